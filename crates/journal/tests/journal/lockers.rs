//! Lockers, in both backends; and what is in the files of a directory that has some. Refuses to take the
//! store's word for what is gone.

use crate::logs::{DAY, open};
use border::limits::LOCKER_BYTES;
use border::minute::Minute;
use journal::Journal;
use journal::embedded::{Embedded, backup};
use journal::locker::{Left, Locker, LockerError, Lockers as _};
use journal::memory::Memory;
use std::path::Path;

const HOUR: i64 = 60;

/// A box whose bytes are random, as those of a sealed one are: any 24 of them are found again.
fn sealed(seed: u64) -> Vec<u8> {
    let mut drawn = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (drawn >> 56) as u8
    };
    (0..LOCKER_BYTES).map(|_| next()).collect()
}

fn locker(number: u8, hours: i64) -> Locker {
    let until = DAY + hours * HOUR;
    Locker { id: [number; 16], owner: [number; 32], until, sealed: sealed(number.into()) }
}

fn each(test: impl Fn(&dyn Journal)) {
    test(&Memory::seeded(1));
    let dir = tempfile::tempdir().expect("a temporary directory");
    test(&open(dir.path()));
}

#[test]
fn a_box_is_left_once_fetched_changed_by_its_owner_and_taken_back() {
    each(|journal| {
        let one = locker(1, 5);
        assert_eq!(journal.leave(one.clone(), 9, DAY), Ok(Left::Now));
        assert_eq!(journal.leave(one.clone(), 9, DAY), Ok(Left::Before), "its answer was lost");
        let other = Locker { sealed: sealed(7), ..one.clone() };
        assert_eq!(journal.leave(other, 9, DAY), Err(LockerError::Taken));
        assert_eq!(journal.locker([1; 16], DAY), Ok(Some(one.clone())));
        let change = |owner, until| journal.change([1; 16], owner, sealed(2), until, DAY);
        assert_eq!(change([9; 32], None), Err(LockerError::NotYours));
        assert_eq!(journal.empty([1; 16], [9; 32]), Err(LockerError::NotYours));
        assert_eq!(journal.locker([1; 16], DAY).expect("readable"), Some(one));
        assert_eq!(change([1; 32], None), Ok(DAY + 5 * HOUR));
        assert_eq!(change([1; 32], Some(DAY + 9 * HOUR)), Ok(DAY + 9 * HOUR));
        let now = journal.locker([1; 16], DAY).expect("readable").expect("there");
        assert_eq!((now.sealed, now.until), (sealed(2), DAY + 9 * HOUR));
        assert_eq!((journal.empty([1; 16], [1; 32]), journal.lockers_taken()), (Ok(()), 0));
        assert_eq!(journal.locker([1; 16], DAY), Ok(None));
        assert_eq!(journal.empty([1; 16], [1; 32]), Err(LockerError::Absent));
        assert_eq!(change([1; 32], None), Err(LockerError::Absent));
    });
}

#[test]
fn lockers_are_bounded_of_one_size_and_over_at_their_hour() {
    each(|journal| {
        for number in 1..=3 {
            assert_eq!(journal.leave(locker(number, number.into()), 3, DAY), Ok(Left::Now));
        }
        assert_eq!(journal.leave(locker(4, 4), 3, DAY), Err(LockerError::NoRoom));
        for length in [0, 1, LOCKER_BYTES - 1, LOCKER_BYTES + 1] {
            let unfit = Locker { sealed: vec![1; length], ..locker(5, 5) };
            assert_eq!(journal.leave(unfit, 9, DAY), Err(LockerError::Unfit), "{length} bytes");
            let changed = journal.change([1; 16], [1; 32], vec![1; length], None, DAY);
            assert_eq!(changed, Err(LockerError::Unfit), "{length} bytes");
        }
        for until in [DAY, DAY - HOUR, DAY + HOUR + 1, Minute(i64::MAX), Minute(i64::MIN)] {
            let unfit = Locker { until, ..locker(5, 5) };
            assert_eq!(journal.leave(unfit, 9, DAY), Err(LockerError::Unfit), "until {until:?}");
        }
        assert_eq!(journal.leave(Locker { id: [0; 16], ..locker(5, 5) }, 9, DAY), Err(LockerError::Unfit));
        // Given to nobody from its hour on, also before anyone comes to empty it.
        let there = |number, now| journal.locker([number; 16], now).expect("readable").is_some();
        assert!(there(1, DAY + HOUR - 1) && !there(1, DAY + HOUR) && there(2, DAY + HOUR));
        assert_eq!(journal.change([1; 16], [1; 32], sealed(9), None, DAY + HOUR), Err(LockerError::Absent));
        assert_eq!((journal.forget_lockers(DAY + HOUR - 1), journal.lockers_taken()), (Ok(0), 3));
        assert_eq!((journal.forget_lockers(DAY + 2 * HOUR + 59), journal.lockers_taken()), (Ok(2), 1));
        assert_eq!(journal.leave(locker(4, 9), 3, DAY + 3 * HOUR - 1), Ok(Left::Now), "there is room again");
    });
}

/// Files of a directory, in which some bytes stand.
fn found(dir: &Path, bytes: &[u8]) -> bool {
    let files = std::fs::read_dir(dir).expect("readable").map(|file| file.expect("readable").path());
    let mut files = files.filter(|path| path.is_file());
    files.any(|path| {
        let content = std::fs::read(path).expect("readable");
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}

/// Whether any of a box stands in a file: pieces from all over it.
fn any_of(dir: &Path, sealed: &[u8]) -> bool {
    (0..LOCKER_BYTES - 24).step_by(977).any(|at| found(dir, &sealed[at..at + 24]))
}

#[test]
fn what_was_in_a_locker_is_in_no_file_once_it_is_changed_emptied_or_over() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    for number in 1..=40 {
        journal.leave(locker(number, i64::from(number)), 99, DAY).expect("there is room");
    }
    assert!((1..=40).all(|number| any_of(dir.path(), &sealed(number))), "they are there first");
    journal.change([7; 16], [7; 32], sealed(107), None, DAY).expect("its owner's");
    assert!(!any_of(dir.path(), &sealed(7)) && any_of(dir.path(), &sealed(107)));
    journal.empty([20; 16], [20; 32]).expect("its owner's");
    assert!(!any_of(dir.path(), &sealed(20)) && !found(dir.path(), &[20; 16]), "nor its id or its owner");
    assert_eq!(journal.forget_lockers(DAY + 10 * HOUR), Ok(10));
    let gone = |number: &u64| *number <= 10 || *number == 20;
    for number in (1..=40).filter(|number| *number != 7) {
        assert_eq!(any_of(dir.path(), &sealed(number)), !gone(&number), "{number}");
    }
    // Their rows are used again, and nothing else has moved.
    let size = || std::fs::metadata(dir.path().join("journal.sqlite")).expect("a store").len();
    let before = size();
    for number in 50..=60 {
        journal.leave(locker(number, 100), 99, DAY + 10 * HOUR).expect("there is room");
    }
    journal.empty([60; 16], [60; 32]).expect("its owner's");
    assert_eq!(size(), before);
    drop(journal);
    let again = open(dir.path());
    assert_eq!(again.lockers_taken(), 29 + 10, "places are known again after a start");
    assert_eq!(again.locker([55; 16], DAY + 10 * HOUR).expect("readable"), Some(locker(55, 100)));
}

/// All that a row tells: its length is the same whatever is in it, and whether anything is.
#[test]
fn rows_are_of_one_size_taken_or_not() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    for number in 1..=30 {
        journal.leave(locker(number, i64::from(number) * 8), 99, DAY).expect("there is room");
    }
    journal.empty([3; 16], [3; 32]).expect("its owner's");
    journal.change([4; 16], [4; 32], sealed(44), Some(DAY + 200 * HOUR), DAY).expect("its owner's");
    journal.forget_lockers(DAY + 50 * HOUR).expect("emptied");
    let raw = rusqlite::Connection::open(dir.path().join("journal.sqlite")).expect("a store");
    let sql = "SELECT DISTINCT length(id), length(owner), length(until), length(box), \
               typeof(id) || typeof(owner) || typeof(until) || typeof(box) FROM lockers";
    let mut statement = raw.prepare(sql).expect("a table of lockers");
    let sizes: Vec<(i64, i64, i64, i64, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
        .and_then(Iterator::collect)
        .expect("readable");
    assert_eq!(sizes, [(16, 32, 4, LOCKER_BYTES as i64, "blob".repeat(4))]);
    let columns: Vec<String> = raw
        .prepare("SELECT name FROM pragma_table_info('lockers')")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .expect("readable");
    assert_eq!(columns, ["number", "id", "owner", "until", "box"], "and no other column says more");
}

#[test]
fn a_backup_has_no_boxes_and_who_only_reads_gives_none_out() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (data, copy) = (dir.path().join("data"), dir.path().join("copy"));
    let journal = open(&data);
    journal.leave(locker(1, 5), 9, DAY).expect("there is room");
    backup(&data, &copy).expect("copied");
    assert!(any_of(&data, &sealed(1)) && !any_of(dir.path(), &sealed(1)));
    let reader = Embedded::open_read_only(&data).expect("open");
    assert_eq!(reader.locker([1; 16], DAY), Ok(None));
    assert!(matches!(reader.leave(locker(2, 5), 9, DAY), Err(LockerError::Store(_))));
}
