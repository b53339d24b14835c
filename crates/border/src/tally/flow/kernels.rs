//! How tellings of each kind lie about what they tell of. Refuses to know how many there are.

use super::grid::{Kernel, below, normal};
use std::sync::LazyLock;

/// By kind, each over the logarithm of the truth above what is told.
pub(super) struct Kernels {
    pub whole: Kernel,
    pub within: Kernel,
    pub so_far: Kernel,
    pub left: Kernel,
    pub queue: Kernel,
    pub few: Kernel,
    pub pace: Kernel,
    /// The same three where a number is shown for itself.
    pub shown_queue: Kernel,
    pub shown_few: Kernel,
    pub shown_pace: Kernel,
}

/// The share of tellings that say nothing: of seasoned Voices one in five (A5).
const CHANCE: f64 = 0.2;
/// The same of what is bounded on one side, or only expected.
const LOOSE: f64 = 0.3;
/// The same of what is shown for itself: with a tenth and more, the end of one report's range would lie where
/// nobody told of anything.
const SHOWN: f64 = 0.08;
/// Who is through says a little more than it was; who still stands, half as much again (1.1 to 1.3, A6).
const THROUGH: f64 = 0.07;
const STANDING: f64 = 0.14;
/// Below a bound all is as likely: over two steps of e, which makes a bound weaker than a number.
const EVEN: f64 = 4.0;

/// Those who stand are met anywhere between nothing and all of it, blurred by how they tell it.
fn somewhere(above: f64, deviation: f64) -> f64 {
    let half = deviation * deviation / 2.0;
    libm::exp(half - above) * below(above - 2.0 * half, deviation)
}

/// Some tell how much is before them, and not how much there is.
fn queue(above: f64) -> f64 {
    0.85 * normal(above, 0.35) + 0.15 * somewhere(above, 0.35)
}

fn few(above: f64) -> f64 {
    below(-above, 0.3) / EVEN
}

fn pace(above: f64) -> f64 {
    normal(above, 0.4)
}

pub(super) static KERNELS: LazyLock<Kernels> = LazyLock::new(|| Kernels {
    whole: Kernel::of(|above| normal(above + THROUGH, 0.3), CHANCE),
    within: Kernel::of(|above| below(-above, 0.3) / EVEN, LOOSE),
    so_far: Kernel::of(|above| somewhere(above + STANDING, 0.2), CHANCE),
    // One who joins says what is ahead of them; one in the middle, what is left.
    left: Kernel::of(|above| 0.85 * normal(above, 0.35) + 0.15 * somewhere(above, 0.4), LOOSE),
    queue: Kernel::of(queue, CHANCE),
    few: Kernel::of(few, LOOSE),
    pace: Kernel::of(pace, LOOSE),
    shown_queue: Kernel::of(queue, SHOWN),
    shown_few: Kernel::of(few, SHOWN),
    shown_pace: Kernel::of(pace, SHOWN),
});
