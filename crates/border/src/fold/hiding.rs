//! Taking off: one item, or all that one filing brought, at once and with a tombstone. Refuses to know why.

use super::{Fold, questions, rumours};
use crate::fact::{Claim, Seq, Target};
use crate::item::Key;
use crate::slot::Slot;
use crate::tally::{Spurned, Word};
use crate::voice::Voice;

impl Fold {
    pub(super) fn hidden(&mut self, what: &Target) {
        match what {
            Target::Filing(filing) => {
                self.retract_claims(*filing);
                self.retract_tellings(*filing);
            }
            Target::Item(key) => {
                match key {
                    Key::Answer(slot) => {
                        self.tallies.remove(slot);
                        self.flows.forget(slot, self.board.at);
                        self.strips.take_back(slot, self.board.at);
                        self.lapses.cancel(key);
                    }
                    Key::Notice(seq) => drop(self.notices.remove(seq)),
                    Key::Ride(seq) => self.rides.remove(*seq),
                    Key::Alert(_) | Key::Rumour(..) | Key::Question(..) | Key::Official(..) => {}
                }
                self.bury(key.clone());
                if let Key::Answer(slot) = key {
                    self.watch(slot, None);
                }
            }
        }
    }

    fn retract_claims(&mut self, filing: Seq) {
        self.settling.retract(filing);
        let slots: Vec<Slot> = self.tallies.keys().copied().collect();
        for slot in slots {
            let Some(tally) = self.tallies.get_mut(&slot) else { continue };
            if !tally.retract(filing) {
                // What was set aside may have gone; nobody saw it, but it waits no longer.
                let until = self.board.answers.get(&slot).map(|answer| answer.until);
                self.lapses.set(Key::Answer(slot), tally.lapses(until));
                if tally.is_empty() {
                    self.settle(slot);
                }
            } else {
                self.flows.forget(&slot, self.board.at);
                self.passed_over.note(self.board.at, slot, Spurned::Hidden);
                self.strips.take_back(&slot, self.board.at);
                self.settle(slot);
                self.forget_signs(&slot);
                self.look_at(&slot);
            }
        }
    }

    /// Who says otherwise now says no longer what he said before, though what he says now counts for nothing.
    /// Guests are many people; and what is held changes nothing yet.
    pub(super) fn take_back(&mut self, seq: Seq, claim: &Claim, word: &Word) {
        if claim.by == Voice::GUEST || claim.held_minutes.is_some() {
            return;
        }
        let now = self.board.at;
        let tally = self.tallies.get_mut(&claim.slot);
        if tally.is_some_and(|tally| tally.take_back(seq, claim, word, now)) {
            self.settle(claim.slot);
        }
    }

    /// Takes a filing's voice out of the questions and rumours it joined; those that nobody else told go, and
    /// those that nobody told lately.
    fn retract_tellings(&mut self, filing: Seq) {
        let (seq, now) = (self.board.seq, self.board.at);
        let mut deserted = Vec::new();
        for (key, crowd) in &mut self.crowds {
            if !crowd.retract(filing) {
                continue;
            }
            let mut is_deserted = crowd.count() == 0;
            if let Some(rumour) = self.rumours.known(&mut self.board, key) {
                rumour.reports = rumour.reports.saturating_sub(1);
                crowd.carry(rumour, self.pulse.bursts());
                rumour.newest_at =
                    crowd.newest().map_or(rumour.first_at, |newest| newest.max(rumour.first_at));
                rumour.changed = seq;
                let change = rumours::next_change(rumour);
                if self.board.rumours.contains_key(key) {
                    self.schedule.set(key.clone(), Some(change));
                    is_deserted |= change <= now;
                }
            }
            if let Some(question) = self.board.questions.get_mut(key) {
                question.askers = crowd.count();
                question.newest_at =
                    crowd.newest().map_or(question.first_at, |newest| newest.max(question.first_at));
                question.changed = seq;
                let expiry = questions::expiry(question);
                self.schedule.set(key.clone(), Some(expiry));
                is_deserted |= expiry <= now;
            }
            if is_deserted {
                deserted.push(key.clone());
            }
        }
        for key in deserted {
            self.bury(key);
        }
        self.unsee(filing);
    }
}
