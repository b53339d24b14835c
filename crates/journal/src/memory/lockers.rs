//! Lockers in memory. Refuses what the embedded ones refuse.

use super::Memory;
use crate::locker::{Left, Locker, LockerError, LockerId, LockerOwner, Lockers};
use crate::{AppendError, ReadError};
use border::minute::Minute;

impl Lockers for Memory {
    fn leave(&self, locker: Locker, most: usize, now: Minute) -> Result<Left, LockerError> {
        if !locker.fits(now) || locker.id == [0; 16] {
            return Err(LockerError::Unfit);
        }
        let lockers = &mut self.state().lockers;
        if let Some(kept) = lockers.get(&locker.id) {
            let same = kept.until > now && kept.owner == locker.owner && kept.sealed == locker.sealed;
            return if same { Ok(Left::Before) } else { Err(LockerError::Taken) };
        }
        if lockers.len() >= most {
            return Err(LockerError::NoRoom);
        }
        lockers.insert(locker.id, locker);
        Ok(Left::Now)
    }

    fn change(
        &self,
        id: LockerId,
        owner: LockerOwner,
        sealed: Vec<u8>,
        until: Option<Minute>,
        now: Minute,
    ) -> Result<Minute, LockerError> {
        let mut state = self.state();
        let kept = state.lockers.get_mut(&id).filter(|kept| kept.until > now).ok_or(LockerError::Absent)?;
        if kept.owner != owner {
            return Err(LockerError::NotYours);
        }
        let locker = Locker { id, owner, until: until.unwrap_or(kept.until), sealed };
        if !locker.fits(now) {
            return Err(LockerError::Unfit);
        }
        *kept = locker;
        Ok(kept.until)
    }

    fn locker(&self, id: LockerId, now: Minute) -> Result<Option<Locker>, ReadError> {
        Ok(self.state().lockers.get(&id).filter(|kept| kept.until > now).cloned())
    }

    fn empty(&self, id: LockerId, owner: LockerOwner) -> Result<(), LockerError> {
        let lockers = &mut self.state().lockers;
        match lockers.get(&id) {
            None => Err(LockerError::Absent),
            Some(kept) if kept.owner != owner => Err(LockerError::NotYours),
            Some(_) => {
                lockers.remove(&id);
                Ok(())
            }
        }
    }

    fn forget_lockers(&self, now: Minute) -> Result<u64, AppendError> {
        let lockers = &mut self.state().lockers;
        let had = lockers.len();
        lockers.retain(|_, kept| kept.until > now);
        Ok((had - lockers.len()) as u64)
    }

    fn lockers_taken(&self) -> usize {
        self.state().lockers.len()
    }
}
