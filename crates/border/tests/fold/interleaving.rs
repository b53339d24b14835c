//! Folding on, snapshots, bases and hops of a follower, in any order: the boards stay equal.

use crate::support::world::{cases, worlds};
use border::entry::{Cursor, Entry, Epoch};
use border::fold::Fold;
use proptest::prelude::*;

const EPOCH: Epoch = Epoch(0x5eed);

/// What happens next on a node.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// So many entries are folded.
    Fold(usize),
    /// It is ended, and begins again from a snapshot.
    Snapshot,
    /// It begins again from a base of all entries so far.
    Base,
    /// A follower takes what changed since it last did.
    Hop,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (1..7_usize).prop_map(Step::Fold),
        1 => Just(Step::Snapshot),
        1 => Just(Step::Base),
        2 => Just(Step::Hop),
    ];
    prop::collection::vec(step, 1..60)
}

fn apply(fold: &mut Fold, entries: &[Entry]) {
    entries.iter().for_each(|entry| fold.apply(entry).expect("an entry that follows"));
}

fn read_back(fold: &Fold) -> Fold {
    Fold::from_bytes(&fold.to_bytes().expect("bytes")).expect("its own bytes")
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_interleaving_gives_equal_boards(log in worlds(60), steps in steps()) {
        let mut straight = Fold::empty(log.fold.board().crossing.clone());
        let (mut node, mut followed, mut next) = (straight.clone(), straight.board().clone(), 0);
        for step in steps {
            match step {
                Step::Fold(count) => {
                    let entries = &log.entries[next..(next + count).min(log.entries.len())];
                    apply(&mut node, entries);
                    apply(&mut straight, entries);
                    next += entries.len();
                }
                Step::Snapshot => node = read_back(&node),
                Step::Base => node = read_back(&node.to_base(&log.entries[next..])),
                Step::Hop => {
                    match node.board().since(Cursor { epoch: EPOCH, seq: followed.seq }, EPOCH) {
                        Some(patch) => followed.patch(&patch),
                        None => followed = node.board().clone(),
                    }
                    prop_assert_eq!(followed.shown(), straight.board().shown(), "after entry {}", next);
                }
            }
            prop_assert_eq!(node.board(), straight.board(), "after entry {} and {:?}", next, step);
        }
    }
}
