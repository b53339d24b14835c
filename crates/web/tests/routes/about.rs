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
    let nameless = House::usual().await.get("/about?lang=en").await.text();
    assert!(nameless.contains("has given no name"));
}
