//! Credence: what is believed of a categorical slot, and what each hand may still add to it. A claim takes
//! one step, whatever was told before. Refuses to know what is shown of it.

use super::belief::Belief;
use super::evidence::Evidence;
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
}

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

    /// Takes a vote in, as far as its hand may still spend; how much that was, in thousandths of a seasoned
    /// Voice's first-hand report.
    pub fn take(&mut self, slot: &Slot, vote: &Vote) -> u32 {
        let Value::State(state) = vote.value else { return 0 };
        let (hand, leading) = (Hand::of(vote), self.belief.leading());
        self.sides.forget(vote.quarter - tau_minutes(slot) / limits::GUEST_VOTE_MINUTES);
        let is_for = leading == Some(state);
        let units = self.purse.spend(vote, if is_for { u32::MAX } else { self.sides.room(hand) });
        if !is_for {
            self.sides.oppose(hand, vote.quarter, units, vote.is_proven);
        } else if vote.is_proven {
            self.sides.hold(hand, vote.quarter);
        }
        self.evidence.count(state, vote.seen, units, vote.is_proven);
        self.belief.take(slot.topic, state, vote.seen, f64::from(units) / 1000.0 * NATS);
        if self.belief.leading() != leading {
            self.sides.turn();
        }
        units
    }

    /// How much a state is believed, per mille.
    pub fn per_mille(&self, state: State) -> u64 {
        self.belief.per_mille(state)
    }

    /// Whether a state may ring an alarm: one that has shown something holds it, or nobody who has speaks
    /// here.
    pub fn may_ring(&self, state: State) -> bool {
        self.belief.leading() == Some(state) && (self.sides.is_held() || !self.purse.has_established())
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
