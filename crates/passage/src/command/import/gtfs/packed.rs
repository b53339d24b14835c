//! A zip file, as far as a feed of timetables needs one: files by name, stored or deflated, each read as a
//! stream. Refuses what unpacks to more than a feed is, what is encrypted, and what says one thing of itself
//! and is another.

use border::limits;
use flate2::read::DeflateDecoder;
use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result, Seek as _, SeekFrom, Take};
use std::path::Path;

/// The end of the directory, and how far from the end of the file it may begin: after it stands a comment.
const END: [u8; 4] = *b"PK\x05\x06";
const END_BYTES: usize = 22;
const END_WITHIN: u64 = 65_557;
/// A line of the directory, and what stands before a file's own bytes.
const LINE: [u8; 4] = *b"PK\x01\x02";
const LINE_BYTES: usize = 46;
const LOCAL: [u8; 4] = *b"PK\x03\x04";
const LOCAL_BYTES: usize = 30;
/// What a field says where the figure is too large for it.
const LARGE: u32 = u32::MAX;
/// Beyond so many bytes for one packed, text is no text.
const MOST_PACKED: u64 = 200;
/// Below this size nobody minds how well it is packed.
const SMALL: u64 = 1 << 20;

/// A file in a zip.
#[derive(Clone, Debug)]
pub struct Packed {
    name: String,
    method: u16,
    packed: u64,
    unpacked: u64,
    at: u64,
}

/// A zip whose directory was read.
pub struct Zip {
    file: File,
    files: Vec<Packed>,
}

fn wrong(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidData, what.into())
}

fn short(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).map_or(0, |b| u16::from_le_bytes([b[0], b[1]]))
}

fn long(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}

impl Zip {
    /// Reads the directory of a zip.
    ///
    /// # Errors
    /// It is none, or one that is refused.
    pub fn open(path: &Path) -> Result<Self> {
        let mut file = File::open(path)?;
        let size = file.metadata()?.len();
        let within = size.min(END_WITHIN);
        let mut tail = vec![0; within as usize];
        file.seek(SeekFrom::Start(size - within))?;
        file.read_exact(&mut tail)?;
        let ends = tail.len().saturating_sub(END_BYTES - 1);
        let end = (0..ends).rev().find(|at| tail[*at..].starts_with(&END));
        let end = end.map(|at| &tail[at..]).ok_or_else(|| wrong("no zip file"))?;
        let (count, length, start) = (short(end, 10), long(end, 12), long(end, 16));
        if start == LARGE || length == LARGE || count == u16::MAX {
            return Err(wrong("larger than a zip of the first kind can be: unpack it and give the folder"));
        }
        if usize::from(count) > limits::GTFS_FILES || length as usize > limits::GTFS_DIRECTORY_BYTES {
            return Err(wrong(format!("more than {} files in the zip", limits::GTFS_FILES)));
        }
        file.seek(SeekFrom::Start(start.into()))?;
        let mut directory = vec![0; length as usize];
        file.read_exact(&mut directory)?;
        Ok(Self { file, files: listed(&directory, count.into())? })
    }

    /// A file by its name, in whatever folder of the zip; none where there is none.
    ///
    /// # Errors
    /// It is refused, or the zip cannot be read.
    pub fn read(&self, name: &str) -> Result<Option<impl Read + use<>>> {
        let is = |packed: &&Packed| packed.name.rsplit('/').next() == Some(name);
        let Some(packed) = self.files.iter().find(is).cloned() else { return Ok(None) };
        let mut file = self.file.try_clone()?;
        file.seek(SeekFrom::Start(packed.at))?;
        let mut local = [0; LOCAL_BYTES];
        file.read_exact(&mut local)?;
        if !local.starts_with(&LOCAL) {
            return Err(wrong(format!("{name}: not where the zip says it is")));
        }
        let skip = u64::from(short(&local, 26)) + u64::from(short(&local, 28));
        file.seek(SeekFrom::Start(packed.at + LOCAL_BYTES as u64 + skip))?;
        let own = file.take(packed.packed);
        let inner =
            if packed.method == 0 { Inner::Stored(own) } else { Inner::Deflated(DeflateDecoder::new(own)) };
        Ok(Some(Bounded { inner, name: packed.name, left: packed.unpacked }))
    }
}

fn listed(directory: &[u8], count: usize) -> Result<Vec<Packed>> {
    let mut files = Vec::new();
    let mut at = 0;
    for _ in 0..count {
        let line = directory.get(at..).filter(|line| line.len() >= LINE_BYTES && line.starts_with(&LINE));
        let line = line.ok_or_else(|| wrong("the directory of the zip is broken"))?;
        let [named, extra, comment] = [28, 30, 32].map(|field| usize::from(short(line, field)));
        let name =
            line.get(LINE_BYTES..LINE_BYTES + named).ok_or_else(|| wrong("a name in the zip is cut"))?;
        let packed = Packed {
            name: String::from_utf8_lossy(name).into_owned(),
            method: short(line, 10),
            packed: long(line, 20).into(),
            unpacked: long(line, 24).into(),
            at: long(line, 42).into(),
        };
        if packed.name.ends_with(".txt") {
            packed.check(short(line, 8))?;
        }
        files.push(packed);
        at += LINE_BYTES + named + extra + comment;
    }
    Ok(files)
}

impl Packed {
    fn check(&self, flags: u16) -> Result<()> {
        let name = &self.name;
        if flags & 1 != 0 {
            return Err(wrong(format!("{name}: encrypted")));
        }
        if !matches!(self.method, 0 | 8) {
            return Err(wrong(format!(
                "{name}: packed in a way not known here; unpack it and give the folder"
            )));
        }
        let is_bomb = self.unpacked > SMALL && self.unpacked / self.packed.max(1) > MOST_PACKED;
        if is_bomb || self.unpacked > limits::GTFS_FILE_BYTES {
            return Err(wrong(format!(
                "{name}: unpacks to {} bytes, which no timetable does",
                self.unpacked
            )));
        }
        Ok(())
    }
}

enum Inner {
    Stored(Take<File>),
    Deflated(DeflateDecoder<Take<File>>),
}

/// No more than the directory says.
struct Bounded {
    inner: Inner,
    name: String,
    left: u64,
}

impl Read for Bounded {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let read = match &mut self.inner {
            Inner::Stored(from) => from.read(into),
            Inner::Deflated(from) => from.read(into),
        }?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| wrong(format!("{}: unpacks to more than the zip says of it", self.name)))?;
        Ok(read)
    }
}
