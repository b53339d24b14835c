//! Papers: one page for whoever asks, the same for all; all rules of a land; all of them as JSON.

use super::house::House;
use axum::body::Body;
use axum::http::Request;

#[tokio::test]
async fn the_page_is_the_same_for_whoever_asks_and_carries_all_rules() {
    let house = House::usual().await;
    for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
        let page = house.get(&format!("/papers?lang={lang}")).await;
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(!text.contains(">papers-") && !text.contains(">rule-"), "{lang}: a key without its words");
        let island = text.split("id=\"rules\">").nth(1).and_then(|rest| rest.split("</script>").next());
        let data: serde_json::Value = serde_json::from_str(island.expect("an island")).expect("JSON");
        let rules = data["rules"].as_array().expect("rules");
        assert!(rules.len() >= 6 && rules.iter().all(|rule| rule["said"]["need"].is_string()), "{lang}");
        for (id, words) in data["said"].as_object().expect("words") {
            assert_ne!(Some(id.as_str()), words.as_str(), "{lang}: a key without its words");
        }
    }
}

#[tokio::test]
async fn who_has_the_page_is_not_sent_it_again() {
    let house = House::usual().await;
    let first = house.get("/papers?lang=en").await;
    let known = first.header("etag").to_owned();
    let again = Request::get("/papers?lang=en").header("if-none-match", &known).body(Body::empty());
    assert_eq!(house.send(again.expect("a request")).await.status, 304);
    assert_ne!(house.get("/papers?lang=ru").await.header("etag"), known);
    let json = house.get("/api/v1/papers").await;
    assert_ne!(json.header("etag"), "");
}

#[tokio::test]
async fn all_rules_of_a_land_stand_on_a_page_without_scripts() {
    let house = House::usual().await;
    let page = house.get("/papers/ge?lang=en").await;
    let text = page.text();
    assert_eq!(page.status, 200);
    for said in ["Papers to Georgia", "not needed, up to 365 days", "https://matsne.gov.ge/", "checked"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(house.get("/papers?lang=en").await.text().contains("href=\"/papers/ge?lang=en\""));
    for unknown in ["/papers/zz", "/papers/GE", "/papers/ge/x", "/papers/%00", "/papers/mexico"] {
        assert_eq!(house.get(unknown).await.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn rules_of_a_land_stand_by_citizenship_and_whether_one_may_enter_first() {
    let house = House::usual().await;
    for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
        let text = house.get(&format!("/papers/ge?lang={lang}")).await.text();
        let ids = text.split("<h2 id=\"").skip(1).filter_map(|part| part.split('"').next());
        let ids: Vec<&str> = ids.collect();
        assert!(ids.contains(&"of-ru") && ids.contains(&"of-ua"), "{lang}: {ids:?}");
        assert!(ids.iter().all(|id| text.contains(&format!("<a href=\"#{id}\">"))), "{lang}: {ids:?}");
    }
    let text = house.get("/papers/ge?lang=en").await.text();
    let of_ru = text.split("id=\"of-ru\"").nth(1).and_then(|rest| rest.split("</ul>").next());
    let of_ru = of_ru.expect("rules of Russians").to_lowercase();
    let at = |said: &str| of_ru.find(said).unwrap_or_else(|| panic!("{said}: {of_ru}"));
    assert!(at("<b>visa") < at("passport") && at("passport") < at("<b>child"), "{of_ru}");
    assert!(!of_ru.contains("<b>car"), "what is said of everyone stands apart");
}

#[tokio::test]
async fn every_citizenship_can_be_chosen_and_none_too() {
    let house = House::usual().await;
    let text = house.get("/papers?lang=en").await.text();
    let who = text.split("name=\"who-other\"").nth(1).and_then(|rest| rest.split("</select>").next());
    let others = who.expect("a list of others").matches("<option value=\"").count();
    assert!(others > 35, "{others}");
    assert!(text.contains("name=\"who\" value=\"ru\"") && text.contains("name=\"who\" value=\"none\""));
    assert!(text.contains("name=\"document\" value=\"other\""), "no document is an answer");
}

#[tokio::test]
async fn every_rule_is_there_for_programs_and_nobody_is_asked_who_travels() {
    let house = House::usual().await;
    let all = house.get("/api/v1/papers").await.json();
    let visa = all["rules"].as_array().expect("rules").iter().find(|rule| rule["id"] == "ge-visa-free-year");
    assert_eq!(visa.expect("a rule")["stay_days"], 365);
    assert!(all.get("visas").is_none(), "no table is shipped");
    assert_eq!(house.get("/api/v1/papers?citizenship=ru").await.status, 400, "it takes nothing");
}

#[tokio::test]
async fn the_first_page_and_a_crossings_lead_here() {
    let house = House::usual().await;
    for path in ["/", "/verkhny-lars"] {
        let page = house.get(&format!("{path}?lang=en")).await.text();
        assert!(page.contains("<a href=\"/papers?lang=en\">Papers</a>"), "{path}");
    }
}
