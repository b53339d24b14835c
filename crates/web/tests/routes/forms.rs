//! The forms: `/find`, `/{slug}/report`, `/{slug}/paste`.

use super::house::{House, LARS, Plan, form};
use axum::http::Request;
use border::crossing::Crossing;
use border::minute::Minute;
use std::sync::Arc;
use web::{Paste, PasteOutcome};

fn nonce(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"nonce\" value=\"").expect("a nonce");
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn words_are_filed_and_what_was_understood_is_shown() {
    let house = House::usual().await;
    let nonce = nonce(&house.get(&format!("/{LARS}?lang=ru")).await.text());
    let fields = [("nonce", nonce.as_str()), ("words", "Пешком не пускают"), ("toward", "ge")];
    let filed = house.post(&format!("/{LARS}/report?lang=ru"), &fields).await;
    assert_eq!(filed.status, 303);
    let address = filed.header("location").split('#').next().unwrap_or_default().to_owned();
    assert!(address.starts_with(&format!("/{LARS}?lang=ru&receipt=")), "{address}");
    house.post(&format!("/{LARS}/report?lang=ru"), &fields).await;
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"].as_array().map(Vec::len), Some(1), "a second press files nothing");
    let page = house.get(&address).await.text();
    let (_, shown) = page.split_once("id=\"filed\"").expect("what was understood");
    assert!(shown.split("</section>").next().unwrap_or_default().contains("не пускают"), "{shown}");
    for told in [address, format!("/{LARS}?lang=ru&filed=1")] {
        let later = house.get(&told).await.text();
        assert!(!later.contains("id=\"filed\""), "nobody reads it again: {told}");
    }
}

#[tokio::test]
async fn the_page_after_a_report_shows_it() {
    let house = House::usual().await;
    let taps = [
        [("see", "pass"), ("mode", "foot"), ("pass", "no")],
        [("see", "pass"), ("mode", "car"), ("pass", "no")],
        [("see", "open"), ("open", "no"), ("mode", "car")],
        [("see", "queue"), ("queue", "full"), ("mode", "car")],
    ];
    for (n, tap) in taps.iter().enumerate() {
        let fields = [&tap[..], &[("toward", "ge")]].concat();
        let filed = house.post(&format!("/{LARS}/report?lang=en"), &fields).await;
        assert_eq!(filed.status, 303);
        let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
        assert_eq!(board["answers"].as_array().map(Vec::len), Some(n + 1), "{tap:?} is on the board at once");
    }
}

#[tokio::test]
async fn just_crossed_asks_three_things_and_makes_claims_of_them() {
    let house = House::usual().await;
    let fields = [
        ("see", "crossed"),
        ("mode", "car"),
        ("took", "6-12"),
        ("ago", "60"),
        ("asked", "visa"),
        ("toward", "ge"),
    ];
    assert_eq!(house.post(&format!("/{LARS}/report"), &fields).await.status, 303);
    house.published(4).await;
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    let keys: Vec<_> =
        board["answers"].as_array().expect("a list").iter().map(|a| a["key"].clone()).collect();
    assert_eq!(keys, ["pass/ge/car//", "wait/ge/car//", "paper/ge/car//visa"]);
}

#[tokio::test]
async fn one_tap_says_that_an_answer_is_still_so_or_no_longer() {
    let house = House::usual().await;
    let no = [("see", "pass"), ("mode", "foot"), ("pass", "no"), ("toward", "ge")];
    assert_eq!(house.post(&format!("/{LARS}/report?lang=en"), &no).await.status, 303);
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    let buttons: Vec<String> = page
        .split("<button name=\"said\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|value| value.replace("&#34;", "\"").replace("&quot;", "\""))
        .collect();
    assert_eq!(buttons.len(), 2, "still so, and no longer");
    for (said, value) in buttons.iter().zip(["no", "yes"]) {
        assert_eq!(
            house.post(&format!("/{LARS}/report?lang=en"), &[("said", said)]).await.status,
            303,
            "{said}"
        );
        let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
        let claim = &talk["lines"][0]["reading"]["claims"][0];
        assert_eq!([&claim["topic"], &claim["mode"], &claim["value"]], ["pass", "foot", value]);
    }
}

#[tokio::test]
async fn of_what_is_so_in_part_one_tap_says_that_it_is_so_or_is_not() {
    let house = House::usual().await;
    let limited = r#"{"topic":"supply","item":"fuel","toward":"ge","value":"limited"}"#;
    assert_eq!(house.post(&format!("/{LARS}/report?lang=en"), &[("said", limited)]).await.status, 303);
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    for (state, phrase) in [("limited", "Still so"), ("yes", "Now yes"), ("no", "Now no")] {
        let found = page.lines().any(|line| {
            let parts = line.split("<button name=\"said\" value=\"").skip(1);
            parts.into_iter().any(|part| part.contains(&format!("{state}&#34;")) && part.contains(phrase))
        });
        assert!(found, "{state} {phrase}");
    }
}

#[tokio::test]
async fn of_a_number_no_longer_so_the_form_asks_how_it_is_now() {
    let house = House::usual().await;
    let price =
        [("see", "price"), ("thing", "seat"), ("price", "3000"), ("currency", "RUB"), ("toward", "ge")];
    assert_eq!(house.post(&format!("/{LARS}/report?lang=en"), &price).await.status, 303);
    house.published(2).await;
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert!(page.contains("name=\"anew\" value=\"price//ge/seat/RUB\""), "{page}");
    let anew = house.post(&format!("/{LARS}/report?lang=en"), &[("anew", "price//ge/seat/RUB")]).await;
    assert_eq!(anew.status, 200);
    let page = anew.text();
    let chosen = [
        "id=\"see-price\" value=\"price\" checked",
        "<option value=\"ge\" selected>",
        "<option value=\"seat\" selected>",
        "<option selected>RUB</option>",
    ];
    for chosen in chosen {
        assert!(page.contains(chosen), "{chosen}");
    }
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"].as_array().map(Vec::len), Some(1), "nothing was told by it");
    assert_eq!(house.post(&format!("/{LARS}/report"), &[("anew", "flying/car/ge//")]).await.status, 422);
}

#[tokio::test]
async fn what_a_report_lacks_is_said_at_its_field_and_the_rest_stays() {
    let house = House::usual().await;
    let sent = async |fields: &[(&str, &str)]| {
        let page = house.post(&format!("/{LARS}/report?lang=en"), fields).await;
        assert_eq!(page.status, 422, "{fields:?}");
        let page = page.text();
        assert!(page.contains("Verkhny Lars") && page.contains("<option value=\"ru\" selected>"), "{page}");
        page
    };
    let is_said = |page: &str, said: &str| {
        page.contains(&format!("<p class=\"lack\">{said}</p>"))
            && page.contains(&format!("<p class=\"banner\" role=\"alert\">{said}</p>"))
    };
    let some = [("see", "pass"), ("mode", "foot"), ("pass", "limited"), ("toward", "ru")];
    let page = sent(&some).await;
    assert!(is_said(&page, "Choose who is let through") && page.contains("who is let through\" open>"));
    assert!(page.contains("value=\"foot\" checked") && page.contains("value=\"limited\" checked"));
    assert!(!is_said(&page, "Choose how: on foot, by car or otherwise"));
    let crossed = sent(&[("see", "crossed"), ("ago", "60"), ("took", "3-6"), ("toward", "ru")]).await;
    assert!(is_said(&crossed, "Choose how: on foot, by car or otherwise"));
    assert!(crossed.contains("name=\"took\" value=\"3-6\" checked"));
    let empty = sent(&[("see", "pass"), ("toward", "ru")]).await;
    assert!(is_said(&empty, "Choose whether they let through or not"));
    assert!(is_said(&sent(&[("words", " "), ("toward", "ru")]).await, "Write what you see"));
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"].as_array().map(Vec::len), Some(0), "nothing was told by it");
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert!(!page.contains("name=\"mode\" value=\"car\" checked"), "nobody is taken for a driver");
    let whom = [&some[..], &[("who", "women")]].concat();
    assert_eq!(house.post(&format!("/{LARS}/report?lang=en"), &whom).await.status, 303);
}

#[tokio::test]
async fn an_empty_form_and_another_sites_form_file_nothing() {
    let house = House::usual().await;
    assert_eq!(house.post(&format!("/{LARS}/report"), &[("words", " ")]).await.status, 422);
    let request = Request::post(format!("/{LARS}/report"))
        .header("sec-fetch-site", "cross-site")
        .body(form(&[("words", "open")]).into());
    assert_eq!(house.send(request.expect("a request")).await.status, 403);
    assert_eq!(house.post(&format!("/{LARS}/report"), &[("words", &"a".repeat(60_000))]).await.status, 413);
    let long = house.post(&format!("/{LARS}/report?lang=en"), &[("words", &"a".repeat(3_000))]).await;
    assert_eq!(long.status, 422);
    assert!(
        long.text().contains("at most 2048 bytes") || long.text().contains("at most 2,048 bytes"),
        "{}",
        long.text()
    );
}

#[tokio::test]
async fn crossings_are_found_by_two_places_or_a_nickname() {
    let house = House::usual().await;
    let between =
        house.post("/find?lang=ru", &[("from", "Владикавказ"), ("to", "грузия"), ("name", "")]).await;
    assert!(between.text().contains("href=\"/verkhny-lars?lang=ru\""), "{}", between.text());
    let named = house.post("/find?lang=ru", &[("name", "ларс")]).await.text();
    assert!(named.contains("href=\"/verkhny-lars?lang=ru\""));
    let none = house.post("/find?lang=en", &[("from", "Poland"), ("to", "Georgia")]).await.text();
    assert!(none.contains("no crossing between Poland and Georgia"), "{none}");
}

#[tokio::test]
async fn what_is_looked_for_is_named_and_an_empty_search_is_the_first_page() {
    let house = House::usual().await;
    let empty = house.post("/find?lang=ru", &[("from", " "), ("to", ""), ("name", "")]).await;
    assert_eq!(empty.status, 303);
    assert_eq!(empty.header("location"), "/?lang=ru");
    let found = async |from: &str, to: &str, name: &str| {
        house.post("/find?lang=ru", &[("from", from), ("to", to), ("name", name)]).await.text()
    };
    let named = found("", "", "ларс").await;
    assert!(named.contains("<h2>По названию: ларс</h2>"), "{named}");
    let garbled = found("ыва", "фыв", "").await;
    assert!(garbled.contains("<h2>«ыва»: такого города или страны здесь не знают. «фыв»:"), "{garbled}");
    let same = found("Тбилиси", "Батуми", "").await;
    assert!(same.contains("<h2>Грузия: обе точки в одной стране"), "{same}");
}

pub struct Counting;

impl Paste for Counting {
    fn read(&self, text: &str, _: &Crossing, _: Minute) -> PasteOutcome {
        PasteOutcome { filings: vec![], messages: text.lines().count() }
    }
}

#[tokio::test]
async fn a_paste_is_counted_and_not_shown() {
    let house = Plan { paste: Some(Arc::new(Counting)), ..Plan::default() }.open().await;
    let page = house.post(&format!("/{LARS}/paste?lang=en"), &[("messages", "uno\ndos")]).await;
    assert!(page.text().contains("2 messages read") && !page.text().contains("uno"));
    let house = House::usual().await;
    assert_eq!(house.post(&format!("/{LARS}/paste"), &[("messages", "one")]).await.status, 404);
    assert!(!house.get(&format!("/{LARS}")).await.text().contains("/paste"));
}
