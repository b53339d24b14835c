//! The way of an export into a log of entries: the door's own reader, masks, parts and batches, a desk that
//! decides, a journal that keeps. Refuses to take a shorter way than `passage import telegram --archive`.

use super::chat::{self, Message};
use border::atlas::Atlas;
use border::entry::Entry;
use border::fold::Fold;
use border::land::LandCode;
use border::minute::Minute;
use border::slug::Slug;
use border::voice::Voice;
use border::vouch::HouseKey;
use journal::Journal;
use journal::memory::Memory;
use language::Reader;
use live::clock::Clock;
use live::order::{Batch, ImportRanges};
use live::{Copying, Live, Settings, Times, WordsShown, Writing};
use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;
use telegram::import::{Import, Report, Sink, SinkFault};
use telegram::pseudonym::Pseudonyms;

mod kept;

/// The secret of every run: here nobody is to be protected, and a seed is to give the same Voices.
const SECRET: [u8; 32] = [7; 32];

/// What imports need and no world changes.
#[derive(Clone)]
pub struct Door {
    /// The crossings.
    pub atlas: Arc<Atlas>,
    /// The compiled lexica.
    pub reader: Arc<Reader>,
    /// The crossing everything is about.
    pub slug: Slug,
    /// Where logs of earlier runs are kept, by their export: an estimator that changes needs no reading anew.
    pub kept: Option<PathBuf>,
}

/// What came of an import.
pub struct Imported {
    /// The fold before all entries.
    pub base: Fold,
    /// The log.
    pub entries: Vec<Entry>,
}

/// The desks of this process.
struct Desks(Live);

impl Sink for Desks {
    fn done(&self, chat: &[u8; 32]) -> Result<ImportRanges, SinkFault> {
        self.0.journal().imported(chat).map_err(|error| SinkFault::Broken(error.to_string()))
    }

    async fn import(&self, crossing: &Slug, batch: Batch) -> Result<usize, SinkFault> {
        Ok(self.0.import(crossing.as_str(), batch).await?)
    }
}

impl Door {
    /// The built-in ground, with a crossing of it.
    ///
    /// # Errors
    /// No such crossing, or broken data files, in words.
    pub fn open(crossing: &str) -> Result<Self, String> {
        let faulty = |faults: Vec<border::atlas::DataFault>| {
            faults.first().map_or_else(String::new, ToString::to_string)
        };
        let atlas = Atlas::builtin().map_err(faulty)?;
        let reader = Reader::new(&atlas).map_err(faulty)?;
        let ground = atlas.crossing(crossing).ok_or_else(|| format!("no crossing `{crossing}`"))?;
        let slug = ground.slug.clone();
        Ok(Self { atlas: Arc::new(atlas), reader: Arc::new(reader), slug, kept: None })
    }

    /// Where most go.
    ///
    /// # Errors
    /// The crossing has no usual direction.
    pub fn toward(&self) -> Result<LandCode, String> {
        let ground = self.atlas.crossing(self.slug.as_str());
        let toward = ground.and_then(|ground| ground.usual_toward);
        toward.ok_or_else(|| format!("`{}` has no usual direction", self.slug))
    }

    /// Imports messages as kept at `now`, after the last of them.
    ///
    /// # Errors
    /// What stopped the import, in words.
    pub fn import(&self, messages: &[Message], now: Minute) -> Result<Imported, String> {
        let mut file = Vec::new();
        chat::write(messages, &mut file).map_err(|error| error.to_string())?;
        let kept = self.kept.as_ref().map(|dir| kept::path(dir, &file, now));
        if let Some(entries) = kept.as_ref().and_then(|path| kept::read(path)) {
            return Ok(Imported { base: Fold::empty(self.slug.clone()), entries });
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        let journal = Arc::new(Memory::seeded(0));
        runtime.block_on(self.run(file, journal.clone(), now))?;
        let (base, entries) =
            journal::restore::all_entries(&*journal, &self.slug).map_err(|error| error.to_string())?;
        if let Some(path) = kept {
            kept::write(&path, &entries).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(Imported { base, entries })
    }

    async fn run(&self, file: Vec<u8>, journal: Arc<dyn Journal>, now: Minute) -> Result<Report, String> {
        let settings = Settings {
            writing: Writing::Open,
            words: WordsShown::No,
            times: Times::AtOnce,
            copies: Copying::Counts,
            likeness: language::likeness,
            key: HouseKey([0; 32]),
        };
        // A clock that hardly moves: everything is kept at one minute, as a quick import does.
        let clock = Clock::scaled(now, 1e-9);
        let live = Live::open(settings, self.atlas.clone(), journal, clock);
        let import = Import {
            atlas: self.atlas.clone(),
            reader: self.reader.clone(),
            crossing: None,
            zone: None,
            now,
            data_key: [0; 32],
            pseudonyms: Pseudonyms::of(SECRET),
        };
        let done = import.run(Cursor::new(file), Arc::new(Desks(live.clone()))).await;
        live.close().await;
        done.map_err(|halted| halted.to_string())
    }

    /// The Voice under which an account's claims are kept at `now`.
    pub fn voice(&self, account: &str, now: Minute) -> Voice {
        Pseudonyms::of(SECRET).author(account).voice(&self.slug, now)
    }
}
