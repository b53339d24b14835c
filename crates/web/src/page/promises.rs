//! What is promised, to whom, and what nobody can promise, in plain words. Refuses to promise anything else.

use super::frame::Frame;
use crate::caller::Caller;
use crate::door::Door;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use live::{Copying, Times};

/// What is said of one adversary, or of none.
struct Part {
    title: &'static str,
    lines: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "promises.html")]
struct PromisesPage<'a> {
    frame: Frame<'a>,
    parts: Vec<Part>,
}

/// The page.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    let settings = door.site.live.settings();
    let title = door.site.phrases.text(caller.lang, "page-promises");
    super::once(&PromisesPage {
        frame: Frame::new(&door, caller.lang, "/promises", title),
        parts: parts(settings.times, settings.copies),
    })
}

fn parts(times: Times, copies: Copying) -> Vec<Part> {
    let held = (times == Times::Held).then_some("promise-guard-later");
    let aside = (copies == Copying::Waits).then_some("promise-lies-copies");
    let guard = ["promise-guard-sees"].into_iter().chain(held).chain(["promise-guard-few"]);
    let lies = ["promise-lies-many"].into_iter().chain(aside).chain(["promise-lies-moderators"]);
    let taken = ["promise-taken-never", "promise-taken-words", "promise-taken-facts", "promise-taken-later"];
    let not = [
        "promise-not-true",
        "promise-not-server",
        "promise-not-phone",
        "promise-not-network",
        "promise-not-masks",
        "promise-not-back",
    ];
    vec![
        Part { title: "promise-taken", lines: taken.into() },
        Part { title: "promise-guard", lines: guard.collect() },
        Part { title: "promise-lies", lines: lies.collect() },
        Part { title: "promise-not", lines: not.into() },
        Part { title: "promise-do", lines: vec!["promise-do-ticks", "promise-do-private"] },
    ]
}
