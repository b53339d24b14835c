//! Words under the keys of their days, from outside: the files, a reader beside the writer, keys that are
//! gone, the format before. Refuses to open an envelope itself.

use crate::logs::{DAY, append, claims, entries, open, slug, words};
use border::fact::Seq;
use border::minute::Minute;
use journal::embedded::{Embedded, Fate, LostWords, OpenError, backup, restore, salvage};
use journal::turn::Turn;
use journal::{AppendError, Journal};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

const SECRET: &str = "слова-которых-нет-на-диске";
const A_DAY: i64 = 24 * 60;

fn day(n: i64) -> Minute {
    DAY + n * A_DAY
}

fn name(n: i64) -> String {
    day(n).to_string()[..10].to_owned()
}

fn key_file(dir: &Path, n: i64) -> PathBuf {
    dir.join("keys").join(name(n))
}

/// One filing a day with words, from the first day on.
fn fill(journal: &dyn Journal, days: std::ops::Range<i64>) {
    for n in days {
        append(journal, &slug("sarpi"), n as Seq, told(n)).expect("it follows");
    }
}

fn told(n: i64) -> Turn {
    Turn { words: vec![words(n as Seq + 1, day(n), SECRET)], ..claims(n as Seq, day(n), 1) }
}

fn texts(journal: &dyn Journal) -> Vec<Seq> {
    let recent = journal.recent_words(&slug("sarpi"), Minute(0), 99).expect("readable");
    assert!(recent.iter().all(|words| words.text == SECRET && words.salt == [9; 16]));
    recent.into_iter().map(|words| words.seq).collect()
}

/// Whether bytes stand in any file of a directory or of the folders in it.
fn in_files(dir: &Path, bytes: &[u8]) -> bool {
    std::fs::read_dir(dir).expect("readable").any(|file| {
        let path = file.expect("readable").path();
        if path.is_dir() {
            return in_files(&path, bytes);
        }
        std::fs::read(&path).expect("readable").windows(bytes.len()).any(|there| there == bytes)
    })
}

#[test]
fn words_are_in_no_file_in_clear_and_a_key_a_day_stands_beside() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    assert!(!dir.path().join("keys").exists(), "without words there are no keys");
    fill(&journal, 0..3);
    assert_eq!(texts(&journal), [1, 2, 3]);
    assert!(!in_files(dir.path(), SECRET.as_bytes()) && !in_files(dir.path(), b"intents"));
    let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&dir.path().join("keys")), 0o700);
    let keys: Vec<Vec<u8>> = (0..3)
        .map(|n| {
            assert_eq!(mode(&key_file(dir.path(), n)), 0o600);
            std::fs::read(key_file(dir.path(), n)).expect("readable")
        })
        .collect();
    assert!(keys.iter().all(|key| key.len() == 32) && keys[0] != keys[1] && keys[1] != keys[2]);
    drop(journal);
    assert_eq!(texts(&open(dir.path())), [1, 2, 3], "also after a restart");
}

#[test]
fn a_reader_beside_the_writer_reads_a_new_day() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    fill(&journal, 0..1);
    let beside = Embedded::open_read_only(dir.path()).expect("beside a writer");
    assert_eq!(texts(&beside), [1]);
    fill(&journal, 1..2);
    assert_eq!(texts(&beside), [1, 2]);
    assert_eq!(beside.words(&slug("sarpi"), 2).expect("readable").expect("kept").text, SECRET);
}

#[test]
fn without_its_key_a_day_is_silent_and_nothing_else_fails() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(&open(dir.path()), 0..4);
    std::fs::remove_file(key_file(dir.path(), 0)).expect("lost");
    std::fs::write(key_file(dir.path(), 1), [1; 31]).expect("cut short");
    std::fs::copy(key_file(dir.path(), 3), key_file(dir.path(), 2)).expect("of another day");
    let journal = open(dir.path());
    assert_eq!(texts(&journal), [4]);
    assert_eq!(journal.words(&slug("sarpi"), 2), Ok(None));
    let lost = |n: i64| LostWords { day: name(n), filings: 1 };
    assert_eq!(journal.lost_words(), Ok(vec![lost(0), lost(1), lost(2)]));
    assert_eq!(entries(&journal, &slug("sarpi"), 0).len(), 4);
    let late = Turn { words: vec![words(5, day(1), SECRET)], ..claims(4, day(3), 1) };
    append(&journal, &slug("sarpi"), 4, late).expect("it goes on, with a new key for that day");
    assert_eq!(texts(&journal), [4, 5]);
    journal.forget_words(day(3) + 3 * A_DAY - 1).expect("forgotten");
    assert_eq!((texts(&journal), journal.lost_words()), (vec![4], Ok(vec![])));
}

#[test]
fn a_key_goes_even_while_a_reader_holds_the_log() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    fill(&journal, 0..1);
    let raw = rusqlite::Connection::open(dir.path().join("journal.sqlite")).expect("a store");
    raw.execute_batch("BEGIN").expect("begun");
    let rows: i64 = raw.query_row("SELECT count(*) FROM words", [], |row| row.get(0)).expect("read");
    assert_eq!(rows, 1);
    let forgotten = journal.forget_words(day(4));
    assert!(matches!(forgotten, Err(AppendError::Store(_))), "{forgotten:?}");
    assert!(!key_file(dir.path(), 0).exists());
    raw.execute_batch("COMMIT").expect("ended");
    assert_eq!(journal.forget_words(day(4)), Ok(0));
}

#[test]
fn neither_keys_nor_envelopes_are_in_a_backup() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (dir, file, new) = (home.path().join("a"), home.path().join("b"), home.path().join("c"));
    let journal = open(&dir);
    fill(&journal, 0..2);
    backup(&dir, &file).expect("taken");
    let bytes = std::fs::read(&file).expect("readable");
    for n in 0..2 {
        let key = std::fs::read(key_file(&dir, n)).expect("readable");
        assert!(!bytes.windows(32).any(|there| there == key));
    }
    let raw = rusqlite::Connection::open(&file).expect("a store");
    let rows: i64 = raw.query_row("SELECT count(*) FROM words", [], |row| row.get(0)).expect("read");
    assert_eq!(rows, 0);
    // A backup of the format before holds the same of what is copied.
    raw.pragma_update(None, "user_version", 1).expect("written");
    drop(raw);
    restore(&file, &new).expect("restored");
    assert!(!new.join("keys").exists());
    assert_eq!(entries(&open(&new), &slug("sarpi"), 0).len(), 2);
}

/// Puts a directory back into the format before envelopes, with words in clear.
fn as_format_1(dir: &Path, filings: i64) {
    let raw = rusqlite::Connection::open(dir.join("journal.sqlite")).expect("a store");
    raw.execute_batch(
        "DROP TABLE lockers;
         DROP TABLE words;
         CREATE TABLE words(
             number INTEGER PRIMARY KEY, live INTEGER NOT NULL, crossing TEXT NOT NULL, seq INTEGER NOT NULL,
             told INTEGER NOT NULL, salt BLOB NOT NULL, reading BLOB NOT NULL, text BLOB NOT NULL) STRICT;
         CREATE UNIQUE INDEX words_by_place ON words(crossing, seq) WHERE live = 1;
         CREATE INDEX words_by_time ON words(told) WHERE live = 1;
         CREATE INDEX words_wiped ON words(number) WHERE live = 0;
         PRAGMA user_version = 1",
    )
    .expect("made");
    for n in 0..filings {
        let text = format!("{SECRET} {}", "x".repeat((n * n % 700) as usize));
        raw.execute(
            "INSERT INTO words(live, crossing, seq, told, salt, reading, text)
                 VALUES(?1, 'sarpi', ?2, ?3, ?4, ?5, ?6)",
            (i64::from(n % 7 != 0), n + 1, day(n % 3).0, [9; 16], b"{\"intents\":[]}", text.as_bytes()),
        )
        .expect("written");
    }
}

#[test]
fn the_words_of_format_1_are_sealed_and_gone_from_every_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(&open(dir.path()), 0..3);
    std::fs::remove_dir_all(dir.path().join("keys")).expect("removed");
    as_format_1(dir.path(), 900);
    assert!(in_files(dir.path(), SECRET.as_bytes()), "in clear first");
    let unmigrated = Embedded::open_read_only(dir.path()).err();
    assert!(matches!(unmigrated, Some(OpenError::Unmigrated { found: 1, .. })), "{unmigrated:?}");
    let journal = open(dir.path());
    let recent = journal.recent_words(&slug("sarpi"), Minute(0), 999).expect("readable");
    assert_eq!(recent.len(), 900 - 129);
    assert!(recent.iter().all(|words| words.text.starts_with(SECRET) && words.salt == [9; 16]));
    assert!(!in_files(dir.path(), SECRET.as_bytes()) && !in_files(dir.path(), b"intents"));
    assert!((0..3).all(|n| key_file(dir.path(), n).exists()));
    assert_eq!(journal.lost_words(), Ok(vec![]));
}

#[test]
fn a_salvage_seals_anew_and_reads_the_format_before() {
    for format in [1, 2] {
        let dir = tempfile::tempdir().expect("a temporary directory");
        fill(&open(dir.path()), 0..3);
        if format == 1 {
            as_format_1(dir.path(), 3);
        } else {
            std::fs::remove_file(key_file(dir.path(), 1)).expect("lost");
        }
        let into = dir.path().join("saved");
        let report = salvage(dir.path(), &into).expect("saved");
        assert_eq!((report.words, report.key), (2, Fate::Kept), "format {format}");
        let saved = open(&into);
        let recent = saved.recent_words(&slug("sarpi"), Minute(0), 9).expect("readable");
        assert!(recent.len() == 2 && recent.iter().all(|words| words.text.starts_with(SECRET)));
        assert!(!in_files(&into, SECRET.as_bytes()));
        for n in 0..3 {
            let (old, new) = (std::fs::read(key_file(dir.path(), n)), std::fs::read(key_file(&into, n)));
            assert!(old.ok() != new.ok() || n == 1 || format == 1, "keys are made anew");
        }
    }
}

/// Where what opens the boxes of a day lies.
fn box_file(dir: &Path, n: i64) -> PathBuf {
    dir.join("boxes").join(name(n))
}

#[test]
fn what_opens_boxes_lives_two_days_beyond_its_own_in_both_backends() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let memory = journal::memory::Memory::seeded(5);
    let embedded = open(dir.path());
    for journal in [&memory as &dyn Journal, &embedded] {
        let of = |n: i64, now: Minute| journal.box_secret(day(n) + 700, now).expect("it is asked");
        assert_eq!(of(1, day(0)), None, "of tomorrow");
        assert_eq!(of(-1, day(0)), None, "nobody asked on that day");
        let first = of(0, day(0) + 5).expect("made");
        let second = of(1, day(1)).expect("made");
        assert_ne!(first, second);
        assert_eq!(of(0, day(2) + A_DAY - 2), Some(first), "the last minute but one of two days after it");
        assert_eq!(of(0, day(2) + A_DAY - 1), None);
        assert_eq!(of(1, day(2) + A_DAY - 1), Some(second));
    }
}

#[test]
fn what_opened_boxes_is_gone_from_the_disk_with_its_time_and_in_no_backup() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let secret = journal.box_secret(day(0), day(0)).expect("it is asked").expect("made");
    assert_eq!(std::fs::read(box_file(dir.path(), 0)).expect("on the disk"), secret.to_vec());
    let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!((mode(&dir.path().join("boxes")), mode(&box_file(dir.path(), 0))), (0o700, 0o600));
    let file = tempfile::NamedTempFile::new().expect("a file");
    backup(dir.path(), &file.path().with_extension("backup")).expect("backed up");
    let copy = std::fs::read(file.path().with_extension("backup")).expect("a backup");
    assert!(!copy.windows(secret.len()).any(|bytes| *bytes == secret[..]), "no backup opens a box");
    drop(journal);
    let journal = open(dir.path());
    assert_eq!(journal.box_secret(day(0), day(1)).expect("it is asked"), Some(secret), "after a restart");
    journal.forget_words(day(2) + A_DAY - 2).expect("looked after");
    assert!(box_file(dir.path(), 0).exists());
    journal.forget_words(day(2) + A_DAY - 1).expect("looked after");
    assert!(!box_file(dir.path(), 0).exists());
    let reader = Embedded::open_read_only(dir.path()).expect("opened");
    assert_eq!(reader.box_secret(day(0), day(0)), Err(AppendError::ReadOnly));
}
