//! Where an import goes: the running board of this process, or a served one by its socket. Refuses to know
//! which.

use border::slug::Slug;
use live::order::{Batch, ImportRanges, Unfiled};

/// Takes batches, whole or not at all, and knows what is done.
pub trait Sink: Send + Sync + 'static {
    /// The message ids of a chat that are done, by the chat's keyed hash. May wait for a disk.
    ///
    /// # Errors
    /// [`SinkFault`]
    fn done(&self, chat: &[u8; 32]) -> Result<ImportRanges, SinkFault>;

    /// Takes a batch, its facts and its ids in one; how many facts came of it.
    ///
    /// # Errors
    /// [`SinkFault`]; nothing of the batch is kept then.
    fn import(&self, crossing: &Slug, batch: Batch) -> impl Future<Output = Result<usize, SinkFault>> + Send;
}

/// Why an import cannot go on.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SinkFault {
    /// The board did not take it.
    #[error("the board did not take it: {0}")]
    Unfiled(#[from] Unfiled),
    /// The way to the board broke.
    #[error("the way to the board broke: {0}")]
    Broken(String),
}
