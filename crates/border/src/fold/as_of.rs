//! The board as it would have been seen at a moment: facts told up to then, in the order they were told.
//! Refuses to know what was told later.

use super::{Fold, Terms};
use crate::entry::Entry;
use crate::fact::{Fact, Seq};
use crate::minute::Minute;

/// Folds entries in the order they were told, up to one moment after another.
pub struct AsOf {
    /// Told when, kept where, what; in that order.
    told: Vec<(Minute, Seq, Fact)>,
    next: usize,
    fold: Fold,
}

impl AsOf {
    /// Begins with the base (or an empty fold) and orders the entries after it by when they were told; what
    /// nobody told (notices, pauses, hidings) by when it was kept. `Passed` entries are left out: time is
    /// passed by asking.
    pub fn new(base: Fold, entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut told: Vec<(Minute, Seq, Fact)> = entries
            .into_iter()
            .filter(|entry| !matches!(entry.fact, Fact::Passed { .. }))
            .map(|entry| (entry.fact.told().unwrap_or(entry.at), entry.seq, entry.fact))
            .collect();
        told.sort_by_key(|(minute, seq, _)| (*minute, *seq));
        Self { told, next: 0, fold: Fold { terms: Terms::Told, ..base } }
    }

    /// The fold at `at`. Moments must not go back: an earlier one gives the board of the latest asked for.
    pub fn fold_at(&mut self, at: Minute) -> &Fold {
        while let Some((minute, seq, fact)) = self.told.get(self.next).filter(|(minute, ..)| *minute <= at) {
            let entry = Entry { seq: *seq, at: (*minute).max(self.fold.at()), fact: fact.clone() };
            self.fold.board.seq += 1;
            self.fold.advance(entry.at);
            self.fold.happen(&entry);
            self.next += 1;
        }
        self.fold.advance(at.max(self.fold.at()));
        &self.fold
    }

    /// When the last fact was told; none where there is no fact.
    pub fn last_told(&self) -> Option<Minute> {
        self.told.last().map(|(minute, ..)| *minute)
    }
}
