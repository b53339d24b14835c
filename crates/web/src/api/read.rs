//! How words would be read, while they are written: each assertion in words, and as it would be filed, so
//! that its writer can strike out what was not meant. Refuses to keep, count or file anything of it.

use crate::admission::admit_reading;
use crate::caller::Caller;
use crate::door::Door;
use crate::filing::check_words;
use crate::form::body;
use crate::problem::{Problem, Wrong};
use crate::understood;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use border::land::LandCode;
use border::limits;
use border::reading::Said;
use language::redact::redact;
use language::{Context, is_emergency};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    words: String,
    toward: Option<LandCode>,
}

#[derive(Serialize)]
struct Understood {
    /// In words.
    line: String,
    /// As a tap.
    said: Said,
}

/// What words would be taken for.
#[derive(Serialize)]
pub(crate) struct Reply {
    claims: Vec<Understood>,
    asks: Vec<String>,
    /// They read as a call for help.
    urgent: bool,
    /// The name of the crossing they are about, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    elsewhere: Option<String>,
}

/// Reads.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<Reply>, Problem> {
    let crossing = door.crossing(&slug)?;
    let bytes = body::json(&headers, body, limits::FILING_BYTES).await?;
    let wanted: Wanted = serde_json::from_slice(&bytes)
        .map_err(|error| Problem::unfit(vec![Wrong::new("/words", error.to_string())]))?;
    let words = check_words(&wanted.words)?;
    admit_reading(&door, &crossing)?;
    let told_at = door.site.live.clock().now();
    let context = Context { crossing: Some(&crossing), quoted: None, before: None, told_at };
    let mut reading = door.site.reader.read(&redact(&words).text, &context);
    reading.toward = reading.toward.or(wanted.toward);
    let speaker = crate::page::plain_speaker(&door, &crossing, caller.lang);
    let claims = understood::claims(&speaker, &reading);
    let other = reading.crossing.as_ref().filter(|slug| **slug != crossing.slug);
    let elsewhere = other.and_then(|slug| door.site.live.crossing(slug.as_str()));
    Ok(Json(Reply {
        claims: claims.into_iter().map(|(said, line)| Understood { line, said }).collect(),
        asks: understood::asks(&speaker, &reading),
        urgent: is_emergency(&words),
        elsewhere: elsewhere.map(|crossing| crossing.name(caller.lang.as_str()).to_owned()),
    }))
}
