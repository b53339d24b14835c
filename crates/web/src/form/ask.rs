//! Asking: the answer stands before anything is posted. Refuses to make a question public by itself.

use super::fields::Form;
use crate::caller::Caller;
use crate::door::Door;
use crate::filing::check_words;
use crate::page::answered::Answered;
use crate::page::ask::{self, Extent};
use crate::problem::Problem;
use axum::extract::{Path, State};
use axum::response::Response;
use border::land::LandCode;
use border::limits;
use border::reading::Ask;

/// Answers a question with what the board knows.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let published = door.board(&slug)?;
    let toward = LandCode::parse(fields.text("toward"));
    let found = match Ask::parse(fields.text("ask")) {
        Some(ask) => Answered::of_asks(&published.board, vec![ask], toward),
        None => {
            let words = check_words(fields.text("words"))?;
            Answered::of_words(&door, &crossing, &published.board, &words, toward)
        }
    };
    let extent = if fields.text("part") == "answers" { Extent::Answers } else { Extent::Whole };
    Ok(ask::page(&door, &crossing, &published, caller.lang, &found, extent))
}
