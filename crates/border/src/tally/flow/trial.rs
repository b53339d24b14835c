//! How honest the ranges have been of what one who joins should expect, once those who joined are through:
//! each side is widened when it missed more than one in ten, and narrowed while it misses less (adaptive
//! conformal inference, Gibbs and Candès 2021). Short waits and long ones by themselves: what holds on a
//! quiet
//! night says nothing of a surge. Refuses to know what was told.

use super::grid::place;
use serde::{Deserialize, Serialize};

/// What each side is widened by, in thousandths: of short waits and of long ones.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Trial {
    sides: [[u32; 2]; 2],
}

impl Default for Trial {
    fn default() -> Self {
        Self { sides: [[1_000; 2]; 2] }
    }
}

/// Waits from so many minutes on are long.
const LONG: f64 = 90.0;
/// A miss widens by so much, in thousandths; a hit narrows by a ninth of that: one in ten is missed at rest.
const WIDER: u32 = 90;
const NARROWER: u32 = 10;
/// No side becomes narrower or wider than this.
const LEAST: u32 = 700;
const MOST: u32 = 4_000;

fn regime(middle: f64) -> usize {
    usize::from(middle >= place(LONG))
}

impl Trial {
    /// What each side of a range around a place is widened by.
    pub fn scales(&self, middle: f64) -> [f64; 2] {
        self.sides[regime(middle)].map(|side| f64::from(side) / 1000.0)
    }

    /// Holds a range that was told against what came of it.
    pub fn hold(&mut self, [low, middle, high]: [f64; 3], came: f64) {
        let scales = self.scales(middle);
        let is_missed =
            [came < middle + scales[0] * (low - middle), came > middle + scales[1] * (high - middle)];
        for (side, is_missed) in self.sides[regime(middle)].iter_mut().zip(is_missed) {
            let next = if is_missed { *side + *side * WIDER / 1000 } else { *side - *side * NARROWER / 1000 };
            *side = next.clamp(LEAST, MOST);
        }
    }
}
