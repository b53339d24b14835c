//! Talk as JSON: what was said at a crossing within a day, newest first. Refuses to show words where nobody
//! moderates.

use super::query::Query;
use crate::caller::Caller;
use crate::door::Door;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::topic::Topic;
use language::scam::{Kind, judge};
use live::talk::{ShownLine, Wanted};
use serde::Serialize;

#[derive(Serialize)]
struct Talk<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    lines: Vec<Line<'a>>,
}

/// A line, with what its words warn of themselves.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    shown: ShownLine<'a>,
    /// What its words offer that harms.
    #[serde(skip_serializing_if = "Option::is_none")]
    warning: Option<Warning>,
}

#[derive(Serialize)]
struct Warning {
    kind: &'static str,
    said: String,
}

/// The newest lines wanted.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
    caller: Caller,
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
    let warning =
        |kind: Kind| Warning { kind: kind.as_str(), said: door.site.phrases.scam(caller.lang, kind) };
    let lines = lines
        .iter()
        .map(|line| {
            let offered = line.public_words(words).and_then(|words| judge(words).offered.first().copied());
            Line { shown: line.shown(false, words), warning: offered.map(warning) }
        })
        .collect();
    Ok(Json(Talk { fiction: door.site.example == Example::Yes, lines }).into_response())
}
