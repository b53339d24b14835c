//! WHAT IS KEPT: entries per crossing, words apart, snapshots, bases. A record is one turn, all or nothing.
//!
//! **Invariant:** nothing here knows what a fact means. The one thing read in an entry is its place and
//! time; words are bytes with a lifetime. Replay never calls the reader.

pub mod codec;
pub mod embedded;
pub mod locker;
pub mod log;
pub mod memory;
pub mod restore;
mod sealed;
pub mod turn;

use border::entry::Entry;
use border::fact::Seq;
use border::log_line::Fault;
use border::minute::Minute;
use border::slug::Slug;
use std::ops::ControlFlow;
use turn::{ImportRanges, Turn, Words};

/// Names one journal; new after a restore or repair, so that old cursors fail loudly instead of skipping
/// silently.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct JournalId(pub [u8; 16]);

/// Why a turn was not kept.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AppendError {
    /// Another writer's entry is the last one now.
    #[error("another writer was first: the log stands at {last}")]
    Moved {
        /// The last entry.
        last: Seq,
    },
    /// Too many turns wait.
    #[error("too many turns are waiting to be written")]
    Busy,
    /// Less than [`border::limits::FREE_BYTES`] are free.
    #[error("the disk is nearly full")]
    Full,
    /// The journal is open read-only, or is an archive.
    #[error("the journal is not open for writing")]
    ReadOnly,
    /// The store failed; nothing of the turn is kept.
    #[error("the store failed: {0}")]
    Store(String),
}

impl From<&AppendError> for Fault {
    fn from(error: &AppendError) -> Self {
        match error {
            AppendError::Moved { .. } => Self::Moved,
            AppendError::Busy => Self::Busy,
            AppendError::Full => Self::Full,
            AppendError::ReadOnly => Self::ReadOnly,
            AppendError::Store(_) => Self::Store,
        }
    }
}

/// Why something kept cannot be read.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ReadError {
    /// The store failed.
    #[error("the store failed: {0}")]
    Store(String),
    /// What is stored is not what was written.
    #[error(
        "damaged: {what}; intact up to entry {intact} of {crossing}; `passage salvage` saves what can be read"
    )]
    Damaged {
        /// Of which crossing.
        crossing: String,
        /// The last entry before the damage.
        intact: Seq,
        /// What is wrong.
        what: String,
    },
    /// Written by a newer Passage.
    #[error("written by a newer Passage: it needs entry format {needed}, this one reads up to {known}")]
    Newer {
        /// The format of the entry.
        needed: u32,
        /// The newest this one reads.
        known: u32,
    },
}

impl From<&ReadError> for Fault {
    fn from(error: &ReadError) -> Self {
        match error {
            ReadError::Store(_) => Self::Store,
            ReadError::Damaged { .. } => Self::Damaged,
            ReadError::Newer { needed, .. } => Self::Newer(*needed),
        }
    }
}

/// Called once when a turn is durable, or is not. It may append; it may not wait for the journal, whose one
/// writing thread it may be running on.
pub type Appended = Box<dyn FnOnce(Result<(), AppendError>) + Send>;

/// 32 random bytes of which a day's key pair for boxes is made; overwritten in memory when dropped.
pub type BoxSecret = zeroize::Zeroizing<[u8; 32]>;

/// A base or snapshot as stored: the last entry in it, and the bytes of the fold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredFold {
    /// The last entry in it.
    pub seq: Seq,
    /// [`border::fold::Fold::to_bytes`].
    pub bytes: Vec<u8>,
}

/// Where turns are kept. Every call but `append` may block on a disk and is made from a thread that may wait.
pub trait Journal: locker::Lockers + Send + Sync + 'static {
    /// Which journal this is.
    fn id(&self) -> JournalId;

    /// Keeps one turn after entry `after`, durably and whole or not at all, then calls `done` from some
    /// thread. It never blocks: a full queue is [`AppendError::Busy`].
    fn append(&self, crossing: &Slug, after: Seq, turn: Turn, done: Appended);

    /// Crossings that have entries or a base.
    ///
    /// # Errors
    /// [`ReadError`]
    fn crossings(&self) -> Result<Vec<Slug>, ReadError>;

    /// The last entry of a crossing; 0 where there is none.
    ///
    /// # Errors
    /// [`ReadError`]
    fn last(&self, crossing: &Slug) -> Result<Seq, ReadError>;

    /// Whether the disk has room for turns: below it only those are kept that take something off.
    fn has_room(&self) -> bool {
        true
    }

    /// Visits the entries after `after` in order, until the visitor breaks.
    ///
    /// # Errors
    /// [`ReadError`]
    fn read(
        &self,
        crossing: &Slug,
        after: Seq,
        visit: &mut dyn FnMut(Entry) -> ControlFlow<()>,
    ) -> Result<(), ReadError>;

    /// The words of a filing, while they are kept.
    ///
    /// # Errors
    /// [`ReadError`]
    fn words(&self, crossing: &Slug, seq: Seq) -> Result<Option<Words>, ReadError>;

    /// The words of the newest filings told after `since`, at most `most`, in the order they were kept.
    ///
    /// # Errors
    /// [`ReadError`]
    fn recent_words(&self, crossing: &Slug, since: Minute, most: usize) -> Result<Vec<Words>, ReadError>;

    /// Message ids of an imported chat that are done, by the chat's keyed hash.
    ///
    /// # Errors
    /// [`ReadError`]
    fn imported(&self, chat: &[u8; 32]) -> Result<ImportRanges, ReadError>;

    /// The newest snapshot of this fold version and journal, if it is whole.
    ///
    /// # Errors
    /// [`ReadError`]
    fn snapshot(&self, crossing: &Slug) -> Result<Option<StoredFold>, ReadError>;

    /// Keeps a snapshot in place of the one before.
    ///
    /// # Errors
    /// [`AppendError`]
    fn keep_snapshot(&self, crossing: &Slug, fold: &StoredFold) -> Result<(), AppendError>;

    /// The base, if entries were folded into one.
    ///
    /// # Errors
    /// [`ReadError`]
    fn base(&self, crossing: &Slug) -> Result<Option<StoredFold>, ReadError>;

    /// Keeps a base and deletes the entries up to it, whose leaf hashes stay, and any snapshot of the
    /// crossing, since that may hold their Voices; one transaction. The same base once more changes nothing.
    /// Turns wait for it in proportion to the entries it deletes: a caller with many folds them in steps.
    ///
    /// # Errors
    /// [`AppendError`]; [`AppendError::ReadOnly`] for an archive.
    fn keep_base(&self, crossing: &Slug, base: &StoredFold) -> Result<(), AppendError>;

    /// Deletes words whose time is over, beyond recovery from the files; how many. To be called again and
    /// again: what a reader held back is wiped by a later call.
    ///
    /// # Errors
    /// [`AppendError`]; the words are then gone from every answer and may still be in a file.
    fn forget_words(&self, now: Minute) -> Result<u64, AppendError>;

    /// What opens the boxes that phones sealed with the key of the UTC day of `of`; made when first asked for
    /// on that day. None of a day to come, of one over for [`border::limits::BOX_KEY_MINUTES`], and of one on
    /// which nobody asked. `forget_words` deletes those that are over.
    ///
    /// # Errors
    /// [`AppendError`]
    fn box_secret(&self, of: Minute, now: Minute) -> Result<Option<BoxSecret>, AppendError>;
}
