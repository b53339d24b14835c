//! What other hands that evaluate rules are held to: docs/protocol/vectors/papers.json, rules made up for it
//! and travellers of all kinds among them. `PASSAGE_WRITE_VECTORS=1` writes it anew.

use super::{OFFICES, day, land, paper, rule};
use border::atlas::{ADULT, Atlas, Car, Checklist, Parents, Traveller, YOUNG};
use border::topic::{Item, Topic};
use serde_json::{Value, json};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/protocol/vectors/papers.json");
/// Of all travellers and ways every so manieth is taken: a number that divides none of their counts.
const EVERY: usize = 97;
const TABLE: &str = "imported_on = \"2026-11-01\"\nsource = \"https://tables.example/v.csv\"\n\
    [passports]\n    ru = \"ge:360 kz:free\"\nfr = \"ge:90 kz:visa\"\nge = \"kz:e-visa\"\nua = \"kz:none\"\n";

fn atlas() -> Atlas {
    let to_kz = |id: &str, topic: &str, item: &str, need: &str, more: &str| {
        rule(id, topic, item, need, &format!("to = [\"kz\"]\n{more}"))
    };
    let rules = [
        paper("ge-visa", "visa", "required", "visa = [\"e_visa\", \"before\"]"),
        paper(
            "ge-free",
            "visa",
            "not_required",
            "who.citizens = [\"ru\", \"ua\"]\nstay_days = 365\nchecked_on = \"2026-01-02\"",
        ),
        paper("ge-no", "visa", "refused", "who.citizens = [\"ua\"]\nwho.age_from = 40"),
        paper("ge-passport", "passport", "required", "checked_on = \"2026-01-01\""),
        paper("ge-id", "id_card", "refused", "who.citizens = [\"ru\"]"),
        paper("ge-id-some", "id_card", "accepted", "who.citizens = [\"ru\", \"ua\"]"),
        paper("ge-child", "child_passport", "required", "who.age_under = 14\nvalid_from = \"2026-01-20\""),
        paper(
            "ge-letter-home",
            "birth_certificate",
            "required",
            "who.age_under = 18\nwho.parents = \"none\"",
        ),
        paper(
            "ge-birth",
            "birth_certificate",
            "accepted",
            "who.age_under = 14\nvalid_until = \"2026-01-19\"",
        ),
        paper("ge-consent", "consent", "required", "who.age_under = 18\nwho.parents = \"one\""),
        paper("ge-consent-no", "consent", "not_required", "who.citizens = [\"ru\"]\nwho.age_under = 16"),
        paper("ge-van", "car_papers", "refused", "from = [\"tr\"]\nwho.car = \"own\""),
        paper("ge-infant", "medical_insurance", "required", "who.age_under = 2"),
        paper("ge-car", "car_insurance", "required", "who.car = \"foreign_plates\""),
        paper("ge-letter", "car_papers", "required", "who.car = \"others\""),
        paper("ge-rabies", "pet_vaccination", "required", "who.pet = [\"cat\", \"dog\"]"),
        paper("ge-worms", "pet_vaccination", "required", "who.pet = [\"dog\"]"),
        rule("ge-dog", "pet", "dog", "limited", "to = [\"ge\"]"),
        to_kz("kz-id", "paper", "id_card", "accepted", "who.citizens = [\"ru\"]\nwho.document = \"id_card\""),
        to_kz("kz-passport", "paper", "passport", "accepted", ""),
        to_kz("kz-a", "paper", "visa", "required", "from = [\"ru\"]\nwho.citizens = [\"fr\", \"ua\"]"),
        to_kz("kz-b", "paper", "visa", "not_required", "from = [\"ru\"]\nwho.citizens = [\"ua\", \"ge\"]"),
        to_kz("kz-cat", "pet", "cat", "no", "valid_from = \"2027-01-01\""),
        to_kz("kz-days", "paper", "visa", "not_required", "who.citizens = [\"ge\", \"ru\"]\nstay_days = 30"),
        to_kz(
            "kz-other-days",
            "paper",
            "visa",
            "not_required",
            "who.citizens = [\"am\", \"ru\"]\nstay_days = 90",
        ),
        rule(
            "ru-young",
            "paper",
            "other",
            "required",
            "from = [\"ru\"]\nto = [\"ge\"]\nwho.age_under = 16\nwho.parents = \"none\"",
        ),
        rule("ru-out", "paper", "military_id", "required", "from = [\"ru\"]\nwho.age_from = 18"),
        rule(
            "ru-some",
            "paper",
            "other",
            "required",
            "from = [\"ru\"]\nwho.citizens = [\"ua\"]\nwho.age_from = 23\nwho.age_under = 60",
        ),
    ];
    let files = [("offices.toml", OFFICES), ("rules/ge.toml", &rules.concat()), ("visas.toml", TABLE)];
    Atlas::parse(files).expect("right files")
}

/// Travellers of every kind.
fn travellers() -> Vec<Traveller> {
    let mut all = Vec::new();
    let ages = [(None, None), (Some(0), Some(Parents::One)), (Some(10), Some(Parents::Both))];
    let older = [(Some(17), Some(Parents::None)), (Some(40), None)];
    for citizenship in [None, Some("ru"), Some("ua"), Some("ge"), Some("fr")] {
        let papers = [Item::Passport, Item::IdCard, Item::ChildPassport, Item::BirthCertificate, Item::Other];
        for document in std::iter::once(None).chain(papers.map(Some)) {
            for (age, parents) in ages.into_iter().chain(older) {
                for pet in [None, Some(Item::Cat), Some(Item::Dog)] {
                    for car in [None, Some(Car::Own), Some(Car::Others)] {
                        let citizenship = citizenship.map(land);
                        all.push(Traveller { citizenship, document, age, parents, pet, car });
                    }
                }
            }
        }
    }
    all
}

/// A checklist with its rules by their ids.
fn told(list: &Checklist<'_>) -> Value {
    let mut told = json!(list);
    let ids =
        |rules: &[&border::atlas::Rule]| rules.iter().map(|rule| rule.id.to_string()).collect::<Vec<_>>();
    told["to_come"] = json!(ids(&list.to_come));
    if !list.perhaps.is_empty() {
        told["perhaps"] = json!(ids(&list.perhaps));
    }
    for (place, point) in list.points.iter().enumerate() {
        told["points"][place]["rules"] = json!(ids(&point.rules));
    }
    told
}

#[test]
#[expect(clippy::disallowed_methods, reason = "what both sides hold to is one file outside of the room")]
fn other_hands_find_the_same() {
    let atlas = atlas();
    let table = atlas.visas().expect("a table");
    let row = |lands: &std::collections::BTreeMap<_, _>| {
        lands.iter().map(|(land, said)| format!("{land}:{said}")).collect::<Vec<_>>().join(" ")
    };
    let passports: std::collections::BTreeMap<_, _> =
        table.rows().iter().map(|(passport, lands)| (passport.to_string(), row(lands))).collect();
    let mut journeys = Vec::new();
    for traveller in travellers() {
        for (from, to) in [("ru", "ge"), ("tr", "ge"), ("ru", "kz"), ("tr", "kz")] {
            for on in ["2026-01-19", "2026-01-20", "2027-06-01"] {
                journeys.push((traveller.clone(), from, to, on));
            }
        }
    }
    let cases: Vec<Value> = journeys
        .into_iter()
        .step_by(EVERY)
        .map(|(traveller, from, to, on)| {
            let list = told(&atlas.papers(&traveller, land(from), land(to), day(on)));
            json!({"traveller": traveller, "from": from, "to": to, "today": on, "list": list})
        })
        .collect();
    let entries: std::collections::BTreeSet<_> =
        cases.iter().map(|case| case["list"]["entry"].as_str()).collect();
    let fits: std::collections::BTreeSet<_> =
        cases.iter().map(|case| case["list"]["fits"].as_bool()).collect();
    assert_eq!(fits.len(), 3, "documents that do, that do not, and of which no rule speaks");
    assert!(entries.len() >= 8 && cases.len() > 100, "all kinds are among them: {entries:?}");
    let items: Vec<&str> =
        [Topic::Paper, Topic::Pet].iter().flat_map(|topic| topic.items()).map(|item| item.as_str()).collect();
    let known = json!({
        "rules": atlas.rules(), "items": items, "adult": ADULT, "young": YOUNG,
        "visas": {"passports": passports},
    });
    let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
    let text = format!("{{\"known\":{known},\n\"cases\":[\n{}\n]}}\n", lines.join(",\n"));
    if std::env::var_os("PASSAGE_WRITE_VECTORS").is_some() {
        std::fs::write(PATH, &text).expect("a file");
    }
    let kept = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(kept == text, "papers.json is not what is found now: write it with PASSAGE_WRITE_VECTORS=1");
}
