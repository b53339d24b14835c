//! Years: "в 2022", "2020-да", "осенью 22-го", "in '22". Refuses a number of four digits that counts
//! something.

use super::{Number, Pass, Quantity};
use crate::concept::{Unit, Word};
use crate::node::What;
use crate::token::{Joint, Mark, Shape};

/// Words before a year.
const BEFORE: &[Word] = &[
    Word::At,
    Word::Since,
    Word::From,
    Word::To,
    Word::Until,
    Word::Within,
    Word::Month,
    Word::Season,
    Word::Behind,
];
/// Endings typed on a year.
const ENDINGS: &[Word] =
    &[Word::Spread, Word::Ordinal, Word::Within, Word::Since, Word::At, Word::Until, Word::From, Word::Age];

impl Pass<'_> {
    /// The year that a number from `first` to `next` is, and the node after.
    pub(super) fn year(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let What::Figure(figure) = self.nodes[next - 1].what else { return None };
        let token = &self.tokens[self.nodes[next - 1].last];
        let year = u16::try_from(number.hi / 100).ok()?;
        let ended = self.is_any(next, ENDINGS) && self.nodes[next].joint == Joint::Hyphen;
        let end = next + usize::from(ended);
        let of_year = self.unit(end) == Some(Unit::LongTime);
        let found = Some((Quantity::Year(year), end + usize::from(of_year)));
        if figure.shape == Shape::Year {
            return found;
        }
        let digits = token.end - token.start;
        if digits == 2 && (14..40).contains(&year) && number.lo == number.hi {
            let short =
                ended && self.is(next, Word::Ordinal) && (of_year || self.before(first, &[Word::Season]));
            return short.then_some((Quantity::Year(2_000 + year), end + usize::from(of_year)));
        }
        if digits != 4 || !(1990..2040).contains(&year) || figure.shape != Shape::Whole {
            return None;
        }
        let sign =
            |n: Option<usize>| n.and_then(|n| self.at(n)).is_some_and(|node| node.is_mark(Mark::Bracket));
        let set_off = sign(first.checked_sub(1)) && sign(Some(next));
        let told = ended || set_off || self.before(first, BEFORE);
        (of_year || told && !self.counts(end)).then_some(found?)
    }
}
