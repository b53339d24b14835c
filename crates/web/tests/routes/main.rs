//! The door as its callers see it, an address a file.

mod about;
mod admission;
mod board;
mod crossing;
mod crossings;
mod desk;
mod filings;
mod follow;
mod forms;
mod help;
mod home;
mod house;
mod kept;
mod links;
mod openapi;
mod problems;
mod protocol;
mod questions;
mod sealed;
mod serving;
mod standing;
mod streams;
mod watch;
