//! What a phone shows where there is no connection and it has not kept the page that was asked for. Refuses
//! to know what else it has kept: the page itself looks.

use super::frame::Frame;
use super::{HTML, render};
use crate::caller::Caller;
use crate::door::Door;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

#[derive(Template)]
#[template(path = "away.html")]
struct AwayPage<'a> {
    frame: Frame<'a>,
}

/// The page.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    let frame = Frame::new(&door, caller.lang, "/away", door.site.phrases.text(caller.lang, "away-title"));
    let headers = [(header::CONTENT_TYPE, HTML), (header::CACHE_CONTROL, "no-cache")];
    (headers, render(&AwayPage { frame })).into_response()
}
