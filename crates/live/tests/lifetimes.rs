//! Lifetimes by a clock that jumps: what of a filing is in which file, a day, three days and a fortnight
//! after it was told. Refuses to ask the store: it reads the bytes of every file of the directory, and
//! unpacks what is packed.

#[path = "support/house.rs"]
mod support;

use border::limits;
use border::minute::Minute;
use border::value::State;
use border::voice::hex;
use journal::codec::encode;
use journal::embedded::{Embedded, Kind, OpenError, Options};
use journal::restore::open_fold;
use journal::{Journal, StoredFold};
use live::clock::Clock;
use live::talk::Wanted;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use support::{CROSSING, at_least, house, noon, on_foot, slug};

const AN_HOUR: i64 = 60;
const TEXT: &str = "стоит ли Ларс сегодня ночью";

/// Half an hour before midnight: the day's key may go an hour after the words.
fn told() -> Minute {
    noon() + 11 * 60 + 30
}

/// The bytes of every file of a directory, and of the folds in its store, unpacked.
fn all_bytes(dir: &Path, journal: &Embedded) -> Vec<u8> {
    let mut all = Vec::new();
    for file in std::fs::read_dir(dir).expect("readable") {
        let path = file.expect("readable").path();
        all.extend(match path.is_dir() {
            true => all_bytes(&path, journal),
            false => std::fs::read(&path).expect("readable"),
        });
    }
    for fold in [journal.snapshot(&slug()), journal.base(&slug())] {
        all.extend(fold.expect("readable").map_or(vec![], |fold: StoredFold| fold.bytes));
    }
    all
}

/// What one filing left, by name, as it would be found.
struct Traces(Vec<(&'static str, Vec<u8>)>);

impl Traces {
    fn there(&self, dir: &Path, journal: &Embedded) -> Vec<&'static str> {
        let all = all_bytes(dir, journal);
        let stands = |bytes: &[u8]| all.windows(bytes.len()).any(|there| there == bytes);
        self.0.iter().filter(|(_, bytes)| stands(bytes)).map(|(name, _)| *name).collect()
    }
}

fn open(dir: &Path) -> Arc<Embedded> {
    // Whoever had it open may still be letting go of it on a thread of its own.
    for _ in 0..100 {
        match Embedded::open(Options::new(dir, Kind::Live)) {
            Err(OpenError::Locked { .. }) => std::thread::sleep(Duration::from_millis(50)),
            opened => return Arc::new(opened.expect("nobody else's")),
        }
    }
    panic!("somebody still holds {}", dir.display());
}

/// Files one thing; its traces.
async fn file(dir: &Path) -> Traces {
    let journal = open(dir);
    let live = house(journal.clone(), &Clock::manual(told()));
    let mut offered = on_foot("filing-1", "a voice's secret", State::No, told());
    offered.text = Some(TEXT.to_owned());
    let (voice, id) = (offered.filing.by.0, offered.filing.identity.expect("an identity").id.0);
    let seq = live.file(CROSSING, offered).await.expect("taken").seq;
    assert_eq!(live.talk(CROSSING, &Wanted::default()).len(), 1);
    live.close().await;
    let words = journal.words(&slug(), seq).expect("readable").expect("kept");
    let mut entries = Vec::new();
    let visited = journal.read(&slug(), 0, &mut |entry| {
        entries.push(encode(&entry).expect("canonical"));
        ControlFlow::Continue(())
    });
    visited.expect("readable");
    journal
        .keep_snapshot(&slug(), &{
            let fold = open_fold(&*journal, &slug()).expect("readable");
            StoredFold { seq: fold.seq(), bytes: fold.to_bytes().expect("bytes") }
        })
        .expect("kept");
    let raw = rusqlite::Connection::open(dir.join("journal.sqlite")).expect("a store");
    let envelope: Vec<u8> =
        raw.query_row("SELECT envelope FROM words", [], |row| row.get(0)).expect("an envelope");
    let key = std::fs::read(dir.join("keys").join(&told().to_string()[..10])).expect("a key");
    Traces(vec![
        ("text", TEXT.as_bytes().to_vec()),
        ("reading", words.reading.into_bytes()),
        ("envelope", envelope[..40].to_vec()),
        ("key", key),
        ("voice", hex(&voice).into_bytes()),
        ("voice, packed", voice.to_vec()),
        ("id", hex(&id).into_bytes()),
        ("entry", entries.swap_remove(0)),
        ("claim", entries.swap_remove(0)),
    ])
}

/// Serves the directory as of a minute until lifetimes were looked after; how many lines of talk it had.
async fn serve_at(dir: &Path, now: Minute) -> usize {
    let journal = open(dir);
    let live = house(journal.clone(), &Clock::manual(now));
    at_least(&live, 1).await;
    let wants_base = now.since(told()) > limits::ENTRY_MINUTES;
    for _ in 0..1_000 {
        tokio::time::sleep(Duration::from_millis(2)).await;
        let words = journal.words(&slug(), 1).expect("readable").is_some();
        let base = journal.base(&slug()).expect("readable").is_some();
        if words == (now.since(told()) < limits::WORDS_MINUTES) && base >= wants_base {
            break;
        }
    }
    let lines = live.talk(CROSSING, &Wanted::default()).len();
    live.close().await;
    // Behind what the look after lifetimes still has to do: the writer does one thing after the other.
    journal.forget_words(now).expect("nothing holds the log");
    lines
}

#[tokio::test]
async fn what_is_past_its_time_is_in_no_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let traces = file(dir.path()).await;
    let there = |dir: &Path| traces.there(dir, &open(dir));
    assert_eq!(there(dir.path()), ["envelope", "key", "voice", "id", "entry", "claim"]);
    let lines = serve_at(dir.path(), told() + 60).await;
    assert_eq!(lines, 1, "talk of the hour before");
    let lines = serve_at(dir.path(), told() + limits::TALK_MINUTES + 1).await;
    assert_eq!(lines, 0, "talk is over after a day");
    assert!(there(dir.path()).contains(&"envelope"), "words are not, for two more");
    serve_at(dir.path(), told() + limits::WORDS_MINUTES + AN_HOUR).await;
    assert_eq!(there(dir.path()), ["voice", "id", "entry", "claim"]);
    serve_at(dir.path(), told() + limits::ENTRY_MINUTES + AN_HOUR).await;
    assert_eq!(there(dir.path()), [""; 0]);
}

#[tokio::test]
async fn talk_leaves_an_answer_as_the_clock_passes_a_day() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let clock = Clock::manual(told());
    let live = house(open(dir.path()), &clock);
    live.file(CROSSING, on_foot("filing-1", "a", State::No, told())).await.expect("taken");
    clock.set(told() + limits::TALK_MINUTES);
    assert_eq!(live.talk(CROSSING, &Wanted::default()).len(), 1);
    clock.set(told() + limits::TALK_MINUTES + 1);
    assert_eq!(live.talk(CROSSING, &Wanted::default()).len(), 0);
    live.close().await;
}
