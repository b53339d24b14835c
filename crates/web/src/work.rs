//! Proof of work: what a Voice that has shown nothing yet does before its filings count on their own. The
//! door hands out a challenge for one Voice, one crossing and one day; whoever wants to be many Voices pays
//! many times. Refuses to keep a challenge: it carries its own seal, under a key that dies with the process.
//!
//! The seed is `SHA-256(challenge)`, the work a number `n` of 64 bits with
//! `SHA-256(seed ‖ n, 8 bytes, big-endian)` beginning with as many zero bits as the challenge says (Hashcash;
//! Back, 2002). Seed and number fit into one block of the hash. Expected tries: `2^bits`.

use border::minute::Minute;
use border::slug::Slug;
use border::voice::{Voice, hex, unhex};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

/// Minutes of a day, after which work is done anew.
const DAY: i64 = 24 * 60;
/// Work done just before midnight holds so long into the next day, minutes.
const GRACE: i64 = 60;
/// When the effort has risen, work begun under the one before holds so long, minutes: whoever writes while
/// the flood begins is not sent back.
const BEGUN: i64 = 30;
/// Bytes of a seal: as hard to guess as a Voice.
const SEAL: usize = 16;
/// The longest work taken: challenge, a dot and 20 digits.
const LONGEST: usize = 96;

/// How many zero bits are asked for.
pub(crate) type Bits = u32;

/// Why work is not taken. Each has its own sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum WorkFault {
    /// It is of another day.
    OtherDay,
    /// It was made for another Voice or crossing, or before the house was started anew.
    NotYours,
    /// It is not done.
    Undone,
    /// More is asked for by now.
    TooLittle,
}

/// Seals challenges and checks work.
pub(crate) struct Works {
    key: [u8; 32],
}

/// What a challenge says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Said {
    at: Minute,
    bits: Bits,
}

impl Works {
    /// A key of its own.
    ///
    /// # Panics
    /// Where the system has no randomness to give: a key that can be guessed is worse than no house.
    pub fn new() -> Self {
        let mut key = [0; 32];
        getrandom::fill(&mut key).expect("the system has randomness to give");
        Self { key }
    }

    /// A challenge: `MINUTE-BITS-SEAL`.
    pub fn challenge(&self, crossing: &Slug, voice: Voice, bits: Bits, now: Minute) -> String {
        let said = Said { at: now, bits };
        format!("{}-{bits}-{}", now.0, hex(&self.seal(crossing, voice, said)))
    }

    /// Checks work, `CHALLENGE.NUMBER`, against what is asked for now.
    pub fn check(
        &self,
        work: &str,
        crossing: &Slug,
        voice: Voice,
        asked: Bits,
        now: Minute,
    ) -> Result<(), WorkFault> {
        let (challenge, said, number) = parse(work).ok_or(WorkFault::NotYours)?;
        let seal = challenge.rsplit('-').next().and_then(unhex::<SEAL>).ok_or(WorkFault::NotYours)?;
        // In a time that tells nothing of how much of it was right.
        let sealed = self.mac(crossing, voice, said).ok_or(WorkFault::NotYours)?;
        sealed.verify_truncated_left(&seal).map_err(|_| WorkFault::NotYours)?;
        let age = now.since(said.at);
        let same_day = said.at.0.div_euclid(DAY) == now.0.div_euclid(DAY);
        if !same_day && !(0..=GRACE).contains(&age) {
            return Err(WorkFault::OtherDay);
        }
        if zeroes(challenge, number) < said.bits {
            return Err(WorkFault::Undone);
        }
        let is_begun_before = (0..=BEGUN).contains(&age);
        if said.bits < asked && !is_begun_before { Err(WorkFault::TooLittle) } else { Ok(()) }
    }

    fn seal(&self, crossing: &Slug, voice: Voice, said: Said) -> [u8; SEAL] {
        let whole = self.mac(crossing, voice, said).map(|mac| mac.finalize().into_bytes());
        std::array::from_fn(|at| whole.as_ref().map_or(0, |whole| whole[at]))
    }

    /// HMAC takes a key of any length, so there is one.
    fn mac(&self, crossing: &Slug, voice: Voice, said: Said) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        mac.update(crossing.as_str().as_bytes());
        mac.update(&[0]);
        mac.update(&voice.0);
        mac.update(&said.at.0.to_be_bytes());
        mac.update(&said.bits.to_be_bytes());
        Some(mac)
    }
}

/// Work as it was sent: the challenge, what it says, and the number found.
fn parse(work: &str) -> Option<(&str, Said, u64)> {
    let (challenge, number) = Some(work).filter(|work| work.len() <= LONGEST)?.split_once('.')?;
    let mut parts = challenge.splitn(3, '-');
    let (at, bits, seal) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?);
    (seal.len() == 2 * SEAL).then_some(())?;
    Some((challenge, Said { at: Minute(at), bits }, number.parse().ok()?))
}

/// The zero bits that a number gives.
fn zeroes(challenge: &str, number: u64) -> Bits {
    let seed = Sha256::digest(challenge);
    let hash = Sha256::new().chain_update(seed).chain_update(number.to_be_bytes()).finalize();
    let whole = hash.iter().take_while(|byte| **byte == 0).count();
    let rest = hash.get(whole).map_or(0, |byte| byte.leading_zeros());
    u32::try_from(whole * 8).unwrap_or(u32::MAX) + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Minute = Minute(1_000_000 * DAY + 720);
    const VOICE: Voice = Voice([7; 16]);
    const BITS: Bits = 8;

    fn slug(text: &str) -> Slug {
        Slug::parse(text).expect("a slug")
    }

    fn works() -> Works {
        Works { key: [3; 32] }
    }

    fn done(challenge: &str, bits: Bits) -> String {
        let number = (0..).find(|number| zeroes(challenge, *number) >= bits).expect("a number");
        format!("{challenge}.{number}")
    }

    fn check(work: &str, asked: Bits, now: Minute) -> Result<(), WorkFault> {
        works().check(work, &slug("sarpi"), VOICE, asked, now)
    }

    #[test]
    fn work_done_holds_for_its_day() {
        let work = done(&works().challenge(&slug("sarpi"), VOICE, BITS, NOON), BITS);
        for later in [0, 1, 719] {
            assert_eq!(check(&work, BITS, NOON + later), Ok(()), "{later}");
        }
        assert_eq!(check(&work, BITS, NOON + 720), Err(WorkFault::OtherDay));
        let late = NOON + 700;
        let work = done(&works().challenge(&slug("sarpi"), VOICE, BITS, late), BITS);
        assert_eq!(check(&work, BITS, late + GRACE), Ok(()));
        assert_eq!(check(&work, BITS, late + GRACE + 1), Err(WorkFault::OtherDay));
        assert_eq!(check(&work, BITS, NOON - DAY), Err(WorkFault::OtherDay));
    }

    #[test]
    fn anothers_work_is_not_yours() {
        let work = done(&works().challenge(&slug("sarpi"), VOICE, BITS, NOON), BITS);
        let elsewhere = works().check(&work, &slug("verkhny-lars"), VOICE, BITS, NOON);
        let another = works().check(&work, &slug("sarpi"), Voice([8; 16]), BITS, NOON);
        let restarted = Works { key: [4; 32] }.check(&work, &slug("sarpi"), VOICE, BITS, NOON);
        for refused in [elsewhere, another, restarted] {
            assert_eq!(refused, Err(WorkFault::NotYours));
        }
        let lighter = work.replacen(&format!("-{BITS}-"), "-1-", 1);
        assert_eq!(check(&lighter, BITS, NOON), Err(WorkFault::NotYours));
        for garbage in ["", ".", "1-8-00.1", "x", &"9".repeat(500), "1-8-é.1"] {
            assert_eq!(check(garbage, BITS, NOON), Err(WorkFault::NotYours), "{garbage}");
        }
    }

    #[test]
    fn half_done_is_undone() {
        let challenge = works().challenge(&slug("sarpi"), VOICE, BITS, NOON);
        let number = (0..).find(|number| zeroes(&challenge, *number) < BITS).expect("a number");
        assert_eq!(check(&format!("{challenge}.{number}"), BITS, NOON), Err(WorkFault::Undone));
    }

    #[test]
    fn more_is_asked_of_old_work_and_not_of_work_just_begun() {
        let work = done(&works().challenge(&slug("sarpi"), VOICE, BITS, NOON), BITS);
        assert_eq!(check(&work, BITS + 4, NOON + BEGUN), Ok(()));
        assert_eq!(check(&work, BITS + 4, NOON + BEGUN + 1), Err(WorkFault::TooLittle));
    }

    #[test]
    fn the_hash_is_the_one_that_is_written_down() {
        let vectors = include_str!("../../../docs/protocol/vectors/work.json");
        let vectors: Vec<serde_json::Value> = serde_json::from_str(vectors).expect("JSON");
        assert!(!vectors.is_empty());
        for vector in vectors {
            let challenge = vector["challenge"].as_str().expect("a text");
            let [bits, number] = ["bits", "number"].map(|name| vector[name].as_u64().expect("a number"));
            let first = (0..=number).find(|number| u64::from(zeroes(challenge, *number)) >= bits);
            assert_eq!(first, Some(number), "{challenge}");
        }
    }
}
