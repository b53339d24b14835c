//! Filings of one turn are decided one on top of the other: the same id once, other content under it never.

use crate::support::door::{identified, report, said, words};
use crate::support::log::{Log, MORNING, ground, voice};
use crate::support::world::cases;
use border::decide::{Decision, decide};
use border::fact::{Fact, Seq};
use border::filing::{Filing, Origin, told_at};
use border::limits;
use border::minute::Minute;
use border::reading::{Ask, Intent, Reading};
use border::refusal::Refusal;
use proptest::prelude::*;
use serde_json::json;

const LARS: &str = "verkhny-lars";

fn open_no() -> Reading {
    report(vec![said(json!({"topic": "open", "value": "no", "toward": "ge"}))])
}

/// Decides and keeps what was decided, as a desk does.
fn file(log: &mut Log, filing: &Filing, now: Minute) -> Result<Decision, Refusal> {
    let decision = decide(&log.fold, &ground(LARS), filing, now)?;
    if let Decision::New(facts) = &decision {
        for fact in facts {
            log.keep(now, fact.clone());
        }
    }
    Ok(decision)
}

#[test]
fn a_thousand_filings_of_one_id_are_one() {
    let mut log = Log::of(LARS);
    let mut new = 0;
    for n in 0..1_000 {
        let content = if n % 3 == 1 { "shut?" } else { "shut" };
        let filing = identified(LARS, "one-client-id", content, MORNING, words(1, open_no()));
        match file(&mut log, &filing, MORNING) {
            Ok(Decision::New(facts)) => {
                new += 1;
                assert_eq!(facts.len(), 2);
            }
            Ok(Decision::Repeated { seq }) => assert_eq!((seq, content), (1, "shut")),
            Err(refusal) => assert_eq!((refusal, content), (Refusal::OtherContent { seq: 1 }, "shut?")),
        }
    }
    assert_eq!((new, log.fold.seq()), (1, 2));
}

#[test]
fn an_id_is_free_again_after_seven_days_and_at_another_crossing() {
    let mut log = Log::of(LARS);
    let at_lars = |content| identified(LARS, "one-client-id", content, MORNING, words(1, open_no()));
    assert!(matches!(file(&mut log, &at_lars("a"), MORNING), Ok(Decision::New(_))));
    let elsewhere = identified("sarpi", "one-client-id", "b", MORNING, words(1, open_no()));
    assert!(matches!(file(&mut log, &elsewhere, MORNING), Ok(Decision::New(_))));
    let later = MORNING + limits::SPENT_ID_MINUTES;
    log.pass(later);
    assert!(matches!(file(&mut log, &at_lars("b"), later), Ok(Decision::New(_))));
}

#[test]
fn an_import_has_no_id_and_is_not_filed() {
    let log = Log::of(LARS);
    let decided = decide(&log.fold, &ground(LARS), &words(1, open_no()), MORNING);
    let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
    assert!(matches!(&facts[..], [Fact::Claimed(claim)] if claim.of.is_none()));
}

#[test]
fn claims_point_to_their_filing_and_a_reply_only_to_what_there_is() {
    let mut log = Log::of(LARS);
    log.pass(MORNING);
    let reply = |to: Seq| {
        let filing = Filing { reply_to: Some(to), ..words(1, open_no()) };
        identified(LARS, "another-client-id", "shut", MORNING, filing)
    };
    for (to, kept) in [(1, Some(1)), (2, None), (99, None)] {
        let decided = decide(&log.fold, &ground(LARS), &reply(to), MORNING);
        let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
        let [Fact::Filed(filed), Fact::Claimed(claim)] = &facts[..] else { panic!("{facts:?}") };
        assert_eq!((filed.reply_to, claim.of), (kept, Some(2)));
    }
}

#[test]
fn a_tap_must_fit_and_words_need_not() {
    let log = Log::of(LARS);
    let unfit = [
        json!({"topic": "open", "value": "no", "toward": "kz"}),
        json!({"topic": "open", "value": "required", "toward": "ge"}),
        json!({"topic": "pass", "value": "no", "toward": "ge"}),
        json!({"topic": "supply", "item": "cat", "value": "no", "toward": "ge"}),
        json!({"topic": "open", "value": "no", "crossing": "sarpi"}),
        json!({"topic": "wait", "value": {"minutes": [60, 99_999], "span": "whole"}, "toward": "ge"}),
        json!({"topic": "queue", "value": {"unit": "landmark", "at": "nowhere"}, "toward": "ge"}),
    ];
    for claim in unfit {
        let reading = report(vec![said(json!({"topic": "open", "value": "yes"})), said(claim.clone())]);
        let spoken = words(1, reading.clone());
        let decided = decide(&log.fold, &ground(LARS), &spoken, MORNING);
        assert!(matches!(&decided, Ok(Decision::New(facts)) if facts.len() == 1), "{claim}: {decided:?}");
        let tapped = Filing { origin: Origin::Taps, ..spoken };
        match decide(&log.fold, &ground(LARS), &tapped, MORNING) {
            Err(Refusal::BadTap { index: 1, .. }) => {}
            Err(Refusal::OtherCrossing { crossing }) => assert_eq!(crossing.as_str(), "sarpi"),
            other => panic!("{claim}: {other:?}"),
        }
    }
    let empty = Filing { origin: Origin::Taps, ..words(1, Reading::default()) };
    assert_eq!(decide(&log.fold, &ground(LARS), &empty, MORNING), Err(Refusal::Empty));
}

#[test]
fn a_red_bridge_with_no_usual_direction_needs_one() {
    let bridge = ground("red-bridge");
    let fold = border::fold::Fold::empty(bridge.slug.clone());
    let tapped = Filing {
        origin: Origin::Taps,
        ..words(1, report(vec![said(json!({"topic": "open", "value": "no"}))]))
    };
    let refused = decide(&fold, &bridge, &tapped, MORNING);
    assert!(matches!(refused, Err(Refusal::BadTap { index: 0, .. })), "{refused:?}");
}

#[test]
fn only_what_the_board_cannot_answer_becomes_a_question() {
    let mut log = Log::of(LARS);
    let asking = |id: &str, now| {
        let asks = ["open", "wait"].iter().filter_map(|ask| Ask::parse(ask)).collect();
        let reading = Reading { intents: [Intent::Question].into(), asks, ..Reading::default() };
        identified(LARS, id, "open? wait?", now, words(2, reading))
    };
    let asked = |log: &mut Log, id: &str, now| {
        let decided = file(log, &asking(id, now), now);
        let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
        facts.iter().filter(|fact| matches!(fact, Fact::Asked(_))).count()
    };
    assert_eq!(asked(&mut log, "question-1", MORNING), 2);
    file(&mut log, &words(1, open_no()), MORNING).expect("an import");
    assert_eq!(asked(&mut log, "question-2", MORNING), 1, "open is answered");
    let stale = MORNING + 3 * 60;
    log.pass(stale);
    assert_eq!(asked(&mut log, "question-3", stale), 2, "a stale answer is none");
}

#[test]
fn one_filing_brings_a_bounded_number_of_facts() {
    let claims = vec![said(json!({"topic": "open", "value": "no", "toward": "ge"})); 500];
    let announced = json!({"topic": "open", "value": "no", "toward": "ge", "from": null, "source": null});
    let announced = vec![serde_json::from_value(announced).expect("the schema"); 500];
    let asks = vec![Ask::parse("wait").expect("an ask"); 500];
    let intents = [Intent::Report, Intent::Question].into();
    let reading = Reading { intents, claims, asks, announced, ..Reading::default() };
    let filing = identified(LARS, "a-long-digest", "many", MORNING, words(1, reading));
    let facts = facts(&filing, MORNING);
    assert_eq!(facts.len(), limits::FACTS_PER_FILING);
    let asked = facts.iter().filter(|fact| matches!(fact, Fact::Asked(_))).count();
    assert_eq!(asked, limits::ASKS_PER_READING, "claims crowd out no question");
}

/// The facts that a filing becomes on an empty board.
fn facts(filing: &Filing, now: Minute) -> Vec<Fact> {
    let decided = decide(&Log::of(LARS).fold, &ground(LARS), filing, now);
    let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
    facts
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn nothing_is_told_or_seen_in_the_future(
        ahead in -500_000..500_000_i64,
        ago in prop::option::of(any::<u32>()),
        (hour, minute) in (0..24_u32, 0..60_u32),
    ) {
        let at = format!("{hour:02}:{minute:02}");
        let mut claims = vec![
            said(json!({"topic": "open", "value": "no", "toward": "ge", "at": at})),
            said(json!({"topic": "wait", "toward": "ru", "value": {"since": at, "span": "so_far"}})),
            said(json!({"topic": "open", "value": "no", "toward": "ge"})),
        ];
        claims[2].ago_minutes = ago;
        let (asks, intents) = (vec![Ask::Situation], [Intent::Report, Intent::Question].into());
        let reading = Reading { intents, claims, asks, ..Reading::default() };
        let filing = identified(LARS, "from-the-future", "x", MORNING + ahead, words(1, reading));
        let facts = facts(&filing, MORNING);
        prop_assert_eq!(facts.len(), 5);
        for fact in facts {
            let told = fact.told().expect("told by someone");
            prop_assert_eq!(told, MORNING.min(MORNING + ahead));
            if let Fact::Claimed(claim) = fact {
                prop_assert!(claim.seen <= told);
            }
        }
    }

    #[test]
    fn a_filing_is_at_most_three_days_old(seconds in prop_oneof![0..400_000_u64, any::<u64>()]) {
        let whole = i64::try_from(seconds / 60).unwrap_or(i64::MAX);
        let told = told_at(MORNING, Some(seconds));
        prop_assert_eq!(MORNING.since(told), whole.min(72 * 60));
        prop_assert_eq!(told_at(MORNING, None), MORNING);
    }

    #[test]
    fn every_time_of_a_fact_is_a_whole_minute_in_json(seconds in 0..10_000_000_000_i64) {
        let now = Minute::from_unix_seconds(seconds);
        for fact in facts(&identified(LARS, "some-client", "x", now, words(1, open_no())), now) {
            let json = serde_json::to_value(&fact).expect("JSON");
            prop_assert_eq!(&json["told"], &json!(seconds / 60));
            prop_assert_eq!(&json["by"], &json!(border::voice::hex(&voice(1).0)));
        }
    }
}
