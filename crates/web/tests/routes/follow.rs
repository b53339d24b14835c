//! `GET …/live`: a stream that is cut and taken up again loses nothing and shows nothing twice.

use super::house::{House, LARS, taps};
use axum::body::{Body, BodyDataStream};
use axum::http::Request;
use border::board::{Board, Patch};
use border::entry::Cursor;
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use std::time::Duration;
use tower::ServiceExt as _;

/// One connection.
struct Stream {
    body: Body,
    text: String,
}

/// One event of it.
#[derive(Debug)]
struct Event {
    id: Option<String>,
    name: String,
    data: Value,
}

impl Stream {
    async fn open(house: &House, query: &str, last: Option<&str>) -> Self {
        let mut request = Request::get(format!("/api/v1/crossings/{LARS}/live{query}"));
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let request = request.body(Body::empty()).expect("a request");
        let response = house.router.clone().oneshot(request).await.expect("an answer");
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self { body: response.into_body(), text: String::new() }
    }

    /// The next event, comments and retry lines passed over; none if the stream ends.
    async fn next(&mut self) -> Option<Event> {
        loop {
            while let Some((event, rest)) = self.text.split_once("\n\n") {
                let event = parse(event);
                self.text = rest.to_owned();
                if event.is_some() {
                    return event;
                }
            }
            let data = self.body.frame().await?.expect("a frame").into_data().expect("data");
            self.text.push_str(std::str::from_utf8(&data).expect("UTF-8"));
        }
    }

    /// The next event, minutes passing meanwhile: counts and times alone wait for the minute's patch.
    async fn next_as_time_passes(&mut self, house: &House) -> Option<Event> {
        for _ in 0..200 {
            if let Ok(event) = tokio::time::timeout(Duration::from_millis(50), self.next()).await {
                return event;
            }
            house.clock.set(house.clock.now() + 1);
        }
        None
    }
}

fn parse(event: &str) -> Option<Event> {
    let field = |name: &str| {
        event.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).map(str::to_owned)
    };
    let data = serde_json::from_str(&field("data")?).expect("JSON");
    Some(Event { id: field("id"), name: field("event")?, data })
}

async fn fresh(house: &House) -> (Board, Cursor) {
    let mut board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    let cursor = board.as_object_mut().expect("an object").remove("cursor").expect("a cursor");
    let cursor = Cursor::parse(cursor.as_str().expect("text")).expect("a cursor");
    (serde_json::from_value(board).expect("a board"), cursor)
}

/// A filing of a Voice of its own.
fn voiced(n: usize, claims: &Value) -> Value {
    let mut filing = taps(&format!("follow-{n}"), claims);
    filing["voice"] = json!(format!("voice-of-{n:03}"));
    filing
}

/// Files one tap; its entry.
async fn file(house: &House, n: usize) -> u64 {
    let states = ["yes", "no", "limited"];
    let (mode, state) = (["foot", "car"][n % 2], states[n % 3]);
    let topic = json!([{"topic": "pass", "mode": mode, "value": state, "toward": "ge"}]);
    let reply = house.file(&voiced(n, &topic)).await;
    assert_eq!(reply.status, 201);
    reply.json()["seq"].as_u64().expect("a place")
}

#[tokio::test]
async fn a_filing_reaches_a_follower_at_once() {
    let house = House::usual().await;
    let mut stream = Stream::open(&house, "", None).await;
    file(&house, 0).await;
    // The clock stands still: whatever waited for the minute would never come.
    let event = stream.next().await.expect("a patch");
    assert_eq!((event.name.as_str(), &event.data["answers"][0]["key"]), ("patch", &json!("pass/ge/foot//")));
}

#[tokio::test]
async fn old_board_and_patches_over_cuts_are_the_fresh_board() {
    let house = House::usual().await;
    let (mut board, mut at) = fresh(&house).await;
    for hop in 0..4 {
        // What happens while nobody is connected is not lost.
        file(&house, hop * 4).await;
        let mut stream = Stream::open(&house, "?from=00000000:0", Some(&at.to_string())).await;
        let mut filed = 0;
        for n in 1..4 {
            filed = file(&house, hop * 4 + n).await;
        }
        // A filing's own entry comes before its claim's.
        while at.seq <= filed {
            let event = stream.next_as_time_passes(&house).await.expect("a patch");
            let patch: Patch = serde_json::from_value(event.data).expect("a patch");
            assert_eq!(event.id, Some(patch.cursor.to_string()));
            assert_eq!(patch.from, at, "no gap and no double");
            board.patch(&patch);
            at = patch.cursor;
        }
        let (now, cursor) = fresh(&house).await;
        if cursor == at {
            assert_eq!(board.shown(), now.shown());
        }
    }
    let mut stream = Stream::open(&house, "", Some(&at.to_string())).await;
    for _ in 0..20 {
        let (now, cursor) = fresh(&house).await;
        if at == cursor {
            assert_eq!(board.shown(), now.shown());
            return;
        }
        let event = stream.next_as_time_passes(&house).await.expect("a patch");
        let patch: Patch = serde_json::from_value(event.data).expect("a patch");
        assert_eq!(patch.from, at, "no gap and no double");
        board.patch(&patch);
        at = patch.cursor;
    }
    panic!("the follower never caught up");
}

#[tokio::test]
async fn a_cursor_of_another_time_is_told_anew() {
    let house = House::usual().await;
    file(&house, 0).await;
    house.published(2).await;
    let mut stream = Stream::open(&house, "?from=ffffffff:7", None).await;
    let event = stream.next().await.expect("an event");
    assert_eq!(event.name, "anew");
    assert!(event.data["cursor"].as_str().expect("a cursor").ends_with(":2"));
}

#[tokio::test]
async fn what_cannot_be_followed_is_told() {
    let house = House::usual().await;
    for query in ["?only=weather", "?pace=fast", "?from=yesterday", "?form=1"] {
        let reply = house.get(&format!("/api/v1/crossings/{LARS}/live{query}")).await;
        assert_eq!(reply.status, 400, "{query}");
    }
    let stream: BodyDataStream =
        Stream::open(&house, "?only=talk&pace=slow", None).await.body.into_data_stream();
    drop(stream);
}
