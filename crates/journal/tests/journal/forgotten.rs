//! What is forgotten is in no byte of any file of the directory. Refuses to take the store's word for it: it
//! reads the files. What a file system or a flash chip keeps beneath them is beyond any program.

use crate::facts::claim;
use crate::logs::{DAY, append, entries, open, scrubbed, slug, stored, turn, words};
use border::fact::{Fact, Seq};
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use border::value::State;
use journal::embedded::Embedded;
use journal::turn::Turn;
use journal::{Journal, StoredFold};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::mpsc::sync_channel;

/// All that the files of a directory hold, bytes that are no text replaced.
fn all_files(dir: &Path) -> String {
    let files = std::fs::read_dir(dir).expect("readable");
    let contents = files.map(|file| std::fs::read(file.expect("readable").path()).expect("readable"));
    contents.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

/// How often a marker stands in the files of a directory.
fn found(dir: &Path, marker: &str) -> usize {
    all_files(dir).matches(marker).count()
}

/// A Voice whose hexadecimal digits are found again: all of the same day have the same beginning.
fn voice(day: u8, n: u64) -> [u8; 16] {
    let mut voice = [day; 16];
    voice[8..].copy_from_slice(&n.to_be_bytes());
    voice
}

fn digits(day: u8) -> String {
    format!("{day:02x}").repeat(8)
}

/// The state a store is in after days of use: many crossings side by side, turns and words of all lengths.
fn fill(journal: &Embedded, day: u8, at: Minute, places: &mut [(Slug, Seq)]) {
    let (tell, told) = sync_channel(600);
    for n in 0..600_u64 {
        let (crossing, last) = &mut places[n as usize * 7 % 5];
        let facts: Vec<Fact> =
            (0..1 + n % 9).map(|m| claim(voice(day, n * 100 + m), at, State::Yes)).collect();
        let text = format!("marker-{day} {}", "x".repeat((n * n % 700) as usize));
        let turn = Turn { words: vec![words(*last + 1, at, &text)], ..turn(*last, at, facts) };
        let (after, tell) = (*last, tell.clone());
        *last += turn.entries.len() as Seq;
        journal.append(crossing, after, turn, Box::new(move |result| drop(tell.send(result))));
    }
    assert!(told.iter().take(600).all(|result| result.is_ok()), "each follows");
}

fn places() -> Vec<(Slug, Seq)> {
    ["sarpi", "vale", "rafah", "uspenka", "peace-arch"].map(|name| (slug(name), 0)).to_vec()
}

#[test]
fn words_whose_time_is_over_are_in_no_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let mut places = places();
    let day = |n: i64| DAY + n * 24 * 60;
    for n in 0..6_u8 {
        fill(&journal, n, day(i64::from(n)), &mut places);
        assert!(found(dir.path(), &format!("marker-{n}")) >= 600, "they are there first");
        // Also while newer ones stay, day by day: a page is joined with its neighbours then.
        journal.forget_words(day(i64::from(n))).expect("forgotten");
        for old in 0..n.saturating_sub(2) {
            assert_eq!(found(dir.path(), &format!("marker-{old}")), 0, "of day {old} on day {n}");
        }
        assert!(found(dir.path(), &format!("marker-{n}")) >= 600, "those of today stay");
    }
    journal.forget_words(day(5) + limits::WORDS_MINUTES).expect("forgotten");
    assert_eq!(found(dir.path(), "marker-"), 0);
}

/// SQLite with `secure_delete` alone fails this: it copies rows when it makes room, and forgets the copies.
#[test]
fn hidden_words_are_in_no_file_once_the_turn_is_told() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let sarpi = slug("sarpi");
    let secret = |seq: Seq| format!("secret-{seq:05}-of-someone");
    let (mut living, mut hidden) = (Vec::new(), Vec::new());
    let mut drawn: u64 = 1;
    let mut draw = |below: usize| {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (drawn >> 33) as usize % below
    };
    for n in 0..150 {
        let after = n * 40;
        let mut told = turn(after, DAY, (1..=40).map(|m| claim(voice(1, after + m), DAY, State::No)));
        for seq in after + 1..=after + 40 {
            told.words.push(words(seq, DAY, &format!("{} {}", secret(seq), "x".repeat(draw(900)))));
            living.push(seq);
        }
        let most = if living.len() < 600 { 60 } else { 100 };
        for _ in 0..draw(most).min(living.len() - 1) {
            told.forgotten.push(living.swap_remove(draw(living.len())));
        }
        hidden.extend(told.forgotten.iter().copied());
        append(&journal, &sarpi, after, told).expect("it follows");
    }
    // The log is emptied after the turn is told, before the writer does anything else.
    journal.keep_snapshot(&sarpi, &StoredFold { seq: 0, bytes: vec![] }).expect("kept");
    let files = all_files(dir.path());
    let number = |(at, marker): (usize, &str)| files.get(at + marker.len()..)?.get(..5)?.parse().ok();
    let there: BTreeSet<Seq> = files.match_indices("secret-").filter_map(number).collect();
    assert_eq!(there, living.into_iter().collect(), "of {} hidden", hidden.len());
}

#[test]
fn voices_of_entries_under_a_base_are_in_no_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let mut places = places();
    for day in 1..=4_u8 {
        let at = DAY + i64::from(day) * 24 * 60;
        fill(&journal, day, at, &mut places);
        for (crossing, _) in &places {
            let fold = journal::restore::open_fold(&journal, crossing).expect("readable");
            journal.keep_snapshot(crossing, &stored(&fold)).expect("kept");
        }
        assert!(found(dir.path(), &digits(day)) >= 600, "they are there first");
        for (crossing, _) in &places {
            let base = journal.base(crossing).expect("readable");
            let mut fold = base
                .map_or(Fold::empty(crossing.clone()), |base| Fold::from_bytes(&base.bytes).expect("a fold"));
            let (old, later): (Vec<_>, Vec<_>) =
                entries(&journal, crossing, 0).into_iter().partition(|entry| entry.at < at);
            old.iter().for_each(|entry| fold.apply(entry).expect("it follows"));
            if !old.is_empty() {
                let base = stored(&scrubbed(&fold, &later));
                assert!(
                    !String::from_utf8_lossy(&base.bytes).contains(&digits(day - 1)),
                    "a base names no Voice"
                );
                journal.keep_base(crossing, &base).expect("kept");
            }
        }
        for old in 1..day {
            assert_eq!(found(dir.path(), &digits(old)), 0, "of day {old} on day {day}");
        }
        assert!(found(dir.path(), &digits(day)) >= 600, "those of today stay");
    }
}
