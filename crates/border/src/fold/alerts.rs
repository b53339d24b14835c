//! Alerts: raised when an answer turns for the worse, taken back as visibly when it turns again. Refuses to
//! alarm for what was told of a moment long ago.

use super::{Fold, ringing};
use crate::answer::{Answer, Level, Shown};
use crate::item::{Alert, AlertKind, AlertLevel, Key, Retraction, Silence};
use crate::slot::Slot;
use crate::topic::Topic;
use crate::value::State;

/// A `no` whose newest claim is older raises no alert: nobody can act on it, and an import of old messages
/// is no news.
const NEWS_MINUTES: i64 = 30;
/// How much a `no` is believed for an alarm on the page, per mille. One that rings asks for more
/// (`tally/ringing.rs`).
const AMBER: u64 = 200;
/// How long an alert that was taken back stays to be seen.
pub(super) const RETRACTED_MINUTES: i64 = 6 * 60;

/// Live claims for a `no` and against it, whether or not one of them is shown.
fn sides(answer: &Answer) -> (u32, u32) {
    if answer.value.is_some() {
        return (answer.reports, answer.against);
    }
    let no = answer.values.iter().filter(|held| held.value == State::No).map(|held| held.reports).sum();
    (no, answer.reports + answer.against - no)
}

/// Whether more tell it than when the alert was raised, who were several groups then and are one now: new
/// ones who came at once.
fn is_one_crowd(alert: &Alert, answer: &Answer) -> bool {
    answer.level == Level::Single && answer.reports > alert.reports && answer.groups < alert.groups
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
        if is_no && answer.level == Level::Confirmed && tally.may_ring(State::No) {
            Some(AlertLevel::Red)
        } else if believed >= AMBER && (is_told_twice || answer.level == Level::Disputed) {
            Some(AlertLevel::Amber)
        } else {
            None
        }
    }

    fn raise(&mut self, slot: &Slot, kind: AlertKind, answer: &Answer, worth: AlertLevel) {
        let before = self.board.alerts.get(slot);
        let standing = before.filter(|alert| alert.retracted_at.is_none());
        let turned = before.is_some_and(|before| self.has_turned(before)).then_some(Silence::Contradictory);
        let (reports, against) = sides(answer);
        let mut alert = Alert {
            key: Key::Alert(*slot),
            changed: self.board.seq,
            kind,
            slot: *slot,
            level: standing.map_or(AlertLevel::Amber, |alert| alert.level),
            since: standing.map_or(self.board.at, |alert| alert.since),
            value: State::No,
            reports,
            sources: answer.sources,
            groups: answer.groups,
            against,
            rang_at: standing.and_then(|alert| alert.rang_at),
            silence: turned,
            rings_at: None,
            retracted_at: None,
            retraction: None,
        };
        self.ring(&mut alert, worth);
        self.schedule.set(alert.key.clone(), ringing::next_change(&alert));
        self.board.gone.remove(&alert.key);
        self.board.alerts.insert(*slot, alert);
    }

    /// An alert stands while the answer still says so, however old; it is taken back when it says otherwise
    /// or nothing, or when those who told it turn out to be one crowd.
    fn retract_unless_still_so(&mut self, slot: &Slot, answer: Option<&Answer>) {
        let is_so = |answer: &Answer| answer.value == Some(Shown::State(State::No));
        let fresh = answer.filter(|answer| answer.level != Level::Stale);
        let still_so = fresh.is_some_and(|answer| is_so(answer) || answer.level == Level::Disputed);
        let (seq, now) = (self.board.seq, self.board.at);
        let Some(alert) = self.board.alerts.get_mut(slot) else { return };
        let is_crowd = fresh.is_some_and(|answer| is_so(answer) && is_one_crowd(alert, answer));
        if (still_so && !is_crowd) || alert.retracted_at.is_some() {
            return;
        }
        let turned = fresh.is_some_and(|answer| !is_so(answer));
        // Who still says so is told of with it: a retraction is no all-clear.
        (alert.reports, alert.against) = match fresh {
            Some(answer) if turned && answer.value.is_some() => (answer.against, answer.reports),
            Some(answer) => sides(answer),
            None => (0, 0),
        };
        alert.retracted_at = Some(now);
        alert.retraction = Some(match (is_crowd, turned) {
            (true, _) => Retraction::Crowd,
            (false, true) => Retraction::Turned,
            (false, false) => Retraction::Lapsed,
        });
        alert.rings_at = None;
        alert.changed = seq;
        let (key, next) = (alert.key.clone(), ringing::next_change(alert));
        self.schedule.set(key, next);
    }
}
