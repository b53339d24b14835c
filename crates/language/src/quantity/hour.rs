//! Times of day in words: "half past four", "quarter to 7", "без десяти семь", "sept heures moins le quart",
//! "noon". Refuses an hour that only a number says; the digits and what stands beside them do that.

use super::{Pass, Quantity};
use crate::concept::{Concept, Unit, Word};
use crate::node::What;
use crate::token::{Joint, is_cyrillic};

/// Words before a time of day.
const BEFORE: &[Word] = &[Word::At, Word::Since, Word::Until];

impl Pass<'_> {
    /// A time of day in words that begins at a node; the node after it.
    pub(super) fn spoken_clock(&mut self, at: usize) -> Option<usize> {
        let (quantity, end) = self
            .named_time(at)
            .or_else(|| self.before_hour(at))
            .or_else(|| self.beside_hour(at))
            .or_else(|| self.half_hour(at))
            .or_else(|| self.hour_less(at))?;
        Some(self.put(quantity, at, end))
    }

    /// "Noon", "в полседьмого": one form is all of it.
    fn named_time(&self, at: usize) -> Option<(Quantity, usize)> {
        let node = self.at(at)?;
        let clock = node.is(Word::Clock) && node.joint != Joint::Hyphen;
        let number = self.number_word(at).filter(|_| clock)?;
        let half = self.is(at + 1, Word::AndHalf);
        let minute = number % 100 * 60 / 100 + if half { 30 } else { 0 };
        self.time(number / 100, minute, at + 1 + usize::from(half))
    }

    /// "Без десяти семь": the minutes first, behind their word.
    fn before_hour(&self, at: usize) -> Option<(Quantity, usize)> {
        if !self.is(at, Word::ToHour) {
            return None;
        }
        let (minutes, next) = self.minutes(at + 1)?;
        self.less(minutes, next)
    }

    /// "Ten past six", "quarter to 7".
    fn beside_hour(&self, at: usize) -> Option<(Quantity, usize)> {
        let (minutes, next) = self.minutes(at)?;
        if self.is(next, Word::PastHour) {
            let hour = self.hour(next + 1)?;
            return self.time(hour, minutes, next + 2);
        }
        // "From 10 to 12" is a range.
        let said = self.before(at, &[Word::At]) && !self.before(at, &[Word::Since, Word::From]);
        let sure = said && minutes.is_multiple_of(5) || self.is(at, Word::Quarter);
        if sure && self.is(next, Word::ToHour) { self.less(minutes, next + 1) } else { None }
    }

    /// "At half four" is past that hour; "в пол пятого", "о пів на п'яту" is before it.
    fn half_hour(&self, at: usize) -> Option<(Quantity, usize)> {
        let half = self.is(at, Word::Half) && self.before(at, BEFORE);
        let hour = self.hour(at + 1).filter(|_| half)?;
        let coming = self.tokens[self.nodes[at].last].word.starts_with(is_cyrillic);
        let hour = if coming { (hour + 11) % 12 } else { hour };
        self.time(hour, 30, at + 2)
    }

    /// "Sept heures moins le quart".
    fn hour_less(&self, at: usize) -> Option<(Quantity, usize)> {
        let hour = self.own_number(at)?;
        if self.unit(at + 1) != Some(Unit::Hour) || !self.is(at + 2, Word::ToHour) {
            return None;
        }
        let (minutes, end) = self.minutes(at + 3 + usize::from(self.is(at + 3, Word::Filler)))?;
        self.time(hour.checked_sub(1)?, 60 - minutes, end)
    }

    /// So many minutes before the hour at a node.
    fn less(&self, minutes: u32, at: usize) -> Option<(Quantity, usize)> {
        let hour = self.hour(at)?;
        self.time((hour + 11) % 12, 60 - minutes, at + 1)
    }

    /// Minutes beside an hour, in digits or words, a quarter, a half; and the node after.
    fn minutes(&self, at: usize) -> Option<(u32, usize)> {
        let (minutes, next) = if self.is(at, Word::Quarter) {
            (15, at + 1)
        } else if self.is(at, Word::Half) {
            (30, at + 1)
        } else {
            let tens = self.own_number(at)?;
            match self.own_number(at + 1).filter(|ones| tens == 20 && *ones < 10) {
                Some(ones) if self.own_number(at + 2).is_some() || self.is_any(at + 2, HOURS) => {
                    (tens + ones, at + 2)
                }
                _ => (tens, at + 1),
            }
        };
        let next = next + usize::from(self.unit(next) == Some(Unit::Minute));
        (1..=30).contains(&minutes).then_some((minutes, next))
    }

    /// An hour of a clock with nothing counted behind it.
    fn hour(&self, at: usize) -> Option<u32> {
        let hour = self.own_number(at)?;
        ((1..=12).contains(&hour) && !self.counts(at + 1)).then_some(hour)
    }

    /// The whole number that one node is by itself.
    fn own_number(&self, at: usize) -> Option<u32> {
        if let What::Figure(figure) = self.at(at)?.what {
            return figure.whole();
        }
        self.number_word(at).filter(|number| number.is_multiple_of(100)).map(|number| number / 100)
    }

    /// The number a word is, in hundredths.
    pub(super) fn number_word(&self, at: usize) -> Option<u32> {
        self.at(at)?.concepts().find_map(|c| if let Concept::Number(n) = c { Some(n) } else { None })
    }
}

/// Words between minutes and their hour.
const HOURS: &[Word] = &[Word::PastHour, Word::ToHour];
