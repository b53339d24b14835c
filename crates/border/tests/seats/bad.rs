//! What cannot be is refused, each thing with a word of its own, and changes nothing.

use super::way::{DAY, HOUR, Way, land, rub, slug, terms};
use border::entry::Entry;
use border::fact::{Digest, Fact};
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::ride::{Fare, NoSeat, RideKind, RideState, Seated, Side, Terms, Vehicle, Wanted};
use border::value::Currency;
use border::voice::Voice;

fn no<T: std::fmt::Debug>(result: Result<T, Refusal>) -> NoSeat {
    match result {
        Err(Refusal::Seat(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_offer_that_cannot_be_is_refused() {
    let mut way = Way::new();
    let soon = way.now + 9 * HOUR;
    let fine = || terms(3, soon);
    let dear = Some(Fare { minor: u32::MAX, currency: Currency::Rub });
    let seeks = |seats| Terms { kind: RideKind::Sought, vehicle: Vehicle::Bus, ..terms(seats, soon) };
    let cases = [
        (terms(3, way.now), NoSeat::Past),
        (terms(3, way.now - 1), NoSeat::Past),
        (terms(3, Minute(0)), NoSeat::Past),
        (terms(3, way.now + 3 * 365 * DAY), NoSeat::TooFar),
        (terms(3, Minute(i64::MAX)), NoSeat::TooFar),
        (terms(3, way.now + limits::RIDE_AHEAD_MINUTES + 1), NoSeat::TooFar),
        (terms(0, soon), NoSeat::Seats),
        (Terms { vehicle: Vehicle::Car, ..terms(9, soon) }, NoSeat::Seats),
        (terms(61, soon), NoSeat::Seats),
        (terms(255, soon), NoSeat::Seats),
        (seeks(9), NoSeat::Seats),
        (Terms { to: slug("vladikavkaz"), ..fine() }, NoSeat::SamePlace),
        (Terms { to: slug("atlantis"), ..fine() }, NoSeat::UnknownPlace),
        (Terms { from: slug("atlantis"), ..fine() }, NoSeat::UnknownPlace),
        (Terms { toward: land("kz"), ..fine() }, NoSeat::UnknownPlace),
        (Terms { to: slug("moscow"), ..fine() }, NoSeat::WrongWay),
        (Terms { from: slug("batumi"), ..fine() }, NoSeat::WrongWay),
        (Terms { toward: land("ru"), ..fine() }, NoSeat::WrongWay),
        (Terms { fare: dear, ..fine() }, NoSeat::Price),
    ];
    for (terms, why) in cases {
        assert_eq!(no(way.offer(1, terms.clone())), why, "{terms:?}");
    }
    assert!(way.log.entries.is_empty(), "what is refused is nowhere");
    way.offer(1, Terms { fare: rub(0), ..fine() }).expect("a lift for nothing");
    way.offer(1, terms(3, way.now + limits::RIDE_AHEAD_MINUTES)).expect("a week ahead");
    way.offer(1, terms(60, soon + 1)).expect("a bus");
    assert_eq!(no(way.offer(1, terms(3, soon + 2))), NoSeat::RidesOpen);
}

/// From, crossing, toward, to.
type Leg = [&'static str; 4];

#[test]
fn a_ride_that_does_not_go_by_the_crossing_is_refused_and_a_long_one_that_does_is_not() {
    let honest: [Leg; 12] = [
        ["yekaterinburg", "verkhny-lars", "ge", "yerevan"],
        ["novosibirsk", "verkhny-lars", "ge", "tbilisi"],
        ["minsk", "verkhny-lars", "ge", "batumi"],
        ["almaty", "verkhny-lars", "ge", "tbilisi"],
        ["moscow", "verkhny-lars", "ge", "istanbul"],
        ["tbilisi", "verkhny-lars", "ru", "moscow"],
        ["yerevan", "verkhny-lars", "ru", "minsk"],
        ["minsk", "terespol-brest", "pl", "warsaw"],
        ["moscow", "terespol-brest", "pl", "warsaw"],
        ["kyiv", "krakovets-korczowa", "pl", "warsaw"],
        ["saint-petersburg", "ivangorod-narva", "ee", "warsaw"],
        ["samara", "syrym-mashtakovo", "kz", "tashkent"],
    ];
    let wrong: [Leg; 7] = [
        ["minsk", "verkhny-lars", "ge", "warsaw"],
        ["moscow", "verkhny-lars", "ge", "warsaw"],
        ["moscow", "verkhny-lars", "ge", "astana"],
        ["yerevan", "verkhny-lars", "ge", "batumi"],
        ["warsaw", "verkhny-lars", "ru", "minsk"],
        ["kyiv", "syrym-mashtakovo", "kz", "warsaw"],
        ["almaty", "terespol-brest", "pl", "yerevan"],
    ];
    let check = |[from, post, toward, to]: Leg| {
        let way = Way::new();
        let (from, to, toward) = (slug(from), slug(to), land(toward));
        let ride = Terms { from, to, toward, ..terms(3, way.now + HOUR) };
        ride.check(&super::way::ATLAS, &super::way::ground(post), way.now)
    };
    for leg in honest {
        assert_eq!(check(leg), Ok(()), "{leg:?}");
    }
    for leg in wrong {
        assert_eq!(check(leg), Err(NoSeat::WrongWay), "{leg:?}");
    }
}

#[test]
fn a_price_that_no_seat_costs_is_refused_in_any_money() {
    let mut way = Way::new();
    let fare = |units: u32, currency| Some(Fare { minor: units.saturating_mul(100), currency });
    for (dear, fine, currency) in [
        (900_000, 100_000, Currency::Rub),
        (10_000, 1_000, Currency::Eur),
        (10_000, 1_200, Currency::Usd),
        (5_000_000, 500_000, Currency::Kzt),
    ] {
        let ride = |units| Terms { fare: fare(units, currency), ..terms(3, way.now + HOUR) };
        let (dear, fine) = (ride(dear), ride(fine));
        let check =
            |ride: &Terms| ride.check(&super::way::ATLAS, &super::way::ground("verkhny-lars"), way.now);
        assert_eq!((check(&dear), check(&fine)), (Err(NoSeat::Price), Ok(())), "{currency}");
    }
    let soon = way.now + HOUR;
    way.offer(1, Terms { fare: fare(42_000_000, Currency::Irr), ..terms(3, soon) })
        .expect("a little in rials");
}

#[test]
fn a_guest_offers_and_holds_nothing_and_the_same_offer_is_taken_once() {
    let mut way = Way::new();
    let identity = border::filing::Identity::of(&slug("verkhny-lars"), "offer-one", b"as sent");
    let wanted = Wanted::Offer(identity, Box::new(terms(3, way.now + HOUR)));
    let guest = border::ride::Asking { by: Voice::GUEST, party: Digest([0; 16]), wanted: wanted.clone() };
    let ground = super::way::ground("verkhny-lars");
    let refused = border::ride::decide_seat(&way.log.fold, &super::way::ATLAS, &ground, &guest, way.now);
    assert_eq!(refused, Err(Refusal::NotAVoice));
    let first = way.ask(1, wanted.clone()).expect("taken");
    assert_eq!(way.ask(1, wanted), Ok(first));
    let other = border::filing::Identity { content: Digest([1; 8]), ..identity };
    let other = way.ask(1, Wanted::Offer(other, Box::new(terms(2, way.now + HOUR))));
    assert_eq!(other, Err(Refusal::OtherContent { seq: first }));
    assert_eq!(way.log.fold.rides().count(), 1);
}

#[test]
fn a_hold_that_cannot_be_is_refused() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(3, way.now + HOUR)).expect("a ride");
    assert_eq!(no(way.hold(0, ride, 1)), NoSeat::OwnRide);
    assert_eq!(no(way.hold(1, ride + 7, 1)), NoSeat::NoSuchRide);
    assert_eq!(no(way.hold(1, ride, 0)), NoSeat::TooFewSeats);
    assert_eq!(no(way.hold(1, ride, 4)), NoSeat::TooFewSeats);
    way.hold(1, ride, 1).expect("held");
    assert_eq!(no(way.hold(1, ride, 1)), NoSeat::HeldAlready);
    assert_eq!(no(way.ask(2, Wanted::Unhold { ride })), NoSeat::NotHeld);
    assert_eq!(no(way.ask(2, Wanted::Cancel { ride, hold: None })), NoSeat::NotYours);
    assert_eq!(no(way.ask(1, Wanted::Cancel { ride, hold: None })), NoSeat::NotYours);
    assert_eq!(no(way.ask(0, Wanted::Cancel { ride, hold: Some(999) })), NoSeat::NotHeld);
    assert_eq!(no(way.ask(0, Wanted::Report { ride })), NoSeat::OwnRide);
    way.ask(5, Wanted::Report { ride }).expect("warned");
    assert_eq!(no(way.ask(5, Wanted::Report { ride })), NoSeat::ReportedAlready);
    for n in 1..4 {
        let other = way.offer(10 + n, terms(3, way.now + HOUR + i64::from(n))).expect("a ride");
        let held = way.hold(1, other, 1);
        if n < 3 { held.map(drop).expect("held") } else { assert_eq!(no(held), NoSeat::HoldsOpen) }
    }
}

#[test]
fn what_has_left_is_shown_as_such_for_six_hours_and_nobody_holds_or_agrees_any_more() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(3, way.now + 10)).expect("a ride");
    let hold = way.hold(1, ride, 1).expect("held");
    let early = way.hold(2, ride, 1).expect("held");
    way.agree(0, 2, ride, early).expect("agreed");
    way.pass(10);
    assert_eq!(no(way.hold(3, ride, 1)), NoSeat::Left);
    assert_eq!(no(way.ask(0, Wanted::Accept { ride, hold: Some(hold) })), NoSeat::Left);
    assert_eq!(no(way.ask(1, Wanted::Accept { ride, hold: None })), NoSeat::Left);
    assert_eq!(way.item(ride).expect("shown").state, RideState::Left);
    assert_eq!(way.ride(ride).holds().keys().copied().collect::<Vec<_>>(), [early]);
    way.pass(limits::RIDE_GONE_MINUTES - 1);
    assert!(way.item(ride).is_some());
    way.pass(1);
    assert!(way.item(ride).is_none() && way.log.fold.ride(ride).is_none());
    assert!(way.log.fold.board().gone.contains_key(&border::item::Key::Ride(ride)));
    assert_eq!(no(way.ask(0, Wanted::Cancel { ride, hold: None })), NoSeat::NoSuchRide);
}

#[test]
fn agreeing_needs_ones_own_side_once_and_a_hold_that_holds() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(1, way.now + HOUR)).expect("a ride");
    let hold = way.hold(1, ride, 1).expect("held");
    let waits = way.hold(2, ride, 1).expect("waits");
    assert_eq!(no(way.ask(3, Wanted::Accept { ride, hold: Some(hold) })), NoSeat::NotYours);
    assert_eq!(no(way.ask(2, Wanted::Accept { ride, hold: Some(hold) })), NoSeat::NotYours);
    assert_eq!(no(way.ask(0, Wanted::Accept { ride, hold: None })), NoSeat::NotYours);
    assert_eq!(no(way.ask(0, Wanted::Accept { ride, hold: Some(waits) })), NoSeat::NotHeld);
    way.ask(0, Wanted::Accept { ride, hold: Some(hold) }).expect("the driver agrees");
    assert_eq!(no(way.ask(0, Wanted::Accept { ride, hold: Some(hold) })), NoSeat::AgreedAlready);
    assert!(!way.ride(ride).holds()[&hold].is_agreed(), "one side is not both");
    way.ask(1, Wanted::Accept { ride, hold: None }).expect("so does who rides");
    assert!(way.ride(ride).holds()[&hold].is_agreed());
    assert_eq!(no(way.ask(1, Wanted::Accept { ride, hold: None })), NoSeat::AgreedAlready);
    way.ask(1, Wanted::Unhold { ride }).expect("and lets go after all");
    assert_eq!(no(way.ask(1, Wanted::Accept { ride, hold: None })), NoSeat::NotYours);
}

#[test]
fn a_log_that_says_what_was_never_decided_oversells_nothing_and_breaks_nothing() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(2, way.now + HOUR)).expect("a ride");
    let (by, party) = (way.voice(1), Digest([9; 16]));
    let wild = [
        Seated::Held { by, party, ride, seats: 255 },
        Seated::Held { by, party, ride, seats: 0 },
        Seated::Held { by: Voice::GUEST, party, ride, seats: 2 },
        Seated::Held { by, party, ride, seats: 2 },
        Seated::Held { by, party, ride: 4_711, seats: 2 },
        Seated::Accepted { ride, hold: 999, side: Side::Holder },
        Seated::Accepted { ride: 999, hold: ride, side: Side::Offerer },
        Seated::Unheld { ride, hold: 999 },
        Seated::Cancelled { ride: 999, hold: None },
        Seated::Reported { by: Voice::GUEST, party, ride: 999 },
        Seated::Offered {
            id: Digest([1; 8]),
            content: Digest([2; 8]),
            by,
            party,
            terms: terms(255, Minute(i64::MAX)),
        },
    ];
    for seated in wild {
        let entry = Entry { seq: way.log.fold.seq() + 1, at: way.now, fact: Fact::Seated(seated) };
        way.log.fold.apply(&entry).expect("it follows");
        assert!(way.ride(ride).used() <= 2);
    }
    let _no_panic = way.log.fold.next_change();
    way.log.fold.to_bytes().expect("bytes");
}

#[test]
fn rides_on_a_board_are_bounded() {
    let mut way = Way::new();
    for n in 0..limits::RIDES_PER_BOARD as u32 {
        way.offer(n, terms(1, way.now + HOUR)).expect("a ride");
    }
    assert_eq!(no(way.offer(9_000, terms(1, way.now + HOUR))), NoSeat::BoardFull);
}

#[test]
fn one_voice_has_one_car_on_a_road_at_an_hour() {
    let mut way = Way::new();
    let soon = way.now + 9 * HOUR;
    way.offer(1, terms(8, soon)).expect("a car");
    for other in [soon, soon + 59, soon - 59] {
        assert_eq!(no(way.offer(1, terms(8, other))), NoSeat::Overlap);
    }
    way.offer(2, terms(8, soon)).expect("another Voice's");
    way.offer(1, terms(8, soon + HOUR)).expect("an hour later");
    let seeks = Terms { kind: RideKind::Sought, vehicle: Vehicle::Car, ..terms(2, soon) };
    way.offer(1, seeks).expect("a seat sought is no car");
}
