//! What a short link leads to: first what has changed of one answer since it was copied, then what it was
//! then, and the line once more. Its preview tells the day and time before anything else. Refuses to show a
//! state without its moment.

use super::frame::Frame;
use super::row::Row;
use crate::api::query::Query;
use crate::caller::Caller;
use crate::door::Door;
use crate::problem::{Kind, Problem};
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use border::answer::{Answer, Level};
use border::board::Board;
use border::link::Link;
use border::slot::Slot;
use language::say::Speaker;
use live::hub::Published;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    /// What is asked.
    title: String,
    /// What became of it.
    change: String,
    /// Of now; none where nobody tells of it.
    rows: Vec<Row>,
    legend: Vec<(&'static str, String)>,
    /// Of when the link is.
    when: String,
    /// What was so then; none where that can no longer be shown.
    then: Option<Then>,
    /// The line with the link, for copying by hand.
    line: String,
}

struct Then {
    value: String,
    count: String,
    line: String,
}

/// The way from an answer as it is now to its own link; to its crossing where there is none any more.
pub(crate) async fn out(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
    caller: Caller,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let query = Query::read(raw.as_deref(), &["slot"])?;
    let slot = query.value("slot", Slot::parse, "the key of an answer, like pass/ge/foot//")?;
    let board = door.board(&slug)?.board.clone();
    let answer = slot.and_then(|slot| board.answers.get(&slot));
    let code = answer.and_then(|answer| {
        let (slot, seq, minute) = (answer.key, answer.changed, answer.newest_at);
        let link = Link { crossing: crossing.slug.clone(), slot, seq, minute };
        link.code(&crossing, &door.site.live.settings().key)
    });
    let path = code.map_or_else(|| format!("/{slug}"), |code| format!("/s/{code}"));
    let address = format!("{path}?lang={}", caller.lang);
    let headers = [(header::LOCATION, address), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// The page of a link, or the plain page of what is not found.
pub(crate) async fn get(
    State(door): State<Door>,
    code: Result<Path<String>, PathRejection>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Path(code) = code.map_err(|_| Problem::of(Kind::NotFound))?;
    let live = &door.site.live;
    let crossings = live.atlas().crossings().map(|crossing| &**crossing);
    let link =
        Link::parse(&code, crossings, &live.settings().key).ok_or_else(|| Problem::of(Kind::NotFound))?;
    let crossing = door.crossing(link.crossing.as_str())?;
    let published = door.board(link.crossing.as_str())?;
    let speaker = super::speaker(&door, &crossing, caller.lang);
    let board = board_then(&door, &link, &published).await;
    let answer = board.as_ref().and_then(|board| Some((board, answer_then(board, &link)?)));
    let then = answer.map(|(board, answer)| Then {
        value: speaker.answer_on(board, answer).value,
        count: speaker.by_how_many(answer),
        line: speaker.copied(board, answer),
    });
    let (slug, name) = (crossing.slug.as_str(), crossing.name(caller.lang.as_str()));
    let title = speaker.title(&link.slot.into());
    let when = match answer {
        Some((_, answer)) => speaker.moment_of(answer),
        None => speaker.moment(link.minute, &link.slot.into()),
    };
    let now = published.board.answers.get(&link.slot);
    let address = address(&headers, &format!("/s/{code}?lang={}", caller.lang));
    let line = match &then {
        Some(then) => format!("{}. {address}", then.line),
        None => address,
    };
    let rows: Vec<Row> = now.map(|now| Row::titled(&speaker, &published.board, now)).into_iter().collect();
    Ok(super::once(&LinkPage {
        frame: Frame::new(&door, caller.lang, format!("/s/{code}"), name),
        slug,
        name,
        title,
        change: change(&speaker, &published.board, now, then.as_ref()),
        legend: super::row::legend(&rows),
        rows,
        when,
        then,
        line,
    }))
}

/// The board of the link: the one shown where the answer has not changed since.
async fn board_then(door: &Door, link: &Link, published: &Published) -> Option<Arc<Board>> {
    let now = published.board.answers.get(&link.slot);
    if now.is_some_and(|now| now.changed == link.seq) {
        return Some(published.board.clone());
    }
    door.site.live.board_after(&link.crossing, link.seq).await
}

/// The answer of the link, if it is that: a log that was put back may have another entry in its place.
fn answer_then<'b>(board: &'b Board, link: &Link) -> Option<&'b Answer> {
    let answer = board.answers.get(&link.slot)?;
    (answer.changed == link.seq && answer.newest_at == link.minute).then_some(answer)
}

/// What became of an answer, in one sentence.
fn change(speaker: &Speaker<'_>, board: &Board, now: Option<&Answer>, then: Option<&Then>) -> String {
    let Some(answer) = now else { return speaker.unheard() };
    let value = speaker.answer_on(board, answer).value;
    let is_stale = answer.level == Level::Stale || answer.until <= speaker.now;
    match then {
        _ if is_stale => speaker.unheard(),
        Some(then) if then.value == value => speaker.unchanged(&value),
        Some(_) => speaker.changed(&value),
        None => speaker.so_now(&value),
    }
}

/// An address of ours as others can open it: by the name this caller used. A house is served in clear to
/// itself and as an onion alone.
pub(crate) fn address(headers: &HeaderMap, path: &str) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let in_clear = matches!(name, "localhost" | "127.0.0.1" | "[::1]") || name.ends_with(".onion");
    let scheme = if in_clear { "http" } else { "https" };
    format!("{scheme}://{host}{path}")
}
