//! Redaction on clean text: what a board lives from stays to the byte. Refuses to hold anybody's messages:
//! those of `../shared` are read where they are.

#![expect(clippy::disallowed_methods, reason = "a test reads its files and its settings")]

use language::redact::redact;
use std::path::{Path, PathBuf};

/// What a message may say without saying who says it.
const CLEAN: &str = include_str!("redact_clean/stays.txt");

#[test]
fn what_a_board_lives_from_stays() {
    let touched: Vec<_> = CLEAN
        .lines()
        .map(|text| (text, redact(text)))
        .filter(|(text, redacted)| *text != redacted.text || !redacted.masked.is_empty())
        .collect();
    assert!(touched.is_empty(), "{touched:#?}");
}

fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    let found = path.exists().then_some(path);
    if found.is_none() {
        eprintln!("skipped: ../shared is absent");
    }
    found
}

/// Reports what was masked in texts that hold nothing to mask, and gives the share of texts touched.
fn touched_share(texts: &[String]) -> f64 {
    let mut touched = 0_u32;
    for text in texts {
        let redacted = redact(text);
        if !redacted.masked.is_empty() {
            touched += 1;
            eprintln!("masked {:?}\n  in  {text:?}\n  out {:?}", redacted.masked, redacted.text);
        }
    }
    eprintln!("touched {touched} of {} texts", texts.len());
    f64::from(touched) / (texts.len().max(1)) as f64
}

/// The messages of rows of a corpus, and those they answer.
fn texts_of(rows: &str) -> Vec<String> {
    rows.lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a row is JSON"))
        .flat_map(|row| [row["text"].clone(), row["quoted"].clone()])
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

#[test]
fn messages_of_our_own_corpora_stay() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut texts = Vec::new();
    for corpus in ["danger", "mixed", "reverse"] {
        for file in std::fs::read_dir(folder.join(corpus)).expect("our own corpus").flatten() {
            texts.extend(texts_of(&std::fs::read_to_string(file.path()).expect("rows")));
        }
    }
    assert!(texts.len() >= 1_000, "{}", texts.len());
    let share = touched_share(&texts);
    assert!(share <= 0.01, "{share}");
}

#[test]
fn clean_messages_of_the_corpus_stay() {
    let Some(path) = shared("corpus/dev.jsonl") else { return };
    let texts = texts_of(&std::fs::read_to_string(path).expect("the corpus is readable"));
    assert!(texts.len() >= 400, "{}", texts.len());
    let share = touched_share(&texts);
    assert!(share <= 0.01, "{share}");
}

#[test]
fn clean_tweets_stay() {
    let Some(folder) = shared("data/messages/crisislex/data/CrisisLexT26") else { return };
    let mut texts = Vec::new();
    for event in ["2013_Russia_meteor", "2013_Lac_Megantic_train_crash", "2013_LA_airport_shootings"] {
        let path = folder.join(event).join(format!("{event}-tweets_labeled.csv"));
        let file = std::fs::read_to_string(path).expect("the tweets are readable");
        // Tweets with links and handles are not clean; what the rest of them holds is public news.
        let clean = |line: &&str| !line.contains('@') && !line.contains("://") && !line.contains("t.co");
        let words = |line: &str| Some(line.split_once(',')?.1.to_owned());
        texts.extend(file.lines().skip(1).filter(clean).filter_map(words));
    }
    let share = touched_share(&texts);
    assert!(share <= 0.02, "{share}");
}
