//! Rules: each with a listed office's page, those that contradict named, joined to a crossing by way and day.

use crate::ATLAS;
use border::atlas::{Atlas, DataFault, Ruled};
use border::minute::Minute;
use border::slot::Slot;

const OFFICES: &str = "[[offices]]\nid = \"ge-law\"\nname = \"Law\"\ndomains = [\"law.gov.ge\"]\n";
const RULE: &str = "[[rules]]\nid = \"a-visa\"\ntopic = \"paper\"\nitem = \"visa\"\nneed = \"required\"\n\
    to = [\"ge\"]\nsource = \"https://law.gov.ge/visa\"\n";

fn parse(rules: &str) -> Result<Atlas, Vec<DataFault>> {
    let lars = Atlas::builtin_files()["crossings/verkhny-lars.toml"];
    Atlas::parse([("offices.toml", OFFICES), ("rules/ge.toml", rules), ("crossings/verkhny-lars.toml", lars)])
}

fn fault(rules: &str) -> String {
    let faults = parse(rules).expect_err("a fault");
    assert!(faults.iter().all(|fault| fault.file == "rules/ge.toml"), "{faults:?}");
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].what.clone()
}

fn at(text: &str) -> Minute {
    Minute::parse(text).expect("RFC 3339")
}

/// Ids of the rules beside a slot at the Lars crossing.
fn ids<'a>(atlas: &'a Atlas, key: &str, day: &str) -> Option<Vec<&'a str>> {
    let ground = atlas.crossing("verkhny-lars").expect("a crossing");
    let slot = Slot::parse(key).expect("a key");
    let ruled = atlas.ruled(ground, &slot, at(&format!("{day}T12:00:00Z")));
    ruled.map(|ruled| ruled.official.iter().map(|rule| rule.id.as_str()).collect())
}

#[test]
fn a_rule_needs_a_page_of_a_listed_office() {
    assert!(parse(RULE).is_ok());
    for source in [
        "https://lawXgov.ge/visa",
        "https://law.gov.ge.evil.example/",
        "https://evil.example/law.gov.ge",
        "https://law.gov.ge@evil.example/",
        "https://evil.example?law.gov.ge",
    ] {
        let atlas = parse(&RULE.replace("https://law.gov.ge/visa", source)).expect("no fault of its shape");
        let unfounded: Vec<&str> = atlas.unfounded_rules().iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!((atlas.rules().len(), unfounded), (0, vec!["a-visa"]), "{source}");
        assert_eq!(
            ids(&atlas, "paper/ge///visa", "2026-03-01"),
            Some(vec![]),
            "{source}: it is shown nowhere"
        );
    }
    for source in ["http://law.gov.ge/visa", "law.gov.ge", "", "https://", "javascript:alert(1)//law.gov.ge"]
    {
        let what = fault(&RULE.replace("https://law.gov.ge/visa", source));
        assert!(what.contains("`a-visa`") && what.contains("no https link"), "{source}: {what}");
    }
}

#[test]
fn whatever_is_wrong_is_pointed_to() {
    let more = |more: &str| format!("{RULE}{more}\n");
    for (rules, what) in [
        (more("colour = \"red\""), "colour"),
        (more("who.age = 14"), "age"),
        (more("valid_from = \"2026-13-01\""), "line "),
        (more("valid_from = \"2026-02-01\"\nvalid_until = \"2026-01-01\""), "`valid_until` is before"),
        (more("who.age_from = 14\nwho.age_under = 14"), "nobody is of this age"),
        (more("who.citizens = [\"ua-14\"]"), "`citizens` are of countries"),
        (more("who.pet = [\"visa\"]"), "`pet` lists"),
        (more("who.document = \"dog\""), "`document` is no paper"),
        (more("who.parents = \"one\""), "goes `age_under`"),
        (more("who.parents = \"three\""), "three"),
        (more(&format!("text.en = \"{}\"", "x".repeat(500))), "`text` is too long"),
        (RULE.replace("to = [\"ge\"]", "to = []"), "`from` or `to`"),
        (RULE.replace("\"required\"", "\"yes\""), "`need` is no state"),
        (RULE.replace("\"visa\"\nneed", "\"dog\"\nneed"), "`item` is none of its topic"),
        (RULE.replace("\"paper\"", "\"wait\""), "`topic` is paper or pet"),
        (RULE.replace("[\"ge\"]", "[\"zz\"]"), "zz"),
    ] {
        let faults = parse(&rules).expect_err(&rules);
        assert!(faults.iter().any(|fault| fault.what.contains(what)), "{what}: {faults:?}");
    }
}

#[test]
fn two_rules_of_the_same_journey_that_differ_are_named_and_stop_nothing() {
    let pairs = |first: &str, other: &str, need: &str| {
        let second = RULE.replace("a-visa", "b-visa").replace("required", need);
        let atlas = parse(&format!("{RULE}{first}\n{second}{other}\n")).expect("no fault");
        let ids = |rule: &border::atlas::Rule| rule.id.to_string();
        atlas.disputed_rules().into_iter().map(|(a, b)| (ids(a), ids(b))).collect::<Vec<_>>()
    };
    let both = vec![("a-visa".to_string(), "b-visa".to_string())];
    assert_eq!(pairs("", "", "not_required"), both);
    assert_eq!(pairs("", "valid_from = \"2030-01-01\"", "refused"), both);
    assert_eq!(pairs("valid_until = \"2026-01-20\"", "valid_from = \"2026-01-20\"", "refused"), both);
    assert_eq!(pairs("stay_days = 90", "stay_days = 30", "required"), both);
    assert_eq!(pairs("", "", "required"), []);
    assert_eq!(pairs("", "who.citizens = [\"ru\"]", "not_required"), [], "the narrower one wins");
    for (first, other) in [
        ("who.citizens = [\"ru\"]", "who.citizens = [\"kz\", \"am\"]"),
        ("who.age_under = 14", "who.age_from = 14"),
        ("valid_until = \"2026-01-19\"", "valid_from = \"2026-01-20\""),
        ("who.document = \"passport\"", "who.document = \"id_card\""),
        ("who.car = \"own\"", "who.car = \"rented\""),
        ("from = [\"ru\"]", "from = [\"tr\"]"),
    ] {
        assert_eq!(pairs(first, other, "refused"), [], "{first} / {other}");
    }
    assert!(fault(&format!("{RULE}{RULE}")).contains("twice"));
}

#[test]
fn a_rule_stands_beside_its_slot_on_its_days() {
    let atlas =
        parse(&format!("{RULE}valid_from = \"2026-03-02\"\nvalid_until = \"2026-03-04\"\n")).expect("rules");
    assert_eq!(ids(&atlas, "paper/ge///visa", "2026-03-01"), Some(vec!["a-visa"]), "what is to come is told");
    assert_eq!(ids(&atlas, "paper/ge/foot//visa", "2026-03-04"), Some(vec!["a-visa"]), "in any mode");
    assert_eq!(ids(&atlas, "paper/ge///visa", "2026-03-05"), Some(vec![]), "what is over is not");
    assert_eq!(ids(&atlas, "paper/ru///visa", "2026-03-03"), Some(vec![]), "the other way is another law");
    assert_eq!(ids(&atlas, "paper/ge///passport", "2026-03-03"), Some(vec![]), "no official source here");
    assert_eq!(ids(&atlas, "open/ge///", "2026-03-03"), None, "of this there are no rules");
    let ground = atlas.crossing("verkhny-lars").expect("a crossing");
    let kept = |ruled: Vec<Ruled<'_>>| ruled.iter().map(|ruled| ruled.key.key()).collect::<Vec<_>>();
    let (asked, open) =
        (Slot::parse("pet/ge///cat").expect("a key"), Slot::parse("open/ge///").expect("a key"));
    let all = atlas.all_ruled(ground, [&asked, &open], at("2026-03-03T12:00:00Z"));
    assert_eq!(kept(all), ["paper/ge///visa", "pet/ge///cat"]);
}

#[test]
fn a_paper_that_an_animal_needs_stands_beside_the_animal() {
    let rule = RULE.replace("\"visa\"", "\"pet_chip\"") + "who.pet = [\"dog\"]\n";
    let atlas = parse(&rule).expect("a rule");
    assert_eq!(ids(&atlas, "pet/ge///dog", "2026-03-03"), Some(vec!["a-visa"]));
    assert_eq!(ids(&atlas, "pet/ge///cat", "2026-03-03"), Some(vec![]));
}

#[test]
fn the_rules_at_hand_name_pages_and_say_where_nobody_looked() {
    assert!(ATLAS.rules().len() >= 100 && ATLAS.unfounded_rules().is_empty());
    for rule in ATLAS.rules() {
        assert!(ATLAS.office_of(rule.host()).is_some(), "{}", rule.id);
    }
    let lars = |key| ids(&ATLAS, key, "2026-11-26").unwrap_or_default();
    assert_eq!(lars("paper/ge///visa").first(), Some(&"ge-visa-free-year"));
    assert!(!lars("paper/ru///visa").contains(&"ge-visa-free-year"), "the other way is another law");
    let ground = ATLAS.crossing("medyka-shehyni").expect("a crossing");
    let dog = Slot::parse("pet/pl///dog").expect("a key");
    let ruled = ATLAS.ruled(ground, &dog, at("2026-11-26T12:00:00Z")).expect("a rule");
    let told: Vec<&str> = ruled.official.iter().map(|rule| rule.id.as_str()).collect();
    for id in ["eu-pet-chip", "eu-pet-rabies-unlisted", "eu-pet-certificate", "eu-dogs"] {
        assert!(told.contains(&id), "{id} in {told:?}");
    }
}

#[test]
fn on_a_day_to_come_nobody_has_looked() {
    let atlas = parse(&format!("{RULE}checked_on = \"2027-05-05\"\n")).expect("a house starts with it");
    let faults = |today: &str| atlas.checked_in_days_to_come(today.parse().expect("a day"));
    let found: Vec<String> = faults("2026-11-28").iter().map(ToString::to_string).collect();
    assert_eq!(found, ["rules: rule `a-visa` was looked up on a day to come: checked_on = \"2027-05-05\""]);
    assert!(faults("2027-05-04").is_empty(), "where it is tomorrow already somebody may have looked");
}
