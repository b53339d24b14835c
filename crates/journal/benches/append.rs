//! What must hold of the journal, measured: facts appended a second, and starts at a million facts. Refuses
//! to judge: the figures go to docs/performance.md. `cargo bench -p journal` (a number of facts may follow
//! `--`).

use border::entry::Entry;
use border::fact::{Claim, Digest, Direction, Fact, Filed, Seq, Via};
use border::fold::{Fold, Scrubber};
use border::minute::Minute;
use border::reading::{Intent, Stance};
use border::slot::Slot;
use border::slug::Slug;
use border::value::{Range, Span, State, Value};
use border::voice::Voice;
use journal::embedded::{Embedded, Kind, Options};
use journal::restore::open_fold;
use journal::turn::{Turn, Words};
use journal::{Journal, StoredFold};
use std::collections::BTreeSet;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::sync::mpsc::sync_channel;
use std::time::{Duration, Instant};

const TURN: u64 = 100;
const VOICES: u64 = 5_000;
/// Turns handed over before the first is waited for: as many busy crossings have one each.
const ABREAST: usize = 64;
/// 2022-09-23T00:00Z, when a million facts came within a fortnight.
const BEGIN: i64 = 27_730_080;
const MINUTES: u64 = 14 * 24 * 60;

/// What the facts are.
#[derive(Clone, Copy)]
enum Mix {
    /// Claims of an import: no filings.
    Claims,
    /// Every third fact is a filing whose id is remembered for a week, and whose words are kept apart.
    Filings,
}

fn slots() -> Vec<Slot> {
    let modes = ["foot", "bicycle", "scooter", "motorcycle", "car", "bus", "truck"];
    let toward = ["ge", "ru"];
    let mut keys = Vec::new();
    for land in toward {
        keys.push(format!("open/{land}///"));
        keys.extend(modes.iter().map(|mode| format!("pass/{land}/{mode}//")));
        keys.extend(["car", "bus", "foot", "truck"].iter().map(|mode| format!("wait/{land}/{mode}//")));
        keys.extend(["approach", "neutral", ""].iter().map(|stage| format!("queue/{land}/car/{stage}/")));
        keys.extend(
            ["fuel", "food", "water", "cash", "sim"].iter().map(|item| format!("supply/{land}///{item}")),
        );
        keys.extend(["passport", "visa", "car_papers"].iter().map(|item| format!("paper/{land}///{item}")));
        keys.extend(["scam", "police", "summons"].iter().map(|item| format!("hazard/{land}///{item}")));
        keys.extend(["men", "families", "children"].iter().map(|who| format!("pass/{land}///{who}")));
    }
    keys.iter().filter_map(|key| Slot::parse(key)).collect()
}

/// Spreads numbers evenly, the same ones each time.
fn spread(n: u64) -> u64 {
    let mixed = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 11
}

fn value(slot: &Slot, n: u64) -> Value {
    let few = (spread(n) % 60) as u32;
    match slot.topic.as_str() {
        "wait" => Value::Wait { wait_minutes: Range::new(60 + few, 180 + few), span: Span::Whole },
        "queue" => Value::Vehicles { vehicles: Range::new(20 + few, 40 + few) },
        "paper" => Value::State(State::Required),
        "hazard" => Value::State(State::Present),
        _ => Value::State(if n.is_multiple_of(5) { State::No } else { State::Yes }),
    }
}

fn fact(n: u64, mix: Mix, slots: &[Slot], at: Minute) -> Fact {
    let by = Voice(u128::from(spread(n / 3) % VOICES + 1).to_be_bytes());
    if matches!(mix, Mix::Filings) && n.is_multiple_of(3) {
        let id = Digest(spread(n).to_be_bytes());
        let intents = BTreeSet::from([Intent::Report]);
        let (content, words) = (id, Some(Digest([7; 32])));
        return Fact::Filed(Filed {
            id,
            content,
            by,
            told: at,
            lang: None,
            intents,
            words,
            reply_to: None,
            via: Via::Web,
            held_minutes: None,
            aside_of: None,
        });
    }
    let slot = slots[(spread(n * 31) % slots.len() as u64) as usize];
    Fact::Claimed(Claim {
        by,
        slot,
        value: value(&slot, n),
        told: at,
        seen: at - (n % 30) as i64,
        stance: Stance::Firsthand,
        sure: 900,
        direction: Direction::Said,
        via: Via::Import,
        of: None,
        copy_of: None,
        held_minutes: None,
    })
}

fn turn(after: Seq, total: u64, mix: Mix, slots: &[Slot]) -> Turn {
    let entry = |seq: Seq| {
        let at = Minute(BEGIN + (seq * MINUTES / total) as i64);
        (Entry { seq, at, fact: fact(seq, mix, slots, at) }, u128::from(seq).to_be_bytes())
    };
    let entries: Vec<_> = (after + 1..=total.min(after + TURN)).map(entry).collect();
    let filed = entries.iter().filter(|(entry, _)| matches!(entry.fact, Fact::Filed(_)));
    let words = filed.map(|(entry, salt)| words(entry.seq, entry.at, *salt)).collect();
    Turn { entries, words, ..Turn::default() }
}

/// Words of a usual length, and what is understood of them.
fn words(seq: Seq, told: Minute, salt: [u8; 16]) -> Words {
    let text = "стоим на Ларсе третий час, машины не двигаются, пеших пускают".to_owned();
    let reading = r#"{"intents":["report"],"claims":[{"slot":"queue/ge/car//","value":"yes"}]}"#.repeat(3);
    Words { seq, salt, told, text, reading }
}

/// Appends all facts, to one crossing or spread over as many as there are turns abreast.
fn append(journal: &Embedded, total: u64, mix: Mix, crossings: &[Slug]) {
    let slots = slots();
    let (tell, told) = sync_channel(ABREAST);
    let mut abreast = 0;
    for after in (0..total).step_by(TURN as usize) {
        for crossing in crossings {
            let tell = tell.clone();
            let done = Box::new(move |result: Result<(), _>| drop(tell.send(result)));
            journal.append(crossing, after, turn(after, total, mix, &slots), done);
            abreast += 1;
        }
        while abreast >= ABREAST {
            told.recv().expect("answered").expect("kept");
            abreast -= 1;
        }
    }
    for _ in 0..abreast {
        told.recv().expect("answered").expect("kept");
    }
}

/// Time of the clock and of this thread on a processor: on a busy machine the second says more.
struct Watch {
    begun: Instant,
    on_cpu: Duration,
}

impl Watch {
    #[expect(clippy::disallowed_methods, reason = "a benchmark reads the time")]
    fn start() -> Self {
        Self { begun: Instant::now(), on_cpu: on_cpu() }
    }

    fn say(&self, what: &str, facts: u64) {
        let (clock, cpu) = (self.begun.elapsed().as_secs_f64(), (on_cpu() - self.on_cpu).as_secs_f64());
        let rate = facts as f64 / clock;
        print_line(&format!(
            "{what:<46} {clock:>7.3} s, this thread on a CPU {cpu:>7.3} s {rate:>9.0} facts/s"
        ));
    }
}

/// Linux counts it in nanoseconds; elsewhere 0.
fn on_cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(stat.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or(0))
}

fn print_line(line: &str) {
    let line = format!("{line}\n");
    std::io::stdout().write_all(line.as_bytes()).expect("a terminal or a file");
}

fn measure(total: u64, mix: Mix, name: &str) {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let crossing = Slug::parse("verkhny-lars").expect("a slug");
    let open = || Embedded::open(Options::new(dir.path(), Kind::Live)).expect("nobody else's");
    let (journal, watch) = (open(), Watch::start());
    append(&journal, total, mix, std::slice::from_ref(&crossing));
    watch.say(&format!("{name}: append, turns of {TURN}"), total);
    drop(journal);
    let watch = Watch::start();
    let journal = open();
    let whole = open_fold(&journal, &crossing).expect("readable");
    watch.say(&format!("{name}: start without a snapshot"), total);
    let watch = Watch::start();
    let mut seen = 0;
    let read = journal.read(&crossing, 0, &mut |entry| {
        seen = entry.seq;
        ControlFlow::Continue(())
    });
    assert_eq!((read, seen), (Ok(()), total));
    watch.say(&format!("{name}:   of that, reading and decoding"), total);
    let watch = Watch::start();
    let bytes = whole.to_bytes().expect("bytes");
    let size = bytes.len();
    journal.keep_snapshot(&crossing, &StoredFold { seq: whole.seq(), bytes }).expect("kept");
    watch.say(&format!("{name}: keep a snapshot of {size} bytes"), total);
    drop(journal);
    let watch = Watch::start();
    let journal = open();
    let from_snapshot = open_fold(&journal, &crossing).expect("readable");
    watch.say(&format!("{name}: start from a snapshot"), total);
    assert_eq!(from_snapshot.to_bytes().ok(), whole.to_bytes().ok(), "the same fold either way");
    fold_a_day(&journal, &crossing, total, name);
}

/// How long turns wait while a day of a busy fortnight becomes part of the base.
fn fold_a_day(journal: &Embedded, crossing: &Slug, total: u64, name: &str) {
    let day = total / 14;
    let mut fold = Fold::empty(crossing.clone());
    let read = journal.read(crossing, 0, &mut |entry| match fold.apply(&entry) {
        Ok(()) if fold.seq() < day => ControlFlow::Continue(()),
        _ => ControlFlow::Break(()),
    });
    assert_eq!((read, fold.seq()), (Ok(()), day));
    let bytes = Scrubber::new(fold).finish().to_bytes().expect("bytes");
    let watch = Watch::start();
    journal.keep_base(crossing, &StoredFold { seq: day, bytes }).expect("kept");
    watch.say(&format!("{name}: keep a base of {day} entries"), day);
}

fn main() {
    let total = std::env::args().find_map(|arg| arg.parse().ok()).unwrap_or(1_000_000);
    measure(total, Mix::Claims, "claims");
    measure(total, Mix::Filings, "filings");
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = Embedded::open(Options::new(dir.path(), Kind::Live)).expect("nobody else's");
    let crossings: Vec<Slug> = (0..32).filter_map(|n| Slug::parse(&format!("crossing-{n}"))).collect();
    let watch = Watch::start();
    append(&journal, total / 32, Mix::Claims, &crossings);
    watch.say("claims: append, 32 crossings side by side", total / 32 * 32);
    let written = journal.written();
    print_line(&format!("  {} turns in {} commits", written.turns, written.commits));
}
