//! Prices: weighted quartiles of one currency, what was asked apart from what was paid, without what stands
//! far off. Refuses to let those who sell make the price by themselves: drivers inflate.

use super::behind::Groups;
use super::vote::Vote;
use crate::answer::{Paid, Shown};
use crate::value::{Currency, Deal, Range, Value};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Offers are part of a price once they come from so many independent groups (A5).
const OFFERING_GROUPS: u32 = 3;
/// A price is unusual if it lies more than three times the median deviation from the median (A5), each as a
/// factor …
const DEVIATIONS: u32 = 3;
/// … and by more than this factor, in thousandths: where nearly all say the same, a fifth more is no rarity …
const USUAL_FACTOR: u64 = 1_500;
/// … and where so many groups tell a price: of two that differ, neither is the odd one.
const JUDGING_GROUPS: u32 = 3;
/// p25, p50, p75 in per mille.
const QUARTERS: [u64; 3] = [250, 500, 750];

/// What was made of the prices told.
pub(super) struct Prices {
    pub shown: Shown,
    /// Whether each vote is part of it, in their order.
    pub is_shown: Vec<bool>,
}

/// One vote's price.
#[derive(Clone, Copy)]
struct Point {
    /// Its place among the votes.
    place: usize,
    amount: Range,
    deal: Deal,
    weight: u64,
}

/// The prices of the currency that most is told in; none where only too few sellers speak.
pub(super) fn estimate(votes: &[Vote]) -> Option<Prices> {
    let currency = currency(votes)?;
    let mut points = Vec::new();
    for (place, vote) in votes.iter().enumerate() {
        match vote.value {
            Value::Price { amount_minor: amount, currency: of, deal } if of == currency => {
                points.push(Point { place, amount, deal, weight: vote.share });
            }
            _ => {}
        }
    }
    let (mut told, paid) = (of(&points, |deal| deal != Deal::Paid), of(&points, |deal| deal == Deal::Paid));
    hold_offers(&mut told, votes);
    let (told, odd) = usual(told, votes);
    let (paid, oddly_paid) = usual(paid, votes);
    let unusual = (odd + oddly_paid) as u32;
    let mut is_shown = vec![false; votes.len()];
    told.iter().chain(&paid).for_each(|point| is_shown[point.place] = true);
    let asked = quartiles(&told).map(|amount_minor| (amount_minor, effective(&told)));
    let paid = quartiles(&paid).map(|amount_minor| Paid { amount_minor, n_eff: effective(&paid) });
    let (deal, (amount_minor, n_eff), paid) = match (asked, paid) {
        (Some(asked), paid) => (Deal::Told, asked, paid),
        (None, Some(paid)) => (Deal::Paid, (paid.amount_minor, paid.n_eff), None),
        (None, None) => return None,
    };
    Some(Prices { shown: Shown::Price { amount_minor, currency, deal, n_eff, paid, unusual }, is_shown })
}

fn of(points: &[Point], is_of: impl Fn(Deal) -> bool) -> Vec<Point> {
    points.iter().filter(|point| is_of(point.deal)).copied().collect()
}

/// The currency of which most is told by others than sellers; of sellers alone where nobody else speaks.
fn currency(votes: &[Vote]) -> Option<Currency> {
    let mut hefts: BTreeMap<Currency, (u64, u64)> = BTreeMap::new();
    for vote in votes {
        if let Value::Price { currency, deal, .. } = vote.value {
            let (others, sellers) = hefts.entry(currency).or_default();
            *(if deal == Deal::Offered { sellers } else { others }) += vote.share;
        }
    }
    hefts.into_iter().max_by_key(|(currency, heft)| (*heft, Reverse(*currency))).map(|(currency, _)| currency)
}

fn groups<'a>(points: impl Iterator<Item = &'a Point>, votes: &[Vote]) -> u32 {
    let mut groups = Groups::default();
    points.for_each(|point| groups.add(&votes[point.place]));
    groups.count()
}

/// Leaves offers out where they are of too few groups, and else gives all of them together no more weight
/// than what others tell.
fn hold_offers(points: &mut Vec<Point>, votes: &[Vote]) {
    let is_offer = |point: &&Point| point.deal == Deal::Offered;
    if groups(points.iter().filter(is_offer), votes) < OFFERING_GROUPS {
        points.retain(|point| !is_offer(&point));
        return;
    }
    let weight = |points: &mut dyn Iterator<Item = &Point>| points.map(|point| point.weight).sum::<u64>();
    let offered = weight(&mut points.iter().filter(is_offer));
    let told = weight(&mut points.iter().filter(|point| !is_offer(point)));
    if told > 0 && offered > told {
        for point in points.iter_mut().filter(|point| point.deal == Deal::Offered) {
            point.weight = (u128::from(point.weight) * u128::from(told) / u128::from(offered)) as u64;
        }
    }
}

/// Those that are no rarity, and how many are.
fn usual(points: Vec<Point>, votes: &[Vote]) -> (Vec<Point>, usize) {
    if groups(points.iter(), votes) < JUDGING_GROUPS {
        return (points, 0);
    }
    let middles = |point: &Point| vec![(u64::from(point.amount.middle()), 2 * point.weight)];
    let Some([_, median, _]) = quantiles(points.iter().flat_map(middles).collect()) else {
        return (points, 0);
    };
    let factor = |point: &Point| factor(u64::from(point.amount.middle()), median);
    let factors = points.iter().map(|point| (factor(point), 2 * point.weight)).collect();
    let Some([_, deviation, _]) = quantiles(factors) else { return (points, 0) };
    let most = power(deviation).max(USUAL_FACTOR);
    let all = points.len();
    let usual: Vec<Point> = points.into_iter().filter(|point| factor(point) <= most).collect();
    let odd = all - usual.len();
    (usual, odd)
}

/// By what factor two prices differ, in thousandths; a price of nothing is taken for the least coin.
fn factor(a: u64, b: u64) -> u64 {
    let (low, high) = (a.min(b).max(1), a.max(b).max(1));
    high * 1_000 / low
}

/// A factor to the power of [`DEVIATIONS`], in thousandths: three times as far on a scale of factors.
fn power(thousandths: u64) -> u64 {
    let mut power = 1_000_u128;
    for _ in 0..DEVIATIONS {
        power = (power * u128::from(thousandths) / 1_000).min(u128::from(u64::MAX));
    }
    power as u64
}

/// p25, p50, p75 of what was told, each range as its two ends of equal weight.
fn quartiles(points: &[Point]) -> Option<[u32; 3]> {
    let ends = |point: &Point| [point.amount.lo, point.amount.hi].map(|end| (u64::from(end), point.weight));
    quantiles(points.iter().flat_map(ends).collect()).map(|found| found.map(|end| end as u32))
}

/// The smallest value at which the summed weight reaches each share.
fn quantiles(mut weighed: Vec<(u64, u64)>) -> Option<[u64; 3]> {
    weighed.sort_unstable();
    let last = weighed.last()?.0;
    let total: u128 = weighed.iter().map(|(_, weight)| u128::from(*weight)).sum();
    Some(QUARTERS.map(|share| {
        let reach = (u128::from(share) * total).div_ceil(1_000);
        let mut sum = 0;
        let reached = weighed.iter().find(|(_, weight)| {
            sum += u128::from(*weight);
            sum >= reach
        });
        reached.map_or(last, |(value, _)| *value)
    }))
}

/// How many votes of equal weight would tell as much: the square of the sum by the sum of squares (Kish),
/// rounded.
fn effective(points: &[Point]) -> u32 {
    // A slot's hefts sum up below 2^64: without their last byte squares fit with room.
    let weights = || points.iter().map(|point| u128::from(point.weight >> 8));
    let (sum, squares): (u128, u128) = (weights().sum(), weights().map(|weight| weight * weight).sum());
    (sum * sum + squares / 2).checked_div(squares).map_or(points.len() as u32, |votes| votes as u32)
}
