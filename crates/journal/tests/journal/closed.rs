//! Every text in every fact is from a closed list, an id or a hash; a notice's own text is the one
//! exception. Refuses a key that it does not know: whoever adds a field says here what its text may be.

use crate::facts;
use border::deed::{Cause, SeatRuling};
use border::fact::{Fact, Reason, Target, Via};
use border::land::LandCode;
use border::lang::Lang;
use border::official::FeedState;
use border::reading::{Ask, Intent, Stance};
use border::ride::{RideKind, Side, Trait, Vehicle};
use border::rumour::Ruling;
use border::slot::Slot;
use border::slug::Slug;
use border::topic::{Mode, Topic};
use border::value::{Currency, Deal, Packed, Span, State};
use journal::codec::{CodecError, decode, encode};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::Value as Json;
use std::collections::BTreeSet;

const KINDS: [&str; 19] = [
    "alerts_held",
    "alerts_released",
    "anchored",
    "announced",
    "asked",
    "claimed",
    "fetched",
    "filed",
    "froze",
    "hidden",
    "invited",
    "measured",
    "moderated",
    "noticed",
    "passed",
    "revoked",
    "seated",
    "thawed",
    "vouched",
];

/// What a moderator's key does.
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

fn is_hash(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_landmark(text: &str) -> bool {
    let letters = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    (2..=32).contains(&text.len()) && letters
}

/// Whether a text may stand under this key of a fact.
fn is_closed(key: &str, text: &str) -> bool {
    match key {
        "k" => KINDS.contains(&text),
        "by" => is_hash(text, 32),
        "id" | "content" | "tree" | "invite" | "card" | "key" => is_hash(text, 16),
        "d" => DEEDS.contains(&text),
        "cause" => Cause::parse(text).is_some(),
        "ruling" => Ruling::parse(text).is_some() || SeatRuling::parse(text).is_some(),
        "words" => is_hash(text, 64),
        "slot" => Slot::parse(text).is_some_and(|slot| slot.key() == text),
        "value" => State::parse(text).is_some(),
        "span" => Span::parse(text).is_some(),
        "queue" => Packed::parse(text).is_some(),
        "currency" => Currency::parse(text).is_some(),
        "deal" => Deal::parse(text).is_some(),
        "landmark" => is_landmark(text),
        "stance" => Stance::parse(text).is_some(),
        "direction" => border::fact::Direction::parse(text).is_some(),
        "via" => Via::parse(text).is_some(),
        "lang" => Lang::parse(text).is_some(),
        "intents" => Intent::parse(text).is_some(),
        "ask" => Ask::parse(text).is_some_and(|ask| ask.to_string() == text),
        "source" => Slug::parse(text).is_some(),
        "state" => FeedState::parse(text).is_some(),
        "mode" => Mode::parse(text).is_some(),
        "toward" => LandCode::parse(text).is_some(),
        "what" => Target::parse(text).is_some_and(|target| target.to_string() == text),
        "reason" => Reason::parse(text).is_some(),
        "topic" => Topic::parse(text).is_some(),
        "s" => ["offered", "held", "accepted", "unheld", "cancelled", "reported"].contains(&text),
        "party" => is_hash(text, 32),
        "kind" => RideKind::parse(text).is_some(),
        "vehicle" => Vehicle::parse(text).is_some(),
        "from" | "to" => Slug::parse(text).is_some(),
        "traits" => Trait::parse(text).is_some(),
        "side" => Side::parse(text).is_some(),
        _ => false,
    }
}

/// The first text that is not closed, with the key it stands under.
fn open_text(key: &str, json: &Json) -> Option<(String, String)> {
    match json {
        Json::String(text) => (!is_closed(key, text)).then(|| (key.to_owned(), text.clone())),
        Json::Array(list) => list.iter().find_map(|item| open_text(key, item)),
        Json::Object(fields) => fields.iter().find_map(|(key, field)| open_text(key, field)),
        Json::Null | Json::Bool(_) | Json::Number(_) => None,
    }
}

/// An entry's fact as JSON, a notice's own texts taken out.
fn closed_part(bytes: &[u8]) -> Json {
    let mut json: Json = serde_json::from_slice(bytes).expect("an entry is JSON");
    let mut fact = json["fact"].take();
    let notice = match (&fact["k"], &fact["deed"]["d"]) {
        (kind, _) if kind == "noticed" => Some(&mut fact),
        (_, deed) if deed == "notice" => Some(&mut fact["deed"]["notice"]),
        _ => None,
    };
    if let Some(notice) = notice {
        for own in ["text", "link", "source"] {
            notice.as_object_mut().expect("a notice is an object").remove(own).expect("every notice has it");
        }
    }
    fact
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn every_text_of_every_fact_is_closed(entry in facts::entry()) {
        let bytes = encode(&entry).expect("it may be kept");
        prop_assert_eq!(open_text("fact", &closed_part(&bytes)), None);
    }
}

#[test]
fn the_facts_drawn_are_of_every_kind() {
    let mut runner = TestRunner::deterministic();
    let kinds: BTreeSet<String> = (0..400)
        .map(|_| facts::entry().new_tree(&mut runner).expect("a strategy that always draws").current())
        .map(|entry| {
            serde_json::to_value(&entry.fact).expect("JSON")["k"].as_str().expect("a word").to_owned()
        })
        .collect();
    assert_eq!(kinds.iter().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(KINDS));
}

#[test]
fn an_open_text_is_neither_written_nor_read() {
    let claim = |value: &str| {
        let by = "0".repeat(32);
        let who = format!(r#""k":"claimed","by":"{by}","slot":"queue/ge/car//""#);
        let how = r#""stance":"firsthand","sure":900,"direction":"said","via":"web""#;
        format!(r#"{{"f":1,"seq":1,"at":5,"fact":{{{who},"value":{value},"told":5,"seen":5,{how}}}}}"#)
    };
    let good = claim(r#"{"queue_metres":[1,2],"landmark":"old-bridge"}"#);
    assert!(decode(good.as_bytes()).is_ok(), "{:?}", decode(good.as_bytes()));
    for open in [
        r#"{"queue_metres":[1,2],"landmark":"Anna +7 999"}"#,
        r#"{"queue_metres":[1,2],"landmark":"an-id-that-is-longer-than-an-id-may-be"}"#,
        r#""call me""#,
        r#"{"amount_minor":[1,2],"currency":"ABC"}"#,
    ] {
        assert!(matches!(decode(claim(open).as_bytes()), Err(CodecError::Damaged(_))), "{open}");
    }
    let mut entry = decode(good.as_bytes()).expect("it is good");
    let Fact::Claimed(claim) = &mut entry.fact else { panic!("it is a claim") };
    claim.value = border::value::Value::Metres {
        queue_metres: border::value::Range::of(1),
        landmark: Some(border::value::LandmarkId("Anna +7 999".into())),
    };
    assert_eq!(encode(&entry), Err(CodecError::OpenText));
}
