//! How near the shown waits come to the truth of a queue, and how honest their ranges are: against liars, and
//! against the plain ways to make a wait of what is told. Refuses to know how the estimator works.

#![expect(clippy::disallowed_methods, reason = "whoever runs it says how many seeds")]

mod flow {
    pub mod dice;
    pub mod people;
    pub mod score;
    pub mod world;
}

use border::answer::Shown;
use border::entry::Entry;
use border::fact::{Claim, Digest, Direction, Fact, Filed, Via};
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::reading::{Intent, Stance};
use border::slot::Slot;
use border::slug::Slug;
use border::value::{Span, Value};
use border::voice::{Term, Voice};
use flow::people::{self, Lies, Told};
use flow::score::{Scores, add};
use flow::world::{LENGTH, QUIET, World};

fn begin() -> Minute {
    Minute((Term::of(Minute(27_730_560)).0 + 1) * limits::TERM_MINUTES)
}

fn keep(fold: &mut Fold, at: Minute, fact: Fact) {
    let entry = Entry { seq: fold.seq() + 1, at, fact };
    fold.apply(&entry).expect("an entry that follows");
}

fn file(fold: &mut Fold, told: &Told) {
    let at = begin() + told.minute as i64;
    let mut by = [0xd0; 16];
    by[..4].copy_from_slice(&told.by.to_be_bytes());
    let by = Voice(by);
    let seq = fold.seq() + 1;
    let mut id = [0xa5; 8];
    id.copy_from_slice(&(seq * 0x9e37_79b9 + 1).to_be_bytes());
    keep(
        fold,
        at,
        Fact::Filed(Filed {
            id: Digest(id),
            content: Digest([7; 8]),
            by,
            told: at,
            lang: None,
            intents: [Intent::Report].into(),
            words: None,
            reply_to: None,
            via: Via::Web,
            held_minutes: None,
            aside_of: None,
        }),
    );
    for value in &told.values {
        let key = if matches!(value, Value::Wait { .. }) { "wait/ge/car//" } else { "queue/ge/car//" };
        keep(
            fold,
            at,
            Fact::Claimed(Claim {
                by,
                slot: Slot::parse(key).expect("a key"),
                value: value.clone(),
                told: at,
                seen: at,
                stance: if told.is_echo { Stance::Hearsay } else { Stance::Firsthand },
                sure: 950,
                direction: Direction::Said,
                via: Via::Web,
                of: Some(seq),
                copy_of: None,
                held_minutes: None,
            }),
        );
    }
}

fn shown(fold: &Fold) -> [Option<[f64; 3]>; 2] {
    let slot = Slot::parse("wait/ge/car//").expect("a key");
    let Some(Shown::Wait(wait)) = fold.board().answers.get(&slot).and_then(|answer| answer.value.clone())
    else {
        return [None; 2];
    };
    [wait.crossing_now, wait.joining_now].map(|range| range.map(|range| range.minutes.map(f64::from)))
}

/// What the plain ways make of the last three hours: the mean of all hours said, the median of those through,
/// and the median queue at the usual pace.
fn plain(world: &World, recent: &[&Told]) -> [Option<f64>; 3] {
    let (mut all, mut through, mut queues) = (vec![], vec![], vec![]);
    for value in recent.iter().flat_map(|told| &told.values) {
        match value {
            Value::Wait { wait_minutes, span } => {
                let minutes = f64::from(wait_minutes.middle());
                all.push(minutes);
                if *span == Span::Whole {
                    through.push(minutes);
                }
            }
            Value::Metres { queue_metres, .. } => {
                queues.push(f64::from(queue_metres.middle()) / 7.0 / world.full)
            }
            _ => {}
        }
    }
    let median = |list: &mut Vec<f64>| {
        list.sort_by(f64::total_cmp);
        list.get(list.len() / 2).copied()
    };
    let mean = (!all.is_empty()).then(|| all.iter().sum::<f64>() / all.len() as f64);
    [mean, median(&mut through), median(&mut queues)]
}

/// Thirteen days of one queue, looked at every half hour once the quiet week is over.
fn run(lies: Lies, an_hour: f64, seed: u64, scores: &mut Scores) {
    let world = World::of(seed);
    let told = people::told(&world, lies, an_hour, seed);
    let mut fold = Fold::empty(Slug::parse("verkhny-lars").expect("a slug"));
    let (mut next, mut first) = (0, 0);
    for minute in (0..LENGTH - 120).step_by(30) {
        while let Some(this) = told.get(next).filter(|told| told.minute <= minute) {
            file(&mut fold, this);
            next += 1;
        }
        if minute < QUIET {
            continue;
        }
        keep(&mut fold, begin() + minute as i64, Fact::Passed { to: begin() + minute as i64 });
        while told[first].minute + 180 < minute {
            first += 1;
        }
        let recent: Vec<&Told> = told[first..next].iter().collect();
        let [crossing, joining] = shown(&fold);
        let [mean, median, queue] = plain(&world, &recent).map(|way| way.map(|minutes| [minutes; 3]));
        let (true_crossing, true_joining) = (world.crossing(minute), world.joining(minute));
        add(&mut scores.crossing, crossing, true_crossing);
        add(&mut scores.mean, mean, true_crossing);
        add(&mut scores.median, median, true_crossing);
        add(&mut scores.joining, joining, true_joining);
        add(&mut scores.at_pace, joining, world.at_this_pace(minute));
        add(&mut scores.by_queue, queue, true_joining);
    }
}

fn number(name: &str, or: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(or)
}

/// `SEEDS=20 FIRST=1000 cargo test --release -p border --test flow -- --nocapture` prints the figures of
/// more.
#[test]
fn waits_stay_near_the_truth_under_surge_and_lies() {
    let seeds = number("FIRST", 0)..number("FIRST", 0) + number("SEEDS", 3);
    for an_hour in [3.0, 12.0, 48.0] {
        for lies in [Lies::None, Lies::Fresh, Lies::Seasoned, Lies::Longer] {
            let mut scores = Scores::default();
            seeds.clone().for_each(|seed| run(lies, an_hour, seed, &mut scores));
            for (n, length) in ["short", "long"].into_iter().enumerate() {
                println!(
                    "{lies:?}\t{an_hour}/h {length}\tc {}\tj {}\tp {}\tmean {}\tmedian {}\tqueue {}",
                    scores.crossing[n],
                    scores.joining[n],
                    scores.at_pace[n],
                    scores.mean[n],
                    scores.median[n],
                    scores.by_queue[n]
                );
            }
            hold(lies, an_hour, &scores);
        }
    }
}

/// The floor under long waits, crossing and joining: a fall is seen here first.
fn hold(lies: Lies, an_hour: f64, scores: &Scores) {
    let [[crossing, crossing_most], [joining, joining_most]] = match lies {
        _ if an_hour < 10.0 && lies != Lies::None => return,
        Lies::None => [[1.25, 1.8], [1.5, 2.6]],
        Lies::Fresh => [[1.35, 2.2], [1.7, 9.0]],
        Lies::Seasoned => [[1.5, 2.8], [2.3, 12.0]],
        Lies::Longer => return,
    };
    for (score, most, share) in [
        (&scores.crossing[1], crossing, 0.5),
        (&scores.crossing[1], crossing_most, 0.9),
        (&scores.joining[1], joining, 0.5),
        (&scores.joining[1], joining_most, 0.9),
    ] {
        assert!(score.ratio(share) <= most, "{lies:?} {an_hour}/h, {share}: {score}");
    }
    assert!(scores.crossing[1].held() >= 0.7, "{lies:?} {an_hour}/h: {}", scores.crossing[1]);
}
