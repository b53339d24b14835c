//! Why an answer stands: the claims that make it and what does not count, without who made them and what that
//! one's word weighs.
//! Refuses to be read as a list of people.

use super::query::Query;
use crate::door::Door;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::fold::Account;
use border::slot::Slot;
use serde::Serialize;

#[derive(Serialize)]
struct Why {
    slot: Slot,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    #[serde(flatten)]
    account: Account,
}

/// Why one slot's answer stands.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let query = Query::read(raw.as_deref(), &["slot"])?;
    let expected = "the key of an answer, like pass/ge/foot//";
    let slot = query.value("slot", Slot::parse, expected)?;
    let slot = slot.ok_or_else(|| Problem::bad_query("slot", format!("is needed: {expected}")))?;
    let account = door.site.live.why(crossing.slug.as_str(), &slot);
    Ok(Json(Why { slot, fiction: door.site.example == Example::Yes, account }).into_response())
}
