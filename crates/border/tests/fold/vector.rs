//! Ten thousand entries and what they fold to, both committed: the same bytes on every machine and in every
//! release of one FOLD_VERSION.

use border::entry::Entry;
use border::fact::{Fact, Seq};
use border::fold::{FOLD_VERSION, Fold};
use border::minute::Minute;
use border::slug::Slug;
use border::voice::hex;
use serde::Deserialize;
use sha2::{Digest, Sha256};

const ENTRIES: &str = include_str!("facts-10000.jsonl");
const HASHES: &str = include_str!("facts-10000.sha256");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    seq: Seq,
    at: i64,
    fact: Fact,
}

/// The committed entries, in order.
pub fn entries() -> impl Iterator<Item = Entry> {
    ENTRIES.lines().map(|line| {
        let Line { seq, at, fact } = serde_json::from_str(line).expect("an entry a line");
        Entry { seq, at: Minute(at), fact }
    })
}

fn folded() -> Fold {
    let mut fold = Fold::empty(Slug::parse("verkhny-lars").expect("a slug"));
    entries().for_each(|entry| fold.apply(&entry).expect("an entry that follows"));
    fold
}

#[test]
fn ten_thousand_entries_fold_to_the_committed_hash() {
    let bytes = folded().to_bytes().expect("bytes");
    let hash = hex(&Sha256::digest(&bytes));
    let committed: Vec<&str> = HASHES.lines().filter(|line| !line.starts_with('#')).collect();
    let due = format!("{hash}  FOLD_VERSION {FOLD_VERSION}");
    assert_eq!(committed, [due], "the rules of the fold changed: see facts-10000.sha256");
}

#[test]
fn a_facts_json_is_canonical() {
    let mut lines = 0;
    for (line, entry) in ENTRIES.lines().zip(entries()) {
        let fact = serde_json::to_string(&entry.fact).expect("JSON");
        assert_eq!(line, format!(r#"{{"seq":{},"at":{},"fact":{fact}}}"#, entry.seq, entry.at.0));
        lines += 1;
    }
    assert_eq!(lines, 10_000);
}

#[test]
fn the_board_of_ten_thousand_entries_has_something_of_everything() {
    let mut fold = Fold::empty(Slug::parse("verkhny-lars").expect("a slug"));
    let mut seen = [false; 6];
    for entry in entries() {
        fold.apply(&entry).expect("an entry that follows");
        let board = fold.board();
        let now = [
            board.answers.len() > 30,
            !board.alerts.is_empty(),
            !board.rumours.is_empty(),
            !board.questions.is_empty(),
            !board.notices.is_empty(),
            board.paused_at.is_some(),
        ];
        for (seen, now) in seen.iter_mut().zip(now) {
            *seen |= now;
        }
    }
    assert_eq!(seen, [true; 6], "answers, alerts, rumours, questions, notices, a pause");
}
