//! A table of a feed: rows of named fields, as GTFS has them, one at a time. Refuses a row it cannot be sure
//! of, and goes on with the next.

use border::limits;
use std::io::{BufRead, BufReader, Read, Result};

/// A table as a stream of rows.
pub struct Table<'f> {
    from: BufReader<Box<dyn Read + 'f>>,
    names: Vec<String>,
    /// The line read last.
    line: u64,
}

/// One row, or what is wrong with it.
pub struct Row<'t> {
    /// Its line in the file; the first line is that of the names.
    pub line: u64,
    names: &'t [String],
    fields: Vec<String>,
}

/// Why a row was left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken {
    /// Its line in the file.
    pub line: u64,
    /// What is wrong with it.
    pub what: String,
}

impl<'f> Table<'f> {
    /// Reads the names of the fields.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn new(from: impl Read + 'f) -> Result<Self> {
        let mut table = Self { from: BufReader::new(Box::new(from)), names: vec![], line: 0 };
        if let Some(Ok(names)) = table.record()? {
            table.names = names.iter().map(|name| name.trim().to_ascii_lowercase()).collect();
        }
        if let Some(first) = table.names.first_mut() {
            *first = first.trim_start_matches('\u{feff}').to_owned();
        }
        Ok(table)
    }

    /// The next row; none at the end.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn next(&mut self) -> Result<Option<std::result::Result<Row<'_>, Broken>>> {
        loop {
            let Some(record) = self.record()? else { return Ok(None) };
            let line = self.line;
            let row = match record {
                Ok(fields) if fields.iter().all(|field| field.trim().is_empty()) => continue,
                Ok(fields) if fields.len() > self.names.len() => Err(Broken {
                    line,
                    what: format!("{} fields, but {} names", fields.len(), self.names.len()),
                }),
                Ok(fields) => Ok(Row { line, names: &self.names, fields }),
                Err(what) => Err(Broken { line, what }),
            };
            return Ok(Some(row));
        }
    }

    /// One line as fields by commas, with quotes around what holds one. GTFS has no line breaks in fields, so
    /// a quote that nobody closes costs one row and not all that follow.
    fn record(&mut self) -> Result<Option<std::result::Result<Vec<String>, String>>> {
        let mut text = Vec::new();
        if !next_line(&mut self.from, &mut text)? {
            return Ok(None);
        }
        self.line += 1;
        if text.len() > limits::GTFS_ROW_BYTES {
            return Ok(Some(Err(format!("longer than {} bytes", limits::GTFS_ROW_BYTES))));
        }
        match String::from_utf8(text) {
            Ok(text) => Ok(Some(fields(text.trim_end_matches(['\r', '\n'])))),
            Err(_) => Ok(Some(Err("no UTF-8".into()))),
        }
    }
}

/// Adds the next line; of one that is too long no more than shows that it is. False at the end.
fn next_line(from: &mut impl BufRead, text: &mut Vec<u8>) -> Result<bool> {
    let mut any = false;
    loop {
        let piece = from.fill_buf()?;
        if piece.is_empty() {
            return Ok(any);
        }
        any = true;
        let end = piece.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(piece.len(), |end| end + 1);
        let room = (limits::GTFS_ROW_BYTES + 1).saturating_sub(text.len());
        text.extend_from_slice(&piece[..length.min(room)]);
        from.consume(length);
        if end.is_some() {
            return Ok(true);
        }
    }
}

fn fields(text: &str) -> std::result::Result<Vec<String>, String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut letters = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if field.trim().is_empty() => is_quoted = true,
            '"' => return Err("a quote within a field".into()),
            ',' if !is_quoted => fields.push(std::mem::take(&mut field)),
            letter => field.push(letter),
        }
        if fields.len() > limits::GTFS_FIELDS {
            return Err(format!("more than {} fields", limits::GTFS_FIELDS));
        }
    }
    if is_quoted {
        return Err("a quote that nobody closes".into());
    }
    fields.push(field);
    Ok(fields)
}

impl Row<'_> {
    /// A field; blank where the row or the table has none.
    pub fn text(&self, name: &str) -> &str {
        let at = self.names.iter().position(|known| known == name);
        at.and_then(|at| self.fields.get(at)).map_or("", |field| field.trim())
    }

    /// An id or name that must be there.
    pub fn need(&self, name: &str) -> std::result::Result<&str, Broken> {
        let text = self.text(name);
        if text.is_empty() {
            return Err(self.broken(format!("`{name}` is missing")));
        }
        if text.len() > limits::GTFS_ID_BYTES {
            return Err(self.broken(format!("`{name}` is longer than {} bytes", limits::GTFS_ID_BYTES)));
        }
        Ok(text)
    }

    /// A number that must be there.
    pub fn number<T: std::str::FromStr>(&self, name: &str) -> std::result::Result<T, Broken> {
        let text = self.need(name)?;
        text.parse().map_err(|_| self.broken(format!("`{name}` is no number: {}", cut(text))))
    }

    /// What is wrong with this row.
    pub fn broken(&self, what: impl Into<String>) -> Broken {
        Broken { line: self.line, what: what.into() }
    }
}

/// The beginning of a field, to be shown.
pub fn cut(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(limits::GTFS_FAULT_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<std::result::Result<Vec<String>, Broken>> {
        let mut table = Table::new(text.as_bytes()).expect("a table");
        let mut rows = Vec::new();
        while let Some(row) = table.next().expect("a row") {
            rows.push(row.map(|row| vec![row.text("a").to_owned(), row.text("b").to_owned()]));
        }
        rows
    }

    #[test]
    fn marks_breaks_and_quotes_are_read_as_they_are_written() {
        let text = "\u{feff}a , B\r\n1,2\r\n\r\n\"x, \"\"y\"\"\", \"two\"\r\n3\r\n";
        let rows: Vec<_> = read(text).into_iter().map(|row| row.expect("whole")).collect();
        assert_eq!(rows, [["1", "2"], ["x, \"y\"", "two"], ["3", ""]]);
    }

    #[test]
    fn a_broken_row_is_named_by_its_line_and_the_next_is_read() {
        let long = "y".repeat(limits::GTFS_ROW_BYTES + 10);
        let text = format!("a,b\n1,2,3\nx\"y,1\n{long}\n4,5\n\"open,6\n");
        let rows = read(&text);
        let faults = rows.iter().filter_map(|row| row.as_ref().err());
        assert_eq!(faults.map(|fault| fault.line).collect::<Vec<_>>(), [2, 3, 4, 6], "{rows:?}");
        assert_eq!(rows[3].as_ref().ok().map(Vec::len), Some(2));
        assert!(read("").is_empty() && read("\u{feff}").is_empty() && read("a,b").is_empty());
    }
}
