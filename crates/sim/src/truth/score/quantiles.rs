//! Numbers of which quantiles are asked. Refuses to forget any.

use serde::{Serialize, Serializer};

/// Numbers, also infinite ones.
#[derive(Clone, Debug, Default)]
pub struct Sample(Vec<f32>);

impl Sample {
    /// One more.
    pub fn add(&mut self, number: f64) {
        self.0.push(number as f32);
    }

    /// All of another.
    pub fn merge(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number that so great a share lies below; none of none.
    pub fn quantile(&self, share: f64) -> Option<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f32::total_cmp);
        let place = ((sorted.len() as f64 * share) as usize).min(sorted.len().checked_sub(1)?);
        sorted.get(place).map(|number| f64::from(*number))
    }
}

impl Serialize for Sample {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shown = |share: f64| self.quantile(share).filter(|number| number.is_finite());
        (self.len(), shown(0.5), shown(0.9)).serialize(serializer)
    }
}
