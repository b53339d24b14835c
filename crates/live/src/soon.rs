//! What a wait will probably be in some hours, for pages. Made once an hour and history, when somebody looks.
//! Refuses to be made where a desk works.

use crate::Live;
use border::forecast::Forecaster;
use border::hourly::{Hourly, hour_of};
use border::land::LandCode;
use border::limits;
use border::minute::Minute;
use border::official::{By, HistoryKey, Unit};
use border::topic::Mode;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A wait to come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Soon {
    /// Of those who go to which side.
    pub toward: LandCode,
    /// How they travel.
    pub mode: Mode,
    /// By whose figures.
    pub by: By,
    /// In how many hours.
    pub hours: usize,
    /// q10, q50, q90 in whole minutes.
    pub minutes: [u32; 3],
}

/// From which hour and which newest figure it was made, and what came of it.
type Made = (i64, Minute, Option<[u32; 3]>);

/// What was made lately, by history.
#[derive(Default)]
pub(crate) struct Forecasts(Mutex<BTreeMap<HistoryKey, Made>>);

impl Forecasts {
    fn known(&self, key: &HistoryKey, hour: i64, newest: Minute) -> Option<Option<[u32; 3]>> {
        let made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        made.get(key).filter(|made| (made.0, made.1) == (hour, newest)).map(|made| made.2)
    }

    fn keep(&self, key: HistoryKey, made: Made) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() < limits::HISTORIES_PER_CROSSING || all.contains_key(&key) {
            all.insert(key, made);
        }
    }
}

impl Live {
    /// The waits to expect at a crossing in [`limits::SOON_HOURS`], each way and mode of which there is a
    /// history: the offices', else the crowd's; of several offices that with most of it.
    pub fn soon(&self, slug: &str) -> Vec<Soon> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let now = self.clock().now();
        let mut chosen: BTreeMap<(LandCode, Mode), (HistoryKey, Hourly)> = BTreeMap::new();
        for (key, hourly) in shelved.shelf.fold().histories().filter(|(key, _)| key.unit == Unit::WaitMinutes)
        {
            let rank = |key: &HistoryKey, hourly: &Hourly| (key.by(), hourly.len());
            let best = chosen.get(&(key.toward, key.mode));
            if best.is_none_or(|(other, known)| rank(other, known) < rank(key, hourly)) {
                chosen.insert((key.toward, key.mode), (key.clone(), hourly.clone()));
            }
        }
        let forecasts = shelved.shelf.forecasts();
        let soon = |((toward, mode), (key, hourly)): ((LandCode, Mode), (HistoryKey, Hourly))| {
            let (by, hour, newest) = (key.by(), hour_of(now), hourly.newest());
            let minutes = forecasts.known(&key, hour, newest).unwrap_or_else(|| {
                let zone = shelved.ground.leaving(toward).map(|side| &side.zone)?;
                let hours = limits::SOON_HOURS..=limits::SOON_HOURS;
                let ahead = Forecaster::default().foretell(&hourly, now, hours, zone).ok()?;
                let minutes = ahead.first().map(|ahead| ahead.figures.map(|figure| figure.round() as u32));
                forecasts.keep(key, (hour, newest, minutes));
                minutes
            })?;
            Some(Soon { toward, mode, by, hours: limits::SOON_HOURS, minutes })
        };
        chosen.into_iter().filter_map(soon).collect()
    }
}
