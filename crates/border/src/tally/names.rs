//! The names behind votes: how a base does without them, and how a Voice is known again by its next entry.
//! Refuses to carry any across a term.

use super::Tally;
use super::vote::Vote;
use crate::fact::Seq;
use crate::voice::Voice;
use std::collections::BTreeMap;

impl Tally {
    /// Remembers the first later entry by a Voice that has votes here.
    pub fn foresee(&mut self, seq: Seq, by: Voice) {
        for vote in self.all_votes().filter(|vote| vote.by == Some(by)) {
            vote.returns.get_or_insert(seq);
        }
    }

    /// Knows a Voice again by an entry that the base foresaw.
    pub fn recognise(&mut self, seq: Seq, by: Voice) {
        // The nameless stand last.
        if self.held.is_empty()
            && self.aside.is_empty()
            && self.votes.last().is_none_or(|vote| vote.by.is_some())
        {
            return;
        }
        let mut returned = self.all_votes().filter(|vote| vote.returns == Some(seq)).peekable();
        if returned.peek().is_some() {
            returned.for_each(|vote| (vote.by, vote.nameless, vote.returns) = (Some(by), 0, None));
            self.order();
        }
    }

    /// Makes the votes nameless for good: in the next term every Voice is another one.
    pub fn forget_voices(&mut self) {
        self.scrub();
        self.all_votes().for_each(|vote| (vote.returns, vote.who) = (None, None));
        self.credence.forget_hands();
    }

    /// Makes the votes nameless, told apart by number only: how the base holds no Voice. Numbers go by which
    /// came first, so that nothing of a Voice is left in their order.
    pub fn scrub(&mut self) {
        let mut next = self.all_votes().map(|vote| vote.nameless).max().unwrap_or(0);
        let mut numbers: BTreeMap<Voice, u32> = BTreeMap::new();
        let mut votes: Vec<&mut Vote> = self.all_votes().collect();
        votes.sort_unstable_by_key(|vote| vote.seq);
        for vote in votes {
            if let Some(by) = vote.by.take() {
                vote.nameless = *numbers.entry(by).or_insert_with(|| {
                    next += 1;
                    next
                });
            }
        }
        self.order();
    }

    /// Puts the votes in their places, after which groups stand elsewhere.
    fn order(&mut self) {
        self.votes.sort_unstable_by_key(Vote::place);
        self.regroup();
    }
}
