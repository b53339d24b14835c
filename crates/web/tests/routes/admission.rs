//! Who comes in: those who share a little, those who work for it, those with standing. Work that is
//! replayed, old, another's or half done is refused, each with its own word.

use super::house::{House, LARS, Plan, START};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use web::Admission;

const VOICE: &str = "a-voice-of-its-own";

async fn guarded() -> House {
    Plan { admission: Admission::Guarded, ..Plan::default() }.open().await
}

fn filing(id: usize, more: Value) -> Value {
    let mut body = json!({"id": format!("filing-{id:04}"), "taps": [{"topic": "open", "value": "yes"}]});
    let fields = more.as_object().expect("an object").clone();
    body.as_object_mut().expect("an object").extend(fields);
    body
}

/// What a Voice is asked for at a crossing: challenge and bits.
async fn asked(house: &House, slug: &str, voice: &str) -> (String, u32) {
    let reply = house.post_json(&format!("/api/v1/crossings/{slug}/work"), &json!({"voice": voice})).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let asked = reply.json();
    let bits = asked["bits"].as_u64().expect("a number");
    (asked["challenge"].as_str().unwrap_or_default().to_owned(), u32::try_from(bits).expect("small"))
}

fn zeroes(challenge: &str, number: u64) -> u32 {
    let seed = Sha256::digest(challenge);
    let hash = Sha256::digest([&seed[..], &number.to_be_bytes()].concat());
    u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]).leading_zeros()
}

fn solved(challenge: &str, bits: u32) -> String {
    let number = (0..).find(|number| zeroes(challenge, *number) >= bits).expect("a number");
    format!("{challenge}.{number}")
}

#[tokio::test]
async fn a_little_is_free_and_shared_and_no_header_gives_more_of_it() {
    let house = guarded().await;
    let burst = border::limits::RATE_SHARED_BURST as usize;
    for n in 0..burst {
        assert_eq!(house.file(&filing(n, json!({}))).await.status, 201, "{n}");
    }
    let guest = house.file(&filing(burst, json!({}))).await;
    assert_eq!((guest.status.as_u16(), guest.header("retry-after")), (429, "60"));
    let body = filing(burst, json!({})).to_string();
    let elsewhere = axum::http::Request::post(format!("/api/v1/crossings/{LARS}/filings"))
        .header("content-type", "application/json")
        .header("x-forwarded-for", "198.51.100.7")
        .body(body.into());
    assert_eq!(house.send(elsewhere.expect("a request")).await.status, 429);
    let voice = house.file(&filing(burst, json!({"voice": VOICE}))).await;
    assert_eq!(voice.status, 429);
    assert_eq!(voice.json()["type"], "urn:passage:problem:work-needed");
    house.clock.set(START + 1);
    assert_eq!(house.file(&filing(burst, json!({}))).await.status, 201);
}

#[tokio::test]
async fn work_lets_a_fresh_voice_in_when_nothing_free_is_left() {
    let house = guarded().await;
    for n in 0..border::limits::RATE_SHARED_BURST as usize {
        house.file(&filing(n, json!({}))).await;
    }
    let (challenge, bits) = asked(&house, LARS, VOICE).await;
    assert!(bits >= 16, "{bits}");
    let work = solved(&challenge, bits);
    for n in 0..border::limits::RATE_FRESH_BURST as usize {
        let reply = house.file(&filing(1_000 + n, json!({"voice": VOICE, "work": work}))).await;
        assert_eq!(reply.status, 201, "{}", reply.text());
    }
    let more = house.file(&filing(2_000, json!({"voice": VOICE, "work": work}))).await;
    assert_eq!(more.status, 429, "one Voice has few, whatever it did");
}

#[tokio::test]
async fn work_that_is_not_the_voices_own_of_today_is_refused_each_with_its_word() {
    let house = guarded().await;
    let (challenge, bits) = asked(&house, LARS, VOICE).await;
    let work = solved(&challenge, bits);
    let short = (0..).find(|number| zeroes(&challenge, *number) < bits).expect("a number");
    let cases = [
        (json!({"voice": "another-voice", "work": work}), "work-not-yours"),
        (json!({"voice": VOICE, "work": "garbage"}), "work-not-yours"),
        (json!({"voice": VOICE, "work": format!("{challenge}.{short}")}), "work-undone"),
    ];
    for (n, (fields, word)) in cases.into_iter().enumerate() {
        let reply = house.file(&filing(n, fields)).await;
        assert_eq!(reply.status, 403, "{word}");
        assert_eq!(reply.json()["type"], format!("urn:passage:problem:{word}"));
    }
    let there = filing(10, json!({"voice": VOICE, "work": work})).to_string();
    let reply = house.file_at("sarpi", there).await;
    assert_eq!(reply.json()["type"], "urn:passage:problem:work-not-yours");
    house.clock.set(START + 24 * 60);
    let late = house.file(&filing(11, json!({"voice": VOICE, "work": work}))).await;
    assert_eq!(late.json()["type"], "urn:passage:problem:work-other-day");
    let titles: Vec<Value> = vec![late.json()["title"].clone(), reply.json()["title"].clone()];
    assert_ne!(titles[0], titles[1]);
}

#[tokio::test]
async fn a_form_brings_its_work_along_and_without_it_shares_the_little() {
    let house = guarded().await;
    let (challenge, bits) = asked(&house, LARS, VOICE).await;
    let work = solved(&challenge, bits);
    let fields = [("words", "open"), ("nonce", "a-nonce-of-a-page"), ("voice", VOICE), ("work", &work)];
    assert_eq!(house.post(&format!("/{LARS}/report?lang=en"), &fields).await.status, 303);
    assert_eq!(house.post(&format!("/{LARS}/report?lang=en"), &fields[..2]).await.status, 303);
}

#[tokio::test]
async fn a_form_whose_work_is_of_no_use_is_taken_as_a_guests_and_one_too_many_keeps_its_words() {
    let house = guarded().await;
    let address = format!("/{LARS}/report?lang=en");
    for n in 0..border::limits::RATE_SHARED_BURST {
        let nonce = format!("a-nonce-of-page-{n}");
        let fields = [("words", "open"), ("nonce", &nonce), ("voice", VOICE), ("work", "of another day")];
        assert_eq!(house.post(&address, &fields).await.status, 303, "{n}");
    }
    let words = "not let <through> on foot";
    let fields = [("words", words), ("nonce", "a-nonce-at-last"), ("voice", VOICE), ("work", "garbage")];
    let refused = house.post(&address, &fields).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "60"));
    let page = refused.text();
    assert!(page.contains("not let &#60;through&#62; on foot"), "{page}");
    assert!(page.contains("a-nonce-at-last") && !page.contains(VOICE) && !page.contains("garbage"));
}

#[tokio::test]
async fn cheap_voices_are_one_guest_and_a_paid_one_is_itself() {
    let house = guarded().await;
    for n in 0..8 {
        let voice = format!("cheap-voice-{n}");
        assert_eq!(house.file(&filing(n, json!({"voice": voice}))).await.status, 201);
    }
    let (challenge, bits) = asked(&house, LARS, VOICE).await;
    let work = solved(&challenge, bits);
    let seq = house.file(&filing(100, json!({"voice": VOICE, "work": work}))).await.json()["seq"].clone();
    house.live.shown(LARS, seq.as_u64().expect("a place")).await;
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    let open = board["answers"].as_array().and_then(|answers| answers.first()).expect("an answer");
    assert_eq!(open["sources"], 2, "{open}");
}

#[tokio::test]
async fn an_open_house_asks_for_nothing() {
    let house = House::usual().await;
    assert_eq!(asked(&house, LARS, VOICE).await, (String::new(), 0));
    let wrong = house.post_json(&format!("/api/v1/crossings/{LARS}/work"), &json!({"voice": "x"})).await;
    assert_eq!(wrong.status, 422);
}
