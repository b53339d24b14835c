//! What a desk knows again after a start: the words of the last day, back in talk, and which of them copy
//! which. Refuses to remember a Voice of another term.

use super::{Desk, news};
use crate::talk::TalkLine;
use border::decide::may_betray;
use border::fact::{Fact, Seq};
use border::likeness::Copies;
use border::limits;
use border::minute::Minute;
use border::reading::Reading;
use border::slug::Slug;
use border::voice::{Term, Voice};
use journal::turn::Words;
use journal::{Journal, ReadError};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// Words as kept, and whose they are by the entries of their filings.
pub(super) struct Told {
    words: Vec<Words>,
    tellers: BTreeMap<Seq, Voice>,
}

/// Reads the newest words told after `since`.
///
/// # Errors
/// [`ReadError`]
pub(super) fn told_since(journal: &dyn Journal, slug: &Slug, since: Minute) -> Result<Told, ReadError> {
    let words = journal.recent_words(slug, since, limits::TALK_RING)?;
    let mut tellers: BTreeMap<Seq, Voice> = words.iter().map(|words| (words.seq, Voice::GUEST)).collect();
    let Some(first) = words.first().map(|words| words.seq) else { return Ok(Told { words, tellers }) };
    journal.read(slug, first.saturating_sub(1), &mut |entry| {
        if let Fact::Filed(filed) = &entry.fact
            && let Some(teller) = tellers.get_mut(&entry.seq)
        {
            *teller = filed.by;
        }
        ControlFlow::Continue(())
    })?;
    Ok(Told { words, tellers })
}

impl Desk {
    /// Puts what was told back in the talk ring; which of it copies which.
    pub(super) fn recall_all(&self, told: Told, now: Minute) -> Copies {
        let mut copies = Copies::default();
        for words in told.words {
            let by = told.tellers.get(&words.seq).copied().filter(|_| Term::of(words.told) == Term::of(now));
            let likeness = (self.settings.likeness)(&words.text).zip(by);
            let copy_of = likeness.and_then(|(likeness, by)| copies.copied(likeness, by, words.told));
            if let Some((likeness, by)) = likeness {
                copies.remember(likeness, by, words.told, copy_of.unwrap_or(words.seq));
            }
            self.recall(words, by.unwrap_or(Voice::GUEST), copy_of);
        }
        copies.forget(now);
        copies
    }

    /// Puts kept words back in the talk ring.
    pub(super) fn recall(&self, words: Words, by: Voice, copy_of: Option<Seq>) {
        let reading: Reading = serde_json::from_str(&words.reading).unwrap_or_default();
        let line = TalkLine {
            public: news::public_of(&self.settings, may_betray(&reading)),
            seq: words.seq,
            id: None,
            told: words.told,
            lang: None,
            words: Some(words.text).filter(|text| !text.is_empty()),
            reading,
            reply_to: None,
            by,
            copy_of,
            veil: None,
            veiled: words.seq,
        };
        self.shelf.talk_ring().push(line);
    }
}
