//! How long the search for ways takes over all posts of the atlas: between every pair of a spread of towns,
//! for a man, and for a man and an infant with ways back. Refuses to judge: it prints, whoever runs it looks.
//!
//! `cargo bench -p border --bench way [-- TOWNS]`, by default 40 towns.

#![expect(clippy::disallowed_types, reason = "a measurement reads time")]

use border::atlas::{Atlas, Parents, Place, Traveller};
use border::land::LandCode;
use border::topic::Item;
use border::way::{Journey, Stop};
use std::io::Write as _;
use std::time::{Duration, Instant};

fn stop(place: &Place) -> Stop<'_> {
    Stop { land: place.land, place: Some(place) }
}

fn main() {
    let towns = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(40);
    let atlas = Atlas::builtin().expect("the built-in data files");
    let step = (atlas.places().len() / towns).max(1);
    let places: Vec<&Place> = atlas.places().iter().step_by(step).collect();
    let ru = LandCode::parse("ru");
    let man = Traveller { citizenship: ru, document: Some(Item::Passport), ..Traveller::default() };
    let infant = Traveller {
        document: Some(Item::BirthCertificate),
        age: Some(0),
        parents: Some(Parents::One),
        ..man.clone()
    };
    let (mut all, mut ways) = (Vec::<(Duration, String)>::new(), 0);
    for from in &places {
        for to in &places {
            for (travellers, may_return) in
                [(vec![man.clone()], false), (vec![man.clone(), infant.clone()], true)]
            {
                let journey = Journey {
                    from: stop(from),
                    stops: vec![],
                    to: stop(to),
                    travellers,
                    day: jiff::civil::date(2026, 11, 27),
                    may_return,
                };
                let start = Instant::now();
                ways += atlas.ways(&journey).ways.len();
                all.push((start.elapsed(), format!("{} to {}", from.id, to.id)));
            }
        }
    }
    all.sort();
    let at = |part: usize| &all[(all.len() * part / 1_000).min(all.len() - 1)];
    let posts = atlas.crossings().count();
    let said = [500, 950, 990, 999, 1_000].map(|part| {
        let (time, name) = at(part);
        format!("  {:>5.1} %  {:>7.2} ms  {name}\n", part as f64 / 10.0, time.as_secs_f64() * 1e3)
    });
    let head = format!(
        "{} searches over {posts} posts and {} borders, {ways} ways\n",
        all.len(),
        atlas.borders().len()
    );
    let _closed = write!(std::io::stdout(), "{head}{}", said.concat());
}
