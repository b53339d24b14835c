//! The forecast: what an hourly figure will probably be in the next hours, from its own history and nothing
//! else. Refuses to know anything told after the moment it stands at, and to guess where there is no history.
//!
//! For every hour of the day and every number of hours ahead it learns its own weights of what is known by
//! then: the last hours, the usual of that hour of the week, yesterday, last week, the same weeks of last
//! year, how far the last days were off the usual. What it learns from is each such moment of the last three
//! years, those of this season most. Half of the answer is that sum, half what followed the moments most
//! like this one; the range is what followed when it had said about the same. There is no calendar in it: a
//! holiday is known by how the hours before it were.
//!
//! Where an hour of the day has too few moments of its own, it weighs only between "as now" and the usual, by
//! what would have been nearer so far.

use crate::hourly::{Hourly, hour_of};
use crate::limits;
use crate::minute::Minute;
use fit::{Fit, Row, Weights};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use usual::Usual;

mod fit;
mod moment;
mod usual;

/// What one hour will probably bring.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Ahead {
    /// The hour: it begins here.
    pub at: Minute,
    /// q10, q50, q90 in the unit of the history.
    pub figures: [f64; 3],
}

/// Why there is no forecast.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoForecast {
    /// Fewer than [`limits::FORECAST_MIN_HOURS`] hours with a figure over two weeks.
    #[error(
        "there are {hours} hours of history, and {} over two weeks are needed",
        limits::FORECAST_MIN_HOURS
    )]
    TooShort {
        /// How many hours there are.
        hours: usize,
    },
    /// The newest figure is older than [`limits::FORECAST_STALE_HOURS`].
    #[error("the newest figure is of {newest}, more than {} hours before", limits::FORECAST_STALE_HOURS)]
    TooOld {
        /// When the newest was told.
        newest: Minute,
    },
}

/// Foretells hours and remembers what it learnt: asked hour by hour over a year it learns once a week.
#[derive(Default)]
pub struct Forecaster {
    /// Through which hour it has learnt.
    learnt_to: i64,
    /// What all hours of the day together taught, by hours ahead.
    common: BTreeMap<usize, Weights>,
    /// By hours ahead and hour of the day.
    fits: BTreeMap<(usize, usize), Option<Fit>>,
}

/// Days from which on learning once a week is often enough; before, it learns anew each day.
const WEEKLY_FROM_HOURS: i64 = 60 * 24;
/// Moments that teach what is one hour of the day's own: some hundred days.
const OWN_MOMENTS: usize = 300;
/// Moments without which nothing is told.
const FEW_MOMENTS: usize = 30;
/// The newest moments that teach what all hours of the day have in common.
const COMMON_MOMENTS: usize = 2_000;
/// Moments like this one that are looked up, and those by whose errors a range is made.
const LIKE: usize = 30;
const RANGE_OF: usize = 150;

impl Forecaster {
    /// Hours after the one that holds `at`, the next being 1, at most [`limits::FORECAST_HOURS`]. Figures of
    /// after `at` must not be in the history, which is the same each time, grown. `zone` is the clock people
    /// live by at the crossing.
    ///
    /// # Errors
    /// [`NoForecast`]
    pub fn foretell(
        &mut self,
        history: &Hourly,
        at: Minute,
        hours: RangeInclusive<usize>,
        zone: &TimeZone,
    ) -> Result<Vec<Ahead>, NoForecast> {
        let known = history.len();
        let last = history.end() - 1;
        if known < limits::FORECAST_MIN_HOURS || last - history.start() < 14 * 24 {
            return Err(NoForecast::TooShort { hours: known });
        }
        let now = hour_of(at);
        let behind = usize::try_from(now - last).unwrap_or(0);
        if behind > limits::FORECAST_STALE_HOURS {
            return Err(NoForecast::TooOld { newest: history.newest() });
        }
        let learn_to = learn_to(history, last);
        if learn_to != self.learnt_to {
            *self = Self { learnt_to: learn_to, ..Self::default() };
        }
        let usual = Usual::of(history, learn_to, zone);
        let ahead = |hour: usize| {
            let figures = self.one(&usual, behind + hour)?;
            Some(Ahead { at: Minute((now + hour as i64) * 60), figures })
        };
        let hours = hours.filter(|hour| (1..=limits::FORECAST_HOURS).contains(hour));
        let told: Vec<Ahead> = hours.filter_map(ahead).collect();
        if told.is_empty() { Err(NoForecast::TooShort { hours: known }) } else { Ok(told) }
    }

    /// The figure `ahead` hours after the last one known; none where too little was ever told so far apart.
    fn one(&mut self, usual: &Usual, ahead: usize) -> Option<[f64; 3]> {
        let from = usual.last();
        let hour = usual.hour_of_day(from);
        let common = &mut self.common;
        let fit = self.fits.entry((ahead, hour)).or_insert_with(|| learn(usual, ahead, hour, common));
        let fit = fit.as_ref()?;
        let row = Row::of(usual, from, ahead, &fit.weights);
        let sum = usual.figure(row.fitted);
        let middle = sum + fit.like(&row, LIKE, usual) / 2.0;
        let middle = middle.max(0.0);
        let [low, high] = fit.range(row.fitted, RANGE_OF);
        let low = usual.figure(row.fitted + low).clamp(0.0, middle);
        Some([low, middle, usual.figure(row.fitted + high).max(middle)])
    }
}

/// The hour through which it learns: the last whole week, or day where there is little history.
fn learn_to(history: &Hourly, last: i64) -> i64 {
    const WEEK: i64 = 168;
    // The first day of 1970 was a Thursday.
    let monday = (last + 72).div_euclid(WEEK) * WEEK - 72;
    if last - history.start() >= WEEKLY_FROM_HOURS { monday } else { last.div_euclid(24) * 24 }
}

/// The moments with a figure of their own and one `ahead` hours later, before what is learnt to.
fn moments(usual: &Usual, ahead: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
    let end = usual.learnt().saturating_sub(ahead);
    let start = end.saturating_sub(limits::FORECAST_LEARN_HOURS).max(14 * 24);
    (start..end).filter(move |from| usual.told(*from).is_some() && usual.told(from + ahead).is_some())
}

fn learn_common(usual: &Usual, ahead: usize) -> Weights {
    let newest: Vec<usize> = moments(usual, ahead).rev().take(COMMON_MOMENTS).collect();
    fit::pool(usual, &newest, ahead)
}

/// What one hour of the day and its neighbours teach; where that is too little, what all hours do, and those
/// about as far ahead; none where that is too little too.
fn learn(usual: &Usual, ahead: usize, hour: usize, common: &mut BTreeMap<usize, Weights>) -> Option<Fit> {
    let apart = |from: &usize| {
        let apart = usual.hour_of_day(*from).abs_diff(hour);
        apart.min(24 - apart)
    };
    let own: Vec<usize> = moments(usual, ahead).filter(|from| apart(from) <= 1).collect();
    if own.len() >= OWN_MOMENTS {
        let common = common.entry(ahead).or_insert_with(|| learn_common(usual, ahead));
        return Some(Fit::of(usual, &own, ahead, common));
    }
    let far = |ahead: usize| moments(usual, ahead).map(move |from| (from, ahead));
    let mut all: Vec<(usize, usize)> = far(ahead).collect();
    for about in 1..=2 {
        if all.len() < FEW_MOMENTS {
            all.extend(
                far(ahead + about).chain((ahead > about).then(|| far(ahead - about)).into_iter().flatten()),
            );
        }
    }
    (all.len() >= FEW_MOMENTS).then(|| Fit::plain(usual, &all, ahead))
}
