//! What a phone keeps: the part of a page less the pieces it holds, the worker, the sign of the house.

use super::house::{House, LARS, taps};
use axum::http::StatusCode;
use serde_json::json;

fn marks(page: &str) -> String {
    page.split("data-is=\"").skip(1).map(|rest| &rest[..6]).collect()
}

async fn told(house: &House, id: &str, item: &str, value: &str) {
    let tap = json!([{ "topic": "supply", "item": item, "toward": "ge", "value": value }]);
    let filed = house.file(&taps(id, &tap)).await;
    house.published(filed.json()["seq"].as_u64().expect("a number")).await;
}

#[tokio::test]
async fn a_phone_is_sent_what_it_lacks_and_shells_of_what_it_holds() {
    let house = House::usual().await;
    for (id, item) in [("kept-0001", "fuel"), ("kept-0002", "water")] {
        told(&house, id, item, "no").await;
    }
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    let held = marks(&page);
    assert!(held.len() >= 12, "{held}");
    let part = format!("/{LARS}?lang=en&part=board&have=");
    house.clock.set(house.clock.now() + 7);
    let later = house.get(&format!("{part}{held}")).await.text();
    assert!(!later.contains("class=\"value\""), "an age alone is no change: {later}");
    assert!(later.matches("data-kept").count() >= 2 && !later.contains("data-is"), "{later}");
    told(&house, "kept-0003", "fuel", "yes").await;
    let fresh = house.get(&format!("{part}{held}")).await.text();
    assert_eq!(fresh.matches("class=\"value\"").count(), 1, "{fresh}");
    assert_eq!(fresh, house.get(&format!("{part}{held}")).await.text(), "from memory too");
    let whole = house.get(&format!("{part}not-marks")).await.text();
    assert_eq!(whole, house.get(&format!("/{LARS}?lang=en&part=board")).await.text());
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
