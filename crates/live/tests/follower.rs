//! Followers: a cursor each, nothing lost over a hop, nothing twice, one encoding for all.

#[path = "support/house.rs"]
mod support;

use border::board::{Board, Patch};
use border::entry::Cursor;
use border::value::State;
use bytes::Bytes;
use journal::memory::Memory;
use live::clock::Clock;
use live::follower::{Follower, Only, Pace, Wish};
use std::sync::Arc;
use std::time::Duration;
use support::{CROSSING, at_least, house, noon, on_foot, up};

/// The next frame that is an event, as (id, event, data).
async fn next(follower: &mut Follower) -> (Option<Cursor>, String, serde_json::Value) {
    loop {
        let frame = tokio::time::timeout(Duration::from_secs(5), follower.next()).await;
        let frame: Bytes = frame.expect("a frame in time").expect("the stream is open");
        let text = std::str::from_utf8(&frame).expect("UTF-8");
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        if let Some(event) = field("event:") {
            let id = field("id:").and_then(Cursor::parse);
            let data = serde_json::from_str(field("data:").unwrap_or("null")).expect("JSON");
            return (id, event.to_string(), data);
        }
    }
}

async fn file(live: &live::Live, n: usize, state: State) -> u64 {
    let offered = on_foot(&format!("filing-{n}"), &format!("voice-{n}"), state, live.clock().now());
    live.file(CROSSING, offered).await.expect("taken").seq
}

#[tokio::test]
async fn old_board_and_patches_are_the_fresh_board_over_hops() {
    let clock = Clock::manual(noon());
    let live = house(Arc::new(Memory::seeded(1)), &clock);
    let mut mine: Board = (*up(&live).await.board).clone();
    let mut cursor = up(&live).await.cursor();
    for n in 0..30 {
        let wish = Wish { from: Some(cursor), ..Wish::default() };
        let mut follower = live.follow(CROSSING, wish).expect("the crossing");
        let state = if n % 4 == 0 { State::Yes } else { State::No };
        let seq = file(&live, n, state).await;
        clock.set(noon() + n as i64);
        while mine.seq < seq {
            let (id, event, data) = next(&mut follower).await;
            assert_eq!(event, "patch");
            let patch: Patch = serde_json::from_value(data).expect("a patch");
            assert_eq!((patch.from.seq, Some(patch.cursor)), (mine.seq, id));
            mine.patch(&patch);
            cursor = patch.cursor;
        }
    }
    let fresh = at_least(&live, mine.seq).await;
    let patch = fresh.board.since(cursor, fresh.epoch).expect("a patch");
    mine.patch(&patch);
    assert_eq!(mine.shown(), fresh.board.shown());
}

#[tokio::test]
async fn a_cursor_of_another_epoch_or_of_the_future_is_told_to_fetch_anew() {
    let live = house(Arc::new(Memory::seeded(2)), &Clock::manual(noon()));
    let cursor = up(&live).await.cursor();
    let other = Cursor { epoch: border::entry::Epoch(cursor.epoch.0 ^ 1), seq: cursor.seq };
    let future = Cursor { seq: cursor.seq + 1_000, ..cursor };
    for from in [other, future] {
        let wish = Wish { from: Some(from), ..Wish::default() };
        let mut follower = live.follow(CROSSING, wish).expect("the crossing");
        let (id, event, data) = next(&mut follower).await;
        assert_eq!((id, event.as_str()), (None, "anew"));
        assert_eq!(data["cursor"], cursor.to_string());
    }
}

#[tokio::test]
async fn counts_alone_wait_for_the_minute_and_a_turn_goes_at_once() {
    let clock = Clock::manual(noon());
    let live = house(Arc::new(Memory::seeded(3)), &clock);
    for n in 0..4 {
        file(&live, n, State::No).await;
    }
    let from = at_least(&live, 8).await.cursor();
    let follow =
        |pace| live.follow(CROSSING, Wish { from: Some(from), pace, ..Wish::default() }).expect("it");
    let (mut quick, mut slow) = (follow(Pace::Live), follow(Pace::Slow));
    let quiet = file(&live, 4, State::No).await;
    at_least(&live, quiet).await;
    let retry = quick.next().await.expect("the retry line");
    assert!(retry.starts_with(b"retry:"));
    let waited = tokio::time::timeout(Duration::from_millis(600), quick.next()).await;
    assert!(waited.is_err(), "a count alone does not go out within the minute");
    for n in 5..12 {
        file(&live, n, State::Yes).await;
    }
    let (id, _, _) = next(&mut quick).await;
    assert!(id.is_some_and(|id| id.seq > quiet), "a turn of the value goes at once");
    clock.set(noon() + 1);
    let (id, event, _) = next(&mut slow).await;
    assert_eq!(event, "patch");
    assert!(id.is_some_and(|id| id.seq >= quiet), "the slow one hears at the minute");
}

#[tokio::test]
async fn talk_carries_ids_only_where_nothing_else_is_followed() {
    let live = house(Arc::new(Memory::seeded(4)), &Clock::manual(noon()));
    let from = Some(up(&live).await.cursor());
    let follow = |only| live.follow(CROSSING, Wish { from, only, ..Wish::default() }).expect("it");
    let (mut alone, mut both) = (follow(Only::Talk), follow(Only::BoardAndTalk));
    file(&live, 1, State::No).await;
    let (id, event, data) = next(&mut alone).await;
    assert_eq!(
        (event.as_str(), data["id"].as_str(), id.map(|id| id.seq)),
        ("talk", Some("filing-1"), Some(1))
    );
    assert_eq!(data["words"], "on foot: no");
    let (id, event, data) = next(&mut both).await;
    assert_eq!((event.as_str(), data.get("id"), id), ("talk", None, None));
    let (id, event, _) = next(&mut both).await;
    assert_eq!((event.as_str(), id.map(|id| id.seq)), ("patch", Some(2)));
}

#[tokio::test]
async fn streams_end_when_the_house_closes() {
    let live = house(Arc::new(Memory::seeded(5)), &Clock::manual(noon()));
    up(&live).await;
    let mut follower = live.follow(CROSSING, Wish::default()).expect("the crossing");
    follower.next().await.expect("the retry line");
    assert_eq!(live.readiness().followers, 1);
    live.close().await;
    assert_eq!(follower.next().await, None);
    drop(follower);
    assert_eq!(live.readiness().followers, 0);
}
