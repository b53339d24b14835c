//! Whether a question finds the same question in other words before its near misses: invented questions in
//! `corpus/similar/*.jsonl`, ten a language against a pool of thirty. Refuses to judge an answer.
//!
//! MRR@10 is the mean, over the questions, of 1 / place of the same question among the ten most like it, and
//! 0 where it is not among them.

use border::atlas::Atlas;
use language::{Context, Reader, Signature, similar};
use serde::Deserialize;

/// How far down the list a hit still counts.
const PLACES: usize = 10;

const FILES: [(&str, &str); 6] = [
    ("ru", include_str!("../corpus/similar/ru.jsonl")),
    ("uk", include_str!("../corpus/similar/uk.jsonl")),
    ("en", include_str!("../corpus/similar/en.jsonl")),
    ("fr", include_str!("../corpus/similar/fr.jsonl")),
    ("ka", include_str!("../corpus/similar/ka.jsonl")),
    ("kk", include_str!("../corpus/similar/kk.jsonl")),
];

/// A question of the pool, or, with a `q` in its id, one that is asked of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    text: String,
    /// The question it is the same as.
    same: Option<String>,
}

fn rows(file: &str) -> (Vec<Row>, Vec<Row>) {
    let rows = file.lines().map(|line| serde_json::from_str::<Row>(line).expect("a row"));
    rows.partition(|row| row.id.contains("-q"))
}

/// For each question the reciprocal of its match's place; what is not first is printed with what came before.
fn reciprocals(reader: &Reader, file: &str) -> Vec<f64> {
    let (questions, pool) = rows(file);
    assert_eq!((questions.len(), pool.len()), (10, 30));
    let signature = |row: &Row| reader.signature(&row.text, &Context::default());
    let signatures: Vec<Signature> = pool.iter().map(signature).collect();
    let reciprocal = |question: &Row| {
        let wanted = |row: &Row| row.same.as_deref() == Some(question.id.as_str());
        assert_eq!(pool.iter().filter(|row| wanted(row)).count(), 1, "{}", question.id);
        let found = similar(&signature(question), &signatures, PLACES);
        let place = found.iter().position(|(index, _)| wanted(&pool[*index]));
        if place != Some(0) {
            eprintln!("{}: {} at {place:?}", question.id, question.text);
            for (index, like) in found.iter().take(place.unwrap_or(PLACES) + 1) {
                eprintln!("    {like:.2} {}", pool[*index].text);
            }
        }
        place.map_or(0.0, |place| 1.0 / (place + 1) as f64)
    };
    questions.iter().map(reciprocal).collect()
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

#[test]
fn the_same_question_in_other_words_comes_before_its_near_misses() {
    let reader = Reader::new(&Atlas::builtin().expect("built-in data")).expect("built-in lexica");
    let mut all = Vec::new();
    for (lang, file) in FILES {
        let found = reciprocals(&reader, file);
        eprintln!("similar {lang}: MRR@10 {:.3}", mean(&found));
        all.extend(found);
    }
    eprintln!("similar: MRR@10 {:.3} over {}", mean(&all), all.len());
    assert!(mean(&all) >= 0.85, "{}", mean(&all));
}
