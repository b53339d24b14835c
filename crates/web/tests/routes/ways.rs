//! `/ways`.

use super::house::{House, LARS, Plan, taps};
use super::seats::{about, offered};
use super::watch::Ring;
use serde_json::json;
use std::sync::Arc;
use web::Seats;

const MAN: [(&str, &str); 3] = [("from", "Новосибирск"), ("to", "Караганда"), ("citizenship", "ru")];

#[tokio::test]
async fn the_form_works_without_a_module_and_is_linked_from_the_first_page() {
    let house = House::usual().await;
    for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
        let page = house.get(&format!("/ways?lang={lang}")).await;
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(text.contains("method=\"post\"") && text.contains("name=\"from\""), "{lang}");
        assert!(!text.contains(">ways-") && !text.contains(">way-"), "{lang}: every phrase is there");
    }
    assert!(house.get("/?lang=en").await.text().contains("href=\"/ways?lang=en\""));
}

#[tokio::test]
async fn a_way_shows_its_post_papers_and_length_and_what_is_not_covered() {
    let house = House::usual().await;
    let fields = [&MAN[..], &[("document", "passport"), ("day", "2022-09-23")]].concat();
    let page = house.post("/ways?lang=en", &fields).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("cache-control"), "no-store");
    let text = page.text();
    for told in [
        "Novosibirsk → Karaganda, 23 Sep 2022",
        "Russia → Kazakhstan",
        "No visa needed",
        "by road",
        "Air and sea are not covered here",
        "Other posts on this border",
    ] {
        assert!(text.contains(told), "`{told}` in {text}");
    }
}

#[tokio::test]
async fn what_papers_are_needed_is_told_with_whose_page_says_so_and_when_somebody_looked() {
    let house = House::usual().await;
    let fields =
        [("from", "Владикавказ"), ("to", "Тбилиси"), ("citizenship", "ru"), ("document", "passport")];
    let page = house.post("/ways?lang=en", &fields).await.text();
    let papers = page.split_once("<ul class=\"papers\">").expect("papers").1;
    let papers = papers.split_once("</ul>").expect("an end").0;
    assert!(papers.contains("href=\"https://matsne.gov.ge/") && papers.contains("not checked"), "{papers}");
    assert!(papers.contains("class=\"doubt\""), "what nobody looked up is in doubt: {papers}");
}

#[tokio::test]
async fn who_is_of_no_country_of_the_list_is_told_that_no_rule_is_found_and_whom_to_ask() {
    let house = House::usual().await;
    for citizenship in ["none", "unlisted"] {
        let fields = [("from", "Владикавказ"), ("to", "Тбилиси"), ("citizenship", citizenship)];
        let page = house.post("/ways?lang=en", &fields).await.text();
        assert!(page.contains(&format!("<option value=\"{citizenship}\" selected>")), "{page}");
        let papers = page.split_once("<ul class=\"papers\">").expect("papers").1;
        for told in ["No rule found", "Ask the consulate of that country before you go"] {
            assert!(papers.contains(told), "{told}: {papers}");
        }
    }
}

#[tokio::test]
async fn a_carriers_name_can_be_read_by_whoever_reads_no_cyrillic() {
    let house = House::usual().await;
    let fields = [("from", "Владикавказ"), ("to", "Тбилиси")];
    let page = house.post("/ways?lang=en", &fields).await.text();
    assert!(page.contains("Avtovokzal Vladikavkaz (Автовокзал Владикавказ)"), "{page}");
    let page = house.post("/ways?lang=ru", &fields).await.text();
    assert!(page.contains("Автовокзал Владикавказ") && !page.contains("Avtovokzal"));
}

#[tokio::test]
async fn what_may_have_been_meant_is_tapped_and_the_rest_stays() {
    let house = House::usual().await;
    let wrong = [("from", "Вла"), ("to", "Тбилиси"), ("citizenship", "ru")];
    let page = house.post("/ways?lang=ru", &wrong).await.text();
    let meant = "name=\"meant_from\" value=\"Владикавказ\"";
    assert!(page.contains(meant) && page.contains("value=\"Тбилиси\""), "{page}");
    assert!(page.find("<button hidden>") < page.find(meant), "Enter sends what was written");
    let page = house.post("/ways?lang=ru", &[&wrong[..], &[("meant_from", "Владикавказ")]].concat()).await;
    assert!(page.text().contains("Владикавказ → Тбилиси"));
}

#[tokio::test]
async fn an_infant_with_a_birth_certificate_is_told_to_need_another_document() {
    let house = House::usual().await;
    let own = [("document", "passport"), ("children", "0"), ("child_document", "birth_certificate")];
    let on = |day| [&MAN[..], &own, &[("parents", "one"), ("day", day)]].concat();
    let now = house.post("/ways?lang=en", &on("2026-11-27")).await.text();
    assert!(now.contains("Not with this document"), "{now}");
    let then = house.post("/ways?lang=en", &on("2022-09-23")).await.text();
    assert!(!then.contains("Not with this document"));
}

#[tokio::test]
async fn a_car_that_is_turned_back_and_a_post_that_is_shut_are_shown() {
    let house = House::usual().await;
    let asked = |from, to, day| {
        [("from", from), ("to", to), ("citizenship", "ru"), ("document", "passport"), ("day", day)]
    };
    let by_car = [&asked("Выборг", "Финляндия", "2023-09-20")[..], &[("car", "own")]].concat();
    let page = house.post("/ways?lang=en", &by_car).await.text();
    let first = "<li class=\"no\"><small>Traveller 1 (Russia, Passport)</small> <b>Not with this car";
    assert!(page.contains(first), "{page}");
    let page = house.post("/ways?lang=en", &asked("Минск", "Варшава", "2024-06-01")).await.text();
    let shut = page.split_once("<h5>Shut on that day</h5>").expect("posts that are shut").1;
    let shut = shut.split_once("</ul>").expect("an end").0;
    let told = ["/bobrowniki-berestovitsa", "until 16 Nov 2025", "href=\"https://www.gov.pl/"];
    assert!(told.iter().all(|told| shut.contains(told)), "{shut}");
}

#[tokio::test]
async fn what_is_no_age_is_said_and_no_child_of_six_is_made_of_months() {
    let house = House::usual().await;
    for words in ["6 мес", "-3", "18", "99999999999", "1.5"] {
        let page = house.post("/ways?lang=en", &[&MAN[..], &[("children", words)]].concat()).await.text();
        assert!(page.contains("is no age of a child"), "{words}");
    }
    let page = house.post("/ways?lang=en", &[&MAN[..], &[("children", "0, 7")]].concat()).await.text();
    assert!(page.contains("Traveller 3") && !page.contains("is no age"), "{page}");
}

#[tokio::test]
async fn back_through_a_land_already_left_is_shown_when_asked_and_in_red() {
    let house = House::usual().await;
    let fields = [("from", "Karaganda"), ("to", "Tbilisi"), ("citizenship", "ru"), ("document", "passport")];
    let plain = house.post("/ways?lang=en", &fields).await.text();
    assert!(plain.contains("Kazakhstan and Georgia share no border"));
    assert!(plain.contains("There is a way back through what was left: Russia"));
    assert!(!plain.contains("one-way back"));
    let asked = [&fields[..], &[("may_return", "yes")]].concat();
    let page = house.post("/ways?lang=en", &asked).await.text();
    assert!(page.contains("one-way back") && page.contains("Leads back into a country already left: Russia"));
}

#[tokio::test]
async fn a_post_is_told_as_its_board_has_it() {
    let house = House::usual().await;
    house.file(&taps("1", &json!([{"topic": "open", "value": "no", "toward": "ge"}]))).await;
    house.published(2).await;
    let fields = [("from", "Владикавказ"), ("to", "Грузия")];
    let post = async |fields: &[(&str, &str)]| {
        let page = house.post("/ways?lang=en", fields).await.text();
        let (_, post) = page.split_once(&format!("href=\"/{LARS}")).expect("the one post");
        post.split("</li>").next().unwrap_or_default().to_owned()
    };
    let now = post(&fields).await;
    assert!(now.contains("closed") && now.contains("just now"), "{now}");
    let other = post(&[&fields[..], &[("day", "2022-09-23")]].concat()).await;
    assert!(!other.contains("closed") && !other.contains("just now"), "of another day: {other}");
    let far = house.post("/ways?lang=en", &[&fields[..], &[("day", "9999-12-31")]].concat()).await.text();
    assert!(far.contains("is no day"));
}

#[tokio::test]
async fn what_is_not_understood_is_said_and_nothing_breaks() {
    let house = House::usual().await;
    let long = "я".repeat(700);
    let cases: [(&[(&str, &str)], &str); 7] = [
        (&[], "Say from where and to where"),
        (&[("from", "Novosibirsk")], "Say from where and to where"),
        (&[("from", "Atlantis"), ("to", "Tbilisi")], "“Atlantis” is no town or country known here"),
        (&[("from", "Tbilissx"), ("to", "Tbilisi")], "both are in one country"),
        (&[("from", "Moscow"), ("to", "Vladikavkaz")], "both are in one country"),
        (&[("from", "Moscow"), ("to", "ge"), ("day", "31.02.2022")], "is no day. Today is taken"),
        (
            &[
                ("from", &long),
                ("to", "<script>alert(1)</script>"),
                ("children", "999999999999, -1, 3 3 3 3 3 3 3 3 3"),
            ],
            "no town",
        ),
    ];
    for (fields, told) in cases {
        let page = house.post("/ways?lang=en", fields).await;
        assert_eq!(page.status, 200, "{fields:?}");
        let text = page.text();
        assert!(text.contains(told), "{fields:?}: {text}");
        assert!(!text.contains("<script>alert"));
    }
}

#[tokio::test]
async fn what_is_not_understood_is_said_beside_its_field_and_on_top_with_a_link_to_it() {
    let house = House::usual().await;
    let fields = [("from", "Atlantis"), ("over", "Avalon"), ("day", "31.02.2022"), ("children", "6 months")];
    let page = house.post("/ways?lang=en", &fields).await.text();
    for (field, said) in [
        ("from", "“Atlantis” is no town or country known here."),
        ("to", "Say from where and to where."),
        ("over", "“Avalon” is no town or country known here."),
        ("day", "“31.02.2022” is no day. Today is taken."),
        ("children", "“months” is no age of a child"),
    ] {
        let (_, beside) = page.split_once(&format!("id=\"ways-{field}-error\">")).expect("beside its field");
        assert!(beside.starts_with(said), "{field}: {beside:.80}");
        assert!(page.contains(&format!("<a href=\"#ways-{field}\">{said}")), "{field} on top");
        let marked =
            format!("id=\"ways-{field}\" aria-invalid=\"true\" aria-describedby=\"ways-{field}-error\"");
        assert!(page.contains(&marked), "{field}: {page}");
    }
    let blank = house.post("/ways?lang=en", &[]).await.text();
    assert_eq!(blank.matches("href=\"#ways-").count(), 1, "said once where both are missing");
    let right = house.post("/ways?lang=en", &MAN).await.text();
    assert!(!right.contains("aria-invalid") && !right.contains("role=\"alert\""));
}

/// Invented: one of helpers that goes, one of helpers that is over, one by a timetable.
const RUNS: &str = r#"
[[runs]]
id = "test-helpers"
carrier = "Helpers"
kind = "ngo"
mode = "bus"
from = "vladikavkaz"
to = "tbilisi"
via = ["verkhny-lars"]
source = "https://helpers.example/bus"
checked_on = "2026-01-01"

[[runs]]
id = "test-helpers-over"
carrier = "Gone"
kind = "ngo"
mode = "bus"
from = "vladikavkaz"
to = "tbilisi"
via = ["verkhny-lars"]
source = "https://gone.example/bus"
valid_until = "2022-10-01"

[[runs]]
id = "test-scheduled"
carrier = "Timetable"
kind = "scheduled"
mode = "bus"
from = "vladikavkaz"
to = "tbilisi"
via = ["verkhny-lars"]
price = { minor = 250000, currency = "RUB" }
source = "https://timetable.example/bus"
"#;

#[tokio::test]
async fn a_run_of_helpers_stands_after_the_timetable_before_private_seats_and_costs_nothing() {
    let keys: Option<Arc<dyn web::Keys>> = Some(Arc::new(Ring::default()));
    let house = Plan { keys, about: about(), seats: Seats::On, runs: RUNS, ..Plan::default() }.open().await;
    offered(&house, "one", "driver", 3).await;
    let fields = [("from", "Владикавказ"), ("to", "Тбилиси")];
    let page = house.post("/ways?lang=en", &fields).await.text();
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    let order = ["By timetable", "Bus, Timetable", "By people who help", "Bus, Helpers", "3 seats offered"];
    assert!(order.map(at).is_sorted(), "{:?}", order.map(at));
    let run = page[at("Bus, Helpers")..].split("</li>").next().unwrap_or_default();
    assert!(
        run.contains("free of charge") && run.contains("helpers.example") && run.contains("checked"),
        "{run}"
    );
    assert!(!page[at("Bus, Timetable")..at("Bus, Helpers")].contains("free of charge"));
    assert!(!page.contains("gone.example"), "what is over is listed for its days only");
    let then = [&fields[..], &[("day", "2022-09-30")]].concat();
    assert!(house.post("/ways?lang=en", &then).await.text().contains("gone.example"));
}
