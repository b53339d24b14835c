//! `POST …/filings`.

use super::house::{House, LARS, Plan, taps};
use journal::memory::{Fault, Memory};
use serde_json::json;
use web::Example;

#[tokio::test]
async fn what_was_tapped_comes_back_with_its_place() {
    let house = House::usual().await;
    let tap = json!([{"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}]);
    let reply = house.file(&taps("1", &tap)).await;
    assert_eq!(reply.status, 201);
    let receipt = reply.json();
    assert_eq!(receipt["seq"], 1);
    assert_eq!(receipt["words"], json!(null));
    assert_eq!(receipt["reading"]["claims"][0]["mode"], "foot");
    house.published(2).await;
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board["answers"][0]["key"], "pass/ge/foot//");
    assert_eq!(board["answers"][0]["level"], "single");
}

#[tokio::test]
async fn words_are_redacted_before_they_are_read_or_returned() {
    let house = House::usual().await;
    let filing = json!({"id": "test-filing-2", "voice": "a-secret-of-mine",
        "words": "Пешком не пускают, пишите +7 903 123-45-67", "lang": "ru"});
    let receipt = house.file(&filing).await.json();
    assert_eq!(receipt["words"], "Пешком не пускают, пишите [phone]");
    assert_eq!(receipt["reading"]["lang"], "ru");
    assert_eq!(receipt["reading"]["claims"][0]["topic"], "pass");
}

#[tokio::test]
async fn the_same_filing_twice_is_one_and_another_under_its_id_is_refused() {
    let house = House::usual().await;
    let open = taps("3", &json!([{"topic": "open", "value": "yes"}]));
    let first = house.file(&open).await;
    let again = house.file(&open).await;
    assert_eq!((first.status.as_u16(), again.status.as_u16()), (201, 200));
    assert_eq!(first.json(), again.json());
    let other = house.file(&taps("3", &json!([{"topic": "open", "value": "no"}]))).await;
    assert_eq!(other.status, 409);
    assert_eq!(other.header("content-type"), "application/problem+json");
}

#[tokio::test]
async fn everything_wrong_has_a_pointer() {
    let house = House::usual().await;
    let reply =
        house.file(&json!({"id": "short", "taps": [{"topic": "open", "value": "yes", "x": 1}]})).await;
    assert_eq!(reply.status, 422);
    let problem = reply.json();
    let pointers: Vec<_> =
        problem["errors"].as_array().expect("a list").iter().map(|e| &e["pointer"]).collect();
    assert_eq!(pointers, ["/id", "/taps/0/x"]);
    let side = house.file(&taps("4", &json!([{"topic": "open", "value": "yes", "toward": "fr"}]))).await;
    assert_eq!(side.status, 422);
    assert_eq!(side.json()["errors"][0]["pointer"], "/taps/0");
}

#[tokio::test]
async fn too_much_is_refused_and_odd_letters_are_not() {
    let house = House::usual().await;
    let long = |letter: &str, n| json!({"id": "test-filing-5", "words": letter.repeat(n)}).to_string();
    assert_eq!(house.file_at(LARS, long("a", 100 * 1024)).await.status, 413);
    assert_eq!(house.file_at(LARS, long("a\u{301}", 10_000)).await.status, 413);
    assert_eq!(house.file_at(LARS, long("a", 3_000)).await.status, 422);
    let odd = json!({"id": "test-filing-6", "words": "\u{202e}open\u{0} o\u{301}\u{301}\u{301}pen"});
    let reply = house.file(&odd).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    assert!(!reply.text().contains("\\u0000"));
}

#[tokio::test]
async fn what_is_no_json_is_told_so() {
    let house = House::usual().await;
    assert_eq!(house.file_at(LARS, "{\"id\": ".into()).await.status, 422);
    let form = house.post(&format!("/api/v1/crossings/{LARS}/filings"), &[("words", "open")]).await;
    assert_eq!(form.status, 415);
}

#[tokio::test]
async fn an_unknown_crossing_is_answered_with_its_neighbours_names() {
    let house = House::usual().await;
    let reply = house.file_at("verkhny-larz", taps("7", &json!([])).to_string()).await;
    assert_eq!(reply.status, 404);
    assert_eq!(reply.json()["nearest"][0], LARS);
}

#[tokio::test]
async fn a_store_that_is_full_or_failing_takes_nothing_and_the_board_goes_on() {
    let journal = Memory::seeded(1).with_fault(1, Fault::Full).with_fault(2, Fault::Fail);
    let house = Plan { journal, ..Plan::default() }.open().await;
    let open = taps("9", &json!([{"topic": "open", "value": "yes"}]));
    for status in [503, 503, 201] {
        let reply = house.file(&open).await;
        assert_eq!(reply.status, status);
        assert_eq!(reply.header("retry-after").is_empty(), status == 201);
    }
    assert_eq!(house.get(&format!("/{LARS}")).await.status, 200);
}

#[tokio::test]
async fn an_example_says_so_in_its_receipt() {
    let house = Plan { example: Example::Yes, ..Plan::default() }.open().await;
    let reply = house.file(&taps("10", &json!([{"topic": "open", "value": "yes"}]))).await;
    assert_eq!(reply.json()["fiction"], true);
}
