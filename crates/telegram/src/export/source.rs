//! The bytes of a file, a buffer at a time, with their place in it. Refuses to know JSON.

use super::fault::ExportFault;
use border::limits::IMPORT_BUFFER_BYTES;
use std::io::{ErrorKind, Read};

/// A buffered reader that can look a few bytes ahead.
pub(super) struct Source<R> {
    file: R,
    buffer: Box<[u8]>,
    at: usize,
    end: usize,
    /// Bytes of the file before the buffer's first.
    before: u64,
}

impl<R: Read> Source<R> {
    pub fn new(file: R) -> Self {
        Self { file, buffer: vec![0; IMPORT_BUFFER_BYTES].into(), at: 0, end: 0, before: 0 }
    }

    /// The place of the next byte in the file.
    pub fn offset(&self) -> u64 {
        self.before + self.at as u64
    }

    /// What is read and not consumed; empty only at the end of the file.
    pub fn window(&mut self) -> Result<&[u8], ExportFault> {
        self.ahead(1)
    }

    /// The same with at least `count` bytes in it, a small number, unless the file ends before.
    pub fn ahead(&mut self, count: usize) -> Result<&[u8], ExportFault> {
        if self.end - self.at < count {
            self.fill(count)?;
        }
        Ok(&self.buffer[self.at..self.end])
    }

    fn fill(&mut self, count: usize) -> Result<(), ExportFault> {
        self.buffer.copy_within(self.at..self.end, 0);
        self.before += self.at as u64;
        self.end -= self.at;
        self.at = 0;
        while self.end < count {
            match self.file.read(&mut self.buffer[self.end..]) {
                Ok(0) => break,
                Ok(read) => self.end += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if error.kind() == ErrorKind::IsADirectory => return Err(ExportFault::Folder),
                Err(error) => {
                    return Err(ExportFault::Unreadable { at: self.before + self.end as u64, error });
                }
            }
        }
        Ok(())
    }

    /// Moves past bytes that were seen.
    pub fn consume(&mut self, count: usize) {
        self.at = (self.at + count).min(self.end);
    }

    /// The next byte that is not white space, not consumed.
    ///
    /// # Errors
    /// [`ExportFault::Truncated`] where there is none.
    pub fn peek(&mut self) -> Result<u8, ExportFault> {
        self.peek_or_end()?.ok_or_else(|| ExportFault::Truncated { at: self.offset() })
    }

    /// The same; none at the end of the file.
    pub fn peek_or_end(&mut self) -> Result<Option<u8>, ExportFault> {
        loop {
            let window = self.window()?;
            let Some(blank) = window.iter().position(|b| !b.is_ascii_whitespace()) else {
                if window.is_empty() {
                    return Ok(None);
                }
                let all = window.len();
                self.consume(all);
                continue;
            };
            let byte = window[blank];
            self.consume(blank);
            return Ok(Some(byte));
        }
    }
}
