//! Continuous topics as they are shown: what the flow makes of waits, queues and paces; weighted quantiles
//! of who stands and of one post, each kind of telling apart. A range, never a mean.

use super::behind::Behind;
use super::flow::{self, Unit, Waits};
use super::vote::Vote;
use super::{Estimate, level_of, price, spacing};
use crate::answer::{Derived, DerivedWait, Minutes, Shown, ShownQueue, ShownWait};
use crate::minute::Minute;
use crate::slot::Slot;
use crate::topic::{Mode, Topic};
use crate::value::{LandmarkId, Packed, Range, Span, Value};

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
        (Value::Price { currency: a, deal: of_a, .. }, Value::Price { currency: b, deal: of_b, .. }) => {
            a == b && of_a == of_b
        }
        _ => false,
    }
}

/// One who got through no longer stands.
fn ends(new: Span, old: Span) -> bool {
    new == Span::Whole && matches!(old, Span::SoFar | Span::Left)
}

pub(super) fn estimate(slot: &Slot, votes: &[Vote], now: Minute) -> Option<Estimate> {
    let value = match slot.topic {
        Topic::Queue => queue(slot.mode, votes, now),
        Topic::Pace => pace(votes, now),
        _ => {
            let prices = price::estimate(votes)?;
            return estimate_of(prices.shown, votes, |place| prices.is_shown[place]);
        }
    }?;
    estimate_of(value, votes, |_| true)
}

/// A wait, with what was made of the flow.
pub(super) fn estimate_wait(votes: &[Vote], waits: &Waits) -> Option<Estimate> {
    estimate_of(wait(votes, waits)?, votes, |_| true)
}

fn estimate_of(value: Shown, votes: &[Vote], is_shown: impl Fn(usize) -> bool) -> Option<Estimate> {
    let (mut shown, mut against_at) = (Behind::nothing(), None);
    for (place, vote) in votes.iter().enumerate() {
        if is_shown(place) {
            shown.add(vote);
        } else {
            against_at = against_at.max(Some(vote.seen));
        }
    }
    let against = against_at.map_or(0, |_| Behind::of(votes.iter()).reports - shown.reports);
    Some(Estimate {
        value: Some(value),
        values: vec![],
        level: level_of(shown.groups()),
        reports: shown.reports,
        against,
        against_at,
        sources: shown.sources,
        groups: shown.groups(),
        direction: shown.direction(),
        seen: shown.seen()?,
    })
}

fn wait(votes: &[Vote], waits: &Waits) -> Option<Shown> {
    let [mut so_far, mut stage] = [(); 2].map(|()| Points::of(votes));
    for (place, vote) in votes.iter().enumerate() {
        let Value::Wait { wait_minutes, span } = &vote.value else { continue };
        match span {
            Span::SoFar => so_far.add(*wait_minutes, place),
            Span::Stage => stage.add(*wait_minutes, place),
            Span::Whole | Span::Left | Span::Usual => {}
        }
    }
    let shown = |points: Points| points.quantiles(TENTHS).map(|minutes| Minutes { minutes });
    let crossing = (waits.crossing.is_some() && !waits.is_crossing_told).then_some(DerivedWait::CrossingNow);
    let joining = (waits.joining.is_some() && !waits.is_joining_told).then_some(DerivedWait::JoiningNow);
    let shown = ShownWait {
        derived: crossing.into_iter().chain(joining).collect(),
        crossing_now: waits.crossing.map(|minutes| Minutes { minutes }),
        joining_now: waits.joining.map(|minutes| Minutes { minutes }),
        standing_now: shown(so_far),
        one_post: shown(stage),
    };
    (shown != ShownWait::default()).then_some(Shown::Wait(shown))
}

fn queue(mode: Option<Mode>, votes: &[Vote], now: Minute) -> Option<Shown> {
    let units = [Unit::Metres, Unit::Vehicles, Unit::People];
    let [metres, vehicles, people] = flow::counts(votes, mode, units, now);
    let shown = ShownQueue {
        metres,
        landmark: newest_landmark(votes),
        vehicles,
        people,
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

fn pace(votes: &[Vote], now: Minute) -> Option<Shown> {
    let [per_hour] = flow::counts(votes, None, [Unit::PerHour], now);
    per_hour.map(|per_hour| Shown::Pace { per_hour })
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

/// q10, q50, q90 in per mille.
const TENTHS: [u64; 3] = [100, 500, 900];

/// What was told, each range as its two ends of equal weight.
struct Points<'a> {
    votes: &'a [Vote],
    /// Each point with the place of its vote and whether it is both ends of that, packed into one number:
    /// such sort several times faster.
    packed: Vec<u64>,
    total: u64,
}

impl<'a> Points<'a> {
    fn of(votes: &'a [Vote]) -> Self {
        Self { votes, packed: Vec::new(), total: 0 }
    }

    #[inline(always)]
    fn add(&mut self, range: Range, place: usize) {
        if self.packed.is_empty() {
            self.packed.reserve(2 * self.votes.len());
        }
        let both = u64::from(range.lo == range.hi);
        self.packed.push(u64::from(range.lo) << 32 | (place as u64) << 1 | both);
        if both == 0 {
            self.packed.push(u64::from(range.hi) << 32 | (place as u64) << 1);
        }
        self.total += 2 * self.votes[place].share;
    }

    /// Weighted quantiles, shares in per mille, the least first: the smallest point at which the summed
    /// weight reaches the share.
    fn quantiles(mut self, shares: [u64; 3]) -> Option<[u32; 3]> {
        self.packed.sort_unstable();
        let point = |packed: &u64| (packed >> 32) as u32;
        let mut quantiles = [point(self.packed.last()?); 3];
        let reaches = shares.map(|share| (share * self.total).div_ceil(1000));
        let (mut sum, mut next) = (0, 0);
        for packed in &self.packed {
            sum += self.votes[(*packed as u32 >> 1) as usize].share << (packed & 1);
            while sum >= reaches[next] {
                quantiles[next] = point(packed);
                next += 1;
                if next == reaches.len() {
                    return Some(quantiles);
                }
            }
        }
        Some(quantiles)
    }
}
