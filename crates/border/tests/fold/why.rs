//! The claims behind an answer as anyone may see them: nothing in them tells one Voice from another.

use super::trust::{HOUR, OPEN, anchor, begin, file, stranger};
use crate::support::log::{Log, claim, slot, state, wait};
use border::answer::Shown;
use border::fact::{Claim, Direction, Fact};
use border::fold::{Because, Counted, PutAside, Spurned, Weight};
use border::minute::Minute;
use border::reading::Stance;
use border::value::{Span, State};

const WAIT: &str = "wait/ge/car//";

fn took(by: u8) -> Claim {
    claim(by, WAIT, wait(300, Span::Whole), begin())
}

fn why(log: &Log) -> Vec<Counted> {
    log.fold.why(&slot(OPEN))
}

#[test]
fn an_anchor_looks_like_anyone() {
    let mut log = Log::of("verkhny-lars");
    anchor(&mut log, begin(), stranger(1));
    for n in 1..=3 {
        file(&mut log, begin() + 1, stranger(n), State::Yes);
    }
    let json = serde_json::to_value(why(&log)).expect("JSON");
    let claims = json.as_array().expect("a list");
    assert_eq!(claims.len(), 3);
    assert!(claims.iter().all(|claim| claim == &claims[0]), "{json}");
    let keys: Vec<&String> = claims[0].as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["because", "direction", "grain", "seen_at", "value", "weight"]);
}

#[test]
fn a_claim_counts_by_its_age_and_by_how_its_writer_knows() {
    let mut log = Log::of("verkhny-lars");
    log.keep(begin(), Fact::Claimed(Claim { stance: Stance::Hearsay, ..took(1) }));
    log.keep(begin(), Fact::Claimed(took(2)));
    // What is told of a wait is stale after two hours.
    for (minutes, hearsay, seen) in [
        (0, Weight::Some, Weight::Much),
        (59, Weight::Some, Weight::Much),
        (60, Weight::Little, Weight::Some),
        (179, Weight::Little, Weight::Some),
        (180, Weight::Little, Weight::Little),
    ] {
        log.pass(begin() + minutes);
        let weights: Vec<Weight> = log.fold.why(&slot(WAIT)).iter().map(|counted| counted.weight).collect();
        assert_eq!(weights, [seen, hearsay], "after {minutes} minutes");
    }
}

#[test]
fn a_minute_is_shown_only_where_five_saw_it_in_that_hour() {
    for (known, many, is_exact) in [(0, 20, false), (4, 4, false), (4, 20, true), (5, 5, true)] {
        let (mut log, now) = (Log::of("verkhny-lars"), begin() + 73 * HOUR);
        for n in 0..known {
            file(&mut log, begin(), stranger(n), State::Yes);
        }
        for n in 0..many {
            file(&mut log, now + 7, stranger(n), State::Yes);
        }
        let due = if is_exact { now + 7 } else { now };
        assert!(why(&log).iter().all(|counted| counted.seen_at == due), "{known} known of {many}");
    }
}

fn put_aside(log: &Log) -> Vec<PutAside> {
    log.fold.account(&slot(OPEN)).put_aside
}

#[test]
fn a_claim_says_why_it_counts_so_much() {
    let mut log = Log::of("verkhny-lars");
    let hearsay = Claim { stance: Stance::Hearsay, ..took(1) };
    log.keep(begin(), Fact::Claimed(Claim { direction: Direction::Inferred, ..hearsay }));
    assert_eq!(log.fold.why(&slot(WAIT))[0].because, [Because::Fresh, Because::Hearsay, Because::Inferred]);
    log.pass(begin() + 5 * HOUR);
    assert_eq!(log.fold.why(&slot(WAIT))[0].because, [Because::Old, Because::Hearsay, Because::Inferred]);
}

#[test]
fn a_state_that_was_heard_is_a_rumour_and_makes_no_answer() {
    let mut log = Log::of("verkhny-lars");
    for by in 1..=5 {
        for key in [OPEN, "pass/ge///men"] {
            let heard = claim(by, key, state(State::Yes), begin());
            log.keep(begin(), Fact::Claimed(Claim { stance: Stance::Hearsay, ..heard }));
        }
    }
    log.pass(begin() + 2 * HOUR);
    assert!(log.fold.board().answers.is_empty(), "{:?}", log.fold.board().answers);
    let rumours = log.fold.board().rumours.values();
    assert_eq!(rumours.map(|rumour| rumour.reports).collect::<Vec<_>>(), [5, 5]);
    let heard = PutAside { why: Spurned::Heard, at_least: Some(5) };
    assert_eq!(put_aside(&log), [heard]);
    file(&mut log, begin() + 3 * HOUR, stranger(9), State::No);
    assert_eq!(log.answer(OPEN).and_then(|answer| answer.value.clone()), Some(Shown::State(State::No)));
}

#[test]
fn what_is_kept_while_paused_is_told_of_in_steps_once_its_hour_is_over() {
    let mut log = Log::of("verkhny-lars");
    let hour = Minute(begin().0.div_euclid(60) * 60);
    log.keep(hour, Fact::Froze { topic: None });
    for n in 1..=12 {
        log.tell(hour + 20, n, OPEN, state(State::No));
    }
    let paused = |at_least| vec![PutAside { why: Spurned::Paused, at_least }];
    assert_eq!(put_aside(&log), paused(None), "that all is paused everyone sees");
    log.pass(hour + 59);
    assert_eq!(put_aside(&log), paused(None));
    log.pass(hour + 60);
    assert_eq!(put_aside(&log), paused(Some(10)));
    log.keep(hour + 61, Fact::Thawed { topic: None });
    assert_eq!(put_aside(&log), paused(Some(10)));
    log.pass(hour + 26 * 60);
    assert_eq!(put_aside(&log), []);
}

#[test]
fn of_fewer_than_five_nothing_is_told() {
    let mut log = Log::of("verkhny-lars");
    let old = claim(1, OPEN, state(State::No), begin() - 10 * HOUR);
    for by in 1..=4 {
        log.keep(begin(), Fact::Claimed(Claim { by: stranger(by), ..old.clone() }));
    }
    log.pass(begin() + HOUR);
    assert_eq!(put_aside(&log), []);
    log.keep(begin() + HOUR, Fact::Claimed(Claim { by: stranger(5), ..old }));
    log.pass(begin() + 2 * HOUR);
    assert_eq!(put_aside(&log), [PutAside { why: Spurned::Old, at_least: Some(5) }]);
}

#[test]
fn who_is_new_is_told_only_where_both_are_five_and_more() {
    for (known, is_told) in [(4, false), (5, true)] {
        let mut log = Log::of("verkhny-lars");
        for n in 0..known {
            anchor(&mut log, begin(), stranger(n));
        }
        for n in 0..known + 6 {
            let at = if n < known { begin() } else { begin() + 20 * i64::from(n - known) };
            file(&mut log, at, stranger(n), State::Yes);
        }
        let account = |log: &Log| log.fold.account(&slot(OPEN)).newcomers;
        assert_eq!(account(&log), None, "the hour of the fifth is not over");
        log.pass(begin() + 3 * HOUR - 1);
        let told = account(&log).map(|newcomers| (newcomers.new, newcomers.known));
        assert_eq!(told, is_told.then_some((6, 5)), "{known} known");
    }
}
