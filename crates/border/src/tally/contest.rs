//! How much what is believed of a slot was spoken against within a day, by those who are no throng. Honest
//! people err and see a turn at different minutes; where more than that contradicts, there are two camps, and
//! an alarm asks for more. Refuses to know who is right.

use serde::{Deserialize, Serialize};

/// Quarters of an hour after which a third is left: a day.
const TAU_QUARTERS: f64 = 96.0;
/// Contested if so much was against it, per mille: people who are right 85 times of 100, and turns twice a
/// day, make 150-200.
const CONTESTED_PER_MILLE: u64 = 210;

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

    /// Whether there are two camps.
    pub fn is_contested(&self) -> bool {
        self.against * 1000 > (self.with + self.against) * CONTESTED_PER_MILLE
    }
}
