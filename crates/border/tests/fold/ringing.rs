//! One alert an hour calls people at a crossing; none while they are held back; and none of what was called
//! and taken back before, until somebody has looked.

use crate::support::log::{Log, MORNING, claim, slot, state};
use crate::support::world::{notice, worlds};
use border::fact::{Fact, Reason, Target};
use border::item::{Alert, AlertLevel, Key, Retraction, Silence};
use border::minute::Minute;
use border::value::State;
use proptest::prelude::*;

const OPEN: &str = "open/ge///";
const BACK: &str = "open/ru///";

fn begun() -> Log {
    Log::of("verkhny-lars")
}

fn all(log: &mut Log, at: Minute, key: &str, value: State) {
    for by in 1..=6 {
        log.tell(at, by, key, state(value));
    }
}

fn alert(log: &Log, key: &str) -> Alert {
    log.fold.board().alerts.get(&slot(key)).cloned().expect("an alert")
}

fn pass(log: &mut Log, to: Minute) {
    while let Some(next) = log.fold.next_change().filter(|next| *next <= to) {
        log.pass(next);
    }
    if log.fold.at() < to {
        log.pass(to);
    }
}

#[test]
fn a_second_one_within_the_hour_waits_and_rings_when_it_is_over() {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    all(&mut log, MORNING + 5, BACK, State::No);
    assert_eq!((alert(&log, OPEN).level, alert(&log, OPEN).rang_at), (AlertLevel::Red, Some(MORNING)));
    let waits = alert(&log, BACK);
    assert_eq!((waits.level, waits.rang_at), (AlertLevel::Amber, None));
    assert_eq!((waits.silence, waits.rings_at), (Some(Silence::Budget), Some(MORNING + 60)));
    assert_eq!((waits.groups >= 3, waits.against), (true, 0));
    pass(&mut log, MORNING + 59);
    assert_eq!(alert(&log, BACK).rang_at, None);
    pass(&mut log, MORNING + 60);
    let rang = alert(&log, BACK);
    assert_eq!((rang.level, rang.rang_at, rang.rings_at), (AlertLevel::Red, Some(MORNING + 60), None));
    assert_eq!((rang.silence, rang.since), (None, waits.since));
    assert_eq!(rang.changed, log.fold.seq());
}

#[test]
fn what_many_new_ones_tell_at_once_is_taken_back_when_they_turn_out_to_be_one_crowd() {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    assert_eq!(alert(&log, OPEN).level, AlertLevel::Red);
    for by in 7..=30 {
        log.tell(MORNING, by, OPEN, state(State::No));
    }
    let back = alert(&log, OPEN);
    assert_eq!((back.retracted_at, back.retraction), (Some(MORNING), Some(Retraction::Crowd)));
}

#[test]
fn what_is_not_so_any_more_when_the_hour_is_over_does_not_ring() {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    all(&mut log, MORNING + 5, BACK, State::No);
    all(&mut log, MORNING + 40, BACK, State::Yes);
    pass(&mut log, MORNING + 90);
    let back = alert(&log, BACK);
    assert_eq!((back.rang_at, back.retraction), (None, Some(Retraction::Turned)));
}

#[test]
fn who_still_says_what_was_taken_back_is_told_of_with_it() {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    for by in 1..=4 {
        log.tell(MORNING + 30, by, OPEN, state(State::Yes));
    }
    for by in 7..=12 {
        log.tell(MORNING + 30, by, OPEN, state(State::Yes));
    }
    let back = alert(&log, OPEN);
    assert_eq!(back.retraction, Some(Retraction::Turned));
    assert_eq!((back.reports, back.against > back.reports), (2, true), "{back:?}");
}

#[test]
fn what_was_called_and_taken_back_does_not_call_again_before_somebody_looked() {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    all(&mut log, MORNING + 70, OPEN, State::Yes);
    let back = alert(&log, OPEN);
    assert_eq!((back.rang_at, back.level), (Some(MORNING), AlertLevel::Red), "as loud as it was");
    assert_eq!((back.retracted_at, back.retraction), (Some(MORNING + 70), Some(Retraction::Turned)));
    all(&mut log, MORNING + 150, OPEN, State::No);
    let again = alert(&log, OPEN);
    assert_eq!((again.silence, again.level), (Some(Silence::Contradictory), AlertLevel::Amber));
    assert_eq!((again.rang_at, again.rings_at, again.retracted_at), (None, None, None));
    assert!(again.reports >= 5, "{again:?}");
    pass(&mut log, MORNING + 300);
    assert_eq!(alert(&log, OPEN).rang_at, None, "no time settles it");
}

#[test]
fn what_turns_all_day_rings_six_hours_after_it_first_did() {
    let mut log = begun();
    for (at, value) in [(0, State::No), (70, State::Yes), (150, State::No), (220, State::Yes)] {
        all(&mut log, MORNING + at, OPEN, value);
    }
    assert_eq!(alert(&log, OPEN).rang_at, None, "the second one was silent");
    all(&mut log, MORNING + 380, OPEN, State::No);
    assert_eq!(alert(&log, OPEN).rang_at, Some(MORNING + 380));
}

#[test]
fn what_is_taken_back_and_raised_within_half_an_hour_has_not_closed_again() {
    let mut log = begun();
    for hours in [0, 2, 4, 6] {
        all(&mut log, MORNING + hours * 60, OPEN, State::No);
    }
    assert_eq!(alert(&log, OPEN).rang_at, Some(MORNING));
    all(&mut log, MORNING + 420, OPEN, State::Yes);
    assert_eq!(alert(&log, OPEN).retracted_at, Some(MORNING + 420));
    all(&mut log, MORNING + 445, OPEN, State::No);
    let again = alert(&log, OPEN);
    assert_eq!((again.rang_at, again.silence), (None, Some(Silence::Contradictory)));
}

fn contradictory() -> (Log, Minute) {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    all(&mut log, MORNING + 70, OPEN, State::Yes);
    all(&mut log, MORNING + 150, OPEN, State::No);
    assert_eq!(alert(&log, OPEN).silence, Some(Silence::Contradictory));
    (log, MORNING + 155)
}

#[test]
fn a_notice_or_the_operator_settles_what_is_contradictory() {
    for fact in [Fact::Noticed(notice(MORNING, MORNING + 900)), Fact::AlertsReleased] {
        let (mut log, at) = contradictory();
        log.keep(at, fact);
        let rang = alert(&log, OPEN);
        assert_eq!((rang.rang_at, rang.level, rang.silence), (Some(at), AlertLevel::Red, None));
    }
    let (mut log, at) = contradictory();
    let what = Target::Item(Key::Alert(slot(OPEN)));
    log.keep(at, Fact::Hidden { what, reason: Reason::Wrong });
    log.tell(at + 1, 1, OPEN, state(State::No));
    assert_eq!(alert(&log, OPEN).rang_at, Some(at + 1));
}

#[test]
fn a_notice_that_comes_later_settles_when_it_holds() {
    let (mut log, at) = contradictory();
    log.keep(at, Fact::Noticed(notice(at + 10, at + 900)));
    assert_eq!(alert(&log, OPEN).rang_at, None);
    pass(&mut log, at + 10);
    assert_eq!(alert(&log, OPEN).rang_at, Some(at + 10));
}

#[test]
fn what_only_lapsed_or_was_for_the_page_only_has_not_turned() {
    let mut lapsed = begun();
    all(&mut lapsed, MORNING, OPEN, State::No);
    pass(&mut lapsed, MORNING + 3 * 60);
    assert_eq!(alert(&lapsed, OPEN).retraction, Some(Retraction::Lapsed));
    all(&mut lapsed, MORNING + 4 * 60, OPEN, State::No);
    assert_eq!(alert(&lapsed, OPEN).rang_at, Some(MORNING + 4 * 60));

    let mut amber = begun();
    for by in 1..=3 {
        amber.tell(MORNING, by, OPEN, state(State::No));
    }
    assert_eq!((alert(&amber, OPEN).level, alert(&amber, OPEN).silence), (AlertLevel::Amber, None));
    all(&mut amber, MORNING + 70, OPEN, State::Yes);
    assert_eq!(alert(&amber, OPEN).retraction, Some(Retraction::Turned));
    all(&mut amber, MORNING + 150, OPEN, State::No);
    assert_eq!(alert(&amber, OPEN).rang_at, Some(MORNING + 150), "few who lie silence no true one");
}

#[test]
fn while_alerts_are_held_none_rings_and_what_is_so_rings_after() {
    let mut log = begun();
    log.keep(MORNING, Fact::AlertsHeld { until: MORNING + 30 });
    assert_eq!(log.fold.board().alerts_held_until, Some(MORNING + 30));
    all(&mut log, MORNING + 1, OPEN, State::No);
    let held = alert(&log, OPEN);
    assert_eq!((held.level, held.silence), (AlertLevel::Amber, Some(Silence::Held)));
    assert_eq!(held.rings_at, Some(MORNING + 30));
    pass(&mut log, MORNING + 29);
    assert_eq!(alert(&log, OPEN).rang_at, None);
    pass(&mut log, MORNING + 30);
    assert_eq!(log.fold.board().alerts_held_until, None);
    assert_eq!(alert(&log, OPEN).rang_at, Some(MORNING + 30));
}

#[test]
fn a_hold_takes_what_waits_and_a_release_lets_it_go() {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    all(&mut log, MORNING + 5, BACK, State::No);
    log.keep(MORNING + 10, Fact::AlertsHeld { until: MORNING + 100 });
    assert_eq!(alert(&log, BACK).rings_at, Some(MORNING + 100));
    log.keep(MORNING + 20, Fact::AlertsReleased);
    assert_eq!(alert(&log, BACK).silence, Some(Silence::Budget), "the hour is not over");
    assert_eq!(alert(&log, BACK).rings_at, Some(MORNING + 60));
    log.keep(MORNING + 30, Fact::AlertsHeld { until: MORNING + 30 });
    assert_eq!(log.fold.board().alerts_held_until, None, "it is over before it begins");
}

#[test]
fn one_that_rang_is_taken_back_aloud_while_alerts_are_held() {
    let mut log = begun();
    all(&mut log, MORNING, OPEN, State::No);
    log.keep(MORNING + 10, Fact::AlertsHeld { until: MORNING + 300 });
    all(&mut log, MORNING + 70, OPEN, State::Yes);
    let back = alert(&log, OPEN);
    assert_eq!((back.rang_at, back.retracted_at), (Some(MORNING), Some(MORNING + 70)));
}

/// What is told of both ways, over and over, by whoever wants them to turn.
#[test]
fn no_flood_of_turns_rings_twice_within_an_hour() {
    let mut log = begun();
    let mut rang: Vec<Minute> = vec![];
    for turn in 0..60 {
        let at = MORNING + turn * 25;
        for (nth, key) in [OPEN, BACK].into_iter().enumerate() {
            let value = if (turn + nth as i64) % 2 == 0 { State::No } else { State::Yes };
            for by in 1..=6 {
                log.keep(at, Fact::Claimed(claim(by, key, state(value), at)));
                rang.extend(log.fold.board().alerts.values().filter_map(|alert| alert.rang_at));
            }
        }
        log.keep(at, Fact::AlertsReleased);
        rang.extend(log.fold.board().alerts.values().filter_map(|alert| alert.rang_at));
    }
    rang.sort_unstable();
    rang.dedup();
    assert!(rang.len() > 2, "{rang:?}");
    assert!(rang.windows(2).all(|two| two[1].since(two[0]) >= 60), "{rang:?}");
}

proptest! {
    #[test]
    fn red_is_what_rang_and_one_rings_an_hour(log in worlds(60)) {
        let mut again = Log::of(log.fold.board().crossing.as_str());
        let mut rang = vec![];
        for entry in &log.entries {
            again.keep(entry.at, entry.fact.clone());
            let board = again.fold.board();
            prop_assert!(board.alerts_held_until.is_none_or(|until| until > board.at));
            for alert in board.alerts.values() {
                prop_assert_eq!(alert.level == AlertLevel::Red, alert.rang_at.is_some());
                prop_assert_eq!(alert.retracted_at.is_some(), alert.retraction.is_some());
                prop_assert!(alert.rings_at.is_none_or(|at| at > board.at && alert.silence.is_some()));
                rang.extend(alert.rang_at);
            }
        }
        rang.sort_unstable();
        rang.dedup();
        prop_assert!(rang.windows(2).all(|two| two[1].since(two[0]) >= 60));
    }
}
