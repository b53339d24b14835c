//! Papers: the checklist of a traveller, a way and a day. What rules say of it, which of them win, what is
//! never guessed; and worked cases, each with its source (`papers/cases.toml`).

#[path = "papers/cases.rs"]
mod cases;
#[path = "papers/choosing.rs"]
mod choosing;
#[path = "papers/document.rs"]
mod document;
#[path = "papers/table.rs"]
mod table;
#[path = "papers/vectors.rs"]
mod vectors;

use border::atlas::{Atlas, Checklist, DataFault, Traveller};
use border::land::LandCode;
use border::topic::Item;
use jiff::civil::Date;
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::builtin().expect("the built-in data"));

const OFFICES: &str = "[[offices]]\nid = \"ge-law\"\nname = \"Law\"\ndomains = [\"law.gov.ge\"]\n";

fn land(code: &str) -> LandCode {
    LandCode::parse(code).expect("a land")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// One rule: its id, topic, item and need, and whatever else.
fn rule(id: &str, topic: &str, item: &str, need: &str, more: &str) -> String {
    format!(
        "[[rules]]\nid = \"{id}\"\ntopic = \"{topic}\"\nitem = \"{item}\"\nneed = \"{need}\"\n\
         source = \"https://law.gov.ge/x\"\n{more}\n"
    )
}

/// A rule of a paper of those who come to Georgia.
fn paper(id: &str, item: &str, need: &str, more: &str) -> String {
    rule(id, "paper", item, need, &format!("to = [\"ge\"]\n{more}"))
}

/// A file of rules.
fn file(rules: &[String]) -> String {
    if rules.is_empty() { "rules = []".into() } else { rules.concat() }
}

fn parse(rules: &[String]) -> Result<Atlas, Vec<DataFault>> {
    Atlas::parse([("offices.toml", OFFICES), ("rules/ge.toml", &file(rules))])
}

fn atlas(rules: &[String]) -> Atlas {
    parse(rules).expect("right rules")
}

/// A citizen of Russia with a passport.
fn ru() -> Traveller {
    Traveller { citizenship: Some(land("ru")), document: Some(Item::Passport), ..Traveller::default() }
}

/// From Russia to Georgia in the middle of 2026.
fn list<'a>(atlas: &'a Atlas, traveller: &Traveller) -> Checklist<'a> {
    atlas.papers(traveller, land("ru"), land("ge"), day("2026-06-15"))
}

/// `item need` of each point, in order.
fn said(list: &Checklist<'_>) -> Vec<String> {
    let need = |need: Option<border::value::State>| need.map_or("disputed".into(), |need| need.to_string());
    list.points.iter().map(|point| format!("{} {}", point.item, need(point.need))).collect()
}

fn ids(list: &Checklist<'_>, item: Item) -> Vec<String> {
    let points = list.points.iter().filter(|point| point.item == item);
    points.flat_map(|point| point.rules.iter().map(|rule| rule.id.to_string())).collect()
}
