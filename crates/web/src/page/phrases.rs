//! Sentences to show or say at a post: in one's own language, and large below in that of whoever stands
//! there. Plain HTML, so that a kept page and a printed one have them. Refuses to know which is shown.

use super::frame::Frame;
use super::{HTML, render};
use crate::caller::Caller;
use crate::door::Door;
use crate::problem::{Kind, Problem};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use border::land::LandCode;
use border::lang::Lang;
use language::say::Arg;

/// The sentences, those first that one needs at once.
const SENTENCES: [&str; 29] = [
    "yes", "no", "thanks", "help", "write", "tongue", "doctor", "ill", "infant", "pregnant", "water", "warm",
    "toilet", "open", "where", "foot", "cars", "long", "bus", "consent", "together", "cat", "dog",
    "passport", "call", "refused", "asylum", "danger", "lawyer",
];

#[derive(Template)]
#[template(path = "phrases.html")]
struct PhrasesPage<'a> {
    frame: Frame<'a>,
    /// The language that is shown to the other.
    to: Lang,
    /// All others than the reader's own: code and own name.
    choices: Vec<(Lang, &'static str)>,
    /// In the reader's language and in the other's.
    sentences: Vec<(String, String)>,
}

/// The page in a language that most borders know.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    page(&door, caller.lang, other(caller.lang, Lang::En))
}

/// The page in one language to show.
pub(crate) async fn into(
    State(door): State<Door>,
    Path(to): Path<String>,
    caller: Caller,
) -> Result<Response, Problem> {
    let to = Lang::parse(&to).ok_or(Problem::of(Kind::NotFound))?;
    Ok(page(&door, caller.lang, other(caller.lang, to)))
}

/// What is spoken in a land, of our languages; English where it is none of them.
pub(crate) fn tongue(land: LandCode) -> Lang {
    match land.country().as_str() {
        "ru" | "by" | "kg" => Lang::Ru,
        "ua" => Lang::Uk,
        "ge" => Lang::Ka,
        "kz" => Lang::Kk,
        _ => Lang::En,
    }
}

/// One's own language is shown to nobody.
fn other(own: Lang, to: Lang) -> Lang {
    match (to == own, own) {
        (false, _) => to,
        (true, Lang::En) => Lang::Ru,
        (true, _) => Lang::En,
    }
}

fn page(door: &Door, lang: Lang, to: Lang) -> Response {
    let phrases = &door.site.phrases;
    let said = |into: Lang, id: &str| {
        phrases.with(into, &format!("speak-{id}"), &[("tongue", Arg::Text(lang.as_str()))])
    };
    let title = phrases.text(lang, "phrases-title");
    let frame = Frame::new(door, lang, format!("/phrases/{to}"), title);
    let choices = frame.languages().into_iter().zip(Lang::ALL).filter(|(choice, _)| !choice.chosen);
    let page = PhrasesPage {
        to,
        choices: choices.map(|(choice, lang)| (*lang, choice.name)).collect(),
        sentences: SENTENCES.into_iter().map(|id| (said(lang, id), said(to, id))).collect(),
        frame,
    };
    let headers = [
        (header::CONTENT_TYPE, HTML),
        (header::CACHE_CONTROL, "no-cache"),
        (header::VARY, "accept-language"),
    ];
    (headers, render(&page)).into_response()
}
