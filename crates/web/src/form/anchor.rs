//! Redeeming an anchor's key by a form: the secret by which one reports stands in it, or the page's script
//! puts the browser's own there. Refuses to keep either.

use super::fields::Form;
use crate::api::standing::redeem;
use crate::caller::Caller;
use crate::door::Door;
use crate::filing::{CLIENT_ID, voice};
use crate::page::anchor;
use crate::problem::{Kind, Problem, Wrong};
use axum::extract::{Path, State};
use axum::response::Response;
use border::filing::is_client_id;
use border::limits;

/// The form.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    if door.site.keys.is_none() {
        return Err(Problem::of(Kind::NotFound));
    }
    Ok(anchor::page(&door, &crossing, caller.lang, None))
}

/// Redeems the key.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let secret = fields.text("voice").trim();
    if !is_client_id(secret) {
        return Err(Problem::unfit(vec![Wrong::new("voice", CLIENT_ID)]));
    }
    let by = voice(&crossing, Some(secret), door.site.live.clock().now());
    let until = redeem(&door, &crossing, by, fields.text("key").trim()).await?;
    Ok(anchor::page(&door, &crossing, caller.lang, Some(until)))
}
