//! What is remembered of a chat while it is read: enough to understand the next message. Refuses to remember
//! a text.

use crate::pseudonym::Author;
use border::limits;
use border::minute::Minute;
use border::reading::Reading;
use border::slug::Slug;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// A message as context for another.
#[derive(Debug)]
pub(super) struct Remembered {
    pub reading: Reading,
    /// The crossing that it, what it replies to, or its topic names.
    pub place: Option<Slug>,
}

/// Recent readings of one chat, by message and by author, and its forum topics.
#[derive(Default)]
pub(super) struct Memory {
    messages: BTreeMap<i64, Arc<Remembered>>,
    authors: HashMap<Author, (Minute, Arc<Remembered>)>,
    topics: BTreeMap<i64, Slug>,
}

impl Memory {
    /// Remembers a message that says or places something.
    pub fn keep(&mut self, id: i64, author: Option<Author>, sent: Minute, what: Remembered) {
        let Reading { crossing, toward, claims, asks, offers, announced, .. } = &what.reading;
        let says = !(claims.is_empty() && asks.is_empty() && offers.is_empty() && announced.is_empty());
        if !says && crossing.is_none() && toward.is_none() && what.place.is_none() {
            return;
        }
        let what = Arc::new(what);
        if let Some(author) = author {
            self.make_room_for_author(sent);
            self.authors.insert(author, (sent, what.clone()));
        }
        self.messages.insert(id, what);
        if self.messages.len() > limits::IMPORT_RECENT_READINGS {
            self.messages.pop_first();
        }
    }

    /// Those whose half hour is over go; where that is nobody, all do: what is lost is a hint.
    fn make_room_for_author(&mut self, now: Minute) {
        if self.authors.len() < limits::IMPORT_RECENT_AUTHORS {
            return;
        }
        self.authors.retain(|_, (sent, _)| now.since(*sent) <= limits::BEFORE_MINUTES);
        if self.authors.len() >= limits::IMPORT_RECENT_AUTHORS {
            self.authors.clear();
        }
    }

    /// Remembers a topic that names a crossing.
    pub fn keep_topic(&mut self, id: i64, place: Slug) {
        if self.topics.len() < limits::IMPORT_TOPICS {
            self.topics.insert(id, place);
        }
    }

    /// The message that is replied to, if it is remembered.
    pub fn quoted(&self, id: Option<i64>) -> Option<Arc<Remembered>> {
        self.messages.get(&id?).cloned()
    }

    /// The crossing of the topic that is replied to.
    pub fn topic(&self, id: Option<i64>) -> Option<&Slug> {
        self.topics.get(&id?)
    }

    /// The author's message before, at most half an hour old.
    pub fn before(&self, author: Option<Author>, now: Minute) -> Option<Arc<Remembered>> {
        let (sent, what) = self.authors.get(&author?)?;
        (0..=limits::BEFORE_MINUTES).contains(&now.since(*sent)).then(|| what.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pseudonym::Pseudonyms;

    fn named(slug: &str) -> Remembered {
        let place = Slug::parse(slug);
        Remembered { reading: Reading { crossing: place.clone(), ..Reading::default() }, place }
    }

    #[test]
    fn the_oldest_message_goes_and_the_half_hour_ends() {
        let mut memory = Memory::default();
        let author = Pseudonyms::of([0; 32]).author("user1");
        let ids = 0..=limits::IMPORT_RECENT_READINGS as i64;
        ids.for_each(|id| memory.keep(id, Some(author), Minute(100), named("vale")));
        assert!(memory.quoted(Some(0)).is_none() && memory.quoted(Some(1)).is_some());
        assert!(memory.before(Some(author), Minute(130)).is_some());
        assert!(memory.before(Some(author), Minute(131)).is_none());
        assert!(memory.before(Some(author), Minute(99)).is_none());
    }

    #[test]
    fn authors_are_bounded_also_when_all_wrote_just_now() {
        let (mut memory, names) = (Memory::default(), Pseudonyms::of([0; 32]));
        for n in 0..limits::IMPORT_RECENT_AUTHORS + 10 {
            memory.keep(1, Some(names.author(&n.to_string())), Minute(0), named("vale"));
        }
        assert!(memory.authors.len() <= limits::IMPORT_RECENT_AUTHORS);
    }

    #[test]
    fn a_message_that_says_nothing_is_not_remembered() {
        let mut memory = Memory::default();
        memory.keep(1, None, Minute(0), Remembered { reading: Reading::default(), place: None });
        assert!(memory.quoted(Some(1)).is_none());
    }
}
