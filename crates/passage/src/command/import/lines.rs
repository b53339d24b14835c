//! A file line by line, however long a line is. Refuses to hold more of one than it was told to.

use std::io::{BufRead, Read as _};

/// Reads the next line, of one longer than `most` bytes no more than shows that it is; whether there was one.
pub(super) fn next_line(from: &mut impl BufRead, line: &mut Vec<u8>, most: usize) -> std::io::Result<bool> {
    line.clear();
    if from.by_ref().take(most as u64 + 2).read_until(b'\n', line)? == 0 {
        return Ok(false);
    }
    let mut is_whole = line.last() == Some(&b'\n');
    while !is_whole {
        let rest = from.fill_buf()?;
        let end = rest.iter().position(|byte| *byte == b'\n');
        let (used, done) = end.map_or((rest.len(), rest.is_empty()), |end| (end + 1, true));
        from.consume(used);
        is_whole = done;
    }
    Ok(true)
}
