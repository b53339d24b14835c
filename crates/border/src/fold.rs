//! The fold: entries in, board out. It holds the tallies, the schedule of what changes by time alone, the
//! spent filing ids and what is paused. Refuses to decide anything: whatever is in an entry has happened.
//!
//! Every entry moves the time to its own minute, stepping through each scheduled change on the way, so it
//! makes no difference whether `Passed` entries stand between two claims or not.

use crate::board::Board;
use crate::entry::Entry;
use crate::fact::{Fact, Seq};
use crate::item::Key;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::slug::Slug;
use crate::tally::{Revealed, Tally};
use crate::topic::Topic;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod alerts;
mod as_of;
mod as_pairs;
mod aside;
mod base;
mod broken_log;
mod claims;
mod crowd;
mod deeds;
mod directions;
mod due;
mod fares;
mod flows;
mod hiding;
mod holding;
mod notices;
mod official;
mod operated;
mod passed_over;
mod pauses;
mod pulse;
pub mod questions;
mod rides;
mod ringing;
mod rumours;
mod schedule;
mod settling;
mod spent;
mod standings;
mod strips;
mod voices;
pub use crate::tally::{Account, Because, Counted, Newcomers, PutAside, Spurned, Weight};
pub use as_of::AsOf;
pub use base::Scrubber;
pub use broken_log::BrokenLog;
pub use deeds::{DeedState, Done, Veil};
pub use operated::{Operated, Operation};
pub use spent::Spent;

use aside::Aside;
use crowd::Crowd;
use deeds::Deeds;
use directions::Directions;
use flows::Flows;
use official::{Feeds, Histories};
use operated::OperatedActs;
use passed_over::PassedOver;
use pulse::Pulse;
use rides::Rides;
use rumours::Rumours;
use schedule::Schedule;
pub(crate) use settling::Pending;
use settling::Settling;
use spent::SpentIds;
use strips::Strips;
use voices::Voices;

/// Names the rules by which entries become a board. Whoever changes them changes this number: every
/// snapshot is then ignored and every follower told `anew`.
pub const FOLD_VERSION: u32 = 17;

/// The state of one crossing after some entry.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Fold {
    board: Board,
    #[serde(with = "as_pairs")]
    tallies: BTreeMap<Slot, Tally>,
    notices: BTreeMap<Seq, crate::fact::Notice>,
    #[serde(with = "as_pairs")]
    crowds: BTreeMap<Key, Crowd>,
    paused: BTreeMap<Topic, i64>,
    directions: Directions,
    #[serde(default)]
    flows: Flows,
    spent: SpentIds,
    // A base of before there was any standing has none of these.
    #[serde(default)]
    voices: Voices,
    #[serde(default)]
    settling: Settling,
    #[serde(default)]
    pulse: Pulse,
    /// When slots are looked at for claims that were held and never shown. Made anew when read back.
    #[serde(skip)]
    lapses: Schedule,
    #[serde(default)]
    deeds: Deeds,
    #[serde(default, skip_serializing_if = "Aside::is_empty")]
    aside: Aside,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    operated: OperatedActs,
    // A fold of before there were any has none.
    #[serde(default, skip_serializing_if = "Histories::is_empty")]
    histories: Histories,
    #[serde(default, skip_serializing_if = "Feeds::is_empty")]
    feeds: Feeds,
    /// When an alert of this crossing rang last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rang_at: Option<Minute>,
    /// When each slot was first called of late, or would have been.
    #[serde(default, with = "as_pairs", skip_serializing_if = "BTreeMap::is_empty")]
    called: BTreeMap<Slot, Minute>,
    /// What was kept and not counted.
    #[serde(default, skip_serializing_if = "PassedOver::is_empty")]
    passed_over: PassedOver,
    #[serde(default, skip_serializing_if = "Rumours::is_empty")]
    rumours: Rumours,
    #[serde(default, skip_serializing_if = "Strips::is_empty")]
    strips: Strips,
    // A fold of before there were any has none.
    #[serde(default, skip_serializing_if = "Rides::is_empty")]
    rides: Rides,
    #[serde(skip)]
    schedule: Schedule,
    /// Whether Voices end with their terms. Of facts folded in the order they were told they do not: those
    /// are Voices of the terms in which they were kept.
    #[serde(skip)]
    terms: Terms,
}

/// By which time terms end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Terms {
    /// By the fold's own.
    #[default]
    Kept,
    /// By none.
    Told,
}

impl Fold {
    /// The fold of a crossing with no entries.
    pub fn empty(crossing: Slug) -> Self {
        Self {
            board: Board::empty(crossing, Minute(0)),
            tallies: BTreeMap::new(),
            notices: BTreeMap::new(),
            crowds: BTreeMap::new(),
            paused: BTreeMap::new(),
            directions: Directions::default(),
            flows: Flows::default(),
            spent: SpentIds::default(),
            voices: Voices::default(),
            settling: Settling::default(),
            pulse: Pulse::default(),
            lapses: Schedule::default(),
            deeds: Deeds::default(),
            aside: Aside::default(),
            operated: OperatedActs::default(),
            histories: Histories::default(),
            feeds: Feeds::default(),
            rang_at: None,
            called: BTreeMap::new(),
            passed_over: PassedOver::default(),
            rumours: Rumours::default(),
            strips: Strips::default(),
            rides: Rides::default(),
            schedule: Schedule::default(),
            terms: Terms::Kept,
        }
    }

    /// Reads back what [`Fold::to_bytes`] wrote with the same [`FOLD_VERSION`].
    ///
    /// # Errors
    /// Whatever is not such a fold.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        let mut fold: Self = serde_json::from_slice(bytes)?;
        for tally in fold.tallies.values_mut() {
            tally.make_anew(fold.pulse.bursts());
        }
        fold.voices.make_anew();
        fold.make_rumours_anew();
        fold.reschedule();
        Ok(fold)
    }

    /// The fold as bytes: the same fold gives the same bytes.
    ///
    /// # Errors
    /// Never for a fold that came from entries.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// Everything shown.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// The last entry applied; 0 before the first.
    pub fn seq(&self) -> Seq {
        self.board.seq
    }

    /// The minute the last entry moved the time to.
    pub fn at(&self) -> Minute {
        self.board.at
    }

    /// What is remembered of a filing id.
    pub fn spent(&self, id: crate::fact::Digest<8>) -> Option<&Spent> {
        self.spent.get(id)
    }

    /// The side a Voice said it goes to, at most six hours before `now`.
    pub fn direction_of(&self, voice: Voice, now: Minute) -> Option<crate::land::LandCode> {
        self.directions.get(voice, now)
    }

    /// The live claims behind an answer, newest first.
    pub fn why(&self, slot: &Slot) -> Vec<Counted> {
        self.tallies.get(slot).map_or(vec![], |tally| tally.counted(self.board.at))
    }

    /// How much a state is believed to be so, per mille, whatever is shown; none where nothing was told.
    pub fn believed(&self, slot: &Slot, state: crate::value::State) -> Option<u64> {
        self.tallies.get(slot).map(|tally| tally.believed(state))
    }

    /// Applies the next entry.
    ///
    /// # Errors
    /// [`BrokenLog`]; the fold is then unchanged.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), BrokenLog> {
        let wanted = self.board.seq + 1;
        if entry.seq != wanted {
            return Err(BrokenLog::OutOfOrder { got: entry.seq, wanted });
        }
        if entry.at < self.board.at {
            return Err(BrokenLog::BackInTime { seq: entry.seq, at: entry.at, after: self.board.at });
        }
        self.board.seq = entry.seq;
        self.advance(entry.at);
        self.happen(entry);
        Ok(())
    }

    /// What an entry brings. Its own place names it; the board's is the place of the change, which is
    /// another one where entries are folded in another order than they were kept ([`AsOf`]).
    fn happen(&mut self, entry: &Entry) {
        self.note_operated(entry);
        match &entry.fact {
            Fact::Filed(filed) => {
                let spent = Spent { content: filed.content, seq: entry.seq, at: entry.at };
                self.spent.insert(filed.id, spent);
                if filed.held_minutes.is_none() && filed.aside_of.is_none() {
                    self.heard(filed.told);
                }
                self.hear(entry.seq, filed.by, filed.told, filed.via);
                self.count_filing(filed);
                self.wait_for_moderator(entry.seq, filed);
                self.set_aside(entry.seq, filed);
            }
            Fact::Claimed(claim) => self.claimed(entry.seq, claim),
            Fact::Asked(asked) => self.asked(entry.seq, asked),
            Fact::Announced(foretold) => self.foretold(entry.seq, foretold),
            Fact::Passed { .. } => {}
            Fact::Noticed(notice) => self.noticed(entry.seq, notice),
            Fact::Measured(figure) => self.measured(figure),
            Fact::Fetched(fetched) => self.fetched(fetched),
            Fact::Hidden { what, .. } => self.hidden(what),
            Fact::Anchored(anchored) => self.anchored(entry.seq, anchored),
            Fact::Revoked { by } => self.revoked(entry.seq, *by),
            Fact::Invited { by, tree } => self.invited(entry.seq, *by, *tree),
            Fact::Vouched { by, tree, invite } => self.vouched(entry.seq, *by, *tree, *invite),
            Fact::Moderated(moderated) => self.moderated(entry.seq, moderated),
            Fact::Froze { topic } => self.pause(*topic),
            Fact::Thawed { topic } => self.resume(*topic),
            Fact::AlertsHeld { until } => self.hold_alerts(*until),
            Fact::AlertsReleased => self.release_alerts(),
            Fact::Seated(seated) => self.seated(entry.seq, seated),
        }
        self.board.bound();
    }

    fn heard(&mut self, told: Minute) {
        self.board.newest_at = self.board.newest_at.max(Some(told));
    }

    /// Forgets every Voice: none outlives its term, however long its claims count.
    fn forget_voices(&mut self) {
        self.tallies.values_mut().for_each(Tally::forget_voices);
        self.crowds.values_mut().for_each(Crowd::forget_voices);
        self.rumours.forget_voices();
        self.rides.forget_voices();
        self.directions = Directions::default();
        self.voices = Voices::default();
        self.settling = Settling::default();
    }

    /// Estimates a slot anew and puts what came of it on the board, if it is another thing than stood there.
    fn settle(&mut self, slot: Slot) {
        let (seq, now) = (self.board.seq, self.board.at);
        let key = Key::Answer(slot);
        let (flow, was_shut) = (self.flow_beside(&slot), self.says_shut(&slot));
        let Some(tally) = self.tallies.get_mut(&slot) else { return };
        let revealed = tally.advance(now);
        let flow = flow.map(|sights| (self.flows.of(slot), sights));
        let answer = tally.estimate(flow, now);
        let until = answer.as_ref().map(|answer| answer.until);
        let next = tally.next_change(until, now);
        let (is_empty, lapses) = (tally.is_empty(), tally.lapses(until));
        self.schedule.set(key.clone(), next);
        self.lapses.set(key.clone(), lapses);
        let Some(mut answer) = answer else {
            if is_empty {
                self.tallies.remove(&slot);
            }
            self.board.bury(key, seq, now);
            self.strips.end(&slot, now, None);
            self.watch(&slot, None);
            return self.settle_waits_beside(&slot, was_shut);
        };
        answer.paused_at = self.paused_since(slot.topic);
        let before = self.board.answers.get(&slot);
        answer.changed = before.map_or(seq, |before| before.changed);
        self.strips.note(&answer, now);
        if before != Some(&answer) {
            answer.changed = seq;
            self.keep_hour(&answer);
            self.board.gone.remove(&key);
            self.watch(&slot, Some(&answer));
            self.board.answers.insert(slot, answer);
        }
        if revealed == Revealed::Some {
            self.revealed(&slot);
        }
        self.settle_waits_beside(&slot, was_shut);
    }

    /// Takes an item off, with a tombstone, and everything remembered for it.
    fn bury(&mut self, key: Key) {
        let (seq, now) = (self.board.seq, self.board.at);
        self.crowds.remove(&key);
        self.rumours.forget(&key);
        self.schedule.cancel(&key);
        self.board.bury(key, seq, now);
    }

    /// Makes the schedule anew, as after reading back.
    fn reschedule(&mut self) {
        let now = self.board.at;
        let (mut schedule, mut lapses) = (Schedule::default(), Schedule::default());
        for (slot, tally) in &self.tallies {
            let until = self.board.answers.get(slot).map(|answer| answer.until);
            schedule.set(Key::Answer(*slot), tally.next_change(until, now));
            lapses.set(Key::Answer(*slot), tally.lapses(until));
        }
        for (seq, notice) in &self.notices {
            let next = if now < notice.from { notice.from } else { notice.until };
            schedule.set(Key::Notice(*seq), Some(next));
        }
        for item in self.board.official.values() {
            schedule.set(item.key.clone(), Some(official::expiry(item)));
        }
        for alert in self.board.alerts.values() {
            schedule.set(alert.key.clone(), ringing::next_change(alert));
        }
        for question in self.board.questions.values() {
            schedule.set(question.key.clone(), Some(questions::expiry(question)));
        }
        for rumour in self.board.rumours.values() {
            schedule.set(rumour.key.clone(), Some(rumours::next_change(rumour)));
        }
        for (seq, ride) in self.rides.open() {
            schedule.set(Key::Ride(seq), Some(ride.next_change(now)));
        }
        (self.schedule, self.lapses) = (schedule, lapses);
    }
}
