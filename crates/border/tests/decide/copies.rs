//! Near copies of what several told before: whose are set aside, and whose never.

use crate::support::door::{identified, report, said, words};
use crate::support::log::{Log, MORNING, ground, voice};
use border::decide::{Decision, decide};
use border::fact::{Anchored, Fact, Seq};
use border::filing::{Filing, Origin, Trace};
use border::reading::{Announced, Intent, Reading};
use serde_json::json;

const LARS: &str = "verkhny-lars";

/// Words that copy the first entry of a log, where more told them before than an echo explains.
fn copy(reading: Reading) -> Filing {
    let trace = Trace { copy_of: Some(1), aside_of: Some(1), ..Trace::default() };
    identified(LARS, "filing-1", "words", MORNING, Filing { trace, ..words(9, reading) })
}

fn no_foot() -> Reading {
    report(vec![said(json!({"topic": "pass", "mode": "foot", "value": "no", "toward": "ge"}))])
}

fn begun() -> Log {
    let mut log = Log::of(LARS);
    log.tell(MORNING, 1, "pass/ge/foot//", border::value::Value::State(border::value::State::No));
    log
}

fn facts(log: &Log, filing: &Filing) -> Vec<Fact> {
    match decide(&log.fold, &ground(LARS), filing, MORNING).expect("it is taken") {
        Decision::New(facts) => facts,
        Decision::Repeated { .. } => panic!("it is new"),
    }
}

fn aside_of(facts: &[Fact]) -> Option<Seq> {
    match facts.first() {
        Some(Fact::Filed(filed)) => filed.aside_of,
        _ => None,
    }
}

#[test]
fn further_copies_are_set_aside_and_ask_and_foretell_nothing() {
    let announced: Announced =
        serde_json::from_value(json!({"topic": "open", "value": "no"})).expect("it fits");
    let reading = Reading {
        intents: [Intent::Report, Intent::Question].into(),
        asks: vec![border::reading::Ask::parse("wait").expect("an ask")],
        announced: vec![announced],
        ..no_foot()
    };
    let facts_of = facts(&begun(), &copy(reading.clone()));
    assert_eq!((aside_of(&facts_of), facts_of.len()), (Some(1), 2), "the filing and its claim: {facts_of:?}");
    let first = Filing { trace: Trace::default(), ..copy(reading) };
    assert!(facts(&begun(), &first).len() > 2);
}

#[test]
fn an_anchors_what_is_ticked_and_what_is_imported_is_never_set_aside() {
    let mut log = begun();
    assert_eq!(aside_of(&facts(&log, &Filing { origin: Origin::Taps, ..copy(no_foot()) })), None);
    let imported = Filing { identity: None, ..copy(no_foot()) };
    assert!(matches!(facts(&log, &imported)[..], [Fact::Claimed(_)]));
    let anchored = Anchored { by: voice(9), from: MORNING, until: MORNING + 60, card: None };
    log.keep(MORNING, Fact::Anchored(anchored));
    assert_eq!(aside_of(&facts(&log, &copy(no_foot()))), None);
}

#[test]
fn a_place_that_was_never_taken_sets_nothing_aside() {
    assert_eq!(aside_of(&facts(&Log::of(LARS), &copy(no_foot()))), None);
}
