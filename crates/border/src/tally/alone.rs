//! A slot's estimator by itself, for benches: what it costs without the fold around it. Refuses to be part of
//! any board.

use super::credence::Credence;
use super::flow::{Flow, Sights};
use super::vote::{Vote, Word};
use super::{Tally, Topic};
use crate::answer::Answer;
use crate::cohort::Cohort;
use crate::fact::{Claim, Seq};
use crate::minute::Minute;
use crate::slot::Slot;
use crate::standing::Standing;

/// An established Voice, or one of those nobody knows: every third is established.
fn word(who: Seq) -> Word {
    let is_known = who.is_multiple_of(3);
    Word {
        who: Some(who),
        standing: if is_known { Standing::Seasoned } else { Standing::Fresh },
        is_steady: is_known,
        is_proven: is_known,
        cohort: (!is_known).then_some(Cohort::Burst(who as i64 / 50)),
        is_one_hand: false,
        trust: if is_known { 1_000 } else { 100 },
        alone: if is_known { 1_000 } else { 100 },
        is_calm: false,
    }
}

/// What is believed of one state's slot, without votes and answers.
pub struct Belief {
    slot: Slot,
    credence: Credence,
}

impl Belief {
    /// Nothing is believed yet.
    pub fn of(slot: Slot) -> Self {
        Self { slot, credence: Credence::new(slot.topic) }
    }

    /// Takes a Voice's claim; how much of it counted.
    pub fn hear(&mut self, seq: Seq, who: Seq, claim: &Claim) -> u32 {
        self.credence.take(&self.slot, &Vote::new(seq, claim, &word(who), claim.seen), true)
    }
}

/// One slot with its votes and its answer; of a wait also its flow.
pub struct Estimator {
    tally: Tally,
    flow: Flow,
}

impl Estimator {
    /// Nothing is told yet.
    pub fn of(slot: Slot) -> Self {
        Self { tally: Tally::new(slot), flow: Flow::default() }
    }

    /// Takes a Voice's claim, and gives the answer.
    pub fn hear(&mut self, seq: Seq, who: Seq, claim: &Claim) -> Option<Answer> {
        let now: Minute = claim.seen;
        self.tally.observe(seq, claim, &word(who), now);
        self.tally.advance(now);
        let flow = (claim.slot.topic == Topic::Wait).then(|| {
            let mut sights = Sights::none(claim.slot.mode);
            self.tally.meet(&mut sights);
            sights
        });
        self.tally.estimate(flow.map(|sights| (&mut self.flow, sights)), now)
    }
}
