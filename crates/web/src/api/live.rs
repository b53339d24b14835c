//! The live stream: frames of the running board as server-sent events, each encoded once for all followers.
//! Refuses to hold a queue for anyone: a follower is a cursor.

use super::query::Query;
use crate::door::Door;
use crate::problem::{Kind, Problem};
use crate::site::Example;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderName, header};
use axum::response::{IntoResponse, Response};
use border::entry::Cursor;
use border::limits;
use bytes::Bytes;
use http_body::Frame;
use live::follower::{Follower, Only, Pace, Wish};
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// What the first frame of a stream of made-up things says.
const FICTION: Bytes = Bytes::from_static(b"event: fiction\ndata: {\"fiction\":true}\n\n");

/// Opens a stream.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let query = Query::read(raw.as_deref(), &["only", "pace", "from"])?;
    let mut wish = wish(&query, &headers)?;
    // "From now on" is from this moment, and not from the moment the first byte is asked for.
    wish.from = wish.from.or_else(|| door.board(&slug).ok().map(|published| published.cursor()));
    if door.site.live.readiness().followers >= limits::FOLLOWERS {
        return Err(Problem::of(Kind::Busy));
    }
    let follower = door.site.live.follow(crossing.slug.as_str(), wish);
    let follower = follower.ok_or_else(|| Problem::unknown_crossing(&door, &slug))?;
    let first = (door.site.example == Example::Yes).then_some(FICTION);
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
        // A proxy that gathers frames would make live anything but.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Body::new(Frames { first, next: Box::pin(step(follower)) })).into_response())
}

/// What the address and the browser ask for; the place the browser itself stands at wins over the address's.
fn wish(query: &Query, headers: &HeaderMap) -> Result<Wish, Problem> {
    let only = query.value("only", only, "a list of board, alerts, talk")?.unwrap_or_default();
    let pace = query.value("pace", pace, "live or slow")?.unwrap_or_default();
    let from = query.value("from", Cursor::parse, "a cursor like 0a1b2c3d:812")?;
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(Cursor::parse);
    Ok(Wish { from: last.or(from), only, pace })
}

fn only(text: &str) -> Option<Only> {
    let words: Vec<&str> = text.split(',').map(str::trim).collect();
    let known = words.iter().all(|word| matches!(*word, "board" | "alerts" | "talk"));
    let talk = words.contains(&"talk");
    let board = words.iter().any(|word| *word != "talk");
    match (known, talk, board) {
        (true, true, true) => Some(Only::BoardAndTalk),
        (true, true, false) => Some(Only::Talk),
        (true, false, _) => Some(Only::Board),
        (false, ..) => None,
    }
}

fn pace(text: &str) -> Option<Pace> {
    match text {
        "live" => Some(Pace::Live),
        "slow" => Some(Pace::Slow),
        _ => None,
    }
}

/// The next frame, and the follower to ask again.
pub(super) async fn step(mut follower: Follower) -> (Follower, Option<Bytes>) {
    let frame = follower.next().await;
    (follower, frame)
}

pub(super) type Step = Pin<Box<dyn Future<Output = (Follower, Option<Bytes>)> + Send>>;

/// The body of a stream.
struct Frames {
    first: Option<Bytes>,
    next: Step,
}

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        let (follower, frame) = ready!(self.next.as_mut().poll(context));
        self.next = Box::pin(step(follower));
        Poll::Ready(frame.map(|frame| Ok(Frame::data(frame))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_own_place_wins() {
        let query = Query::read(Some("from=00000001:5&only=talk,board&pace=slow"), &["from", "only", "pace"]);
        let query = query.expect("an address");
        let mut headers = HeaderMap::new();
        assert_eq!(wish(&query, &headers).expect("a wish").from.map(|cursor| cursor.seq), Some(5));
        headers.insert("last-event-id", "00000001:9".parse().expect("a value"));
        let wish = wish(&query, &headers).expect("a wish");
        assert_eq!(wish.from.map(|cursor| cursor.seq), Some(9));
        assert_eq!((wish.only, wish.pace), (Only::BoardAndTalk, Pace::Slow));
    }

    #[test]
    fn only_what_there_is_can_be_wished_for() {
        assert_eq!(only("board,alerts"), Some(Only::Board));
        assert_eq!(only("talk"), Some(Only::Talk));
        assert_eq!(only("talk,weather"), None);
        assert_eq!(only(""), None);
    }
}
