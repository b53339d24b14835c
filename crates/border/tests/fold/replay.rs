//! The same entries give the same fold; a snapshot and its tail the same as all of them; `Passed` entries
//! change nothing but places.

use crate::support::log::Log;
use crate::support::world::{cases, without_places, worlds};
use border::entry::Entry;
use border::fact::Fact;
use border::fold::Fold;
use border::minute::Minute;
use proptest::prelude::*;

fn folded(mut fold: Fold, entries: &[Entry]) -> Fold {
    for entry in entries {
        fold.apply(entry).expect("an entry that follows");
    }
    fold
}

fn bytes(fold: &Fold) -> Vec<u8> {
    fold.to_bytes().expect("bytes")
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn the_same_entries_give_the_same_bytes(log in worlds(60)) {
        let again = folded(Fold::empty(log.fold.board().crossing.clone()), &log.entries);
        prop_assert_eq!(&again, &log.fold);
        prop_assert_eq!(bytes(&again), bytes(&log.fold));
    }

    #[test]
    fn a_snapshot_and_its_tail_are_all_entries_at_every_cut(log in worlds(40)) {
        let mut straight = Fold::empty(log.fold.board().crossing.clone());
        for (cut, entry) in log.entries.iter().enumerate() {
            straight.apply(entry).expect("an entry that follows");
            let read = Fold::from_bytes(&bytes(&straight)).expect("its own bytes");
            prop_assert_eq!(&read, &straight, "read back after {}", cut + 1);
            let tail = folded(read, &log.entries[cut + 1..]);
            prop_assert_eq!(bytes(&tail), bytes(&log.fold), "cut after {}", cut + 1);
        }
    }

    #[test]
    fn where_time_passes_changes_places_only(
        log in worlds(40),
        shares in prop::collection::vec(0..=4_i64, 80),
    ) {
        let mut early = Log { fold: Fold::empty(log.fold.board().crossing.clone()), entries: vec![] };
        let mut late = early.clone();
        let mut before = Minute(0);
        // Both logs have a `Passed` before each fact, so that places agree; one passes no time, one some or
        // all of it.
        for (entry, share) in log.entries.iter().zip(shares.iter().cycle()) {
            let gap = entry.at.since(before).min(20_000);
            early.pass(before);
            late.pass(entry.at - gap + gap * share / 4);
            let fact = moved(&entry.fact);
            early.keep(entry.at, fact.clone());
            late.keep(entry.at, fact);
            prop_assert_eq!(without_places(early.fold.board()), without_places(late.fold.board()));
            let strips = |log: &Log| log.fold.strips(entry.at).collect::<Vec<_>>();
            prop_assert_eq!(strips(&early), strips(&late));
            before = entry.at;
        }
    }
}

/// The fact as it would be in a log with one `Passed` before each entry: what it points to stands at twice
/// the place.
fn moved(fact: &Fact) -> Fact {
    let mut fact = fact.clone();
    match &mut fact {
        Fact::Claimed(claim) => claim.of = claim.of.map(|seq| seq * 2),
        Fact::Asked(asked) => asked.of = asked.of.map(|seq| seq * 2),
        Fact::Announced(foretold) => foretold.of = foretold.of.map(|seq| seq * 2),
        Fact::Hidden { what, .. } => *what = doubled(what),
        _ => {}
    }
    fact
}

fn doubled(what: &border::fact::Target) -> border::fact::Target {
    use border::{fact::Target, item::Key};
    match what {
        Target::Filing(seq) => Target::Filing(seq * 2),
        Target::Item(Key::Notice(seq)) => Target::Item(Key::Notice(seq * 2)),
        other => other.clone(),
    }
}
