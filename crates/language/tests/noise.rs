//! Messages that are about no border at all: news posts and tweets beside the project. At most one in a
//! hundred may carry a claim. Refuses to fail where they are absent: it says so and passes.

#![expect(clippy::disallowed_methods, reason = "a test reads its files and its settings")]

use border::atlas::Atlas;
use language::{Context, Reader};
use std::path::Path;

/// Every n-th message is read, so that the test stays short.
const EVERY: usize = 20;

#[test]
fn one_in_a_hundred_messages_about_something_else_carries_a_claim_at_most() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/messages/crisislex/data/CrisisLexT26");
    let Ok(events) = std::fs::read_dir(folder) else {
        eprintln!("skipped: ../shared is absent");
        return;
    };
    let files =
        events.flatten().flat_map(|event| std::fs::read_dir(event.path()).into_iter().flatten().flatten());
    let mut paths: Vec<_> =
        files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "csv")).collect();
    paths.sort();
    let atlas = Atlas::builtin().expect("built-in data");
    let reader = Reader::new(&atlas).expect("built-in lexica");
    let (mut read, mut claiming) = (0_u32, 0_u32);
    for path in paths {
        let text = String::from_utf8_lossy(&std::fs::read(path).expect("a file")).into_owned();
        for line in text.lines().skip(1).step_by(EVERY) {
            read += 1;
            claiming += u32::from(!reader.read(line, &Context::default()).claims.is_empty());
        }
    }
    eprintln!("{claiming} of {read} carry a claim");
    assert!(read > 500 && claiming * 100 <= read, "{claiming} of {read}");
}
