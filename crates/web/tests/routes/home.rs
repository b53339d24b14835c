//! `GET /`.

use super::house::{House, LARS, taps};
use serde_json::json;

#[tokio::test]
async fn with_no_reports_it_says_how_to_begin() {
    let house = House::usual().await;
    let page = house.get("/?lang=en").await.text();
    assert!(page.contains("There are no reports yet"));
    assert_eq!(page.matches(" class=\"old\">").count(), house.live.atlas().crossings().count());
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

#[tokio::test]
async fn its_moving_part_is_asked_for_by_itself_and_names_whom_to_follow() {
    let house = House::usual().await;
    house.file(&taps("1", &json!([{"topic": "open", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let page = house.get("/?lang=en").await.text();
    assert!(page.contains("<div id=\"board\"") && page.contains(&format!("data-follows=\"{LARS}\"")));
    let all = house.get("/?lang=en&part=board&holds=").await.text();
    assert!(all.contains("closed") && !all.contains("<form"), "{all}");
    assert!(house.get("/?lang=en&part=board").await.text().contains("<div id=\"board\""));
    let found = house.post("/find?lang=en", &[("name", LARS)]).await.text();
    assert!(!found.contains("id=\"board\"") && found.contains("class=\"lists\""), "what was found stays");
}

#[tokio::test]
async fn what_was_looked_for_one_way_leads_to_that_way() {
    let house = House::usual().await;
    let link = |way: &str| format!("href=\"/{LARS}?lang=en{way}\"");
    let back = house.post("/find?lang=en", &[("from", "Georgia"), ("to", "Russia")]).await.text();
    assert!(back.contains(&link("&amp;toward=ru")), "{back}");
    let usual = house.post("/find?lang=en", &[("from", "Russia"), ("to", "Georgia")]).await.text();
    assert!(usual.contains(&link("")), "{usual}");
    let page = house.get(&format!("/{LARS}?lang=en&toward=ru")).await.text();
    assert!(page.contains("id=\"tab-1\" value=\"ru\" checked"), "{page}");
    for way in ["", "&toward=ge", "&toward=fr", "&toward=%00"] {
        let page = house.get(&format!("/{LARS}?lang=en{way}")).await.text();
        assert!(page.contains("id=\"tab-0\" value=\"ge\" checked"), "{way}");
    }
}
