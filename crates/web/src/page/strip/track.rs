//! One wait or queue of a strip: columns of one or some hours, and a scale that all but its widest ranges lie
//! in. Refuses to know words.

use super::pen::Pen;
use super::{HOUR_WIDE, HOURS, PLOT_HIGH};
use border::minute::Minute;
use border::strip::{Gauge, Point};

/// Ends of a scale of waits, minutes.
const WAITS: [u32; 15] =
    [30, 60, 120, 180, 240, 360, 480, 720, 1_080, 1_440, 2_160, 2_880, 4_320, 5_760, 10_080];
/// A range that goes further than so many times what is in the middle is cut: it could be anything.
const FAR: u32 = 3;

pub(super) struct Track {
    hours: i64,
    /// From the lowest to the highest said in each column, and the middle said last.
    columns: Vec<Option<[u32; 3]>>,
    /// By column, where an office counted.
    dots: Vec<(i64, u32)>,
    most: u32,
}

impl Track {
    pub fn new(of: Gauge, points: &[Point], official: &[(Minute, u32)], from: Minute, hours: i64) -> Self {
        let column = |at: Minute| at.since(from).div_euclid(60 * hours);
        let mut columns: Vec<Option<[u32; 3]>> = vec![None; (HOURS / hours) as usize];
        for Point { at, range: [low, middle, high] } in points {
            let place = usize::try_from(column(*at)).ok();
            if let Some(column) = place.and_then(|place| columns.get_mut(place)) {
                let [lowest, _, highest] = column.unwrap_or([*low, *middle, *high]);
                *column = Some([lowest.min(*low), *middle, highest.max(*high)]);
            }
        }
        let mut dots: Vec<(i64, u32)> = official.iter().map(|(at, count)| (column(*at), *count)).collect();
        dots.retain(|(column, _)| (0..HOURS / hours).contains(column));
        dots.dedup_by_key(|(column, _)| *column);
        let said = columns.iter().flatten();
        let highest = said.clone().map(|[.., high]| *high).max().unwrap_or(0);
        let middles = said.map(|[_, middle, _]| *middle).chain(dots.iter().map(|(_, count)| *count));
        let usual = middles.max().unwrap_or(0);
        let most = scale(of, highest.min(usual.saturating_mul(FAR)).max(usual));
        Self { hours, columns, dots, most }
    }

    /// The end of its scale.
    pub fn most(&self) -> u32 {
        self.most
    }

    /// Draws it under `top`.
    pub fn draw(&self, top: i64, shade: &mut Pen, line: &mut Pen, dots: &mut Pen) {
        let wide = self.hours * HOUR_WIDE;
        let y = |count: u32| {
            let most = i64::from(self.most);
            top + PLOT_HIGH - (i64::from(count.min(self.most)) * PLOT_HIGH * 2 + most) / (2 * most)
        };
        let mut first = 0;
        for run in self.columns.split(Option::is_none) {
            let run: Vec<[i64; 3]> = run.iter().flatten().map(|range| range.map(y)).collect();
            if let (Some(begin), Some(end)) = (run.first(), run.last()) {
                shade.go(first * wide, begin[2]);
                line.go(first * wide, begin[1]);
                for pair in run.windows(2) {
                    shade.slope(wide, pair[1][2] - pair[0][2]);
                    line.slope(wide, pair[1][1] - pair[0][1]);
                }
                line.level(wide);
                shade.level(wide);
                shade.upright(end[0] - end[2]);
                shade.level(-wide);
                for pair in run.windows(2).rev() {
                    shade.slope(-wide, pair[0][0] - pair[1][0]);
                }
                shade.close();
            }
            first += run.len() as i64 + 1;
        }
        for (column, count) in &self.dots {
            dots.dot(column * wide + wide / 2, y(*count));
        }
    }
}

/// The least round number that is not less.
fn scale(of: Gauge, least: u32) -> u32 {
    if of == Gauge::WaitMinutes {
        return WAITS.into_iter().find(|most| *most >= least).unwrap_or(least);
    }
    let mut unit = 1_u32;
    loop {
        let ends = [10, 15, 20, 30, 50, 70].map(|end: u32| end.saturating_mul(unit));
        if let Some(most) = ends.into_iter().find(|most| *most >= least) {
            return most;
        }
        unit = unit.saturating_mul(10);
    }
}
