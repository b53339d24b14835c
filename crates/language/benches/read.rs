//! How fast a reading is, on one core: messages of about 120 bytes in all six languages, garbage of growing
//! length to show that time grows with it and no faster, and the memory the compiled lexica take.
//! Run: `cargo bench -p language --bench read`. Refuses to be a test: it prints, it asserts nothing.
#![expect(clippy::print_stdout, reason = "a benchmark's output is its purpose")]
#![expect(clippy::disallowed_types, reason = "a measurement reads time")]
#![expect(clippy::disallowed_methods, reason = "a measurement reads what the system says of its memory")]

use border::atlas::Atlas;
use border::limits::IMPORT_WORDS_BYTES;
use language::redact::redact;
use language::{Context, Reader};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The texts of our own corpora, a language after the other.
const CORPUS: [[&str; 3]; 6] = [
    [
        include_str!("../corpus/mixed/ru.jsonl"),
        include_str!("../corpus/danger/ru.jsonl"),
        include_str!("../corpus/reverse/ru.jsonl"),
    ],
    [
        include_str!("../corpus/mixed/uk.jsonl"),
        include_str!("../corpus/danger/uk.jsonl"),
        include_str!("../corpus/reverse/uk.jsonl"),
    ],
    [
        include_str!("../corpus/mixed/en.jsonl"),
        include_str!("../corpus/danger/en.jsonl"),
        include_str!("../corpus/reverse/en.jsonl"),
    ],
    [
        include_str!("../corpus/mixed/fr.jsonl"),
        include_str!("../corpus/danger/fr.jsonl"),
        include_str!("../corpus/reverse/fr.jsonl"),
    ],
    [
        include_str!("../corpus/mixed/ka.jsonl"),
        include_str!("../corpus/danger/ka.jsonl"),
        include_str!("../corpus/reverse/ka.jsonl"),
    ],
    [
        include_str!("../corpus/mixed/kk.jsonl"),
        include_str!("../corpus/danger/kk.jsonl"),
        include_str!("../corpus/reverse/kk.jsonl"),
    ],
];

/// What a median message of a busy chat is long, bytes.
const MESSAGE_BYTES: usize = 120;
/// Messages a language: each language weighs alike.
const MESSAGES: usize = 60;

fn main() {
    let empty = resident_bytes();
    let Ok(atlas) = Atlas::builtin() else { return };
    let before = resident_bytes();
    let started = Instant::now();
    let Ok(reader) = Reader::new(&atlas) else { return };
    println!("compiled in {:.0} ms", started.elapsed().as_secs_f64() * 1e3);
    let compiled = resident_bytes();
    throughput(&atlas, &reader);
    garbage(&reader);
    let megabytes = |from: Option<u64>, to: Option<u64>| match (from, to) {
        (Some(from), Some(to)) => format!("{:.1} MB", to.saturating_sub(from) as f64 / (1024.0 * 1024.0)),
        _ => "unknown".to_owned(),
    };
    // What compiling freed may still count as in use: the allocator keeps it for later.
    println!("\nmemory: atlas {}", megabytes(empty, before));
    println!(
        "memory: reader {}, and {} more by reading",
        megabytes(before, compiled),
        megabytes(compiled, resident_bytes())
    );
}

/// Memory of this process that is in use, where the system says so: its lines are pages of 4 KB.
fn resident_bytes() -> Option<u64> {
    let line = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = line.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

/// Messages of one language, of about [`MESSAGE_BYTES`]: short ones joined, long ones cut.
fn messages(files: &[&str]) -> Vec<String> {
    let texts = files.iter().flat_map(|file| file.lines()).filter_map(|line| {
        let row: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(row["text"].as_str()?.to_owned())
    });
    let (mut done, mut message) = (Vec::new(), String::new());
    for text in texts {
        if !message.is_empty() {
            message.push_str(". ");
        }
        message.push_str(&text);
        if message.len() >= MESSAGE_BYTES * 5 / 6 {
            message.truncate(message.floor_char_boundary(MESSAGE_BYTES));
            done.push(std::mem::take(&mut message));
        }
    }
    // Spread over the whole corpus, dangers too.
    let step = (done.len() / MESSAGES).max(1);
    done.into_iter().step_by(step).take(MESSAGES).collect()
}

fn throughput(atlas: &Atlas, reader: &Reader) {
    const NAMES: [&str; 6] = ["ru", "uk", "en", "fr", "ka", "kk"];
    let crossing = atlas.crossing("verkhny-lars").map(|found| &**found);
    let context = Context { crossing, ..Context::default() };
    println!("\nmessages of about {MESSAGE_BYTES} bytes, read in a room, one core");
    let mut all = Vec::new();
    for (name, files) in NAMES.iter().zip(CORPUS) {
        let texts = messages(&files);
        Times::of(&texts, |text| drop(black_box(reader.read(text, &context)))).print(name);
        all.extend(texts);
    }
    let bytes: usize = all.iter().map(String::len).sum();
    println!("  {} messages, {:.0} bytes in the mean", all.len(), bytes as f64 / all.len().max(1) as f64);
    Times::of(&all, |text| drop(black_box(reader.read(text, &context)))).print("all");
    Times::of(&all, |text| drop(black_box(redact(text)))).print("masked");
    let both = |text: &str| drop(black_box(reader.read(&redact(text).text, &context)));
    Times::of(&all, both).print("masked and read");
}

/// What messages took.
struct Times {
    /// Each time of each message.
    each: Vec<Duration>,
    /// The shortest of each message: what the code takes, less what else the machine did meanwhile.
    best: Vec<Duration>,
}

impl Times {
    fn of(texts: &[String], mut work: impl FnMut(&str)) -> Self {
        const ROUNDS: usize = 40;
        texts.iter().for_each(|text| work(text));
        let (mut each, mut best) = (Vec::new(), vec![Duration::MAX; texts.len()]);
        for _ in 0..ROUNDS {
            for (text, best) in texts.iter().zip(&mut best) {
                let started = Instant::now();
                work(black_box(text));
                let took = started.elapsed();
                *best = took.min(*best);
                each.push(took);
            }
        }
        each.sort();
        best.sort();
        Self { each, best }
    }

    fn print(&self, name: &str) {
        let at = |of: &[Duration], part: f64| {
            let index = (of.len() as f64 * part) as usize;
            of.get(index).map_or(0.0, |time| time.as_secs_f64() * 1e6)
        };
        let rate = |of: &[Duration]| of.len() as f64 / of.iter().sum::<Duration>().as_secs_f64();
        println!(
            "{name:>15} {:>7.0}/s  p50 {:>5.1} us  p99 {:>6.1} us | best {:>6.0}/s  p50 {:>5.1}  p99 {:>5.1}",
            rate(&self.each),
            at(&self.each, 0.5),
            at(&self.each, 0.99),
            rate(&self.best),
            at(&self.best, 0.5),
            at(&self.best, 0.99),
        );
    }
}

/// Garbage of one kind, of a length in bytes.
fn of_kind(kind: usize, bytes: usize) -> String {
    const LETTERS: &str = "абвгдежзийклмнопрстуфхцчшщьыъэюя   ";
    const SIGNS: &str = "0123456789 .,:;/+-–()?!%°#№";
    const PHRASES: [&str; 6] = [
        "машин 20 не пускают, ",
        "20 cars, men are sent back? ",
        "стоим 2 часа, ",
        "რიგი ",
        "2 ряда по 7, ",
        "3/1/22 ",
    ];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut dice = |below: usize| {
        // xorshift64: any spread will do, as long as it is the same each time.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let (letters, signs): (Vec<char>, Vec<char>) = (LETTERS.chars().collect(), SIGNS.chars().collect());
    let mut text = String::new();
    while text.len() < bytes {
        match kind {
            0 => text.push(letters[dice(letters.len())]),
            1 => text.push(signs[dice(signs.len())]),
            2 => text.push_str("пешком "),
            3 => text.push_str(PHRASES[dice(PHRASES.len())]),
            _ if text.len() % 1000 < 4 => text.push_str(" не"),
            _ => text.push('\u{301}'),
        }
    }
    text.truncate(text.floor_char_boundary(bytes));
    text
}

fn garbage(reader: &Reader) {
    const KINDS: [&str; 5] =
        ["random letters", "digits and signs", "one word", "known phrases", "combining marks"];
    const RUNS: usize = 5;
    const KILOBYTES: [usize; 7] = [1, 2, 5, 10, 16, 50, 100];
    println!(
        "\ngarbage, us a KB of what is read (a text's first {} KB) and of what is masked (all)",
        IMPORT_WORDS_BYTES / 1024
    );
    println!("{:>18} {}", "KB", KILOBYTES.map(|size| format!("{size:>7}")).concat());
    for (kind, name) in KINDS.iter().enumerate() {
        let texts = KILOBYTES.map(|size| of_kind(kind, size * 1024));
        let shortest = |work: &dyn Fn(&str), text: &str| {
            let run = |_| {
                let started = Instant::now();
                work(black_box(text));
                started.elapsed()
            };
            (0..RUNS).map(run).min().unwrap_or_default().as_secs_f64() * 1e6
        };
        let a_kilobyte = |micros: f64, bytes: usize| format!("{:>7.1}", micros * 1024.0 / bytes as f64);
        let context = Context::default();
        let read = texts.each_ref().map(|text| {
            let micros = shortest(&|text| drop(black_box(reader.read(text, &context))), text);
            a_kilobyte(micros, text.len().min(IMPORT_WORDS_BYTES))
        });
        let masked = texts
            .each_ref()
            .map(|text| a_kilobyte(shortest(&|text| drop(black_box(redact(text))), text), text.len()));
        println!("{name:>18} {}  read\n{:>18} {}  masked", read.concat(), "", masked.concat());
    }
}
