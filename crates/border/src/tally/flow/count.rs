//! How many stand, and how many an hour get through: a range of what is believed, around one of the numbers
//! that were told. One report is a range too: who tells of a queue is wrong by a third either way. Where a
//! way's vehicles have a length, metres and vehicles tell of one queue. Refuses to know how long one waits.

use super::grid::{Spread, number};
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

/// q10, q50, q90 of what votes of a queue or a pace tell of, in each unit that any of them names.
pub(in crate::tally) fn counts<const N: usize>(
    votes: &[Vote],
    mode: Option<Mode>,
    units: [Unit; N],
    now: Minute,
) -> [Option<[u32; 3]>; N] {
    let joins = spacing::spacing(mode).is_some();
    let mut joint = None;
    units.map(|unit| {
        let told: Vec<Range> = votes.iter().filter_map(|vote| told(&vote.value, unit)).collect();
        if told.is_empty() {
            return None;
        }
        // No logarithm knows none: where all say that nobody stands there, that is what is shown.
        if told.iter().all(|range| range.hi == 0) {
            return Some([0; 3]);
        }
        let (spread, each) = match unit {
            Unit::Metres | Unit::Vehicles if joins => {
                *joint.get_or_insert_with(|| believed(votes, mode, &[Unit::Metres, Unit::Vehicles], now))
            }
            _ => believed(votes, mode, &[unit], now),
        }?;
        Some(around(&told, &spread, if unit == Unit::Metres { each } else { 1.0 }))
    })
}

/// What is believed of what these units tell of, and the metres that one of it takes.
fn believed(votes: &[Vote], mode: Option<Mode>, units: &[Unit], now: Minute) -> Option<(Spread, f64)> {
    let is_of_it = |vote: &&Vote| units.iter().any(|unit| told(&vote.value, *unit).is_some());
    let mut sights = Sights::none(mode);
    sights.meet(votes.iter().filter(is_of_it));
    sights.see(votes.iter().filter(is_of_it), now);
    sights.bound();
    let kinds: &[_] = match units {
        [Unit::PerHour] => &[(Kind::Pace, &KERNELS.shown_pace)],
        _ => &[(Kind::Queue, &KERNELS.shown_queue), (Kind::Few, &KERNELS.shown_few)],
    };
    Some((spread_of(&sights, kinds)?, f64::from(sights.metres_each())))
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

/// By such a factor from what is believed a told number is not what is shown.
const APART: f64 = 1.5;

/// The told number next to what is believed most, unless all were told of something else, and the range
/// around it.
fn around(told: &[Range], spread: &Spread, each: f64) -> [u32; 3] {
    let [low, believed, high] = wide(spread, DOUBT, [SCALE; 2]).map(|place| number(place) * each);
    let apart = |told: u32| {
        let told = f64::from(told).max(1.0);
        if told > believed { told / believed } else { believed / told }
    };
    let mut next = (f64::INFINITY, 0);
    for told in told.iter().flat_map(|range| [range.lo, range.hi]) {
        let apart = apart(told);
        if (apart, told) < next {
            next = (apart, told);
        }
    }
    let rounded = |number: f64| spacing::two_figures((number + 0.5) as u32);
    let middle = if next.0 <= APART { next.1 } else { rounded(believed) };
    [rounded(low).min(middle), middle, rounded(high).max(middle)]
}
