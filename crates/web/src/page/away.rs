//! What a phone shows where there is no connection and it has not kept the page that was asked for. Refuses
//! to know what else it has kept: the page itself looks. Whoever looked for help there has the numbers of
//! every land on it.

use super::frame::Frame;
use super::help::{self, HelpSide};
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
    help: Vec<HelpSide>,
}

/// The page.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    let frame = Frame::new(&door, caller.lang, "/away", door.site.phrases.text(caller.lang, "away-title"));
    let headers = [(header::CONTENT_TYPE, HTML), (header::CACHE_CONTROL, "no-cache")];
    let help = help::everywhere(&frame, door.site.live.atlas());
    (headers, render(&AwayPage { frame, help })).into_response()
}
