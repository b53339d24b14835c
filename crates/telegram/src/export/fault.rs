//! What is wrong with an export file, said to the person who gave it. Refuses to quote the file.

/// Why an export cannot be read, or not to its end. What stood before it was whole.
#[derive(Debug, thiserror::Error)]
pub enum ExportFault {
    /// There is nothing in it.
    #[error("the file is empty; expected {EXPECTED}")]
    Empty,
    /// A directory was given.
    #[error("this is a folder; give the result.json inside it")]
    Folder,
    /// The system would not read it.
    #[error("reading failed at byte {at}: {error}")]
    Unreadable {
        /// Where.
        at: u64,
        /// What the system says.
        error: std::io::Error,
    },
    /// It is not UTF-8.
    #[error("the file is {what} at byte {at}; Telegram writes UTF-8: was it saved again by another program?")]
    Encoding {
        /// Where.
        at: u64,
        /// What it seems to be.
        what: &'static str,
    },
    /// It is not JSON.
    #[error("not JSON at byte {at}: {what}")]
    NotJson {
        /// Where.
        at: u64,
        /// What was wrong there.
        what: &'static str,
    },
    /// It is JSON, or another format, of another shape.
    #[error("{what}; expected {EXPECTED}")]
    Shape {
        /// What it is.
        what: &'static str,
    },
    /// It ends too early.
    #[error(
        "the file ends at byte {at}, before its end: copy or export it again; what was whole before is done"
    )]
    Truncated {
        /// Its length.
        at: u64,
    },
}

/// What an export looks like, for whoever brought something else.
const EXPECTED: &str = "the result.json of Telegram Desktop (Export chat history, format \
    \"Machine-readable JSON\"), of one chat or of the whole account";
