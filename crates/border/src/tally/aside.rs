//! Claims that are set aside until two keys let them through. Refuses to weigh them before.

use super::vote::{Vote, Word};
use super::{Tally, horizon_minutes};
use crate::fact::{Claim, Seq};
use crate::limits;
use crate::minute::Minute;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A claim that is set aside.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Aside {
    /// From when it may be shown, where its time would betray its writer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<i64>,
    pub vote: Vote,
}

impl Aside {
    /// Whether it would be shown by now if it were no copy.
    pub fn is_due(&self, now: Minute) -> bool {
        self.due.is_none_or(|due| due <= now.0)
    }
}

impl Tally {
    /// Sets a claim aside; a later one of the same Voice takes its place.
    pub fn set_aside(&mut self, seq: Seq, claim: &Claim, word: &Word, now: Minute) {
        let due = claim.held_minutes.map(|minutes| now + i64::from(minutes));
        let vote = match due {
            Some(due) => Self::held_vote(seq, claim, word, now, due),
            None => Vote::new(seq, claim, word, now),
        };
        self.aside.retain(|aside| !vote.replaces(&aside.vote));
        if self.aside.len() >= limits::ASIDE_PER_SLOT {
            self.aside.remove(0);
        }
        self.aside.push(Aside { due: due.map(|due| due.0), vote });
    }

    /// Takes in what filings claimed that were set aside; whether they had claimed something here.
    pub fn let_through(&mut self, filings: &BTreeSet<Seq>) -> bool {
        let of = |aside: &Aside| aside.vote.of.is_some_and(|filing| filings.contains(&filing));
        let (through, aside): (Vec<_>, Vec<_>) = std::mem::take(&mut self.aside).into_iter().partition(of);
        self.aside = aside;
        let is_touched = !through.is_empty();
        for Aside { due, vote } in through {
            match due {
                Some(due) => self.wait_until(Minute(due), vote),
                None => {
                    self.held.retain(|held| !vote.replaces(&held.vote));
                    self.insert(vote);
                }
            }
        }
        is_touched
    }

    /// Drops what a filing claimed that was set aside; whether there was anything.
    pub fn forget_aside(&mut self, filing: Seq) -> bool {
        let before = self.aside.len();
        self.aside.retain(|aside| aside.vote.of != Some(filing));
        self.aside.len() != before
    }

    /// Drops what counts no longer.
    pub(super) fn lapse_aside(&mut self, now: Minute) {
        let horizon = horizon_minutes(&self.slot);
        self.aside.retain(|aside| now.since(aside.vote.seen) < horizon);
    }
}
