//! What else the desk does: copies that are set aside, pastes, and the operator's acts in the public log.

use super::forms::Counting;
use super::house::{House, LARS, Plan, Reply};
use super::watch::Ring;
use border::fact::{Reason, Target};
use border::topic::Topic;
use live::WordsShown;
use live::order::Act;
use serde_json::json;
use std::sync::Arc;

const TEXT: &str = "nobody is let through on foot today, we have stood here since five in the morning";

async fn desk() -> House {
    let keys = Arc::new(Ring::default());
    let paste = Arc::new(Counting);
    Plan { keys: Some(keys), paste: Some(paste), words: WordsShown::Yes, ..Plan::default() }.open().await
}

async fn copy(house: &House, who: u8) -> Reply {
    let id = format!("test-filing-{who}");
    house.file(&json!({"id": id, "voice": format!("test-voice-{who}"), "words": TEXT})).await
}

async fn press(house: &House, address: &str, key: &str, fields: &[(&str, &str)]) -> Reply {
    let mut all = vec![("key", key), ("crossing", LARS)];
    all.extend(fields);
    house.post(&format!("{address}?lang=en"), &all).await
}

#[tokio::test]
async fn a_further_copy_waits_and_two_keys_let_it_through() {
    let house = desk().await;
    for who in 1..=3 {
        assert_eq!(copy(&house, who).await.json().get("waits"), None);
    }
    let fourth = copy(&house, 4).await;
    assert_eq!(fourth.status, 201);
    let receipt = fourth.json();
    super::protocol::check("receipt", &receipt);
    assert_eq!(receipt["waits"], "copy");
    let seq = receipt["seq"].to_string();
    let talk = async || house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk().await["lines"].as_array().map(Vec::len), Some(3));
    let shown = press(&house, "/watch", "key-1", &[]).await.text();
    assert!(shown.contains("Set aside, not counted: 1") && shown.contains("value=\"count\""), "{shown}");
    let one = press(&house, "/watch/act", "key-1", &[("lines", &seq), ("do", "count")]).await.text();
    assert!(one.contains("Copies let through: 1. Waits for a second key"), "{one}");
    assert_eq!(talk().await["lines"].as_array().map(Vec::len), Some(3));
    let log = house.get(&format!("/api/v1/crossings/{LARS}/log")).await.json();
    super::protocol::check("log", &log);
    let entry = log["acts"][0]["entry"].to_string();
    assert_eq!((&log["acts"][0]["act"], &log["acts"][0]["state"]), (&json!("count"), &json!("open")));
    press(&house, "/watch/act", "key-2", &[("entry", &entry), ("do", "confirm")]).await;
    assert_eq!(talk().await["lines"].as_array().map(Vec::len), Some(4));
}

#[tokio::test]
async fn its_sender_reads_that_it_waits_and_nobody_else_can_ask() {
    let house = desk().await;
    for who in 1..=3 {
        copy(&house, who).await;
    }
    let form = [("words", TEXT), ("voice", "my-own-secret")];
    let told = house.post(&format!("/{LARS}/report?lang=en"), &form).await;
    let address = told.header("location").to_owned();
    let page = house.get(address.split('#').next().expect("an address")).await.text();
    assert!(page.contains("waits for moderators: several people sent nearly the same words"), "{page}");
    let again = house.get(address.split('#').next().expect("an address")).await.text();
    assert!(!again.contains("waits for moderators"), "it is told once");
}

#[tokio::test]
async fn the_operators_acts_stand_in_the_public_log_beside_those_of_keys() {
    let house = desk().await;
    let seq = copy(&house, 1).await.json()["seq"].as_u64().expect("a place");
    for act in [Act::Freeze(Some(Topic::Wait)), Act::Hide(Target::Filing(seq), Reason::Outdated)] {
        house.live.act(LARS, act).await.expect("it may");
    }
    let log = house.get(&format!("/api/v1/crossings/{LARS}/log")).await.json();
    super::protocol::check("log", &log);
    let told = |n: usize, what: &str| log["acts"][n][what].clone();
    assert_eq!(
        (told(0, "key"), told(0, "act"), told(0, "reason")),
        (json!("operator"), json!("hide"), json!("outdated"))
    );
    assert_eq!(
        (told(0, "filings"), told(1, "act"), told(1, "topic")),
        (json!([seq]), json!("freeze"), json!("wait"))
    );
    let page = house.get("/log?lang=en").await.text();
    assert!(page.contains("<b>Operator</b> Taken off the board: a report (out of date)"), "{page}");
}

#[tokio::test]
async fn what_is_pasted_at_the_desk_is_counted_and_the_desk_comes_back() {
    let house = desk().await;
    let page = press(&house, "/watch/paste", "key-1", &[("messages", "one\ntwo")]).await.text();
    assert!(page.contains("2 messages read") && page.contains("action=\"/watch/paste"), "{page}");
    assert!(!page.contains("one\ntwo"));
    let blank = press(&house, "/watch/paste", "key-1", &[("messages", " ")]).await;
    assert!(blank.text().contains("There is nothing in it"), "{}", blank.text());
    assert_eq!(press(&house, "/watch/paste", "garbage", &[("messages", "one")]).await.status, 403);
}
