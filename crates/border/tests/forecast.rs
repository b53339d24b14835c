//! The forecast against what came: on a week that is made up, and on years of real hours where they are.
//! Refuses to copy the real ones: they are read where they lie.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test reads its files, and says when it cannot"
)]

use border::forecast::{Ahead, Forecaster, NoForecast};
use border::hourly::{Hourly, hour_of};
use border::minute::Minute;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::PathBuf;

mod forecast {
    mod poland;
}

/// A Monday, 00:00 UTC.
const MONDAY: i64 = 420_000 / 168 * 168 + 96;

fn at(hour: i64) -> Minute {
    Minute(hour * 60)
}

/// Errors of forecasts, of "as now" and of the week's medians, and how often the range held.
#[derive(Default)]
struct Score {
    count: f64,
    forecast: f64,
    as_now: f64,
    of_week: f64,
    within: f64,
}

impl Score {
    fn see(&mut self, ahead: &Ahead, now: f64, of_week: f64, came: f64) {
        self.count += 1.0;
        self.forecast += (ahead.figures[1] - came).abs();
        self.as_now += (now - came).abs();
        self.of_week += (of_week - came).abs();
        let [low, _, high] = ahead.figures;
        self.within += f64::from(u8::from((low.floor()..=high.ceil()).contains(&came)));
    }
}

/// The median of each hour of the week of all hours before one.
fn medians(hours: &BTreeMap<i64, f64>, before: i64) -> BTreeMap<i64, f64> {
    let mut by: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    for (hour, figure) in hours.range(..before) {
        by.entry(hour.rem_euclid(168)).or_default().push(*figure);
    }
    let middle = |mut figures: Vec<f64>| {
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    by.into_iter().map(|(hour, figures)| (hour, middle(figures))).collect()
}

/// Goes through the hours; at those of some weeks it foretells six hours and sees what came.
fn scores(hours: &BTreeMap<i64, f64>, from: i64, every_weeks: i64, zone: &TimeZone) -> [Score; 7] {
    let mut scores: [Score; 7] = std::array::from_fn(|_| Score::default());
    let medians = medians(hours, from);
    let (mut history, mut forecaster) = (Hourly::default(), Forecaster::default());
    for (hour, now) in hours {
        history.note(at(*hour), now.round() as u32);
        if *hour < from || (hour - from) / 168 % every_weeks != 0 {
            continue;
        }
        let told = forecaster.foretell(&history, at(*hour), 1..=6, zone).expect("years of hours");
        for ahead in told {
            let then = hour_of(ahead.at);
            if let (Some(came), Some(of_week)) = (hours.get(&then), medians.get(&then.rem_euclid(168))) {
                scores[(then - hour) as usize].see(&ahead, *now, *of_week, *came);
            }
        }
    }
    scores
}

/// A week that is always the same but for a fortnight's swell and a little noise, drawn by a rule.
fn made_up(weeks: i64) -> BTreeMap<i64, f64> {
    let mut noise = 1_u64;
    let mut swell = 0.0;
    let figure = |hour: i64| {
        noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let draw = (noise >> 40) as f64 / f64::from(1 << 24) - 0.5;
        swell = 0.95 * swell + draw;
        let (day, of_day) = (hour.rem_euclid(168) / 24, hour.rem_euclid(24));
        let rush = if (8..20).contains(&of_day) {
            12.0 * f64::from((of_day - 7).min(20 - of_day) as u32)
        } else {
            2.0
        };
        let busy = if day >= 5 { 2.0 } else { 1.0 };
        (hour, (rush * busy * libm_exp(0.4 * swell)).round())
    };
    (MONDAY..MONDAY + 168 * weeks).map(figure).collect()
}

/// Enough of the exponential for a made-up week.
fn libm_exp(x: f64) -> f64 {
    (1..12).rev().fold(1.0, |sum, n| 1.0 + x * sum / f64::from(n))
}

#[test]
fn a_made_up_week_is_learnt_within_two_months() {
    let hours = made_up(16);
    let scores = scores(&hours, MONDAY + 168 * 10, 1, &TimeZone::UTC);
    for (hours, most) in [(1, 0.6), (3, 0.5), (6, 0.5)] {
        let Score { count, forecast, as_now, of_week, within } = &scores[hours];
        let (of_now, of_week, within) = (forecast / as_now, forecast / of_week, within / count);
        println!("made up, {hours} h: {of_now:.3} of as now, {of_week:.3} of the week's, {within:.2} within");
        assert!(of_now <= most && of_week <= 0.95, "{hours} h: {of_now:.3}, {of_week:.3}");
        assert!((0.7..=0.95).contains(&within), "{hours} h: {within:.2}");
    }
}

#[test]
fn nothing_is_foretold_of_little_or_old_history_and_nothing_later_is_seen() {
    let hours = made_up(9);
    let mut history = Hourly::default();
    let foretell = |history: &Hourly, hour: i64| {
        Forecaster::default().foretell(history, at(hour), 1..=12, &TimeZone::UTC)
    };
    assert_eq!(foretell(&history, MONDAY), Err(NoForecast::TooShort { hours: 0 }));
    hours.iter().take(100).for_each(|(hour, figure)| history.note(at(*hour), *figure as u32));
    assert_eq!(foretell(&history, MONDAY + 100), Err(NoForecast::TooShort { hours: 100 }));
    let mut all = Hourly::default();
    hours.iter().for_each(|(hour, figure)| all.note(at(*hour), *figure as u32));
    let end = MONDAY + 168 * 9 - 1;
    assert_eq!(foretell(&all, end + 12).map(|ahead| ahead.len()), Ok(12));
    assert_eq!(foretell(&all, end + 13), Err(NoForecast::TooOld { newest: at(end) }));
    let then = MONDAY + 168 * 8 + 5;
    let mut known = Hourly::default();
    hours.range(..then).for_each(|(hour, figure)| known.note(at(*hour), *figure as u32));
    let ahead = foretell(&known, then).expect("eight weeks");
    assert_eq!(foretell(&all.until(at(then)), then), foretell(&known, then));
    assert!(ahead.iter().all(|hour| hour.figures.windows(2).all(|pair| pair[0] <= pair[1])));
}

#[test]
fn what_is_learnt_on_the_way_is_what_is_learnt_at_once() {
    let hours = made_up(12);
    let (mut history, mut forecaster) = (Hourly::default(), Forecaster::default());
    for (hour, figure) in &hours {
        history.note(at(*hour), *figure as u32);
        if *hour >= MONDAY + 168 * 10 {
            let on_the_way = forecaster.foretell(&history, at(*hour), 1..=3, &TimeZone::UTC);
            if hour % 29 == 0 {
                assert_eq!(
                    on_the_way,
                    Forecaster::default().foretell(&history, at(*hour), 1..=3, &TimeZone::UTC)
                );
            }
        }
    }
}

/// Peace Arch, hourly, 2014 to 2017; stamped in local time, taken as the office stamps it.
fn peace_arch() -> Option<BTreeMap<i64, f64>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/queues/peace-arch-cascadegateway");
    let mut hours = BTreeMap::new();
    for year in 2014..=2017 {
        let Ok(text) = std::fs::read_to_string(folder.join(format!("{year}.csv"))) else {
            println!("skipped: ../shared is absent (peace-arch-cascadegateway/{year}.csv)");
            return None;
        };
        for line in text.lines() {
            let Some((stamp, figure)) = line.split_once(',') else { continue };
            let told = Minute::parse(&format!("{}Z", stamp.replace(' ', "T")));
            if let (Ok(told), Ok(figure)) = (told, figure.parse()) {
                hours.insert(hour_of(told), figure);
            }
        }
    }
    Some(hours)
}

#[test]
fn peace_arch_2017_is_foretold_as_well_as_promised() {
    let Some(hours) = peace_arch() else { return };
    let from = hour_of(Minute::parse("2017-01-01T00:00:00Z").expect("a moment"));
    let zone = TimeZone::get("America/Vancouver").expect("a zone");
    let scores = scores(&hours, from, 5, &zone);
    for (hours, most) in [(1, 0.80), (3, 0.59), (6, 0.46)] {
        let Score { count, forecast, as_now, of_week, within } = &scores[hours];
        let (of_now, of_week, within) = (forecast / as_now, forecast / of_week, within / count);
        println!(
            "Peace Arch 2017, one week of five, {hours} h: error {:.2} min, {of_now:.3} of as now, \
             {of_week:.3} of the week's median, {:.0} % within",
            forecast / count,
            100.0 * within
        );
        assert!(of_now <= most && of_week <= 1.0, "{hours} h: {of_now:.3}, {of_week:.3}");
        assert!((0.75..=0.95).contains(&within), "{hours} h: {within:.2}");
    }
}
