//! Warnings: one hides a ride for whoever warns (which is their phone's doing), two groups hold it back for
//! all until two keys decide.

use super::way::{HOUR, Way, terms};
use border::deed::{SeatRuling, Wish, decide_deed};
use border::fact::{Digest, Fact, Seq};
use border::item::Key;
use border::refusal::Refusal;
use border::ride::{NoSeat, Wanted};

fn rule(way: &mut Way, key: u8, wish: &Wish) -> Result<Seq, Refusal> {
    let fact = decide_deed(&way.log.fold, Digest([key; 8]), wish, way.now)?;
    Ok(way.log.keep(way.now, fact))
}

/// A ride of which two strangers who came on their own have warned.
fn held_back() -> (Way, Seq) {
    let mut way = Way::new();
    let ride = way.offer(0, terms(3, way.now + 9 * HOUR)).expect("a ride");
    way.hold(5, ride, 1).expect("held");
    way.ask(1, Wanted::Report { ride }).expect("warned");
    assert!(way.item(ride).is_some(), "one is not two");
    way.pass(30);
    way.ask(2, Wanted::Report { ride }).expect("warned");
    (way, ride)
}

#[test]
fn two_groups_hold_a_ride_back_and_nobody_holds_seats_of_it() {
    let (mut way, ride) = held_back();
    assert!(way.item(ride).is_none() && way.log.fold.board().gone.contains_key(&Key::Ride(ride)));
    assert!(way.ride(ride).is_held_back);
    assert_eq!(way.hold(6, ride, 1), Err(Refusal::Seat(NoSeat::HeldBack)));
    way.ask(0, Wanted::Cancel { ride, hold: None }).expect("its own driver may take it back");
}

#[test]
fn a_burst_of_strangers_is_one_group() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(3, way.now + 9 * HOUR)).expect("a ride");
    way.pass(60);
    for who in 100..140 {
        way.offer(who, terms(1, way.now + HOUR)).expect("newcomers of one minute");
    }
    for who in 100..140 {
        way.ask(who, Wanted::Report { ride }).expect("warned");
    }
    assert!(way.item(ride).is_some());
    assert!(way.ride(ride).holds().is_empty());
}

#[test]
fn one_key_decides_nothing_and_two_let_it_stand_for_good_or_take_it_off() {
    let (mut way, ride) = held_back();
    let stays = Wish::Seat(ride, SeatRuling::Stays);
    let deed = rule(&mut way, 1, &stays).expect("one key says so");
    assert!(way.item(ride).is_none(), "one key moves nothing");
    assert_eq!(rule(&mut way, 1, &Wish::Confirm(deed)), Err(Refusal::SameKey));
    rule(&mut way, 2, &Wish::Confirm(deed)).expect("two keys agree");
    assert!(way.item(ride).is_some() && way.ride(ride).is_cleared);
    way.pass(30);
    for who in 20..24 {
        way.pass(30);
        way.ask(who, Wanted::Report { ride }).expect("warned");
    }
    assert!(way.item(ride).is_some(), "what two keys let stand is not held back again");
    let refused = rule(&mut way, 1, &Wish::Seat(ride, SeatRuling::Goes));
    assert_eq!(refused, Err(Refusal::Seat(NoSeat::NoSuchRide)));

    let (mut way, ride) = held_back();
    let deed = rule(&mut way, 1, &Wish::Seat(ride, SeatRuling::Goes)).expect("one key says so");
    assert!(way.log.fold.ride(ride).is_some());
    rule(&mut way, 2, &Wish::Confirm(deed)).expect("two keys agree");
    assert!(way.log.fold.ride(ride).is_none());
    assert!(way.log.entries.iter().any(|entry| matches!(entry.fact, Fact::Moderated(_))));
}
