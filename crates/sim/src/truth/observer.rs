//! What one who is there sees and says of it, honestly: mostly right, rounded, stretched by waiting. Refuses
//! to know when and under which name it is written.

use super::chance::{between, chance, spread};
use super::saying::Saying;
use super::world::World;
use crate::dice::Dice;
use border::topic::Mode;
use border::value::State;

/// Of a hundred men turned away by the rule so many slip through; so many are turned back without one.
const SLIP: f64 = 0.05;
const STOPPED_ANYWAY: f64 = 0.02;

/// What somebody says of a minute; never nothing.
pub fn look(world: &World, minute: usize, dice: &mut Dice) -> Vec<Saying> {
    let temper = &world.temper;
    if chance(dice, 0.04) {
        // A price stands alone: beside a direction it would be an offer.
        let asked = world.fee[minute] * spread(dice, 0.25);
        return vec![Saying::Fee(((asked / 500.0 + 0.5) as u32).max(1) * 500)];
    }
    let mut sayings = Vec::new();
    if chance(dice, temper.says_open) {
        sayings.push(open(world, minute, dice));
    }
    if chance(dice, 0.4) {
        sayings.extend(wait(world, minute, dice));
    }
    // Nobody tells of the way on foot and of a queue of cars in one breath: others would mix them up.
    let is_of_cars = sayings.iter().any(|saying| saying.is_of_cars());
    if !is_of_cars && chance(dice, 0.37) {
        sayings.push(foot(world, minute, dice));
    }
    if chance(dice, 0.2) {
        sayings.extend(men(world, minute, dice));
    }
    if chance(dice, 0.05) {
        let is_so = world.summons[minute] == is_right(world, dice);
        sayings.push(Saying::Summons(if is_so { State::Present } else { State::Absent }));
    }
    if world.is_rumoured[minute] && dice.one_in(12) {
        sayings.push(Saying::BanComing);
    }
    if sayings.is_empty() {
        sayings.push(open(world, minute, dice));
    }
    sayings.truncate(3);
    sayings
}

/// What somebody who goes the other way says: there it is open more often, and quick.
pub fn look_back(world: &World, minute: usize, dice: &mut Dice) -> Vec<Saying> {
    if world.back_open[minute] && dice.one_in(3) {
        let took = between(dice, 20.0, 150.0);
        return vec![Saying::BackTook(rounded_minutes(took, dice))];
    }
    let is_open = world.back_open[minute] == is_right(world, dice);
    vec![Saying::Back(if is_open { State::Yes } else { State::No })]
}

fn is_right(world: &World, dice: &mut Dice) -> bool {
    chance(dice, world.temper.accuracy)
}

fn open(world: &World, minute: usize, dice: &mut Dice) -> Saying {
    let is_open = world.open[minute] == is_right(world, dice);
    Saying::Open(if is_open { State::Yes } else { State::No })
}

/// Where only some are let through, some see those who are and some those who are not.
fn foot(world: &World, minute: usize, dice: &mut Dice) -> Saying {
    let is_right = is_right(world, dice);
    let state = match (world.foot[minute], is_right) {
        (State::Limited, true) => *dice.one_of(&[State::Limited, State::Limited, State::Yes, State::No]),
        (State::Yes, true) | (State::No | State::Limited, false) => State::Yes,
        _ => State::No,
    };
    Saying::Foot(state)
}

/// Who got through writes; of those turned back hardly anyone does.
fn men(world: &World, minute: usize, dice: &mut Dice) -> Option<Saying> {
    let turned_back = if world.men[minute] { STOPPED_ANYWAY } else { 1.0 - SLIP };
    if !chance(dice, turned_back) {
        return Some(Saying::Men(State::Yes));
    }
    let writes = f64::from(world.temper.refused_write) / 100.0;
    chance(dice, writes).then_some(Saying::Men(State::No))
}

/// Something of the wait, the queue or the pace.
fn wait(world: &World, minute: usize, dice: &mut Dice) -> Option<Saying> {
    let may_walk = world.foot[minute] != State::No;
    if may_walk && chance(dice, 0.25) {
        return on_foot(world, minute, dice);
    }
    let cars = &world.cars;
    let temper = &world.temper;
    let standing = cars.standing(minute);
    let noise = number_noise(world, dice);
    match dice.below(100) {
        0..34 => {
            let took = cars.crossing(minute)? * temper.relief * noise;
            Some(Saying::Took(Mode::Car, rounded_minutes(took, dice)))
        }
        34..62 => {
            let stood = cars.stood(minute, between(dice, 0.0, 1.0)) * temper.exaggeration * noise;
            (stood >= 10.0).then(|| Saying::Standing(Mode::Car, rounded_minutes(stood, dice)))
        }
        62..75 => {
            let metres = standing * temper.car_metres * noise;
            (metres >= 50.0).then(|| Saying::Metres(rounded_metres(metres)))
        }
        75..88 => {
            let number = standing * noise;
            (number >= 3.0).then(|| Saying::Vehicles(rounded_number(number, dice)))
        }
        88..95 => {
            // Who has just joined asks around and guesses.
            let left = cars.at_this_pace(minute)? * between(dice, 0.7, 1.0) * noise;
            (left >= 20.0).then(|| Saying::Left(rounded_minutes(left, dice)))
        }
        _ => {
            let pace = cars.per_hour(minute) * noise;
            (pace >= 5.0).then(|| Saying::Pace(rounded_number(pace, dice)))
        }
    }
}

fn on_foot(world: &World, minute: usize, dice: &mut Dice) -> Option<Saying> {
    let noise = number_noise(world, dice);
    if chance(dice, 0.6) {
        let took = world.walkers.crossing(minute)? * noise;
        return Some(Saying::Took(Mode::Foot, rounded_minutes(took, dice)));
    }
    let stood = world.walkers.stood(minute, between(dice, 0.0, 1.0)) * world.temper.exaggeration * noise;
    (stood >= 10.0).then(|| Saying::Standing(Mode::Foot, rounded_minutes(stood, dice)))
}

/// Numbers spread; and who is wrong about a number is wrong by much.
fn number_noise(world: &World, dice: &mut Dice) -> f64 {
    let noise = spread(dice, world.temper.number_spread);
    match (chance(dice, (1.0 - world.temper.accuracy) / 2.0), dice.one_in(2)) {
        (true, true) => noise * 2.2,
        (true, false) => noise / 2.2,
        (false, _) => noise,
    }
}

/// As people say it: five minutes below an hour, half hours below six, whole hours, and often five of them.
pub fn rounded_minutes(minutes: f64, dice: &mut Dice) -> u32 {
    let step = match minutes {
        ..55.0 => 5.0,
        ..345.0 => 30.0,
        ..1_140.0 => 60.0,
        _ if dice.one_in(2) => 300.0,
        _ => 60.0,
    };
    ((minutes / step + 0.5) as u32 * step as u32).clamp(5, 6_000)
}

/// In hundreds, beyond a kilometre in halves of it.
pub fn rounded_metres(metres: f64) -> u32 {
    let step = if metres < 1_000.0 { 100.0 } else { 500.0 };
    ((metres / step + 0.5) as u32 * step as u32).max(100)
}

/// Small ones counted, others in fives, tens and fifties.
pub fn rounded_number(number: f64, dice: &mut Dice) -> u32 {
    let step = match number {
        ..12.0 => 1.0,
        ..60.0 if dice.one_in(2) => 5.0,
        ..250.0 => 10.0,
        _ => 50.0,
    };
    ((number / step + 0.5) as u32 * step as u32).max(1)
}
