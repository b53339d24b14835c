//! How fast words are judged: time a message, and time a kilobyte for hidden words of growing length, which
//! shows that time grows in proportion. Refuses to judge the time: no test may depend on the machine's load.
//!
//! `cargo run --release -p language --example scam_speed`

#![expect(clippy::disallowed_types, reason = "a measurement reads time")]

use language::scam::judge;
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

const MESSAGES: [&str; 3] = [
    "сегодня через мост тихо, внутри людей почти нет, проходим",
    "Довезу до Тбилиси, 3 места, 5000, оплата по приезду",
    "п р е д о п л а т а на к@рту, проведу мимо очереди, пишите",
];
/// Messages a measurement.
const TIMES: u32 = 2_000;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    black_box(judge("once, so that the words are compiled"));
    for message in MESSAGES {
        let start = Instant::now();
        (0..TIMES).for_each(|_| drop(black_box(judge(message))));
        writeln!(out, "{:>8.1} µs  {message}", start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES))?;
    }
    for piece in ["п р е д о ", "пр3д0пл@т4", "не без ", "предоплата на карту "]
    {
        for kilobytes in [1, 4, 16] {
            let text = piece.repeat(kilobytes * 1024 / piece.len());
            let start = Instant::now();
            black_box(judge(&text));
            let each = start.elapsed().as_secs_f64() * 1e6 / kilobytes as f64;
            writeln!(out, "{each:>8.1} µs a kB, {kilobytes:>2} kB of {piece:?}")?;
        }
    }
    Ok(())
}
