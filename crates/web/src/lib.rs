//! A DOOR: pages, JSON and live streams over HTTP. Everything it shows is made of the public board and
//! worded by `language::say`.
//!
//! **Invariant:** the address of a caller is never looked at, by any name it is sent under; nothing here sets
//! a cookie, or asks a third party for anything. Refuses to know how what it shows came about, or
//! where it is kept.

mod admission;
mod api;
mod asset;
mod caller;
mod counters;
mod door;
mod effort;
mod encoding;
mod filing;
mod form;
mod gate;
mod ground;
mod handover;
mod keys;
mod origin;
mod page;
mod paste;
mod probe;
mod problem;
mod receipts;
mod router;
mod sealed;
mod seats;
mod serve;
mod shield;
mod site;
mod stack;
mod stems;
mod understood;
mod watch;
mod work;

pub use counters::Counters;
pub use keys::{Card, Keys, Moderator};
pub use paste::{Paste, PasteOutcome};
pub use router::{metrics_router, router};
pub use seats::{SEATS_KEYS, Unmet};
pub use serve::{Connections, serve};
pub use site::{About, Admission, Example, Seats, Site};
pub use stack::wipe_stack;
