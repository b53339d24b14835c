//! Looking for a crossing: where I am, where to, or a name. Refuses to keep what was looked for.

use super::fields::Form;
use crate::caller::Caller;
use crate::door::Door;
use crate::ground::{self, Found};
use crate::page::frame::Frame;
use crate::page::home::{self, Search};
use crate::problem::Problem;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use border::atlas::Atlas;
use border::limits;
use language::say::Arg;

/// The crossings between two places, or of a name; the first page where nothing is looked for.
pub(crate) async fn post(
    State(door): State<Door>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    let [from, to, name] = ["from", "to", "name"].map(|field| fields.text(field).trim());
    let frame = Frame::new(&door, caller.lang, "/", "");
    if [from, to, name].iter().all(|words| words.is_empty()) {
        return Ok(Redirect::to(&frame.link("/")).into_response());
    }
    let atlas = door.site.live.atlas();
    let found = ground::find(atlas, from, to, name);
    let is_pair = !from.is_empty() && !to.is_empty() && name.is_empty();
    let lands = (ground::land_of(atlas, from), ground::land_of(atlas, to));
    let note = match lands {
        (Some(a), Some(b)) => ground::border_between(&frame, atlas, a, b),
        _ => None,
    };
    let search = Search { from, to, name, heading: String::new(), note, is_pair };
    let heading = heading(&frame, atlas, &search, &found);
    Ok(home::found(&door, caller.lang, Search { heading, ..search }, &found))
}

/// What was found, in words.
fn heading(frame: &Frame<'_>, atlas: &Atlas, search: &Search<'_>, found: &Found) -> String {
    let Search { from, to, name, is_pair, .. } = *search;
    let both = [("from", Arg::Text(from)), ("to", Arg::Text(to))];
    match found.crossings.is_empty() {
        true if name.is_empty() => not_found(frame, atlas, search),
        true => frame.t("page-home-none"),
        false if is_pair => frame.with_all("page-home-between", &both),
        false if !name.is_empty() => frame.with("page-home-named", "name", name),
        // By how far they are from there.
        false if ground::place_of(atlas, from).is_some() => frame.t("page-home-all"),
        false => frame.t("page-home-changed"),
    }
}

/// Why nothing was found: what of it is no place known here, that no border lies between, or that no crossing
/// is known.
fn not_found(frame: &Frame<'_>, atlas: &Atlas, search: &Search<'_>) -> String {
    let Search { from, to, is_pair, .. } = *search;
    let [start, goal] = [from, to].map(|words| ground::land_of(atlas, words));
    let unread: Vec<String> = [(from, start), (to, goal)]
        .into_iter()
        .filter(|(words, land)| !words.is_empty() && land.is_none())
        .map(|(words, _)| frame.with("ways-unread", "words", words))
        .collect();
    let both = [("from", Arg::Text(from)), ("to", Arg::Text(to))];
    match (start, goal) {
        _ if !unread.is_empty() => unread.join(" "),
        (Some(start), Some(goal)) if start.country() == goal.country() => {
            frame.with("ways-same", "from", &ground::land_name(atlas, start.country(), frame.lang))
        }
        _ if is_pair => frame.with_all("page-home-none-between", &both),
        _ => frame.t("page-home-none"),
    }
}
