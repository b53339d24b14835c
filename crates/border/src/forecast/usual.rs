//! The usual: what an hour of the week mostly brings, by the weeks before it, and how far each hour was off
//! it. Refuses to see anything later than the hour it tells of.

use crate::hourly::Hourly;
use crate::limits;
use crate::minute::Minute;
use jiff::tz::TimeZone;

/// Hours told of after the last known one.
const BEYOND: usize = limits::FORECAST_HOURS + limits::FORECAST_STALE_HOURS + 1;
/// What a week keeps of its weight to the next: half is left after four.
const WEEK_KEEPS: f64 = 0.840_896_415_253_714_6;
/// What a day keeps of its weight to the next: half is left after two weeks.
const DAY_KEEPS: f64 = 0.951_695_217_671_742_6;

/// By which clock a history's weeks repeat: some offices stamp their figures in a clock without summer time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Clock {
    Local,
    Utc,
}

/// A history hour by hour, as it is learnt from.
pub(super) struct Usual {
    /// How figures are pressed together, so that a fifth more is as much at any size:
    /// `ln(1 + figure / scale)`.
    pub scale: f64,
    /// Places before this one are learnt from.
    learnt: usize,
    /// Pressed figures; absent where none was told.
    told: Vec<Option<f64>>,
    /// The same with what was told last in the gaps, and the usual in those of more than half a day.
    filled: Vec<f64>,
    /// Hour of the week, from Monday's first, also of hours to come.
    hours: Vec<usize>,
    /// The usual, also of hours to come.
    usual: Vec<f64>,
    /// Sums of what was off the usual, up to each place.
    off: Vec<f64>,
}

impl Usual {
    /// Of a history through its last hour; `learn_to` is the hour before which it is learnt from. Which hour
    /// it begins with and all that is learnt depend on `learn_to` alone.
    pub fn of(history: &Hourly, learn_to: i64, zone: &TimeZone) -> Self {
        let start = history.start().max(learn_to - limits::FORECAST_LOOK_HOURS as i64);
        let figures: Vec<Option<f64>> =
            (start..history.end()).map(|hour| history.get(hour).map(f64::from)).collect();
        let learnt = usize::try_from(learn_to - start).unwrap_or(0).min(figures.len());
        let scale = scale(&figures[..learnt]);
        let told: Vec<Option<f64>> =
            figures.iter().map(|figure| figure.map(|figure| libm::log1p(figure / scale))).collect();
        let by = |clock| Self::by(start, scale, learnt, told.clone(), zone, clock);
        let (local, utc) = (by(Clock::Local), by(Clock::Utc));
        if utc.missed() < local.missed() { utc } else { local }
    }

    fn by(
        start: i64,
        scale: f64,
        learnt: usize,
        told: Vec<Option<f64>>,
        zone: &TimeZone,
        clock: Clock,
    ) -> Self {
        let hours = hours_of_week(start, told.len() + BEYOND, zone, clock);
        let usual = usual(&told, &hours);
        let filled = filled(&told, &usual);
        let mut off = vec![0.0];
        for (filled, usual) in filled.iter().zip(&usual) {
            off.push(off.last().copied().unwrap_or_default() + (filled - usual));
        }
        Self { scale, learnt, told, filled, hours, usual, off }
    }

    /// How far the learnt hours were off the usual, together.
    fn missed(&self) -> f64 {
        let learnt = self.filled.iter().zip(&self.usual).take(self.learnt);
        learnt.map(|(filled, usual)| (filled - usual).abs()).sum()
    }

    /// The place of the last known hour.
    pub fn last(&self) -> usize {
        self.told.len() - 1
    }

    /// Places before this one are learnt from.
    pub fn learnt(&self) -> usize {
        self.learnt
    }

    /// The hour of the day of a place.
    pub fn hour_of_day(&self, place: usize) -> usize {
        self.hours[place] % 24
    }

    /// The day of the week of a place, Monday 0.
    pub fn day_of_week(&self, place: usize) -> usize {
        self.hours[place] / 24
    }

    /// The pressed figure of a place.
    pub fn told(&self, place: usize) -> Option<f64> {
        self.told.get(place).copied().flatten()
    }

    /// The same, with something in the gaps.
    pub fn filled(&self, place: usize) -> f64 {
        self.filled[place]
    }

    /// The usual of a place.
    pub fn usual(&self, place: usize) -> f64 {
        self.usual[place]
    }

    /// How far the `hours` hours up to a place were off the usual, on the mean.
    pub fn off(&self, place: usize, hours: usize) -> f64 {
        (self.off[place + 1] - self.off[(place + 1).saturating_sub(hours)]) / hours as f64
    }

    /// A pressed figure as a figure.
    pub fn figure(&self, pressed: f64) -> f64 {
        (self.scale * libm::expm1(pressed)).max(0.0)
    }
}

/// Two thirds of the mean figure: below it differences count in full, above by how many times more.
fn scale(figures: &[Option<f64>]) -> f64 {
    let known: Vec<f64> = figures.iter().copied().flatten().collect();
    (known.iter().sum::<f64>() / known.len().max(1) as f64 * 2.0 / 3.0).max(0.5)
}

/// Hours of the week from one on. A day has one clock, that of its first hour in UTC: the night it changes, a
/// few hours are told by the one before.
fn hours_of_week(start: i64, count: usize, zone: &TimeZone, clock: Clock) -> Vec<usize> {
    let mut day = None;
    let mut ahead = 0;
    let hour_of_week = |hour: i64| {
        if clock == Clock::Local && day.replace(hour.div_euclid(24)) != Some(hour.div_euclid(24)) {
            let midnight = Minute(hour.div_euclid(24) * 24 * 60);
            ahead = i64::from(zone.to_offset(midnight.timestamp()).seconds()).div_euclid(3_600);
        }
        // The first day of 1970 was a Thursday.
        (hour + 72 + ahead).rem_euclid(168) as usize
    };
    (start..start + count as i64).map(hour_of_week).collect()
}

fn filled(told: &[Option<f64>], usual: &[f64]) -> Vec<f64> {
    let mut last = None;
    let fill = |(place, told): (usize, &Option<f64>)| {
        last = told.map(|told| (place, told)).or(last);
        let near = last.filter(|(told_in, _)| place - told_in <= limits::FORECAST_STALE_HOURS);
        near.map_or(usual[place], |(_, figure)| figure)
    };
    told.iter().enumerate().map(fill).collect()
}

/// Each hour's usual, by hours before it: of the same hour of the week, leaning on that of the day as long as
/// there are few weeks.
fn usual(told: &[Option<f64>], hours: &[usize]) -> Vec<f64> {
    let mut weeks = [(0.0, 0.0); 168];
    let mut days = [(0.0, 0.0); 24];
    let mut usual = Vec::with_capacity(hours.len());
    for (place, hour) in hours.iter().enumerate() {
        let (week, day) = (&mut weeks[*hour], &mut days[*hour % 24]);
        let of_day = if day.1 > 0.0 { day.0 / day.1 } else { 0.0 };
        usual.push((week.0 + of_day) / (week.1 + 1.0));
        if let Some(figure) = told.get(place).copied().flatten() {
            *week = (WEEK_KEEPS * week.0 + figure, WEEK_KEEPS * week.1 + 1.0);
            *day = (DAY_KEEPS * day.0 + figure, DAY_KEEPS * day.1 + 1.0);
        }
    }
    usual
}
