//! One live vote a Voice, one a quarter of an hour for all guests together, none for what is too old or
//! says nothing of today.

use crate::support::log::{Log, MORNING, claim, slot, state, wait};
use crate::support::world::{cases, worlds};
use border::answer::{Derived, Shown};
use border::fact::{Claim, Direction, Fact};
use border::minute::Minute;
use border::reading::Stance;
use border::value::{Packed, Range, Span, State, Value};
use border::voice::{Term, Voice};
use proptest::prelude::*;
use std::collections::BTreeSet;

const OPEN: &str = "open/ge///";
const WAIT: &str = "wait/ge/car//";

fn counts(log: &Log, key: &str) -> Option<(u32, u32, u32)> {
    log.answer(key).map(|answer| (answer.reports, answer.against, answer.sources))
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn no_answer_counts_more_reports_than_voices_and_quarters_of_guests(log in worlds(80)) {
        for answer in log.fold.board().answers.values() {
            let claims = log.entries.iter().filter_map(|entry| match &entry.fact {
                // In the next term every Voice is another one, whoever it is.
                Fact::Claimed(claim) if [claim.slot, claim.slot.general()].contains(&answer.key) => {
                    Some((claim.by, entry.at))
                }
                _ => None,
            });
            let (guests, others): (Vec<_>, Vec<_>) = claims.partition(|(by, _)| *by == Voice::GUEST);
            let voices: BTreeSet<(Voice, Term)> =
                others.into_iter().map(|(by, at)| (by, Term::of(at))).collect();
            let quarters: BTreeSet<i64> = guests.into_iter().map(|(_, at)| at.0.div_euclid(15)).collect();
            let most = (voices.len() + quarters.len()) as u32;
            prop_assert!(answer.reports + answer.against <= most, "{:?} of {}", answer, most);
            prop_assert!(answer.sources <= answer.reports && answer.reports > 0);
            prop_assert!(answer.oldest_at <= answer.newest_at && answer.newest_at <= log.fold.at());
        }
    }
}

#[test]
fn a_hundred_claims_of_one_voice_are_one_report() {
    let mut log = Log::of("verkhny-lars");
    for minute in 0..100 {
        let told = if minute % 2 == 0 { State::Yes } else { State::No };
        log.tell(MORNING + minute, 1, OPEN, state(told));
    }
    assert_eq!(counts(&log, OPEN), Some((1, 0, 1)));
    assert_eq!(log.fold.why(&slot(OPEN)).len(), 1);
}

#[test]
fn a_voice_that_counts_in_several_ways_is_one_report() {
    let mut log = Log::of("verkhny-lars");
    for span in [Span::SoFar, Span::Left, Span::Stage] {
        log.tell(MORNING, 1, WAIT, wait(60, span));
    }
    assert_eq!(counts(&log, WAIT), Some((1, 0, 1)));
    let queue = "queue/ge/car//";
    log.tell(MORNING, 1, queue, Value::Vehicles { vehicles: Range::of(40) });
    log.tell(MORNING, 1, queue, Value::Metres { queue_metres: Range::of(300), landmark: None });
    log.tell(MORNING, 2, queue, Value::Full { queue: Packed::Full });
    assert_eq!(counts(&log, queue), Some((2, 0, 2)));
}

#[test]
fn what_a_voice_saw_later_stands_whatever_arrives_first() {
    for late_first in [false, true] {
        let mut log = Log::of("verkhny-lars");
        let early = claim(1, OPEN, state(State::No), MORNING - 60);
        let late = claim(1, OPEN, state(State::Yes), MORNING - 10);
        let (a, b) = if late_first { (late, early) } else { (early, late) };
        log.keep(MORNING, Fact::Claimed(a));
        log.keep(MORNING + 1, Fact::Claimed(b));
        let why: Vec<Value> = log.fold.why(&slot(OPEN)).into_iter().map(|vote| vote.value).collect();
        let newest = log.answer(OPEN).map(|answer| answer.newest_at);
        assert_eq!(
            (why, newest),
            (vec![state(State::Yes)], Some(MORNING - 10)),
            "the later first: {late_first}"
        );
    }
}

#[test]
fn one_who_got_through_no_longer_stands_whatever_arrives_first() {
    for late_first in [false, true] {
        let mut log = Log::of("verkhny-lars");
        let standing = claim(1, WAIT, wait(60, Span::SoFar), MORNING - 30);
        let through = claim(1, WAIT, wait(90, Span::Whole), MORNING);
        let (a, b) = if late_first { (through, standing) } else { (standing, through) };
        log.keep(MORNING, Fact::Claimed(a));
        log.keep(MORNING, Fact::Claimed(b));
        let json = serde_json::to_value(log.answer(WAIT)).expect("JSON");
        let value = &json["value"];
        assert_eq!(value["standing_now"], serde_json::Value::Null, "{value}");
        assert_eq!(value["derived"], serde_json::json!(["joining_now"]), "{value}");
        let range = [0, 1, 2].map(|n| value["crossing_now"]["minutes"][n].as_u64().expect("minutes"));
        assert!(range[0] < 90 && (75..=90).contains(&range[1]) && range[2] > 90, "{value}");
    }
}

#[test]
fn guests_have_one_vote_a_quarter_of_an_hour_however_old_they_say_it_is() {
    let mut log = Log::of("verkhny-lars");
    let quarter = Minute(MORNING.0 - MORNING.0 % 15);
    for minutes in 0..15 {
        let mut said = claim(0, OPEN, state(State::No), quarter + minutes);
        said.seen = quarter - 15 * minutes;
        log.keep(quarter + minutes, Fact::Claimed(said));
    }
    assert_eq!(counts(&log, OPEN), Some((1, 0, 1)), "fifteen guests of one quarter");
    for quarters in 1..4 {
        log.tell(quarter + 15 * quarters, 0, OPEN, state(State::No));
    }
    assert_eq!(counts(&log, OPEN), Some((4, 0, 1)), "all guests are one source");
}

#[test]
fn what_is_older_than_the_horizon_is_kept_and_not_counted() {
    for (key, value, horizon) in [
        (OPEN, state(State::No), 9 * 60),
        (WAIT, wait(60, Span::Whole), 6 * 60),
        ("pass/ge/foot//", state(State::No), 72 * 60),
        ("pass/ge/car//", state(State::No), 36 * 60),
        ("paper/ge///visa", state(State::Required), 90 * 24 * 60),
        ("price/ge///seat", price(500), 27 * 60),
    ] {
        let mut log = Log::of("verkhny-lars");
        log.keep(MORNING, Fact::Claimed(claim(1, key, value.clone(), MORNING - horizon)));
        assert_eq!((log.fold.seq(), log.answer(key)), (1, None), "{key}");
        log.keep(MORNING, Fact::Claimed(claim(1, key, value, MORNING - horizon + 1)));
        assert!(log.answer(key).is_some(), "{key}");
        assert_eq!(log.fold.board().newest_at, Some(MORNING - horizon + 1));
        log.pass(MORNING + 1);
        assert_eq!(log.answer(key), None, "{key} past its horizon");
    }
}

fn price(rubles: u32) -> Value {
    Value::Price {
        amount_minor: Range::of(rubles * 100),
        currency: border::value::Currency::Rub,
        deal: border::value::Deal::Told,
    }
}

#[test]
fn what_it_usually_takes_says_nothing_of_today() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, WAIT, wait(60, Span::Usual));
    assert_eq!(log.answer(WAIT), None);
    log.tell(MORNING, 2, WAIT, wait(90, Span::Whole));
    log.tell(MORNING + 110, 1, WAIT, wait(60, Span::Usual));
    assert_eq!(log.answer(WAIT).map(|answer| (answer.newest_at, answer.against)), Some((MORNING, 0)));
}

fn weight(claim: Claim) -> u32 {
    let mut log = Log::of("verkhny-lars");
    let fresh = crate::support::log::claim(9, OPEN, state(State::Yes), MORNING);
    log.keep(MORNING, Fact::Claimed(fresh));
    log.keep(MORNING, Fact::Claimed(Claim { slot: slot(OPEN), by: crate::support::log::voice(1), ..claim }));
    let claims = log.fold.why(&slot(OPEN));
    claims.iter().find(|vote| vote.value == state(State::No)).map_or(0, |vote| vote.share_per_mille)
}

#[test]
fn an_inferred_direction_weighs_half_and_what_was_heard_nothing() {
    let told = || claim(1, OPEN, state(State::No), MORNING);
    assert_eq!(weight(told()), 1000);
    assert_eq!(weight(Claim { direction: Direction::Inferred, ..told() }), 499);
    assert_eq!(weight(Claim { stance: Stance::Hearsay, ..told() }), 0);
    assert_eq!(weight(Claim { sure: 700, ..told() }), 700);
    assert_eq!(weight(Claim { stance: Stance::Official, ..told() }), 1000);
}

#[test]
fn what_the_reader_was_not_sure_of_at_all_is_no_vote() {
    let mut log = Log::of("verkhny-lars");
    let unsure = Claim { sure: 0, ..claim(1, OPEN, state(State::No), MORNING) };
    log.keep(MORNING, Fact::Claimed(unsure));
    assert_eq!(log.answer(OPEN), None);
}

#[test]
fn a_queue_counted_one_way_is_shown_the_other_way_too_until_somebody_counts_it() {
    let mut log = Log::of("verkhny-lars");
    let told = |log: &Log, key: &str| match log.answer(key).and_then(|answer| answer.value.clone()) {
        Some(Shown::Queue(queue)) => (queue.metres, queue.vehicles, queue.derived),
        other => panic!("no queue: {other:?}"),
    };
    let is_around = |range: Option<[u32; 3]>, middle: u32| {
        let [low, told, high] = range.expect("a range");
        assert!(told == middle && low < told && told < high, "{low} {told} {high}");
        assert!(low * 2 >= told && high <= told * 3, "no wider than it must be: {low} {told} {high}");
        high - low
    };
    let cars = "queue/ge/car//";
    log.tell(MORNING, 1, cars, Value::Vehicles { vehicles: Range::of(100) });
    let (metres, vehicles, derived) = told(&log, cars);
    let alone = is_around(vehicles, 100);
    let ([low, _, high], [from, middle, to]) = (vehicles.expect("a range"), metres.expect("derived"));
    assert_eq!((middle, derived), (700, Some(Derived::Metres)));
    assert!(low * 5 < from && from < low * 7, "what stands closer is not all miscounted too: {from}");
    assert!(high * 7 < to && to < high * 10, "{to}");
    log.tell(MORNING, 2, cars, Value::Metres { queue_metres: Range::of(600), landmark: None });
    let (metres, vehicles, derived) = told(&log, cars);
    is_around(metres, 600);
    assert!(is_around(vehicles, 100) < alone, "two tell of one queue");
    assert_eq!(derived, None);
    let trucks = "queue/ge/truck//";
    log.tell(MORNING, 1, trucks, Value::Metres { queue_metres: Range::of(2_000), landmark: None });
    let (metres, vehicles, derived) = told(&log, trucks);
    is_around(metres, 2_000);
    assert_eq!((vehicles.map(|range| range[1]), derived), (Some(100), Some(Derived::Vehicles)));
    let walkers = "queue/ge/foot//";
    log.tell(MORNING, 1, walkers, Value::Metres { queue_metres: Range::of(200), landmark: None });
    let (metres, vehicles, derived) = told(&log, walkers);
    is_around(metres, 200);
    assert_eq!((vehicles, derived), (None, None));
}

#[test]
fn where_all_say_that_nobody_queues_no_number_is_made_up() {
    let mut log = Log::of("verkhny-lars");
    let cars = "queue/ge/car//";
    let told = |log: &Log| match log.answer(cars).and_then(|answer| answer.value.clone()) {
        Some(Shown::Queue(queue)) => (queue.vehicles, queue.derived),
        other => panic!("no queue: {other:?}"),
    };
    for by in 1..=4 {
        log.tell(MORNING, by, cars, Value::Vehicles { vehicles: Range::of(0) });
        assert_eq!(told(&log).0, Some([0; 3]));
    }
    log.tell(MORNING, 5, cars, Value::Vehicles { vehicles: Range::of(40) });
    assert!(told(&log).0.is_some_and(|[_, _, high]| high > 0), "one says otherwise: {:?}", told(&log));
}
