//! The base holds no Voice, and it and the entries after it are the board that all entries made.

use crate::support::log::{Log, MORNING, claim, slot, state, voice, wait};
use crate::support::world::{cases, worlds};
use border::answer::Shown;
use border::entry::Entry;
use border::fact::Fact;
use border::fold::{Fold, Scrubber};
use border::limits;
use border::minute::Minute;
use border::value::{Span, State};
use border::voice::{Term, hex};
use proptest::prelude::*;

/// The base of a fold, shown what follows, as it is kept.
fn base(fold: Fold, later: &[Entry]) -> Vec<u8> {
    let mut scrubber = Scrubber::new(fold);
    later.iter().for_each(|entry| scrubber.see(entry));
    scrubber.finish().to_bytes().expect("bytes")
}

fn read(bytes: &[u8]) -> Fold {
    Fold::from_bytes(bytes).expect("its own bytes")
}

fn board(fold: &Fold) -> String {
    serde_json::to_string(fold.board()).expect("JSON")
}

/// The board after every entry.
fn boards(mut fold: Fold, entries: &[Entry]) -> Vec<String> {
    let after = |entry| {
        fold.apply(entry).expect("an entry that follows");
        board(&fold)
    };
    entries.iter().map(after).collect()
}

/// No Voice; the guest's is nobody's.
fn no_voice_in(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).expect("JSON");
    (1..8).all(|by| !text.contains(&hex(&voice(by).0)))
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn base_and_later_entries_are_all_entries_at_every_cut(log in worlds(36)) {
        let empty = Fold::empty(log.fold.board().crossing.clone());
        let straight = boards(empty.clone(), &log.entries);
        let mut kept = empty;
        for (cut, entry) in log.entries.iter().enumerate() {
            kept.apply(entry).expect("an entry that follows");
            let later = &log.entries[cut + 1..];
            let bytes = base(kept.clone(), later);
            prop_assert!(no_voice_in(&bytes), "a Voice stands in the base after {}", cut + 1);
            let after = boards(read(&bytes), later);
            prop_assert_eq!(&after[..], &straight[cut + 1..], "cut after {}", cut + 1);
        }
    }

    #[test]
    fn a_base_of_a_base_is_as_good(log in worlds(50), cuts in (0.0..1.0_f64, 0.0..1.0_f64)) {
        let many = log.entries.len();
        let place = |share: f64| (share * many as f64) as usize;
        let (first, second) = (place(cuts.0.min(cuts.1)), place(cuts.0.max(cuts.1)));
        let mut fold = Fold::empty(log.fold.board().crossing.clone());
        for (from, to) in [(0, first), (first, second)] {
            boards_of(&mut fold, &log.entries[from..to]);
            fold = read(&base(fold, &log.entries[to..]));
        }
        boards_of(&mut fold, &log.entries[second..]);
        prop_assert_eq!(board(&fold), board(&log.fold));
    }
}

fn boards_of(fold: &mut Fold, entries: &[Entry]) {
    for entry in entries {
        fold.apply(entry).expect("an entry that follows");
    }
}

#[test]
fn no_voice_outlives_its_term_however_long_its_claims_count() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "paper/ge///visa", state(State::Required));
    log.tell(MORNING, 2, "paper/ge///visa", state(State::Required));
    log.tell(MORNING, 0, "paper/ge///visa", state(State::Required));
    log.foretell(MORNING, 3, "open/ge///", State::No);
    assert!(!no_voice_in(&log.fold.to_bytes().expect("bytes")));
    let counts = |log: &Log| log.answer("paper/ge///visa").map(|answer| (answer.reports, answer.sources));
    let next_term = Minute((Term::of(MORNING).0 + 1) * limits::TERM_MINUTES);
    log.pass(next_term + -1);
    assert!(!no_voice_in(&log.fold.to_bytes().expect("bytes")));
    log.pass(next_term);
    assert!(no_voice_in(&log.fold.to_bytes().expect("bytes")));
    assert_eq!(counts(&log), Some((3, 3)), "what they said goes on counting");
    log.tell(next_term, 0, "paper/ge///visa", state(State::Required));
    assert_eq!(counts(&log), Some((4, 3)), "guests are one source in any term");
    holds_at_every_cut(&log);
}

/// All boards after a cut are those of the straight fold.
fn holds_at_every_cut(log: &Log) {
    let empty = Fold::empty(log.fold.board().crossing.clone());
    let straight = boards(empty.clone(), &log.entries);
    let mut kept = empty;
    for (cut, entry) in log.entries.iter().enumerate() {
        kept.apply(entry).expect("an entry that follows");
        let later = &log.entries[cut + 1..];
        assert_eq!(
            boards(read(&base(kept.clone(), later)), later),
            straight[cut + 1..],
            "cut after {}",
            cut + 1
        );
    }
}

#[test]
fn a_voice_with_two_tellings_of_one_slot_is_one_source() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "wait/ge/car//", wait(60, Span::SoFar));
    log.tell(MORNING + 1, 1, "wait/ge/car//", wait(90, Span::Left));
    log.tell(MORNING + 2, 2, "wait/ge/car//", wait(90, Span::Left));
    log.tell(MORNING + 3, 1, "wait/ge/car//", wait(80, Span::Whole));
    assert_eq!(log.answer("wait/ge/car//").map(|answer| answer.sources), Some(2));
    holds_at_every_cut(&log);
}

#[test]
fn what_is_shown_after_a_cut_takes_the_place_of_what_its_voice_said_before() {
    let mut log = Log::of("verkhny-lars");
    for (after, value) in [(0, State::Yes), (20, State::No)] {
        let at = MORNING + after;
        let said =
            border::fact::Claim { held_minutes: Some(10), ..claim(1, "pass/ge/foot//", state(value), at) };
        log.keep(at, Fact::Claimed(said));
        log.pass(at + 10);
    }
    assert_eq!(log.answer("pass/ge///").map(|answer| (answer.reports, answer.against)), Some((1, 0)));
    holds_at_every_cut(&log);
}

#[test]
fn a_claim_that_was_kept_and_not_counted_hides_no_later_one_of_its_voice() {
    use border::fact::Fact;
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "open/ge///", state(State::Yes));
    log.keep(MORNING + 1, Fact::Froze { topic: None });
    log.tell(MORNING + 2, 1, "open/ge///", state(State::No));
    log.keep(MORNING + 3, Fact::Thawed { topic: None });
    log.tell(MORNING + 4, 1, "open/ge///", state(State::No));
    assert_eq!(log.answer("open/ge///").map(|answer| (answer.reports, answer.against)), Some((1, 0)));
    holds_at_every_cut(&log);
}

#[test]
fn a_rumour_repeated_while_it_was_paused_counts_its_voice_once() {
    use border::fact::Fact;
    use border::topic::Topic;
    let mut log = Log::of("verkhny-lars");
    log.foretell(MORNING, 1, "open/ge///", State::No);
    log.keep(MORNING + 1, Fact::Froze { topic: Some(Topic::Open) });
    log.foretell(MORNING + 2, 1, "open/ge///", State::No);
    log.keep(MORNING + 3, Fact::Thawed { topic: Some(Topic::Open) });
    log.foretell(MORNING + 4, 1, "open/ge///", State::No);
    log.foretell(MORNING + 5, 2, "open/ge///", State::No);
    assert_eq!(log.fold.board().rumours.values().map(|rumour| rumour.sources).collect::<Vec<_>>(), [2]);
    holds_at_every_cut(&log);
}

#[test]
fn a_base_of_before_turns_were_told_apart_by_when_they_were_is_read() {
    let mut log = Log::of("verkhny-lars");
    for by in 1..7 {
        log.tell(MORNING, by, "open/ge///", state(State::No));
    }
    let mut old: serde_json::Value =
        serde_json::from_slice(&log.fold.to_bytes().expect("a fold")).expect("JSON");
    let tallies = old["tallies"].as_array_mut().expect("a list");
    assert!(!tallies.is_empty());
    for belief in tallies.iter_mut().map(|pair| &mut pair[1]["credence"]["belief"]) {
        let belief = belief.as_object_mut().expect("an object");
        belief.remove("turns").and(belief.remove("settled")).expect("both are written");
        belief.insert("masses".into(), serde_json::json!([["yes", 1, 2], ["no", 3, 4], ["limited", 5, 6]]));
    }
    let mut read = Fold::from_bytes(old.to_string().as_bytes()).expect("a fold");
    let told = claim(8, "open/ge///", state(State::No), MORNING + 1);
    let entry = Entry { seq: read.seq() + 1, at: MORNING + 1, fact: Fact::Claimed(told) };
    read.apply(&entry).expect("it follows");
    let answer = &read.board().answers[&slot("open/ge///")];
    assert_eq!((&answer.value, answer.reports), (&Some(Shown::State(State::No)), 7));
}
