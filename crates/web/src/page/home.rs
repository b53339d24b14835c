//! The first page: where I am, where to, and every crossing with what is so there, the latest change first.
//! Refuses to recommend one.

use super::board::alert_of_state;
use super::cache::{Edition, Sheet};
use super::frame::Frame;
use super::part::{self, Wanted};
use super::row::Tone;
use super::{HTML, lasting, once, others, render};
use crate::api::query;
use crate::caller::Caller;
use crate::door::Door;
use crate::ground::{self, BorderNote, Found};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use border::answer::Level;
use border::board::Board;
use border::crossing::Crossing;
use border::entry::Cursor;
use border::item::{Alert, AlertLevel};
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::topic::{Mode, Topic};
use language::say::Speaker;
use live::BoardState;
use std::cmp::Reverse;
use std::sync::Arc;

/// Beyond this age a crossing's line is greyed, minutes.
const OLD_MINUTES: i64 = 24 * 60;
/// Crossings told of lately that stand before what changed; the rest are folded.
const RECENT: usize = 12;
/// How long a change is new.
const HOUR_MINUTES: i64 = 60;
/// Changes told of the last hour: more is no glance.
const CHANGES: usize = 12;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    lands: Vec<String>,
    lists: Lists<'a>,
}

#[derive(Template)]
#[template(path = "home-lists.html")]
struct HomePart<'a> {
    frame: Frame<'a>,
    lists: Lists<'a>,
}

/// The part that moves.
struct Lists<'a> {
    /// What was looked for; without a search, where something was told lately.
    entries: Vec<Entry>,
    /// All other crossings.
    rest: Vec<Entry>,
    /// What changed on all borders within the hour.
    hour: Vec<Change>,
    search: Search<'a>,
    is_quiet: bool,
    /// Of a crossing of which nobody says anything, where one was looked for; blank on the first page, which
    /// names all of them.
    silent: String,
    /// When it was made.
    at: String,
    /// Where all boards stood; blank of what was found, which is not brought up to date.
    cursor: String,
    /// The crossings told of last, for a page that follows them.
    follows: String,
    /// What was found between two places, for who takes it along; blank of all else, which is no border.
    along: String,
}

/// What was looked for.
#[derive(Default)]
pub(crate) struct Search<'a> {
    pub from: &'a str,
    pub to: &'a str,
    pub name: &'a str,
    /// What was found of it, in words; blank on the first page.
    pub heading: String,
    pub note: Option<BorderNote>,
    /// Whether both ends of a way were named.
    pub is_pair: bool,
}

/// One crossing on the list.
struct Entry {
    slug: String,
    /// The way that was looked for, where its page shows another first.
    toward: Option<LandCode>,
    name: String,
    sides: String,
    way: String,
    state: String,
    support: String,
    tone: &'static str,
    wait: String,
    /// How far from where one said to be; blank where that is no town.
    far: String,
    /// The nearest first, one that is shut behind all that are not, metres; none where that is no town.
    place: Option<(bool, u32)>,
    /// When, for whom and by what.
    facts: String,
    age: String,
    alert: String,
    /// How loud that is.
    alert_tone: &'static str,
    newest: Option<Minute>,
    /// When its state is greyed, if nothing more is heard.
    until: Option<String>,
    is_old: bool,
}

/// What changed somewhere.
struct Change {
    slug: String,
    name: String,
    text: String,
    age: String,
    at: Minute,
    /// When it is greyed, if nothing more is heard.
    until: String,
    tone: &'static str,
}

/// The first page.
pub(crate) async fn get(
    State(door): State<Door>,
    RawQuery(raw): RawQuery,
    caller: Caller,
    headers: HeaderMap,
) -> Response {
    let live = &door.site.live;
    // The sum of all places moves whenever one does, and never back.
    let seq = live.atlas().crossings().map(|ground| board_seq(&door, ground)).sum();
    let edition = Edition { cursor: Cursor { epoch: live.epoch(), seq }, minute: live.clock().now() };
    let wanted = Wanted::read(&query::parse(raw.as_deref().unwrap_or_default()));
    let page = || {
        let crossings: Vec<_> = live.atlas().crossings().cloned().collect();
        let all = Found { crossings, toward: None };
        let page = page(&door, caller.lang, Search::default(), &all, edition.cursor.to_string());
        if wanted.part {
            return render(&HomePart { frame: page.frame, lists: page.lists });
        }
        door.site.counters.rendered();
        render(&page)
    };
    if let (true, Some(held)) = (wanted.part, &wanted.held) {
        return part::delta(&door, Sheet::Lists, caller, edition, (held, wanted.brief), page).await;
    }
    let sheet = if wanted.part { Sheet::Lists } else { Sheet::Home };
    let copy = door.pages.get(sheet, caller.lang, caller.encoding, edition, page).await;
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
    once(&page(door, lang, search, found, String::new()))
}

fn page<'a>(door: &'a Door, lang: Lang, search: Search<'a>, found: &Found, cursor: String) -> HomePage<'a> {
    let frame = Frame::new(door, lang, "/", door.site.phrases.text(lang, "page-home-title"));
    let start = ground::place_of(door.site.live.atlas(), search.from);
    let entry = |ground: &Arc<Crossing>| {
        let mut entry = Entry::new(door, ground, lang, found.toward, start);
        if entry.alert.is_empty() && ground::is_shut(door, ground) {
            (entry.alert, entry.alert_tone) = (std::mem::take(&mut entry.facts), Tone::Bad.class());
        }
        entry
    };
    let mut entries: Vec<Entry> = found.crossings.iter().map(entry).collect();
    if search.name.is_empty() {
        entries.sort_by(|a, b| {
            (a.place, Reverse(a.newest), &a.name).cmp(&(b.place, Reverse(b.newest), &b.name))
        });
    }
    let rest = match search.heading.is_empty() {
        true => entries.split_off(entries.iter().take_while(|entry| !entry.is_old).count().min(RECENT)),
        false => vec![],
    };
    let hour = changes(door, lang);
    let is_quiet =
        search.heading.is_empty() && entries.is_empty() && rest.iter().all(|entry| entry.newest.is_none());
    let lands = ground::lands(door.site.live.atlas(), lang).into_iter().map(|(_, name)| name).collect();
    let at = door.site.live.clock().now().to_string();
    let follows: Vec<&str> =
        entries.iter().map(|entry| &*entry.slug).take(limits::STREAM_CROSSINGS).collect();
    let follows = follows.join(",");
    let slugs: Vec<&str> = entries.iter().filter(|_| search.is_pair).map(|entry| &*entry.slug).collect();
    let along = slugs.join(" ");
    let silent = if search.heading.is_empty() { String::new() } else { frame.t("glance-nothing") };
    let lists = Lists { entries, rest, hour, search, is_quiet, silent, at, cursor, follows, along };
    HomePage { frame, lands, lists }
}

impl Entry {
    fn new(
        door: &Door,
        ground: &Arc<Crossing>,
        lang: Lang,
        toward: Option<LandCode>,
        start: Option<[f64; 2]>,
    ) -> Self {
        let atlas = door.site.live.atlas();
        let speaker = super::speaker(door, ground, lang);
        let goal = toward.and_then(|land| {
            ground.sides.iter().map(|side| side.code).find(|code| *code == land || code.country() == land)
        });
        let goal = goal.unwrap_or(ground::ways(ground)[0]);
        let [a, b] = [0, 1].map(|side| ground::land_name(atlas, ground.sides[side].code, lang));
        let mut entry = Self {
            slug: ground.slug.to_string(),
            toward: toward.and(ground::named_way(ground, goal)),
            name: ground.name(lang.as_str()).to_owned(),
            sides: format!("{a} – {b}"),
            way: String::new(),
            state: String::new(),
            support: String::new(),
            tone: Tone::Plain.class(),
            wait: String::new(),
            far: start.map(|start| others::said_far(&speaker, start, ground)).unwrap_or_default(),
            place: start.map(|start| (false, others::metres(start, ground))),
            facts: ground::facts(door, ground, lang).join(" · "),
            age: String::new(),
            alert: String::new(),
            alert_tone: Tone::Plain.class(),
            newest: None,
            until: None,
            is_old: true,
        };
        let BoardState::Ready(published) = door.site.live.board(ground.slug.as_str()) else { return entry };
        let board = &published.board;
        entry.newest = board.newest_at;
        entry.is_old = board.newest_at.is_none_or(|at| speaker.now.since(at) >= OLD_MINUTES);
        let glance = speaker.glance(board, goal);
        entry.place = entry.place.map(|(_, far)| (glance.passes == Some(false), far));
        if glance.is_told || !glance.support.is_empty() {
            entry.tone = Tone::of_glance(&glance).class();
            (entry.state, entry.support, entry.age) = (glance.value, glance.support, glance.age);
            entry.way = ground::toward_name(atlas, goal, lang);
        } else if let Some(at) = board.newest_at {
            entry.age = speaker.last_told(at);
        }
        entry.until = lasting::until(board, goal);
        entry.wait = wait(&speaker, board, goal);
        if let Some(alert) = alert(&speaker, board, goal) {
            (entry.alert, entry.alert_tone) = (speaker.alert(alert), tone(alert).class());
        }
        entry
    }
}

/// What one who joins should expect by car, else on foot, as far as anybody fresh says.
pub(super) fn wait(speaker: &Speaker<'_>, board: &Board, goal: LandCode) -> String {
    let closed = lasting::closed_since(speaker, board, goal);
    let of = |mode: Mode| {
        board.answers.values().find(|answer| {
            let slot = &answer.slot;
            let is = slot.topic == Topic::Wait && slot.toward == Some(goal) && slot.mode == Some(mode);
            // How long one waited before it closed says nothing of one who joins now.
            let is_before = closed.is_some_and(|since| answer.newest_at < since);
            is && answer.level != Level::Stale && answer.until > speaker.now && !is_before
        })
    };
    let told = [Mode::Car, Mode::Foot].into_iter().find_map(|mode| Some((mode, of(mode)?)));
    let said = told.map(|(mode, answer)| {
        let value = speaker.joining(answer).map(|joining| joining.said);
        let value = value.unwrap_or_else(|| speaker.answer_on(board, answer).value);
        format!("{}: {value}", speaker.by_mode(mode))
    });
    said.unwrap_or_default()
}

/// The loudest alert that the state does not say already; what rang and was taken back is told as visibly as
/// what stands.
fn alert<'a>(speaker: &Speaker<'_>, board: &'a Board, goal: LandCode) -> Option<&'a Alert> {
    let own = alert_of_state(speaker, board, goal);
    let standing = board
        .alerts
        .values()
        .filter(|alert| alert.retracted_at.is_none() && own.is_none_or(|own| own != *alert));
    let back = board.alerts.values().filter(|alert| alert.rang_at.is_some() && alert.retracted_at.is_some());
    let alert = standing.max_by_key(|alert| alert.level);
    alert.or_else(|| back.max_by_key(|alert| alert.retracted_at))
}

/// What rings is as loud here as on its own page, and what nobody has checked is not.
fn tone(alert: &Alert) -> Tone {
    match alert.level {
        _ if alert.retracted_at.is_some() => Tone::Plain,
        AlertLevel::Red => Tone::Bad,
        AlertLevel::Amber => Tone::Mixed,
    }
}

/// What turned within the last hour on all borders, the newest word first: whether posts work, and by what
/// one passes. What one person alone says is no change yet.
fn changes(door: &Door, lang: Lang) -> Vec<Change> {
    let mut changes = Vec::new();
    for ground in door.site.live.atlas().crossings() {
        let BoardState::Ready(published) = door.site.live.board(ground.slug.as_str()) else { continue };
        let (speaker, board) = (super::speaker(door, ground, lang), &published.board);
        let is_late = |at: Minute| (0..HOUR_MINUTES).contains(&speaker.now.since(at));
        for answer in board.answers.values() {
            let is_of_ways = match answer.slot.topic {
                Topic::Open => true,
                Topic::Pass => answer.slot.mode.is_some(),
                _ => false,
            };
            // What an import turned, turned no later than the newest word of it.
            let since = answer.history.first().map_or(answer.oldest_at, |earlier| earlier.to);
            let since = since.min(answer.newest_at);
            let is_sure = matches!(answer.level, Level::Confirmed | Level::Likely | Level::Disputed);
            if !is_of_ways || !is_sure || !is_late(since) {
                continue;
            }
            let said = speaker.answer_on(board, answer);
            changes.push(Change {
                slug: ground.slug.to_string(),
                name: ground.name(lang.as_str()).to_owned(),
                text: format!("{}: {}", said.title, said.value),
                age: speaker.age_of(answer),
                at: answer.newest_at,
                until: answer.until.to_string(),
                tone: Tone::at_a_glance(answer).class(),
            });
        }
    }
    changes.sort_by(|a, b| (Reverse(a.at), &a.slug, &a.text).cmp(&(Reverse(b.at), &b.slug, &b.text)));
    changes.truncate(CHANGES);
    changes
}
