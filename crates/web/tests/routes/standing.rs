//! Anchors, invites and vouching by JSON, and the form at `/{slug}/anchor`.

use super::house::{House, LARS, Plan, Reply};
use super::watch::Ring;
use axum::http::{Request, header};
use serde_json::{Value, json};
use std::sync::Arc;

const USPENKA: &str = "uspenka";

async fn house() -> House {
    Plan { keys: Some(Arc::new(Ring::default())), ..Plan::default() }.open().await
}

async fn ask(house: &House, slug: &str, door: &str, body: &Value) -> Reply {
    let request = Request::post(format!("/api/v1/crossings/{slug}/{door}?lang=en"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(body.to_string().into());
    house.send(request.expect("a request")).await
}

/// That it is refused, with these words.
async fn refused(house: &House, slug: &str, door: &str, body: &Value, words: &str) {
    let reply = ask(house, slug, door, body).await;
    let title = reply.json()["title"].as_str().unwrap_or_default().to_owned();
    assert!(reply.status == 403 && title.contains(words), "{door}: {title}");
}

#[tokio::test]
async fn an_anchors_key_is_redeemed_three_times_and_hands_on_invites() {
    let house = house().await;
    let voice = |n: u8| format!("test-voice-{n}");
    for n in 0..3 {
        let reply = ask(&house, LARS, "anchor", &json!({"voice": voice(n), "key": "anchor"})).await;
        assert!(reply.status == 200 && reply.json()["until"].is_string());
    }
    let again = json!({"voice": voice(0), "key": "anchor"});
    refused(&house, LARS, "anchor", &again, "known here already").await;
    let fourth = json!({"voice": voice(3), "key": "anchor"});
    refused(&house, LARS, "anchor", &fourth, "three phones").await;
    refused(&house, USPENKA, "anchor", &fourth, "for another crossing").await;
    refused(&house, LARS, "anchor", &json!({"voice": voice(3), "key": "garbage"}), "no such key").await;
    refused(&house, LARS, "invites", &json!({"voice": voice(4)}), "Nobody of this name").await;
    let invited = ask(&house, LARS, "invites", &json!({"voice": voice(0)})).await;
    assert_eq!(invited.status, 201);
    let invite = invited.json()["invite"].as_str().expect("an invite").to_owned();
    let used = json!({"voice": voice(5), "invite": invite});
    refused(&house, USPENKA, "vouch", &used, "for another crossing").await;
    refused(&house, LARS, "vouch", &json!({"voice": voice(0), "invite": invite}), "cannot let you in").await;
    refused(&house, LARS, "vouch", &json!({"voice": voice(5), "invite": "x"}), "no such invite").await;
    assert_eq!(ask(&house, LARS, "vouch", &used).await.status, 200);
    refused(&house, LARS, "vouch", &json!({"voice": voice(6), "invite": invite}), "already used").await;
}

#[tokio::test]
async fn what_is_no_request_is_told_where() {
    let house = house().await;
    for (door, body) in [
        ("anchor", json!({"voice": "short", "key": "anchor"})),
        ("anchor", json!({"voice": "test-voice-1"})),
        ("anchor", json!({"voice": "test-voice-1", "key": "anchor", "name": "Anna"})),
        ("invites", json!({"voice": 7})),
        ("vouch", json!({"voice": "test-voice-1", "invite": "x".repeat(300)})),
        ("vouch", json!([])),
    ] {
        assert_eq!(ask(&house, LARS, door, &body).await.status, 422, "{door} {body}");
    }
    let form = Request::post(format!("/api/v1/crossings/{LARS}/anchor")).body("voice=a".into());
    assert_eq!(house.send(form.expect("a request")).await.status, 415);
    let without = House::usual().await;
    let body = json!({"voice": "test-voice-1", "key": "anchor"});
    assert_eq!(ask(&without, LARS, "anchor", &body).await.status, 404, "no keys, no anchors");
}

#[tokio::test]
async fn a_form_redeems_a_key_in_every_language_and_shows_neither_key_nor_secret() {
    let house = house().await;
    for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
        let page = house.get(&format!("/{LARS}/anchor?lang={lang}")).await;
        assert!(page.status == 200 && !page.text().contains(">page-key"), "{}", page.text());
    }
    let fields = [("voice", "test-voice-1"), ("key", "anchor")];
    let done = house.post(&format!("/{LARS}/anchor?lang=en"), &fields).await;
    let text = done.text();
    assert!(done.status == 200 && text.contains("Your reports count"), "{text}");
    assert!(!text.contains("test-voice-1") && !text.contains("\"anchor\""));
    let short = house.post(&format!("/{LARS}/anchor"), &[("voice", "a"), ("key", "anchor")]).await;
    assert_eq!(short.status, 422);
    let bad =
        house.post(&format!("/{LARS}/anchor?lang=en"), &[("voice", "test-voice-2"), ("key", "x")]).await;
    assert!(bad.status == 403 && bad.text().contains("There is no such key"));
}
