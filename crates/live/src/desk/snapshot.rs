//! Snapshots of a desk's working fold, so that a start reads only what came since. Refuses to keep one that
//! could hold a Voice of a term gone by.

use super::Sitting;
use crate::Writing;
use border::log_line::{Fault, LogLine};
use border::voice::Term;
use journal::log::log;
use journal::{AppendError, StoredFold};

impl Sitting {
    /// Keeps a snapshot in place of the one that went with the entries folded into the base: a start would
    /// otherwise read all that are left. Where nobody wrote for long, the fold may still hold Voices of those
    /// entries; in the term of now it holds none.
    pub(super) async fn renew_snapshot(&mut self, cooling: std::pin::Pin<&mut tokio::time::Sleep>) {
        let now = Term::of(self.desk.clock.now());
        if Term::of(self.working.at()) != now {
            self.turn(&mut Vec::new(), cooling).await;
        }
        if Term::of(self.working.at()) == now {
            self.snapshot = 0;
            self.keep_snapshot(0).await;
        }
    }

    /// Keeps a snapshot once so many entries have come since the last.
    pub(super) async fn keep_snapshot(&mut self, entries: u64) {
        let seq = self.working.seq();
        if seq < self.snapshot.saturating_add(entries) || self.desk.settings.writing == Writing::ReadOnly {
            return;
        }
        self.snapshot = seq;
        let (journal, slug) = (self.desk.journal.clone(), self.desk.ground.slug.clone());
        let fold = self.desk.shelf.fold().clone();
        let kept = tokio::task::spawn_blocking(move || {
            let bytes = fold.to_bytes().map_err(|error| AppendError::Store(error.to_string()))?;
            journal.keep_snapshot(&slug, &StoredFold { seq: fold.seq(), bytes })
        });
        match kept.await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => log(LogLine::NoSnapshot(&self.desk.ground.slug, (&error).into())),
            Err(_) => log(LogLine::NoSnapshot(&self.desk.ground.slug, Fault::Panicked)),
        }
    }
}
