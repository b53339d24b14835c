//! A data directory: its files, who may write it, its key. Refuses to know what is in the store.

use super::OpenError;
use super::day_keys::DayKeys;
use border::limits;
use rustix::fs::{FlockOperation, flock};
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

const STORE: &str = "journal.sqlite";
const LOCK: &str = "lock";
const KEY: &str = "key";
/// Hashes of the keys that were handed out; what is in it is the house's to know.
pub const KEYRING: &str = "keyring.json";
const KEY_BYTES: usize = 32;

/// The key under which imported chats are hashed.
pub type Key = [u8; KEY_BYTES];

/// A directory that this process may write, as long as it lives.
pub(super) struct Held {
    pub key: Key,
    _lock: File,
}

/// The file of the store in a directory.
pub(super) fn store_file(dir: &Path) -> PathBuf {
    dir.join(STORE)
}

fn fault(path: &Path, error: &std::io::Error) -> OpenError {
    OpenError::Io { path: path.to_owned(), what: error.to_string() }
}

/// Makes a directory that only its owner may enter, unless there is one; takes it for writing; makes its
/// key, unless there is one.
pub(super) fn hold(dir: &Path) -> Result<Held, OpenError> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error: std::io::Error| fault(&path, &error)
    };
    if !dir.is_dir() {
        DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(at(dir))?;
        let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty());
        sync_dir(parent.unwrap_or(Path::new("."))).map_err(at(dir))?;
    }
    let lock = lock(dir)?;
    let key_file = dir.join(KEY);
    let key = match read_key(dir)? {
        Some(key) => key,
        // Without it no import would be known again, and the same messages would count twice.
        None if store_file(dir).exists() => return Err(OpenError::KeyLost { file: key_file }),
        None => {
            let mut key = Key::default();
            getrandom::fill(&mut key).map_err(|error| OpenError::Store(error.to_string()))?;
            write_key(dir, &key)?;
            key
        }
    };
    private_file(&store_file(dir)).map_err(at(&store_file(dir)))?;
    sync_dir(dir).map_err(at(dir))?;
    Ok(Held { key, _lock: lock })
}

/// The day keys of a directory that this process writes.
pub(super) fn hold_day_keys(dir: &Path) -> Result<DayKeys, OpenError> {
    DayKeys::hold(dir).map_err(|error| fault(&dir.join("keys"), &error))
}

/// The secrets that open boxes, to hold and to make.
pub(super) fn hold_box_keys(dir: &Path) -> Result<DayKeys, OpenError> {
    DayKeys::hold_boxes(dir).map_err(|error| fault(&dir.join("boxes"), &error))
}

/// Takes a directory for writing, until the file is closed.
pub(super) fn lock(dir: &Path) -> Result<File, OpenError> {
    let path = dir.join(LOCK);
    let file = private_file(&path).map_err(|error| fault(&path, &error))?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(file),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(OpenError::Locked { dir: dir.to_owned() }),
        Err(error) => Err(fault(&path, &error.into())),
    }
}

/// Opens a file that only its owner may read, and makes it where there is none. SQLite gives its own files
/// the same mode.
pub(super) fn private_file(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Makes a file durable's name durable too.
pub(super) fn sync_dir(dir: &Path) -> std::io::Result<()> {
    File::open(dir)?.sync_all()
}

/// Says why a directory's store cannot be looked at: there is none, or it may not be read. What may not be
/// entered is not said to be empty.
pub(super) fn must_be_there(dir: &Path, file: &Path) -> Result<(), OpenError> {
    match std::fs::metadata(file) {
        Ok(about) if about.is_file() => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Err(fault(dir, &error)),
        _ => Err(OpenError::Absent { dir: dir.to_owned() }),
    }
}

/// The key of a directory; none where it has none.
pub(super) fn read_key(dir: &Path) -> Result<Option<Key>, OpenError> {
    let path = dir.join(KEY);
    let mut file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(fault(&path, &error)),
    };
    let mut key = Key::default();
    let whole = file.read_exact(&mut key).is_ok() && file.read(&mut [0]).is_ok_and(|more| more == 0);
    if whole { Ok(Some(key)) } else { Err(OpenError::KeyLost { file: path }) }
}

/// Keeps a key: under another name first, so that there is a whole one or none.
pub(super) fn write_key(dir: &Path, key: &Key) -> Result<(), OpenError> {
    write_whole(dir, KEY, key)
}

/// Keeps a private file of a directory, whole or not at all.
pub(super) fn write_whole(dir: &Path, name: &str, bytes: &[u8]) -> Result<(), OpenError> {
    let (part, path) = (dir.join(format!("{name}.part")), dir.join(name));
    let write = || {
        let mut file = private_file(&part)?;
        file.set_len(0)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, &path)?;
        sync_dir(dir)
    };
    write().map_err(|error| fault(&path, &error))
}

/// The keyring's bytes; none where no key was handed out.
pub(super) fn read_keyring(dir: &Path) -> Result<Option<Vec<u8>>, OpenError> {
    let path = dir.join(KEYRING);
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(fault(&path, &error)),
    };
    let mut bytes = Vec::new();
    let read = file.take(limits::KEYRING_BYTES as u64).read_to_end(&mut bytes);
    read.map(|_| Some(bytes)).map_err(|error| fault(&path, &error))
}

/// Bytes that a writer without privileges may still fill on the directory's file system. A system that
/// cannot say counts as having room: the store itself refuses what does not fit.
pub(super) fn free_space(dir: &Path) -> u64 {
    rustix::fs::statvfs(dir).map_or(u64::MAX, |fs| fs.f_bavail.saturating_mul(fs.f_frsize))
}
