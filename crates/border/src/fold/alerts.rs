//! Alerts: raised when an answer turns for the worse, taken back as visibly when it turns again. Refuses to
//! alarm for what was told of a moment long ago.

use super::Fold;
use crate::answer::{Answer, Level, Shown};
use crate::item::{Alert, AlertKind, AlertLevel, Key};
use crate::minute::Minute;
use crate::slot::Slot;
use crate::topic::Topic;
use crate::value::State;

/// A `no` whose newest claim is older raises no alert: nobody can act on it, and an import of old messages
/// is no news.
const NEWS_MINUTES: i64 = 30;
/// How much a `no` is believed for an alarm on the page, and for one that rings, per mille (A2).
const AMBER: u64 = 250;
const RED: u64 = 800;
/// How long an alert that was taken back stays to be seen.
const RETRACTED_MINUTES: i64 = 6 * 60;

/// When an alert goes off the board by time alone.
pub(super) fn expiry(alert: &Alert) -> Option<Minute> {
    alert.retracted_at.map(|at| at + RETRACTED_MINUTES)
}

impl Fold {
    /// Looks at a slot whose answer changed.
    pub(super) fn watch(&mut self, slot: &Slot, answer: Option<&Answer>) {
        let kind = match slot.topic {
            Topic::Open => AlertKind::Closure,
            // Of what was stopped without its mode nobody knows which rule it was.
            Topic::Pass if !slot.is_general() => AlertKind::Rule,
            _ => return,
        };
        match answer.and_then(|answer| self.alarming(slot, answer).map(|level| (answer, level))) {
            Some((answer, level)) => self.raise(slot, kind, answer, level),
            None => self.retract_unless_still_so(slot, answer),
        }
    }

    /// How loud an answer is, if it is news and for the worse. A rule alarms only where it was otherwise
    /// before.
    fn alarming(&self, slot: &Slot, answer: &Answer) -> Option<AlertLevel> {
        let tally = self.tallies.get(slot)?;
        let is_news =
            tally.newest_of(State::No).is_some_and(|seen| self.board.at.since(seen) <= NEWS_MINUTES);
        let turned = slot.topic == Topic::Open
            || self.board.alerts.contains_key(slot)
            || tally.was(State::Yes)
            || tally.was(State::Limited);
        if !is_news || !turned || answer.paused_at.is_some() || answer.level == Level::Stale {
            return None;
        }
        let is_no = answer.value == Some(Shown::State(State::No));
        let believed = tally.believed(State::No);
        let is_told_twice = is_no && answer.level != Level::Single;
        if believed >= RED && is_no && answer.level == Level::Confirmed && tally.may_ring(State::No) {
            Some(AlertLevel::Red)
        } else if believed >= AMBER && (is_told_twice || answer.level == Level::Disputed) {
            Some(AlertLevel::Amber)
        } else {
            None
        }
    }

    fn raise(&mut self, slot: &Slot, kind: AlertKind, answer: &Answer, level: AlertLevel) {
        let standing = self.board.alerts.get(slot).filter(|alert| alert.retracted_at.is_none());
        let alert = Alert {
            key: Key::Alert(*slot),
            changed: self.board.seq,
            kind,
            slot: *slot,
            level: standing.map_or(level, |alert| alert.level.max(level)),
            since: standing.map_or(self.board.at, |alert| alert.since),
            value: State::No,
            reports: answer.reports,
            sources: answer.sources,
            retracted_at: None,
        };
        self.schedule.cancel(&alert.key);
        self.board.gone.remove(&alert.key);
        self.board.alerts.insert(*slot, alert);
    }

    /// An alert stands while the answer still says so, however old; it is taken back when it says otherwise
    /// or nothing.
    fn retract_unless_still_so(&mut self, slot: &Slot, answer: Option<&Answer>) {
        let still_so = answer.is_some_and(|answer| {
            answer.value == Some(Shown::State(State::No)) && answer.level != Level::Stale
                || answer.level == Level::Disputed
        });
        let (seq, now) = (self.board.seq, self.board.at);
        let Some(alert) = self.board.alerts.get_mut(slot) else { return };
        if still_so || alert.retracted_at.is_some() {
            return;
        }
        alert.retracted_at = Some(now);
        alert.changed = seq;
        let (key, expiry) = (alert.key.clone(), expiry(alert));
        self.schedule.set(key, expiry);
    }

    pub(super) fn expire_alert(&mut self, slot: &Slot) {
        self.bury(Key::Alert(*slot));
    }
}
