//! The moderation desk's way in: looking at a crossing's cases, and doing something about them. Refuses to
//! show a moderator more than anyone could see were words shown.

use crate::cases::{Case, cases};
use crate::desk::acting::is_taken_off;
use crate::order::{Order, Unfiled};
use crate::{Live, WordsShown};
use border::deed::Wish;
use border::fact::{Digest, Seq, Target};
use border::fold::{Done, Operated};
use border::item::Key;
use border::limits;
use border::minute::Minute;
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

    /// What was done at a crossing's desk within 14 days, before an entry, newest first, at most so much.
    pub fn deeds(&self, slug: &str, before: Option<Seq>, most: usize) -> Vec<(Seq, Done)> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let fold = shelved.shelf.fold();
        let earlier = fold.deeds().filter(|(seq, _)| before.is_none_or(|before| *seq < before));
        earlier.take(most).map(|(seq, done)| (seq, done.clone())).collect()
    }

    /// What the operator did at a crossing within 14 days, before an entry, newest first, at most so much.
    pub fn operated(&self, slug: &str, before: Option<Seq>, most: usize) -> Vec<(Seq, Operated)> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let fold = shelved.shelf.fold();
        let earlier = fold.operated().filter(|(seq, _)| before.is_none_or(|before| *seq < before));
        earlier.take(most).map(|(seq, operated)| (seq, operated.clone())).collect()
    }

    /// What was done in an entry, or was agreed to or taken back in it.
    pub fn deed_of(&self, slug: &str, entry: Seq) -> Option<(Seq, Done)> {
        let fold = self.inner.shelves.get(slug)?.shelf.fold();
        let own = fold.deed(entry).map(|done| (entry, done));
        let of_entry = own.or_else(|| fold.deeds().find(|(_, done)| done.changed == entry));
        of_entry.map(|(seq, done)| (seq, done.clone()))
    }

    /// Whether the operator took off a notice that stands in an entry, or waits in it for a second key.
    pub fn is_notice_off(&self, slug: &str, entry: Seq) -> bool {
        let Some(shelved) = self.inner.shelves.get(slug) else { return false };
        is_taken_off(&shelved.shelf.fold(), &Target::Item(Key::Notice(entry)))
    }

    /// What hides words of a day, newest first, at most so much: what stands where they were.
    pub fn hidings(&self, slug: &str, most: usize) -> Vec<(Seq, Done)> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let (fold, since) = (shelved.shelf.fold(), self.inner.clock.now() - limits::TALK_MINUTES);
        let lately = fold.deeds().take_while(|(_, done)| done.at >= since);
        let hiding = lately.filter(|(_, done)| done.hides().is_some());
        hiding.take(most).map(|(seq, done)| (seq, done.clone())).collect()
    }

    /// What there is to look at on a crossing, the most urgent first.
    pub fn cases(&self, slug: &str) -> Vec<Case> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let (fold, ring) = (shelved.shelf.fold(), shelved.shelf.talk_ring());
        cases(&fold, &ring, self.inner.clock.now())
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
