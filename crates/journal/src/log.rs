//! The log: the one way that any room writes a line of it. Refuses whatever is not a [`LogLine`].
//!
//! It stands in this room because it is the lowest one that may do anything but think: `live` hands it on to
//! the doors.

use border::log_line::{LogLine, Weight};

/// What our lines are known by: the binary shows these and no other crate's.
pub const TARGET: &str = "passage";

/// Writes a line.
pub fn log(line: LogLine<'_>) {
    match line.weight() {
        Weight::Error => tracing::error!(target: TARGET, "{line}"),
        Weight::Warning => tracing::warn!(target: TARGET, "{line}"),
    }
}
