//! What is different from one world to the next: how long things last, how well people see, how late they
//! write, how much they repeat. Every seed has its own, so that nothing fits one world only.

use super::chance::{between, factor};
use crate::dice::Dice;
use serde::Serialize;

/// A world's temper.
#[derive(Clone, Debug, Serialize)]
pub struct Temper {
    /// Minutes it is open, and shut, on average.
    pub open_minutes: f64,
    /// See [`Temper::open_minutes`].
    pub shut_minutes: f64,
    /// One open time in so many lasts for days.
    pub long_one_in: u32,
    /// Minutes a rule for those on foot holds.
    pub rule_minutes: f64,
    /// Minutes men are let out, and are not.
    pub men_yes_minutes: f64,
    /// See [`Temper::men_yes_minutes`].
    pub men_no_minutes: f64,
    /// How many of those turned back write, of a hundred that would have written had they passed.
    pub refused_write: u32,
    /// How often honest people are right.
    pub accuracy: f64,
    /// Minutes between seeing and writing, on average.
    pub lag_minutes: f64,
    /// How much of what honest people write is repeated from others.
    pub echoes: f64,
    /// How often somebody who repeats a lie takes it for true.
    pub credulity: f64,
    /// How much of what people saw first hand says when.
    pub timed: f64,
    /// How many reports say whether it works.
    pub says_open: f64,
    /// How many reports come from accounts that write once.
    pub once: f64,
    /// How much more is written just after a turn.
    pub excitement: f64,
    /// How much more is written at noon than at midnight, 0 to 1.
    pub daytime: f64,
    /// What people make of the time they stand.
    pub exaggeration: f64,
    /// What people make of it once through.
    pub relief: f64,
    /// How much numbers spread.
    pub number_spread: f64,
    /// Cars let through in an hour by a usual shift.
    pub cars_per_hour: f64,
    /// Cars that come on a usual day, of those that can be let through in the hours it is open.
    pub load: f64,
    /// People on foot let through in an hour.
    pub walkers_per_hour: f64,
    /// Minutes the controls take without any queue.
    pub control_minutes: f64,
    /// Hours between surges of traffic, on average.
    pub surge_hours: f64,
    /// Metres of road a car takes.
    pub car_metres: f64,
}

impl Temper {
    /// A seed's temper.
    pub fn new(dice: &mut Dice) -> Self {
        Self {
            open_minutes: 720.0 * factor(dice, 0.5, 2.0),
            shut_minutes: 240.0 * factor(dice, 0.5, 2.0),
            long_one_in: 6 + dice.below(10),
            rule_minutes: 2_160.0 * factor(dice, 0.5, 2.0),
            men_yes_minutes: 3_000.0 * factor(dice, 0.5, 2.0),
            men_no_minutes: 1_500.0 * factor(dice, 0.5, 2.0),
            refused_write: *dice.one_of(&[5, 10, 20]),
            accuracy: between(dice, 0.8, 0.95),
            lag_minutes: factor(dice, 4.0, 15.0),
            echoes: between(dice, 0.15, 0.4),
            credulity: between(dice, 0.3, 0.7),
            timed: between(dice, 0.25, 0.6),
            says_open: between(dice, 0.7, 1.0),
            once: between(dice, 0.4, 0.6),
            excitement: between(dice, 0.0, 3.0),
            daytime: between(dice, 0.2, 0.8),
            exaggeration: between(dice, 1.1, 1.3),
            relief: between(dice, 0.85, 1.0),
            number_spread: between(dice, 0.12, 0.3),
            cars_per_hour: factor(dice, 40.0, 140.0),
            load: between(dice, 0.55, 1.05),
            walkers_per_hour: factor(dice, 60.0, 200.0),
            control_minutes: between(dice, 10.0, 30.0),
            surge_hours: 400.0 * factor(dice, 0.5, 2.0),
            car_metres: between(dice, 6.0, 9.0),
        }
    }
}
