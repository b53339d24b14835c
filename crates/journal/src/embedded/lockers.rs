//! Lockers in the store: rows of one size that are overwritten where they stand and never moved or deleted,
//! so that what was in one is nowhere else in the file. Where each stands is known in memory alone: an index
//! would keep ids of lockers that are gone. Refuses to grow a row or to leave a byte of the box before.

use super::keeping::fault;
use super::{Embedded, Writer};
use crate::locker::{Left, Locker, LockerError, LockerId, LockerOwner, Lockers, hours};
use crate::{AppendError, ReadError};
use border::limits::LOCKER_BYTES;
use border::minute::Minute;
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The id of a row that is free.
const FREE: LockerId = [0; 16];

/// Where each locker stands.
pub(super) struct Places(Mutex<Known>);

#[derive(Default)]
struct Known {
    taken: BTreeMap<LockerId, i64>,
    /// Rows that were emptied, to be used again.
    free: BTreeSet<i64>,
}

impl Places {
    /// Those of a store.
    pub fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let mut known = Known::default();
        let mut statement = connection.prepare("SELECT number, id FROM lockers")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            match row.get(1)? {
                FREE => drop(known.free.insert(row.get(0)?)),
                id => drop(known.taken.insert(id, row.get(0)?)),
            }
        }
        Ok(Self(Mutex::new(known)))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(&self, id: LockerId) -> Option<i64> {
        self.known().taken.get(&id).copied()
    }
}

/// Bytes, not a number: those of SQLite are as long as they are large, and all rows are of one size.
fn stored(until: Minute) -> [u8; 4] {
    hours(until).unwrap_or(0).to_be_bytes()
}

fn of_row(row: &Row<'_>) -> rusqlite::Result<Locker> {
    let until = u32::from_be_bytes(row.get(2)?);
    Ok(Locker {
        id: row.get(0)?,
        owner: row.get(1)?,
        until: Minute(i64::from(until) * 60),
        sealed: row.get(3)?,
    })
}

/// The row of a place; none where it is another's by now, or its hour is over.
fn at(connection: &Connection, place: i64, id: LockerId, now: Minute) -> rusqlite::Result<Option<Locker>> {
    let sql = "SELECT id, owner, until, box FROM lockers WHERE number = ?1";
    let found = connection.prepare_cached(sql)?.query_row([place], of_row).optional()?;
    Ok(found.filter(|locker| locker.id == id && locker.until > now))
}

fn put(connection: &Connection, place: i64, locker: &Locker) -> rusqlite::Result<()> {
    let sql = "UPDATE lockers SET id = ?2, owner = ?3, until = ?4, box = ?5 WHERE number = ?1";
    let Locker { id, owner, until, sealed } = locker;
    connection.prepare_cached(sql)?.execute((place, id, owner, stored(*until), sealed)).map(drop)
}

fn add(connection: &Connection, locker: &Locker) -> rusqlite::Result<i64> {
    let sql = "INSERT INTO lockers(id, owner, until, box) VALUES(?1, ?2, ?3, ?4)";
    let Locker { id, owner, until, sealed } = locker;
    connection.prepare_cached(sql)?.execute((id, owner, stored(*until), sealed))?;
    Ok(connection.last_insert_rowid())
}

fn wipe(connection: &Connection, place: i64) -> rusqlite::Result<()> {
    let free = Locker { id: FREE, owner: [0; 32], until: Minute(0), sealed: vec![0; LOCKER_BYTES] };
    put(connection, place, &free)
}

impl Embedded {
    fn lockers(&self) -> Result<(&Writer, Arc<Places>), AppendError> {
        Ok((self.writer()?, self.lockers.clone().ok_or(AppendError::ReadOnly)?))
    }
}

impl Lockers for Embedded {
    fn leave(&self, locker: Locker, most: usize, now: Minute) -> Result<Left, LockerError> {
        if !locker.fits(now) || locker.id == FREE {
            return Err(LockerError::Unfit);
        }
        let (writer, places) = self.lockers()?;
        writer.run(move |store| Ok(leave(store, &places, &locker, most, now)))?
    }

    fn change(
        &self,
        id: LockerId,
        owner: LockerOwner,
        sealed: Vec<u8>,
        until: Option<Minute>,
        now: Minute,
    ) -> Result<Minute, LockerError> {
        let (writer, places) = self.lockers()?;
        writer.run(move |store| {
            let Some(place) = places.place(id) else { return Ok(Err(LockerError::Absent)) };
            let changed = store.overwrite(|connection| {
                let Some(before) = at(connection, place, id, now)? else {
                    return Ok(Err(LockerError::Absent));
                };
                let locker = Locker { id, owner, until: until.unwrap_or(before.until), sealed };
                if before.owner != owner {
                    return Ok(Err(LockerError::NotYours));
                }
                if !locker.fits(now) {
                    return Ok(Err(LockerError::Unfit));
                }
                put(connection, place, &locker).map(|()| Ok(locker.until))
            })?;
            Ok(changed)
        })?
    }

    fn locker(&self, id: LockerId, now: Minute) -> Result<Option<Locker>, ReadError> {
        let Some(place) = self.lockers.as_ref().and_then(|places| places.place(id)) else { return Ok(None) };
        self.readers.ask("any crossing", |connection| at(connection, place, id, now))
    }

    fn empty(&self, id: LockerId, owner: LockerOwner) -> Result<(), LockerError> {
        let (writer, places) = self.lockers()?;
        writer.run(move |store| {
            let Some(place) = places.place(id) else { return Ok(Err(LockerError::Absent)) };
            let emptied = store.overwrite(|connection| {
                let always = Minute(i64::MIN);
                match at(connection, place, id, always)? {
                    None => Ok(Err(LockerError::Absent)),
                    Some(before) if before.owner != owner => Ok(Err(LockerError::NotYours)),
                    Some(_) => wipe(connection, place).map(Ok),
                }
            })?;
            if emptied.is_ok() {
                let mut known = places.known();
                known.taken.remove(&id);
                known.free.insert(place);
            }
            Ok(emptied)
        })?
    }

    fn forget_lockers(&self, now: Minute) -> Result<u64, AppendError> {
        let (writer, places) = self.lockers()?;
        writer.run(move |store| {
            let over = store.within(|connection| over(connection, now).map_err(fault))?;
            if !over.is_empty() {
                store.overwrite(|connection| over.iter().try_for_each(|place| wipe(connection, *place)))?;
            }
            let mut known = places.known();
            known.taken.retain(|_, place| !over.contains(place));
            known.free.extend(&over);
            Ok(over.len() as u64)
        })
    }

    fn lockers_taken(&self) -> usize {
        self.lockers.as_ref().map_or(0, |places| places.known().taken.len())
    }
}

fn leave(
    store: &mut super::writer::Store,
    places: &Places,
    locker: &Locker,
    most: usize,
    now: Minute,
) -> Result<Left, LockerError> {
    let (before, free, is_full) = {
        let known = places.known();
        let before = known.taken.get(&locker.id).copied();
        (before, known.free.first().copied(), known.taken.len() >= most)
    };
    if let Some(place) = before {
        let kept = store.within(|connection| at(connection, place, locker.id, now).map_err(fault))?;
        let same = |kept: Locker| kept.owner == locker.owner && kept.sealed == locker.sealed;
        return if kept.is_some_and(same) { Ok(Left::Before) } else { Err(LockerError::Taken) };
    }
    if is_full {
        return Err(LockerError::NoRoom);
    }
    store.room()?;
    let place = store.within(|connection| {
        let kept = match free {
            Some(place) => put(connection, place, locker).map(|()| place),
            None => add(connection, locker),
        };
        kept.map_err(fault)
    })?;
    let mut known = places.known();
    known.free.remove(&place);
    known.taken.insert(locker.id, place);
    Ok(Left::Now)
}

/// Where the lockers stand whose hour is over.
fn over(connection: &Connection, now: Minute) -> rusqlite::Result<BTreeSet<i64>> {
    // An hour that is not over yet is not rounded up to one that is.
    let hour = Minute(now.0.div_euclid(60) * 60);
    let sql = "SELECT number FROM lockers WHERE id <> ?1 AND until <= ?2";
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_map((FREE, stored(hour)), |row| row.get(0))?.collect()
}
