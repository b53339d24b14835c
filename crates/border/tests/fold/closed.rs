//! No fact quotes: every string in it is a word of a closed list, an id, or hexadecimal of a fixed length.
//! The text, link and source of a notice, an office's own, are the only exception.

use super::vector::entries;
use crate::support::door::{identified, words};
use crate::support::log::{Log, MORNING, ground, grounds};
use crate::support::seated::ATLAS;
use crate::support::world::{cases, worlds};
use border::answer::Level;
use border::decide::{Decision, decide};
use border::deed::Cause;
use border::fact::{Direction, Fact, Reason, Target, Via};
use border::land::LandCode;
use border::lang::Lang;
use border::reading::{Ask, Intent, Reading, Stance};
use border::ride::{RideKind, Side, Trait, Vehicle};
use border::rumour::Ruling;
use border::slot::Slot;
use border::slug::Slug;
use border::topic::{Mode, Topic};
use border::value::{Currency, Deal, Packed, Span, State};
use proptest::prelude::*;
use serde_json::{Value, json};

const KINDS: [&str; 18] = [
    "filed",
    "claimed",
    "asked",
    "announced",
    "passed",
    "noticed",
    "measured",
    "hidden",
    "anchored",
    "revoked",
    "invited",
    "vouched",
    "moderated",
    "froze",
    "thawed",
    "alerts_held",
    "alerts_released",
    "seated",
];

/// What a moderator's key does, as facts name it.
const DEEDS: [&str; 12] = [
    "hide",
    "freeze",
    "thaw",
    "notice",
    "hold_words",
    "show_words",
    "let",
    "count",
    "rule",
    "seat",
    "confirm",
    "undo",
];

/// What may happen to seats.
const SEATED: [&str; 6] = ["offered", "held", "accepted", "unheld", "cancelled", "reported"];

fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether a string may stand under a field of a fact.
fn is_closed(field: &str, text: &str) -> bool {
    match field {
        "k" => KINDS.contains(&text),
        "by" => is_hex(text, 32),
        "id" | "content" | "tree" | "invite" | "card" | "key" => is_hex(text, 16),
        "d" => DEEDS.contains(&text),
        "ruling" => Ruling::parse(text).is_some(),
        "cause" => Cause::parse(text).is_some(),
        "words" => is_hex(text, 64),
        "slot" => Slot::parse(text).is_some_and(|slot| slot.key() == text),
        "ask" => Ask::parse(text).is_some_and(|ask| ask.to_string() == text),
        "what" => Target::parse(text).is_some_and(|what| what.to_string() == text),
        "mode" => Mode::parse(text).is_some(),
        "source" => Slug::parse(text).is_some(),
        "toward" => LandCode::parse(text).is_some(),
        "lang" => Lang::parse(text).is_some(),
        "intents" => Intent::parse(text).is_some(),
        "stance" => Stance::parse(text).is_some(),
        "direction" => Direction::parse(text).is_some(),
        "via" => Via::parse(text).is_some(),
        "reason" => Reason::parse(text).is_some(),
        "topic" => Topic::parse(text).is_some(),
        "value" => State::parse(text).is_some(),
        "span" => Span::parse(text).is_some(),
        "currency" => Currency::parse(text).is_some(),
        "deal" => Deal::parse(text).is_some(),
        "queue" => Packed::parse(text).is_some(),
        "landmark" => is_landmark(text),
        "s" => SEATED.contains(&text),
        "party" => is_hex(text, 32),
        "from" | "to" => ATLAS.places().iter().any(|place| place.id.as_str() == text),
        "kind" => RideKind::parse(text).is_some(),
        "vehicle" => Vehicle::parse(text).is_some(),
        "traits" => Trait::parse(text).is_some(),
        "side" => Side::parse(text).is_some(),
        _ => false,
    }
}

fn is_landmark(id: &str) -> bool {
    grounds().iter().any(|ground| ground.landmarks.iter().any(|landmark| *landmark.id.0 == *id))
}

/// The strings of a fact that are not closed, with their fields.
fn open_strings(fact: &Fact) -> Vec<String> {
    fn walk(field: &str, value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) if !is_closed(field, text) => found.push(format!("{field}: {text}")),
            Value::Array(list) => list.iter().for_each(|value| walk(field, value, found)),
            Value::Object(fields) => fields.iter().for_each(|(field, value)| walk(field, value, found)),
            Value::Number(number) if !number.is_i64() && !number.is_u64() => {
                found.push(format!("{field}: {number} is no whole number"));
            }
            _ => {}
        }
    }
    let mut json = serde_json::to_value(fact).expect("JSON");
    if let (Fact::Noticed(_), Some(fields)) = (fact, json.as_object_mut()) {
        for exempt in ["text", "link", "source"] {
            assert!(fields.remove(exempt).is_some());
        }
    }
    let mut found = vec![];
    walk("", &json, &mut found);
    found
}

#[test]
fn every_string_of_ten_thousand_facts_is_closed() {
    for entry in entries() {
        assert_eq!(open_strings(&entry.fact), Vec::<String>::new(), "entry {}", entry.seq);
    }
}

#[test]
fn the_walk_finds_what_is_not_closed() {
    let mut fact = json!({
        "k": "claimed", "by": "00000000000000000000000000000000", "slot": "queue/ge/car//",
        "value": {"queue_metres": [1, 2], "landmark": "at-the-blue-house"}, "told": 1, "seen": 1,
        "stance": "firsthand", "sure": 1, "direction": "said", "via": "web"
    });
    let open = |fact: &Value| open_strings(&serde_json::from_value(fact.clone()).expect("a claim"));
    assert_eq!(open(&fact), ["landmark: at-the-blue-house"]);
    fact["value"]["landmark"] = "balta".into();
    assert!(open(&fact).is_empty());
    assert!(!is_closed("level", Level::Likely.as_str()), "a field that no fact has");
}

/// Readings with something of their own in every string they may hold.
fn quoting(plant: &str) -> Reading {
    let landmark = json!({"topic": "queue", "toward": "ge", "value": {"unit": "landmark", "at": plant}});
    let claim = json!({"topic": "open", "toward": "ge", "value": "no"});
    let mut announced = claim.clone();
    announced["from"] = plant.into();
    announced["source"] = plant.into();
    let offer = json!({"kind": "seat_offer", "from": plant, "to": plant, "date": plant});
    let json = json!({
        "intents": ["report", "question"], "claims": [landmark, claim], "asks": ["wait"],
        "offers": [offer], "announced": [announced]
    });
    serde_json::from_value(json).expect("the schema")
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_a_reading_quotes_no_fact_holds(plant in "plant [a-zа-я0-9 @+./]{1,30}") {
        let log = Log::of("verkhny-lars");
        let filing = identified("verkhny-lars", &plant, &plant, MORNING, words(1, quoting(&plant)));
        let decided = decide(&log.fold, &ground("verkhny-lars"), &filing, MORNING);
        let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
        prop_assert_eq!(facts.len(), 4, "the filing, the closure, the rumour, the question");
        for fact in facts {
            prop_assert_eq!(open_strings(&fact), Vec::<String>::new());
            prop_assert!(!serde_json::to_string(&fact).expect("JSON").contains("plant"));
        }
    }

    #[test]
    fn a_fact_reads_back_from_its_json(log in worlds(40)) {
        for entry in &log.entries {
            prop_assert_eq!(open_strings(&entry.fact), Vec::<String>::new());
            let json = serde_json::to_string(&entry.fact).expect("JSON");
            let read: Fact = serde_json::from_str(&json).expect("its own JSON");
            prop_assert_eq!(&read, &entry.fact);
        }
    }
}
