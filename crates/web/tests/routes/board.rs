//! `GET …/board`, `…/talk`, `…/why`.

use super::house::{House, LARS, Plan, taps};
use axum::http::Request;
use serde_json::json;
use web::Example;

#[tokio::test]
async fn a_board_has_a_cursor_and_is_not_sent_twice() {
    let house = House::usual().await;
    house.file(&taps("1", &json!([{"topic": "open", "value": "yes", "toward": "ge"}]))).await;
    house.published(2).await;
    let address = format!("/api/v1/crossings/{LARS}/board");
    let first = house.get(&address).await;
    let board = first.json();
    assert!(board["cursor"].as_str().expect("a cursor").ends_with(":2"));
    assert_eq!(board["newest_at"], "2026-03-02T09:00:00Z");
    assert!(board.get("fiction").is_none());
    let known = Request::get(&address).header("if-none-match", first.header("etag"));
    let again = house.send(known.body(axum::body::Body::empty()).expect("a request")).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    let packed = Request::get(&address).header("accept-encoding", "br");
    let packed = house.send(packed.body(axum::body::Body::empty()).expect("a request")).await;
    assert_eq!(packed.header("content-encoding"), "br");
    assert_ne!(packed.header("etag"), first.header("etag"));
}

#[tokio::test]
async fn a_board_of_yesterday_says_so_before_anything_else() {
    let house = House::usual().await;
    house.file(&taps("1", &json!([{"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let address = format!("/api/v1/crossings/{LARS}/board");
    assert!(house.get(&address).await.json().get("old").is_none());
    house.clock.set(super::house::START + 24 * 60);
    let text = house.get(&address).await.text();
    let (old, newest) = (text.find("\"old\":true"), text.find("\"newest_at\""));
    assert!(old.is_some() && old < newest, "{text}");
}

#[tokio::test]
async fn an_example_board_says_so() {
    let house = Plan { example: Example::Yes, ..Plan::default() }.open().await;
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board["fiction"], true);
}

#[tokio::test]
async fn talk_shows_readings_and_no_words_and_no_ids() {
    let house = House::usual().await;
    house.file(&json!({"id": "test-filing-2", "words": "На КПП очередь 30 машин", "lang": "ru"})).await;
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk?limit=5")).await.json();
    let line = &talk["lines"][0];
    assert_eq!(line["seq"], 1);
    assert_eq!(line["words"], json!(null));
    assert!(line.get("id").is_none() && line["reading"].is_object());
    assert_eq!(house.get(&format!("/api/v1/crossings/{LARS}/talk?topic=weather")).await.status, 400);
    assert_eq!(house.get(&format!("/api/v1/crossings/{LARS}/talk?limits=5")).await.status, 400);
}

#[tokio::test]
async fn why_lists_claims_and_nobody() {
    let house = House::usual().await;
    house.file(&taps("3", &json!([{"topic": "open", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let why = house.get(&format!("/api/v1/crossings/{LARS}/why?slot=open/ge///")).await;
    assert_eq!(why.json()["claims"].as_array().expect("a list").len(), 1);
    assert!(!why.text().contains("by\""));
    assert_eq!(house.get(&format!("/api/v1/crossings/{LARS}/why?slot=open")).await.status, 400);
    assert_eq!(house.get(&format!("/api/v1/crossings/{LARS}/why")).await.status, 400);
}

#[tokio::test]
async fn an_address_of_no_parameter_takes_none_but_the_language_once() {
    let house = House::usual().await;
    for address in ["crossings", &format!("crossings/{LARS}/board"), "key"] {
        let asked = async |query: &str| house.get(&format!("/api/v1/{address}?{query}")).await.status;
        assert_eq!(asked("lang=ru").await, 200, "{address}");
        for wrong in ["foo=1", "lang=ru&lang=en"] {
            assert_eq!(asked(wrong).await, 400, "{address}?{wrong}");
        }
    }
}

#[tokio::test]
async fn of_very_many_rides_fifty_are_shown_and_all_on_a_press() {
    let house = super::seats::house().await;
    for n in 0..60 {
        super::seats::offered(&house, &format!("many-{n}"), &format!("many-{n}"), 2).await;
    }
    house.published(60).await;
    let shown = |page: &str| page.matches("id=\"ride-").count();
    let page = house.get(&format!("/{LARS}/seats?lang=en")).await.text();
    assert_eq!(shown(&page), 50);
    assert!(page.contains("Show all: 60"));
    let all = house.post(&format!("/{LARS}/seats?lang=en"), &[("do", "look"), ("all", "yes")]).await.text();
    assert_eq!((shown(&all), all.contains("Show all")), (60, false));
}
