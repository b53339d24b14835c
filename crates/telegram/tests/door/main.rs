//! The door as a whole: files in, facts out.

mod folding;
mod paste;
mod privacy;
mod repeat;
mod samples;
mod shapes;
mod traps;
