//! Exports with texts of real people, which are not part of this project: where they are absent, that is
//! said.

use crate::folding::{Folding, import, run};
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

fn sample(name: &str) -> Option<File> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = root.join("../shared/data/telegram");
    let file = File::open(shared.join(name)).ok();
    if file.is_none() {
        eprintln!("skipped: ../shared is absent");
    }
    file
}

#[test]
fn the_sample_of_one_chat_fills_the_boards_of_three_crossings() {
    let Some(file) = sample("sample_real_texts_result.json") else { return };
    let sink = Arc::new(Folding::default());
    let mut import = import();
    import.now = border::minute::Minute::parse("2026-10-07T09:00:00Z").expect("valid");
    let report = run(import, file, &sink).expect("a whole file");
    eprintln!("{report:?} {:?}", sink.counts());
    assert_eq!((report.messages, report.skipped.values().sum::<u64>()), (120, 7));
    let counts = std::collections::BTreeMap::from_iter(sink.counts());
    for crossing in ["uspenka", "marinovka", "novoazovsk"] {
        assert!(counts.get(crossing).is_some_and(|claims| *claims >= 5), "{counts:?}");
    }
}

#[test]
fn the_sample_of_an_account_is_read() {
    let Some(file) = sample("sample_full_account_result.json") else { return };
    let report = run(import(), file, &Arc::new(Folding::default())).expect("a whole file");
    assert_eq!(report.messages, 8);
}

#[test]
fn the_sample_with_escapes_that_are_no_json_is_read() {
    let Some(file) = sample("sample_invalid_x_escape_result.json") else { return };
    let report = run(import(), file, &Arc::new(Folding::default())).expect("a whole file");
    assert_eq!((report.messages, report.read), (3, 3));
}
