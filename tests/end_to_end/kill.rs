//! `kill -9` at a random moment of a load: every acknowledged filing is there once, and the board is a
//! refold.

use crate::served::{CROSSING, Served, post};
use border::fold::Fold;
use border::slug::Slug;
use journal::embedded::Embedded;
use journal::restore::all_entries;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;

/// How often it is killed; `PASSAGE_KILLS` asks for more.
fn rounds() -> u64 {
    std::env::var("PASSAGE_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(3)
}

const CLIENTS: usize = 8;

fn filing(n: usize) -> Value {
    let value = if n.is_multiple_of(3) { "yes" } else { "no" };
    let tap = json!({"topic": "pass", "mode": "foot", "toward": "ge", "value": value});
    json!({"id": format!("filing-{n:08}"), "voice": format!("voice-{:08}", n % 500), "taps": [tap]})
}

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_acknowledged() {
    let dir = TempDir::new().expect("a folder");
    let acknowledged = Arc::new(Mutex::new(BTreeMap::<usize, u64>::new()));
    let next = Arc::new(AtomicUsize::new(0));
    for round in 0..rounds() {
        let served = Served::start(dir.path(), &[]);
        let loads: Vec<_> = (0..CLIENTS).map(|_| load(served.address(), &next, &acknowledged)).collect();
        // A different moment each round, without a clock or a dice.
        std::thread::sleep(Duration::from_millis(300 + round * 7919 % 700));
        served.kill();
        loads.into_iter().for_each(|load| load.join().expect("a client"));
        let served = Served::start(dir.path(), &[]);
        every_acknowledged_is_there_once(&served, &acknowledged.lock().expect("no panic"));
        the_board_is_a_refold(&served, &dir);
        served.end();
    }
    let count = acknowledged.lock().expect("no panic").len();
    assert!(count > 100, "the load was none: {count} acknowledged");
}

fn load(
    address: &str,
    next: &Arc<AtomicUsize>,
    acknowledged: &Arc<Mutex<BTreeMap<usize, u64>>>,
) -> std::thread::JoinHandle<()> {
    let (address, next, acknowledged) = (address.to_string(), next.clone(), acknowledged.clone());
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

fn every_acknowledged_is_there_once(served: &Served, acknowledged: &BTreeMap<usize, u64>) {
    for (n, seq) in acknowledged.iter().rev().take(200) {
        let again = served.file(&filing(*n));
        assert_eq!(again.status, 200, "filing {n}: {}", again.text());
        assert_eq!(again.json()["seq"].as_u64(), Some(*seq), "filing {n}");
    }
}

fn the_board_is_a_refold(served: &Served, dir: &TempDir) {
    let journal = Embedded::open_read_only(dir.path()).expect("it opens beside the server");
    let slug = Slug::parse(CROSSING).expect("a slug");
    for _ in 0..40 {
        let (mut refold, entries) = all_entries(&journal, &slug).expect("it reads");
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
