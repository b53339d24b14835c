//! What seats cost lately, by way and money, and what is usual: the median over groups, each with its newest
//! price. Refuses to let one hand make it alone.

use crate::cohort::Cohort;
use crate::fact::Seq;
use crate::land::LandCode;
use crate::limits;
use crate::minute::{Minute, whole};
use crate::value::Currency;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Which way, in which money.
pub(super) type Way = (LandCode, Currency);

/// One price as offered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Told {
    way: Way,
    minor: u32,
    /// The place of the first entry of whoever offers.
    who: Seq,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cohort: Option<Cohort>,
    #[serde(with = "whole")]
    at: Minute,
}

/// Prices of a week, the oldest first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Fares(VecDeque<Told>);

impl Fares {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Notes a price; what costs nothing is a kindness and no price.
    pub fn note(&mut self, way: Way, minor: u32, who: Seq, cohort: Option<Cohort>, at: Minute) {
        if minor == 0 {
            return;
        }
        self.0.push_back(Told { way, minor, who, cohort, at });
        if self.0.len() > limits::FARES_PER_BOARD {
            self.0.pop_front();
        }
    }

    /// Forgets what was long ago.
    pub fn forget(&mut self, now: Minute) {
        while self.0.front().is_some_and(|told| now.since(told.at) >= limits::FARE_MINUTES) {
            self.0.pop_front();
        }
    }

    /// What is usual: none while fewer than three groups tell.
    pub fn usual(&self, way: Way, bursts: &BTreeSet<i64>) -> Option<u32> {
        let group = |told: &Told| match told.cohort {
            Some(cohort) if cohort.is_one_hand(bursts) => (Some(cohort), 0),
            _ => (None, told.who),
        };
        let of_way = self.0.iter().filter(|told| told.way == way);
        let newest: BTreeMap<_, u32> = of_way.map(|told| (group(told), told.minor)).collect();
        if newest.len() < limits::FARE_GROUPS {
            return None;
        }
        let mut prices: Vec<u32> = newest.into_values().collect();
        let middle = (prices.len() - 1) / 2;
        let (_, median, _) = prices.select_nth_unstable(middle);
        Some(*median)
    }
}
