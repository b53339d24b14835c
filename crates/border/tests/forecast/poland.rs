//! The forecast at Poland's and Ukraine's posts in June and July 2026: feeds of a few weeks, half-hourly and
//! two-hourly. Refuses to copy them: they are read where they lie.

use crate::{Score, at};
use border::forecast::Forecaster;
use border::hourly::{Hourly, hour_of};
use border::minute::Minute;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Hours with their figures, by post and kind.
type Series = BTreeMap<String, BTreeMap<i64, f64>>;

/// The cells of a line; in quotes a comma is a comma.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut is_quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            c => cells.last_mut().expect("a cell").push(c),
        }
    }
    cells
}

/// All files of one feed, read line by line; none where they are absent.
fn feed(prefix: &str, mut see: impl FnMut(&dyn Fn(&str) -> String)) -> Option<()> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/queues/border-queue-logger/data");
    let Ok(list) = std::fs::read_dir(&folder) else {
        println!("skipped: ../shared is absent (border-queue-logger)");
        return None;
    };
    let mut files: Vec<PathBuf> = list.map(|file| file.expect("a file").path()).collect();
    files.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(prefix) && (name.contains("2026-06") || name.contains("2026-07"))
    });
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(file).expect("UTF-8");
        let mut lines = text.lines();
        let names = cells(lines.next().expect("names"));
        for line in lines.map(cells) {
            see(&|name: &str| {
                let place = names.iter().position(|known| known == name).expect("a column");
                line.get(place).cloned().unwrap_or_default()
            });
        }
    }
    Some(())
}

fn note(series: &mut Series, key: String, stamp: &str, figure: &str) {
    if let (Ok(at), Ok(figure)) = (Minute::parse(stamp), figure.parse()) {
        series.entry(key).or_default().insert(hour_of(at), figure);
    }
}

/// Foretells one hour of so many from 10 July on, at all posts together.
fn scores(series: &Series, every: i64) -> [Score; 13] {
    let mut scores: [Score; 13] = std::array::from_fn(|_| Score::default());
    let from = hour_of(Minute::parse("2026-07-10T00:00:00Z").expect("a moment"));
    let zone = TimeZone::get("Europe/Kyiv").expect("a zone");
    for hours in series.values() {
        let (mut history, mut forecaster) = (Hourly::default(), Forecaster::default());
        for (hour, now) in hours {
            history.note(at(*hour), now.round() as u32);
            if *hour < from || hour % every != 0 {
                continue;
            }
            let Ok(told) = forecaster.foretell(&history, at(*hour), 1..=12, &zone) else { continue };
            for ahead in told {
                let then = hour_of(ahead.at);
                if let Some(came) = hours.get(&then) {
                    scores[(then - hour) as usize].see(&ahead, *now, *now, *came);
                }
            }
        }
    }
    scores
}

/// Each at some hours ahead: the error of the forecast as a share of that of "as now" at most, over so many
/// forecasts at least.
fn hold(name: &str, scores: &[Score; 13], most: &[(usize, f64)], least: f64) {
    for (hours, most) in most {
        let Score { count, forecast, as_now, within, .. } = &scores[*hours];
        let (of_now, within) = (forecast / as_now, within / count);
        println!("{name}, {hours} h, {count}: {of_now:.3} of as now, {:.0} % within", 100.0 * within);
        assert!(*count >= least && of_now <= *most, "{name}, {hours} h: {of_now:.3} of {count}");
        assert!((0.65..=1.0).contains(&within), "{name}, {hours} h: {within:.2}");
    }
}

#[test]
fn waiting_lorries_are_foretold_better_than_as_now() {
    let mut series = Series::new();
    let read = feed("echerha_", |cell| {
        if cell("vehicle_class") == "truck_ge_7_5t" {
            note(&mut series, cell("crossing_id"), &cell("scraped_at"), &cell("vehicles_waiting"));
        }
    });
    if read.is_some() {
        hold("eCherha lorries", &scores(&series, 4), &[(1, 1.15), (3, 0.92), (6, 0.92), (12, 0.80)], 100.0);
    }
}

#[test]
fn waits_of_coaches_are_foretold_better_than_as_now() {
    let (mut lorries, mut coaches) = (Series::new(), Series::new());
    let read = feed("queues_", |cell| {
        note(&mut lorries, cell("crossing_id"), &cell("scraped_at"), &cell("trucks_exit_min"));
        note(&mut coaches, cell("crossing_id"), &cell("scraped_at"), &cell("buses_exit_min"));
    });
    if read.is_some() {
        hold(
            "granica.gov.pl coaches",
            &scores(&coaches, 1),
            &[(2, 0.95), (4, 0.8), (6, 0.55), (12, 0.52)],
            50.0,
        );
        hold(
            "granica.gov.pl lorries",
            &scores(&lorries, 1),
            &[(2, 1.12), (4, 1.07), (6, 1.0), (12, 1.03)],
            50.0,
        );
    }
}
