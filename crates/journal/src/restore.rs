//! From what is kept to the fold of now: a snapshot and the entries after it, else the base and its entries,
//! else all entries. Refuses to trust a snapshot further than its marks.

use crate::{Journal, JournalId, ReadError, StoredFold};
use border::entry::{Entry, Epoch};
use border::fact::Seq;
use border::fold::{BrokenLog, FOLD_VERSION, Fold};
use border::limits;
use border::slug::Slug;
use sha2::{Digest as _, Sha256};
use std::ops::ControlFlow;

/// The epoch of a journal's cursors: the first 4 bytes of `SHA-256(journal id ‖ FOLD_VERSION, big-endian)`.
/// It stays over a restart, and is another after a restore, a salvage or a change of the fold.
pub fn epoch(journal: JournalId) -> Epoch {
    let hash = Sha256::new().chain_update(journal.0).chain_update(FOLD_VERSION.to_be_bytes()).finalize();
    Epoch(u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]))
}

/// The fold of a crossing after its last entry. A snapshot of another fold version or journal, a damaged
/// one, and one that does not fit the entries kept are passed over. It reads all entries where there is no
/// snapshot: a thread that may wait calls it.
///
/// # Errors
/// [`ReadError`]; a log that has places twice or goes back in time is [`ReadError::Damaged`].
pub fn open_fold(journal: &dyn Journal, crossing: &Slug) -> Result<Fold, ReadError> {
    let mut floor = journal.base(crossing)?.map_or(0, |base| base.seq);
    for _ in 1..limits::OPEN_TRIES {
        let opened = try_open(journal, crossing);
        let floor_now = journal.base(crossing)?.map_or(0, |base| base.seq);
        if opened.is_ok() || floor_now == floor {
            return opened;
        }
        floor = floor_now;
    }
    try_open(journal, crossing)
}

fn try_open(journal: &dyn Journal, crossing: &Slug) -> Result<Fold, ReadError> {
    let mut fold = beginning(journal, crossing)?;
    let mut broken: Option<BrokenLog> = None;
    journal.read(crossing, fold.seq(), &mut |entry| match fold.apply(&entry) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            broken = Some(error);
            ControlFlow::Break(())
        }
    })?;
    match broken {
        None => Ok(fold),
        Some(error) => Err(damaged(crossing, fold.seq(), error.to_string())),
    }
}

/// The snapshot's fold, else the base's, else an empty one.
fn beginning(journal: &dyn Journal, crossing: &Slug) -> Result<Fold, ReadError> {
    let base = journal.base(crossing)?;
    let floor = base.as_ref().map_or(0, |base| base.seq);
    let last = journal.last(crossing)?;
    let snapshot = journal.snapshot(crossing)?.filter(|snapshot| (floor..=last).contains(&snapshot.seq));
    if let Some(snapshot) = snapshot {
        let fold = Fold::from_bytes(&snapshot.bytes).ok();
        let fitting = |fold: &Fold| fold.seq() == snapshot.seq && fold.board().crossing == *crossing;
        if let Some(fold) = fold.filter(fitting) {
            return Ok(fold);
        }
    }
    match base {
        None => Ok(Fold::empty(crossing.clone())),
        Some(base) => base_fold(&base, crossing),
    }
}

fn damaged(crossing: &Slug, intact: Seq, what: String) -> ReadError {
    ReadError::Damaged { crossing: crossing.to_string(), intact, what }
}

/// The base (or an empty fold) and all entries kept after it: what boards of earlier moments are made of.
///
/// # Errors
/// [`ReadError`]
pub fn all_entries(journal: &dyn Journal, crossing: &Slug) -> Result<(Fold, Vec<Entry>), ReadError> {
    let base = match journal.base(crossing)? {
        None => Fold::empty(crossing.clone()),
        Some(base) => base_fold(&base, crossing)?,
    };
    let mut entries = Vec::new();
    journal.read(crossing, base.seq(), &mut |entry| {
        entries.push(entry);
        ControlFlow::Continue(())
    })?;
    Ok((base, entries))
}

/// The fold of a crossing after entry `seq`, folded again from the snapshot or base before it; none where
/// that entry is folded into the base already, is yet to come, or stands more than `most` entries after.
///
/// # Errors
/// [`ReadError`]
pub fn fold_at(
    journal: &dyn Journal,
    crossing: &Slug,
    seq: Seq,
    most: u64,
) -> Result<Option<Fold>, ReadError> {
    let mut fold = beginning(journal, crossing)?;
    if fold.seq() > seq {
        fold = match journal.base(crossing)? {
            None => Fold::empty(crossing.clone()),
            Some(base) => base_fold(&base, crossing)?,
        };
    }
    if fold.seq() > seq || seq - fold.seq() > most || journal.last(crossing)? < seq {
        return Ok(None);
    }
    let mut broken: Option<BrokenLog> = None;
    journal.read(crossing, fold.seq(), &mut |entry| {
        if entry.seq > seq {
            return ControlFlow::Break(());
        }
        broken = fold.apply(&entry).err();
        if broken.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    match broken {
        None => Ok((fold.seq() == seq).then_some(fold)),
        Some(error) => Err(damaged(crossing, fold.seq(), error.to_string())),
    }
}

fn base_fold(base: &StoredFold, crossing: &Slug) -> Result<Fold, ReadError> {
    Fold::from_bytes(&base.bytes)
        .ok()
        .filter(|fold| fold.seq() == base.seq && fold.board().crossing == *crossing)
        .ok_or_else(|| damaged(crossing, 0, "the base is no fold of this crossing".to_owned()))
}
