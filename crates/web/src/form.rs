//! Forms: what works without JavaScript. Each asks by POST, so that nothing asked or told stands in an
//! address, a log or a history. Refuses a form that another site sent.

pub(crate) mod anchor;
pub(crate) mod anew;
pub(crate) mod ask;
pub(crate) mod body;
pub(crate) mod fields;
pub(crate) mod find;
pub(crate) mod lack;
pub(crate) mod paste;
pub(crate) mod report;
pub(crate) mod seats;
pub(crate) mod taps;
pub(crate) mod ways;
