//! Credence: what is believed of a categorical slot, and what each hand may still add to it. A claim takes
//! one step, whatever was told before. Refuses to know what is shown of it.

use super::belief::Belief;
use super::contest::Contest;
use super::evidence::{Evidence, Whose};
use super::purse::{Hand, Purse};
use super::sides::Sides;
use super::tau_minutes;
use super::vote::{NATS, Vote};
use crate::limits;
use crate::slot::Slot;
use crate::topic::Topic;
use crate::value::{State, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is believed, who may still move it, and what was said lately.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Credence {
    belief: Belief,
    purse: Purse,
    sides: Sides,
    evidence: Evidence,
    #[serde(default)]
    contest: Contest,
}

/// An alarm wants a state believed so much, per mille, so much said for it by the proven within ten minutes,
/// thousandths of a seasoned Voice's first-hand report, and so many times what they say otherwise: two who
/// have shown something, and no more of them who saw it otherwise just before; …
const RINGING: (u64, u64, u64) = (650, 2_000, 1);
/// … and where there are two camps three, of whom hardly anyone says anything else.
const RINGING_CONTESTED: (u64, u64, u64) = (750, 3_000, 3);
const RINGING_MINUTES: i64 = 10;
/// Where nobody has shown anything a state is believed so much before it rings, per mille.
const RINGING_ALONE: u64 = 800;

impl Credence {
    /// Of a slot of which nothing was told.
    pub fn new(topic: Topic) -> Self {
        Self { belief: Belief::new(topic), ..Self::default() }
    }

    /// Made of votes alone, as after one was taken away or turned out another hand's.
    pub fn anew(slot: &Slot, votes: &[Vote]) -> Self {
        let mut credence = Self::new(slot.topic);
        let mut votes: Vec<&Vote> = votes.iter().collect();
        votes.sort_unstable_by_key(|vote| (vote.seen, vote.seq));
        let mut texts = BTreeSet::new();
        for vote in votes {
            if texts.insert(vote.text()) || vote.copy_of.is_none() {
                credence.take(slot, vote);
            }
        }
        credence
    }

    /// Believes by votes alone from now on, what was said lately stays said.
    pub fn believe_anew(&mut self, slot: &Slot, votes: &[Vote]) {
        let anew = Self::anew(slot, votes);
        (self.belief, self.purse, self.sides) = (anew.belief, anew.purse, anew.sides);
    }

    /// Takes a vote in, as far as its hand may still spend; how much that was, in thousandths of a seasoned
    /// Voice's first-hand report.
    pub fn take(&mut self, slot: &Slot, vote: &Vote) -> u32 {
        let Value::State(state) = vote.value else { return 0 };
        let (hand, leading) = (Hand::of(vote), self.belief.leading());
        // Only theirs who have shown something: of new ones nobody knows whether they agree with anyone.
        let gain = if vote.is_proven { self.contest.gain() } else { 1.0 };
        self.sides.forget(vote.quarter - tau_minutes(slot) / limits::GUEST_VOTE_MINUTES);
        let is_for = leading == Some(state);
        let room = if is_for { u32::MAX } else { self.sides.room(hand, gain) };
        let units = self.purse.spend(vote, room);
        if !is_for {
            self.sides.oppose(hand, vote.quarter, (f64::from(units) * gain) as u32, vote.is_proven);
        } else if vote.is_proven {
            self.sides.hold(hand, vote.quarter);
        }
        let whose = match (vote.is_proven, vote.is_calm) {
            (true, _) => Whose::Proven,
            (false, true) => Whose::Calm,
            (false, false) => Whose::Unproven,
        };
        if whose != Whose::Unproven {
            self.contest.count(vote.quarter, units, is_for);
        }
        self.evidence.count(state, vote.seen, units, whose);
        let nats = f64::from(units) / 1000.0 * NATS * gain;
        self.belief.take(slot.topic, state, vote.seen, nats);
        if self.belief.leading() != leading {
            self.sides.turn();
        }
        units
    }

    /// How much a state is believed, per mille.
    pub fn per_mille(&self, state: State) -> u64 {
        self.belief.per_mille(state)
    }

    /// Whether a state may ring an alarm: those who have shown something say it now, or nobody who has speaks
    /// here.
    pub fn may_ring(&self, state: State) -> bool {
        let has_established = self.purse.has_established();
        let (believed, least, times) = match (has_established, self.contest.is_contested()) {
            (false, _) => (RINGING_ALONE, 0, 0),
            (true, true) => RINGING_CONTESTED,
            (true, false) => RINGING,
        };
        if self.belief.leading() != Some(state) || self.per_mille(state) < believed {
            return false;
        }
        let [own, other] = self.evidence.of_proven(state, RINGING_MINUTES);
        let is_held = self.sides.is_held() || !has_established;
        is_held && own >= least && own >= other * times
    }

    /// Whether anyone who has shown something spoke within a day.
    pub fn has_established(&self) -> bool {
        self.purse.has_established()
    }

    /// A throng came.
    pub fn suspect(&mut self) {
        self.evidence.suspect();
    }

    /// What was said lately.
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// Whether it was read from a base that had none.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Forgets which hands spoke: none outlives its term.
    pub fn forget_hands(&mut self) {
        (self.purse, self.sides) = Default::default();
    }
}
