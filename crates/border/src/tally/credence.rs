//! Credence: what is believed of a categorical slot, and what each hand may still add to it. A claim takes
//! one step, whatever was told before. Refuses to know what is shown of it.

use super::belief::Belief;
use super::contest::Contest;
use super::evidence::{Evidence, Whose};
use super::purse::{Hand, Purse};
use super::ringing::Demand;
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

impl Credence {
    /// Of a slot of which nothing was told.
    pub fn new(topic: Topic) -> Self {
        Self { belief: Belief::new(topic), ..Self::default() }
    }

    /// Made of votes alone, as after one was taken away or turned out another hand's.
    pub fn anew(slot: &Slot, votes: &[Vote], is_calm: bool) -> Self {
        let mut credence = Self::new(slot.topic);
        let mut votes: Vec<&Vote> = votes.iter().collect();
        votes.sort_unstable_by_key(|vote| (vote.seen, vote.seq));
        let mut texts = BTreeSet::new();
        for vote in votes {
            if texts.insert(vote.text()) || vote.copy_of.is_none() {
                credence.take(slot, vote, is_calm);
            }
        }
        credence
    }

    /// Believes by votes alone from now on, what was said lately stays said.
    pub fn believe_anew(&mut self, slot: &Slot, votes: &[Vote], is_calm: bool) {
        let anew = Self::anew(slot, votes, is_calm);
        (self.belief, self.purse, self.sides) = (anew.belief, anew.purse, anew.sides);
    }

    /// Takes a vote in, as far as its hand may still spend; how much that was, in thousandths of a seasoned
    /// Voice's first-hand report. `is_calm` where no throng is feared.
    pub fn take(&mut self, slot: &Slot, vote: &Vote, is_calm: bool) -> u32 {
        let Value::State(state) = vote.value else { return 0 };
        let (hand, leading) = (Hand::of(vote), self.belief.leading());
        // Only theirs who have shown something: of new ones nobody knows whether they agree with anyone.
        let gain = if vote.is_proven { self.contest.gain() } else { 1.0 };
        self.sides.forget(vote.quarter - tau_minutes(slot) / limits::GUEST_VOTE_MINUTES);
        let is_for = leading == Some(state);
        let gain = gain * self.worth(slot.topic, vote, is_calm, is_for);
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

    /// How many times as much a vote says of a topic as its units are worth, by whether it is for what is
    /// believed most.
    fn worth(&self, topic: Topic, vote: &Vote, is_calm: bool, is_for: bool) -> f64 {
        match (vote.is_proven, is_calm && (vote.is_proven || vote.is_calm)) {
            _ if topic != Topic::Open || !self.has_established() => 1.0,
            (true, false) => OF_OPEN_IN_A_THRONG,
            (false, false) => OF_OPEN_BY_A_THRONG,
            (false, true) if !is_for && !self.sides.is_opposed() => 1.0,
            (_, true) => OF_OPEN,
        }
    }

    /// How much a state is believed, per mille.
    pub fn per_mille(&self, state: State) -> u64 {
        self.belief.per_mille(state)
    }

    /// Whether a state may ring an alarm: those who have shown something say it now, or nobody who has speaks
    /// here.
    pub fn may_ring(&self, topic: Topic, is_calm: bool, state: State) -> bool {
        if self.belief.leading() != Some(state) {
            return false;
        }
        let demand = match self.purse.has_established() {
            false => Demand::among_strangers(topic),
            true => Demand::of(topic, is_calm, self.contest.is_contested()),
        };
        let counts_calm = topic == Topic::Open;
        let told = self.evidence.of_known(state, Demand::MINUTES, counts_calm);
        demand.is_met(self.per_mille(state), told, self.sides.is_held())
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

    /// Makes anew what a base did not have, or had in another shape.
    pub fn complete(&mut self, slot: &Slot, votes: &[Vote], is_calm: bool) {
        if *self == Self::default() {
            *self = Self::anew(slot, votes, is_calm);
        } else if self.belief.is_blank() {
            self.believe_anew(slot, votes, is_calm);
        }
    }

    /// Forgets which hands spoke: none outlives its term.
    pub fn forget_hands(&mut self) {
        (self.purse, self.sides) = Default::default();
    }
}

/// How many times as much a vote says of whether the way is open as of anything else, where anyone who has
/// shown something speaks: all who stand there see it, and seven of eight are right, whoever says it. Of
/// strangers who contradict what is believed only once anyone who has shown something does: a few of them
/// come before a throng is noticed.
const OF_OPEN: f64 = 2.1;
/// Where strangers throng, the few who have shown something speak for all, …
const OF_OPEN_IN_A_THRONG: f64 = 3.0;
/// … and who is of the throng says less.
const OF_OPEN_BY_A_THRONG: f64 = 0.5;
