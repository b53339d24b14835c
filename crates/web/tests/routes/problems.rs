//! What cannot be, and the probes.

use super::house::{House, LARS};
use axum::body::Body;
use axum::http::Request;

#[tokio::test]
async fn a_problem_is_json_under_the_api_and_a_page_elsewhere() {
    let house = House::usual().await;
    let api = house.get("/api/v1/nothing?lang=fr").await;
    assert_eq!((api.status.as_u16(), api.header("content-type")), (404, "application/problem+json"));
    assert_eq!(api.json()["status"], 404);
    assert_eq!(api.header("content-language"), "fr");
    let page = house.get("/no/such/page?lang=en").await;
    assert_eq!((page.status.as_u16(), page.header("content-type")), (404, "text/html; charset=utf-8"));
    assert!(page.text().contains("There is no such page"));
    let method = Request::delete(format!("/{LARS}")).body(Body::empty()).expect("a request");
    let method = house.send(method).await;
    assert_eq!((method.status.as_u16(), method.header("allow")), (405, "GET,HEAD"));
}

#[tokio::test]
async fn the_probes_tell_how_the_house_stands() {
    let house = House::usual().await;
    assert_eq!(house.get("/healthz").await.text(), "ok\n");
    let ready = house.get("/readyz").await;
    assert_eq!(ready.status, 200);
    assert_eq!(ready.json()["admission"], "open");
    let metrics = web::metrics_router(house.site.clone());
    let request = Request::get("/metrics").body(Body::empty()).expect("a request");
    let counted = House { router: metrics, ..house }.send(request).await.text();
    assert!(counted.contains("passage_requests_total{group=\"probe\",class=\"2xx\"} 2"), "{counted}");
}

#[tokio::test]
async fn assets_are_named_by_their_content_and_kept_for_ever() {
    let house = House::usual().await;
    let page = house.get("/").await.text();
    let (_, rest) = page.split_once("rel=\"stylesheet\" href=\"").expect("a stylesheet");
    let address = rest.split('"').next().unwrap_or_default();
    let style = house.get(address).await;
    assert_eq!(style.status, 200);
    assert!(style.header("cache-control").contains("immutable"));
    assert_eq!(house.get("/assets/passage.css").await.status, 404);
    let live = house.get(&format!("/{LARS}")).await.text();
    let (_, rest) = live.split_once("type=\"module\" src=\"").expect("a module");
    let module = house.get(rest.split('"').next().unwrap_or_default()).await.text();
    let (_, import) = module.split_once("from \"./").expect("an import");
    let imported = import.split('"').next().unwrap_or_default();
    assert_eq!(house.get(&format!("/assets/{imported}")).await.status, 200, "{imported}");
}
