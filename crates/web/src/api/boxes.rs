//! Boxes that one phone leaves for another in a locker: left, fetched, changed and taken back by whoever has
//! their random id, and the secret of who left them. Refuses to know what is inside, who left it and who
//! looks, and takes no box of another size.

use super::work::Asked;
use crate::admission::{admit_change, admit_locker, asked_of_locker};
use crate::door::Door;
use crate::form::body;
use crate::problem::{Kind, Problem, Wrong};
use crate::sealed::decode;
use crate::stack::wiped;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use border::limits;
use border::minute::Minute;
use border::voice::{Voice, hex, unhex};
use live::lockers::{Left, Locked, LockerError, LockerId, LockerOwner, Room};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    id: String,
}

/// Says what is asked for before a box is left.
pub(crate) async fn work(
    State(door): State<Door>,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<Asked>, Problem> {
    let wanted: Wanted = read(&headers, body).await?;
    Ok(Json(Asked::of(asked_of_locker(&door, Voice(id(&wanted.id)?)))))
}

/// A box as it is left.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    id: String,
    /// The SHA-256 of the secret that changes it, hexadecimal.
    owner: String,
    r#box: String,
    hours: i64,
    work: Option<String>,
}

/// When it goes.
#[derive(Serialize)]
struct Held {
    until: Minute,
}

/// Leaves one.
pub(crate) async fn post(
    State(door): State<Door>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let sent: Sent = read(&headers, body).await?;
    let (id, sealed) = (id(&sent.id)?, sealed(&sent.r#box)?);
    let owner = unhex::<32>(&sent.owner).ok_or_else(|| unfit("/owner", "is 64 hexadecimal digits"))?;
    let hours = hours(sent.hours)?;
    // What was taken already, and only its answer was lost, costs nothing anew.
    let is_known = door.site.live.locker(id).await.is_ok();
    if !is_known {
        admit_locker(&door, Voice(id), sent.work.as_deref())?;
    }
    let (until, left) = door.site.live.leave(id, owner, sealed, hours, Room::Anyone).await?;
    let status = if left == Left::Now { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(Held { until })).into_response())
}

/// Gives one out: its bytes, or that they are those one has.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let locker = door.site.live.locker(id(&name).map_err(|_| gone())?).await?;
    let tag = format!("\"{}\"", hex(&Sha256::digest(&locker.sealed)[..8]));
    let held = [(header::ETAG, tag.clone()), (header::CACHE_CONTROL, "no-store".to_owned())];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, held).into_response());
    }
    let kind = [(header::CONTENT_TYPE, "application/octet-stream")];
    Ok((held, kind, locker.sealed).into_response())
}

/// Another box in its place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changed {
    secret: String,
    r#box: String,
    hours: Option<i64>,
}

/// Changes one.
pub(crate) async fn put(
    State(door): State<Door>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let changed: Changed = read(&headers, body).await?;
    let id = id(&name).map_err(|_| gone())?;
    let (sealed, owner) = (sealed(&changed.r#box)?, owner(&changed.secret)?);
    let hours = changed.hours.map(hours).transpose()?;
    admit_owner(&door, id).await?;
    let until = door.site.live.change(id, owner, sealed, hours).await?;
    Ok(Json(Held { until }).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TakenBack {
    secret: String,
}

/// Takes one back.
pub(crate) async fn delete(
    State(door): State<Door>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let taken: TakenBack = read(&headers, body).await?;
    let (id, owner) = (id(&name).map_err(|_| gone())?, owner(&taken.secret)?);
    admit_owner(&door, id).await?;
    door.site.live.empty(id, owner).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Lets a locker be changed that is there: ids that cost no work take no room at the gate.
async fn admit_owner(door: &Door, id: LockerId) -> Result<(), Problem> {
    door.site.live.locker(id).await?;
    admit_change(door, Voice(id))
}

fn id(text: &str) -> Result<LockerId, Problem> {
    unhex::<16>(text).ok_or_else(|| unfit("/id", "is 32 hexadecimal digits"))
}

/// Whose secret it is.
fn owner(secret: &str) -> Result<LockerOwner, Problem> {
    let owner = wiped(|| unhex::<32>(secret).map(|secret| Sha256::digest(secret).into()));
    owner.ok_or_else(|| unfit("/secret", "is 64 hexadecimal digits"))
}

fn sealed(text: &str) -> Result<Vec<u8>, Problem> {
    let sealed = decode(text).ok_or_else(|| unfit("/box", "is base64url without padding"))?;
    let is_whole = sealed.len() == limits::LOCKER_BYTES;
    if is_whole { Ok(sealed) } else { Err(unfit("/box", format!("is {} bytes", limits::LOCKER_BYTES))) }
}

fn hours(hours: i64) -> Result<i64, Problem> {
    let most = limits::LOCKER_HOURS;
    let is_held = (1..=most).contains(&hours);
    if is_held { Ok(hours) } else { Err(unfit("/hours", format!("is 1 to {most}"))) }
}

async fn read<T: DeserializeOwned>(headers: &HeaderMap, body: Body) -> Result<T, Problem> {
    let bytes = body::json(headers, body, limits::LOCKER_FORM_BYTES).await;
    let bytes = bytes.map_err(|problem| match problem.kind {
        Kind::TooLarge => Problem::of(Kind::LockerSize),
        _ => problem,
    })?;
    serde_json::from_slice(&bytes).map_err(|error| unfit("", error.to_string()))
}

fn gone() -> Problem {
    Problem::of(Kind::LockerGone)
}

fn unfit(pointer: &str, detail: impl Into<String>) -> Problem {
    Problem::unfit(vec![Wrong::new(pointer, detail)])
}

impl From<Locked> for Problem {
    fn from(locked: Locked) -> Self {
        let kind = match locked {
            Locked::Unfiled(unfiled) => return unfiled.into(),
            Locked::Locker(LockerError::Taken) => Kind::LockerTaken,
            Locked::Locker(LockerError::Absent) => Kind::LockerGone,
            Locked::Locker(LockerError::NotYours) => Kind::LockerNotYours,
            Locked::Locker(LockerError::NoRoom) => Kind::LockersFull,
            Locked::Locker(LockerError::Unfit) => return unfit("/box", "does not fit"),
            Locked::Locker(LockerError::Store(_)) => Kind::Store,
        };
        Self::of(kind)
    }
}
