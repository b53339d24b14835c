//! What is believed of a categorical slot: a filter over hidden states (Rabiner 1989) that takes one step a
//! claim, whatever was told before. Of each state it is believed how likely it is settled, and how likely it
//! began within each of the last spans of some minutes (Adams and MacKay 2007: Bayesian online changepoint
//! detection). People tell what they saw minutes ago: of a state that began just now hardly anything told is
//! of it yet, of one that began half an hour ago nearly all. So a turn is believed from how the telling
//! changes, before the new state has outvoted the old one.
//!
//! Refuses to know who tells: what a claim may add is settled before (`tally/purse.rs`). Refuses to move by
//! time alone: how long it is since the last claim is looked at when the next one comes.

use crate::minute::{Minute, whole};
use crate::topic::Topic;
use crate::value::State;
use serde::{Deserialize, Serialize};

/// How a topic's states turn.
struct Habit {
    states: &'static [State],
    /// Minutes for which a state lasts, in the mean (table A2 of the design's research; of being open half of
    /// that, which measured best: a turn is worth hearing of early, and one that is none is soon told so).
    dwell: f64,
    /// Minutes in which what is told comes to be of the new state: how long ago people saw it.
    lag: f64,
    /// No state is believed less to be settled, so that one that was never so can still become so.
    floor: f64,
    /// Minutes of a span.
    span: i64,
}

/// How long a span is: what is told changes by a third within one.
const SPAN_OF_LAG: f64 = 3.0 / 8.0;

const HOUR: f64 = 60.0;
const DAY: f64 = 24.0 * HOUR;

/// The habit of a topic. Continuous ones have none.
fn habit(topic: Topic) -> Habit {
    use State::{
        Absent, Accepted, Blocked, Clear, Difficult, Limited, No, NotRequired, Present, Refused, Required,
        Yes,
    };
    let (states, dwell, lag, floor): (&'static [State], f64, f64, f64) = match topic {
        Topic::Open => (&[Yes, No, Limited], 3.0 * HOUR, 8.0, 0.000_015),
        Topic::Pass => (&[Yes, No, Limited], 27.0 * HOUR, 15.0, 0.02),
        Topic::Supply => (&[Yes, No, Limited], 6.0 * HOUR, 15.0, 0.05),
        Topic::Hazard => (&[Present, Absent], 12.0 * HOUR, 15.0, 0.04),
        Topic::Road => (&[Clear, Difficult, Blocked], 12.0 * HOUR, 15.0, 0.03),
        Topic::Paper => (&[Required, NotRequired, Accepted, Refused], 60.0 * DAY, HOUR, 0.01),
        Topic::Pet => (&[Yes, No, Limited], 60.0 * DAY, HOUR, 0.01),
        Topic::Wait | Topic::Queue | Topic::Pace | Topic::Price => (&[], DAY, HOUR, 0.05),
    };
    Habit { states, dwell, lag, floor, span: (lag * SPAN_OF_LAG + 0.5) as i64 }
}

/// How much a state is believed to be settled, in parts of [`ONE`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Mass(State, u64);

/// The place of what was believed most before a span, and how much each state, by its place, is believed to
/// have begun within it, in parts of [`ONE_TURN`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Turn(u8, [u32; MOST_STATES]);

/// Certainty, in whole numbers: they are written and read back to the bit.
const ONE: f64 = (1_u64 << 48) as f64;
/// The same of turns, of which a slot has many.
const ONE_TURN: f64 = (1_u64 << 31) as f64;
/// More states of one slot than any topic has.
const MOST_STATES: usize = 6;
/// So many spans are looked back: what began before is settled.
const TURNS: usize = 20;

/// Before anything was told.
const LONG_AGO: Minute = Minute(i64::MIN / 4);

/// What is believed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Belief {
    /// When the newest claim saw what it says.
    #[serde(with = "whole")]
    at: Minute,
    /// A base of before turns were told apart by when they were has none.
    #[serde(default)]
    settled: Vec<Mass>,
    /// The newest span, that of `at`, first, and one after the other.
    #[serde(default)]
    turns: Vec<Turn>,
    /// Since when what is believed most is.
    #[serde(with = "whole")]
    turned: Minute,
}

impl Default for Belief {
    /// Of no state at all.
    fn default() -> Self {
        Self { at: LONG_AGO, settled: vec![], turns: vec![], turned: LONG_AGO }
    }
}

/// What is believed, as it is worked with.
struct Odds {
    many: usize,
    settled: [f64; MOST_STATES],
    turns: [(usize, [f64; MOST_STATES]); TURNS],
    spans: usize,
}

impl Belief {
    /// Of a slot of which nothing was told: all of its states alike.
    pub fn new(topic: Topic) -> Self {
        let states = habit(topic).states;
        let each = (ONE / states.len().max(1) as f64) as u64;
        Self { settled: states.iter().map(|state| Mass(*state, each)).collect(), ..Self::default() }
    }

    /// Takes in that a state was told which was so at `seen`, worth so many nats against each other one.
    pub fn take(&mut self, topic: Topic, told: State, seen: Minute, nats: f64) {
        let habit = &habit(topic);
        let place = self.place_of(told);
        let leading = self.leading();
        let mut odds = self.odds();
        let late = self.at.since(seen);
        let nats = if late <= 0 { nats } else { self.of_the_past(habit, seen, late, nats) };
        if late < 0 {
            odds.pass(habit, self.at, seen, self.place_of_leading());
            self.at = seen;
        }
        let Some(place) = place else { return };
        odds.weigh(place, libm::exp(nats), &new_at(habit, self.at, seen));
        odds.bound(habit.floor);
        self.keep(&odds);
        if self.leading() != leading {
            self.turned = self.at;
        }
    }

    /// What is left of a claim of an earlier moment: nothing if that was before the last turn, and less the
    /// likelier it is that it has turned since. Within the spans that are looked back it is known which
    /// states it can be of.
    fn of_the_past(&self, habit: &Habit, seen: Minute, late: i64, nats: f64) -> f64 {
        let is_long_ago = late >= habit.span * TURNS as i64;
        if is_long_ago && seen < self.turned { 0.0 } else { nats * libm::exp(-(late as f64) / habit.dwell) }
    }

    /// Whether it is of no state: of a continuous topic, or read from a base that told them otherwise.
    pub fn is_blank(&self) -> bool {
        self.settled.is_empty()
    }

    /// The state believed most; of equal ones the first.
    pub fn leading(&self) -> Option<State> {
        self.settled.get(self.place_of_leading()).map(|mass| mass.0)
    }

    fn place_of_leading(&self) -> usize {
        let mut best = (0, 0);
        for place in 0..self.settled.len() {
            let mass = self.mass(place);
            if mass > best.1 {
                best = (place, mass);
            }
        }
        best.0
    }

    fn mass(&self, place: usize) -> u64 {
        let turned: u64 = self.turns.iter().map(|turn| u64::from(turn.1[place])).sum();
        self.settled[place].1 + turned * (ONE / ONE_TURN) as u64
    }

    /// How much a state is believed, per mille.
    pub fn per_mille(&self, state: State) -> u64 {
        let place = self.settled.iter().position(|mass| mass.0 == state);
        place.map_or(0, |place| (self.mass(place) as f64 / ONE * 1000.0 + 0.5) as u64)
    }

    /// Where a state stands, which is made room for.
    fn place_of(&mut self, state: State) -> Option<usize> {
        if let Some(place) = self.settled.iter().position(|mass| mass.0 == state) {
            return Some(place);
        }
        if self.settled.len() == MOST_STATES {
            return None;
        }
        self.settled.push(Mass(state, 0));
        Some(self.settled.len() - 1)
    }

    fn odds(&self) -> Odds {
        let mut odds = Odds {
            many: self.settled.len(),
            settled: [0.0; MOST_STATES],
            turns: [(0, [0.0; MOST_STATES]); TURNS],
            spans: self.turns.len().min(TURNS),
        };
        for (settled, mass) in odds.settled.iter_mut().zip(&self.settled) {
            *settled = mass.1 as f64 / ONE;
        }
        for (odds, turn) in odds.turns.iter_mut().zip(&self.turns) {
            *odds = (usize::from(turn.0), turn.1.map(|mass| f64::from(mass) / ONE_TURN));
        }
        odds
    }

    fn keep(&mut self, odds: &Odds) {
        for (mass, settled) in self.settled.iter_mut().zip(&odds.settled) {
            mass.1 = (settled * ONE) as u64;
        }
        self.turns.clear();
        let kept = |(from, masses): &(usize, [f64; MOST_STATES])| {
            Turn(*from as u8, masses.map(|mass| (mass * ONE_TURN) as u32))
        };
        self.turns.extend(odds.turns[..odds.spans].iter().map(kept));
    }
}

/// How likely what is told as of `seen` is of a state that began in each of the last spans, that of `at`
/// first. Who says that it was a while ago says when; who tells what is so now saw it a little before.
fn new_at(habit: &Habit, at: Minute, seen: Minute) -> [f64; TURNS] {
    let span = habit.span as f64;
    let middle = at.0.div_euclid(habit.span) as f64 * span + span / 2.0;
    let since = seen.0 as f64 - middle;
    if at.since(seen) > habit.span {
        return std::array::from_fn(|n| (0.5 + since / span + n as f64).clamp(0.0, 1.0));
    }
    // Minutes are whole, so half of one is over on the average.
    let mut old = libm::exp(-(since + 0.5 + span) / habit.lag);
    let each = libm::exp(-span / habit.lag);
    let first = 1.0 - libm::exp(-(since + 0.5).max(0.0) / habit.lag);
    std::array::from_fn(|n| {
        if n == 0 {
            return first;
        }
        let new = 1.0 - old;
        old *= each;
        new
    })
}

impl Odds {
    /// How much each state is believed.
    fn totals(&self) -> [f64; MOST_STATES] {
        let mut totals = self.settled;
        for (_, turn) in &self.turns[..self.spans] {
            totals.iter_mut().zip(turn).for_each(|(total, mass)| *total += mass);
        }
        totals
    }

    /// Moves on to `to` over minutes in which nothing was told. Spans too long ago are settled; what turned
    /// meanwhile is spread over the spans that began, from what was believed most.
    fn pass(&mut self, habit: &Habit, at: Minute, to: Minute, leading: usize) {
        let minutes = to.since(at).min(1 << 30) as f64;
        let begun = to.0.div_euclid(habit.span) - at.0.div_euclid(habit.span);
        let stays = libm::exp(-minutes / habit.dwell);
        let totals = self.totals();
        let all: f64 = totals.iter().sum();
        let others = (self.many - 1).max(1) as f64;
        self.settled.iter_mut().for_each(|mass| *mass *= stays);
        self.turns.iter_mut().flat_map(|turn| &mut turn.1).for_each(|mass| *mass *= stays);
        let begun = usize::try_from(begun).unwrap_or(0);
        self.shift(begun, leading);
        // Where no span began, into the one that is not over.
        let spans = begun.clamp(1, TURNS);
        self.spans = self.spans.max(1);
        for (place, total) in totals.into_iter().enumerate().take(self.many) {
            let comes = (all - total) * (1.0 - stays) / others;
            let each = comes / begun.max(1) as f64;
            self.turns[..spans].iter_mut().for_each(|turn| turn.1[place] += each);
            self.settled[place] += comes - each * spans as f64;
        }
    }

    /// Makes room for spans that began.
    fn shift(&mut self, begun: usize, leading: usize) {
        let begun = begun.min(TURNS);
        for (_, turn) in &self.turns[(TURNS - begun).min(self.spans)..self.spans] {
            self.settled.iter_mut().zip(turn).for_each(|(settled, mass)| *settled += mass);
        }
        self.turns.copy_within(..TURNS - begun, begun);
        self.turns[..begun].fill((leading, [0.0; MOST_STATES]));
        self.spans = (self.spans + begun).min(TURNS);
    }

    /// Weighs each state by how likely it makes that a state was told: `factor` times as likely as each other
    /// one if what is told is of it; where it began lately, as much of what is told as is not `new` is of
    /// what was before.
    fn weigh(&mut self, told: usize, factor: f64, new: &[f64; TURNS]) {
        self.settled[told] *= factor;
        // Before what was believed most there was any other one.
        let others = (self.many - 1).max(1) as f64;
        let elsewhere = (factor + others - 1.0) / others;
        for ((from, turn), new) in self.turns[..self.spans].iter_mut().zip(new) {
            for (place, mass) in turn[..self.many].iter_mut().enumerate() {
                let now = if place == told { factor } else { 1.0 };
                let before = match (place == *from, *from == told, place == told) {
                    (false, true, _) => factor,
                    (true, _, false) => elsewhere,
                    _ => 1.0,
                };
                *mass *= new * now + (1.0 - new) * before;
            }
        }
    }

    /// Makes the sum one, and no state less than the floor.
    fn bound(&mut self, floor: f64) {
        let sum: f64 = self.totals().iter().sum();
        let scale = (1.0 - floor * self.many as f64) / sum;
        self.settled[..self.many].iter_mut().for_each(|mass| *mass = *mass * scale + floor);
        self.turns[..self.spans].iter_mut().flat_map(|turn| &mut turn.1).for_each(|mass| *mass *= scale);
    }
}
