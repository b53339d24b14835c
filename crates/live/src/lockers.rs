//! Lockers, for the doors: what one phone leaves for another. Refuses to hold up a thread that answers others
//! while the disk works, and to know what is inside.

use crate::{Live, Unfiled};
use border::limits;
use border::minute::Minute;
pub use journal::locker::{Left, Locker, LockerError, LockerId, LockerOwner};
use journal::{AppendError, Journal};

/// Why a locker is not filled, given out, changed or emptied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Locked {
    /// Nothing may be written now.
    Unfiled(Unfiled),
    /// The locker's own reason.
    Locker(LockerError),
}

impl From<LockerError> for Locked {
    fn from(error: LockerError) -> Self {
        match error {
            LockerError::Store(AppendError::Busy) => Self::Unfiled(Unfiled::Busy),
            LockerError::Store(AppendError::Full) => Self::Unfiled(Unfiled::DiskFull),
            LockerError::Store(AppendError::ReadOnly) => Self::Unfiled(Unfiled::ReadOnly),
            LockerError::Store(_) => Self::Unfiled(Unfiled::Store),
            error => Self::Locker(error),
        }
    }
}

impl From<Unfiled> for Locked {
    fn from(unfiled: Unfiled) -> Self {
        Self::Unfiled(unfiled)
    }
}

/// For whom a locker is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Room {
    /// Whoever asks.
    Anyone,
    /// Two who agreed on a ride: they find room when all else is taken.
    Riders,
}

/// When a locker is emptied that is to be held for so many hours: the end of the hour.
pub(crate) fn until(now: Minute, hours: i64) -> Minute {
    Minute((now.0.div_euclid(60) + hours + 1) * 60)
}

impl Live {
    /// Leaves a box for so many hours; when it goes, and whether it was there before.
    ///
    /// # Errors
    /// [`Locked`]
    pub async fn leave(
        &self,
        id: LockerId,
        owner: LockerOwner,
        sealed: Vec<u8>,
        hours: i64,
        room: Room,
    ) -> Result<(Minute, Left), Locked> {
        self.may_write()?;
        let now = self.clock().now();
        let until = until(now, hours.clamp(1, limits::LOCKER_HOURS));
        let locker = Locker { id, owner, until, sealed };
        let most = match room {
            Room::Anyone => limits::LOCKERS_OPEN,
            Room::Riders => limits::LOCKERS,
        };
        match self.of_disk(move |journal| journal.leave(locker, most, now)).await?? {
            Left::Now => Ok((until, Left::Now)),
            Left::Before => Ok((self.locker(id).await?.until, Left::Before)),
        }
    }

    /// Puts another box in its place, and has it go so many hours from now where that is told; when it goes.
    ///
    /// # Errors
    /// [`Locked`]
    pub async fn change(
        &self,
        id: LockerId,
        owner: LockerOwner,
        sealed: Vec<u8>,
        hours: Option<i64>,
    ) -> Result<Minute, Locked> {
        self.may_write()?;
        let now = self.clock().now();
        let until = hours.map(|hours| until(now, hours.clamp(1, limits::LOCKER_HOURS)));
        Ok(self.of_disk(move |journal| journal.change(id, owner, sealed, until, now)).await??)
    }

    /// What is in a locker.
    ///
    /// # Errors
    /// [`Locked`]
    pub async fn locker(&self, id: LockerId) -> Result<Locker, Locked> {
        let now = self.clock().now();
        let found = self.of_disk(move |journal| journal.locker(id, now)).await?;
        found.map_err(|_| Unfiled::Store)?.ok_or(Locked::Locker(LockerError::Absent))
    }

    /// Empties one's locker.
    ///
    /// # Errors
    /// [`Locked`]
    pub async fn empty(&self, id: LockerId, owner: LockerOwner) -> Result<(), Locked> {
        self.may_write()?;
        Ok(self.of_disk(move |journal| journal.empty(id, owner)).await??)
    }

    /// How full the lockers are that anybody may fill, in eighths.
    pub fn lockers_full(&self) -> u32 {
        let eighths = self.inner.journal.lockers_taken() * 8 / limits::LOCKERS_OPEN;
        u32::try_from(eighths).unwrap_or(u32::MAX)
    }

    async fn of_disk<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&dyn Journal) -> T + Send + 'static,
    ) -> Result<T, Unfiled> {
        let journal = self.inner.journal.clone();
        tokio::task::spawn_blocking(move || ask(&*journal)).await.map_err(|_| Unfiled::Store)
    }
}
