//! The base: a fold without Voices, which stands for entries that were deleted. Base and later entries give
//! the same board as all entries did. Refuses to hold anything that names a person.

use super::{Directions, Fold};
use crate::entry::Entry;
use crate::fact::Fact;
use crate::item::Key;
use crate::minute::Minute;
use crate::reading::Stance;
use crate::value::Value;

/// Makes a base of a fold. It is shown the entries that follow: where one of them is by a Voice that stands
/// in the fold, the base remembers the entry's place instead of the Voice, and knows it again by that.
pub struct Scrubber {
    fold: Fold,
}

impl Scrubber {
    /// Begins with the fold of all entries that will be deleted.
    pub fn new(fold: Fold) -> Self {
        Self { fold }
    }

    /// Looks at an entry that follows and will stay; all of them, in order.
    pub fn see(&mut self, later: &Entry) {
        if let Some(by) = later.fact.heard() {
            self.fold.voices.foresee(later.seq, by);
        }
        let (crowd, by) = match &later.fact {
            Fact::Revoked { by } => {
                self.fold.tallies.values_mut().for_each(|tally| tally.foresee(later.seq, *by));
                return;
            }
            Fact::Claimed(claim) => {
                for home in [claim.slot, claim.slot.general()] {
                    if let Some(tally) = self.fold.tallies.get_mut(&home) {
                        tally.foresee(later.seq, claim.by);
                    }
                }
                match (&claim.value, claim.stance) {
                    (Value::State(_), Stance::Firsthand) => return,
                    (Value::State(state), _) => (Key::Rumour(claim.slot, *state), claim.by),
                    _ => return,
                }
            }
            Fact::Asked(asked) => (Key::Question(asked.ask, asked.toward), asked.by),
            Fact::Announced(foretold) => match foretold.value {
                Value::State(state) => (Key::Rumour(foretold.slot, state), foretold.by),
                _ => return,
            },
            _ => return,
        };
        if let Some(crowd) = self.fold.crowds.get_mut(&crowd) {
            crowd.foresee(later.seq, by);
        }
    }

    /// Forgets ids of filings that are past their time. After a quiet spell the fold itself is older: it
    /// stands where its last entry does.
    pub fn forget_ids(&mut self, now: Minute) {
        self.fold.spent.forget(now);
    }

    /// The base.
    pub fn finish(mut self) -> Fold {
        self.fold.tallies.values_mut().for_each(crate::tally::Tally::scrub);
        self.fold.crowds.values_mut().for_each(super::Crowd::scrub);
        self.fold.directions = Directions::default();
        self.fold.voices.scrub();
        self.fold.deeds.scrub();
        self.fold.rides.scrub();
        self.fold.operated.clear();
        self.fold
    }
}

impl Fold {
    /// The base of this fold, with the entries that follow it at hand.
    pub fn to_base<'a>(&self, later: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut scrubber = Scrubber::new(self.clone());
        later.into_iter().for_each(|entry| scrubber.see(entry));
        scrubber.finish()
    }
}
