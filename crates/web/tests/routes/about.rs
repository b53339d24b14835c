//! `GET /about`.

use super::house::{House, Plan};
use web::About;

#[tokio::test]
async fn it_names_who_runs_it_and_what_is_really_kept() {
    let about = About { operator: "Border Help".into(), contact: "help@example.org".into() };
    let house = Plan { about, ..Plan::default() }.open().await;
    let page = house.get("/about?lang=en").await.text();
    for said in ["Border Help", "help@example.org", "72 hours", "14 days"] {
        assert!(page.contains(said), "{said}");
    }
    assert!(page.contains("href=\"/promises?lang=en\""));
    let nameless = House::usual().await.get("/about?lang=en").await.text();
    assert!(nameless.contains("has given no name"));
}

#[tokio::test]
async fn what_is_promised_and_what_not_is_in_every_language_and_as_the_house_is_set() {
    let house = House::usual().await;
    let page = house.get("/promises?lang=en").await.text();
    for said in ["If the computer is taken", "What nobody can promise you", "a changed program could note"] {
        assert!(page.contains(said), "{said}");
    }
    assert!(!page.contains("10 to 30 minutes later"), "this house shows all at once");
    for lang in ["ru", "uk", "fr", "ka", "kk"] {
        let page = house.get(&format!("/promises?lang={lang}")).await.text();
        assert!(page.matches("<li>").count() >= 15 && !page.contains("promise-"), "{lang}");
    }
}
