//! What the tests say over and over: turns of claims, appended and read back. Refuses to wait for ever.

use crate::facts::claim;
use border::entry::Entry;
use border::fact::{Fact, Seq};
use border::fold::{Fold, Scrubber};
use border::minute::Minute;
use border::slug::Slug;
use border::value::State;
use journal::embedded::{Embedded, Kind, Options};
use journal::turn::{Turn, Words};
use journal::{AppendError, Journal, StoredFold};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::time::Duration;

/// Longer than any commit on any disk.
const PATIENCE: Duration = Duration::from_secs(60);
/// 2022-09-23T00:00Z.
pub const DAY: Minute = Minute(27_730_080);

pub fn slug(name: &str) -> Slug {
    Slug::parse(name).expect("a slug")
}

pub fn open(dir: &Path) -> Embedded {
    Embedded::open(Options::new(dir, Kind::Live)).expect("a directory that nobody else has")
}

/// A turn after an entry, one entry a fact, all of one minute. Salts tell the entries apart.
pub fn turn(after: Seq, at: Minute, facts: impl IntoIterator<Item = Fact>) -> Turn {
    let entry = |(seq, fact): (Seq, Fact)| (Entry { seq, at, fact }, u128::from(seq).to_be_bytes());
    Turn { entries: (after + 1..).zip(facts).map(entry).collect(), ..Turn::default() }
}

/// A turn of so many claims by different Voices.
pub fn claims(after: Seq, at: Minute, count: u64) -> Turn {
    let voice = |n: u64| u128::from(n * 7919).to_be_bytes();
    let state = |n: u64| if n.is_multiple_of(3) { State::No } else { State::Yes };
    turn(after, at, (after..after + count).map(|n| claim(voice(n), at, state(n))))
}

/// Words of a filing.
pub fn words(seq: Seq, told: Minute, text: &str) -> Words {
    Words { seq, salt: [9; 16], told, text: text.to_owned(), reading: r#"{"intents":[]}"#.to_owned() }
}

/// Appends and waits for the word that it is kept, or why not.
pub fn append(journal: &dyn Journal, crossing: &Slug, after: Seq, turn: Turn) -> Result<(), AppendError> {
    let (tell, told) = sync_channel(1);
    journal.append(crossing, after, turn, Box::new(move |result| drop(tell.send(result))));
    told.recv_timeout(PATIENCE).expect("every append is answered")
}

/// The entries after a place.
pub fn entries(journal: &dyn Journal, crossing: &Slug, after: Seq) -> Vec<Entry> {
    let mut entries = Vec::new();
    let visited = journal.read(crossing, after, &mut |entry| {
        entries.push(entry);
        ControlFlow::Continue(())
    });
    visited.expect("the log is whole");
    entries
}

/// The base that a fold becomes, given the entries that stay after it.
pub fn scrubbed(fold: &Fold, later: &[Entry]) -> Fold {
    let mut scrubber = Scrubber::new(fold.clone());
    later.iter().for_each(|entry| scrubber.see(entry));
    scrubber.finish()
}

/// A fold as it is kept.
pub fn stored(fold: &Fold) -> StoredFold {
    StoredFold { seq: fold.seq(), bytes: fold.to_bytes().expect("a fold has bytes") }
}
