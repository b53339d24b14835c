//! How a queue was: a point every half an hour, for as long as anyone may still stand who came then. Refuses
//! to hold who said it.

use crate::minute::Minute;
use serde::{Deserialize, Serialize};

/// Minutes between two points.
const APART: i64 = 30;
/// Points remembered: four days of them.
const POINTS: usize = 192;
/// Minutes between two points over which nothing is read off.
const GAP: i64 = 6 * 60;

/// What was found at a minute, as places on the grid in thousandths of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Point {
    #[serde(with = "crate::minute::whole")]
    pub at: Minute,
    /// Vehicles that stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue: Option<i32>,
    /// What those through then waited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crossing: Option<i32>,
    /// What reports made of what one who joined then should have expected: q10, q50, q90, before anything
    /// that was learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joining: Option<[i32; 3]>,
    /// Whether it was shut.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_shut: bool,
}

/// How a queue was lately.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Past(Vec<Point>);

impl Past {
    /// Takes a point in, in place of one of the same half hour; whether it is the first of that.
    pub fn note(&mut self, point: Point) -> bool {
        let half_hour = |at: Minute| at.0.div_euclid(APART);
        if let Some(last) = self.0.last_mut()
            && half_hour(last.at) == half_hour(point.at)
        {
            *last = point;
            return false;
        }
        if self.0.len() >= POINTS {
            self.0.remove(0);
        }
        self.0.push(point);
        true
    }

    /// Drops the points since a minute.
    pub fn forget_since(&mut self, minute: Minute) {
        self.0.retain(|point| point.at < minute);
    }

    /// The last point of which nothing changes any more.
    pub fn before_last(&self) -> Option<Point> {
        self.0.len().checked_sub(2).and_then(|place| self.0.get(place)).copied()
    }

    /// Whether it was shut at a minute, by the point before it.
    pub fn was_shut(&self, at: Minute) -> bool {
        let after = self.0.partition_point(|point| point.at <= at);
        self.0[..after].last().is_some_and(|point| point.is_shut)
    }

    /// What was so at a minute, between two points that are near enough.
    pub fn at(&self, at: Minute, of: impl Fn(&Point) -> Option<i32>) -> Option<f64> {
        let after = self.0.partition_point(|point| point.at < at);
        let place = |point: &Point| of(point).map(|place| (point.at, f64::from(place) / 1000.0));
        let later = self.0[after..].iter().find_map(place);
        let earlier = self.0[..after].iter().rev().find_map(place);
        match (earlier, later) {
            (Some((from, a)), Some((to, b))) if to.since(from) <= GAP => {
                let part = at.since(from) as f64 / to.since(from).max(1) as f64;
                Some(a + (b - a) * part)
            }
            (Some((from, a)), _) if at.since(from) <= GAP / 2 => Some(a),
            (_, Some((to, b))) if to.since(at) <= GAP / 2 => Some(b),
            _ => None,
        }
    }
}
