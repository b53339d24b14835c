//! Pasting messages copied from a chat: read by whoever was handed in for it, counted, never shown. Refuses
//! to keep the text for longer than this call.

use super::fields::Form;
use crate::admission::admit_guest;
use crate::caller::Caller;
use crate::door::Door;
use crate::page::paste;
use crate::problem::{Kind, Problem};
use axum::extract::{Path, State};
use axum::response::Response;
use border::crossing::Crossing;
use border::filing::Filing;
use border::limits;
use border::slug::Slug;
use live::order::Batch;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads and files what was pasted.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
    Form(fields): Form<{ limits::PASTE_BYTES }>,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let messages = take_in(&door, &crossing, fields.text("messages")).await?;
    Ok(paste::page(&door, &crossing, caller.lang, messages))
}

/// Reads and files messages copied from a chat; how many there were. They come in as a guest's do, whoever
/// pastes them: a stolen key would paste a chat that never was.
pub(crate) async fn take_in(door: &Door, crossing: &Arc<Crossing>, text: &str) -> Result<usize, Problem> {
    let reader = door.site.paste.clone().ok_or(Problem::of(Kind::NotFound))?;
    admit_guest(door, crossing)?;
    let text = text.to_owned();
    if text.trim().is_empty() {
        return Err(Problem::of(Kind::Empty));
    }
    let (ground, now) = (crossing.clone(), door.site.live.clock().now());
    let read = tokio::task::spawn_blocking(move || reader.read(&text, &ground, now));
    let outcome = read.await.map_err(|_| Problem::of(Kind::Store))?;
    let mut batches: BTreeMap<Slug, Vec<Filing>> = BTreeMap::new();
    for (slug, filing) in outcome.filings {
        batches.entry(slug).or_default().push(filing);
    }
    for (slug, filings) in batches {
        door.site.live.import(slug.as_str(), Batch { filings, imported: None }).await?;
    }
    Ok(outcome.messages)
}
