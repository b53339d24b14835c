//! An old board and what changed since is the fresh board, from every cursor that is served at all.

use crate::support::log::{Log, MORNING, state};
use crate::support::world::{cases, worlds};
use border::board::{Board, Patch};
use border::entry::{Cursor, Epoch};
use border::fold::Fold;
use border::limits;
use border::value::State;
use proptest::prelude::*;

const EPOCH: Epoch = Epoch(0x5eed);

fn at(seq: u64) -> Cursor {
    Cursor { epoch: EPOCH, seq }
}

/// The board after every entry, the empty one first.
fn boards(log: &Log) -> Vec<Board> {
    let mut fold = Fold::empty(log.fold.board().crossing.clone());
    let mut boards = vec![fold.board().clone()];
    for entry in &log.entries {
        fold.apply(entry).expect("an entry that follows");
        boards.push(fold.board().clone());
    }
    boards
}

fn sent(patch: &Patch) -> Patch {
    serde_json::from_str(&serde_json::to_string(patch).expect("JSON")).expect("its own JSON")
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn every_cursor_is_served_the_difference(log in worlds(50)) {
        let boards = boards(&log);
        for (to, fresh) in boards.iter().enumerate() {
            for (from, old) in boards[..=to].iter().enumerate() {
                let Some(patch) = fresh.since(at(from as u64), EPOCH) else {
                    prop_assert!((from as u64) < fresh.forgotten, "{from} of {to} was not served");
                    continue;
                };
                let mut patched = old.clone();
                patched.patch(&sent(&patch));
                prop_assert_eq!(patched.shown(), fresh.shown(), "from {} to {}", from, to);
            }
        }
    }

    #[test]
    fn hops_of_any_length_end_at_the_fresh_board(
        log in worlds(60),
        hops in prop::collection::vec(1..9_usize, 30),
    ) {
        let boards = boards(&log);
        let mut place = 0;
        let mut followed = boards[0].clone();
        for hop in hops {
            let next = (place + hop).min(boards.len() - 1);
            match boards[next].since(at(place as u64), EPOCH) {
                Some(patch) => followed.patch(&sent(&patch)),
                None => followed = boards[next].clone(),
            }
            place = next;
            prop_assert_eq!(followed.shown(), boards[place].shown());
        }
    }

    #[test]
    fn a_patch_holds_nothing_that_did_not_change(log in worlds(40)) {
        let boards = boards(&log);
        let last = boards.last().expect("the empty board");
        for (from, old) in boards.iter().enumerate() {
            let Some(patch) = last.since(at(from as u64), EPOCH) else { continue };
            for answer in &patch.answers {
                let before = old.answers.get(&answer.key).map(|before| (before.changed, before));
                prop_assert_ne!(before, Some((answer.changed, answer)));
            }
            if from + 1 == boards.len() {
                prop_assert!(patch.is_empty());
            }
        }
    }
}

#[test]
fn another_epoch_or_a_later_place_is_not_served() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "open/ge///", state(State::Yes));
    let board = log.fold.board();
    assert!(board.since(Cursor { epoch: Epoch(1), seq: 0 }, EPOCH).is_none());
    assert!(board.since(at(2), EPOCH).is_none());
    assert!(board.since(at(0), EPOCH).is_some_and(|patch| patch.answers.len() == 1));
}

#[test]
fn a_tombstone_stays_a_day_and_older_cursors_are_then_not_served() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "open/ge///", state(State::Yes));
    let seen = log.fold.seq();
    let gone = MORNING + 9 * 60;
    log.pass(gone);
    let told = log.fold.board().since(at(seen), EPOCH).expect("a tombstone");
    assert_eq!(told.gone.iter().map(ToString::to_string).collect::<Vec<_>>(), ["open/ge///"]);
    log.pass(gone + limits::TOMBSTONE_MINUTES - 1);
    assert!(log.fold.board().since(at(seen), EPOCH).is_some());
    log.pass(gone + limits::TOMBSTONE_MINUTES);
    assert!(log.fold.board().since(at(seen), EPOCH).is_none(), "the tombstone was dropped");
    assert!(log.fold.board().since(at(seen + 1), EPOCH).is_some(), "whoever saw it go is served");
}

#[test]
fn what_comes_back_is_no_longer_gone() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "open/ge///", state(State::Yes));
    let mut old = log.fold.board().clone();
    log.pass(MORNING + 9 * 60);
    log.tell(MORNING + 10 * 60, 2, "open/ge///", state(State::Yes));
    let patch = log.fold.board().since(at(1), EPOCH).expect("served");
    assert_eq!((patch.gone.len(), patch.answers.len()), (0, 1));
    old.patch(&patch);
    assert_eq!(old.shown(), log.fold.board().shown());
}
