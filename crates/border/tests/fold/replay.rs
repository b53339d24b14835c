//! The same entries give the same fold; a snapshot and its tail the same as all of them; `Passed` entries
//! change nothing but places.

use crate::support::log::Log;
use crate::support::world::{cases, without_places, worlds};
use border::entry::Entry;
use border::fact::Fact;
use border::fold::Fold;
use border::minute::Minute;
use border::ride::Seated;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;

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
        Fact::Seated(seated) => seats_moved(seated),
        _ => {}
    }
    fact
}

fn seats_moved(seated: &mut Seated) {
    match seated {
        Seated::Offered { .. } => {}
        Seated::Held { ride, .. } | Seated::Reported { ride, .. } => *ride *= 2,
        Seated::Accepted { ride, hold, .. } | Seated::Unheld { ride, hold } => {
            (*ride, *hold) = (*ride * 2, *hold * 2);
        }
        Seated::Cancelled { ride, hold } => (*ride, *hold) = (*ride * 2, hold.map(|hold| hold * 2)),
    }
}

/// What the properties are tried on has all that happens to seats, agreements that hand contacts over too.
#[test]
fn what_is_drawn_has_rides_holds_agreements_and_warnings() {
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..200 {
        let log = worlds(60).new_tree(&mut runner).expect("a world").current();
        for entry in &log.entries {
            let Fact::Seated(seated) = &entry.fact else { continue };
            let told = serde_json::to_value(seated).expect("JSON");
            *seen.entry(told["s"].as_str().expect("a kind").to_owned()).or_default() += 1;
        }
        let agreed = log.fold.rides().flat_map(|(_, ride)| ride.holds().values());
        *seen.entry("agreed".into()).or_default() += agreed.filter(|hold| hold.is_agreed()).count();
        *seen.entry("held_back".into()).or_default() +=
            log.fold.rides().filter(|(_, ride)| ride.is_held_back).count();
    }
    for kind in ["offered", "held", "accepted", "unheld", "cancelled", "reported", "agreed", "held_back"] {
        assert!(seen.get(kind).is_some_and(|count| *count > 0), "no {kind} in {seen:?}");
    }
}

fn doubled(what: &border::fact::Target) -> border::fact::Target {
    use border::{fact::Target, item::Key};
    match what {
        Target::Filing(seq) => Target::Filing(seq * 2),
        Target::Item(Key::Notice(seq)) => Target::Item(Key::Notice(seq * 2)),
        other => other.clone(),
    }
}
