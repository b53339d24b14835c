//! `GET /{slug}`.

use super::house::{House, LARS, Plan, START, taps};
use axum::body::Body;
use axum::http::Request;
use border::fact::Notice;
use border::lang::Lang;
use live::order::Act;
use serde_json::json;
use web::Example;

#[tokio::test]
async fn a_page_says_what_is_so_in_the_readers_language() {
    let house = House::usual().await;
    house.file(&taps("1", &json!([{"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    house.clock.set(START + 8);
    let russian = house.get(&format!("/{LARS}?lang=ru")).await;
    assert_eq!(russian.header("content-language"), "ru");
    assert!(russian.text().contains("не пускают") && russian.text().contains("8 мин назад"));
    let request = Request::get(format!("/{LARS}")).header("accept-language", "de, en;q=0.8, ru;q=0.5");
    let english = house.send(request.body(Body::empty()).expect("a request")).await;
    assert!(english.text().contains("not let through"));
    assert!(english.text().contains("data-cursor=\"") && english.text().contains(":2\""));
}

#[tokio::test]
async fn an_assumed_way_is_a_sign_on_its_row_and_said_once() {
    let house = House::usual().await;
    let claims = json!([{"topic": "pass", "mode": "foot", "value": "no"}, {"topic": "open", "value": "yes"},
        {"topic": "pass", "mode": "car", "value": "yes", "toward": "ge"}]);
    house.file(&taps("1", &claims)).await;
    house.published(4).await;
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert_eq!(page.matches("which way was not said").count(), 1);
    assert_eq!(page.matches("class=\"sign\"").count(), 3, "two rows of three, and what the sign means");
}

#[tokio::test]
async fn the_rule_stands_beside_what_was_seen_and_its_lack_is_said() {
    let house = House::usual().await;
    let claims = json!([{"topic": "paper", "item": "visa", "value": "not_required", "toward": "ge"},
        {"topic": "pet", "item": "other", "value": "yes", "toward": "ge"}]);
    house.file(&taps("1", &claims)).await;
    house.published(3).await;
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    let row = |key: &str| {
        let from = page.find(&format!("data-key=\"{key}\"")).unwrap_or_else(|| panic!("{key}"));
        page[from..].split("</li>").next().unwrap_or_default().to_owned()
    };
    let visa = row("paper/ge///visa");
    assert!(visa.contains("1 of 1 let through without it"), "{visa}");
    assert!(visa.contains("citizens: Armenia") && visa.contains("href=\"https://matsne.gov.ge/"), "{visa}");
    assert!(row("pet/ge///other").contains("<span class=\"sign\">†</span>"));
    assert_eq!(
        page.matches("No official source here, check before you go").count(),
        1,
        "said once, by a sign"
    );
    assert!(page.contains("class=\"row plain single") && !page.contains("row good"), "no colour says yes");
    assert!(page.contains("<summary>Official: papers and animals</summary>"), "rules of what nobody wrote");
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    let rule = |key: &str| {
        let rules = board["rules"].as_array().expect("rules");
        rules.iter().find(|rule| rule["key"] == key).unwrap_or_else(|| panic!("{key}")).clone()
    };
    assert_eq!(rule("paper/ge///visa")["official"][0]["id"], "ge-visa-free-year");
    assert_eq!(rule("pet/ge///other")["official"], json!([]), "there is no official source here");
    let answers = board["answers"].as_array().expect("answers");
    assert!(answers.iter().all(|answer| answer.get("rule").is_none() && answer["level"] != "confirmed"));
}

#[tokio::test]
async fn the_last_two_days_are_drawn_and_told_without_a_script() {
    let house = House::usual().await;
    let before = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert!(!before.contains("<svg") && !before.contains("48 hours"), "nothing is drawn of nothing");
    let claims = json!([{"topic": "wait", "value": {"minutes": [60, 90], "span": "whole"}, "toward": "ge"},
        {"topic": "queue", "value": {"unit": "vehicles", "range": [40, 60]}, "toward": "ge"}]);
    house.file(&taps("1", &claims)).await;
    house.published(3).await;
    house.clock.set(START + 45);
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert_eq!(page.matches("<svg class=\"strip\"").count(), 1, "one way, one mode");
    assert!(
        page.contains("<desc>Wait if you join, by car: ") && page.contains(">Queue of cars</text>"),
        "{page}"
    );
    let part = house.get(&format!("/{LARS}?part=board&lang=ru")).await.text();
    assert!(part.contains("<title>Последние 48 часов, на машине</title>"));
    let refused = house.get(&format!("/api/v1/crossings/{LARS}/strips?slot=x")).await;
    assert_eq!(refused.status, 400);
    assert_eq!(house.get("/api/v1/crossings/no-such-post/strips").await.status, 404);
}

#[tokio::test]
async fn no_page_has_code_words_or_missing_phrases() {
    let house = House::usual().await;
    house
        .file(&taps(
            "2",
            &json!([{"topic": "open", "value": "limited"}, {"topic": "queue", "value": {"unit": "full"}},
            {"topic": "wait", "value": {"minutes": [60, 90], "span": "so_far"}}]),
        ))
        .await;
    house.published(4).await;
    for lang in Lang::ALL {
        for address in ["/", "/about", &format!("/{LARS}")] {
            let page = house.get(&format!("{address}?lang={lang}")).await.text();
            for code in [
                ">page-",
                "\"page-",
                "so_far",
                "crossing_now",
                "joining_now",
                ">single",
                ">limited",
                "{$",
                "{ $",
            ] {
                assert!(!page.contains(code), "{code} in {address} in {lang}");
            }
        }
    }
}

#[tokio::test]
async fn the_warning_stands_above_every_text_box() {
    let house = House::usual().await;
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    for form in page.split("<form").skip(1) {
        let form = form.split("</form>").next().unwrap_or_default();
        if let Some((before, _)) = form.split_once("<textarea") {
            assert!(before.contains("Anyone can read this, border guards too"), "{form}");
        }
    }
    assert!(page.matches("<textarea").count() >= 2);
}

#[tokio::test]
async fn a_page_asks_nobody_else_and_keeps_nothing_on_the_phone() {
    let house = House::usual().await;
    let page = house.get(&format!("/{LARS}")).await;
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"));
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert!(page.header("set-cookie").is_empty());
    let text = page.text();
    assert!(!text.contains("http://") && !text.contains("//cdn") && !text.contains("style=\""));
    for source in text.split("src=\"").skip(1).chain(text.split("stylesheet\" href=\"").skip(1)) {
        assert!(source.starts_with("/assets/"), "{}", &source[..40]);
    }
}

#[tokio::test]
async fn an_example_says_so_before_anything_else() {
    let house = Plan { example: Example::Yes, ..Plan::default() }.open().await;
    for address in ["/", "/about", &format!("/{LARS}"), "/nowhere"] {
        let page = house.get(&format!("{address}?lang=en")).await.text();
        let (_, body) = page.split_once("<body>").expect("a body");
        assert!(body.trim_start().starts_with("<p class=\"example\""), "{address}");
        assert!(page.contains("<title>EXAMPLE ("), "{address}");
    }
}

#[tokio::test]
async fn an_old_board_says_so_first() {
    let house = House::usual().await;
    house.file(&taps("3", &json!([{"topic": "open", "value": "yes", "toward": "ge"}]))).await;
    house.published(2).await;
    house.clock.set(START + 25 * 60);
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    let banner = page.find("Old news").expect("a banner");
    assert!(banner < page.find("class=\"rows\"").unwrap_or(usize::MAX));
}

#[tokio::test]
async fn what_an_operator_does_is_on_the_page_and_comes_first() {
    let house = House::usual().await;
    let notice = Notice {
        text: [(Lang::En, "No lorries before noon.".to_owned())].into(),
        link: "https://example.org/notice".into(),
        source: "Road service".into(),
        from: START,
        until: START + 600,
    };
    house.live.act(LARS, Act::Notice(notice)).await.expect("it is put up");
    let seq = house.live.act(LARS, Act::Freeze(None)).await.expect("it is paused");
    house.published(seq).await;
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not there"));
    assert!(at("Reports are paused here") < at("No lorries before noon."));
    assert!(at("https://example.org/notice") < at("class=\"ways\""));
}

#[tokio::test]
async fn a_page_is_rendered_once_for_a_cursor_and_a_minute() {
    let house = House::usual().await;
    for encoding in ["br", "br", "gzip", "identity"] {
        let request = Request::get(format!("/{LARS}?lang=ru")).header("accept-encoding", encoding);
        house.send(request.body(Body::empty()).expect("a request")).await;
    }
    assert_eq!(house.site.counters.pages_rendered(), 1);
    house.clock.set(START + 1);
    house.get(&format!("/{LARS}?lang=ru")).await;
    assert_eq!(house.site.counters.pages_rendered(), 2);
}

#[tokio::test]
async fn the_part_that_moves_can_be_had_alone() {
    let house = House::usual().await;
    let part = house.get(&format!("/{LARS}?lang=en&part=board")).await.text();
    assert!(part.trim_start().starts_with("<div id=\"board\"") && !part.contains("<html"));
}

#[tokio::test]
async fn an_unknown_crossing_offers_the_nearest() {
    let house = House::usual().await;
    let page = house.get("/verkhny-larz?lang=en").await;
    assert_eq!(page.status, 404);
    assert!(page.text().contains("href=\"/verkhny-lars?lang=en\""));
}
