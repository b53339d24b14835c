//! What opens the boxes that phones sealed, a secret a day. Refuses to open any, and to give one out when its
//! time is over, also where its file is not yet deleted.

use super::day_keys::{Day, DayKeys};
use super::{OpenError, directory};
use crate::{AppendError, BoxSecret};
use border::limits;
use border::minute::Minute;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The secrets of one data directory.
pub(super) struct Boxes(Mutex<DayKeys>);

fn fault(error: &std::io::Error) -> AppendError {
    AppendError::Store(format!("a day's secret for boxes: {error}"))
}

impl Boxes {
    /// Those of a directory that is held.
    pub fn hold(dir: &Path) -> Result<Self, OpenError> {
        directory::hold_box_keys(dir).map(|keys| Self(Mutex::new(keys)))
    }

    /// See [`crate::Journal::box_secret`].
    pub fn secret(&self, of: Minute, now: Minute) -> Result<Option<BoxSecret>, AppendError> {
        let (day, today) = (Day::of(of), Day::of(now));
        let mut keys = self.keys();
        if day == today {
            return keys.get_or_make(day).map(Some).map_err(|error| fault(&error));
        }
        let lives = day < today && !day.is_past(now - limits::BOX_KEY_MINUTES);
        Ok(keys.get(day).filter(|_| lives).cloned())
    }

    /// Deletes those whose time is over.
    pub fn forget(&self, now: Minute) -> Result<(), AppendError> {
        self.keys().forget(now - limits::BOX_KEY_MINUTES).map_err(|error| fault(&error))
    }

    fn keys(&self) -> MutexGuard<'_, DayKeys> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
