//! What votes saw at first hand, for those who hold something else against it. Refuses to weigh it.

use super::Tally;
use super::vote::Vote;
use crate::reading::Stance;

impl Tally {
    /// The votes that count now of those who saw it themselves.
    pub fn firsthand(&self) -> impl Iterator<Item = &Vote> {
        self.votes.iter().filter(|vote| vote.stance == Stance::Firsthand)
    }
}
