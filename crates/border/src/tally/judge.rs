//! Whether a claim turned out right, an hour later: against an anchor's word of the same half hour, else
//! against what three other groups hold almost alone (A2, point 3). Its own group is left out. Refuses to
//! judge where others are too few or too divided.

use super::vote::{Vote, groups};
use crate::cohort::Cohort;
use crate::fold::Pending;
use crate::standing::{Measure, Standing, Verdict};
use crate::value::{Range, Span, Value};
use std::collections::BTreeSet;

/// An anchor's word settles what was seen within so many minutes of it (A2).
const ANCHOR_MINUTES: i64 = 30;
/// Others settle a claim if they hold a value by this share of their weight (A2: p > .9), in per mille …
const HELD_PER_MILLE: u64 = 900;
/// … and are so many groups: fewer are no more than a `likely`.
const GROUPS: u32 = 3;
/// A number is right within a factor of two of the median of others, wrong beyond four: between them people
/// in one queue differ (A1: honest waits spread by 2.4 in a surge).
const RIGHT_FACTOR: u64 = 2;
const WRONG_FACTOR: u64 = 4;
/// Added to both before they are compared: five minutes and ten do not contradict each other.
const SLACK: u64 = 15;

pub(super) fn judge(votes: &[Vote], pending: &Pending, bursts: &BTreeSet<i64>) -> Option<(Verdict, Measure)> {
    let cohort = pending.cohort.filter(|cohort| cohort.is_one_hand(bursts));
    let others: Vec<&Vote> = votes
        .iter()
        .filter(|vote| !is_own(vote, pending, cohort) && is_comparable(&vote.value, &pending.value))
        .collect();
    let near = |vote: &&&Vote| {
        vote.standing == Standing::Anchor && vote.seen.since(pending.seen).abs() <= ANCHOR_MINUTES
    };
    let nearest =
        others.iter().filter(near).min_by_key(|vote| (vote.seen.since(pending.seen).abs(), vote.seq));
    if let Some(anchor) = nearest {
        return compare(&pending.value, number(&anchor.value), &anchor.value)
            .map(|verdict| (verdict, Measure::Anchors));
    }
    if groups(others.iter().copied().filter(|vote| vote.share > 0)) < GROUPS {
        return None;
    }
    let verdict = match &pending.value {
        Value::State(_) => held(&others, &pending.value),
        value => compare(value, median(&others), value),
    };
    verdict.map(|verdict| (verdict, Measure::Others))
}

/// Whether a vote is of the same hand as a claim, by Voice, by text, or by a cohort that may be one hand.
fn is_own(vote: &Vote, pending: &Pending, cohort: Option<Cohort>) -> bool {
    let text = pending.copy_of.or(pending.of);
    vote.who == Some(pending.who)
        || (cohort.is_some() && vote.cohort == cohort)
        || text.is_some_and(|text| vote.text() == text)
}

/// Whether two values speak of the same thing.
fn is_comparable(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Wait { span: a, .. }, Value::Wait { span: b, .. }) => a == b && *a != Span::SoFar,
        (Value::Price { currency: a, .. }, Value::Price { currency: b, .. }) => a == b,
        (Value::Full { .. }, _) | (_, Value::Full { .. }) => false,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

fn number(value: &Value) -> Option<u64> {
    let range: Range = match value {
        Value::Wait { wait_minutes, .. } => *wait_minutes,
        Value::Vehicles { vehicles } => *vehicles,
        Value::People { people } => *people,
        Value::Metres { queue_metres, .. } => *queue_metres,
        Value::Pace { per_hour } => *per_hour,
        Value::Price { amount_minor, .. } => *amount_minor,
        Value::State(_) | Value::Full { .. } => return None,
    };
    Some(u64::from(range.middle()))
}

/// A claim against one value that is taken for true.
fn compare(claimed: &Value, truth: Option<u64>, value: &Value) -> Option<Verdict> {
    match (number(claimed), truth) {
        (Some(claimed), Some(truth)) => {
            let (low, high) = (claimed.min(truth) + SLACK, claimed.max(truth) + SLACK);
            if high <= RIGHT_FACTOR * low {
                Some(Verdict::Right)
            } else if high > WRONG_FACTOR * low {
                Some(Verdict::Wrong)
            } else {
                None
            }
        }
        _ => Some(if claimed == value { Verdict::Right } else { Verdict::Wrong }),
    }
}

/// A state against the share of it among others.
fn held(others: &[&Vote], claimed: &Value) -> Option<Verdict> {
    let all: u64 = others.iter().map(|vote| vote.share).sum();
    let agreeing: u64 = others.iter().filter(|vote| vote.value == *claimed).map(|vote| vote.share).sum();
    if agreeing * 1000 >= all * HELD_PER_MILLE {
        Some(Verdict::Right)
    } else if agreeing * 1000 <= all * (1000 - HELD_PER_MILLE) {
        Some(Verdict::Wrong)
    } else {
        None
    }
}

/// The weighted median of others' numbers.
fn median(others: &[&Vote]) -> Option<u64> {
    let mut points: Vec<(u64, u64)> =
        others.iter().filter_map(|vote| Some((number(&vote.value)?, vote.share))).collect();
    points.sort_unstable();
    let all: u64 = points.iter().map(|(_, share)| share).sum();
    let mut sum = 0;
    let reached = points.iter().find(|(_, share)| {
        sum += share;
        2 * sum >= all
    });
    reached.map(|(point, _)| *point)
}
