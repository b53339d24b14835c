//! How well an answer stands, and what it shows of dissent and of earlier values.

use crate::support::log::{Log, MORNING, claim, state, wait};
use crate::support::world::{cases, worlds};
use border::answer::{Answer, Level, Shown};
use border::fact::{Direction, Fact};
use border::value::{Span, State};
use proptest::prelude::*;

const OPEN: &str = "open/ge///";

fn shown(state: State) -> Option<Shown> {
    Some(Shown::State(state))
}

fn told(many: &[(u8, State)]) -> Log {
    let mut log = Log::of("verkhny-lars");
    for (by, value) in many {
        log.tell(MORNING, *by, OPEN, state(*value));
    }
    log
}

fn answer(log: &Log) -> &Answer {
    log.answer(OPEN).expect("an answer")
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_level_says_what_stands_behind_it(log in worlds(80)) {
        for answer in log.fold.board().answers.values() {
            let stale = answer.until <= log.fold.at();
            prop_assert_eq!(stale, answer.level == Level::Stale);
            prop_assert!(answer.groups <= answer.sources);
            match answer.level {
                Level::Single => prop_assert!(answer.groups < 2),
                Level::Likely if answer.key.is_practice() => prop_assert!(answer.groups >= 2),
                Level::Likely => prop_assert_eq!(answer.groups, 2),
                Level::Confirmed => prop_assert!(answer.groups > 2 && !answer.key.is_practice()),
                Level::Disputed => {
                    let least = if answer.key.is_safety() { 1 } else { 2 };
                    prop_assert!(answer.values.len() >= least);
                }
                Level::Stale => {}
            }
            prop_assert_eq!(answer.value.is_some(), answer.values.is_empty());
            let held: u32 = answer.values.iter().map(|held| held.reports).sum();
            prop_assert!(answer.values.is_empty() || held == answer.reports);
            let seen: u32 = answer.practice.iter().map(|held| held.reports).sum();
            prop_assert!(!answer.key.is_practice() || seen == answer.reports + answer.against);
        }
    }
}

#[test]
fn one_source_is_single_two_are_likely_three_confirm() {
    use State::Yes;
    assert_eq!(answer(&told(&[(1, Yes)])).level, Level::Single);
    assert_eq!(answer(&told(&[(0, Yes), (0, Yes)])).level, Level::Single);
    assert_eq!(answer(&told(&[(1, Yes), (2, Yes)])).level, Level::Likely);
    assert_eq!(answer(&told(&[(1, Yes), (2, Yes), (3, Yes)])).level, Level::Confirmed);
}

#[test]
fn two_values_told_almost_as_often_are_disputed_and_less_is_dissent() {
    use State::{No, Yes};
    let disputed = told(&[(1, Yes), (2, Yes), (3, Yes), (4, No), (5, No)]);
    let answer_of = answer(&disputed);
    assert_eq!((answer_of.level, &answer_of.value), (Level::Disputed, &None));
    let held: Vec<(State, u32, u32)> =
        answer_of.values.iter().map(|held| (held.value, held.reports, held.sources)).collect();
    assert_eq!(held, [(Yes, 3, 3), (No, 2, 2)], "believed most first");
    let dissent = told(&[(1, Yes), (2, Yes), (3, Yes), (4, Yes), (5, No)]);
    let answer_of = answer(&dissent);
    assert_eq!((answer_of.level, &answer_of.value), (Level::Confirmed, &shown(Yes)));
    assert_eq!((answer_of.reports, answer_of.against, answer_of.sources), (4, 1, 4));
}

#[test]
fn a_younger_word_outweighs_older_ones() {
    let mut log = told(&[(1, State::Yes), (2, State::Yes)]);
    for by in 3..6 {
        log.tell(MORNING + 4 * 60, by, OPEN, state(State::No));
    }
    assert_eq!(answer(&log).value, shown(State::No));
}

#[test]
fn for_some_only_is_a_value_of_its_own() {
    let log = told(&[(1, State::Limited), (2, State::Limited)]);
    assert_eq!((answer(&log).level, answer(&log).value.clone()), (Level::Likely, shown(State::Limited)));
    let json = serde_json::to_value(answer(&log)).expect("JSON");
    assert_eq!(json["value"], "limited");
}

#[test]
fn an_answer_is_stale_past_its_time_and_gone_past_its_horizon() {
    let mut log = told(&[(1, State::Yes), (2, State::Yes), (3, State::Yes)]);
    let until = answer(&log).until;
    assert_eq!(until, MORNING + 3 * 60);
    log.pass(until + -1);
    assert_eq!(answer(&log).level, Level::Confirmed);
    log.pass(until);
    assert_eq!((answer(&log).level, answer(&log).reports), (Level::Stale, 3));
    log.pass(MORNING + 9 * 60 - 1);
    assert_eq!(answer(&log).level, Level::Stale);
    log.pass(MORNING + 9 * 60);
    assert_eq!(log.answer(OPEN), None);
}

#[test]
fn a_slot_that_nobody_speaks_of_is_not_listed() {
    assert!(Log::of("verkhny-lars").fold.board().answers.is_empty());
}

#[test]
fn earlier_values_are_remembered_newest_first_and_bounded() {
    let mut log = Log::of("verkhny-lars");
    for turn in 0..12_i64 {
        let value = if turn % 2 == 0 { State::Yes } else { State::No };
        log.tell(MORNING + turn * 60, 1, OPEN, state(value));
    }
    let history = &answer(&log).history;
    assert_eq!(history.len(), border::limits::HISTORY_PER_ANSWER);
    assert!(history.windows(2).all(|pair| pair[0].from == pair[1].to));
    assert_eq!(history.first().map(|earlier| (earlier.value, earlier.to)), Some((State::Yes, MORNING + 660)));
}

#[test]
fn a_direction_that_nobody_said_is_marked_and_one_word_unmarks_it() {
    let mut log = Log::of("verkhny-lars");
    let mut inferred = claim(1, OPEN, state(State::Yes), MORNING);
    inferred.direction = Direction::Inferred;
    log.keep(MORNING, Fact::Claimed(inferred));
    assert_eq!(answer(&log).direction, Direction::Inferred);
    log.tell(MORNING, 2, OPEN, state(State::Yes));
    assert_eq!(answer(&log).direction, Direction::Said);
}

#[test]
fn a_wait_is_a_range_of_each_kind_and_never_a_mean() {
    let mut log = Log::of("verkhny-lars");
    for (by, minutes) in [(1, 60), (2, 70), (3, 600)] {
        log.tell(MORNING, by, "wait/ge/car//", wait(minutes, Span::Whole));
    }
    log.tell(MORNING, 4, "wait/ge/car//", wait(240, Span::Left));
    let json = serde_json::to_value(log.answer("wait/ge/car//")).expect("JSON");
    let range = |kind: &str| [0, 1, 2].map(|n| json["value"][kind]["minutes"][n].as_u64().expect("minutes"));
    let [low, middle, high] = range("crossing_now");
    assert!(low < 60 && (60..=90).contains(&middle) && high > 90, "two agree: {low} {middle} {high}");
    let [low, middle, high] = range("joining_now");
    assert!(low < middle && (75..=240).contains(&middle) && high > 240, "{low} {middle} {high}");
    assert_eq!(json["value"]["derived"], serde_json::Value::Null, "both were told");
}

#[test]
fn dissent_has_a_time_of_its_own_and_keeps_no_other_value_fresh() {
    let mut log = told(&[1, 2, 3, 4, 5, 6].map(|by| (by, State::Yes)));
    log.tell(MORNING + 60, 8, OPEN, state(State::No));
    let seen = |log: &Log| (answer(log).newest_at, answer(log).oldest_at, answer(log).against_at);
    assert_eq!(answer(&log).value, shown(State::Yes));
    assert_eq!(seen(&log), (MORNING, MORNING, Some(MORNING + 60)));
    assert_eq!(answer(&log).until, MORNING + 180);
    assert_eq!(log.fold.next_change(), Some(MORNING + 180));
    log.pass(MORNING + 180);
    assert_eq!(answer(&log).level, Level::Stale);
}

#[test]
fn no_number_of_those_who_passed_makes_a_bare_yes() {
    let mut log = Log::of("verkhny-lars");
    let men = "pass/ge///men";
    for by in 1..30 {
        log.tell(MORNING + 11 * i64::from(by), by, men, state(State::Yes));
    }
    let answer = log.answer(men).expect("an answer");
    assert_eq!((answer.level, &answer.value, answer.values.len()), (Level::Disputed, &None, 1));
    let stopped = MORNING + 400;
    log.tell(stopped, 99, men, state(State::No));
    let counts = |log: &Log| -> Vec<(State, u32)> {
        let answer = log.answer(men).expect("an answer");
        answer.values.iter().map(|held| (held.value, held.reports)).collect()
    };
    assert_eq!(counts(&log), [(State::Yes, 29), (State::No, 1)]);
    log.pass(stopped + 4 * 24 * 60);
    assert_eq!(log.answer(men).and_then(|answer| answer.value.clone()), shown(State::No), "it outlives them");
}
