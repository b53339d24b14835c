//! The journal of one machine: a directory with one SQLite file, one thread that writes it, a few
//! connections that read. Refuses a second writer, a file of a newer Passage, and to delete anything of an
//! archive.
//!
//! **Invariant:** a turn is told durable only after the commit that holds it was synced (WAL,
//! `synchronous=FULL`). All waiting turns of all desks, and their words, go into one commit.
//!
//! The directory: `journal.sqlite` (with `-wal` and `-shm` while open), `lock`, `key`, `keys/` with a key for
//! each day of which words are kept, and `boxes/` with what opens a day's boxes. Only its owner may enter it.

mod backup;
mod boxes;
mod day_keys;
mod directory;
mod envelope;
mod keeping;
mod lockers;
mod migrating;
mod open_error;
mod opening;
mod reading;
mod salvage;
mod schema;
mod wiping;
mod writer;

pub use backup::{CopyError, backup, restore};
pub use directory::{KEYRING, Key};
pub use open_error::OpenError;
pub use opening::LostWords;
pub use salvage::{Fate, Report, Saved, salvage};
pub use schema::DIRECTORY_FORMAT;

use crate::codec::Leaf;
use crate::turn::{ImportRanges, Turn, Words};
use crate::{AppendError, Appended, BoxSecret, Journal, JournalId, ReadError, StoredFold, sealed};
use border::entry::Entry;
use border::fact::Seq;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use boxes::Boxes;
use day_keys::DayKeys;
use directory::Held;
use lockers::Places;
use reading::Readers;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use writer::{Waiting, Writer};

/// What a data directory is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// It is served: words and entries are forgotten in time.
    Live,
    /// It is for looking back: nothing is ever deleted, and it is never served.
    Archive,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Live, Self::Archive];

    /// `live` or `archive`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Archive => "archive",
        }
    }
}

/// Says how many bytes are free.
pub type FreeSpace = Arc<dyn Fn() -> u64 + Send + Sync>;

/// How a data directory is opened for writing.
pub struct Options {
    /// Where; made if it is not there.
    pub dir: PathBuf,
    /// What it is, or becomes.
    pub kind: Kind,
    /// Added to each commit: stands for a slower disk in load tests.
    pub commit_delay: Duration,
    /// Free bytes on its file system, asked before each commit.
    pub free_space: FreeSpace,
}

impl Options {
    /// No delay, and the file system's own word on its free space.
    pub fn new(dir: impl Into<PathBuf>, kind: Kind) -> Self {
        let dir = dir.into();
        let asked = dir.clone();
        let free_space = Arc::new(move || directory::free_space(&asked));
        Self { dir, kind, commit_delay: Duration::ZERO, free_space }
    }
}

/// What was written since the journal was opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Written {
    /// Transactions.
    pub commits: u64,
    /// Turns in them.
    pub turns: u64,
}

/// A data directory, open.
pub struct Embedded {
    id: JournalId,
    kind: Kind,
    key: Key,
    dir: PathBuf,
    readers: Readers,
    /// None for one that only reads.
    writer: Option<Writer>,
    /// None for one that only reads.
    free_space: Option<FreeSpace>,
    /// What opens boxes; none for one that only reads.
    boxes: Option<Boxes>,
    /// Where each locker stands; none for one that only reads.
    lockers: Option<Arc<Places>>,
    /// Dropped after the writer: the directory is held until all is written.
    _held: Option<Held>,
}

impl Embedded {
    /// Opens a data directory for writing, makes it where there is none, and brings an older format up to
    /// today's.
    ///
    /// # Errors
    /// [`OpenError`]
    pub fn open(options: Options) -> Result<Self, OpenError> {
        let dir = options.dir.clone();
        let held = directory::hold(&dir)?;
        let file = directory::store_file(&dir);
        let mut keys = directory::hold_day_keys(&dir)?;
        let boxes = Boxes::hold(&dir)?;
        let connection = schema::open_writer(&file, options.kind, &mut keys)?;
        let (id, kind) = schema::identity(&connection)?;
        if kind != options.kind {
            return Err(OpenError::OtherKind { dir, is: kind, wanted: options.kind });
        }
        let lockers = Some(Arc::new(Places::of(&connection)?));
        let free_space = Some(Arc::clone(&options.free_space));
        let writer = Writer::start(connection, keys, kind, options)
            .map_err(|error| OpenError::Store(error.to_string()))?;
        Ok(Self {
            id,
            kind,
            key: held.key,
            dir,
            readers: Readers::new(file),
            writer: Some(writer),
            free_space,
            boxes: Some(boxes),
            lockers,
            _held: Some(held),
        })
    }

    /// Opens a data directory to look at, beside its writer or without one.
    ///
    /// # Errors
    /// [`OpenError`]
    pub fn open_read_only(dir: &Path) -> Result<Self, OpenError> {
        let file = directory::store_file(dir);
        directory::must_be_there(dir, &file)?;
        let (id, kind) = schema::identity(&schema::open_reader(&file)?).map_err(|error| error.of(&file))?;
        let key_file = dir.join("key");
        let key = directory::read_key(dir)?.ok_or(OpenError::KeyLost { file: key_file })?;
        let readers = Readers::new(file);
        let dir = dir.to_owned();
        let (writer, free_space, boxes, lockers) = (None, None, None, None);
        Ok(Self { id, kind, key, dir, readers, writer, free_space, boxes, lockers, _held: None })
    }

    /// Looks through the whole store, and folds each crossing as a house that serves it would.
    ///
    /// # Errors
    /// What is damaged, and where.
    pub fn examine(&self) -> Result<(), ReadError> {
        let file = directory::store_file(&self.dir);
        let damaged = || ReadError::Store(OpenError::Damaged { file: file.clone() }.to_string());
        let check = |connection: &rusqlite::Connection| {
            connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
        };
        if self.readers.ask("any crossing", check).map_err(|_| damaged())? != "ok" {
            return Err(damaged());
        }
        for crossing in self.crossings()? {
            crate::restore::open_fold(self, &crossing)?;
        }
        Ok(())
    }

    /// What it is for: an archive is never served.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The key under which imported chats are hashed; it never leaves the data directory and its backups.
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// What was written since it was opened.
    pub fn written(&self) -> Written {
        let count = |which: fn(&writer::Counts) -> &std::sync::atomic::AtomicU64| {
            self.writer.as_ref().map_or(0, |writer| which(&writer.counts).load(Ordering::Relaxed))
        };
        Written { commits: count(|counts| &counts.commits), turns: count(|counts| &counts.turns) }
    }

    /// The leaves of a crossing's entries after `after`, at most `most`, in order; of those folded into the
    /// base too.
    ///
    /// # Errors
    /// [`ReadError`]
    pub fn leaves(&self, crossing: &Slug, after: Seq, most: usize) -> Result<Vec<Leaf>, ReadError> {
        self.readers.leaves(crossing.as_str(), after, most)
    }

    /// Words that are kept and cannot be read, by day: where a day's key is missing or damaged. It reads all
    /// words once.
    ///
    /// # Errors
    /// [`ReadError`]
    pub fn lost_words(&self) -> Result<Vec<LostWords>, ReadError> {
        self.readers.ask("any crossing", |connection| opening::lost_words(connection, &mut self.day_keys()))
    }

    /// Read anew for each question: whoever reads keeps no key beyond it.
    fn day_keys(&self) -> DayKeys {
        DayKeys::beside(&self.dir)
    }

    fn writer(&self) -> Result<&Writer, AppendError> {
        self.writer.as_ref().ok_or(AppendError::ReadOnly)
    }

    fn boxes(&self) -> Result<&Boxes, AppendError> {
        self.boxes.as_ref().ok_or(AppendError::ReadOnly)
    }
}

impl Journal for Embedded {
    fn id(&self) -> JournalId {
        self.id
    }

    fn append(&self, crossing: &Slug, after: Seq, turn: Turn, done: Appended) {
        match &self.writer {
            Some(writer) => writer.append(Waiting { crossing: crossing.clone(), after, turn, done }),
            None => done(Err(AppendError::ReadOnly)),
        }
    }

    fn crossings(&self) -> Result<Vec<Slug>, ReadError> {
        let names = self.readers.ask("any crossing", reading::crossings)?;
        names
            .into_iter()
            .map(|name| match Slug::parse(&name) {
                Some(slug) => Ok(slug),
                None => {
                    let what = "its name is no crossing's".to_owned();
                    Err(ReadError::Damaged { crossing: name, intact: 0, what })
                }
            })
            .collect()
    }

    fn last(&self, crossing: &Slug) -> Result<Seq, ReadError> {
        let name = crossing.as_str();
        self.readers.ask(name, |connection| reading::last(connection, name))
    }

    fn has_room(&self) -> bool {
        self.free_space.as_ref().is_none_or(|free| free() >= limits::FREE_BYTES)
    }

    fn read(
        &self,
        crossing: &Slug,
        after: Seq,
        visit: &mut dyn FnMut(Entry) -> ControlFlow<()>,
    ) -> Result<(), ReadError> {
        self.readers.read(crossing, after, visit)
    }

    fn words(&self, crossing: &Slug, seq: Seq) -> Result<Option<Words>, ReadError> {
        let name = crossing.as_str();
        self.readers.ask(name, |connection| opening::words(connection, &mut self.day_keys(), name, seq))
    }

    fn recent_words(&self, crossing: &Slug, since: Minute, most: usize) -> Result<Vec<Words>, ReadError> {
        let name = crossing.as_str();
        self.readers.ask(name, |connection| {
            opening::recent_words(connection, &mut self.day_keys(), name, since, most)
        })
    }

    fn imported(&self, chat: &[u8; 32]) -> Result<ImportRanges, ReadError> {
        self.readers.ask("an imported chat", |connection| reading::imported(connection, chat))
    }

    fn snapshot(&self, crossing: &Slug) -> Result<Option<StoredFold>, ReadError> {
        self.readers.snapshot(self.id, crossing.as_str())
    }

    /// Compresses on the calling thread, so that the writer only has to put it away.
    fn keep_snapshot(&self, crossing: &Slug, fold: &StoredFold) -> Result<(), AppendError> {
        let writer = self.writer()?;
        let sealed = sealed::seal(self.id, fold).map_err(AppendError::Store)?;
        let crossing = crossing.clone();
        writer.run(move |store| store.keep_snapshot(&crossing, &sealed))
    }

    fn base(&self, crossing: &Slug) -> Result<Option<StoredFold>, ReadError> {
        self.readers.base(crossing.as_str())
    }

    /// Makes the leaves on the calling thread: the entries cannot change meanwhile.
    fn keep_base(&self, crossing: &Slug, base: &StoredFold) -> Result<(), AppendError> {
        let writer = self.writer()?;
        let unread = |error: ReadError| AppendError::Store(error.to_string());
        let name = crossing.as_str();
        let floor =
            self.readers.ask(name, |connection| reading::base_seq(connection, name)).map_err(unread)?;
        let count = usize::try_from(base.seq.saturating_sub(floor)).unwrap_or(usize::MAX);
        let base = keeping::NewBase {
            crossing: name.to_owned(),
            seq: base.seq,
            sealed: sealed::seal(self.id, base).map_err(AppendError::Store)?,
            first: floor + 1,
            leaves: self.readers.leaves(name, floor, count).map_err(unread)?,
        };
        writer.run(move |store| store.keep_base(&base))
    }

    fn forget_words(&self, now: Minute) -> Result<u64, AppendError> {
        let wiped = self.writer()?.run(move |store| store.forget_words(now))?;
        self.boxes()?.forget(now)?;
        Ok(wiped)
    }

    fn box_secret(&self, of: Minute, now: Minute) -> Result<Option<BoxSecret>, AppendError> {
        self.boxes()?.secret(of, now)
    }
}
