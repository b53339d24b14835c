//! What is wrong with a log whose next entry cannot be the next one. Refuses to mend it.

use crate::fact::Seq;
use crate::minute::Minute;

/// An entry that cannot follow: the log is damaged or was written by two hands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BrokenLog {
    /// Its place is not the next one.
    #[error("entry {got} where {wanted} was due")]
    OutOfOrder {
        /// Its place.
        got: Seq,
        /// The next one.
        wanted: Seq,
    },
    /// It is of a time before the entry before it.
    #[error("entry {seq} is of {at}, before the entry before it ({after})")]
    BackInTime {
        /// Its place.
        seq: Seq,
        /// Its time.
        at: Minute,
        /// The time before.
        after: Minute,
    },
}
