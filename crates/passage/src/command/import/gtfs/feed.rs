//! A feed's files, in a folder or a zip, row by row. Refuses to hold a file in memory.

use super::Report;
use super::packed::Zip;
use super::table::{Broken, Row, Table};
use border::limits;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Where a feed lies.
pub enum Feed {
    Folder(PathBuf),
    Zip(Zip),
}

impl Feed {
    /// Opens a folder or a zip.
    ///
    /// # Errors
    /// It is neither, or a zip that is refused.
    pub fn open(path: &Path) -> Result<Self, String> {
        if path.is_dir() {
            return Ok(Self::Folder(path.to_owned()));
        }
        Zip::open(path).map(Self::Zip).map_err(|error| error.to_string())
    }

    fn table(&self, name: &str) -> Result<Option<Table<'static>>, String> {
        let named = |error: std::io::Error| format!("{name}: {error}");
        let from: Box<dyn Read> = match self {
            Self::Folder(folder) => match File::open(folder.join(name)) {
                Ok(file) => Box::new(file),
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(named(error)),
            },
            Self::Zip(zip) => match zip.read(name).map_err(named)? {
                Some(file) => Box::new(file),
                None => return Ok(None),
            },
        };
        Table::new(from.take(limits::GTFS_FILE_BYTES)).map(Some).map_err(named)
    }

    /// Takes each row of a file; one that is broken is counted, told and left out.
    ///
    /// # Errors
    /// The file is not there, or cannot be read to its end.
    pub fn each(
        &self,
        name: &str,
        report: &mut Report,
        mut take: impl FnMut(&Row<'_>) -> Result<(), Broken>,
    ) -> Result<(), String> {
        match self.table(name)? {
            Some(table) => all(name, table, report, &mut take),
            None => Err(format!("{name} is missing: no feed of timetables is without it")),
        }
    }

    /// The same of two files of which one may be missing.
    ///
    /// # Errors
    /// Both are missing, or one cannot be read to its end.
    pub fn each_of_either(
        &self,
        names: [&'static str; 2],
        report: &mut Report,
        mut take: impl FnMut(&str, &Row<'_>) -> Result<(), Broken>,
    ) -> Result<(), String> {
        let mut is_there = false;
        for name in names {
            if let Some(table) = self.table(name)? {
                is_there = true;
                all(name, table, report, &mut |row: &Row<'_>| take(name, row))?;
            }
        }
        if is_there { Ok(()) } else { Err(format!("{} and {} are both missing", names[0], names[1])) }
    }
}

fn all(
    name: &str,
    mut table: Table<'_>,
    report: &mut Report,
    take: &mut dyn FnMut(&Row<'_>) -> Result<(), Broken>,
) -> Result<(), String> {
    loop {
        match table.next().map_err(|error| format!("{name}: {error}"))? {
            None => return Ok(()),
            Some(Err(broken)) => report.broken(name, broken),
            Some(Ok(row)) => {
                report.rows += 1;
                if let Err(broken) = take(&row) {
                    report.broken(name, broken);
                }
            }
        }
    }
}
