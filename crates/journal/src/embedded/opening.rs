//! Words read back from their envelopes. Refuses to fail for an envelope that does not open: its words are
//! none, and are counted for whoever looks after the directory.

use super::day_keys::{Day, DayKeys};
use super::envelope;
use super::reading::{seq_of, stored};
use crate::turn::Words;
use border::fact::Seq;
use border::minute::Minute;
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::BTreeMap;

/// Words that are kept and cannot be read: the key of their day is missing or damaged, or they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LostWords {
    /// The day they were told on, `2026-10-05`.
    pub day: String,
    /// How many filings' words.
    pub filings: u64,
}

const ROW: &str = "seq, told, envelope, crossing";

/// A row of [`ROW`]: its time, and the words unless they are lost.
fn words_of(row: &Row<'_>, keys: &mut DayKeys) -> rusqlite::Result<(Minute, Option<Words>)> {
    let (seq, told) = (seq_of(row, 0)?, Minute(row.get(1)?));
    let (sealed, crossing) = (row.get_ref(2)?.as_blob()?, row.get_ref(3)?.as_str()?);
    let key = keys.get(Day::of(told));
    Ok((told, key.and_then(|key| envelope::open(key, crossing, seq, told, sealed))))
}

pub(super) fn words(
    connection: &Connection,
    keys: &mut DayKeys,
    crossing: &str,
    seq: Seq,
) -> rusqlite::Result<Option<Words>> {
    let sql = format!("SELECT {ROW} FROM words WHERE crossing = ?1 AND live = 1 AND seq = ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_row((crossing, stored(seq)), |row| words_of(row, keys)).optional()?;
    Ok(found.and_then(|(_, words)| words))
}

/// The newest at most `most`, less those that are lost.
pub(super) fn recent_words(
    connection: &Connection,
    keys: &mut DayKeys,
    crossing: &str,
    since: Minute,
    most: usize,
) -> rusqlite::Result<Vec<Words>> {
    let sql = format!(
        "SELECT {ROW} FROM words WHERE crossing = ?1 AND live = 1 AND told > ?2 ORDER BY seq DESC LIMIT ?3"
    );
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_map((crossing, since.0, most), |row| words_of(row, keys))?;
    let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.into_iter().rev().filter_map(|(_, words)| words).collect())
}

/// Reads all words once; those that cannot be read, by day.
pub(super) fn lost_words(connection: &Connection, keys: &mut DayKeys) -> rusqlite::Result<Vec<LostWords>> {
    let mut statement = connection.prepare(&format!("SELECT {ROW} FROM words WHERE live = 1"))?;
    let mut rows = statement.query([])?;
    let mut lost: BTreeMap<Day, u64> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        if let (told, None) = words_of(row, keys)? {
            *lost.entry(Day::of(told)).or_default() += 1;
        }
    }
    Ok(lost.into_iter().map(|(day, filings)| LostWords { day: day.name(), filings }).collect())
}

/// The words of one row, for a salvage; none where there is no such row, or it cannot be read.
pub(super) fn words_by_number(
    connection: &Connection,
    keys: &mut DayKeys,
    number: i64,
) -> rusqlite::Result<Option<(String, Words)>> {
    let sql = format!("SELECT {ROW} FROM words WHERE number = ?1 AND live = 1");
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_row([number], |row| Ok((row.get(3)?, words_of(row, keys)?.1))).optional()?;
    Ok(found.and_then(|(crossing, words)| Some((crossing, words?))))
}
