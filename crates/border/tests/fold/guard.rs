//! A test plays the guard: he reads the public stream, holds a list of who passed when, and names the writer.
//! He is no better than one in twenty. And what is held, and how it comes to be shown.

use crate::support::door::{identified, report, said, words};
use crate::support::log::{Log, MORNING, claim, ground, state, voice, wait};
use crate::support::trusted::filed;
use border::answer::{Grain, Level};
use border::decide::{Decision, decide};
use border::entry::{Cursor, Epoch};
use border::fact::{Claim, Fact, Seq};
use border::filing::{Filing, Trace};
use border::minute::Minute;
use border::value::{Span, State, Value};

const EPOCH: Epoch = Epoch(1);
const FOOT: &str = "pass/ge/foot//";
const ANY: &str = "pass/ge///";

/// Chance for the simulation: SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ mixed >> 31) % n
    }
}

/// What the guard sees: when the public place of the log moved, where to, and in which move the claim came.
struct Stream {
    moves: Vec<(Minute, Seq)>,
    shown: Option<Minute>,
}

/// People an hour: three reports an hour are of 120 people at the most that ever report (2.5 %).
const PASSING: u64 = 120;
/// Minutes in which people pass and others write.
const HOURS: u64 = 4;
/// Mean minutes between passing and writing: nobody is quicker to find a network.
const LAG: u64 = 3;

/// A day at a quiet post: `HOURS` of people passing, three others who write of the queue each hour, and one
/// of those who passed writes so. Who that was, when each passed, and what is public of it.
fn day(dice: &mut Dice, is_held: bool) -> (usize, Vec<Minute>, Stream) {
    let passed: Vec<Minute> = (0..PASSING * HOURS).map(|_| MORNING + dice.below(HOURS * 60) as i64).collect();
    let middle: Vec<usize> =
        (0..passed.len()).filter(|who| (90..180).contains(&passed[*who].since(MORNING))).collect();
    let writer = middle[dice.below(middle.len() as u64) as usize];
    let mut lag = 0;
    while dice.below(LAG + 1) > 0 {
        lag += 1;
    }
    let mut filings: Vec<(Minute, u8)> =
        (0..3 * HOURS).map(|n| (MORNING + dice.below(HOURS * 60) as i64, 10 + n as u8)).collect();
    filings.push((passed[writer] + lag, 1));
    filings.sort_unstable();
    let mut log = Log::of("verkhny-lars");
    let mut stream = Stream { moves: vec![], shown: None };
    let held_minutes = is_held.then(|| 10 + dice.below(21) as u8);
    for (at, by) in filings {
        pass_until(&mut log, at, &mut stream);
        let told = match by {
            1 => Claim { held_minutes, ..claim(1, FOOT, state(State::Yes), at) },
            _ => claim(1, "queue/ge/car//", Value::Vehicles { vehicles: border::value::Range::of(20) }, at),
        };
        for fact in filed(voice(by), log.fold.seq() + 1, told, at) {
            log.keep(at, fact);
        }
        publish(&log, &mut stream);
    }
    pass_until(&mut log, MORNING + 60 * HOURS as i64 + 60, &mut stream);
    (writer, passed, stream)
}

fn pass_until(log: &mut Log, to: Minute, stream: &mut Stream) {
    while let Some(next) = log.fold.next_change().filter(|next| *next < to) {
        log.pass(next);
        publish(log, stream);
    }
}

/// What a desk publishes: nothing where nothing shown changed.
fn publish(log: &Log, stream: &mut Stream) {
    let board = log.fold.board();
    let before = stream.moves.last().map_or(0, |(_, seq)| *seq);
    let patch = board.since(Cursor { epoch: EPOCH, seq: before }, EPOCH).expect("a cursor it knows");
    if patch.is_empty() {
        return;
    }
    stream.moves.push((board.at, board.seq));
    let is_it = |answer: &border::answer::Answer| answer.slot.topic == border::topic::Topic::Pass;
    if stream.shown.is_none() && patch.answers.iter().any(is_it) {
        stream.shown = Some(board.at);
    }
}

/// The guard weighs, for each who passed, in how many ways the stream can have come about: when the filing
/// came, given when it was shown and in which move the log grew by two places more than what was seen; and
/// how long after passing that was.
fn named(passed: &[Minute], stream: &Stream, is_held: bool) -> usize {
    let shown = stream.shown.expect("it is shown in the end");
    let delays = if is_held { 10..=30 } else { 0..=0 };
    let mut hidden_between = vec![];
    let mut before = (MORNING, 0);
    for (at, seq) in &stream.moves {
        // A filing of the queue has two entries, the passing of time one.
        if is_held && *at <= shown && seq - before.1 > 2 {
            hidden_between.push((before.0, *at));
        }
        before = (*at, *seq);
    }
    let filed_at = |at: &Minute| {
        hidden_between.is_empty() || hidden_between.iter().any(|(from, to)| from <= at && at <= to)
    };
    let falling = std::iter::successors(Some(1.0), |chance| Some(chance * LAG as f64 / (LAG + 1) as f64));
    let by_lag: Vec<f64> = falling.take(60 * HOURS as usize).collect();
    let chance_of =
        |lag: i64| usize::try_from(lag).ok().and_then(|lag| by_lag.get(lag)).copied().unwrap_or(0.0);
    let chance = |who: &Minute| -> f64 {
        let times = delays.clone().map(|delay| shown - delay).filter(filed_at);
        times.map(|at| chance_of(at.since(*who))).sum()
    };
    let best = (0..passed.len()).max_by(|a, b| chance(&passed[*a]).total_cmp(&chance(&passed[*b])));
    best.expect("somebody passed")
}

fn share_named(is_held: bool, days: u32) -> f64 {
    let mut dice = Dice(20_220_923);
    let hits = (0..days).filter(|_| {
        let (writer, passed, stream) = day(&mut dice, is_held);
        named(&passed, &stream, is_held) == writer
    });
    f64::from(hits.count() as u32) / f64::from(days)
}

#[test]
fn the_guard_names_the_writer_no_better_than_one_in_twenty() {
    let held = share_named(true, 600);
    assert!(held <= 0.05, "{held}");
    let at_once = share_named(false, 600);
    assert!(at_once > 2.0 * held, "the control: {at_once}, held {held}");
}

fn held(log: &mut Log, at: Minute, by: u8, key: &str, value: Value, minutes: u8) {
    let told = Claim { held_minutes: Some(minutes), ..claim(1, key, value, at) };
    for fact in filed(voice(by), log.fold.seq() + 1, told, at) {
        log.keep(at, fact);
    }
}

#[test]
fn what_is_held_changes_nothing_until_its_minute_and_has_no_mode_then() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING - 50, 9, "open/ge///", state(State::Yes));
    let before = log.fold.board().clone();
    held(&mut log, MORNING, 1, FOOT, state(State::Yes), 17);
    assert!(
        log.fold.board().since(Cursor { epoch: EPOCH, seq: before.seq }, EPOCH).expect("known").is_empty()
    );
    assert_eq!(log.fold.board().newest_at, before.newest_at);
    assert_eq!(log.fold.next_change(), Some(MORNING + 17));
    log.pass(MORNING + 16);
    assert_eq!(log.answer(ANY), None);
    log.pass(MORNING + 17);
    let answer = log.answer(ANY).expect("shown");
    assert_eq!((answer.newest_at, answer.grain, answer.level), (MORNING + 17, Grain::Hour, Level::Single));
    assert_eq!((answer.slot.mode, log.answer(FOOT)), (None, None));
    assert_eq!(log.fold.board().newest_at, Some(MORNING + 17));
}

#[test]
fn three_sources_that_share_a_mode_are_shown_with_it() {
    let mut log = Log::of("verkhny-lars");
    for (by, after) in [(1, 0), (2, 40), (3, 80)] {
        assert_eq!(log.answer(FOOT), None);
        held(&mut log, MORNING + after, by, FOOT, state(State::Yes), 20);
        log.pass(MORNING + after + 19);
    }
    assert_eq!(log.answer(FOOT), None);
    log.pass(MORNING + 100);
    let answer = log.answer(FOOT).expect("shown");
    assert_eq!((answer.sources, answer.level, answer.grain), (3, Level::Confirmed, Grain::Hour));
}

#[test]
fn a_question_is_answered_when_it_is_shown_and_a_hidden_filing_never_is() {
    let mut log = Log::of("verkhny-lars");
    log.ask(MORNING, 5, "wait", Some("ge"));
    held(&mut log, MORNING + 1, 1, "wait/ge/car//", wait(240, Span::Whole), 12);
    let answered = |log: &Log| log.fold.board().questions.values().any(|asked| asked.answered_at.is_some());
    assert!(!answered(&log));
    log.pass(MORNING + 13);
    assert!(answered(&log));
    assert_eq!(log.answer("wait/ge/car//"), None);
    assert!(log.answer("wait/ge///").is_some());
    held(&mut log, MORNING + 14, 2, FOOT, state(State::No), 12);
    let what = border::fact::Target::Filing(log.fold.seq() - 1);
    log.keep(MORNING + 15, Fact::Hidden { what, reason: border::fact::Reason::Wrong });
    log.pass(MORNING + 60);
    assert_eq!((log.answer(ANY), log.answer(FOOT)), (None, None));
}

fn decided(log: &Log, json: serde_json::Value, draw: Option<u16>) -> Vec<Fact> {
    let filing = identified("verkhny-lars", "an-id-1234", "a", MORNING, words(1, report(vec![said(json)])));
    let filing = Filing { trace: Trace { draw, ..Trace::default() }, ..filing };
    match decide(&log.fold, &ground("verkhny-lars"), &filing, MORNING) {
        Ok(Decision::New(facts)) => facts,
        other => panic!("{other:?}"),
    }
}

fn held_of(facts: &[Fact]) -> Vec<Option<u8>> {
    let minutes = facts.iter().filter_map(|fact| match fact {
        Fact::Filed(filed) => Some(filed.held_minutes),
        Fact::Claimed(claim) => Some(claim.held_minutes),
        _ => None,
    });
    minutes.collect()
}

#[test]
fn passing_papers_and_whole_waits_are_held_and_closing_and_danger_are_not() {
    use serde_json::json;
    let log = Log::of("verkhny-lars");
    let way = |value| json!({"topic": "pass", "toward": "ge", "mode": "foot", "value": value});
    for draw in (0..u16::MAX).step_by(997) {
        let minutes = held_of(&decided(&log, way("no"), Some(draw)));
        assert!(minutes.iter().all(|held| held.is_some_and(|held| (10..=30).contains(&held))));
    }
    let wait = |span: &str| {
        let value = json!({"minutes": [60, 60], "span": span});
        json!({"topic": "wait", "toward": "ge", "mode": "car", "value": value})
    };
    let paper = json!({"topic": "paper", "toward": "ge", "item": "visa", "value": "required"});
    for betraying in [way("yes"), way("no"), wait("whole"), paper] {
        assert_eq!(held_of(&decided(&log, betraying.clone(), Some(0))), [Some(10), Some(10)], "{betraying}");
        assert_eq!(held_of(&decided(&log, betraying, None)), [None, None], "a closed circle");
    }
    let shut = json!({"topic": "open", "toward": "ge", "value": "no"});
    let danger = json!({"topic": "hazard", "toward": "ge", "item": "robbery", "value": "present"});
    let mut heard = way("no");
    heard["stance"] = "hearsay".into();
    for at_once in [shut, danger, heard, wait("so_far")] {
        assert_eq!(held_of(&decided(&log, at_once.clone(), Some(0))), [None, None], "{at_once}");
    }
}

#[test]
fn where_five_were_heard_within_the_hour_nothing_is_held() {
    let way = serde_json::json!({"topic": "pass", "toward": "ge", "mode": "foot", "value": "yes"});
    for (many, after, due) in [(4, 0, true), (5, 0, false), (5, 61, true)] {
        let mut log = Log::of("verkhny-lars");
        for by in 0..many {
            for fact in filed(voice(20 + by), log.fold.seq() + 1, told(MORNING - after), MORNING - after) {
                log.keep(MORNING - after, fact);
            }
        }
        let is_held = held_of(&decided(&log, way.clone(), Some(0)))[1].is_some();
        assert_eq!(is_held, due, "{many} heard {after} minutes ago");
    }
}

fn told(at: Minute) -> Claim {
    claim(1, "open/ge///", state(State::Yes), at)
}
