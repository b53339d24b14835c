//! Tailing: a desk that only shows keeps up with whoever writes its journal. Refuses to write, and to go on
//! from entries that do not follow.

use super::Sitting;
use border::entry::Entry;
use border::fact::{Fact, Seq};
use border::limits;
use border::log_line::{Fault, LogLine};
use border::slug::Slug;
use border::voice::Voice;
use journal::log::log;
use journal::restore::open_fold;
use journal::{Journal, ReadError};
use std::ops::ControlFlow;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::Sleep;

/// How often it is looked whether something was written: two tabs, one at the writer and one here, differ by
/// less than two seconds.
pub(super) const EVERY: Duration = Duration::from_secs(1);
/// Entries taken in at one look; the rest waits for the next.
const ENTRIES: usize = 20_000;

impl Sitting {
    /// Takes in what was written since the last look.
    pub(super) async fn tail(&mut self, cooling: Pin<&mut Sleep>) {
        let now = self.desk.clock.now();
        self.desk.shelf.talk_ring().forget(now);
        let (journal, slug) = (self.desk.journal.clone(), self.desk.ground.slug.clone());
        let after = self.working.seq();
        let read = tokio::task::spawn_blocking(move || news(&*journal, &slug, after));
        let follows = match read.await {
            Ok(Ok(entries)) => self.take_in(&entries, after).await,
            Ok(Err(_)) | Err(_) => false,
        };
        if !follows {
            self.begin_anew().await;
        }
        if self.working.seq() != after {
            self.publish_soon(cooling);
        } else if self.minute < self.working.seq() && now > self.published_at {
            self.publish(cooling);
        }
    }

    /// Applies entries to both folds; whether all of them followed.
    async fn take_in(&mut self, entries: &[Entry], after: Seq) -> bool {
        let follow = {
            let mut fold = self.desk.shelf.fold();
            let mut follows = |entry| fold.apply(entry).is_ok() && self.working.apply(entry).is_ok();
            entries.iter().all(&mut follows)
        };
        if entries.iter().any(|entry| matches!(entry.fact, Fact::Filed(_))) {
            self.recall_since(after).await;
        }
        let taken_off = entries.iter().filter_map(|entry| match &entry.fact {
            Fact::Hidden { what: border::fact::Target::Filing(seq), .. } => Some(*seq),
            _ => None,
        });
        self.desk.shelf.veil_talk([]);
        let mut ring = self.desk.shelf.talk_ring();
        taken_off.for_each(|seq| ring.silence(seq));
        follow
    }

    /// Puts the words kept after an entry into the talk ring.
    async fn recall_since(&self, after: Seq) {
        let (journal, slug) = (self.desk.journal.clone(), self.desk.ground.slug.clone());
        let since = self.desk.clock.now() - limits::TALK_MINUTES;
        let read =
            tokio::task::spawn_blocking(move || journal.recent_words(&slug, since, limits::TALK_RING)).await;
        if let Ok(Ok(words)) = read {
            words
                .into_iter()
                .filter(|words| words.seq > after)
                .for_each(|words| self.desk.recall(words, Voice::GUEST, None));
        }
    }

    /// Reads the log from its beginning, as where the entries after ours were folded into the base.
    async fn begin_anew(&mut self) {
        let (journal, slug) = (self.desk.journal.clone(), self.desk.ground.slug.clone());
        match tokio::task::spawn_blocking(move || open_fold(&*journal, &slug)).await {
            Ok(Ok(fold)) => {
                *self.desk.shelf.fold() = fold.clone();
                self.working = fold;
            }
            Ok(Err(error)) => log(LogLine::NotFollowed(&self.desk.ground.slug, (&error).into())),
            Err(_) => log(LogLine::NotFollowed(&self.desk.ground.slug, Fault::Panicked)),
        }
    }
}

/// The entries after one, at most [`ENTRIES`].
fn news(journal: &dyn Journal, slug: &Slug, after: Seq) -> Result<Vec<Entry>, ReadError> {
    let mut entries = Vec::new();
    if journal.last(slug)? == after {
        return Ok(entries);
    }
    journal.read(slug, after, &mut |entry| {
        entries.push(entry);
        if entries.len() < ENTRIES { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    Ok(entries)
}
