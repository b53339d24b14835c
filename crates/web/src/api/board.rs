//! A crossing's board as JSON, with the cursor to follow it from. Refuses to word anything.

use super::query::Query;
use crate::caller::Caller;
use crate::door::Door;
use crate::page::cache::{Edition, Sheet};
use crate::problem::Problem;
use crate::site::Example;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use border::atlas::Ruled;
use border::board::Board;
use border::crossing::{Crossing, Side};
use border::entry::Cursor;
use border::lang::Lang;
use border::minute::Minute;
use bytes::Bytes;
use serde::Serialize;

/// Seconds.
const DAY: i64 = 24 * 60 * 60;

#[derive(Serialize)]
struct Shown<'a> {
    cursor: Cursor,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    /// Nothing was told for a day: whoever shows this says so before anything else.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    old: bool,
    #[serde(flatten)]
    board: &'a Board,
    /// What offices demand of papers and animals here: beside the answers, and in no patch.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<Ruled<'a>>,
}

/// The board as it is published.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    Query::read(raw.as_deref(), &[])?;
    let published = door.board(&slug)?;
    let fiction = door.site.example == Example::Yes;
    let now = door.site.live.clock().now();
    let old = published.board.is_old(now);
    // Time alone changes nothing here but that and which rules hold, and no language does.
    let edition =
        Edition { cursor: published.cursor(), minute: Minute(days(&crossing, now) * 2 + i64::from(old)) };
    let render = || {
        let rules = door.site.live.atlas().all_ruled(&crossing, published.board.answers.keys(), now);
        let board = &published.board;
        let shown = Shown { cursor: published.cursor(), fiction, old, board, rules };
        // A board is plain data and always becomes JSON.
        Bytes::from(serde_json::to_vec(&shown).unwrap_or_default())
    };
    let sheet = Sheet::Json(crossing.slug.clone());
    let copy = door.pages.get(sheet, Lang::En, caller.encoding, edition, render).await;
    Ok(copy.respond(&headers, "application/json", Lang::En, caller.encoding))
}

/// A number that is another one whenever a day begins on either side: by these days rules begin and end.
fn days(crossing: &Crossing, now: Minute) -> i64 {
    let day = |side: &Side| (now.unix_seconds() + i64::from(now.local(&side.zone).offset().seconds())) / DAY;
    crossing.sides.iter().map(day).sum()
}
