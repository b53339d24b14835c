//! How many claims one slot's estimator takes in a second by itself: states (belief alone, and with votes and
//! an answer after each) and numbers (waits with their flow, queues). Refuses to judge: it prints, whoever
//! runs it looks.
//!
//! `cargo bench -p border --bench tally [-- CLAIMS]`, by default 1,000,000 of states and 100,000 of numbers.

#![expect(clippy::disallowed_types, reason = "a measurement reads time")]

use border::alone::{Belief, Estimator};
use border::fact::{Claim, Direction, Via};
use border::minute::Minute;
use border::reading::Stance;
use border::slot::Slot;
use border::value::{Range, Span, State, Value};
use border::voice::Voice;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

/// 2022-09-22, and 2 claims of the slot a minute by 300 Voices: a busy evening.
const START: i64 = 27_730_560;
const A_MINUTE: u64 = 2;
const VOICES: u64 = 300;

/// Claims of one slot in the order they come, each with the place of its Voice's first.
fn claims(slot: Slot, many: u64, value: impl Fn(u64) -> Value) -> Vec<(u64, Claim)> {
    let claim = |n: u64| {
        let draw = n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
        let who = draw % VOICES + 1;
        let mut by = [1; 16];
        by[..8].copy_from_slice(&who.to_be_bytes());
        let at = Minute(START + (n / A_MINUTE) as i64);
        let claim = Claim {
            by: Voice(by),
            slot,
            value: value(draw / VOICES),
            told: at,
            seen: at,
            stance: Stance::Firsthand,
            sure: 900,
            direction: Direction::Said,
            via: Via::Web,
            of: Some(n + 1),
            copy_of: None,
            held_minutes: None,
        };
        (who, claim)
    };
    (0..many).map(claim).collect()
}

fn wait(draw: u64) -> Value {
    let span = [Span::Whole, Span::SoFar, Span::Left][(draw % 3) as usize];
    let n = (draw / 3 % 48) as u32 * 5 + 30;
    Value::Wait { wait_minutes: Range::new(n, n + if draw.is_multiple_of(2) { 0 } else { 30 }), span }
}

/// Claims a second of one core.
fn a_second(claims: &[(u64, Claim)], mut hear: impl FnMut(u64, u64, &Claim)) -> f64 {
    let begun = Instant::now();
    for (seq, (who, claim)) in (1..).zip(claims) {
        hear(seq, *who, claim);
    }
    claims.len() as f64 / begun.elapsed().as_secs_f64()
}

fn main() {
    let asked = std::env::args().skip(1).find_map(|word| word.parse::<u64>().ok());
    let (states, numbers) = (asked.unwrap_or(1_000_000), asked.unwrap_or(100_000));
    let mut out = std::io::stdout().lock();
    let mut report =
        |what: &str, figure: f64| drop(writeln!(out, "{what:<44}{figure:>12.0} claims a second"));
    let (Some(open), Some(waits), Some(queue)) =
        (Slot::parse("open/ge///"), Slot::parse("wait/ge/car//"), Slot::parse("queue/ge/car//"))
    else {
        return;
    };

    let state = |draw: u64| Value::State(if draw.is_multiple_of(6) { State::No } else { State::Yes });
    let told = claims(open, states, state);
    let mut belief = Belief::of(open);
    let hear = |seq, who, claim: &Claim| {
        black_box(belief.hear(seq, who, claim));
    };
    report("a state, belief alone", a_second(&told, hear));
    let mut slot = Estimator::of(open);
    let hear = |seq, who, claim: &Claim| drop(black_box(slot.hear(seq, who, claim)));
    report("a state, with votes and answer", a_second(&told, hear));

    let told = claims(waits, numbers, wait);
    let mut slot = Estimator::of(waits);
    let hear = |seq, who, claim: &Claim| drop(black_box(slot.hear(seq, who, claim)));
    report("a wait, with flow and answer", a_second(&told, hear));
    let cars = |draw: u64| Value::Vehicles { vehicles: Range::of((draw % 300) as u32) };
    let told = claims(queue, numbers, cars);
    let mut slot = Estimator::of(queue);
    let hear = |seq, who, claim: &Claim| drop(black_box(slot.hear(seq, who, claim)));
    report("a queue, with answer", a_second(&told, hear));
}
