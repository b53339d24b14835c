//! `GET /api/v1/live`: one stream tells of several boards that they moved, and nothing of what is on them.

use super::house::{House, LARS, taps};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use std::time::Duration;
use tower::ServiceExt as _;

const OTHER: &str = "karakoga-petukhovo";

/// The next event of a body, its name and data; comments and the time to come back after are passed over.
async fn next(body: &mut Body) -> (String, Value) {
    loop {
        let frame = tokio::time::timeout(Duration::from_secs(5), body.frame()).await.expect("in time");
        let data = frame.expect("a frame").expect("a frame").into_data().expect("data");
        let text = String::from_utf8(data.to_vec()).expect("UTF-8");
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
        if let (Some(name), Some(data)) = (field("event: "), field("data: ")) {
            return (name, serde_json::from_str(&data).expect("JSON"));
        }
    }
}

async fn open(house: &House, crossings: &str) -> Body {
    let request = Request::get(format!("/api/v1/live?crossings={crossings}"));
    let request = request.body(Body::empty()).expect("a request");
    let response = house.router.clone().oneshot(request).await.expect("an answer");
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    response.into_body()
}

#[tokio::test]
async fn where_each_board_stands_is_told_at_once_and_whenever_it_moves() {
    let house = House::usual().await;
    let mut body = open(&house, &format!("{LARS},{OTHER}")).await;
    let (first, second) = (next(&mut body).await, next(&mut body).await);
    assert_eq!([&first.1["crossing"], &second.1["crossing"]], [LARS, OTHER]);
    assert_eq!(first.0, "moved");
    house.file(&taps("streams-0001", &json!([{ "topic": "open", "toward": "ge", "value": "no" }]))).await;
    let (name, data) = next(&mut body).await;
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    let whole = json!({ "crossing": LARS, "cursor": board["cursor"], "loud": true });
    assert_eq!((name.as_str(), data), ("moved", whole));
}

#[tokio::test]
async fn what_cannot_be_followed_is_said() {
    let house = House::usual().await;
    let many = [LARS; 9].join(",");
    for (query, status) in [
        (String::new(), StatusCode::BAD_REQUEST),
        ("?crossings=".to_owned(), StatusCode::BAD_REQUEST),
        (format!("?crossings={many}"), StatusCode::BAD_REQUEST),
        ("?crossing=verkhny-lars".to_owned(), StatusCode::BAD_REQUEST),
        (format!("?crossings={LARS},nowhere"), StatusCode::NOT_FOUND),
        (format!("?crossings={LARS},"), StatusCode::NOT_FOUND),
        ("?crossings=%00%ff,..%2f".to_owned(), StatusCode::NOT_FOUND),
    ] {
        assert_eq!(house.get(&format!("/api/v1/live{query}")).await.status, status, "{query}");
    }
}
