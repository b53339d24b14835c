//! Figures of offices in the fold: the newest of each on the board, why none newer comes, and the history by
//! hours that forecasts are made of, the crowd's own beside it. Refuses to let a figure weigh on any answer.

use super::{Fold, as_pairs};
use crate::answer::{Answer, Level, Shown};
use crate::hourly::Hourly;
use crate::limits;
use crate::minute::Minute;
use crate::official::{FeedNote, FeedState, Fetched, Figure, HistoryKey, OfficialItem, Unit};
use crate::slug::Slug;
use crate::topic::{Mode, Topic};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Hourly figures, of each office and of the crowd.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Histories(#[serde(with = "as_pairs")] BTreeMap<HistoryKey, Hourly>);

impl Histories {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether no other history begins.
    fn is_full(&self) -> bool {
        self.0.len() >= limits::HISTORIES_PER_CROSSING
    }

    fn note(&mut self, key: HistoryKey, told: Minute, count: u32) {
        if !self.is_full() || self.0.contains_key(&key) {
            self.0.entry(key).or_default().note(told, count);
        }
    }
}

/// The pages of offices that fail, by office.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Feeds(BTreeMap<Slug, FeedNote>);

impl Feeds {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn note(&mut self, source: &Slug, note: Option<FeedNote>) {
        let Some(note) = note else {
            self.0.remove(source);
            return;
        };
        if self.0.len() < limits::FEEDS_PER_CROSSING || self.0.contains_key(source) {
            self.0.insert(source.clone(), note);
        }
    }
}

/// When a figure is shown no longer.
pub(super) fn expiry(item: &OfficialItem) -> Minute {
    item.at + limits::OFFICIAL_MINUTES
}

impl Fold {
    /// The histories by hours that forecasts are made of.
    pub fn histories(&self) -> impl Iterator<Item = (&HistoryKey, &Hourly)> {
        self.histories.0.iter()
    }

    /// Whether a figure would change nothing: it, or a newer one of its hour, was taken before.
    pub fn knows(&self, figure: &Figure) -> bool {
        figure.counts().all(|(unit, _)| match self.histories.0.get(&history_of(figure, unit)) {
            Some(hourly) => hourly.knows(figure.told),
            None => {
                let shown = self.board.official.get(&figure.key());
                self.histories.is_full() && shown.is_some_and(|shown| figure.told <= shown.at)
            }
        })
    }

    /// How the page of an office stands, as its figures say here: [`FeedState::Answers`] where nothing is
    /// wrong, or nothing known.
    pub fn feed_state(&self, source: &Slug) -> FeedState {
        self.feeds.0.get(source).map_or(FeedState::Answers, |note| note.state)
    }

    /// An office's page stands otherwise: each of its figures says so from now on.
    pub(super) fn fetched(&mut self, fetched: &Fetched) {
        let note = (fetched.state != FeedState::Answers)
            .then_some(FeedNote { state: fetched.state, since: fetched.since });
        self.feeds.note(&fetched.source, note);
        self.say_feed(&fetched.source);
    }

    /// Writes beside each figure of an office how its page stands.
    fn say_feed(&mut self, source: &Slug) {
        let (seq, note) = (self.board.seq, self.feeds.0.get(source).copied());
        let of_office = self.board.official.values_mut().filter(|item| item.source == *source);
        for item in of_office.filter(|item| item.feed != note) {
            item.feed = note;
            item.changed = seq;
        }
    }

    pub(super) fn measured(&mut self, figure: &Figure) {
        for (unit, count) in figure.counts() {
            self.histories.note(history_of(figure, unit), figure.told, count);
        }
        let (key, now) = (figure.key(), self.board.at);
        let item = OfficialItem::new(self.board.seq, figure);
        let is_newest = self.board.official.get(&key).is_none_or(|shown| shown.at < figure.told);
        if !is_newest || expiry(&item) <= now {
            return;
        }
        let is_new = !self.board.official.contains_key(&key);
        if is_new && self.board.official.len() >= limits::OFFICIAL_PER_BOARD {
            let oldest = self.board.official.values().min_by_key(|item| (item.at, &item.key));
            if let Some(oldest) = oldest.map(|item| item.key.clone()) {
                self.bury(oldest);
            }
        }
        self.schedule.set(key.clone(), Some(expiry(&item)));
        self.board.gone.remove(&key);
        self.board.official.insert(key, item);
        // Whoever gives a newer figure is not silent, whichever way it came.
        if self.feeds.0.get(&figure.source).is_some_and(|note| figure.told > note.since) {
            self.feeds.note(&figure.source, None);
        }
        self.say_feed(&figure.source);
    }

    /// Keeps what the crowd settled on as the hour's figure, where so many stand behind it that nobody can be
    /// found again in it.
    pub(super) fn keep_hour(&mut self, answer: &Answer) {
        let Some(Shown::Wait(wait)) = &answer.value else { return };
        let is_settled = matches!(answer.level, Level::Confirmed | Level::Likely);
        let is_crowd = answer.sources >= limits::HISTORY_SOURCES && answer.key.topic == Topic::Wait;
        let expected = wait.joining_now.or(wait.crossing_now);
        if let (Some(expected), true, true) = (expected, is_settled, is_crowd) {
            let mode = answer.key.mode.unwrap_or(Mode::Car);
            let toward = answer.key.land;
            let key = HistoryKey { toward, mode, unit: Unit::WaitMinutes, source: None };
            self.histories.note(key, self.board.at, expected.minutes[1]);
        }
    }
}

fn history_of(figure: &Figure, unit: Unit) -> HistoryKey {
    HistoryKey { toward: figure.toward, mode: figure.mode, unit, source: Some(figure.source.clone()) }
}
