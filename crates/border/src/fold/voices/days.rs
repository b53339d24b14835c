//! On which days Voices were first heard, so that of many it need not be asked one by one: they stand in the
//! order they came, and so do those days, but for what imports bring. Refuses to guess where that bends.

use super::record::Record;
use super::{Voices, Who};

impl Voices {
    /// The day on which a Voice was first heard.
    pub fn first_day(&self, who: Who) -> Option<i64> {
        self.records.get(&who).map(Record::first_day)
    }

    /// How many were first heard on an earlier day than the one that stands before them.
    pub(super) fn bends_anew(&self) -> usize {
        let days: Vec<i64> = self.records.values().map(Record::first_day).collect();
        days.windows(2).filter(|pair| pair[0] > pair[1]).count()
    }

    /// Whether who stands in a place or next after it was first heard on an earlier day than the one before:
    /// 0 or 1.
    pub(super) fn bend(&self, place: Who) -> usize {
        let day = |record: Option<(&Who, &Record)>| record.map(|(_, record)| record.first_day());
        let (before, next) = (self.records.range(..place).next_back(), self.records.range(place..).next());
        usize::from(next.is_some() && day(before) > day(next))
    }

    /// The same of a Voice and of the one after it.
    pub(super) fn bends_at(&self, who: Who) -> usize {
        self.bend(who) + self.bend(who + 1)
    }

    /// Whether it is sure without a look at each that all of these were first heard on one day.
    pub fn are_of_one_day(&self, these: std::ops::RangeInclusive<Who>) -> bool {
        let mut within = self.records.range(these);
        let day = |record: Option<(&Who, &Record)>| record.map(|(_, record)| record.first_day());
        let first = day(within.next());
        self.bends == 0 && day(within.next_back()).is_none_or(|last| first == Some(last))
    }
}
