//! An envelope: the words of one filing, sealed under the key of the day they were told on, by
//! XChaCha20-Poly1305 (RFC 8439 with the 24-byte nonces of draft-irtf-cfrg-xchacha-03). Refuses to open at
//! another crossing, place or time than it was sealed for.
//!
//! Nonce (24 bytes, random), then the sealed bytes with their tag. Inside: salt, length of the text (4 bytes,
//! big-endian), text, length of the reading, reading, and zeroes up to a multiple of 64 bytes, so that the
//! length of a row tells little of what was written.

use super::day_keys::DayKey;
use crate::turn::{Salt, Words};
use border::fact::Seq;
use border::minute::Minute;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

const NONCE: usize = 24;
const BLOCK: usize = 64;

fn cipher(key: &DayKey) -> XChaCha20Poly1305 {
    let key: &[u8; 32] = key;
    XChaCha20Poly1305::new(key.into())
}

/// What an envelope is bound to. No slug holds a NUL.
fn place(crossing: &str, seq: Seq, told: Minute) -> Vec<u8> {
    [crossing.as_bytes(), &[0], &seq.to_be_bytes(), &told.0.to_be_bytes()].concat()
}

/// Seals the words of a filing at a crossing.
///
/// # Errors
/// No randomness, or a text longer than any text may be; in words.
pub(super) fn seal(key: &DayKey, crossing: &str, words: &Words) -> Result<Vec<u8>, String> {
    let parts = [words.text.as_bytes(), words.reading.as_bytes()];
    let length = parts.iter().fold(words.salt.len(), |sum, part| sum + 4 + part.len());
    // As large as it will be: a vector that grows leaves copies behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(length.next_multiple_of(BLOCK)));
    plain.extend_from_slice(&words.salt);
    for part in parts {
        let length = u32::try_from(part.len()).map_err(|error| error.to_string())?;
        plain.extend_from_slice(&length.to_be_bytes());
        plain.extend_from_slice(part);
    }
    plain.resize(length.next_multiple_of(BLOCK), 0);
    let mut nonce = [0; NONCE];
    getrandom::fill(&mut nonce).map_err(|error| error.to_string())?;
    let aad = place(crossing, words.seq, words.told);
    let payload = Payload { msg: &plain, aad: &aad };
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload).map_err(|error| error.to_string())?;
    Ok([&nonce[..], &sealed].concat())
}

/// The words in an envelope; none where the key is another, or anything is not as it was sealed.
pub(super) fn open(key: &DayKey, crossing: &str, seq: Seq, told: Minute, envelope: &[u8]) -> Option<Words> {
    let (nonce, sealed) = envelope.split_first_chunk::<NONCE>()?;
    let aad = place(crossing, seq, told);
    let payload = Payload { msg: sealed, aad: &aad };
    let plain = cipher(key).decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)?;
    let (salt, rest) = plain.split_first_chunk::<{ size_of::<Salt>() }>()?;
    let (text, rest) = part(rest)?;
    let (reading, _) = part(rest)?;
    Some(Words { seq, salt: *salt, told, text, reading })
}

fn part(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (part, rest) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
    Some((String::from_utf8_lossy(part).into_owned(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        let reading = r#"{"intents":[]}"#.to_owned();
        Words { seq: 7, salt: [9; 16], told: Minute(5), text: text.to_owned(), reading }
    }

    #[test]
    fn it_opens_where_it_was_sealed_for_and_nowhere_else() {
        let key = DayKey::new([1; 32]);
        for text in ["", "стоим", &"x".repeat(4000)] {
            let sealed = seal(&key, "sarpi", &words(text)).expect("sealed");
            assert_eq!(open(&key, "sarpi", 7, Minute(5), &sealed), Some(words(text)));
            assert_eq!(open(&DayKey::new([2; 32]), "sarpi", 7, Minute(5), &sealed), None);
            assert_eq!(open(&key, "vale", 7, Minute(5), &sealed), None);
            assert_eq!(open(&key, "sarpi", 8, Minute(5), &sealed), None);
            assert_eq!(open(&key, "sarpi", 7, Minute(6), &sealed), None);
            for at in (0..sealed.len()).step_by(11) {
                let mut flipped = sealed.clone();
                flipped[at] ^= 1;
                assert_eq!(open(&key, "sarpi", 7, Minute(5), &flipped), None, "byte {at}");
                assert_eq!(open(&key, "sarpi", 7, Minute(5), &sealed[..at]), None, "cut at {at}");
            }
        }
    }

    #[test]
    fn its_length_tells_little() {
        let key = DayKey::new([1; 32]);
        let length = |text: &str| seal(&key, "sarpi", &words(text)).expect("sealed").len();
        assert_eq!(length("да"), length("двадцать"));
        assert_eq!((length("") - NONCE - 16) % BLOCK, 0);
        let again = |text: &str| seal(&key, "sarpi", &words(text)).expect("sealed");
        assert_ne!(again("да"), again("да"), "the same words twice are two envelopes");
    }
}
