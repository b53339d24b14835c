//! What is read from the store, and the few connections that read it. Refuses to write, and to hold a
//! transaction open while someone looks at what was read: a checkpoint would wait for it.

use super::schema;
use crate::codec::record::Record;
use crate::codec::{CodecError, Leaf};
use crate::turn::ImportRanges;
use crate::{JournalId, ReadError, StoredFold, sealed};
use border::entry::Entry;
use border::fact::Seq;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Row};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, PoisonError};

/// At most [`limits::JOURNAL_READERS`] connections, each used by one thread at a time.
pub(super) struct Readers {
    file: PathBuf,
    pool: Mutex<Pool>,
    returned: Condvar,
}

/// Given a whole turn and the last entry before those that are wanted of it.
type VisitTurn<'a> = dyn FnMut(&Record, Seq) -> Result<ControlFlow<()>, ReadError> + 'a;

struct Pool {
    idle: Vec<Connection>,
    lent: usize,
}

/// A fault of the store, as read of a crossing whose entries are known to be intact up to `intact`.
fn fault(error: &rusqlite::Error, crossing: &str, intact: Seq) -> ReadError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            ReadError::Damaged { crossing: crossing.to_owned(), intact, what: error.to_string() }
        }
        _ => ReadError::Store(error.to_string()),
    }
}

fn unreadable(crossing: &str, intact: Seq, error: CodecError) -> ReadError {
    match error {
        CodecError::Newer { needed, known } => ReadError::Newer { needed, known },
        error => ReadError::Damaged { crossing: crossing.to_owned(), intact, what: error.to_string() },
    }
}

/// A place as stored. SQLite's whole numbers have a sign; no log is long enough to need it.
pub(super) fn stored(seq: Seq) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

pub(super) fn seq_of(row: &Row<'_>, column: usize) -> rusqlite::Result<Seq> {
    row.get::<_, i64>(column).map(|seq| Seq::try_from(seq).unwrap_or(0))
}

/// `first_seq, last_seq, at, checksum, body` of a row. A checksum of another length becomes one that fits
/// nothing.
pub(super) fn record_of(row: &Row<'_>) -> rusqlite::Result<Record> {
    let checksum = row.get_ref(3)?.as_blob().ok().and_then(|blob| blob.try_into().ok());
    Ok(Record {
        first: seq_of(row, 0)?,
        last: seq_of(row, 1)?,
        at: Minute(row.get(2)?),
        checksum: checksum.unwrap_or_default(),
        body: row.get(4)?,
    })
}

impl Readers {
    pub fn new(file: PathBuf) -> Self {
        Self { file, pool: Mutex::new(Pool { idle: Vec::new(), lent: 0 }), returned: Condvar::new() }
    }

    /// Lends a connection; waits while all are lent.
    pub fn with<T>(&self, read: impl FnOnce(&Connection) -> Result<T, ReadError>) -> Result<T, ReadError> {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        while pool.idle.is_empty() && pool.lent >= limits::JOURNAL_READERS {
            pool = self.returned.wait(pool).unwrap_or_else(PoisonError::into_inner);
        }
        pool.lent += 1;
        let idle = pool.idle.pop();
        drop(pool);
        let opened = idle.map_or_else(|| schema::open_reader(&self.file), Ok);
        let result = match &opened {
            Ok(connection) => read(connection),
            Err(error) => Err(ReadError::Store(error.to_string())),
        };
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        pool.lent -= 1;
        pool.idle.extend(opened);
        self.returned.notify_one();
        result
    }

    /// As [`Readers::with`] for a question that SQLite answers, of one crossing.
    pub fn ask<T>(
        &self,
        crossing: &str,
        ask: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, ReadError> {
        self.with(|connection| ask(connection).map_err(|error| fault(&error, crossing, 0)))
    }

    /// Visits the entries after `after`.
    pub fn read(
        &self,
        crossing: &Slug,
        after: Seq,
        visit: &mut dyn FnMut(Entry) -> ControlFlow<()>,
    ) -> Result<(), ReadError> {
        let name = crossing.as_str();
        self.walk(name, after, &mut |turn, at| {
            let entries = turn.entries(at).map_err(|(seq, error)| unreadable(name, seq - 1, error))?;
            for (entry, _) in entries {
                if visit(entry).is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(()))
        })
    }

    /// The leaves of the entries after `after`, at most `most` and in order, of entries folded into the base
    /// too.
    pub fn leaves(&self, crossing: &str, after: Seq, most: usize) -> Result<Vec<Leaf>, ReadError> {
        let mut leaves = self.ask(crossing, |connection| folded_leaves(connection, crossing, after, most))?;
        self.walk(crossing, after.saturating_add(leaves.len() as u64), &mut |turn, at| {
            if leaves.len() >= most {
                return Ok(ControlFlow::Break(()));
            }
            leaves.extend(turn.leaves(at, Seq::MAX).map_err(|error| unreadable(crossing, at, error))?);
            Ok(ControlFlow::Continue(()))
        })?;
        leaves.truncate(most);
        Ok(leaves)
    }

    /// Visits turns that have entries after `after`, a page at a time and no transaction open meanwhile;
    /// with each the last entry before those that are wanted of it. Turns are whole and follow each other,
    /// the first one the base.
    fn walk(&self, crossing: &str, after: Seq, visit: &mut VisitTurn<'_>) -> Result<(), ReadError> {
        let floor = self.ask(crossing, |connection| base_seq(connection, crossing))?;
        let mut at = after.max(floor);
        loop {
            let turns = self.with(|connection| {
                page(connection, crossing, at).map_err(|error| fault(&error, crossing, at))
            })?;
            if turns.is_empty() {
                return Ok(());
            }
            for turn in turns {
                let damaged = |what| unreadable(crossing, at, CodecError::Damaged(what));
                if !turn.is_whole(crossing) {
                    return Err(damaged("a turn is not what was written".to_owned()));
                }
                if turn.first > at + 1 {
                    return Err(damaged(format!("entry {at} is followed by entry {}", turn.first)));
                }
                if visit(&turn, at)?.is_break() {
                    return Ok(());
                }
                at = turn.last;
            }
        }
    }

    pub fn snapshot(&self, journal: JournalId, crossing: &str) -> Result<Option<StoredFold>, ReadError> {
        let sql = "SELECT fold FROM snapshots WHERE crossing = ?1";
        let stored = self.ask(crossing, |connection| blob(connection, sql, crossing))?;
        Ok(stored.and_then(|stored| sealed::snapshot(journal, &stored)))
    }

    pub fn base(&self, crossing: &str) -> Result<Option<StoredFold>, ReadError> {
        let sql = "SELECT fold FROM bases WHERE crossing = ?1";
        let stored = self.ask(crossing, |connection| blob(connection, sql, crossing))?;
        stored.map(|stored| sealed::base(crossing, &stored)).transpose()
    }
}

fn blob(connection: &Connection, sql: &str, crossing: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    connection.prepare_cached(sql)?.query_row([crossing], |row| row.get(0)).optional()
}

/// The last entry in the base; 0 where there is none.
pub(super) fn base_seq(connection: &Connection, crossing: &str) -> rusqlite::Result<Seq> {
    let mut statement = connection.prepare_cached("SELECT seq FROM bases WHERE crossing = ?1")?;
    Ok(statement.query_row([crossing], |row| seq_of(row, 0)).optional()?.unwrap_or(0))
}

/// The last entry and its minute; none for a crossing with no entries kept.
pub(super) fn last_turn(connection: &Connection, crossing: &str) -> rusqlite::Result<Option<(Seq, Minute)>> {
    let sql =
        "SELECT last_seq, at FROM turns WHERE crossing = ?1 AND live = 1 ORDER BY last_seq DESC LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_row([crossing], |row| Ok((seq_of(row, 0)?, Minute(row.get(1)?)))).optional()
}

/// The last entry, kept or folded; 0 where there is none.
pub(super) fn last(connection: &Connection, crossing: &str) -> rusqlite::Result<Seq> {
    match last_turn(connection, crossing)? {
        Some((last, _)) => Ok(last),
        None => base_seq(connection, crossing),
    }
}

/// Turns after an entry, until there are enough bytes.
fn page(connection: &Connection, crossing: &str, after: Seq) -> rusqlite::Result<Vec<Record>> {
    let sql = "SELECT first_seq, last_seq, at, checksum, body FROM turns \
               WHERE crossing = ?1 AND live = 1 AND last_seq > ?2 ORDER BY last_seq";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((crossing, stored(after)))?;
    let (mut turns, mut bytes) = (Vec::new(), 0);
    while bytes < limits::READ_PAGE_BYTES
        && let Some(row) = rows.next()?
    {
        let turn = record_of(row)?;
        bytes += turn.body.len();
        turns.push(turn);
    }
    Ok(turns)
}

/// Every crossing with entries or a base: one look at the index a crossing, however many turns there are.
pub(super) fn crossings(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "WITH RECURSIVE found(name) AS (\
                 SELECT min(crossing) FROM turns WHERE live = 1 \
                 UNION ALL \
                 SELECT (SELECT min(crossing) FROM turns WHERE live = 1 AND crossing > name) \
                   FROM found WHERE name IS NOT NULL) \
               SELECT name FROM found WHERE name IS NOT NULL UNION SELECT crossing FROM bases ORDER BY 1";
    connection.prepare_cached(sql)?.query_map([], |row| row.get(0))?.collect()
}

fn folded_leaves(
    connection: &Connection,
    crossing: &str,
    after: Seq,
    most: usize,
) -> rusqlite::Result<Vec<Leaf>> {
    let sql = "SELECT first_seq, hashes FROM leaves \
               WHERE crossing = ?1 AND first_seq + length(hashes) / 32 > ?2 + 1 ORDER BY first_seq";
    let mut leaves = Vec::new();
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((crossing, stored(after)))?;
    while leaves.len() < most
        && let Some(row) = rows.next()?
    {
        let skipped = (after + 1).saturating_sub(seq_of(row, 0)?) as usize;
        let (hashes, _) = row.get_ref(1)?.as_blob()?.as_chunks::<32>();
        leaves.extend(hashes.iter().skip(skipped));
    }
    leaves.truncate(most);
    Ok(leaves)
}

pub(super) fn imported(connection: &Connection, chat: &[u8; 32]) -> rusqlite::Result<ImportRanges> {
    let mut statement = connection.prepare_cached("SELECT first, last FROM imported WHERE chat = ?1")?;
    let mut rows = statement.query([chat])?;
    let mut ranges = ImportRanges::default();
    while let Some(row) = rows.next()? {
        ranges.add_range(row.get(0)?, row.get(1)?);
    }
    Ok(ranges)
}
