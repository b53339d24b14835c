//! Waits from what was said within three hours: the mean of all hours, the median of those who are through,
//! the queue by a fixed pace. Refuses to know who said it and when it began.

use super::{Baseline, Heard, What, cars};
use crate::truth::picture::Picture;
use border::value::Span;
use std::collections::VecDeque;

/// Minutes looked back at.
const WINDOW: i64 = 180;

/// Numbers told within the window.
#[derive(Default)]
struct Told(VecDeque<(i64, f64)>);

impl Told {
    fn add(&mut self, told: i64, number: f64) {
        self.0.push_back((told, number));
    }

    /// q10, q50, q90 of those within the window.
    fn quantiles(&mut self, minute: i64) -> Option<[f64; 3]> {
        while self.0.pop_front_if(|(told, _)| *told <= minute - WINDOW).is_some() {}
        let mut sorted: Vec<f64> = self.0.iter().map(|(_, number)| *number).collect();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len().checked_sub(1)?;
        Some([0.1, 0.5, 0.9].map(|share| sorted[(share * last as f64 + 0.5) as usize]))
    }

    fn mean(&self) -> f64 {
        self.0.iter().map(|(_, number)| number).sum::<f64>() / self.0.len().max(1) as f64
    }
}

/// The mean of all hours said.
#[derive(Default)]
pub(super) struct MeanSaid(Told);

impl Baseline for MeanSaid {
    fn hear(&mut self, heard: &Heard) {
        if let What::Wait(_, minutes) = heard.what {
            self.0.add(heard.told, minutes);
        }
    }

    fn picture(&mut self, minute: i64) -> Picture {
        let range = self.0.quantiles(minute);
        cars(range.map(|[low, _, high]| [low, self.0.mean(), high]))
    }
}

/// The median of those who are through.
#[derive(Default)]
pub(super) struct Completed(Told);

impl Baseline for Completed {
    fn hear(&mut self, heard: &Heard) {
        if let What::Wait(Span::Whole, minutes) = heard.what {
            self.0.add(heard.told, minutes);
        }
    }

    fn picture(&mut self, minute: i64) -> Picture {
        cars(self.0.quantiles(minute))
    }
}

/// The queue by a fixed pace.
pub(super) struct FixedPace {
    told: Told,
    per_hour: f64,
}

impl FixedPace {
    pub fn new(per_hour: f64) -> Self {
        Self { told: Told::default(), per_hour }
    }
}

impl Baseline for FixedPace {
    fn hear(&mut self, heard: &Heard) {
        if let What::Cars(number) = heard.what {
            self.told.add(heard.told, 60.0 * number / self.per_hour);
        }
    }

    fn picture(&mut self, minute: i64) -> Picture {
        cars(self.told.quantiles(minute))
    }
}
