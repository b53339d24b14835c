//! Times of day and dates: "14:20", "в 3.30", "в 9-15", "5 утра", "9h20", "18-19.9", "28 сентября". Refuses
//! to say which day: the fact's own time does.

use super::{Number, Pass, Quantity};
use crate::concept::{Unit, Word};
use crate::node::{Node, What};
use crate::token::{Joint, Mark, Shape};
use border::reading::ClockTime;
use border::value::Range;

/// Words before a number that make a time of day of it.
const AT: &[Word] = &[Word::At, Word::Since];
/// An hour beyond which hours with their minutes are a time rather than a wait.
const NOON: u32 = 12;

impl Pass<'_> {
    /// The time of day that a number from `first` to `next` is.
    pub(super) fn clock(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let after_at = self.before(first, AT);
        let whole = number.lo / 100;
        if let Some(found) = self.typed_duration(first, after_at) {
            return Some(found);
        }
        if let Some((hour, minute, one)) = self.typed_clock(first, after_at) {
            let end = if one { first + 1 } else { next };
            let end = self.clock_range(end);
            return self.time(hour, minute, end);
        }
        let plain = number.lo.is_multiple_of(100) && whole <= 24;
        // "Minus 17 at night" are degrees.
        if !plain || self.before(first, &[Word::Below]) {
            return None;
        }
        if let Some(found) = self.dated_from(first, next, whole) {
            return Some(found);
        }
        if self.unit(next) == Some(Unit::Hour) {
            if self.part_of_day(next + 1) {
                return self.time(whole, 0, next + 1);
            }
            return self.hour_of_day(number, first, next);
        }
        if self.is(next, Word::OClock) {
            return self.time(whole, 0, next + 1);
        }
        // "2 дня" is two days unless it is at two.
        let days = matches!(self.unit(next), Some(Unit::Day | Unit::WholeDay)) && !after_at;
        if self.part_of_day(next) && !days {
            return self.time(whole, 0, next);
        }
        if number.lo != number.hi {
            return self.hyphen_clock(number, first, next);
        }
        None
    }

    /// "в 7 часов", "à sept heures et demie", "17h40": a number of hours that is a time of day.
    fn hour_of_day(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let whole = number.lo / 100;
        let spread = self.before(first, &[Word::Within, Word::About]);
        let at = self.before(first, &[Word::At]) && !spread;
        if let Some((minute, end)) = self.past_hour(first, next + 1) {
            // "Depuis une heure et demie" is a duration; nobody says so of a time typed with its minutes.
            let typed = self.nodes[end - 1].joint == Joint::Glued || self.unit(end - 1) == Some(Unit::Minute);
            let since = self.before(first, &[Word::Since]) && typed;
            let late = whole > NOON && self.nodes[end - 1].joint == Joint::Glued && !spread;
            let told = at || since || late || typed && self.heads_a_duration(first, end);
            return told.then(|| self.time(whole, minute, end)).flatten();
        }
        // "Depuis hier 23h": no wait that began on a day is told in hours behind it.
        let of_a_day = first >= 2
            && self.nodes[first - 2].is(Word::Since)
            && (self.nodes[first - 1].is_any(&[Word::When, Word::Weekday, Word::Morning, Word::Evening])
                || self.nodes[first - 1].is_unknown());
        (number.lo == number.hi && (at || of_a_day)).then(|| self.time(whole, 0, next + 1)).flatten()
    }

    /// "10h15 : 5h d'attente": hours and minutes that head a sentence, before the one duration of it.
    fn heads_a_duration(&self, first: usize, end: usize) -> bool {
        let ends = |node: &Node| matches!(node.what, What::Mark(Mark::Stop | Mark::Line | Mark::Exclaim));
        let head = first.checked_sub(1).and_then(|n| self.at(n)).is_none_or(ends);
        let wait = end + usize::from(self.at(end).is_some_and(|node| node.is_mark(Mark::Colon)));
        let figure = self.at(wait).is_some_and(|node| matches!(node.what, What::Figure(_)));
        let hours = |n: usize| self.unit(n) == Some(Unit::Hour);
        head && figure && hours(wait + 1) && !(wait + 2..self.nodes.len()).any(hours)
    }

    /// "1:30 ч": a clock's shape with the unit of a duration.
    fn typed_duration(&self, first: usize, after_at: bool) -> Option<(Quantity, usize)> {
        let What::Figure(figure) = self.nodes[first].what else { return None };
        let Shape::Clock { hour, minute } = figure.shape else { return None };
        let end = first + 2;
        let of_day = after_at || self.part_of_day(end) || self.before(first, &[Word::Until]);
        let hours = self.unit(first + 1) == Some(Unit::Hour) && hour <= NOON && !of_day;
        hours.then(|| (Quantity::Minutes(Range::of(hour * 60 + minute)), end))
    }

    /// "დილის 6-დან", "7 საათიდან", "таңғы 6-дан бері": an ending says from when, on the number or on the
    /// hour.
    fn dated_from(&self, first: usize, next: usize, whole: u32) -> Option<(Quantity, usize)> {
        let hour = self.unit(next) == Some(Unit::Hour);
        let ending = next - usize::from(!hour);
        let own = self.is(ending, Word::Since) || (hour && self.is(ending, Word::At));
        let typed = self.glued_ending(next, Word::Since);
        let day = self.before(first, &[Word::Morning, Word::Evening]);
        let ended =
            self.at(next).is_some_and(|node| node.joint != Joint::Apart) || self.is(next - 1, Word::At);
        if !(own || typed || (day && (hour || ended))) {
            return None;
        }
        let evening = self.before(first, &[Word::Evening]) && (1..12).contains(&whole);
        let time = ClockTime::new(if evening { whole + 12 } else { whole }, 0)?;
        Some((Quantity::Clock(time), next + usize::from(hour)))
    }

    /// Digits whose shape is a clock's, or may be one after "at"; and whether one node is all of it.
    fn typed_clock(&self, first: usize, after_at: bool) -> Option<(u32, u32, bool)> {
        let What::Figure(figure) = self.nodes[first].what else { return None };
        match figure.shape {
            Shape::Clock { hour, minute } => Some((hour, minute, true)),
            Shape::Fraction { whole, part, digits: 2 } if whole <= 24 && part < 60 => {
                let on_the_hour = part == 0 || part == 30;
                let measured = self.unit(first + 1).is_some() || self.currency(first + 1).is_some();
                let range = self.at(first + 1).is_some_and(|node| node.joint == Joint::Hyphen);
                // "Opened 9.15 this morning".
                let said = after_at
                    || self.before(first, &[Word::Until, Word::Open, Word::Reopened, Word::Closed])
                    || self.part_of_day(first + 1);
                ((said || (on_the_hour && range)) && !measured).then_some((whole, part, true))
            }
            _ => None,
        }
    }

    /// "15.00-16.00": the second time is passed over.
    fn clock_range(&self, end: usize) -> usize {
        let hyphen = self.at(end).is_some_and(|node| node.joint == Joint::Hyphen);
        let timed = |shape: Shape| matches!(shape, Shape::Clock { .. } | Shape::Fraction { digits: 2, .. });
        let clock =
            self.at(end).is_some_and(|node| matches!(node.what, What::Figure(figure) if timed(figure.shape)));
        end + usize::from(hyphen && clock)
    }

    /// "в 9-15": a range after "at" whose second number has two digits and nothing counted.
    fn hyphen_clock(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let second = &self.tokens[self.nodes[next - 1].last];
        let two_digits = second.end - second.start == 2 && second.word.is_empty();
        let counted = self.at(next).is_some_and(|node| node.mode().is_some()) || self.unit(next).is_some();
        let minute = number.hi / 100;
        let clock = self.before(first, AT) && two_digits && !counted && minute < 60;
        clock.then(|| self.time(number.lo / 100, minute, next)).flatten()
    }

    /// "сағат 13:30-да", "сағат 7-ден бері": the word for hour before a clock, or before a number with an
    /// ending.
    pub(super) fn clock_after_hour(&mut self, at: usize) -> Option<usize> {
        let What::Figure(figure) = self.at(at + 1)?.what else { return None };
        let ended =
            self.at(at + 2).is_some_and(|node| node.what == What::Word && node.joint == Joint::Hyphen);
        let (hour, minute) = match (figure.shape, figure.whole()) {
            (Shape::Clock { hour, minute }, _) => (hour, minute),
            (_, Some(hour)) if ended => (hour, 0),
            _ => return None,
        };
        let time = ClockTime::new(hour, minute)?;
        Some(self.put(Quantity::Clock(time), at, at + 2))
    }

    fn part_of_day(&self, n: usize) -> bool {
        self.is(n, Word::Morning) || self.is(n, Word::Evening)
    }

    /// A time, an evening hour counted from noon; "утра" and its kin are taken in.
    pub(super) fn time(&self, hour: u32, minute: u32, end: usize) -> Option<(Quantity, usize)> {
        let evening = self.is(end, Word::Evening) && (1..12).contains(&hour);
        let time = ClockTime::new(if evening { hour + 12 } else { hour }, minute)?;
        Some((Quantity::Clock(time), end + usize::from(self.part_of_day(end))))
    }

    /// "18.09", "20-21.9", "29.09-1.10", "28 сентября".
    pub(super) fn date(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let day = (100..=3_199).contains(&number.lo);
        if day && self.is(next, Word::Month) {
            return Some((Quantity::Date, next + 1));
        }
        let shape = |n: usize| match self.at(n)?.what {
            What::Figure(figure) => Some(figure.shape),
            _ => None,
        };
        let dated = |n: usize| match shape(n) {
            Some(Shape::Fraction { whole, part, digits }) => {
                (1..=31).contains(&whole) && (1..=12).contains(&part) && digits <= 2
            }
            Some(Shape::Date) => true,
            _ => false,
        };
        let two = matches!(shape(first), Some(Shape::Fraction { digits: 2, .. }));
        let counted = self.unit(next).is_some()
            || self.currency(next).is_some()
            || self.at(next).is_some_and(|node| node.mode().is_some() || node.is_mark(Mark::Percent));
        let ranged = next == first + 2 && dated(next - 1) && self.nodes[next - 1].joint == Joint::Hyphen;
        let is_date = (dated(first) && two) || (day && ranged);
        (is_date && !counted).then_some((Quantity::Date, next))
    }
}
