//! While a topic is paused its claims are kept and not counted, and what stood before goes on standing.

use crate::support::log::{Log, MORNING, state};
use border::fact::Fact;
use border::topic::Topic;
use border::value::State;

const OPEN: &str = "open/ge///";
const ROAD: &str = "road/ru///";

fn freeze(log: &mut Log, topic: Option<Topic>) {
    let at = log.fold.at();
    log.keep(at, Fact::Froze { topic });
}

fn thaw(log: &mut Log, topic: Option<Topic>) {
    let at = log.fold.at();
    log.keep(at, Fact::Thawed { topic });
}

fn reports(log: &Log, key: &str) -> Option<u32> {
    log.answer(key).map(|answer| answer.reports)
}

#[test]
fn a_paused_topic_shows_since_when_and_counts_nothing_new() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, OPEN, state(State::Yes));
    log.tell(MORNING + 5, 1, ROAD, state(State::Clear));
    freeze(&mut log, Some(Topic::Open));
    for by in 2..9 {
        log.tell(MORNING + 10, by, OPEN, state(State::No));
        log.tell(MORNING + 10, by, ROAD, state(State::Clear));
    }
    assert_eq!((reports(&log, OPEN), reports(&log, ROAD)), (Some(1), Some(8)));
    assert_eq!(log.answer(OPEN).and_then(|answer| answer.paused_at), Some(MORNING + 5));
    assert_eq!(log.answer(ROAD).and_then(|answer| answer.paused_at), None);
    thaw(&mut log, Some(Topic::Open));
    assert_eq!(log.answer(OPEN).and_then(|answer| answer.paused_at), None);
    assert_eq!(reports(&log, OPEN), Some(1), "what was not counted stays so");
    log.tell(MORNING + 11, 2, OPEN, state(State::Yes));
    assert_eq!(reports(&log, OPEN), Some(2));
}

#[test]
fn a_paused_crossing_pauses_every_topic_and_says_so_on_the_board() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, OPEN, state(State::Yes));
    freeze(&mut log, None);
    log.tell(MORNING + 1, 2, OPEN, state(State::Yes));
    log.tell(MORNING + 1, 2, ROAD, state(State::Clear));
    log.foretell(MORNING + 1, 2, ROAD, State::Blocked);
    assert_eq!((reports(&log, OPEN), reports(&log, ROAD)), (Some(1), None));
    assert!(log.fold.board().rumours.is_empty());
    assert_eq!(log.fold.board().paused_at, Some(MORNING));
    thaw(&mut log, None);
    assert_eq!(log.fold.board().paused_at, None);
    log.tell(MORNING + 2, 2, ROAD, state(State::Clear));
    assert_eq!(reports(&log, ROAD), Some(1));
}

#[test]
fn pausing_twice_keeps_the_first_minute_and_a_topics_own_pause_outlives_the_whole() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, OPEN, state(State::Yes));
    freeze(&mut log, Some(Topic::Open));
    log.pass(MORNING + 10);
    freeze(&mut log, Some(Topic::Open));
    freeze(&mut log, None);
    thaw(&mut log, None);
    assert_eq!(log.answer(OPEN).and_then(|answer| answer.paused_at), Some(MORNING));
}
