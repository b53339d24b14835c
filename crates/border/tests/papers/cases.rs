//! The worked cases: each must come out as its file says, of the built-in rules alone.

use super::{ATLAS, day};
use border::atlas::{Entry, Traveller};
use border::land::LandCode;
use border::value::State;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    on: toml::value::Datetime,
    citizenship: Option<LandCode>,
    document: Option<border::topic::Item>,
    age: Option<u8>,
    parents: Option<border::atlas::Parents>,
    pet: Option<border::topic::Item>,
    car: Option<border::atlas::Car>,
    from: LandCode,
    to: LandCode,
    source: String,
    expect: Expect,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Expect {
    entry: Option<Entry>,
    days: Option<u16>,
    items: BTreeMap<String, String>,
    absent: Vec<String>,
    to_come: Vec<String>,
    perhaps: Option<Vec<String>>,
    depends: Option<bool>,
}

impl Case {
    fn traveller(&self) -> Traveller {
        Traveller {
            citizenship: self.citizenship,
            document: self.document,
            age: self.age,
            parents: self.parents,
            pet: self.pet,
            car: self.car,
        }
    }

    /// What comes out otherwise than the case says.
    fn wrong(&self) -> Vec<String> {
        let today = day(&self.on.to_string());
        let list = ATLAS.papers(&self.traveller(), self.from, self.to, today);
        let mut wrong = Vec::new();
        let mut differ = |what: &str, is: String, expected: String| {
            wrong.extend((is != expected).then(|| format!("{}: {what} is {is}, not {expected}", self.name)));
        };
        if let Some(entry) = self.expect.entry {
            differ("entry", list.entry.to_string(), entry.to_string());
        }
        if let Some(days) = self.expect.days {
            differ("days", format!("{:?}", list.days), format!("{:?}", Some(days)));
        }
        let needs: BTreeMap<String, String> = list
            .points
            .iter()
            .map(|point| (point.item.to_string(), point.need.map_or("disputed", State::as_str).to_owned()))
            .collect();
        let need = |item: &String| needs.get(item).cloned().unwrap_or_else(|| "absent".into());
        for (item, expected) in &self.expect.items {
            differ(item, need(item), expected.clone());
        }
        for item in &self.expect.absent {
            differ(item, need(item), "absent".into());
        }
        if let Some(expected) = &self.expect.perhaps {
            let is: Vec<String> = list.perhaps.iter().map(|rule| rule.id.to_string()).collect();
            differ("perhaps", is.join(" "), expected.join(" "));
        }
        if let Some(expected) = self.expect.depends {
            differ("depends", list.depends.to_string(), expected.to_string());
        }
        for id in &self.expect.to_come {
            let is = list.to_come.iter().any(|rule| rule.id.as_str() == id);
            differ(id, is.to_string(), "true".into());
        }
        wrong
    }
}

#[test]
fn every_worked_case_comes_out_as_its_source_says() {
    let file: File = toml::from_str(include_str!("cases.toml")).expect("cases");
    assert!(file.cases.len() >= 2);
    for case in &file.cases {
        let host = case.source.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        assert!(host.is_some_and(|host| ATLAS.office_of(host).is_some()), "{}: {}", case.name, case.source);
        let expect = &case.expect;
        let is_empty = expect.entry.is_none() && expect.items.is_empty() && expect.absent.is_empty();
        assert!(!is_empty, "{}: nothing is expected", case.name);
    }
    let wrong: Vec<String> = file.cases.iter().flat_map(Case::wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn of_the_pairs_that_are_promised_one_alone_has_no_rule() {
    let today = day("2026-11-28");
    let citizens = ["ru", "ua", "by", "kz", "ge", "am"];
    let lands = ["kz", "ge", "am", "mn", "tr", "az", "rs", "fi", "pl"];
    let pairs = citizens.into_iter().flat_map(|own| lands.map(|to| (own, to)));
    let unruled = pairs.filter(|(own, to)| {
        let [own, to] = [own, to].map(|code| LandCode::parse(code).expect("a code"));
        let traveller = Traveller { citizenship: Some(own), ..Traveller::default() };
        ATLAS.papers(&traveller, own, to, today).entry == Entry::Unknown
    });
    // An agreement was signed in 2019; no office's page that was seen says whether it holds.
    assert_eq!(unruled.collect::<Vec<_>>(), [("ua", "mn")]);
}
