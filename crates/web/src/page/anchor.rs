//! The page on which an anchor's key is redeemed. Refuses to show the key or the secret again.

use super::frame::Frame;
use crate::door::Door;
use askama::Template;
use axum::response::Response;
use border::crossing::Crossing;
use border::lang::Lang;
use border::minute::Minute;

#[derive(Template)]
#[template(path = "anchor.html")]
struct AnchorPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    done: Option<String>,
}

/// The form, or until when the key gives standing.
pub(crate) fn page(door: &Door, crossing: &Crossing, lang: Lang, until: Option<Minute>) -> Response {
    let name = crossing.name(lang.as_str());
    let slug = crossing.slug.as_str();
    let frame = Frame::new(door, lang, format!("/{slug}/anchor"), name);
    let speaker = super::speaker(door, crossing, lang);
    let done = until.map(|until| frame.with("page-key-done", "clock", &speaker.clock(until, None)));
    super::once(&AnchorPage { frame, slug, name, done })
}
