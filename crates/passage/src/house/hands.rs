//! The hands of a command on a data directory: through the house that serves it, or, where none does, by
//! opening it. Refuses to write behind a serving house's back.

use super::keys::{KeyAsk, KeyStore, KeyTold};
use super::runtime;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::socket::client::Client;
use border::fact::Seq;
use border::official::Figure;
use border::slug::Slug;
use border::vouch::HouseKey;
use journal::embedded::{Embedded, Kind, Options};
use live::Live;
use live::clock::Clock;
use live::order::{Act, Batch, ImportRanges};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use telegram::import::{Halted, Import, Report, Sink, SinkFault};
use tokio::runtime::Runtime;

/// A way to write into a data directory.
pub struct Hands {
    runtime: Runtime,
    way: Arc<Way>,
}

enum Way {
    /// Through the serving house.
    Served(Arc<Mutex<Client>>),
    /// By ourselves.
    Own(Live),
}

impl Hands {
    /// Reaches the house that serves `dir`, or opens `dir`.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn open(dir: &Path, ground: &Ground) -> Result<Self, Failure> {
        match Client::connect(dir) {
            Some(client) => {
                let way = Arc::new(Way::Served(Arc::new(Mutex::new(client))));
                Ok(Self { runtime: runtime()?, way })
            }
            None => Self::open_own(dir, ground, Kind::Live),
        }
    }

    /// Opens `dir` by ourselves, as a directory of this kind.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn open_own(dir: &Path, ground: &Ground, kind: Kind) -> Result<Self, Failure> {
        let journal = Embedded::open(Options::new(dir, kind)).map_err(|error| super::cannot_open(&error))?;
        let settings = super::settings_of(HouseKey::of_directory(journal.key()));
        let journal = Arc::new(journal);
        let runtime = runtime()?;
        let live =
            runtime.block_on(async { Live::open(settings, ground.atlas.clone(), journal, Clock::system()) });
        Ok(Self { runtime, way: Arc::new(Way::Own(live)) })
    }

    /// Whether a house serves the directory now.
    pub fn is_served(&self) -> bool {
        matches!(*self.way, Way::Served(_))
    }

    /// Does an operator's act; the entry that holds it.
    ///
    /// # Errors
    /// It was refused or could not be kept.
    pub fn act(&self, crossing: &str, act: Act) -> Result<Seq, Failure> {
        match &*self.way {
            Way::Served(client) => lock(client).act(crossing, act),
            Way::Own(live) => self.runtime.block_on(live.act(crossing, act)).map_err(Failure::failed),
        }
    }

    /// Asks something of the keys.
    ///
    /// # Errors
    /// It was refused or could not be kept.
    pub fn keys(&self, dir: &Path, ask: KeyAsk) -> Result<KeyTold, Failure> {
        match &*self.way {
            Way::Served(client) => lock(client).keys(ask),
            Way::Own(live) => {
                let keys = KeyStore::open(dir, live.settings().key.clone())?;
                self.runtime.block_on(keys.ask(live, ask))
            }
        }
    }

    /// Files one pasted batch; how many claims came of it.
    ///
    /// # Errors
    /// It could not be kept.
    pub fn file(&self, crossing: &Slug, batch: Batch) -> Result<usize, Failure> {
        self.runtime.block_on(self.way.import(crossing, batch)).map_err(Failure::failed)
    }

    /// Takes figures of offices in; how many were news.
    ///
    /// # Errors
    /// They could not be kept.
    pub fn measure(&self, crossing: &Slug, figures: Vec<Figure>) -> Result<usize, Failure> {
        match &*self.way {
            Way::Served(client) => lock(client).measure(crossing.as_str(), figures),
            Way::Own(live) => {
                self.runtime.block_on(live.measure(crossing.as_str(), figures)).map_err(Failure::failed)
            }
        }
    }

    /// Imports an export and lets go. The inner error is of an import that stopped half-way.
    ///
    /// # Errors
    /// The directory could not be let go of.
    pub fn import(self, import: Import, file: std::fs::File) -> Result<Result<Report, Box<Halted>>, Failure> {
        let imported = self.runtime.block_on(import.run(file, self.way.clone()));
        self.close();
        Ok(imported)
    }

    /// Lets go, with snapshots kept.
    pub fn close(self) {
        if let Way::Own(live) = &*self.way {
            self.runtime.block_on(live.close());
        }
    }
}

fn lock(client: &Mutex<Client>) -> std::sync::MutexGuard<'_, Client> {
    client.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Sink for Way {
    fn done(&self, chat: &[u8; 32]) -> Result<ImportRanges, SinkFault> {
        let broken = |error: &dyn std::fmt::Display| SinkFault::Broken(error.to_string());
        match self {
            Self::Served(client) => lock(client).imported(*chat).map_err(|error| broken(&error)),
            Self::Own(live) => live.journal().imported(chat).map_err(|error| broken(&error)),
        }
    }

    async fn import(&self, crossing: &Slug, batch: Batch) -> Result<usize, SinkFault> {
        match self {
            Self::Own(live) => Ok(live.import(crossing.as_str(), batch).await?),
            Self::Served(client) => {
                let (client, crossing) = (client.clone(), crossing.clone());
                let asked =
                    tokio::task::spawn_blocking(move || lock(&client).import(crossing.as_str(), batch));
                match asked.await {
                    Ok(claims) => claims.map_err(|error| SinkFault::Broken(error.to_string())),
                    Err(_) => Err(SinkFault::Broken("the asking thread broke".into())),
                }
            }
        }
    }
}
