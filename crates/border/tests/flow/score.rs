//! How near shown waits come to the truth, and how often their ranges hold it. Refuses to know where a wait
//! comes from.

/// Waits of fewer minutes are as good as none: nobody is wronged by five for ten.
const FLOOR: f64 = 10.0;
/// Shorter waits are counted apart from longer ones.
const SHORT: f64 = 60.0;

/// Of waits of one kind.
#[derive(Default, Clone)]
pub struct Score {
    /// ln(shown / true).
    errors: Vec<f64>,
    held: usize,
    above: usize,
}

impl Score {
    pub fn add(&mut self, shown: Option<[f64; 3]>, truth: f64) {
        let Some([low, middle, high]) = shown else { return };
        self.errors.push(libm::log(middle.max(FLOOR) / truth.max(FLOOR)));
        self.above += usize::from(truth > high);
        self.held += usize::from((low..=high).contains(&truth) || (truth < FLOOR && low <= FLOOR));
    }

    /// The ratio between shown and true that this share of all does not exceed.
    pub fn ratio(&self, share: f64) -> f64 {
        let mut sizes: Vec<f64> = self.errors.iter().map(|error| libm::exp(error.abs())).collect();
        sizes.sort_by(f64::total_cmp);
        sizes.get(((sizes.len().max(1) - 1) as f64 * share) as usize).copied().unwrap_or(f64::INFINITY)
    }

    /// The share of ranges that hold the truth.
    pub fn held(&self) -> f64 {
        self.held as f64 / self.errors.len().max(1) as f64
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let many = self.errors.len().max(1) as f64;
        let bias = self.errors.iter().sum::<f64>() / many;
        let above = 100.0 * self.above as f64 / many;
        let held = 100.0 * self.held();
        write!(f, "{:5.2}/{:5.2} b{bias:+.2} {held:3.0}({above:2.0})", self.ratio(0.5), self.ratio(0.9))
    }
}

/// Of every way to make a wait of what is told, short truths and long ones apart.
#[derive(Default)]
pub struct Scores {
    pub crossing: [Score; 2],
    pub joining: [Score; 2],
    /// `joining_now` against the queue at the pace of the moment.
    pub at_pace: [Score; 2],
    pub mean: [Score; 2],
    pub median: [Score; 2],
    pub by_queue: [Score; 2],
}

/// Adds to the score of short or of long truths.
pub fn add(scores: &mut [Score; 2], shown: Option<[f64; 3]>, truth: f64) {
    scores[usize::from(truth >= SHORT)].add(shown, truth);
}
