//! Strips in the fold: what the board said of waits and queues in the last two days. They change no answer
//! and are part of no patch. Refuses to keep one where a mode would tell who reported.

use super::{Fold, as_pairs};
use crate::answer::Answer;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::strip::{Gauge, POINT_MINUTES, Point, Strip, StripKey, has_strip, measured};
use crate::tally::horizon_minutes;
use crate::topic::Topic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All strips of a crossing: one or two a wait and a queue of a way and mode, so they need no bound of their
/// own beside that of the board's slots.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Strips(#[serde(with = "as_pairs")] BTreeMap<StripKey, Strip>);

impl Strips {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes in an answer that changed at `now`.
    pub fn note(&mut self, answer: &Answer, now: Minute) {
        if !has_strip(&answer.key) {
            return;
        }
        let measured = measured(answer);
        self.end(&answer.key, now, measured.map(|(key, _)| key.of));
        if let Some((key, range)) = measured {
            self.0.entry(key).or_default().say(now, answer.until, range);
        }
    }

    /// From `now` on nothing is said of a slot, but of one gauge.
    pub fn end(&mut self, slot: &Slot, now: Minute, but: Option<Gauge>) {
        if has_strip(slot) {
            let others = Gauge::ALL.iter().filter(|of| Some(**of) != but);
            for key in others.map(|of| StripKey { slot: *slot, of: *of }) {
                if let Some(strip) = self.0.get_mut(&key) {
                    strip.end(now);
                }
            }
        }
    }

    /// Forgets what was said of a slot, and of the wait that it bears on, for as long as a vote of it counts:
    /// one was taken off.
    pub fn take_back(&mut self, slot: &Slot, now: Minute) {
        let since = now - horizon_minutes(slot);
        self.end(slot, since, None);
        if matches!(slot.topic, Topic::Queue | Topic::Pace) {
            self.end(&Slot { topic: Topic::Wait, stage: None, ..*slot }, since, None);
        }
    }

    /// Drops what is two days old, once time came to another half hour.
    pub fn forget(&mut self, before: Minute, now: Minute) {
        if before.0.div_euclid(POINT_MINUTES) != now.0.div_euclid(POINT_MINUTES) {
            self.0.retain(|_, strip| {
                strip.forget(now);
                !strip.is_empty()
            });
        }
    }
}

impl Fold {
    /// What the board said of waits and queues in the two days before `now`, by half hours; a half hour in
    /// which it said nothing is absent.
    pub fn strips(&self, now: Minute) -> impl Iterator<Item = (StripKey, Vec<Point>)> {
        let points = move |(key, strip): (&StripKey, &Strip)| (*key, strip.points(now));
        self.strips.0.iter().map(points).filter(|(_, points)| !points.is_empty())
    }
}
