//! The public log: what moderators' keys and the operator did at which crossing, why, and what became of it,
//! newest first. Refuses to tell more of a key than its number, and to let one key press others' acts off it.

use super::deed::{self, DeedLine};
use super::frame::Frame;
use crate::api::query;
use crate::caller::Caller;
use crate::door::Door;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use border::crossing::Crossing;
use border::deed::Deed;
use border::fact::{Digest, Seq};
use border::fold::{Done, Operated};
use border::limits;
use language::say::Speaker;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage<'a> {
    frame: Frame<'a>,
    crossings: Vec<Acts<'a>>,
}

/// What was done at one crossing.
struct Acts<'a> {
    slug: &'a str,
    name: &'a str,
    lines: Vec<DeedLine>,
    /// What is older than the last line stands before this entry.
    older: Option<Seq>,
}

/// One act of the log.
enum Act {
    ByKey(Done),
    ByOperator(Operated),
}

/// The log of all crossings, or of the one that is asked for: its newest acts, or those before an entry.
pub(crate) async fn get(State(door): State<Door>, RawQuery(raw): RawQuery, caller: Caller) -> Response {
    let pairs = query::parse(raw.as_deref().unwrap_or_default());
    let asked = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let wanted = asked("crossing").filter(|slug| !slug.is_empty());
    // Entries are numbered by crossing.
    let before: Option<Seq> = wanted.and(asked("before")).and_then(|before| before.parse().ok());
    let live = &door.site.live;
    let fits =
        |crossing: &&std::sync::Arc<Crossing>| wanted.is_none_or(|slug| slug == crossing.slug.as_str());
    let crossings = live.atlas().crossings().filter(fits).filter_map(|crossing| {
        let speaker = super::speaker(&door, crossing, caller.lang);
        let (slug, name) = (crossing.slug.as_str(), crossing.name(caller.lang.as_str()));
        let (lines, older) = acts(&door, &speaker, before);
        (!lines.is_empty()).then_some(Acts { slug, name, lines, older })
    });
    let title = door.site.phrases.text(caller.lang, "log-title");
    super::once(&LogPage {
        crossings: crossings.collect(),
        frame: Frame::new(&door, caller.lang, "/log", title),
    })
}

/// One page of a crossing's acts, and before which entry the next page begins.
fn acts(door: &Door, speaker: &Speaker<'_>, before: Option<Seq>) -> (Vec<DeedLine>, Option<Seq>) {
    let (live, slug) = (&door.site.live, speaker.ground.slug.as_str());
    let (deeds, switched) = joined(live.deeds(slug, None, limits::DEEDS_PER_CROSSING));
    let by_key = deeds.into_iter().map(|(seq, done)| (seq, Act::ByKey(done)));
    let operated = live.operated(slug, before, limits::DEEDS_PER_CROSSING).into_iter();
    let mut acts: Vec<(Seq, Act)> =
        by_key.chain(operated.map(|(seq, act)| (seq, Act::ByOperator(act)))).collect();
    acts.retain(|(seq, _)| before.is_none_or(|before| *seq < before));
    acts.sort_by_key(|(seq, _)| std::cmp::Reverse(*seq));
    let is_more = acts.len() > limits::LOG_PAGE;
    acts.truncate(limits::LOG_PAGE);
    let older = acts.last().filter(|_| is_more).map(|(seq, _)| *seq);
    let line = |(seq, act): &(Seq, Act)| match act {
        Act::ByOperator(operated) => deed::operator_line(door, speaker, *seq, operated),
        Act::ByKey(done) => {
            let mut line = deed::public_line(door, speaker, *seq, done);
            if let Some(times) = switched.get(seq) {
                line.what = format!("{} (×{times})", line.what);
            }
            line
        }
    };
    (acts.iter().map(line).collect(), older)
}

/// Deeds, newest first, with all that one key did to hold words back and show them again as one: it may press
/// that once a minute for days, and nothing else would be left to see. And how often, by the newest.
fn joined(deeds: Vec<(Seq, Done)>) -> (Vec<(Seq, Done)>, BTreeMap<Seq, usize>) {
    let mut newest: BTreeMap<Digest<8>, Seq> = BTreeMap::new();
    let mut times: BTreeMap<Seq, usize> = BTreeMap::new();
    let mut kept = Vec::new();
    for (seq, done) in deeds {
        if !matches!(done.deed, Deed::HoldWords { .. } | Deed::ShowWords) {
            kept.push((seq, done));
            continue;
        }
        let first = *newest.entry(done.key).or_insert(seq);
        *times.entry(first).or_default() += 1;
        if first == seq {
            kept.push((seq, done));
        }
    }
    times.retain(|_, times| *times > 1);
    (kept, times)
}
