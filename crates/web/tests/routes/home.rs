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
async fn of_a_silent_crossing_that_was_looked_for_it_says_that_there_is_no_news() {
    let house = House::usual().await;
    let found = house.post("/find?lang=en", &[("from", "Georgia"), ("to", "Russia")]).await.text();
    assert!(found.contains("<span class=\"way\">no news</span>"), "{found}");
    assert!(!house.get("/?lang=en").await.text().contains("<span class=\"way\">no news</span>"));
}

#[tokio::test]
async fn at_a_border_that_is_shut_no_way_of_going_is_named() {
    let house = House::usual().await;
    let found = house.post("/find?lang=en", &[("name", "red-bridge")]).await.text();
    let card = found.split("<li data-key=\"red-bridge\"").nth(1).and_then(|rest| rest.split("</li>").next());
    let card = card.expect("it is found");
    assert!(card.contains("<span class=\"warn bad\">The border is closed"), "{card}");
    assert!(!card.contains("on foot"), "{card}");
}

/// The slugs of a list, in its order.
fn listed(page: &str) -> Vec<String> {
    let (_, list) = page.split_once("<ol class=\"departures\">").expect("a list");
    let list = list.split("</ol>").next().unwrap_or_default();
    let keys = list.split("data-key=\"").skip(1);
    keys.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[tokio::test]
async fn from_a_town_the_nearest_stands_first_and_one_that_is_shut_behind() {
    let house = House::usual().await;
    let from_uralsk = [("from", "Уральск"), ("to", "Россия")];
    let found = listed(&house.post("/find?lang=en", &from_uralsk).await.text());
    let far = |slug: &String| {
        let ground = house.live.crossing(slug).expect("a crossing");
        let [north, east] = [ground.position.lat - 51.23, (ground.position.lon - 51.37) * 0.63];
        north.hypot(east)
    };
    let far: Vec<f64> = found.iter().map(far).collect();
    let is_near_first = far.windows(2).all(|pair| pair[0] <= pair[1] * 1.1);
    assert!(far.len() > 5 && is_near_first, "{found:?} {far:?}");
    let nearest = found[0].clone();
    // Of one person's word it is not sure, so four say so, one after the other.
    for n in 0..4 {
        let shut = json!({"id": format!("test-shut-{n}"), "voice": format!("somebody-{n}"),
            "taps": [{"topic": "open", "value": "no", "toward": "ru"}], "written_ago_s": 60 * (5 + 12 * n)});
        assert_eq!(house.file_at(&nearest, shut.to_string()).await.status, 201);
    }
    house.published_at(&nearest, 8).await;
    let after = listed(&house.post("/find?lang=en", &from_uralsk).await.text());
    assert_eq!((after[0].as_str(), after.last()), (found[1].as_str(), Some(&nearest)));
}

#[tokio::test]
async fn what_lies_between_two_ends_may_be_taken_along_and_a_note_names_day_and_host() {
    let house = House::usual().await;
    for (from, to, along) in [("Russia", "Georgia", true), ("Russia", "", false), ("", "", false)] {
        let page = house.post("/find?lang=en", &[("from", from), ("to", to)]).await.text();
        assert_eq!(page.contains(&format!("data-along=\"{LARS}\"")), along, "{from} {to}");
    }
    let page = house.get("/?lang=en").await.text();
    assert_eq!(page.matches("data-along=\"").count(), 1, "and the page itself names none");
    assert!(page.contains("data-along=\"\""));
    let page = house.post("/find?lang=en", &[("from", "Armenia"), ("to", "Turkey")]).await.text();
    assert!(page.contains("since Apr 3, 1993") || page.contains("since 3 Apr 1993"), "{page}");
    assert!(page.contains("<a href=\"https://www.mfa.am\" rel=\"noreferrer noopener\">www.mfa.am</a>"));
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
