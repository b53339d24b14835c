//! What is held where few report, for how long, and how it comes to be shown.

use super::guard::{EPOCH, FOOT, told};
use crate::support::door::{identified, report, said, words};
use crate::support::log::{Log, MORNING, claim, ground, state, voice, wait};
use crate::support::trusted::filed;
use border::answer::{Grain, Level};
use border::decide::{Decision, decide};
use border::entry::Cursor;
use border::fact::{Claim, Fact};
use border::filing::{Filing, Trace};
use border::minute::Minute;
use border::reading::Stance;
use border::value::{Span, State, Value};

const ANY: &str = "pass/ge///";

/// A log in which some were heard 73 hours ago, who are then no secrets made for the moment.
fn heard_before(voices: impl IntoIterator<Item = u8>) -> Log {
    let mut log = Log::of("verkhny-lars");
    let long_ago = MORNING - 73 * 60;
    for by in voices {
        for fact in filed(voice(by), log.fold.seq() + 1, told(long_ago), long_ago) {
            log.keep(long_ago, fact);
        }
    }
    log
}

fn held(log: &mut Log, at: Minute, by: u8, key: &str, value: Value, minutes: u8) {
    let told = Claim { held_minutes: Some(minutes), ..claim(1, key, value, at) };
    for fact in filed(voice(by), log.fold.seq() + 1, told, at) {
        log.keep(at, fact);
    }
}

#[test]
fn what_is_held_changes_nothing_until_its_minute_and_has_no_mode_then() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING - 50, 9, "open/ge///", state(State::Yes));
    let before = log.fold.board().clone();
    held(&mut log, MORNING, 1, FOOT, state(State::Yes), 17);
    assert!(
        log.fold.board().since(Cursor { epoch: EPOCH, seq: before.seq }, EPOCH).expect("known").is_empty()
    );
    assert_eq!(log.fold.board().newest_at, before.newest_at);
    assert_eq!(log.fold.next_change(), Some(MORNING + 17));
    log.pass(MORNING + 16);
    assert_eq!(log.answer(ANY), None);
    log.pass(MORNING + 17);
    let answer = log.answer(ANY).expect("shown");
    assert_eq!((answer.newest_at, answer.grain, answer.level), (MORNING + 17, Grain::Hour, Level::Single));
    assert_eq!((answer.slot.mode, log.answer(FOOT)), (None, None));
    assert_eq!(log.fold.board().newest_at, Some(MORNING + 17));
}

#[test]
fn three_sources_that_share_a_mode_are_shown_with_it() {
    let mut log = heard_before([1, 2, 3]);
    for (by, after) in [(1, 0), (2, 40), (3, 80)] {
        assert_eq!(log.answer(FOOT), None);
        held(&mut log, MORNING + after, by, FOOT, state(State::Yes), 20);
        log.pass(MORNING + after + 19);
    }
    assert_eq!(log.answer(FOOT), None);
    log.pass(MORNING + 100);
    let answer = log.answer(FOOT).expect("shown");
    assert_eq!((answer.sources, answer.level, answer.grain), (3, Level::Confirmed, Grain::Hour));
}

#[test]
fn a_question_is_answered_when_it_is_shown_and_a_hidden_filing_never_is() {
    let mut log = Log::of("verkhny-lars");
    log.ask(MORNING, 5, "wait", Some("ge"));
    held(&mut log, MORNING + 1, 1, "wait/ge/car//", wait(240, Span::Whole), 12);
    let answered = |log: &Log| log.fold.board().questions.values().any(|asked| asked.answered_at.is_some());
    assert!(!answered(&log));
    log.pass(MORNING + 13);
    assert!(answered(&log));
    assert_eq!(log.answer("wait/ge/car//"), None);
    assert!(log.answer("wait/ge///").is_some());
    held(&mut log, MORNING + 14, 2, FOOT, state(State::No), 12);
    let what = border::fact::Target::Filing(log.fold.seq() - 1);
    log.keep(MORNING + 15, Fact::Hidden { what, reason: border::fact::Reason::Wrong });
    log.pass(MORNING + 60);
    assert_eq!((log.answer(ANY), log.answer(FOOT)), (None, None));
}

fn decided(log: &Log, json: serde_json::Value, draw: Option<u16>) -> Vec<Fact> {
    let filing = identified("verkhny-lars", "an-id-1234", "a", MORNING, words(1, report(vec![said(json)])));
    let filing = Filing { trace: Trace { draw, ..Trace::default() }, ..filing };
    match decide(&log.fold, &ground("verkhny-lars"), &filing, MORNING) {
        Ok(Decision::New(facts)) => facts,
        other => panic!("{other:?}"),
    }
}

fn held_of(facts: &[Fact]) -> Vec<Option<u8>> {
    let minutes = facts.iter().filter_map(|fact| match fact {
        Fact::Filed(filed) => Some(filed.held_minutes),
        Fact::Claimed(claim) => Some(claim.held_minutes),
        _ => None,
    });
    minutes.collect()
}

#[test]
fn passing_papers_and_whole_waits_are_held_and_closing_and_danger_are_not() {
    use serde_json::json;
    let log = Log::of("verkhny-lars");
    let way = |value| json!({"topic": "pass", "toward": "ge", "mode": "foot", "value": value});
    for draw in (0..u16::MAX).step_by(997) {
        let minutes = held_of(&decided(&log, way("no"), Some(draw)));
        assert!(minutes.iter().all(|held| held.is_some_and(|held| (10..=30).contains(&held))));
    }
    let wait = |span: &str| {
        let value = json!({"minutes": [60, 60], "span": span});
        json!({"topic": "wait", "toward": "ge", "mode": "car", "value": value})
    };
    let paper = json!({"topic": "paper", "toward": "ge", "item": "visa", "value": "required"});
    let pet = json!({"topic": "pet", "toward": "ge", "item": "dog", "value": "yes"});
    let men = json!({"topic": "pass", "toward": "ge", "who": "men", "value": "no"});
    for betraying in [way("yes"), way("no"), wait("whole"), paper, pet, men] {
        assert_eq!(held_of(&decided(&log, betraying.clone(), Some(0))), [Some(10), Some(10)], "{betraying}");
        assert_eq!(held_of(&decided(&log, betraying, None)), [None, None], "a closed circle");
    }
    let shut = json!({"topic": "open", "toward": "ge", "value": "no"});
    let danger = json!({"topic": "hazard", "toward": "ge", "item": "robbery", "value": "present"});
    let mut heard = way("no");
    heard["stance"] = "hearsay".into();
    for at_once in [shut, danger, heard, wait("so_far")] {
        assert_eq!(held_of(&decided(&log, at_once.clone(), Some(0))), [None, None], "{at_once}");
    }
}

#[test]
fn where_five_were_heard_within_the_hour_nothing_is_held() {
    let way = serde_json::json!({"topic": "pass", "toward": "ge", "mode": "foot", "value": "yes"});
    for (known, many, after, due) in [
        (5, 4, 0, true),
        (5, 5, 0, false),
        (5, 5, 61, true),
        (0, 40, 0, true),
        (4, 40, 0, false),
        (3, 40, 0, true),
    ] {
        let mut log = heard_before(20..20 + known);
        for by in 0..many {
            for fact in filed(voice(20 + by), log.fold.seq() + 1, told(MORNING - after), MORNING - after) {
                log.keep(MORNING - after, fact);
            }
        }
        let is_held = held_of(&decided(&log, way.clone(), Some(0)))[1].is_some();
        assert_eq!(is_held, due, "{many} heard {after} minutes ago, of whom {known} were known");
    }
}

#[test]
fn secrets_made_for_the_moment_share_nothing_and_hearsay_neither() {
    let mut log = heard_before([1, 2]);
    for by in 50..60 {
        held(&mut log, MORNING, by, FOOT, state(State::Yes), 20);
    }
    log.keep(
        MORNING,
        Fact::Claimed(Claim { stance: Stance::Hearsay, ..claim(2, FOOT, state(State::Yes), MORNING) }),
    );
    held(&mut log, MORNING + 1, 1, FOOT, state(State::Yes), 20);
    log.pass(MORNING + 60);
    assert_eq!(log.answer(FOOT), None, "what was heard is a rumour, and vouches for nobody");
    held(&mut log, MORNING + 61, 2, FOOT, state(State::Yes), 20);
    log.pass(MORNING + 81);
    assert_eq!(log.answer(FOOT).map(|answer| answer.reports), Some(12));
}

#[test]
fn a_pet_and_what_one_is_are_shown_once_three_share_them() {
    for key in ["pet/ge///dog", "pass/ge///men"] {
        let mut log = heard_before([1, 2, 3]);
        let value = if key.starts_with("pet") { State::Yes } else { State::No };
        for (by, reports) in [(1, None), (2, None), (3, Some(3))] {
            let at = log.fold.at().max(MORNING);
            held(&mut log, at, by, key, state(value), 10);
            log.pass(at + 10);
            assert_eq!(log.answer(key).map(|answer| answer.reports), reports, "{key} {by}");
        }
    }
}

#[test]
fn what_was_seen_long_ago_is_shown_at_once_as_of_then_and_by_the_hour() {
    let log = Log::of("verkhny-lars");
    let way = serde_json::json!({"topic": "pass", "toward": "ge", "mode": "foot", "value": "yes"});
    for (ago, minutes) in [(0, 12), (30, 12), (31, 0), (500, 0)] {
        let filing = identified(
            "verkhny-lars",
            "an-id-1234",
            "a",
            MORNING - ago,
            words(1, report(vec![said(way.clone())])),
        );
        let filing = Filing { trace: Trace { draw: Some(2), ..Trace::default() }, ..filing };
        let Ok(Decision::New(facts)) = decide(&log.fold, &ground("verkhny-lars"), &filing, MORNING) else {
            panic!("new")
        };
        assert_eq!(held_of(&facts), [Some(minutes), Some(minutes)], "{ago}");
    }
    let mut log = log;
    let phone_was_off = Claim { held_minutes: Some(0), ..claim(1, FOOT, state(State::Yes), MORNING - 500) };
    for fact in filed(voice(1), 1, phone_was_off, MORNING) {
        log.keep(MORNING, fact);
    }
    let shown = log.answer(ANY).map(|answer| (answer.newest_at, answer.grain));
    assert_eq!((shown, log.answer(FOOT)), (Some((MORNING - 480, Grain::Hour)), None));
}

#[test]
fn modes_that_may_not_be_told_apart_are_in_no_dispute() {
    let mut log = Log::of("verkhny-lars");
    for (by, mode, value) in [(1, "foot", State::No), (2, "car", State::Yes), (3, "car", State::Yes)] {
        held(&mut log, MORNING + i64::from(by), by, &format!("pass/ge/{mode}//"), state(value), 10);
    }
    log.pass(MORNING + 30);
    let answer = log.answer(ANY).expect("an answer");
    let shown = Some(border::answer::Shown::State(State::No));
    assert_eq!((answer.value.clone(), answer.level, answer.against), (shown, Level::Single, 2));
}
