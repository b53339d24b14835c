//! A Voice: a pseudonym per crossing and term, derived from a secret that stays with its owner. Refuses to
//! know the secret for longer than the derivation, and anything else about a person.

use crate::limits::TERM_MINUTES;
use crate::minute::Minute;
use crate::slug::Slug;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use sha2::{Digest, Sha256};

/// A fortnight, counted from 1970-01-01: in the next term every Voice is another one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Term(pub i64);

impl Term {
    /// The term that holds a minute.
    pub fn of(minute: Minute) -> Self {
        Self(minute.0.div_euclid(TERM_MINUTES))
    }

    /// The first minute after it.
    pub fn end(self) -> Minute {
        Minute((self.0 + 1) * TERM_MINUTES)
    }
}

/// The pseudonym under which claims count. As JSON 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Voice(pub [u8; 16]);

impl Voice {
    /// Whoever files without a secret: all guests of a crossing together are one Voice.
    pub const GUEST: Self = Self([0; 16]);

    /// `SHA-256(crossing ‖ 0 ‖ term as 8 bytes big-endian ‖ secret)`, the first 16 bytes.
    pub fn derive(crossing: &Slug, term: Term, secret: &[u8]) -> Self {
        let hash = Sha256::new()
            .chain_update(crossing.as_str())
            .chain_update([0])
            .chain_update(term.0.to_be_bytes())
            .chain_update(secret)
            .finalize();
        let mut voice = [0; 16];
        voice.copy_from_slice(&hash[..16]);
        Self(voice)
    }
}

/// Lower-case hexadecimal of any bytes.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Reads exactly `N` bytes of lower-case hexadecimal.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    let mut bytes = [0; N];
    if digits.len() != N * 2 {
        return None;
    }
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(bytes)
}

impl Serialize for Voice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Voice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        unhex(&text).map(Self).ok_or_else(|| D::Error::custom("a voice is 32 hexadecimal digits"))
    }
}
