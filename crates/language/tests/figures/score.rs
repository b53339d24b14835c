//! Micro F1 over the tuples of a reading, as READING.md counts them. Refuses to know where rows come from.

use serde_json::Value;
use std::collections::BTreeSet;

/// Tuples found, found too much, and missed.
#[derive(Default, Clone, Copy)]
pub struct Count {
    pub hit: u32,
    pub extra: u32,
    pub missed: u32,
}

impl Count {
    pub fn add(&mut self, wanted: &BTreeSet<String>, got: &BTreeSet<String>) {
        self.hit += wanted.intersection(got).count() as u32;
        self.extra += got.difference(wanted).count() as u32;
        self.missed += wanted.difference(got).count() as u32;
    }

    pub fn f1(self) -> f64 {
        ratio(2 * self.hit, 2 * self.hit + self.extra + self.missed)
    }

    pub fn precision(self) -> f64 {
        ratio(self.hit, self.hit + self.extra)
    }

    pub fn recall(self) -> f64 {
        ratio(self.hit, self.hit + self.missed)
    }
}

/// A part of a whole; of nothing all is right.
pub fn ratio(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}

/// The first five letters, lower case.
fn stem(word: &Value) -> String {
    word.as_str().unwrap_or("").to_lowercase().chars().filter(|c| c.is_alphabetic()).take(5).collect()
}

/// A string in lower case; nothing for what is none.
pub fn text(value: &Value) -> String {
    value.as_str().map_or(String::new(), str::to_lowercase)
}

fn value_key(value: &Value) -> String {
    if !value.is_object() {
        return value.to_string();
    }
    let keys = ["minutes", "since", "span", "unit", "range", "at", "per_hour", "amount", "currency"];
    let part = |name: &&str| {
        let part = value.get(name)?;
        let shown = if *name == "at" { stem(part) } else { part.to_string().replace(".0", "") };
        Some(format!("{name}={shown}"))
    };
    keys.iter().filter_map(part).collect::<Vec<_>>().join(",")
}

/// What a claim is of: all but its value.
pub fn slot_key(claim: &Value, toward: &str) -> String {
    let topic = text(&claim["topic"]);
    let by_default = ["queue", "wait", "pace"].contains(&topic.as_str());
    let mode = Some(text(&claim["mode"])).filter(|mode| !(by_default && mode == "car")).unwrap_or_default();
    let own = Some(text(&claim["toward"])).filter(|own| own != toward).unwrap_or_default();
    let parts = [text(&claim["stage"]), text(&claim["item"]), text(&claim["who"])].join("/");
    format!("claim {topic}/{mode}/{own}/{parts}")
}

fn list(reading: &Value, name: &str) -> Vec<Value> {
    reading[name].as_array().cloned().unwrap_or_default()
}

/// The claims of a reading as tuples.
pub fn claims(reading: &Value) -> BTreeSet<String> {
    let toward = text(&reading["toward"]);
    let key = |claim: &Value| format!("{} {}", slot_key(claim, &toward), value_key(&claim["value"]));
    list(reading, "claims").iter().map(key).collect()
}

/// The set of tuples a reading is counted by.
pub fn tuples(reading: &Value) -> BTreeSet<String> {
    let mut found = claims(reading);
    found.extend(list(reading, "intents").iter().map(|intent| format!("intent {}", text(intent))));
    found.extend(list(reading, "asks").iter().map(|ask| format!("ask {}", text(ask))));
    for source in list(reading, "claims").iter().chain([reading]) {
        for name in ["crossing", "toward"] {
            if let Some(word) = source[name].as_str() {
                found.insert(format!("{name} {}", word.to_lowercase()));
            }
        }
    }
    for offer in list(reading, "offers") {
        let (from, to) = (stem(&offer["from"]), stem(&offer["to"]));
        found.insert(format!("offer {} {from} {to}", text(&offer["kind"])));
    }
    found
}

/// Claims of states that say the opposite of what is meant: the same slot, another plain yes or no.
pub fn reversed(gold: &Value, read: &Value) -> u32 {
    let opposite = |a: &str, b: &str| {
        let pairs =
            [("yes", "no"), ("present", "absent"), ("required", "not_required"), ("accepted", "refused")];
        pairs.iter().any(|pair| *pair == (a, b) || *pair == (b, a))
    };
    let meant = list(gold, "claims");
    let turned = |claim: &Value| {
        let slot = slot_key(claim, &text(&read["toward"]));
        meant.iter().any(|own| {
            slot_key(own, &text(&gold["toward"])) == slot
                && opposite(&text(&own["value"]), &text(&claim["value"]))
        })
    };
    // Where a message tells of two posts, one open and one shut, each is the other's opposite and both are
    // meant.
    let own = claims(gold);
    let meant = |claim: &Value| {
        let key = format!("{} {}", slot_key(claim, &text(&read["toward"])), value_key(&claim["value"]));
        own.contains(&key)
    };
    list(read, "claims").iter().filter(|claim| turned(claim) && !meant(claim)).count() as u32
}
