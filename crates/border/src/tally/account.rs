//! Why an answer stands, of one slot: the claims that count, how many of them newcomers made, and what does
//! not count in full. Refuses to tell a few apart: who is known is said of five and more beside five and
//! more, and only of hours that are over.

use super::counted::Counted;
use super::vote::{Source, Vote};
use super::{Tally, room};
use crate::closed::closed_list;
use crate::limits;
use crate::minute::Minute;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

const HOUR: i64 = 60;

closed_list! {
    /// Why a claim that was kept does not count, or not in full.
    Spurned {
        /// Its topic was paused.
        Paused = "paused",
        /// It came in a flood of newcomers.
        Flood = "flood",
        /// Nearly the same words as others: set aside, or without a vote of its own.
        Copy = "copy",
        /// It was taken off.
        Hidden = "hidden",
        /// It was too old when it came.
        Old = "old",
        /// Its group, or all newcomers, said more in a quarter of an hour than one may.
        Room = "room",
        /// The reader was not sure of it, or it tells what is usual and not what is.
        Unsure = "unsure",
        /// Its writer has it from others: it stands among the rumours.
        Heard = "heard",
    }
}

/// What does not count, or not in full, within a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct PutAside {
    /// Why.
    pub why: Spurned,
    /// So many or more; absent where only that it is so is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u32>,
}

/// Who made the claims, where both are many.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Newcomers {
    /// Voices that are new here: beside the others they have little room.
    pub new: u32,
    /// Voices that have shown something, or that somebody answers for.
    pub known: u32,
}

/// Why an answer stands.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Account {
    /// The live claims behind it, newest first.
    pub claims: Vec<Counted>,
    /// How many newcomers made them; absent where so few are new, or known, that one could be told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newcomers: Option<Newcomers>,
    /// What does not count, or not in full.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub put_aside: Vec<PutAside>,
}

impl Tally {
    /// Why its answer stands at `now`, and how many claims do not count in full for which reason.
    pub fn account(&self, now: Minute) -> (Account, BTreeMap<Spurned, u32>) {
        let mut shared = self.votes.clone();
        room::share(&mut shared);
        let over = |vote: &Vote| (vote.seen.0.div_euclid(HOUR) + 1) * HOUR <= now.0;
        let mut counts = BTreeMap::new();
        for vote in shared.iter().filter(|vote| over(vote)) {
            // A quarter less is what rounding and age alone never take.
            let why = match (vote.copy_of, vote.share / 3 < vote.heft / 4) {
                (Some(_), _) => Spurned::Copy,
                (None, true) => Spurned::Room,
                (None, false) => continue,
            };
            *counts.entry(why).or_insert(0) += 1;
        }
        let aside = self.aside.iter().filter(|aside| aside.is_due(now) && over(&aside.vote));
        *counts.entry(Spurned::Copy).or_insert(0) += aside.count() as u32;
        let newcomers = newcomers(shared.iter().filter(|vote| over(vote)));
        (Account { claims: self.counted(now), newcomers, put_aside: vec![] }, counts)
    }
}

fn newcomers<'a>(votes: impl Iterator<Item = &'a Vote>) -> Option<Newcomers> {
    let (mut new, mut known): (BTreeSet<Source>, BTreeSet<Source>) = Default::default();
    for vote in votes {
        let side = if vote.standing.is_established() { &mut known } else { &mut new };
        side.insert(vote.source());
    }
    let are_many = new.len().min(known.len()) >= limits::QUIET_SOURCES;
    are_many.then_some(Newcomers { new: new.len() as u32, known: known.len() as u32 })
}
