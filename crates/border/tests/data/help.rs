//! Numbers to call: each with its source, each land its own, the most urgent first.

use crate::{ATLAS, crossings};
use border::atlas::{Atlas, DataFault, HelpKind};
use border::land::LandCode;

const LINE: &str = "[[lines]]\nkind = \"legal\"\nnumber = \"+995322000000\"\nname = \"Advice\"\n\
    source = \"https://law.example/\"\n";

fn parse(path: &str, lines: &str) -> Result<Atlas, Vec<DataFault>> {
    Atlas::parse([(path, lines)])
}

fn land(code: &str) -> LandCode {
    LandCode::parse(code).expect("a land")
}

#[test]
fn whatever_is_wrong_is_pointed_to() {
    let with = |field: &str| format!("{LINE}{field}\n");
    let number = |number: &str| LINE.replace("+995322000000", number);
    for (lines, what) in [
        (with("colour = \"red\""), "colour"),
        (number("112 or 103"), "`number` is"),
        (number("tel:112"), "`number` is"),
        (number("+"), "`number` is"),
        (number("+1234567890123456"), "`number` is"),
        (number("\u{661}\u{661}\u{662}"), "`number` is"),
        (LINE.replace("name = \"Advice\"\n", ""), "`name` says who answers"),
        (LINE.replace("Advice", ""), "`name` is blank"),
        (LINE.replace("Advice", &"x".repeat(200)), "`name` is blank or too long"),
        (LINE.replace("https://law.example/", ""), "no https link"),
        (LINE.replace("https://law.example/", "javascript:alert(1)//law.example"), "no https link"),
        (LINE.replace("source = \"https://law.example/\"\n", ""), "source"),
        (LINE.replace("legal", "magic"), "magic"),
        (with("languages = [\"ka\", \"xx\"]"), "`languages` has an unknown one"),
        (with("hours = \"always\""), "`hours` is"),
        (with("hours = \"09:00-1\""), "`hours` is"),
        (with("hours = \"09:00-25:00\""), "`hours` is"),
        (with("checked_on = \"2026-02-30\""), "checked_on"),
        (format!("{LINE}{LINE}"), "twice as legal"),
        ((10..35).map(|n| number(&n.to_string())).collect(), "more than 24 lines"),
    ] {
        let faults = parse("help/ge.toml", &lines).expect_err(&lines);
        assert!(faults.iter().all(|fault| fault.file == "help/ge.toml"), "{faults:?}");
        assert!(faults.iter().any(|fault| fault.what.contains(what)), "{what}: {faults:?}");
    }
    let faults = parse("help/georgia.toml", LINE).expect_err("no land");
    assert!(faults[0].what.contains("`georgia` is no land"), "{faults:?}");
    assert!(parse("help/ge.toml", &with("hours = \"09:00-18:30\"\ncheckedon = 1")).is_err());
    assert!(parse("help/ge.toml", &with("hours = \"09:00-18:30\"\nchecked_on = \"2026-01-20\"")).is_ok());
}

#[test]
fn the_most_urgent_comes_first_and_no_land_lends_its_numbers() {
    let ambulance = "[[lines]]\nkind = \"medical\"\nnumber = \"103\"\nsource = \"https://gov.example/\"\n";
    let atlas = parse("help/ua.toml", &format!("{LINE}{ambulance}")).expect("an atlas");
    let kinds: Vec<HelpKind> = atlas.help(land("ua")).iter().map(|line| line.kind).collect();
    assert_eq!(kinds, [HelpKind::Medical, HelpKind::Legal]);
    assert!(atlas.help(land("ua-14")).is_empty(), "who answers in a region need not be the country's");
    assert!(parse("help/ua.toml", "lines = []").expect("none").help(land("ua")).is_empty());
}

#[test]
fn both_sides_of_nearly_every_crossing_have_an_urgent_number() {
    let lars = ATLAS.crossing("verkhny-lars").expect("a crossing");
    let [(ru, _), (ge, in_georgia)] = ATLAS.help_at(lars);
    assert_eq!((ru.as_str(), ge.as_str()), ("ru", "ge"), "the side usually left is first");
    assert_eq!((in_georgia[0].kind, in_georgia[0].number.as_str()), (HelpKind::Emergency, "112"));
    let lands = crossings().flat_map(|crossing| crossing.sides.iter().map(|side| side.code));
    let is_without = |land: &LandCode| !ATLAS.help(*land).iter().any(|line| line.kind.is_urgent());
    let without: std::collections::BTreeSet<String> =
        lands.filter(is_without).map(|land| land.to_string()).collect();
    // Of these nobody was certain.
    let unknown = ["bf", "bj", "eg", "ir", "ne", "ng", "ps", "tg", "ua-14"];
    assert_eq!(without.into_iter().collect::<Vec<_>>(), unknown);
}
