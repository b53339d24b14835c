//! Draws that are no dice: waiting times, spreads, favourites. The same on every machine. Refuses to be fast.

use crate::dice::Dice;

/// A number in [0, 1).
pub fn unit(dice: &mut Dice) -> f64 {
    (dice.bits() >> 11) as f64 / (1_u64 << 53) as f64
}

/// A number between two.
pub fn between(dice: &mut Dice, low: f64, high: f64) -> f64 {
    low + (high - low) * unit(dice)
}

/// A number between two, as likely to be halved as doubled.
pub fn factor(dice: &mut Dice, low: f64, high: f64) -> f64 {
    libm::exp(between(dice, libm::log(low), libm::log(high)))
}

/// Whether a chance in [0, 1] came.
pub fn chance(dice: &mut Dice, of: f64) -> bool {
    unit(dice) < of
}

/// A waiting time without memory.
pub fn wait(dice: &mut Dice, mean: f64) -> f64 {
    -mean * libm::log(1.0 - unit(dice))
}

/// A factor around 1 whose logarithm spreads by so much (Box and Muller).
pub fn spread(dice: &mut Dice, sigma: f64) -> f64 {
    let (u, v) = (1.0 - unit(dice), unit(dice));
    let normal = libm::sqrt(-2.0 * libm::log(u)) * libm::cos(2.0 * std::f64::consts::PI * v);
    libm::exp(sigma * normal)
}

/// How many of what comes at this mean (Knuth); means here are below ten.
pub fn count(dice: &mut Dice, mean: f64) -> u32 {
    let least = libm::exp(-mean);
    let (mut product, mut number) = (unit(dice), 0);
    while product > least {
        product *= unit(dice);
        number += 1;
    }
    number
}

/// Numbers below `n` of which the first are the most frequent, as authors of a chat (Zipf).
pub struct Favourites(Vec<f64>);

impl Favourites {
    /// With this exponent.
    pub fn new(n: u32, exponent: f64) -> Self {
        let mut sum = 0.0;
        let weights = (1..=n.max(1)).map(|rank| {
            sum += libm::pow(f64::from(rank), -exponent);
            sum
        });
        Self(weights.collect())
    }

    /// One of them.
    pub fn draw(&self, dice: &mut Dice) -> u32 {
        let all = self.0.last().copied().unwrap_or(1.0);
        let at = unit(dice) * all;
        self.0.partition_point(|sum| *sum <= at).min(self.0.len() - 1) as u32
    }
}
