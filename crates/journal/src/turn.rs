//! A turn: what one desk keeps at once. Refuses to know what its facts mean.

use border::entry::Entry;
use border::fact::Seq;
use border::limits;
use border::minute::Minute;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// 16 random bytes that keep a leaf from being guessed.
pub type Salt = [u8; 16];

/// The facts of one desk turn, in order, and what goes with them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Turn {
    /// At least one entry, places without gaps.
    pub entries: Vec<(Entry, Salt)>,
    /// Words of its filings, kept apart and not for long.
    pub words: Vec<Words>,
    /// Filings whose words are deleted with this turn: they were taken off.
    pub forgotten: Vec<Seq>,
    /// Message ids of an imported chat that are done with this turn.
    pub imported: Option<Imported>,
    /// Whether all of it takes off or holds back: what the last room of the disk is kept for.
    pub takes_off: bool,
}

impl Turn {
    /// Whether it can follow entry `after`, kept at `before`: places without gaps, a time that never goes
    /// back, no more entries than [`limits::TURN_ENTRIES`]. What is wrong, otherwise: no fold could read
    /// such a log again.
    pub(crate) fn check(&self, after: Seq, before: Option<Minute>) -> Result<(), &'static str> {
        if self.entries.is_empty() || self.entries.len() > limits::TURN_ENTRIES {
            return Err("a turn has at least one entry, and no more than its bound");
        }
        let mut at = before.unwrap_or(Minute(i64::MIN));
        for ((entry, _), wanted) in self.entries.iter().zip(after + 1..) {
            if entry.seq != wanted {
                return Err("the places of a turn's entries have a gap");
            }
            if entry.at < at {
                return Err("an entry is of a time before the entry before it");
            }
            at = entry.at;
        }
        Ok(())
    }
}

/// The words of one filing with what was understood of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    /// The filing's entry.
    pub seq: Seq,
    /// Salt of the hash in the entry.
    pub salt: Salt,
    /// When it was told: talk is shown for 24 h from here, and kept for 72 h.
    pub told: Minute,
    /// The redacted text.
    pub text: String,
    /// The reading, as JSON.
    pub reading: String,
}

/// Message ids that are done, of one chat.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Imported {
    /// HMAC of the data directory's key and the chat's id.
    pub chat: [u8; 32],
    /// The ids.
    pub ids: ImportRanges,
}

/// Closed ranges of message ids, apart and in order.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug, Default)]
pub struct ImportRanges(BTreeMap<i64, i64>);

impl ImportRanges {
    /// Whether an id is done.
    pub fn contains(&self, id: i64) -> bool {
        self.0.range(..=id).next_back().is_some_and(|(_, end)| *end >= id)
    }

    /// Adds one id.
    pub fn add(&mut self, id: i64) {
        self.add_range(id, id);
    }

    /// Adds all ids from `first` to `last`.
    pub fn add_range(&mut self, first: i64, last: i64) {
        let (mut first, mut last) = (first.min(last), last.max(first));
        let touching: Vec<(i64, i64)> = self
            .0
            .range(..=last.saturating_add(1))
            .rev()
            .take_while(|(_, end)| end.saturating_add(1) >= first)
            .map(|(start, end)| (*start, *end))
            .collect();
        for (start, end) in touching {
            self.0.remove(&start);
            first = first.min(start);
            last = last.max(end);
        }
        self.0.insert(first, last);
    }

    /// The ranges, in order.
    pub fn ranges(&self) -> impl Iterator<Item = (i64, i64)> {
        self.0.iter().map(|(first, last)| (*first, *last))
    }

    /// Whether no id is done.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_join_where_they_touch() {
        let mut done = ImportRanges::default();
        for id in [5, 1, 2, 9, 3, 10] {
            done.add(id);
        }
        assert_eq!(done.ranges().collect::<Vec<_>>(), [(1, 3), (5, 5), (9, 10)]);
        done.add_range(4, 8);
        assert_eq!(done.ranges().collect::<Vec<_>>(), [(1, 10)]);
        assert!(done.contains(7) && !done.contains(11) && !done.contains(0));
    }
}
