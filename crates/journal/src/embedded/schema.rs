//! The tables, the settings of a connection, and how an older data directory becomes one of today. Refuses a
//! file that a newer Passage wrote, and one that is not a journal.
//!
//! **What is deleted must be gone from the file.** SQLite's `secure_delete` zeroes a deleted row where it
//! stands, yet what a b-tree page held before its rows were moved to a neighbour stays in the page's unused
//! middle. So rows with words or facts are never moved: they are numbered upwards and only ever appended;
//! what is to go is first overwritten in place by as many zero bytes (`live` 1 -> 0: neither takes a byte in
//! a record, so the row keeps its size), and such rows are deleted only far from living ones (`MARGIN` in
//! `wiping.rs`). Folds stand behind a page of zeroes (`pad`), so that all of their bytes lie on overflow
//! pages, which are never moved and are zeroed when freed.

use super::day_keys::DayKeys;
use super::{Kind, OpenError, migrating};
use crate::JournalId;
use border::limits;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

/// Marks the file as ours: "Pass" in ASCII.
const APPLICATION: i32 = 0x5061_7373;
/// The first SQLite whose WAL reset is sound.
const SQLITE_AT_LEAST: i32 = 3_051_003;
/// Statements kept prepared: more than the journal has.
const STATEMENTS: usize = 64;

/// The newest format of a data directory this Passage reads and writes.
pub const DIRECTORY_FORMAT: u32 = migrating::STEPS.len() as u32;

/// Zero bytes before a fold: what SQLite keeps of a long row on its own page is less than this.
pub(super) const PAD: i64 = 4096;

fn connect(file: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(Duration::from_millis(limits::STORE_WAIT_MILLIS))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    // What is sorted or rebuilt aside must not reach a file that nobody wipes.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

/// A connection that writes, with tables of today's format; `kind` is what a new file becomes. Words of an
/// older format are sealed under `keys`.
pub(super) fn open_writer(file: &Path, kind: Kind, keys: &mut DayKeys) -> Result<Connection, OpenError> {
    open_to_write(file, kind, keys).map_err(|error| error.of(file))
}

fn open_to_write(file: &Path, kind: Kind, keys: &mut DayKeys) -> Result<Connection, OpenError> {
    if rusqlite::version_number() < SQLITE_AT_LEAST {
        return Err(OpenError::OldStore { version: rusqlite::version().to_owned() });
    }
    let mut connection = connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    check_format(&connection, file)?;
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(OpenError::Store(format!("the file system takes no write-ahead log (mode `{mode}`)")));
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.query_row("PRAGMA secure_delete = ON", [], |_| Ok(()))?;
    migrate(&mut connection, kind, keys)?;
    Ok(connection)
}

/// A connection that only reads; the file is of today's format.
pub(super) fn open_reader(file: &Path) -> Result<Connection, OpenError> {
    match open_any(file)? {
        (connection, DIRECTORY_FORMAT) => Ok(connection),
        (_, found) => Err(OpenError::Unmigrated { file: file.to_owned(), found, known: DIRECTORY_FORMAT }),
    }
}

/// A connection that only reads, and the format of the file, from 1 on: what is copied into a new file need
/// not be of today's.
pub(super) fn open_any(file: &Path) -> Result<(Connection, u32), OpenError> {
    let look = || {
        let connection = connect(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let found = check_format(&connection, file)?;
        Ok((connection, found))
    };
    match look().map_err(|error: OpenError| error.of(file)) {
        Ok((_, 0)) => Err(OpenError::Unmigrated { file: file.to_owned(), found: 0, known: DIRECTORY_FORMAT }),
        // Whoever looks marks in the directory how far; where that cannot be, nothing can be looked at.
        Err(OpenError::Store(_)) if is_sealed(file) && is_store(file) => {
            let what =
                "nothing may be written beside it: copy the directory to where something may".to_owned();
            Err(OpenError::Io { path: file.to_owned(), what })
        }
        looked => looked,
    }
}

/// Whether nothing may be written beside a file.
fn is_sealed(file: &Path) -> bool {
    let dir = file.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    rustix::fs::access(dir, rustix::fs::Access::WRITE_OK).is_err()
}

/// The first 32 bytes of a file of SQLite: what it is, and of how many pages of which size.
fn head(file: &Path) -> Option<[u8; 32]> {
    let mut head = [0; 32];
    std::fs::File::open(file).ok()?.read_exact(&mut head).ok()?;
    head.starts_with(b"SQLite format 3\0").then_some(head)
}

fn is_store(file: &Path) -> bool {
    head(file).is_some()
}

/// How long a file was when it was whole, by what its first page says; none where it is no store, or is as
/// long as it should be.
pub(super) fn whole_length(file: &Path) -> Option<u64> {
    let head = head(file)?;
    let page = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let whole = page * u64::from(u32::from_be_bytes([head[28], head[29], head[30], head[31]]));
    std::fs::metadata(file).is_ok_and(|about| about.len() < whole).then_some(whole)
}

/// The format of a file, 0 of an empty one.
fn check_format(connection: &Connection, file: &Path) -> Result<u32, OpenError> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let tables: u32 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let (application, format) = (number("application_id")?, number("user_version")?);
    if tables > 0 && application != APPLICATION {
        return Err(OpenError::NotAJournal { file: file.to_owned() });
    }
    match u32::try_from(format) {
        Ok(format) if format <= DIRECTORY_FORMAT => Ok(format),
        _ => Err(OpenError::Newer {
            file: file.to_owned(),
            found: format.unsigned_abs(),
            known: DIRECTORY_FORMAT,
        }),
    }
}

/// Brings a file to today's format, one transaction a step, and names a new one.
fn migrate(connection: &mut Connection, kind: Kind, keys: &mut DayKeys) -> Result<(), OpenError> {
    let format: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (number, step) in migrating::STEPS.iter().enumerate().skip(format as usize) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        step(&transaction, keys)?;
        if number == 0 {
            transaction.pragma_update(None, "application_id", APPLICATION)?;
            set_meta(&transaction, "journal", &new_id()?.0)?;
            set_meta(&transaction, "kind", kind.as_str().as_bytes())?;
        }
        transaction.pragma_update(None, "user_version", number as i64 + 1)?;
        transaction.commit()?;
    }
    if format > 0 && format < DIRECTORY_FORMAT {
        // The log still has the pages of before. Where a reader holds them, the writer tries again.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    }
    Ok(())
}

/// A journal id that no other journal has.
pub(super) fn new_id() -> Result<JournalId, OpenError> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|error| OpenError::Store(error.to_string()))?;
    Ok(JournalId(id))
}

pub(super) fn set_meta(connection: &Connection, name: &str, value: &[u8]) -> rusqlite::Result<()> {
    connection.execute("INSERT OR REPLACE INTO meta(name, value) VALUES(?1, ?2)", (name, value)).map(drop)
}

/// What a file says of itself: its journal's id, and what kind it is.
pub(super) fn identity(connection: &Connection) -> Result<(JournalId, Kind), OpenError> {
    let get = |name: &str| {
        connection.query_row("SELECT value FROM meta WHERE name = ?1", [name], |row| row.get::<_, Vec<u8>>(0))
    };
    let id = <[u8; 16]>::try_from(get("journal")?).ok().map(JournalId);
    let kind = Kind::ALL.iter().find(|kind| get("kind").is_ok_and(|name| name == kind.as_str().as_bytes()));
    match (id, kind) {
        (Some(id), Some(kind)) => Ok((id, *kind)),
        _ => Err(OpenError::Store("the table `meta` is damaged".to_owned())),
    }
}
