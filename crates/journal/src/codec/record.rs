//! A turn as stored: one run of bytes with a checksum over it and its place. Refuses to know what stores it.
//!
//! Each entry is its length (4 bytes, big-endian), its salt (16) and its canonical bytes. The checksum
//! covers the crossing, the places and the time too: a row that came to stand elsewhere is as damaged as one
//! with another byte.

use super::{CodecError, Leaf, decode, encode, leaf};
use crate::turn::Salt;
use border::entry::Entry;
use border::fact::Seq;
use border::limits;
use border::minute::Minute;
use sha2::{Digest as _, Sha256};

/// The first 16 bytes of a SHA-256: against damage, not against a forger, who could make it anew.
pub type Checksum = [u8; 16];

const LENGTH: usize = 4;
const SALT: usize = size_of::<Salt>();

/// One turn as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// Place of its first entry.
    pub first: Seq,
    /// Place of its last entry.
    pub last: Seq,
    /// The minute of its last entry.
    pub at: Minute,
    /// Its entries.
    pub body: Vec<u8>,
    /// Over everything else and the crossing.
    pub checksum: Checksum,
}

/// One entry of a record: its place, its salt, its canonical bytes.
pub type Part<'a> = (Seq, Salt, &'a [u8]);

impl Record {
    /// The record of entries that follow each other without gaps; none for no entries.
    ///
    /// # Errors
    /// Whatever [`encode`] refuses.
    pub fn new(crossing: &str, entries: &[(Entry, Salt)]) -> Result<Option<Self>, CodecError> {
        let (Some((head, _)), Some((tail, _))) = (entries.first(), entries.last()) else { return Ok(None) };
        let mut body = Vec::with_capacity(entries.len() * 320);
        for (entry, salt) in entries {
            let bytes = encode(entry)?;
            body.extend_from_slice(&(bytes.len() as u32).to_be_bytes());
            body.extend_from_slice(salt);
            body.extend_from_slice(&bytes);
        }
        Ok(Some(Self::sealed(crossing, head.seq, tail.seq, tail.at, body)))
    }

    fn sealed(crossing: &str, first: Seq, last: Seq, at: Minute, body: Vec<u8>) -> Self {
        let checksum = checksum(crossing, first, last, at, &body);
        Self { first, last, at, body, checksum }
    }

    /// Whether it is what was written, at this crossing.
    pub fn is_whole(&self, crossing: &str) -> bool {
        self.checksum == checksum(crossing, self.first, self.last, self.at, &self.body)
    }

    /// Its entries.
    ///
    /// # Errors
    /// [`CodecError::Damaged`] where the bytes are no run of entries of these places.
    pub fn parts(&self) -> Result<Vec<Part<'_>>, CodecError> {
        let damaged = || CodecError::Damaged("the turn is cut short or has bytes too many".to_owned());
        let count = self
            .last
            .checked_sub(self.first)
            .map(|last| last + 1)
            .filter(|count| usize::try_from(*count).is_ok_and(|count| count <= limits::TURN_ENTRIES));
        let mut rest = self.body.as_slice();
        let mut parts = Vec::new();
        for index in 0..count.ok_or_else(damaged)? {
            let (length, after) = rest.split_first_chunk::<LENGTH>().ok_or_else(damaged)?;
            let (salt, after) = after.split_first_chunk::<SALT>().ok_or_else(damaged)?;
            let length = u32::from_be_bytes(*length) as usize;
            let (bytes, after) = after.split_at_checked(length).ok_or_else(damaged)?;
            parts.push((self.first + index, *salt, bytes));
            rest = after;
        }
        if rest.is_empty() { Ok(parts) } else { Err(damaged()) }
    }

    /// Its entries after `after`, with their salts.
    ///
    /// # Errors
    /// [`CodecError`], and the place of the entry that cannot be read.
    pub fn entries(&self, after: Seq) -> Result<Vec<(Entry, Salt)>, (Seq, CodecError)> {
        let parts = self.parts().map_err(|error| (self.first.max(after + 1), error))?;
        let wanted = parts.into_iter().filter(|(seq, ..)| *seq > after);
        wanted
            .map(|(seq, salt, bytes)| match decode(bytes) {
                Ok(entry) if entry.seq == seq => Ok((entry, salt)),
                Ok(_) => Err((seq, CodecError::Damaged("an entry is out of its place".to_owned()))),
                Err(error) => Err((seq, error)),
            })
            .collect()
    }

    /// The leaves of its entries after `after` and up to `upto`.
    ///
    /// # Errors
    /// As [`Record::parts`].
    pub fn leaves(&self, after: Seq, upto: Seq) -> Result<Vec<Leaf>, CodecError> {
        let wanted = |(seq, ..): &Part<'_>| *seq > after && *seq <= upto;
        Ok(self.parts()?.into_iter().filter(wanted).map(|(_, salt, bytes)| leaf(&salt, bytes)).collect())
    }

    /// The same record without its entries up to `upto`; none where none is left.
    ///
    /// # Errors
    /// As [`Record::parts`].
    pub fn after(&self, crossing: &str, upto: Seq) -> Result<Option<Self>, CodecError> {
        let mut body = Vec::new();
        for (seq, salt, bytes) in self.parts()? {
            if seq > upto {
                body.extend_from_slice(&(bytes.len() as u32).to_be_bytes());
                body.extend_from_slice(&salt);
                body.extend_from_slice(bytes);
            }
        }
        let first = self.first.max(upto.saturating_add(1));
        Ok((first <= self.last).then(|| Self::sealed(crossing, first, self.last, self.at, body)))
    }
}

fn checksum(crossing: &str, first: Seq, last: Seq, at: Minute, body: &[u8]) -> Checksum {
    let hash = Sha256::new()
        .chain_update(crossing)
        .chain_update([0])
        .chain_update(first.to_be_bytes())
        .chain_update(last.to_be_bytes())
        .chain_update(at.0.to_be_bytes())
        .chain_update(body)
        .finalize();
    let mut checksum = Checksum::default();
    checksum.copy_from_slice(&hash[..16]);
    checksum
}
