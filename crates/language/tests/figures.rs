//! How well messages are read: tables over our own rows and those beside the project, dangers first, and the
//! figures none of which may fall by more than a hundredth under `corpus/figures.toml`.
//!
//! To see each row's misses: `cargo test -p language --test figures -- --ignored misses --nocapture`, with
//! `ROWS=danger` or `ROWS=uk` for some; to score the rows beside the project with `score.py`, print their
//! readings with `--ignored readings --nocapture`.

#![expect(clippy::disallowed_methods, reason = "a test reads its files and its settings")]

#[path = "figures/rows.rs"]
mod rows;
#[path = "figures/score.rs"]
mod score;

use rows::{House, Set, beside, own};
use score::{Count, claims, ratio, reversed, text, tuples};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How far a figure may fall under the one committed.
const FALL: f64 = 0.01;

/// What is counted of some rows.
#[derive(Default)]
struct Tally {
    all: Count,
    claims: Count,
    reversed: u32,
    rows: u32,
    /// Rows that only ask, and those of them with a claim.
    questions: (u32, u32),
    /// Rows with no claim in them, and those of them read with one.
    unclaimed: (u32, u32),
}

impl Tally {
    fn add(&mut self, row: &Value, read: &Value) {
        let gold = &row["gold"];
        self.rows += 1;
        self.all.add(&tuples(gold), &tuples(read));
        self.claims.add(&claims(gold), &claims(read));
        self.reversed += reversed(gold, read);
        let claimed = u32::from(!claims(read).is_empty());
        if gold["intents"] == json!(["question"]) {
            self.questions = (self.questions.0 + 1, self.questions.1 + claimed);
        }
        if claims(gold).is_empty() {
            self.unclaimed = (self.unclaimed.0 + 1, self.unclaimed.1 + claimed);
        }
    }

    fn line(&self, name: &str) -> String {
        let (all, only) = (self.all, self.claims);
        format!(
            "{name:<22} {:5} rows  F1 {:.3} (P {:.3} R {:.3})  claims {:.3} (P {:.3} R {:.3})  \
             reversed {:2}  \
             no claim, read as one {}/{}  questions {}/{}",
            self.rows,
            all.f1(),
            all.precision(),
            all.recall(),
            only.f1(),
            only.precision(),
            only.recall(),
            self.reversed,
            self.unclaimed.1,
            self.unclaimed.0,
            self.questions.1,
            self.questions.0,
        )
    }
}

/// Tallies by set, by set and language, and by kind; claims by topic.
struct Tables {
    sets: BTreeMap<String, Tally>,
    topics: BTreeMap<String, Count>,
}

fn tables(house: &House, sets: &[Set]) -> Tables {
    let mut found = Tables { sets: BTreeMap::new(), topics: BTreeMap::new() };
    for set in sets {
        for row in &set.rows {
            let read = house.read(row);
            let (lang, kind) = (text(&row["lang"]), text(&row["kind"]));
            let written = set.name != "dev" || kind == "written";
            let mut groups = vec![set.name.to_owned(), format!("{} {lang}", set.name)];
            if set.name == "dev" {
                groups.push(format!("dev {kind}"));
            }
            if written && set.name != "reverse" {
                groups.push(format!("written {lang}"));
            }
            for group in groups {
                found.sets.entry(group).or_default().add(row, &read);
            }
            by_topic(&mut found.topics, &row["gold"], &read);
        }
    }
    found
}

fn by_topic(topics: &mut BTreeMap<String, Count>, gold: &Value, read: &Value) {
    let topic = |tuple: &String| tuple["claim ".len()..].split('/').next().unwrap_or_default().to_owned();
    let (wanted, got) = (claims(gold), claims(read));
    for tuple in &wanted {
        let count = topics.entry(topic(tuple)).or_default();
        if got.contains(tuple) { count.hit += 1 } else { count.missed += 1 }
    }
    for tuple in got.difference(&wanted) {
        topics.entry(topic(tuple)).or_default().extra += 1;
    }
}

impl Tables {
    fn shown(&self) -> String {
        let first = |name: &str| {
            if name.starts_with("danger") {
                0
            } else if name.starts_with("reverse") {
                1
            } else {
                2
            }
        };
        let mut names: Vec<&String> = self.sets.keys().collect();
        names.sort_by_key(|name| (first(name), (*name).clone()));
        let mut out: Vec<String> = names.into_iter().map(|name| self.sets[name].line(name)).collect();
        out.extend(self.topics.iter().map(|(topic, count)| {
            format!(
                "claims of {topic:<8} F1 {:.3} (P {:.3} R {:.3})",
                count.f1(),
                count.precision(),
                count.recall()
            )
        }));
        out.join("\n")
    }

    /// The figures that are kept, each better when larger.
    fn figures(&self) -> BTreeMap<String, f64> {
        let mut found = BTreeMap::new();
        for (name, tally) in &self.sets {
            found.insert(format!("{name}: F1"), tally.all.f1());
            found.insert(format!("{name}: claims F1"), tally.claims.f1());
            if name.starts_with("danger") {
                found.insert(format!("{name}: claims recall"), tally.claims.recall());
                found.insert(
                    format!("{name}: not reversed"),
                    1.0 - ratio(tally.reversed, tally.claims.hit + tally.claims.extra),
                );
            }
            if name.starts_with("reverse") {
                found.insert(
                    format!("{name}: not read as fact"),
                    1.0 - ratio(tally.unclaimed.1, tally.unclaimed.0),
                );
            }
        }
        let questions = |lang: &str| {
            let of = |(name, _): &(&String, &Tally)| {
                name.ends_with(&format!(" {lang}")) && !name.starts_with("written")
            };
            let sum = self
                .sets
                .iter()
                .filter(of)
                .fold((0, 0), |sum, (_, tally)| (sum.0 + tally.questions.0, sum.1 + tally.questions.1));
            1.0 - ratio(sum.1, sum.0)
        };
        for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
            found.insert(format!("questions {lang}: not read as reports"), questions(lang));
        }
        found
    }
}

fn sets() -> Vec<Set> {
    own().into_iter().chain(beside()).collect()
}

/// The figures committed, by name.
fn committed() -> BTreeMap<String, f64> {
    toml::from_str(include_str!("../corpus/figures.toml")).expect("figures.toml")
}

#[test]
fn no_figure_falls_under_the_one_committed() {
    let tables = tables(&House::open(), &sets());
    eprintln!("{}", tables.shown());
    let found = tables.figures();
    let absent = beside().is_none();
    let fallen: Vec<String> = committed()
        .iter()
        // Figures over rows beside the project cannot be made without them.
        .filter(|(name, _)| {
            !absent || !["dev", "written", "questions"].iter().any(|set| name.starts_with(set))
        })
        .filter_map(|(name, floor)| {
            let now = found.get(name).copied().unwrap_or_default();
            (now < floor - FALL).then(|| format!("{name}: {now:.3}, committed {floor:.3}"))
        })
        .collect();
    assert!(fallen.is_empty(), "{}", fallen.join("\n"));
}

#[test]
fn every_figure_is_committed() {
    let found = tables(&House::open(), &sets()).figures();
    let known = committed();
    let new: Vec<&String> = found.keys().filter(|name| !known.contains_key(*name)).collect();
    assert!(new.is_empty(), "not in corpus/figures.toml: {new:?}");
}

#[test]
#[ignore = "prints figures.toml as it would be now"]
fn figures() {
    for (name, figure) in tables(&House::open(), &sets()).figures() {
        eprintln!("\"{name}\" = {figure:.3}");
    }
}

#[test]
#[ignore = "prints every row's misses, for tuning"]
fn misses() {
    let house = House::open();
    let only = std::env::var("ROWS").unwrap_or_default();
    for set in sets() {
        for row in &set.rows {
            let (want, got) = (tuples(&row["gold"]), tuples(&house.read(row)));
            let group = format!("{} {} {}", set.name, text(&row["lang"]), text(&row["kind"]));
            if want == got || !group.contains(&only) {
                continue;
            }
            let quoted = row["quoted"].as_str().map_or(String::new(), |quoted| format!("   << {quoted}"));
            eprintln!("{} {} {}{quoted}", text(&row["id"]), text(&row["room"]), row["text"]);
            got.difference(&want).for_each(|tuple| eprintln!("      + {tuple}"));
            want.difference(&got).for_each(|tuple| eprintln!("      - {tuple}"));
        }
    }
}

#[test]
#[ignore = "prints the readings for score.py"]
fn readings() {
    let Some(set) = beside() else { return };
    let house = House::open();
    for row in &set.rows {
        let mut read = house.read(row);
        read["id"] = json!(row["id"]);
        eprintln!("{read}");
    }
}
