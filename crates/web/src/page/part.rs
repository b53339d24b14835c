//! The part of a page that moves, asked for by itself: by a page that is open, or was kept. Refuses to know
//! what it shows.

use super::TEXT;
use super::cache::{Edition, Sheet};
use super::kept::Held;
use crate::caller::Caller;
use crate::door::Door;
use crate::encoding::Encoding;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;

/// What of a page is asked for.
pub(super) struct Wanted {
    /// The moving part alone.
    pub part: bool,
    /// What the caller holds of it already.
    pub held: Option<Held>,
    /// The way that is seen, where all else may come later.
    pub brief: Option<u8>,
}

impl Wanted {
    /// Unlike the API's, a page's address may carry what others put into it.
    pub fn read(pairs: &[(String, String)]) -> Self {
        Self {
            part: text(pairs, "part") == Some("board"),
            held: text(pairs, "holds").map(Held::parse),
            brief: text(pairs, "brief").and_then(|way| way.parse().ok()),
        }
    }
}

/// What an address says under a name.
pub(super) fn text<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The part less what the caller holds.
pub(super) async fn delta(
    door: &Door,
    sheet: Sheet,
    caller: Caller,
    edition: Edition,
    (held, brief): (&Held, Option<u8>),
    render: impl FnOnce() -> Bytes,
) -> Response {
    let whole = door.pages.get(sheet.clone(), caller.lang, Encoding::Plain, edition, render).await;
    let key = (sheet, caller.lang, caller.encoding, held.digest(), brief);
    let make = || held.packed(&String::from_utf8_lossy(whole.body()), brief, caller.encoding);
    let body = door.deltas.get(key, edition, make);
    let mut response = ([(header::CONTENT_TYPE, TEXT)], body).into_response();
    if let Some(name) = caller.encoding.name() {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response
}
