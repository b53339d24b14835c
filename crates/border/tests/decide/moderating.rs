//! What one key may do, what two, and everything that is refused, each with its own reason.

use crate::support::log::{Log, MORNING, claim, state, voice};
use crate::support::trusted::filed;
use border::deed::{Cause, Wish, decide_deed};
use border::fact::{Digest, Fact, Filed, Notice, Seq};
use border::fold::{DeedState, Veil};
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::topic::Topic;
use border::value::State;
use std::collections::BTreeSet;

const FOOT: &str = "pass/ge/foot//";

fn key(n: u8) -> Digest<8> {
    Digest([n; 8])
}

/// A key does something; its entry.
fn does(log: &mut Log, n: u8, wish: &Wish, now: Minute) -> Result<Seq, Refusal> {
    let fact = decide_deed(&log.fold, key(n), wish, now)?;
    Ok(log.keep(now, fact))
}

/// Somebody files with words; the filing's entry.
fn files(log: &mut Log, by: u8, now: Minute) -> Seq {
    let seq = log.fold.seq() + 1;
    let [taken, said] = filed(voice(by), seq, claim(by, FOOT, state(State::No), now), now);
    let Fact::Filed(taken) = taken else { panic!("a filing") };
    log.keep(now, Fact::Filed(Filed { words: Some(Digest([1; 32])), ..taken }));
    log.keep(now, said);
    seq
}

fn hide(lines: &[Seq], cause: Cause) -> Wish {
    Wish::Hide(lines.iter().copied().collect(), cause)
}

fn veil(log: &Log, line: Seq) -> Option<Veil> {
    log.fold.veils(MORNING - 60).get(&line).copied()
}

fn reports(log: &Log) -> u32 {
    log.answer(FOOT).map_or(0, |answer| answer.reports)
}

/// Two filings with words, by two people.
fn told() -> (Log, Seq, Seq) {
    let mut log = Log::of("verkhny-lars");
    let (first, second) = (files(&mut log, 1, MORNING), files(&mut log, 2, MORNING));
    (log, first, second)
}

#[test]
fn one_key_hides_words_for_six_hours_and_what_was_told_goes_on_counting() {
    let (mut log, line, _) = told();
    let before = log.answer(FOOT).cloned();
    let entry = does(&mut log, 1, &hide(&[line], Cause::Spam), MORNING).expect("it may");
    let until = MORNING + 6 * 60;
    assert_eq!(veil(&log, line), Some(Veil::Hidden { cause: Cause::Spam, until: Some(until) }));
    assert_eq!(log.answer(FOOT).cloned(), before, "words only");
    assert_eq!(log.fold.next_change().map(|at| at <= until), Some(true), "time passing is a fact");
    log.pass(until - 1);
    assert!(veil(&log, line).is_some());
    log.pass(until);
    assert_eq!(veil(&log, line), None, "nobody agreed");
    assert_eq!(log.fold.deed(entry).expect("the log tells of it").state, DeedState::Returned);
}

#[test]
fn a_second_key_takes_the_filing_off_and_the_same_one_does_not() {
    let (mut log, line, _) = told();
    let entry = does(&mut log, 1, &hide(&[line], Cause::False), MORNING).expect("it may");
    assert_eq!(does(&mut log, 1, &Wish::Confirm(entry), MORNING), Err(Refusal::SameKey));
    assert_eq!(does(&mut log, 2, &Wish::Confirm(line), MORNING), Err(Refusal::NoSuchDeed));
    assert_eq!(reports(&log), 2);
    does(&mut log, 2, &Wish::Confirm(entry), MORNING + 5).expect("another key");
    assert_eq!(reports(&log), 1, "what it told counts no longer");
    let done = log.fold.deed(entry).expect("the log tells of it");
    assert_eq!((done.state, done.second), (DeedState::Confirmed, Some(key(2))));
    assert_eq!(does(&mut log, 3, &Wish::Confirm(entry), MORNING + 6), Err(Refusal::DeedIsOver));
    log.pass(MORNING + 12 * 60);
    assert_eq!(veil(&log, line), Some(Veil::Hidden { cause: Cause::False, until: None }), "for good");
}

#[test]
fn what_endangers_a_person_is_hidden_for_good_by_one_key_and_only_its_words() {
    for cause in [Cause::Name, Cause::Number, Cause::Address, Cause::Minor, Cause::Threat] {
        let (mut log, line, _) = told();
        let before = log.fold.seq();
        let entry = does(&mut log, 1, &hide(&[line], cause), MORNING).expect("it may");
        assert_eq!(does(&mut log, 2, &Wish::Confirm(entry), MORNING), Err(Refusal::NeedsNoSecond));
        assert_eq!(reports(&log), 2, "what was told counts");
        assert!(log.fold.lost_since(before).0.is_empty(), "it may still be undone");
        log.pass(MORNING + 10);
        assert_eq!(log.fold.lost_since(before), (BTreeSet::from([line]), BTreeSet::new()));
        log.pass(MORNING + 24 * 60);
        assert_eq!(veil(&log, line), Some(Veil::Hidden { cause, until: None }));
        assert_eq!(log.fold.deed(entry).expect("the log tells of it").state, DeedState::Final);
    }
}

#[test]
fn hiding_again_and_again_gives_one_key_no_more_than_six_hours() {
    let (mut log, line, _) = told();
    let spam = hide(&[line], Cause::Spam);
    does(&mut log, 1, &spam, MORNING).expect("it may");
    assert_eq!(does(&mut log, 1, &spam, MORNING + 1), Err(Refusal::NothingToHide), "it is hidden");
    does(&mut log, 1, &Wish::Undo, MORNING + 9).expect("its own, nine minutes ago");
    assert_eq!(veil(&log, line), None);
    let again = does(&mut log, 1, &spam, MORNING + 60).expect("it was not six hours");
    assert_eq!(log.fold.deed(again).and_then(|done| done.until()), Some(MORNING + 6 * 60));
    log.pass(MORNING + 6 * 60);
    assert_eq!(does(&mut log, 1, &spam, MORNING + 6 * 60), Err(Refusal::HiddenBefore));
    assert!(does(&mut log, 2, &spam, MORNING + 6 * 60).is_ok(), "another key has six of its own");
}

#[test]
fn only_the_own_last_deed_is_undone_and_only_for_ten_minutes() {
    let (mut log, first, second) = told();
    assert_eq!(does(&mut log, 1, &Wish::Undo, MORNING), Err(Refusal::NothingToUndo));
    does(&mut log, 1, &hide(&[first], Cause::Spam), MORNING).expect("it may");
    does(&mut log, 2, &hide(&[second], Cause::Name), MORNING + 1).expect("it may");
    does(&mut log, 1, &Wish::Undo, MORNING + 2).expect("its own");
    assert_eq!((veil(&log, first), veil(&log, second).is_some()), (None, true));
    assert_eq!(does(&mut log, 1, &Wish::Undo, MORNING + 2), Err(Refusal::NothingToUndo));
    assert_eq!(does(&mut log, 2, &Wish::Undo, MORNING + 11), Err(Refusal::UndoIsOver), "it is final");
    does(&mut log, 3, &hide(&[first], Cause::Spam), MORNING + 20).expect("it may");
    assert_eq!(does(&mut log, 3, &Wish::Undo, MORNING + 30), Err(Refusal::UndoIsOver));
}

#[test]
fn a_pause_and_a_notice_of_one_key_wait_for_a_second_and_run_out() {
    let (mut log, ..) = told();
    let freeze = does(&mut log, 1, &Wish::Freeze(Some(Topic::Pass)), MORNING).expect("it may");
    let text = [(border::lang::Lang::En, "Closed".to_owned())].into();
    let (link, source) = ("https://example.org".to_owned(), "Police".to_owned());
    let notice = Notice { text, link, source, from: MORNING, until: MORNING + 600 };
    let put = Wish::Notice(Box::new(notice.clone()));
    let noticed = does(&mut log, 1, &put, MORNING).expect("it may");
    assert_eq!(log.answer(FOOT).and_then(|answer| answer.paused_at), None);
    assert!(log.fold.board().notices.is_empty());
    does(&mut log, 2, &Wish::Confirm(freeze), MORNING + 1).expect("another key");
    does(&mut log, 2, &Wish::Confirm(noticed), MORNING + 1).expect("another key");
    assert_eq!(log.answer(FOOT).and_then(|answer| answer.paused_at), Some(MORNING + 1));
    assert_eq!(log.fold.board().notices.len(), 1);
    let thaw = does(&mut log, 1, &Wish::Thaw(Some(Topic::Pass)), MORNING + 2).expect("it may");
    assert!(log.answer(FOOT).is_some_and(|answer| answer.paused_at.is_some()), "one key ends no pause");
    log.pass(MORNING + 2 + 6 * 60);
    assert_eq!(does(&mut log, 2, &Wish::Confirm(thaw), MORNING + 363), Err(Refusal::DeedIsOver));
    let over = Wish::Notice(Box::new(Notice { until: MORNING, ..notice }));
    assert_eq!(does(&mut log, 1, &over, MORNING + 363), Err(Refusal::NoticeIsOver));
}

#[test]
fn held_words_wait_until_a_moderator_lets_them_through() {
    let (mut log, old, _) = told();
    assert_eq!(does(&mut log, 1, &Wish::ShowWords, MORNING), Err(Refusal::WordsNotHeld));
    does(&mut log, 1, &Wish::HoldWords, MORNING).expect("it may");
    assert_eq!(does(&mut log, 2, &Wish::HoldWords, MORNING), Err(Refusal::WordsHeldAlready));
    let new = files(&mut log, 3, MORNING + 1);
    assert_eq!((veil(&log, old), veil(&log, new)), (None, Some(Veil::Waiting)));
    assert_eq!(reports(&log), 3, "what is told counts");
    assert_eq!(does(&mut log, 2, &Wish::Let([old].into()), MORNING + 1), Err(Refusal::NothingToHide));
    does(&mut log, 2, &Wish::Let([new].into()), MORNING + 2).expect("it waits");
    assert_eq!(veil(&log, new), None);
    does(&mut log, 2, &Wish::Undo, MORNING + 3).expect("its own");
    assert_eq!(veil(&log, new), Some(Veil::Waiting));
    log.pass(MORNING + 6 * 60);
    assert_eq!(log.fold.words_held_until(), None, "six hours");
    let later = files(&mut log, 4, MORNING + 6 * 60);
    assert_eq!((veil(&log, new), veil(&log, later)), (Some(Veil::Waiting), None));
    does(&mut log, 1, &Wish::HoldWords, MORNING + 6 * 60).expect("it may");
    does(&mut log, 1, &Wish::ShowWords, MORNING + 6 * 60 + 1).expect("they are held");
    assert_eq!(log.fold.words_held_until(), None);
}

#[test]
fn a_key_has_sixty_deeds_an_hour_and_the_log_is_bounded() {
    let (mut log, ..) = told();
    for _ in 0..limits::DEEDS_PER_HOUR {
        does(&mut log, 1, &Wish::Freeze(None), MORNING).expect("it may");
    }
    let spent = Err(Refusal::DeedsSpent { again_at: MORNING + 60 });
    assert_eq!(does(&mut log, 1, &Wish::Freeze(None), MORNING + 59), spent);
    assert!(does(&mut log, 1, &Wish::Undo, MORNING + 1).is_ok(), "taking back is no deed");
    assert!(does(&mut log, 2, &Wish::Freeze(None), MORNING + 59).is_ok());
    assert!(does(&mut log, 1, &Wish::Freeze(None), MORNING + 60).is_ok());
    for n in 0..limits::DEEDS_PER_CROSSING as u64 {
        let now = MORNING + 120 + (n / 50) as i64;
        does(&mut log, 3 + (n % 200) as u8, &Wish::Freeze(None), now).expect("two hundred keys");
    }
    assert_eq!(log.fold.deeds().count(), limits::DEEDS_PER_CROSSING);
    log.pass(MORNING + 120 + 90 + limits::ENTRY_MINUTES);
    assert_eq!(log.fold.deeds().count(), 0, "the log tells of fourteen days");
}

#[test]
fn what_is_not_there_is_not_hidden_and_a_case_is_bounded() {
    let (mut log, ..) = told();
    assert_eq!(does(&mut log, 1, &hide(&[], Cause::Spam), MORNING), Err(Refusal::NothingToHide));
    assert_eq!(does(&mut log, 1, &hide(&[0, 99], Cause::Name), MORNING), Err(Refusal::NothingToHide));
    for n in 0..200 {
        files(&mut log, 1 + n % 100, MORNING);
    }
    let all: Vec<Seq> = (1..=log.fold.seq()).collect();
    let entry = does(&mut log, 1, &hide(&all, Cause::Spam), MORNING).expect("it may");
    assert_eq!(log.fold.deed(entry).expect("a deed").lines().len(), limits::CASE_LINES);
}
