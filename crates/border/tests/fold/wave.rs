//! A wave of liars: ten times as many new identities as there are honest people, after quiet days.

use super::trust::{DAY, HOUR, OPEN, begin, stranger};
use crate::support::log::{Log, claim, slot, state, wait};
use border::answer::Level;
use border::fact::{Claim, Fact, Via};
use border::item::AlertLevel;
use border::minute::Minute;
use border::value::{Span, State};

fn imported(log: &mut Log, at: Minute, n: u32, value: State) {
    let said = Claim { by: stranger(n), via: Via::Import, ..claim(1, OPEN, state(value), at) };
    log.keep(at, Fact::Claimed(said));
}

/// Who tells at a step: ever more people, forty in the end.
fn person(step: i64) -> u32 {
    (step % (8 + step / 20).min(40)) as u32
}

/// Days on which somebody tells the truth every twelve minutes.
fn quiet(days: i64) -> (Log, Minute) {
    let mut log = Log::of("verkhny-lars");
    for step in 0..days * DAY / 12 {
        imported(&mut log, begin() + 12 * step, person(step), State::Yes);
    }
    (log, begin() + days * DAY)
}

#[test]
fn ten_times_as_many_new_identities_turn_nothing() {
    let (mut log, start) = quiet(6);
    for minute in 0..DAY {
        if minute % 12 == 0 {
            imported(&mut log, start + minute, (minute / 12 % 40) as u32, State::Yes);
        }
        imported(&mut log, start + minute, 10_000 + minute as u32 % 400, State::No);
        let answer = log.answer(OPEN).expect("an answer");
        let said_shut =
            answer.value.is_some() && answer.value != Some(border::answer::Shown::State(State::Yes));
        assert!(!said_shut, "after {minute} minutes");
    }
    let alerts = &log.fold.board().alerts;
    assert!(alerts.get(&slot(OPEN)).is_none_or(|alert| alert.level == AlertLevel::Amber));
}

#[test]
fn a_closure_that_those_who_are_known_tell_is_believed_within_the_hour() {
    let (mut log, start) = quiet(6);
    for minute in (0..HOUR).step_by(4) {
        imported(&mut log, start + minute, (minute / 4 % 40) as u32, State::No);
    }
    let answer = log.answer(OPEN).expect("an answer");
    assert_eq!(answer.value, Some(border::answer::Shown::State(State::No)));
    assert_eq!(answer.level, Level::Confirmed);
}

#[test]
fn a_few_new_identities_ring_no_alarm_whatever_they_tell_of_it() {
    let (mut log, start) = quiet(6);
    for minute in 0..5 {
        imported(&mut log, start + minute, 10_000 + minute as u32, State::No);
        let alert = log.fold.board().alerts.get(&slot(OPEN));
        assert!(alert.is_none_or(|alert| alert.level == AlertLevel::Amber), "after {minute} minutes");
    }
}

#[test]
fn many_new_identities_at_once_ring_no_alarm_because_one_erred_before() {
    let (mut log, start) = quiet(6);
    for minute in 0..HOUR {
        let (person, value) = if minute == HOUR - 25 { (39, State::No) } else { (minute % 39, State::Yes) };
        imported(&mut log, start + minute, person as u32, value);
    }
    for n in 0..25 {
        imported(&mut log, start + HOUR, 10_000 + n, State::No);
        let alert = log.fold.board().alerts.get(&slot(OPEN));
        assert!(alert.is_none_or(|alert| alert.level == AlertLevel::Amber), "after {} of them", n + 1);
    }
}

/// After how many minutes a closure is shown that known people tell every three minutes, while others tell
/// how long they took.
fn shown_after(took: impl Fn(i64) -> Option<u32>) -> Option<i64> {
    let (mut log, start) = quiet(6);
    (0..HOUR).find(|minute| {
        let at = start + *minute;
        if let Some(n) = took(*minute) {
            let value = wait(90, Span::Whole);
            let said = Claim { by: stranger(n), via: Via::Import, ..claim(1, "wait/ge/car//", value, at) };
            log.keep(at, Fact::Claimed(said));
        }
        if minute % 3 == 0 {
            imported(&mut log, at, (minute / 3 % 40) as u32, State::No);
        }
        let shut = border::answer::Shown::State(State::No);
        log.answer(OPEN).is_some_and(|answer| answer.value == Some(shut))
    })
}

#[test]
fn who_got_through_is_a_sign_that_the_way_is_open_and_a_throng_is_none() {
    let told = shown_after(|_| None).expect("it is shown");
    let through = shown_after(|minute| (minute % 2 == 0).then_some(20 + minute as u32 / 2));
    assert!(through.is_none_or(|minute| minute > told), "some got through meanwhile: {through:?} {told}");
    let thronged = shown_after(|minute| Some(10_000 + minute as u32)).expect("it is shown");
    let by_a_throng = shown_after(|minute| (minute < 6).then_some(10_000 + minute as u32));
    assert!(thronged <= told.max(by_a_throng.unwrap_or(HOUR)), "anybody may say so: {thronged} {told}");
}
