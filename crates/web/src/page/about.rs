//! Who runs the house and what it keeps, made from what it was really told. Refuses to promise anything else.

use super::frame::Frame;
use crate::caller::Caller;
use crate::door::Door;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use border::limits;
use live::WordsShown;

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage<'a> {
    frame: Frame<'a>,
    operator: &'a str,
    contact: &'a str,
    words_hours: i64,
    fact_days: i64,
    words_shown: bool,
    is_read_only: bool,
}

/// The page.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    let settings = door.site.live.settings();
    let title = door.site.phrases.text(caller.lang, "page-about");
    super::once(&AboutPage {
        frame: Frame::new(&door, caller.lang, "/about", title),
        operator: &door.site.about.operator,
        contact: &door.site.about.contact,
        words_hours: limits::WORDS_MINUTES / 60,
        fact_days: limits::ENTRY_MINUTES / (24 * 60),
        words_shown: door.site.live.words() == WordsShown::Yes,
        is_read_only: settings.writing == live::Writing::ReadOnly,
    })
}
