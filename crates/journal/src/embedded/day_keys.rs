//! Day keys: one random key for the words told on one UTC day, in a file of its own outside the store; and in
//! a folder beside, one for the boxes that phones sealed on a day.
//! Refuses to keep a key whose day is over, and to be copied: no backup has one.
//!
//! A key is on the disk, whole and synced, before the first words under it are committed. To forget a day is
//! to overwrite its key in place, sync, unlink, and sync the folder. Whoever finds an old page of the store
//! in a place that no program can wipe (a flash chip's spare blocks, a copy of the disk) finds no words in
//! it: the key was 32 bytes somewhere else.

use super::directory::{private_file, sync_dir};
use border::minute::Minute;
use std::collections::BTreeMap;
use std::fs::{DirBuilder, OpenOptions};
use std::io::{Error, ErrorKind, Read as _, Result, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Where keys of words lie.
const WORDS: &str = "keys";
/// Where secrets that open boxes lie.
const BOXES: &str = "boxes";
const KEY_BYTES: usize = 32;
const DAY_MINUTES: i64 = 24 * 60;

/// Overwritten in memory when it is dropped.
pub(super) type DayKey = Zeroizing<[u8; KEY_BYTES]>;

/// A day of UTC, by its first minute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Day(Minute);

impl Day {
    pub fn of(told: Minute) -> Self {
        Self(told - told.0.rem_euclid(DAY_MINUTES))
    }

    /// `2026-10-05`, the name of its key's file.
    pub fn name(self) -> String {
        self.0.to_string().chars().take_while(|letter| *letter != 'T').collect()
    }

    fn parse(name: &str) -> Option<Self> {
        Minute::parse(&format!("{name}T00:00:00Z")).ok().map(Self::of).filter(|day| day.name() == name)
    }

    /// Whether all that was told on it was told at `before` or earlier.
    pub fn is_past(self, before: Minute) -> bool {
        self.0 + (DAY_MINUTES - 1) <= before
    }
}

/// The keys of one data directory, as far as they were asked for.
pub(super) struct DayKeys {
    folder: PathBuf,
    known: BTreeMap<Day, DayKey>,
}

impl DayKeys {
    /// For whoever reads: a key is looked up when it is first wanted.
    pub fn beside(dir: &Path) -> Self {
        Self::in_folder(dir, WORDS)
    }

    fn in_folder(dir: &Path, folder: &str) -> Self {
        Self { folder: dir.join(folder), known: BTreeMap::new() }
    }

    /// For whoever writes: what a killed process had begun to delete, or not yet wholly made, is deleted.
    pub fn hold(dir: &Path) -> Result<Self> {
        Self::beside(dir).cleared()
    }

    /// The same of secrets that open boxes.
    pub fn hold_boxes(dir: &Path) -> Result<Self> {
        Self::in_folder(dir, BOXES).cleared()
    }

    fn cleared(self) -> Result<Self> {
        let keys = self;
        let begun =
            |path: &PathBuf| is_overwritten(path) || path.extension().is_some_and(|ending| ending == "part");
        keys.shred(keys.files()?.into_iter().filter(begun))?;
        Ok(keys)
    }

    /// The key of a day; none where its file is missing or is no key.
    pub fn get(&mut self, day: Day) -> Option<&DayKey> {
        if !self.known.contains_key(&day) {
            self.known.insert(day, read(&self.folder.join(day.name()))?);
        }
        self.known.get(&day)
    }

    /// The key of a day; a new one, durable, where there is none. A damaged one is replaced: no words can be
    /// read by it.
    pub fn get_or_make(&mut self, day: Day) -> Result<DayKey> {
        if let Some(key) = self.get(day) {
            return Ok(key.clone());
        }
        let mut key = DayKey::default();
        getrandom::fill(key.as_mut()).map_err(|error| Error::other(error.to_string()))?;
        if !self.folder.is_dir() {
            DirBuilder::new().mode(0o700).create(&self.folder)?;
            self.folder.parent().map_or(Ok(()), sync_dir)?;
        }
        let path = self.folder.join(day.name());
        let part = path.with_extension("part");
        let mut file = private_file(&part)?;
        file.set_len(0)?;
        file.write_all(key.as_ref())?;
        file.sync_all()?;
        std::fs::rename(&part, &path)?;
        sync_dir(&self.folder)?;
        self.known.insert(day, key.clone());
        Ok(key)
    }

    /// Deletes the keys of days all of whose words were told at `before` or earlier, damaged ones too.
    pub fn forget(&mut self, before: Minute) -> Result<()> {
        self.known.retain(|day, _| !day.is_past(before));
        let day = |path: &Path| Day::parse(path.file_name()?.to_str()?);
        let past = |path: &PathBuf| day(path).is_some_and(|day| day.is_past(before));
        self.shred(self.files()?.into_iter().filter(past))
    }

    fn files(&self) -> Result<Vec<PathBuf>> {
        match std::fs::read_dir(&self.folder) {
            Ok(files) => files.map(|file| file.map(|file| file.path())).collect(),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(vec![]),
            Err(error) => Err(error),
        }
    }

    fn shred(&self, files: impl Iterator<Item = PathBuf>) -> Result<()> {
        let mut any = false;
        for path in files {
            overwrite(&path)?;
            std::fs::remove_file(&path)?;
            any = true;
        }
        if any { sync_dir(&self.folder) } else { Ok(()) }
    }
}

/// Zeroes in place of all that a file holds, on the disk before this returns.
fn overwrite(path: &Path) -> Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    file.write_all(&vec![0; length.min(1 << 16)])?;
    file.sync_all()
}

fn is_overwritten(path: &Path) -> bool {
    read(path).is_some_and(|key| *key == [0; KEY_BYTES])
}

fn read(path: &Path) -> Option<DayKey> {
    let mut file = std::fs::File::open(path).ok()?;
    let mut key = DayKey::default();
    file.read_exact(key.as_mut()).ok()?;
    file.read(&mut [0]).is_ok_and(|more| more == 0).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2022-09-23T00:00Z.
    const MIDNIGHT: Minute = Minute(27_731_520);

    #[test]
    fn a_day_is_past_with_its_last_minute() {
        let day = Day::of(MIDNIGHT + 700);
        assert_eq!((day, day.name().as_str()), (Day(MIDNIGHT), "2022-09-23"));
        assert_eq!(Day::parse("2022-09-23"), Some(day));
        assert_eq!(["2022-9-23", "2022-09-23T", "key", "2022-09-31"].map(Day::parse), [None; 4]);
        assert!(!day.is_past(MIDNIGHT + 1438) && day.is_past(MIDNIGHT + 1439));
        assert_eq!(Day::of(Minute(-1)).name(), "1969-12-31");
    }

    #[test]
    fn a_key_is_the_same_until_its_day_is_forgotten() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let day = Day::of(MIDNIGHT);
        let mut keys = DayKeys::hold(dir.path()).expect("new");
        assert!(keys.get(day).is_none() && !dir.path().join(WORDS).exists(), "no words, no keys");
        let key = keys.get_or_make(day).expect("made");
        assert_eq!(*key, *keys.get_or_make(day).expect("kept"));
        assert_eq!(DayKeys::beside(dir.path()).get(day), Some(&key));
        keys.forget(MIDNIGHT + 1438).expect("nothing to do");
        assert_eq!(keys.get(day), Some(&key));
        keys.forget(MIDNIGHT + 1439).expect("deleted");
        assert!(keys.get(day).is_none() && keys.files().expect("readable").is_empty());
        assert_ne!(*key, *keys.get_or_make(day).expect("another one"));
    }

    #[test]
    fn what_a_killed_process_began_is_made_good() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let days = [0, 1, 2].map(|n| Day::of(MIDNIGHT + n * DAY_MINUTES));
        let mut keys = DayKeys::hold(dir.path()).expect("new");
        days.iter().for_each(|day| drop(keys.get_or_make(*day).expect("made")));
        let file = |day: Day| keys.folder.join(day.name());
        overwrite(&file(days[0])).expect("killed after this");
        std::fs::write(file(days[1]).with_extension("part"), [7; 20]).expect("killed while this was written");
        std::fs::write(file(days[2]), [7; 31]).expect("damaged");
        let mut again = DayKeys::hold(dir.path()).expect("opened");
        let mut left: Vec<_> = again.files().expect("readable");
        left.sort();
        assert_eq!(left, [file(days[1]), file(days[2])]);
        assert!(again.get(days[1]).is_some() && again.get(days[2]).is_none());
        again.forget(MIDNIGHT + 3 * DAY_MINUTES).expect("also the damaged one");
        assert!(again.files().expect("readable").is_empty());
    }
}
