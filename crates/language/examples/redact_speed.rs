//! How fast redaction is: time a text for plain messages, and time a kilobyte for garbage of growing length,
//! which shows that time grows in proportion. Refuses to judge: no test may depend on the machine's load.
//!
//! `cargo run --release -p language --example redact_speed`

#![expect(clippy::disallowed_types, reason = "a measurement reads time")]

use language::redact::redact;
use std::io::Write;
use std::time::{Duration, Instant};

/// Invented messages: the first two have neither digit nor sign, as most messages.
const MESSAGES: [(&str, &str); 5] = [
    ("plain, 55 characters", "сегодня через мост тихо, внутри людей почти нет, проходим"),
    ("plain, Georgian", "ლარსზე რიგი არ არის, ყველას უშვებენ, გზა თავისუფალია"),
    ("with counts", "у барьера стоит 31 легковая, внутри 8, выехали минут за 25-30"),
    ("with a phone", "выезд в 7-40, беру двоих, 12000 руб, тел 8 (903) 123-45-67"),
    ("with a name and a plate", "меня зовут Марина, машина А123ВС77, пишите @marina_77"),
];
const GARBAGE: [&str; 22] = [
    "1 ",
    "1",
    "12-",
    "a@",
    "a.",
    "@",
    "a_",
    "+7 ",
    "А1",
    "А 1 ",
    "t.me/",
    "http:",
    "восемь ",
    "зовут Марина ",
    "паспорт 1 ",
    "тел 12 ",
    "42.1234 ",
    "1°1'",
    "собака ",
    "a собака точка ",
    "[phone]",
    "\u{301}",
];

/// The shortest of some runs: what the code takes, less what the machine adds.
fn shortest(runs: usize, mut work: impl FnMut()) -> Duration {
    let timed = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..runs).map(timed).min().unwrap_or_default()
}

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    redact("warm up the cue words");
    for (name, text) in MESSAGES {
        const ROUNDS: u32 = 20_000;
        let time = shortest(5, || {
            (0..ROUNDS).for_each(|_| drop(std::hint::black_box(redact(std::hint::black_box(text)))))
        });
        writeln!(out, "{name}: {:.2} us", time.as_secs_f64() * 1e6 / f64::from(ROUNDS))?;
    }
    writeln!(out, "garbage, us a kilobyte at 10 KB and at 100 KB")?;
    for piece in GARBAGE {
        let rate = |kilobytes: usize| {
            let text = piece.repeat(kilobytes * 1024 / piece.len());
            shortest(3, || drop(redact(&text))).as_secs_f64() * 1e6 / kilobytes as f64
        };
        writeln!(out, "  {piece:?}: {:.1} {:.1}", rate(10), rate(100))?;
    }
    Ok(())
}
