//! How honest it has been what one who joins was told to expect, once those who joined are through. The
//! middle follows what came of it, by a small step up or down each time, so that no one outcome moves it far;
//! each side is widened when it missed more than one in ten, and narrowed while it misses less (adaptive
//! conformal inference, Gibbs and Candès 2021). Short waits, long ones, and what was told while it was shut,
//! each by themselves: what holds on a quiet night says nothing of a surge. Refuses to know what was told.

use super::grid::{number, place};
use serde::{Deserialize, Serialize};

/// What was learned, in thousandths: of short waits, of long ones, and of those while it is shut.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Trial {
    /// What each side is widened by.
    sides: [[u32; 2]; 3],
    /// By how many steps less is to be expected than reports make of it.
    less: [i32; 2],
    /// Minutes until it opens, as they usually turned out.
    shut_minutes: i32,
}

impl Default for Trial {
    fn default() -> Self {
        Self { sides: [[1_000; 2]; 3], less: [LESS; 2], shut_minutes: SHUT_MINUTES }
    }
}

/// Waits from so many minutes on are long.
const LONG: f64 = 90.0;
/// Reports make more of it, since who waits long writes, before anything is learned.
const LESS: i32 = 1_500;
const LESS_LEAST: i32 = -2_000;
const LESS_MOST: i32 = 4_000;
/// Of a step, by each outcome.
const LESS_STEP: i32 = 25;
/// Until it opens, before anything is learned; by each outcome; and bounds.
const SHUT_MINUTES: i32 = 180;
const SHUT_STEP: i32 = 5;
const SHUT_LEAST: i32 = 30;
const SHUT_MOST: i32 = 720;
/// What of the usual wait there is beside: that has closings in it, of which this is one.
const SHUT_PART: f64 = 0.6;
/// Ends of the range of how long it stays shut, of its middle.
const SHUT_RANGE: [f64; 3] = [0.3, 1.0, 2.5];
/// A miss widens by so much, in thousandths; a hit narrows by a ninth of that: one in ten is missed at rest.
const WIDER: u32 = 90;
const NARROWER: u32 = 10;
/// No side becomes narrower or wider than this.
const LEAST: u32 = 400;
const MOST: u32 = 4_000;

/// What is told while it is shut.
const SHUT: usize = 2;

fn regime(middle: f64, is_shut: bool) -> usize {
    if is_shut { SHUT } else { usize::from(middle >= place(LONG)) }
}

impl Trial {
    /// What one who joins should expect, of what reports make of it: before its sides are widened.
    pub fn expected(&self, made: [f64; 3], is_shut: bool) -> [f64; 3] {
        if is_shut {
            let shut = f64::from(self.shut_minutes);
            return std::array::from_fn(|n| place(SHUT_PART * number(made[n]) + SHUT_RANGE[n] * shut));
        }
        let less = f64::from(self.less[regime(made[1], false)]) / 1000.0;
        made.map(|made| made - less)
    }

    /// What each side of a range is widened by, of what reports make of it.
    pub fn scales(&self, made: f64, is_shut: bool) -> [f64; 2] {
        self.sides[regime(made, is_shut)].map(|side| f64::from(side) / 1000.0)
    }

    /// Holds what reports made of it against what came of it.
    pub fn hold(&mut self, made: [f64; 3], is_shut: bool, came: f64) {
        let regime = regime(made[1], is_shut);
        let scales = self.scales(made[1], is_shut);
        let [low, middle, high] = self.expected(made, is_shut);
        let is_missed =
            [came < middle + scales[0] * (low - middle), came > middle + scales[1] * (high - middle)];
        for (side, is_missed) in self.sides[regime].iter_mut().zip(is_missed) {
            let next = if is_missed { *side + *side * WIDER / 1000 } else { *side - *side * NARROWER / 1000 };
            *side = next.clamp(LEAST, MOST);
        }
        let sign = if came > middle { 1 } else { -1 };
        match self.less.get_mut(regime) {
            Some(less) => *less = (*less - sign * LESS_STEP).clamp(LESS_LEAST, LESS_MOST),
            None => {
                self.shut_minutes = (self.shut_minutes + sign * SHUT_STEP).clamp(SHUT_LEAST, SHUT_MOST);
            }
        }
    }
}
