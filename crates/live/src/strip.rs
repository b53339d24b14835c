//! What a board said of waits and queues in the last two days, with what offices counted in the same hours,
//! for whoever draws or reads it. Refuses to follow: it is a history, and part of no patch.

use crate::Live;
use border::hourly::hour_of;
use border::land::LandCode;
use border::limits;
use border::minute::Minute;
use border::official::{HistoryKey, Unit};
use border::strip::{POINT_MINUTES, Point, StripKey};
use border::topic::Mode;
use std::collections::BTreeMap;

/// The last two days of a crossing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Strips {
    /// Until when.
    pub at: Minute,
    /// What the board said, by half hours.
    pub said: Vec<(StripKey, Vec<Point>)>,
    /// What an office counted in an hour: of several that with most of it.
    pub official: BTreeMap<(LandCode, Mode, Unit), Vec<(Minute, u32)>>,
}

impl Live {
    /// The last two days of a crossing, as its published entries make them; empty where there is none such.
    pub fn strips(&self, slug: &str) -> Strips {
        let Some(shelved) = self.inner.shelves.get(slug) else { return Strips::default() };
        let fold = shelved.shelf.fold();
        let at = self.clock().now().max(fold.at());
        let mut official: BTreeMap<_, Vec<(Minute, u32)>> = BTreeMap::new();
        let hours = limits::STRIP_POINTS as i64 * POINT_MINUTES / 60;
        for (key, hourly) in fold.histories().filter(|(key, _)| key.source.is_some()) {
            let HistoryKey { toward, mode, unit, .. } = *key;
            let figure = |hour: i64| Some((Minute(hour * 60), u32::from(hourly.get(hour)?)));
            let counted: Vec<_> = (hour_of(at) + 1 - hours..=hour_of(at)).filter_map(figure).collect();
            let known = official.entry((toward, mode, unit)).or_default();
            if counted.len() > known.len() {
                *known = counted;
            }
        }
        official.retain(|_, counted| !counted.is_empty());
        Strips { at, said: fold.strips(at).collect(), official }
    }
}
