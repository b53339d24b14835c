//! The public log as JSON: what moderators' keys did at a crossing within 14 days, newest first. Refuses to
//! tell more of a key than its number.

use super::query::Query;
use crate::door::Door;
use crate::page::deed::key_name;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::deed::{Cause, Deed};
use border::fact::Seq;
use border::fold::{DeedState, Done};
use border::limits;
use border::minute::Minute;
use border::topic::Topic;
use serde::Serialize;

#[derive(Serialize)]
struct Log {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    acts: Vec<Act>,
}

/// One act; what a kind of act does not have is absent.
#[derive(Serialize)]
struct Act {
    entry: Seq,
    at: Minute,
    key: String,
    act: &'static str,
    state: DeedState,
    state_at: Minute,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Minute>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Cause>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    filings: Vec<Seq>,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<Topic>,
}

impl Act {
    fn new(door: &Door, entry: Seq, done: &Done) -> Self {
        let (act, reason, topic) = match &done.deed {
            Deed::Hide { cause, .. } => ("hide", Some(*cause), None),
            Deed::Freeze { topic, .. } => ("freeze", None, *topic),
            Deed::Thaw { topic, .. } => ("thaw", None, *topic),
            Deed::Notice { .. } => ("notice", None, None),
            Deed::HoldWords { .. } => ("hold_words", None, None),
            Deed::ShowWords => ("show_words", None, None),
            Deed::Let { .. } => ("let", None, None),
            Deed::Confirm { .. } => ("confirm", None, None),
            Deed::Undo { .. } => ("undo", None, None),
        };
        Self {
            entry,
            at: done.at,
            key: key_name(door, done.key),
            act,
            state: done.state,
            state_at: done.moved_at,
            until: done.until(),
            second_key: done.second.map(|key| key_name(door, key)),
            reason,
            filings: done.lines().iter().copied().collect(),
            topic,
        }
    }
}

/// The newest acts, or those before an entry.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let query = Query::read(raw.as_deref(), &["before"])?;
    let before: Option<Seq> = query.value("before", |text| text.parse().ok(), "the place of an entry")?;
    let deeds = door.site.live.deeds(crossing.slug.as_str(), before, limits::LOG_PAGE);
    let acts = deeds.iter().map(|(entry, done)| Act::new(&door, *entry, done)).collect();
    Ok(Json(Log { fiction: door.site.example == Example::Yes, acts }).into_response())
}
