//! Figures of offices: shown beside what people say, counted nowhere, and kept by hours.

use crate::support::log::{Log, MORNING, claim, land, wait};
use border::fact::{Claim, Fact, Via};
use border::fold::{AsOf, Fold};
use border::hourly::hour_of;
use border::limits;
use border::minute::Minute;
use border::official::{Figure, HistoryKey, Unit};
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
