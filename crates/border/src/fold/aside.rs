//! What is set aside: filings whose words so many told before that no honest echo explains them. They are
//! kept, and neither shown nor counted until two keys let them through; after a day they are forgotten.
//! Refuses to judge what is a copy: the fact says so.

use super::Fold;
use crate::fact::{Claim, Filed, Seq};
use crate::limits;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::tally::{Tally, Word};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Filings that are set aside, with when they were kept.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Aside(BTreeMap<Seq, i64>);

impl Aside {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// When the oldest is forgotten: its words are talk no longer, and no moderator sees them.
    pub fn next(&self) -> Option<Minute> {
        self.0.first_key_value().map(|(_, kept)| Minute(kept + limits::TALK_MINUTES + 1))
    }
}

impl Fold {
    /// Whether a filing is set aside.
    pub fn is_aside(&self, filing: Seq) -> bool {
        self.aside.0.contains_key(&filing)
    }

    /// All that are.
    pub fn aside(&self) -> BTreeSet<Seq> {
        self.aside.0.keys().copied().collect()
    }

    pub(super) fn set_aside(&mut self, seq: Seq, filed: &Filed) {
        if filed.aside_of.is_none() {
            return;
        }
        self.aside.0.insert(seq, self.board.at.0);
        if self.aside.0.len() > limits::TALK_RING {
            self.forget_first_aside();
        }
    }

    /// Keeps a claim of such a filing. In a flood it would weigh nothing, and does so later too.
    pub(super) fn set_claim_aside(&mut self, seq: Seq, claim: &Claim, word: &Word) {
        let general = claim.slot.general();
        let is_whole = claim.held_minutes.is_none() || general == claim.slot;
        let homes = if is_whole { vec![claim.slot] } else { vec![claim.slot, general] };
        for slot in homes.into_iter().filter(|_| word.trust > 0) {
            if !self.tallies.contains_key(&slot) && self.tallies.len() >= limits::SLOTS_PER_BOARD {
                continue;
            }
            let now = self.board.at;
            self.tallies.entry(slot).or_insert_with(|| Tally::new(slot)).set_aside(seq, claim, word, now);
            self.settle(slot);
        }
    }

    /// Two keys let filings through: now they count as what they are, copies that share one vote.
    pub(super) fn let_through(&mut self, filings: &BTreeSet<Seq>) {
        let known: BTreeSet<Seq> =
            filings.iter().copied().filter(|filing| self.aside.0.remove(filing).is_some()).collect();
        let let_in = |(slot, tally): (&Slot, &mut Tally)| tally.let_through(&known).then_some(*slot);
        let touched: Vec<Slot> = self.tallies.iter_mut().filter_map(let_in).collect();
        for slot in touched {
            self.settle(slot);
            self.revealed(&slot);
        }
    }

    pub(super) fn forget_first_aside(&mut self) {
        let Some((filing, _)) = self.aside.0.pop_first() else { return };
        let drop = |(slot, tally): (&Slot, &mut Tally)| tally.forget_aside(filing).then_some(*slot);
        let touched: Vec<Slot> = self.tallies.iter_mut().filter_map(drop).collect();
        touched.into_iter().for_each(|slot| self.settle(slot));
    }
}
