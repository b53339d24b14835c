//! Whom to call on both sides of a crossing, as JSON: for whoever keeps it for when there is no network.
//! Refuses to guess a number.

use super::query::Query;
use crate::door::Door;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::atlas::HelpLine;
use border::land::LandCode;
use serde::Serialize;

#[derive(Serialize)]
struct Help<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    sides: Vec<Side<'a>>,
}

#[derive(Serialize)]
struct Side<'a> {
    land: LandCode,
    lines: &'a [HelpLine],
}

/// The numbers of both sides, that usually left first.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    Query::read(raw.as_deref(), &[])?;
    let sides = door.site.live.atlas().help_at(&crossing);
    let sides = sides.into_iter().map(|(land, lines)| Side { land, lines }).collect();
    Ok(Json(Help { fiction: door.site.example == Example::Yes, sides }).into_response())
}
