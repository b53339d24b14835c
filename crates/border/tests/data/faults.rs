//! Whoever breaks a data file is told of every fault of every file at once, with the file and, where the
//! parser knows them, line and column.

use crate::ATLAS;
use border::atlas::{Atlas, DataFault};
use std::collections::BTreeMap;

fn broken(changes: &[(&'static str, &str, &str)]) -> Vec<DataFault> {
    let mut files: BTreeMap<&str, String> =
        Atlas::builtin_files().into_iter().map(|(path, text)| (path, text.to_owned())).collect();
    for (path, from, to) in changes {
        let text = files.get_mut(path).expect("a built-in file");
        assert!(text.contains(from), "{path} has no `{from}`");
        *text = text.replacen(from, to, 1);
    }
    Atlas::parse(files.iter().map(|(path, text)| (*path, text.as_str()))).expect_err("faults")
}

fn of<'a>(faults: &'a [DataFault], path: &str) -> Vec<&'a str> {
    faults.iter().filter(|fault| fault.file == path).map(|fault| fault.what.as_str()).collect()
}

const LARS: &str = "crossings/verkhny-lars.toml";
const SARPI: &str = "crossings/sarpi.toml";
const USPENKA: &str = "crossings/uspenka.toml";

#[test]
fn all_faults_of_all_files_are_told_at_once() {
    let faults = broken(&[
        (LARS, "[names]", "[names\n"),
        (SARPI, "usual_toward = \"tr\"", "usual_toward = \"kz\""),
        (SARPI, "en = ", "xx = "),
        (USPENKA, "hours = ", "opening_hours = "),
        ("borders.toml", "open_to_passengers = \"no\"", "open_to_passengers = \"maybe\""),
        ("places.toml", "lat = ", "lat = north "),
        ("countries.toml", "[am]\nname", "[am]\nnom"),
    ]);
    assert_eq!(of(&faults, SARPI).len(), 2, "{faults:#?}");
    for path in [LARS, USPENKA, "borders.toml", "places.toml", "countries.toml"] {
        let told = of(&faults, path);
        assert_eq!(told.len(), 1, "{path}: {faults:#?}");
        assert!(told[0].contains("line ") && told[0].contains("column "), "{}", told[0]);
    }
    assert_eq!(faults.len(), 7);
}

#[test]
fn what_toml_cannot_know_is_told_too() {
    for (from, to, what) in [
        ("slug = \"verkhny-lars\"", "slug = \"house\"", "reserved"),
        ("slug = \"verkhny-lars\"", "slug = \"upper-lars\"", "must be crossings/upper-lars.toml"),
        ("code = \"ru\"", "code = \"ge\"", "two sides are the same"),
        ("lat = 42.7", "lat = 142.7", "not on Earth"),
        ("modes = [\"bicycle\", \"motorcycle\", \"car\", \"bus\", \"truck\"]", "modes = []", "no modes"),
        ("zone = \"Europe/Moscow\"", "zone = \"Europe/Mosscow\"", "Mosscow"),
        ("toward = \"ge\"\nmetres", "toward = \"kz\"\nmetres", "toward neither side"),
        ("id = \"tunnel\"", "id = \"The Tunnel\"", "not kebab-case"),
    ] {
        let faults = broken(&[(LARS, from, to)]);
        let told = faults.iter().filter(|fault| fault.what.contains(what)).count();
        assert_eq!(told, 1, "{to}: {faults:#?}");
    }
}

#[test]
fn a_border_is_told_in_its_order_and_once() {
    let earlier = "\n[[borders.earlier]]\n";
    let untimely =
        "[[borders.earlier]]\nopen_to_passengers = \"no\"\nsince = \"2099-01-01\"\nsource = \"x\"\n";
    let untimely = format!("\n{untimely}{earlier}");
    for (from, to, what) in [
        ("sides = [\"am\", \"ge\"]", "sides = [\"ge\", \"am\"]", "in alphabetical order"),
        ("sides = [\"am\", \"ge\"]", "sides = [\"am\", \"az\"]", "it is there twice"),
        ("detached = \"ru\"", "detached = \"ge\"", "`detached` is neither"),
        ("toward = \"ge\", who", "toward = \"tr\", who", "`one_way` is toward one of its sides"),
        ("source = \"https://www.rs.ge\"", "source = \" \"", "`source` says who"),
        (earlier, &untimely, "begins before what follows it"),
    ] {
        let faults = broken(&[("borders.toml", from, to)]);
        assert!(faults.iter().any(|fault| fault.what.contains(what)), "{to}: {faults:#?}");
    }
}

#[test]
fn a_file_of_the_operator_replaces_the_built_in_one() {
    let builtin = Atlas::builtin_files();
    let changed = builtin[LARS].replacen("Verkhny Lars – Dariali", "Lars", 1);
    let files = builtin.iter().map(|(path, text)| (*path, *text)).chain([(LARS, changed.as_str())]);
    let atlas = Atlas::parse(files).expect("a good file");
    assert_eq!(atlas.crossing("verkhny-lars").map(|crossing| crossing.name("en")), Some("Lars"));
    assert_eq!(atlas.crossings().count(), ATLAS.crossings().count());
}

#[test]
fn files_of_other_rooms_are_left_alone() {
    let files =
        [("crossings/draft/new.toml", "not toml at all ["), ("rules/draft/visa.toml", "]"), ("notes.md", "")];
    assert!(Atlas::parse(files).is_ok_and(|atlas| atlas.crossings().count() == 0));
}

#[test]
fn days_on_which_a_post_is_shut_have_an_order_and_a_page() {
    let order = |from: &str, rest: &str| {
        format!("[[shut]]\nfrom = \"{from}\"\n{rest}\nsource = \"https://www.mvd.ru/order\"\n\n")
    };
    let with = |orders: &str| {
        let mut files: BTreeMap<&str, String> =
            Atlas::builtin_files().into_iter().map(|(path, text)| (path, text.to_owned())).collect();
        let text = files.get_mut(LARS).expect("a built-in file");
        *text = text.replacen("[[sides]]", &format!("{orders}[[sides]]"), 1);
        Atlas::parse(files.iter().map(|(path, text)| (*path, text.as_str())))
    };
    let good = [order("2022-09-01", "until = \"2022-09-03\""), order("2022-09-05", "")].concat();
    let atlas = with(&good).expect("right data");
    let is_shut = |day| atlas.crossing("verkhny-lars").and_then(|post| post.shut_on(day)).is_some();
    let days =
        [31, 1, 3, 4, 5].map(|day| is_shut(jiff::civil::date(2022, if day == 31 { 8 } else { 9 }, day)));
    assert_eq!(days, [false, true, true, false, true]);
    for (orders, what) in [
        (order("2022-09-05", "until = \"2022-09-04\""), "`until` is before `from`"),
        (order("2022-09-05", "").repeat(2), "each begins after the last day"),
        (order("2022-09-05", "").replace("https://", "http://"), "no https link"),
        (order("2022-09-05", "").replace("source", "said_by"), "said_by"),
        ([order("2022-09-05", "until = \"2022-09-09\""), order("2022-09-09", "")].concat(), "each begins"),
    ] {
        let faults = with(&orders).expect_err("faults");
        assert!(of(&faults, LARS).iter().any(|told| told.contains(what)), "{what}: {faults:?}");
    }
    let ahead = with(&order("2022-09-05", "checked_on = \"2026-12-31\"")).expect("right data");
    let faults = ahead.checked_in_days_to_come(jiff::civil::date(2026, 11, 28));
    assert_eq!(faults.len(), 1, "{faults:?}");
}
