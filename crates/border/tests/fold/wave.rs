//! A wave of liars: ten times as many new identities as there are honest people, after quiet days.

use super::trust::{DAY, HOUR, OPEN, begin, stranger};
use crate::support::log::{Log, claim, slot, state};
use border::answer::Level;
use border::fact::{Claim, Fact, Via};
use border::minute::Minute;
use border::value::State;

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
    assert!(alerts.get(&slot(OPEN)).is_none_or(|alert| alert.level == border::item::AlertLevel::Amber));
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
