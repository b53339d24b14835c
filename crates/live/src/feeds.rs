//! What comes of offices: figures and how their pages stand, on their way to a desk; and how each feed
//! stands, for the one who runs the house. Refuses to know what is fetched. What boards say of a feed is a
//! fact of their logs and not of this.

use crate::Live;
use crate::order::{Order, Unfiled};
use border::minute::Minute;
use border::official::{FeedState, Fetched, Figure};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use tokio::sync::oneshot;

/// How one feed stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FeedLine {
    /// How its page stands.
    pub state: FeedState,
    /// When it last answered so that it could be read; none since the start.
    pub answered_at: Option<Minute>,
    /// The newest time that the office stated.
    pub newest_at: Option<Minute>,
    /// Tries since the start that brought nothing that could be read.
    pub failures: u64,
    /// Figures since the start that were news.
    pub figures: u64,
    /// When it is asked next.
    pub next_at: Minute,
    /// Why the last try failed, in few words of ours; none where it did not.
    pub fault: Option<String>,
}

/// The feeds by name; none where the operator turned none on.
#[derive(Debug, Default)]
pub(crate) struct Feeds(Mutex<BTreeMap<&'static str, FeedLine>>);

impl Feeds {
    pub fn note(&self, name: &'static str, line: FeedLine) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name, line);
    }

    pub fn lines(&self) -> BTreeMap<&'static str, FeedLine> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Live {
    /// Takes figures of offices in, behind live filings; how many are news.
    ///
    /// # Errors
    /// [`Unfiled`]
    pub async fn measure(&self, slug: &str, figures: Vec<Figure>) -> Result<usize, Unfiled> {
        self.hear_offices(slug, None, figures).await
    }

    /// Says on a board how an office's page stands, where the board does not say so yet; whether it was news.
    ///
    /// # Errors
    /// [`Unfiled`]
    pub async fn fetched(&self, slug: &str, fetched: Fetched) -> Result<usize, Unfiled> {
        self.hear_offices(slug, Some(fetched), vec![]).await
    }

    async fn hear_offices(
        &self,
        slug: &str,
        fetched: Option<Fetched>,
        figures: Vec<Figure>,
    ) -> Result<usize, Unfiled> {
        self.may_write()?;
        let shelved = self.inner.shelves.get(slug).ok_or(Unfiled::UnknownCrossing)?;
        let mut sources =
            figures.iter().map(|figure| &figure.source).chain(fetched.iter().map(|f| &f.source));
        if let Some(unknown) = sources.find(|source| self.inner.atlas.office(source).is_none()) {
            return Err(Unfiled::UnknownOffice(unknown.clone()));
        }
        let (done, taken) = oneshot::channel();
        let order = Order::Measure { figures, fetched, done };
        shelved.imports.send(order).await.map_err(|_| Unfiled::Closed)?;
        taken.await.map_err(|_| Unfiled::Closed)?
    }

    /// Notes how a feed stands, for [`Live::readiness`].
    pub fn note_feed(&self, name: &'static str, line: FeedLine) {
        self.inner.feeds.note(name, line);
    }
}
