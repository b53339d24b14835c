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
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::sync::mpsc::sync_channel;

/// The bytes of all files of a directory and of the folders in it.
fn all_files(dir: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for file in std::fs::read_dir(dir).expect("readable") {
        let path = file.expect("readable").path();
        all.extend(if path.is_dir() { all_files(&path) } else { std::fs::read(&path).expect("readable") });
    }
    all
}

/// How often a marker stands in the files of a directory.
fn found(dir: &Path, marker: &str) -> usize {
    String::from_utf8_lossy(&all_files(dir)).matches(marker).count()
}

/// The first bytes of an envelope, random: what it is found again by.
type Mark = [u8; 24];

/// The marks of the envelopes that a store has of words told after a minute, by crossing and place.
fn envelopes(dir: &Path, since: Minute) -> BTreeMap<(String, Seq), Mark> {
    let raw = rusqlite::Connection::open(dir.join("journal.sqlite")).expect("a store");
    let sql = "SELECT crossing, seq, envelope FROM words WHERE live = 1 AND told >= ?1";
    let mut statement = raw.prepare(sql).expect("a table of words");
    let found = statement.query_map([since.0], |row| {
        let (seq, envelope): (i64, Vec<u8>) = (row.get(1)?, row.get(2)?);
        Ok(((row.get(0)?, seq as Seq), *envelope.first_chunk().expect("a nonce")))
    });
    found.expect("readable").collect::<rusqlite::Result<_>>().expect("readable")
}

/// Those of them that stand in a file.
fn still_there(dir: &Path, envelopes: &BTreeMap<(String, Seq), Mark>) -> BTreeSet<(String, Seq)> {
    let files = all_files(dir);
    let there: HashSet<&[u8]> = files.windows(size_of::<Mark>()).collect();
    let found = envelopes.iter().filter(|(_, mark)| there.contains(&mark[..]));
    found.map(|(place, _)| place.clone()).collect()
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
fn words_whose_time_is_over_are_in_no_file_and_neither_are_their_keys() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let mut places = places();
    let day = |n: i64| DAY + n * 24 * 60;
    let key_file = |n: i64| dir.path().join("keys").join(&day(n).to_string()[..10]);
    let (mut sealed, mut keys) = (Vec::new(), Vec::new());
    for n in 0..6_u8 {
        let today = i64::from(n);
        fill(&journal, n, day(today), &mut places);
        sealed.push(envelopes(dir.path(), day(today)));
        keys.push(std::fs::read(key_file(today)).expect("a key a day"));
        assert_eq!(still_there(dir.path(), &sealed[usize::from(n)]).len(), 600, "they are there first");
        assert_eq!(found(dir.path(), &format!("marker-{n}")), 0, "and never in clear");
        // Also while newer ones stay, day by day: a page is joined with its neighbours then. Told at
        // midnight, the words are 72 h old at midnight, the last minute of their day a day later.
        journal.forget_words(day(today)).expect("forgotten");
        for old in &sealed[..usize::from(n).saturating_sub(2)] {
            assert_eq!(still_there(dir.path(), old).len(), 0, "on day {n}");
        }
        for (old, key) in (0..).zip(&keys[..usize::from(n).saturating_sub(3)]) {
            assert!(!key_file(old).exists(), "the key of day {old} on day {n}");
            assert!(!all_files(dir.path()).windows(32).any(|bytes| bytes == key));
        }
        assert_eq!(still_there(dir.path(), &sealed[usize::from(n)]).len(), 600, "those of today stay");
    }
    journal.forget_words(day(6) - 1 + limits::WORDS_MINUTES).expect("forgotten");
    let left = std::fs::read_dir(dir.path().join("keys")).expect("readable").count();
    assert_eq!((still_there(dir.path(), &sealed[5]).len(), left), (0, 0));
    let files = all_files(dir.path());
    assert!(keys.iter().all(|key| !files.windows(32).any(|bytes| bytes == key)));
}

/// SQLite with `secure_delete` alone fails this: it copies rows when it makes room, and forgets the copies.
#[test]
fn hidden_words_are_in_no_file_once_the_turn_is_told() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let journal = open(dir.path());
    let sarpi = slug("sarpi");
    let (mut living, mut hidden, mut sealed) = (Vec::new(), Vec::new(), BTreeMap::new());
    let mut drawn: u64 = 1;
    let mut draw = |below: usize| {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (drawn >> 33) as usize % below
    };
    for n in 0..150 {
        let after = n * 40;
        let mut told = turn(after, DAY, (1..=40).map(|m| claim(voice(1, after + m), DAY, State::No)));
        let most = if living.len() < 600 { 60 } else { 100 };
        for _ in 0..draw(most).min(living.len()) {
            told.forgotten.push(living.swap_remove(draw(living.len())));
        }
        for seq in after + 1..=after + 40 {
            told.words.push(words(seq, DAY, &"x".repeat(draw(900))));
            living.push(seq);
        }
        hidden.extend(told.forgotten.iter().copied());
        append(&journal, &sarpi, after, told).expect("it follows");
        sealed.extend(envelopes(dir.path(), DAY));
    }
    // The log is emptied after the turn is told, before the writer does anything else.
    journal.keep_snapshot(&sarpi, &StoredFold { seq: 0, bytes: vec![] }).expect("kept");
    assert_eq!(sealed.len(), living.len() + hidden.len());
    let there: BTreeSet<Seq> = still_there(dir.path(), &sealed).into_iter().map(|(_, seq)| seq).collect();
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
