//! The keyring: which keys were handed out, to moderators and to anchors, and which of them still hold. Of a
//! key only a hash is here. Refuses to know a name, a label, or the key itself for longer than it takes to
//! hash it.

use crate::closed::closed_list;
use crate::fact::Digest;
use crate::limits;
use crate::minute::{Minute, whole};
use crate::refusal::Refusal;
use crate::slug::Slug;
use crate::voice::hex;
use serde::{Deserialize, Serialize};
use sha2::Digest as _;

closed_list! {
    /// What a key opens.
    KeyKind {
        /// The moderation desk.
        Watch = "watch",
        /// An anchor's standing at one crossing.
        Anchor = "anchor",
    }
}

/// A key, as it is handed out: 32 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// The key made of 16 random bytes.
    pub fn of(random: [u8; 16]) -> Self {
        Self(hex(&random))
    }

    /// As it is handed out.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The first 8 bytes of `SHA-256("key" ‖ secret)`.
pub fn key_id(secret: &str) -> Digest<8> {
    let hash = sha2::Sha256::new().chain_update("key").chain_update(secret.trim()).finalize();
    Digest(std::array::from_fn(|at| hash[at]))
}

/// The next 16 bytes of it: by these and its id a key is known. Some key of eight given bytes alone is found
/// by a rack of machines within weeks.
fn proof(secret: &str) -> Digest<16> {
    let hash = sha2::Sha256::new().chain_update("key").chain_update(secret.trim()).finalize();
    Digest(std::array::from_fn(|at| hash[8 + at]))
}

/// What is kept of a key.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Its hash.
    pub id: Digest<8>,
    /// More of the hash.
    pub proof: Digest<16>,
    /// What the log calls it: k1, k2, …
    pub number: u32,
    /// What it opens.
    pub kind: KeyKind,
    /// An anchor's crossing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crossing: Option<Slug>,
    /// Until when it holds.
    #[serde(with = "whole")]
    pub until: Minute,
    /// When it was revoked.
    #[serde(default, with = "whole::option", skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Minute>,
}

impl Kept {
    fn ended(&self) -> Minute {
        self.revoked.unwrap_or(self.until).min(self.until)
    }

    /// Whether it opens anything at `now`.
    pub fn holds(&self, now: Minute) -> bool {
        now < self.ended()
    }

    /// Whether it is a moderator's that holds.
    pub fn is_moderator(&self, now: Minute) -> bool {
        self.kind == KeyKind::Watch && self.holds(now)
    }
}

/// All keys.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyring {
    /// How many were ever given out.
    given: u32,
    keys: Vec<Kept>,
}

impl Keyring {
    /// Every key that is remembered, the oldest first.
    pub fn keys(&self) -> &[Kept] {
        &self.keys
    }

    /// Notes a key that is handed out: for a crossing an anchor's, else a moderator's.
    ///
    /// # Errors
    /// [`Refusal::KeysFull`], [`Refusal::KeyIsOver`]
    pub fn invite(
        &mut self,
        secret: &Secret,
        crossing: Option<Slug>,
        until: Minute,
        now: Minute,
    ) -> Result<Kept, Refusal> {
        self.keys.retain(|key| now.since(key.ended()) < limits::KEY_MINUTES);
        if self.keys.len() >= limits::KEYS {
            return Err(Refusal::KeysFull);
        }
        if until <= now {
            return Err(Refusal::KeyIsOver);
        }
        self.given += 1;
        let kind = if crossing.is_some() { KeyKind::Anchor } else { KeyKind::Watch };
        let until = until.min(now + limits::KEY_DAYS * 24 * 60);
        let (id, proof) = (key_id(secret.as_str()), proof(secret.as_str()));
        let kept = Kept { id, proof, number: self.given, kind, crossing, until, revoked: None };
        self.keys.push(kept.clone());
        Ok(kept)
    }

    /// Revokes a key by its id, at once.
    ///
    /// # Errors
    /// [`Refusal::NoSuchKey`], [`Refusal::KeyOfOtherKind`], [`Refusal::KeyRevoked`]
    pub fn revoke(&mut self, kind: KeyKind, id: Digest<8>, now: Minute) -> Result<Kept, Refusal> {
        let kept = self.keys.iter_mut().find(|key| key.id == id).ok_or(Refusal::NoSuchKey)?;
        match kept.revoked {
            _ if kept.kind != kind => Err(Refusal::KeyOfOtherKind),
            Some(_) => Err(Refusal::KeyRevoked),
            None => {
                kept.revoked = Some(now);
                Ok(kept.clone())
            }
        }
    }

    /// The key of a secret, if it opens what is asked for: an anchor's standing at a crossing, else the desk.
    ///
    /// # Errors
    /// A [`Refusal`] for each thing that may be wrong with it.
    pub fn open(&self, secret: &str, crossing: Option<&Slug>, now: Minute) -> Result<&Kept, Refusal> {
        let (id, proof) = (key_id(secret), proof(secret));
        let of = |key: &&Kept| key.id == id && key.proof == proof;
        let kept = self.keys.iter().find(of).ok_or(Refusal::NoSuchKey)?;
        match (&kept.crossing, crossing) {
            (Some(_), None) | (None, Some(_)) => return Err(Refusal::KeyOfOtherKind),
            (Some(own), Some(other)) if own != other => {
                return Err(Refusal::KeyOfOtherCrossing { crossing: own.clone() });
            }
            _ => {}
        }
        if kept.revoked.is_some() {
            return Err(Refusal::KeyRevoked);
        }
        if kept.holds(now) { Ok(kept) } else { Err(Refusal::KeyIsOver) }
    }
}
