//! A table of comma-separated values with its header: the form in which answers were recorded. Refuses to
//! know what a column means.

use crate::adapter::AdapterFault;
use border::limits;

/// A table, its columns found by name.
pub(crate) struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// One of its rows.
pub(crate) struct Line<'a> {
    header: &'a [String],
    fields: &'a [String],
}

impl Table {
    /// Reads a table and sees that it has these columns; others may stand between them.
    pub fn read(text: &str, columns: &[&'static str]) -> Result<Self, AdapterFault> {
        let mut records = records(text)?.into_iter();
        let header = records.next().unwrap_or_default();
        let missing = columns.iter().find(|column| !header.iter().any(|name| name == **column));
        match missing {
            Some(column) => Err(AdapterFault::Missing(column)),
            None => Ok(Self { header, rows: records.collect() }),
        }
    }

    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.rows.iter().map(|fields| Line { header: &self.header, fields })
    }
}

impl<'a> Line<'a> {
    /// The field of a column; empty where the row is too short to have it.
    pub fn field(&self, column: &str) -> &'a str {
        let place = self.header.iter().position(|name| name == column);
        place.and_then(|place| self.fields.get(place)).map_or("", |field| field.trim())
    }
}

/// Records of a text by RFC 4180: quoted fields may hold commas, breaks and doubled quotes.
fn records(text: &str) -> Result<Vec<Vec<String>>, AdapterFault> {
    let (mut records, mut record, mut field, mut quoted) = (vec![], vec![], String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted || field.is_empty() => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                record.push(std::mem::take(&mut field));
                end(&mut records, &mut record);
                if records.len() > limits::FEED_ROWS {
                    return Err(AdapterFault::TooLong);
                }
            }
            _ if field.len() < limits::FEED_FIELD_BYTES => field.push(letter),
            _ => {}
        }
    }
    record.push(field);
    end(&mut records, &mut record);
    Ok(records)
}

/// Ends a record; a line with nothing on it is none.
fn end(records: &mut Vec<Vec<String>>, record: &mut Vec<String>) {
    let record = std::mem::take(record);
    if record.iter().any(|field| !field.is_empty()) {
        records.push(record);
    }
}
