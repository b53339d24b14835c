//! Figures of offices: shown beside what people say, counted nowhere, and kept by hours.

use crate::support::log::{Log, MORNING, claim, land, wait};
use border::fact::{Claim, Fact, Via};
use border::fold::{AsOf, Fold};
use border::hourly::hour_of;
use border::limits;
use border::minute::Minute;
use border::official::{FeedState, Fetched, Figure, HistoryKey, Unit};
use border::slug::Slug;
use border::topic::Mode;
use border::value::Span;

const DAY: i64 = 24 * 60;

fn office(id: &str) -> Slug {
    Slug::parse(id).expect("an id")
}

fn waits(told: Minute, minutes: u32) -> Figure {
    Figure {
        toward: land("ge"),
        mode: Mode::Car,
        told,
        source: office("ge-police"),
        wait_minutes: Some(minutes),
        vehicles: None,
        metres: None,
    }
}

fn shown(log: &Log) -> Vec<(String, Option<u32>)> {
    log.fold.board().official.values().map(|item| (item.key.to_string(), item.wait_minutes)).collect()
}

fn police() -> HistoryKey {
    let (toward, source) = (land("ge"), Some(office("ge-police")));
    HistoryKey { toward, mode: Mode::Car, unit: Unit::WaitMinutes, source }
}

fn told_in(fold: &Fold, key: &HistoryKey, at: Minute) -> Option<u16> {
    fold.histories().find(|(known, _)| *known == key).and_then(|(_, hourly)| hourly.get(hour_of(at)))
}

#[test]
fn an_offices_figure_stands_beside_the_crowds_and_changes_nothing_of_it() {
    let mut log = Log::of("verkhny-lars");
    for by in 1..=4 {
        log.tell(MORNING, by, "wait/ge/car//", wait(600, Span::Whole));
    }
    let before = log.answer("wait/ge/car//").cloned();
    log.keep(MORNING, Fact::Measured(waits(MORNING, 45)));
    assert_eq!(log.answer("wait/ge/car//").cloned(), before);
    assert_eq!(shown(&log), [("official/ge/car/ge-police".to_owned(), Some(45))]);
}

#[test]
fn the_newest_is_shown_for_a_day_and_then_gone_with_a_tombstone() {
    let mut log = Log::of("verkhny-lars");
    log.keep(MORNING, Fact::Measured(waits(MORNING - 20, 45)));
    log.keep(MORNING, Fact::Measured(waits(MORNING - 90, 70)));
    assert_eq!(shown(&log), [("official/ge/car/ge-police".to_owned(), Some(45))]);
    assert_eq!(log.fold.next_change(), Some(MORNING - 20 + DAY));
    log.pass(MORNING - 21 + DAY);
    assert_eq!(shown(&log).len(), 1);
    log.pass(MORNING - 20 + DAY);
    assert_eq!(shown(&log), []);
    assert_eq!(log.fold.board().gone.len(), 1);
    log.keep(MORNING + 2 * DAY, Fact::Measured(waits(MORNING + DAY, 5)));
    assert_eq!(shown(&log), [], "it was of a day ago when it came");
    let kept = [MORNING - 20, MORNING - 90, MORNING + DAY].map(|at| told_in(&log.fold, &police(), at));
    assert_eq!(kept, [Some(45), Some(70), Some(5)]);
}

#[test]
fn a_figure_is_known_once_it_was_taken() {
    let mut log = Log::of("verkhny-lars");
    let figure = waits(MORNING, 45);
    assert!(!log.fold.knows(&figure));
    log.keep(MORNING, Fact::Measured(figure.clone()));
    assert!(log.fold.knows(&figure));
    assert!(!log.fold.knows(&Figure { source: office("ge-roads"), ..figure.clone() }));
    assert!(!log.fold.knows(&Figure { vehicles: Some(12), ..figure }), "that count is news");
}

#[test]
fn a_base_and_bytes_keep_the_hours() {
    let mut log = Log::of("verkhny-lars");
    for hour in 0..48 {
        log.keep(MORNING + 60 * hour, Fact::Measured(waits(MORNING + 60 * hour, hour as u32)));
    }
    let read = Fold::from_bytes(&log.fold.to_base([]).to_bytes().expect("bytes")).expect("a fold");
    assert_eq!(told_in(&read, &police(), MORNING + 60 * 7), Some(7));
    assert_eq!(read.board(), log.fold.board());
    assert_eq!(read.next_change(), log.fold.next_change());
}

#[test]
fn as_of_a_moment_nothing_later_is_known() {
    let mut log = Log::of("verkhny-lars");
    // A file that came at once, and backwards.
    for hour in (0..48).rev() {
        log.keep(MORNING + 3 * DAY, Fact::Measured(waits(MORNING + 60 * hour, hour as u32)));
    }
    let mut as_of = AsOf::new(Fold::empty(office("verkhny-lars")), log.entries);
    let fold = as_of.fold_at(MORNING + 60 * 7 + 10);
    let item = fold.board().official.values().next().expect("a figure");
    assert_eq!((item.wait_minutes, item.at), (Some(7), MORNING + 60 * 7));
    assert_eq!(told_in(fold, &police(), MORNING + 60 * 8), None);
}

#[test]
fn figures_and_histories_are_bounded() {
    let mut log = Log::of("verkhny-lars");
    let many = 2 * limits::HISTORIES_PER_CROSSING;
    for n in 0..many {
        let figure = Figure { source: office(&format!("office-{n}")), ..waits(MORNING, 45) };
        log.keep(MORNING + n as i64, Fact::Measured(figure));
    }
    assert_eq!(log.fold.board().official.len(), limits::OFFICIAL_PER_BOARD);
    assert_eq!(log.fold.histories().count(), limits::HISTORIES_PER_CROSSING);
}

#[test]
fn what_ten_settled_on_is_kept_as_the_hours_and_what_nine_did_is_not() {
    let mut log = Log::of("verkhny-lars");
    let crowd = HistoryKey { source: None, ..police() };
    for by in 1..=limits::HISTORY_SOURCES as u8 {
        assert_eq!(told_in(&log.fold, &crowd, MORNING), None, "{by}");
        let told = claim(by, "wait/ge/car//", wait(600, Span::Whole), MORNING);
        log.keep(MORNING, Fact::Claimed(Claim { via: Via::Import, ..told }));
    }
    let answer = log.answer("wait/ge/car//").expect("an answer");
    assert_eq!(answer.sources, limits::HISTORY_SOURCES);
    let told = told_in(&log.fold, &crowd, MORNING);
    assert!(told.is_some_and(|minutes| (400..=700).contains(&minutes)), "{told:?} of {answer:?}");
}

fn fetched(state: FeedState, since: Minute) -> Fact {
    Fact::Fetched(Fetched { source: office("ge-police"), state, since })
}

fn feeds(log: &Log) -> Vec<Option<FeedState>> {
    log.fold.board().official.values().map(|item| item.feed.map(|note| note.state)).collect()
}

#[test]
fn a_page_that_fails_is_said_beside_each_of_its_figures_until_a_newer_comes() {
    let mut log = Log::of("verkhny-lars");
    let lorries = Figure { mode: Mode::Truck, ..waits(MORNING, 90) };
    let others = Figure { source: office("ru-fsb"), ..waits(MORNING, 5) };
    for figure in [waits(MORNING, 45), lorries, others] {
        log.keep(MORNING, Fact::Measured(figure));
    }
    let before = log.fold.seq();
    log.keep(MORNING + 90, fetched(FeedState::Silent, MORNING + 10));
    assert_eq!(feeds(&log), [Some(FeedState::Silent), None, Some(FeedState::Silent)]);
    let item = log.fold.board().official.values().next().expect("a figure");
    assert_eq!((item.at, item.changed), (MORNING, before + 1), "it keeps its age, and followers hear of it");
    // An older figure that comes late says nothing of the page; a newer one does.
    log.keep(MORNING + 91, Fact::Measured(waits(MORNING - 60, 5)));
    assert_eq!(feeds(&log), [Some(FeedState::Silent), None, Some(FeedState::Silent)]);
    log.keep(MORNING + 92, Fact::Measured(waits(MORNING + 92, 50)));
    assert_eq!(feeds(&log), [None, None, None]);
}

#[test]
fn a_page_that_is_back_with_nothing_new_is_no_longer_said_to_fail() {
    let mut log = Log::of("verkhny-lars");
    log.keep(MORNING, Fact::Measured(waits(MORNING, 45)));
    log.keep(MORNING + 60, fetched(FeedState::Changed, MORNING));
    assert_eq!(log.fold.feed_state(&office("ge-police")), FeedState::Changed);
    log.keep(MORNING + 120, fetched(FeedState::Answers, MORNING + 120));
    assert_eq!((feeds(&log), log.fold.feed_state(&office("ge-police"))), (vec![None], FeedState::Answers));
}

#[test]
fn a_figure_that_comes_first_while_a_page_fails_says_so_no_longer_than_a_day() {
    let mut log = Log::of("verkhny-lars");
    log.keep(MORNING, fetched(FeedState::Stuck, MORNING - 600));
    log.keep(MORNING, Fact::Measured(waits(MORNING - 600, 45)));
    assert_eq!(feeds(&log), [Some(FeedState::Stuck)], "it is no newer than what the page is stuck at");
    let back = Fold::from_bytes(&log.fold.to_bytes().expect("bytes")).expect("a fold");
    assert_eq!(back, log.fold);
    log.keep(MORNING + DAY, Fact::Passed { to: MORNING + DAY });
    assert!(log.fold.board().official.is_empty(), "what is a day old is on no board, with its note");
}

#[test]
fn no_more_offices_are_remembered_than_a_board_could_name() {
    let mut log = Log::of("verkhny-lars");
    for n in 0..2 * limits::FEEDS_PER_CROSSING {
        let source = office(&format!("office-{n}"));
        log.keep(MORNING, Fact::Fetched(Fetched { source, state: FeedState::Silent, since: MORNING }));
    }
    let known = |n: &usize| log.fold.feed_state(&office(&format!("office-{n}"))) != FeedState::Answers;
    let all = 2 * limits::FEEDS_PER_CROSSING;
    assert_eq!((0..all).filter(known).count(), limits::FEEDS_PER_CROSSING);
}
