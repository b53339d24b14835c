//! The asking side of the socket. Calls block: a command has nothing else to do.

use super::{Request, Response, path};
use crate::failure::Failure;
use crate::house::{KeyAsk, KeyTold};
use border::fact::Seq;
use border::official::Figure;
use journal::turn::ImportRanges;
use live::order::{Act, Batch};
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;

/// A connection to the house that serves a data directory.
pub struct Client {
    stream: BufReader<UnixStream>,
}

impl Client {
    /// Connects, if a house serves this directory.
    pub fn connect(dir: &Path) -> Option<Self> {
        UnixStream::connect(path(dir)).ok().map(|stream| Self { stream: BufReader::new(stream) })
    }

    fn ask(&mut self, request: &Request) -> Result<Response, Failure> {
        let gone = |error: std::io::Error| Failure::failed(format!("the serving house is gone: {error}"));
        let mut line = serde_json::to_vec(request).map_err(Failure::failed)?;
        line.push(b'\n');
        self.stream.get_mut().write_all(&line).map_err(gone)?;
        let mut answer = String::new();
        self.stream.read_line(&mut answer).map_err(gone)?;
        serde_json::from_str(&answer)
            .map_err(|_| Failure::failed("the serving house ended while it answered"))
    }

    /// Does an operator's act.
    pub fn act(&mut self, crossing: &str, act: Act) -> Result<Seq, Failure> {
        match self.ask(&Request::Act { crossing: crossing.into(), act })? {
            Response::Acted(seq) => Ok(seq),
            other => Err(other.unexpected()),
        }
    }

    /// Takes messages in; how many claims came of them.
    pub fn import(&mut self, crossing: &str, batch: Batch) -> Result<usize, Failure> {
        match self.ask(&Request::Import { crossing: crossing.into(), batch })? {
            Response::Imported(claims) => Ok(claims),
            other => Err(other.unexpected()),
        }
    }

    /// Takes figures of offices in; how many were news.
    pub fn measure(&mut self, crossing: &str, figures: Vec<Figure>) -> Result<usize, Failure> {
        match self.ask(&Request::Measure { crossing: crossing.into(), figures })? {
            Response::Imported(taken) => Ok(taken),
            other => Err(other.unexpected()),
        }
    }

    /// Asks something of the keys.
    pub fn keys(&mut self, ask: KeyAsk) -> Result<KeyTold, Failure> {
        match self.ask(&Request::Keys(ask))? {
            Response::Keys(told) => Ok(told),
            other => Err(other.unexpected()),
        }
    }

    /// Which message ids of a chat are done.
    pub fn imported(&mut self, chat: [u8; 32]) -> Result<ImportRanges, Failure> {
        match self.ask(&Request::Imported { chat })? {
            Response::Ranges(ranges) => Ok(ranges),
            other => Err(other.unexpected()),
        }
    }
}
