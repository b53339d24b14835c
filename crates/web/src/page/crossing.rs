//! A crossing's page: the board, and forms to tell and to ask. Refuses to show anyone's words.

use super::board::BoardView;
use super::cache::{Edition, Sheet};
use super::frame::Frame;
use super::help::{self, HelpSide};
use super::kept::Held;
use super::{HTML, TEXT, once, render};
use crate::api::query;
use crate::caller::Caller;
use crate::door::Door;
use crate::encoding::Encoding;
use crate::form::{report, taps};
use crate::ground;
use crate::problem::Problem;
use crate::understood;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use border::crossing::{Crossing, PositionKind};
use border::fact::Seq;
use border::fold::Done;
use border::lang::Lang;
use border::reading::Intent;
use border::slug::Slug;
use border::topic::{Group, Item, Mode, Topic};
use bytes::Bytes;
use live::WordsShown;
use live::hub::Published;

/// Tombstones shown on the page; the log tells of all.
const TOMBSTONES: usize = 5;

#[derive(Template)]
#[template(path = "crossing.html")]
struct CrossingPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    facts: Vec<String>,
    border: Option<String>,
    board: BoardView,
    filed: Option<Filed>,
    /// What stands where moderators hid words within a day.
    tombstones: Vec<String>,
    forms: Forms,
    /// Whom to call on both sides.
    help: Vec<HelpSide>,
}

#[derive(Template)]
#[template(path = "board.html")]
struct BoardPart<'a> {
    frame: Frame<'a>,
    board: BoardView,
}

/// What the forms of a page need.
pub(crate) struct Forms {
    /// A random part of the ids of filings made with this page.
    pub nonce: String,
    pub can_file: bool,
    pub can_paste: bool,
    pub words_shown: bool,
    /// What can be tapped, each with its words: ways to travel, groups of people, papers, minutes ago.
    pub modes: Vec<(Mode, String)>,
    pub who: Vec<(Group, String)>,
    pub asked: Vec<(Item, String)>,
    pub ago: Vec<(u32, String)>,
    /// Ranges of hours waited and of vehicles, as they are sent and as they are shown.
    pub hours: [(&'static str, String); taps::HOURS.len()],
    pub vehicles: [(&'static str, String); taps::VEHICLES.len()],
}

/// What its sender sees of a filing just taken.
struct Filed {
    understood: Vec<String>,
    is_question: bool,
    /// It is not on the board yet, or never was there: which, is told to nobody.
    is_later: bool,
    /// It is set aside, as its sender knows; nobody else is told.
    waits: bool,
    /// It tells of violence or robbery.
    is_danger: bool,
}

impl Forms {
    pub fn new(door: &Door, frame: &Frame<'_>, crossing: &Crossing) -> Self {
        let live = &door.site.live;
        // The first is chosen beforehand: by car, as what is told without a mode counts. On foot one asks
        // everywhere, and where it is allowed changes by the day.
        let first = [Mode::Car, Mode::Foot];
        let is_told = |mode: &Mode| *mode == Mode::Foot || crossing.modes.contains(mode);
        let others = crossing.modes.iter().copied().filter(|mode| !first.contains(mode));
        let modes = first.into_iter().filter(is_told).chain(others);
        let word = |kind: &str, word: &str| frame.t(&format!("{kind}-{}", word.replace('_', "-")));
        let shown = |range: &'static str| (range, range.replace('-', "–"));
        Self {
            modes: modes.map(|mode| (mode, word("mode", mode.as_str()))).collect(),
            who: taps::WHO.map(|who| (who, word("who", who.as_str()))).into(),
            asked: taps::ASKED.map(|item| (item, word("item", item.as_str()))).into(),
            ago: taps::AGO
                .map(|hours| (hours * 60, frame.with("tap-ago", "hours", &hours.to_string())))
                .into(),
            hours: taps::HOURS.map(shown),
            vehicles: taps::VEHICLES.map(shown),
            nonce: report::nonce(),
            can_file: live.settings().writing == live::Writing::Open,
            can_paste: door.site.paste.is_some(),
            words_shown: live.words() == WordsShown::Yes,
        }
    }
}

/// What of a page is asked for.
struct Wanted {
    /// The moving part alone.
    part: bool,
    /// What the caller holds of it already.
    held: Option<Held>,
    /// The way that is seen, where all else may come later.
    brief: Option<u8>,
    /// By this name what was just told is shown, once.
    receipt: Option<String>,
}

impl Wanted {
    /// Unlike the API's, a page's address may carry what others put into it.
    fn read(raw: Option<&str>) -> Self {
        let pairs = query::parse(raw.unwrap_or_default());
        let text =
            |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        Self {
            part: text("part") == Some("board"),
            held: text("holds").map(Held::parse),
            brief: text("brief").and_then(|way| way.parse().ok()),
            receipt: text("receipt").map(str::to_owned),
        }
    }
}

/// The page, or the part of it that moves.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let published = door.board(&slug)?;
    let wanted = Wanted::read(raw.as_deref());
    if let Some(name) = &wanted.receipt {
        let receipt = door.receipts.take(name, door.site.live.clock().now());
        let receipt = receipt.filter(|receipt| receipt.slug == crossing.slug);
        let filed = receipt.as_ref().map(|receipt| receipt.seq);
        let mut page = page(&door, &crossing, &published, caller.lang, filed);
        let waits = receipt.is_some_and(|receipt| receipt.waits);
        page.filed = page.filed.map(|filed| Filed { waits: filed.is_later && waits, ..filed });
        return Ok(once(&page));
    }
    let edition = Edition { cursor: published.cursor(), minute: door.site.live.clock().now() };
    let sheet = match wanted.part {
        true => Sheet::Board(crossing.slug.clone()),
        false => Sheet::Crossing(crossing.slug.clone()),
    };
    let render = || match wanted.part {
        true => part(&door, &crossing, &published, caller.lang),
        false => {
            door.site.counters.rendered();
            render(&page(&door, &crossing, &published, caller.lang, None))
        }
    };
    if let (true, Some(held)) = (wanted.part, &wanted.held) {
        return Ok(delta(&door, &crossing.slug, caller, edition, (held, wanted.brief), render).await);
    }
    let copy = door.pages.get(sheet, caller.lang, caller.encoding, edition, render).await;
    Ok(copy.respond(&headers, HTML, caller.lang, caller.encoding))
}

fn part(door: &Door, crossing: &Crossing, published: &Published, lang: Lang) -> Bytes {
    let frame = Frame::new(door, lang, format!("/{}", crossing.slug), crossing.name(lang.as_str()));
    render(&BoardPart { frame, board: BoardView::new(door, crossing, published, lang) })
}

/// The part that moves, less what the caller holds.
async fn delta(
    door: &Door,
    slug: &Slug,
    caller: Caller,
    edition: Edition,
    (held, brief): (&Held, Option<u8>),
    render: impl FnOnce() -> Bytes,
) -> Response {
    let sheet = Sheet::Board(slug.clone());
    let whole = door.pages.get(sheet, caller.lang, Encoding::Plain, edition, render).await;
    let key = (slug.clone(), caller.lang, caller.encoding, held.digest(), brief);
    let make = || held.packed(&String::from_utf8_lossy(whole.body()), brief, caller.encoding);
    let body = door.deltas.get(key, edition, make);
    let mut response = ([(header::CONTENT_TYPE, TEXT)], body).into_response();
    if let Some(name) = caller.encoding.name() {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response
}

fn page<'a>(
    door: &'a Door,
    crossing: &'a Crossing,
    published: &Published,
    lang: Lang,
    filed: Option<Seq>,
) -> CrossingPage<'a> {
    let slug = crossing.slug.as_str();
    let name = crossing.name(lang.as_str());
    let frame = Frame::new(door, lang, format!("/{slug}"), name);
    CrossingPage {
        slug,
        name,
        facts: facts(&frame, door, crossing),
        border: ground::border_note(&frame, door.site.live.atlas(), crossing),
        board: BoardView::new(door, crossing, published, lang),
        tombstones: tombstones(door, crossing, lang),
        filed: filed.map(|seq| self::filed(door, crossing, seq, lang)),
        forms: Forms::new(door, &frame, crossing),
        help: help::sides(&frame, door.site.live.atlas(), crossing),
        frame,
    }
}

/// Why words are hidden and until when, the newest first.
fn tombstones(door: &Door, crossing: &Crossing, lang: Lang) -> Vec<String> {
    let speaker = super::speaker(door, crossing, lang);
    let hidings = door.site.live.hidings(crossing.slug.as_str(), TOMBSTONES);
    let line = |(seq, done): &(Seq, Done)| super::deed::line(door, &speaker, *seq, done);
    hidings.iter().map(line).map(|line| format!("{}. {}", line.what, line.state)).collect()
}

fn filed(door: &Door, crossing: &Crossing, seq: Seq, lang: Lang) -> Filed {
    let Some(line) = door.site.live.line(crossing.slug.as_str(), seq) else {
        return Filed {
            understood: vec![],
            is_question: false,
            is_later: true,
            waits: false,
            is_danger: false,
        };
    };
    let speaker = super::speaker(door, crossing, lang);
    let is_question = line.reading.intents.contains(&Intent::Question) && line.reading.claims.is_empty();
    let understood = understood::lines(&speaker, &line.reading);
    let is_danger =
        line.reading.claims.iter().any(|said| {
            said.topic == Topic::Hazard && matches!(said.item, Some(Item::Violence | Item::Robbery))
        });
    Filed { understood, is_question, is_later: false, waits: false, is_danger }
}

/// What is always so of a crossing: hours, who may use it, by what.
fn facts(frame: &Frame<'_>, door: &Door, crossing: &Crossing) -> Vec<String> {
    let mut facts = ground::facts(door, crossing, frame.lang);
    if crossing.position.kind == PositionKind::Town {
        facts.push(frame.t("page-position-town"));
    }
    facts
}
