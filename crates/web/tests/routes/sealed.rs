//! Boxes: `/api/v1/key`, `/api/v1/sealed`, `/api/v1/sealed/work`; and reading without filing.

use super::house::{House, LARS, Plan, START, taps};
use super::phone::{decode, encode, seal};
use super::protocol::check;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use web::Admission;

const DAY: i64 = 24 * 60;

/// A phone that has a house's key of some day.
struct Phone {
    key: String,
    public: Vec<u8>,
}

impl Phone {
    async fn of(house: &House) -> Self {
        let key = house.get("/api/v1/key").await;
        assert_eq!(key.status, 200, "{}", key.text());
        check("key", &key.json());
        let text = |name: &str| key.json()[name].as_str().expect("a text").to_owned();
        Self { key: text("key"), public: decode(&text("public")) }
    }

    fn sealed(&self, fields: &Value) -> Vec<u8> {
        self.holding(json!({"crossing": LARS, "lang": "en", "fields": fields}).to_string())
    }

    fn holding(&self, mut inside: String) -> Vec<u8> {
        inside.extend(std::iter::repeat_n(' ', 2_048 - inside.len()));
        seal(&self.public, format!("passage box 1 {}", self.key).as_bytes(), inside.as_bytes(), 9)
    }

    fn body(&self, sealed: &[u8], age_s: u64) -> Value {
        json!({"key": self.key, "sealed": encode(sealed), "age_s": age_s})
    }
}

fn open(nonce: &str) -> Value {
    json!([
        ["see", "open"],
        ["open", "yes"],
        ["toward", "ge"],
        ["nonce", nonce],
        ["voice", "a-secret-of-mine"]
    ])
}

async fn send(house: &House, body: &Value) -> super::house::Reply {
    house.post_json("/api/v1/sealed?lang=en", body).await
}

#[tokio::test]
async fn a_box_is_filed_once_as_of_when_it_was_told_and_answered_by_its_name() {
    let house = House::usual().await;
    let phone = Phone::of(&house).await;
    let sealed = phone.sealed(&open("nonce-number-1"));
    house.clock.set(START + 180);
    let first = send(&house, &phone.body(&sealed, 3 * 3600)).await;
    assert_eq!(first.status, 201, "{}", first.text());
    check("acknowledgement", &first.json());
    let name: String = Sha256::digest(&sealed)[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(first.json()["box"], name);
    let understood = first.json()["understood"][0].as_str().expect("a text").to_owned();
    assert!(understood.ends_with("open"), "{understood}");
    let again = send(&house, &phone.body(&sealed, 3 * 3600 + 60)).await;
    assert_eq!((again.status.as_u16(), &again.json()["seq"]), (200, &first.json()["seq"]));
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"].as_array().map(Vec::len), Some(1));
    assert_eq!(talk["lines"][0]["told_at"], START.to_string(), "as of then, not as of now");
}

#[tokio::test]
async fn the_house_bounds_the_age_by_its_own_clock() {
    let house = House::usual().await;
    let phone = Phone::of(&house).await;
    // START is nine hours into its day: a clock a day wrong makes a box at most as old as its key's day.
    let wrong = send(&house, &phone.body(&phone.sealed(&open("nonce-number-2")), 33 * 3600)).await;
    assert_eq!(wrong.status, 201);
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"][0]["told_at"], (START - 9 * 60).to_string());
    house.clock.set(START + DAY);
    let old = send(&house, &phone.body(&phone.sealed(&open("nonce-number-3")), 24 * 3600 + 60)).await;
    assert_eq!((old.status.as_u16(), &old.json()["type"]), (410, &json!("urn:passage:problem:box-old")));
    assert_eq!(
        send(&house, &phone.body(&phone.sealed(&open("nonce-number-4")), 23 * 3600)).await.status,
        201
    );
}

#[tokio::test]
async fn a_key_dies_two_days_after_its_day_and_no_other_key_opens() {
    let house = House::usual().await;
    let phone = Phone::of(&house).await;
    let sealed = phone.sealed(&open("nonce-number-5"));
    let over = START - 9 * 60 + DAY + 2 * DAY;
    house.clock.set(over - 2);
    assert_eq!(send(&house, &phone.body(&sealed, 0)).await.status, 201);
    house.clock.set(over);
    let gone = send(&house, &phone.body(&sealed, 0)).await;
    assert_eq!((gone.status.as_u16(), &gone.json()["type"]), (410, &json!("urn:passage:problem:box-key")));
    assert_ne!(Phone::of(&house).await.key, phone.key, "each day has a key of its own");
    let elsewhere = Plan { journal: journal::memory::Memory::seeded(2), ..Plan::default() }.open().await;
    let other = Phone::of(&elsewhere).await;
    assert_eq!(send(&house, &other.body(&sealed, 0)).await.status, 410, "another house's");
    for key in ["2026-03-06-00000000", "2999-01-01-00000000", "", "2026-03-02", "é026-03-02-0000000"] {
        let body = json!({"key": key, "sealed": encode(&sealed)});
        assert_eq!(send(&house, &body).await.status, 410, "{key}");
    }
}

#[tokio::test]
async fn garbage_is_refused_in_words_and_files_nothing() {
    let house = House::usual().await;
    let phone = Phone::of(&house).await;
    let sealed = phone.sealed(&open("nonce-number-6"));
    let mut flipped = sealed.clone();
    flipped[100] ^= 1;
    let inside = ["", "[]", "{", r#"{"crossing": 7, "fields": []}"#].map(|text| phone.holding(text.into()));
    for bytes in [flipped, sealed[..200].to_vec(), vec![], vec![4; 70]].iter().chain(&inside) {
        let reply = send(&house, &phone.body(bytes, 0)).await;
        assert_eq!(
            (reply.status.as_u16(), &reply.json()["type"]),
            (422, &json!("urn:passage:problem:box-broken"))
        );
    }
    let unknown = phone.holding(json!({"crossing": "nowhere", "fields": []}).to_string());
    assert_eq!(send(&house, &phone.body(&unknown, 0)).await.status, 404);
    assert_eq!(
        send(&house, &phone.body(&phone.sealed(&json!([])), 0)).await.json()["type"],
        "urn:passage:problem:empty"
    );
    for body in [json!({}), json!({"key": phone.key, "sealed": 7}), json!([]), json!({"key": 1, "x": 2})] {
        assert_eq!(send(&house, &body).await.status, 422, "{body}");
    }
    let long = json!({"key": phone.key, "sealed": "A".repeat(20_000)});
    assert_eq!(send(&house, &long).await.status, 413);
    let text = house.post("/api/v1/sealed", &[("sealed", "x")]).await;
    assert_eq!(text.status, 415);
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"], json!([]));
}

#[tokio::test]
async fn a_thousand_boxes_at_once_are_each_taken_or_told_when_to_come_again() {
    let house = Plan { admission: Admission::Guarded, ..Plan::default() }.open().await;
    let phone = Phone::of(&house).await;
    let mut taken = 0;
    for n in 0..1_000 {
        let reply = send(&house, &phone.body(&phone.sealed(&open(&format!("nonce-{n:05}"))), 60)).await;
        match reply.status.as_u16() {
            201 => taken += 1,
            429 => assert_eq!(reply.header("retry-after"), "60"),
            other => panic!("{other}: {}", reply.text()),
        }
    }
    assert_eq!(taken, border::limits::RATE_SHARED_BURST, "without work they share the little");
}

fn solved(challenge: &str, bits: u64) -> String {
    let seed = Sha256::digest(challenge);
    let zeroes = |number: &u64| {
        let hash = Sha256::digest([&seed[..], &number.to_be_bytes()].concat());
        u64::from(u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]).leading_zeros()) >= bits
    };
    format!("{challenge}.{}", (0..).find(zeroes).expect("a number"))
}

#[tokio::test]
async fn work_done_for_a_box_lets_the_voice_inside_speak_and_no_other_box() {
    let house = Plan { admission: Admission::Guarded, ..Plan::default() }.open().await;
    let phone = Phone::of(&house).await;
    let [sealed, other] = ["nonce-number-7", "nonce-number-8"].map(|nonce| phone.sealed(&open(nonce)));
    let name: String = Sha256::digest(&sealed)[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    let asked = house.post_json("/api/v1/sealed/work", &json!({"box": name})).await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    check("work", &asked.json());
    let (challenge, bits) = (asked.json()["challenge"].clone(), asked.json()["bits"].as_u64());
    let work = solved(challenge.as_str().expect("a text"), bits.expect("a number"));
    let with = |bytes: &[u8], work: &str| {
        let mut body = phone.body(bytes, 0);
        body["work"] = json!(work);
        body
    };
    let stolen = send(&house, &with(&other, &work)).await;
    assert_eq!(stolen.json()["type"], "urn:passage:problem:work-not-yours");
    assert_eq!(send(&house, &with(&sealed, &work)).await.status, 201);
    // What came in by work takes nothing of the share of those without.
    for n in 0..border::limits::RATE_SHARED_BURST {
        assert_eq!(
            house
                .file(&taps(&format!("share-{n}"), &json!([{"topic": "open", "value": "yes"}])))
                .await
                .status,
            201
        );
    }
    for body in [json!({"box": "zz"}), json!({"voice": "a-secret-of-mine"}), json!([])] {
        assert_eq!(house.post_json("/api/v1/sealed/work", &body).await.status, 422);
    }
}

#[tokio::test]
async fn words_are_read_and_nothing_of_them_is_kept() {
    let house = House::usual().await;
    let address = format!("/api/v1/crossings/{LARS}/read?lang=en");
    let words = "On foot they do not let people through, queue of 20 cars, call +7 903 123-45-67";
    let reply = house.post_json(&address, &json!({"words": words, "toward": "ge"})).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    check("understood", &reply.json());
    assert!(!reply.text().contains("903"));
    let claims = reply.json()["claims"].as_array().expect("a list").clone();
    assert_eq!(claims.len(), 2, "{claims:?}");
    // What is not struck out is filed as it was shown.
    let said = claims[0]["said"].to_string();
    let filed = house.post(&format!("/{LARS}/report?lang=en"), &[("said", &said), ("toward", "ge")]).await;
    assert_eq!(filed.status, 303);
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"].as_array().map(Vec::len), Some(1), "a reading is no filing");
    assert_eq!(talk["lines"][0]["reading"]["claims"].as_array().map(Vec::len), Some(1));
    let urgent = house.post_json(&address, &json!({"words": "Help, he is bleeding and not breathing"})).await;
    assert_eq!(urgent.json()["urgent"], true);
    for body in [json!({"words": " "}), json!({"words": 7}), json!({}), json!({"words": "x", "voice": "y"})] {
        assert_eq!(house.post_json(&address, &body).await.status, 422, "{body}");
    }
}

#[tokio::test]
async fn readings_are_counted_and_take_nothing_from_filings() {
    let house = Plan { admission: Admission::Guarded, ..Plan::default() }.open().await;
    let address = format!("/api/v1/crossings/{LARS}/read");
    let read = async || house.post_json(&address, &json!({"words": "open"})).await.status.as_u16();
    for _ in 0..border::limits::RATE_READ_BURST {
        assert_eq!(read().await, 200);
    }
    assert_eq!(read().await, 429);
    assert_eq!(house.file(&taps("1", &json!([{"topic": "open", "value": "yes"}]))).await.status, 201);
}

#[tokio::test]
async fn leaving_has_the_browser_forget_and_only_for_our_own_pages() {
    let house = House::usual().await;
    let left = house.post("/leave?lang=en", &[]).await;
    assert_eq!((left.status.as_u16(), left.header("clear-site-data")), (200, "\"storage\""));
    let page = house.get("/leave?lang=en").await;
    assert_eq!((page.status.as_u16(), page.header("clear-site-data")), (200, ""));
    assert!(page.text().contains("history"));
    let request = axum::http::Request::post("/leave").header("sec-fetch-site", "cross-site");
    assert_eq!(house.send(request.body("".into()).expect("a request")).await.status, 403);
}
