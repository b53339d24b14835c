//! How many stand, and how many an hour get through: a range of what is believed, around one of the numbers
//! that were told. One report is a range too: who tells of a queue is wrong by a third either way. Where a
//! way's vehicles have a length, metres and vehicles tell of one queue. Refuses to know how long one waits.

use super::grid::{Spread, number, place};
use super::kernels::KERNELS;
use super::sights::{Kind, Sights};
use super::{spread_of, wide};
use crate::minute::Minute;
use crate::tally::spacing;
use crate::tally::vote::Vote;
use crate::topic::Mode;
use crate::value::{Range, Value};

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::tally) enum Unit {
    Metres,
    Vehicles,
    People,
    PerHour,
}

/// A doubt that no number of reports takes away: who stands in it does not see its end.
const DOUBT: f64 = 0.15;
/// Ranges are narrower than what is believed: reports are worth more than they may weigh.
const SCALE: f64 = 0.8;

/// q10, q50, q90 of what votes of a queue or a pace tell of, in a unit that any of them names.
pub(in crate::tally) fn count(
    votes: &[Vote],
    mode: Option<Mode>,
    unit: Unit,
    now: Minute,
) -> Option<[u32; 3]> {
    let told: Vec<Range> = votes.iter().filter_map(|vote| told(&vote.value, unit)).collect();
    if told.is_empty() {
        return None;
    }
    let joins = spacing::spacing(mode).is_some();
    let is_of_it = |vote: &&Vote| {
        let is_of = |unit| self::told(&vote.value, unit).is_some();
        is_of(unit) || joins && (is_of(Unit::Metres) || is_of(Unit::Vehicles))
    };
    let mut sights = Sights::none(mode);
    sights.meet(votes.iter().filter(is_of_it));
    sights.see(votes.iter().filter(is_of_it), now);
    sights.bound();
    let spread = match unit {
        Unit::PerHour => spread_of(&sights, &[(Kind::Pace, &KERNELS.shown_pace)]),
        _ => spread_of(&sights, &[(Kind::Queue, &KERNELS.shown_queue), (Kind::Few, &KERNELS.shown_few)]),
    }?;
    let each = if unit == Unit::Metres { f64::from(sights.metres_each()) } else { 1.0 };
    Some(around(&told, &spread, each))
}

fn told(value: &Value, unit: Unit) -> Option<Range> {
    match (value, unit) {
        (Value::Metres { queue_metres, .. }, Unit::Metres) => Some(*queue_metres),
        (Value::Vehicles { vehicles }, Unit::Vehicles) => Some(*vehicles),
        (Value::People { people }, Unit::People) => Some(*people),
        (Value::Pace { per_hour }, Unit::PerHour) => Some(*per_hour),
        _ => None,
    }
}

/// So many steps from what is believed, half as much again, a told number is not what is shown.
const APART: f64 = 3.0;

/// The told number next to what is believed most, unless all were told of something else, and the range
/// around it.
fn around(told: &[Range], spread: &Spread, each: f64) -> [u32; 3] {
    let [low, believed, high] = wide(spread, DOUBT, [SCALE; 2]);
    let far = |told: &u32| (place(f64::from(*told) / each) - believed).abs();
    let numbers = told.iter().flat_map(|range| [range.lo, range.hi]);
    let next = numbers.min_by(|a, b| far(a).total_cmp(&far(b)).then(a.cmp(b)));
    let rounded = |place: f64| spacing::two_figures((number(place) * each + 0.5) as u32);
    let middle = next.filter(|told| far(told) <= APART).unwrap_or_else(|| rounded(believed));
    [rounded(low).min(middle), middle, rounded(high).max(middle)]
}
