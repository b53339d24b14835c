//! Proof of the data files: that they parse, name every crossing people speak of, agree with other people's
//! lists of positions, and that whoever breaks one is told of everything at once.

#![expect(clippy::disallowed_methods, reason = "a test reads its files, and great circles need sines")]

mod data {
    mod faults;
    mod help;
    mod names;
    mod positions;
    mod rules;
    mod transport;
}

use border::atlas::Atlas;
use border::crossing::Crossing;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::builtin().expect("the built-in data files"));

fn crossings() -> impl Iterator<Item = &'static Arc<Crossing>> {
    ATLAS.crossings()
}

/// A file beside the workspace that holds other people's data, where it is present.
fn shared(path: &str) -> Option<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    match std::fs::read_to_string(root.join(path)) {
        Ok(text) => Some(text),
        Err(_) => {
            eprintln!("skipped: ../shared is absent ({path})");
            None
        }
    }
}
