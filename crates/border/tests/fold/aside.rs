//! What is set aside: kept, and neither shown nor counted before two keys let it through.

use crate::support::log::{Log, MORNING, claim, state, voice};
use crate::support::trusted::{aside, filed};
use border::deed::{Wish, decide_deed};
use border::fact::{Claim, Digest, Fact, Reason, Seq, Target};
use border::fold::{DeedState, Fold};
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::value::State;

const FOOT: &str = "pass/ge/foot//";

/// Somebody files what was first told in an entry; the filing's entry.
fn copies(log: &mut Log, by: u8, head: Option<Seq>, is_aside: bool, now: Minute) -> Seq {
    let seq = log.fold.seq() + 1;
    let said = Claim { copy_of: head, ..claim(by, FOOT, state(State::No), now) };
    let facts = filed(voice(by), seq, said, now);
    for fact in head.filter(|_| is_aside).map_or(facts.clone(), |head| aside(facts, head)) {
        log.keep(now, fact);
    }
    seq
}

/// Three who tell the same, and two more whose filings are set aside.
fn told() -> (Log, [Seq; 2]) {
    let mut log = Log::of("verkhny-lars");
    let head = copies(&mut log, 1, None, false, MORNING);
    copies(&mut log, 2, Some(head), false, MORNING);
    copies(&mut log, 3, Some(head), false, MORNING);
    let fourth = copies(&mut log, 4, Some(head), true, MORNING + 1);
    let fifth = copies(&mut log, 5, Some(head), true, MORNING + 2);
    (log, [fourth, fifth])
}

fn does(log: &mut Log, key: u8, wish: &Wish, now: Minute) -> Result<Seq, Refusal> {
    let fact = decide_deed(&log.fold, Digest([key; 8]), wish, now)?;
    Ok(log.keep(now, fact))
}

fn count(lines: [Seq; 2]) -> Wish {
    Wish::Count(lines.into())
}

fn reports(log: &Log) -> u32 {
    log.answer(FOOT).map_or(0, |answer| answer.reports)
}

#[test]
fn further_copies_change_nothing_shown() {
    let (log, lines) = told();
    assert_eq!((reports(&log), log.answer(FOOT).map(|answer| answer.groups)), (3, Some(1)));
    assert_eq!(log.fold.board().newest_at, Some(MORNING));
    assert_eq!(log.fold.aside(), lines.into());
    let before = log.fold.board().clone();
    let mut log = log;
    let head = 1;
    copies(&mut log, 6, Some(head), true, MORNING + 2);
    assert!(!log.fold.board().differs_from(&before));
}

#[test]
fn two_keys_let_them_through_and_one_does_not() {
    let (mut log, lines) = told();
    let entry = does(&mut log, 1, &count(lines), MORNING + 3).expect("it may");
    assert_eq!((reports(&log), log.fold.aside().len()), (3, 2));
    assert_eq!(does(&mut log, 1, &Wish::Confirm(entry), MORNING + 3), Err(Refusal::SameKey));
    does(&mut log, 2, &Wish::Confirm(entry), MORNING + 4).expect("another key");
    assert_eq!((reports(&log), log.answer(FOOT).map(|answer| answer.groups)), (5, Some(1)), "one vote");
    assert!(log.fold.aside().is_empty());
    assert_eq!(does(&mut log, 1, &count(lines), MORNING + 5), Err(Refusal::NothingToHide));
}

#[test]
fn what_nobody_agrees_to_comes_to_nothing() {
    let (mut log, lines) = told();
    let entry = does(&mut log, 1, &count(lines), MORNING + 3).expect("it may");
    log.pass(MORNING + 3 + limits::DEED_MINUTES);
    assert_eq!(log.fold.deed(entry).map(|done| done.state), Some(DeedState::Returned));
    assert_eq!((reports(&log), log.fold.aside().len()), (3, 2));
}

#[test]
fn what_is_hidden_while_set_aside_is_waited_for_no_longer_than_after_a_start() {
    let (mut log, lines) = told();
    for line in lines {
        log.keep(MORNING + 4, Fact::Hidden { what: Target::Filing(line), reason: Reason::Spam });
        let read = Fold::from_bytes(&log.fold.to_bytes().expect("bytes")).expect("its own bytes");
        assert_eq!(read, log.fold);
    }
    assert_eq!(reports(&log), 3);
}

#[test]
fn after_a_day_they_are_forgotten() {
    let (mut log, _) = told();
    log.pass(MORNING + 1 + limits::TALK_MINUTES);
    assert_eq!(log.fold.aside().len(), 2, "their words are talk still");
    log.pass(MORNING + 3 + limits::TALK_MINUTES);
    assert!(log.fold.aside().is_empty());
}

#[test]
fn what_its_voice_says_anew_takes_the_place_of_what_is_set_aside() {
    let (mut log, lines) = told();
    log.tell(MORNING + 3, 4, FOOT, state(State::Yes));
    let entry = does(&mut log, 1, &count(lines), MORNING + 4).expect("it may");
    does(&mut log, 2, &Wish::Confirm(entry), MORNING + 4).expect("another key");
    let of =
        |value| log.fold.why(&crate::support::log::slot(FOOT)).iter().filter(|v| v.value == value).count();
    assert_eq!((of(state(State::No)), of(state(State::Yes))), (4, 1));
}

#[test]
fn what_is_taken_off_cannot_be_let_through() {
    let (mut log, lines) = told();
    let target = Target::Filing(lines[0]);
    log.keep(MORNING + 3, Fact::Hidden { what: target, reason: Reason::Spam });
    let entry = does(&mut log, 1, &count(lines), MORNING + 4).expect("of the other");
    does(&mut log, 2, &Wish::Confirm(entry), MORNING + 4).expect("another key");
    assert_eq!(reports(&log), 4);
}

#[test]
fn a_time_that_would_betray_is_held_also_after_they_are_let_through() {
    let mut log = Log::of("verkhny-lars");
    let said = claim(4, "pass/ge///", state(State::No), MORNING);
    let [taken, claimed] = filed(voice(4), 1, Claim { held_minutes: Some(20), ..said }, MORNING);
    // Of whom it is a copy came before what stays of the log.
    for fact in aside([taken, claimed], 0) {
        log.keep(MORNING, fact);
    }
    let entry = does(&mut log, 1, &Wish::Count([1].into()), MORNING + 1).expect("it may");
    does(&mut log, 2, &Wish::Confirm(entry), MORNING + 2).expect("another key");
    assert!(log.answer("pass/ge///").is_none());
    log.pass(MORNING + 20);
    assert_eq!(log.answer("pass/ge///").map(|answer| answer.reports), Some(1));
}

#[test]
fn a_snapshot_has_them_and_a_base_counts_the_same() {
    let (log, lines) = told();
    let mut whole = log.clone();
    let entry = does(&mut whole, 1, &count(lines), MORNING + 3).expect("it may");
    does(&mut whole, 2, &Wish::Confirm(entry), MORNING + 4).expect("another key");
    let read = Fold::from_bytes(&log.fold.to_bytes().expect("a fold")).expect("the same");
    assert_eq!(read, log.fold);
    let later = &whole.entries[log.entries.len()..];
    let mut base = log.fold.to_base(later);
    for entry in later {
        base.apply(entry).expect("it follows");
    }
    assert_eq!(base.board(), whole.fold.board());
}
