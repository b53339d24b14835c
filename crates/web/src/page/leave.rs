//! What "Clear my things" does and what it cannot do; and doing it where no module runs: the browser itself
//! is told to forget what it stores for this house. Refuses to promise more than that.

use super::frame::Frame;
use crate::caller::Caller;
use crate::door::Door;
use crate::origin;
use crate::problem::{Kind, Problem};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;

/// Databases, files, caches of modules. Not the browser's own cache: to clear that takes it seconds.
const STORAGE: (HeaderName, HeaderValue) =
    (HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"storage\""));

#[derive(Template)]
#[template(path = "leave.html")]
struct LeavePage<'a> {
    frame: Frame<'a>,
    done: bool,
}

/// The page.
pub(crate) async fn get(State(door): State<Door>, caller: Caller) -> Response {
    page(&door, caller, false)
}

/// Has the browser forget, and says what it does not.
pub(crate) async fn post(
    State(door): State<Door>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    if !origin::is_own(&headers) {
        return Err(Problem::of(Kind::OtherSite));
    }
    let mut response = page(&door, caller, true);
    let (name, storage) = STORAGE;
    response.headers_mut().insert(name, storage);
    Ok(response)
}

fn page(door: &Door, caller: Caller, done: bool) -> Response {
    let title = door.site.phrases.text(caller.lang, "leave");
    super::once(&LeavePage { frame: Frame::new(door, caller.lang, "/leave", title), done })
}
