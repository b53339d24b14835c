//! Filings by JSON. Refuses to say yes before the filing is durable.

use crate::door::Door;
use crate::filing::{self, Sent};
use crate::form::body;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
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
    let bytes = body::json(&headers, body, limits::FILING_BYTES).await?;
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
