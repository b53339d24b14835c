//! Hourly figures of one thing, the newest years of them: what a forecast learns from. Refuses to know whose
//! they are and to hold more of an hour than one figure.

use crate::limits;
use crate::minute::Minute;
use serde::{Deserialize, Serialize};

/// An hour without a figure.
const NONE: u16 = u16::MAX;

/// One figure an hour: the newest that was told in it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hourly {
    /// The hour of the first figure, since 1970.
    first: i64,
    /// When the newest figure was told.
    newest: Minute,
    /// Each hour's figure from `first` on; [`NONE`] where nothing was told. The last is a figure.
    figures: Vec<u16>,
}

/// The hour, since 1970, that holds a minute.
pub fn hour_of(minute: Minute) -> i64 {
    minute.0.div_euclid(60)
}

impl Hourly {
    /// Notes a figure told at `told`. One older than what is kept, and an older one of an hour that has one,
    /// change nothing; what is beyond the largest figure counts as that.
    pub fn note(&mut self, told: Minute, figure: u32) {
        if self.knows(told) {
            return;
        }
        let (hour, figure) = (hour_of(told), u16::try_from(figure).unwrap_or(NONE).min(NONE - 1));
        if self.figures.is_empty() || hour - self.end() >= limits::HISTORY_HOURS as i64 {
            *self = Self { first: hour, newest: told, figures: vec![figure] };
            return;
        }
        if let Ok(before @ 1..) = usize::try_from(self.first - hour) {
            self.figures.splice(..0, std::iter::once(figure).chain(std::iter::repeat_n(NONE, before - 1)));
            self.first = hour;
            return;
        }
        let place = (hour - self.first) as usize;
        if place >= self.figures.len() {
            self.figures.resize(place + 1, NONE);
        }
        self.figures[place] = figure;
        self.newest = self.newest.max(told);
        let over = self.figures.len().saturating_sub(limits::HISTORY_HOURS);
        self.figures.drain(..over);
        self.first += over as i64;
    }

    /// Whether a figure told at `told` would change nothing: it is not the newest, and its hour has one or is
    /// of before what is kept.
    pub fn knows(&self, told: Minute) -> bool {
        let hour = hour_of(told);
        let is_before = hour <= self.end() - 1 - limits::HISTORY_HOURS as i64;
        !self.figures.is_empty() && told <= self.newest && (is_before || self.get(hour).is_some())
    }

    /// What was known of it at `at`: the hour that holds `at` is left out where it may be told later.
    pub fn until(&self, at: Minute) -> Self {
        if self.newest <= at {
            return self.clone();
        }
        let known = usize::try_from(hour_of(at) - self.first).unwrap_or(0).min(self.figures.len());
        let told = self.figures[..known].iter().rposition(|figure| *figure != NONE);
        let figures = self.figures[..told.map_or(0, |last| last + 1)].to_vec();
        let newest = Minute((self.first + figures.len() as i64) * 60 - 1);
        Self { first: self.first, newest, figures }
    }

    /// The figure of an hour.
    pub fn get(&self, hour: i64) -> Option<u16> {
        let place = usize::try_from(hour - self.first).ok()?;
        self.figures.get(place).copied().filter(|figure| *figure != NONE)
    }

    /// The hour of the first figure.
    pub fn start(&self) -> i64 {
        self.first
    }

    /// The hour after the last figure's.
    pub fn end(&self) -> i64 {
        self.first + self.figures.len() as i64
    }

    /// When the newest figure was told.
    pub fn newest(&self) -> Minute {
        self.newest
    }

    /// How many hours have a figure.
    pub fn len(&self) -> usize {
        self.figures.iter().filter(|figure| **figure != NONE).count()
    }

    /// Whether nothing was ever told.
    pub fn is_empty(&self) -> bool {
        self.figures.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(hour: i64, minute: i64) -> Minute {
        Minute(hour * 60 + minute)
    }

    #[test]
    fn figures_in_any_order_are_the_same_history() {
        let told_all = [(10, 0, 7), (11, 30, 9), (12, 0, 4), (14, 5, 3)];
        let mut forward = Hourly::default();
        let mut backward = Hourly::default();
        told_all.iter().for_each(|(hour, minute, figure)| forward.note(told(*hour, *minute), *figure));
        told_all.iter().rev().for_each(|(hour, minute, figure)| backward.note(told(*hour, *minute), *figure));
        assert_eq!(forward, backward);
        assert_eq!((forward.get(11), forward.get(13), forward.len()), (Some(9), None, 4));
    }

    #[test]
    fn an_hour_keeps_its_newest_figure_and_nothing_is_noted_twice() {
        let mut hourly = Hourly::default();
        hourly.note(told(5, 10), 20);
        hourly.note(told(5, 40), 30);
        assert_eq!(hourly.get(5), Some(30));
        assert!(hourly.knows(told(5, 10)) && hourly.knows(told(5, 40)) && !hourly.knows(told(5, 41)));
        let before = hourly.clone();
        hourly.note(told(5, 10), 99);
        assert_eq!(hourly, before);
    }

    #[test]
    fn what_is_older_than_the_bound_is_forgotten_and_not_taken_again() {
        let most = limits::HISTORY_HOURS as i64;
        let mut hourly = Hourly::default();
        hourly.note(told(0, 0), 1);
        hourly.note(told(most, 0), 2);
        assert_eq!((hourly.get(0), hourly.start(), hourly.len()), (None, 1, 1));
        assert!(hourly.knows(told(0, 0)), "it is too old to be taken");
        assert!(!hourly.knows(told(1, 0)));
        hourly.note(told(10 * most, 0), 70_000);
        assert_eq!((hourly.len(), hourly.get(10 * most)), (1, Some(NONE - 1)));
    }
}
