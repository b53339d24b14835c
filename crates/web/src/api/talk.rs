//! Talk as JSON: what was said at a crossing within a day, newest first. Refuses to show words where nobody
//! moderates.

use super::query::Query;
use crate::door::Door;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::topic::Topic;
use live::talk::{ShownLine, Wanted};
use serde::Serialize;

#[derive(Serialize)]
struct Talk<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    lines: Vec<ShownLine<'a>>,
}

/// The newest lines wanted.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let query = Query::read(raw.as_deref(), &["topic", "before", "limit"])?;
    let wanted = Wanted {
        topic: query.value("topic", Topic::parse, "a topic such as wait")?,
        before: query.value("before", |text| text.parse().ok(), "the place of an entry")?,
        limit: query.value("limit", |text| text.parse().ok(), "a whole number")?,
    };
    let lines = door.site.live.talk(crossing.slug.as_str(), &wanted);
    let words = door.site.live.words();
    let lines = lines.iter().map(|line| line.shown(false, words)).collect();
    Ok(Json(Talk { fiction: door.site.example == Example::Yes, lines }).into_response())
}
