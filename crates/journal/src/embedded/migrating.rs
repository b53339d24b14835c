//! How a data directory of an older format becomes one of today: a step a format, each in one transaction.
//! Refuses to leave behind what the newer format exists to be rid of.

use super::OpenError;
use super::day_keys::DayKeys;
use super::keeping::keep_words;
use crate::turn::Words;
use border::fact::Seq;
use border::minute::Minute;
use rusqlite::{Connection, Row};

/// What turns a data directory of one format into one of the next.
type Step = fn(&Connection, &mut DayKeys) -> Result<(), OpenError>;

/// The step at `i` begins at format `i`.
pub(super) const STEPS: &[Step] = &[first_tables, seal_words, make_lockers];

const FIRST_TABLES: &str = "
    CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE turns(
        number INTEGER PRIMARY KEY, live INTEGER NOT NULL, crossing TEXT NOT NULL, first_seq INTEGER NOT NULL,
        last_seq INTEGER NOT NULL, at INTEGER NOT NULL, checksum BLOB NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE UNIQUE INDEX turns_by_place ON turns(crossing, last_seq) WHERE live = 1;
    CREATE INDEX turns_wiped ON turns(number) WHERE live = 0;
    CREATE TABLE words(
        number INTEGER PRIMARY KEY, live INTEGER NOT NULL, crossing TEXT NOT NULL, seq INTEGER NOT NULL,
        told INTEGER NOT NULL, salt BLOB NOT NULL, reading BLOB NOT NULL, text BLOB NOT NULL) STRICT;
    CREATE UNIQUE INDEX words_by_place ON words(crossing, seq) WHERE live = 1;
    CREATE INDEX words_by_time ON words(told) WHERE live = 1;
    CREATE INDEX words_wiped ON words(number) WHERE live = 0;
    CREATE TABLE imported(
        chat BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY(chat, first)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE snapshots(crossing TEXT PRIMARY KEY, pad BLOB NOT NULL, fold BLOB NOT NULL) STRICT;
    CREATE TABLE bases(
        crossing TEXT PRIMARY KEY, seq INTEGER NOT NULL, pad BLOB NOT NULL, fold BLOB NOT NULL) STRICT;
    CREATE TABLE leaves(
        crossing TEXT NOT NULL, first_seq INTEGER NOT NULL, hashes BLOB NOT NULL,
        UNIQUE(crossing, first_seq)) STRICT;
";

/// Of words, one envelope a filing in place of its salt, text and reading.
const TABLE_OF_ENVELOPES: &str = "
    ALTER TABLE words RENAME TO plain_words;
    DROP INDEX words_by_place;
    DROP INDEX words_by_time;
    DROP INDEX words_wiped;
    CREATE TABLE words(
        number INTEGER PRIMARY KEY, live INTEGER NOT NULL, crossing TEXT NOT NULL, seq INTEGER NOT NULL,
        told INTEGER NOT NULL, envelope BLOB NOT NULL) STRICT;
    CREATE UNIQUE INDEX words_by_place ON words(crossing, seq) WHERE live = 1;
    CREATE INDEX words_by_time ON words(told) WHERE live = 1;
    CREATE INDEX words_wiped ON words(number) WHERE live = 0;
";

/// First overwritten where they stand, then dropped: the pages are zeroed as they are freed.
const WITHOUT_PLAIN_WORDS: &str = "
    UPDATE plain_words SET live = 0, salt = zeroblob(length(salt)), reading = zeroblob(length(reading)),
        text = zeroblob(length(text)) WHERE live = 1;
    DROP TABLE plain_words;
";

/// Every column is bytes of one length.
const LOCKERS: &str = "
    CREATE TABLE lockers(
        number INTEGER PRIMARY KEY, id BLOB NOT NULL, owner BLOB NOT NULL, until BLOB NOT NULL,
        box BLOB NOT NULL) STRICT;
";

fn first_tables(connection: &Connection, _: &mut DayKeys) -> Result<(), OpenError> {
    Ok(connection.execute_batch(FIRST_TABLES)?)
}

fn seal_words(connection: &Connection, keys: &mut DayKeys) -> Result<(), OpenError> {
    connection.execute_batch(TABLE_OF_ENVELOPES)?;
    {
        let sql = format!("SELECT {PLAIN} FROM plain_words WHERE live = 1 ORDER BY number");
        let mut statement = connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (crossing, words) = plain_words_of(row)?;
            keep_words(connection, keys, &crossing, &words)
                .map_err(|error| OpenError::Store(error.to_string()))?;
        }
    }
    Ok(connection.execute_batch(WITHOUT_PLAIN_WORDS)?)
}

fn make_lockers(connection: &Connection, _: &mut DayKeys) -> Result<(), OpenError> {
    Ok(connection.execute_batch(LOCKERS)?)
}

/// The columns of words as format 1 had them.
pub(super) const PLAIN: &str = "crossing, seq, told, salt, text, reading";

/// A row of [`PLAIN`].
pub(super) fn plain_words_of(row: &Row<'_>) -> rusqlite::Result<(String, Words)> {
    let text = |column: usize| -> rusqlite::Result<String> {
        Ok(String::from_utf8_lossy(row.get_ref(column)?.as_blob()?).into_owned())
    };
    let seq = Seq::try_from(row.get::<_, i64>(1)?).unwrap_or(0);
    let (told, salt) = (Minute(row.get(2)?), row.get(3)?);
    Ok((row.get(0)?, Words { seq, salt, told, text: text(4)?, reading: text(5)? }))
}
