//! Signs: what is told of something else, and could not be so unless a state were. Who tells how long it took
//! got through, and who counts how many an hour pass saw that some do: the way was open. Such a sign is no
//! vote: it moves what is believed and shows nowhere.

use super::credence::Credence;
use super::{Tally, Word};
use crate::fact::{Claim, Seq};
use crate::minute::Minute;
use crate::slot::Slot;
use crate::tally::Vote;
use crate::topic::Topic;
use crate::value::{Span, State, Value};

/// The slot of which a claim is a sign, and the state it is a sign of.
pub(crate) fn sign_of(claim: &Claim) -> Option<(Slot, State)> {
    let got_through = match &claim.value {
        Value::Wait { span, .. } => *span == Span::Whole,
        Value::Pace { per_hour } => per_hour.lo > 0,
        _ => false,
    };
    slot_of_signs(&claim.slot).filter(|_| got_through).map(|open| (open, State::Yes))
}

/// The slot of which claims of another may be signs.
pub(crate) fn slot_of_signs(slot: &Slot) -> Option<Slot> {
    let open = Slot { topic: Topic::Open, mode: None, stage: None, about: None, ..*slot };
    matches!(slot.topic, Topic::Wait | Topic::Pace).then_some(open)
}

impl Tally {
    /// Believes by votes alone.
    pub fn forget_signs(&mut self) {
        self.credence = Credence::anew(&self.slot, &self.votes, self.throng.is_calm());
    }

    /// Takes a sign of a state in, kept at `now`. Of strangers only where none throng, here or where they
    /// told it: it is as cheap to lie of a wait.
    pub fn take_sign(&mut self, seq: Seq, claim: &Claim, state: State, word: &Word, now: Minute) {
        let is_calm = self.throng.is_calm();
        if !(word.is_proven || word.is_calm && is_calm) {
            return;
        }
        let mut vote = Vote { value: Value::State(state), ..Vote::new(seq, claim, word, now) };
        if !vote.is_proven {
            vote.trust = (u64::from(word.alone) * self.in_calm() / 1000) as u32;
        }
        if vote.trust > 0 && !self.is_said_again(&vote, self.of_source(vote.source())) {
            self.credence.take(&self.slot, &vote, is_calm);
        }
    }
}
