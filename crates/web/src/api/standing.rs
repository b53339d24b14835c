//! Standing by JSON: an anchor's key is redeemed, an invite is taken, an invite is used. Refuses to log who
//! asked, and to say more of a refusal than its own sentence.

use crate::door::Door;
use crate::filing::{CLIENT_ID, escape, voice};
use crate::form::body;
use crate::origin;
use crate::problem::{Kind, Problem, Wrong};
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use border::crossing::Crossing;
use border::filing::is_client_id;
use border::limits;
use border::log_line::LogLine;
use border::minute::Minute;
use border::refusal::Refusal;
use border::voice::{Term, Voice};
use border::vouch::Invite;
use live::order::{Asking, Granted};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// A key is as long as a client's id at most; an invite is longer.
const INVITE_BYTES: usize = 256;

/// Makes the Voice an anchor by a key that the operator handed out.
pub(crate) async fn anchor(
    State(door): State<Door>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let sent = Sent::take(&door, &slug, &headers, body, Some("key")).await?;
    let until = redeem(&door, &sent.crossing, sent.voice, &sent.other).await?;
    Ok(Json(json!({"until": until})).into_response())
}

/// Makes a Voice an anchor at a crossing by a key; until when.
pub(crate) async fn redeem(
    door: &Door,
    crossing: &Crossing,
    by: Voice,
    key: &str,
) -> Result<Minute, Problem> {
    let keys = door.site.keys.clone().ok_or(Problem::of(Kind::NotFound))?;
    let now = door.site.live.clock().now();
    let card = keys.card(key, &crossing.slug, now).map_err(|refusal| noted(door, refusal))?;
    let asking = Asking::Redeem { card: card.card, by, until: card.until };
    ask(door, crossing, asking).await?;
    Ok(card.until.min(Term::of(now).end()))
}

/// Gives a seasoned Voice an invite to hand on.
pub(crate) async fn invite(
    State(door): State<Door>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let sent = Sent::take(&door, &slug, &headers, body, None).await?;
    match ask(&door, &sent.crossing, Asking::Invite { by: sent.voice }).await? {
        Granted::Invite(invite) => {
            Ok((StatusCode::CREATED, Json(json!({"invite": invite.to_string()}))).into_response())
        }
        Granted::Kept(_) => Err(Problem::of(Kind::Store)),
    }
}

/// Lets a Voice in by an invite.
pub(crate) async fn vouch(
    State(door): State<Door>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let sent = Sent::take(&door, &slug, &headers, body, Some("invite")).await?;
    let invite = Invite::parse(&sent.other).ok_or_else(|| noted(&door, Refusal::NoSuchInvite))?;
    ask(&door, &sent.crossing, Asking::Vouch { by: sent.voice, invite }).await?;
    Ok(Json(json!({"vouched": true})).into_response())
}

async fn ask(door: &Door, crossing: &Crossing, asking: Asking) -> Result<Granted, Problem> {
    let granted = door.site.live.ask_standing(crossing.slug.as_str(), asking).await;
    granted.map_err(|unfiled| {
        note(door);
        unfiled.into()
    })
}

/// Notes a refusal, without whose.
fn noted(door: &Door, refusal: Refusal) -> Problem {
    note(door);
    refusal.into()
}

fn note(door: &Door) {
    if let Some(times) = door.site.counters.standing.note(door.site.live.clock().now()) {
        live::log(LogLine::NoStanding(times));
    }
}

/// What was sent: a Voice's secret, already derived, and one text beside it.
struct Sent {
    crossing: Arc<Crossing>,
    voice: Voice,
    other: String,
}

impl Sent {
    async fn take(
        door: &Door,
        slug: &str,
        headers: &HeaderMap,
        body: Body,
        other: Option<&'static str>,
    ) -> Result<Self, Problem> {
        let crossing = door.crossing(slug)?;
        if !origin::is_own(headers) {
            return Err(Problem::of(Kind::OtherSite));
        }
        let bytes = body::json(headers, body, limits::FILING_BYTES).await?;
        let (secret, other) = fields(&bytes, other).map_err(Problem::unfit)?;
        let voice = voice(&crossing, Some(&secret), door.site.live.clock().now());
        Ok(Self { crossing, voice, other })
    }
}

fn fields(bytes: &[u8], other: Option<&'static str>) -> Result<(String, String), Vec<Wrong>> {
    let fields: Map<String, Value> =
        serde_json::from_slice(bytes).map_err(|error| vec![Wrong::new("", error.to_string())])?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    let mut wrong = Vec::new();
    let voice = text("voice").filter(|voice| is_client_id(voice));
    if voice.is_none() {
        wrong.push(Wrong::new("/voice", CLIENT_ID));
    }
    let beside = other.map(|name| text(name).filter(|text| text.len() <= INVITE_BYTES));
    if beside == Some(None) {
        wrong.push(Wrong::new(format!("/{}", other.unwrap_or_default()), "is needed"));
    }
    let known = |name: &String| name == "voice" || Some(name.as_str()) == other;
    let unknown = fields.keys().filter(|name| !known(name));
    wrong.extend(unknown.map(|name| Wrong::new(format!("/{}", escape(name)), "no such field")));
    match voice {
        Some(voice) if wrong.is_empty() => {
            Ok((voice.to_owned(), beside.flatten().unwrap_or_default().to_owned()))
        }
        _ => Err(wrong),
    }
}
