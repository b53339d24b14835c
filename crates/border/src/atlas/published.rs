//! What rules and runs have alike: words and a page that somebody published, and the days of which it speaks.
//! Refuses to know what it says.

use super::host_of;
use crate::lang::Lang;
use crate::limits;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// When somebody last looked, as far as that may be: in a day to come nobody has. Where it is tomorrow
/// already somebody may have looked tomorrow.
pub fn looked_up(day: Option<Date>, today: Date) -> Option<Date> {
    day.filter(|day| (*day - today).get_days() <= 1)
}

/// What somebody published.
pub(super) struct Published<'a> {
    /// In words, in any of the six languages.
    pub text: &'a BTreeMap<Lang, String>,
    /// The page.
    pub source: &'a str,
    /// The first day of which it speaks, and the last.
    pub days: (Option<Date>, Option<Date>),
}

impl Published<'_> {
    /// Whether its last day is before this one.
    pub fn is_over(&self, today: Date) -> bool {
        self.days.1.is_some_and(|last| last < today)
    }

    /// Whether its first day is after this one.
    pub fn is_to_come(&self, today: Date) -> bool {
        self.days.0.is_some_and(|first| first > today)
    }

    /// What may be wrong with it, and whether it is.
    pub fn checks(&self) -> [(bool, &'static str); 4] {
        let (first, last) = self.days;
        [
            (self.text.values().any(|text| text.len() > limits::RULE_TEXT_BYTES), "`text` is too long"),
            (self.source.len() > limits::NOTICE_LINK_BYTES, "`source` is too long"),
            (!host_of(self.source).contains('.'), "`source` is no https link"),
            (
                first.zip(last).is_some_and(|(first, last)| first > last),
                "`valid_until` is before `valid_from`",
            ),
        ]
    }
}
