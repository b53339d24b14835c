//! The desk: one writer, durable before shown, the same filing once, whatever the store does.

#[path = "support/house.rs"]
mod support;

use border::fold::Fold;
use border::reading::SaidValue;
use border::refusal::Refusal;
use border::topic::{Item, Topic};
use border::value::State;
use journal::Journal;
use journal::memory::{Fault, Memory};
use journal::restore::open_fold;
use live::Writing;
use live::clock::Clock;
use live::order::{Outcome, Unfiled};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use support::{CROSSING, at_least, house, house_that, noon, on_foot, slug, up};

/// What is on the board is what is in the journal, to the byte.
async fn assert_board_is_kept(live: &live::Live, journal: &dyn Journal) {
    let mut refold = Fold::empty(slug());
    journal
        .read(&slug(), 0, &mut |entry| {
            refold.apply(&entry).expect("the log follows");
            ControlFlow::Continue(())
        })
        .expect("the journal reads");
    let published = at_least(live, refold.seq()).await;
    assert_eq!(*published.board, *refold.board());
    assert_eq!(open_fold(journal, &slug()).expect("it opens").board(), refold.board());
}

#[tokio::test]
async fn a_filing_is_on_the_board_and_the_same_again_is_the_first_answer() {
    let journal = Arc::new(Memory::seeded(1));
    let live = house(journal.clone(), &Clock::manual(noon()));
    let first = live.file(CROSSING, on_foot("filing-1", "a", State::No, noon())).await.expect("taken");
    assert_eq!((first.outcome, first.words.as_deref()), (Outcome::New, Some("on foot: no")));
    let again = live.file(CROSSING, on_foot("filing-1", "a", State::No, noon())).await.expect("known");
    assert_eq!((again.seq, again.outcome, &again.reading), (first.seq, Outcome::Repeated, &first.reading));
    let other = live.file(CROSSING, on_foot("filing-1", "a", State::Yes, noon())).await;
    assert_eq!(other, Err(Unfiled::Refused(Refusal::OtherContent { seq: first.seq })));
    assert_board_is_kept(&live, &*journal).await;
}

#[tokio::test]
async fn a_thousand_filings_of_one_id_make_one() {
    let journal = Arc::new(Memory::seeded(2));
    let live = house(journal.clone(), &Clock::manual(noon()));
    let file = || {
        let live = live.clone();
        tokio::spawn(async move { live.file(CROSSING, on_foot("filing-1", "a", State::No, noon())).await })
    };
    let tasks: Vec<_> = (0..1_000).map(|_| file()).collect();
    let (mut new, mut seqs) = (0, std::collections::BTreeSet::new());
    for task in tasks {
        let receipt = task.await.expect("no panic").expect("taken");
        new += usize::from(receipt.outcome == Outcome::New);
        seqs.insert(receipt.seq);
    }
    assert_eq!((new, seqs.len()), (1, 1));
    assert_eq!(journal.last(&slug()), Ok(2), "one filing and its claim");
    assert_board_is_kept(&live, &*journal).await;
}

#[tokio::test]
async fn another_writers_entry_makes_the_turn_be_decided_again() {
    let journal = Arc::new(Memory::seeded(3).with_fault(2, Fault::Moved));
    let live = house(journal.clone(), &Clock::manual(noon()));
    live.file(CROSSING, on_foot("filing-1", "a", State::No, noon())).await.expect("taken");
    let second =
        live.file(CROSSING, on_foot("filing-2", "b", State::No, noon())).await.expect("taken after all");
    assert_eq!(second.seq, 4, "after two entries of ours and one of the other writer");
    assert_board_is_kept(&live, &*journal).await;
}

#[tokio::test]
async fn what_is_not_kept_is_not_shown_and_what_was_kept_unsaid_is_found() {
    let faults = [Fault::Fail, Fault::FailAfterKeeping, Fault::Busy, Fault::Full, Fault::Moved];
    for seed in 0..8 {
        let journal = Arc::new(Memory::seeded(seed).with_faults_one_in(3, &faults));
        let live = house(journal.clone(), &Clock::manual(noon()));
        let mut acknowledged = 0;
        for n in 0..60 {
            let offered = || on_foot(&format!("filing-{n}"), &format!("voice-{n}"), State::No, noon());
            let mut tries = 0;
            while live.file(CROSSING, offered()).await.is_err() {
                tries += 1;
                assert!(tries < 50, "the store is never that bad");
            }
            acknowledged += 1;
        }
        let answers = up(&live).await;
        drop(answers);
        assert_board_is_kept(&live, &*journal).await;
        let published = up(&live).await;
        let answer = published.board.answers.values().next().expect("an answer");
        assert_eq!(answer.sources, acknowledged, "each filing counts once (seed {seed})");
    }
}

#[tokio::test]
async fn time_alone_makes_an_answer_stale_by_a_kept_fact() {
    let journal = Arc::new(Memory::seeded(4));
    let clock = Clock::manual(noon());
    let live = house(journal.clone(), &clock);
    live.file(CROSSING, on_foot("filing-1", "a", State::No, noon())).await.expect("taken");
    let until = at_least(&live, 2).await.board.answers.values().next().expect("an answer").until;
    clock.set(until);
    let published = at_least(&live, 3).await;
    let answer = published.board.answers.values().next().expect("an answer");
    assert_eq!(answer.level, border::answer::Level::Stale);
    assert_board_is_kept(&live, &*journal).await;
}

#[tokio::test]
async fn a_restart_shows_the_same_board_at_the_same_cursor() {
    let journal = Arc::new(Memory::seeded(5));
    let clock = Clock::manual(noon());
    let live = house(journal.clone(), &clock);
    for n in 0..5 {
        let offered = on_foot(&format!("filing-{n}"), &format!("voice-{n}"), State::Yes, noon());
        live.file(CROSSING, offered).await.expect("taken");
    }
    let before = at_least(&live, 10).await;
    live.close().await;
    let again = house(journal, &clock);
    let after = up(&again).await;
    assert_eq!((after.cursor(), &after.board), (before.cursor(), &before.board));
}

#[tokio::test]
async fn a_snapshot_is_kept_soon_after_entries_were_folded_into_the_base() {
    let journal = Arc::new(Memory::seeded(6));
    let clock = Clock::manual(noon());
    let live = house(journal.clone(), &clock);
    for n in 0..5 {
        let mut offered = on_foot(&format!("filing-{n}"), &format!("voice-{n}"), State::Yes, noon());
        // What papers are asked for counts for three months.
        let said = &mut offered.filing.reading.claims[0];
        (said.topic, said.item, said.value) =
            (Topic::Paper, Some(Item::Visa), SaidValue::State(State::Required));
        live.file(CROSSING, offered).await.expect("taken");
    }
    live.close().await;
    assert_eq!(journal.snapshot(&slug()).map(|kept| kept.is_some()), Ok(false), "five filings are few");
    clock.set(noon() + 15 * 24 * 60);
    let again = house(journal.clone(), &clock);
    let mut kept = None;
    for _ in 0..2_000 {
        kept = journal.snapshot(&slug()).expect("it reads");
        if kept.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let (snapshot, base) =
        (kept.expect("a snapshot"), journal.base(&slug()).expect("it reads").expect("a base"));
    assert!(snapshot.seq >= base.seq);
    assert!(!String::from_utf8_lossy(&snapshot.bytes).contains("\"by\""), "no Voice of a deleted entry");
    again.close().await;
    assert_eq!(open_fold(&*journal, &slug()).map(|fold| fold.board().answers.len()), Ok(1));
}

#[tokio::test]
async fn a_house_that_only_shows_follows_the_writer_of_its_journal() {
    let journal = Arc::new(Memory::seeded(7));
    let clock = Clock::manual(noon());
    let writer = house(journal.clone(), &clock);
    let reader = house_that(Writing::ReadOnly, journal.clone(), &clock);
    up(&reader).await;
    for n in 0..3 {
        let offered = on_foot(&format!("filing-{n}"), &format!("voice-{n}"), State::No, noon());
        let seq = writer.file(CROSSING, offered).await.expect("taken").seq;
        let (shown, due) = (at_least(&reader, seq + 1).await, at_least(&writer, seq + 1).await);
        assert_eq!((shown.cursor(), &shown.board), (due.cursor(), &due.board));
    }
    assert_eq!(reader.line(CROSSING, 1).and_then(|line| line.words.clone()).as_deref(), Some("on foot: no"));
}

#[tokio::test]
async fn whoever_filed_is_told_when_the_board_shows_it() {
    let live = house(Arc::new(Memory::seeded(8)), &Clock::manual(noon()));
    for n in 0..4 {
        let offered = on_foot(&format!("filing-{n}"), &format!("voice-{n}"), State::Yes, noon());
        let seq = live.file(CROSSING, offered).await.expect("taken").seq;
        live.shown(CROSSING, seq).await;
        assert!(up(&live).await.board.seq >= seq, "filing {n} is on the board");
    }
}
