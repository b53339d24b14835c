//! Boxes: what a phone sealed to this house while it had no network. HPKE (RFC 9180) in base mode with
//! DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM: what the WebCrypto of old phones has. Only the
//! opening half is here. Refuses to know what is inside, and to keep a secret longer than it opens a box.
//!
//! A key is known by its *mark*: the UTC day it is of and the first four bytes of the hash of its public
//! half, `2026-11-27-9f3ab210`. The mark goes into the key schedule, so a box opens under no other.

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes128Gcm, Nonce};
use border::minute::Minute;
use border::voice::hex;
use hkdf::Hkdf;
use live::Live;
use p256::ecdh::diffie_hellman;
use p256::elliptic_curve::sec1::ToSec1Point as _;
use p256::{PublicKey, SecretKey};
use sha2::{Digest as _, Sha256};

/// A public key as it travels: uncompressed, since WebCrypto reads no other.
pub(crate) const POINT: usize = 65;
const KEM: [u8; 5] = *b"KEM\x00\x10";
const SUITE: [u8; 10] = *b"HPKE\x00\x10\x00\x01\x00\x01";
/// What a box is sealed for, before the mark.
const PURPOSE: &str = "passage box 1 ";
const MARK: usize = "2026-11-27-9f3ab210".len();
const DAY: usize = "2026-11-27".len();

/// The key pair of one day.
pub(crate) struct BoxKey {
    secret: SecretKey,
    public: [u8; POINT],
    mark: String,
    /// When its day began.
    pub since: Minute,
}

/// Why a box is not opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Closed {
    /// It is of a key that is gone, that never was, or of another house.
    OtherKey,
    /// It is no box, or was changed on its way.
    Broken,
}

impl BoxKey {
    /// The key that pages give out now; none where nothing may be written.
    pub fn today(live: &Live) -> Option<Self> {
        let now = live.clock().now();
        let day = now.to_string();
        let secret = live.box_secret(now)?;
        Self::of(day.get(..DAY)?, &secret)
    }

    /// The key of a mark.
    pub fn of_mark(live: &Live, mark: &str) -> Result<Self, Closed> {
        let day = mark.get(..DAY).filter(|_| mark.len() == MARK).ok_or(Closed::OtherKey)?;
        let since = begin(day).ok_or(Closed::OtherKey)?;
        let key = live.box_secret(since).and_then(|secret| Self::of(day, &secret));
        key.filter(|key| key.mark == mark).ok_or(Closed::OtherKey)
    }

    fn of(day: &str, secret: &[u8; 32]) -> Option<Self> {
        let secret = derive(secret)?;
        let public = point(&secret.public_key());
        let mark = format!("{day}-{}", hex(&Sha256::digest(public)[..4]));
        Some(Self { secret, public, mark, since: begin(day)? })
    }

    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Its public half, for whoever seals.
    pub fn public(&self) -> String {
        encode(&self.public)
    }

    /// Opens a box: a point, then what is sealed.
    pub fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, Closed> {
        let (enc, sealed) = sealed.split_at_checked(POINT).ok_or(Closed::Broken)?;
        let info = format!("{PURPOSE}{}", self.mark);
        open(&self.secret, &self.public, enc, info.as_bytes(), &[], sealed).ok_or(Closed::Broken)
    }
}

fn begin(day: &str) -> Option<Minute> {
    Minute::parse(&format!("{day}T00:00:00Z")).ok()
}

fn point(key: &PublicKey) -> [u8; POINT] {
    let mut bytes = [0; POINT];
    bytes.copy_from_slice(key.to_sec1_point(false).as_bytes());
    bytes
}

/// RFC 9180, 4: the hash of labelled parts.
fn extract(suite: &[u8], salt: &[u8], label: &[u8], ikm: &[u8]) -> [u8; 32] {
    Hkdf::<Sha256>::extract(Some(salt), &[b"HPKE-v1", suite, label, ikm].concat()).0.into()
}

/// RFC 9180, 4. Lengths here are those of keys and nonces, which HKDF gives from any hash.
fn expand(suite: &[u8], prk: &[u8; 32], label: &[u8], info: &[u8], out: &mut [u8]) -> Option<()> {
    let length = u16::try_from(out.len()).ok()?.to_be_bytes();
    let labelled = [&length, b"HPKE-v1".as_slice(), suite, label, info].concat();
    Hkdf::<Sha256>::from_prk(prk).ok()?.expand(&labelled, out).ok()
}

/// RFC 9180, 7.1.3: a key pair of random bytes.
fn derive(random: &[u8; 32]) -> Option<SecretKey> {
    let prk = extract(&KEM, &[], b"dkp_prk", random);
    (0..=u8::MAX).find_map(|counter| {
        let mut bytes = [0; 32];
        expand(&KEM, &prk, b"candidate", &[counter], &mut bytes)?;
        SecretKey::from_slice(&bytes).ok()
    })
}

/// RFC 9180, 4.1, 5.1 and 5.2: decapsulate, make the schedule, open the one message.
fn open(
    secret: &SecretKey,
    public: &[u8],
    enc: &[u8],
    info: &[u8],
    aad: &[u8],
    sealed: &[u8],
) -> Option<Vec<u8>> {
    let theirs = PublicKey::from_sec1_bytes(enc).ok()?;
    let shared = diffie_hellman(secret.to_nonzero_scalar(), theirs.as_affine());
    let prk = extract(&KEM, &[], b"eae_prk", shared.raw_secret_bytes());
    let mut shared = [0; 32];
    expand(&KEM, &prk, b"shared_secret", &[enc, public].concat(), &mut shared)?;
    let id = extract(&SUITE, &[], b"psk_id_hash", &[]);
    let info = extract(&SUITE, &[], b"info_hash", info);
    let context = [&[0], id.as_slice(), &info].concat();
    let prk = extract(&SUITE, &shared, b"secret", &[]);
    let (mut key, mut nonce) = ([0; 16], [0; 12]);
    expand(&SUITE, &prk, b"key", &context, &mut key)?;
    expand(&SUITE, &prk, b"base_nonce", &context, &mut nonce)?;
    let cipher = Aes128Gcm::new(&key.into());
    cipher.decrypt(&Nonce::from(nonce), Payload { msg: sealed, aad }).ok()
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as base64url without padding (RFC 4648, 5).
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| bits << 8 | u32::from(three.get(at).copied().unwrap_or(0)));
        let letter = |at: usize| char::from(LETTERS[(bits >> (18 - 6 * at)) as usize & 63]);
        text.extend((0..=three.len()).map(letter));
    }
    text
}

/// The bytes of base64url without padding; none where it is anything else.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let value = |letter: &u8| LETTERS.iter().position(|known| known == letter).map(|at| at as u32);
    for four in text.as_bytes().chunks(4) {
        let bits = four.iter().try_fold(0, |bits, letter| Some(bits << 6 | value(letter)?))?;
        let bits = bits << (6 * (4 - four.len()));
        let [_, all @ ..] = u32::to_be_bytes(bits);
        bytes.extend(&all[..four.len().checked_sub(1).filter(|count| *count > 0)?]);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use border::voice::unhex;
    use serde_json::Value;

    fn vectors() -> Vec<Value> {
        let text = include_str!("../../../docs/protocol/vectors/box.json");
        serde_json::from_str(text).expect("JSON")
    }

    fn bytes(vector: &Value, name: &str) -> Vec<u8> {
        let text = vector[name].as_str().expect("a text");
        (0..text.len()).step_by(2).map(|at| unhex::<1>(&text[at..at + 2]).expect("hex")[0]).collect()
    }

    #[test]
    fn what_the_standard_sealed_is_opened() {
        assert!(!vectors().is_empty());
        for vector in vectors() {
            let random = bytes(&vector, "ikmR").try_into().expect("32 bytes");
            let secret = derive(&random).expect("a key");
            assert_eq!(secret.to_bytes().to_vec(), bytes(&vector, "skRm"));
            let public = point(&secret.public_key());
            assert_eq!(public.to_vec(), bytes(&vector, "pkRm"));
            let [enc, info, aad, ct, pt] =
                ["enc", "info", "aad", "ct", "pt"].map(|name| bytes(&vector, name));
            assert_eq!(open(&secret, &public, &enc, &info, &aad, &ct), Some(pt));
            for at in 0..ct.len() {
                let mut flipped = ct.clone();
                flipped[at] ^= 1;
                assert_eq!(open(&secret, &public, &enc, &info, &aad, &flipped), None, "byte {at}");
            }
            assert_eq!(open(&secret, &public, &enc, b"other", &aad, &ct), None);
            assert_eq!(open(&secret, &public, &[4; POINT], &info, &aad, &ct), None, "no point of the curve");
        }
    }

    #[test]
    fn base64_goes_there_and_back_and_takes_nothing_else() {
        for length in 0..70_u8 {
            let bytes: Vec<u8> = (0..length).map(|at| at.wrapping_mul(37) ^ length).collect();
            assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }
        assert_eq!(encode(b"\xfb\xff"), "-_8");
        for garbage in ["A", "AAAAA", "AA==", "A A", "+/", "п"] {
            assert_eq!(decode(garbage), None, "{garbage}");
        }
    }

    #[test]
    fn a_box_of_another_day_or_house_stays_closed() {
        let secrets = [[1; 32], [2; 32]];
        let [ours, other] = secrets.map(|secret| BoxKey::of("2026-11-27", &secret).expect("a key"));
        assert_ne!(ours.mark(), other.mark());
        assert_eq!(ours.mark().len(), MARK);
        for garbage in [&[][..], &[4; 64], &[4; 65], &[0; 3000]] {
            assert_eq!(ours.open(garbage), Err(Closed::Broken));
        }
    }
}
