//! The first page: where I am, where to, and every crossing with what is so there, the latest change first.
//! Refuses to recommend one.

use super::board::headline;
use super::cache::{Edition, Sheet};
use super::frame::Frame;
use super::row::Tone;
use super::{HTML, once, render};
use crate::caller::Caller;
use crate::door::Door;
use crate::ground::{self, Found};
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use border::answer::Level;
use border::crossing::Crossing;
use border::entry::Cursor;
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::topic::{Mode, Topic};
use live::BoardState;
use std::cmp::Reverse;
use std::sync::Arc;

/// Beyond this age a crossing's line is greyed, minutes.
const OLD_MINUTES: i64 = 24 * 60;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    lands: Vec<String>,
    entries: Vec<Entry>,
    search: Search<'a>,
    is_quiet: bool,
}

/// What was looked for.
#[derive(Default)]
pub(crate) struct Search<'a> {
    pub from: &'a str,
    pub to: &'a str,
    pub name: &'a str,
    /// What was found of it, in words; blank on the first page.
    pub heading: String,
    pub note: String,
}

/// One crossing on the list.
struct Entry {
    slug: String,
    name: String,
    sides: String,
    way: String,
    state: String,
    support: String,
    tone: &'static str,
    wait: String,
    age: String,
    alert: String,
    newest: Option<Minute>,
    is_old: bool,
}

/// The first page.
pub(crate) async fn get(State(door): State<Door>, caller: Caller, headers: HeaderMap) -> Response {
    let live = &door.site.live;
    // The sum of all places moves whenever one does, and never back.
    let seq = live.atlas().crossings().map(|ground| board_seq(&door, ground)).sum();
    let edition = Edition { cursor: Cursor { epoch: live.epoch(), seq }, minute: live.clock().now() };
    let page = || {
        door.site.counters.rendered();
        let crossings: Vec<_> = live.atlas().crossings().cloned().collect();
        let all = Found { crossings, toward: None };
        render(&page(&door, caller.lang, Search::default(), &all))
    };
    let copy = door.pages.get(Sheet::Home, caller.lang, caller.encoding, edition, page).await;
    copy.respond(&headers, HTML, caller.lang, caller.encoding)
}

fn board_seq(door: &Door, ground: &Crossing) -> u64 {
    match door.site.live.board(ground.slug.as_str()) {
        BoardState::Ready(published) => published.board.seq.saturating_add(1),
        _ => 0,
    }
}

/// The page of a search.
pub(crate) fn found(door: &Door, lang: Lang, search: Search<'_>, found: &Found) -> Response {
    once(&page(door, lang, search, found))
}

fn page<'a>(door: &'a Door, lang: Lang, search: Search<'a>, found: &Found) -> HomePage<'a> {
    let frame = Frame::new(door, lang, "/", door.site.phrases.text(lang, "page-home-title"));
    let mut entries: Vec<Entry> =
        found.crossings.iter().map(|ground| Entry::new(door, ground, lang, found.toward)).collect();
    if search.name.is_empty() {
        entries.sort_by(|a, b| (Reverse(a.newest), &a.name).cmp(&(Reverse(b.newest), &b.name)));
    }
    let is_quiet = search.heading.is_empty() && entries.iter().all(|entry| entry.newest.is_none());
    let lands = ground::lands(door.site.live.atlas(), lang).into_iter().map(|(_, name)| name).collect();
    HomePage { frame, lands, entries, search, is_quiet }
}

impl Entry {
    fn new(door: &Door, ground: &Arc<Crossing>, lang: Lang, toward: Option<LandCode>) -> Self {
        let atlas = door.site.live.atlas();
        let speaker = super::speaker(door, ground, lang);
        let goal = toward.and_then(|land| {
            ground.sides.iter().map(|side| side.code).find(|code| *code == land || code.country() == land)
        });
        let goal = goal.unwrap_or(ground::ways(ground)[0]);
        let [a, b] = [0, 1].map(|side| ground::land_name(atlas, ground.sides[side].code, lang));
        let mut entry = Self {
            slug: ground.slug.to_string(),
            name: ground.name(lang.as_str()).to_owned(),
            sides: format!("{a} – {b}"),
            way: String::new(),
            state: String::new(),
            support: String::new(),
            tone: Tone::Plain.class(),
            wait: String::new(),
            age: String::new(),
            alert: String::new(),
            newest: None,
            is_old: true,
        };
        let BoardState::Ready(published) = door.site.live.board(ground.slug.as_str()) else { return entry };
        let board = &published.board;
        entry.newest = board.newest_at;
        entry.is_old = board.newest_at.is_none_or(|at| speaker.now.since(at) >= OLD_MINUTES);
        entry.age = board.newest_at.map(|at| speaker.age(at)).unwrap_or_default();
        if let Some(headline) = headline(&speaker, &published, goal) {
            entry.tone = headline.tone.class();
            (entry.state, entry.support) = (headline.value, headline.support);
            entry.way = ground::toward_name(atlas, goal, lang);
        }
        let wait = board.answers.values().find(|answer| {
            let slot = &answer.slot;
            slot.topic == Topic::Wait && slot.toward == Some(goal) && slot.mode == Some(Mode::Car)
        });
        let fresh = wait.filter(|answer| answer.level != Level::Stale);
        entry.wait = fresh.map(|answer| speaker.answer_on(board, answer).value).unwrap_or_default();
        // What rang and was taken back is told as visibly as what stands.
        let standing = board.alerts.values().filter(|alert| alert.retracted_at.is_none());
        let back = board.alerts.values().filter(|alert| alert.rang_at.is_some());
        let alert = standing.max_by_key(|alert| alert.level);
        let alert = alert.or_else(|| back.max_by_key(|alert| alert.retracted_at));
        entry.alert = alert.map(|alert| speaker.alert(alert)).unwrap_or_default();
        entry
    }
}
