//! `GET /api/v1/crossings`.

use super::house::{House, LARS};

#[tokio::test]
async fn every_crossing_is_listed_with_its_sides_and_cursor() {
    let house = House::usual().await;
    let list = house.get("/api/v1/crossings").await.json();
    let crossings = list["crossings"].as_array().expect("a list");
    assert_eq!(crossings.len(), house.live.atlas().crossings().count());
    let lars = crossings.iter().find(|crossing| crossing["slug"] == LARS).expect("the busy crossing");
    assert_eq!(lars["sides"][1]["zone"], "Asia/Tbilisi");
    assert_eq!(lars["state"], "ready");
    assert!(lars["cursor"].as_str().expect("a cursor").ends_with(":0"));
}
