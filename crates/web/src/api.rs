//! JSON for programs and for the page's own modules. Refuses to show what the board does not.

pub(crate) mod ask;
pub(crate) mod board;
pub(crate) mod boxes;
pub(crate) mod crossings;
pub(crate) mod filings;
pub(crate) mod handover;
pub(crate) mod help;
pub(crate) mod live;
pub(crate) mod log;
pub(crate) mod openapi;
pub(crate) mod query;
pub(crate) mod read;
pub(crate) mod rides;
pub(crate) mod sealed;
pub(crate) mod standing;
pub(crate) mod streams;
pub(crate) mod strips;
pub(crate) mod talk;
pub(crate) mod why;
pub(crate) mod work;
