//! What can be saved of a damaged data directory, into a new one. Refuses to touch the damaged one.
//!
//! Every turn that is whole is kept at its places, since later entries name them. Where turns between two
//! whole ones are lost, their places are filled with `Passed` to the minute of the next whole one, which
//! says nothing but that time went by. What is lost at the end of a log leaves no trace and cannot be
//! counted. The new journal has a new id.

use super::backup::{self, CopyError, check_empty};
use super::day_keys::DayKeys;
use super::migrating::{PLAIN, plain_words_of};
use super::opening::words_by_number;
use super::reading::record_of;
use super::schema::{self, identity, new_id, set_meta};
use super::{Kind, OpenError, directory, keeping};
use crate::codec::record::Record;
use crate::turn::{Salt, Words};
use crate::{JournalId, sealed};
use border::entry::Entry;
use border::fact::{Fact, Seq};
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// What became of one thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It was not there.
    Absent,
    /// It is whole.
    Kept,
    /// It cannot be read.
    Lost,
}

/// What was saved of one crossing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Saved {
    /// Which.
    pub crossing: String,
    /// Entries kept.
    pub entries: u64,
    /// Places whose entries are lost, first and last of each run; what is lost after the last entry kept is
    /// not known.
    pub lost: Vec<(Seq, Seq)>,
    /// Its base.
    pub base: Fate,
}

/// What a salvage brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// The id of the new journal.
    pub journal: JournalId,
    /// Each crossing.
    pub crossings: Vec<Saved>,
    /// Turns that are there and cannot be read.
    pub unreadable_turns: u64,
    /// Filings whose words were saved.
    pub words: u64,
    /// The key: where it is lost, messages imported before count again when they are imported again.
    pub key: Fate,
}

/// Places of a whole turn, and its row.
type Place = (Seq, Seq, i64);

/// Copies what can be read of `dir` into `into`, which must be empty or not there. The server is stopped
/// first.
///
/// # Errors
/// [`CopyError`] where not even the store's first page can be read, or `into` cannot be written.
pub fn salvage(dir: &Path, into: &Path) -> Result<Report, CopyError> {
    // A disk that takes no more writes cannot be locked and needs no lock.
    let _lock = match directory::lock(dir) {
        Err(error @ OpenError::Locked { .. }) => return Err(error.into()),
        lock => lock.ok(),
    };
    let file = directory::store_file(dir);
    directory::must_be_there(dir, &file)?;
    check_empty(into)?;
    let lengthened = Lengthened::of(&file, into)?;
    let (source, format) = schema::open_any(lengthened.as_ref().map_or(&file, |copy| &copy.file))?;
    let held = directory::hold(into)?;
    let old_key = directory::read_key(dir).ok().flatten();
    directory::write_key(into, &old_key.unwrap_or(held.key))?;
    let kind = identity(&source).map_or(Kind::Live, |(_, kind)| kind);
    let mut keys = directory::hold_day_keys(into)?;
    let mut target = schema::open_writer(&directory::store_file(into), kind, &mut keys)?;
    let journal = new_id()?;
    let transaction = target.transaction_with_behavior(TransactionBehavior::Immediate)?;
    set_meta(&transaction, "journal", &journal.0)?;
    let (places, unreadable_turns) = whole_turns(&source, rows_at_most(&file));
    let mut crossings = Vec::new();
    for crossing in names(&source, &places) {
        let turns = places.get(&crossing).map_or(&[][..], Vec::as_slice);
        crossings.push(save_crossing(&source, &transaction, journal, crossing, turns)?);
    }
    let mut old_keys = DayKeys::beside(dir);
    let read = |number: i64| match format {
        1 => plain_words(&source, number),
        _ => words_by_number(&source, &mut old_keys, number),
    };
    let words = save_words(&transaction, &mut keys, numbers(&source, "words", rows_at_most(&file)), read);
    save_imported(&source, &transaction)?;
    transaction.commit()?;
    let key = if old_key.is_some() { Fate::Kept } else { Fate::Lost };
    Ok(Report { journal, crossings, unreadable_turns, words, key })
}

/// A copy of a store that was cut short, as long as it was: SQLite opens none that is shorter than it says.
/// What is lost reads as a damaged page. Removed when dropped.
struct Lengthened {
    file: PathBuf,
}

impl Lengthened {
    /// None where nothing is missing at the end.
    fn of(cut: &Path, into: &Path) -> Result<Option<Self>, CopyError> {
        let Some(whole) = schema::whole_length(cut) else { return Ok(None) };
        let copy = Self { file: into.join("salvaging") };
        let io = |error: std::io::Error| OpenError::Io { path: copy.file.clone(), what: error.to_string() };
        drop(directory::hold(into)?);
        let mut target = directory::private_file(&copy.file).map_err(io)?;
        let mut source = std::fs::File::open(cut).map_err(io)?;
        std::io::copy(&mut source, &mut target).and_then(|_| target.set_len(whole)).map_err(io)?;
        // What was not yet moved into the store stands beside it.
        let beside = |file: &Path| PathBuf::from(format!("{}-wal", file.display()));
        if beside(cut).is_file() {
            let mut source = std::fs::File::open(beside(cut)).map_err(io)?;
            let mut target = directory::private_file(&beside(&copy.file)).map_err(io)?;
            std::io::copy(&mut source, &mut target).map_err(io)?;
        }
        Ok(Some(copy))
    }
}

impl Drop for Lengthened {
    fn drop(&mut self) {
        backup::remove(&self.file);
    }
}

/// More rows than this do not fit the file: the bound where its own count cannot be read.
fn rows_at_most(file: &Path) -> i64 {
    const ROW_BYTES: u64 = 64;
    let bytes = std::fs::metadata(file).map_or(0, |file| file.len());
    i64::try_from(bytes / ROW_BYTES).unwrap_or(i64::MAX)
}

/// The numbers that rows have, by the table or by the bound.
fn numbers(source: &Connection, table: &str, at_most: i64) -> RangeInclusive<i64> {
    let end = |which: &str, unread: i64| {
        let sql = format!("SELECT {which}(number) FROM {table}");
        let found = source.query_row(&sql, [], |row| row.get::<_, Option<i64>>(0));
        found.map_or(unread, |number| number.unwrap_or(0))
    };
    end("min", 1)..=end("max", at_most)
}

/// Every turn that is what was written, by crossing and place, and how many are not. Each row is looked up
/// by itself: a damaged page costs the rows on it and no others.
fn whole_turns(source: &Connection, at_most: i64) -> (BTreeMap<String, Vec<Place>>, u64) {
    let mut places: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut unreadable = 0;
    for number in numbers(source, "turns", at_most) {
        match turn(source, number) {
            Ok(Some((crossing, turn)))
                if turn.is_whole(&crossing) && turn.entries(turn.first - 1).is_ok() =>
            {
                places.entry(crossing).or_default().push((turn.first, turn.last, number));
            }
            Ok(None) => {}
            Ok(Some(_)) | Err(_) => unreadable += 1,
        }
    }
    for turns in places.values_mut() {
        turns.sort_unstable();
    }
    (places, unreadable)
}

/// A living row's crossing and turn; none where there is no such row, or a wiped one.
fn turn(source: &Connection, number: i64) -> rusqlite::Result<Option<(String, Record)>> {
    let sql =
        "SELECT first_seq, last_seq, at, checksum, body, crossing FROM turns WHERE number = ?1 AND live <> 0";
    let mut statement = source.prepare_cached(sql)?;
    let mut rows = statement.query([number])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let record = record_of(row)?;
    Ok(Some((row.get(5)?, record)))
}

/// Crossings with turns or a base.
fn names(source: &Connection, places: &BTreeMap<String, Vec<Place>>) -> Vec<String> {
    let mut names: Vec<String> = places.keys().cloned().collect();
    if let Ok(mut statement) = source.prepare_cached("SELECT crossing FROM bases")
        && let Ok(found) = statement.query_map([], |row| row.get(0))
    {
        names.extend(found.map_while(Result::ok));
    }
    names.retain(|name| Slug::parse(name).is_some());
    names.sort_unstable();
    names.dedup();
    names
}

fn save_crossing(
    source: &Connection,
    target: &Connection,
    journal: JournalId,
    crossing: String,
    places: &[Place],
) -> Result<Saved, CopyError> {
    let (base, floor) = save_base(source, target, journal, &crossing)?;
    let mut saved = Saved { crossing, entries: 0, lost: Vec::new(), base };
    let (mut last, mut at) = (floor, Minute(i64::MIN));
    for &(.., number) in places {
        let Ok(Some((crossing, turn))) = turn(source, number) else { continue };
        let Ok(Some(rest)) = turn.after(&crossing, last) else { continue };
        let Some(first_at) = rest.entries(last).ok().and_then(|all| all.first().map(|(entry, _)| entry.at))
        else {
            continue;
        };
        let gap = rest.first - last - 1;
        if first_at < at || gap > limits::SALVAGE_GAP {
            continue;
        }
        if gap > 0 {
            fill(target, &crossing, last + 1, rest.first - 1, first_at)?;
            saved.lost.push((last + 1, rest.first - 1));
        }
        keeping::keep_record(target, &crossing, &rest)?;
        saved.entries += rest.last - rest.first + 1;
        (last, at) = (rest.last, rest.at);
    }
    Ok(saved)
}

/// Keeps a whole base and the leaves under it; the last entry in it, 0 without one.
fn save_base(
    source: &Connection,
    target: &Connection,
    journal: JournalId,
    crossing: &str,
) -> Result<(Fate, Seq), CopyError> {
    let find = || -> rusqlite::Result<Option<Vec<u8>>> {
        let mut statement = source.prepare_cached("SELECT fold FROM bases WHERE crossing = ?1")?;
        let mut rows = statement.query([crossing])?;
        rows.next()?.map(|row| row.get(0)).transpose()
    };
    let base = match find().map(|found| found.map(|fold| sealed::base(crossing, &fold))) {
        Ok(None) => return Ok((Fate::Absent, 0)),
        Ok(Some(Ok(base))) => base,
        Ok(Some(Err(_))) | Err(_) => return Ok((Fate::Lost, 0)),
    };
    let sealed = sealed::seal(journal, &base).map_err(OpenError::Store)?;
    keeping::put_base(target, crossing, base.seq, &sealed)?;
    let sql = "SELECT first_seq, hashes FROM leaves WHERE crossing = ?1 ORDER BY first_seq";
    if let Ok(mut statement) = source.prepare_cached(sql)
        && let Ok(found) = statement.query_map([crossing], |row| Ok((row.get(0)?, row.get(1)?)))
    {
        for (first, hashes) in found.map_while(Result::<(i64, Vec<u8>), _>::ok) {
            let (leaves, _) = hashes.as_chunks::<32>();
            keeping::put_leaves(target, crossing, Seq::try_from(first).unwrap_or(0), leaves)?;
        }
    }
    Ok((Fate::Kept, base.seq))
}

/// Fills lost places, so that what follows keeps its own.
fn fill(target: &Connection, crossing: &str, first: Seq, last: Seq, at: Minute) -> Result<(), CopyError> {
    let mut next = first;
    while next <= last {
        let end = last.min(next + limits::TURN_ENTRIES as u64 - 1);
        let mut entries = Vec::new();
        for seq in next..=end {
            let mut salt = Salt::default();
            getrandom::fill(&mut salt).map_err(|error| OpenError::Store(error.to_string()))?;
            entries.push((Entry { seq, at, fact: Fact::Passed { to: at } }, salt));
        }
        let record = Record::new(crossing, &entries).map_err(|error| OpenError::Store(error.to_string()))?;
        if let Some(record) = record {
            keeping::keep_record(target, crossing, &record)?;
        }
        next = end + 1;
    }
    Ok(())
}

/// Words that can be read, sealed anew; how many.
fn save_words(
    target: &Connection,
    keys: &mut DayKeys,
    numbers: RangeInclusive<i64>,
    mut read: impl FnMut(i64) -> rusqlite::Result<Option<(String, Words)>>,
) -> u64 {
    let mut saved = 0;
    for number in numbers {
        if let Ok(Some((crossing, words))) = read(number)
            && keeping::keep_words(target, keys, &crossing, &words).is_ok()
        {
            saved += 1;
        }
    }
    saved
}

/// The words of a row of format 1.
fn plain_words(source: &Connection, number: i64) -> rusqlite::Result<Option<(String, Words)>> {
    let sql = format!("SELECT {PLAIN} FROM words WHERE number = ?1 AND live = 1");
    source.prepare_cached(&sql)?.query_row([number], plain_words_of).optional()
}

/// Ranges of imported ids up to the first that cannot be read: an id too few is read again, one too many
/// would be lost.
fn save_imported(source: &Connection, target: &Connection) -> Result<(), CopyError> {
    let Ok(mut statement) = source.prepare_cached("SELECT chat, first, last FROM imported") else {
        return Ok(());
    };
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for range in found.map_while(Result::<(Vec<u8>, i64, i64), _>::ok) {
        target.execute("INSERT OR IGNORE INTO imported(chat, first, last) VALUES(?1, ?2, ?3)", range)?;
    }
    Ok(())
}
