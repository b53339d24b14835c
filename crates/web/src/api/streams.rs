//! One stream for several crossings: that a board stands elsewhere, and where, and nothing of what is on it;
//! for pages, which fetch what they lack. Refuses to hold a queue for anyone, and to follow the whole land.

use super::live::{Step, step};
use super::query::Query;
use crate::door::Door;
use crate::problem::{Kind, Problem};
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use border::limits;
use bytes::Bytes;
use http_body::Frame;
use live::follower::{Only, Wish};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Opens a stream.
pub(crate) async fn get(State(door): State<Door>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let query = Query::read(raw.as_deref(), &["crossings"])?;
    let slugs: Vec<&str> = query.text("crossings").unwrap_or_default().split(',').collect();
    if slugs.len() > limits::STREAM_CROSSINGS || slugs[0].is_empty() {
        let most = limits::STREAM_CROSSINGS;
        return Err(Problem::bad_query("crossings", format!("is 1 to {most} slugs, a comma between")));
    }
    if door.site.live.readiness().followers + slugs.len() > limits::FOLLOWERS {
        return Err(Problem::of(Kind::Busy));
    }
    let mut steps: Vec<Step> = Vec::new();
    for slug in slugs {
        let wish = Wish { only: Only::Moves, ..Wish::default() };
        let follower = door.site.live.follow(slug, wish);
        let follower = follower.ok_or_else(|| Problem::unknown_crossing(&door, slug))?;
        steps.push(Box::pin(step(follower)));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Body::new(Moves { steps })).into_response())
}

/// The body of a stream: whoever has a frame is next, the first crossing before the others.
struct Moves {
    steps: Vec<Step>,
}

impl http_body::Body for Moves {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let is_event = |frame: &Bytes| frame.starts_with(b"event");
        for (place, next) in self.steps.iter_mut().enumerate() {
            while let Poll::Ready((follower, frame)) = next.as_mut().poll(context) {
                *next = Box::pin(step(follower));
                let Some(frame) = frame else { return Poll::Ready(None) };
                // Heartbeats and the time to come back after are told once, not once a crossing.
                if place == 0 || is_event(&frame) {
                    return Poll::Ready(Some(Ok(Frame::data(frame))));
                }
            }
        }
        Poll::Pending
    }
}
