//! What is so at the crossing, minute by minute, from a seed: open or shut, the rule for those on foot,
//! whether men are let out, summonses, the queues. Refuses to know what anyone says of it.

use super::chance::{chance, factor, spread, wait};
use super::queue::Queue;
use super::temper::Temper;
use crate::dice::Dice;
use border::minute::Minute;
use border::value::State;

/// 2026-09-06T21:00:00Z: midnight at the crossing, before a Monday.
const BEGIN: Minute = Minute(29_812_140);
/// Minutes of a day.
pub const DAY: usize = 1_440;
/// Quiet days at the beginning: known liars tell the truth in them, others are not there, nothing is scored.
pub const QUIET_DAYS: usize = 7;
/// Days that go on beyond the last one told, so that it is known how long those who joined then waited.
const BEYOND_DAYS: usize = 5;

/// The truth.
pub struct World {
    /// Its temper.
    pub temper: Temper,
    /// Its first minute: midnight at the crossing.
    pub begin: Minute,
    /// Minutes that are told of.
    pub minutes: usize,
    /// Whether it works.
    pub open: Vec<bool>,
    /// The rule for those on foot.
    pub foot: Vec<State>,
    /// Whether men are let out.
    pub men: Vec<bool>,
    /// Whether summonses are handed out.
    pub summons: Vec<bool>,
    /// Whether it works the other way.
    pub back_open: Vec<bool>,
    /// What a place in a car costs, roubles.
    pub fee: Vec<f64>,
    /// The queue of cars.
    pub cars: Queue,
    /// The queue on foot.
    pub walkers: Queue,
    /// Minutes since something turned, by which people write more.
    pub since_turn: Vec<u32>,
    /// Whether a ban for men is rumoured to come.
    pub is_rumoured: Vec<bool>,
    /// Whether few write on this day.
    pub is_silent: Vec<bool>,
}

impl World {
    /// The world of a seed.
    pub fn new(seed: u64, days: usize) -> Self {
        let mut dice = Dice::new(seed ^ 0x7275_7468);
        let temper = Temper::new(&mut dice);
        let minutes = days * DAY;
        let all = minutes + BEYOND_DAYS * DAY;
        let open = open(&mut dice, &temper, all);
        let foot = rule(&mut dice, &temper, all);
        let men = turns(&mut dice, all, temper.men_yes_minutes, temper.men_no_minutes);
        let summons = turns(&mut dice, all, 1_100.0, 2_900.0);
        let back_open = turns(&mut dice, all, 2_000.0, 150.0);
        let fee = fee(&mut dice, all);
        let (cars, walkers) = queues(&mut dice, &temper, &open, &foot);
        let is_rumoured = rumoured(&mut dice, all);
        let since_turn = since_turn(&open, &foot, &men);
        let is_silent = (0..days + BEYOND_DAYS).map(|_| chance(&mut dice, 0.06)).collect();
        Self {
            temper,
            begin: BEGIN,
            minutes,
            open,
            foot,
            men,
            summons,
            back_open,
            fee,
            cars,
            walkers,
            since_turn,
            is_rumoured,
            is_silent,
        }
    }

    /// The moment of a minute of it.
    pub fn at(&self, minute: usize) -> Minute {
        self.begin + minute as i64
    }

    /// Which minute of it a moment is.
    pub fn minute_of(&self, moment: Minute) -> i64 {
        moment.since(self.begin)
    }

    /// The moment after its last minute, in which all of it is imported.
    pub fn now(&self) -> Minute {
        self.begin + self.minutes as i64 + 1
    }

    /// Loudness on average.
    pub fn usual_loudness(&self) -> f64 {
        (0..self.minutes).map(|minute| self.loudness(minute)).sum::<f64>() / self.minutes as f64
    }

    /// How many times as much as usual is written at a minute.
    pub fn loudness(&self, minute: usize) -> f64 {
        let of_day = (minute % DAY) as f64 / DAY as f64;
        let day = 1.0 - self.temper.daytime * libm::cos(2.0 * std::f64::consts::PI * (of_day - 0.06));
        let since = f64::from(self.since_turn[minute]);
        let turn = 1.0 + self.temper.excitement * libm::exp(-since / 45.0);
        day * turn * if self.is_silent[minute / DAY] { 0.12 } else { 1.0 }
    }
}

/// A state that turns back and forth without memory, yes first.
fn turns(dice: &mut Dice, all: usize, yes: f64, no: f64) -> Vec<bool> {
    let (mut states, mut state) = (Vec::with_capacity(all), true);
    while states.len() < all {
        let lasts = wait(dice, if state { yes } else { no }).max(15.0) as usize;
        states.extend(std::iter::repeat_n(state, lasts.min(all - states.len())));
        state = !state;
    }
    states
}

/// A price that wanders, a little each hour.
fn fee(dice: &mut Dice, all: usize) -> Vec<f64> {
    let mut fee = factor(dice, 2_500.0, 9_000.0);
    let step = |minute: usize| {
        if minute.is_multiple_of(60) {
            fee = (fee * spread(dice, 0.05)).clamp(1_500.0, 30_000.0);
        }
        fee
    };
    (0..all).map(step).collect()
}

/// Half a day of rumour now and then; none of it comes true.
fn rumoured(dice: &mut Dice, all: usize) -> Vec<bool> {
    turns(dice, all, 7_200.0, 720.0).into_iter().map(|is_quiet| !is_quiet).collect()
}

/// Open and shut; now and then it is open for days.
fn open(dice: &mut Dice, temper: &Temper, all: usize) -> Vec<bool> {
    let (mut states, mut state) = (Vec::with_capacity(all), true);
    while states.len() < all {
        let is_long = state && dice.one_in(temper.long_one_in);
        let mean = if state { temper.open_minutes } else { temper.shut_minutes };
        let lasts = if is_long { 2_880.0 * factor(dice, 0.5, 1.5) } else { wait(dice, mean).max(15.0) };
        states.extend(std::iter::repeat_n(state, (lasts as usize).min(all - states.len())));
        state = !state;
    }
    states
}

/// The rule for those on foot: no, limited, yes, and no again.
fn rule(dice: &mut Dice, temper: &Temper, all: usize) -> Vec<State> {
    const RULES: [State; 3] = [State::No, State::Limited, State::Yes];
    let (mut states, mut now) = (Vec::with_capacity(all), dice.below(3) as usize);
    while states.len() < all {
        let share = if RULES[now] == State::Limited { 0.5 } else { 1.0 };
        let lasts = wait(dice, share * temper.rule_minutes).max(60.0) as usize;
        states.extend(std::iter::repeat_n(RULES[now], lasts.min(all - states.len())));
        now = (now + 1) % RULES.len();
    }
    states
}

fn queues(dice: &mut Dice, temper: &Temper, open: &[bool], foot: &[State]) -> (Queue, Queue) {
    let mut cars = Queue::new(temper.control_minutes);
    let mut walkers = Queue::new(temper.control_minutes);
    let load = temper.load * temper.open_minutes / (temper.open_minutes + temper.shut_minutes);
    let (mut shift, mut shift_ends) = (1.0, 0.0);
    let (mut surge, mut surge_ends, mut surge_begins) = (1.0, 0.0, wait(dice, 60.0 * temper.surge_hours));
    for (minute, (is_open, rule)) in open.iter().zip(foot).enumerate() {
        let now = minute as f64;
        if now >= shift_ends {
            (shift, shift_ends) = (factor(dice, 0.55, 1.45), now + wait(dice, 480.0).max(60.0));
        }
        if now >= surge_begins {
            surge_ends = now + 60.0 * factor(dice, 10.0, 40.0);
            (surge, surge_begins) =
                (factor(dice, 1.4, 2.6), surge_ends + wait(dice, 60.0 * temper.surge_hours));
        }
        if now >= surge_ends {
            surge = 1.0;
        }
        let of_day = (minute % DAY) as f64 / DAY as f64;
        let day = 1.0 - 0.55 * libm::cos(2.0 * std::f64::consts::PI * (of_day - 0.08));
        let queued = if minute > 0 { cars.standing(minute - 1) } else { 0.0 };
        // Who hears of a day's queue stays at home.
        let patience = 1.0 / (1.0 + queued / (24.0 * temper.cars_per_hour));
        let moving = if *is_open { shift } else { 0.0 };
        cars.step(temper.cars_per_hour * load * day * surge * patience, temper.cars_per_hour * moving);
        let may_walk = if *rule == State::No { 0.0 } else { 1.0 };
        let coming = 0.45 * temper.walkers_per_hour * day * surge.min(1.5) * may_walk;
        walkers.step(coming, temper.walkers_per_hour * moving * may_walk);
        if *rule == State::No {
            walkers.clear();
        }
    }
    (cars, walkers)
}

fn since_turn(open: &[bool], foot: &[State], men: &[bool]) -> Vec<u32> {
    let mut since = 10_000;
    let turned = |minute: usize| {
        minute > 0
            && (open[minute] != open[minute - 1]
                || foot[minute] != foot[minute - 1]
                || men[minute] != men[minute - 1])
    };
    let minutes = (0..open.len()).map(|minute| {
        since = if turned(minute) { 0 } else { since + 1 };
        since
    });
    minutes.collect()
}
