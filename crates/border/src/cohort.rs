//! A cohort: what marks Voices that may be one hand. Refuses to name any of them.

use crate::fact::Digest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The mark that Voices of one hand share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cohort {
    /// First heard in these ten minutes; one hand only if that was a burst.
    Burst(i64),
    /// Of one invite tree, by the keyed hash of its root.
    Tree(Digest<8>),
}

impl Cohort {
    /// Whether all of it may be one hand: a tree is, and newcomers of ten minutes that were a burst.
    pub fn is_one_hand(&self, bursts: &BTreeSet<i64>) -> bool {
        match self {
            Self::Burst(at) => bursts.contains(at),
            Self::Tree(_) => true,
        }
    }
}
