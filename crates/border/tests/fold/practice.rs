//! Papers and animals: what people tell is practice, counted, and confirms nothing.

use crate::support::log::{Log, MORNING, state};
use border::answer::{Answer, Level, Shown};
use border::value::State;

const CHIP: &str = "paper/ge///pet_chip";

fn told(key: &str, many: &[(u8, State)]) -> Answer {
    let mut log = Log::of("verkhny-lars");
    for (after, (by, value)) in (0..).zip(many) {
        log.tell(MORNING + 30 * after, *by, key, state(*value));
    }
    log.answer(key).expect("an answer").clone()
}

fn counts(answer: &Answer) -> Vec<(State, u32)> {
    answer.practice.iter().map(|held| (held.value, held.reports)).collect()
}

#[test]
fn practice_is_counted_and_never_confirmed() {
    use State::{NotRequired, Required};
    let mut many: Vec<(u8, State)> = vec![(20, Required)];
    many.extend((1..10).map(|by| (by, NotRequired)));
    let answer = told(CHIP, &many);
    assert_eq!(counts(&answer), [(NotRequired, 9), (Required, 1)]);
    assert_eq!((answer.level, answer.groups), (Level::Likely, 9), "nine agree and it is no more than likely");
    assert_eq!(answer.value, Some(Shown::State(NotRequired)));
    let newest: Vec<_> = answer.practice.iter().map(|held| held.newest_at).collect();
    assert_eq!(newest, [MORNING + 270, MORNING]);
}

#[test]
fn dissent_is_disputed_and_counted_alike() {
    use State::{Accepted, Refused};
    let answer = told("paper/ge///id_card", &[(1, Accepted), (2, Refused), (3, Accepted), (4, Refused)]);
    assert_eq!(answer.level, Level::Disputed);
    let held: Vec<_> = answer.values.iter().map(|held| (held.value, held.reports)).collect();
    assert_eq!(held, counts(&answer), "what differs is what was seen");
}

#[test]
fn an_animal_let_through_by_many_is_no_more_than_likely() {
    let many: Vec<(u8, State)> = (1..7).map(|by| (by, State::Yes)).collect();
    assert_eq!(told("pet/ge///dog", &many).level, Level::Likely);
    assert_eq!(counts(&told("pet/ge///dog", &many)), [(State::Yes, 6)]);
}

#[test]
fn where_a_wrong_yes_costs_dearly_there_is_none() {
    let many: Vec<(u8, State)> = (1..30).map(|by| (by, State::NotRequired)).collect();
    let answer = told("paper/ge///military_id", &many);
    assert_eq!((answer.value.as_ref(), answer.level), (None, Level::Disputed));
    assert_eq!(counts(&answer), [(State::NotRequired, 29)]);
}

#[test]
fn what_is_no_practice_has_no_counts_of_it() {
    let answer = told("open/ge///", &[(1, State::Yes), (2, State::Yes), (3, State::No)]);
    assert!(answer.practice.is_empty());
}
