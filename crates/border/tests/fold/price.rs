//! Prices: quartiles of what many tell, whatever those who sell would have them be, on seeds of invented
//! prices.

use crate::support::log::{Log, MORNING, claim};
use border::answer::{Answer, Shown};
use border::fact::{Claim, Fact};
use border::value::{Currency, Deal, Range, Value};
use border::voice::Voice;

const SEAT: &str = "price/ge///seat";

/// A seeded draw of whole numbers: xorshift.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as u32 % n
    }
}

fn price(units: u32, currency: Currency, deal: Deal) -> Value {
    Value::Price { amount_minor: Range::of(units * 100), currency, deal }
}

fn rub(units: u32, deal: Deal) -> Value {
    price(units, Currency::Rub, deal)
}

/// A person of more than the 255 that a byte names.
fn person(n: u32) -> Voice {
    Voice(std::array::from_fn(|i| if i < 4 { n.to_be_bytes()[i] } else { 0x55 }))
}

/// Told by a person so many minutes after the morning.
fn told(log: &mut Log, after: i64, by: u32, value: Value) {
    let at = MORNING + after;
    log.keep(at, Fact::Claimed(Claim { by: person(by), ..claim(1, SEAT, value, at) }));
}

fn answer(log: &Log) -> Option<&Answer> {
    log.answer(SEAT)
}

/// Quartiles in units, the effective number, and how many were left out.
fn shown(log: &Log) -> ([u32; 3], u32, u32) {
    match answer(log).and_then(|answer| answer.value.as_ref()) {
        Some(Shown::Price { amount_minor, n_eff, unusual, .. }) => {
            (amount_minor.map(|minor| minor / 100), *n_eff, *unusual)
        }
        other => panic!("no price: {other:?}"),
    }
}

/// A quarter of an hour apart, so that no burst makes one hand of them; prices about 6,000.
fn travellers(seed: u64, count: u32) -> Log {
    let (mut log, mut dice) = (Log::of("verkhny-lars"), Dice(seed * 7_919 + 1));
    for n in 0..count {
        let units = 5_000 + 500 * dice.below(5);
        told(&mut log, i64::from(n) * 15, n + 1, rub(units, Deal::Told));
    }
    log
}

#[test]
fn honest_prices_give_their_quartiles_on_every_seed() {
    for seed in 1..30 {
        let ([low, middle, high], n_eff, unusual) = shown(&travellers(seed, 12));
        assert!(5_000 <= low && low <= middle && middle <= high && high <= 7_000, "{seed}");
        assert!((4..=12).contains(&n_eff), "{seed}: {n_eff}");
        assert_eq!(unusual, 0, "{seed}: none of these is a rarity");
    }
}

#[test]
fn one_lying_driver_with_fifty_offers_moves_nothing() {
    for seed in 1..30 {
        let mut log = travellers(seed, 10);
        let before = shown(&log);
        for n in 0..50 {
            told(&mut log, 150 + n, 9_000, rub(40_000, Deal::Offered));
        }
        assert_eq!(shown(&log), before, "{seed}");
        assert!(
            answer(&log).is_some_and(|answer| answer.against > 0),
            "{seed}: it is seen that others differ"
        );
    }
}

#[test]
fn a_driver_who_offers_under_fifty_names_in_an_hour_moves_nothing() {
    for seed in 1..30 {
        let mut log = travellers(seed, 10);
        let ([_, before, _], ..) = shown(&log);
        for n in 0..50 {
            told(&mut log, 150 + i64::from(n), 9_000 + n, rub(40_000, Deal::Offered));
        }
        let ([_, after, high], ..) = shown(&log);
        assert!(after.abs_diff(before) <= 1_000 && high < 40_000, "{seed}: {before} became {after}, {high}");
    }
}

#[test]
fn offers_alone_make_a_price_from_three_groups_on() {
    let mut log = Log::of("verkhny-lars");
    told(&mut log, 0, 1, rub(5_000, Deal::Offered));
    told(&mut log, 20, 2, rub(6_000, Deal::Offered));
    assert_eq!(answer(&log), None, "two sellers are no price");
    told(&mut log, 40, 1, rub(5_500, Deal::Offered));
    assert_eq!(answer(&log), None, "one of them again is no third");
    told(&mut log, 60, 3, rub(7_000, Deal::Offered));
    assert_eq!(shown(&log).0, [5_500, 6_000, 7_000]);
}

#[test]
fn asked_and_paid_stand_apart() {
    let mut log = Log::of("verkhny-lars");
    for n in 0..4 {
        told(&mut log, i64::from(n) * 15, 10 + n, rub(4_000, Deal::Paid));
    }
    let only = answer(&log).and_then(|answer| answer.value.clone());
    assert!(matches!(
        only,
        Some(Shown::Price { deal: Deal::Paid, amount_minor: [_, 400_000, _], paid: None, .. })
    ));
    for n in 0..4 {
        told(&mut log, 60 + i64::from(n) * 15, 20 + n, rub(9_000, Deal::Told));
    }
    match answer(&log).and_then(|answer| answer.value.clone()) {
        Some(Shown::Price { amount_minor, paid: Some(paid), deal: Deal::Told, unusual: 0, .. }) => {
            assert_eq!((amount_minor, paid.amount_minor), ([900_000; 3], [400_000; 3]));
            assert!(paid.n_eff > 0);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_far_off_is_left_out_and_said() {
    for seed in 1..30 {
        let mut log = travellers(seed, 12);
        // The whole car, a slip of the finger, a joke.
        for (n, units) in [(0, 24_000), (1, 60), (2, 600_000)] {
            told(&mut log, 200 + 15 * n, 500 + n as u32, rub(units, Deal::Told));
        }
        let ([low, _, high], _, unusual) = shown(&log);
        assert!(low >= 5_000 && high <= 7_000, "{seed}: {low} to {high}");
        assert_eq!(unusual, 3, "{seed}");
        assert_eq!(answer(&log).map(|answer| answer.against), Some(3));
    }
    let mut log = Log::of("verkhny-lars");
    told(&mut log, 0, 1, rub(5_000, Deal::Told));
    told(&mut log, 15, 2, rub(50_000, Deal::Told));
    assert_eq!(shown(&log).2, 0, "of two neither is the odd one");
}

#[test]
fn moneys_do_not_mix() {
    for seed in 1..30 {
        let mut log = travellers(seed, 9);
        for n in 0..4 {
            told(&mut log, 140 + 15 * i64::from(n), 700 + n, price(200, Currency::Gel, Deal::Told));
        }
        let ([low, ..], ..) = shown(&log);
        assert!(low >= 5_000, "{seed}: lari among roubles");
        assert_eq!(answer(&log).map(|answer| answer.against), Some(4));
    }
    // Sellers do not choose in which money a price is shown either.
    let mut log = travellers(1, 4);
    for n in 0..20 {
        told(&mut log, 60 + 15 * i64::from(n), 800 + n, price(150, Currency::Usd, Deal::Offered));
    }
    assert!(shown(&log).0[0] >= 5_000);
}

#[test]
fn a_price_of_nothing_or_of_the_greatest_number_breaks_nothing() {
    let mut log = travellers(3, 6);
    for (n, minor) in [(0, 0), (1, u32::MAX)] {
        let value =
            Value::Price { amount_minor: Range::of(minor), currency: Currency::Rub, deal: Deal::Told };
        told(&mut log, 100 + 15 * n, 900 + n as u32, value);
    }
    assert_eq!(shown(&log).2, 2);
    let mut log = Log::of("verkhny-lars");
    for n in 0..5 {
        let value = Value::Price { amount_minor: Range::of(0), currency: Currency::Rub, deal: Deal::Paid };
        told(&mut log, n * 15, n as u32, value);
    }
    assert_eq!(shown(&log).0, [0; 3]);
}
