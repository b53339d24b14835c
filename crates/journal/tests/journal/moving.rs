//! Backup and restore. Refuses to let words into a backup, or an old cursor into a restored journal.

use crate::logs::{DAY, append, claims, entries, open, scrubbed, slug, stored, words};
use border::fold::Fold;
use border::minute::Minute;
use journal::embedded::{CopyError, Embedded, KEYRING, Kind, OpenError, Options, backup, restore};
use journal::restore::{epoch, open_fold};
use journal::turn::{ImportRanges, Imported};
use journal::{AppendError, Journal, ReadError};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

fn fill(journal: &Embedded) {
    for n in 0..6 {
        let mut turn = claims(n * 5, DAY + n as i64, 5);
        turn.words = vec![words(n * 5 + 1, DAY, "words-of-someone")];
        let mut ids = ImportRanges::default();
        ids.add_range(n as i64 * 100, n as i64 * 100 + 40);
        turn.imported = Some(Imported { chat: [8; 32], ids });
        append(journal, &slug("sarpi"), n * 5, turn).expect("it follows");
    }
    let all = entries(journal, &slug("sarpi"), 0);
    let mut fold = Fold::empty(slug("sarpi"));
    all[..12].iter().for_each(|entry| fold.apply(entry).expect("it follows"));
    journal.keep_base(&slug("sarpi"), &stored(&scrubbed(&fold, &all[12..]))).expect("kept");
    let whole = open_fold(journal, &slug("sarpi")).expect("readable");
    journal.keep_snapshot(&slug("sarpi"), &stored(&whole)).expect("kept");
}

fn left_in(dir: &Path) -> Vec<String> {
    let files = std::fs::read_dir(dir).expect("readable");
    files.map(|file| file.expect("readable").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_restored_journal_has_all_but_the_words_and_another_id() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (dir, file, new) = (home.path().join("a"), home.path().join("b.passage"), home.path().join("c"));
    let old = open(&dir);
    fill(&old);
    std::fs::write(dir.join(KEYRING), "hashes of keys").expect("it is written");
    backup(&dir, &file).expect("beside a running writer");
    let bytes = std::fs::read(&file).expect("readable");
    assert!(!String::from_utf8_lossy(&bytes).contains("words-of-someone"));
    assert_eq!(std::fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    append(&old, &slug("sarpi"), 30, claims(30, DAY + 90, 1)).expect("it goes on");
    let id = restore(&file, &new).expect("restored");
    let keyring = new.join(KEYRING);
    assert_eq!(std::fs::read(&keyring).expect("restored"), b"hashes of keys");
    assert_eq!(std::fs::metadata(&keyring).expect("there").permissions().mode() & 0o777, 0o600);
    let restored = open(&new);
    assert!(restored.id() == id && id != old.id() && epoch(id) != epoch(old.id()));
    assert_eq!(restored.key(), old.key(), "what was imported is known again");
    assert_eq!(restored.imported(&[8; 32]), old.imported(&[8; 32]));
    assert_eq!(entries(&restored, &slug("sarpi"), 0), entries(&old, &slug("sarpi"), 0)[..18]);
    assert_eq!(restored.leaves(&slug("sarpi"), 0, 30), old.leaves(&slug("sarpi"), 0, 30));
    assert_eq!(restored.recent_words(&slug("sarpi"), Minute(0), 99), Ok(vec![]));
    assert_eq!(restored.snapshot(&slug("sarpi")), Ok(None));
    append(&restored, &slug("sarpi"), 30, claims(30, DAY + 90, 1)).expect("it goes on");
    let board = |journal: &Embedded| open_fold(journal, &slug("sarpi")).expect("readable").board().clone();
    assert_eq!(board(&restored), board(&old));
    assert_eq!(left_in(home.path()).len(), 3, "nothing else is left: {:?}", left_in(home.path()));
}

#[test]
fn of_what_is_no_whole_backup_it_is_said_why_whatever_folder_it_is_in() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (dir, file, new) = (home.path().join("a"), home.path().join("b.passage"), home.path().join("c"));
    fill(&open(&dir));
    backup(&dir, &file).expect("a backup");
    let why = |file: &Path| restore(file, &new).err();
    let gone = home.path().join("nothing");
    assert_eq!(why(&gone), Some(CopyError::NoFile { file: gone.clone() }));
    // A bare name is of the folder one stands in.
    let bare = Path::new("Cargo.toml");
    assert_eq!(why(bare), Some(CopyError::NotABackup { file: bare.to_owned() }));
    let whole = std::fs::read(&file).expect("readable");
    std::fs::write(&file, &whole[..whole.len() - 5_000]).expect("cut");
    assert_eq!(why(&file), Some(CopyError::Cut { file: file.clone() }));
    let mut damaged = whole.clone();
    damaged[4_096..].fill(0xa5);
    std::fs::write(&file, damaged).expect("written");
    assert_eq!(why(&file), Some(CopyError::Damaged { file: file.clone() }));
    std::fs::write(&file, whole).expect("whole again");
    restore(&file, &new).expect("nothing of what failed is in the way");
}

#[test]
fn a_folder_that_may_not_be_entered_is_not_said_to_be_empty() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let dir = home.path().join("a");
    drop(open(&dir));
    let mode = |mode| std::fs::set_permissions(&dir, std::fs::Permissions::from_mode(mode)).expect("ours");
    mode(0o000);
    let looked = std::fs::metadata(dir.join("journal.sqlite"));
    let opened = Embedded::open_read_only(&dir);
    mode(0o700);
    // Whoever is root enters any folder.
    if looked.is_err() {
        assert!(matches!(opened.err(), Some(OpenError::Io { path, .. }) if path == dir));
    }
    let none = home.path().join("none");
    assert_eq!(Embedded::open_read_only(&none).err(), Some(OpenError::Absent { dir: none }));
}

#[test]
fn a_backup_beside_a_busy_writer_is_of_one_moment() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (dir, file) = (home.path().join("a"), home.path().join("b"));
    let journal = Arc::new(open(&dir));
    append(&*journal, &slug("sarpi"), 0, claims(0, DAY, 9)).expect("it follows");
    let (stop, writing) = (Arc::new(AtomicBool::new(false)), Arc::clone(&journal));
    let stopped = Arc::clone(&stop);
    let writer = std::thread::spawn(move || {
        let mut last = 9;
        while !stopped.load(Ordering::SeqCst) {
            append(&*writing, &slug("sarpi"), last, claims(last, DAY, 9)).expect("it follows");
            append(&*writing, &slug("vale"), last - 9, claims(last - 9, DAY, 9)).expect("it follows");
            last += 9;
        }
    });
    let taken = backup(&dir, &file);
    stop.store(true, Ordering::SeqCst);
    writer.join().expect("the writer's own checks");
    assert_eq!(taken, Ok(()));
    let new = home.path().join("c");
    restore(&file, &new).expect("restored");
    let restored = open(&new);
    let (sarpi, vale) = (restored.last(&slug("sarpi")), restored.last(&slug("vale")));
    let (sarpi, vale) = (sarpi.expect("readable"), vale.expect("readable"));
    assert!(sarpi == vale + 9 || sarpi == vale + 18, "{sarpi} and {vale} are of one moment");
    assert_eq!(
        entries(&restored, &slug("sarpi"), 0),
        entries(&*journal, &slug("sarpi"), 0)[..sarpi as usize]
    );
}

#[test]
fn nothing_is_written_over_and_nothing_half_made_is_left() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (dir, file, new) = (home.path().join("a"), home.path().join("b"), home.path().join("c"));
    fill(&open(&dir));
    backup(&dir, &file).expect("taken");
    assert_eq!(backup(&dir, &file), Err(CopyError::Exists { path: file.clone() }));
    assert_eq!(restore(&file, &dir), Err(CopyError::Exists { path: dir.clone() }));
    let nowhere = home.path().join("nowhere");
    assert_eq!(backup(&nowhere, &new), Err(OpenError::Absent { dir: nowhere.clone() }.into()));
    let unwritable = home.path().join("no/such/folder/file");
    assert!(backup(&dir, &unwritable).is_err());
    let whole = std::fs::read(&file).expect("readable");
    for (what, bytes) in [("empty", &b""[..]), ("text", &b"{\"name\": \"a chat\"}"[..])] {
        let wrong = home.path().join(what);
        std::fs::write(&wrong, bytes).expect("written");
        assert_eq!(restore(&wrong, &new), Err(CopyError::NotABackup { file: wrong }), "{what}");
    }
    let store = CopyError::NotABackup { file: dir.join("journal.sqlite") };
    assert_eq!(restore(&dir.join("journal.sqlite"), &new), Err(store), "a store is no backup: it has no key");
    for cut in [whole.len() / 3, whole.len() - 4096] {
        std::fs::write(&file, &whole[..cut]).expect("written");
        assert!(restore(&file, &new).is_err(), "cut at {cut}");
    }
    assert!(!new.exists() || left_in(&new).is_empty());
}

#[test]
fn a_backup_with_one_damaged_turn_is_refused_and_says_where() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (dir, file, new) = (home.path().join("a"), home.path().join("b"), home.path().join("c"));
    fill(&open(&dir));
    backup(&dir, &file).expect("taken");
    let raw = rusqlite::Connection::open(&file).expect("a store");
    raw.execute("UPDATE turns SET body = zeroblob(5) WHERE last_seq = 25", []).expect("damaged");
    drop(raw);
    let restored = restore(&file, &new);
    let Err(CopyError::Unreadable { error: ReadError::Damaged { crossing, intact, .. }, .. }) = restored
    else {
        panic!("{restored:?}")
    };
    assert_eq!((crossing.as_str(), intact), ("sarpi", 20));
    assert!(left_in(&new).is_empty(), "{:?}", left_in(&new));
}

#[test]
fn an_archive_stays_an_archive() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (dir, file, new) = (home.path().join("a"), home.path().join("b"), home.path().join("c"));
    let archive = Embedded::open(Options::new(&dir, Kind::Archive)).expect("nobody else's");
    append(&archive, &slug("sarpi"), 0, claims(0, DAY, 2)).expect("it follows");
    backup(&dir, &file).expect("taken");
    restore(&file, &new).expect("restored");
    let restored = Embedded::open_read_only(&new).expect("it is there");
    assert_eq!((restored.kind(), restored.last(&slug("sarpi"))), (Kind::Archive, Ok(2)));
    assert_eq!(restored.forget_words(DAY), Err(AppendError::ReadOnly));
}
