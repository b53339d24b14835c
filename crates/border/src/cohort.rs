//! A cohort: what marks Voices that may be one hand. Refuses to name any of them.

use crate::fact::Digest;
use serde::{Deserialize, Serialize};

/// The mark that Voices of one hand share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cohort {
    /// First heard in these ten minutes; one hand only if that was a burst.
    Burst(i64),
    /// Of one invite tree, by the keyed hash of its root.
    Tree(Digest<8>),
}
