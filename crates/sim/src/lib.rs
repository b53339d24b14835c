//! DEV ONLY: invented worlds and files to measure and test the house with.
//!
//! **Invariant:** everything is made from a seed, and nothing of it from anyone's messages.

pub mod call;
pub mod dice;
pub mod export;
pub mod facts;
pub mod flood;
pub mod known;
pub mod load;
pub mod phrase;
pub mod scam;
pub mod truth;
