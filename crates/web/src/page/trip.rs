//! A trip that one person shares with another: the page that makes the link, and the page a friend opens.
//! Both are the same for everybody: what is shared is sealed by the page's own module under a key that stands
//! in the link's fragment, which no browser sends. So the names of all crossings and whom to call in all
//! lands come with the page, and are looked up there. Refuses to know who goes where.

use super::frame::Frame;
use super::help::{HelpSide, land};
use super::once;
use crate::caller::Caller;
use crate::door::Door;
use crate::ground::land_name;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use border::crossing::Crossing;
use border::lang::Lang;
use border::limits;
use std::collections::BTreeMap;

/// What the module that makes a trip says.
const MAKING: [&str; 21] = [
    "trip-making",
    "trip-copied",
    "trip-told",
    "trip-waits",
    "trip-through",
    "trip-arrived",
    "trip-gone",
    "trip-taken",
    "trip-wrong-times",
    "trip-missing",
    "trip-too-long",
    "trip-no-photo",
    "trip-photo-small",
    "trip-failed",
    "trip-crowded",
    "trip-full",
    "trip-preview",
    "trip-is-through",
    "trip-has-arrived",
    "trip-is-unsafe",
    "trip-later-said",
];

/// What the module of the friend's page says.
const VIEWING: [&str; 29] = [
    "trip-gone",
    "trip-damaged",
    "trip-away",
    "trip-unreached",
    "trip-insecure",
    "trip-left",
    "trip-looked",
    "trip-on-way",
    "trip-is-through",
    "trip-has-arrived",
    "trip-is-unsafe",
    "trip-later-said",
    "trip-overdue",
    "trip-no-word-through",
    "trip-no-word-arrived",
    "trip-red-at",
    "trip-none",
    "trip-leaves",
    "trip-crosses",
    "trip-arrives",
    "trip-by",
    "trip-by-bus",
    "trip-by-ride",
    "trip-by-own",
    "trip-by-other",
    "trip-plate",
    "trip-contact",
    "trip-people",
    "trip-note",
];

/// Names that a module fills in.
const HOLES: [&str; 3] = ["clock", "hours", "minutes"];

#[derive(Template)]
#[template(path = "trip.html")]
struct TripPage<'a> {
    frame: Frame<'a>,
    crossings: Vec<Listed<'a>>,
    places: String,
    words: String,
    /// Whom to call, by land.
    help: Vec<(String, HelpSide)>,
    /// Where no script runs: an SMS that asks for what it should hold.
    sms: String,
    /// Bytes of a locker's box.
    size: usize,
    /// Hours that a box is held at most.
    hours: i64,
}

#[derive(Template)]
#[template(path = "trip-view.html")]
struct TripView<'a> {
    frame: Frame<'a>,
    /// Crossings by slug: name, and the lands of both sides, as JSON.
    places: String,
    words: String,
    /// Whom to call, by land.
    help: Vec<(String, HelpSide)>,
    size: usize,
}

/// A crossing to choose.
struct Listed<'a> {
    slug: &'a str,
    name: &'a str,
    sides: String,
}

/// The page that makes a link.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    let lang = caller.lang;
    let frame = Frame::new(&door, lang, "/trip", door.site.phrases.text(lang, "trip-title"));
    let atlas = door.site.live.atlas();
    let sides = |ground: &Crossing| {
        let names = ground.sides.each_ref().map(|side| land_name(atlas, side.code, lang));
        names.join(" – ")
    };
    let mut crossings: Vec<Listed<'_>> = atlas
        .crossings()
        .map(|ground| Listed {
            slug: ground.slug.as_str(),
            name: ground.name(lang.as_str()),
            sides: sides(ground),
        })
        .collect();
    crossings.sort_by_cached_key(|crossing| crossing.name.to_lowercase());
    let (words, sms) = (words(&frame, &MAKING), escaped(&frame.t("trip-sms-text")));
    let (size, hours) = (limits::LOCKER_BYTES, limits::LOCKER_HOURS);
    let (places, help) = (places(&door, lang), help(&door, &frame));
    once(&TripPage { crossings, places, words, help, sms, size, hours, frame })
}

/// The page a friend opens.
pub(crate) async fn view(State(door): State<Door>, caller: Caller) -> Response {
    let lang = caller.lang;
    let frame = Frame::new(&door, lang, "/trip/view", door.site.phrases.text(lang, "trip-view-title"));
    let (places, words, help) = (places(&door, lang), words(&frame, &VIEWING), help(&door, &frame));
    once(&TripView { places, words, help, size: limits::LOCKER_BYTES, frame })
}

fn help(door: &Door, frame: &Frame<'_>) -> Vec<(String, HelpSide)> {
    let atlas = door.site.live.atlas();
    atlas.helped().map(|(code, lines)| (code.to_string(), land(frame, atlas, code, lines))).collect()
}

fn places(door: &Door, lang: Lang) -> String {
    let place = |ground: &Crossing| {
        let [a, b] = ground.sides.each_ref().map(|side| side.code.to_string());
        (ground.slug.to_string(), [ground.name(lang.as_str()).to_owned(), a, b])
    };
    let places: BTreeMap<_, _> = door.site.live.atlas().crossings().map(|ground| place(ground)).collect();
    serde_json::to_string(&places).unwrap_or_default()
}

fn words(frame: &Frame<'_>, ids: &[&str]) -> String {
    let words: BTreeMap<_, _> = ids.iter().map(|id| (*id, frame.open(id, &HOLES))).collect();
    serde_json::to_string(&words).unwrap_or_default()
}

/// A text as a part of an address (RFC 3986).
fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric().then(|| char::from(byte).to_string());
    text.bytes().map(|byte| plain(byte).unwrap_or_else(|| format!("%{byte:02X}"))).collect()
}
