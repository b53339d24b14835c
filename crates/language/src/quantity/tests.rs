//! Tables of quantities in six languages. Refuses to test what a quantity is of.

use super::*;
use crate::lexicon::{Lexicon, builtin};
use crate::names::Names;
use crate::node::nodes;
use crate::reader::tests::with_scene;
use crate::token::tokens;
use crate::tongue::judge;
use crate::vocabulary::Vocabulary;
use border::lang::Lang;

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
        ("an hour and ten", 70, 70),
        ("стоим час десять", 70, 70),
        ("година двадцять", 80, 80),
        ("une heure vingt", 80, 80),
        ("2 часа 20 стоим", 140, 140),
        ("2ч15м", 135, 135),
        ("1:30 ч", 90, 90),
        ("1/2 hour", 30, 30),
        ("1½ hours", 90, 90),
        ("полтора-два часа", 90, 120),
        ("часа полтора-два", 90, 120),
        ("прошли за полтора-два", 90, 120),
        ("от 2 до 3 часов", 120, 180),
        ("de 2 à 3 heures", 120, 180),
        ("часов пять-шесть", 300, 360),
        ("6 more hours", 360, 360),
        ("two and a quarter hours", 135, 135),
        ("one and three quarter hours", 105, 105),
        ("три четверти часа", 45, 45),
        ("სამ საათნახევარში", 210, 210),
        ("стояли три с половиной", 210, 210),
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
        ("2 км 300 м", Quantity::Metres(Range::of(2_300))),
        ("полтора километра", Quantity::Metres(Range::of(1_500))),
        ("kilometer and a half", Quantity::Metres(Range::of(1_500))),
        ("метров 800", Quantity::Metres(Range::of(800))),
        ("300м", Quantity::Metres(Range::of(300))),
        ("стоим 30м", minutes(30, 30)),
        ("сотни полторы машин", count(150, 150)),
        ("2 ряда, в каждом по 10", Quantity::Rows(Range::of(20))),
        ("екі қатар, әр қатарда он бестен", Quantity::Rows(Range::of(30))),
        ("по 10 машин в 3 ряда", Quantity::Rows(Range::of(30))),
        ("two lanes of twenty", Quantity::Rows(Range::of(40))),
        ("42 градуса", Quantity::Heat(42)),
        ("-15 градусов", Quantity::Frost(15)),
        ("минус 15", Quantity::Frost(15)),
        ("15 градусов, мороз", Quantity::Frost(15)),
        ("зюмбу, 41 год, пропустили", Quantity::Age(Range::of(41))),
        ("пускали 3 года", Quantity::Other),
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
        ("à sept heures et demie", clock(7, 30)),
        ("depuis 17h40", clock(17, 40)),
        ("17h40", clock(17, 40)),
        ("до 17.40 закрыто", clock(17, 40)),
        ("since half four", clock(4, 30)),
        ("opened 9.15", clock(9, 15)),
        ("9.15 this morning", clock(9, 15)),
        ("depuis hier 23h", clock(23, 0)),
        ("hier 23h", Some(minutes(1_380, 1_380))),
    ] {
        assert_eq!(read(text).first().copied(), want, "{text}");
    }
}

#[test]
fn an_articles_hour_is_a_pace_roubles_have_a_state_and_a_sign_makes_degrees() {
    assert_eq!(read("they do six an hour"), [Quantity::Count(Range::of(6))]);
    assert_eq!(read("half an hour"), [minutes(30, 30)]);
    let money = |currency| vec![Quantity::Money(Range::of(6_000), currency)];
    assert_eq!(read("60 рублей, белорусских"), money(Currency::Byn));
    assert_eq!(read("60 белорусских рублей"), money(Currency::Byn));
    assert_eq!(read("60 рублей"), money(Currency::Rub));
    assert_eq!(read("40° sur le parking"), [Quantity::Heat(40)]);
    assert_eq!(read("à 35 ans"), [Quantity::Age(Range::of(35))]);
}

#[test]
fn zero_is_a_number_after_a_place_and_a_place_before_packed() {
    let stages = |text| with_scene(text, |scene| scene.nodes.iter().filter_map(Node::stage).count());
    assert_eq!(read("палка ноль"), [Quantity::Count(Range::of(0))]);
    assert_eq!((read("ноль забит"), stages("ноль забит")), (vec![], 1));
    assert_eq!((read("0 забит"), stages("0 забит")), (vec![], 1));
}

/// A language's lexicon with more words.
fn with_words(lang: Lang, more: &str) -> Vocabulary {
    let (mut lexicon, mut faults) = (Lexicon::default(), vec![]);
    lexicon.add(lang, "built-in", builtin(lang), &mut faults);
    lexicon.add(lang, "more", more, &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    Vocabulary::new(lexicon, Names::default()).expect("it compiles")
}

fn read_with(vocabulary: &Vocabulary, text: &str) -> Vec<Quantity> {
    let tokens = tokens(text);
    let found = vocabulary.find(&tokens);
    let (tongues, _) = judge(&tokens, &found, vocabulary);
    quantities(nodes(&tokens, &found, tongues, vocabulary), &tokens)
        .iter()
        .filter_map(Node::quantity)
        .collect()
}

#[test]
fn words_of_clocks_quarters_and_dozens() {
    let en = with_words(
        Lang::En,
        "[word]\npast_hour = ['past']\nto_hour = ['to']\nquarter = ['quarter', 'quarters']\n\
        clock = ['noon']\nbetween = ['between']\noclock = ['o clock']\n\
        [number]\n12 = ['noon']\n[times]\n12 = ['dozen']\n",
    );
    let ru = with_words(
        Lang::Ru,
        "[word]\nto_hour = ['без']\nquarter = ['четверти']\nclock = ['полседьмого']\n\
        below_zero = ['мороза']\n\
        [number]\n'6.5' = ['полседьмого']\n'0.5' = ['полкилометра']\n[unit]\nkilometre = ['полкилометра']\n\
        [times]\n10 = ['десятков']\n",
    );
    let fr = with_words(Lang::Fr, "[word]\nto_hour = ['moins']\nquarter = ['quart']\n");
    let clock = |hour, minute| Quantity::Clock(ClockTime::new(hour, minute).expect("a time"));
    let count = |lo, hi| Quantity::Count(Range::new(lo, hi));
    for (words, text, want) in [
        (&en, "since half past four", clock(4, 30)),
        (&en, "at quarter to 7", clock(6, 45)),
        (&en, "ten past 6", clock(6, 10)),
        (&en, "since noon", clock(12, 0)),
        (&en, "at 5 o'clock", clock(5, 0)),
        (&en, "from 10 to 12 cars", count(10, 12)),
        (&en, "an hour and three quarters", minutes(105, 105)),
        (&en, "between 2 and 3 hours", minutes(120, 180)),
        (&en, "two dozen cars", count(24, 24)),
        (&ru, "с полседьмого", clock(6, 30)),
        (&ru, "без десяти семь", clock(6, 50)),
        (&ru, "без четверти 8", clock(7, 45)),
        (&ru, "полкилометра", Quantity::Metres(Range::of(500))),
        (&ru, "пять десятков машин", count(50, 50)),
        (&ru, "15 мороза", Quantity::Frost(15)),
        (&fr, "sept heures moins le quart", clock(6, 45)),
        (&fr, "une heure et quart", minutes(75, 75)),
    ] {
        assert_eq!(read_with(words, text), [want], "{text}");
    }
}

#[test]
fn years_are_not_counts() {
    let (mut lexicon, mut faults) = (Lexicon::default(), vec![]);
    let ru = "[word]\nat = ['в']\nuntil = ['до']\nordinal = ['го']\nseason = ['осенью']\n\
        [mode]\ncar = ['машин']\n[unit]\nweek = ['году']\n";
    lexicon.add(Lang::Ru, "ru", ru, &mut faults);
    lexicon.add(Lang::Kk, "kk", "[word]\nspread = ['да']\n[unit]\nweek = ['жылы']\n", &mut faults);
    lexicon.add(Lang::Ka, "ka", "[word]\nwithin = ['ში']\n", &mut faults);
    lexicon.add(Lang::En, "en", "[word]\nat = ['in']\n", &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    let words = Vocabulary::new(lexicon, Names::default()).expect("it compiles");
    let count = |n| Quantity::Count(Range::of(n));
    for (text, want) in [
        ("в 2022", Quantity::Year(2022)),
        ("2022 году", Quantity::Year(2022)),
        ("осенью 22-го", Quantity::Year(2022)),
        ("2020-да", Quantity::Year(2020)),
        ("2022 жылы", Quantity::Year(2022)),
        ("2006-ში", Quantity::Year(2006)),
        ("in '22", Quantity::Year(2022)),
        ("до 2020 машин", count(2020)),
        ("2020 машин", count(2020)),
        ("в 22-го", Quantity::InLine(22)),
    ] {
        assert_eq!(read_with(&words, text), [want], "{text}");
    }
}
