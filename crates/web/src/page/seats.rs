//! The page of seats at one crossing: what to know before one rides, one's own seats, those offered and
//! sought, and the form. Refuses to show who anybody is, and to put anything asked for into an address.

use super::frame::Frame;
use super::help::{self, HelpSide};
use crate::caller::Caller;
use crate::door::Door;
use crate::form::report::nonce;
use crate::problem::Problem;
use crate::seats::{self, Offering, Rider, Unmet};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use border::board::Board;
use border::crossing::Crossing;
use border::fact::Seq;
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::ride::{RideItem, RideKind, RideState, Trait, Vehicle, fitting};
use border::value::Currency;
use jiff::civil::Date;
use language::say::{Arg, Speaker};
use std::collections::BTreeSet;

mod mine;
pub(crate) use mine::MineRow;

/// Rides of a kind that are shown at once: who must load a few hundred on an old phone sees none.
const ROWS_SHOWN: usize = 50;

/// What came of a form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Said {
    /// Nothing was asked for.
    #[default]
    Nothing,
    /// Words were read into the form.
    /// With the names of the fields that the words say nothing of, as far as they were read.
    Read(Vec<&'static str>),
    /// This phrase says what was done.
    Done(String),
    /// This phrase says why not.
    Refused(String),
    /// Somebody under 18 would ride without a parent: help is shown instead.
    Child,
}

/// What is wrong with one field of a form: its name, and the phrase that says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Wrong {
    pub field: &'static str,
    pub said: &'static str,
}

/// What is looked through.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter {
    pub toward: Option<LandCode>,
    pub day: Option<Date>,
    /// Whether all are wanted, however many there are.
    pub is_all: bool,
}

/// The form as it stands.
#[derive(Clone, Debug)]
pub(crate) struct Filled {
    /// Whether it was said that who travels is of age, or goes with a parent: never taken for granted.
    pub is_adult: bool,
    pub kind: RideKind,
    pub vehicle: Vehicle,
    pub from: String,
    pub to: String,
    pub toward: String,
    pub day: String,
    pub at: String,
    pub seats: String,
    pub fare: String,
    pub currency: Option<Currency>,
    pub traits: BTreeSet<Trait>,
    /// The words for when, as they were read.
    pub when: String,
}

impl Default for Filled {
    fn default() -> Self {
        let text = String::new;
        Self {
            is_adult: false,
            kind: RideKind::Offered,
            vehicle: Vehicle::Car,
            from: text(),
            to: text(),
            toward: text(),
            day: text(),
            at: text(),
            seats: text(),
            fare: text(),
            currency: None,
            traits: BTreeSet::new(),
            when: text(),
        }
    }
}

/// What one sees.
pub(crate) struct View {
    /// By which one's seats are one's own.
    pub secret: String,
    pub said: Said,
    pub filter: Filter,
    pub filled: Filled,
    /// What is wrong with what was filled in.
    pub wrong: Vec<Wrong>,
    /// Whether the form is being filled: then it stands open.
    pub is_filling: bool,
}

impl View {
    pub fn new(secret: String) -> Self {
        let (filter, filled) = (Filter::default(), Filled::default());
        Self { secret, said: Said::Nothing, filter, filled, wrong: vec![], is_filling: false }
    }
}

/// One ride as shown.
pub(crate) struct RideRow {
    pub seq: Seq,
    pub way: String,
    pub when: String,
    /// How long ago it was put up.
    pub age: Option<String>,
    pub seats: String,
    pub fare: String,
    pub is_dear: bool,
    pub traits: Vec<String>,
    /// Seats one may ask for; none where nobody holds any more.
    pub most: Vec<u8>,
    pub is_sought: bool,
}

/// One choice of a list.
pub(crate) struct Choice {
    pub value: String,
    pub name: String,
    pub chosen: bool,
}

#[derive(Template)]
#[template(path = "seats.html")]
struct SeatsPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    said: Option<String>,
    is_refused: bool,
    help: Vec<HelpSide>,
    view: &'a View,
    nonce: String,
    mine: Vec<MineRow>,
    offered: Vec<RideRow>,
    sought: Vec<RideRow>,
    /// How many there are, where not all are shown.
    all: Option<i64>,
    /// Whether there is anything to look through, whatever is looked for.
    is_any: bool,
    lists: Lists,
}

impl SeatsPage<'_> {
    /// What is wrong with a field, if anything is.
    fn wrong(&self, field: &str) -> Option<String> {
        let wrong = self.view.wrong.iter().find(|wrong| wrong.field == field);
        wrong.map(|wrong| self.frame.t(wrong.said))
    }
}

/// The lists of the form.
struct Lists {
    places: Vec<String>,
    ways: Vec<Choice>,
    only: Vec<Choice>,
    days: Vec<Choice>,
    days_only: Vec<Choice>,
    currencies: Vec<Choice>,
    traits: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "seats-off.html")]
struct OffPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    why: Vec<String>,
}

/// The page.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    Ok(page(&door, &crossing, caller.lang, View::new(nonce())))
}

/// The page as one sees it, made for this one request: it holds the secret.
pub(crate) fn page(door: &Door, crossing: &Crossing, lang: Lang, view: View) -> Response {
    let slug = crossing.slug.as_str();
    let name = crossing.name(lang.as_str());
    let title = door.site.phrases.with(lang, "seat-title-at", &[("name", Arg::Text(name))]);
    let is_wrong = !view.wrong.is_empty();
    let title =
        if is_wrong { format!("{}: {title}", door.site.phrases.text(lang, "seat-problem")) } else { title };
    let frame = Frame::new(door, lang, format!("/{slug}/seats"), title);
    let why = match seats::state(door) {
        Offering::On => vec![],
        Offering::Off => vec![frame.t("seat-off")],
        Offering::Unmet(Unmet::Keys) => vec![frame.t("seat-off"), frame.t("seat-unmet-keys")],
        Offering::Unmet(Unmet::Contact) => vec![frame.t("seat-off"), frame.t("seat-unmet-contact")],
    };
    if !why.is_empty() {
        return super::once(&OffPage { frame, slug, name, why });
    }
    let Ok(published) = door.board(slug) else {
        let why = vec![frame.t("page-starting")];
        return super::once(&OffPage { frame, slug, name, why });
    };
    let speaker = super::plain_speaker(door, crossing, lang);
    let rider = Rider { door, crossing, secret: &view.secret };
    let own = rider.own();
    let hidden: BTreeSet<Seq> = own.iter().map(|own| own.seq).chain(rider.warned()).collect();
    let mine = own.iter().map(|own| mine::mine(&speaker, &frame, own, &published.board)).collect();
    let rows = |kind| rows(&speaker, &view.filter, &published.board, kind, &hidden);
    let (said, is_refused) = match &view.said {
        Said::Nothing => (None, false),
        Said::Read(lacks) => (Some(read(&frame, lacks)), false),
        Said::Done(id) => (Some(frame.t(id)), false),
        Said::Refused(id) => (Some(frame.t(id)), true),
        Said::Child => (Some(frame.t("seat-child")), true),
    };
    let is_any = published.board.rides.values().any(|ride| !hidden.contains(&ride.seq()));
    let help = match view.said {
        Said::Child => help::sides(&frame, door.site.live.atlas(), crossing),
        _ => vec![],
    };
    let (mut offered, mut sought) = (rows(RideKind::Offered), rows(RideKind::Sought));
    let is_long = offered.len().max(sought.len()) > ROWS_SHOWN && !view.filter.is_all;
    let all = is_long.then_some((offered.len() + sought.len()) as i64);
    if is_long {
        offered.truncate(ROWS_SHOWN);
        sought.truncate(ROWS_SHOWN);
    }
    let lists = lists(&speaker, &frame, &view);
    let (view, nonce) = (&view, nonce());
    super::once(&SeatsPage {
        frame,
        slug,
        name,
        said,
        is_refused,
        help,
        view,
        nonce,
        mine,
        offered,
        sought,
        all,
        is_any,
        lists,
    })
}

/// The rides of a kind that are looked for, the next to leave first; what has left goes last.
/// That words were read, and which fields nothing was found for: what somebody wrote and sees nowhere is not
/// lost unsaid.
fn read(frame: &Frame<'_>, lacks: &[&'static str]) -> String {
    let said = frame.t("seat-read");
    if lacks.is_empty() {
        return said;
    }
    let fields: Vec<String> = lacks.iter().map(|field| frame.t(field)).collect();
    format!("{said} {}.", frame.with("seat-read-lacks", "fields", &fields.join(", ")))
}

fn rows(
    speaker: &Speaker<'_>,
    filter: &Filter,
    board: &Board,
    kind: RideKind,
    hidden: &BTreeSet<Seq>,
) -> Vec<RideRow> {
    let day = |ride: &RideItem| {
        let zone = speaker.ground.leaving(ride.toward).map(|side| side.zone.clone());
        zone.map(|zone| ride.departs.local(&zone).date())
    };
    let fits = |ride: &&RideItem| {
        ride.kind == kind
            && !hidden.contains(&ride.seq())
            && filter.toward.is_none_or(|toward| toward == ride.toward)
            && (filter.day.is_none() || filter.day == day(ride))
    };
    let mut rides: Vec<&RideItem> = board.rides.values().filter(fits).collect();
    rides.sort_by_key(|ride| (ride.state == RideState::Left, ride.departs, ride.seq()));
    rides.into_iter().map(|ride| row(speaker, ride)).collect()
}

/// One ride as shown.
fn row(speaker: &Speaker<'_>, ride: &RideItem) -> RideRow {
    let most = match ride.state {
        RideState::Left => 0,
        RideState::Open => ride.free.min(limits::CAR_SEATS),
        RideState::Full => ride.seats.min(limits::CAR_SEATS),
    };
    RideRow {
        seq: ride.seq(),
        way: speaker.ride_way(ride),
        when: speaker.ride_when(ride),
        age: speaker.ride_age(ride),
        seats: speaker.ride_seats(ride),
        fare: speaker.ride_fare(ride),
        is_dear: ride.times_usual().is_some(),
        traits: speaker.ride_traits(ride),
        most: (1..=most).collect(),
        is_sought: ride.kind == RideKind::Sought,
    }
}

/// The rides that fit one of one's own.
fn fitting_rows(speaker: &Speaker<'_>, ride: &RideItem, board: &Board) -> Vec<RideRow> {
    fitting(ride, board.rides.values()).into_iter().map(|other| row(speaker, other)).collect()
}

fn lists(speaker: &Speaker<'_>, frame: &Frame<'_>, view: &View) -> Lists {
    let (ground, filled) = (speaker.ground, &view.filled);
    let countries: BTreeSet<LandCode> = ground.sides.iter().map(|side| side.code.country()).collect();
    let near = speaker.atlas.places().iter().filter(|place| countries.contains(&place.land.country()));
    let mut places: Vec<String> = near.map(|place| speaker.town(&place.id)).collect();
    places.sort();
    let way = |chosen: Option<LandCode>| {
        crate::ground::ways(ground).map(|toward| Choice {
            value: toward.to_string(),
            name: crate::ground::toward_name(speaker.atlas, toward, frame.lang),
            chosen: chosen == Some(toward),
        })
    };
    let toward = LandCode::parse(&filled.toward).or(ground.usual_toward);
    let days = |chosen: &str| days(speaker, frame, chosen);
    let day_only = view.filter.day.map_or_else(String::new, |day| day.to_string());
    Lists {
        places,
        ways: way(toward).into(),
        only: way(view.filter.toward).into(),
        days: days(&filled.day),
        days_only: days(&day_only),
        currencies: currencies(filled.currency),
        traits: Trait::ALL.iter().map(|what| trait_choice(frame, filled, *what)).collect(),
    }
}

fn trait_choice(frame: &Frame<'_>, filled: &Filled, what: Trait) -> Choice {
    let name = frame.t(&format!("seat-trait-{}", what.as_str().replace('_', "-")));
    Choice { value: what.to_string(), name, chosen: filled.traits.contains(&what) }
}

/// The days that a ride may leave on, by the clocks that most leave by.
fn days(speaker: &Speaker<'_>, frame: &Frame<'_>, chosen: &str) -> Vec<Choice> {
    let side = speaker.ground.usual_toward.and_then(|toward| speaker.ground.leaving(toward));
    let zone = &side.unwrap_or(&speaker.ground.sides[0]).zone;
    let today = speaker.now.local(zone).date();
    let mut days = Vec::new();
    let mut day = today;
    for n in 0..=limits::RIDE_AHEAD_MINUTES / (24 * 60) {
        let name = match n {
            0 => frame.t("seat-today"),
            1 => frame.t("seat-tomorrow"),
            _ => frame.date(day),
        };
        days.push(Choice { chosen: day.to_string() == chosen, value: day.to_string(), name });
        day = day.tomorrow().unwrap_or(day);
    }
    days
}

/// The money of the list, the commonest first.
fn currencies(chosen: Option<Currency>) -> Vec<Choice> {
    let choice = |currency: &Currency| Choice {
        value: currency.to_string(),
        name: currency.to_string(),
        chosen: chosen == Some(*currency),
    };
    Currency::ALL.iter().map(choice).collect()
}
