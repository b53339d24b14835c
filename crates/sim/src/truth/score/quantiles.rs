//! Numbers of which quantiles are asked, to a thousandth: a hundred worlds have hundreds of millions. Refuses
//! to forget any, also those that are endless.

use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// How many numbers there are of each thousandth; the last place is of endless ones.
#[derive(Clone, Debug, Default)]
pub struct Sample(BTreeMap<u32, u32>);

impl Sample {
    /// One more, not negative.
    pub fn add(&mut self, number: f64) {
        // Too great for a place, it counts as endless.
        *self.0.entry((number * 1_000.0 + 0.5) as u32).or_default() += 1;
    }

    /// All of another.
    pub fn merge(&mut self, other: &Self) {
        for (place, count) in &other.0 {
            *self.0.entry(*place).or_default() += count;
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.values().map(|count| *count as usize).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number that so great a share lies below; none of none.
    pub fn quantile(&self, share: f64) -> Option<f64> {
        let len = self.len();
        let wanted = ((len as f64 * share) as usize).min(len.checked_sub(1)?);
        let mut below = 0;
        let place = self.0.iter().find(|(_, count)| {
            below += **count as usize;
            below > wanted
        });
        place.map(|(place, _)| if *place == u32::MAX { f64::INFINITY } else { f64::from(*place) / 1_000.0 })
    }
}

impl Serialize for Sample {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shown = |share: f64| self.quantile(share).filter(|number| number.is_finite());
        (self.len(), shown(0.5), shown(0.9)).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_the_sorted_numbers_and_endless_ones_the_greatest() {
        let mut sample = Sample::default();
        assert_eq!(sample.quantile(0.5), None);
        [3.0, 1.25, f64::INFINITY, 2.0, 1.25].into_iter().for_each(|number| sample.add(number));
        let mut other = Sample::default();
        (0..5).for_each(|_| other.add(0.001));
        sample.merge(&other);
        assert_eq!(sample.len(), 10);
        let shown = [0.0, 0.4, 0.5, 0.7, 0.8, 1.0].map(|share| sample.quantile(share).expect("ten"));
        assert_eq!(shown, [0.001, 0.001, 1.25, 2.0, 3.0, f64::INFINITY]);
    }
}
