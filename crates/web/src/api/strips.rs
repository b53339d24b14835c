//! The last two days of waits and queues as JSON: what the board said, by half hours. Refuses to say what it
//! did not.

use super::query::Query;
use crate::door::Door;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::minute::Minute;
use border::strip::{Point, StripKey};
use serde::Serialize;

#[derive(Serialize)]
struct Shown {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    at: Minute,
    strips: Vec<ShownStrip>,
}

#[derive(Serialize)]
struct ShownStrip {
    #[serde(flatten)]
    key: StripKey,
    points: Vec<Point>,
}

/// All strips of a crossing.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    Query::read(raw.as_deref(), &[])?;
    let strips = door.site.live.strips(crossing.slug.as_str());
    let fiction = door.site.example == Example::Yes;
    let shown = strips.said.into_iter().map(|(key, points)| ShownStrip { key, points }).collect();
    Ok(Json(Shown { fiction, at: strips.at, strips: shown }).into_response())
}
