//! The public log as JSON: what moderators' keys and the operator did at a crossing within 14 days, newest
//! first. Refuses to tell more of a key than its number.

use super::query::Query;
use crate::door::Door;
use crate::page::deed::key_name;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::deed::{Cause, Deed};
use border::fact::{Seq, Target};
use border::fold::{DeedState, Done, Operated, Operation};
use border::item::Key;
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
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    filings: Vec<Seq>,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<Topic>,
    /// The key of an item that was taken off, or ruled on.
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    /// What a rumour, or a ride that was warned of, was found to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    ruling: Option<&'static str>,
}

impl Act {
    fn of_operator(entry: Seq, operated: &Operated) -> Self {
        let (act, topic, off) = match &operated.act {
            Operation::Hide { what, reason } => ("hide", None, Some((what, reason))),
            Operation::Freeze(topic) => ("freeze", *topic, None),
            Operation::Thaw(topic) => ("thaw", *topic, None),
            Operation::Notice(_) => ("notice", None, None),
            Operation::HoldAlerts { .. } => ("hold_alerts", None, None),
            Operation::ReleaseAlerts => ("release_alerts", None, None),
        };
        let until = match operated.act {
            Operation::HoldAlerts { until } => Some(until),
            _ => None,
        };
        let (filings, item) = match off {
            Some((Target::Filing(filing), _)) => (vec![*filing], None),
            Some((Target::Item(key), _)) => (vec![], Some(key.to_string())),
            None => (vec![], None),
        };
        Self {
            entry,
            at: operated.at,
            key: "operator".to_owned(),
            act,
            state: DeedState::Final,
            state_at: operated.at,
            until,
            second_key: None,
            reason: off.map(|(_, reason)| reason.as_str()),
            filings,
            topic,
            item,
            ruling: None,
        }
    }

    fn new(door: &Door, entry: Seq, done: &Done) -> Self {
        let (act, reason, topic) = match &done.deed {
            Deed::Hide { cause, .. } => ("hide", Some(*cause), None),
            Deed::Freeze { topic, .. } => ("freeze", None, *topic),
            Deed::Thaw { topic, .. } => ("thaw", None, *topic),
            Deed::Notice { .. } => ("notice", None, None),
            Deed::Rule { .. } => ("rule", None, None),
            Deed::Seat { .. } => ("seat", None, None),
            Deed::HoldWords { .. } => ("hold_words", None, None),
            Deed::ShowWords => ("show_words", None, None),
            Deed::Let { .. } => ("let", None, None),
            Deed::Count { .. } => ("count", None, None),
            Deed::Confirm { .. } => ("confirm", None, None),
            Deed::Undo { .. } => ("undo", None, None),
        };
        let ruled = match &done.deed {
            Deed::Rule { slot, value, ruling, .. } => Some((Key::Rumour(*slot, *value), ruling.as_str())),
            Deed::Seat { ride, ruling, .. } => Some((Key::Ride(*ride), ruling.as_str())),
            _ => None,
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
            reason: reason.map(Cause::as_str),
            filings: done.lines().iter().copied().collect(),
            topic,
            item: ruled.as_ref().map(|(key, _)| key.to_string()),
            ruling: ruled.map(|(_, ruling)| ruling),
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
    let (live, slug) = (&door.site.live, crossing.slug.as_str());
    let deeds = live.deeds(slug, before, limits::LOG_PAGE).into_iter();
    let operated = live.operated(slug, before, limits::LOG_PAGE).into_iter();
    let by_key = deeds.map(|(entry, done)| Act::new(&door, entry, &done));
    let by_operator = operated.map(|(entry, operated)| Act::of_operator(entry, &operated));
    let mut acts: Vec<Act> = by_key.chain(by_operator).collect();
    acts.sort_by_key(|act| std::cmp::Reverse(act.entry));
    acts.truncate(limits::LOG_PAGE);
    Ok(Json(Log { fiction: door.site.example == Example::Yes, acts }).into_response())
}
