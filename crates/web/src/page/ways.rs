//! The page of ways: what is asked, and each way with its borders, papers, posts as they are now, and what
//! runs. Refuses to keep or put into an address anything that was asked, and to prefer a way by how its posts
//! are now.

use super::frame::Frame;
use super::home;
use super::row::Tone;
use super::{HTML, once, render};
use crate::caller::Caller;
use crate::door::Door;
use crate::form::ways::{Asked, Understood};
use crate::ground;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use border::atlas::{Atlas, Car, Meant, Parents};
use border::crossing::Crossing;
use border::land::LandCode;
use border::lang::Lang;
use border::ride::{RideItem, RideKind, RideState};
use border::slug::Slug;
use border::topic::{Item, Topic};
use border::way::{Hop, Journey, Passage, Stop, Way};
use jiff::civil::Date;
use language::say::{Arg, HopSaid, Speaker};
use live::BoardState;

/// Names told that are like one nobody knows.
const NEAR: usize = 4;
/// A seat that leaves so many days after the day one wants to go is worth telling of.
const SOON_DAYS: i32 = 2;
/// Papers a grown-up may have in hand, and a child.
const PAPERS: [Item; 2] = [Item::Passport, Item::IdCard];
const CHILD_PAPERS: [Item; 3] = [Item::ChildPassport, Item::BirthCertificate, Item::IdCard];

#[derive(Template)]
#[template(path = "ways.html")]
struct WaysPage<'a> {
    frame: Frame<'a>,
    asked: Asked,
    fields: Vec<Field>,
    towns: Vec<String>,
    choices: Choices,
    /// What was understood: "Novosibirsk → Tbilisi, 27 Nov 2026".
    heading: String,
    /// What was not, field by field.
    wrong: Vec<Wrong>,
    /// How the lands touch, and what is not shown.
    first: Vec<String>,
    ways: Vec<ShownWay>,
}

/// What is wrong with a field, in words.
struct Wrong {
    field: &'static str,
    said: String,
}

impl WaysPage<'_> {
    /// What is wrong with a field, if anything is.
    fn wrong(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.said.as_str())
    }
}

/// Where one writes a town or country.
struct Field {
    name: &'static str,
    title: String,
    words: String,
    /// Names like what was written and is not known.
    near: Vec<String>,
}

/// What may be chosen, each as its word, its name, and whether it is chosen.
struct Choices {
    lands: Vec<Choice>,
    papers: Vec<Choice>,
    child_papers: Vec<Choice>,
    parents: Vec<Choice>,
    pets: Vec<Choice>,
    cars: Vec<Choice>,
}

struct Choice {
    word: String,
    name: String,
    is_chosen: bool,
}

/// One way as shown.
struct ShownWay {
    title: String,
    sums: Vec<String>,
    warnings: Vec<String>,
    is_shut: bool,
    is_return: bool,
    hops: Vec<ShownHop>,
    last: Option<String>,
}

/// One border as shown.
struct ShownHop {
    said: HopSaid,
    now: Option<Now>,
    others: Vec<OtherPost>,
    /// How many seats are offered there, where any are.
    seats: Option<String>,
}

/// Another post of the same border.
struct OtherPost {
    slug: String,
    name: String,
    /// How much longer the way is.
    longer: String,
    now: Option<Now>,
}

/// How a post is now, at one look.
struct Now {
    word: String,
    tone: &'static str,
    /// Who says so, how old that is, and what one who joins waits.
    about: String,
}

/// The form.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    let page = blank(&door, caller.lang, Asked::default());
    let headers = [
        (header::CONTENT_TYPE, HTML),
        (header::CACHE_CONTROL, "private, max-age=3600"),
        (header::VARY, "accept-language"),
    ];
    (headers, render(&page)).into_response()
}

/// The ways of what was asked.
pub(crate) fn found(door: &Door, lang: Lang, asked: Asked) -> Response {
    let atlas = door.site.live.atlas();
    let understood = asked.understood(atlas);
    let mut page = blank(door, lang, asked);
    page.wrong = wrong(&page.frame, &page.asked, &understood);
    // Any crossing will do to speak from: nothing of what is said here is of one.
    let ground = atlas.crossings().next().cloned();
    if let (Some(from), Some(to), Some(ground)) = (understood.from, understood.to, ground)
        && (page.asked.over.is_empty() || understood.over.is_some())
    {
        let speaker = super::speaker(door, &ground, lang);
        page.show(door, &speaker, (from, understood.over, to), understood);
    }
    once(&page)
}

fn blank<'a>(door: &'a Door, lang: Lang, asked: Asked) -> WaysPage<'a> {
    let frame = Frame::new(door, lang, "/ways", door.site.phrases.text(lang, "ways-title"));
    let atlas = door.site.live.atlas();
    let name = |place: &border::atlas::Place| {
        place.names.get(lang.as_str()).or_else(|| place.names.get("en")).cloned()
    };
    let mut towns: Vec<String> = atlas.places().iter().filter_map(name).collect();
    towns.extend(atlas.countries().keys().map(|land| ground::land_name(atlas, *land, lang)));
    towns.sort();
    let choices = Choices::new(&frame, atlas, &asked);
    let (heading, wrong, first, ways) = (String::new(), vec![], vec![], vec![]);
    let fields = vec![];
    let mut page = WaysPage { frame, asked, fields, towns, choices, heading, wrong, first, ways };
    page.fields = fields_of(&page.frame, atlas, &page.asked);
    page
}

/// The fields, each with what may have been meant where nobody knows what was written.
fn fields_of(frame: &Frame<'_>, atlas: &Atlas, asked: &Asked) -> Vec<Field> {
    let written = [("from", &asked.from), ("to", &asked.to), ("over", &asked.over)];
    let near = |words: &str| match words.is_empty() || atlas.meant(words).is_some() {
        true => vec![],
        false => atlas.names_like(words, frame.lang, NEAR),
    };
    let field = |(name, words): (&'static str, &String)| Field {
        name,
        title: frame.t(&format!("ways-{name}")),
        words: words.clone(),
        near: near(words),
    };
    written.into_iter().map(field).collect()
}

/// What was written and not understood.
fn wrong(frame: &Frame<'_>, asked: &Asked, understood: &Understood<'_>) -> Vec<Wrong> {
    let written = [
        ("from", &asked.from, understood.from.is_some()),
        ("to", &asked.to, understood.to.is_some()),
        ("over", &asked.over, understood.over.is_some()),
    ];
    let town = |(field, words, is_known): (&'static str, &String, bool)| match words.as_str() {
        // Said once where both are missing.
        "" if field == "over" || (field == "to" && asked.from.is_empty()) => None,
        "" => Some(Wrong { field, said: frame.t("ways-need") }),
        words if !is_known => Some(Wrong { field, said: frame.with("ways-unread", "words", words) }),
        _ => None,
    };
    let mut wrong: Vec<Wrong> = written.into_iter().filter_map(town).collect();
    if !asked.day.is_empty() && understood.day.is_none() {
        wrong.push(Wrong { field: "day", said: frame.with("ways-no-day", "words", &asked.day) });
    }
    let age = |words| Wrong { field: "children", said: frame.with("ways-no-age", "words", words) };
    wrong.extend(asked.no_age().map(age));
    wrong
}

impl WaysPage<'_> {
    fn show<'m>(
        &mut self,
        door: &Door,
        speaker: &Speaker<'_>,
        (from, over, to): (Meant<'m>, Option<Meant<'m>>, Meant<'m>),
        understood: Understood<'m>,
    ) {
        let atlas = door.site.live.atlas();
        let today = self.frame.today();
        let stop = |meant: Meant<'m>| Stop { land: meant.land(), place: meant.place() };
        let journey = Journey {
            from: stop(from),
            stops: over.map(stop).into_iter().collect(),
            to: stop(to),
            travellers: understood.travellers,
            day: understood.day.unwrap_or(today),
            may_return: self.asked.may_return,
        };
        let names = [Some(from), over, Some(to)].into_iter().flatten();
        let names: Vec<String> = names.map(|meant| meant.name(atlas, self.frame.lang)).collect();
        self.heading = format!("{}, {}", names.join(" → "), self.frame.date(journey.day));
        let mut found = atlas.ways(&journey);
        found.count_seats(|post, toward| offered(door, post, toward, journey.day));
        self.first = speaker.ways_first(&journey, &found);
        let shown = |way| ShownWay::of(door, speaker, &journey, way, today);
        self.ways = found.ways.iter().map(shown).collect();
    }
}

/// Seats that are offered over a post toward a land, on the day of the journey or soon after it, and that
/// nobody holds.
fn offered(door: &Door, post: &Slug, toward: LandCode, day: Date) -> u32 {
    let BoardState::Ready(published) = door.site.live.board(post.as_str()) else { return 0 };
    let crossing = door.site.live.atlas().crossing(post.as_str());
    let Some(left) = crossing.and_then(|crossing| crossing.leaving(toward)) else { return 0 };
    let is_soon =
        |ride: &RideItem| (0..=SOON_DAYS).contains(&(ride.departs.local(&left.zone).date() - day).get_days());
    let counts = |ride: &&RideItem| {
        ride.kind == RideKind::Offered
            && ride.state == RideState::Open
            && ride.toward == toward
            && is_soon(ride)
    };
    published.board.rides.values().filter(counts).map(|ride| u32::from(ride.free)).sum()
}

impl ShownWay {
    fn of(door: &Door, speaker: &Speaker<'_>, journey: &Journey<'_>, way: &Way<'_>, today: Date) -> Self {
        let said = speaker.way_said(journey, way, today);
        let hops = way.hops.iter().zip(said.hops);
        Self {
            title: said.title,
            sums: said.sums,
            warnings: said.warnings,
            is_shut: way.passage() == Passage::Shut,
            is_return: way.is_return(),
            // Of what is shut the border is told that is, and no other.
            hops: hops
                .filter(|(hop, _)| way.passage() != Passage::Shut || hop.passage == Passage::Shut)
                .map(|(hop, said)| ShownHop::of(door, speaker.lang, hop, said, journey.day == today))
                .collect(),
            last: said.last,
        }
    }
}

impl ShownWay {
    fn has_runs(&self) -> bool {
        self.hops.iter().any(|hop| !hop.said.scheduled.is_empty() || !hop.said.by_helpers.is_empty())
    }
}

impl ShownHop {
    /// How a post is now tells nothing of another day.
    fn of(door: &Door, lang: Lang, hop: &Hop<'_>, mut said: HopSaid, is_today: bool) -> Self {
        let now = |post: &Crossing| is_today.then(|| Now::of(door, lang, post, hop.to)).flatten();
        let others = std::mem::take(&mut said.others).into_iter().zip(&hop.others);
        let others = others.map(|((slug, name, longer), other)| OtherPost {
            slug,
            name,
            longer,
            now: now(&other.post),
        });
        let count = [("count", Arg::Number(hop.seats.into()))];
        let seats = (hop.seats > 0).then(|| door.site.phrases.with(lang, "way-seats", &count));
        Self { now: hop.post.as_deref().and_then(now), others: others.collect(), seats, said }
    }
}

impl Now {
    /// None where its board is not to be had.
    fn of(door: &Door, lang: Lang, post: &Crossing, toward: LandCode) -> Option<Self> {
        let BoardState::Ready(published) = door.site.live.board(post.slug.as_str()) else { return None };
        let speaker = super::speaker(door, post, lang);
        let board = &published.board;
        let glance = speaker.glance(board, toward);
        let wait = home::wait(&speaker, board, toward);
        let tone = Tone::of_glance(&glance).class();
        let about = [glance.age, glance.support, wait];
        let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
        Some(Self { word: glance.value, tone, about: about.join(" · ") })
    }
}

impl Choices {
    fn new(frame: &Frame<'_>, atlas: &Atlas, asked: &Asked) -> Self {
        let choice = |word: &str, name: String, chosen: &str| Choice {
            is_chosen: word == chosen,
            word: word.to_owned(),
            name,
        };
        let phrase = |kind: &str, word: &str| frame.t(&format!("{kind}-{}", word.replace('_', "-")));
        let listed = |kind: &str, words: &mut dyn Iterator<Item = &'static str>, chosen: &str| {
            words.map(|word| choice(word, phrase(kind, word), chosen)).collect()
        };
        let countries = atlas.countries().keys().filter(|land| land.is_country());
        let mut lands: Vec<Choice> = countries
            .map(|land| {
                choice(land.as_str(), ground::land_name(atlas, *land, frame.lang), &asked.citizenship)
            })
            .collect();
        lands.sort_by(|a, b| a.name.cmp(&b.name));
        // Of these no rule of citizens speaks, and that is said.
        let others = [("none", "papers-stateless"), ("unlisted", "papers-unlisted")];
        lands.extend(others.map(|(word, id)| choice(word, frame.t(id), &asked.citizenship)));
        let pets = Topic::Pet.items().iter().map(|item| item.as_str());
        let parents = Parents::ALL.iter().map(|parents| parents.as_str());
        let cars = [Car::Own, Car::Others, Car::Rented].into_iter().map(Car::as_str);
        Self {
            lands,
            papers: listed("papers-doc", &mut PAPERS.into_iter().map(Item::as_str), &asked.document),
            child_papers: listed(
                "item",
                &mut CHILD_PAPERS.into_iter().map(Item::as_str),
                &asked.child_document,
            ),
            parents: listed("rule-parents", &mut parents.into_iter(), &asked.parents),
            pets: listed("rule-pet", &mut pets.into_iter(), &asked.pet),
            cars: listed("rule-car", &mut cars.into_iter(), &asked.car),
        }
    }
}
