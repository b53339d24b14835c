//! Claims that are kept now and shown later ([`crate::fact::Claim::held_minutes`]): each waits in its own
//! slot and, without mode and stage, in the general one. Refuses to change anything shown before its minute.

use super::Fold;
use crate::fact::{Claim, Seq};
use crate::item::Key;
use crate::limits;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::tally::{Tally, Word};

impl Fold {
    pub(super) fn hold(&mut self, seq: Seq, claim: &Claim, word: &Word, due: Minute) {
        let now = self.board.at;
        let general = claim.slot.general();
        let homes = if general == claim.slot { vec![general] } else { vec![claim.slot, general] };
        for slot in homes {
            if !self.tallies.contains_key(&slot) && self.tallies.len() >= limits::SLOTS_PER_BOARD {
                continue;
            }
            let tally = self.tallies.entry(slot).or_insert_with(|| Tally::new(slot));
            tally.hold(seq, claim, word, now, due);
            self.settle(slot);
        }
    }

    /// What follows when a slot shows what it held: the board is as new as that, and answers who asked.
    pub(super) fn revealed(&mut self, slot: &Slot) {
        if let Some(newest) = self.board.answers.get(slot).map(|answer| answer.newest_at) {
            self.heard(newest);
        }
        self.look_back(slot);
        self.answer_questions(slot);
    }

    pub(super) fn next_lapse(&self) -> Option<Minute> {
        self.lapses.next()
    }

    /// Drops what was held and never shown, once it counts no longer.
    pub(super) fn lapse(&mut self, minute: Minute) {
        if let Some((_, Key::Answer(slot))) = self.lapses.pop_due(minute) {
            self.settle(slot);
        }
    }
}
