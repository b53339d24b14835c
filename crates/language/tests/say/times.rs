//! Ages, durations, ranges, lengths, money and local times at their bounds.

use crate::scene::{NOW, Scene, minute};
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::value::Currency;
use language::say::Speaker;

#[test]
fn ages_are_rounded_down() {
    let scene = Scene::new();
    let age = |minutes: i64| scene.speaker(Lang::En).age(minute(NOW) - minutes);
    let table = [
        (-5, "just now"),
        (0, "just now"),
        (1, "1 min ago"),
        (59, "59 min ago"),
        (60, "1 h ago"),
        (69, "1 h ago"),
        (70, "1 h 10 min ago"),
        (179, "2 h 50 min ago"),
        (180, "3 h ago"),
        (239, "3 h ago"),
        (24 * 60, "24 h ago"),
        (48 * 60 - 1, "47 h ago"),
        (48 * 60, "2 days ago"),
        (400 * 24 * 60, "400 days ago"),
    ];
    for (minutes, words) in table {
        assert_eq!(age(minutes), words, "{minutes}");
    }
}

#[test]
fn durations_keep_the_minutes_that_matter() {
    let scene = Scene::new();
    let table = [
        (-1, "0 min"),
        (0, "0 min"),
        (59, "59 min"),
        (60, "1 h"),
        (61, "1 h 1 min"),
        (599, "9 h 59 min"),
        (600, "10 h"),
        (629, "10 h"),
        (630, "11 h"),
        (4 * 1440 - 1, "96 h"),
        (4 * 1440, "4 days"),
        (14 * 1440, "14 days"),
    ];
    for (minutes, words) in table {
        assert_eq!(scene.speaker(Lang::En).duration(minutes), words, "{minutes}");
    }
    assert!(!scene.speaker(Lang::En).duration(i64::MAX).is_empty());
}

#[test]
fn ranges_never_say_more_than_was_told() {
    let scene = Scene::new();
    let table = [
        (0, 0, "no waiting"),
        (5, 9, "5–9 min"),
        (9, 5, "5–9 min"),
        (21, 38, "20–40 min"),
        (2, 40, "up to 40 min"),
        (60, 90, "60–90 min"),
        (61, 91, "1–2 h"),
        (45, 100, "45 min – 2 h"),
        (5, 100, "up to 2 h"),
        (90, 170, "1.5–3 h"),
        (540, 840, "9–14 h"),
        (545, 835, "9–14 h"),
        (0, 840, "up to 14 h"),
        (120, 120, "2 h"),
        (4 * 1440, 6 * 1440 - 60, "4–6 days"),
        (40, 5 * 1440, "40 min – 5 days"),
    ];
    for (low, high, words) in table {
        assert_eq!(scene.speaker(Lang::En).range(low, high), words, "{low} to {high}");
    }
    assert_eq!(scene.speaker(Lang::Ru).range(90, 840), "1–14 ч");
    assert_eq!(scene.speaker(Lang::Ru).range(90, 170), "1,5–3 ч");
    for lang in Lang::ALL {
        assert!(!scene.speaker(*lang).range(1, u32::MAX).is_empty());
    }
}

#[test]
fn lengths_and_money_are_told_in_the_common_way() {
    let scene = Scene::new();
    let (ru, en, fr) = (scene.speaker(Lang::Ru), scene.speaker(Lang::En), scene.speaker(Lang::Fr));
    assert_eq!([0, 4, 700, 999].map(|m| ru.metres(m)), ["0 м", "0 м", "700 м", "1 км"]);
    assert_eq!([1000, 1240, 6000, 12_400].map(|m| ru.metres(m)), ["1 км", "1,2 км", "6 км", "12 км"]);
    assert_eq!(en.metres_range(700, 1240), "0.7–1.2 km");
    assert_eq!(en.metres_range(0, 6000), "up to 6 km");
    assert_eq!(ru.money(150_000, 200_000, Currency::Rub), "1500–2000 ₽");
    assert_eq!(en.money(2000, 2000, Currency::Eur), "€20");
    assert_eq!(en.money(1250, 2000, Currency::Usd), "$12.50–20.00");
    assert_eq!(fr.money(1250, 1250, Currency::Eur), "12,50 €");
    assert_eq!(en.money(6_000_000, 6_000_000, Currency::Kzt), "60,000 KZT");
    assert_eq!(ru.money(123_456_700, 123_456_700, Currency::Gel), "1\u{a0}234\u{a0}567 ₾");
    assert_eq!(ru.money(150_000, 1_200_000, Currency::Rub), "1\u{a0}500–12\u{a0}000 ₽");
    assert_eq!(en.money(u32::MAX, u32::MAX, Currency::Rub), "42,949,673 RUB");
}

#[test]
fn local_times_are_of_the_side_one_leaves_and_dated_where_they_are_not_of_today() {
    let scene = Scene::new();
    let (ru, en) = (scene.speaker(Lang::Ru), scene.speaker(Lang::En));
    let at = minute("2022-09-23T08:40:00Z");
    let [to_georgia, to_russia] = ["ge", "ru"].map(LandCode::parse);
    assert_eq!(ru.clock(at, to_georgia), "11:40, Москва");
    assert_eq!(ru.clock(at, to_russia), "12:40, Тбилиси");
    assert_eq!(ru.clock(at, None), "11:40, Москва");
    assert_eq!(en.clock(minute("2022-09-22T22:00:00Z"), to_russia), "02:00, Tbilisi");
    assert_eq!(en.clock(minute("2022-09-22T19:00:00Z"), to_russia), "22 Sep, 23:00, Tbilisi");
    assert_eq!(ru.clock(minute("2021-12-31T21:00:00Z"), to_georgia), "1 янв 00:00, Москва");
    assert_eq!(ru.clock(minute("2021-12-31T20:59:00Z"), to_georgia), "31 дек 2021 23:59, Москва");
    assert!(!ru.clock(Minute(i64::MAX), to_georgia).is_empty());
}

#[test]
fn an_old_board_says_so_and_a_fresh_one_does_not() {
    let scene = Scene::new();
    let ru = scene.speaker(Lang::Ru);
    assert_eq!(ru.stale_banner(Some(scene.now - (24 * 60 - 1))), None);
    let day = ru.stale_banner(Some(scene.now - 24 * 60)).expect("a day old");
    assert!(day.contains("24 ч назад (22 сен 11:48, Москва)"), "{day}");
    assert_eq!(ru.stale_banner(None), Some("Сейчас никто не пишет. Это не значит, что свободно".into()));
    let at = Speaker { now: scene.now, ..ru }.as_of_banner(scene.now);
    assert!(at.contains("23 сен 2022 11:48, Москва"), "{at}");
}
