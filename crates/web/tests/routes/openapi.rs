//! `GET /api/v1/openapi.json`: what it describes is what there is.

use super::house::House;

#[tokio::test]
async fn every_address_of_the_api_is_described_and_no_other() {
    let house = House::usual().await;
    let described = house.get("/api/v1/openapi.json").await.json();
    let paths: Vec<&str> =
        described["paths"].as_object().expect("paths").keys().map(String::as_str).collect();
    let router = include_str!("../../src/router.rs");
    let routes: Vec<&str> = router
        .split(".route(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|path| path.starts_with("/api/") || path.ends_with("z"))
        .collect();
    let sorted = |mut list: Vec<&str>| -> Vec<String> {
        list.sort_unstable();
        list.into_iter().map(str::to_owned).collect()
    };
    assert_eq!(sorted(paths), sorted(routes));
}
