//! Whom a board believes: classes earned and lost, groups that are one hand, room for each, floods.

use crate::support::log::{Log, MORNING, claim, slot, state, voice};
use crate::support::trusted::filed;
use border::answer::{Level, Shown};
use border::fact::{Anchored, Claim, Digest, Fact, Via};
use border::minute::Minute;
use border::standing::Standing;
use border::value::State;
use border::voice::{Term, Voice};

pub(super) const OPEN: &str = "open/ge///";
pub(super) const HOUR: i64 = 60;
pub(super) const DAY: i64 = 24 * HOUR;

/// The first morning of a term: nobody is forgotten for two weeks.
pub(super) fn begin() -> Minute {
    Minute((Term::of(MORNING).0 + 1) * border::limits::TERM_MINUTES + 8 * HOUR)
}

/// A Voice of a crowd.
pub(super) fn stranger(n: u32) -> Voice {
    let mut voice = [0xd0; 16];
    voice[..4].copy_from_slice(&n.to_be_bytes());
    Voice(voice)
}

/// A filing of the app with one claim, at a minute.
pub(super) fn file(log: &mut Log, at: Minute, by: Voice, value: State) {
    copy(log, at, by, value, None);
}

pub(super) fn copy(log: &mut Log, at: Minute, by: Voice, value: State, copy_of: Option<u64>) {
    let said = Claim { copy_of, ..claim(1, OPEN, state(value), at) };
    for fact in filed(by, log.fold.seq() + 1, said, at) {
        log.keep(at, fact);
    }
}

pub(super) fn anchor(log: &mut Log, at: Minute, by: Voice) {
    log.keep(at, Fact::Anchored(Anchored { by, from: at, until: at + 7 * DAY, card: None }));
}

/// Four days on which Voices 1 to `many` and an anchor tell the truth twice a day, and `liar` does not.
pub(super) fn history(many: u8, liar: Option<Voice>) -> (Log, Minute) {
    let mut log = Log::of("verkhny-lars");
    anchor(&mut log, begin(), stranger(900));
    for half_day in 0..8 {
        let at = begin() + half_day * DAY / 2;
        file(&mut log, at, stranger(900), State::Yes);
        for by in 1..=many {
            file(&mut log, at + 12 * i64::from(by), voice(by), State::Yes);
        }
        if let Some(liar) = liar {
            file(&mut log, at + 13 * (i64::from(many) + 1), liar, State::No);
        }
        log.pass(at + 10 * HOUR);
    }
    (log, begin() + 4 * DAY + HOUR)
}

/// What share of the slot's weight says no.
/// How much it is believed to be shut, of that and of being open.
pub(super) fn share_of_no(log: &Log) -> f64 {
    let believed = |state| log.fold.believed(&slot(OPEN), state).unwrap_or(0) as f64;
    believed(State::No) / (believed(State::Yes) + believed(State::No)).max(1.0)
}

pub(super) fn shown(log: &Log) -> (Option<Shown>, Level, u32, u32) {
    let answer = log.answer(OPEN).expect("an answer");
    (answer.value.clone(), answer.level, answer.reports, answer.groups)
}

pub(super) const fn value(state: State) -> Option<Shown> {
    Some(Shown::State(state))
}

#[test]
fn three_days_and_five_settled_claims_make_a_voice_seasoned_and_no_earlier() {
    let (log, now) = history(2, None);
    let mut replayed = Log::of("verkhny-lars");
    let mut first = None;
    for entry in &log.entries {
        replayed.keep(entry.at, entry.fact.clone());
        if replayed.fold.standing_of(voice(1), entry.at) == Standing::Seasoned {
            first.get_or_insert(entry.at);
        }
    }
    let since = first.expect("it is seasoned").since(begin());
    assert!((72 * HOUR..86 * HOUR).contains(&since), "after {since} minutes");
    assert_eq!(log.fold.standing_of(voice(5), now), Standing::Fresh);
    assert_eq!(log.fold.standing_of(Voice::GUEST, now), Standing::Fresh);
}

#[test]
fn nothing_crosses_a_term() {
    let (mut log, now) = history(2, None);
    assert_eq!(log.fold.standing_of(voice(1), now), Standing::Seasoned);
    let next_term = Term::of(now).end();
    log.pass(next_term);
    for by in [voice(1), stranger(900)] {
        assert_eq!(log.fold.standing_of(by, next_term), Standing::Fresh);
    }
}

#[test]
fn an_imported_voice_earns_its_standing_in_its_file() {
    let mut log = Log::of("verkhny-lars");
    // Seven: none is established, so that five others must agree, who did not all come on one day.
    for half_day in 0..8 {
        for by in if half_day < 2 { 1..=4 } else { 1..=7 } {
            let at = begin() + half_day * DAY / 2 + i64::from(by);
            let said = Claim { via: Via::Import, ..claim(by, OPEN, state(State::Yes), at) };
            log.keep(at, Fact::Claimed(said));
        }
        log.pass(begin() + half_day * DAY / 2 + 2 * HOUR);
        let due = if half_day < 6 { Standing::Fresh } else { Standing::Imported };
        assert_eq!(log.fold.standing_of(voice(1), log.fold.at()), due, "{half_day}");
    }
    assert_eq!(shown(&log).3, 7, "a chat is no group");
}

#[test]
fn a_liar_is_never_seasoned_and_weighs_nothing_in_the_end() {
    let liar = stranger(7);
    let (mut log, now) = history(4, Some(liar));
    assert_eq!(log.fold.standing_of(liar, now), Standing::Fresh, "settled claims, all wrong");
    let before = log.fold.why(&slot(OPEN)).len();
    file(&mut log, now, liar, State::No);
    assert_eq!(log.fold.why(&slot(OPEN)).len(), before, "and no vote");
}

#[test]
fn newcomers_of_a_burst_are_one_group_and_six_in_ten_minutes_are_none() {
    for (many, groups, level) in [(6, 6, Level::Confirmed), (7, 1, Level::Single), (40, 1, Level::Single)] {
        let mut log = Log::of("verkhny-lars");
        for n in 0..many {
            file(&mut log, begin() + i64::from(n / 5), stranger(n), State::No);
        }
        assert_eq!(shown(&log), (value(State::No), level, many, groups), "{many}");
    }
}

#[test]
fn a_steady_stream_of_newcomers_is_no_burst() {
    let mut log = Log::of("verkhny-lars");
    for n in 0..300 {
        file(&mut log, begin() + i64::from(n), stranger(n), State::Yes);
    }
    let groups = shown(&log).3;
    assert!(groups > 200, "{groups}");
}

#[test]
fn near_copies_have_one_vote() {
    let mut log = Log::of("verkhny-lars");
    let first = log.fold.seq() + 1;
    file(&mut log, begin(), stranger(1), State::No);
    for n in 2..6 {
        copy(&mut log, begin() + 20 * i64::from(n), stranger(n), State::No, Some(first));
    }
    assert_eq!(shown(&log), (value(State::No), Level::Single, 5, 1));
    for n in 6..9 {
        file(&mut log, begin() + 100 + 11 * i64::from(n), stranger(n), State::Yes);
    }
    assert_eq!(shown(&log).0, value(State::Yes), "three people outweigh one text");
}

#[test]
fn one_tree_is_one_group_and_falls_together() {
    let (mut log, now) = history(4, None);
    for by in 1..=4 {
        file(&mut log, now + i64::from(by), voice(by), State::Yes);
    }
    let tree = Digest([3; 8]);
    let mut at = now;
    for n in 20..26 {
        at = at + 11;
        log.keep(at, Fact::Vouched { by: stranger(n), tree, invite: Digest([n as u8; 8]) });
        file(&mut log, at, stranger(n), State::No);
    }
    assert_eq!(log.fold.standing_of(stranger(20), at), Standing::Vouched);
    let answer = log.answer(OPEN).expect("an answer");
    assert_eq!((answer.value.clone(), answer.against), (value(State::Yes), 6), "six votes of one hand");
    for by in 1..=4 {
        file(&mut log, at + i64::from(by), voice(by), State::Yes);
    }
    log.pass(at + 2 * HOUR);
    let before = log.fold.why(&slot(OPEN)).len();
    log.keep(at + 2 * HOUR, Fact::Vouched { by: stranger(40), tree, invite: Digest([40; 8]) });
    file(&mut log, at + 2 * HOUR, stranger(40), State::No);
    assert_eq!(log.fold.why(&slot(OPEN)).len(), before, "its lies cost whoever is new in it");
}

#[test]
fn a_stolen_anchor_key_moves_what_three_hold_by_a_fifth_at_most() {
    for many in 3..9 {
        let (mut log, now) = history(many, None);
        for by in 1..=many {
            file(&mut log, now + i64::from(by), voice(by), State::Yes);
        }
        let thief = stranger(901);
        anchor(&mut log, now + 10, thief);
        assert!(share_of_no(&log) < 0.1);
        for again in 0..20 {
            file(&mut log, now + 10 + again, thief, State::No);
            assert!(share_of_no(&log) <= 0.2001, "of {many}: {}", share_of_no(&log));
            assert_eq!(shown(&log).0, value(State::Yes), "of {many}");
            assert_ne!(shown(&log).1, Level::Disputed);
        }
        log.keep(now + 40, Fact::Revoked { by: thief });
        assert!(share_of_no(&log) < 0.15, "at once, also what was said before: {}", share_of_no(&log));
        assert_eq!(log.fold.standing_of(thief, now + 40), Standing::Fresh);
    }
}

#[test]
fn one_key_alone_flips_nothing_before_it_is_stale() {
    let (mut log, now) = history(3, None);
    for by in 1..=3 {
        file(&mut log, now + i64::from(by), voice(by), State::Yes);
    }
    anchor(&mut log, now + 4, stranger(901));
    for minutes in (10..3 * HOUR).step_by(10) {
        file(&mut log, now + minutes, stranger(901), State::No);
        assert_ne!(shown(&log).0, value(State::No), "after {minutes} minutes");
    }
}

#[test]
fn fresh_voices_have_little_room_beside_established_ones() {
    let (mut log, now) = history(4, None);
    for by in 1..=4 {
        file(&mut log, now + i64::from(by), voice(by), State::Yes);
    }
    for n in 0..60 {
        file(&mut log, now + 16 + i64::from(n) / 2, stranger(100 + n), State::No);
    }
    assert!(share_of_no(&log) < 0.25, "{}", share_of_no(&log));
    assert_eq!(shown(&log).0, value(State::Yes));
}

#[test]
fn a_flood_of_fresh_voices_counts_nothing_is_told_and_ends_by_itself() {
    let (mut log, now) = history(4, None);
    for by in 1..=4 {
        file(&mut log, now + i64::from(by), voice(by), State::Yes);
    }
    assert_eq!(log.fold.board().flooded_at, None);
    let mut at = now + 5;
    for n in 0..200 {
        at = now + 5 + i64::from(n) / 20;
        file(&mut log, at, stranger(100 + n), State::No);
    }
    let since = log.fold.board().flooded_at.expect("a flood");
    assert!(since.since(now) <= 6, "{since}");
    let during = log.fold.why(&slot(OPEN)).len();
    file(&mut log, at, stranger(400), State::No);
    assert_eq!(log.fold.why(&slot(OPEN)).len(), during, "kept and not counted");
    file(&mut log, at, voice(1), State::Yes);
    assert_eq!(shown(&log).0, value(State::Yes), "who is established is heard");
    assert_eq!(log.fold.next_change(), Some(at + 30));
    log.pass(at + 29);
    assert!(log.fold.board().flooded_at.is_some());
    log.pass(at + 30);
    assert_eq!(log.fold.board().flooded_at, None);
}

#[test]
fn where_nobody_is_established_newcomers_are_not_muted() {
    let mut log = Log::of("verkhny-lars");
    for n in 0..200 {
        file(&mut log, begin() + i64::from(n) / 4, stranger(n), State::Yes);
    }
    assert_eq!((log.fold.board().flooded_at, shown(&log).0), (None, value(State::Yes)));
}

#[test]
fn ten_thousand_fresh_voices_drive_no_established_one_out() {
    let (mut log, now) = history(4, None);
    for by in 1..=4 {
        file(&mut log, now + i64::from(by), voice(by), State::Yes);
    }
    for n in 0..2_000 {
        file(&mut log, now + 5 + i64::from(n) / 400, stranger(1_000 + n), State::No);
    }
    assert_eq!(shown(&log).0, value(State::Yes));
    assert!((1..=4).all(|by| log.fold.standing_of(voice(by), log.fold.at()) == Standing::Seasoned));
    assert!(log.fold.why(&slot(OPEN)).len() <= border::limits::CLAIMS_PER_SLOT);
}
