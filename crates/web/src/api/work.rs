//! The work that a Voice is asked for before it files. Refuses to keep what it asked for.

use crate::admission::asked_of;
use crate::door::Door;
use crate::filing::{CLIENT_ID, voice};
use crate::form::body;
use crate::problem::{Problem, Wrong};
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use border::filing::is_client_id;
use border::limits;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    voice: String,
}

/// A challenge; `bits` 0 and none where no work is asked for.
#[derive(Serialize)]
pub(crate) struct Asked {
    #[serde(skip_serializing_if = "Option::is_none")]
    challenge: Option<String>,
    bits: u32,
}

/// Says what a Voice owes.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    body: Body,
) -> Result<Json<Asked>, Problem> {
    let crossing = door.crossing(&slug)?;
    let bytes = body::take(body, limits::FILING_BYTES).await?;
    let unfit = |detail: String| Problem::unfit(vec![Wrong::new("/voice", detail)]);
    let wanted: Wanted = serde_json::from_slice(&bytes).map_err(|error| unfit(error.to_string()))?;
    if !is_client_id(&wanted.voice) {
        return Err(unfit(CLIENT_ID.to_owned()));
    }
    let by = voice(&crossing, Some(&wanted.voice), door.site.live.clock().now());
    Ok(Json(Asked::of(asked_of(&door, &crossing, by))))
}

impl Asked {
    /// A challenge and its bits, or nothing.
    pub fn of(asked: Option<(String, u32)>) -> Self {
        match asked {
            Some((challenge, bits)) => Self { challenge: Some(challenge), bits },
            None => Self { challenge: None, bits: 0 },
        }
    }
}
