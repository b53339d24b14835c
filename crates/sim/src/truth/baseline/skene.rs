//! Dawid and Skene (1979): half hours are the items, accounts the observers, each with its own rates of
//! error, found by expectation and maximisation over the last days; the last half hour is judged by them.
//! Refuses to know more than two answers.

use super::{Baseline, Heard, STATES, What, states};
use crate::truth::picture::Picture;
use border::item::AlertLevel;
use border::value::State;
use std::collections::VecDeque;

/// Minutes of an item.
const ITEM: i64 = 30;
/// Minutes looked back at to learn who errs.
const LEARNT: i64 = 3 * 1_440;
/// Minutes between two learnings, and rounds of each: they begin where the one before ended.
const EVERY: i64 = 60;
const ROUNDS: usize = 3;
/// What is believed of an account before it said anything, in claims: right seven times of ten.
const RIGHT: f64 = 2.8;
const WRONG: f64 = 1.2;

/// How often an account says so when it is so, and when it is not, as weights of evidence.
#[derive(Clone, Copy)]
struct Observer {
    /// The logarithm of the ratio that a "yes" speaks for, and a "no".
    evidence: [f64; 2],
}

struct Said {
    told: i64,
    item: usize,
    by: u32,
    says_no: bool,
}

/// The baseline.
pub(super) struct Skene {
    said: VecDeque<Said>,
    observers: Vec<Observer>,
    learnt: i64,
    held: [Option<State>; STATES],
}

impl Skene {
    pub fn new(voices: usize) -> Self {
        let usual = libm::log(RIGHT / WRONG);
        let observers = vec![Observer { evidence: [usual, -usual] }; voices];
        Self { said: VecDeque::new(), observers, learnt: 0, held: [None; STATES] }
    }

    /// Chances of "yes" of each item, by what is believed of the observers.
    fn judge(&self, items: usize, first: usize) -> Vec<f64> {
        let mut odds = vec![0.0; items];
        for said in &self.said {
            odds[said.item - first] += self.observers[said.by as usize].evidence[usize::from(said.says_no)];
        }
        odds.into_iter().map(|odds| 1.0 / (1.0 + libm::exp(-odds))).collect()
    }

    fn learn(&mut self, minute: i64) {
        self.learnt = minute;
        while self.said.pop_front_if(|said| said.told <= minute - LEARNT).is_some() {}
        let (Some(first), Some(last)) =
            (self.said.iter().map(|said| said.item).min(), self.said.iter().map(|said| said.item).max())
        else {
            return;
        };
        let mut counts = vec![[[0.0; 2]; 2]; self.observers.len()];
        for _ in 0..ROUNDS {
            let chances = self.judge(last - first + 1, first);
            counts.iter_mut().for_each(|count| *count = [[RIGHT, WRONG], [WRONG, RIGHT]]);
            for said in &self.said {
                let yes = chances[said.item - first];
                let count = &mut counts[said.by as usize];
                count[0][usize::from(said.says_no)] += yes;
                count[1][usize::from(said.says_no)] += 1.0 - yes;
            }
            for (observer, count) in self.observers.iter_mut().zip(&counts) {
                let (yes, no) = (count[0][0] + count[0][1], count[1][0] + count[1][1]);
                let evidence = |says: usize| libm::log(count[0][says] / yes * no / count[1][says]);
                observer.evidence = [evidence(0), evidence(1)];
            }
        }
    }
}

impl Baseline for Skene {
    fn hear(&mut self, heard: &Heard) {
        if let What::State(slot, state) = heard.what {
            let says_no = !matches!(state, State::Yes | State::Absent);
            let item = (heard.told / ITEM) as usize * STATES + slot;
            self.said.push_back(Said { told: heard.told, item, by: heard.by, says_no });
        }
    }

    fn picture(&mut self, minute: i64) -> Picture {
        if minute - self.learnt >= EVERY {
            self.learn(minute);
        }
        let (mut odds, mut heard) = ([0.0; STATES], [0; STATES]);
        for said in self.said.iter().rev().take_while(|said| said.told > minute - ITEM) {
            let slot = said.item % STATES;
            odds[slot] += self.observers[said.by as usize].evidence[usize::from(said.says_no)];
            heard[slot] += 1;
        }
        let mut alarms = [None; STATES];
        let shown = std::array::from_fn(|slot| {
            if heard[slot] > 0 && odds[slot] != 0.0 {
                let yes = if slot == 3 { State::Absent } else { State::Yes };
                let no = if slot == 3 { State::Present } else { State::No };
                self.held[slot] = Some(if odds[slot] > 0.0 { yes } else { no });
            }
            alarms[slot] = match odds[slot] {
                ..-2.2 => Some(AlertLevel::Red),
                ..-0.4 => Some(AlertLevel::Amber),
                _ => None,
            };
            self.held[slot]
        });
        states(shown, alarms)
    }
}
