//! Verkhny Lars in September 2022 as a world: the queue, the rule on foot and the rumours of a dated list of
//! published observations, which stands outside of this project and is read where it is. Refuses to fill a
//! gap of the list silently: what the list does not date is said here.

use super::queue::Queue;
use super::temper::Temper;
use super::world::{DAY, World};
use crate::dice::Dice;
use border::minute::Minute;
use border::value::State;
use std::collections::BTreeMap;

/// 2022-09-14T21:00:00Z, midnight at the crossing: the seven quiet days end with the 21st.
const BEGIN: Minute = Minute(27_719_820);
/// Which day of September it is on the world's first.
const FIRST_DAY: i64 = 15;
/// Days that are told of, and days beyond them.
const DAYS: usize = 21;
const BEYOND_DAYS: usize = 6;
/// Cars a kilometre, where only kilometres are told: 3,500 cars were told with 25 to 30 of them.
const CARS_PER_KILOMETRE: f64 = 125.0;
/// Cars let through in an hour: some 17,400 both ways in the week after.
const CARS_PER_HOUR: f64 = 52.0;
/// Cars that stood there before all that.
const BEFORE: f64 = 120.0;
/// Hours from the first noon to the last on which the way on foot was for some, by the list's own words.
const LIMITED_HOURS: usize = 24;
/// The list does not say when only wheels were let through again. By the third of October nobody tells of
/// walkers; half way between is the 30th.
const WHEELS_AGAIN_DAY: i64 = 30;

/// The dated observations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// Cars by day of September, October's days going on from 31.
    cars: BTreeMap<i64, f64>,
    /// The first day on which anyone was let through on foot.
    walkers: Option<i64>,
    /// Days on which a ban for men was rumoured.
    rumoured: Vec<i64>,
    /// The first day of an enlistment office at the post.
    enlisting: Option<i64>,
}

impl Timeline {
    /// Reads the list: a head, then date, kind, queue in km, cars, three waits, mode, allowed, rumour, words.
    ///
    /// # Errors
    /// It tells of no queue, or never of anyone on foot.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut timeline = Self::default();
        for row in text.lines().skip(1).map(fields) {
            let field = |place: usize| row.get(place).map_or("", String::as_str);
            let Some(day) = day(field(0)) else { continue };
            let kilometres = field(2).parse::<f64>().ok().map(|length| length * CARS_PER_KILOMETRE);
            if let Some(cars) = field(3).parse::<f64>().ok().or(kilometres) {
                let most = timeline.cars.entry(day).or_insert(cars);
                *most = most.max(cars);
            }
            if field(7) == "foot" && field(1) == "mode_rule" {
                timeline.walkers = Some(timeline.walkers.map_or(day, |first| first.min(day)));
            }
            if field(9) == "True" {
                timeline.rumoured.push(day);
            }
            if field(10).contains("nlistment group") {
                timeline.enlisting = Some(timeline.enlisting.map_or(day, |first| first.min(day)));
            }
        }
        match (timeline.cars.len(), timeline.walkers) {
            (4.., Some(_)) => Ok(timeline),
            _ => Err("no timeline: too few queues, or nobody on foot".to_owned()),
        }
    }

    /// Cars that stand at a minute: a line from noon to noon of the days that tell.
    fn standing(&self, minute: usize) -> f64 {
        let now = FIRST_DAY as f64 + minute as f64 / DAY as f64 - 0.5;
        let noon = |day: i64| day as f64;
        let before = self.cars.iter().rev().find(|(day, _)| noon(**day) <= now);
        let after = self.cars.iter().find(|(day, _)| noon(**day) > now);
        let quiet = (noon(20), BEFORE);
        let point = |(day, cars): (&i64, &f64)| (noon(*day), *cars);
        let (from, to) = (before.map_or(quiet, point), after.map(point));
        let Some(to) = to else { return from.1 };
        let along = ((now - from.0) / (to.0 - from.0)).clamp(0.0, 1.0);
        from.1 + along * (to.1 - from.1)
    }

    /// The world of it, with people of a seed.
    pub fn world(&self, seed: u64) -> World {
        let mut dice = Dice::new(seed ^ 0x6c61_7273);
        let temper = Temper { cars_per_hour: CARS_PER_HOUR, ..Temper::new(&mut dice) };
        let all = (DAYS + BEYOND_DAYS) * DAY;
        let foot: Vec<State> = (0..all).map(|minute| self.rule(minute)).collect();
        let mut cars = Queue::new(temper.control_minutes);
        let mut walkers = Queue::new(temper.control_minutes);
        let mut stood = 0.0;
        for (minute, rule) in foot.iter().enumerate() {
            let standing = self.standing(minute);
            cars.step(((standing - stood) * 60.0 + CARS_PER_HOUR).max(0.0), CARS_PER_HOUR);
            stood = cars.standing(minute);
            let may_walk = if *rule == State::No { 0.0 } else { temper.walkers_per_hour };
            walkers.step(0.9 * may_walk, may_walk);
        }
        let since = |first: Option<i64>| {
            let from = first.map_or(usize::MAX, minute_of_day);
            (0..all).map(|minute| minute >= from).collect::<Vec<bool>>()
        };
        let turned = |minute: usize| minute > 0 && foot[minute] != foot[minute - 1];
        let mut last = 10_000;
        let since_turn = (0..all).map(|minute| {
            last = if turned(minute) { 0 } else { last + 1 };
            last
        });
        let rumoured = |minute: usize| {
            let day = FIRST_DAY + (minute / DAY) as i64;
            self.rumoured.iter().any(|first| (*first..*first + 3).contains(&day))
        };
        World {
            begin: BEGIN,
            minutes: DAYS * DAY,
            open: vec![true; all],
            men: vec![true; all],
            summons: since(self.enlisting),
            back_open: vec![true; all],
            fee: vec![30_000.0; all],
            since_turn: since_turn.collect(),
            is_silent: vec![false; DAYS + BEYOND_DAYS],
            is_rumoured: (0..all).map(rumoured).collect(),
            foot,
            cars,
            walkers,
            temper,
        }
    }

    /// The rule on foot: no, from noon of the first day told for some, then yes, then wheels only.
    fn rule(&self, minute: usize) -> State {
        // The day before the list's first is BBC's; the list's first is what others say.
        let first = self.walkers.map_or(usize::MAX, |day| minute_of_day(day - 1) + DAY / 2);
        match minute {
            minute if minute < first || minute >= minute_of_day(WHEELS_AGAIN_DAY) => State::No,
            minute if minute < first + LIMITED_HOURS * 60 => State::Limited,
            _ => State::Yes,
        }
    }
}

/// The first minute of a day of September.
fn minute_of_day(day: i64) -> usize {
    usize::try_from(day - FIRST_DAY).unwrap_or_default() * DAY
}

/// The day of a date in September or October 2022, the first of a span.
fn day(date: &str) -> Option<i64> {
    let number = |text: &str| text.get(..2)?.parse::<i64>().ok();
    match (date.strip_prefix("2022-09-"), date.strip_prefix("2022-10-")) {
        (Some(day), _) => number(day),
        (_, Some(day)) => number(day).map(|day| day + 30),
        _ => None,
    }
}

/// The fields of a line, some in quotes.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut is_quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match (letter, is_quoted) {
            ('"', _) => is_quoted = !is_quoted,
            (',', false) => fields.push(String::new()),
            (letter, _) => fields.last_mut().expect("it begins with one").push(letter),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "event_date,kind,queue_km,cars,w,w,w,mode,allowed,rumour,summary\n\
        2022-09-22,queue,10,,,,,,,,a\n2022-09-23,queue,14,1715,,,48,,,,\"b, c\"\n\
        2022-09-26,queue,30,3000,,,,,,True,d\n2022-09-27,mode_rule,20,,,,,foot,True,,e\n\
        2022-09-28,restriction,,,,,,,,,An enlistment group\n2022-10-03,wait,,3000,,,48,,,,f\n";

    #[test]
    fn a_list_becomes_a_queue_a_rule_and_a_rumour() {
        let timeline = Timeline::read(LIST).expect("a timeline");
        let world = timeline.world(1);
        let noon = |day: i64| minute_of_day(day) + DAY / 2;
        for (day, cars) in [(22, 1_250.0), (23, 1_715.0), (26, 3_000.0), (33, 3_000.0)] {
            assert!((world.cars.standing(noon(day)) - cars).abs() < 5.0, "{day}");
        }
        let rules: Vec<State> = [25, 26, 28, 31].map(|day| world.foot[noon(day) + 60]).to_vec();
        assert_eq!(rules, [State::No, State::Limited, State::Yes, State::No]);
        assert_eq!([24, 26, 28, 30].map(|day| world.is_rumoured[noon(day)]), [false, true, true, false]);
        assert!(!world.summons[noon(27)] && world.summons[noon(28)]);
        assert_eq!(world.at(0).to_string(), "2022-09-14T21:00:00Z");
        let waits = world.cars.crossing(noon(28)).expect("it is open") / 60.0;
        assert!((24.0..80.0).contains(&waits), "{waits} h");
    }
}
