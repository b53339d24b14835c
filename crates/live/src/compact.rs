//! Lifetimes: words are deleted after 72 h, lockers emptied at their hour, entries deleted after 14 days and
//! folded into a base that holds no Voice. Refuses to touch what is younger.

use crate::clock::Clock;
use crate::shelf::Shelf;
use border::fold::{Fold, Scrubber};
use border::limits;
use border::log_line::LogLine;
use border::minute::Minute;
use border::slug::Slug;
use journal::log::log;
use journal::{AppendError, Journal, ReadError, StoredFold};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

/// How often lifetimes are looked after: an hour's delay is what the promise allows.
const EVERY: Duration = Duration::from_secs(30 * 60);

pub(crate) async fn run(journal: Arc<dyn Journal>, shelves: BTreeMap<Slug, Arc<Shelf>>, clock: Clock) {
    let mut every = tokio::time::interval(EVERY);
    loop {
        every.tick().await;
        let (journal, now) = (journal.clone(), clock.now());
        let slugs: Vec<Slug> = shelves.keys().cloned().collect();
        match tokio::task::spawn_blocking(move || look_after(&*journal, &slugs, now)).await {
            Ok(folded) => {
                folded.iter().filter_map(|slug| shelves.get(slug)).for_each(|shelf| shelf.tell_base_kept())
            }
            Err(_) => log(LogLine::LifetimesNotKept),
        }
    }
}

/// Deletes whatever is past its time at `now`, crossing by crossing; the crossings with a new base.
fn look_after(journal: &dyn Journal, crossings: &[Slug], now: Minute) -> Vec<Slug> {
    if let Err(error) = journal.forget_words(now) {
        log(LogLine::WordsNotForgotten((&error).into()));
    }
    if let Err(error) = journal.forget_lockers(now) {
        log(LogLine::LockersNotForgotten((&error).into()));
    }
    let mut folded = Vec::new();
    for slug in crossings {
        match fold_old_entries(journal, slug, now - limits::ENTRY_MINUTES) {
            Ok(Base::Kept) => folded.push(slug.clone()),
            Ok(Base::AsItWas) => {}
            Err(Trouble::Read(error)) => log(LogLine::EntriesNotForgotten(slug, (&error).into())),
            Err(Trouble::Write(error)) => log(LogLine::EntriesNotForgotten(slug, (&error).into())),
        }
    }
    folded
}

/// What became of a crossing's base.
enum Base {
    AsItWas,
    Kept,
}

enum Trouble {
    Read(ReadError),
    Write(AppendError),
}

impl From<ReadError> for Trouble {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

/// Folds the entries kept before `old` into the base and deletes them.
fn fold_old_entries(journal: &dyn Journal, slug: &Slug, old: Minute) -> Result<Base, Trouble> {
    let stored = journal.base(slug)?;
    let damaged = |what: String| ReadError::Damaged { crossing: slug.to_string(), intact: 0, what };
    let mut fold = match &stored {
        Some(base) => Fold::from_bytes(&base.bytes).map_err(|error| damaged(error.to_string()))?,
        None => Fold::empty(slug.clone()),
    };
    let first = fold.seq();
    let mut broken = None;
    journal.read(slug, first, &mut |entry| {
        if entry.at >= old {
            return ControlFlow::Break(());
        }
        if let Err(error) = fold.apply(&entry) {
            broken = Some(error.to_string());
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    })?;
    if let Some(what) = broken {
        return Err(damaged(what).into());
    }
    if fold.seq() == first {
        return Ok(Base::AsItWas);
    }
    let through = fold.seq();
    let mut scrubber = Scrubber::new(fold);
    scrubber.forget_ids(old + limits::ENTRY_MINUTES);
    journal.read(slug, through, &mut |entry| {
        scrubber.see(&entry);
        ControlFlow::Continue(())
    })?;
    let base = scrubber.finish();
    let bytes = base.to_bytes().map_err(|error| damaged(error.to_string()))?;
    journal.keep_base(slug, &StoredFold { seq: through, bytes }).map_err(Trouble::Write)?;
    Ok(Base::Kept)
}
