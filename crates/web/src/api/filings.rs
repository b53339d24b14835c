//! Filings by JSON. Refuses to say yes before the filing is durable.

use crate::door::Door;
use crate::filing::{self, Sent};
use crate::form::body::{self, Taken};
use crate::problem::{Kind, Problem};
use crate::site::Example;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use border::fact::Seq;
use border::limits;
use border::reading::Reading;
use live::order::Outcome;
use serde::Serialize;

#[derive(Serialize)]
struct Receipt<'a> {
    seq: Seq,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    reading: Option<&'a Reading>,
    words: Option<&'a str>,
    /// For what it waits before it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    waits: Option<&'static str>,
}

/// Takes one filing.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    if !is_json(&headers) {
        return Err(Problem::of(Kind::NotJson));
    }
    let bytes = match body::take(body, limits::FILING_BYTES).await {
        Taken::Whole(bytes) => bytes,
        Taken::TooLarge => return Err(Problem::of(Kind::TooLarge)),
        Taken::TooSlow | Taken::Broken => return Err(Problem::of(Kind::TooSlow)),
    };
    let sent = Sent::of_json(&bytes).map_err(Problem::unfit)?;
    let receipt = filing::file(&door, &crossing, sent).await?;
    let status = if receipt.outcome == Outcome::Repeated { StatusCode::OK } else { StatusCode::CREATED };
    let shown = Receipt {
        seq: receipt.seq,
        fiction: door.site.example == Example::Yes,
        reading: receipt.reading.as_ref(),
        words: receipt.words.as_deref(),
        waits: (receipt.outcome == Outcome::SetAside).then_some("copy"),
    };
    Ok((status, Json(shown)).into_response())
}

/// Whether a body is said to be JSON: a form on another site can send plain text, never this kind without
/// asking first.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
