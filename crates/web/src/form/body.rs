//! A request's body, up to a bound and in time. Refuses to wait for the rest of one that is too long.

use crate::problem::{Kind, Problem};
use axum::body::Body;
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use std::time::Duration;

/// How long a body of a few kilobytes may take over a bad line.
const PATIENCE: Duration = Duration::from_secs(20);

/// Takes a body of at most `most` bytes.
pub(crate) async fn take(body: Body, most: usize) -> Result<Bytes, Problem> {
    // A length that is told and too long is not waited for.
    if http_body::Body::size_hint(&body).lower() > most as u64 {
        return Err(Problem::of(Kind::TooLarge));
    }
    match tokio::time::timeout(PATIENCE, Limited::new(body, most).collect()).await {
        Ok(Ok(whole)) => Ok(whole.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Problem::of(Kind::TooLarge)),
        // Too slow, or the connection broke.
        Ok(Err(_)) | Err(_) => Err(Problem::of(Kind::TooSlow)),
    }
}

/// Takes a body that is said to be JSON: a form on another site can send plain text, never this kind without
/// asking first.
pub(crate) async fn json(headers: &HeaderMap, body: Body, most: usize) -> Result<Bytes, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_json =
        kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    if !is_json {
        return Err(Problem::of(Kind::NotJson));
    }
    take(body, most).await
}
