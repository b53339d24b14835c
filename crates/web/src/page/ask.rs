//! The page that answers a question before it is posted. Refuses to post by itself.

use super::answered::Answered;
use super::frame::Frame;
use super::row::{Row, legend};
use crate::door::Door;
use crate::form::report;
use askama::Template;
use axum::response::Response;
use border::crossing::Crossing;
use border::lang::Lang;
use live::hub::Published;

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    words: &'a str,
    /// What was asked, as the key by which the form says it again.
    asks: String,
    toward: String,
    rows: Vec<Row>,
    legend: Option<String>,
    elsewhere: Option<(String, String)>,
    is_whole: bool,
    is_understood: bool,
    can_post: bool,
    nonce: String,
}

/// The page with the answers to a question.
pub(crate) fn page(
    door: &Door,
    crossing: &Crossing,
    published: &Published,
    lang: Lang,
    found: &Answered,
) -> Response {
    let speaker = super::speaker(door, crossing, lang);
    let slug = crossing.slug.as_str();
    let name = crossing.name(lang.as_str());
    let titled = |answer| Row::titled(&speaker, &published.board, answer);
    let rows: Vec<Row> = found.answers.iter().map(titled).collect();
    let elsewhere = found.elsewhere.as_ref().and_then(|slug| {
        let other = door.site.live.crossing(slug.as_str())?;
        Some((slug.to_string(), other.name(lang.as_str()).to_owned()))
    });
    let is_understood = !found.asks.is_empty();
    super::once(&AskPage {
        frame: Frame::new(door, lang, format!("/{slug}"), name),
        slug,
        name,
        words: &found.words,
        asks: found.asks.first().map(ToString::to_string).unwrap_or_default(),
        toward: found.toward.map(|land| land.to_string()).unwrap_or_default(),
        legend: legend(&rows),
        rows,
        elsewhere,
        is_whole: found.is_whole(),
        is_understood,
        can_post: is_understood
            && !found.is_whole()
            && door.site.live.settings().writing == live::Writing::Open,
        nonce: report::nonce(),
    })
}
