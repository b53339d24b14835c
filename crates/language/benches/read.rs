//! How long one reading takes: a median message of each language, and garbage of growing length to show that
//! time grows with it. Run: `cargo bench -p language --bench read`. Refuses to be a test: it prints, it
//! asserts nothing.
#![expect(clippy::print_stdout, reason = "a benchmark's output is its purpose")]
#![expect(clippy::disallowed_types, reason = "a measurement reads time")]

use border::atlas::Atlas;
use language::{Context, Reader};
use std::hint::black_box;
use std::time::Instant;

const MESSAGES: [&str; 8] = [
    "Сарпи в сторону Турции 30 машин перед шлагбаумом, стоим уже два часа",
    "Ларс пусто, проехали за 25 минут",
    "Подскажите пожалуйста, пешком сейчас выпускают из РФ?",
    "12 trucks and about 40 cars before the barrier, been here since 6am",
    "Черга до заправки, стоїмо третю годину, майже не рухається",
    "Environ 50 voitures devant nous, ça avance doucement",
    "რიგი გვირაბამდეა, ორი საათია ვდგავართ",
    "Кезек жоқ, жарты сағатта өттік",
];

fn main() {
    let started = Instant::now();
    let Ok(atlas) = Atlas::builtin() else { return };
    let Ok(reader) = Reader::new(&atlas) else { return };
    println!("compiled in {:?}", started.elapsed());
    let context = Context::default();
    let rounds = 5_000;
    let mut all = std::time::Duration::ZERO;
    for message in MESSAGES {
        let started = Instant::now();
        for _ in 0..rounds {
            black_box(reader.read(black_box(message), &context));
        }
        all += started.elapsed();
        println!("{:>8.2} us  {message}", started.elapsed().as_secs_f64() * 1e6 / f64::from(rounds));
    }
    println!("{:>8.2} us  mean", all.as_secs_f64() * 1e6 / f64::from(rounds) / MESSAGES.len() as f64);
    for kilobytes in [1, 2, 4, 8, 16, 32, 100] {
        let garbage = "машин 20 не пускают, ".repeat(kilobytes * 1024 / 38);
        let started = Instant::now();
        black_box(reader.read(black_box(&garbage), &context));
        println!("{:>8.0} us  {kilobytes} KB", started.elapsed().as_secs_f64() * 1e6);
    }
}
