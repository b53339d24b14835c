//! Taking off: one item, or all that one filing brought, at once and with a tombstone. Refuses to know why.

use super::Fold;
use crate::fact::{Seq, Target};
use crate::item::Key;
use crate::slot::Slot;

impl Fold {
    pub(super) fn hidden(&mut self, what: &Target) {
        match what {
            Target::Filing(filing) => {
                self.retract_claims(*filing);
                self.retract_tellings(*filing);
            }
            Target::Item(key) => {
                match key {
                    Key::Answer(slot) => drop(self.tallies.remove(slot)),
                    Key::Notice(seq) => drop(self.notices.remove(seq)),
                    Key::Alert(_) | Key::Rumour(..) | Key::Question(..) => {}
                }
                self.bury(key.clone());
                if let Key::Answer(slot) = key {
                    self.watch(slot, None);
                }
            }
        }
    }

    fn retract_claims(&mut self, filing: Seq) {
        let slots: Vec<Slot> = self.tallies.keys().copied().collect();
        for slot in slots {
            let touched = self.tallies.get_mut(&slot).is_some_and(|tally| tally.retract(filing));
            if touched {
                self.settle(slot);
            }
        }
    }

    /// Takes a filing's voice out of the questions and rumours it joined; those that nobody else told go.
    fn retract_tellings(&mut self, filing: Seq) {
        let seq = self.board.seq;
        let mut deserted = Vec::new();
        for (key, crowd) in &mut self.crowds {
            if !crowd.retract(filing) {
                continue;
            }
            if crowd.count() == 0 {
                deserted.push(key.clone());
            }
            if let Some(rumour) = self.board.rumours.get_mut(key) {
                rumour.reports = rumour.reports.saturating_sub(1);
                rumour.sources = crowd.count();
                rumour.changed = seq;
            }
            if let Some(question) = self.board.questions.get_mut(key) {
                question.askers = crowd.count();
                question.changed = seq;
            }
        }
        for key in deserted {
            self.bury(key);
        }
    }
}
