//! An expected no, said to the person who filed. Faults of ours are not among them.

use crate::fact::Seq;

/// Why a filing is not taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// The id was used for another filing within seven days.
    #[error("this id was used for another filing")]
    OtherContent {
        /// The entry that took the other one.
        seq: Seq,
    },
    /// Its taps or words are of another crossing.
    #[error("this is about another crossing: {crossing}")]
    OtherCrossing {
        /// Which.
        crossing: crate::slug::Slug,
    },
    /// A tap names a side that this crossing does not have, or leaves out what its topic needs.
    #[error("tap {index}: {what}")]
    BadTap {
        /// Which tap, from 0.
        index: usize,
        /// What is wrong.
        what: &'static str,
    },
    /// There is nothing in it.
    #[error("there is nothing in it")]
    Empty,
}
