//! A test plays the guard: he reads the public stream, holds a list of who passed when, and names the writer.
//! He is no better than one in twenty.

use crate::support::door::{identified, report, said, words};
use crate::support::log::{Log, MORNING, claim, ground, state, voice};
use crate::support::trusted::filed;
use border::answer::Grain;
use border::decide::{Decision, decide};
use border::entry::{Cursor, Epoch};
use border::fact::{Claim, Fact, Seq};
use border::filing::{Filing, Trace};
use border::minute::Minute;
use border::reading::Stance;
use border::value::{State, Value};

pub(super) const EPOCH: Epoch = Epoch(1);
pub(super) const FOOT: &str = "pass/ge/foot//";

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
    /// When the claim was shown, and whether it was held until then, which all can see.
    shown: Option<(Minute, Grain)>,
}

/// People an hour: three reports an hour are of 120 people at the most that ever report (2.5 %).
const PASSING: u64 = 120;
/// Minutes in which people pass and others write.
const HOURS: u64 = 4;
/// Mean minutes between passing and writing: nobody is quicker to find a network.
const LAG: u64 = 3;

/// What the guard does beside reading, and whether anything is held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guard {
    /// The control: nothing is held.
    AtOnce,
    Reads,
    /// He files so often an hour, by twenty secrets of his own.
    Files(u64),
}

/// Whose a filing is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Filer {
    Writer,
    Other(u8),
    Guard(u8),
}

/// The first of the guard's secrets, of which he has twenty.
const SECRETS: std::ops::Range<u8> = 100..120;

/// Something harmless by one of his secrets: a tap, hearsay or a question.
fn harmless(log: &mut Log, nth: u8, at: Minute) {
    let by = voice(SECRETS.start + nth % SECRETS.len() as u8);
    let seq = log.fold.seq() + 1;
    let open = Claim { stance: [Stance::Firsthand, Stance::Hearsay][usize::from(nth % 3 % 2)], ..told(at) };
    let [taken, claimed] = filed(by, seq, open, at);
    log.keep(at, taken);
    let ask = border::reading::Ask::parse("supply:fuel").expect("an ask");
    let asked = Fact::Asked(border::fact::Asked { by, ask, toward: None, told: at, of: Some(seq) });
    log.keep(at, if nth % 3 == 2 { asked } else { claimed });
}

/// When who files: three others each hour, one of those who passed, and the guard.
fn filings(dice: &mut Dice, guard: Guard, wrote: Minute) -> Vec<(Minute, Filer)> {
    let at_some_minute = |dice: &mut Dice| MORNING + dice.below(HOURS * 60) as i64;
    let mut filings: Vec<_> =
        (0..3 * HOURS).map(|n| (at_some_minute(dice), Filer::Other(10 + n as u8))).collect();
    filings.push((wrote, Filer::Writer));
    if let Guard::Files(hourly) = guard {
        let every = 60 / hourly;
        filings.extend((0..hourly * HOURS).map(|n| (MORNING + (n * every) as i64, Filer::Guard(n as u8))));
    }
    filings.sort_unstable();
    filings
}

/// A day at a quiet post: `HOURS` of people passing, three others who write of the queue each hour, and one
/// of those who passed writes so. Who that was, when each passed, and what is public of it.
fn day(dice: &mut Dice, guard: Guard) -> (usize, Vec<Minute>, Stream) {
    let passed: Vec<Minute> = (0..PASSING * HOURS).map(|_| MORNING + dice.below(HOURS * 60) as i64).collect();
    let middle: Vec<usize> =
        (0..passed.len()).filter(|who| (90..180).contains(&passed[*who].since(MORNING))).collect();
    let writer = middle[dice.below(middle.len() as u64) as usize];
    let mut lag = 0;
    while dice.below(LAG + 1) > 0 {
        lag += 1;
    }
    let mut log = Log::of("verkhny-lars");
    let mut stream = Stream { moves: vec![], shown: None };
    let draw = dice.below(21) as u16;
    for (at, filer) in filings(dice, guard, passed[writer] + lag) {
        pass_until(&mut log, at, &mut stream);
        let (by, told) = match filer {
            Filer::Writer => (1, written(&log, at, (guard != Guard::AtOnce).then_some(draw))),
            Filer::Other(by) => {
                let value = Value::Vehicles { vehicles: border::value::Range::of(20) };
                (by, claim(1, "queue/ge/car//", value, at))
            }
            Filer::Guard(nth) => {
                harmless(&mut log, nth, at);
                publish(&log, &mut stream);
                continue;
            }
        };
        for fact in filed(voice(by), log.fold.seq() + 1, told, at) {
            log.keep(at, fact);
        }
        publish(&log, &mut stream);
    }
    pass_until(&mut log, MORNING + 60 * HOURS as i64 + 60, &mut stream);
    (writer, passed, stream)
}

/// What the writer's claim becomes, as a desk decides.
fn written(log: &Log, at: Minute, draw: Option<u16>) -> Claim {
    let way = serde_json::json!({"topic": "pass", "toward": "ge", "mode": "foot", "value": "yes"});
    let filing = identified("verkhny-lars", "an-id-1234", "a", at, words(1, report(vec![said(way)])));
    let filing = Filing { trace: Trace { draw, ..Trace::default() }, ..filing };
    let claim = match decide(&log.fold, &ground("verkhny-lars"), &filing, at) {
        Ok(Decision::New(facts)) => facts.into_iter().find_map(|fact| match fact {
            Fact::Claimed(claim) => Some(claim),
            _ => None,
        }),
        other => panic!("{other:?}"),
    };
    claim.expect("a claim")
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
    if stream.shown.is_none() {
        stream.shown =
            patch.answers.iter().find(|answer| is_it(answer)).map(|answer| (board.at, answer.grain));
    }
}

/// The guard weighs, for each who passed, in how many ways the stream can have come about: when the filing
/// came, given when it was shown and in which move the log grew by two places more than what was seen; and
/// how long after passing that was.
fn named(passed: &[Minute], stream: &Stream) -> usize {
    let (shown, grain) = stream.shown.expect("it is shown in the end");
    let is_held = grain == Grain::Hour;
    let delays = if is_held { 10..=30 } else { 0..=0 };
    let mut hidden_between = vec![];
    let mut before = (MORNING, 0);
    for (at, seq) in &stream.moves {
        // A filing of one thing has two entries, the passing of time one.
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

fn share_named(guard: Guard, days: u32) -> f64 {
    let mut dice = Dice(20_220_923);
    let hits = (0..days).filter(|_| {
        let (writer, passed, stream) = day(&mut dice, guard);
        named(&passed, &stream) == writer
    });
    f64::from(hits.count() as u32) / f64::from(days)
}

#[test]
fn the_guard_names_the_writer_no_better_than_one_in_twenty() {
    let held = share_named(Guard::Reads, 600);
    assert!(held <= 0.05, "{held}");
    let at_once = share_named(Guard::AtOnce, 600);
    assert!(at_once > 2.0 * held, "the control: {at_once}, held {held}");
}

#[test]
fn a_guard_who_files_himself_names_the_writer_no_better() {
    for hourly in [5, 6] {
        let held = share_named(Guard::Files(hourly), 600);
        assert!(held <= 0.05, "{hourly} filings an hour: {held}");
    }
}

/// What is not prevented, and by how much (docs/threats.md): each place he is given tells how many entries
/// came since the last, and so in which minute something was filed that he was not shown.
#[test]
fn a_guard_who_files_every_minute_learns_when_something_was_filed() {
    let [often, always] = [20, 60].map(|hourly| share_named(Guard::Files(hourly), 600));
    assert!(often <= 0.08 && always <= 0.09, "{often} {always}");
    assert!(always > 0.05, "{always}: then it may be promised");
}

pub(super) fn told(at: Minute) -> Claim {
    claim(1, "open/ge///", state(State::Yes), at)
}
