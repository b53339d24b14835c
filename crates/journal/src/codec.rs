//! The canonical bytes of an entry, and the hashes made of them. One entry has one writing; whatever else
//! says the same is refused. Refuses to know where the bytes are kept, and what a fact means.
//!
//! An entry is compact JSON with its keys in this order: `f` (the number of the format that introduced this
//! shape of fact), `seq`, `at` (whole minutes since 1970), `fact`. A later Passage writes a new shape under
//! a new number and leaves the old shapes' numbers as they are, so an older one can tell "newer than I am"
//! from "damaged".
//!
//! Hashes carry a first byte that says of what they are: 0x00 a leaf, 0x01 (reserved) an inner node of the
//! tree over leaves, 0x02 words. The same bytes never hash to the same value in two meanings.

use crate::turn::Salt;
use border::deed::{Deed, Moderated};
use border::entry::Entry;
use border::fact::{Claim, Digest, Direction, Fact, Filed, Foretold, Notice, Seq};
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use border::value::Value;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

pub(crate) mod record;

/// The newest entry format this Passage reads and writes.
pub const ENTRY_FORMAT: u32 = 6;

/// `SHA-256(0x00 ‖ salt ‖ bytes)` of an entry.
pub type Leaf = [u8; 32];

const LEAF: u8 = 0;
const WORDS: u8 = 2;
/// A landmark's id, characters.
const LANDMARK_MAX: usize = 32;

/// Why bytes are no entry, or an entry gets no bytes.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CodecError {
    /// Written by a newer Passage.
    #[error("it needs entry format {needed}, this Passage reads up to {known}")]
    Newer {
        /// The format of the entry.
        needed: u32,
        /// The newest this one reads.
        known: u32,
    },
    /// Not the canonical bytes of any entry.
    #[error("{0}")]
    Damaged(String),
    /// The fact holds a text that is neither from a closed list nor a notice's within its bounds.
    #[error("a fact holds a text that is not from a closed list, or a notice is beyond its bounds")]
    OpenText,
}

#[derive(Serialize)]
struct Writing<'a> {
    f: u32,
    seq: Seq,
    at: i64,
    fact: &'a Fact,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reading {
    #[serde(rename = "f")]
    _f: u32,
    seq: Seq,
    at: i64,
    fact: Fact,
}

impl<'a> Writing<'a> {
    fn of(entry: &'a Entry) -> Self {
        Self { f: format_of(&entry.fact), seq: entry.seq, at: entry.at.0, fact: &entry.fact }
    }
}

/// The format that introduced a fact's shape. A new kind or field of facts gets a new number here.
fn format_of(fact: &Fact) -> u32 {
    match fact {
        // How the pages of offices stand; seats, and what moderators found of one.
        Fact::Fetched(_) | Fact::Seated(_) | Fact::Moderated(Moderated { deed: Deed::Seat { .. }, .. }) => 6,
        // Alerts held back.
        Fact::AlertsHeld { .. } | Fact::AlertsReleased => 5,
        // What moderators found a rumour to be; that what is foretold is a copy.
        Fact::Moderated(Moderated { deed: Deed::Rule { .. }, .. }) => 5,
        Fact::Announced(Foretold { copy_of: Some(_), .. }) => 5,
        // What offices count.
        Fact::Measured(_) => 4,
        // Who answers for whom; what is a copy; what is shown later.
        Fact::Anchored(_) | Fact::Revoked { .. } | Fact::Invited { .. } | Fact::Vouched { .. } => 3,
        // What moderators do.
        Fact::Moderated(_) | Fact::Filed(Filed { held_minutes: Some(_), .. }) => 3,
        Fact::Filed(Filed { aside_of: Some(_), .. }) => 3,
        Fact::Claimed(Claim { copy_of, held_minutes, .. }) if copy_of.is_some() || held_minutes.is_some() => {
            3
        }
        // Claims told apart whether their direction was said anew.
        Fact::Claimed(Claim { direction: Direction::Remembered, .. }) => 2,
        Fact::Filed(_)
        | Fact::Claimed(_)
        | Fact::Asked(_)
        | Fact::Announced(_)
        | Fact::Passed { .. }
        | Fact::Noticed(_)
        | Fact::Hidden { .. }
        | Fact::Froze { .. }
        | Fact::Thawed { .. } => 1,
    }
}

/// The canonical bytes of an entry, at most [`limits::ENTRY_BYTES`].
///
/// # Errors
/// [`CodecError::OpenText`] for a fact that no filing, notice or order may become.
pub fn encode(entry: &Entry) -> Result<Vec<u8>, CodecError> {
    if !is_closed(&entry.fact) {
        return Err(CodecError::OpenText);
    }
    let bytes =
        serde_json::to_vec(&Writing::of(entry)).map_err(|error| CodecError::Damaged(error.to_string()))?;
    if bytes.len() > limits::ENTRY_BYTES { Err(CodecError::OpenText) } else { Ok(bytes) }
}

/// Reads an entry back from its canonical bytes.
///
/// # Errors
/// [`CodecError::Newer`] where the format is not known yet; [`CodecError::Damaged`] for everything that is
/// not what [`encode`] writes, to the byte.
pub fn decode(bytes: &[u8]) -> Result<Entry, CodecError> {
    let damaged = |what: &str| CodecError::Damaged(what.to_owned());
    if bytes.len() > limits::ENTRY_BYTES {
        return Err(damaged("longer than an entry may be"));
    }
    let format = peek_format(bytes).ok_or_else(|| damaged("it does not begin like an entry"))?;
    if format > ENTRY_FORMAT {
        return Err(CodecError::Newer { needed: format, known: ENTRY_FORMAT });
    }
    let Reading { seq, at, fact, .. } =
        serde_json::from_slice(bytes).map_err(|error| CodecError::Damaged(error.to_string()))?;
    let entry = Entry { seq, at: Minute(at), fact };
    let mut same = Same { rest: bytes };
    let rewritten = serde_json::to_writer(&mut same, &Writing::of(&entry));
    if rewritten.is_err() || !same.rest.is_empty() || !is_closed(&entry.fact) {
        return Err(damaged("not the canonical bytes of an entry"));
    }
    Ok(entry)
}

/// The number after `{"f":`.
fn peek_format(bytes: &[u8]) -> Option<u32> {
    let rest = bytes.strip_prefix(b"{\"f\":")?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if rest.get(digits) != Some(&b',') {
        return None;
    }
    std::str::from_utf8(&rest[..digits]).ok()?.parse().ok()
}

/// Takes only the bytes it expects: comparing without a second copy.
struct Same<'a> {
    rest: &'a [u8],
}

impl std::io::Write for Same<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.rest = self.rest.strip_prefix(bytes).ok_or(std::io::ErrorKind::InvalidData)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Whether every text in a fact is from a closed list, an id, or a notice's own within its bounds. The types
/// see to all but these.
fn is_closed(fact: &Fact) -> bool {
    match fact {
        Fact::Claimed(Claim { value, .. }) | Fact::Announced(Foretold { value, .. }) => match value {
            Value::Metres { landmark: Some(id), .. } => {
                id.0.len() <= LANDMARK_MAX && Slug::parse(&id.0).is_some()
            }
            _ => true,
        },
        Fact::Noticed(notice) => is_within_bounds(notice),
        Fact::Moderated(Moderated { deed, .. }) => match deed {
            Deed::Notice { notice, .. } => is_within_bounds(notice),
            Deed::Hide { lines, .. } | Deed::Let { lines, .. } | Deed::Count { lines, .. } => {
                lines.len() <= limits::CASE_LINES
            }
            _ => true,
        },
        Fact::Filed(_)
        | Fact::Asked(_)
        | Fact::Passed { .. }
        | Fact::Measured(_)
        | Fact::Fetched(_)
        | Fact::Hidden { .. }
        | Fact::Anchored(_)
        | Fact::Revoked { .. }
        | Fact::Invited { .. }
        | Fact::Vouched { .. }
        | Fact::Froze { .. }
        | Fact::Thawed { .. }
        | Fact::AlertsHeld { .. }
        | Fact::AlertsReleased
        | Fact::Seated(_) => true,
    }
}

fn is_within_bounds(Notice { text, link, source, .. }: &Notice) -> bool {
    text.values().all(|text| text.len() <= limits::NOTICE_TEXT_BYTES)
        && link.len() <= limits::NOTICE_LINK_BYTES
        && link.starts_with("https://")
        && source.len() <= limits::SOURCE_BYTES
}

/// The leaf of an entry's canonical bytes. Without the salt nobody can test a guess of what the entry says.
pub fn leaf(salt: &Salt, bytes: &[u8]) -> Leaf {
    Sha256::new().chain_update([LEAF]).chain_update(salt).chain_update(bytes).finalize().into()
}

/// `SHA-256(0x02 ‖ salt ‖ text)`: by this alone words enter a fact.
pub fn words_hash(salt: &Salt, text: &str) -> Digest<32> {
    Digest(Sha256::new().chain_update([WORDS]).chain_update(salt).chain_update(text).finalize().into())
}
