//! The flow through a crossing, of one direction and mode: what those waited who get through now, and what
//! one who joins now should expect, from all that is told of waits, queue and pace together.
//!
//! Whoever gets through came before all who still stand. So "standing 9 h" bounds from below what those
//! through now waited, and as people stand evenly between the barrier and the end, it tells how long that is.
//! What the queue was when those through now came has passed while they stood: one who joins now should
//! expect more by some of what the queue grew since. While it is shut they wait for the opening besides, as
//! long as that usually turned out to be. Each Voice has one word, in however many ways it tells.
//!
//! What is believed of a number is bounded for each report and for all of them, so liars in concert widen a
//! range before they move it. Refuses to know who says what, and to hold more of the past than numbers.

use crate::minute::Minute;
use serde::{Deserialize, Serialize};

mod count;
mod grid;
mod kernels;
mod past;
mod sights;
mod trial;
pub(super) use count::{Unit, counts};
use grid::{Belief, STEP, Spread, TENTH, number, place};
use kernels::KERNELS;
use past::{Past, Point};
use sights::Kind;
pub(crate) use sights::Sights;
use trial::Trial;

/// q10, q50, q90 in minutes.
pub(super) type Range = [u32; 3];

/// What is made of it all.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Waits {
    pub crossing: Option<Range>,
    pub joining: Option<Range>,
    /// Whether anyone told just that.
    pub is_crossing_told: bool,
    pub is_joining_told: bool,
}

/// What is remembered of a flow.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Flow {
    past: Past,
    /// By how much the queue lies above the wait, in thousandths of a step: the usual pace; and of how many
    /// half hours that is the mean.
    #[serde(default)]
    pace: i64,
    #[serde(default)]
    paced: i64,
    /// How honest the ranges of those who join have been.
    #[serde(default)]
    trial: Trial,
}

/// Half hours of which the usual pace is the mean: six days, so that one day of lies moves it little.
const PACED: i64 = 288;
/// Half hours from which on it says anything.
const PACED_LEAST: i64 = 8;
/// How far from it a half hour counts once it is known, in thousandths of a step: a quarter.
const PACED_FAR: i64 = 2_000;
/// So many vehicles and fewer say nothing of the pace: who comes then passes at once.
const FEW: f64 = 9.0;

/// All reports together weigh as much as so many of seasoned Voices: beyond it more of the same bring no
/// certainty, since people in one queue err alike.
const ALL_MOST: f64 = 5.0;

impl Flow {
    /// What is so at `now` by what is seen; and remembers it.
    pub(super) fn look(&mut self, sights: &Sights, now: Minute) -> Waits {
        let queue = queue_of(sights);
        let crossing = crossing_of(sights);
        let joining = self.joining_of(sights, crossing, queue, now);
        let point = Point {
            at: now,
            queue: queue.map(|spread| thousandths(spread.middle())),
            crossing: crossing.map(|spread| thousandths(spread.middle())),
            joining: joining.map(|spread| spread.places.map(thousandths)),
            is_shut: sights.is_shut,
        };
        if self.past.note(point) {
            self.learn();
        }
        Waits {
            crossing: crossing.map(|spread| minutes(&spread, CROSSING_DOUBT, [CROSSING_SCALE; 2])),
            joining: joining.map(|spread| self.expected(&spread, sights.is_shut)),
            is_crossing_told: sights.weight(Kind::Whole) + sights.weight(Kind::Within) > 0.0,
            is_joining_told: sights.weight(Kind::Left) > 0.0,
        }
    }

    /// What one who joins should expect, by what reports make of it and what was learned.
    fn expected(&self, made: &Spread, is_shut: bool) -> Range {
        let expected = Spread { places: self.trial.expected(made.places, is_shut) };
        minutes(&expected, JOINING_DOUBT, self.trial.scales(made.middle(), is_shut))
    }

    /// Forgets how it was since a minute: of what was taken off nothing stays.
    pub fn forget_since(&mut self, minute: Minute) {
        self.past.forget_since(minute);
    }

    /// Learns from the half hour that is over: those through then came when the queue was so long, and were
    /// told to expect so much. While it is shut nobody gets through, and nothing comes of anything.
    fn learn(&mut self) {
        let Some(over) = self.past.before_last().filter(|over| !over.is_shut) else { return };
        let Some(crossing) = over.crossing else { return };
        let came = over.at + -(number(f64::from(crossing) / 1000.0) as i64);
        let told = |n: usize| self.past.at(came, |point| point.joining.map(|places| places[n]));
        if let [Some(low), Some(middle), Some(high)] = [0, 1, 2].map(told) {
            self.trial.hold([low, middle, high], self.past.was_shut(came), f64::from(crossing) / 1000.0);
        }
        let Some(queue) = self.past.at(came, |point| point.queue).filter(|queue| *queue >= place(FEW)) else {
            return;
        };
        let far = if self.paced >= PACED_LEAST { PACED_FAR } else { i64::from(i32::MAX) };
        let pace = i64::from(thousandths(queue) - crossing);
        self.paced = (self.paced + 1).min(PACED);
        self.pace += (pace - self.pace).clamp(-far, far) / self.paced;
    }

    /// By how many steps a queue lies above its wait, as far as is known.
    fn usual(&self) -> Option<f64> {
        (self.paced >= PACED_LEAST).then_some(self.pace as f64 / 1000.0)
    }

    /// What reports make of it. A queue or pace told of long ago, or by hardly anyone, is doubted: where
    /// nobody tells of a queue any more there may be none.
    fn joining_of(
        &self,
        sights: &Sights,
        crossing: Option<Spread>,
        queue: Option<Spread>,
        now: Minute,
    ) -> Option<Spread> {
        let mut belief = Belief::none();
        let both = |a: f64, b: f64| libm::sqrt(a * a + b * b);
        if let Some(crossing) = crossing {
            let (growth, doubt) = self.growth(crossing, queue, now);
            belief.near(crossing.middle() + growth, both(crossing.deviation(), doubt), 0.1);
        }
        let told = sights.weight(Kind::Queue) + sights.weight(Kind::Few);
        if let (Some(queue), Some(usual)) = (queue, self.usual()) {
            belief.near(queue.middle() - usual, both(queue.deviation(), 0.4) * (1.0 / told).max(1.0), 0.2);
        }
        if let Some(queue) = queue
            && let Some(pace) = pace_of(sights)
        {
            let hours = queue.middle() - pace.middle() + place(2.0 * 60.0);
            let old = libm::sqrt((1.0 / told.min(sights.weight(Kind::Pace))).max(1.0));
            belief.near(hours, both(both(queue.deviation(), pace.deviation()), 0.3) * old, 0.15);
        }
        let left = sights.weight(Kind::Left);
        if left > 0.0 {
            let lift = if belief.is_none() { (1.0 / left).max(1.0) } else { EXPECTED };
            belief.hear(&sights.of(Kind::Left), &KERNELS.left, lift.min(ALL_MOST / left));
        }
        (!belief.is_none()).then(|| belief.spread())
    }

    /// By how many steps one who joins now should expect more than those waited who get through, and the
    /// doubt in it: as much as the queue grew since they came.
    fn growth(&self, crossing: Spread, queue: Option<Spread>, now: Minute) -> (f64, f64) {
        let came = now + -(number(crossing.middle()) as i64);
        match (queue, self.past.at(came, |point| point.queue)) {
            (Some(queue), Some(then)) => ((queue.middle() - then) * GROWN, 0.25),
            _ => (0.0, 0.5),
        }
    }
}

/// What of a queue's growth is believed: most of it was chance, or is gone before those who join now get
/// there.
const GROWN: f64 = 0.25;
/// Who says what is still to be expected looked at just that, and weighs more than what is computed.
const EXPECTED: f64 = 3.0;

/// How much a report of one kind weighs: few are lifted to one of a seasoned Voice, many are capped.
fn lift(weight: f64, all: f64) -> f64 {
    let cap = (ALL_MOST / all).min(1.0);
    if weight * cap < 1.0 { 1.0 / weight } else { cap }
}

/// All that is told of waits of those through and of queues.
fn all(sights: &Sights) -> f64 {
    let kinds = [Kind::Whole, Kind::Within, Kind::SoFar, Kind::Queue, Kind::Few];
    kinds.into_iter().map(|kind| sights.weight(kind)).sum()
}

fn crossing_of(sights: &Sights) -> Option<Spread> {
    let kinds =
        [(Kind::Whole, &KERNELS.whole), (Kind::Within, &KERNELS.within), (Kind::SoFar, &KERNELS.so_far)];
    spread_of(sights, &kinds)
}

fn queue_of(sights: &Sights) -> Option<Spread> {
    spread_of(sights, &[(Kind::Queue, &KERNELS.queue), (Kind::Few, &KERNELS.few)])
}

fn pace_of(sights: &Sights) -> Option<Spread> {
    spread_of(sights, &[(Kind::Pace, &KERNELS.pace)])
}

fn spread_of(sights: &Sights, kinds: &[(Kind, &grid::Kernel)]) -> Option<Spread> {
    let weight: f64 = kinds.iter().map(|(kind, _)| sights.weight(*kind)).sum();
    if weight <= 0.0 {
        return None;
    }
    let lift = lift(weight, all(sights).max(weight));
    let mut belief = Belief::none();
    for (kind, kernel) in kinds {
        belief.hear(&sights.of(*kind), kernel, lift);
    }
    Some(belief.spread())
}

fn thousandths(place: f64) -> i32 {
    (place * 1000.0) as i32
}

/// A doubt that no number of reports takes away: lag, and what all exaggerate alike.
const CROSSING_DOUBT: f64 = 0.13;
/// The same of what is to come: by chance no one knows of.
const JOINING_DOUBT: f64 = 0.25;
/// Ranges of those through are narrower than what is believed: reports are worth more than they may weigh.
const CROSSING_SCALE: f64 = 0.58;

/// As minutes, with doubt added and each side widened.
fn minutes(spread: &Spread, doubt: f64, scales: [f64; 2]) -> Range {
    wide(spread, doubt, scales).map(|place| round(number(place)))
}

/// Places of a range with doubt added and each side widened.
fn wide(spread: &Spread, doubt: f64, [below, above]: [f64; 2]) -> [f64; 3] {
    let [low, middle, high] = spread.places;
    let wide = |from: f64, scale: f64| {
        let own = scale * (from - middle);
        let doubt = TENTH * doubt / STEP;
        libm::sqrt(own * own + doubt * doubt)
    };
    [middle - wide(low, below), middle, middle + wide(high, above)]
}

/// To what a minute is worth beside the whole.
fn round(minutes: f64) -> u32 {
    let unit = match minutes as u32 {
        0..90 => 5,
        90..360 => 10,
        360..1_440 => 30,
        _ => 60,
    };
    (minutes / f64::from(unit) + 0.5) as u32 * unit
}
