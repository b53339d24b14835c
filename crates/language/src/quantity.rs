//! Quantities: numbers in digits and words with their units, ranges, halves, rows, clocks, dates and money,
//! merged into one node each. Refuses to know what the quantity is of; the frames do.

use crate::concept::{Concept, Unit, Word};
use crate::node::{Node, What};
use crate::token::{Joint, Mark, Token};
use border::reading::ClockTime;
use border::value::{Currency, Range};

mod clock;
mod hour;
mod number;
mod rows;
mod unit;
mod year;
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
    /// Degrees above zero.
    Heat(u32),
    /// A year: what is told of one past is no news.
    Year(u16),
    /// Years of age.
    Age(Range),
    /// Weight, speed, percent, a list: nothing a claim is made of.
    Other,
}

/// Cases of a unit or number that go on meaning what they mean when both are one: "15 წუთში", "ხუთიდან".
const ENDINGS: &[Word] = &[Word::Within, Word::Since, Word::Now];

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

    fn is_any(&self, n: usize, words: &[Word]) -> bool {
        self.at(n).is_some_and(|node| node.is_any(words))
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
        node.retain(stays);
        for word in ENDINGS.iter().filter(|word| self.is(next - 1, **word)) {
            node.add(Concept::Word(*word));
        }
        node.what = What::Quantity(quantity);
        node.last = self.nodes[next - 1].last;
        self.out.push(node);
        next
    }

    fn step(&mut self, at: usize) -> usize {
        let node = &self.nodes[at];
        if node.concepts().next().is_none() && !matches!(node.what, What::Figure(_)) {
            self.out.push(node.clone());
            return at + 1;
        }
        if let Some(next) = self.zero_place(at) {
            return next;
        }
        let words = [Word::Clock, Word::ToHour, Word::Quarter, Word::Half, Word::AndHalf];
        let figure = matches!(node.what, What::Figure(_));
        if (figure || self.number_word(at).is_some() || self.is_any(at, &words))
            && let Some(next) = self.spoken_clock(at).or_else(|| self.whole(at)).or_else(|| self.half_of(at))
        {
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
            place.prefer(Concept::Stage(border::topic::Stage::Neutral));
            self.out.push(place);
            return Some(at + 1);
        }
        let counts =
            self.out.last().is_some_and(|before| before.stage().is_some() || before.mode().is_some())
                || self.at(at + 1).is_some_and(|after| after.mode().is_some());
        if node.means(Concept::Number(0)) && !counts {
            let mut place = node.clone();
            place.retain(|c| *c != Concept::Number(0));
            self.out.push(place);
            return Some(at + 1);
        }
        None
    }

    /// A number from `first` on, its unit at `next`.
    fn measured(&mut self, number: Number, first: usize, next: usize) -> usize {
        if let Some((quantity, end)) = self.year(number, first, next) {
            return self.put(quantity, first, end);
        }
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
        if let Some(end) = self.rows(number, first, next).or_else(|| self.rows_behind(number, first, next)) {
            return end;
        }
        if let Some(next) = self.place_in_line(number, first, next) {
            return next;
        }
        // "300м" is metres, "25-м" a place in line.
        let letter = self.unit(next).is_some() && self.nodes[next].joint == Joint::Glued;
        if self.glued_ending(next, Word::Ordinal) && !letter {
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
        // "0-8-3": a third number behind a hyphen makes a range a list.
        let hyphen = |n: usize| {
            self.at(n).is_some_and(|node| matches!(node.what, What::Figure(_)) && node.joint == Joint::Hyphen)
        };
        while next > first + 1 && hyphen(end) {
            end += 1;
        }
        (end > next && first < end).then_some(end)
    }

    fn money(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let minor = Range::new(number.lo, number.hi);
        if let Some(currency) = self.currency(next) {
            let (currency, end) = self.whose_money(currency, next + 1).unwrap_or((currency, next + 1));
            return Some((Quantity::Money(minor, currency), end));
        }
        // "60 белорусских рублей".
        let kind = self.currency(next + 1).and_then(|currency| self.whose_money(currency, next));
        if let Some((currency, _)) = kind {
            return Some((Quantity::Money(minor, currency), next + 2));
        }
        let sign = self.tokens.get(self.nodes[first].first.checked_sub(1)?)?;
        let is_sign = sign.word.chars().next().is_some_and(|c| !c.is_alphabetic());
        let currency = self.currency(first - 1).filter(|_| is_sign)?;
        Some((Quantity::Money(minor, currency), next))
    }

    /// "Рублей, белорусских": roubles of which state, said behind them or between, and the node after.
    fn whose_money(&self, currency: Currency, n: usize) -> Option<(Currency, usize)> {
        let n = n + usize::from(self.at(n).is_some_and(|node| node.is_mark(Mark::Comma)));
        let node = self.at(n).filter(|_| currency == Currency::Rub)?;
        let state = node.side().or_else(|| node.citizens()).or_else(|| node.land().map(|(land, _)| land))?;
        (state.country().as_str() == "by").then_some((Currency::Byn, n + 1))
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
            node.prefer(Concept::Item(border::topic::Item::Fuel));
        }
        next
    }
}

#[cfg(test)]
mod tests;
