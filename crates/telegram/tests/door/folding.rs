//! A sink that folds what it is given, like a desk but with no journal under it, and fails when it is told
//! to.

use border::atlas::Atlas;
use border::decide::{Decision, decide};
use border::entry::Entry;
use border::fact::Fact;
use border::fold::Fold;
use border::minute::Minute;
use border::slug::Slug;
use language::Reader;
use live::order::{Batch, ImportRanges, Unfiled};
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{Arc, Mutex, OnceLock};
use telegram::import::{Halted, Import, Report, Sink, SinkFault};
use telegram::pseudonym::Pseudonyms;

/// The minute at which all tests keep what they import.
pub fn now() -> Minute {
    Minute::parse("2026-10-05T09:00:00Z").expect("valid")
}

pub fn atlas() -> Arc<Atlas> {
    static ATLAS: OnceLock<Arc<Atlas>> = OnceLock::new();
    ATLAS.get_or_init(|| Arc::new(Atlas::builtin().expect("the built-in data"))).clone()
}

pub fn reader() -> Arc<Reader> {
    static READER: OnceLock<Arc<Reader>> = OnceLock::new();
    READER.get_or_init(|| Arc::new(Reader::new(&atlas()).expect("the built-in lexica"))).clone()
}

/// An import with one secret, so that two runs can be compared.
pub fn import() -> Import {
    Import {
        atlas: atlas(),
        reader: reader(),
        crossing: None,
        zone: None,
        now: now(),
        data_key: [3; 32],
        pseudonyms: Pseudonyms::of([5; 32]),
    }
}

#[derive(Default)]
pub struct Folding {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    folds: BTreeMap<Slug, Fold>,
    facts: BTreeMap<Slug, Vec<Fact>>,
    done: BTreeMap<[u8; 32], ImportRanges>,
    /// Every batch as Debug prints it.
    seen: Vec<String>,
    /// Batches taken before one fails.
    fails_after: Option<usize>,
    /// Times the board is busy before it takes anything.
    busy: usize,
}

impl Folding {
    pub fn failing_after(batches: usize) -> Arc<Self> {
        let sink = Self::default();
        sink.lock().fails_after = Some(batches);
        Arc::new(sink)
    }

    pub fn busy(times: usize) -> Arc<Self> {
        let sink = Self::default();
        sink.lock().busy = times;
        Arc::new(sink)
    }

    pub fn mend(&self) {
        self.lock().fails_after = None;
    }

    pub fn facts(&self) -> BTreeMap<Slug, Vec<Fact>> {
        self.lock().facts.clone()
    }

    /// Facts by crossing, counted.
    pub fn counts(&self) -> Vec<(String, usize)> {
        self.facts().iter().map(|(slug, facts)| (slug.to_string(), facts.len())).collect()
    }

    pub fn seen(&self) -> String {
        self.lock().seen.concat()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().expect("no test panics inside")
    }
}

impl Sink for Folding {
    fn done(&self, chat: &[u8; 32]) -> Result<ImportRanges, SinkFault> {
        Ok(self.lock().done.get(chat).cloned().unwrap_or_default())
    }

    async fn import(&self, crossing: &Slug, batch: Batch) -> Result<usize, SinkFault> {
        let mut state = self.lock();
        if state.busy > 0 {
            state.busy -= 1;
            return Err(Unfiled::Busy.into());
        }
        if state.fails_after == Some(0) {
            return Err(Unfiled::Store.into());
        }
        state.fails_after = state.fails_after.map(|left| left - 1);
        state.seen.push(format!("{crossing} {batch:?}\n"));
        let ground = atlas().crossing(crossing.as_str()).expect("a crossing of the atlas").clone();
        let mut fold = state.folds.remove(crossing).unwrap_or_else(|| Fold::empty(crossing.clone()));
        let mut kept = Vec::new();
        for filing in &batch.filings {
            let Ok(Decision::New(facts)) = decide(&fold, &ground, filing, now()) else { continue };
            for fact in facts {
                let entry = Entry { seq: fold.seq() + 1, at: now(), fact: fact.clone() };
                fold.apply(&entry).expect("it follows");
                kept.push(fact);
            }
        }
        let count = kept.len();
        state.folds.insert(crossing.clone(), fold);
        if count > 0 {
            // As in a journal: ids are kept with facts or not at all.
            state.facts.entry(crossing.clone()).or_default().extend(kept);
            let imported = batch.imported.expect("ids go with filings");
            let done = state.done.entry(imported.chat).or_default();
            imported.ids.ranges().for_each(|(first, last)| done.add_range(first, last));
        }
        Ok(count)
    }
}

/// Runs an import to its end.
pub fn run<R>(import: Import, file: R, sink: &Arc<Folding>) -> Result<Report, Box<Halted>>
where
    R: Read + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    runtime.expect("a runtime").block_on(import.run(file, sink.clone()))
}

/// A fixture's bytes.
pub fn fixture(name: &str) -> &'static [u8] {
    match name {
        "chat" => include_bytes!("../fixtures/chat.json"),
        "account" => include_bytes!("../fixtures/account.json"),
        _ => panic!("no fixture {name}"),
    }
}
