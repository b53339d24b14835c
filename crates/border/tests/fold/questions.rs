//! Questions merge by what is asked, are answered by the first claim that answers them, and go after a day.
//! Rumours stand beside the slot and never in it.

use crate::support::log::{Log, MORNING, claim, slot, state, wait};
use border::fact::Fact;
use border::item::{Key, Question};
use border::value::{Span, State};

fn question<'a>(log: &'a Log, key: &str) -> Option<&'a Question> {
    log.fold.board().questions.get(&Key::parse(key).expect("a key"))
}

#[test]
fn the_same_question_of_several_is_one_with_its_askers_counted_once() {
    let mut log = Log::of("verkhny-lars");
    for (minute, by) in [(0, 1), (1, 2), (2, 1), (3, 0), (4, 0)] {
        log.ask(MORNING + minute, by, "pass:foot", Some("ge"));
    }
    let asked = question(&log, "ask/pass:foot/ge").expect("a question");
    assert_eq!((asked.askers, asked.first_at, asked.newest_at), (3, MORNING, MORNING + 4));
    assert_eq!(log.fold.board().questions.len(), 1);
    log.ask(MORNING + 5, 1, "pass:foot", Some("ru"));
    assert_eq!(log.fold.board().questions.len(), 2, "the other way is another question");
}

#[test]
fn a_question_is_no_evidence() {
    let mut log = Log::of("verkhny-lars");
    log.ask(MORNING, 1, "open", Some("ge"));
    assert!(log.fold.board().answers.is_empty());
}

#[test]
fn the_first_claim_of_its_slot_answers_it() {
    let mut log = Log::of("verkhny-lars");
    log.ask(MORNING, 1, "pass:foot", Some("ge"));
    log.tell(MORNING + 1, 2, "pass/ru/foot//", state(State::Yes));
    log.tell(MORNING + 1, 2, "pass/ge/car//", state(State::Yes));
    assert_eq!(question(&log, "ask/pass:foot/ge").and_then(|asked| asked.answered_at), None);
    log.tell(MORNING + 2, 2, "pass/ge/foot//", state(State::No));
    log.tell(MORNING + 9, 3, "pass/ge/foot//", state(State::No));
    let asked = question(&log, "ask/pass:foot/ge").expect("a question");
    assert_eq!((asked.answer, asked.answered_at), (Some(slot("pass/ge/foot//")), Some(MORNING + 2)));
    log.pass(MORNING + 2 + 6 * 60 - 1);
    assert!(question(&log, "ask/pass:foot/ge").is_some(), "the asker may still come by");
    log.pass(MORNING + 2 + 6 * 60);
    assert!(question(&log, "ask/pass:foot/ge").is_none());
}

#[test]
fn supply_is_asked_of_either_side_and_how_it_is_there_is_answered_by_anything() {
    let mut log = Log::of("verkhny-lars");
    log.ask(MORNING, 1, "supply:fuel", Some("ge"));
    log.ask(MORNING, 1, "situation", Some("ge"));
    log.tell(MORNING + 1, 2, "supply/ru///fuel", state(State::No));
    let answered = |key| question(&log, key).and_then(|asked| asked.answer);
    assert_eq!(answered("ask/supply:fuel/ge"), Some(slot("supply/ru///fuel")));
    assert_eq!(answered("ask/situation/ge"), Some(slot("supply/ru///fuel")));
}

#[test]
fn what_is_stale_on_arrival_answers_nobody() {
    let mut log = Log::of("verkhny-lars");
    log.ask(MORNING, 1, "wait", Some("ge"));
    log.keep(MORNING, Fact::Claimed(claim(2, "wait/ge/car//", wait(60, Span::Whole), MORNING - 150)));
    assert!(log.answer("wait/ge/car//").is_some());
    assert_eq!(question(&log, "ask/wait/ge").and_then(|asked| asked.answered_at), None);
}

#[test]
fn a_question_that_nobody_repeats_is_gone_after_a_day() {
    let mut log = Log::of("verkhny-lars");
    log.ask(MORNING, 1, "wait", Some("ge"));
    log.ask(MORNING + 60, 2, "wait", Some("ge"));
    log.pass(MORNING + 60 + 24 * 60 - 1);
    assert!(question(&log, "ask/wait/ge").is_some());
    log.pass(MORNING + 60 + 24 * 60);
    assert!(log.fold.board().questions.is_empty());
    assert_eq!(log.fold.board().gone.len(), 1);
}

#[test]
fn a_rumour_counts_its_voices_and_is_never_an_answer() {
    let mut log = Log::of("verkhny-lars");
    for by in [1, 2, 2, 3] {
        log.foretell(MORNING, by, "open/ge///", State::No);
    }
    let board = log.fold.board();
    let told: Vec<(u32, u32)> =
        board.rumours.values().map(|rumour| (rumour.reports, rumour.sources)).collect();
    assert_eq!(told, [(4, 3)]);
    assert!(board.answers.is_empty() && board.alerts.is_empty());
    log.pass(MORNING + 48 * 60 - 1);
    assert_eq!(log.fold.board().rumours.len(), 1);
    log.pass(MORNING + 48 * 60);
    assert!(log.fold.board().rumours.is_empty());
}
