//! Whom to call: the numbers of both sides of a crossing, or of every land, as a page and as a part of
//! others. Plain HTML, so that a saved page has them. Refuses to call anyone, and to know who did.

use super::frame::Frame;
use super::{HTML, render};
use crate::caller::Caller;
use crate::door::Door;
use crate::form::fields::Fields;
use crate::ground::land_name;
use crate::problem::Problem;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use border::atlas::{Atlas, HelpLine, looked_up};
use border::crossing::Crossing;
use border::land::LandCode;

/// The numbers of one land as shown.
pub(crate) struct HelpSide {
    pub name: String,
    /// For a danger of this minute.
    pub urgent: Vec<HelpRow>,
    /// For all else.
    pub other: Vec<HelpRow>,
}

/// One number as shown.
pub(crate) struct HelpRow {
    pub kind: String,
    pub number: String,
    pub name: Option<String>,
    /// Languages, hours, and whether anybody looked it up.
    pub about: String,
    pub link: String,
    pub host: String,
}

#[derive(Template)]
#[template(path = "help-page.html")]
struct HelpPage<'a> {
    frame: Frame<'a>,
    /// The crossing it is of: its slug and name.
    back: Option<(&'a str, &'a str)>,
    help: Vec<HelpSide>,
}

#[derive(Template)]
#[template(path = "urgent.html")]
struct UrgentPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    help: Vec<HelpSide>,
    fields: &'a Fields,
}

/// The page of one crossing.
pub(crate) async fn at(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let lang = caller.lang;
    let title = door.site.phrases.text(lang, "help-title");
    let frame = Frame::new(&door, lang, format!("/{}/help", crossing.slug), title);
    let help = sides(&frame, door.site.live.atlas(), &crossing);
    let back = Some((crossing.slug.as_str(), crossing.name(lang.as_str())));
    Ok(kept(&HelpPage { frame, back, help }))
}

/// The page of all lands.
pub(crate) async fn all(State(door): State<Door>, caller: Caller) -> Response {
    let title = door.site.phrases.text(caller.lang, "help-title");
    let frame = Frame::new(&door, caller.lang, "/help", title);
    let help = everywhere(&frame, door.site.live.atlas());
    kept(&HelpPage { frame, back: None, help })
}

/// Numbers change by the year: a browser keeps the page for a day, also without a network.
fn kept(page: &HelpPage<'_>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HTML),
        (header::CACHE_CONTROL, "private, max-age=86400"),
        (header::VARY, "accept-language"),
    ];
    (headers, render(page)).into_response()
}

/// What is shown before words are sent that read as an emergency, with the way to send them all the same.
pub(crate) fn urgent(door: &Door, crossing: &Crossing, caller: Caller, fields: &Fields) -> Response {
    let name = crossing.name(caller.lang.as_str());
    let frame = Frame::new(door, caller.lang, format!("/{}", crossing.slug), name);
    let help = sides(&frame, door.site.live.atlas(), crossing);
    let slug = crossing.slug.as_str();
    super::once(&UrgentPage { frame, slug, name, help, fields })
}

/// The numbers of both sides of a crossing.
pub(crate) fn sides(frame: &Frame<'_>, atlas: &Atlas, crossing: &Crossing) -> Vec<HelpSide> {
    atlas.help_at(crossing).into_iter().map(|(code, lines)| land(frame, atlas, code, lines)).collect()
}

/// The numbers of every land that has any, by its name.
pub(crate) fn everywhere(frame: &Frame<'_>, atlas: &Atlas) -> Vec<HelpSide> {
    let lands = crate::ground::lands(atlas, frame.lang).into_iter();
    let known = lands.filter(|(land, _)| !atlas.help(*land).is_empty());
    known.map(|(code, _)| land(frame, atlas, code, atlas.help(code))).collect()
}

/// The numbers of one land.
pub(crate) fn land(frame: &Frame<'_>, atlas: &Atlas, code: LandCode, lines: &[HelpLine]) -> HelpSide {
    let rows = |is_urgent: bool| {
        let these = lines.iter().filter(|line| line.kind.is_urgent() == is_urgent);
        these.map(|line| row(frame, line)).collect()
    };
    HelpSide { name: land_name(atlas, code, frame.lang), urgent: rows(true), other: rows(false) }
}

fn row(frame: &Frame<'_>, line: &HelpLine) -> HelpRow {
    let tongues = line.tongues().collect::<Vec<_>>().join(", ");
    let hours = line.hours.as_deref().map(|hours| match hours {
        "24/7" => frame.t("help-always"),
        hours => hours.to_owned(),
    });
    let checked = match looked_up(line.checked_on, frame.today()) {
        Some(date) => frame.with("rule-checked", "date", &frame.date(date)),
        None => frame.t("rule-unchecked"),
    };
    let parts = [(!tongues.is_empty()).then_some(tongues), hours, Some(checked)];
    HelpRow {
        kind: frame.t(&format!("help-{}", line.kind)),
        number: line.number.clone(),
        name: line.name.clone(),
        about: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        link: line.source.clone(),
        host: line.host().to_owned(),
    }
}
