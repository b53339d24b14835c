//! A fold as stored, snapshot or base: compressed, and marked with what it was made by and for. Refuses to
//! migrate: a mark that does not fit is for the caller to act on.

use crate::{JournalId, ReadError, StoredFold};
use border::fact::Seq;
use border::fold::FOLD_VERSION;
use border::limits;
use sha2::{Digest as _, Sha256};

/// The number of this layout.
const LAYOUT: u32 = 1;
const HEADER: usize = 4 + 4 + 16 + 8 + 8;
const CHECKSUM: usize = 32;
/// The fastest level: a snapshot is made often and read seldom.
const LEVEL: i32 = 1;

/// What sealed bytes turned out to be.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Unsealed {
    /// They are what was written.
    Whole { fold_version: u32, journal: JournalId, fold: StoredFold },
    /// They are what a newer Passage wrote.
    NewerLayout(u32),
    /// They are not what was written.
    Damaged,
}

/// Layout, fold version, journal, place, length of the fold's bytes (all big-endian), the compressed bytes,
/// and the SHA-256 of everything before it.
///
/// # Errors
/// A fold larger than [`limits::FOLD_BYTES`], or a compressor out of memory, in words.
pub(crate) fn seal(journal: JournalId, fold: &StoredFold) -> Result<Vec<u8>, String> {
    if fold.bytes.len() > limits::FOLD_BYTES {
        return Err("a fold is larger than any should be".to_owned());
    }
    let body = zstd::bulk::compress(&fold.bytes, LEVEL).map_err(|error| error.to_string())?;
    let mut sealed = Vec::with_capacity(HEADER + body.len() + CHECKSUM);
    sealed.extend_from_slice(&LAYOUT.to_be_bytes());
    sealed.extend_from_slice(&FOLD_VERSION.to_be_bytes());
    sealed.extend_from_slice(&journal.0);
    sealed.extend_from_slice(&fold.seq.to_be_bytes());
    sealed.extend_from_slice(&(fold.bytes.len() as u64).to_be_bytes());
    sealed.extend_from_slice(&body);
    let checksum: [u8; CHECKSUM] = Sha256::digest(&sealed).into();
    sealed.extend_from_slice(&checksum);
    Ok(sealed)
}

/// A snapshot, if it is whole and of this journal and fold version.
pub(crate) fn snapshot(journal: JournalId, sealed: &[u8]) -> Option<StoredFold> {
    match unseal(sealed) {
        Unsealed::Whole { fold_version: FOLD_VERSION, journal: of, fold } if of == journal => Some(fold),
        _ => None,
    }
}

/// A base. It outlives its journal's id and the fold version it was made by: the entries under it are gone,
/// so nothing could be made in its place.
pub(crate) fn base(crossing: &str, sealed: &[u8]) -> Result<StoredFold, ReadError> {
    let newer = |what: &str, needed: u32, known: u32| {
        ReadError::Store(format!(
            "the base of {crossing} was written by a newer Passage: {what} {needed}, known up to {known}"
        ))
    };
    match unseal(sealed) {
        Unsealed::Whole { fold_version, fold, .. } if fold_version <= FOLD_VERSION => Ok(fold),
        Unsealed::Whole { fold_version, .. } => Err(newer("fold version", fold_version, FOLD_VERSION)),
        Unsealed::NewerLayout(layout) => Err(newer("layout", layout, LAYOUT)),
        Unsealed::Damaged => Err(ReadError::Damaged {
            crossing: crossing.to_owned(),
            intact: 0,
            what: "the base is not what was written".to_owned(),
        }),
    }
}

fn unseal(sealed: &[u8]) -> Unsealed {
    try_unseal(sealed).unwrap_or(Unsealed::Damaged)
}

fn try_unseal(sealed: &[u8]) -> Option<Unsealed> {
    let (content, checksum) = sealed.split_last_chunk::<CHECKSUM>()?;
    let whole: [u8; CHECKSUM] = Sha256::digest(content).into();
    if whole != *checksum {
        return None;
    }
    let (layout, rest) = content.split_first_chunk::<4>()?;
    let layout = u32::from_be_bytes(*layout);
    if layout != LAYOUT {
        return Some(Unsealed::NewerLayout(layout));
    }
    let (fold_version, rest) = rest.split_first_chunk::<4>()?;
    let (journal, rest) = rest.split_first_chunk::<16>()?;
    let (seq, rest) = rest.split_first_chunk::<8>()?;
    let (length, body) = rest.split_first_chunk::<8>()?;
    let length = usize::try_from(u64::from_be_bytes(*length)).ok().filter(|n| *n <= limits::FOLD_BYTES)?;
    let bytes = zstd::bulk::decompress(body, length).ok().filter(|bytes| bytes.len() == length)?;
    Some(Unsealed::Whole {
        fold_version: u32::from_be_bytes(*fold_version),
        journal: JournalId(*journal),
        fold: StoredFold { seq: Seq::from_be_bytes(*seq), bytes },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOURNAL: JournalId = JournalId([7; 16]);

    #[test]
    fn a_snapshot_is_of_its_journal_and_a_base_of_any() {
        let fold = StoredFold { seq: 42, bytes: b"fold fold fold".repeat(50) };
        let sealed = seal(JOURNAL, &fold).expect("small");
        assert!(sealed.len() < fold.bytes.len());
        assert_eq!(snapshot(JOURNAL, &sealed), Some(fold.clone()));
        assert_eq!(snapshot(JournalId([8; 16]), &sealed), None);
        assert_eq!(base("sarpi", &sealed), Ok(fold));
    }

    /// What another Passage would have sealed, in place of ours.
    fn remade(offset: usize, number: u32) -> Vec<u8> {
        let mut sealed = seal(JOURNAL, &StoredFold { seq: 1, bytes: b"fold".to_vec() }).expect("small");
        sealed.truncate(sealed.len() - CHECKSUM);
        sealed[offset..offset + 4].copy_from_slice(&number.to_be_bytes());
        let checksum: [u8; CHECKSUM] = Sha256::digest(&sealed).into();
        sealed.extend_from_slice(&checksum);
        sealed
    }

    #[test]
    fn another_fold_version_passes_over_a_snapshot_and_a_newer_one_names_itself_in_a_base() {
        assert_eq!(snapshot(JOURNAL, &remade(4, FOLD_VERSION - 1)), None);
        assert!(base("sarpi", &remade(4, FOLD_VERSION - 1)).is_ok());
        for newer in [remade(4, FOLD_VERSION + 1), remade(0, LAYOUT + 1)] {
            assert_eq!(snapshot(JOURNAL, &newer), None);
            let error = base("sarpi", &newer).expect_err("it is newer").to_string();
            assert!(error.contains("newer Passage") && error.contains("sarpi"), "{error}");
        }
    }

    #[test]
    fn any_byte_flipped_or_cut_is_damage() {
        let sealed = seal(JOURNAL, &StoredFold { seq: 1, bytes: b"fold".to_vec() }).expect("small");
        for index in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[index] ^= 1;
            for wrong in [&flipped[..], &sealed[..index]] {
                assert_eq!(unseal(wrong), Unsealed::Damaged, "byte {index}");
            }
        }
    }
}
