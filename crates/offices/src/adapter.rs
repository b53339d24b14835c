//! Adapters: which there are, where each may ask and how often, and what it makes of an answer. Refuses to
//! know which crossing a post is.

use crate::{cbp, dpsu, echerha, granica};
use border::minute::Minute;
use border::topic::Mode;
use std::collections::BTreeSet;

/// Who can be read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Adapter {
    /// US Customs and Border Protection: waits into the US, JSON.
    Cbp,
    /// The State Border Guard Service of Ukraine: vehicles before the post, a page.
    Dpsu,
    /// The Ukrainian electronic queue of lorries and buses: JSON.
    Echerha,
    /// The Polish customs' waits both ways: SOAP, one question a post.
    Granica,
}

/// Which way a figure is of, as the office means it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Way {
    /// Out of the office's own land.
    Out,
    /// Into it.
    Into,
}

/// Whose time an answer carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Statement {
    /// The office's own: it says of when each figure is.
    Own,
    /// None but "now", or an echo of the hour that was asked for.
    Now,
}

/// One figure as an answer has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// What the office calls the post, or its queue.
    pub post: String,
    /// Which way.
    pub way: Way,
    /// How they travel.
    pub mode: Mode,
    /// Of when it is, by the office's own statement.
    pub told: Minute,
    /// Minutes of wait.
    pub wait_minutes: Option<u64>,
    /// Vehicles in the queue.
    pub vehicles: Option<u64>,
}

/// What an adapter read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Rows {
    /// The figures.
    pub rows: Vec<Row>,
    /// The posts that the answer has, with figures or without.
    pub posts: BTreeSet<String>,
    /// Rows of which the time, the number or the kind cannot be read: not taken.
    pub unread: usize,
}

/// Why an answer cannot be read at all: its shape is another than the adapter knows.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AdapterFault {
    /// It is no text.
    #[error("not UTF-8 text")]
    NoText,
    /// It is no JSON, from this line and column on.
    #[error("no JSON at line {line}, column {column}")]
    NoJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// It is the office's own word that something of its own broke: its shape has not changed.
    #[error("the office says that something of its own broke")]
    Broken,
    /// Something that was always there is not.
    #[error("missing: {0}")]
    Missing(&'static str),
    /// There are more rows than any answer has.
    #[error("more than {} rows", border::limits::FEED_ROWS)]
    TooLong,
    /// It has none of the posts that are crossings here: they go by other names now, or it is empty.
    #[error("missing: every post that is a crossing here")]
    NoPost,
    /// There are rows, and not one of them can be read.
    #[error("none of {0} rows can be read")]
    AllUnread(usize),
}

/// One request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    /// Where.
    pub address: String,
    /// What is posted; absent where it is got.
    pub body: Option<String>,
    /// Headers without which the office does not answer.
    pub headers: &'static [(&'static str, &'static str)],
    /// The post that it asks for, where the answer does not name it.
    pub post: Option<String>,
}

impl Adapter {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Cbp, Self::Dpsu, Self::Echerha, Self::Granica];

    /// Its name: in the configuration, on the command line, of its file in `data/feeds/`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cbp => "cbp",
            Self::Dpsu => "dpsu",
            Self::Echerha => "echerha",
            Self::Granica => "granica",
        }
    }

    /// The adapter of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|adapter| adapter.name() == name)
    }

    /// The only hosts it may ask, whatever data and configuration say.
    pub fn hosts(self) -> &'static [&'static str] {
        match self {
            Self::Cbp => &["bwt.cbp.gov"],
            Self::Dpsu => &["dpsu.gov.ua"],
            Self::Echerha => &["back.echerha.gov.ua"],
            Self::Granica => &["granica.gov.pl"],
        }
    }

    /// Minutes between two rounds below which asking is rude: no faster than the office has news, and slower
    /// where it must be asked post by post.
    pub fn least_minutes(self) -> i64 {
        match self {
            Self::Cbp => 15,
            Self::Dpsu | Self::Echerha => 30,
            Self::Granica => 60,
        }
    }

    /// Whose time its answers carry.
    pub fn statement(self) -> Statement {
        match self {
            Self::Cbp | Self::Dpsu => Statement::Own,
            Self::Echerha | Self::Granica => Statement::Now,
        }
    }

    /// The requests of one round: one an address, or one a post.
    pub fn requests(self, addresses: &[String], posts: &[String], now: Minute) -> Vec<Request> {
        let get =
            |address: &String, headers| Request { address: address.clone(), body: None, headers, post: None };
        match self {
            Self::Cbp | Self::Dpsu => addresses.iter().map(|address| get(address, &[])).collect(),
            Self::Echerha => addresses.iter().map(|address| get(address, echerha::HEADERS)).collect(),
            Self::Granica => granica::requests(addresses, posts, now),
        }
    }

    /// Reads one answer, as the office gives it or as the known recordings of it are. `post` is the one that
    /// was asked for, where the answer does not name it.
    ///
    /// # Errors
    /// [`AdapterFault`]
    pub fn read(self, bytes: &[u8], post: Option<&str>, fetched: Minute) -> Result<Rows, AdapterFault> {
        let text = std::str::from_utf8(bytes).map_err(|_| AdapterFault::NoText)?;
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let read = match self {
            Self::Cbp => cbp::read(text)?,
            Self::Dpsu => dpsu::read(text)?,
            Self::Echerha => echerha::read(text, fetched)?,
            Self::Granica => granica::read(text, post)?,
        };
        match read.rows.is_empty() && read.unread > 0 {
            true => Err(AdapterFault::AllUnread(read.unread)),
            false => Ok(read),
        }
    }
}

/// A document, or where it stops being one.
pub(crate) fn json(text: &str) -> Result<serde_json::Value, AdapterFault> {
    serde_json::from_str(text)
        .map_err(|error| AdapterFault::NoJson { line: error.line(), column: error.column() })
}
