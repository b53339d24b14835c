//! Talk: what was said at a crossing, newest last, in a ring. Refuses to keep more than a busy hour, or a
//! client's id on any disk.

use crate::WordsShown;
use border::fact::Seq;
use border::fold::Veil;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::reading::Reading;
use border::topic::Topic;
use border::voice::Voice;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

/// One filing in the ring.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TalkLine {
    /// Its entry.
    pub seq: Seq,
    /// The client's id; absent after a restart.
    pub id: Option<String>,
    /// When it was told.
    pub told: Minute,
    /// Its language.
    pub lang: Option<Lang>,
    /// Its words, redacted.
    pub words: Option<String>,
    /// What was understood.
    pub reading: Reading,
    /// What it replies to.
    pub reply_to: Option<Seq>,
    /// Who; never shown. Of what another server wrote, and of another term, the guest.
    pub by: Voice,
    /// Whether anyone may see that it was filed.
    pub public: Public,
    /// The entry whose words its own nearly copy.
    pub copy_of: Option<Seq>,
    /// Why its words are not shown.
    pub veil: Option<Veil>,
    /// The entry that last changed why they are not.
    pub veiled: Seq,
}

/// Whether a line stands in public talk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Public {
    /// It does.
    Yes,
    /// It is set aside: moderators alone see it.
    Aside,
    /// Its minute would betray its writer: it is context for its own Voice alone.
    No,
}

/// A talk line as JSON.
#[derive(Serialize)]
pub struct ShownLine<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    seq: Seq,
    told_at: Minute,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<Topic>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Lang>,
    words: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<Tombstone>,
    reading: &'a Reading,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_to: Option<Seq>,
}

/// What stands where words were.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Tombstone {
    /// Why they are hidden: a cause, or `waiting` for a moderator.
    reason: &'static str,
    /// Until when, if no second key agrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Minute>,
}

impl Tombstone {
    fn of(veil: Veil) -> Self {
        match veil {
            Veil::Waiting => Self { reason: "waiting", until: None },
            Veil::Hidden { cause, until } => Self { reason: cause.as_str(), until },
        }
    }
}

impl TalkLine {
    /// What it is mainly about: its first claim's or ask's topic.
    pub fn topic(&self) -> Option<Topic> {
        let asked = self.reading.asks.iter().find_map(|ask| match ask {
            border::reading::Ask::Topic(topic) | border::reading::Ask::Item(topic, _) => Some(*topic),
            border::reading::Ask::Mode(_) | border::reading::Ask::Who(_) => Some(Topic::Pass),
            border::reading::Ask::Situation => None,
        });
        self.reading.claims.first().map(|claim| claim.topic).or(asked)
    }

    /// Its words, where others' words are shown and nobody hid these.
    pub fn public_words(&self, words: WordsShown) -> Option<&str> {
        self.words.as_deref().filter(|_| words == WordsShown::Yes && self.veil.is_none())
    }

    /// The line as JSON shows it; the filing's id only on a stream of talk alone.
    pub fn shown(&self, with_id: bool, words: WordsShown) -> ShownLine<'_> {
        ShownLine {
            id: self.id.as_deref().filter(|_| with_id),
            seq: self.seq,
            told_at: self.told,
            topic: self.topic(),
            lang: self.lang,
            words: self.public_words(words),
            hidden: self.veil.map(Tombstone::of),
            reading: &self.reading,
            reply_to: self.reply_to,
        }
    }
}

/// Which lines are wanted.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this topic only.
    pub topic: Option<Topic>,
    /// Before this entry only.
    pub before: Option<Seq>,
    /// At most so many; never more than [`limits::TALK_PAGE`].
    pub limit: Option<usize>,
}

/// The newest lines of a crossing, in the order of their entries.
#[derive(Debug, Default)]
pub(crate) struct TalkRing {
    lines: VecDeque<Arc<TalkLine>>,
}

impl TalkRing {
    pub fn push(&mut self, line: TalkLine) {
        if self.lines.len() >= limits::TALK_RING {
            self.lines.pop_front();
        }
        self.lines.push_back(Arc::new(line));
    }

    /// Forgets lines told more than 24 h ago: words are talk no longer, even where nobody writes any more.
    pub fn forget(&mut self, now: Minute) {
        self.lines.retain(|line| now.since(line.told) <= limits::TALK_MINUTES);
    }

    pub fn get(&self, seq: Seq) -> Option<Arc<TalkLine>> {
        let place = self.lines.binary_search_by_key(&seq, |line| line.seq).ok()?;
        self.lines.get(place).cloned()
    }

    /// Takes the words of a hidden filing out.
    pub fn silence(&mut self, seq: Seq) {
        if let Ok(place) = self.lines.binary_search_by_key(&seq, |line| line.seq) {
            let mut line = (*self.lines[place]).clone();
            line.words = None;
            line.reading = Reading::default();
            self.lines[place] = Arc::new(line);
        }
    }

    /// Takes words out for ever; what was understood stays.
    pub fn mute(&mut self, seq: Seq) {
        if let Ok(place) = self.lines.binary_search_by_key(&seq, |line| line.seq) {
            let mut line = (*self.lines[place]).clone();
            line.words = None;
            self.lines[place] = Arc::new(line);
        }
    }

    /// Puts veils where they belong as of an entry, and what is set aside out of sight.
    pub fn veil(&mut self, veils: &BTreeMap<Seq, Veil>, aside: &BTreeSet<Seq>, entry: Seq) {
        for line in &mut self.lines {
            let veil = veils.get(&line.seq).copied();
            let public = match line.public {
                Public::No => Public::No,
                _ if aside.contains(&line.seq) => Public::Aside,
                _ => Public::Yes,
            };
            if line.veil != veil || line.public != public {
                *line = Arc::new(TalkLine { veil, public, veiled: entry, ..(**line).clone() });
            }
        }
    }

    /// All lines of a day that moderators see, newest first.
    pub fn watched(&self, now: Minute) -> impl Iterator<Item = &Arc<TalkLine>> {
        let lately = move |line: &&Arc<TalkLine>| {
            line.public != Public::No && now.since(line.told) <= limits::TALK_MINUTES
        };
        self.lines.iter().rev().filter(lately)
    }

    /// Lines after one entry up to another, oldest first; before them older ones whose words were hidden or
    /// came back between the two.
    pub fn between(&self, after: Seq, to: Seq) -> Vec<Arc<TalkLine>> {
        let lines = self.lines.iter().take_while(|line| line.seq <= to);
        let changed = lines.filter(|line| line.veiled > after && line.veiled <= to);
        changed.filter(|line| line.public == Public::Yes).cloned().collect()
    }

    /// The newest lines wanted, newest first, told within 24 h.
    pub fn newest(&self, wanted: &Wanted, now: Minute) -> Vec<Arc<TalkLine>> {
        let limit = wanted.limit.unwrap_or(50).min(limits::TALK_PAGE);
        let fits = |line: &&Arc<TalkLine>| {
            line.public == Public::Yes
                && wanted.before.is_none_or(|before| line.seq < before)
                && wanted.topic.is_none_or(|topic| line.topic() == Some(topic))
                && now.since(line.told) <= limits::TALK_MINUTES
        };
        self.lines.iter().rev().filter(fits).take(limit).cloned().collect()
    }

    /// The newest line of a Voice told within `minutes`.
    pub fn last_of(&self, voice: Voice, now: Minute, minutes: i64) -> Option<Arc<TalkLine>> {
        let recent = self.lines.iter().rev().take(limits::TALK_PAGE);
        recent
            .take_while(|line| now.since(line.told) <= minutes.max(0))
            .find(|line| line.by == voice)
            .cloned()
    }
}
