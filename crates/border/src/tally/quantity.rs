//! Continuous topics: weighted quantiles of what was told, each kind of telling apart. A range, never a mean.

use super::vote::{Vote, direction_of, groups, reports, sources};
use super::{Estimate, Extent, level_of, spacing};
use crate::answer::{Derived, Minutes, Shown, ShownQueue, ShownWait};
use crate::slot::Slot;
use crate::topic::{Mode, Topic};
use crate::value::{Currency, LandmarkId, Packed, Range, Span, Value};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Whether a claim takes the place of the same Voice's of an earlier moment: what it still waits, has
/// waited so far and took in all are different tellings, as are a queue's metres and its vehicles.
pub(super) fn takes_place(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Wait { span: a, .. }, Value::Wait { span: b, .. }) => a == b || ends(*b, *a),
        (Value::Vehicles { .. }, Value::Vehicles { .. })
        | (Value::People { .. }, Value::People { .. })
        | (Value::Metres { .. }, Value::Metres { .. })
        | (Value::State(_), Value::State(_))
        | (Value::Pace { .. }, Value::Pace { .. })
        | (Value::Full { .. }, Value::Vehicles { .. } | Value::Full { .. }) => true,
        (Value::Price { currency: a, .. }, Value::Price { currency: b, .. }) => a == b,
        _ => false,
    }
}

/// One who got through no longer stands.
fn ends(new: Span, old: Span) -> bool {
    new == Span::Whole && matches!(old, Span::SoFar | Span::Left)
}

pub(super) fn estimate(slot: &Slot, votes: &[Vote]) -> Option<Estimate> {
    let value = match slot.topic {
        Topic::Wait => wait(votes),
        Topic::Queue => queue(slot.mode, votes),
        Topic::Pace => pace(votes),
        _ => price(votes),
    }?;
    let shown = || votes.iter().filter(|vote| is_shown(&vote.value, &value));
    let dissent = || votes.iter().filter(|vote| !is_shown(&vote.value, &value));
    let (against_at, seen) = (dissent().map(|vote| vote.seen).max(), Extent::of(shown())?);
    let (told, sources, direction) = (reports(shown()), sources(shown()), direction_of(shown()));
    let groups = groups(shown());
    let against = if against_at.is_none() { 0 } else { reports(votes.iter()) - told };
    Some(Estimate {
        value: Some(value),
        values: vec![],
        level: level_of(groups),
        reports: told,
        against,
        against_at,
        sources,
        groups,
        direction,
        seen,
    })
}

/// Whether a vote is part of what is shown: money of another currency is not.
fn is_shown(value: &Value, shown: &Shown) -> bool {
    match (value, shown) {
        (Value::Price { currency, .. }, Shown::Price { currency: shown, .. }) => currency == shown,
        _ => true,
    }
}

fn wait(votes: &[Vote]) -> Option<Shown> {
    let (mut whole, mut left, mut so_far, mut stage) = Default::default();
    for vote in votes {
        let Value::Wait { wait_minutes, span } = &vote.value else { continue };
        let points: &mut Points = match span {
            Span::Whole => &mut whole,
            Span::Left => &mut left,
            Span::SoFar => &mut so_far,
            Span::Stage => &mut stage,
            Span::Usual => continue,
        };
        points.add(*wait_minutes, vote);
    }
    let shown = |points: Points| points.quantiles(TENTHS).map(|minutes| Minutes { minutes });
    let shown = ShownWait {
        crossing_now: shown(whole),
        joining_now: shown(left),
        standing_now: shown(so_far),
        one_post: shown(stage),
    };
    (shown != ShownWait::default()).then_some(Shown::Wait(shown))
}

fn queue(mode: Option<Mode>, votes: &[Vote]) -> Option<Shown> {
    let (mut metres, mut vehicles, mut people): (Points, Points, Points) = Default::default();
    for vote in votes {
        match &vote.value {
            Value::Metres { queue_metres, .. } => metres.add(*queue_metres, vote),
            Value::Vehicles { vehicles: range } => vehicles.add(*range, vote),
            Value::People { people: range } => people.add(*range, vote),
            _ => {}
        }
    }
    let shown = ShownQueue {
        metres: metres.quantiles(TENTHS),
        landmark: newest_landmark(votes),
        vehicles: vehicles.quantiles(TENTHS),
        people: people.quantiles(TENTHS),
        packed: is_packed(votes).then_some(Packed::Full),
        derived: None,
    };
    (shown != ShownQueue::default()).then(|| Shown::Queue(both_ways(shown, mode)))
}

/// A queue told in vehicles alone is shown in metres too, one told in metres alone in vehicles.
fn both_ways(told: ShownQueue, mode: Option<Mode>) -> ShownQueue {
    let Some(spacing) = spacing::spacing(mode) else { return told };
    match (told.metres, told.vehicles) {
        (None, Some(vehicles)) => {
            let metres = Some(spacing.metres(vehicles));
            ShownQueue { metres, derived: Some(Derived::Metres), ..told }
        }
        (Some(metres), None) => {
            let vehicles = Some(spacing.vehicles(metres));
            ShownQueue { vehicles, derived: Some(Derived::Vehicles), ..told }
        }
        _ => told,
    }
}

fn pace(votes: &[Vote]) -> Option<Shown> {
    let mut points = Points::default();
    for vote in votes {
        if let Value::Pace { per_hour } = &vote.value {
            points.add(*per_hour, vote);
        }
    }
    points.quantiles(TENTHS).map(|per_hour| Shown::Pace { per_hour })
}

/// The landmark of the newest claim of metres, if that one named any.
fn newest_landmark(votes: &[Vote]) -> Option<LandmarkId> {
    let of_metres = votes.iter().filter_map(|vote| match &vote.value {
        Value::Metres { landmark, .. } => Some(((vote.seen, vote.seq), landmark)),
        _ => None,
    });
    of_metres.max_by_key(|(when, _)| *when).and_then(|(_, landmark)| landmark.clone())
}

/// Packed is shown while nothing newer counts the queue.
fn is_packed(votes: &[Vote]) -> bool {
    let newest = votes.iter().max_by_key(|vote| (vote.seen, vote.seq));
    newest.is_some_and(|vote| matches!(vote.value, Value::Full { .. }))
}

fn price(votes: &[Vote]) -> Option<Shown> {
    let mut by_currency: BTreeMap<Currency, u64> = BTreeMap::new();
    for vote in votes {
        if let Value::Price { currency, .. } = vote.value {
            *by_currency.entry(currency).or_default() += vote.share;
        }
    }
    let currency = by_currency.into_iter().max_by_key(|(currency, heft)| (*heft, Reverse(*currency)))?.0;
    let mut points = Points::default();
    for vote in votes {
        match &vote.value {
            Value::Price { amount_minor, currency: of } if *of == currency => points.add(*amount_minor, vote),
            _ => {}
        }
    }
    Some(Shown::Price { amount_minor: points.quantiles(QUARTERS)?, currency })
}

/// q10, q50, q90 in per mille.
const TENTHS: [u64; 3] = [100, 500, 900];
/// p25, p50, p75 in per mille.
const QUARTERS: [u64; 3] = [250, 500, 750];

/// What was told, each range as its two ends of equal weight.
#[derive(Default)]
struct Points(Vec<(u32, u64)>);

impl Points {
    fn add(&mut self, range: Range, vote: &Vote) {
        if range.lo == range.hi {
            self.0.push((range.lo, 2 * vote.share));
        } else {
            self.0.extend([(range.lo, vote.share), (range.hi, vote.share)]);
        }
    }

    /// Weighted quantiles, shares in per mille: the smallest point at which the summed weight reaches the
    /// share.
    fn quantiles(mut self, shares: [u64; 3]) -> Option<[u32; 3]> {
        self.0.sort_unstable_by_key(|(point, _)| *point);
        let total: u64 = self.0.iter().map(|(_, weight)| weight).sum();
        let last = self.0.last()?.0;
        let at = |share: u64| {
            let mut sum = 0;
            let reached = self.0.iter().find(|(_, weight)| {
                sum += weight;
                sum * 1000 >= share * total
            });
            reached.map_or(last, |(point, _)| *point)
        };
        Some(shares.map(at))
    }
}
