//! Quantities: numbers in digits and words with their units, ranges, halves, rows, clocks, dates and money,
//! merged into one node each. Refuses to know what the quantity is of; the frames do.

use crate::concept::{Concept, Unit, Word};
use crate::node::{Node, What};
use crate::token::{Joint, Mark, Token};
use border::reading::ClockTime;
use border::value::{Currency, Range};

mod clock;
mod number;
pub use number::Number;

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A bare number, or one of things named beside it.
    Count(Range),
    /// A bare number said in thousands ("15k"): money where a price is talked of.
    Thousands(Range),
    /// A place in line: "we are 25th".
    InLine(u32),
    /// So many rows of so many.
    Rows(Range),
    /// A duration.
    Minutes(Range),
    /// A length.
    Metres(Range),
    /// Money, in hundredths.
    Money(Range, Currency),
    /// A time of day.
    Clock(ClockTime),
    /// A date.
    Date,
    /// Degrees below zero.
    Frost(u32),
    /// Years of age.
    Age(Range),
    /// Weight, speed, percent, a list: nothing a claim is made of.
    Other,
}

/// Cases of a unit or number that go on meaning what they mean when both are one: "15 წუთში", "ხუთიდან".
const ENDINGS: &[Word] = &[Word::Within, Word::Since];

/// Reads all quantities of a message.
pub fn quantities(nodes: Vec<Node>, tokens: &[Token]) -> Vec<Node> {
    let mut pass = Pass { nodes: &nodes, tokens, out: Vec::with_capacity(nodes.len()) };
    let mut at = 0;
    while at < nodes.len() {
        at = pass.step(at);
    }
    pass.out
}

pub(crate) struct Pass<'a> {
    nodes: &'a [Node],
    tokens: &'a [Token],
    out: Vec<Node>,
}

impl Pass<'_> {
    fn at(&self, n: usize) -> Option<&Node> {
        self.nodes.get(n)
    }

    fn is(&self, n: usize, word: Word) -> bool {
        self.at(n).is_some_and(|node| node.is(word))
    }

    fn unit(&self, n: usize) -> Option<Unit> {
        let node = self.at(n)?;
        node.concepts().find_map(|c| if let Concept::Unit(unit) = c { Some(unit) } else { None })
    }

    fn currency(&self, n: usize) -> Option<Currency> {
        let node = self.at(n)?;
        node.concepts().find_map(|c| if let Concept::Currency(money) = c { Some(money) } else { None })
    }

    fn before(&self, n: usize, words: &[Word]) -> bool {
        n > 0 && self.nodes[n - 1].is_any(words)
    }

    /// Puts out a quantity made of the nodes from `first` to before `next`, with what else its first may
    /// mean.
    fn put(&mut self, quantity: Quantity, first: usize, next: usize) -> usize {
        let mut node = self.nodes[first].clone();
        let stays = |c: &Concept| matches!(c, Concept::Item(_)) && !matches!(quantity, Quantity::Minutes(_));
        node.senses = node.senses.map(|sense| sense.filter(stays));
        for word in ENDINGS.iter().filter(|word| self.is(next - 1, **word)) {
            node.add(Concept::Word(*word));
        }
        node.what = What::Quantity(quantity);
        node.last = self.nodes[next - 1].last;
        self.out.push(node);
        next
    }

    fn step(&mut self, at: usize) -> usize {
        if let Some(next) = self.zero_place(at) {
            return next;
        }
        if let Some((number, next)) = self.number(at) {
            return self.measured(number, at, next);
        }
        if let Some(next) = self.unit_alone(at) {
            return next;
        }
        self.out.push(self.nodes[at].clone());
        at + 1
    }

    /// "Zero" is also what people call the neutral strip: it is the place unless it counts something.
    fn zero_place(&mut self, at: usize) -> Option<usize> {
        let node = &self.nodes[at];
        let digit = matches!(node.what, What::Figure(figure) if figure.whole() == Some(0));
        if node.stage().is_none() && !digit {
            return None;
        }
        let next_full =
            self.is(at + 1, Word::Full) || self.is(at + 2, Word::Full) && !self.is(at + 1, Word::And);
        if digit {
            if !next_full || node.joint == Joint::Hyphen {
                return None;
            }
            let mut place = node.clone();
            place.what = What::Word;
            place.senses[0] = Some(Concept::Stage(border::topic::Stage::Neutral));
            self.out.push(place);
            return Some(at + 1);
        }
        let counts =
            self.out.last().is_some_and(|before| before.stage().is_some() || before.mode().is_some())
                || self.at(at + 1).is_some_and(|after| after.mode().is_some());
        if node.means(Concept::Number(0)) && !counts {
            let mut place = node.clone();
            place.senses = place.senses.map(|sense| sense.filter(|c| *c != Concept::Number(0)));
            self.out.push(place);
            return Some(at + 1);
        }
        None
    }

    /// A unit with its number behind it ("минут 40"), or that is one by itself ("полчаса", "час").
    fn unit_alone(&mut self, at: usize) -> Option<usize> {
        let unit = self.unit(at)?;
        let counted = self.out.last().is_some_and(|node| node.mode().is_some() || node.quantity().is_some());
        if counted && self.is(at, Word::PerHour) {
            return None;
        }
        if unit == Unit::Hour
            && let Some(next) = self.clock_after_hour(at)
        {
            return Some(next);
        }
        if self.is(at, Word::Many) || matches!(unit, Unit::Piece | Unit::Metre) {
            let on = usize::from(self.is(at + 1, Word::At) || self.is(at + 1, Word::About));
            let Some((number, next)) = self.number(at + 1 + on) else {
                return self.one(unit, at);
            };
            let taken = self.unit(next).is_some() || self.at(next).is_some_and(|node| node.mode().is_some());
            if taken || unit == Unit::Piece {
                return None;
            }
            return Some(self.put(measure(number, unit), at, next));
        }
        if self.is(at, Word::PerHour) {
            return None;
        }
        self.one(unit, at)
    }

    fn whole_day(&self, at: usize) -> bool {
        self.nodes[at].means(Concept::Unit(Unit::WholeDay))
    }

    /// A unit that is one by itself.
    fn one(&mut self, unit: Unit, at: usize) -> Option<usize> {
        let minutes = match unit {
            Unit::Hour => 60,
            Unit::HalfHour => 30,
            Unit::QuarterHour => 15,
            Unit::HourAndHalf => 90,
            Unit::Day if self.whole_day(at) => 1_440,
            _ => return None,
        };
        let and_half = unit == Unit::Hour && self.is(at + 1, Word::AndHalf);
        let minutes = if and_half { 90 } else { minutes };
        Some(self.put(Quantity::Minutes(Range::of(minutes)), at, at + 1 + usize::from(and_half)))
    }

    /// A number from `first` on, its unit at `next`.
    fn measured(&mut self, number: Number, first: usize, next: usize) -> usize {
        if let Some(end) = self.list(first, next) {
            return self.put(Quantity::Other, first, end);
        }
        if let Some((quantity, end)) =
            self.clock(number, first, next).or_else(|| self.date(number, first, next))
        {
            return self.put(quantity, first, end);
        }
        if let Some((quantity, end)) = self.money(number, first, next) {
            return self.put(quantity, first, end);
        }
        if self.is(next, Word::Rows) {
            let by = next + 1 + usize::from(self.is(next + 1, Word::By));
            if let Some((each, end)) = self.number(by) {
                let rows = Range::new(
                    (number.lo / 100).saturating_mul(each.lo / 100),
                    (number.hi / 100).saturating_mul(each.hi / 100),
                );
                return self.put(Quantity::Rows(rows), first, end);
            }
            return self.put(Quantity::Other, first, next + 1);
        }
        if let Some(next) = self.place_in_line(number, first, next) {
            return next;
        }
        if self.glued_ending(next, Word::Ordinal) {
            let octane = self.octane(number, next + 1);
            let of_unit = self.unit(next + 1).is_some();
            let quantity =
                if octane || of_unit { Quantity::Other } else { Quantity::InLine(number.lo / 100) };
            let next = next + 1 + usize::from(of_unit);
            self.put(quantity, first, next);
            return self.mark_fuel(octane, next);
        }
        if self.octane(number, next) {
            self.put(Quantity::Other, first, next);
            return self.mark_fuel(true, next);
        }
        self.with_unit(number, first, next + usize::from(self.glued_ending(next, Word::Spread)))
    }

    /// "მეოცე", "отызыншы", "მე-20": an ordinal in one word, or made by what stands before the digits.
    fn place_in_line(&mut self, number: Number, first: usize, next: usize) -> Option<usize> {
        let prefixed = self.nodes[first].joint == Joint::Hyphen && self.before(first, &[Word::Ordinal]);
        if !(prefixed || self.is(next - 1, Word::Ordinal)) {
            return None;
        }
        if self.unit(next).is_some_and(|unit| unit != Unit::Person) {
            return Some(self.put(Quantity::Other, first, next + 1));
        }
        Some(self.put(Quantity::InLine(number.lo / 100), first, next))
    }

    /// An ending typed on a number: "25-е", "2-х", "45th".
    fn glued_ending(&self, n: usize, word: Word) -> bool {
        self.at(n).is_some_and(|node| node.is(word) && node.joint != Joint::Apart)
    }

    fn with_unit(&mut self, number: Number, first: usize, next: usize) -> usize {
        let Some(unit) = self.unit(next) else {
            if self.is(next, Word::Degrees) || self.minus(first) {
                return self.put(Quantity::Frost(number.lo / 100), first, next);
            }
            if self.is(next, Word::Age) {
                return self.put(Quantity::Age(number.range()), first, next + 1);
            }
            if self.at(next).is_some_and(|node| node.is_mark(Mark::Percent)) {
                return self.put(Quantity::Other, first, next + 1);
            }
            let range = number.range();
            if self.before(first, &[Word::Rank]) && number.lo == number.hi {
                return self.put(Quantity::InLine(range.lo), first, next);
            }
            let quantity = if number.thousands { Quantity::Thousands(range) } else { Quantity::Count(range) };
            return self.put(quantity, first, next);
        };
        if unit == Unit::Kilometre && self.at(next + 1).is_some_and(|node| node.is_mark(Mark::Slash)) {
            let end = (next + 3).min(self.nodes.len());
            return self.put(Quantity::Other, first, end);
        }
        let mut number = number;
        let mut end = next + 1;
        let half = end + usize::from(self.is(end, Word::And));
        if self.is(half, Word::AndHalf) {
            number = number.and_half();
            end = half + 1;
        }
        if matches!(unit, Unit::Piece | Unit::Person) {
            return self.put(Quantity::Count(number.range()), first, next);
        }
        let mut quantity = measure(number, unit);
        if unit == Unit::Hour
            && let Quantity::Minutes(hours) = quantity
            && let Some((minutes, after)) = self.minutes_after(end)
        {
            quantity = Quantity::Minutes(Range::new(
                hours.lo.saturating_add(minutes),
                hours.hi.saturating_add(minutes),
            ));
            end = after;
        }
        self.put(quantity, first, end)
    }

    /// "… 30 мин", or two digits typed on the hour ("1h30").
    fn minutes_after(&self, n: usize) -> Option<(u32, usize)> {
        let n = n + usize::from(self.is(n, Word::And));
        let (number, next) = self.number(n)?;
        let glued = self.at(n)?.joint == Joint::Glued;
        let minutes = number.lo / 100;
        let said = self.unit(next) == Some(Unit::Minute);
        (minutes < 60 && number.lo == number.hi && (said || glued))
            .then_some((minutes, if said { next + 1 } else { next }))
    }

    /// Numbers parted by slashes: a notation of one chat that we do not read.
    fn list(&self, first: usize, next: usize) -> Option<usize> {
        let slash = |n: usize| self.at(n).is_some_and(|node| node.is_mark(Mark::Slash));
        let member = |n: usize| {
            self.at(n)
                .is_some_and(|node| matches!(node.what, What::Figure(_)) || node.is_mark(Mark::Question))
        };
        let mut end = next;
        while slash(end) && member(end + 1) {
            end += 2;
        }
        (end > next && first < end).then_some(end)
    }

    fn money(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let minor = Range::new(number.lo, number.hi);
        if let Some(currency) = self.currency(next) {
            return Some((Quantity::Money(minor, currency), next + 1));
        }
        let sign = self.tokens.get(self.nodes[first].first.checked_sub(1)?)?;
        let is_sign = sign.word.chars().next().is_some_and(|c| !c.is_alphabetic());
        let currency = self.currency(first - 1).filter(|_| is_sign)?;
        Some((Quantity::Money(minor, currency), next))
    }

    /// 92, 95, 98 beside a word of there being some: petrol.
    fn octane(&self, number: Number, next: usize) -> bool {
        let grade = number.lo == number.hi && matches!(number.lo / 100, 92 | 95 | 98);
        let said = self.at(next).is_some_and(|node| {
            node.is_any(&[Word::No, Word::Exists, Word::Coupon, Word::Plenty, Word::Scarce, Word::Fuel])
        });
        let near = &self.nodes[next.saturating_sub(8)..(next + 8).min(self.nodes.len())];
        let said = said || near.iter().any(|node| node.is(Word::Fuel));
        let joined = next > 0 && self.glued_ending(next - 1, Word::Ordinal);
        grade && (said || joined)
    }

    fn mark_fuel(&mut self, octane: bool, next: usize) -> usize {
        if octane && let Some(node) = self.out.last_mut() {
            node.senses[0] = Some(Concept::Item(border::topic::Item::Fuel));
        }
        next
    }

    fn minus(&self, first: usize) -> bool {
        let apart = first < 2 || !self.nodes[first - 2].is_any(&[Word::About]);
        first > 0 && self.nodes[first - 1].is_mark(Mark::Minus) && apart
    }
}

/// A number of a unit.
fn measure(number: Number, unit: Unit) -> Quantity {
    let scaled = |per: u32| {
        let part = |n: u32| u32::try_from(u64::from(n) * u64::from(per) / 100).unwrap_or(u32::MAX);
        Range::new(part(number.lo), part(number.hi))
    };
    match unit {
        Unit::Minute => Quantity::Minutes(scaled(1)),
        Unit::Hour => Quantity::Minutes(scaled(60)),
        Unit::HalfHour => Quantity::Minutes(scaled(30)),
        Unit::QuarterHour => Quantity::Minutes(scaled(15)),
        Unit::HourAndHalf => Quantity::Minutes(scaled(90)),
        Unit::Day | Unit::WholeDay => Quantity::Minutes(scaled(1_440)),
        Unit::Metre => Quantity::Metres(scaled(1)),
        Unit::Kilometre => Quantity::Metres(scaled(1_000)),
        Unit::Piece | Unit::Person => Quantity::Count(scaled(1)),
        Unit::LongTime | Unit::Weight | Unit::Speed | Unit::Litre | Unit::Other => Quantity::Other,
    }
}

#[cfg(test)]
mod tests;
