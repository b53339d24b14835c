//! The page after a paste: how many messages were read. Refuses to show any of them.

use super::frame::Frame;
use crate::door::Door;
use askama::Template;
use axum::response::Response;
use border::crossing::Crossing;
use border::lang::Lang;

#[derive(Template)]
#[template(path = "paste.html")]
struct PastePage<'a> {
    frame: Frame<'a>,
    name: &'a str,
    messages: i64,
}

/// The page.
pub(crate) fn page(door: &Door, crossing: &Crossing, lang: Lang, messages: usize) -> Response {
    let name = crossing.name(lang.as_str());
    let frame = Frame::new(door, lang, format!("/{}", crossing.slug), name);
    super::once(&PastePage { frame, name, messages: messages as i64 })
}
