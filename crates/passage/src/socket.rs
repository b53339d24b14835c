//! `DIR/passage.sock`: how commands reach the house that serves their data directory. One JSON request a
//! line, one JSON answer a line. Refuses to be reached by anyone but the directory's owner (0600).

use crate::failure::Failure;
use crate::house::{KeyAsk, KeyTold};
use border::fact::Seq;
use border::official::Figure;
use journal::turn::ImportRanges;
use live::order::{Act, Batch};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

pub mod client;
pub mod server;

/// The socket's name in the data directory.
const NAME: &str = "passage.sock";
/// A request longer than this is none: the largest is a batch of imported messages.
const LINE_BYTES: u64 = 16 * 1024 * 1024;

/// The socket of a data directory.
pub fn path(dir: &Path) -> PathBuf {
    dir.join(NAME)
}

/// What can be asked of a serving house.
#[derive(Debug, Serialize, Deserialize)]
enum Request {
    /// An operator's act at a crossing.
    Act { crossing: String, act: Act },
    /// Messages of a chat for a crossing.
    Import { crossing: String, batch: Batch },
    /// Figures of offices at a crossing.
    Measure { crossing: String, figures: Vec<Figure> },
    /// Something of the keys.
    Keys(KeyAsk),
    /// Which message ids of a chat are done.
    Imported { chat: [u8; 32] },
}

/// What it answers.
#[derive(Debug, Serialize, Deserialize)]
enum Response {
    Acted(Seq),
    Imported(usize),
    Keys(KeyTold),
    Ranges(ImportRanges),
    Refused(String),
}

impl Response {
    fn unexpected(self) -> Failure {
        match self {
            Self::Refused(why) => Failure::Failed(why),
            _ => Failure::failed("the serving house answered something else"),
        }
    }
}
