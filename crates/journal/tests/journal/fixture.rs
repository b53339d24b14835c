//! A data directory of each format that was released, opened by the Passage of today. Refuses to make one
//! anew: a fixture is made once, when its format is new, and never changed.

use crate::logs::{DAY, append, claims, entries, open, scrubbed, slug, stored, words};
use border::fold::Fold;
use journal::Journal;
use journal::embedded::{DIRECTORY_FORMAT, Embedded, Kind, Options};
use journal::restore::open_fold;
use journal::turn::{ImportRanges, Imported};
use std::path::{Path, PathBuf};

fn fixture(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/format-{format}"))
}

/// What a fixture is made of.
fn fill(journal: &dyn Journal) {
    for n in 0..4 {
        let mut turn = claims(n * 3, DAY + n as i64 * 30, 3);
        turn.words = vec![words(n * 3 + 1, DAY, "слова, words, სიტყვები")];
        turn.forgotten = if n == 2 { vec![1] } else { vec![] };
        let mut ids = ImportRanges::default();
        ids.add_range(n as i64 * 10, n as i64 * 10 + 4);
        turn.imported = Some(Imported { chat: [2; 32], ids });
        append(journal, &slug("sarpi"), n * 3, turn).expect("it follows");
    }
    append(journal, &slug("house"), 0, claims(0, DAY, 1)).expect("it follows");
    let all = entries(journal, &slug("sarpi"), 0);
    let mut fold = Fold::empty(slug("sarpi"));
    all[..4].iter().for_each(|entry| fold.apply(entry).expect("it follows"));
    journal.keep_base(&slug("sarpi"), &stored(&scrubbed(&fold, &all[4..]))).expect("kept");
    let whole = open_fold(journal, &slug("sarpi")).expect("readable");
    journal.keep_snapshot(&slug("sarpi"), &stored(&whole)).expect("kept");
}

#[test]
#[ignore = "makes the fixture of a new format, once"]
fn make_the_fixture_of_todays_format() {
    let dir = fixture(DIRECTORY_FORMAT);
    assert!(!dir.exists(), "a fixture is never made again");
    fill(&Embedded::open(Options::new(&dir, Kind::Live)).expect("nobody else's"));
    std::fs::remove_file(dir.join("lock")).expect("removed");
}

#[test]
fn a_directory_of_format_1_opens_and_goes_on() {
    opens_and_goes_on(1, &["journal.sqlite", "key"]);
}

#[test]
fn a_directory_of_format_2_opens_and_goes_on() {
    opens_and_goes_on(2, &["journal.sqlite", "key", "keys/2022-09-22"]);
}

#[test]
fn a_directory_of_format_3_opens_and_goes_on() {
    opens_and_goes_on(3, &["journal.sqlite", "key", "keys/2022-09-22"]);
}

fn opens_and_goes_on(format: u32, files: &[&str]) {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for name in files {
        let copy = dir.path().join(name);
        std::fs::create_dir_all(copy.parent().expect("a folder")).expect("made");
        std::fs::copy(fixture(format).join(name), copy).expect("a committed fixture");
    }
    let journal = open(dir.path());
    let sarpi = slug("sarpi");
    assert_eq!(journal.crossings(), Ok(vec![slug("house"), sarpi.clone()]));
    let wanted: Vec<_> =
        (0..4).flat_map(|n| claims(n * 3, DAY + n as i64 * 30, 3).entries).map(|(entry, _)| entry).collect();
    assert_eq!(entries(&journal, &sarpi, 0), wanted[4..]);
    assert_eq!(journal.base(&sarpi).expect("readable").map(|base| base.seq), Some(4));
    let fold = open_fold(&journal, &sarpi).expect("readable");
    assert_eq!((fold.seq(), fold.board().answers.len()), (12, 1), "a base of an older fold reads on");
    let text = |seq| journal.words(&sarpi, seq).expect("readable").map(|words| words.text);
    assert_eq!((text(1), text(4).as_deref()), (None, Some("слова, words, სიტყვები")));
    let ranges: Vec<_> = journal.imported(&[2; 32]).expect("readable").ranges().collect();
    assert_eq!(ranges, [(0, 4), (10, 14), (20, 24), (30, 34)]);
    assert_eq!(journal.leaves(&sarpi, 0, 99).expect("readable").len(), 12);
    append(&journal, &sarpi, 12, claims(12, DAY + 200, 1)).expect("it goes on");
}
