//! WHAT OFFICES PUBLISH: one adapter a feed reads an answer, a mapping of data says which crossing each post
//! is, and figures come of it. Fetches only what it is told to, as seldom as its office bears. Refuses to
//! know what becomes of a figure, to guess a post, and to call old what is new or new what is old.
//!
//! **Invariant:** an adapter is a function of the bytes and the minute they came. Nothing here reads a clock.

pub mod adapter;
pub mod answered;
pub mod call;
pub mod feed;
pub mod pace;
pub mod standing;

mod cbp;
mod dpsu;
mod echerha;
mod granica;
mod local;
mod markup;
mod table;
