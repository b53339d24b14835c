//! `kill -9` at a random moment of a load: every acknowledged filing is there once, and the board is a
//! refold.

use crate::served::{CROSSING, Served, post};
use border::fact::Fact;
use border::fold::Fold;
use border::slug::Slug;
use journal::Journal as _;
use journal::embedded::Embedded;
use journal::restore::all_entries;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tempfile::TempDir;

/// How often it is killed; `PASSAGE_KILLS` asks for more.
pub fn rounds() -> u64 {
    std::env::var("PASSAGE_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(3)
}

/// A different moment each round, without a clock or a dice.
pub fn moment(round: u64) -> Duration {
    Duration::from_millis(300 + round * 7919 % 700)
}

const CLIENTS: usize = 8;
/// Filings that are sent again after a kill: the last ones, which it could have cost.
const SENT_AGAIN: usize = 200;

fn filing(n: usize) -> Value {
    let value = if n.is_multiple_of(3) { "yes" } else { "no" };
    let tap = json!({"topic": "pass", "mode": "foot", "toward": "ge", "value": value});
    json!({"id": format!("filing-{n:08}"), "voice": format!("voice-{:08}", n % 500), "taps": [tap]})
}

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_acknowledged() {
    let dir = TempDir::new().expect("a folder");
    let load = Load::default();
    for round in 0..rounds() {
        let served = Served::start(dir.path(), &[]);
        load.until_killed(served, moment(round));
        let served = Served::start(dir.path(), &[]);
        load.assert_all_kept(&served, dir.path());
        the_board_is_a_refold(&served, dir.path());
        served.end();
    }
    load.assert_heavy();
}

/// Clients that file as fast as they can, and what they were told is kept.
#[derive(Default)]
pub struct Load {
    next: Arc<AtomicUsize>,
    acknowledged: Arc<Mutex<BTreeMap<usize, u64>>>,
}

impl Load {
    /// Files until the house is killed, which is after so long.
    pub fn until_killed(&self, served: Served, after: Duration) {
        let clients: Vec<_> = (0..CLIENTS).map(|_| self.client(served.address())).collect();
        std::thread::sleep(after);
        served.kill();
        clients.into_iter().for_each(|client| client.join().expect("a client"));
    }

    fn client(&self, address: &str) -> std::thread::JoinHandle<()> {
        let (address, next, acknowledged) =
            (address.to_string(), self.next.clone(), self.acknowledged.clone());
        std::thread::spawn(move || {
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                let path = format!("/api/v1/crossings/{CROSSING}/filings");
                let Some(response) = post(&address, &path, &filing(n).to_string()) else { return };
                if response.status == 201 {
                    let seq = response.json()["seq"].as_u64().expect("a seq");
                    acknowledged.lock().expect("no panic").insert(n, seq);
                }
            }
        })
    }

    fn acknowledged(&self) -> MutexGuard<'_, BTreeMap<usize, u64>> {
        self.acknowledged.lock().expect("no panic")
    }

    /// Every acknowledged filing is in its place of the journal, no filing is there twice, and the last ones,
    /// sent again, are known.
    pub fn assert_all_kept(&self, served: &Served, dir: &Path) {
        assert_eq!(self.lost(dir), Vec::<usize>::new(), "acknowledged and not there");
        for (n, seq) in self.acknowledged().iter().rev().take(SENT_AGAIN) {
            let again = served.file(&filing(*n));
            assert_eq!(again.status, 200, "filing {n}: {}", again.text());
            assert_eq!(again.json()["seq"].as_u64(), Some(*seq), "filing {n}");
        }
    }

    /// The acknowledged filings that are not in their place.
    pub fn lost(&self, dir: &Path) -> Vec<usize> {
        let filed = filed(dir);
        self.acknowledged().iter().filter(|(_, seq)| !filed.contains(seq)).map(|(n, _)| *n).collect()
    }

    /// A test without a load would hold whatever happens.
    pub fn assert_heavy(&self) {
        let count = self.acknowledged().len();
        assert!(count > 100, "the load was none: {count} acknowledged");
    }
}

fn open(dir: &Path) -> Embedded {
    Embedded::open_read_only(dir).expect("it opens beside the server")
}

fn crossing() -> Slug {
    Slug::parse(CROSSING).expect("a slug")
}

/// The places of all filings kept; none is there twice.
fn filed(dir: &Path) -> BTreeSet<u64> {
    let (mut places, mut ids) = (BTreeSet::new(), BTreeSet::new());
    let read = open(dir).read(&crossing(), 0, &mut |entry| {
        if let Fact::Filed(filed) = &entry.fact {
            assert!(ids.insert(filed.id), "entry {}: a filing that was there before", entry.seq);
            places.insert(entry.seq);
        }
        ControlFlow::Continue(())
    });
    read.expect("it reads");
    places
}

/// What is shown is what a fold of all entries makes.
pub fn the_board_is_a_refold(served: &Served, dir: &Path) {
    let journal = open(dir);
    for _ in 0..40 {
        let (mut refold, entries) = all_entries(&journal, &crossing()).expect("it reads");
        entries.iter().for_each(|entry| refold.apply(entry).expect("it follows"));
        let shown = served.board();
        if shown["seq"].as_u64() == Some(refold.seq()) {
            return assert_same(&shown, &refold);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("the board never came to the journal's last entry");
}

fn assert_same(shown: &Value, refold: &Fold) {
    let folded = serde_json::to_value(refold.board()).expect("JSON");
    for part in folded.as_object().expect("an object").keys() {
        assert_eq!(shown[part], folded[part], "{part}");
    }
}
