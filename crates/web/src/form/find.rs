//! Looking for a crossing: where I am, where to, or a name. Refuses to keep what was looked for.

use super::fields::Form;
use crate::caller::Caller;
use crate::door::Door;
use crate::ground;
use crate::page::frame::Frame;
use crate::page::home::{self, Search};
use crate::problem::Problem;
use axum::extract::State;
use axum::response::Response;
use border::limits;
use language::say::Arg;

/// The crossings between two places, or of a name.
pub(crate) async fn post(
    State(door): State<Door>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    let [from, to, name] = ["from", "to", "name"].map(|field| fields.text(field).trim());
    let atlas = door.site.live.atlas();
    let found = ground::find(atlas, from, to, name);
    let frame = Frame::new(&door, caller.lang, "/", "");
    let phrases = &door.site.phrases;
    let both = [("from", Arg::Text(from)), ("to", Arg::Text(to))];
    let is_pair = !from.is_empty() && !to.is_empty() && name.is_empty();
    let heading = match (found.crossings.is_empty(), is_pair) {
        (true, true) => phrases.with(caller.lang, "page-home-none-between", &both),
        (true, false) => frame.t("page-home-none"),
        (false, true) => phrases.with(caller.lang, "page-home-between", &both),
        (false, false) => frame.t("page-home-changed"),
    };
    let lands = (ground::land_of(atlas, from), ground::land_of(atlas, to));
    let note = match lands {
        (Some(a), Some(b)) => ground::border_between(&frame, atlas, a, b),
        _ => None,
    };
    let search = Search { from, to, name, heading, note: note.unwrap_or_default() };
    Ok(home::found(&door, caller.lang, search, &found))
}
