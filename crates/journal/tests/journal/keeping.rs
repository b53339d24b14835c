//! How the one writing thread keeps turns: together, bounded, and never more than the disk holds. Refuses to
//! time anything: what is slow is slow by a delay that the test itself set.

use crate::facts::claim;
use crate::logs::{DAY, append, claims, entries, open, slug, stored, turn};
use border::fold::Fold;
use border::limits;
use border::value::State;
use journal::embedded::{Embedded, Kind, OpenError, Options, Written};
use journal::restore::open_fold;
use journal::turn::Turn;
use journal::{AppendError, Journal};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::time::Duration;

#[test]
fn turns_that_wait_are_committed_together() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let delay = Duration::from_millis(50);
    let options = Options { commit_delay: delay, ..Options::new(dir.path(), Kind::Live) };
    let journal = Embedded::open(options).expect("nobody else's");
    let (tell, told) = sync_channel(200);
    for n in 0..200 {
        let tell = tell.clone();
        let crossing = slug(&format!("crossing-{}", n % 50));
        let after = n / 50 * 2;
        journal.append(
            &crossing,
            after,
            claims(after, DAY, 2),
            Box::new(move |result| drop(tell.send(result))),
        );
    }
    assert!(told.iter().take(200).all(|result| result.is_ok()));
    let Written { commits, turns } = journal.written();
    assert!(turns == 200 && commits <= 20, "{turns} turns in {commits} commits");
}

#[test]
fn a_full_queue_is_busy_and_does_not_wait() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let (go, gate) = sync_channel::<()>(0);
    let sarpi = slug("sarpi");
    // The writer stands in this turn's callback until it is let go.
    journal.append(&sarpi, 0, claims(0, DAY, 1), Box::new(move |_| gate.recv().unwrap_or_default()));
    let results = Arc::new(AtomicU64::new(0));
    let busy = Arc::new(AtomicU64::new(0));
    let most = limits::WRITER_INBOX as u64;
    for _ in 0..3 * most {
        let (results, busy) = (Arc::clone(&results), Arc::clone(&busy));
        let done = Box::new(move |result| {
            results.fetch_add(1, Ordering::SeqCst);
            busy.fetch_add(u64::from(result == Err(AppendError::Busy)), Ordering::SeqCst);
        });
        journal.append(&sarpi, 99, claims(99, DAY, 1), done);
    }
    let refused = busy.load(Ordering::SeqCst);
    // The first turn may still stand in the queue, where the writer has not taken it yet.
    assert!((most..=2 * most + 1).contains(&refused), "{refused} of {}", 3 * most);
    go.send(()).expect("the writer waits");
    drop(journal);
    assert_eq!(results.load(Ordering::SeqCst), 3 * most, "each is answered once");
}

#[test]
fn what_waits_is_written_before_the_journal_is_gone() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let options = Options { commit_delay: Duration::from_millis(20), ..Options::new(dir.path(), Kind::Live) };
    let journal = Embedded::open(options).expect("nobody else's");
    for n in 0..30 {
        journal.append(&slug("sarpi"), n, claims(n, DAY, 1), Box::new(|_| ()));
    }
    drop(journal);
    assert_eq!(entries(&open(dir.path()), &slug("sarpi"), 0).len(), 30);
}

#[test]
fn a_turn_is_told_only_when_others_can_read_it() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let beside = Embedded::open_read_only(dir.path()).expect("beside a writer");
    let (tell, told) = sync_channel(1);
    let sarpi = slug("sarpi");
    let done = Box::new(move |_| tell.send(entries(&beside, &slug("sarpi"), 0).len()).unwrap_or_default());
    journal.append(&sarpi, 0, claims(0, DAY, 4), done);
    assert_eq!(told.recv(), Ok(4));
}

#[test]
fn a_listener_that_panics_stops_nobody() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    journal.append(&slug("sarpi"), 0, claims(0, DAY, 1), Box::new(|_| panic!("a fault of the listener's")));
    assert_eq!(append(&journal, &slug("sarpi"), 1, claims(1, DAY, 1)), Ok(()));
}

#[test]
fn a_disk_nearly_full_takes_no_turns_and_is_read_and_tidied() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let free = Arc::new(AtomicU64::new(limits::FREE_BYTES));
    let asked = Arc::clone(&free);
    let options = Options {
        free_space: Arc::new(move || asked.load(Ordering::SeqCst)),
        ..Options::new(dir.path(), Kind::Live)
    };
    let journal = Embedded::open(options).expect("nobody else's");
    let sarpi = slug("sarpi");
    append(&journal, &sarpi, 0, claims(0, DAY, 3)).expect("there is just enough");
    free.store(limits::FREE_BYTES - 1, Ordering::SeqCst);
    assert_eq!(append(&journal, &sarpi, 3, claims(3, DAY, 1)), Err(AppendError::Full));
    assert!(!journal.has_room());
    let fold = open_fold(&journal, &sarpi).expect("the board goes on");
    assert_eq!(journal.keep_snapshot(&sarpi, &stored(&fold)), Err(AppendError::Full));
    assert_eq!(journal.forget_words(DAY), Ok(0));
    assert_eq!(journal.keep_base(&sarpi, &stored(&fold)), Ok(()), "it gives space back");
    let taken_off = Turn { takes_off: true, ..claims(3, DAY, 1) };
    assert_eq!(append(&journal, &sarpi, 3, taken_off), Ok(()), "what is left is kept for this");
    free.store(u64::MAX, Ordering::SeqCst);
    assert!(journal.has_room());
    assert_eq!(append(&journal, &sarpi, 4, claims(4, DAY, 1)), Ok(()));
}

#[test]
fn a_journal_to_look_at_keeps_nothing() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    append(&open(dir.path()), &slug("sarpi"), 0, claims(0, DAY, 2)).expect("it follows");
    let journal = Embedded::open_read_only(dir.path()).expect("it is there");
    let (sarpi, fold) = (slug("sarpi"), stored(&Fold::empty(slug("sarpi"))));
    assert_eq!(append(&journal, &sarpi, 2, claims(2, DAY, 1)), Err(AppendError::ReadOnly));
    assert_eq!(journal.keep_snapshot(&sarpi, &fold), Err(AppendError::ReadOnly));
    assert_eq!(journal.keep_base(&sarpi, &fold), Err(AppendError::ReadOnly));
    assert_eq!(journal.forget_words(DAY), Err(AppendError::ReadOnly));
    assert_eq!(entries(&journal, &sarpi, 0).len(), 2);
}

#[test]
fn an_archive_takes_turns_and_deletes_nothing() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = Embedded::open(Options::new(dir.path(), Kind::Archive)).expect("nobody else's");
    let sarpi = slug("sarpi");
    append(&journal, &sarpi, 0, turn(0, DAY, [claim([1; 16], DAY, State::Yes)])).expect("an import fills it");
    let fold = stored(&open_fold(&journal, &sarpi).expect("readable"));
    assert_eq!(journal.keep_base(&sarpi, &fold), Err(AppendError::ReadOnly));
    assert_eq!(journal.forget_words(DAY), Err(AppendError::ReadOnly));
    drop(journal);
    let as_live = Embedded::open(Options::new(dir.path(), Kind::Live)).err();
    let (is, wanted) = (Kind::Archive, Kind::Live);
    assert_eq!(as_live, Some(OpenError::OtherKind { dir: dir.path().to_owned(), is, wanted }));
    assert_eq!(Embedded::open_read_only(dir.path()).map(|journal| journal.kind()).ok(), Some(Kind::Archive));
}

#[test]
fn leaves_are_the_same_before_and_after_a_base() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let sarpi = slug("sarpi");
    for n in 0..6 {
        append(&journal, &sarpi, n * 7, claims(n * 7, DAY, 7)).expect("it follows");
    }
    let leaves = |after, most| journal.leaves(&sarpi, after, most).expect("readable");
    let all = leaves(0, 1_000);
    let wanted: Vec<_> = (0..6)
        .flat_map(|n| claims(n * 7, DAY, 7).entries)
        .map(|(entry, salt)| journal::codec::leaf(&salt, &journal::codec::encode(&entry).expect("kept")))
        .collect();
    assert_eq!(all, wanted);
    let mut fold = Fold::empty(sarpi.clone());
    for upto in [10, 14, 30] {
        for entry in entries(&journal, &sarpi, fold.seq()).iter().filter(|entry| entry.seq <= upto) {
            fold.apply(entry).expect("it follows");
        }
        journal.keep_base(&sarpi, &stored(&fold)).expect("kept");
        assert_eq!(leaves(0, 1_000), all);
    }
    for (after, most) in [(0, 5), (9, 3), (12, 20), (29, 2), (35, 100), (42, 5)] {
        assert_eq!(leaves(after, most), all[after as usize..all.len().min(after as usize + most)]);
    }
}
