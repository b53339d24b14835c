//! Claims: each is counted at once, held until enough others speak, set aside as a near copy, or passed over.
//! Refuses to estimate: what is made of them is the tally's.

use super::Fold;
use crate::fact::{Claim, Seq};
use crate::limits;
use crate::slot::Slot;
use crate::tally::{Tally, Word, horizon_minutes, is_heard, sign_of, slot_of_signs, weighs};

impl Fold {
    /// Takes a claim in.
    pub(super) fn claimed(&mut self, seq: Seq, claim: &Claim) {
        let now = self.board.at;
        let is_aside = claim.of.is_some_and(|filing| self.is_aside(filing));
        if claim.held_minutes.is_none() && !is_aside {
            self.heard(claim.told);
        }
        self.directions.note(claim, now);
        self.hear(seq, claim.by, claim.told, claim.via);
        let speaking = self.voices.speaking(claim.by, now);
        self.count_claimant(claim, &speaking);
        let slot = claim.slot;
        let word = self.word_of(slot.topic, claim.via, &speaking);
        self.retold(seq, claim, &word);
        for home in [slot, slot.general()] {
            if let Some(tally) = self.tallies.get_mut(&home) {
                tally.recognise(seq, claim.by);
            }
        }
        let too_old = now.since(claim.seen) >= horizon_minutes(&slot);
        let no_room = !self.tallies.contains_key(&slot) && self.tallies.len() >= limits::SLOTS_PER_BOARD;
        if too_old || no_room || !weighs(claim) || is_heard(claim) || self.is_paused(slot.topic) {
            return self.note_passed_over(claim);
        }
        let word = self.word_among(claim, word);
        if is_aside {
            return self.set_claim_aside(seq, claim, &word);
        }
        if word.trust == 0 {
            self.note_passed_over(claim);
            self.wait_to_settle(seq, claim, &speaking, 0);
            return self.take_back(seq, claim, &word);
        }
        if let Some(minutes) = claim.held_minutes {
            self.wait_to_settle(seq, claim, &speaking, 0);
            return self.hold(seq, claim, &word, now + i64::from(minutes));
        }
        let tally = self.tallies.entry(slot).or_insert_with(|| Tally::new(slot));
        let counted = tally.observe(seq, claim, &word, now);
        self.wait_to_settle(seq, claim, &speaking, counted);
        self.settle(slot);
        self.take_sign(seq, claim, &word);
        self.saw(claim, &word);
        self.answer_questions(&slot);
    }

    /// Believes by votes alone where claims of a slot may have been signs, after one of them was taken back.
    pub(super) fn forget_signs(&mut self, slot: &Slot) {
        let Some(of) = slot_of_signs(slot) else { return };
        let Some(tally) = self.tallies.get_mut(&of) else { return };
        tally.forget_signs();
        self.settle(of);
    }

    /// Takes what a claim is a sign of in another slot, if anything was told there.
    fn take_sign(&mut self, seq: Seq, claim: &Claim, word: &Word) {
        let Some((slot, state)) = sign_of(claim) else { return };
        let Some(tally) = self.tallies.get_mut(&slot) else { return };
        tally.take_sign(seq, claim, state, word, self.board.at);
        self.settle(slot);
    }
}
