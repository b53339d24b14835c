//! What is written to the store, each within a transaction of its caller. Refuses a turn that does not
//! follow the last entry, and one that no fold could read.

use super::day_keys::{Day, DayKeys};
use super::envelope;
use super::reading::{base_seq, last, last_turn, record_of, stored};
use super::schema::PAD;
use super::wiping::{Table, reclaim, wipe};
use crate::AppendError;
use crate::codec::Leaf;
use crate::codec::record::Record;
use crate::log::log;
use crate::turn::{Imported, Turn, Words};
use border::fact::Seq;
use border::log_line::LogLine;
use border::minute::Minute;
use rusqlite::{Connection, ErrorCode};

/// A fault of the store, as told to whoever wanted something kept.
pub(super) fn fault(error: rusqlite::Error) -> AppendError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => AppendError::Full,
        _ => {
            log(LogLine::StoreFailed(error.sqlite_error().map_or(0, |error| error.extended_code)));
            AppendError::Store(error.to_string())
        }
    }
}

fn refused(what: &str) -> AppendError {
    AppendError::Store(what.to_owned())
}

/// Keeps one turn after entry `after`.
pub(super) fn keep_turn(
    connection: &Connection,
    keys: &mut DayKeys,
    crossing: &str,
    after: Seq,
    turn: &Turn,
) -> Result<(), AppendError> {
    let before = last_turn(connection, crossing).map_err(fault)?;
    let last = match before {
        Some((last, _)) => last,
        None => base_seq(connection, crossing).map_err(fault)?,
    };
    if last != after {
        return Err(AppendError::Moved { last });
    }
    turn.check(after, before.map(|(_, at)| at)).map_err(refused)?;
    let record =
        Record::new(crossing, &turn.entries).map_err(|error| AppendError::Store(error.to_string()))?;
    let record = record.ok_or_else(|| refused("a turn without entries"))?;
    for words in &turn.words {
        keep_words(connection, keys, crossing, words)?;
    }
    let keep = || {
        keep_record(connection, crossing, &record)?;
        for seq in &turn.forgotten {
            forget_words_of(connection, crossing, *seq)?;
        }
        turn.imported.as_ref().map_or(Ok(()), |imported| keep_imported(connection, imported))
    };
    keep().map_err(fault)
}

pub(super) fn keep_record(connection: &Connection, crossing: &str, record: &Record) -> rusqlite::Result<()> {
    let sql = "INSERT INTO turns(live, crossing, first_seq, last_seq, at, checksum, body) \
               VALUES(1, ?1, ?2, ?3, ?4, ?5, ?6)";
    let Record { first, last, at, body, checksum } = record;
    let values = (crossing, stored(*first), stored(*last), at.0, checksum, body);
    connection.prepare_cached(sql)?.execute(values).map(drop)
}

/// Keeps words in an envelope, under the key of their day: that is on the disk before they are.
pub(super) fn keep_words(
    connection: &Connection,
    keys: &mut DayKeys,
    crossing: &str,
    words: &Words,
) -> Result<(), AppendError> {
    let no_key =
        |error: std::io::Error| AppendError::Store(format!("no key for the words of a day: {error}"));
    let key = keys.get_or_make(Day::of(words.told)).map_err(no_key)?;
    let envelope = envelope::seal(&key, crossing, words).map_err(AppendError::Store)?;
    let sql = "INSERT INTO words(live, crossing, seq, told, envelope) VALUES(1, ?1, ?2, ?3, ?4)";
    let keep = || {
        let values = (crossing, stored(words.seq), words.told.0, &envelope);
        connection.prepare_cached(sql)?.execute(values).map(drop)
    };
    keep().map_err(fault)
}

fn forget_words_of(connection: &Connection, crossing: &str, seq: Seq) -> rusqlite::Result<()> {
    let sql = "SELECT number FROM words WHERE crossing = ?1 AND live = 1 AND seq = ?2";
    wipe_all(connection, Table::Words, sql, (crossing, stored(seq))).map(drop)
}

/// Joins ranges of done ids with those they touch.
fn keep_imported(connection: &Connection, imported: &Imported) -> rusqlite::Result<()> {
    let touching = "SELECT first, last FROM imported WHERE chat = ?1 AND first <= ?2 ORDER BY first DESC";
    let mut find = connection.prepare_cached(touching)?;
    let mut drop_one = connection.prepare_cached("DELETE FROM imported WHERE chat = ?1 AND first = ?2")?;
    let mut add = connection.prepare_cached("INSERT INTO imported(chat, first, last) VALUES(?1, ?2, ?3)")?;
    for (mut first, mut last) in imported.ids.ranges() {
        let mut joined = Vec::new();
        let mut rows = find.query((imported.chat, last.saturating_add(1)))?;
        while let Some(row) = rows.next()? {
            let (start, end): (i64, i64) = (row.get(0)?, row.get(1)?);
            if end.saturating_add(1) < first {
                break;
            }
            (first, last) = (first.min(start), last.max(end));
            joined.push(start);
        }
        drop(rows);
        for start in joined {
            drop_one.execute((imported.chat, start))?;
        }
        add.execute((imported.chat, first, last))?;
    }
    Ok(())
}

/// Keeps a sealed snapshot in place of the one before.
pub(super) fn keep_snapshot(connection: &Connection, crossing: &str, sealed: &[u8]) -> rusqlite::Result<()> {
    let sql = "INSERT INTO snapshots(crossing, pad, fold) VALUES(?1, zeroblob(?2), ?3) \
               ON CONFLICT(crossing) DO UPDATE SET fold = excluded.fold";
    connection.prepare_cached(sql)?.execute((crossing, PAD, sealed)).map(drop)
}

/// A base with what goes with it.
pub(super) struct NewBase {
    pub crossing: String,
    pub seq: Seq,
    pub sealed: Vec<u8>,
    /// The place of the first leaf, and the leaves of the entries from there to `seq`.
    pub first: Seq,
    pub leaves: Vec<Leaf>,
}

/// Keeps a base, keeps the leaves of the entries it stands for, deletes those entries, and any snapshot:
/// that may hold Voices of theirs.
pub(super) fn keep_base(connection: &Connection, base: &NewBase) -> Result<(), AppendError> {
    let crossing = base.crossing.as_str();
    let floor = base_seq(connection, crossing).map_err(fault)?;
    let last = last(connection, crossing).map_err(fault)?;
    let whole = base.first == floor + 1 && base.leaves.len() as u64 == base.seq.saturating_sub(floor);
    if base.seq == 0 || base.seq < floor || base.seq > last || !whole {
        return Err(refused("a base stands for entries that are kept, from the last base on"));
    }
    let keep = || {
        put_base(connection, crossing, base.seq, &base.sealed)?;
        put_leaves(connection, crossing, base.first, &base.leaves)?;
        cut_turn(connection, crossing, base.seq)?;
        let sql = "SELECT number FROM turns WHERE crossing = ?1 AND live = 1 AND last_seq <= ?2";
        wipe_all(connection, Table::Turns, sql, (crossing, stored(base.seq)))?;
        connection.prepare_cached("DELETE FROM snapshots WHERE crossing = ?1")?.execute([crossing])?;
        reclaim(connection, Table::Turns)
    };
    keep().map_err(fault)
}

pub(super) fn put_base(
    connection: &Connection,
    crossing: &str,
    seq: Seq,
    sealed: &[u8],
) -> rusqlite::Result<()> {
    let sql = "INSERT INTO bases(crossing, seq, pad, fold) VALUES(?1, ?2, zeroblob(?3), ?4) \
               ON CONFLICT(crossing) DO UPDATE SET seq = excluded.seq, fold = excluded.fold";
    connection.prepare_cached(sql)?.execute((crossing, stored(seq), PAD, sealed)).map(drop)
}

pub(super) fn put_leaves(
    connection: &Connection,
    crossing: &str,
    first: Seq,
    leaves: &[Leaf],
) -> rusqlite::Result<()> {
    if leaves.is_empty() {
        return Ok(());
    }
    let sql = "INSERT INTO leaves(crossing, first_seq, hashes) VALUES(?1, ?2, ?3)";
    connection.prepare_cached(sql)?.execute((crossing, stored(first), leaves.as_flattened())).map(drop)
}

/// Where a base ends within a turn: the rest of that turn is kept as a turn of its own.
fn cut_turn(connection: &Connection, crossing: &str, upto: Seq) -> rusqlite::Result<()> {
    let sql = "SELECT first_seq, last_seq, at, checksum, body, number FROM turns \
               WHERE crossing = ?1 AND live = 1 AND last_seq > ?2 ORDER BY last_seq LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((crossing, stored(upto)))?;
    let Some(row) = rows.next()? else { return Ok(()) };
    let (turn, number): (Record, i64) = (record_of(row)?, row.get(5)?);
    drop(rows);
    // A damaged turn is left as it is: what can be read of it is for a salvage.
    let rest =
        if turn.first <= upto && turn.is_whole(crossing) { turn.after(crossing, upto) } else { Ok(None) };
    if let Ok(Some(rest)) = rest {
        wipe(connection, Table::Turns, number)?;
        keep_record(connection, crossing, &rest)?;
    }
    Ok(())
}

/// Wipes the words told before a minute.
pub(super) fn forget_words(connection: &Connection, before: Minute) -> rusqlite::Result<u64> {
    let sql = "SELECT number FROM words WHERE live = 1 AND told <= ?1";
    let wiped = wipe_all(connection, Table::Words, sql, [before.0])?;
    reclaim(connection, Table::Words)?;
    Ok(wiped)
}

/// Wipes the rows whose numbers a query gives. The numbers are gathered first: a row leaves the index as it
/// is wiped.
fn wipe_all(
    connection: &Connection,
    table: Table,
    numbers: &str,
    values: impl rusqlite::Params,
) -> rusqlite::Result<u64> {
    let mut statement = connection.prepare_cached(numbers)?;
    let found = statement.query_map(values, |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    let mut wiped = 0;
    for number in found {
        wiped += u64::from(wipe(connection, table, number)?);
    }
    Ok(wiped)
}
