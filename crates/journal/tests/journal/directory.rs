//! The directory: whose it is, who may write it, and every way of not being one. Refuses to accept an error
//! that does not name what it is about.

use crate::logs::{DAY, append, claims, entries, open, slug};
use journal::Journal;
use journal::embedded::{DIRECTORY_FORMAT, Embedded, Kind, OpenError, Options};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

fn failing(dir: &Path) -> OpenError {
    let error = Embedded::open(Options::new(dir, Kind::Live)).err().expect("it must not open");
    assert!(error.to_string().contains(&*dir.to_string_lossy()), "`{error}` names the directory");
    error
}

#[test]
fn the_store_is_one_whose_log_is_sound() {
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
}

#[test]
fn only_its_owner_may_enter() {
    let parent = tempfile::tempdir().expect("a temporary directory");
    let dir = parent.path().join("a/data");
    let journal = open(&dir);
    append(&journal, &slug("sarpi"), 0, claims(0, DAY, 1)).expect("it follows");
    assert_eq!(mode(&dir), 0o700);
    let files: Vec<_> =
        std::fs::read_dir(&dir).expect("readable").map(|file| file.expect("readable").path()).collect();
    assert!(files.len() >= 4, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn it_is_the_same_journal_after_a_restart() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (id, key) = {
        let journal = open(dir.path());
        (journal.id(), *journal.key())
    };
    let again = open(dir.path());
    assert_eq!((again.id(), *again.key()), (id, key));
    let other = tempfile::tempdir().expect("a temporary directory");
    let other = open(other.path());
    assert!(other.id() != id && *other.key() != key);
}

#[test]
fn a_second_writer_is_refused_and_a_reader_is_not() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    append(&journal, &slug("sarpi"), 0, claims(0, DAY, 3)).expect("it follows");
    assert_eq!(failing(dir.path()), OpenError::Locked { dir: dir.path().to_owned() });
    let beside = Embedded::open_read_only(dir.path()).expect("beside a writer");
    append(&journal, &slug("sarpi"), 3, claims(3, DAY, 3)).expect("it follows");
    assert_eq!(entries(&beside, &slug("sarpi"), 0).len(), 6, "it sees what is kept later");
    drop(journal);
    assert_eq!(entries(&open(dir.path()), &slug("sarpi"), 0).len(), 6, "and does not hold the directory");
}

#[test]
fn a_newer_directory_names_the_format_it_needs() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    drop(open(dir.path()));
    let store = dir.path().join("journal.sqlite");
    let raw = rusqlite::Connection::open(&store).expect("a store");
    raw.pragma_update(None, "user_version", DIRECTORY_FORMAT + 6).expect("written");
    drop(raw);
    let newer = OpenError::Newer { file: store, found: DIRECTORY_FORMAT + 6, known: DIRECTORY_FORMAT };
    assert_eq!(failing(dir.path()), newer);
    assert!(newer.to_string().contains(&format!("format {}", DIRECTORY_FORMAT + 6)));
    assert_eq!(Embedded::open_read_only(dir.path()).err(), Some(newer));
}

#[test]
fn another_programs_file_is_left_alone() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    drop(open(dir.path()));
    let store = dir.path().join("journal.sqlite");
    std::fs::remove_file(&store).expect("removed");
    let raw = rusqlite::Connection::open(&store).expect("a store");
    raw.execute_batch("CREATE TABLE recipes(name TEXT)").expect("made");
    drop(raw);
    assert_eq!(failing(dir.path()), OpenError::NotAJournal { file: store.clone() });
    std::fs::write(&store, b"Dear diary, this is no store at all. ".repeat(50)).expect("written");
    assert!(matches!(Embedded::open(Options::new(dir.path(), Kind::Live)), Err(OpenError::Store(_))));
}

#[test]
fn without_its_key_it_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    drop(open(dir.path()));
    let file = dir.path().join("key");
    for wrong in [&b""[..], &[1; 31], &[1; 33]] {
        std::fs::write(&file, wrong).expect("written");
        assert_eq!(failing(dir.path()), OpenError::KeyLost { file: file.clone() });
    }
    std::fs::remove_file(&file).expect("removed");
    assert_eq!(failing(dir.path()), OpenError::KeyLost { file: file.clone() });
    assert_eq!(Embedded::open_read_only(dir.path()).err(), Some(OpenError::KeyLost { file }));
}

#[test]
fn what_is_no_directory_and_what_is_empty() {
    let parent = tempfile::tempdir().expect("a temporary directory");
    let file = parent.path().join("file");
    std::fs::write(&file, b"").expect("written");
    assert!(matches!(failing(&file), OpenError::Io { .. }));
    for dir in [parent.path().join("nowhere"), parent.path().to_owned()] {
        assert_eq!(Embedded::open_read_only(&dir).err(), Some(OpenError::Absent { dir }));
    }
    // What a process leaves that is killed as it makes a directory: the next one makes it whole.
    let begun = parent.path().join("begun");
    std::fs::create_dir(&begun).expect("made");
    std::fs::write(begun.join("key.part"), b"abc").expect("written");
    drop(open(&begun));
    std::fs::write(parent.path().join("nowhere"), b"").expect("written");
    assert_eq!(open(&begun).crossings(), Ok(vec![]));
}
