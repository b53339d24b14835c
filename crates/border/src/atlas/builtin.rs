//! The data files inside the binary. Refuses to know of a file system at run time.

use super::{Atlas, DataFault};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../data");

impl Atlas {
    /// The built-in data files as `(path below data/, text)`, in no particular order.
    pub fn builtin_files() -> BTreeMap<&'static str, &'static str> {
        let mut files = BTreeMap::new();
        let mut folders = vec![&DATA];
        while let Some(folder) = folders.pop() {
            folders.extend(folder.dirs());
            for file in folder.files() {
                if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                    files.insert(path, text);
                }
            }
        }
        files
    }

    /// The atlas of the built-in files.
    ///
    /// # Errors
    /// Never in a released binary: a test reads them.
    pub fn builtin() -> Result<Self, Vec<DataFault>> {
        Self::parse(Self::builtin_files())
    }
}
