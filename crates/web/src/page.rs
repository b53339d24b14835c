//! Pages: what a browser without JavaScript can use whole. Every word comes from the phrases; nothing is
//! shown that the public board does not hold. Refuses to hold state of its own beyond rendered copies.

pub(crate) mod about;
mod ages;
pub(crate) mod anchor;
pub(crate) mod answered;
pub(crate) mod ask;
pub(crate) mod away;
pub(crate) mod board;
mod brief;
pub(crate) mod cache;
pub(crate) mod crossing;
pub(crate) mod deed;
pub(crate) mod deltas;
pub(crate) mod file;
pub(crate) mod frame;
mod handover;
pub(crate) mod help;
pub(crate) mod home;
pub(crate) mod kept;
mod lasting;
pub(crate) mod leave;
pub(crate) mod link;
pub(crate) mod log;
mod nearby;
mod others;
pub(crate) mod papers;
mod part;
pub(crate) mod paste;
pub(crate) mod phrases;
mod piece;
pub(crate) mod problem;
pub(crate) mod promises;
mod road;
pub(crate) mod row;
pub(crate) mod seats;
pub(crate) mod still;
pub(crate) mod strip;
pub(crate) mod trip;
pub(crate) mod watch;
pub(crate) mod way;
pub(crate) mod ways;

use crate::door::Door;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use border::crossing::Crossing;
use border::lang::Lang;
use border::log_line::LogLine;
use bytes::Bytes;
use language::say::{Ages, Speaker};

pub(crate) const HTML: &str = "text/html; charset=utf-8";
pub(crate) const TEXT: &str = "text/plain; charset=utf-8";

/// The speaker of a crossing's items at this moment.
pub(crate) fn plain_speaker<'a>(door: &'a Door, ground: &'a Crossing, lang: Lang) -> Speaker<'a> {
    let (live, phrases) = (&door.site.live, &door.site.phrases);
    Speaker { phrases, atlas: live.atlas(), ground, lang, now: live.clock().now(), ages: Ages::Plain }
}

/// The same for a page, whose ages go on while it is open or kept.
pub(crate) fn speaker<'a>(door: &'a Door, ground: &'a Crossing, lang: Lang) -> Speaker<'a> {
    Speaker { ages: Ages::Marked, ..plain_speaker(door, ground, lang) }
}

/// A rendered template. Writing to a string does not fail; if a template ever did, the page would be empty
/// and the log would say so.
pub(crate) fn render(template: &impl askama::Template) -> Bytes {
    match template.render() {
        Ok(text) => Bytes::from(ages::with_ages(&text)),
        Err(_) => {
            live::log(LogLine::PageNotRendered);
            Bytes::new()
        }
    }
}

/// A page made for this one request.
pub(crate) fn once(template: &impl askama::Template) -> Response {
    ([(header::CONTENT_TYPE, HTML), (header::CACHE_CONTROL, "no-store")], render(template)).into_response()
}
