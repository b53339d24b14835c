//! The journal from outside: its bytes, both its backends, its directory. Refuses to look into the store but
//! where a test is about the store's own files.

mod backends;
mod canonical;
mod closed;
mod crash;
mod damage;
mod day_keys;
mod directory;
mod facts;
mod fixture;
mod forgotten;
mod keeping;
mod lockers;
mod logs;
mod moving;
mod vectors;
