//! What a phone keeps: the part of a page less the pieces it holds, the worker, the sign of the house.

use super::house::{House, LARS, taps};
use axum::http::StatusCode;
use serde_json::json;

async fn told(house: &House, id: &str, item: &str, value: &str) {
    let tap = json!([{ "topic": "supply", "item": item, "toward": "ge", "value": value }]);
    let filed = house.file(&taps(id, &tap)).await;
    house.published(filed.json()["seq"].as_u64().expect("a number")).await;
}

/// What is sent: the piece's words where they are not held, then all values.
fn sent(body: &str) -> (Vec<&str>, &str) {
    let mut parts: Vec<&str> = body.split('\u{4}').skip(1).collect();
    let values = parts.pop().expect("values");
    (parts, values)
}

#[tokio::test]
async fn a_phone_is_sent_the_words_it_lacks_and_the_numbers_of_all() {
    let house = House::usual().await;
    for (id, item) in [("kept-0001", "fuel"), ("kept-0002", "water")] {
        told(&house, id, item, "no").await;
    }
    let part = format!("/{LARS}?lang=en&part=board");
    let all = house.get(&format!("{part}&holds=")).await.text();
    let (pieces, values) = sent(&all);
    let is_told = |piece: &&str| piece.starts_with('<') || *piece == ".";
    assert!(pieces.iter().all(is_told) && pieces.len() > 12, "{all}");
    assert!(values.split(' ').count() > 20, "{values}");
    let none = house.get(&format!("{part}&holds=not-marks!")).await.text();
    assert_eq!(none, all, "what is no mark is held by nobody");
    assert_eq!(all, house.get(&format!("{part}&holds=")).await.text(), "from memory too");
    house.clock.set(house.clock.now() + 7);
    let later = house.get(&format!("{part}&holds=")).await.text();
    assert_eq!(sent(&later).0, pieces, "an age alone is no word");
    assert!(house.get(&part).await.text().starts_with("\n"), "without marks it is a piece of page");
}

#[tokio::test]
async fn the_worker_knows_every_part_by_its_content_and_is_asked_for_anew() {
    let house = House::usual().await;
    let worker = house.get("/worker.js").await;
    assert_eq!(worker.headers["cache-control"], "no-cache");
    let version = worker.headers["x-passage"].to_str().expect("text").to_owned();
    let source = worker.text();
    assert!(source.contains(&format!("const VERSION = \"{version}\"")) && !source.contains("@ASSETS@"));
    let paths = source.split('"').filter(|path| path.starts_with("/assets/") && path.len() > 20);
    let paths: Vec<&str> = paths.collect();
    assert!(paths.len() > 15 && !source.contains("/assets/watch."), "{paths:?}");
    for path in paths {
        assert_eq!(house.get(path).await.status, StatusCode::OK, "{path}");
    }
    let page = house.get(&format!("/{LARS}?lang=ka")).await.text();
    assert!(page.contains(&format!("data-version=\"{version}\"")));
    assert!(page.contains("data-along=\"") && page.contains(LARS));
    assert_eq!(house.get("/away?lang=kk").await.status, StatusCode::OK);
}
