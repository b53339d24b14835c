//! Frames of the event stream, as bytes. A frame is built once and shared. Refuses to know who reads it.

use crate::WordsShown;
use crate::talk::TalkLine;
use border::board::Patch;
use border::entry::Cursor;
use border::slug::Slug;
use bytes::Bytes;
use serde::Serialize;

/// A comment that keeps a connection open through proxies.
pub(crate) const HEARTBEAT: Bytes = Bytes::from_static(b":\n\n");

/// The items changed since a cursor.
pub(crate) fn patch(patch: &Patch) -> Bytes {
    event("patch", Some(patch.cursor), patch)
}

/// One line of talk; it carries an id only where nothing but talk is followed.
pub(crate) fn talk(line: &TalkLine, id: Option<Cursor>, words: WordsShown) -> Bytes {
    event("talk", id, &line.shown(id.is_some(), words))
}

/// The board of a crossing stands elsewhere, and whether what changed was loud.
pub(crate) fn moved(crossing: &Slug, cursor: Cursor, loud: bool) -> Bytes {
    #[derive(Serialize)]
    struct Moved<'a> {
        crossing: &'a Slug,
        cursor: Cursor,
        loud: bool,
    }
    event("moved", None, &Moved { crossing, cursor, loud })
}

/// The follower's cursor cannot be served: fetch the board anew.
pub(crate) fn anew(cursor: Cursor) -> Bytes {
    #[derive(Serialize)]
    struct Anew {
        cursor: Cursor,
    }
    event("anew", None, &Anew { cursor })
}

/// How long the browser waits before it comes back, milliseconds; a jitter per connection keeps a restart
/// from being a stampede.
pub(crate) fn retry(milliseconds: u32) -> Bytes {
    Bytes::from(format!("retry: {milliseconds}\n\n"))
}

fn event(name: &str, id: Option<Cursor>, data: &impl Serialize) -> Bytes {
    let id = id.map_or(String::new(), |id| format!("id: {id}\n"));
    let data = serde_json::to_string(data).unwrap_or_else(|_| "null".into());
    Bytes::from(format!("{id}event: {name}\ndata: {data}\n\n"))
}
