//! A crossing's page: the board, and forms to tell and to ask. Refuses to show anyone's words.

use super::board::BoardView;
use super::cache::{Edition, Sheet};
use super::frame::Frame;
use super::help::{self, HelpSide};
use super::part::{self, Wanted};
use super::{HTML, once, render};
use crate::api::query;
use crate::caller::Caller;
use crate::door::Door;
use crate::form::fields::Fields;
use crate::form::lack::Lack;
use crate::form::report;
use crate::form::taps::{self, Unit};
use crate::ground::{self, BorderNote};
use crate::problem::Problem;
use crate::understood;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use border::answer::Shown;
use border::board::Board;
use border::crossing::{Crossing, PositionKind};
use border::fact::Seq;
use border::fold::Done;
use border::land::LandCode;
use border::lang::Lang;
use border::reading::Intent;
use border::topic::{Group, Item, Mode, Topic};
use border::value::Currency;
use bytes::Bytes;
use live::WordsShown;
use live::hub::Published;
use std::collections::BTreeSet;
use std::fmt::Display;

/// Tombstones shown on the page; the log tells of all.
const TOMBSTONES: usize = 5;

#[derive(Template)]
#[template(path = "crossing.html")]
struct CrossingPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    facts: Vec<String>,
    border: Option<BorderNote>,
    board: BoardView,
    /// The way that is shown first.
    chosen: usize,
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
    /// What a queue is counted in, what has a price, and in which money.
    pub units: [(&'static str, String); Unit::ALL.len()],
    pub things: Vec<(Item, String)>,
    pub currencies: Vec<Currency>,
    /// What is chosen and written beforehand, where a number is told anew or something was missing.
    pub filled: Fields,
    /// What was missing.
    pub lacks: Vec<Lack>,
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
    fn new(door: &Door, frame: &Frame<'_>, crossing: &Crossing, board: &Board) -> Self {
        let live = &door.site.live;
        // None is chosen beforehand: what one who walks forgot to choose would be told of cars. On foot one
        // asks everywhere, and where it is allowed changes by the day.
        let first = [Mode::Car, Mode::Foot];
        let is_told = |mode: &Mode| *mode == Mode::Foot || crossing.modes.contains(mode);
        let others = crossing.modes.iter().copied();
        let modes: BTreeSet<Mode> = others.chain(board.answers.keys().filter_map(|slot| slot.mode)).collect();
        let others = modes.into_iter().filter(|mode| !first.contains(mode));
        let modes = first.into_iter().filter(is_told).chain(others);
        let things = Topic::Price.items().iter().copied();
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
            units: Unit::ALL.map(|unit| (unit.as_str(), word("unit", unit.as_str()))),
            things: things.map(|item| (item, word("item", item.as_str()))).collect(),
            currencies: currencies(board),
            filled: Fields::default(),
            lacks: vec![],
            nonce: report::nonce(),
            can_file: live.settings().writing == live::Writing::Open,
            can_paste: door.site.paste.is_some(),
            words_shown: live.words() == WordsShown::Yes,
        }
    }
}

impl Forms {
    /// Whether this step is open: the first, unless another was chosen.
    fn is_seen(&self, see: &str, first: &bool) -> bool {
        let chosen = self.filled.text("see");
        if chosen.is_empty() { *first } else { chosen == see }
    }

    fn has(&self, name: &str, value: impl Display) -> bool {
        let value = value.to_string();
        self.filled.texts(name).any(|chosen| chosen == value)
    }

    fn lacks(&self, what: &str) -> bool {
        self.lacks.iter().any(|lack| lack.phrase() == what)
    }
}

/// All money, that of which prices are told here before the rest.
fn currencies(board: &Board) -> Vec<Currency> {
    let told = board.answers.values().filter_map(|answer| match answer.value {
        Some(Shown::Price { currency, .. }) => Some(currency),
        _ => None,
    });
    let told: BTreeSet<Currency> = told.collect();
    let rest = Currency::ALL.iter().copied().filter(|currency| !told.contains(currency));
    told.iter().copied().chain(rest).collect()
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
    let pairs = query::parse(raw.as_deref().unwrap_or_default());
    let wanted = Wanted::read(&pairs);
    // By this name what was just told is shown, once.
    if let Some(name) = part::text(&pairs, "receipt") {
        let receipt = door.receipts.take(name, door.site.live.clock().now());
        let receipt = receipt.filter(|receipt| receipt.slug == crossing.slug);
        let filed = receipt.as_ref().map(|receipt| receipt.seq);
        let mut page = page(&door, &crossing, &published, caller.lang, 0);
        page.filed = filed.map(|seq| self::filed(&door, &crossing, seq, caller.lang));
        let waits = receipt.is_some_and(|receipt| receipt.waits);
        page.filed = page.filed.map(|filed| Filed { waits: filed.is_later && waits, ..filed });
        return Ok(once(&page));
    }
    let edition = Edition { cursor: published.cursor(), minute: door.site.live.clock().now() };
    let chosen = chosen(&crossing, part::text(&pairs, "toward"));
    let sheet = match wanted.part {
        true => Sheet::Board(crossing.slug.clone()),
        false => Sheet::Crossing(crossing.slug.clone(), chosen),
    };
    let render = || match wanted.part {
        true => moving(&door, &crossing, &published, caller.lang),
        false => {
            door.site.counters.rendered();
            render(&page(&door, &crossing, &published, caller.lang, chosen))
        }
    };
    if let (true, Some(held)) = (wanted.part, &wanted.held) {
        return Ok(part::delta(&door, sheet, caller, edition, (held, wanted.brief), render).await);
    }
    let copy = door.pages.get(sheet, caller.lang, caller.encoding, edition, render).await;
    Ok(copy.respond(&headers, HTML, caller.lang, caller.encoding))
}

/// The way that an address names, else the first.
fn chosen(crossing: &Crossing, toward: Option<&str>) -> usize {
    let toward = toward.and_then(LandCode::parse);
    ground::ways(crossing).iter().position(|way| Some(*way) == toward).unwrap_or(0)
}

/// The page with a form that was filled in before: all but the number for whoever says that one is no longer
/// so, or what was sent and lacks something.
pub(crate) fn filled(
    door: &Door,
    crossing: &Crossing,
    caller: Caller,
    filled: Fields,
    lacks: Vec<Lack>,
) -> Result<Response, Problem> {
    let published = door.board(crossing.slug.as_str())?;
    let chosen = chosen(crossing, Some(filled.text("toward")));
    let mut page = page(door, crossing, &published, caller.lang, chosen);
    (page.forms.filled, page.forms.lacks) = (filled, lacks);
    Ok(once(&page))
}

fn moving(door: &Door, crossing: &Crossing, published: &Published, lang: Lang) -> Bytes {
    let frame = Frame::new(door, lang, format!("/{}", crossing.slug), crossing.name(lang.as_str()));
    render(&BoardPart { frame, board: BoardView::new(door, crossing, published, lang) })
}

fn page<'a>(
    door: &'a Door,
    crossing: &'a Crossing,
    published: &Published,
    lang: Lang,
    chosen: usize,
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
        chosen,
        filed: None,
        forms: Forms::new(door, &frame, crossing, &published.board),
        help: help::sides(&frame, door.site.live.atlas(), crossing),
        frame,
    }
}

/// Why words are hidden and until when, the newest first.
fn tombstones(door: &Door, crossing: &Crossing, lang: Lang) -> Vec<String> {
    let speaker = super::speaker(door, crossing, lang);
    let hidings = door.site.live.hidings(crossing.slug.as_str(), TOMBSTONES);
    let line = |(seq, done): &(Seq, Done)| super::deed::public_line(door, &speaker, *seq, done);
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
