//! Tables of quantities in six languages. Refuses to test what a quantity is of.

use super::*;
use crate::reader::tests::with_scene;

fn read(text: &str) -> Vec<Quantity> {
    with_scene(text, |scene| scene.nodes.iter().filter_map(Node::quantity).collect())
}

fn minutes(lo: u32, hi: u32) -> Quantity {
    Quantity::Minutes(Range::new(lo, hi))
}

#[test]
fn durations_in_six_languages() {
    for (text, lo, hi) in [
        ("полтора часа", 90, 90),
        ("три с половиной часа", 210, 210),
        ("часа на 2", 120, 120),
        ("минут 40", 40, 40),
        ("2 часа 20 минут", 140, 140),
        ("2-3 часа", 120, 180),
        ("двое суток", 2_880, 2_880),
        ("півтори години", 90, 90),
        ("an hour and a half", 90, 90),
        ("half an hour", 30, 30),
        ("une heure et demie", 90, 90),
        ("4h et demie", 270, 270),
        ("1h30", 90, 90),
        ("бір жарым сағат", 90, 90),
        ("საათნახევარი", 90, 90),
    ] {
        assert_eq!(read(text), [minutes(lo, hi)], "{text}");
    }
}

#[test]
fn counts_ranges_rows_and_places_in_line() {
    let count = |lo, hi| Quantity::Count(Range::new(lo, hi));
    for (text, want) in [
        ("20-25 машин", count(20, 25)),
        ("рф7 машин", count(7, 7)),
        ("40+ машин", count(40, 40)),
        ("сто двадцать машин", count(120, 120)),
        ("полторы сотни машин", count(150, 150)),
        ("пара машин", count(2, 2)),
        ("3 ряда по 7", Quantity::Rows(Range::of(21))),
        ("3 files de 12 voitures", Quantity::Rows(Range::of(36))),
        ("мы 25-е", Quantity::InLine(25)),
        ("4/0/16/?", Quantity::Other),
        ("20 км/ч", Quantity::Other),
        ("15 косарей", Quantity::Thousands(Range::of(15_000))),
        ("15 €", Quantity::Money(Range::of(1_500), Currency::Eur)),
        ("очередь 2 км", Quantity::Metres(Range::of(2_000))),
    ] {
        assert_eq!(read(text), [want], "{text}");
    }
}

#[test]
fn clocks_and_dates_are_not_counts() {
    let clock = |hour, minute| ClockTime::new(hour, minute).map(Quantity::Clock);
    for (text, want) in [
        ("в 9-15 было пусто", clock(9, 15)),
        ("в 3.30 было пусто", clock(3, 30)),
        ("с 5 утра", clock(5, 0)),
        ("с шести вечера", clock(18, 0)),
        ("vers 9h20", clock(9, 20)),
        ("сағат 13:30-да", clock(13, 30)),
        ("еду 20-21.9", Some(Quantity::Date)),
        ("28 сентября", Some(Quantity::Date)),
    ] {
        assert_eq!(read(text).first().copied(), want, "{text}");
    }
}

#[test]
fn zero_is_a_number_after_a_place_and_a_place_before_packed() {
    let stages = |text| with_scene(text, |scene| scene.nodes.iter().filter_map(Node::stage).count());
    assert_eq!(read("палка ноль"), [Quantity::Count(Range::of(0))]);
    assert_eq!((read("ноль забит"), stages("ноль забит")), (vec![], 1));
    assert_eq!((read("0 забит"), stages("0 забит")), (vec![], 1));
}
