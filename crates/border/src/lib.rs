//! THE DOMAIN: crossings, claims, facts, and the fold that makes a board of them.
//!
//! **Invariant:** this crate does no IO, reads no clock, draws no randomness, is not async, iterates over no
//! hash map and uses no floating-point function of the standard library. Time is an argument. The same facts
//! give the same board, to the byte, on every machine.

pub mod answer;
pub mod atlas;
pub mod board;
mod closed;
mod cohort;
pub mod crossing;
pub mod decide;
pub mod deed;
pub mod entry;
pub mod fact;
pub mod filing;
pub mod fold;
pub mod forecast;
pub mod hourly;
pub mod item;
pub mod keyring;
pub mod land;
pub mod lang;
pub mod likeness;
pub mod limits;
pub mod link;
pub mod log_line;
pub mod minute;
pub mod official;
pub mod reading;
pub mod refusal;
pub mod ride;
pub mod rumour;
pub mod slot;
pub mod slug;
pub mod standing;
pub mod strip;
mod tally;
pub mod topic;
pub mod value;
pub mod voice;
pub mod vouch;
pub mod way;

#[doc(hidden)]
pub use tally::alone;
