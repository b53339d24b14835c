//! Whether the house stands, for whatever watches it. Refuses to tell more than the one who runs it needs.

use crate::door::Door;
use crate::site::Example;
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use border::minute::Minute;
use border::official::FeedState;
use live::Writing;
use live::clock::ClockState;
use live::feeds::FeedLine;
use serde::Serialize;

/// The process answers.
pub(crate) async fn healthz() -> &'static str {
    "ok\n"
}

#[derive(Serialize)]
struct Ready {
    ready: bool,
    starting: usize,
    damaged: Vec<Damaged>,
    clock: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    clock_ahead_minutes: Option<i64>,
    writing: &'static str,
    admission: &'static str,
    followers: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    feeds: Vec<Feed>,
    seats: &'static str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
}

/// An office that is asked for its figures. The house is ready whether it answers or not.
#[derive(Serialize)]
struct Feed {
    name: &'static str,
    state: FeedState,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered_at: Option<Minute>,
    #[serde(skip_serializing_if = "Option::is_none")]
    newest_at: Option<Minute>,
    failures: u64,
    next_at: Minute,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
}

impl Feed {
    fn new((name, line): (&'static str, FeedLine)) -> Self {
        let FeedLine { state, answered_at, newest_at, failures, next_at, fault, .. } = line;
        Self { name, state, answered_at, newest_at, failures, next_at, fault }
    }
}

#[derive(Serialize)]
struct Damaged {
    crossing: String,
    what: String,
}

/// All crossings are up and filings are taken as configured; 503 with what is not so.
pub(crate) async fn readyz(State(door): State<Door>) -> Response {
    let readiness = door.site.live.readiness();
    let ahead = match readiness.clock {
        ClockState::Trusted => None,
        ClockState::Ahead { minutes } => Some(minutes),
    };
    let damaged: Vec<Damaged> = readiness
        .damaged
        .into_iter()
        .map(|(slug, what)| Damaged { crossing: slug.to_string(), what })
        .collect();
    let is_full = readiness.writing == Writing::Open && !readiness.has_room;
    let ready = readiness.starting == 0 && damaged.is_empty() && ahead.is_none() && !is_full;
    let body = Ready {
        ready,
        starting: readiness.starting,
        damaged,
        clock: if ahead.is_none() { "trusted" } else { "ahead" },
        clock_ahead_minutes: ahead,
        writing: match readiness.writing {
            Writing::Open if is_full => "disk-full",
            Writing::Open => "open",
            Writing::ReadOnly => "read-only",
        },
        admission: door.site.admission.as_str(),
        followers: readiness.followers,
        feeds: readiness.feeds.into_iter().map(Feed::new).collect(),
        seats: crate::seats::state(&door).as_str(),
        fiction: door.site.example == Example::Yes,
    };
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(body)).into_response()
}

/// Counts since the start, one a line.
pub(crate) async fn metrics(State(door): State<Door>) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    (headers, door.site.counters.text(&door.site.live)).into_response()
}
