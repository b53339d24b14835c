//! Lockers: places of one size in which a phone leaves a box that another phone opens, for a time. A row has
//! a random id, the hash of what its owner changes it by, and the hour when it is emptied. Refuses to know
//! what is inside, what it is for, who left it, and at which crossing.

use crate::{AppendError, ReadError};
use border::limits::LOCKER_BYTES;
use border::minute::Minute;

/// Names a locker: 16 random bytes.
pub type LockerId = [u8; 16];

/// The SHA-256 of the secret by which a locker is changed and emptied.
pub type LockerOwner = [u8; 32];

/// A box in its locker.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Locker {
    /// Its name.
    pub id: LockerId,
    /// Whose it is.
    pub owner: LockerOwner,
    /// When it is emptied: a whole hour.
    pub until: Minute,
    /// [`LOCKER_BYTES`] that were sealed on a phone.
    pub sealed: Vec<u8>,
}

impl Locker {
    /// Whether every locker looks like it: its size, and an hour to come.
    pub(crate) fn fits(&self, now: Minute) -> bool {
        self.sealed.len() == LOCKER_BYTES && self.until > now && hours(self.until).is_some()
    }
}

/// Whole hours since 1970; none of a minute that is none.
pub(crate) fn hours(until: Minute) -> Option<u32> {
    u32::try_from(until.0 / 60).ok().filter(|_| until.0 % 60 == 0)
}

/// Whether a locker was taken anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Left {
    /// It was.
    Now,
    /// The same box was there already: its answer was lost on the way.
    Before,
}

/// Why a locker is not filled, changed or emptied.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LockerError {
    /// Another box is in it.
    #[error("the locker is taken")]
    Taken,
    /// There is none, or none any more.
    #[error("no such locker")]
    Absent,
    /// It is somebody else's.
    #[error("the locker is somebody else's")]
    NotYours,
    /// All are taken.
    #[error("all lockers are taken")]
    NoRoom,
    /// It is not of the one size, or its hour is over or none.
    #[error("the box does not fit")]
    Unfit,
    /// The store.
    #[error(transparent)]
    Store(#[from] AppendError),
}

/// Where lockers are kept. Every call may block on a disk.
pub trait Lockers {
    /// Leaves a box where fewer than `most` lockers are taken.
    ///
    /// # Errors
    /// [`LockerError`]
    fn leave(&self, locker: Locker, most: usize, now: Minute) -> Result<Left, LockerError>;

    /// Puts another box in the place of its owner's, until another hour where one is given.
    ///
    /// # Errors
    /// [`LockerError`]
    fn change(
        &self,
        id: LockerId,
        owner: LockerOwner,
        sealed: Vec<u8>,
        until: Option<Minute>,
        now: Minute,
    ) -> Result<Minute, LockerError>;

    /// What is in a locker; nothing once its hour is over.
    ///
    /// # Errors
    /// [`ReadError`]
    fn locker(&self, id: LockerId, now: Minute) -> Result<Option<Locker>, ReadError>;

    /// Empties its owner's locker: overwritten in the store.
    ///
    /// # Errors
    /// [`LockerError`]
    fn empty(&self, id: LockerId, owner: LockerOwner) -> Result<(), LockerError>;

    /// Empties those whose hour is over, beyond recovery from the files; how many.
    ///
    /// # Errors
    /// [`AppendError`]; they are then given to nobody and may still be in a file.
    fn forget_lockers(&self, now: Minute) -> Result<u64, AppendError>;

    /// How many are taken.
    fn lockers_taken(&self) -> usize;
}
