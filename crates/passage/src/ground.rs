//! The data files: built in, and replaced one by one by files of the same path in the data directory. Refuses
//! to start with a faulty one.

use crate::failure::Failure;
use border::atlas::{Atlas, DataFault};
use border::crossing::Crossing;
use language::Reader;
use language::say::Phrases;
use offices::feed::{self, Feed};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Everything that is read from data files.
#[derive(Clone)]
pub struct Ground {
    /// Crossings, borders, countries, places.
    pub atlas: Arc<Atlas>,
    /// The compiled lexica.
    pub reader: Arc<Reader>,
    /// The phrases.
    pub phrases: Arc<Phrases>,
    /// What offices can be asked, by name.
    pub feeds: Arc<[Feed]>,
}

/// Folders of the data directory whose files replace built-in ones, and the ending those have.
const FOLDERS: &[(&str, &str)] = &[
    ("crossings", "toml"),
    ("feeds", "toml"),
    ("help", "toml"),
    ("lexicon", "toml"),
    ("phrases", "ftl"),
    ("rules", "toml"),
    ("transport", "toml"),
];
/// Files of the data directory that replace built-in ones.
const FILES: &[&str] = &["borders.toml", "countries.toml", "offices.toml", "places.toml", "visas.toml"];
/// A data file that is larger is not one.
const FILE_BYTES: u64 = 4 * 1024 * 1024;

/// The files of a data directory that replace built-in ones, by path; empty where there is no such directory.
pub fn overrides(dir: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut files = BTreeMap::new();
    for name in FILES {
        add(dir, name, &mut files)?;
    }
    for (folder, ending) in FOLDERS {
        let Ok(entries) = std::fs::read_dir(dir.join(folder)) else { continue };
        for entry in entries.take(border::limits::CROSSINGS).flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| name.ends_with(&format!(".{ending}"))) else {
                continue;
            };
            add(dir, &format!("{folder}/{name}"), &mut files)?;
        }
    }
    Ok(files)
}

fn add(dir: &Path, name: &str, files: &mut BTreeMap<String, String>) -> Result<(), Failure> {
    let path = dir.join(name);
    let Ok(about) = std::fs::metadata(&path) else { return Ok(()) };
    if about.len() > FILE_BYTES {
        return Err(Failure::failed(format!("{}: larger than {FILE_BYTES} bytes", path.display())));
    }
    let text =
        std::fs::read_to_string(&path).map_err(|e| Failure::failed(format!("{}: {e}", path.display())))?;
    files.insert(name.to_string(), text);
    Ok(())
}

impl Ground {
    /// Reads all data files, the built-in ones and those of `dir` in their place.
    ///
    /// # Errors
    /// All faults of all files.
    pub fn open(dir: &Path) -> Result<Self, Failure> {
        Self::of(&overrides(dir)?).map_err(|faults| faulty(dir, &faults))
    }

    /// Reads the built-in files with others in their place.
    ///
    /// # Errors
    /// All faults of all files; of feeds and lexica only where the atlas, whose crossings they name, has
    /// none.
    pub fn of(own: &BTreeMap<String, String>) -> Result<Self, Vec<DataFault>> {
        let files = || own.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let phrases = phrases(own);
        let atlas = match Atlas::parse(Atlas::builtin_files().into_iter().chain(files())) {
            Ok(atlas) => atlas,
            Err(faults) => {
                return Err(faults.into_iter().chain(phrases.err().into_iter().flatten()).collect());
            }
        };
        match (feed::all(own, &atlas), Reader::with_files(&atlas, files()), phrases) {
            (Ok(feeds), Ok(reader), Ok(phrases)) => {
                let (atlas, reader, phrases) = (Arc::new(atlas), Arc::new(reader), Arc::new(phrases));
                Ok(Self { atlas, reader, phrases, feeds: feeds.into() })
            }
            (feeds, reader, phrases) => {
                Err([feeds.err(), reader.err(), phrases.err()].into_iter().flatten().flatten().collect())
            }
        }
    }

    /// The crossing of a slug.
    ///
    /// # Errors
    /// There is none: the nearest names.
    pub fn crossing(&self, slug: &str) -> Result<&Arc<Crossing>, Failure> {
        crossing(&self.atlas, slug)
    }
}

/// The atlas alone, of a command that reads and says nothing: the lexica take longer to make than its work.
///
/// # Errors
/// All faults of all files of the atlas.
pub fn atlas(dir: &Path) -> Result<Atlas, Failure> {
    let own = overrides(dir)?;
    let own = own.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    Atlas::parse(Atlas::builtin_files().into_iter().chain(own)).map_err(|faults| faulty(dir, &faults))
}

/// The atlas and the phrases, of a command that reads no words of people.
///
/// # Errors
/// All faults of all files of either.
pub fn spoken(dir: &Path) -> Result<(Atlas, Phrases), Failure> {
    let own = overrides(dir)?;
    let phrases = phrases(&own).map_err(|faults| faulty(dir, &faults))?;
    Ok((atlas(dir)?, phrases))
}

/// The built-in phrases with others in their place.
fn phrases(own: &BTreeMap<String, String>) -> Result<Phrases, Vec<DataFault>> {
    let fault = |what| DataFault { file: "phrases".into(), what };
    Phrases::with_files(own.iter().map(|(path, text)| (path.as_str(), text.as_str())))
        .map_err(|faults| faults.into_iter().map(fault).collect())
}

fn faulty(dir: &Path, faults: &[DataFault]) -> Failure {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Failure::failed(format!("data files in {}:\n  {}", dir.display(), lines.join("\n  ")))
}

/// The crossing of a slug in an atlas.
///
/// # Errors
/// There is none: the nearest names.
pub fn crossing<'a>(atlas: &'a Atlas, slug: &str) -> Result<&'a Arc<Crossing>, Failure> {
    atlas.crossing(slug).ok_or_else(|| {
        let near = atlas.nearest(slug);
        let hint = match near.is_empty() {
            true => "`passage crossings` lists all".to_string(),
            false => format!("did you mean {}?", near.join(", ")),
        };
        Failure::usage(format!("no crossing `{slug}`; {hint}"))
    })
}
