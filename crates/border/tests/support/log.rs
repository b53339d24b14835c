//! A log of one crossing written by hand: entries and the fold of them, side by side. Refuses to draw
//! anything by chance.

use border::answer::Answer;
use border::atlas::Atlas;
use border::crossing::Crossing;
use border::entry::Entry;
use border::fact::{Asked, Claim, Direction, Fact, Foretold, Seq, Via};
use border::fold::Fold;
use border::land::LandCode;
use border::minute::Minute;
use border::reading::{Ask, Stance};
use border::slot::Slot;
use border::value::{Range, Span, State, Value};
use border::voice::Voice;
use std::sync::{Arc, LazyLock};

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::builtin().expect("the built-in data files"));

/// 2022-09-22, 08:00 UTC.
pub const MORNING: Minute = Minute(27_730_560);

/// A crossing of the built-in files.
pub fn ground(slug: &str) -> Arc<Crossing> {
    ATLAS.crossing(slug).expect("a built-in crossing").clone()
}

/// All crossings of the built-in files.
pub fn grounds() -> Vec<Arc<Crossing>> {
    ATLAS.crossings().cloned().collect()
}

/// The slot of a key.
pub fn slot(key: &str) -> Slot {
    Slot::parse(key).expect("a canonical key")
}

/// The code of a land.
pub fn land(code: &str) -> LandCode {
    LandCode::parse(code).expect("a land's code")
}

/// A person by number; 0 is the guest.
pub fn voice(n: u8) -> Voice {
    match n {
        0 => Voice::GUEST,
        n => Voice(std::array::from_fn(|i| n.wrapping_mul(31).wrapping_add(i as u8 | 0x80))),
    }
}

/// A state as a value.
pub fn state(state: State) -> Value {
    Value::State(state)
}

/// A wait in minutes.
pub fn wait(minutes: u32, span: Span) -> Value {
    Value::Wait { wait_minutes: Range::of(minutes), span }
}

/// Somebody's first-hand claim by the app, seen when told.
pub fn claim(by: u8, key: &str, value: Value, told: Minute) -> Claim {
    Claim {
        by: voice(by),
        slot: slot(key),
        value,
        told,
        seen: told,
        stance: Stance::Firsthand,
        sure: 1000,
        direction: Direction::Said,
        via: Via::Web,
        of: None,
        copy_of: None,
        held_minutes: None,
    }
}

/// Entries and the fold of them.
#[derive(Clone)]
pub struct Log {
    pub fold: Fold,
    pub entries: Vec<Entry>,
}

impl std::fmt::Debug for Log {
    /// One entry a line: what a failing property shows.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "log of {}", self.fold.board().crossing)?;
        for Entry { seq, at, fact } in &self.entries {
            writeln!(f, "{seq} {} {}", at.since(MORNING), serde_json::to_string(fact).unwrap_or_default())?;
        }
        Ok(())
    }
}

impl Log {
    pub fn of(slug: &str) -> Self {
        Self { fold: Fold::empty(ground(slug).slug.clone()), entries: vec![] }
    }

    /// Keeps a fact at a minute; its place.
    pub fn keep(&mut self, at: Minute, fact: Fact) -> Seq {
        let entry = Entry { seq: self.fold.seq() + 1, at, fact };
        self.fold.apply(&entry).expect("an entry that follows");
        self.entries.push(entry);
        self.fold.seq()
    }

    /// Somebody tells what they see at this minute.
    pub fn tell(&mut self, at: Minute, by: u8, key: &str, value: Value) -> Seq {
        self.keep(at, Fact::Claimed(claim(by, key, value, at)))
    }

    /// Somebody asks.
    pub fn ask(&mut self, at: Minute, by: u8, ask: &str, toward: Option<&str>) -> Seq {
        let ask = Ask::parse(ask).expect("an ask");
        let toward = toward.map(land);
        self.keep(at, Fact::Asked(Asked { by: voice(by), ask, toward, told: at, of: None }))
    }

    /// Somebody says what will be.
    pub fn foretell(&mut self, at: Minute, by: u8, key: &str, value: State) -> Seq {
        self.keep(at, Fact::Announced(foretold(by, key, value, at)))
    }

    /// Time passes to a minute.
    pub fn pass(&mut self, to: Minute) -> Seq {
        self.keep(to, Fact::Passed { to })
    }

    /// What stands on the board for a slot.
    pub fn answer(&self, key: &str) -> Option<&Answer> {
        self.fold.board().answers.get(&slot(key))
    }
}

/// A statement about the future.
pub fn foretold(by: u8, key: &str, value: State, told: Minute) -> Foretold {
    let (stance, via) = (Stance::Hearsay, Via::Web);
    let (by, slot, value) = (voice(by), slot(key), Value::State(value));
    Foretold { by, slot, value, told, stance, via, of: None, copy_of: None }
}
