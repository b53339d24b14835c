//! One cell of the table: a seed's world, told under one attack, imported, looked at minute by minute.
//! Refuses to keep anything of it but its score.

use super::chat::{Message, Side};
use super::import::{Door, Imported};
use super::liars::Attack;
use super::people::{People, Speech};
use super::picture::{Picture, Slots};
use super::score::{Score, Scorer};
use super::world::{BEGIN, World};
use border::fold::AsOf;
use border::land::LandCode;
use border::minute::Minute;
use serde::Serialize;

/// What a cell is made of.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Setting {
    /// The world.
    pub seed: u64,
    /// Days, quiet ones too.
    pub days: usize,
    /// Honest reports an hour.
    pub rate: u32,
    /// Who lies and how.
    pub attack: Attack,
}

/// A world and all that was written of it.
pub struct Told {
    /// The truth.
    pub world: World,
    /// The messages, in the order of their sending.
    pub messages: Vec<Message>,
}

impl Setting {
    /// Makes the world and lets its people write.
    pub fn tell(&self, speech: Speech) -> Told {
        let world = World::new(self.seed, self.days);
        let mut people = People::new(&world, self.seed, self.rate, speech);
        let mut messages = people.reports();
        messages.extend(self.attack.messages(&world, self.seed, self.rate, speech));
        messages.sort_by_key(|message| (message.sent, message.author));
        let echoes = people.echoes(&messages);
        messages.extend(echoes);
        messages.extend(people.chatter());
        messages.sort_by_key(|message| (message.sent, message.author));
        Told { world, messages }
    }
}

impl Told {
    /// The minute in which all of it is imported.
    pub fn now(&self) -> Minute {
        BEGIN + self.world.minutes as i64 + 1
    }

    /// Imports it.
    ///
    /// # Errors
    /// What stopped the import, in words.
    pub fn import(&self, door: &Door) -> Result<Imported, String> {
        door.import(&self.messages, self.now())
    }

    /// Honest reports in the hour before each minute.
    pub fn reports(&self) -> Vec<u32> {
        let mut of_minute = vec![0_u32; self.world.minutes];
        for message in &self.messages {
            let minute = (message.told().0 - BEGIN.0) as usize;
            if matches!(message.side, Side::Honest | Side::Echo) && minute < of_minute.len() {
                of_minute[minute] += 1;
            }
        }
        let mut within = 0;
        let hourly = (0..of_minute.len()).map(|minute| {
            within += of_minute[minute];
            within -= if minute >= 60 { of_minute[minute - 60] } else { 0 };
            within
        });
        hourly.collect()
    }

    /// The board's score.
    pub fn score(&self, imported: Imported, land: LandCode) -> Score {
        let slots = Slots::toward(land);
        let reports = self.reports();
        let mut scorer = Scorer::new(&self.world, &reports);
        let mut as_of = AsOf::new(imported.base, imported.entries);
        for minute in 0..self.world.minutes {
            let picture = Picture::of(as_of.fold_at(World::at(minute)).board(), &slots);
            scorer.look(minute, &picture);
        }
        scorer.score
    }
}
