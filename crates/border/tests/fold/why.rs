//! The claims behind an answer as anyone may see them: nothing in them tells one Voice from another.

use super::trust::{HOUR, OPEN, anchor, begin, file, stranger};
use crate::support::log::{Log, claim, slot, state};
use border::fact::{Claim, Fact};
use border::fold::{Counted, Weight};
use border::reading::Stance;
use border::value::State;

fn why(log: &Log) -> Vec<Counted> {
    log.fold.why(&slot(OPEN))
}

#[test]
fn an_anchor_looks_like_anyone() {
    let mut log = Log::of("verkhny-lars");
    anchor(&mut log, begin(), stranger(1));
    for n in 1..=3 {
        file(&mut log, begin() + 1, stranger(n), State::Yes);
    }
    let json = serde_json::to_value(why(&log)).expect("JSON");
    let claims = json.as_array().expect("a list");
    assert_eq!(claims.len(), 3);
    assert!(claims.iter().all(|claim| claim == &claims[0]), "{json}");
    let keys: Vec<&String> = claims[0].as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["direction", "seen_at", "value", "weight"]);
}

#[test]
fn a_claim_counts_by_its_age_and_by_how_its_writer_knows() {
    let mut log = Log::of("verkhny-lars");
    let hearsay = Claim { stance: Stance::Hearsay, ..claim(1, OPEN, state(State::Yes), begin()) };
    log.keep(begin(), Fact::Claimed(hearsay));
    file(&mut log, begin(), stranger(2), State::Yes);
    // What is told of a post being open is stale after three hours.
    for (minutes, hearsay, seen) in [
        (0, Weight::Some, Weight::Much),
        (89, Weight::Some, Weight::Much),
        (90, Weight::Little, Weight::Some),
        (269, Weight::Little, Weight::Some),
        (270, Weight::Little, Weight::Little),
    ] {
        log.pass(begin() + minutes);
        let weights: Vec<Weight> = why(&log).iter().map(|counted| counted.weight).collect();
        assert_eq!(weights, [seen, hearsay], "after {minutes} minutes");
    }
}

#[test]
fn a_minute_is_shown_only_where_five_saw_it_in_that_hour() {
    for (known, many, is_exact) in [(0, 20, false), (4, 4, false), (4, 20, true), (5, 5, true)] {
        let (mut log, now) = (Log::of("verkhny-lars"), begin() + 73 * HOUR);
        for n in 0..known {
            file(&mut log, begin(), stranger(n), State::Yes);
        }
        for n in 0..many {
            file(&mut log, now + 7, stranger(n), State::Yes);
        }
        let due = if is_exact { now + 7 } else { now };
        assert!(why(&log).iter().all(|counted| counted.seen_at == due), "{known} known of {many}");
    }
}
