//! Figures of offices from a file to the board, to the page and to a forecast.

use crate::served::{CROSSING, Served, run, run_well};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A Monday, 00:00 UTC.
const MONDAY: i64 = 1_655_683_200;

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn stamp(hour: i64) -> String {
    jiff::Timestamp::from_second(MONDAY + 3_600 * hour).expect("a moment").to_string()
}

fn file(dir: &TempDir, lines: impl IntoIterator<Item = String>) -> PathBuf {
    let file = dir.path().join("figures.jsonl");
    std::fs::write(&file, lines.into_iter().collect::<Vec<_>>().join("\n")).expect("it is written");
    file
}

/// The hours of some weeks: busy by day.
fn weeks(hours: std::ops::Range<i64>) -> impl Iterator<Item = String> {
    hours.map(|hour| {
        let waits = if (8..20).contains(&hour.rem_euclid(24)) { 60 + hour % 7 } else { 5 };
        json!({"crossing": CROSSING, "toward": "ge", "mode": "car", "at": stamp(hour),
            "wait_minutes": waits, "source": "ge-police"})
        .to_string()
    })
}

fn import(file: &Path, data: &Path) -> Value {
    let arguments = ["import", "official", text(file), "--json", "--data", text(data)];
    serde_json::from_str(&run_well(&arguments)).expect("JSON")
}

#[test]
fn figures_are_taken_once_and_what_is_wrong_with_a_line_is_said() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let good = |source: &str| {
        json!({"crossing": CROSSING, "toward": "ge", "mode": "car", "at": stamp(0), "vehicles": 40.4,
            "source": source})
        .to_string()
    };
    let bad = [
        "{".to_owned(),
        good("nobody-knows"),
        good("police.ge").replace("\"ge\"", "\"pl\""),
        good("police.ge").replace("40.4", "-1"),
        good("police.ge").replace("2022", "2099"),
        format!("{{\"crossing\": \"{}\"}}", "x".repeat(10_000)),
        good("us-cbp"),
    ];
    let lines = bad.into_iter().chain([String::new(), good("https://police.ge/en/queue"), good("ge-police")]);
    let file = file(&dir, lines.clone());
    let refused = run(&["import", "official", text(&file), "--data", text(&data)]);
    assert_eq!(refused.status.code(), Some(1), "seven of nine lines are wrong");
    let (data, file) = (dir.path().join("fresh"), self::file(&dir, lines.chain(vec![good("police.ge"); 5])));
    let report = import(&file, &data);
    assert_eq!((&report["lines"], &report["taken"], &report["known"]), (&json!(14), &json!(1), &json!(6)));
    let faults = report["faults"].as_array().expect("a list");
    let why = |nth: usize| faults[nth]["why"].as_str().expect("a sentence");
    assert_eq!(
        faults.iter().map(|fault| fault["line"].as_u64()).collect::<Vec<_>>(),
        (1..=7).map(Some).collect::<Vec<_>>()
    );
    assert!(why(1).contains("offices.toml") && why(1).contains("ge-police"), "{}", why(1));
    assert!(why(2).contains("ru or ge") || why(2).contains("ge or ru"), "{}", why(2));
    assert!(why(4).contains("to come") && why(5).contains("longer"), "{}, {}", why(4), why(5));
    assert!(why(6).contains("neither side"), "{}", why(6));
    let again = import(&file, &data);
    assert_eq!((&again["taken"], &again["known"]), (&json!(0), &json!(7)));
}

#[test]
fn a_forecast_is_of_what_was_known_and_of_nothing_else() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let forecast = |more: &[&str]| {
        let fixed = ["forecast", CROSSING, "--json", "--data", text(&data)];
        run(&[&fixed, more].concat())
    };
    import(&file(&dir, weeks(0..24 * 35)), &data);
    let at = stamp(24 * 28 + 7);
    let told = |output: &std::process::Output| String::from_utf8_lossy(&output.stdout).into_owned();
    let here = told(&forecast(&["--at", &at, "--hours", "3"]));
    let hours: Vec<Value> = serde_json::from_str(&here).expect("a list");
    assert_eq!(
        hours.iter().map(|hour| hour["at"].clone()).collect::<Vec<_>>(),
        (8..11).map(|hour| json!(stamp(24 * 28 + hour))).collect::<Vec<_>>()
    );
    assert!(hours.iter().all(|hour| (50.0..=75.0).contains(&hour["minutes"][1].as_f64().expect("a number"))));
    let run = told(&forecast(&["--from", &at, "--to", &stamp(24 * 28 + 9), "--hours", "3"]));
    let first: Value = serde_json::from_str(run.lines().next().expect("a line")).expect("JSON");
    assert_eq!((run.lines().count(), &first["forecast"]), (3, &json!(hours)));
    // What came later, however wild, changes nothing of it.
    let wild = weeks(24 * 35..24 * 40).map(|line| line.replace("wait_minutes\":", "wait_minutes\":9"));
    import(&file(&dir, wild), &data);
    assert_eq!(told(&forecast(&["--at", &at, "--hours", "3"])), here);
    let none = forecast(&["--at", &stamp(24 * 3)]);
    assert_eq!(none.status.code(), Some(1));
    assert!(told(&none).contains("\"error\"") && String::from_utf8_lossy(&none.stderr).contains("history"));
}

#[test]
fn a_served_board_shows_the_figure_beside_what_travellers_say() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    std::fs::create_dir(&data).expect("a folder");
    let served = Served::start(&data, &[]);
    let now = live::clock::Clock::system().now().0 / 60 - MONDAY / 3_600;
    let report = import(&file(&dir, weeks(now - 24 * 30..now + 1)), &data);
    assert_eq!(report["taken"], 24 * 30 + 1, "{report}");
    let board = served.board_that(|board| board["official"][0]["at"] == stamp(now));
    assert_eq!((&board["official"][0]["source"], &board["answers"]), (&json!("ge-police"), &json!([])));
    let page = served.get(&format!("/{CROSSING}?lang=en")).text();
    assert!(
        page.contains("Official (by car)") && page.contains("By official figures, in 3 h probably"),
        "{page}"
    );
    let said = run_well(&["board", CROSSING, "--data", text(&data)]);
    assert!(said.contains("Official (by car)"), "{said}");
}
