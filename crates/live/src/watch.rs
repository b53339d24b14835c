//! The moderation desk's way in: looking at a crossing's cases, and doing something about them. Refuses to
//! show a moderator more than anyone could see were words shown.

use crate::cases::{Case, cases};
use crate::order::{Order, Unfiled};
use crate::talk::TalkLine;
use crate::{Live, WordsShown};
use border::deed::Wish;
use border::fact::{Digest, Seq};
use border::fold::{Done, Veil};
use border::minute::Minute;
use std::sync::Arc;
use tokio::sync::oneshot;

impl Live {
    /// Does what a key wants done at a crossing; the entry that holds it.
    ///
    /// # Errors
    /// [`Unfiled`]; every refusal has a sentence of its own.
    pub async fn moderate(&self, slug: &str, key: Digest<8>, wish: Wish) -> Result<Seq, Unfiled> {
        self.may_write()?;
        let shelved = self.inner.shelves.get(slug).ok_or(Unfiled::UnknownCrossing)?;
        let (done, seq) = oneshot::channel();
        shelved.filings.try_send(Order::Moderate { key, wish, done }).map_err(|_| Unfiled::Busy)?;
        seq.await.map_err(|_| Unfiled::Closed)?
    }

    /// What was done at a crossing's desk within 14 days, newest first.
    pub fn deeds(&self, slug: &str) -> Vec<(Seq, Done)> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let fold = shelved.shelf.fold();
        fold.deeds().map(|(seq, done)| (seq, done.clone())).collect()
    }

    /// What there is to look at on a crossing, the most urgent first.
    pub fn cases(&self, slug: &str) -> Vec<Case> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let (fold, ring) = (shelved.shelf.fold(), shelved.shelf.talk_ring());
        cases(&fold, &ring, self.inner.clock.now())
    }

    /// How many filings of a day have words that moderators hid.
    pub fn hidden(&self, slug: &str) -> usize {
        let Some(shelved) = self.inner.shelves.get(slug) else { return 0 };
        let ring = shelved.shelf.talk_ring();
        let hidden = |line: &&Arc<TalkLine>| matches!(line.veil, Some(Veil::Hidden { .. }));
        ring.public(self.inner.clock.now()).filter(hidden).count()
    }

    /// Until when a crossing's new words are held back.
    pub fn words_held_until(&self, slug: &str) -> Option<Minute> {
        self.inner.shelves.get(slug)?.shelf.fold().words_held_until()
    }

    /// Notes that a moderator looks.
    pub fn look(&self) {
        self.inner.presence.look(self.inner.clock.now());
    }

    /// Whether others' words are shown now.
    pub fn words(&self) -> WordsShown {
        self.inner.presence.words(self.inner.clock.now())
    }
}
