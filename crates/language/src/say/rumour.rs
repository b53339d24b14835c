//! A rumour in words: what moderators found comes first, then what is said and by how many, then whether
//! anyone shows a source and what was seen since. Refuses to word it as a state, and to call anyone a liar.

use super::{Arg, Speaker};
use border::answer::SlotParts;
use border::rumour::{Ruling, Rumour, Seen, Verdict};
use border::slot::Slot;
use border::value::State;

/// A rumour, part by part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// What moderators found, and when.
    pub verdict: Option<String>,
    /// That it is only said; for where no heading says so.
    pub lead: String,
    /// What is said, by how many that are independent, when last.
    pub text: String,
    /// When it was first told, whether anyone shows a source, and what was seen on the spot since.
    pub notes: Vec<String>,
}

impl Told {
    /// All of it in one line.
    pub fn line(&self) -> String {
        self.joined(&format!("{} {}", self.lead, self.text))
    }

    /// All of it in one line, under a heading that says that it is only said.
    pub fn headed(&self) -> String {
        self.joined(&self.text)
    }

    fn joined(&self, text: &str) -> String {
        let verdict = self.verdict.iter().map(String::as_str);
        let parts = verdict.chain([text]).chain(self.notes.iter().map(String::as_str));
        parts.collect::<Vec<_>>().join(". ")
    }
}

impl Speaker<'_> {
    /// A rumour.
    pub fn rumour(&self, rumour: &Rumour) -> Told {
        let slot = SlotParts::from(rumour.slot);
        let (title, value) = (self.title(&slot), self.rumoured(rumour));
        let age = self.age(rumour.newest_at);
        let parts = [
            ("title", Arg::Text(&title)),
            ("value", Arg::Text(&value)),
            ("count", Arg::Number(i64::from(rumour.groups))),
            ("age", Arg::Text(&age)),
        ];
        let (lead, text) = (self.say("rumour-lead", &[]), self.say("rumour", &parts));
        let first = (rumour.first_at < rumour.newest_at).then(|| {
            let age = self.age(rumour.first_at);
            self.say("rumour-first", &[("age", Arg::Text(&age))])
        });
        let source = match rumour.named {
            Some(named) => self.say_word("rumour-source", named.as_str()),
            None => self.say("rumour-no-source", &[]),
        };
        let verdict = rumour.verdict.map(|verdict| self.verdict(&verdict));
        Told { verdict, lead, text, notes: first.into_iter().chain([source, self.seen(rumour)]).collect() }
    }

    /// What is said, and that it is yet to come where it is.
    pub(super) fn rumoured(&self, rumour: &Rumour) -> String {
        let value = self.state(&rumour.slot.into(), rumour.value, None);
        if rumour.ahead { self.say("rumour-ahead", &[("value", Arg::Text(&value))]) } else { value }
    }

    /// What moderators found a rumour to be, for the log.
    pub fn ruled(&self, slot: Slot, value: State, ruling: Ruling) -> String {
        let slot = SlotParts::from(slot);
        let (title, value) = (self.title(&slot), self.state(&slot, value, None));
        let ruling = self.say_word("ruling", ruling.as_str());
        let parts =
            [("title", Arg::Text(&title)), ("value", Arg::Text(&value)), ("ruling", Arg::Text(&ruling))];
        self.say("log-rule", &parts)
    }

    fn verdict(&self, verdict: &Verdict) -> String {
        let ruling = self.say_word("ruling", verdict.ruling.as_str());
        let age = self.age(verdict.at);
        self.say("rumour-verdict", &[("ruling", Arg::Text(&ruling)), ("age", Arg::Text(&age))])
    }

    /// What was seen on the spot since, the most first; that nobody saw anything is said too.
    fn seen(&self, rumour: &Rumour) -> String {
        let slot = SlotParts::from(rumour.slot);
        let mut seen: Vec<&Seen> = rumour.seen_since.iter().collect();
        seen.sort_by_key(|seen| (std::cmp::Reverse(seen.groups), seen.value));
        let Some(newest) = seen.iter().map(|seen| seen.newest_at).max() else {
            return self.say("rumour-unseen", &[]);
        };
        let one = |seen: &&Seen| {
            let value = self.state(&slot, seen.value, None);
            let parts = [("value", Arg::Text(&value)), ("count", Arg::Number(i64::from(seen.groups)))];
            self.say("rumour-seen-one", &parts)
        };
        let list = seen.iter().map(one).collect::<Vec<_>>().join(", ");
        let age = self.age(newest);
        self.say("rumour-seen", &[("list", Arg::Text(&list)), ("age", Arg::Text(&age))])
    }
}
