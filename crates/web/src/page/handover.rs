//! The words with which two phones exchange contacts, for their module. Refuses to know who they are.

use super::frame::Frame;
use std::collections::BTreeMap;

/// What the module says.
const WORDS: [&str; 13] = [
    "handover-title",
    "handover-hint",
    "handover-own",
    "handover-give",
    "handover-agree",
    "handover-yours",
    "handover-waits",
    "handover-got",
    "handover-code",
    "handover-done",
    "handover-none-today",
    "handover-gone",
    "handover-away",
];

impl Frame<'_> {
    /// Those of this page's language, as JSON.
    pub fn handover_words(&self) -> String {
        let words: BTreeMap<_, _> = WORDS.iter().map(|id| (*id, self.t(id))).collect();
        serde_json::to_string(&words).unwrap_or_default()
    }
}
