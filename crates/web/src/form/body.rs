//! A request's body, up to a bound and in time. Refuses to wait for the rest of one that is too long.

use axum::body::Body;
use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use std::time::Duration;

/// How long a body of a few kilobytes may take over a bad line.
const PATIENCE: Duration = Duration::from_secs(20);

/// What came.
pub(crate) enum Taken {
    Whole(Bytes),
    TooLarge,
    TooSlow,
    /// The connection broke.
    Broken,
}

/// Takes a body of at most `most` bytes.
pub(crate) async fn take(body: Body, most: usize) -> Taken {
    // A length that is told and too long is not waited for.
    if http_body::Body::size_hint(&body).lower() > most as u64 {
        return Taken::TooLarge;
    }
    match tokio::time::timeout(PATIENCE, Limited::new(body, most).collect()).await {
        Ok(Ok(whole)) => Taken::Whole(whole.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Taken::TooLarge,
        Ok(Err(_)) => Taken::Broken,
        Err(_) => Taken::TooSlow,
    }
}
