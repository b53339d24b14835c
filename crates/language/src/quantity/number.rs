//! Numbers: digits, words ("сто двадцать"), factors ("полторы сотни", "15к"), halves and ranges. Refuses to
//! know units.

use super::Pass;
use crate::concept::{Concept, Unit, Word};
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

/// Nodes between "between" and "and".
const BETWEEN: usize = 4;

impl Number {
    /// One number.
    pub(super) fn of(hundredths: u32) -> Self {
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
        let headed = |word| (next.saturating_sub(BETWEEN)..next).any(|n| self.is(n, word));
        let between = node.is_mark(Mark::Dash)
            || node.is_any(&[Word::Or, Word::Until])
            || node.is(Word::And) && headed(Word::Between)
            || node.is(Word::To) && headed(Word::From);
        between.then(|| self.single(next + 1)).flatten().filter(|_| self.at(next - 1).is_some())
    }

    /// A number without a range: digits or words, factors, and a half.
    fn single(&self, at: usize) -> Option<(Number, usize)> {
        if let Some(part) = self.fraction(at) {
            return Some(part);
        }
        let (mut number, mut next) = self.figure(at).or_else(|| self.words(at))?;
        if self.is(next, Word::AndHalf) {
            (number, next) = (number.and_half(), next + 1);
        } else if let Some((quarters, end)) = self.quarters(next) {
            (number, next) = (Number { lo: number.lo + quarters, hi: number.hi + quarters, ..number }, end);
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

    /// "Two and a quarter hours", "3 and three quarters hours": quarters added before the hour, in
    /// hundredths, and the node of the hour.
    fn quarters(&self, and: usize) -> Option<(u32, usize)> {
        if !self.is_any(and, &[Word::And, Word::With]) {
            return None;
        }
        let many = self.number_word(and + 1).filter(|n| matches!(n, 100..=300));
        let quarter = and + 1 + usize::from(many.is_some());
        let hour = self.unit(quarter + 1) == Some(Unit::Hour) && self.is(quarter, Word::Quarter);
        hour.then(|| (many.unwrap_or(100) / 4, quarter + 1))
    }

    fn figure(&self, at: usize) -> Option<(Number, usize)> {
        let What::Figure(figure) = self.at(at)?.what else { return None };
        let readable = !matches!(figure.shape, Shape::Date);
        readable.then_some((Number::of(figure.hundredths), at + 1))
    }

    fn digits(&self, at: usize) -> Option<u32> {
        if let What::Figure(figure) = self.at(at)?.what { figure.whole() } else { None }
    }

    /// "1/2 часа", "1 1/2 hours", "3/4 d'heure": a part of a unit.
    fn fraction(&self, at: usize) -> Option<(Number, usize)> {
        let part = |at: usize| {
            let (above, below) = (self.digits(at)?, self.digits(at + 2)?);
            let slash = self.at(at + 1).is_some_and(|node| node.is_mark(Mark::Slash));
            let parts = slash && (2..=4).contains(&below) && (1..below).contains(&above);
            let unit = at + 3 + usize::from(self.unit(at + 3).is_none());
            let measured = matches!(self.unit(unit), Some(Unit::Hour | Unit::Kilometre | Unit::Day));
            (parts && measured).then(|| (above * 100 / below, unit))
        };
        // "Три четверти часа".
        let hour = at + 2 + usize::from(self.unit(at + 2).is_none());
        let quarters = self.number_word(at) == Some(300) && self.is(at + 1, Word::Quarter);
        if quarters && self.unit(hour) == Some(Unit::Hour) {
            return Some((Number::of(75), hour));
        }
        if let Some((part, next)) = part(at) {
            return Some((Number::of(part), next));
        }
        let (part, next) = part(at + 1)?;
        Some((Number::of(self.digits(at)?.saturating_mul(100).saturating_add(part)), next))
    }

    /// Number words: a smaller one adds ("сто двадцать", "двадцать пять").
    fn words(&self, at: usize) -> Option<(Number, usize)> {
        let word = |n: usize| self.number_word(n).filter(|_| n == at || self.unit(n).is_none());
        let mut total = match word(at).filter(|_| !self.multiplies(at)) {
            Some(number) => number,
            None => return self.factor_first(at),
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

    /// Whether a word that is a number and a factor multiplies what follows it: a half ("сотни полторы"), or
    /// a small number after a plural or tens ("десятка три"); else it adds ("жүз бес").
    fn multiplies(&self, at: usize) -> bool {
        let small = || self.number_word(at + 1).is_some_and(|n| !n.is_multiple_of(100));
        self.factor(at).is_some_and(|factor| factor < 100 || self.is(at, Word::Many) || small())
            && self.factor_first(at).is_some_and(|(_, next)| next == at + 2)
    }

    /// "Сотня", "сотни полторы", "тысячи две": a factor by itself, or before what it multiplies.
    fn factor_first(&self, at: usize) -> Option<(Number, usize)> {
        let factor = Number::of(100).times(self.factor(at)?);
        // One letter is a factor only behind a number: "к автобусам" is where to.
        if self.tokens[self.nodes[at].first].word.chars().count() == 1 {
            return None;
        }
        let few = self.number_word(at + 1).filter(|n| *n < 1_000 && self.nodes[at + 1].joint == Joint::Apart);
        let few = few.filter(|_| self.unit(at + 1).is_none() && self.factor(at + 2).is_none());
        Some(few.map_or((factor, at + 1), |few| {
            let product = u64::from(factor.lo) * u64::from(few) / 100;
            let product = u32::try_from(product).unwrap_or(MOST).min(MOST);
            (Number { lo: product, hi: product, ..factor }, at + 2)
        }))
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
