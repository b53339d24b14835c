//! Asking, by form and by API: the answer stands before anything is posted.

use super::house::{House, LARS, Plan, taps};
use serde_json::json;

#[tokio::test]
async fn what_is_known_is_answered_and_nothing_is_posted() {
    let house = House::usual().await;
    house.file(&taps("1", &json!([{"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let page = house.post(&format!("/{LARS}/ask?lang=ru"), &[("words", "Пешком пускают?")]).await.text();
    assert!(page.contains("не пускают") && !page.contains("/report"), "{page}");
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board["seq"], 2);
}

#[tokio::test]
async fn what_is_not_known_may_be_asked_of_everyone() {
    let house = House::usual().await;
    let page = house.post(&format!("/{LARS}/ask?lang=ru"), &[("words", "Пешком пускают?")]).await.text();
    assert!(page.contains(&format!("action=\"/{LARS}/report?lang=ru\"")));
    let (_, rest) = page.split_once("name=\"nonce\" value=\"").expect("a nonce");
    let nonce = rest.split('"').next().unwrap_or_default();
    let fields = [("nonce", nonce), ("words", "Пешком пускают?")];
    assert_eq!(house.post(&format!("/{LARS}/report?lang=ru"), &fields).await.status, 303);
    house.published(2).await;
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board["questions"][0]["ask"], "pass:foot");
    assert!(house.get(&format!("/{LARS}?lang=ru")).await.text().contains("class=\"questions\""));
}

#[tokio::test]
async fn the_way_that_is_looked_at_and_the_mode_asked_for_are_answered_first() {
    let house = House::usual().await;
    let wait = |mode: &str, toward: &str| {
        let value = json!({"minutes": [120, 180], "span": "so_far"});
        json!({"topic": "wait", "mode": mode, "value": value, "toward": toward})
    };
    house.file(&taps("1", &json!([wait("foot", "ru"), wait("car", "ge"), wait("car", "ru")]))).await;
    house.published(2).await;
    let asked = async |words: &str, toward: &str| {
        let fields = [("words", words), ("toward", toward), ("part", "answers")];
        house.post(&format!("/{LARS}/ask?lang=ru"), &fields).await.text()
    };
    let parts = async |words: &str, toward: &str| {
        let page = asked(words, toward).await;
        let parts = page.split_once("<h3>Что ещё об этом пишут</h3>");
        let (first, beside) = parts.unwrap_or_else(|| panic!("{page}"));
        (first.to_owned(), beside.to_owned())
    };
    let (first, beside) = parts("Сколько стоять на машине?", "ru").await;
    assert!(first.contains("wait/ru/car") && !first.contains("wait/ru/foot"), "{first}");
    assert!(!first.contains("wait/ge") && !first.contains("никто не пишет"), "{first}");
    assert!(beside.contains("wait/ru/foot") && beside.contains("wait/ge/car"), "{beside}");
    let (first, beside) = parts("Сколько стоять пешком?", "ge").await;
    assert!(first.contains("По пути в Грузию об этом сейчас никто не пишет") && !first.contains("wait/"));
    assert!(beside.contains("wait/ru/foot"), "{beside}");
    let named = asked("Сколько стоять на машине в Грузию?", "ru").await;
    assert!(named.contains("wait/ge/car") && !named.contains("wait/ru"), "{named}");
    let page = house.get(&format!("/{LARS}?lang=ru&toward=ru")).await.text();
    assert!(page.contains("<input type=\"hidden\" name=\"toward\" value=\"ru\">"));
}

#[tokio::test]
async fn what_is_not_understood_is_said_so() {
    let house = House::usual().await;
    let page = house.post(&format!("/{LARS}/ask?lang=en"), &[("words", "qwerty zxcvb")]).await.text();
    assert!(page.contains("We did not understand the question"));
    assert!(!page.contains("/report"));
}

#[tokio::test]
async fn the_api_answers_in_words_and_as_data() {
    let house = House::usual().await;
    house.file(&taps("2", &json!([{"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let reply = house
        .get(&format!("/api/v1/crossings/{LARS}/ask?q=do+they+let+people+through+on+foot%3F&lang=en"))
        .await
        .json();
    assert_eq!(reply["answered"], "yes", "{reply}");
    assert_eq!(reply["answers"][0]["answer"]["value"], "no");
    assert_eq!(reply["answers"][0]["said"]["value"], "not let through");
    assert_eq!(house.get(&format!("/api/v1/crossings/{LARS}/ask")).await.status, 400);
}

#[tokio::test]
async fn where_nothing_is_taken_nothing_can_be_posted() {
    let house = Plan { writing: live::Writing::ReadOnly, ..Plan::default() }.open().await;
    let page = house.post(&format!("/{LARS}/ask?lang=ru"), &[("words", "Пешком пускают?")]).await.text();
    assert!(!page.contains("/report"));
    assert!(!house.get(&format!("/{LARS}")).await.text().contains("/report"));
    let filed = house.file(&taps("3", &json!([{"topic": "open", "value": "yes"}]))).await;
    assert_eq!(filed.status, 503);
}

#[tokio::test]
async fn a_question_in_a_body_is_answered_as_one_in_an_address() {
    let house = House::usual().await;
    house.file(&taps("3", &json!([{"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let address = format!("/api/v1/crossings/{LARS}/ask?lang=en");
    let asked = house.get(&format!("{address}&q=on+foot%2C+do+they+let+through%3F")).await.json();
    let told = house.post_json(&address, &json!({"q": "on foot, do they let through?"})).await;
    assert_eq!((told.status.as_u16(), told.json()), (200, asked));
    for bad in [json!({}), json!({"q": ""}), json!({"q": 7}), json!({"q": "a", "b": 1}), json!([])] {
        assert_eq!(house.post_json(&address, &bad).await.status, 422, "{bad}");
    }
    assert_eq!(house.post_json(&address, &json!({"q": "x".repeat(1_025)})).await.status, 422);
    assert_eq!(house.post_json(&address, &json!({"q": "x".repeat(9_000)})).await.status, 413);
    assert_eq!(house.post(&address, &[("q", "on foot?")]).await.status, 415);
}

#[tokio::test]
async fn the_answers_alone_are_a_part_without_a_form() {
    let house = House::usual().await;
    house.file(&taps("4", &json!([{"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let fields = [("words", "Пешком пускают?"), ("part", "answers")];
    let part = house.post(&format!("/{LARS}/ask?lang=ru"), &fields).await.text();
    assert!(part.trim_start().starts_with("<div id=\"answers\">") && part.contains("не пускают"), "{part}");
    assert!(!part.contains("<form") && !part.contains("<html"));
}

#[tokio::test]
async fn what_a_phone_finds_answers_by_is_named_after_its_content() {
    let house = House::usual().await;
    let page = house.get(&format!("/{LARS}?lang=kk")).await.text();
    let (_, rest) = page.split_once("data-stems=\"").expect("an address");
    let address = rest.split('"').next().unwrap_or_default();
    let reply = house.get(address).await;
    assert!(reply.header("cache-control").contains("immutable"));
    assert!(reply.json()["stems"]["queue"].as_array().is_some_and(|stems| !stems.is_empty()));
    let (_, rest) = page.split_once("data-cries=\"").expect("an address");
    let all = house.get(rest.split('"').next().unwrap_or_default()).await;
    assert!(all.header("cache-control").contains("immutable"));
    let (all, own) = (all.json(), reply.json());
    let (all, own) = (all["cries"].as_array().expect("signs"), own["cries"].as_array().expect("signs"));
    assert!(all.len() == 6 * own.len() && own.iter().all(|sign| all.contains(sign)), "of all languages");
    assert_eq!(house.get("/assets/stems/kk.000000000000.json").await.status, 404);
    assert_eq!(house.get("/assets/stems/xx.json").await.status, 404);
}
