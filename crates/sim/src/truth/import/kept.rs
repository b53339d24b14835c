//! Logs of imports on disk, by a hash of their export. They hold what was read, not how: whoever changes the
//! reader, the door or what a filing becomes deletes them. Refuses to be needed.

use border::entry::Entry;
use border::fact::Fact;
use border::minute::Minute;
use border::voice::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

#[derive(Serialize)]
struct Line<'a> {
    seq: u64,
    at: i64,
    fact: &'a Fact,
}

#[derive(Deserialize)]
struct Read {
    seq: u64,
    at: i64,
    fact: Fact,
}

/// Where the log of an export is kept.
pub(super) fn path(dir: &Path, export: &[u8], now: Minute) -> PathBuf {
    let hash = Sha256::new().chain_update(now.0.to_be_bytes()).chain_update(export).finalize();
    dir.join(format!("{}.jsonl", hex(&hash[..16])))
}

/// The log, if it is there and whole.
pub(super) fn read(path: &Path) -> Option<Vec<Entry>> {
    let lines = BufReader::new(File::open(path).ok()?).lines();
    let entry = |line: io::Result<String>| {
        let Read { seq, at, fact } = serde_json::from_str(&line.ok()?).ok()?;
        Some(Entry { seq, at: Minute(at), fact })
    };
    lines.map(entry).collect()
}

/// Keeps a log; a run that is stopped half-way leaves none.
pub(super) fn write(path: &Path, entries: &[Entry]) -> io::Result<()> {
    if let Some(dir) = path.parent() {
        std::fs::create_dir_all(dir)?;
    }
    let partial = path.with_extension("partial");
    let mut out = BufWriter::new(File::create(&partial)?);
    for entry in entries {
        serde_json::to_writer(&mut out, &Line { seq: entry.seq, at: entry.at.0, fact: &entry.fact })?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    std::fs::rename(partial, path)
}
