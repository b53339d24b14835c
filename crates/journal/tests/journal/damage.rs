//! Bytes that are not what was written: told with the last entry before them, and what can be saved is
//! saved. Refuses to damage anything but a store of its own.

use crate::logs::{DAY, append, claims, entries, open, scrubbed, slug, stored, words};
use border::entry::Entry;
use border::fact::{Fact, Seq};
use border::fold::Fold;
use border::slug::Slug;
use journal::codec::ENTRY_FORMAT;
use journal::embedded::{CopyError, Fate, OpenError, salvage};
use journal::restore::open_fold;
use journal::turn::{ImportRanges, Imported};
use journal::{Journal, ReadError};
use rusqlite::Connection;
use std::ops::ControlFlow;
use std::path::Path;

/// Five turns of four claims at each of two crossings, words and an import.
fn fill(dir: &Path) {
    let journal = open(dir);
    for n in 0..5 {
        for name in ["sarpi", "vale"] {
            let mut turn = claims(n * 4, DAY + n as i64, 4);
            turn.words = vec![words(n * 4 + 1, DAY, "some words")];
            let mut ids = ImportRanges::default();
            ids.add_range(1, n as i64 * 10);
            turn.imported = Some(Imported { chat: [5; 32], ids });
            append(&journal, &slug(name), n * 4, turn).expect("it follows");
        }
    }
}

fn raw(dir: &Path) -> Connection {
    Connection::open(dir.join("journal.sqlite")).expect("a store")
}

/// Reads all of a crossing; the places of what was visited, and how it ended.
fn read(journal: &dyn Journal, crossing: &Slug) -> (Vec<Seq>, Result<(), ReadError>) {
    let mut seen = Vec::new();
    let ended = journal.read(crossing, 0, &mut |entry| {
        seen.push(entry.seq);
        ControlFlow::Continue(())
    });
    (seen, ended)
}

/// It ends in damage, and everything before the place named was visited.
fn assert_damaged(journal: &dyn Journal, at: Seq, what: &str) {
    let sarpi = slug("sarpi");
    match read(journal, &sarpi) {
        (seen, Err(ReadError::Damaged { crossing, intact, .. })) => {
            assert_eq!((crossing.as_str(), intact), ("sarpi", at), "{what}");
            assert_eq!(seen, (1..=at).collect::<Vec<_>>(), "{what}");
        }
        other => panic!("{what}: {other:?}"),
    }
    assert!(matches!(open_fold(journal, &sarpi), Err(ReadError::Damaged { .. })), "{what}");
    assert_eq!(entries(journal, &slug("vale"), 0).len(), 20, "{what}: another crossing is whole");
}

#[test]
fn any_byte_flipped_or_cut_in_a_turn_is_told() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(dir.path());
    let (journal, raw) = (open(dir.path()), raw(dir.path()));
    let of_turn = "crossing = 'sarpi' AND first_seq = 9";
    let body: Vec<u8> = raw
        .query_row(&format!("SELECT body FROM turns WHERE {of_turn}"), [], |row| row.get(0))
        .expect("a turn");
    let put = |body: &[u8]| {
        let changed = raw.execute(&format!("UPDATE turns SET body = ?1 WHERE {of_turn}"), [body]);
        assert_eq!(changed, Ok(1));
    };
    for at in (0..body.len()).step_by(37) {
        let mut flipped = body.clone();
        flipped[at] ^= 1 << (at % 8);
        put(&flipped);
        assert_damaged(&journal, 8, &format!("byte {at}"));
        put(&body[..at]);
        assert_damaged(&journal, 8, &format!("cut at {at}"));
    }
    put(&body);
    for (column, value) in [("first_seq", 8), ("first_seq", 10), ("at", 5)] {
        let old: i64 = raw
            .query_row(&format!("SELECT {column} FROM turns WHERE {of_turn}"), [], |row| row.get(0))
            .expect("a turn");
        let of_turn = "crossing = 'sarpi' AND last_seq = 12";
        let set =
            |value: i64| raw.execute(&format!("UPDATE turns SET {column} = ?1 WHERE {of_turn}"), [value]);
        assert_eq!(set(value), Ok(1));
        assert_damaged(&journal, 8, column);
        assert_eq!(set(old), Ok(1));
    }
    assert_eq!(read(&journal, &slug("sarpi")).1, Ok(()), "put right again");
    raw.execute(&format!("DELETE FROM turns WHERE {of_turn}"), []).expect("deleted");
    assert_damaged(&journal, 8, "a turn is gone");
}

#[test]
fn an_entry_of_a_newer_passage_names_the_format_it_needs() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(dir.path());
    let raw = raw(dir.path());
    // As that Passage would have written it: everything fits but the format.
    let newer = format!(r#"{{"f":{},"seq":21,"at":27730100,"fact":{{"k":"foretasted"}}}}"#, ENTRY_FORMAT + 1);
    let mut body = (newer.len() as u32).to_be_bytes().to_vec();
    body.extend_from_slice(&[0; 16]);
    body.extend_from_slice(newer.as_bytes());
    let at: i64 = 27_730_100;
    let mut sealed = b"sarpi\0".to_vec();
    for number in [21_i64, 21, at] {
        sealed.extend_from_slice(&number.to_be_bytes());
    }
    sealed.extend_from_slice(&body);
    let checksum = <sha2::Sha256 as sha2::Digest>::digest(&sealed);
    let sql = "INSERT INTO turns(live, crossing, first_seq, last_seq, at, checksum, body) \
               VALUES(1, 'sarpi', 21, 21, ?1, ?2, ?3)";
    raw.execute(sql, (at, &checksum[..16], &body)).expect("put");
    let journal = open(dir.path());
    let newer = ReadError::Newer { needed: ENTRY_FORMAT + 1, known: ENTRY_FORMAT };
    assert_eq!(read(&journal, &slug("sarpi")), ((1..=20).collect(), Err(newer.clone())));
    assert!(newer.to_string().contains(&format!("format {}", ENTRY_FORMAT + 1)));
}

#[test]
fn pages_of_the_store_overwritten_are_told_and_the_rest_is_saved() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(dir.path());
    let file = dir.path().join("journal.sqlite");
    let whole = std::fs::read(&file).expect("readable");
    let mut told = 0;
    for page in 1..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0xa5);
        std::fs::write(&file, &damaged).expect("written");
        let opened = journal::embedded::Embedded::open_read_only(dir.path());
        let read_all = opened.map_err(|error| error.to_string()).and_then(|journal| {
            let (seen, ended) = read(&journal, &slug("sarpi"));
            assert_eq!(seen, (1..=seen.len() as Seq).collect::<Vec<_>>(), "nothing wrong is visited");
            ended.map(|()| seen.len()).map_err(|error| error.to_string())
        });
        told += usize::from(read_all != Ok(20));
        let into = tempfile::tempdir().expect("a temporary directory");
        if let Ok(report) = salvage(dir.path(), &into.path().join("saved")) {
            let saved = open(&into.path().join("saved"));
            for crossing in &report.crossings {
                let fold = open_fold(&saved, &slug(&crossing.crossing)).expect("what is saved is whole");
                assert!(fold.seq() <= 20);
            }
        }
    }
    assert!(told > 0, "some pages hold turns");
}

#[test]
fn a_salvage_keeps_every_whole_turn_at_its_place() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(dir.path());
    let before = entries(&open(dir.path()), &slug("sarpi"), 0);
    let raw = raw(dir.path());
    raw.execute("UPDATE turns SET body = zeroblob(9) WHERE crossing = 'sarpi' AND first_seq IN (5, 9)", [])
        .expect("damaged");
    drop(raw);
    let saved_dir = dir.path().join("saved");
    let report = salvage(dir.path(), &saved_dir).expect("saved");
    let [sarpi, vale] = &report.crossings[..] else { panic!("{report:?}") };
    assert_eq!((sarpi.entries, &sarpi.lost[..], sarpi.base), (12, &[(5, 12)][..], Fate::Absent));
    assert_eq!((vale.entries, &vale.lost[..]), (20, &[][..]));
    assert_eq!((report.unreadable_turns, report.words, report.key), (2, 10, Fate::Kept));
    let (old, saved) = (open(dir.path()), open(&saved_dir));
    assert!(saved.id() == report.journal && saved.id() != old.id());
    assert_eq!(saved.key(), old.key());
    assert_eq!(saved.imported(&[5; 32]), old.imported(&[5; 32]));
    assert_eq!(saved.words(&slug("vale"), 5), old.words(&slug("vale"), 5));
    let after = entries(&saved, &slug("sarpi"), 0);
    let is_lost = |entry: &&Entry| (5..=12).contains(&entry.seq);
    assert!(after.iter().filter(is_lost).all(|entry| matches!(entry.fact, Fact::Passed { .. })));
    let rest = |all: &[Entry]| all.iter().filter(|entry| !is_lost(entry)).cloned().collect::<Vec<_>>();
    assert_eq!(rest(&after), rest(&before));
    let fold = open_fold(&saved, &slug("sarpi")).expect("readable");
    assert_eq!(fold.seq(), 20);
    append(&saved, &slug("sarpi"), 20, claims(20, DAY + 60, 2)).expect("it goes on");
}

#[test]
fn a_salvage_keeps_a_base_or_says_that_it_is_lost() {
    for (fate, sql) in [(Fate::Kept, "SELECT 1"), (Fate::Lost, "UPDATE bases SET fold = zeroblob(99)")] {
        let dir = tempfile::tempdir().expect("a temporary directory");
        fill(dir.path());
        let journal = open(dir.path());
        let all = entries(&journal, &slug("sarpi"), 0);
        let mut fold = Fold::empty(slug("sarpi"));
        all[..10].iter().for_each(|entry| fold.apply(entry).expect("it follows"));
        journal.keep_base(&slug("sarpi"), &stored(&scrubbed(&fold, &all[10..]))).expect("kept");
        let board = open_fold(&journal, &slug("sarpi")).expect("readable").board().clone();
        let leaves = journal.leaves(&slug("sarpi"), 0, 99).expect("readable");
        drop(journal);
        raw(dir.path()).execute_batch(sql).expect("damaged or not");
        let report = salvage(dir.path(), &dir.path().join("saved")).expect("saved");
        let saved = open(&dir.path().join("saved"));
        assert_eq!((report.crossings[0].entries, report.crossings[0].base), (10, fate));
        let fold = open_fold(&saved, &slug("sarpi")).expect("readable");
        assert_eq!(fold.seq(), 20);
        match fate {
            Fate::Kept => {
                assert_eq!(*fold.board(), board);
                assert_eq!(saved.leaves(&slug("sarpi"), 0, 99), Ok(leaves));
                assert_eq!(report.crossings[0].lost, []);
            }
            _ => assert_eq!(report.crossings[0].lost, [(1, 10)]),
        }
    }
}

#[test]
fn a_salvage_touches_neither_a_running_journal_nor_what_is_there() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(dir.path());
    let journal = open(dir.path());
    let into = tempfile::tempdir().expect("a temporary directory");
    let locked = OpenError::Locked { dir: dir.path().to_owned() };
    assert_eq!(salvage(dir.path(), into.path()), Err(locked.into()));
    drop(journal);
    std::fs::write(into.path().join("mine"), b"").expect("written");
    assert_eq!(salvage(dir.path(), into.path()), Err(CopyError::Exists { path: into.path().to_owned() }));
    let nowhere = dir.path().join("nowhere");
    assert_eq!(salvage(&nowhere, into.path()), Err(OpenError::Absent { dir: nowhere }.into()));
}

#[test]
fn of_a_store_that_was_cut_short_what_is_there_is_saved() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fill(dir.path());
    let mut journal = open(dir.path());
    for n in 5..60 {
        append(&journal, &slug("sarpi"), n * 4, claims(n * 4, DAY + n as i64, 4)).expect("it follows");
    }
    drop(journal);
    raw(dir.path()).query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("one file");
    let file = dir.path().join("journal.sqlite");
    let store = std::fs::OpenOptions::new().write(true).open(&file).expect("a store");
    store.set_len(store.metadata().expect("there").len() * 9 / 10).expect("cut");
    let refused = journal::embedded::Embedded::open_read_only(dir.path()).err();
    assert_eq!(refused, Some(OpenError::Damaged { file }));
    assert!(refused.is_some_and(|why| why.to_string().contains("passage salvage")));
    let into = dir.path().join("saved");
    let report = salvage(dir.path(), &into).expect("it is read as far as it goes");
    let saved: u64 = report.crossings.iter().map(|crossing| crossing.entries).sum();
    assert!((40..260).contains(&saved), "{report:?}");
    assert!(!into.join("salvaging").exists());
    journal = open(&into);
    assert!(open_fold(&journal, &slug("sarpi")).expect("what is saved is whole").seq() > 0);
}
