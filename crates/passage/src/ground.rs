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

/// What a data directory holds beside data files, with folders of which nothing is read as a data file.
const OTHERS: &[&str] = &["boxes", "keys", "passage.toml"];

/// The files of a data directory that replace built-in ones, by path; empty where there is no such directory.
///
/// # Errors
/// All that cannot be read.
pub fn overrides(dir: &Path) -> Result<BTreeMap<String, String>, Failure> {
    match readable(dir) {
        (files, faults) if faults.is_empty() => Ok(files),
        (_, faults) => Err(faulty(dir, &faults)),
    }
}

/// The files that replace built-in ones as far as they can be read, and those that cannot.
pub fn readable(dir: &Path) -> (BTreeMap<String, String>, Vec<DataFault>) {
    let (mut files, mut faults) = (BTreeMap::new(), Vec::new());
    let mut add = |name: &str| match read(&dir.join(name)) {
        Ok(Some(text)) => drop(files.insert(name.to_string(), text)),
        Ok(None) => {}
        Err(what) => faults.push(DataFault { file: name.to_string(), what }),
    };
    for name in FILES {
        add(name);
    }
    for (folder, ending) in FOLDERS {
        let Ok(entries) = std::fs::read_dir(dir.join(folder)) else { continue };
        for entry in entries.take(border::limits::CROSSINGS).flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| name.ends_with(&format!(".{ending}"))) else {
                continue;
            };
            add(&format!("{folder}/{name}"));
        }
    }
    (files, faults)
}

/// The text of a data file; none where there is none.
fn read(path: &Path) -> Result<Option<String>, String> {
    let Ok(about) = std::fs::metadata(path) else { return Ok(None) };
    if about.len() > FILE_BYTES {
        return Err(format!("larger than {FILE_BYTES} bytes"));
    }
    std::fs::read_to_string(path).map(Some).map_err(|error| error.to_string())
}

/// What stands in a data directory like a data file and is read by nobody: folders and files of other names.
pub fn unread(dir: &Path) -> Vec<String> {
    let is_data = |name: &str| name.ends_with(".toml") || name.ends_with(".ftl");
    let names = |dir: &Path| {
        let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names.take(border::limits::CROSSINGS).collect::<Vec<String>>()
    };
    let mut unread = Vec::new();
    for name in names(dir).into_iter().filter(|name| !OTHERS.contains(&name.as_str())) {
        let folder = FOLDERS.iter().find(|(folder, _)| *folder == name);
        match folder {
            Some((_, ending)) => {
                let inside = names(&dir.join(&name)).into_iter();
                let wrong = inside.filter(|file| is_data(file) && !file.ends_with(&format!(".{ending}")));
                unread.extend(wrong.map(|file| format!("{name}/{file}")));
            }
            None if names(&dir.join(&name)).iter().any(|file| is_data(file)) => {
                unread.push(format!("{name}/"));
            }
            None if is_data(&name) && !FILES.contains(&name.as_str()) => unread.push(name),
            None => {}
        }
    }
    unread.sort();
    unread
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
