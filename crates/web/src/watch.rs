//! The moderation desk: opened by a key, which stands in no address and no cookie but in every form of it.
//! Refuses to remember who came.

mod wish;

use crate::caller::Caller;
use crate::door::Door;
use crate::form::fields::{Fields, Form};
use crate::form::paste::take_in;
use crate::keys::{Keys, Moderator};
use crate::page::watch::{self, Opened, Outcome};
use crate::problem::{Kind, Problem};
use axum::extract::State;
use axum::response::Response;
use border::limits;
use border::log_line::LogLine;
use std::sync::Arc;
use wish::NoWish;
pub(crate) use wish::{Unfit, Why};

/// The box for a key.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Result<Response, Problem> {
    keys(&door)?;
    Ok(watch::locked(&door, caller.lang, None))
}

/// The desk of a key: all crossings, or the cases of one.
pub(crate) async fn post(
    State(door): State<Door>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    match moderator(&door, &fields)? {
        Ok(moderator) => show(&door, caller, &fields, moderator, Outcome::Looked),
        Err(refused) => Ok(watch::locked(&door, caller.lang, Some(&refused))),
    }
}

/// Does what was pressed, and shows the crossing as it is then.
pub(crate) async fn act(
    State(door): State<Door>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    let moderator = match moderator(&door, &fields)? {
        Ok(moderator) => moderator,
        Err(refused) => return Ok(watch::locked(&door, caller.lang, Some(&refused))),
    };
    let crossing = door.crossing(fields.text("crossing"))?;
    let wish = match wish::of_fields(&fields, caller.lang, door.site.live.clock().now()) {
        Ok(wish) => wish,
        Err(NoWish::Problem(problem)) => return Err(problem),
        Err(NoWish::Unfit(unfit)) => {
            return show(&door, caller, &fields, moderator, Outcome::Unfit(unfit, fields.clone()));
        }
    };
    let done = door.site.live.moderate(crossing.slug.as_str(), moderator.key, wish).await;
    let outcome = match done {
        Ok(entry) => Outcome::Done(entry),
        Err(unfiled) => Outcome::Refused(unfiled.into()),
    };
    show(&door, caller, &fields, moderator, outcome)
}

/// Takes in what a moderator copied from a chat, and shows the crossing as it is then.
pub(crate) async fn paste(
    State(door): State<Door>,
    caller: Caller,
    Form(fields): Form<{ limits::PASTE_BYTES }>,
) -> Result<Response, Problem> {
    let moderator = match moderator(&door, &fields)? {
        Ok(moderator) => moderator,
        Err(refused) => return Ok(watch::locked(&door, caller.lang, Some(&refused))),
    };
    let crossing = door.crossing(fields.text("crossing"))?;
    let outcome = match take_in(&door, &crossing, fields.text("messages")).await {
        Ok(messages) => Outcome::Pasted(messages),
        Err(problem) => Outcome::Refused(problem),
    };
    show(&door, caller, &fields, moderator, outcome)
}

fn keys(door: &Door) -> Result<Arc<dyn Keys>, Problem> {
    door.site.keys.clone().ok_or(Problem::of(Kind::NotFound))
}

/// Whose key was sent, or why it opens nothing. What is refused is told, and counted without a key.
fn moderator(door: &Door, fields: &Fields) -> Result<Result<Moderator, Problem>, Problem> {
    let opened = keys(door)?.moderator(fields.text("key"), door.site.live.clock().now());
    if opened.is_ok() {
        door.site.live.look();
    }
    Ok(opened.map_err(|refusal| {
        if let Some(times) = door.site.counters.keys.note(door.site.live.clock().now()) {
            live::log(LogLine::KeysOpenedNothing(times));
        }
        refusal.into()
    }))
}

fn show(
    door: &Door,
    caller: Caller,
    fields: &Fields,
    moderator: Moderator,
    outcome: Outcome,
) -> Result<Response, Problem> {
    let opened = Opened { key: fields.text("key").trim(), moderator };
    match fields.text("crossing") {
        "" => Ok(watch::crossings(door, caller.lang, &opened)),
        slug => Ok(watch::desk(door, caller.lang, &opened, &*door.crossing(slug)?, outcome)),
    }
}
