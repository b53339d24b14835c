//! The description of the API, written by hand and checked against the routes by a test.

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// OpenAPI 3.1.
pub(crate) const OPENAPI: &str = include_str!("../../openapi.json");

/// Gives it out.
pub(crate) async fn get() -> Response {
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-cache")], OPENAPI)
        .into_response()
}
