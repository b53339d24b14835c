//! Ringing: which alert calls people, and which stays on the page: one an hour at a crossing, none while the
//! operator holds them back, and none of what was called and taken back before until somebody has looked.
//! Refuses to judge what is an alert: that is `alerts.rs`.

use super::Fold;
use super::alerts::RETRACTED_MINUTES;
use crate::answer::{Answer, Level, Shown};
use crate::item::{Alert, AlertLevel, Key, Retraction, Silence};
use crate::limits;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::value::State;

/// What turns for the worse a second time within so many minutes is contradictory (issue 5).
const TURNS_MINUTES: i64 = 6 * 60;
/// What was called, taken back and is raised anew so soon has not closed again: just after a turn what is
/// believed goes to and fro.
const FLICKER_MINUTES: i64 = 30;

/// When an alert changes by time alone: it goes off the board once it was taken back, or rings.
pub(super) fn next_change(alert: &Alert) -> Option<Minute> {
    alert.retracted_at.map(|at| at + RETRACTED_MINUTES).or(alert.rings_at)
}

impl Fold {
    /// Whether an alert that is raised was called before, or would have been, and was then told otherwise.
    /// One that was for the page only turns as often as it likes: else a few who lie could silence a true one
    /// before it ever rang. Counted from the first call, so that what turns all day rings some time.
    pub(super) fn has_turned(&self, before: &Alert) -> bool {
        let now = self.board.at;
        let is_soon = self.called.get(&before.slot).is_some_and(|called| now.since(*called) < TURNS_MINUTES);
        let flickers = now.since(before.retracted_at.unwrap_or(before.since)) < FLICKER_MINUTES;
        let was_red = before.rang_at.is_some() || before.silence.is_some();
        let turned = before.retraction == Some(Retraction::Turned) && was_red;
        (is_soon || flickers) && (turned || before.silence == Some(Silence::Contradictory))
    }

    /// Keeps when a slot was first called, or would have been, of calls within six hours.
    fn call(&mut self, slot: Slot) {
        let now = self.board.at;
        self.called.retain(|_, called| now.since(*called) < TURNS_MINUTES);
        self.called.entry(slot).or_insert(now);
    }

    /// Rings an alert that is worth it, or says why not and when.
    pub(super) fn ring(&mut self, alert: &mut Alert, worth: AlertLevel) {
        let now = self.board.at;
        alert.rings_at = None;
        if alert.rang_at.is_some() || alert.silence == Some(Silence::Contradictory) {
            return;
        }
        alert.silence = None;
        if worth < AlertLevel::Red {
            return;
        }
        self.call(alert.slot);
        let next = self.rang_at.map(|rang| rang + limits::RED_MINUTES).filter(|next| *next > now);
        match (self.board.alerts_held_until, next) {
            (Some(until), _) => (alert.silence, alert.rings_at) = (Some(Silence::Held), Some(until)),
            (None, Some(next)) => (alert.silence, alert.rings_at) = (Some(Silence::Budget), Some(next)),
            (None, None) => {
                (alert.rang_at, self.rang_at) = (Some(now), Some(now));
                alert.level = AlertLevel::Red;
            }
        }
    }

    /// An alert goes off the board, or its time to ring has come.
    pub(super) fn alert_falls_due(&mut self, slot: &Slot) {
        match self.board.alerts.get(slot) {
            Some(alert) if alert.retracted_at.is_none() => self.try_again(slot),
            _ => self.bury(Key::Alert(*slot)),
        }
    }

    /// Rings what waits, if enough say so still. News it was when it was raised: that nobody repeats within
    /// the half hour what all know does not keep it from those who were not called.
    fn try_again(&mut self, slot: &Slot) {
        let is_so = self.board.answers.get(slot).is_some_and(|answer| self.is_red_still(slot, answer));
        let worth = if is_so { AlertLevel::Red } else { AlertLevel::Amber };
        let Some(mut alert) = self.board.alerts.remove(slot) else { return };
        self.ring(&mut alert, worth);
        alert.changed = self.board.seq;
        self.schedule.set(alert.key.clone(), next_change(&alert));
        self.board.alerts.insert(*slot, alert);
    }

    fn is_red_still(&self, slot: &Slot, answer: &Answer) -> bool {
        let Some(tally) = self.tallies.get(slot) else { return false };
        answer.value == Some(Shown::State(State::No))
            && answer.level == Level::Confirmed
            && answer.paused_at.is_none()
            && tally.may_ring(State::No)
    }

    /// The operator holds alerts back: what waits to ring waits until then.
    pub(super) fn hold_alerts(&mut self, until: Minute) {
        if until <= self.board.at {
            return;
        }
        self.board.alerts_held_until = Some(until);
        self.again(|alert| matches!(alert.silence, Some(Silence::Budget | Silence::Held)));
    }

    /// Alerts ring again. Who releases them has looked: what was contradictory rings if it is so.
    pub(super) fn release_alerts(&mut self) {
        self.board.alerts_held_until = None;
        self.look_at_all();
        self.again(|alert| alert.silence == Some(Silence::Held));
    }

    /// Somebody who answers for it spoke of a slot: what was contradictory in it is so no longer.
    pub(super) fn look_at(&mut self, slot: &Slot) {
        let Some(alert) = self.board.alerts.get_mut(slot) else { return };
        if alert.silence != Some(Silence::Contradictory) {
            return;
        }
        alert.silence = None;
        alert.changed = self.board.seq;
        if alert.retracted_at.is_none() {
            self.try_again(slot);
        }
    }

    /// The same of all slots.
    pub(super) fn look_at_all(&mut self) {
        let slots: Vec<Slot> = self.board.alerts.keys().copied().collect();
        slots.iter().for_each(|slot| self.look_at(slot));
    }

    fn again(&mut self, waits: impl Fn(&Alert) -> bool) {
        let standing = self.board.alerts.values().filter(|alert| alert.retracted_at.is_none());
        let slots: Vec<Slot> = standing.filter(|alert| waits(alert)).map(|alert| alert.slot).collect();
        slots.iter().for_each(|slot| self.try_again(slot));
    }
}
