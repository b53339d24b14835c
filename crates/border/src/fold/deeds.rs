//! What moderators' keys did, for as long as the public log tells of it: what stands, waits for a second
//! key, was agreed to, ran out or was taken back. Refuses to move what counts on the word of one key.

use super::Fold;
use crate::closed::closed_list;
use crate::deed::{Cause, Deed, Moderated, SeatRuling};
use crate::fact::{Digest, Filed, Seq, Target};
use crate::item::Key;
use crate::limits;
use crate::minute::{Minute, whole};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

closed_list! {
    /// What became of a deed.
    DeedState {
        /// It may still be undone, agreed to, or run out.
        Open = "open",
        /// A second key agreed.
        Confirmed = "confirmed",
        /// It needed no second key.
        Final = "final",
        /// Nobody agreed in time, or its time is over.
        Returned = "returned",
        /// Its own key took it back.
        Undone = "undone",
    }
}

/// One line of the public log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Done {
    /// The keyed hash of the number of the key that did it.
    pub key: Digest<8>,
    /// When.
    #[serde(with = "whole")]
    pub at: Minute,
    /// What.
    pub deed: Deed,
    /// What became of it.
    pub state: DeedState,
    /// When that was.
    #[serde(with = "whole")]
    pub moved_at: Minute,
    /// The entry of that.
    pub changed: Seq,
    /// The key that agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Digest<8>>,
}

impl Done {
    /// Whether it is over only by time, a second key or its own.
    pub fn is_open(&self) -> bool {
        self.state == DeedState::Open
    }

    /// Whether it comes to nothing without a second key.
    pub fn needs_second(&self) -> bool {
        match &self.deed {
            Deed::Hide { cause, .. } => !cause.is_final(),
            Deed::Freeze { .. } | Deed::Thaw { .. } | Deed::Notice { .. } => true,
            Deed::Count { .. } | Deed::Rule { .. } | Deed::Seat { .. } => true,
            _ => false,
        }
    }

    /// When it is over by itself, while it is open.
    pub fn until(&self) -> Option<Minute> {
        match &self.deed {
            Deed::Hide { until, .. }
            | Deed::Freeze { until, .. }
            | Deed::Thaw { until, .. }
            | Deed::Notice { until, .. }
            | Deed::HoldWords { until }
            | Deed::Let { until, .. }
            | Deed::Count { until, .. }
            | Deed::Rule { until, .. }
            | Deed::Seat { until, .. } => Some(*until).filter(|_| self.is_open()),
            Deed::ShowWords | Deed::Confirm { .. } | Deed::Undo { .. } => None,
        }
    }

    /// The filings it is about.
    pub fn lines(&self) -> &BTreeSet<Seq> {
        const NONE: &BTreeSet<Seq> = &BTreeSet::new();
        match &self.deed {
            Deed::Hide { lines, .. } | Deed::Let { lines, .. } | Deed::Count { lines, .. } => lines,
            _ => NONE,
        }
    }

    /// Why words are hidden by it now; none where it hides none, or no longer.
    pub fn hides(&self) -> Option<Cause> {
        let stands = matches!(self.state, DeedState::Open | DeedState::Confirmed | DeedState::Final);
        match self.deed {
            Deed::Hide { cause, .. } if stands => Some(cause),
            _ => None,
        }
    }
}

/// Why a filing's words are not shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Veil {
    /// They came while words were held back, and nobody let them through.
    Waiting,
    /// A moderator hid them.
    Hidden {
        /// Why.
        cause: Cause,
        /// Until when, if no second key agrees; absent where it is for ever.
        until: Option<Minute>,
    },
}

/// All deeds of the log, and the words that wait.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Deeds {
    done: BTreeMap<Seq, Done>,
    /// When open ones are over by themselves.
    due: BTreeSet<(i64, Seq)>,
    /// Filings whose words wait to be let through.
    waiting: BTreeSet<Seq>,
    /// The last entry that changed any of it.
    changed: Seq,
}

impl Deeds {
    fn insert(&mut self, seq: Seq, done: Done) {
        if self.done.len() >= limits::DEEDS_PER_CROSSING {
            let ended = self.done.iter().find(|(_, done)| !done.is_open()).map(|(seq, _)| *seq);
            let oldest = ended.or_else(|| self.done.keys().next().copied());
            self.forget_one(oldest.unwrap_or(seq));
        }
        self.due.extend(done.until().map(|until| (until.0, seq)));
        self.changed = done.changed;
        self.done.insert(seq, done);
    }

    fn forget_one(&mut self, seq: Seq) {
        if let Some(until) = self.done.remove(&seq).and_then(|done| done.until()) {
            self.due.remove(&(until.0, seq));
        }
    }

    /// Moves an open deed on; what it then is.
    fn move_on(&mut self, seq: Seq, state: DeedState, entry: Seq, now: Minute) -> Option<&mut Done> {
        let done = self.done.get_mut(&seq).filter(|done| done.is_open())?;
        if let Some(until) = done.until() {
            self.due.remove(&(until.0, seq));
        }
        (done.state, done.moved_at, done.changed) = (state, now, entry);
        self.changed = entry;
        Some(done)
    }

    fn hold(&self) -> Option<(Seq, &Done)> {
        let holds = |done: &Done| matches!(done.deed, Deed::HoldWords { .. }) && done.is_open();
        self.due
            .iter()
            .find_map(|(_, seq)| self.done.get(seq).filter(|done| holds(done)).map(|done| (*seq, done)))
    }

    pub fn next(&self) -> Option<Minute> {
        self.due.first().map(|(minute, _)| Minute(*minute))
    }

    /// Forgets what the log tells no longer.
    pub fn forget(&mut self, now: Minute) {
        while let Some((seq, done)) = self.done.first_key_value()
            && now.since(done.at) >= limits::ENTRY_MINUTES
        {
            self.forget_one(*seq);
        }
    }

    /// Forgets what is over: a base stands for entries that the log tells of no longer.
    pub fn scrub(&mut self) {
        self.done.retain(|_, done| done.is_open());
    }
}

impl Fold {
    pub(super) fn moderated(&mut self, seq: Seq, moderated: &Moderated) {
        let (entry, now, key) = (self.board.seq, self.board.at, moderated.key);
        match &moderated.deed {
            Deed::Confirm { entry: agreed } => return self.agreed(*agreed, key),
            Deed::Undo { entry: undone } => return self.undone(*undone),
            Deed::ShowWords => {
                if let Some((hold, _)) = self.deeds.hold() {
                    self.deeds.move_on(hold, DeedState::Returned, entry, now);
                }
            }
            Deed::Let { lines, .. } => self.deeds.waiting.retain(|line| !lines.contains(line)),
            _ => {}
        }
        let state = match moderated.deed {
            Deed::ShowWords => DeedState::Final,
            _ => DeedState::Open,
        };
        let deed = moderated.deed.clone();
        self.deeds
            .insert(seq, Done { key, at: now, deed, state, moved_at: now, changed: entry, second: None });
    }

    /// A second key agrees: now it counts.
    fn agreed(&mut self, agreed: Seq, key: Digest<8>) {
        let (entry, now) = (self.board.seq, self.board.at);
        let Some(done) = self.deeds.move_on(agreed, DeedState::Confirmed, entry, now) else { return };
        done.second = Some(key);
        match done.deed.clone() {
            Deed::Hide { lines, .. } => lines.iter().for_each(|line| self.hidden(&Target::Filing(*line))),
            Deed::Freeze { topic, .. } => self.pause(topic),
            Deed::Thaw { topic, .. } => self.resume(topic),
            Deed::Notice { notice, .. } => self.noticed(agreed, &notice),
            Deed::Count { lines, .. } => self.let_through(&lines),
            Deed::Rule { slot, value, ruling, .. } => self.ruled(&Key::Rumour(slot, value), ruling),
            Deed::Seat { ride, ruling, .. } => self.ride_ruled(ride, ruling == SeatRuling::Stays),
            _ => {}
        }
    }

    fn undone(&mut self, undone: Seq) {
        let (entry, now) = (self.board.seq, self.board.at);
        let Some(done) = self.deeds.move_on(undone, DeedState::Undone, entry, now) else { return };
        if let Deed::Let { lines, .. } = &done.deed {
            let lines = lines.clone();
            self.deeds.waiting.extend(lines);
        }
    }

    /// What is open and over by itself now.
    pub(super) fn deed_falls_due(&mut self) {
        let (entry, now) = (self.board.seq, self.board.at);
        let Some((_, seq)) = self.deeds.due.pop_first() else { return };
        let state = match self.deeds.done.get(&seq).map(|done| &done.deed) {
            Some(Deed::Hide { cause, .. }) if cause.is_final() => DeedState::Final,
            Some(Deed::Let { .. }) => DeedState::Final,
            _ => DeedState::Returned,
        };
        self.deeds.move_on(seq, state, entry, now);
    }

    /// Notes a filing whose words wait because words are held back.
    pub(super) fn wait_for_moderator(&mut self, seq: Seq, filed: &Filed) {
        if filed.words.is_some() && self.deeds.hold().is_some() {
            self.deeds.waiting.insert(seq);
            if self.deeds.waiting.len() > limits::TALK_RING {
                self.deeds.waiting.pop_first();
            }
            self.deeds.changed = self.board.seq;
        }
    }

    /// What was done at the desk, newest first; at most [`limits::DEEDS_PER_CROSSING`], for 14 days.
    pub fn deeds(&self) -> impl Iterator<Item = (Seq, &Done)> {
        self.deeds.done.iter().rev().map(|(seq, done)| (*seq, done))
    }

    /// What was done in an entry.
    pub fn deed(&self, entry: Seq) -> Option<&Done> {
        self.deeds.done.get(&entry)
    }

    /// The last entry that changed what is hidden or waits.
    pub fn deeds_changed(&self) -> Seq {
        self.deeds.changed
    }

    /// The newest deed of a key that was not taken back and still can be.
    pub(crate) fn last_deed_of(&self, key: Digest<8>) -> Option<(Seq, &Done)> {
        let last = self.deeds().find(|(_, done)| done.key == key && done.state != DeedState::Undone);
        last.filter(|(_, done)| done.is_open())
    }

    /// When a key that did all it may within an hour may do the next; none while it may.
    pub(crate) fn next_deed_of(&self, key: Digest<8>, now: Minute) -> Option<Minute> {
        let within = self.deeds().filter(|(_, done)| done.key == key && now.since(done.at) < 60);
        within.map(|(_, done)| done.at + 60).nth(limits::DEEDS_PER_HOUR - 1)
    }

    /// Why a filing's words are hidden now; of several causes one that is for ever.
    pub(crate) fn hidden_for(&self, line: Seq) -> Option<Cause> {
        let of_line = self.deeds().filter(|(_, done)| done.lines().contains(&line));
        let mut causes = of_line.filter_map(|(_, done)| done.hides());
        let first = causes.next()?;
        Some(std::iter::once(first).chain(causes).find(|cause| cause.is_final()).unwrap_or(first))
    }

    /// When a key first hid a filing's words for a cause that must be agreed to.
    pub(crate) fn first_hidden_by(&self, key: Digest<8>, line: Seq) -> Option<Minute> {
        let by_key = self.deeds.done.values().filter(|done| done.key == key && done.needs_second());
        by_key
            .filter(|done| matches!(&done.deed, Deed::Hide { lines, .. } if lines.contains(&line)))
            .map(|done| done.at)
            .min()
    }

    /// Whether a filing's words wait to be let through.
    pub fn is_waiting(&self, line: Seq) -> bool {
        self.deeds.waiting.contains(&line)
    }

    /// Until when new words are held back.
    pub fn words_held_until(&self) -> Option<Minute> {
        self.deeds.hold().and_then(|(_, done)| done.until())
    }

    /// The filings whose words are not shown, of those told since `since`.
    pub fn veils(&self, since: Minute) -> BTreeMap<Seq, Veil> {
        let mut veils: BTreeMap<Seq, Veil> =
            self.deeds.waiting.iter().map(|line| (*line, Veil::Waiting)).collect();
        let lately = self.deeds().take_while(|(_, done)| done.at >= since);
        for (done, cause) in lately.filter_map(|(_, done)| Some((done, done.hides()?))) {
            let until = if cause.is_final() { None } else { done.until() };
            for line in done.lines() {
                let stronger = matches!(veils.get(line), Some(Veil::Hidden { until: None, .. }));
                if !stronger {
                    veils.insert(*line, Veil::Hidden { cause, until });
                }
            }
        }
        veils
    }

    /// Filings whose words no deed can bring back any more, by what became so after an entry: words hidden
    /// for ever, and whole filings that two keys took off.
    pub fn lost_since(&self, entry: Seq) -> (BTreeSet<Seq>, BTreeSet<Seq>) {
        let (mut words, mut filings) = (BTreeSet::new(), BTreeSet::new());
        let moved = self.deeds.done.values().filter(|done| done.changed > entry);
        for done in moved.filter(|done| matches!(done.deed, Deed::Hide { .. })) {
            match done.state {
                DeedState::Final => words.extend(done.lines()),
                DeedState::Confirmed => filings.extend(done.lines()),
                DeedState::Open | DeedState::Returned | DeedState::Undone => {}
            }
        }
        (words, filings)
    }
}
