//! Settlement: an hour after a claim was told it is held against what others say by then, and its Voice and
//! cohort are trusted more or less for it (A2, point 3). Nothing shown changes by it, only what later claims
//! weigh; so it is no change of the board and needs no entry of its own. Refuses to let anyone settle their
//! own.

use super::Fold;
use super::voices::{Speaking, Who};
use crate::cohort::Cohort;
use crate::fact::{Claim, Seq};
use crate::limits;
use crate::minute::{Minute, whole};
use crate::slot::Slot;
use crate::standing::Family;
use crate::tally::Bench;
use crate::value::Value;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Minutes after it was told at which a claim is settled (A2).
const SETTLE_MINUTES: i64 = 60;

/// A claim that is not settled yet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Pending {
    pub who: Who,
    pub slot: Slot,
    pub value: Value,
    #[serde(with = "whole")]
    pub seen: Minute,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohort: Option<Cohort>,
    /// The hours in which its Voice was first heard: that may be forgotten before the claim is settled.
    #[serde(default)]
    pub generation: i64,
    /// The filing it is of, and of which that is a near copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Seq>,
    /// How much of it counted when it was told.
    #[serde(default)]
    pub counted: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<Seq>,
}

/// Claims by when they are settled.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<((i64, Seq), Pending)>", into = "Vec<((i64, Seq), Pending)>")]
pub(super) struct Settling {
    due: BTreeMap<(i64, Seq), Pending>,
    /// One of a Voice and slot at a time: saying it again is no second claim.
    open: BTreeMap<Who, BTreeSet<Slot>>,
}

impl Settling {
    /// Waits for a claim to be settled. Fresh Voices fill half of the room at most, and nobody more than a
    /// little of it.
    fn wait(&mut self, due: Minute, seq: Seq, pending: Pending, is_established: bool) {
        let room = if is_established { limits::SETTLING_CLAIMS } else { limits::SETTLING_CLAIMS / 2 };
        let own = self.open.get(&pending.who).map_or(0, BTreeSet::len);
        if self.due.len() < room
            && own < limits::SETTLING_PER_VOICE
            && self.open.entry(pending.who).or_default().insert(pending.slot)
        {
            self.due.insert((due.0, seq), pending);
        }
    }

    /// No longer waits for a claim of a Voice.
    fn close(&mut self, pending: &Pending) {
        if let Some(slots) = self.open.get_mut(&pending.who) {
            slots.remove(&pending.slot);
            if slots.is_empty() {
                self.open.remove(&pending.who);
            }
        }
    }

    pub fn next(&self) -> Option<Minute> {
        self.due.first_key_value().map(|((due, _), _)| Minute(*due))
    }

    fn pop(&mut self) -> Option<Pending> {
        let (_, pending) = self.due.pop_first()?;
        self.close(&pending);
        Some(pending)
    }

    /// Takes back what one filing claimed: what was taken off teaches nothing.
    pub fn retract(&mut self, filing: Seq) {
        let of = |pending: &Pending| pending.of == Some(filing);
        let gone: Vec<(i64, Seq)> =
            self.due.iter().filter(|(_, pending)| of(pending)).map(|(due, _)| *due).collect();
        for due in gone {
            if let Some(pending) = self.due.remove(&due) {
                self.close(&pending);
            }
        }
    }
}

impl From<Vec<((i64, Seq), Pending)>> for Settling {
    fn from(list: Vec<((i64, Seq), Pending)>) -> Self {
        let mut open: BTreeMap<Who, BTreeSet<Slot>> = BTreeMap::new();
        for (_, pending) in &list {
            open.entry(pending.who).or_default().insert(pending.slot);
        }
        Self { due: list.into_iter().collect(), open }
    }
}

impl From<Settling> for Vec<((i64, Seq), Pending)> {
    fn from(settling: Settling) -> Self {
        settling.due.into_iter().collect()
    }
}

impl Fold {
    /// Remembers a claim until it is settled; what was told long ago waits for the next minute, when the rest
    /// of its import is there.
    pub(super) fn wait_to_settle(&mut self, seq: Seq, claim: &Claim, speaking: &Speaking, counted: u32) {
        let now = self.board.at;
        let Some(who) = speaking.who else { return };
        let due = (claim.told + SETTLE_MINUTES).max(now + 1);
        let pending = Pending {
            who,
            slot: claim.slot,
            value: claim.value.clone(),
            seen: claim.seen,
            cohort: speaking.cohort,
            generation: self.voices.generation_of(who),
            of: claim.of,
            counted,
            copy_of: claim.copy_of,
        };
        self.settling.wait(due, seq, pending, speaking.standing.is_established());
    }

    /// Settles the next claim that is due.
    pub(super) fn settle_next_claim(&mut self) {
        let now = self.board.at;
        let Some(pending) = self.settling.pop() else { return };
        let Some(tally) = self.tallies.get(&pending.slot) else { return };
        let bench = Bench {
            bursts: self.pulse.bursts(),
            has_proven: self.voices.has_proven(Family::of(pending.slot.topic), now),
            first_day: &|who| self.voices.first_day(who),
            is_one_day: &|first, last| self.voices.are_of_one_day(first..=last),
        };
        if let Some(outcome) = tally.judge(&pending, &bench) {
            let family = Family::of(pending.slot.topic);
            self.voices.settle_generation((pending.generation, family), outcome);
            self.voices.settle(pending.who, family, outcome, now);
        }
    }
}
