//! What cheap identities, and one stolen key, do not buy: standing without truth, silence for others, the
//! place of those who are known, memory.

use super::trust::{
    DAY, HOUR, OPEN, anchor, begin, copy, file, history, share_of_no, shown, stranger, value,
};
use crate::support::log::{Log, claim, slot, state, voice, wait};
use crate::support::trusted::filed;
use border::answer::Level;
use border::fact::{Asked, Claim, Digest, Fact};
use border::limits;
use border::minute::Minute;
use border::reading::Ask;
use border::standing::Standing;
use border::value::{Span, State, Value};
use border::voice::{Term, Voice, hex};

const FUEL: &str = "supply/ru///fuel";
const QUEUE: &str = "queue/ge/car//";

/// A filing with one claim of any slot.
fn tell(log: &mut Log, at: Minute, by: Voice, key: &str, value: Value) {
    for fact in filed(by, log.fold.seq() + 1, claim(1, key, value, at), at) {
        log.keep(at, fact);
    }
}

fn parsed(log: &Log) -> serde_json::Value {
    serde_json::from_slice(&log.fold.to_bytes().expect("bytes")).expect("JSON")
}

#[test]
fn what_is_no_claim_of_a_new_voice_is_no_flood() {
    let (mut log, now) = history(4, None);
    file(&mut log, now, voice(1), State::Yes);
    for n in 0..40 {
        file(&mut log, now + n / 4, stranger(100), State::No);
        file(&mut log, now + n / 4, Voice::GUEST, State::No);
        let by = stranger(200 + n as u32);
        let [taken, _] = filed(by, log.fold.seq() + 1, claim(1, OPEN, state(State::No), now), now);
        let of = Some(log.keep(now + n / 4, taken));
        let (ask, told) = (Ask::parse("wait").expect("an ask"), now + n / 4);
        log.keep(told, Fact::Asked(Asked { by, ask, toward: None, told, of }));
    }
    assert_eq!(log.fold.board().flooded_at, None, "one secret, guests and questions");
    for n in 0..4 {
        assert_eq!(log.fold.board().flooded_at, None, "{n} more");
        file(&mut log, now + 11, stranger(300 + n), State::No);
    }
    assert_eq!(log.fold.board().flooded_at, Some(now + 11), "twice four an hour and one more");
}

#[test]
fn a_muted_claim_takes_back_what_its_voice_said_before() {
    let (mut log, now) = history(4, None);
    for by in 1..=4 {
        file(&mut log, now + i64::from(by), voice(by), State::Yes);
    }
    let of_no =
        |log: &Log| log.fold.why(&slot(OPEN)).iter().filter(|vote| vote.value == state(State::No)).count();
    file(&mut log, now + 5, stranger(50), State::No);
    for n in 0..20 {
        file(&mut log, now + 6, stranger(100 + n), State::Yes);
    }
    assert!(log.fold.board().flooded_at.is_some());
    assert_eq!(of_no(&log), 1);
    file(&mut log, now + 7, stranger(51), State::No);
    assert_eq!(of_no(&log), 1, "muted");
    file(&mut log, now + 8, stranger(50), State::Yes);
    assert_eq!(of_no(&log), 0);
}

#[test]
fn newcomers_season_nobody_where_anyone_is_established() {
    let (mut log, _) = history(2, None);
    let begin = log.fold.at();
    for half_day in 0..10 {
        let at = begin + half_day * DAY / 2;
        file(&mut log, at, voice(1), State::Yes);
        for n in 0..7 {
            tell(&mut log, at + 11 * i64::from(n + 1), stranger(n), FUEL, state(State::Yes));
        }
        log.pass(at + 5 * HOUR);
    }
    let at = log.fold.at();
    assert_eq!(Term::of(begin), Term::of(at));
    assert!((0..7).all(|n| log.fold.standing_of(stranger(n), at) == Standing::Fresh));
}

#[test]
fn where_nobody_is_established_a_board_begins_with_five_who_did_not_come_in_one_day() {
    for (late, many, due) in [(0, 8, Standing::Fresh), (2, 5, Standing::Fresh), (2, 8, Standing::Seasoned)] {
        let mut log = Log::of("verkhny-lars");
        for half_day in 0..12 {
            let at = begin() + half_day * DAY / 2;
            for n in (0..many).filter(|n| half_day > 2 || *n >= late) {
                file(&mut log, at + 11 * i64::from(n), stranger(n), State::Yes);
            }
            log.pass(at + 5 * HOUR);
        }
        assert_eq!(log.fold.standing_of(stranger(many - 1), log.fold.at()), due, "{late} late of {many}");
    }
}

#[test]
fn who_was_right_of_one_thing_is_fresh_in_another() {
    let (mut log, now) = history(4, None);
    assert_eq!(log.fold.standing_of(voice(1), now), Standing::Seasoned);
    for by in [voice(1), stranger(50)] {
        tell(&mut log, now, by, QUEUE, Value::Vehicles { vehicles: border::value::Range::of(20) });
    }
    let shares: Vec<u32> = log.fold.why(&slot(QUEUE)).iter().map(|vote| vote.share_per_mille).collect();
    assert_eq!(shares, [1000, 1000]);
}

#[test]
fn a_stolen_anchor_silences_nobody_in_the_hours_that_follow() {
    for many in 3..6 {
        let (mut log, now) = history(many, None);
        let thief = stranger(901);
        anchor(&mut log, now, thief);
        for hours in 0..12 {
            let at = now + hours * HOUR;
            for by in 1..=many {
                file(&mut log, at, voice(by), State::Yes);
            }
            // It stands beside what they said when that is settled.
            file(&mut log, at + 5, thief, State::No);
            assert_eq!(shown(&log).0, value(State::Yes), "of {many} after {hours} hours");
            assert_ne!(shown(&log).1, Level::Disputed);
        }
        file(&mut log, now + 13 * HOUR, voice(1), State::Yes);
        let newest = log.fold.why(&slot(OPEN)).swap_remove(0);
        assert_eq!((newest.value, newest.share_per_mille > 0), (state(State::Yes), true), "of {many}");
        assert!(share_of_no(&log) < 0.25, "of {many}: {}", share_of_no(&log));
    }
}

#[test]
fn a_burst_that_copies_several_people_makes_one_hand_of_none() {
    let mut log = Log::of("verkhny-lars");
    let mut texts = vec![];
    for n in 0..3 {
        texts.push(log.fold.seq() + 1);
        file(&mut log, begin() + 20 * i64::from(n), stranger(n), State::Yes);
    }
    assert_eq!(shown(&log).3, 3);
    for n in 0..12 {
        copy(&mut log, begin() + 80, stranger(100 + n), State::Yes, Some(texts[n as usize % 3]));
    }
    assert_eq!((shown(&log).1, shown(&log).3), (Level::Confirmed, 3));
    let both = stranger(300);
    for (text, span) in [(texts[0], Span::SoFar), (texts[1], Span::Left)] {
        let said = Claim { copy_of: Some(text), ..claim(1, "wait/ge/car//", wait(60, span), begin()) };
        for fact in filed(both, log.fold.seq() + 1, said, begin() + 80) {
            log.keep(begin() + 80, fact);
        }
    }
    assert_eq!(log.answer("wait/ge/car//").map(|answer| answer.groups), Some(2), "also by one Voice");
}

#[test]
fn who_came_in_the_same_hours_is_believed_alike_and_turns_nothing_alone() {
    let mut log = Log::of("verkhny-lars");
    anchor(&mut log, begin(), stranger(900));
    for half_day in 0..8 {
        let at = begin() + half_day * DAY / 2;
        file(&mut log, at, stranger(900), State::Yes);
        for n in 0..8 {
            file(&mut log, at + 1, stranger(n), State::Yes);
        }
        if half_day == 0 {
            // Twenty come with them and say nothing.
            for n in 8..28 {
                let [taken, _] =
                    filed(stranger(n), log.fold.seq() + 1, claim(1, OPEN, state(State::Yes), at), at + 1);
                log.keep(at + 1, taken);
            }
        }
        log.pass(at + 10 * HOUR);
    }
    let now = begin() + 4 * DAY;
    assert_eq!(log.fold.standing_of(stranger(0), now), Standing::Seasoned);
    for n in [0, 1, 2] {
        file(&mut log, now, stranger(n), State::Yes);
    }
    assert_eq!(shown(&log).3, 3, "each has shown what it is");
    let before = log.fold.why(&slot(OPEN)).len();
    file(&mut log, now + 1, stranger(8), State::No);
    file(&mut log, now + 1, stranger(60), State::No);
    let why = log.fold.why(&slot(OPEN));
    assert_eq!(why.len(), before + 2);
    let no: Vec<u32> =
        why.iter().filter(|vote| vote.value == state(State::No)).map(|vote| vote.share_per_mille).collect();
    assert!(
        no[1] >= no[0],
        "those it came with were right; of the other nobody knows more than of those before it"
    );
    for n in 9..28 {
        file(&mut log, now + 1, stranger(n), State::No);
    }
    assert_ne!(shown(&log).0, value(State::No), "none of them has shown anything itself");
    assert!(share_of_no(&log) < 0.5);
}

#[test]
fn one_voice_waits_for_eight_settlements_at_most() {
    let mut log = Log::of("verkhny-lars");
    let keys = ["fuel", "water", "food", "toilet", "cash", "wifi", "shelter", "medicine", "bicycle", "sim"];
    let keys = keys.iter().map(|item| format!("supply/ru///{item}"));
    let more = ["open/ge///", "open/ru///", "road/ru///", "road/ge///", "pass/ge/foot//", "pass/ge/car//"];
    let keys = keys.chain(more.map(String::from)).filter(|key| border::slot::Slot::parse(key).is_some());
    let keys: Vec<String> = keys.collect();
    assert!(keys.len() > limits::SETTLING_PER_VOICE);
    for key in &keys {
        tell(&mut log, begin(), stranger(1), key, state(State::Yes));
    }
    let waiting = |log: &Log| parsed(log)["settling"].as_array().map(Vec::len);
    assert_eq!(waiting(&log), Some(limits::SETTLING_PER_VOICE));
    tell(&mut log, begin(), stranger(2), &keys[0], state(State::Yes));
    assert_eq!(waiting(&log), Some(limits::SETTLING_PER_VOICE + 1));
}

#[test]
fn a_flood_of_secrets_drives_out_none_that_was_right_before() {
    let (mut log, _) = history(1, None);
    let at = log.fold.at();
    let begun = stranger(70);
    file(&mut log, at, stranger(900), State::Yes);
    file(&mut log, at, begun, State::Yes);
    file(&mut log, at, stranger(71), State::Yes);
    log.pass(at + 2 * HOUR);
    file(&mut log, at + 2 * HOUR, stranger(71), State::No);
    for n in 0..limits::VOICES_PER_CROSSING as u32 {
        let said = Claim { by: stranger(1_000 + n), ..claim(1, OPEN, state(State::No), at + 2 * HOUR) };
        log.keep(at + 2 * HOUR, Fact::Claimed(said));
    }
    let names = parsed(&log)["voices"]["names"].clone();
    let is_known = |voice: Voice| names.get(hex(&voice.0)).is_some();
    assert!(is_known(begun) && is_known(stranger(71)) && is_known(voice(1)));
    assert!(!is_known(stranger(1_000)));
}

#[test]
fn what_is_held_again_and_again_leaves_nothing_behind() {
    let mut log = Log::of("verkhny-lars");
    let mut sizes = vec![];
    for n in 0..400 {
        let at = begin() + n;
        let said = Claim { held_minutes: Some(30), ..claim(1, "pass/ge/foot//", state(State::Yes), at) };
        log.keep(at, Fact::Claimed(said));
        let mut fold = parsed(&log);
        fold["pulse"].take();
        sizes.push(fold.to_string().len());
    }
    assert!(sizes[399] < sizes[40] + 200, "{} {}", sizes[40], sizes[399]);
}

#[test]
fn nothing_joins_the_votes_of_two_terms() {
    let mut log = Log::of("verkhny-lars");
    let end = Term::of(begin()).end();
    for (by, after) in [(1, -30), (2, -20)] {
        tell(&mut log, end + after, stranger(by), "paper/ge///visa", state(State::Required));
    }
    let text = |log: &Log| parsed(log)["tallies"].to_string();
    assert!(text(&log).contains("\"who\""));
    log.pass(end);
    assert!(!text(&log).contains("\"who\""), "{}", text(&log));
    // However long time did not pass, what falls due after the end finds no Voice of before.
    let mut leap = Log::of("verkhny-lars");
    tell(&mut leap, end - 30, stranger(1), "paper/ge///visa", state(State::Required));
    leap.pass(end + 2 * HOUR);
    assert_eq!(parsed(&leap)["voices"]["records"], serde_json::json!({}));
    let vouched = Fact::Vouched { by: stranger(9), tree: Digest([1; 8]), invite: Digest([2; 8]) };
    leap.keep(end + 2 * HOUR, vouched);
    assert_eq!(leap.fold.standing_of(stranger(9), end + 2 * HOUR), Standing::Vouched);
}
