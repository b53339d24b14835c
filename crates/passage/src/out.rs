//! Standard output and error of the commands. Refuses to panic when a pipe is closed.

use crate::failure::Failure;
use std::io::{ErrorKind, Write as _};

/// Writes one line.
pub fn line(text: impl std::fmt::Display) -> Result<(), Failure> {
    let written = writeln!(std::io::stdout().lock(), "{text}");
    written.map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::OutputClosed,
        _ => Failure::failed(format!("standard output: {error}")),
    })
}

/// Writes one JSON value a line.
pub fn json(value: &impl serde::Serialize) -> Result<(), Failure> {
    line(serde_json::to_string(value).map_err(Failure::failed)?)
}

/// Says what went wrong on standard error.
pub fn error(failure: &Failure) {
    if !matches!(failure, Failure::OutputClosed) {
        note(format_args!("passage: {failure}"));
    }
}

/// Says something beside the output, on standard error.
pub fn note(text: impl std::fmt::Display) {
    // Standard error that cannot be written has nobody to be told about it.
    let _gone = writeln!(std::io::stderr().lock(), "{text}");
}
