//! Offered beside sought: the same way, near in time, with enough seats.

use super::way::{HOUR, Way, land, slug, terms};
use border::ride::{RideItem, RideKind, Terms, Trait, fits, fitting};

fn item(way: &mut Way, who: u32, terms: Terms) -> RideItem {
    let ride = way.offer(who, terms).expect("a ride");
    way.item(ride).expect("shown").clone()
}

fn sought(seats: u8, departs: border::minute::Minute) -> Terms {
    Terms { kind: RideKind::Sought, ..terms(seats, departs) }
}

#[test]
fn an_offer_fits_who_seeks_the_same_way_within_half_a_day() {
    let mut way = Way::new();
    let at = way.now + 20 * HOUR;
    let wanted = item(&mut way, 1, sought(2, at));
    let fine = item(&mut way, 2, terms(2, at + 11 * HOUR));
    let full = item(&mut way, 3, terms(1, at));
    let late = item(&mut way, 4, terms(3, at + 13 * HOUR));
    let (from, to) = (slug("tbilisi"), slug("vladikavkaz"));
    let back = item(&mut way, 5, Terms { from, toward: land("ru"), to, ..terms(3, at) });
    let other = item(&mut way, 6, sought(2, at));
    assert!(fits(&wanted, &fine) && fits(&fine, &wanted));
    for not in [&full, &late, &back, &other, &wanted] {
        assert!(!fits(&wanted, not), "{not:?}");
    }
}

#[test]
fn what_is_needed_must_be_there() {
    let mut way = Way::new();
    let at = way.now + 20 * HOUR;
    let needs = |what| Terms { traits: [what].into(), ..sought(1, at) };
    let with = Terms { traits: [Trait::ChildSeat].into(), ..terms(3, at) };
    let (bare, seat) = (item(&mut way, 1, terms(3, at)), item(&mut way, 2, with));
    let child = item(&mut way, 3, needs(Trait::ChildSeat));
    let bags = item(&mut way, 4, needs(Trait::Luggage));
    assert!(!fits(&child, &bare) && fits(&child, &seat));
    assert!(fits(&bags, &bare), "who says nothing of luggage may have room for it");
}

#[test]
fn both_ends_come_before_one_and_the_nearest_in_time_first() {
    let mut way = Way::new();
    let at = way.now + 20 * HOUR;
    let wanted = item(&mut way, 1, sought(1, at));
    let near = item(&mut way, 2, Terms { from: slug("moscow"), ..terms(3, at) });
    let later = item(&mut way, 3, terms(3, at + 3 * HOUR));
    let exact = item(&mut way, 4, terms(3, at + HOUR));
    let elsewhere = Terms { from: slug("moscow"), to: slug("batumi"), ..terms(3, at) };
    item(&mut way, 5, elsewhere);
    let board = way.log.fold.board();
    let found: Vec<&str> =
        fitting(&wanted, board.rides.values()).into_iter().map(|ride| ride.from.as_str()).collect();
    let keys: Vec<u64> = fitting(&wanted, board.rides.values()).iter().map(|ride| ride.seq()).collect();
    assert_eq!(keys, [exact.seq(), later.seq(), near.seq()], "{found:?}");
}
