//! One cell of the table: a seed's world, told under one attack, imported, looked at minute by minute on our
//! board and by the baselines. Refuses to keep anything of it but its scores.

use super::anchors::Anchors;
use super::baseline::{self, Baselines};
use super::chat::{Message, Side};
use super::fairness::Fairness;
use super::import::{Door, Imported};
use super::lars::Timeline;
use super::liars::Attack;
use super::people::{People, Speech};
use super::picture::{Picture, Slots};
use super::score::{Score, Scorer};
use super::without::Without;
use super::world::World;
use border::fold::AsOf;
use live::clock::Stopwatch;
use serde::Serialize;
use std::sync::Arc;

#[cfg(test)]
mod tests;

/// What a cell is made of.
#[derive(Clone, Debug, Serialize)]
pub struct Setting {
    /// The world.
    pub seed: u64,
    /// Days, quiet ones too.
    pub days: usize,
    /// Honest reports an hour.
    pub rate: u32,
    /// Who lies and how.
    pub attack: Attack,
    /// Whom the operator answers for.
    pub anchors: Anchors,
    /// A world that was, in place of one drawn from the seed.
    #[serde(skip)]
    pub lars: Option<Arc<Timeline>>,
    /// What is taken away before the board sees it.
    pub without: Vec<Without>,
}

/// What came of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outcome {
    /// The board's score.
    pub ours: Score,
    /// What whoever knew all of each minute, and nothing of the next, would score.
    pub all_knowing: Score,
    /// Those of baselines, with their names.
    pub baselines: Vec<(&'static str, Score)>,
    /// How languages fared.
    pub fairness: Fairness,
    /// Messages.
    pub messages: u64,
    /// Seconds to make and import it, and to look at every minute of our board.
    pub seconds: [f64; 2],
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
        let world = match &self.lars {
            Some(timeline) => timeline.world(self.seed),
            None => World::new(self.seed, self.days),
        };
        let mut people = People::new(&world, self.seed, self.rate, speech);
        let mut messages = people.reports();
        messages.extend(self.attack.messages(&world, self.seed, self.rate, speech));
        messages.extend(self.anchors.messages((&world, self.attack.lie), self.seed, self.rate, speech));
        messages.sort_by_key(|message| (message.sent, message.author));
        let echoes = people.echoes(&messages);
        messages.extend(echoes);
        messages.extend(people.chatter());
        messages.sort_by_key(|message| (message.sent, message.author));
        self.without.iter().for_each(|without| without.of_messages(&mut messages));
        Told { world, messages }
    }

    /// Runs the cell, with baselines or without.
    ///
    /// # Errors
    /// What stopped the import, in words.
    pub fn run(&self, door: &Door, speech: Speech, with_baselines: bool) -> Result<Outcome, String> {
        let watch = Stopwatch::start();
        let told = self.tell(speech);
        let mut imported = told.import(door)?;
        let vouches = self.attack.vouches(self.rate, told.world.minutes);
        self.anchors.enter(door, &mut imported, &vouches, &told.world);
        let fairness = Fairness::of(door, (&told.world, &told.messages), &imported.entries)?;
        self.without.iter().for_each(|without| without.of_entries(&mut imported.entries));
        let slots = Slots::toward(door.toward()?);
        let reports = told.reports();
        let baselines = match with_baselines {
            true => told.score_baselines(&imported, &slots, &reports),
            false => vec![],
        };
        let all_knowing = told.score_all_knowing(&reports);
        let read = watch.seconds();
        let ours = told.score(imported, &slots, &reports);
        let seconds = [read, watch.seconds() - read];
        Ok(Outcome { ours, all_knowing, baselines, fairness, messages: told.messages.len() as u64, seconds })
    }
}

impl Told {
    /// Imports it.
    ///
    /// # Errors
    /// What stopped the import, in words.
    pub fn import(&self, door: &Door) -> Result<Imported, String> {
        door.import(&self.messages, self.world.now())
    }

    /// Honest reports in the hour before each minute.
    fn reports(&self) -> Vec<u32> {
        let mut of_minute = vec![0_u32; self.world.minutes];
        for message in &self.messages {
            let minute = self.world.minute_of(message.told()) as usize;
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

    fn score(&self, imported: Imported, slots: &Slots, reports: &[u32]) -> Score {
        let mut scorer = Scorer::new(&self.world, reports);
        let mut as_of = AsOf::new(imported.base, imported.entries);
        for minute in 0..self.world.minutes {
            let picture = Picture::of(as_of.fold_at(self.world.at(minute)).board(), slots);
            scorer.look(minute, &picture);
        }
        scorer.score
    }

    fn score_all_knowing(&self, reports: &[u32]) -> Score {
        let mut scorer = Scorer::new(&self.world, reports);
        for minute in 0..self.world.minutes {
            scorer.look(minute, &Picture::all_knowing(&self.world, minute));
        }
        scorer.score
    }

    fn score_baselines(
        &self,
        imported: &Imported,
        slots: &Slots,
        reports: &[u32],
    ) -> Vec<(&'static str, Score)> {
        let heard = baseline::heard(&imported.entries, slots, &self.world);
        let minutes = self.world.minutes;
        let pace = (0..minutes).map(|minute| self.world.cars.per_hour(minute)).sum::<f64>() / minutes as f64;
        let mut baselines = Baselines::new(&heard, pace);
        let names = baselines.names();
        let mut scorers: Vec<Scorer<'_>> = names.iter().map(|_| Scorer::new(&self.world, reports)).collect();
        for minute in 0..minutes {
            for (scorer, picture) in scorers.iter_mut().zip(baselines.pictures(minute)) {
                scorer.look(minute, &picture);
            }
        }
        names.into_iter().zip(scorers.into_iter().map(|scorer| scorer.score)).collect()
    }
}
