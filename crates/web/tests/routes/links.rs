//! What leaves the house: short links, their previews, and files.

use super::house::{House, LARS, taps};
use serde_json::json;

async fn told(house: &House, id: &str, value: &str) {
    let tap = json!([{"topic": "pass", "mode": "foot", "value": value, "toward": "ge"}]);
    let filing = json!({"id": format!("link-filing-{id}"), "voice": format!("link-voice-{id}"), "taps": tap});
    let reply = house.file(&filing).await;
    house.published(reply.json()["seq"].as_u64().expect("a seq")).await;
}

/// The short link of the first answer that the crossing's page leads to.
async fn link(house: &House) -> String {
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    let (_, rest) = page.split_once(&format!("href=\"/{LARS}/out?")).expect("a way to a link");
    let query = rest.split('"').next().unwrap_or_default().replace("&amp;", "&");
    let reply = house.get(&format!("/{LARS}/out?{query}")).await;
    assert_eq!(reply.status, 303);
    assert_eq!(reply.header("cache-control"), "no-store");
    reply.header("location").to_owned()
}

#[tokio::test]
async fn what_is_not_told_has_no_link_of_its_own() {
    let house = House::usual().await;
    for query in ["", "?lang=en", "?slot=pass/ge/bus//&lang=en", "?slot=pass/kz/foot//&lang=en"] {
        let reply = house.get(&format!("/{LARS}/out{query}")).await;
        assert_eq!(reply.status, 303, "{query}");
        assert!(reply.header("location").starts_with(&format!("/{LARS}?lang=")), "{query}");
    }
    for query in
        ["?slot=x", "?slot=pass/xx/foot//", "?slot=pass/ge/foot", "?slots=pass/ge/foot//", "?slot=a&slot=b"]
    {
        assert_eq!(house.get(&format!("/{LARS}/out{query}")).await.status, 400, "{query}");
    }
    assert_eq!(house.get("/nowhere/out?slot=pass/ge/foot//").await.status, 404);
}

#[tokio::test]
async fn a_link_shows_what_was_so_then_and_first_what_changed_since() {
    let house = House::usual().await;
    told(&house, "1", "no").await;
    let address = link(&house).await;
    let same = house.get(&address).await.text();
    assert!(same.contains("Still the same: not let through"), "{same}");
    for id in ["2", "3", "4", "5"] {
        told(&house, id, "yes").await;
    }
    assert_ne!(link(&house).await, address, "another answer is another link");
    let page = house.get(&address).await.text();
    let (first, then) = (page.find("id=\"change\""), page.find("id=\"then\""));
    assert!(first < then && page.contains("Changed since") || page.contains("reports differ"), "{page}");
    assert!(page.contains("<b>not let through</b> (one person)"), "{page}");
    let (_, preview) = page.split_once("og:title\" content=\"").expect("a preview");
    assert!(preview.starts_with("12:00 Moscow time, 2 Mar 2026 · On foot, to Georgia: not let through"));
}

#[tokio::test]
async fn a_plain_link_previews_no_state() {
    let house = House::usual().await;
    told(&house, "6", "no").await;
    for address in ["/?lang=en".to_owned(), format!("/{LARS}?lang=en")] {
        let page = house.get(&address).await.text();
        let tags = page.lines().filter(|line| line.contains("property=\"og:"));
        assert!(
            tags.clone().count() == 2 && tags.clone().all(|tag| !tag.contains("let through")),
            "{address}"
        );
    }
}

#[tokio::test]
async fn a_link_nobody_made_is_not_found() {
    let house = House::usual().await;
    for code in ["x", "11111111111111111111", "zzzzzzzzzzzzzzzzzzzz", "%ff", "..%2f..%2fetc"] {
        let reply = house.get(&format!("/s/{code}?lang=en")).await;
        assert_eq!(reply.status, 404, "{code}");
        assert!(reply.text().contains("href=\"/?lang=en\""));
    }
}

#[tokio::test]
async fn a_file_stands_alone() {
    let house = House::usual().await;
    house.file(&taps("7", &json!([{"topic": "open", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let reply = house.get(&format!("/{LARS}/file?lang=ru")).await;
    let kept = "attachment; filename=\"verkhny-lars-2026-03-02T0900Z.html\"";
    assert_eq!(reply.header("content-disposition"), kept);
    let text = reply.text();
    assert!(text.len() < 60 * 1024 && text.contains("tel:112") && text.contains("sha256-"));
    assert!(!text.contains("src=") && !text.contains("href=\"/") && !text.contains("href=\"http"));
    assert_eq!(house.get("/nowhere/file").await.status, 404);
}
