//! What an import did, in numbers. Refuses to hold anything of a message.

use crate::export::Skip;
use language::redact::Kind;
use serde::Serialize;
use std::collections::BTreeMap;

/// What an import did.
#[derive(Clone, PartialEq, Default, Debug, Serialize)]
pub struct Report {
    /// Elements of all chats' `messages`: those read and those skipped.
    pub messages: u64,
    /// Messages read.
    pub read: u64,
    /// Facts that came of them.
    pub claims: u64,
    /// Of those read, messages of which no crossing is known: not by their words, what they reply to, their
    /// chat or the importing person.
    pub unplaced: u64,
    /// Messages not read, by why.
    pub skipped: BTreeMap<Skip, u64>,
    /// What was masked in those read, by what it was.
    pub redacted: BTreeMap<Kind, u64>,
    /// How long it took.
    pub seconds: f64,
}

impl Report {
    pub(super) fn skip(&mut self, why: Skip) {
        *self.skipped.entry(why).or_default() += 1;
    }

    pub(super) fn mask(&mut self, masked: &BTreeMap<Kind, u32>) {
        for (kind, count) in masked {
            *self.redacted.entry(*kind).or_default() += u64::from(*count);
        }
    }
}
