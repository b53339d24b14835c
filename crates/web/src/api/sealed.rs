//! Boxes that phones sealed: the key they are sealed to, the work that is asked for one, and the way in. What
//! is inside takes the same way as a form of ours. Refuses to say what was inside to anyone but who sends it,
//! and to let a box be older than the key it was sealed under.

use super::query::Query;
use crate::admission::{Work, asked_of_box};
use crate::caller::Caller;
use crate::door::Door;
use crate::filing;
use crate::form::body;
use crate::form::fields::Fields;
use crate::form::report;
use crate::problem::{Kind, Problem, Wrong};
use crate::sealed::{BoxKey, Closed, decode};
use crate::site::Example;
use crate::understood;
use axum::Json;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use border::fact::Seq;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::reading::Intent;
use border::voice::{Voice, hex, unhex};
use live::order::{Outcome, Receipt};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The key of today.
#[derive(Serialize)]
struct Key {
    key: String,
    public: String,
    at: String,
}

/// Gives the key out that boxes are sealed to.
pub(crate) async fn key(State(door): State<Door>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    Query::read(raw.as_deref(), &[])?;
    let key = BoxKey::today(&door.site.live).ok_or(Problem::of(Kind::ReadOnly))?;
    let at = door.site.live.clock().now().to_string();
    let key = Key { key: key.mark().to_owned(), public: key.public(), at };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(key)).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    r#box: String,
}

#[derive(Serialize)]
struct Asked {
    #[serde(skip_serializing_if = "Option::is_none")]
    challenge: Option<String>,
    bits: u32,
}

/// Says what is asked for before a box is sent, by the name of the box alone.
pub(crate) async fn work(
    State(door): State<Door>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let bytes = body::json(&headers, body, limits::SEALED_BYTES).await?;
    let wanted: Wanted = serde_json::from_slice(&bytes).map_err(|error| unfit("", error.to_string()))?;
    let name = unhex::<16>(&wanted.r#box).ok_or_else(|| unfit("/box", "is 32 hexadecimal digits"))?;
    let asked = match asked_of_box(&door, Voice(name)) {
        Some((challenge, bits)) => Asked { challenge: Some(challenge), bits },
        None => Asked { challenge: None, bits: 0 },
    };
    Ok(Json(asked).into_response())
}

/// A box as it is sent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    key: String,
    sealed: String,
    /// How long ago it was sealed, seconds, by the phone's own clock.
    #[serde(default)]
    age_s: u64,
    work: Option<String>,
}

/// What is in a box.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Inside {
    crossing: String,
    lang: Option<Lang>,
    fields: Vec<(String, String)>,
}

/// That a box was taken: by its name its sender knows that no portal in between answered.
#[derive(Serialize)]
struct Acknowledged {
    r#box: String,
    seq: Seq,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    /// What became of it, a sentence.
    said: String,
    understood: Vec<String>,
}

/// Takes one box.
pub(crate) async fn post(
    State(door): State<Door>,
    caller: Caller,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let bytes = body::json(&headers, body, limits::SEALED_BYTES).await?;
    let sent: Sent = serde_json::from_slice(&bytes).map_err(|error| unfit("", error.to_string()))?;
    let key = BoxKey::of_mark(&door.site.live, &sent.key)?;
    let sealed = decode(&sent.sealed).ok_or(Closed::Broken)?;
    let name = name(&sealed);
    let plain = key.open(&sealed)?;
    if !limits::BOX_BYTES.contains(&plain.len()) {
        return Err(Closed::Broken.into());
    }
    let inside: Inside = serde_json::from_slice(&plain).map_err(|_| Closed::Broken)?;
    let age = age(&door, key.since, sent.age_s)?;
    let crossing = door.crossing(&inside.crossing)?;
    let fields = Fields::of_pairs(inside.fields);
    let mut filed = report::sent(&fields, inside.lang.unwrap_or(caller.lang))?;
    filed.work = sent.work.map_or(Work::None, |work| Work::Box(work, Voice(name)));
    filed.written_ago_seconds = Some(age);
    let receipt = filing::file(&door, &crossing, filed).await?;
    let speaker = crate::page::plain_speaker(&door, &crossing, caller.lang);
    let reading = receipt.reading.as_ref();
    let understood = reading.map_or(vec![], |reading| understood::lines(&speaker, reading));
    let taken = Acknowledged {
        r#box: hex(&name),
        seq: receipt.seq,
        fiction: door.site.example == Example::Yes,
        said: door.site.phrases.text(caller.lang, phrase(&receipt, understood.is_empty())),
        understood,
    };
    let status = if receipt.outcome == Outcome::Repeated { StatusCode::OK } else { StatusCode::CREATED };
    let mut response = (status, Json(taken)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// What is said of a filing just taken.
fn phrase(receipt: &Receipt, nothing: bool) -> &'static str {
    let is_question = |reading: &border::reading::Reading| {
        reading.intents.contains(&Intent::Question) && reading.claims.is_empty()
    };
    match &receipt.reading {
        _ if receipt.outcome == Outcome::SetAside => "page-report-waits",
        Some(reading) if is_question(reading) => "page-ask-posted",
        Some(_) if nothing => "page-report-not-understood",
        _ => "page-report-thanks",
    }
}

/// A box is no older than its key's day, whatever the phone's clock says, and older ones are of no use.
fn age(door: &Door, since: Minute, told: u64) -> Result<u64, Problem> {
    let most = u64::try_from(door.site.live.clock().now().since(since)).unwrap_or(0) * 60;
    let age = told.min(most);
    if age > limits::BOX_WAIT_MINUTES.unsigned_abs() * 60 { Err(Problem::of(Kind::BoxOld)) } else { Ok(age) }
}

/// By what a box is known: nothing of what is inside.
fn name(sealed: &[u8]) -> [u8; 16] {
    let hash = Sha256::digest(sealed);
    std::array::from_fn(|at| hash[at])
}

fn unfit(pointer: &str, detail: impl Into<String>) -> Problem {
    Problem::unfit(vec![Wrong::new(pointer, detail)])
}

impl From<Closed> for Problem {
    fn from(why: Closed) -> Self {
        Self::of(match why {
            Closed::OtherKey => Kind::BoxKey,
            Closed::Broken => Kind::BoxBroken,
        })
    }
}
