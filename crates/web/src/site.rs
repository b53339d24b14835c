//! What the door is told at the start: whose house it is, what stands in it, and who may come in how often.
//! Refuses to know where any of it was configured.

use crate::counters::Counters;
use crate::keys::Keys;
use crate::paste::Paste;
use language::Reader;
use language::say::Phrases;
use live::Live;
use std::sync::Arc;

/// Everything the door needs; cheap to clone.
#[derive(Clone)]
pub struct Site {
    /// The running board.
    pub live: Live,
    /// Reads words.
    pub reader: Arc<Reader>,
    /// Words what is shown.
    pub phrases: Arc<Phrases>,
    /// Who runs it.
    pub about: About,
    /// Whether what is shown is made up.
    pub example: Example,
    /// Whether filings are counted, and fresh Voices asked for work.
    pub admission: Admission,
    /// Reads what was pasted from a chat; without it the page offers no pasting.
    pub paste: Option<Arc<dyn Paste>>,
    /// The keys that were handed out; without it there is no desk.
    pub keys: Option<Arc<dyn Keys>>,
    /// Whether the operator wants seats offered.
    pub seats: Seats,
    /// What was counted so far; shared by the pages and the metrics.
    pub counters: Arc<Counters>,
}

/// Who runs the house, as `/about` says it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct About {
    /// A name of a person or organisation; empty if none was given.
    pub operator: String,
    /// How to reach them; empty if none was given.
    pub contact: String,
}

/// Whether what is shown is made up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Example {
    /// It is real.
    #[default]
    No,
    /// Every page, title and JSON says so.
    Yes,
}

/// Whether the operator wants seats offered: they are only with two moderators' keys and a contact.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Seats {
    /// No.
    #[default]
    Off,
    /// Yes.
    On,
}

/// Whether filings are counted, and fresh Voices asked for work.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Admission {
    /// No: a closed circle, or a load test.
    Open,
    /// Yes.
    #[default]
    Guarded,
}

impl Admission {
    /// Its word in the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Guarded => "guarded",
        }
    }
}
