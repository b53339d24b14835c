//! Waiting until a board shows what was just taken. Refuses to wait for what nobody would see, and to note
//! anywhere whose entry was late: how many were is all that is kept.

use crate::{Live, desk};
use border::fact::Seq;
use std::sync::atomic::Ordering;

impl Live {
    /// Waits until a crossing's board shows an entry, or it is known that it shows nothing of it, but no
    /// longer than publications are gathered: whoever filed it sees it on the page that follows.
    pub async fn shown(&self, slug: &str, seq: Seq) {
        let Some(shelved) = self.inner.shelves.get(slug) else { return };
        let mut settled = shelved.shelf.settled();
        if tokio::time::timeout(2 * desk::GATHER, settled.wait_for(|settled| *settled >= seq)).await.is_err()
        {
            self.inner.shown_late.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many were answered before the board showed what they told, since the start.
    pub fn shown_late(&self) -> u64 {
        self.inner.shown_late.load(Ordering::Relaxed)
    }
}
