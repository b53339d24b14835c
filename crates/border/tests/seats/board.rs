//! Rides on the board: their key, what is shown of them, patches, reading back, taking off.

use super::way::{HOUR, Way, rub, terms};
use border::board::Board;
use border::entry::{Cursor, Epoch};
use border::fact::{Fact, Reason, Target};
use border::fold::Fold;
use border::item::Key;
use border::ride::{RideState, Terms, Trait, Wanted};

#[test]
fn a_ride_is_shown_with_what_is_free_and_nothing_of_anybody() {
    let mut way = Way::new();
    let offered = Terms {
        fare: rub(3_000),
        traits: [Trait::Luggage, Trait::WomanDriver].into(),
        ..terms(3, way.now + 2 * HOUR)
    };
    let since = way.now;
    let ride = way.offer(0, offered).expect("a ride");
    way.hold(1, ride, 2).expect("held");
    let json = serde_json::to_value(way.item(ride)).expect("JSON");
    let due = serde_json::json!({
        "key": format!("ride/{ride}"), "changed": 2, "kind": "offered", "vehicle": "car",
        "from": "vladikavkaz", "toward": "ge", "to": "tbilisi", "departs": (way.now + 2 * HOUR).to_string(),
        "state": "open", "seats": 3, "free": 1, "up_since": since.to_string(),
        "fare": {"minor": 300_000, "currency": "RUB"}, "traits": ["luggage", "woman_driver"]
    });
    assert_eq!(json, due);
}

#[test]
fn old_boards_and_patches_are_the_fresh_board_and_a_fold_reads_back() {
    let epoch = Epoch(7);
    let mut way = Way::new();
    let mut boards: Vec<Board> = vec![way.log.fold.board().clone()];
    let ride = way.offer(0, terms(2, way.now + HOUR)).expect("a ride");
    for who in 1..5 {
        way.hold(who, ride, 1).expect("taken");
        boards.push(way.log.fold.board().clone());
    }
    way.ask(1, Wanted::Unhold { ride }).expect("let go");
    way.offer(6, terms(2, way.now + HOUR)).expect("another");
    way.pass(HOUR + 1);
    boards.push(way.log.fold.board().clone());
    way.pass(7 * HOUR);
    let fresh = way.log.fold.board();
    assert!(fresh.rides.is_empty());
    for mut board in boards {
        let patch = fresh.since(Cursor { epoch, seq: board.seq }, epoch).expect("served");
        let json = serde_json::to_string(&patch).expect("JSON");
        board.patch(&serde_json::from_str(&json).expect("its own JSON"));
        assert_eq!(board.shown(), fresh.shown());
    }
    let fold = Fold::from_bytes(&way.log.fold.to_bytes().expect("bytes")).expect("its own bytes");
    assert_eq!(fold, way.log.fold);
}

#[test]
fn a_snapshot_in_the_middle_goes_on_as_if_nothing_had_been() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(1, way.now + 2 * HOUR)).expect("a ride");
    way.hold(1, ride, 1).expect("held");
    way.hold(2, ride, 1).expect("waits");
    let mut other = way.clone();
    other.log.fold = Fold::from_bytes(&way.log.fold.to_bytes().expect("bytes")).expect("its own bytes");
    way.pass(20);
    other.pass(20);
    assert_eq!(other.log.fold, way.log.fold);
    assert_eq!(way.item(ride).expect("shown").state, RideState::Full);
}

#[test]
fn the_operator_takes_a_ride_off_with_a_tombstone() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(1, way.now + HOUR)).expect("a ride");
    let what = Target::parse(&format!("ride/{ride}")).expect("a key");
    assert_eq!(what, Target::Item(Key::Ride(ride)));
    way.log.keep(way.now, Fact::Hidden { what, reason: Reason::Spam });
    assert!(way.item(ride).is_none() && way.log.fold.ride(ride).is_none());
    assert!(way.log.fold.board().gone.contains_key(&Key::Ride(ride)));
    way.pass(10 * HOUR);
}
