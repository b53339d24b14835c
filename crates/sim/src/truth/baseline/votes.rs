//! Votes: of the last twenty minutes, and of all with a weight that decays. Refuses to know who votes.

use super::{Baseline, Heard, STATES, What, states};
use crate::truth::picture::Picture;
use border::item::AlertLevel;
use border::value::State;
use std::collections::VecDeque;

/// Minutes that count.
const WINDOW: i64 = 20;
/// Minutes in which a decayed vote loses all but a third of its weight.
const DECAY: f64 = 30.0;
/// Minutes that a value stays when nothing is heard.
const HOLD: i64 = 180;

/// Yes and its kin, no and its kin, or in part.
fn side(state: State) -> usize {
    match state {
        State::Yes | State::Absent => 0,
        State::Limited => 2,
        _ => 1,
    }
}

/// The state of a side in one of the slots.
fn of_side(slot: usize, side: usize) -> State {
    match (slot, side) {
        (3, 0) => State::Absent,
        (3, _) => State::Present,
        (_, 0) => State::Yes,
        (_, 1) => State::No,
        _ => State::Limited,
    }
}

/// What was last shown of a slot, and when it was.
#[derive(Clone, Copy, Default)]
struct Held(Option<(State, i64)>);

impl Held {
    fn show(&mut self, fresh: Option<State>, minute: i64) -> Option<State> {
        if let Some(state) = fresh {
            self.0 = Some((state, minute));
        }
        self.0.filter(|(_, at)| minute - at <= HOLD).map(|(state, _)| state)
    }
}

/// The side with the most, if there is one.
fn most(shares: [f64; 3]) -> Option<usize> {
    let best = (0..3).max_by(|a, b| shares[*a].total_cmp(&shares[*b]))?;
    let is_alone = (0..3).all(|side| side == best || shares[side] < shares[best]);
    is_alone.then_some(best)
}

/// The majority of twenty minutes.
#[derive(Default)]
pub(super) struct Majority {
    votes: VecDeque<(i64, usize, usize)>,
    counts: [[f64; 3]; STATES],
    held: [Held; STATES],
}

impl Baseline for Majority {
    fn hear(&mut self, heard: &Heard) {
        if let What::State(slot, state) = heard.what {
            self.votes.push_back((heard.told, slot, side(state)));
            self.counts[slot][side(state)] += 1.0;
        }
    }

    fn picture(&mut self, minute: i64) -> Picture {
        while let Some((_, slot, side)) = self.votes.pop_front_if(|vote| vote.0 <= minute - WINDOW) {
            self.counts[slot][side] -= 1.0;
        }
        let mut alarms = [None; STATES];
        let shown = std::array::from_fn(|slot| {
            let best = most(self.counts[slot]);
            let no = self.counts[slot][1];
            alarms[slot] = (best == Some(1)).then_some(match no {
                3.0.. => AlertLevel::Red,
                _ => AlertLevel::Amber,
            });
            self.held[slot].show(best.map(|side| of_side(slot, side)), minute)
        });
        states(shown, alarms)
    }
}

/// The majority with a weight that decays from when it was seen.
#[derive(Default)]
pub(super) struct Decayed {
    weights: [[f64; 3]; STATES],
    at: i64,
    held: [Held; STATES],
}

impl Decayed {
    fn pass(&mut self, minute: i64) {
        if minute > self.at {
            let left = libm::exp(-((minute - self.at) as f64) / DECAY);
            self.weights.as_flattened_mut().iter_mut().for_each(|weight| *weight *= left);
            self.at = minute;
        }
    }
}

impl Baseline for Decayed {
    fn hear(&mut self, heard: &Heard) {
        self.pass(heard.told);
        if let What::State(slot, state) = heard.what {
            let age = (self.at - heard.seen).max(0) as f64;
            self.weights[slot][side(state)] += libm::exp(-age / DECAY);
        }
    }

    fn picture(&mut self, minute: i64) -> Picture {
        self.pass(minute);
        let mut alarms = [None; STATES];
        let shown = std::array::from_fn(|slot| {
            let weights = self.weights[slot];
            let all: f64 = weights.iter().sum();
            let best = most(weights).filter(|_| all > 0.05);
            let share = weights[1] / all.max(1e-9);
            if best == Some(1) && all > 0.5 {
                alarms[slot] = Some(if share > 0.8 { AlertLevel::Red } else { AlertLevel::Amber });
            }
            self.held[slot].show(best.map(|side| of_side(slot, side)), minute)
        });
        states(shown, alarms)
    }
}
