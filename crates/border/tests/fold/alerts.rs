//! Alerts are raised when something turns for the worse now, and taken back as visibly.

use crate::support::log::{Log, MORNING, claim, slot, state};
use border::fact::{Fact, Reason, Target};
use border::item::{Alert, AlertKind, AlertLevel, Key};
use border::minute::Minute;
use border::value::State;

const OPEN: &str = "open/ge///";
const FOOT: &str = "pass/ge/foot//";

fn told(log: &mut Log, at: Minute, by: std::ops::Range<u8>, key: &str, value: State) {
    for by in by {
        log.tell(at, by, key, state(value));
    }
}

fn alert<'a>(log: &'a Log, key: &str) -> Option<&'a Alert> {
    log.fold.board().alerts.get(&slot(key))
}

#[test]
fn a_closure_is_amber_with_two_strangers_and_red_with_six() {
    let mut log = Log::of("verkhny-lars");
    told(&mut log, MORNING, 1..2, OPEN, State::No);
    assert_eq!(alert(&log, OPEN), None, "one word is no alarm");
    told(&mut log, MORNING + 1, 2..3, OPEN, State::No);
    let amber = alert(&log, OPEN).expect("an alert");
    assert_eq!((amber.level, amber.kind, amber.since), (AlertLevel::Amber, AlertKind::Closure, MORNING + 1));
    told(&mut log, MORNING + 4, 3..5, OPEN, State::No);
    assert_eq!(alert(&log, OPEN).expect("an alert").level, AlertLevel::Amber);
    told(&mut log, MORNING + 5, 5..7, OPEN, State::No);
    let red = alert(&log, OPEN).expect("an alert");
    assert_eq!((red.level, red.since, red.sources), (AlertLevel::Red, MORNING + 1, 6));
    assert_eq!(red.changed, log.fold.seq());
}

#[test]
fn an_alert_is_taken_back_and_stays_to_be_seen_for_six_hours() {
    let mut log = Log::of("verkhny-lars");
    told(&mut log, MORNING, 1..4, OPEN, State::No);
    let again = MORNING + 60;
    told(&mut log, again, 1..4, OPEN, State::Yes);
    let retracted = alert(&log, OPEN).and_then(|alert| alert.retracted_at).expect("taken back");
    assert_eq!(retracted, again);
    log.pass(retracted + 6 * 60 - 1);
    assert!(alert(&log, OPEN).is_some());
    log.pass(retracted + 6 * 60);
    assert_eq!(alert(&log, OPEN), None);
    assert!(log.fold.board().gone.contains_key(&Key::Alert(slot(OPEN))));
}

#[test]
fn a_closure_that_nobody_repeats_is_taken_back_when_it_is_stale() {
    let mut log = Log::of("verkhny-lars");
    told(&mut log, MORNING, 1..4, OPEN, State::No);
    log.pass(MORNING + 3 * 60);
    assert_eq!(alert(&log, OPEN).and_then(|alert| alert.retracted_at), Some(MORNING + 3 * 60));
}

#[test]
fn a_rule_alarms_only_where_it_was_otherwise_before() {
    let mut log = Log::of("verkhny-lars");
    told(&mut log, MORNING, 1..5, FOOT, State::No);
    assert_eq!(alert(&log, FOOT), None, "nobody knows that it was ever allowed");
    let mut turned = Log::of("verkhny-lars");
    told(&mut turned, MORNING, 1..3, FOOT, State::Yes);
    told(&mut turned, MORNING + 60, 1..9, FOOT, State::No);
    let rule = alert(&turned, FOOT).expect("an alert");
    assert_eq!((rule.kind, rule.level), (AlertKind::Rule, AlertLevel::Red));
}

#[test]
fn no_import_alarms_for_a_moment_half_an_hour_ago() {
    for (ago, raised) in [(31, false), (30, true)] {
        let mut log = Log::of("verkhny-lars");
        for by in 1..5 {
            log.keep(MORNING, Fact::Claimed(claim(by, OPEN, state(State::No), MORNING - ago)));
        }
        assert_eq!(alert(&log, OPEN).is_some(), raised, "{ago} minutes ago");
    }
}

#[test]
fn a_fresh_word_against_it_makes_no_news_of_an_old_closure() {
    let mut log = Log::of("verkhny-lars");
    for by in 1..7 {
        log.keep(MORNING, Fact::Claimed(claim(by, OPEN, state(State::No), MORNING - 60)));
    }
    log.tell(MORNING + 11, 9, OPEN, state(State::Yes));
    let seen = log.answer(OPEN).map(|answer| (answer.newest_at, answer.against_at));
    assert_eq!(seen, Some((MORNING - 60, Some(MORNING + 11))));
    assert_eq!(alert(&log, OPEN), None);
}

#[test]
fn hiding_a_false_closure_takes_its_alert_back() {
    let mut log = Log::of("verkhny-lars");
    told(&mut log, MORNING, 1..4, OPEN, State::No);
    let what = Target::Item(Key::Answer(slot(OPEN)));
    log.keep(MORNING + 5, Fact::Hidden { what, reason: Reason::Wrong });
    assert_eq!(alert(&log, OPEN).map(|alert| alert.retracted_at), Some(Some(MORNING + 5)));
}

#[test]
fn a_paused_topic_raises_no_alert() {
    let mut log = Log::of("verkhny-lars");
    log.keep(MORNING, Fact::Froze { topic: None });
    told(&mut log, MORNING, 1..9, OPEN, State::No);
    assert!(log.fold.board().alerts.is_empty());
}
