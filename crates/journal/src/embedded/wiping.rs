//! How rows with words or facts leave the file for good: overwritten in place first, deleted later and far
//! from what lives (why: `schema.rs`). Refuses to move a row.

use rusqlite::{Connection, OptionalExtension as _};

/// Wiped rows that stay between a deletion and the nearest living row. Deleting makes SQLite join a page
/// with one or two neighbours; this many rows of the smallest size fill more than those.
const MARGIN: i64 = 256;

/// A table with rows to be wiped.
#[derive(Clone, Copy)]
pub(super) enum Table {
    Turns,
    Words,
}

impl Table {
    fn wipe_sql(self) -> &'static str {
        match self {
            Self::Turns => {
                "UPDATE turns \
                 SET live = 0, checksum = zeroblob(length(checksum)), body = zeroblob(length(body)) \
                 WHERE number = ?1 AND live = 1"
            }
            Self::Words => {
                "UPDATE words \
                 SET live = 0, envelope = zeroblob(length(envelope)) WHERE number = ?1 AND live = 1"
            }
        }
    }

    fn first_live_sql(self) -> &'static str {
        match self {
            Self::Turns => "SELECT number FROM turns NOT INDEXED WHERE live = 1 ORDER BY number LIMIT 1",
            Self::Words => "SELECT number FROM words NOT INDEXED WHERE live = 1 ORDER BY number LIMIT 1",
        }
    }

    fn margin_sql(self) -> &'static str {
        match self {
            Self::Turns => {
                "SELECT number FROM turns WHERE number < ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2"
            }
            Self::Words => {
                "SELECT number FROM words WHERE number < ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2"
            }
        }
    }

    fn delete_sql(self) -> &'static str {
        match self {
            Self::Turns => "DELETE FROM turns WHERE number <= ?1",
            Self::Words => "DELETE FROM words WHERE number <= ?1",
        }
    }
}

/// Overwrites a row with zeroes; whether there was one.
pub(super) fn wipe(connection: &Connection, table: Table, number: i64) -> rusqlite::Result<bool> {
    Ok(connection.prepare_cached(table.wipe_sql())?.execute([number])? > 0)
}

/// Deletes the wiped rows older than every living one, but for a margin: their pages are used again.
pub(super) fn reclaim(connection: &Connection, table: Table) -> rusqlite::Result<()> {
    let first_live: Option<i64> =
        connection.prepare_cached(table.first_live_sql())?.query_row([], |row| row.get(0)).optional()?;
    let upto: Option<i64> = connection
        .prepare_cached(table.margin_sql())?
        .query_row((first_live.unwrap_or(i64::MAX), MARGIN), |row| row.get(0))
        .optional()?;
    if let Some(upto) = upto {
        connection.prepare_cached(table.delete_sql())?.execute([upto])?;
    }
    Ok(())
}
