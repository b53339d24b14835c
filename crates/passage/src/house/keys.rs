//! The keys that were handed out, in one file of the data directory that its owner alone reads. It is written
//! whole beside the old one, synced, and takes its place. Refuses to write a key down: only its hash.

use crate::failure::Failure;
use border::fact::Digest;
use border::keyring::{Kept, KeyKind, Keyring, Secret};
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::slug::Slug;
use border::voice::Term;
use border::vouch::HouseKey;
use journal::embedded::KEYRING;
use live::Live;
use live::order::Asking;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use web::{Card, Keys, Moderator};

/// What a command asks of the keys.
#[derive(Debug, Serialize, Deserialize)]
pub enum KeyAsk {
    /// A key to hand out: for a crossing an anchor's, else a moderator's.
    Invite { crossing: Option<Slug>, days: i64 },
    /// All keys of a kind.
    List { kind: KeyKind },
    /// The end of a key.
    Revoke { kind: KeyKind, id: Digest<8> },
}

/// What it is told.
#[derive(Debug, Serialize, Deserialize)]
pub enum KeyTold {
    Invited { kept: Kept, secret: String },
    Listed(Vec<Kept>),
    Revoked(Kept),
}

/// The keys of one data directory.
pub struct KeyStore {
    path: PathBuf,
    house: HouseKey,
    ring: Mutex<Ring>,
}

struct Ring {
    keys: Keyring,
    /// The numbers of keys by which facts name them.
    numbers: BTreeMap<Digest<8>, u32>,
}

impl Ring {
    fn new(keys: Keyring, house: &HouseKey) -> Self {
        let numbers =
            keys.keys().iter().map(|kept| (house.moderator(kept.id, kept.number), kept.number)).collect();
        Self { keys, numbers }
    }
}

impl KeyStore {
    /// Reads the keys of a data directory; none where there is no file yet.
    ///
    /// # Errors
    /// The file cannot be read, or is none.
    pub fn open(dir: &Path, house: HouseKey) -> Result<Self, Failure> {
        let path = dir.join(KEYRING);
        let ring = Mutex::new(Ring::new(read(&path)?, &house));
        Ok(Self { path, house, ring })
    }

    fn ring(&self) -> MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the keys, once the change is on the disk.
    fn change<T>(&self, change: impl FnOnce(&mut Keyring) -> Result<T, Refusal>) -> Result<T, Failure> {
        let mut ring = self.ring();
        let mut keys = ring.keys.clone();
        let changed = change(&mut keys).map_err(Failure::failed)?;
        self.write(&keys).map_err(|error| Failure::failed(format!("{}: {error}", self.path.display())))?;
        *ring = Ring::new(keys, &self.house);
        Ok(changed)
    }

    fn write(&self, keys: &Keyring) -> std::io::Result<()> {
        let beside = self.path.with_extension("json.new");
        let bytes = serde_json::to_vec_pretty(keys)?;
        match std::fs::remove_file(&beside) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, &self.path)?;
        let dir = self.path.parent().unwrap_or(Path::new("."));
        std::fs::File::open(dir)?.sync_all()
    }

    /// Does what a command asks; a revoked anchor's standing ends with its key.
    ///
    /// # Errors
    /// It was refused or could not be kept.
    pub async fn ask(&self, live: &Live, ask: KeyAsk) -> Result<KeyTold, Failure> {
        let now = live.clock().now();
        match ask {
            KeyAsk::Invite { crossing, days } => {
                let secret = secret()?;
                let until = now + days.clamp(0, limits::KEY_DAYS) * 24 * 60;
                let kept = self.change(|keys| keys.invite(&secret, crossing, until, now))?;
                Ok(KeyTold::Invited { kept, secret: secret.as_str().to_owned() })
            }
            KeyAsk::List { kind } => {
                let ring = self.ring();
                let of_kind = ring.keys.keys().iter().filter(|kept| kept.kind == kind);
                Ok(KeyTold::Listed(of_kind.cloned().collect()))
            }
            KeyAsk::Revoke { kind, id } => {
                let kept = self.change(|keys| keys.revoke(kind, id, now))?;
                if let Some(crossing) = &kept.crossing {
                    let card = self.house.card(kept.id, crossing, Term::of(now));
                    let revoked = live.ask_standing(crossing.as_str(), Asking::RevokeCard { card }).await;
                    revoked.map_err(Failure::failed)?;
                }
                Ok(KeyTold::Revoked(kept))
            }
        }
    }
}

/// What to do about a keyring that is none. Boards need no keys.
const DAMAGED: &str = "is damaged; put it back from a backup, or take the file away and hand out new keys";

fn read(path: &Path) -> Result<Keyring, Failure> {
    let failed = |what: &dyn std::fmt::Display| Failure::failed(format!("{}: {what}", path.display()));
    match std::fs::File::open(path) {
        Ok(file) => {
            let mut text = String::new();
            let most = limits::KEYRING_BYTES as u64;
            file.take(most).read_to_string(&mut text).map_err(|error| failed(&error))?;
            serde_json::from_str(&text).map_err(|_| failed(&DAMAGED))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Keyring::default()),
        Err(error) => Err(failed(&error)),
    }
}

/// How many moderators' keys of a data directory hold; none where there is no file yet.
///
/// # Errors
/// The file cannot be read, or is none.
pub fn moderators(dir: &Path, now: Minute) -> Result<usize, Failure> {
    let ring = read(&dir.join(KEYRING))?;
    Ok(ring.keys().iter().filter(|kept| kept.is_moderator(now)).count())
}

/// 16 random bytes, as a key.
fn secret() -> Result<Secret, Failure> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| Failure::failed(format!("no randomness: {error}")))?;
    Ok(Secret::of(random))
}

impl Keys for KeyStore {
    fn moderator(&self, secret: &str, now: Minute) -> Result<Moderator, Refusal> {
        let ring = self.ring();
        let kept = ring.keys.open(secret, None, now)?;
        Ok(Moderator { key: self.house.moderator(kept.id, kept.number), number: kept.number })
    }

    fn card(&self, secret: &str, crossing: &Slug, now: Minute) -> Result<Card, Refusal> {
        let ring = self.ring();
        let kept = ring.keys.open(secret, Some(crossing), now)?;
        let card = self.house.card(kept.id, crossing, Term::of(now));
        Ok(Card { card, until: kept.until })
    }

    fn moderators(&self, now: Minute) -> usize {
        let ring = self.ring();
        ring.keys.keys().iter().filter(|kept| kept.is_moderator(now)).count()
    }

    fn number(&self, key: Digest<8>) -> Option<u32> {
        self.ring().numbers.get(&key).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    const NOW: Minute = Minute(29_540_700);

    fn store(dir: &Path) -> KeyStore {
        KeyStore::open(dir, HouseKey([7; 32])).expect("no file is no fault")
    }

    #[test]
    fn a_key_is_known_after_a_restart_and_is_not_in_the_file() {
        let dir = tempfile::tempdir().expect("a directory");
        let secret = Secret::of([9; 16]);
        let invited = store(dir.path()).change(|keys| keys.invite(&secret, None, NOW + 60, NOW));
        assert_eq!(invited.expect("a key").number, 1);
        let again = store(dir.path());
        let moderator = again.moderator(secret.as_str(), NOW).expect("it holds");
        assert_eq!(again.number(moderator.key), Some(1));
        let text = std::fs::read_to_string(dir.path().join(KEYRING)).expect("a file");
        assert!(!text.contains(secret.as_str()));
        let mode = std::fs::metadata(dir.path().join(KEYRING)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn ten_thousand_invites_end_at_the_bound_and_fit_the_file() {
        let dir = tempfile::tempdir().expect("a directory");
        let store = store(dir.path());
        let slug = Slug::parse("verkhny-lars");
        let mut keys = Keyring::default();
        let mut refused = 0;
        for n in 0..10_000_u32 {
            let mut random = [0; 16];
            random[..4].copy_from_slice(&n.to_be_bytes());
            let invited = keys.invite(&Secret::of(random), slug.clone(), NOW + 60, NOW);
            refused += usize::from(invited == Err(Refusal::KeysFull));
        }
        assert_eq!(refused, 10_000 - limits::KEYS);
        store.write(&keys).expect("it is written");
        let length = std::fs::metadata(dir.path().join(KEYRING)).expect("a file").len();
        assert!(length < limits::KEYRING_BYTES as u64, "{length}");
        assert_eq!(self::store(dir.path()).ring().keys, keys);
    }
}
