//! Whether moderators are there: others' words are shown only while one has looked lately, where the house is
//! set so. Refuses to know which of them, and to outlive the process.

use crate::WordsShown;
use border::limits;
use border::minute::Minute;
use std::sync::atomic::{AtomicI64, Ordering};

/// When a moderator last looked.
#[derive(Debug)]
pub(crate) struct Presence {
    set: WordsShown,
    looked: AtomicI64,
}

impl Presence {
    pub fn new(set: WordsShown) -> Self {
        Self { set, looked: AtomicI64::new(i64::MIN) }
    }

    /// A moderator looks.
    pub fn look(&self, now: Minute) {
        self.looked.fetch_max(now.0, Ordering::Relaxed);
    }

    /// Whether others' words are shown at `now`.
    pub fn words(&self, now: Minute) -> WordsShown {
        let since = now.since(Minute(self.looked.load(Ordering::Relaxed)));
        match self.set {
            WordsShown::Watched if since < limits::WATCHED_MINUTES => WordsShown::Yes,
            WordsShown::Watched => WordsShown::No,
            set => set,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_shown_for_half_an_hour_after_somebody_looked() {
        let presence = Presence::new(WordsShown::Watched);
        let now = Minute(1_000);
        assert_eq!(presence.words(now), WordsShown::No);
        presence.look(now);
        assert_eq!(presence.words(now + 29), WordsShown::Yes);
        assert_eq!(presence.words(now + 30), WordsShown::No);
        assert_eq!(Presence::new(WordsShown::Yes).words(now), WordsShown::Yes);
    }
}
