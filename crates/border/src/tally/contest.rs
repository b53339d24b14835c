//! How much what is believed of a slot was spoken against within a day, by those who are no throng. Honest
//! people err and see a turn at different minutes; where more than that contradicts, there are two camps, and
//! an alarm asks for more. Refuses to know who is right.

use serde::{Deserialize, Serialize};

/// Quarters of an hour after which a third is left: a day.
const TAU_QUARTERS: f64 = 96.0;
/// Contested if so much was against it, per mille: people who are right 85 times of 100, and turns twice a
/// day, make 150-200.
const CONTESTED_PER_MILLE: u64 = 210;

/// So much must have been said, thousandths of a seasoned Voice's first-hand report, before it is known how
/// much a word is worth here.
const KNOWN: u64 = 10_000;
/// The log-odds of .72: so often people agree whose word is worth what a claim is taken for. Each unit beyond
/// it is worth as much more, as in a vote of people of known accuracy (Nitzan and Paroush 1982), …
const USUAL: f64 = 0.944;
/// … up to so much: people repeat each other.
const MOST_GAIN: f64 = 2.5;

/// What counted for what was believed most when it came, and against it, in thousandths of a seasoned Voice's
/// first-hand report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Contest {
    quarter: i64,
    with: u64,
    against: u64,
}

impl Contest {
    /// Counts what was spent in a quarter of an hour.
    pub fn count(&mut self, quarter: i64, units: u32, is_for: bool) {
        let passed = quarter - self.quarter;
        if passed > 0 {
            let kept = libm::exp(-(passed as f64) / TAU_QUARTERS);
            self.with = (self.with as f64 * kept) as u64;
            self.against = (self.against as f64 * kept) as u64;
            self.quarter = quarter;
        }
        *(if is_for { &mut self.with } else { &mut self.against }) += u64::from(units);
    }

    /// How many times as much a claim of the proven says where people mostly agree, 1 to 2.5: who is rarely
    /// contradicted is mostly right, and then a few who tell a turn are believed sooner.
    pub fn gain(&self) -> f64 {
        if self.with + self.against < KNOWN {
            return 1.0;
        }
        let odds = (self.with + 1) as f64 / (self.against + 1) as f64;
        (1.0 + (libm::log(odds) - USUAL).max(0.0)).min(MOST_GAIN)
    }

    /// Whether there are two camps.
    pub fn is_contested(&self) -> bool {
        self.against * 1000 > (self.with + self.against) * CONTESTED_PER_MILLE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(with: u32, against: u32) -> Contest {
        let mut contest = Contest::default();
        contest.count(1, with, true);
        contest.count(1, against, false);
        contest
    }

    #[test]
    fn a_word_is_worth_more_where_people_agree_and_never_less_than_it_was() {
        assert_eq!(of(9_000, 0).gain(), 1.0, "too little was said");
        assert_eq!(of(12_000, 8_000).gain(), 1.0);
        let [much, more] = [of(17_000, 3_000).gain(), of(18_500, 1_500).gain()];
        assert!(1.7 < much && much < 1.9 && much < more, "{much} {more}");
        assert_eq!(of(1_000_000, 0).gain(), MOST_GAIN);
    }
}
