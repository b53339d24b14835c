//! Numbers that are never below one, held as what is believed of their logarithm: a grid of steps of
//! a sixth.
//! Refuses to know what the numbers count.

use std::sync::LazyLock;

/// Steps of the grid: from 2 to 25,000, minutes or vehicles.
pub(super) const BINS: usize = 64;
/// Between two places of the grid, as a logarithm.
pub(super) const STEP: f64 = 0.15;
/// The logarithm of the least number.
const LEAST: f64 = std::f64::consts::LN_2;

/// Where a number lies on the grid, in steps.
pub(super) fn place(number: f64) -> f64 {
    let steps = (libm::log(number.max(2.0)) - LEAST) / STEP;
    steps.min((BINS - 1) as f64)
}

/// Whole numbers whose places are worked out once: most that is told of waits and queues.
const TOLD: usize = 2_048;

static PLACES: LazyLock<Vec<f64>> = LazyLock::new(|| (0..TOLD).map(|told| place(told as f64)).collect());

/// The same for a whole number.
pub(super) fn place_of(told: u32) -> f64 {
    PLACES.get(told as usize).copied().unwrap_or_else(|| place(f64::from(told)))
}

/// The number at a place; beyond the grid that at its end.
pub(super) fn number(place: f64) -> f64 {
    libm::exp(LEAST + STEP * place.clamp(0.0, (BINS - 1) as f64))
}

/// How likely each place makes a telling at another one, by how many steps it lies above that.
pub(super) struct Kernel([f64; 2 * BINS - 1]);

impl Kernel {
    /// By a density of the difference in logarithms; `chance` is the share of tellings that say nothing.
    pub fn of(density: impl Fn(f64) -> f64, chance: f64) -> Self {
        let uniform = 1.0 / (STEP * BINS as f64);
        let at = |n: usize| {
            let above = (n as f64 - (BINS - 1) as f64) * STEP;
            libm::log(((1.0 - chance) * density(above) + chance * uniform) / (chance * uniform))
        };
        Self(std::array::from_fn(at))
    }
}

/// The normal density.
pub(super) fn normal(x: f64, deviation: f64) -> f64 {
    const ROOT: f64 = 2.506_628_274_631_000_5;
    let z = x / deviation;
    libm::exp(-0.5 * z * z) / (ROOT * deviation)
}

/// The normal distribution.
pub(super) fn below(x: f64, deviation: f64) -> f64 {
    0.5 * libm::erfc(-x / (deviation * std::f64::consts::SQRT_2))
}

/// What is believed of a number: logarithms of how likely each place is, up to one constant.
#[derive(Clone)]
pub(super) struct Belief([f64; BINS]);

/// A number with its spread.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spread {
    /// Places of q10, q50, q90.
    pub places: [f64; 3],
}

impl Spread {
    /// The middle.
    pub fn middle(&self) -> f64 {
        self.places[1]
    }

    /// The deviation of the logarithm, as if it were normal.
    pub fn deviation(&self) -> f64 {
        (self.places[2] - self.places[0]) * STEP / (2.0 * TENTH)
    }
}

/// So many deviations from the middle a density is less than a ten-millionth of that in the middle: beside a
/// chance of a hundredth or more it need not be worked out.
const FAR: f64 = 6.0;
const LEAST_DEVIATION: f64 = 0.001;

/// Logarithm of how much less likely than the likeliest a place is so that all of them together are nothing.
const NEVER: f64 = -30.0;

/// Deviations from the middle to a tenth.
pub(super) const TENTH: f64 = 1.281_551_6;

impl Belief {
    /// Nothing is known.
    pub fn none() -> Self {
        Self([0.0; BINS])
    }

    /// Takes in tellings of one kind: how much weight lies at each place.
    pub fn hear(&mut self, told: &[f64; BINS], kernel: &Kernel, lift: f64) {
        for (place, weight) in told.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
            let shifted = &kernel.0[BINS - 1 - place..2 * BINS - 1 - place];
            for (sum, log) in self.0.iter_mut().zip(shifted) {
                *sum += lift * weight * log;
            }
        }
    }

    /// Takes in that it lies near a place, which may be altogether wrong by some chance.
    pub fn near(&mut self, middle: f64, deviation: f64, chance: f64) {
        let uniform = 1.0 / (STEP * BINS as f64);
        let elsewhere = libm::log(chance * uniform);
        for (place, sum) in self.0.iter_mut().enumerate() {
            let away = (place as f64 - middle) * STEP;
            *sum += if away.abs() > FAR * deviation && deviation > LEAST_DEVIATION {
                elsewhere
            } else {
                libm::log((1.0 - chance) * normal(away, deviation) + chance * uniform)
            };
        }
    }

    /// Whether nothing was taken in.
    pub fn is_none(&self) -> bool {
        self.0.iter().all(|log| *log == 0.0)
    }

    fn likely(&self) -> [f64; BINS] {
        let most = self.0.iter().copied().fold(f64::MIN, f64::max);
        let likely = |less: f64| if less > NEVER { libm::exp(less) } else { 0.0 };
        std::array::from_fn(|n| likely(self.0[n] - most))
    }

    /// q10, q50, q90.
    pub fn spread(&self) -> Spread {
        let likely = self.likely();
        let all: f64 = likely.iter().sum();
        let (mut sum, mut next, mut places) = (0.0, 0, [(BINS - 1) as f64; 3]);
        for (place, likely) in likely.into_iter().enumerate() {
            while next < 3 && sum + likely >= [0.1, 0.5, 0.9][next] * all {
                let within = ([0.1, 0.5, 0.9][next] * all - sum) / likely.max(f64::MIN_POSITIVE);
                places[next] = (place as f64 - 0.5 + within).max(0.0);
                next += 1;
            }
            sum += likely;
        }
        Spread { places }
    }
}
