//! `GET /`.

use super::house::{House, LARS, taps};
use serde_json::json;

#[tokio::test]
async fn with_no_reports_it_says_how_to_begin() {
    let house = House::usual().await;
    let page = house.get("/?lang=en").await.text();
    assert!(page.contains("There are no reports yet"));
    assert_eq!(page.matches("<li class=\"old\">").count(), house.live.atlas().crossings().count());
}

#[tokio::test]
async fn the_latest_change_stands_first() {
    let house = House::usual().await;
    let filing = taps("1", &json!([{"topic": "open", "value": "no", "toward": "ge"}]));
    house.file(&filing).await;
    house.published(2).await;
    let page = house.get("/?lang=en").await.text();
    let (_, list) = page.split_once("<ol class=\"departures\">").expect("a list");
    let first = list.split("</li>").next().unwrap_or_default();
    assert!(first.contains(LARS) && first.contains("closed") && first.contains("just now"), "{first}");
}
