//! The direction of a claim: its own, the message's (the quoted one's is in the reading by then), the same
//! Voice's within six hours, the crossing's usual one. In this order, and the last one marked.

use crate::support::door::{report, said, words};
use crate::support::log::{Log, MORNING, ground, land, state};
use border::decide::{Decision, decide};
use border::fact::{Claim, Direction, Fact};
use border::filing::Filing;
use border::reading::Reading;
use border::value::State;
use serde_json::json;

/// The claims that a reading makes at a crossing.
fn claims(log: &Log, filing: &Filing) -> Vec<Claim> {
    let ground = ground(log.fold.board().crossing.as_str());
    let now = log.fold.at().max(filing.told);
    let decided = decide(&log.fold, &ground, filing, now);
    let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
    let claim = |fact| if let Fact::Claimed(claim) = fact { Some(claim) } else { None };
    facts.into_iter().filter_map(claim).collect()
}

fn direction(log: &Log, by: u8, reading: Reading) -> Option<(String, Direction)> {
    let claim = claims(log, &words(by, reading)).pop()?;
    Some((claim.slot.land.to_string(), claim.direction))
}

fn said_of(own: Option<&str>, message: Option<&str>) -> Reading {
    let mut claim = said(json!({"topic": "open", "value": "no"}));
    claim.toward = own.map(land);
    Reading { toward: message.map(land), ..report(vec![claim]) }
}

/// A log in which Voice 1 said five hours ago that it goes to Russia.
fn on_the_way_to_russia() -> Log {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING - 5 * 60, 1, "open/ru///", state(State::Yes));
    log.pass(MORNING);
    log
}

#[test]
fn the_nearest_word_on_it_decides() {
    let log = on_the_way_to_russia();
    let said = |land: &str| Some((land.to_owned(), Direction::Said));
    assert_eq!(direction(&log, 1, said_of(Some("ge"), Some("ru"))), said("ge"), "the claim's own");
    assert_eq!(direction(&log, 1, said_of(None, Some("ge"))), said("ge"), "the message's");
    let remembered = Some(("ru".to_owned(), Direction::Remembered));
    assert_eq!(direction(&log, 1, said_of(None, None)), remembered, "the same Voice's");
    let usual = Some(("ge".to_owned(), Direction::Inferred));
    assert_eq!(direction(&log, 2, said_of(None, None)), usual, "the usual one");
    assert_eq!(direction(&log, 0, said_of(None, None)), usual, "guests are many people");
}

#[test]
fn a_voice_is_remembered_for_six_hours_and_a_guest_never() {
    let mut log = on_the_way_to_russia();
    log.tell(MORNING, 0, "open/ru///", state(State::Yes));
    assert_eq!(direction(&log, 0, said_of(None, None)).map(|(_, known)| known), Some(Direction::Inferred));
    log.pass(MORNING + 61);
    let later = Filing { told: MORNING + 61, ..words(1, said_of(None, None)) };
    assert_eq!(claims(&log, &later)[0].direction, Direction::Inferred);
}

#[test]
fn a_remembered_direction_is_not_remembered_for_longer() {
    let mut log = on_the_way_to_russia();
    for claim in claims(&log, &words(1, said_of(None, None))) {
        assert_eq!(claim.direction, Direction::Remembered);
        log.keep(MORNING, Fact::Claimed(claim));
    }
    let by = crate::support::log::voice(1);
    assert!(log.fold.direction_of(by, MORNING + 60).is_some());
    assert_eq!(log.fold.direction_of(by, MORNING + 61), None, "six hours after it was said");
}

#[test]
fn an_inferred_direction_is_not_remembered() {
    let mut log = Log::of("verkhny-lars");
    for claim in claims(&log, &words(1, said_of(None, None))) {
        log.keep(MORNING, Fact::Claimed(claim));
    }
    let by = crate::support::log::voice(1);
    assert_eq!(log.fold.direction_of(by, MORNING), None);
}

#[test]
fn a_side_that_is_none_of_the_crossings_makes_no_claim() {
    let log = Log::of("verkhny-lars");
    assert_eq!(direction(&log, 1, said_of(Some("kz"), None)), None);
    assert_eq!(direction(&log, 1, said_of(None, Some("kz"))), None);
}

#[test]
fn where_no_direction_is_usual_none_is_inferred() {
    let log = Log::of("red-bridge");
    assert_eq!(direction(&log, 1, said_of(None, None)), None);
    assert_eq!(direction(&log, 1, said_of(Some("az"), None)), Some(("az".into(), Direction::Said)));
}

#[test]
fn both_ways_in_one_message_are_two_claims() {
    let log = Log::of("verkhny-lars");
    let mut reading = said_of(Some("ge"), None);
    reading.claims.extend(said_of(Some("ru"), None).claims);
    let lands: Vec<String> =
        claims(&log, &words(1, reading)).iter().map(|claim| claim.slot.land.to_string()).collect();
    assert_eq!(lands, ["ge", "ru"]);
}

#[test]
fn supply_and_road_are_of_the_side_where_the_stage_lies() {
    let log = Log::of("verkhny-lars");
    for (stage, side) in
        [(None, "ru"), (Some("approach"), "ru"), (Some("post"), "ru"), (Some("second_post"), "ge")]
    {
        for claim in [
            json!({"topic": "supply", "item": "fuel", "value": "no", "toward": "ge", "stage": stage}),
            json!({"topic": "road", "value": "blocked", "toward": "ge", "stage": stage}),
        ] {
            let reading = report(vec![said(claim)]);
            assert_eq!(direction(&log, 1, reading), Some((side.into(), Direction::Said)), "{stage:?}");
        }
    }
}

#[test]
fn dimensions_that_a_topic_has_not_are_dropped_and_a_missing_mode_is_car() {
    let log = Log::of("verkhny-lars");
    for (claim, key) in [
        (json!({"topic": "open", "value": "no", "mode": "bus", "stage": "post"}), "open/ge///"),
        (
            json!({"topic": "wait", "value": {"minutes": [5, 9], "span": "left"}, "stage": "post"}),
            "wait/ge/car//",
        ),
        (json!({"topic": "queue", "value": {"unit": "full"}, "stage": "neutral"}), "queue/ge/car/neutral/"),
        (json!({"topic": "pace", "value": {"per_hour": [5, 9]}, "mode": "truck"}), "pace/ge/truck//"),
        (json!({"topic": "pass", "value": "no", "who": "men", "mode": "foot"}), "pass/ge///men"),
        (json!({"topic": "pass", "value": "no", "who": "by"}), "pass/ge///by"),
        (json!({"topic": "paper", "value": "required", "item": "visa", "mode": "bus"}), "paper/ge/bus//visa"),
        (json!({"topic": "pet", "value": "yes", "item": "dog", "mode": "bus"}), "pet/ge///dog"),
        (json!({"topic": "hazard", "value": "present", "item": "scam"}), "hazard/ge///scam"),
    ] {
        let made = claims(&log, &words(1, report(vec![said(claim)])));
        assert_eq!(made.iter().map(|claim| claim.slot.key()).collect::<Vec<_>>(), [key]);
    }
}
