//! The labelled rows: our own, and those beside the project where they are. Refuses to judge a reading.

use border::atlas::Atlas;
use border::minute::Minute;
use language::{Context, Reader};
use serde_json::Value;
use std::path::Path;

/// Rows of one kind.
pub struct Set {
    /// What they are.
    pub name: &'static str,
    /// The rows, in the shape READING.md gives.
    pub rows: Vec<Value>,
}

macro_rules! own {
    ($($folder:literal),+) => {
        [$(($folder, [
            include_str!(concat!("../../corpus/", $folder, "/ru.jsonl")),
            include_str!(concat!("../../corpus/", $folder, "/uk.jsonl")),
            include_str!(concat!("../../corpus/", $folder, "/en.jsonl")),
            include_str!(concat!("../../corpus/", $folder, "/fr.jsonl")),
            include_str!(concat!("../../corpus/", $folder, "/ka.jsonl")),
            include_str!(concat!("../../corpus/", $folder, "/kk.jsonl")),
        ])),+]
    };
}

fn parsed(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a row is JSON")).collect()
}

/// Our own invented rows, dangers first.
pub fn own() -> Vec<Set> {
    let read = |(name, files): (&'static str, [&str; 6])| Set {
        name,
        rows: files.into_iter().flat_map(parsed).collect(),
    };
    own!("danger", "reverse", "mixed").into_iter().map(read).collect()
}

/// The labelled messages beside the project; none where they are absent, which is said.
pub fn beside() -> Option<Set> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/dev.jsonl");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: ../shared is absent");
        return None;
    };
    Some(Set { name: "dev", rows: parsed(&text) })
}

/// What reads them.
pub struct House {
    atlas: Atlas,
    reader: Reader,
}

impl House {
    /// The built-in names and lexica.
    pub fn open() -> Self {
        let atlas = Atlas::builtin().expect("built-in data");
        let reader = Reader::new(&atlas).expect("built-in lexica");
        Self { atlas, reader }
    }

    /// The reading of a row, in its room and under the message it answers.
    pub fn read(&self, row: &Value) -> Value {
        let told_at = Minute::parse("2026-10-05T12:00:00Z").expect("a time");
        let crossing = row["room"].as_str().and_then(|slug| self.atlas.crossing(slug));
        let context = Context { crossing: crossing.map(|found| &**found), told_at, ..Context::default() };
        let quoted = row["quoted"].as_str().map(|text| self.reader.read(text, &context));
        let context = Context { quoted: quoted.as_ref(), ..context };
        let reading = self.reader.read(row["text"].as_str().expect("a text"), &context);
        serde_json::to_value(reading).expect("JSON")
    }
}
