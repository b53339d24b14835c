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

/// Weights by kind and place on the grid.
type Bins = [[u64; BINS]; KINDS];

/// Votes of a way and mode by kind and place on the grid; weights in parts of a seasoned Voice's report.
#[derive(Clone)]
pub(crate) struct Sights {
    spacing: Spacing,
    /// How many votes each Voice has, by a part of its name's hash.
    many: Box<[u8; NAMES]>,
    /// Of those who are established, and of strangers.
    bins: Box<[Bins; 2]>,
    /// What strangers said who were a throng.
    thronged: u64,
    /// How long they said that they stand, by place; none where there was no throng.
    bounds: Option<Box<[u64; BINS]>>,
    /// What of the strangers' weight counts.
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

/// As whole parts of a report, of which sums are the same in any order. Weights are below 2^31: by way of a
/// signed number that is one step of the processor.
fn whole_parts(weight: f64) -> u64 {
    (weight * WHOLE) as i64 as u64
}

impl Sights {
    /// None yet.
    pub fn none(mode: Option<Mode>) -> Self {
        Self {
            spacing: spacing::spacing(mode).unwrap_or_default(),
            many: Box::new([0; NAMES]),
            bins: Box::new([[[0; BINS]; KINDS]; 2]),
            thronged: 0,
            bounds: None,
            fresh: 1.0,
            weights: [0.0; KINDS],
            is_shut: false,
        }
    }

    /// Metres of road that one vehicle usually takes.
    pub(super) fn metres_each(&self) -> u32 {
        self.spacing.usual()
    }

    /// Takes in that the board says it is shut.
    pub fn shut(&mut self) {
        self.is_shut = true;
    }

    /// Counts the votes of each Voice: what it says of the flow, in however many ways, is one word.
    pub fn meet<'a>(&mut self, votes: impl Iterator<Item = &'a Vote>) {
        for who in votes.filter_map(|vote| vote.who) {
            let many = &mut self.many[name(who)];
            *many = many.saturating_add(1);
        }
    }

    /// Looks at the votes of a tally, each with its share.
    pub fn see<'a>(&mut self, votes: impl Iterator<Item = &'a Vote>, now: Minute) {
        votes.for_each(|vote| self.look(vote, now));
    }

    fn look(&mut self, vote: &Vote, now: Minute) {
        let Some((kind, range)) = self.read(&vote.value) else { return };
        if vote.share == 0 {
            return;
        }
        let many = vote.who.map_or(1, |who| self.many[name(who)].max(1));
        let half = half_left(kind, range);
        let age = now.since(vote.seen).max(0) as f64;
        // What it weighs when fresh, with who says it and the room of its group, is at most one seasoned
        // Voice's: whoever was often right of the queue is still one pair of eyes. One division is all.
        let (all, own) = (1_000.0 * vote.heft as f64, f64::from(vote.units()) * vote.share as f64);
        let (left, of) = (half * half, half * half + age * age);
        let weight = own.min(all) * left / (all * of * f64::from(many));
        let is_stranger = !vote.standing.is_established();
        add(&mut self.bins[usize::from(is_stranger)][kind as usize], range, weight);
        if is_stranger && !vote.is_calm {
            self.thronged += whole_parts(weight);
            if kind == Kind::SoFar {
                add(self.bounds.get_or_insert_with(|| Box::new([0; BINS])), range, weight);
            }
        }
    }

    fn read(&self, value: &Value) -> Option<(Kind, Range)> {
        let vehicles = |metres: u32| self.spacing.stand_on(metres);
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

    /// Once all was looked at: where established Voices speak, a throng of strangers has little room beside
    /// them, takes what it says from those who are none, and casts doubt on whoever stands as long as it
    /// says.
    pub fn bound(&mut self) {
        let sum = |kinds: &Bins| parts(kinds.iter().flatten().sum());
        let [known, strangers] = [sum(&self.bins[0]), sum(&self.bins[1])];
        let calm = (strangers - (1.0 + THRONG_TAKES) * parts(self.thronged)).max(0.0);
        let room = calm + known / FRESH_ONE_IN;
        self.fresh = if known > 0.0 && strangers > room { room / strangers } else { 1.0 };
        if let Some(bounds) = self.bounds.as_deref() {
            doubt(&mut self.bins[0][Kind::SoFar as usize], bounds);
        }
        let of = |class: usize| self.bins[class].map(|bins| parts(bins.iter().sum()));
        let (established, fresh) = (of(0), of(1));
        self.weights = std::array::from_fn(|n| established[n] + fresh[n] * self.fresh);
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

fn add(bins: &mut [u64; BINS], Range { lo, hi }: Range, weight: f64) {
    let numbers = if lo == hi { &[lo][..] } else { &[lo, hi] };
    let weight = weight / numbers.len() as f64;
    for place in numbers.iter().map(|number| place_of(*number)) {
        let first = place as usize;
        let part = place - first as f64;
        bins[first] += whole_parts(weight * (1.0 - part));
        if part > 0.0 {
            bins[first + 1] += whole_parts(weight * part);
        }
    }
}

/// Known people pass on what they read, and whoever stands for forty hours denies all that is shorter: who
/// stands as long as a throng says is believed by what part of all who say it are known. Of what a whole wait
/// was others' numbers decide; there the same costs more than it spares, for a throng also says what is so.
fn doubt(known: &mut [u64; BINS], thronged: &[u64; BINS]) {
    let told = *known;
    let near = |of: &[u64; BINS], n: usize| parts(of[n.saturating_sub(1)..(n + 2).min(BINS)].iter().sum());
    for n in (0..BINS).filter(|n| told[*n] > 0) {
        let (own, others) = (near(&told, n), near(thronged, n));
        known[n] = whole_parts(parts(told[n]) * own / (own + REPEATED * others));
    }
}

/// How much each word of a throng counts against those who say the same.
const REPEATED: f64 = 3.0;
/// What a throng has room for where established Voices speak: one in so many of those. A5 gives it a quarter
/// and .15 more; where those speak seldom, as of an empty queue, that is more than all they say.
const FRESH_ONE_IN: f64 = 12.0;
/// How much of what other strangers say each word of a throng takes away: one hand with many secrets is a
/// throng among the waits, and too few to be one among the queues.
const THRONG_TAKES: f64 = 6.0;
/// Voices are told apart by so many parts of their name's hash: two that meet in one weigh half.
const NAMES: usize = 1024;

/// 2^64 / φ spreads what lies close together.
fn name(who: Seq) -> usize {
    (who.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 54) as usize
}

/// Minutes after which age leaves a half of a report: a long wait changes slowly, a short one is another
/// within the hour. With less than three quarters of one, who spoke last of an empty queue is all there is.
fn half_left(kind: Kind, range: Range) -> f64 {
    match kind {
        Kind::Whole | Kind::Within | Kind::SoFar | Kind::Left => {
            let middle = if range.lo == range.hi {
                f64::from(range.lo)
            } else {
                libm::sqrt(f64::from(range.lo).max(1.0) * f64::from(range.hi).max(1.0))
            };
            (0.35 * middle).clamp(45.0, 120.0)
        }
        Kind::Queue | Kind::Few => 75.0,
        Kind::Pace => 90.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_stands_as_long_as_a_throng_says_is_doubted_and_nobody_else() {
        let (mut known, mut thronged) = ([0; BINS], [0; BINS]);
        add(&mut known, Range::of(30), 1.0);
        add(&mut known, Range::of(2_400), 1.0);
        add(&mut thronged, Range::of(2_400), 2.0);
        let told = known;
        doubt(&mut known, &thronged);
        let half = place_of(500) as usize;
        let sum = |bins: &[u64]| parts(bins.iter().sum());
        assert!((sum(&known[..half]) - sum(&told[..half])).abs() < 1e-6, "nobody else says that");
        let left = sum(&known[half..]) / sum(&told[half..]);
        assert!((0.14..0.15).contains(&left), "one of one and three times two: {left}");
        doubt(&mut known, &[0; BINS]);
        assert!((sum(&known[..half]) - 1.0).abs() < 1e-6, "no throng, no doubt");
    }
}
