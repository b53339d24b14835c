//! What two leave for each other who agreed on a ride: the key that a phone made for this ride, and a contact
//! sealed to the other's. Kept in lockers like any other, under names and a second seal that are made of the
//! day's secret: a dump shows no pair, and 48 hours after that day nobody can tell one. Refuses to open a
//! contact, and to know who the two are beyond the side and the hold.

use crate::door::Door;
use crate::problem::{Kind, Problem};
use crate::sealed::POINT;
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes128Gcm, Nonce};
use border::fact::Seq;
use border::limits::{HANDOVER_BOX_BYTES, HANDOVER_HOURS, LOCKER_BYTES};
use border::minute::Minute;
use border::ride::Side;
use border::slug::Slug;
use hkdf::Hkdf;
use live::lockers::{Locked, LockerError, LockerId, LockerOwner, Room};
use sha2::Sha256;

const NONCE: usize = 12;
const TAG: usize = 16;
const DAY: i64 = 24 * 60;
/// Days whose secret may name a handover of the last 48 hours.
const DAYS: i64 = 3;

/// A public key of a phone.
pub(crate) type Key = [u8; POINT];

/// Whose: the ride's crossing, the hold, and which of the two.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub crossing: &'a Slug,
    pub hold: Seq,
    pub side: Side,
}

/// What one of the two left.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Left {
    /// The key that contacts for them are sealed to.
    pub key: Key,
    pub contact: Contact,
}

/// A contact on its way from one to the other.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Contact {
    None,
    /// Sealed to the other's key.
    Here(Vec<u8>),
    /// The other has it: it is gone from here.
    Taken,
}

/// Where it is kept: names and a key that come of the day's secret.
struct Place {
    id: LockerId,
    owner: LockerOwner,
    key: [u8; 16],
}

impl Place {
    /// None where nothing may be written, or nobody left anything on that day.
    fn of(door: &Door, of: Of<'_>, day: Minute) -> Option<Self> {
        let secret = door.site.live.box_secret(day)?;
        let hkdf = Hkdf::<Sha256>::new(Some(b"passage handover 1"), &secret[..]);
        let mut made = [0; 64];
        let who = format!("{}\0{}\0{}", of.crossing, of.hold, of.side);
        hkdf.expand(who.as_bytes(), &mut made).ok()?;
        let [mut id, mut key, mut owner] = [[0; 16], [0; 16], [0; 16]];
        id.copy_from_slice(&made[..16]);
        key.copy_from_slice(&made[16..32]);
        owner.copy_from_slice(&made[32..48]);
        let owner = [owner, made[48..].try_into().ok()?].concat().try_into().ok()?;
        Some(Self { id, owner, key })
    }

    fn seal(&self, left: &Left) -> Option<Vec<u8>> {
        let mut plain = vec![0; LOCKER_BYTES - NONCE - TAG];
        plain[1..=POINT].copy_from_slice(&left.key);
        match &left.contact {
            Contact::None => {}
            Contact::Taken => plain[0] = 2,
            Contact::Here(sealed) => {
                plain[0] = 1;
                plain.get_mut(POINT + 1..POINT + 1 + sealed.len())?.copy_from_slice(sealed);
            }
        }
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).ok()?;
        let payload = Payload { msg: &plain, aad: &self.id };
        let sealed = Aes128Gcm::new(&self.key.into()).encrypt(&Nonce::from(nonce), payload).ok()?;
        Some([&nonce[..], &sealed].concat())
    }

    fn open(&self, sealed: &[u8]) -> Option<Left> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: &self.id };
        let plain = Aes128Gcm::new(&self.key.into()).decrypt(&Nonce::from(*nonce), payload).ok()?;
        let key = plain.get(1..=POINT)?.try_into().ok()?;
        let sealed = || plain.get(POINT + 1..POINT + 1 + HANDOVER_BOX_BYTES).map(<[u8]>::to_vec);
        let contact = match plain.first()? {
            0 => Contact::None,
            1 => Contact::Here(sealed()?),
            _ => Contact::Taken,
        };
        Some(Left { key, contact })
    }
}

/// Where something of theirs is, and what.
async fn find(door: &Door, of: Of<'_>) -> Result<Option<(Place, Left)>, Problem> {
    let now = door.site.live.clock().now();
    for back in 0..DAYS {
        let Some(place) = Place::of(door, of, now - back * DAY) else { continue };
        match door.site.live.locker(place.id).await {
            Ok(locker) => {
                let left = place.open(&locker.sealed).ok_or(Problem::of(Kind::Store))?;
                return Ok(Some((place, left)));
            }
            Err(Locked::Locker(LockerError::Absent)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(None)
}

/// What one of the two left; none where they left nothing, or it is over.
pub(crate) async fn left(door: &Door, of: Of<'_>) -> Result<Option<Left>, Problem> {
    Ok(find(door, of).await?.map(|(_, left)| left))
}

/// Keeps what one of the two leaves, in the place of what they left before; for 48 hours from the first.
pub(crate) async fn keep(door: &Door, of: Of<'_>, left: &Left) -> Result<(), Problem> {
    let broken = || Problem::of(Kind::Store);
    let (live, now) = (&door.site.live, door.site.live.clock().now());
    if let Some((place, _)) = find(door, of).await? {
        live.change(place.id, place.owner, place.seal(left).ok_or_else(broken)?, None).await?;
        return Ok(());
    }
    let place = Place::of(door, of, now).ok_or(Problem::of(Kind::ReadOnly))?;
    let sealed = place.seal(left).ok_or_else(broken)?;
    live.leave(place.id, place.owner, sealed, HANDOVER_HOURS, Room::Riders).await?;
    Ok(())
}
