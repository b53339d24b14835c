//! A filing: what arrives at a door, once its words were read and its secret was made a Voice. Refuses to
//! hold the words or the secret.

use crate::atlas::Atlas;
use crate::fact::{Digest, Seq, Via};
use crate::lang::Lang;
use crate::likeness::Likeness;
use crate::limits;
use crate::minute::Minute;
use crate::reading::Reading;
use crate::slug::Slug;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What arrives at a door.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Filing {
    /// The client's id and the content, hashed; absent for imported and pasted messages, which are told
    /// apart by their door.
    pub identity: Option<Identity>,
    /// Who.
    pub by: Voice,
    /// When it was sent: now minus the client's own age of it, at most 72 h.
    #[serde(with = "crate::minute::whole")]
    pub told: Minute,
    /// In which language the sender reads.
    pub lang: Option<Lang>,
    /// `hash(salt, words)`, if words are kept.
    pub words: Option<Digest<32>>,
    /// The filing it replies to.
    pub reply_to: Option<Seq>,
    /// What it says: read from its words, or its taps as claims.
    pub reading: Reading,
    /// Whether the reading was tapped: a tap must fit, words need not.
    pub origin: Origin,
    /// Through which door.
    pub via: Via,
    /// What is known of it beside what it says.
    #[serde(default)]
    pub trace: Trace,
}

/// What is known of a filing beside what it says. None of it enters a fact as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Trace {
    /// How like other texts its words are; set by the door that read them.
    pub likeness: Option<Likeness>,
    /// The entry that began the words of which its own are a near copy; set by the desk.
    pub copy_of: Option<Seq>,
    /// Those words again, where so many told them before that further copies wait; set by the desk.
    pub aside_of: Option<Seq>,
    /// Whether its words link to an office; set by the door that masked them.
    #[serde(default)]
    pub linked: Linked,
    /// Chance, where what would betray its writer's time is to be held; set by the desk.
    pub draw: Option<u16>,
}

/// Whether words link to a page of an office of the atlas: without, nothing is official.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Linked {
    /// To none.
    #[default]
    No,
    /// To one.
    Office,
}

impl Linked {
    /// Of words with links to these hosts.
    pub fn of(atlas: &Atlas, hosts: &[String]) -> Self {
        let is_office = |host: &String| atlas.offices().iter().any(|office| office.has_host(host));
        if hosts.iter().any(is_office) { Self::Office } else { Self::No }
    }
}

/// Where a reading comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Words were read.
    Words,
    /// Taps said exactly this.
    Taps,
}

/// By what a filing is known again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Identity {
    /// Hash of crossing and client id.
    pub id: Digest<8>,
    /// Hash of what was filed.
    pub content: Digest<8>,
}

impl Identity {
    /// Hashes a client's id and the bytes of what it filed.
    pub fn of(crossing: &Slug, id: &str, content: &[u8]) -> Self {
        let first8 = |parts: [&[u8]; 3]| {
            let mut hash = Sha256::new();
            for part in parts {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
            let hash = hash.finalize();
            let mut first = [0; 8];
            first.copy_from_slice(&hash[..8]);
            Digest(first)
        };
        Self {
            id: first8([b"id", crossing.as_str().as_bytes(), id.as_bytes()]),
            content: first8([b"content", id.as_bytes(), content]),
        }
    }
}

/// Whether a client's id or voice has the length and letters that are taken: 8 to 64 visible ASCII.
pub fn is_client_id(text: &str) -> bool {
    (limits::CLIENT_ID_MIN..=limits::CLIENT_ID_MAX).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_graphic())
}

/// `told` of a filing: `now` minus the age its sender gave, at most 72 h.
pub fn told_at(now: Minute, written_ago_seconds: Option<u64>) -> Minute {
    let ago = written_ago_seconds.map_or(0, |seconds| i64::try_from(seconds / 60).unwrap_or(i64::MAX));
    now - ago.min(limits::WRITTEN_AGO_MINUTES)
}
