//! Which vote goes where there are too many. Refuses to look at what votes say.

use super::Tally;
use super::vote::Vote;
use crate::fact::Seq;
use crate::limits;
use crate::minute::Minute;

impl Tally {
    /// Puts a vote in its place. Where there is no room another one goes, or this one: that is handed back.
    pub(super) fn put(&mut self, vote: Vote) -> Option<Vote> {
        let key = vote.place();
        let place = self.votes.partition_point(|other| other.place() < key);
        if self.votes.len() < limits::CLAIMS_PER_SLOT {
            self.votes.insert(place, vote);
            return None;
        }
        let gone = first_to_go(&self.votes, &vote);
        let Some(gone) = gone else { return Some(vote) };
        // What stands between the two moves by one.
        let gone = if gone < place {
            self.votes[gone..place].rotate_left(1);
            place - 1
        } else {
            self.votes[place..=gone].rotate_right(1);
            place
        };
        Some(std::mem::replace(&mut self.votes[gone], vote))
    }
}

/// The oldest of a cohort that has more than half of the places, which would drive out all others; else the
/// oldest fresh one; else the oldest. None where that is the one that comes.
fn first_to_go(votes: &[Vote], comes: &Vote) -> Option<usize> {
    let (mut candidate, mut lead, mut oldest) = (None, 0_usize, Oldest::default());
    let mut look = |place: usize, vote: &Vote| {
        oldest.look(place, vote);
        // The majority cohort, if there is one (Boyer and Moore 1981: all others cannot outvote it).
        match (lead, vote.cohort == candidate) {
            (0, _) => (candidate, lead) = (vote.cohort, 1),
            (_, true) => lead += 1,
            (_, false) => lead -= 1,
        }
    };
    votes.iter().enumerate().for_each(|(place, vote)| look(place, vote));
    look(votes.len(), comes);
    if let Some(cohort) = candidate.filter(|_| lead > 0) {
        let (mut of_cohort, mut size) = (Oldest::default(), 0);
        let mut look = |place: usize, vote: &Vote| {
            if vote.cohort == Some(cohort) {
                size += 1;
                of_cohort.look(place, vote);
            }
        };
        votes.iter().enumerate().for_each(|(place, vote)| look(place, vote));
        look(votes.len(), comes);
        if 2 * size > votes.len() + 1 {
            oldest = of_cohort;
        }
    }
    (oldest.place < votes.len()).then_some(oldest.place)
}

/// Of the votes looked at the oldest fresh one; else the oldest.
struct Oldest {
    place: usize,
    rank: u8,
    seen: Minute,
    seq: Seq,
}

impl Default for Oldest {
    fn default() -> Self {
        Self { place: 0, rank: u8::MAX, seen: Minute(i64::MAX), seq: Seq::MAX }
    }
}

impl Oldest {
    #[inline]
    fn look(&mut self, place: usize, vote: &Vote) {
        let rank = u8::from(vote.is_proven) << 1 | u8::from(vote.standing.is_established());
        if rank < self.rank || (rank == self.rank && (vote.seen, vote.seq) < (self.seen, self.seq)) {
            *self = Self { place, rank, seen: vote.seen, seq: vote.seq };
        }
    }
}
