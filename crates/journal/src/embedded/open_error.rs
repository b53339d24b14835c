//! Why a data directory cannot be opened. Refuses to leave its reader without what to do about it.

use super::Kind;
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Why a data directory cannot be opened. Each names what to do about it or where it is.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process writes it.
    #[error("{} is being written by another process; stop that one or name another directory", dir.display())]
    Locked {
        /// Which.
        dir: PathBuf,
    },
    /// A newer Passage wrote it.
    #[error(
        "{} has format {found}, this Passage reads up to {known}; use the one it was written by",
        file.display()
    )]
    Newer {
        /// Which file.
        file: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format this one reads.
        known: u32,
    },
    /// It is of an older format and is only to be read.
    #[error("{} has format {found}, not {known}; open it once for writing to bring it up", file.display())]
    Unmigrated {
        /// Which file.
        file: PathBuf,
        /// Its format.
        found: u32,
        /// The format it would have.
        known: u32,
    },
    /// There is none.
    #[error("{} holds no journal", dir.display())]
    Absent {
        /// Where.
        dir: PathBuf,
    },
    /// It is of the other kind.
    #[error("{} is of kind `{}`, not `{}`", dir.display(), is.as_str(), wanted.as_str())]
    OtherKind {
        /// Where.
        dir: PathBuf,
        /// What it is.
        is: Kind,
        /// What was wanted.
        wanted: Kind,
    },
    /// The file is some other program's.
    #[error("{} is not a journal of Passage", file.display())]
    NotAJournal {
        /// Which file.
        file: PathBuf,
    },
    /// The key is gone or cut short.
    #[error(
        "{} is missing or damaged: without it imported messages would count twice; \
         put it back, or save the rest with `passage salvage`",
        file.display()
    )]
    KeyLost {
        /// Which file.
        file: PathBuf,
    },
    /// The bundled SQLite is one that can corrupt its log.
    #[error("SQLite {version} is too old: build with the bundled one")]
    OldStore {
        /// Its version.
        version: String,
    },
    /// A file cannot be made, read or written.
    #[error("{}: {what}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// What the system says.
        what: String,
    },
    /// What is in the file is not what was written: cut short, overwritten.
    #[error(
        "{} is damaged: save what can be read with `passage salvage`, or restore a backup",
        file.display()
    )]
    Damaged {
        /// Which file; empty until whoever opened it names it.
        file: PathBuf,
    },
    /// The store failed.
    #[error("the store failed: {0}")]
    Store(String),
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { file: PathBuf::new() },
            _ => Self::Store(error.to_string()),
        }
    }
}

impl OpenError {
    /// The same, of this file.
    pub(super) fn of(self, opened: &Path) -> Self {
        match self {
            Self::Damaged { .. } => Self::Damaged { file: opened.to_owned() },
            other => other,
        }
    }
}
