//! A strip: what a board said of one wait or queue in the last two days, by half hours. Refuses to estimate
//! anything, and to say when within a half hour something was told.

use crate::answer::{Answer, Level, Shown};
use crate::closed::closed_list;
use crate::limits;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::topic::{Stage, Topic};
use serde::{Deserialize, Serialize};

/// Minutes of one point.
pub const POINT_MINUTES: i64 = 30;

closed_list! {
    /// What a strip measures.
    Gauge {
        /// Minutes that one who joins should expect.
        WaitMinutes = "wait_minutes",
        /// Vehicles in the queue.
        Vehicles = "vehicles",
        /// People in the queue.
        People = "people",
        /// Metres of the queue.
        Metres = "metres",
    }
}

/// Names one strip.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StripKey {
    /// The answer's slot.
    pub slot: Slot,
    /// What is measured.
    pub of: Gauge,
}

/// What was said last within a half hour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Point {
    /// When the half hour began.
    pub at: Minute,
    /// q10, q50, q90.
    pub range: [u32; 3],
}

/// A range, from the half hour on in which it was said last, until the one in which it was no longer said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Said(i64, i64, [u32; 3]);

/// The last two days of one answer.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Strip(Vec<Said>);

fn half_hour(at: Minute) -> i64 {
    at.0.div_euclid(POINT_MINUTES)
}

/// The first half hour that is remembered at `now`.
fn first(now: Minute) -> i64 {
    half_hour(now) + 1 - limits::STRIP_POINTS as i64
}

impl Strip {
    /// Takes in what is said from `at` on, and until when if nothing more is heard.
    pub fn say(&mut self, at: Minute, until: Minute, range: [u32; 3]) {
        self.end(at);
        self.forget(at);
        let from = half_hour(at);
        self.0.push(Said(from, half_hour(until - 1) + 1, range));
    }

    /// From `at` on nothing is said.
    pub fn end(&mut self, at: Minute) {
        let this = half_hour(at);
        self.0.retain(|said| said.0 < this);
        if let Some(last) = self.0.last_mut() {
            last.1 = last.1.min(this);
        }
    }

    /// Drops what is two days old.
    pub fn forget(&mut self, now: Minute) {
        self.0.retain(|said| said.1 > first(now));
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The half hours up to `now` in which something was said, oldest first.
    pub fn points(&self, now: Minute) -> Vec<Point> {
        let point = |half: i64, range| Point { at: Minute(half * POINT_MINUTES), range };
        let within = |said: &Said| (said.0.max(first(now)), said.1.min(half_hour(now) + 1), said.2);
        let all = self.0.iter().map(within);
        all.flat_map(|(from, until, range)| (from..until).map(move |half| point(half, range))).collect()
    }
}

/// What of an answer goes on a strip; none of one that is stale, or of those who may be few.
pub(crate) fn measured(answer: &Answer) -> Option<(StripKey, [u32; 3])> {
    let slot = answer.key;
    let is_beside = matches!(slot.stage, None | Some(Stage::Approach));
    if answer.level == Level::Stale || slot.mode.is_none() || !is_beside {
        return None;
    }
    let (of, range) = match answer.value.as_ref()? {
        Shown::Wait(wait) => (Gauge::WaitMinutes, wait.joining_now?.minutes),
        Shown::Queue(queue) => match (queue.vehicles, queue.people, queue.metres) {
            (Some(vehicles), ..) => (Gauge::Vehicles, vehicles),
            (None, Some(people), _) => (Gauge::People, people),
            (None, None, metres) => (Gauge::Metres, metres?),
        },
        _ => return None,
    };
    Some((StripKey { slot, of }, range))
}

/// Whether answers of a slot have a strip.
pub(crate) fn has_strip(slot: &Slot) -> bool {
    slot.mode.is_some() && matches!(slot.topic, Topic::Wait | Topic::Queue)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(strip: &Strip, now: i64) -> Vec<(i64, u32)> {
        strip.points(Minute(now)).iter().map(|point| (point.at.0, point.range[1])).collect()
    }

    fn said(strip: &mut Strip, at: i64, until: i64, middle: u32) {
        strip.say(Minute(at), Minute(until), [middle; 3]);
    }

    #[test]
    fn a_half_hour_holds_what_was_said_last_in_it_until_it_is_no_longer_so() {
        let mut strip = Strip::default();
        said(&mut strip, 31, 151, 1);
        said(&mut strip, 59, 151, 2);
        said(&mut strip, 95, 121, 3);
        assert_eq!(points(&strip, 200), [(30, 2), (60, 2), (90, 3), (120, 3)]);
        assert_eq!(points(&strip, 119), [(30, 2), (60, 2), (90, 3)], "nothing is told of what is to come");
        said(&mut strip, 240, 400, 4);
        strip.end(Minute(300));
        assert_eq!(points(&strip, 1_000)[4..], [(240, 4), (270, 4)], "what is taken back ends");
        strip.end(Minute(270));
        strip.end(Minute(240));
        assert_eq!(points(&strip, 1_000).len(), 4);
    }

    #[test]
    fn two_days_are_remembered_and_no_more_however_often_it_changes() {
        let mut strip = Strip::default();
        for minute in 0..10_000 {
            said(&mut strip, minute, minute + 120, minute as u32);
        }
        assert!(strip.0.len() <= limits::STRIP_POINTS);
        let points = points(&strip, 9_999);
        assert_eq!((points.len(), points[0].0), (limits::STRIP_POINTS, (9_999 / 30 - 95) * 30));
        strip.forget(Minute(9_999 + 120 + 48 * 60));
        assert!(strip.is_empty());
    }
}
