//! Offers that harm: refused with the lawful way, or shown with a warning; and who asks for an unlawful way
//! is told of lawful ones.

use super::house::{House, LARS, Plan};
use live::WordsShown;
use serde_json::json;

#[tokio::test]
async fn a_way_around_the_post_is_refused_with_the_lawful_way() {
    let house = House::usual().await;
    let words = "Проведу через лес, не через КПП, пишите в личку";
    let filed = house.file(&json!({"id": "smuggler1", "words": words})).await;
    assert_eq!(filed.status, 422);
    let problem = filed.json();
    assert_eq!(problem["type"], "urn:passage:problem:harmful");
    let fields = [("nonce", "abcdefghijklmnopqrst"), ("words", words)];
    let refused = house.post(&format!("/{LARS}/report?lang=en"), &fields).await;
    assert_eq!(refused.status, 422);
    let page = refused.text();
    assert!(page.contains("around the post") && page.contains("other open posts"), "{page}");
    assert!(page.contains("href=\"/ways?lang=en\"") && page.contains("href=\"/help?lang=en\""), "{page}");
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board["seq"], 0, "nothing was filed: {board:#}");
}

#[tokio::test]
async fn money_first_is_taken_with_a_warning_and_sets_no_price() {
    let house = Plan { words: WordsShown::Yes, ..Plan::default() }.open().await;
    let words = "Пешком пускают! Довезу до Тбилиси, 2 места по 5000, предоплата на карту";
    let filed = house.file(&json!({"id": "prepayer1", "words": words})).await;
    assert_eq!(filed.status, 201, "{}", filed.text());
    house.published(1).await;
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk?lang=en")).await.json();
    assert_eq!(talk["lines"][0]["warning"]["kind"], "prepayment", "{talk:#}");
    let reading = &talk["lines"][0]["reading"];
    assert_eq!(reading["offers"], json!([]), "{reading:#}");
    let claims = reading["claims"].as_array().expect("a list");
    assert!(claims.iter().all(|claim| claim["topic"] != "price"), "{reading:#}");
}

#[tokio::test]
async fn who_warns_is_heard_without_a_warning() {
    let house = Plan { words: WordsShown::Yes, ..Plan::default() }.open().await;
    let words = "Осторожно, мошенники: просят предоплату и обещают провести лесом";
    assert_eq!(house.file(&json!({"id": "warner001", "words": words})).await.status, 201);
    house.published(1).await;
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    assert_eq!(talk["lines"][0]["warning"], json!(null), "{talk:#}");
}

#[tokio::test]
async fn who_asks_for_an_unlawful_way_is_told_of_lawful_ones() {
    let house = House::usual().await;
    let page = house.post(&format!("/{LARS}/ask?lang=ru"), &[("words", "как обойти пост?")]).await.text();
    assert!(page.contains("только о законных путях") && page.contains("href=\"/papers?lang=ru\""), "{page}");
    let address = format!("/api/v1/crossings/{LARS}/ask?q=how%20to%20get%20around%20the%20checkpoint");
    let reply = house.get(&address).await.json();
    assert!(reply["refused"].as_str().is_some_and(|said| !said.is_empty()), "{reply:#}");
    let plain = house.get(&format!("/api/v1/crossings/{LARS}/ask?q=is%20it%20open")).await.json();
    assert_eq!(plain["refused"], json!(null));
}
