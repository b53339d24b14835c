//! A DOOR: Telegram exports and pasted chats.
//!
//! **Invariant:** no message id, no author and no word leaves this room: what goes on is readings under
//! pseudonyms that no later run can make again, and the ranges of message ids that are done, under a keyed
//! hash of their chat.
//!
//! Refuses to know the journal, and to show anyone what was written.

pub mod export;
pub mod import;
pub mod paste;
mod place;
pub mod pseudonym;
