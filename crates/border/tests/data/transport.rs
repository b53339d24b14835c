//! Runs of buses, trains and ferries: what a file must say, and that one whose ground is not there stops
//! nothing.

use crate::ATLAS;
use border::atlas::{Atlas, DataFault, RunKind};
use jiff::civil::date;

const GOOD: &str = r#"
[[runs]]
id = "lars-bus"
carrier = "Carrier"
kind = "scheduled"
mode = "bus"
from = "vladikavkaz"
to = "tbilisi"
via = ["verkhny-lars"]
days = ["mon", "fri"]
departs = "18:30"
minutes = 300
price = { minor = 250000, currency = "RUB" }
source = "https://carrier.example/timetable"
checked_on = "2026-11-20"
"#;

fn parsed(text: &str) -> Result<Atlas, Vec<DataFault>> {
    let files = Atlas::builtin_files().into_iter().filter(|(path, _)| !path.starts_with("transport/"));
    Atlas::parse(files.chain([("transport/test.toml", text)]))
}

#[test]
fn every_built_in_run_stands_on_the_ground_and_says_who_says_so() {
    assert!(ATLAS.misplaced_runs().is_empty(), "{:#?}", ATLAS.misplaced_runs());
    for run in ATLAS.runs() {
        let lands = ATLAS.lands_of(run);
        assert!(lands.len() >= 2, "{} crosses no border", run.id);
        assert!(run.host().contains('.'), "{}", run.id);
    }
    let kinds: Vec<RunKind> = ATLAS.runs().iter().map(|run| run.kind).collect();
    assert!(kinds.is_sorted(), "the scheduled ones stand first");
    let helpers = ATLAS.runs().iter().filter(|run| run.kind == RunKind::Ngo);
    assert!(helpers.clone().count() >= 3 && helpers.clone().all(|run| run.valid_until.is_some()));
}

#[test]
fn a_run_is_greyed_after_ninety_days_and_where_nobody_looked() {
    let atlas = parsed(GOOD).expect("a good file");
    let run = &atlas.runs()[0];
    assert!(!run.is_old(date(2027, 2, 18)) && run.is_old(date(2027, 2, 19)));
    let unchecked = GOOD.replace("checked_on = \"2026-11-20\"\n", "");
    assert!(parsed(&unchecked).expect("a good file").runs()[0].is_old(date(2026, 11, 20)));
}

/// What is known of one year is no timetable of another: its words or its page's address name that year.
#[test]
fn a_run_known_of_one_year_only_is_over_with_it() {
    let years = |text: &str| {
        let words = text.split(|c: char| !c.is_ascii_digit());
        words
            .filter(|word| word.len() == 4 && word.starts_with("20"))
            .filter_map(|word| word.parse().ok())
            .collect::<Vec<i16>>()
    };
    let mut dated = 0;
    for run in ATLAS.runs() {
        let named = run.text.values().flat_map(|text| years(text)).chain(years(&run.source)).max();
        let Some(year) = named else { continue };
        dated += 1;
        let last = run.valid_until.unwrap_or_else(|| panic!("{} is of {year}, and never over", run.id));
        assert!(last.year() <= year && run.valid_from.is_some(), "{} is of {year}, until {last}", run.id);
    }
    assert!(dated >= 8, "{dated} runs name a year");
}

#[test]
fn what_is_wrong_with_a_run_is_told() {
    for (from, to, what) in [
        ("carrier = \"Carrier\"", "carrier = \" \"", "`carrier` says who runs it"),
        ("to = \"tbilisi\"", "to = \"vladikavkaz\"", "are the same town"),
        ("[\"mon\", \"fri\"]", "[\"mon\", \"mon\"]", "`days` has one twice"),
        ("[\"mon\", \"fri\"]", "[\"monday\"]", "monday"),
        ("18:30", "24:30", "`departs` is local HH:MM"),
        ("minutes = 300", "minutes = 0", "`minutes` is how long it takes"),
        ("minutes = 300", "minutes = -5", "minutes"),
        ("https://", "http://", "`source` is no https link"),
        ("\"RUB\"", "\"DOUBLOON\"", "DOUBLOON"),
        ("checked_on", "checked", "checked"),
        ("id = \"lars-bus\"", "id = \"Lars bus\"", "Lars bus"),
        ("\"scheduled\"", "\"ngo\"", "whoever helps sells nothing"),
        (
            "minutes = 300",
            "valid_from = \"2026-02-01\"\nvalid_until = \"2026-01-01\"",
            "is before `valid_from`",
        ),
    ] {
        assert!(GOOD.contains(from), "{from}");
        let faults = parsed(&GOOD.replacen(from, to, 1)).expect_err("a fault");
        assert!(faults.iter().any(|fault| fault.what.contains(what)), "{to}: {faults:#?}");
    }
    let twice = parsed(&GOOD.repeat(2)).expect_err("a fault");
    assert!(twice[0].what.contains("is there twice"), "{twice:#?}");
}

#[test]
fn a_run_whose_towns_or_posts_are_not_there_is_shown_nowhere_and_stops_nothing() {
    for (from, to, what) in [
        ("\"vladikavkaz\"", "\"atlantis\"", "no town of places.toml: atlantis"),
        ("\"verkhny-lars\"", "\"nowhere\"", "no crossing: nowhere"),
        ("\"verkhny-lars\"", "\"yarag-kazmalyar\"", "no bus passes yarag-kazmalyar"),
        ("to = \"tbilisi\"\nvia = [\"verkhny-lars\"]", "to = \"moscow\"", "it crosses no border"),
    ] {
        let atlas = parsed(&GOOD.replacen(from, to, 1)).expect("it is no fault");
        assert!(atlas.runs().is_empty(), "{to}");
        let told: Vec<&str> = atlas.misplaced_runs().iter().map(|fault| fault.what.as_str()).collect();
        assert!(told.iter().any(|told| told.contains(what)), "{told:?}");
    }
}
