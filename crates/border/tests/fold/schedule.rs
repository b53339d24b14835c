//! The board changes with nothing heard exactly when it said it would, and at no minute before.

use crate::support::log::{Log, MORNING, claim, state};
use crate::support::world::{cases, notice, without_places, worlds};
use border::board::Board;
use border::fact::{Fact, Seq};
use border::fold::Fold;
use border::minute::Minute;
use border::ride::RideItem;
use border::value::State;
use proptest::prelude::*;

/// What a reader sees, the clock aside.
fn seen(board: &Board) -> String {
    let mut board = board.clone();
    board.at = Minute(0);
    without_places(&board)
}

/// The board, which deeds of moderators are open, and the rides that are kept, as they would stand on it: one
/// that is held back leaves as others do.
fn shown(fold: &Fold) -> (String, Vec<Seq>, Vec<RideItem>) {
    let open = fold.deeds().filter(|(_, done)| done.is_open()).map(|(seq, _)| seq);
    let rides = fold.rides().map(|(seq, ride)| ride.item(seq, 0, fold.at()));
    (seen(fold.board()), open.collect(), rides.collect())
}

fn after(log: &Log, minute: Minute) -> Log {
    let mut log = log.clone();
    log.pass(minute);
    log
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn the_next_change_is_a_change_and_none_comes_before(
        log in worlds(30),
        probes in prop::collection::vec(0.0..1.0_f64, 12),
    ) {
        let mut log = log;
        for _ in 0..20 {
            let Some(next) = log.fold.next_change() else { break };
            prop_assert!(next > log.fold.at(), "{next} is not after {}", log.fold.at());
            let standing = shown(&log.fold);
            let between = next.since(log.fold.at());
            let mut minutes: Vec<i64> = probes.iter().map(|share| (share * between as f64) as i64).collect();
            minutes.extend([between - 1, 1.min(between - 1)]);
            for minute in minutes {
                let then = after(&log, log.fold.at() + minute);
                prop_assert_eq!(&shown(&then.fold), &standing, "{} minutes on, of {}", minute, between);
            }
            log.pass(next);
            prop_assert_ne!(shown(&log.fold), standing, "nothing changed at {}", next);
        }
    }

    #[test]
    fn with_nothing_heard_the_board_is_empty_in_the_end(log in worlds(40)) {
        let mut log = log;
        let mut last = log.fold.at();
        for _ in 0..400 {
            let Some(next) = log.fold.next_change() else { break };
            prop_assert!(next > last);
            last = next;
            log.pass(next);
        }
        prop_assert_eq!(log.fold.next_change(), None);
        let board = log.fold.board();
        prop_assert!(board.answers.is_empty() && board.questions.is_empty() && board.rumours.is_empty());
        prop_assert!(board.notices.is_empty() && board.alerts.is_empty());
    }
}

#[test]
fn every_minute_of_two_days_is_as_foretold() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "open/ge///", state(State::Yes));
    log.tell(MORNING + 7, 2, "open/ge///", state(State::Yes));
    log.keep(MORNING + 9, Fact::Claimed(claim(3, "road/ru///", state(State::Blocked), MORNING - 90)));
    log.ask(MORNING + 9, 4, "wait", Some("ge"));
    log.foretell(MORNING + 11, 5, "open/ge///", State::No);
    log.keep(MORNING + 12, Fact::Noticed(notice(MORNING + 60, MORNING + 120)));
    let mut changes = 0;
    for minute in 13..2 * 24 * 60 {
        let (due, standing) = (log.fold.next_change(), seen(log.fold.board()));
        log.pass(MORNING + minute);
        let changed = seen(log.fold.board()) != standing;
        assert_eq!(changed, due == Some(MORNING + minute), "minute {minute}");
        changes += u32::from(changed);
    }
    // Two notices' ends, two stale answers, three votes gone, one question.
    assert_eq!(changes, 8);
}
