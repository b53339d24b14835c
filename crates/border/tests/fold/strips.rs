//! Strips: what the board said of waits and queues in the last two days, beside the board and never in it.

use crate::support::log::{Log, MORNING, claim, slot, wait};
use crate::support::world::{cases, worlds};
use border::fact::{Fact, Reason, Target};
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::strip::{Gauge, Point, StripKey};
use border::value::{Range, Span, Value};
use proptest::prelude::*;

const DAY: i64 = 24 * 60;

fn points(fold: &Fold, key: &str, of: Gauge, now: Minute) -> Vec<Point> {
    let key = StripKey { slot: slot(key), of };
    fold.strips(now).find(|(known, _)| *known == key).map_or(vec![], |(_, points)| points)
}

fn all(fold: &Fold) -> Vec<(StripKey, Vec<Point>)> {
    fold.strips(fold.at()).collect()
}

fn cars(count: u32) -> Value {
    Value::Vehicles { vehicles: Range::of(count) }
}

#[test]
fn a_half_hour_holds_what_the_board_said_last_in_it_and_silence_is_a_gap() {
    let mut log = Log::of("verkhny-lars");
    for (by, at, minutes) in [(1, 3, 600), (2, 20, 600), (3, 29, 300), (4, 95, 300)] {
        log.tell(MORNING + at, by, "wait/ge/car//", wait(minutes, Span::Whole));
        let Some(border::answer::Shown::Wait(said)) =
            log.answer("wait/ge/car//").and_then(|answer| answer.value.clone())
        else {
            panic!("a wait");
        };
        let points = points(&log.fold, "wait/ge/car//", Gauge::WaitMinutes, MORNING + at);
        let last = points.last().expect("a point");
        assert_eq!(Some(last.range), said.joining_now.map(|joining| joining.minutes));
        assert_eq!(last.at.0, (MORNING + at).0 / 30 * 30);
    }
    log.tell(MORNING + 100, 5, "queue/ge/car//", cars(80));
    log.pass(MORNING + DAY);
    let waits = points(&log.fold, "wait/ge/car//", Gauge::WaitMinutes, MORNING + DAY);
    // The last was told 95 minutes on and stood for two hours: in the half hour in which it went stale
    // nothing was said last.
    assert_eq!((waits.len(), waits.last().map(|point| point.at)), (7, Some(MORNING + 180)));
    let [low, told, high] = points(&log.fold, "queue/ge/car//", Gauge::Vehicles, MORNING + DAY)[0].range;
    assert!(told == 80 && low < told && told < high, "{low} {told} {high}");
    log.pass(MORNING + 3 * DAY);
    assert_eq!(all(&log.fold), vec![], "two days are remembered");
    assert!(!String::from_utf8(log.fold.to_bytes().expect("bytes")).expect("JSON").contains("strips"));
}

#[test]
fn what_was_taken_off_stands_in_no_strip() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "wait/ge/car//", wait(60, Span::Whole));
    log.tell(MORNING + 8 * 60, 2, "wait/ge/car//", wait(60, Span::Whole));
    let mut lie = claim(9, "wait/ge/car//", wait(2_000, Span::Whole), MORNING + 9 * 60);
    lie.of = Some(log.fold.seq());
    let lied = lie.of.expect("a filing");
    log.keep(MORNING + 9 * 60, Fact::Claimed(lie));
    let now = MORNING + 9 * 60 + 30;
    let before = points(&log.fold, "wait/ge/car//", Gauge::WaitMinutes, now);
    assert!(before.iter().any(|point| point.range[2] > 500));
    log.keep(now, Fact::Hidden { what: Target::Filing(lied), reason: Reason::Wrong });
    let after = points(&log.fold, "wait/ge/car//", Gauge::WaitMinutes, now);
    assert!(after.iter().all(|point| point.range[2] < 500), "{after:?}");
    assert_eq!(after.last().map(|point| point.at), Some(now), "and what is so now is said anew");
    assert_eq!(after[0], before[0], "what is older than any vote stays");
}

#[test]
fn nothing_is_kept_where_a_mode_would_tell_who_reported_nor_within_the_post() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "wait/ge///", wait(60, Span::Whole));
    log.tell(MORNING, 2, "queue/ge/car/neutral/", cars(5));
    log.tell(MORNING, 3, "pace/ge/car//", Value::Pace { per_hour: Range::of(40) });
    assert_eq!(all(&log.fold), vec![]);
    log.tell(MORNING, 4, "queue/ge/car/approach/", cars(50));
    assert_eq!(all(&log.fold).len(), 1);
}

#[test]
fn a_strip_is_bounded() {
    let mut log = Log::of("verkhny-lars");
    for minute in 0..4 * DAY {
        log.tell(MORNING + minute, (minute % 7 + 1) as u8, "queue/ge/car//", cars(minute as u32 % 400));
    }
    let now = log.fold.at();
    assert_eq!(points(&log.fold, "queue/ge/car//", Gauge::Vehicles, now).len(), limits::STRIP_POINTS);
    let bytes = log.fold.to_bytes().expect("bytes");
    let fold: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    assert!(fold["strips"].to_string().len() < 50 * limits::STRIP_POINTS);
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn base_and_later_entries_give_the_strips_of_all(log in worlds(48), share in 0..100_usize) {
        let cut = log.entries.len() * share / 100;
        let mut based = Fold::empty(log.fold.board().crossing.clone());
        for (place, entry) in log.entries.iter().enumerate() {
            if place == cut {
                let bytes = based.to_base(&log.entries[cut..]).to_bytes().expect("bytes");
                based = Fold::from_bytes(&bytes).expect("its own bytes");
            }
            based.apply(entry).expect("an entry that follows");
        }
        prop_assert_eq!(all(&based), all(&log.fold));
    }
}
