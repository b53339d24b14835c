//! The public log: what moderators' keys and the operator did at which crossing, why, and what became of it,
//! newest first. Refuses to tell more of a key than its number.

use super::deed::{self, DeedLine};
use super::frame::Frame;
use crate::api::query;
use crate::caller::Caller;
use crate::door::Door;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use border::crossing::Crossing;
use border::limits;

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage<'a> {
    frame: Frame<'a>,
    crossings: Vec<(&'a str, &'a str, Vec<DeedLine>)>,
}

/// The log of all crossings, or of the one that is asked for.
pub(crate) async fn get(State(door): State<Door>, RawQuery(raw): RawQuery, caller: Caller) -> Response {
    let pairs = query::parse(raw.as_deref().unwrap_or_default());
    let wanted = pairs.iter().find(|(name, _)| name == "crossing").map(|(_, slug)| slug.as_str());
    let live = &door.site.live;
    let fits = |crossing: &&std::sync::Arc<Crossing>| {
        wanted.is_none_or(|slug| slug.is_empty() || slug == crossing.slug.as_str())
    };
    let crossings = live.atlas().crossings().filter(fits).filter_map(|crossing| {
        let (slug, speaker) = (crossing.slug.as_str(), super::speaker(&door, crossing, caller.lang));
        let deeds = live.deeds(slug, None, limits::LOG_PAGE).into_iter();
        let operated = live.operated(slug, None, limits::LOG_PAGE).into_iter();
        let by_key = deeds.map(|(seq, done)| deed::line(&door, &speaker, seq, &done));
        let by_operator = operated.map(|(seq, act)| deed::operator_line(&door, &speaker, seq, &act));
        let mut lines: Vec<DeedLine> = by_key.chain(by_operator).collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.seq));
        lines.truncate(limits::LOG_PAGE);
        (!lines.is_empty()).then(|| (slug, crossing.name(caller.lang.as_str()), lines))
    });
    let title = door.site.phrases.text(caller.lang, "log-title");
    super::once(&LogPage {
        crossings: crossings.collect(),
        frame: Frame::new(&door, caller.lang, "/log", title),
    })
}
