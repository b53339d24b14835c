//! How fast facts fold, and how long a snapshot takes to write and to read: a fortnight of a very busy
//! crossing, about 50 claims a minute of 60 slots by 5,000 Voices a day. Refuses to judge: it prints,
//! whoever runs it looks.
//!
//! `cargo bench -p border --bench fold [-- FACTS]`, by default 1,000,000 facts.

#![expect(clippy::disallowed_types, reason = "a measurement reads time")]

use border::entry::Entry;
use border::fact::{Claim, Digest, Direction, Fact, Filed, Via};
use border::fold::Fold;
use border::minute::Minute;
use border::reading::{Intent, Stance};
use border::slot::Slot;
use border::slug::Slug;
use border::topic::{Item, Topic};
use border::value::{Currency, Deal, Range, Span, State, Value};
use border::voice::Voice;
use std::io::Write as _;
use std::time::Instant;

const CLAIMS_A_MINUTE: u64 = 50;
const VOICES_A_DAY: u64 = 5_000;

/// SplitMix64: the same claims on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

/// Sixty slots, the first ones told most.
fn slots() -> Vec<Slot> {
    let mut keys: Vec<String> = Vec::new();
    for land in ["ge", "ru"] {
        keys.extend(["open", "road"].map(|topic| format!("{topic}/{land}///")));
        for mode in ["car", "foot", "bus", "truck"] {
            keys.extend(["wait", "pace", "pass"].map(|topic| format!("{topic}/{land}/{mode}//")));
        }
        keys.extend(["approach", "neutral"].map(|stage| format!("queue/{land}/car/{stage}/")));
        keys.extend(Topic::Supply.items().iter().map(|item: &Item| format!("supply/{land}///{item}")));
        keys.push(format!("price/{land}///seat"));
    }
    keys.iter().filter_map(|key| Slot::parse(key)).take(60).collect()
}

fn value(slot: &Slot, dice: &mut Dice) -> Value {
    let n = dice.below(240) as u32;
    match slot.topic {
        Topic::Wait => {
            let span = [Span::Whole, Span::SoFar, Span::Left][dice.below(3) as usize];
            Value::Wait { wait_minutes: Range::new(n, n + 30), span }
        }
        Topic::Queue if n.is_multiple_of(3) => {
            Value::Metres { queue_metres: Range::of(n * 10), landmark: None }
        }
        Topic::Queue => Value::Vehicles { vehicles: Range::new(n, n + 5) },
        Topic::Pace => Value::Pace { per_hour: Range::of(n) },
        Topic::Price => {
            Value::Price { amount_minor: Range::of(n * 5_000), currency: Currency::Rub, deal: Deal::Told }
        }
        Topic::Road => Value::State([State::Clear, State::Difficult][usize::from(n > 200)]),
        _ => Value::State([State::Yes, State::No][usize::from(n > 200)]),
    }
}

/// A filing with one to three claims, at a minute.
fn filing(at: Minute, seq: u64, slots: &[Slot], dice: &mut Dice, facts: &mut Vec<Fact>) {
    let day = at.0 as u64 / (24 * 60);
    let mut by = [0; 16];
    by[..8].copy_from_slice(&(day * VOICES_A_DAY + dice.below(VOICES_A_DAY)).to_be_bytes());
    let by = Voice(by);
    let mut id = [0; 8];
    id.copy_from_slice(&seq.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
    let (words, intents) = (Some(Digest([9; 32])), [Intent::Report].into());
    let (id, content) = (Digest(id), Digest([7; 8]));
    let told = at - if dice.below(10) == 0 { dice.below(60) as i64 } else { 0 };
    facts.push(Fact::Filed(Filed {
        id,
        content,
        by,
        told,
        lang: None,
        intents,
        words,
        reply_to: None,
        via: Via::Web,
        held_minutes: None,
        aside_of: None,
    }));
    for _ in 0..1 + dice.below(3) {
        // The smaller of two draws: a few slots are told of most.
        let many = slots.len() as u64;
        let slot = slots[dice.below(many).min(dice.below(many)) as usize];
        facts.push(Fact::Claimed(Claim {
            by,
            slot,
            value: value(&slot, dice),
            told,
            seen: told,
            stance: Stance::Firsthand,
            sure: 900,
            direction: [Direction::Said, Direction::Inferred][usize::from(dice.below(3) == 0)],
            via: Via::Web,
            of: Some(seq),
            copy_of: None,
            held_minutes: None,
        }));
    }
}

fn main() {
    let asked = std::env::args().skip(1).find_map(|word| word.parse::<usize>().ok());
    let many = asked.unwrap_or(1_000_000);
    let slots = slots();
    let mut dice = Dice(1);
    let mut facts: Vec<Fact> = Vec::with_capacity(many + 4);
    let mut minutes = Vec::with_capacity(many + 4);
    let start = Minute(27_730_560);
    while facts.len() < many {
        let at = start + (facts.len() as u64 / CLAIMS_A_MINUTE) as i64;
        let seq = facts.len() as u64 + 1;
        filing(at, seq, &slots, &mut dice, &mut facts);
        minutes.resize(facts.len(), at);
    }
    let entries: Vec<Entry> = facts
        .into_iter()
        .zip(minutes)
        .zip(1..)
        .map(|((fact, at), seq)| Entry { seq, at, fact })
        .take(many)
        .collect();
    let mut out = std::io::stdout().lock();
    let mut report = |what: &str, figure: String| drop(writeln!(out, "{what:<28}{figure:>16}"));

    let Some(crossing) = Slug::parse("verkhny-lars") else { return };
    let mut fold = Fold::empty(crossing);
    let begun = Instant::now();
    for entry in &entries {
        if let Err(error) = fold.apply(entry) {
            return report("broken", error.to_string());
        }
    }
    let folding = begun.elapsed();
    report("facts", entries.len().to_string());
    report("slots", fold.board().answers.len().to_string());
    report("folded, seconds", format!("{:.3}", folding.as_secs_f64()));
    report("facts a second", format!("{:.0}", entries.len() as f64 / folding.as_secs_f64()));

    let begun = Instant::now();
    let bytes = fold.to_bytes().unwrap_or_default();
    report("snapshot written, seconds", format!("{:.3}", begun.elapsed().as_secs_f64()));
    report("snapshot, bytes", bytes.len().to_string());
    let begun = Instant::now();
    let read = Fold::from_bytes(&bytes);
    report("snapshot read, seconds", format!("{:.3}", begun.elapsed().as_secs_f64()));
    report("read back equal", read.is_ok_and(|read| read == fold).to_string());
}
