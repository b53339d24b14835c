//! Whether a message offers harm, by all it shows: a net of one hidden layer, whose units each sum what the
//! numbers of the message weigh. It is learned by `sim scam --learn`. Refuses to know what one stands for
//! (`shown`).

use super::weights::figure;

/// Units of the hidden layer.
pub const UNITS: usize = 8;
/// Numbers that are weighed; all others are nothing to it.
pub const SLOTS: usize = 1 << 17;

/// A unit.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub struct Unit {
    /// Added to every message.
    pub bias: f32,
    /// What one of its weights comes to.
    pub scale: f32,
    /// What it adds to the evidence for each of what it holds above nothing.
    pub out: f32,
}

/// The net.
#[derive(Clone, PartialEq, Debug)]
pub struct Net {
    /// Added to every message.
    pub constant: f32,
    /// The hidden layer.
    pub units: [Unit; UNITS],
    /// By slot, what tells the number that has it from others that would; 0 where none has.
    pub checks: Vec<u8>,
    /// By slot, a small whole number each unit.
    pub weights: Vec<[i8; UNITS]>,
}

/// The slot of a number, and its check.
pub fn slot(number: u32) -> (usize, u8) {
    let mixed = number.wrapping_mul(0x9e37_79b1);
    let slot = mixed >> (u32::BITS - SLOTS.trailing_zeros());
    (slot as usize, (mixed % 255) as u8 + 1)
}

/// Those slots whose numbers a message shows.
pub fn slots(checks: &[u8], shown: &[u32]) -> impl Iterator<Item = usize> {
    shown.iter().map(|number| slot(*number)).filter(|(at, check)| checks[*at] == *check).map(|(at, _)| at)
}

impl Net {
    /// The evidence of a message that shows so much: the logit.
    pub fn evidence(&self, shown: &[u32]) -> f32 {
        let (mut sums, mut count) = ([0_i32; UNITS], 0_u32);
        for at in slots(&self.checks, shown) {
            sums.iter_mut().zip(&self.weights[at]).for_each(|(sum, weight)| *sum += i32::from(*weight));
            count += 1;
        }
        let length = (count.max(1) as f32).sqrt();
        let held =
            |(unit, sum): (&Unit, i32)| unit.out * (unit.bias + sum as f32 * unit.scale / length).max(0.0);
        self.constant + self.units.iter().zip(sums).map(held).sum::<f32>()
    }

    pub(super) fn write(&self, to: &mut Vec<u8>) {
        to.extend(self.constant.to_le_bytes());
        for figure in self.units.iter().flat_map(|unit| [unit.bias, unit.scale, unit.out]) {
            to.extend(figure.to_le_bytes());
        }
        to.extend(&self.checks);
        to.extend(self.weights.iter().flatten().map(|weight| weight.cast_unsigned()));
    }

    pub(super) fn read(from: &mut &[u8]) -> Option<Self> {
        let constant = figure(from)?;
        let mut units = [Unit::default(); UNITS];
        for unit in &mut units {
            *unit = Unit { bias: figure(from)?, scale: figure(from)?, out: figure(from)? };
        }
        let (checks, rest) = from.split_at_checked(SLOTS)?;
        let (weights, rest) = rest.split_at_checked(SLOTS * UNITS)?;
        *from = rest;
        let (weights, _) = weights.as_chunks::<UNITS>();
        let weights = weights.iter().map(|slot| slot.map(u8::cast_signed)).collect();
        Some(Self { constant, units, checks: checks.to_vec(), weights })
    }
}
