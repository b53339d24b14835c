//! Receipts: what a form without JavaScript told is shown once to whoever sent it, by a name that works
//! once, so that nothing of it stands in an address and nobody who has the phone later can read it again.
//! Refuses to know what was told: a receipt points at a line of the talk, and dies with it, with the process,
//! or unread after a few minutes.

use border::fact::Seq;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// How long a page may take to be loaded, minutes.
const LASTS: i64 = 5;

/// What a receipt is for.
pub(crate) struct Receipt {
    pub slug: Slug,
    pub seq: Seq,
    /// Its sender is told that it waits.
    pub waits: bool,
}

/// All that were given and not shown yet, the oldest first; no more than a talk has lines.
#[derive(Default)]
pub(crate) struct Receipts(Mutex<VecDeque<(String, Minute, Receipt)>>);

impl Receipts {
    /// Keeps one under a name that nobody guesses.
    pub fn give(&self, name: String, now: Minute, receipt: Receipt) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(_, at, _)| now.since(*at) < LASTS);
        if all.len() == limits::TALK_RING {
            all.pop_front();
        }
        all.push_back((name, now, receipt));
    }

    /// Takes it, once.
    pub fn take(&self, name: &str, now: Minute) -> Option<Receipt> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(|(known, _, _)| known == name)?;
        all.remove(at).filter(|(_, at, _)| now.since(*at) < LASTS).map(|(_, _, receipt)| receipt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(seq: Seq) -> Receipt {
        Receipt { slug: Slug::parse("verkhny-lars").expect("a slug"), seq, waits: false }
    }

    #[test]
    fn one_is_shown_once_and_not_for_long() {
        let receipts = Receipts::default();
        receipts.give("a".into(), Minute(10), receipt(7));
        assert_eq!(receipts.take("a", Minute(11)).map(|receipt| receipt.seq), Some(7));
        assert!(receipts.take("a", Minute(11)).is_none());
        receipts.give("b".into(), Minute(10), receipt(8));
        assert!(receipts.take("b", Minute(10 + LASTS)).is_none());
    }

    #[test]
    fn no_more_are_kept_than_a_talk_has_lines() {
        let receipts = Receipts::default();
        for n in 0..=limits::TALK_RING {
            receipts.give(n.to_string(), Minute(0), receipt(1));
        }
        assert!(receipts.take("0", Minute(0)).is_none());
        assert!(receipts.take("1", Minute(0)).is_some());
    }
}
