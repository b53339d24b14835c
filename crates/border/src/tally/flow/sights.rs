//! What votes say of a queue, gathered by kind and number: so the order of votes makes no difference, and
//! their number hardly any. Refuses to know who says it.

use super::grid::{BINS, place_of};
use crate::fact::Seq;
use crate::minute::Minute;
use crate::tally::spacing::{self, Spacing};
use crate::tally::vote::Vote;
use crate::topic::Mode;
use crate::value::{Range, Span, Value};

/// What a telling bears on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// It took so long.
    Whole,
    /// It took no longer than that.
    Within,
    /// So long already.
    SoFar,
    /// So long still.
    Left,
    /// So many stand.
    Queue,
    /// No more than so many stand.
    Few,
    /// So many an hour get through.
    Pace,
}

const KINDS: usize = 7;

/// Votes of a way and mode by kind and place on the grid; weights in parts of a seasoned Voice's report.
#[derive(Clone)]
pub(crate) struct Sights {
    spacing: Option<Spacing>,
    /// How many votes each Voice has, by a part of its name's hash.
    many: Box<[u8; NAMES]>,
    /// Of those who are established, and of all others.
    bins: Box<[[[u64; BINS]; KINDS]; 2]>,
    /// What of the others' weight counts.
    fresh: f64,
    /// How much was told of each kind.
    weights: [f64; KINDS],
    /// Whether the board says it is shut.
    pub(super) is_shut: bool,
}

/// Parts of a seasoned Voice's report.
const WHOLE: f64 = (1_u64 << 32) as f64;

/// As parts of a report. Below 2^63, so by way of a signed number, which is one step of the processor.
fn parts(weight: u64) -> f64 {
    weight as i64 as f64 / WHOLE
}

impl Sights {
    /// None yet.
    pub fn none(mode: Option<Mode>) -> Self {
        Self {
            spacing: spacing::spacing(mode),
            many: Box::new([0; NAMES]),
            bins: Box::new([[[0; BINS]; KINDS]; 2]),
            fresh: 1.0,
            weights: [0.0; KINDS],
            is_shut: false,
        }
    }

    /// Takes in that the board says it is shut.
    pub fn shut(&mut self) {
        self.is_shut = true;
    }

    /// Counts the votes of each Voice: what it says of the flow, in however many ways, is one word.
    pub fn meet(&mut self, votes: &[Vote]) {
        for who in votes.iter().filter_map(|vote| vote.who) {
            let many = &mut self.many[name(who)];
            *many = many.saturating_add(1);
        }
    }

    /// Looks at the votes of a tally, each with its share.
    pub fn see(&mut self, votes: &[Vote], now: Minute) {
        votes.iter().for_each(|vote| self.look(vote, now));
    }

    fn look(&mut self, vote: &Vote, now: Minute) {
        let Some((kind, range)) = self.read(&vote.value) else { return };
        if vote.share == 0 {
            return;
        }
        let (low, high) = (f64::from(range.lo), f64::from(range.hi));
        let middle = libm::sqrt(low.max(1.0) * high.max(1.0));
        let room = vote.share as f64 / vote.heft.max(1) as f64;
        let fresh = f64::from(vote.units()) / 1000.0 * room;
        let many = vote.who.map_or(1, |who| self.many[name(who)].max(1));
        let weight =
            fresh.min(MOST) / f64::from(many) * left_by_age(kind, middle, now.since(vote.seen).max(0) as f64);
        let class = usize::from(!vote.standing.is_established());
        if low == high {
            self.add(class, kind, range.lo, weight);
        } else {
            self.add(class, kind, range.lo, weight / 2.0);
            self.add(class, kind, range.hi, weight / 2.0);
        }
    }

    fn add(&mut self, class: usize, kind: Kind, number: u32, weight: f64) {
        let place = place_of(number);
        let first = place as usize;
        let part = place - first as f64;
        let bins = &mut self.bins[class][kind as usize];
        // Weights are below 2^32: by way of a signed number that is one step of the processor.
        bins[first] += (weight * (1.0 - part) * WHOLE) as i64 as u64;
        if part > 0.0 {
            bins[first + 1] += (weight * part * WHOLE) as i64 as u64;
        }
    }

    fn read(&self, value: &Value) -> Option<(Kind, Range)> {
        let vehicles = |metres: u32| self.spacing.map_or(metres, |spacing| spacing.stand_on(metres));
        Some(match value {
            Value::Wait { wait_minutes, span } => match span {
                Span::Whole if wait_minutes.lo == 0 => (Kind::Within, Range::of(wait_minutes.hi)),
                Span::Whole => (Kind::Whole, *wait_minutes),
                Span::SoFar => (Kind::SoFar, *wait_minutes),
                Span::Left => (Kind::Left, *wait_minutes),
                Span::Stage | Span::Usual => return None,
            },
            Value::Vehicles { vehicles } if vehicles.lo == 0 => (Kind::Few, Range::of(vehicles.hi)),
            Value::Vehicles { vehicles } => (Kind::Queue, *vehicles),
            Value::People { people } => (Kind::Queue, *people),
            Value::Metres { queue_metres, .. } => {
                (Kind::Queue, Range::new(vehicles(queue_metres.lo), vehicles(queue_metres.hi)))
            }
            Value::Pace { per_hour } => (Kind::Pace, *per_hour),
            Value::Full { .. } | Value::State(_) | Value::Price { .. } => return None,
        })
    }

    /// Once all was looked at: where established Voices speak, all others together have little room beside
    /// them.
    pub fn bound(&mut self) {
        let [established, fresh] =
            [0, 1].map(|class: usize| self.bins[class].map(|bins| bins.iter().sum::<u64>()));
        let [known, others] = [established, fresh].map(|kinds| parts(kinds.iter().sum()));
        let room = FRESH_ROOM + known / FRESH_ONE_IN;
        self.fresh = if known > 0.0 && others > room { room / others } else { 1.0 };
        self.weights = std::array::from_fn(|n| parts(established[n]) + parts(fresh[n]) * self.fresh);
    }

    /// What of a kind was told, as weights by place.
    pub(super) fn of(&self, kind: Kind) -> [f64; BINS] {
        let [established, fresh] = [0, 1].map(|class: usize| &self.bins[class][kind as usize]);
        std::array::from_fn(|n| parts(established[n]) + parts(fresh[n]) * self.fresh)
    }

    /// How much was told of a kind.
    pub(super) fn weight(&self, kind: Kind) -> f64 {
        self.weights[kind as usize]
    }
}

/// What all others have room for where established Voices speak, and one in so many of those more. A5 gives
/// them .15 and a quarter: with less they help liars of a week win, with more liars by ten names each.
const FRESH_ROOM: f64 = 0.2;
const FRESH_ONE_IN: f64 = 6.0;
/// Voices are told apart by so many parts of their name's hash: two that meet in one weigh half.
const NAMES: usize = 1024;

/// 2^64 / φ spreads what lies close together.
fn name(who: Seq) -> usize {
    (who.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 54) as usize
}

/// Nobody's one report weighs more than one of a seasoned Voice: who was often right of the queue is
/// still one
/// pair of eyes, and liars who told the truth for a week are no more than others who did.
const MOST: f64 = 1.0;

/// What age leaves of a report: a long wait changes slowly, a short one is another within the hour.
fn left_by_age(kind: Kind, middle: f64, minutes: f64) -> f64 {
    let half = match kind {
        Kind::Whole | Kind::Within | Kind::SoFar | Kind::Left => (0.35 * middle).clamp(30.0, 120.0),
        Kind::Queue | Kind::Few => 75.0,
        Kind::Pace => 90.0,
    };
    let z = minutes / half;
    1.0 / (1.0 + z * z)
}
