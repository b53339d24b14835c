//! What is believed of a categorical slot: a filter over hidden states (Rabiner 1989) that takes one step a
//! claim, whatever was told before. Each state is there twice, as settled and as newly turned: what people
//! tell just after a turn is half of what was before it, because they saw it minutes ago. So a turn is
//! believed from how the telling changes, before the new state has outvoted the old one.
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
    /// Minutes for which a state lasts, in the mean (table A2 of the design's research).
    dwell: f64,
    /// Minutes in which what is told comes to be of the new state: how long ago people saw it.
    lag: f64,
    /// No state is believed less, so that one that was never so can still become so.
    floor: f64,
}

const HOUR: f64 = 60.0;
const DAY: f64 = 24.0 * HOUR;

/// The habit of a topic. Continuous ones have none.
fn habit(topic: Topic) -> Habit {
    use State::{
        Absent, Accepted, Blocked, Clear, Difficult, Limited, No, NotRequired, Present, Refused, Required,
        Yes,
    };
    let (states, dwell, lag, floor): (&'static [State], f64, f64, f64) = match topic {
        Topic::Open => (&[Yes, No, Limited], 6.0 * HOUR, 8.0, 0.015),
        Topic::Pass => (&[Yes, No, Limited], 27.0 * HOUR, 15.0, 0.02),
        Topic::Supply => (&[Yes, No, Limited], 6.0 * HOUR, 15.0, 0.05),
        Topic::Hazard => (&[Present, Absent], 12.0 * HOUR, 15.0, 0.04),
        Topic::Road => (&[Clear, Difficult, Blocked], 12.0 * HOUR, 15.0, 0.03),
        Topic::Paper => (&[Required, NotRequired, Accepted, Refused], 60.0 * DAY, HOUR, 0.01),
        Topic::Pet => (&[Yes, No, Limited], 60.0 * DAY, HOUR, 0.01),
        Topic::Wait | Topic::Queue | Topic::Pace | Topic::Price => (&[], DAY, HOUR, 0.05),
    };
    Habit { states, dwell, lag, floor }
}

/// A state and how much it is believed, in parts of [`ONE`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Mass(State, u64, u64);

/// Certainty, in whole numbers: they are written and read back to the bit.
const ONE: f64 = (1_u64 << 48) as f64;
/// More states of one slot than any topic has.
const MOST_STATES: usize = 6;

/// Before anything was told.
const LONG_AGO: Minute = Minute(i64::MIN / 4);

/// What is believed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Belief {
    /// When the newest claim saw what it says.
    #[serde(with = "whole")]
    at: Minute,
    /// Settled and newly turned.
    masses: Vec<Mass>,
    /// Since when what is believed most is.
    #[serde(with = "whole")]
    turned: Minute,
}

impl Default for Belief {
    /// Of no state at all.
    fn default() -> Self {
        Self { at: LONG_AGO, masses: vec![], turned: LONG_AGO }
    }
}

impl Belief {
    /// Of a slot of which nothing was told: all of its states alike.
    pub fn new(topic: Topic) -> Self {
        let masses = habit(topic).states.iter().map(|state| Mass(*state, 0, 0)).collect();
        let mut belief = Self { masses, ..Self::default() };
        let each = 1.0 / belief.masses.len().max(1) as f64;
        belief.keep(&[(each, 0.0); MOST_STATES]);
        belief
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
            self.pass(habit, &mut odds, -late);
            self.at = seen;
        }
        let Some(place) = place else { return };
        let many = self.masses.len();
        weigh(&mut odds[..many], place, libm::exp(nats));
        bound(&mut odds[..many], habit.floor);
        self.keep(&odds);
        if self.leading() != leading {
            self.turned = self.at;
        }
    }

    /// What is left of a claim of an earlier moment: nothing if that was before the last turn, and less the
    /// likelier it is that it has turned since.
    fn of_the_past(&self, habit: &Habit, seen: Minute, late: i64, nats: f64) -> f64 {
        if seen < self.turned { 0.0 } else { nats * libm::exp(-(late as f64) / habit.dwell) }
    }

    /// Moves on by minutes in which nothing was told.
    fn pass(&self, habit: &Habit, odds: &mut [(f64, f64); MOST_STATES], minutes: i64) {
        let many = self.masses.len() as f64;
        let minutes = minutes.min(1 << 30) as f64;
        let stays = libm::exp(-minutes / habit.dwell);
        let new = libm::exp(-minutes / habit.lag);
        // Of those that turn at any of these minutes, so much is still new at their end.
        let still_new = habit.lag / minutes * (1.0 - new);
        let leaves: f64 = odds.iter().map(|(settled, turned)| settled + turned).sum::<f64>() * (1.0 - stays);
        for (settled, turned) in &mut odds[..self.masses.len()] {
            let own = (*settled + *turned) * (1.0 - stays);
            let comes = (leaves - own) / (many - 1.0).max(1.0);
            let before = stays * (*settled + *turned * (1.0 - new));
            (*settled, *turned) =
                (before + comes * (1.0 - still_new), stays * *turned * new + comes * still_new);
        }
    }

    /// The state believed most; of equal ones the first.
    pub fn leading(&self) -> Option<State> {
        let of = |mass: &Mass| mass.1 + mass.2;
        let best = self.masses.iter().reduce(|best, mass| if of(mass) > of(best) { mass } else { best });
        best.map(|mass| mass.0)
    }

    /// How much a state is believed, per mille.
    pub fn per_mille(&self, state: State) -> u64 {
        let mass = self.masses.iter().find(|mass| mass.0 == state);
        mass.map_or(0, |mass| ((mass.1 + mass.2) as f64 / ONE * 1000.0 + 0.5) as u64)
    }

    /// Where a state stands, which is made room for.
    fn place_of(&mut self, state: State) -> Option<usize> {
        if let Some(place) = self.masses.iter().position(|mass| mass.0 == state) {
            return Some(place);
        }
        if self.masses.len() == MOST_STATES {
            return None;
        }
        self.masses.push(Mass(state, 0, 0));
        Some(self.masses.len() - 1)
    }

    fn odds(&self) -> [(f64, f64); MOST_STATES] {
        let mut odds = [(0.0, 0.0); MOST_STATES];
        for (odds, mass) in odds.iter_mut().zip(&self.masses) {
            *odds = (mass.1 as f64 / ONE, mass.2 as f64 / ONE);
        }
        odds
    }

    fn keep(&mut self, odds: &[(f64, f64); MOST_STATES]) {
        for (mass, (settled, turned)) in self.masses.iter_mut().zip(odds) {
            (mass.1, mass.2) = ((settled * ONE) as u64, (turned * ONE) as u64);
        }
    }
}

/// Weighs each state by how likely it makes what was told: `factor` times as likely as each other one where
/// it is settled; where it newly turned, half of what is told is of any other one.
fn weigh(odds: &mut [(f64, f64)], told: usize, factor: f64) {
    let others = (odds.len() - 1).max(1) as f64;
    let elsewhere = (factor + others - 1.0) / others;
    for (place, (settled, turned)) in odds.iter_mut().enumerate() {
        if place == told {
            (*settled, *turned) = (*settled * factor, *turned * (factor + 1.0) / 2.0);
        } else {
            *turned *= (1.0 + elsewhere) / 2.0;
        }
    }
}

/// Makes the sum one, and no state less than the floor.
fn bound(odds: &mut [(f64, f64)], floor: f64) {
    let sum: f64 = odds.iter().map(|(settled, turned)| settled + turned).sum();
    let room = 1.0 - floor * odds.len() as f64;
    for (settled, turned) in odds {
        (*settled, *turned) = (*settled / sum * room + floor / 2.0, *turned / sum * room + floor / 2.0);
    }
}
