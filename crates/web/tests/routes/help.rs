//! Whom to call: on every page within a tap, and before words are sent that read as an emergency.

use super::house::{House, LARS};
use serde_json::json;

#[tokio::test]
async fn every_page_leads_to_the_numbers_in_one_tap() {
    let house = House::usual().await;
    for path in ["/", "/about", "/promises", "/log", "/no-such-crossing"] {
        let page = house.get(&format!("{path}?lang=en")).await.text();
        assert!(page.contains("href=\"/help?lang=en\">Help</a>"), "{path}");
    }
    let asked = house.post(&format!("/{LARS}/ask?lang=ru"), &[("words", "открыто?")]).await.text();
    assert!(asked.contains(&format!("href=\"/{LARS}/help?lang=ru\">Помощь</a>")), "{asked}");
}

#[tokio::test]
async fn a_crossings_page_holds_the_numbers_of_both_sides() {
    let house = House::usual().await;
    for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
        for path in [format!("/{LARS}"), format!("/{LARS}/help")] {
            let page = house.get(&format!("{path}?lang={lang}")).await;
            assert_eq!(page.status, 200);
            let page = page.text();
            assert_eq!(page.matches("href=\"tel:112\"").count(), 2, "{path} {lang}");
            assert!(page.contains("href=\"tel:103\""), "{path} {lang}");
            assert!(!page.contains("help-"), "{path} {lang}: a key without its words");
        }
    }
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert!(page.contains("href=\"#help\"") && page.contains("id=\"help\""), "also without a network");
    assert!(page.contains("not checked"), "nobody looked them up, and it says so");
}

#[tokio::test]
async fn the_page_of_all_lands_lists_them_and_an_unknown_crossing_has_none() {
    let house = House::usual().await;
    let page = house.get("/help?lang=en").await.text();
    for said in ["Georgia", "Kazakhstan", "tel:112", "If someone is held", "https://112.gov.ge/"] {
        assert!(page.contains(said), "{said}");
    }
    assert_eq!(house.get("/larz/help").await.status, 404);
}

#[tokio::test]
async fn the_same_as_json() {
    let house = House::usual().await;
    let help = house.get(&format!("/api/v1/crossings/{LARS}/help")).await.json();
    assert_eq!((&help["sides"][0]["land"], &help["sides"][1]["land"]), (&json!("ru"), &json!("ge")));
    assert_eq!(help["sides"][1]["lines"][0]["number"], "112");
    assert_eq!(house.get(&format!("/api/v1/crossings/{LARS}/help?x=1")).await.status, 400);
    assert_eq!(house.get("/api/v1/crossings/larz/help").await.status, 404);
}

#[tokio::test]
async fn an_emergency_is_shown_the_numbers_before_it_is_sent() {
    let house = House::usual().await;
    let words = "У барьера человек <b>без сознания</b>";
    let fields = [("nonce", "abcdefghijklmnopqrst"), ("words", words), ("toward", "ge")];
    let stopped = house.post(&format!("/{LARS}/report?lang=ru"), &fields).await;
    assert_eq!(stopped.status, 200);
    let page = stopped.text();
    assert!(page.contains("tel:112") && page.contains("Ещё не отправлено"), "{page}");
    assert!(page.contains("name=\"nonce\" value=\"abcdefghijklmnopqrst\"") && !page.contains("<b>без"));
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board["seq"], 0, "nothing was filed: {board:#}");
    let seen = [&fields[..], &[("help", "seen")]].concat();
    assert_eq!(house.post(&format!("/{LARS}/report?lang=ru"), &seen).await.status, 303);
}

#[tokio::test]
async fn a_question_that_reads_as_an_emergency_is_answered_with_the_numbers_first() {
    let house = House::usual().await;
    let asked = |words: &'static str| [("words", words)];
    let address = format!("/{LARS}/ask?lang=en");
    let page = house.post(&address, &asked("wife is giving birth, is it open?")).await.text();
    let (numbers, words) =
        (page.find("tel:112").expect("numbers"), page.find("<blockquote>").expect("words"));
    assert!(numbers < words);
    assert!(!house.post(&address, &asked("is it open?")).await.text().contains("tel:"));
}

#[tokio::test]
async fn whoever_told_of_violence_is_shown_the_numbers() {
    let house = House::usual().await;
    let told = [("words", "драка в очереди")];
    let filed = house.post(&format!("/{LARS}/report?lang=en"), &told).await;
    assert_eq!(filed.status, 303);
    let page = house.get(filed.header("location").split('#').next().unwrap_or_default()).await.text();
    let (_, shown) = page.split_once("id=\"filed\"").expect("what was understood");
    assert!(shown.split("</section>").next().unwrap_or_default().contains("href=\"#help\""), "{shown}");
}
