//! Numbers: digits, words ("сто двадцать"), factors ("полторы сотни", "15к"), halves and ranges. Refuses to
//! know units.

use super::Pass;
use crate::concept::{Concept, Word};
use crate::node::What;
use crate::token::{Joint, Mark, Shape};
use border::value::Range;

/// A number or range, in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The low end, in hundredths.
    pub lo: u32,
    /// The high end, in hundredths.
    pub hi: u32,
    /// Said in thousands.
    pub thousands: bool,
}

/// The largest number read, in hundredths.
const MOST: u32 = 4_000_000_000;

impl Number {
    fn of(hundredths: u32) -> Self {
        Self { lo: hundredths, hi: hundredths, thousands: false }
    }

    /// Whole numbers, halves rounded down.
    pub fn range(self) -> Range {
        Range::new(self.lo / 100, self.hi / 100)
    }

    /// The number and a half more.
    pub fn and_half(self) -> Self {
        Self { lo: self.lo.saturating_add(50), hi: self.hi.saturating_add(50), ..self }
    }

    fn times(self, factor: u32) -> Self {
        let part = |n: u32| n.saturating_mul(factor).min(MOST);
        Self { lo: part(self.lo), hi: part(self.hi), thousands: self.thousands || factor >= 1_000 }
    }
}

impl Pass<'_> {
    /// The number or range that begins at a node, and the node after it.
    pub(super) fn number(&self, at: usize) -> Option<(Number, usize)> {
        let (mut number, mut next) = self.single(at)?;
        if let Some((hi, end)) = self.range_end(next)
            && hi.hi >= number.lo
        {
            let lo_factor = if hi.thousands && !number.thousands { 1_000 } else { 1 };
            let lo = number.lo.saturating_mul(lo_factor).min(hi.hi);
            (number, next) = (Number { lo, hi: hi.hi, thousands: hi.thousands }, end);
        }
        while self.at(next).is_some_and(|node| node.is_mark(Mark::Plus)) {
            next += 1;
        }
        if self.at(next).is_some_and(|node| node.is_mark(Mark::Dash))
            && self.at(next - 1).is_some_and(|node| node.is_mark(Mark::Plus))
        {
            next += 1;
        }
        next += usize::from(self.is(next, Word::OrMore));
        Some((number, next))
    }

    /// The second number of "20-25", "20 - 25", "2 или 3", "10 to 12".
    fn range_end(&self, next: usize) -> Option<(Number, usize)> {
        let node = self.at(next)?;
        if node.joint == Joint::Hyphen {
            return self.single(next);
        }
        let between = node.is_mark(Mark::Dash) || node.is_any(&[Word::Or, Word::Until]);
        between.then(|| self.single(next + 1)).flatten().filter(|_| self.at(next - 1).is_some())
    }

    /// A number without a range: digits or words, factors, and a half.
    fn single(&self, at: usize) -> Option<(Number, usize)> {
        let (mut number, mut next) = self.figure(at).or_else(|| self.words(at))?;
        if self.is(next, Word::AndHalf) {
            (number, next) = (number.and_half(), next + 1);
        }
        if let Some(factor) = self.factor(next) {
            (number, next) = (number.times(factor), next + 1);
            // "екі жүз елу", "две тысячи пятьсот": smaller words go on.
            if let Some((more, end)) =
                self.words(next).filter(|(more, _)| more.hi < factor.saturating_mul(100))
            {
                number = Number { lo: number.lo + more.lo, hi: number.hi + more.hi, ..number };
                next = end;
            }
        }
        Some((number, next))
    }

    fn figure(&self, at: usize) -> Option<(Number, usize)> {
        let What::Figure(figure) = self.at(at)?.what else { return None };
        let readable = !matches!(figure.shape, Shape::Date);
        readable.then_some((Number::of(figure.hundredths), at + 1))
    }

    /// Number words: a smaller one adds ("сто двадцать", "двадцать пять").
    fn words(&self, at: usize) -> Option<(Number, usize)> {
        let word = |n: usize| {
            self.at(n)?.concepts().find_map(|c| if let Concept::Number(h) = c { Some(h) } else { None })
        };
        let mut total = match word(at) {
            Some(number) => number,
            None => return self.factor(at).map(|factor| (Number::of(100).times(factor), at + 1)),
        };
        let (mut last, mut next) = (total, at + 1);
        while let Some(more) = word(next) {
            let adds =
                last >= 1_000 && more > 0 && more < scale(last) && self.at(next)?.joint != Joint::Hyphen
                    || last >= 2_000 && more > 0 && more < scale(last) && more < 1_000;
            if !adds {
                break;
            }
            total = total.saturating_add(more).min(MOST);
            (last, next) = (more, next + 1);
        }
        Some((Number::of(total), next))
    }

    fn factor(&self, n: usize) -> Option<u32> {
        self.at(n)?.concepts().find_map(|c| if let Concept::Times(factor) = c { Some(factor) } else { None })
    }
}

/// What may be added to a number word: less than its lowest digit, in hundredths.
fn scale(hundredths: u32) -> u32 {
    if hundredths >= 100_000 {
        100_000
    } else if hundredths >= 10_000 {
        10_000
    } else {
        1_000
    }
}
