//! What is usual: a median of three groups or more of one way and money; one hand makes it alone never.

use super::way::{DAY, HOUR, Way, land, rub, slug, terms};
use border::ride::{Fare, Terms};
use border::value::Currency;

/// An offer at a price, ten minutes after the one before: no burst.
fn offer(way: &mut Way, who: u32, fare: Option<Fare>) -> u64 {
    way.pass(30);
    let departs = way.now + 9 * HOUR;
    way.offer(who, Terms { fare, ..terms(3, departs) }).expect("a ride")
}

fn usual(way: &Way, ride: u64) -> (Option<u32>, Option<u32>) {
    let item = way.item(ride).expect("shown");
    (item.usual_minor, item.times_usual())
}

#[test]
fn three_groups_make_a_usual_price_and_what_is_three_times_that_says_so() {
    let mut way = Way::new();
    let first = offer(&mut way, 1, rub(3_000));
    let second = offer(&mut way, 2, rub(4_000));
    assert_eq!(usual(&way, second), (None, None), "two are no measure");
    let third = offer(&mut way, 3, rub(3_500));
    for ride in [first, second, third] {
        assert_eq!(usual(&way, ride), (Some(350_000), None));
    }
    let dear = offer(&mut way, 4, rub(10_600));
    assert_eq!(usual(&way, dear).1, Some(3), "three times the usual");
    let free = offer(&mut way, 5, rub(0));
    assert_eq!(usual(&way, free).1, None);
    let unsaid = offer(&mut way, 6, None);
    assert_eq!(usual(&way, unsaid), (None, None));
}

#[test]
fn one_hand_has_one_price_and_other_ways_and_moneys_are_apart() {
    let mut way = Way::new();
    offer(&mut way, 1, rub(3_000));
    offer(&mut way, 2, rub(3_000));
    let mut last = 0;
    for n in 0..3 {
        way.pass(30);
        let departs = way.now + (9 + n) * HOUR;
        last = way.offer(3, Terms { fare: rub(30_000), ..terms(3, departs) }).expect("a ride");
    }
    assert_eq!(usual(&way, last), (Some(300_000), Some(10)), "three offers of one are one");
    way.pass(30);
    let gel = Some(Fare { minor: 20_000, currency: Currency::Gel });
    let other = way.offer(7, Terms { fare: gel, ..terms(3, way.now + HOUR) }).expect("a ride");
    assert_eq!(usual(&way, other), (None, None));
    let (from, to) = (slug("tbilisi"), slug("vladikavkaz"));
    let back = Terms { fare: rub(9_000), from, toward: land("ru"), to, ..terms(3, way.now + HOUR) };
    let back = way.offer(8, back).expect("a ride");
    assert_eq!(usual(&way, back), (None, None));
}

#[test]
fn a_burst_of_newcomers_is_one_group() {
    let mut way = Way::new();
    let mut last = 0;
    for who in 1..=30 {
        let dear = Terms { fare: rub(50_000), ..terms(3, way.now + HOUR) };
        last = way.offer(who, dear).expect("a ride");
    }
    assert_eq!(usual(&way, last), (None, None));
}

#[test]
fn what_was_long_ago_is_forgotten() {
    let mut way = Way::new();
    for who in 1..=3 {
        offer(&mut way, who, rub(3_000));
    }
    way.pass(8 * DAY);
    let later = offer(&mut way, 9, rub(9_000));
    assert_eq!(usual(&way, later), (None, None));
}
