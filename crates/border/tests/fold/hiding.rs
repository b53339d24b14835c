//! What is hidden is off the board at once, with a tombstone; and nothing else is.

use crate::support::log::{Log, MORNING, claim, slot, state, voice};
use crate::support::world::{cases, keys, notice, worlds};
use border::fact::{Asked, Claim, Digest, Fact, Filed, Foretold, Reason, Seq, Target, Via};
use border::item::Key;
use border::minute::Minute;
use border::reading::Ask;
use border::value::State;
use proptest::prelude::*;

fn hide(log: &mut Log, what: Target) {
    let at = log.fold.at();
    log.keep(at, Fact::Hidden { what, reason: Reason::Wrong });
}

fn file(log: &mut Log, by: u8) -> Seq {
    file_at(log, by, MORNING)
}

/// A filing of one Voice with a claim, a rumour and a question.
fn file_at(log: &mut Log, by: u8, told: Minute) -> Seq {
    let seq = log.fold.seq() + 1;
    let id = Digest([seq as u8; 8]);
    let (intents, lang, words, reply_to) = (Default::default(), None, None, None);
    let (by_voice, via, of) = (voice(by), Via::Web, Some(seq));
    let filed = Filed {
        id,
        content: id,
        by: by_voice,
        told,
        lang,
        intents,
        words,
        reply_to,
        via,
        held_minutes: None,
        aside_of: None,
    };
    log.keep(told, Fact::Filed(filed));
    log.keep(told, Fact::Claimed(Claim { of, ..claim(by, "open/ge///", state(State::No), told) }));
    let foretold = crate::support::log::foretold(by, "pass/ge/foot//", State::No, told);
    log.keep(told, Fact::Announced(Foretold { of, ..foretold }));
    log.keep(told, Fact::Asked(Asked { by: by_voice, ask: Ask::Situation, toward: None, told, of }));
    seq
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn hiding_an_item_takes_off_that_item_only(log in worlds(50), nth in any::<usize>()) {
        let mut log = log;
        let before = keys(log.fold.board());
        if let Some(key) = before.get(nth % before.len().max(1)) {
            hide(&mut log, Target::Item(key.clone()));
            let after: Vec<Key> = keys(log.fold.board());
            let left: Vec<Key> = before.iter().filter(|other| *other != key).cloned().collect();
            prop_assert_eq!(after, left);
            prop_assert!(log.fold.board().gone.contains_key(key));
            prop_assert_ne!(log.fold.next_change(), Some(log.fold.at()));
        }
    }
}

#[test]
fn hiding_a_filing_takes_back_all_that_it_brought() {
    let mut log = Log::of("verkhny-lars");
    let filing = file(&mut log, 1);
    assert_eq!(keys(log.fold.board()).len(), 3);
    hide(&mut log, Target::Filing(filing));
    assert_eq!(keys(log.fold.board()), []);
    assert_eq!(log.fold.board().gone.len(), 3);
    assert_eq!(log.fold.next_change(), None);
    assert!(log.fold.spent(Digest([filing as u8; 8])).is_some(), "its id stays spent");
}

#[test]
fn hiding_a_filing_leaves_what_others_said() {
    let mut log = Log::of("verkhny-lars");
    let first = file(&mut log, 1);
    file(&mut log, 2);
    hide(&mut log, Target::Filing(first));
    let board = log.fold.board();
    assert_eq!(log.answer("open/ge///").map(|answer| answer.reports), Some(1));
    let rumours: Vec<(u32, u32)> =
        board.rumours.values().map(|rumour| (rumour.reports, rumour.sources)).collect();
    assert_eq!(rumours, [(1, 1)]);
    assert_eq!(board.questions.values().map(|question| question.askers).collect::<Vec<_>>(), [1]);
}

#[test]
fn what_is_left_of_a_rumour_and_a_question_is_as_old_as_it_is() {
    let mut log = Log::of("verkhny-lars");
    file_at(&mut log, 1, MORNING);
    let same_voice = file_at(&mut log, 1, MORNING + 30);
    let another = file_at(&mut log, 2, MORNING + 40);
    let newest = |log: &Log| {
        let board = log.fold.board();
        let rumour = board.rumours.values().next().map(|rumour| rumour.newest_at);
        (rumour, board.questions.values().next().map(|question| question.newest_at))
    };
    for (hidden, left) in [(another, MORNING + 30), (same_voice, MORNING)] {
        hide(&mut log, Target::Filing(hidden));
        assert_eq!(newest(&log), (Some(left), Some(left)));
    }
}

#[test]
fn a_rumour_that_nobody_told_lately_goes_with_the_filing_that_renewed_it() {
    let mut log = Log::of("verkhny-lars");
    file_at(&mut log, 1, MORNING);
    let renewed = file_at(&mut log, 2, MORNING + 47 * 60);
    log.pass(MORNING + 49 * 60);
    assert_eq!(log.fold.board().rumours.len(), 1);
    hide(&mut log, Target::Filing(renewed));
    assert_eq!(log.fold.board().rumours.len(), 0);
}

#[test]
fn one_of_two_filings_of_a_voice_leaves_the_voice() {
    let mut log = Log::of("verkhny-lars");
    let first = file(&mut log, 1);
    let second = file(&mut log, 1);
    hide(&mut log, Target::Filing(first));
    let rumours = |log: &Log| -> Vec<(u32, u32)> {
        log.fold.board().rumours.values().map(|rumour| (rumour.reports, rumour.sources)).collect()
    };
    assert_eq!(rumours(&log), [(1, 1)]);
    hide(&mut log, Target::Filing(second));
    assert_eq!(rumours(&log), []);
}

#[test]
fn a_hidden_answer_begins_anew_with_the_next_claim() {
    let mut log = Log::of("verkhny-lars");
    for by in 1..4 {
        log.tell(MORNING, by, "open/ge///", state(State::No));
    }
    hide(&mut log, Target::Item(Key::Answer(slot("open/ge///"))));
    log.tell(MORNING + 1, 4, "open/ge///", state(State::Yes));
    assert_eq!(log.answer("open/ge///").map(|answer| (answer.reports, answer.against)), Some((1, 0)));
}

#[test]
fn a_hidden_notice_does_not_come_back_at_its_time() {
    let mut log = Log::of("verkhny-lars");
    let seq = log.keep(MORNING, Fact::Noticed(notice(MORNING + 60, MORNING + 600)));
    hide(&mut log, Target::Item(Key::Notice(seq)));
    log.pass(MORNING + 120);
    assert!(log.fold.board().notices.is_empty());
}

#[test]
fn hiding_what_is_not_there_changes_nothing() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "open/ge///", state(State::No));
    let before = log.fold.board().answers.clone();
    for what in ["filing/77", "filing/1", "notice/9", "alert/open/ge///", "ask/wait/ge", "open/ru///"] {
        hide(&mut log, Target::parse(what).expect("a target"));
    }
    assert_eq!(log.fold.board().answers, before);
    assert!(log.fold.board().gone.is_empty());
}
