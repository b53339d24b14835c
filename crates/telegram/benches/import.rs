//! How fast an export becomes facts, and in how much memory: `sim export --megabytes 200 > F && cargo bench
//! -p telegram --bench import -- F`. Prints messages per CPU-second of this whole process (reading the file,
//! masking, understanding, deciding, folding; no store). Refuses to be a test.

use border::atlas::Atlas;
use border::decide::{Decision, decide};
use border::entry::Entry;
use border::fold::Fold;
use border::minute::Minute;
use border::slug::Slug;
use language::Reader;
use live::order::{Batch, ImportRanges};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{File, read_to_string};
use std::io::{Write, stdout};
use std::sync::{Arc, Mutex};
use telegram::import::{Import, Sink, SinkFault};
use telegram::pseudonym::Pseudonyms;

/// Folds and keeps nothing else.
struct Folding {
    atlas: Arc<Atlas>,
    now: Minute,
    folds: Mutex<BTreeMap<Slug, Fold>>,
}

impl Sink for Folding {
    fn done(&self, _: &[u8; 32]) -> Result<ImportRanges, SinkFault> {
        Ok(ImportRanges::default())
    }

    async fn import(&self, crossing: &Slug, batch: Batch) -> Result<usize, SinkFault> {
        let broken = |what: &str| SinkFault::Broken(what.to_owned());
        let ground = self.atlas.crossing(crossing.as_str()).ok_or_else(|| broken("no such crossing"))?;
        let mut folds = self.folds.lock().map_err(|_| broken("a panic"))?;
        let fold = folds.entry(crossing.clone()).or_insert_with(|| Fold::empty(crossing.clone()));
        let mut count = 0;
        for filing in &batch.filings {
            let Ok(Decision::New(facts)) = decide(fold, ground, filing, self.now) else { continue };
            for fact in facts {
                let entry = Entry { seq: fold.seq() + 1, at: self.now, fact };
                fold.apply(&entry).map_err(|error| broken(&error.to_string()))?;
                count += 1;
            }
        }
        Ok(count)
    }
}

/// CPU seconds of this process so far, of all threads: fields 14 and 15 of its stat, in hundredths.
fn cpu_seconds() -> Result<f64, Box<dyn Error>> {
    let stat = read_to_string("/proc/self/stat")?;
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: f64 =
        after_name.split_whitespace().skip(11).take(2).map(str::parse::<f64>).sum::<Result<f64, _>>()?;
    Ok(ticks / 100.0)
}

/// The most memory this process ever held, MiB.
fn peak_mebibytes() -> Result<f64, Box<dyn Error>> {
    let status = read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kibibytes / 1024.0)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = stdout().lock();
    let Some(path) = std::env::args().skip(1).find(|argument| !argument.starts_with("--")) else {
        writeln!(out, "no file given: nothing measured")?;
        return Ok(());
    };
    let atlas = Arc::new(Atlas::builtin().map_err(|faults| format!("{faults:?}"))?);
    let reader = Arc::new(Reader::new(&atlas).map_err(|faults| format!("{faults:?}"))?);
    let now = Minute::parse("2022-10-01T00:00:00Z")?;
    let sink = Arc::new(Folding { atlas: atlas.clone(), now, folds: Mutex::default() });
    let pseudonyms = Pseudonyms::of([7; 32]);
    let import = Import { atlas, reader, crossing: None, zone: None, now, data_key: [1; 32], pseudonyms };
    let begun = cpu_seconds()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let report = runtime.block_on(import.run(File::open(path)?, sink))?;
    let cpu = cpu_seconds()?;
    let rate = report.messages as f64 / cpu;
    writeln!(out, "{report:?}")?;
    writeln!(out, "{rate:.0} messages per CPU-second ({cpu:.1} s, {begun:.1} s of it before the file)")?;
    writeln!(out, "peak {:.0} MiB", peak_mebibytes()?)?;
    Ok(())
}
