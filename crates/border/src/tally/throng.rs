//! Whether strangers throng a slot: whether more of them speak in half an hour than go with those who have
//! shown something. Where they do not, they are the travellers who come by once, and count as people; where
//! they do, they may be one hand with many secrets, and share a little room (`tally/purse.rs`). Looks at
//! nothing but how many of both speak, so whoever always lies cannot hide in it, and refuses to know what
//! they say.

use super::Tally;
use super::purse::ALL_THERE_IS;
use super::vote::{Source, Vote, Word};
use crate::fact::Claim;
use crate::topic::Topic;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};

/// What is left of a count after a quarter of an hour, per mille: a half.
const LEFT_PER_QUARTER: u64 = 500;
/// After so many quarters nothing is left.
const FORGOTTEN_QUARTERS: i64 = 24;
/// Strangers throng where they are more than two and a half times the others, …
const STRANGERS_PER_TWO: u64 = 5;
/// … and four more: a bus at night is no throng.
const FLOOR: u64 = 4 * ONE;
/// Quarters for which a throng is feared after the last sign of it.
const FEARED_QUARTERS: i64 = 2;
/// One who speaks, in thousandths.
const ONE: u64 = 1000;
/// What a stranger's word counts more by who is no throng, per mille: its class of .35 becomes one of 1.2.
/// The most of those who were there write once; what liars prepared is not among them.
const CALM_PER_MILLE: u64 = 3_500;
/// The same of numbers, which few tell: three strangers are no sure range.
const CALM_NUMBER_PER_MILLE: u64 = 2_000;

/// How many speak of a slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Throng {
    quarter: i64,
    strangers: u64,
    proven: u64,
    /// The first quarter in which a throng is feared no longer.
    calm_from: i64,
}

impl Throng {
    /// Counts one who speaks in a quarter of an hour.
    pub fn count(&mut self, quarter: i64, is_proven: bool) {
        for _ in 0..(quarter - self.quarter).clamp(0, FORGOTTEN_QUARTERS) {
            self.proven = self.proven * LEFT_PER_QUARTER / 1000;
            self.strangers = self.strangers * LEFT_PER_QUARTER / 1000;
        }
        self.quarter = self.quarter.max(quarter);
        *(if is_proven { &mut self.proven } else { &mut self.strangers }) += ONE;
        if self.strangers > self.proven * STRANGERS_PER_TWO / 2 + FLOOR {
            self.calm_from = self.quarter + FEARED_QUARTERS;
        }
    }

    /// Whether no throng is feared.
    pub fn is_calm(&self) -> bool {
        self.calm_from <= self.quarter
    }
}

impl Tally {
    /// Hears somebody speak in a quarter of an hour; what the word counts among all who do.
    pub fn hear_among(&mut self, claim: &Claim, word: Word, quarter: i64) -> Word {
        let was_calm = self.throng.is_calm();
        if !self.has_heard(claim.by, quarter) {
            self.throng.count(quarter, word.is_proven);
        }
        if !self.throng.is_calm() {
            if was_calm {
                self.take_for_throng(quarter);
            }
            self.credence.suspect();
            return word;
        }
        let trust = word.trust.max(word.alone);
        let trust =
            if word.is_proven { word.trust } else { (u64::from(trust) * self.in_calm() / 1000) as u32 };
        Word { trust, is_calm: true, ..word }
    }

    /// Whether a Voice, or any guest, spoke in this quarter before: whoever repeats himself is no throng.
    fn has_heard(&self, by: Voice, quarter: i64) -> bool {
        let source = if by == Voice::GUEST { Source::Guests } else { Source::Voice(by) };
        self.votes[self.of_source(source)].iter().any(|vote| vote.quarter == quarter)
    }

    /// A throng is noticed: what strangers said just before was of it, and counts as such.
    fn take_for_throng(&mut self, quarter: i64) {
        let times = self.in_calm();
        let is_of_it =
            |vote: &&mut Vote| !vote.is_proven && vote.is_calm && quarter - vote.quarter < FEARED_QUARTERS;
        for vote in self.votes.iter_mut().filter(is_of_it) {
            vote.is_calm = false;
            vote.trust = (u64::from(vote.trust) * 1000 / times) as u32;
        }
        self.weigh();
        self.regroup();
        self.credence.believe_anew(&self.slot, &self.votes, false);
    }

    /// What a stranger's word counts more by who is no throng, per mille.
    pub(super) fn in_calm(&self) -> u64 {
        match self.slot.topic {
            Topic::Wait | Topic::Queue | Topic::Pace | Topic::Price => CALM_NUMBER_PER_MILLE,
            _ if self.credence.has_established() => CALM_PER_MILLE,
            _ => ALL_THERE_IS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(quarters: impl Iterator<Item = i64>, strangers: usize, proven: usize) -> Throng {
        let mut throng = Throng::default();
        for quarter in quarters {
            (0..proven).for_each(|_| throng.count(quarter, true));
            (0..strangers).for_each(|_| throng.count(quarter, false));
        }
        throng
    }

    #[test]
    fn twice_as_many_strangers_as_others_are_no_throng_and_four_times_as_many_are() {
        assert!(after(0..96, 10, 5).is_calm());
        assert!(!after(0..96, 20, 5).is_calm());
    }

    #[test]
    fn a_few_alone_are_no_throng() {
        assert!(after(0..96, 2, 0).is_calm());
        assert!(!after(0..96, 5, 0).is_calm());
    }

    #[test]
    fn a_throng_is_feared_for_half_an_hour_after_it() {
        let mut throng = after(0..1, 40, 2);
        throng.count(1, true);
        assert!(!throng.is_calm());
        (0..40).for_each(|_| throng.count(8, true));
        assert!(throng.is_calm());
    }
}
