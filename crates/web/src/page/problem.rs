//! The page of a problem. Refuses to say more than its sentence.

use super::frame::Frame;
use crate::caller::Caller;
use crate::door::Door;
use crate::problem::{Kept, Problem, sentence};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    frame: Frame<'a>,
    sentence: String,
    nearest: Vec<(String, String)>,
    kept: Option<Box<Kept>>,
    /// Whether lawful ways are linked.
    is_harmful: bool,
}

/// The page.
pub(crate) fn page(door: &Door, caller: Caller, problem: &Problem) -> Response {
    let name = |slug: &String| {
        let crossing = door.site.live.crossing(slug)?;
        Some((slug.clone(), crossing.name(caller.lang.as_str()).to_owned()))
    };
    let nearest = problem.nearest.iter().filter_map(name).collect();
    let bare = Problem { nearest: vec![], ..problem.clone() };
    let sentence = sentence(door, caller.lang, if problem.kind.names_another() { problem } else { &bare });
    let frame = Frame::new(door, caller.lang, "/", door.site.phrases.text(caller.lang, "page-name"));
    let is_harmful = problem.scam.is_some();
    super::once(&ProblemPage { frame, sentence, nearest, kept: problem.kept.clone(), is_harmful })
}
