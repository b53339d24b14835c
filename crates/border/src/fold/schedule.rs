//! When which item changes by time alone. One time a key. Refuses to know what then happens.

use crate::item::Key;
use crate::minute::Minute;
use std::collections::{BTreeMap, BTreeSet};

/// What changes when, the earliest first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Schedule {
    by_key: BTreeMap<Key, Minute>,
    by_minute: BTreeSet<(Minute, Key)>,
}

impl Schedule {
    /// Sets the minute of a key, or that it has none.
    pub fn set(&mut self, key: Key, minute: Option<Minute>) {
        if self.by_key.get(&key).copied() == minute {
            return;
        }
        self.cancel(&key);
        if let Some(minute) = minute {
            self.by_minute.insert((minute, key.clone()));
            self.by_key.insert(key, minute);
        }
    }

    pub fn cancel(&mut self, key: &Key) {
        if let Some(minute) = self.by_key.remove(key) {
            self.by_minute.remove(&(minute, key.clone()));
        }
    }

    pub fn next(&self) -> Option<Minute> {
        self.by_minute.first().map(|(minute, _)| *minute)
    }

    /// Takes the earliest key that is due at `now`.
    pub fn pop_due(&mut self, now: Minute) -> Option<(Minute, Key)> {
        if self.next()? > now {
            return None;
        }
        let (minute, key) = self.by_minute.pop_first()?;
        self.by_key.remove(&key);
        Some((minute, key))
    }
}
