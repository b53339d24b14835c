//! A data directory as one file, and back. Refuses to write over anything, and to copy words or day keys.
//!
//! A backup has the entries, bases, leaves, imported ranges and the key. **Words are left out**: they are
//! kept for 72 hours, and nobody deletes them from a backup. The keyring is in it: it has hashes of keys
//! only. Snapshots are left out: a restored journal has
//! a new id and would pass over them. The key is in it: without it, importing the same export again after a
//! restore would count every message twice. So a backup is as private as the directory: its file is made for
//! its owner alone.

use super::day_keys::DayKeys;
use super::directory::{self, Key};
use super::schema::{self, identity, new_id, set_meta};
use super::{Embedded, Kind, OpenError, Options};
use crate::log::log;
use crate::{Journal as _, JournalId, ReadError};
use border::log_line::LogLine;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Why a copy was not made; nothing is left of it.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CopyError {
    /// One of the two cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// There is something where the copy should be.
    #[error("{} is there already; name another place, or remove it first", path.display())]
    Exists {
        /// Where.
        path: PathBuf,
    },
    /// There is no such file.
    #[error("{}: there is no such file", file.display())]
    NoFile {
        /// Which.
        file: PathBuf,
    },
    /// Its end is missing.
    #[error("{} is cut short: copy it again, or take another backup", file.display())]
    Cut {
        /// Which.
        file: PathBuf,
    },
    /// It is a backup, and damaged.
    #[error("{} is damaged: take another backup", file.display())]
    Damaged {
        /// Which.
        file: PathBuf,
    },
    /// The file is no backup.
    #[error("{} is not a backup of Passage", file.display())]
    NotABackup {
        /// Which.
        file: PathBuf,
    },
    /// What is in it cannot be read whole.
    #[error("{}: {error}", file.display())]
    Unreadable {
        /// Which.
        file: PathBuf,
        /// What is wrong.
        error: ReadError,
    },
}

impl From<rusqlite::Error> for CopyError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Open(error.into())
    }
}

/// Tables that are copied whole, in a backup and back. `turns` has wiped rows, which are not.
const COPY: &str = "
    INSERT INTO main.turns(live, crossing, first_seq, last_seq, at, checksum, body)
        SELECT live, crossing, first_seq, last_seq, at, checksum, body
            FROM source.turns WHERE live = 1 ORDER BY number;
    INSERT INTO main.imported SELECT * FROM source.imported;
    INSERT INTO main.bases SELECT * FROM source.bases;
    INSERT INTO main.leaves SELECT * FROM source.leaves;
";
const KEY: &str = "key";
const KEYRING_META: &str = "keyring";

/// Copies a data directory, as it is at one moment, into one file beside its running writer.
///
/// # Errors
/// [`CopyError`]
pub fn backup(dir: &Path, file: &Path) -> Result<(), CopyError> {
    let source = Embedded::open_read_only(dir)?;
    if file.exists() {
        return Err(CopyError::Exists { path: file.to_owned() });
    }
    let part = PathBuf::from(format!("{}.part", file.display()));
    let keyring = directory::read_keyring(dir)?;
    let beside = [Some((KEY, &source.key()[..])), keyring.as_deref().map(|bytes| (KEYRING_META, bytes))];
    let beside: Vec<(&str, &[u8])> = beside.into_iter().flatten().collect();
    let copied = copy(&directory::store_file(dir), &part, source.id(), source.kind(), &beside)
        .and_then(|()| finish(&part, file));
    if copied.is_err() {
        remove(&part);
    }
    copied
}

/// Makes a data directory of a backup, with a new journal id: cursors of before fail loudly instead of
/// meeting other entries at their places.
///
/// # Errors
/// [`CopyError`]; also where one entry of the backup is damaged.
pub fn restore(file: &Path, dir: &Path) -> Result<JournalId, CopyError> {
    copy_back(file, dir).map_err(|error| match error {
        CopyError::Open(OpenError::Damaged { .. }) => CopyError::Damaged { file: file.to_owned() },
        error => error,
    })
}

fn copy_back(file: &Path, dir: &Path) -> Result<JournalId, CopyError> {
    let not_a_backup = || CopyError::NotABackup { file: file.to_owned() };
    match std::fs::metadata(file) {
        Ok(about) if about.is_file() => {}
        Ok(_) => return Err(not_a_backup()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(CopyError::NoFile { file: file.to_owned() });
        }
        Err(error) => {
            return Err(OpenError::Io { path: file.to_owned(), what: error.to_string() }.into());
        }
    }
    if schema::whole_length(file).is_some() {
        return Err(CopyError::Cut { file: file.to_owned() });
    }
    let (source, _) = schema::open_any(file).map_err(|error| match error {
        OpenError::NotAJournal { .. } | OpenError::Unmigrated { found: 0, .. } | OpenError::Store(_) => {
            not_a_backup()
        }
        error => CopyError::Open(error),
    })?;
    let (_, kind) = identity(&source)?;
    let key: Key = source
        .query_row("SELECT value FROM meta WHERE name = ?1", [KEY], |row| row.get(0))
        .map_err(|_| not_a_backup())?;
    let keyring: Option<Vec<u8>> = source
        .query_row("SELECT value FROM meta WHERE name = ?1", [KEYRING_META], |row| row.get(0))
        .optional()?;
    drop(source);
    check_empty(dir)?;
    let held = directory::hold(dir)?;
    directory::write_key(dir, &key)?;
    if let Some(keyring) = keyring {
        directory::write_whole(dir, directory::KEYRING, &keyring)?;
    }
    drop(held);
    let (part, store) = (dir.join("restoring"), directory::store_file(dir));
    let id = new_id()?;
    let made = copy(file, &part, id, kind, &[])
        .and_then(|()| finish(&part, &store))
        .and_then(|()| verify(dir, file, kind));
    if made.is_err() {
        for path in [part, store, dir.join("key"), dir.join(directory::KEYRING), dir.join("lock")] {
            remove(&path);
        }
    }
    made.map(|()| id)
}

pub(super) fn check_empty(dir: &Path) -> Result<(), CopyError> {
    let taken = std::fs::read_dir(dir).is_ok_and(|mut files| files.next().is_some()) || dir.is_file();
    if taken { Err(CopyError::Exists { path: dir.to_owned() }) } else { Ok(()) }
}

/// Removes what a failed copy left, with what SQLite has beside it.
pub(super) fn remove(store: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let path = PathBuf::from(format!("{}{suffix}", store.display()));
        if let Err(error) = std::fs::remove_file(&path)
            && error.kind() != std::io::ErrorKind::NotFound
        {
            log(LogLine::CopyLeftBehind((&error).into()));
        }
    }
}

/// Copies what is kept long from one store into a new one, in one transaction.
fn copy(
    from: &Path,
    into: &Path,
    id: JournalId,
    kind: Kind,
    beside: &[(&str, &[u8])],
) -> Result<(), CopyError> {
    directory::private_file(into)
        .map_err(|error| OpenError::Io { path: into.to_owned(), what: error.to_string() })?;
    // It is new and gets no words, so no key is made.
    let mut target = schema::open_writer(into, kind, &mut DayKeys::beside(into))?;
    attach(&target, from)?;
    let transaction = target.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(COPY)?;
    set_meta(&transaction, "journal", &id.0)?;
    for (name, value) in beside {
        set_meta(&transaction, name, value)?;
    }
    transaction.commit()?;
    target.execute_batch("DETACH source; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")?;
    Ok(())
}

/// Attaches a store to be read as `source`.
fn attach(connection: &Connection, file: &Path) -> Result<(), CopyError> {
    use std::os::unix::ffi::OsStrExt as _;
    let mut address = "file:".to_owned();
    for byte in file.as_os_str().as_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                address.push(char::from(*byte));
            }
            byte => address.push_str(&format!("%{byte:02x}")),
        }
    }
    address.push_str("?mode=ro");
    Ok(connection.execute("ATTACH ?1 AS source", [address]).map(drop)?)
}

/// Gives a copy its name once it is on the disk.
fn finish(part: &Path, file: &Path) -> Result<(), CopyError> {
    let io = |error: std::io::Error| OpenError::Io { path: file.to_owned(), what: error.to_string() };
    std::fs::File::open(part).and_then(|copy| copy.sync_all()).map_err(io)?;
    std::fs::rename(part, file).map_err(io)?;
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    Ok(directory::sync_dir(parent.unwrap_or(Path::new("."))).map_err(io)?)
}

/// Reads everything once.
fn verify(dir: &Path, file: &Path, kind: Kind) -> Result<(), CopyError> {
    let journal = Embedded::open(Options::new(dir, kind))?;
    let read = || -> Result<(), ReadError> {
        for crossing in journal.crossings()? {
            let floor = journal.base(&crossing)?.map_or(0, |base| base.seq);
            journal.read(&crossing, floor, &mut |_| ControlFlow::Continue(()))?;
        }
        Ok(())
    };
    read().map_err(|error| CopyError::Unreadable { file: file.to_owned(), error })
}
