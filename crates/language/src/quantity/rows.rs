//! Rows: "3 ряда по 7", "2 rows, 10 in each", "екі қатар, әр қатарда он бестен". Refuses rows whose length
//! nobody says.

use super::{Number, Pass, Quantity};
use crate::concept::Word;
use crate::node::{Node, What};
use crate::token::Mark;
use border::value::Range;

/// Nodes between the rows and how long each is.
const REACH: usize = 5;

impl Pass<'_> {
    /// So many rows, from `first` on, with the word for rows at `next`.
    pub(super) fn rows(&mut self, number: Number, first: usize, next: usize) -> Option<usize> {
        if !self.is(next, Word::Rows) {
            return None;
        }
        let Some((each, end)) = self.each_row(next + 1) else {
            return Some(self.put(Quantity::Other, first, next + 1));
        };
        Some(self.put(Quantity::Rows(product(number, each)), first, end))
    }

    /// How long each row is, and the node after.
    fn each_row(&self, from: usize) -> Option<(Number, usize)> {
        let mut told = false;
        for n in from..from + REACH {
            if let Some((number, end)) = self.number(n) {
                let each = (end..end + 2).find(|n| self.is(*n, Word::Each));
                let end = if told { Some(end) } else { each.map(|n| n + 1) };
                return Some((number, end?));
            }
            let node = self.at(n)?;
            told |= node.is_any(&[Word::By, Word::Each, Word::Rows]);
            if !is_between(node) {
                return None;
            }
        }
        None
    }

    /// "По 10 машин в 3 ряда": the length first.
    pub(super) fn rows_behind(&mut self, each: Number, first: usize, next: usize) -> Option<usize> {
        if !self.before(first, &[Word::By]) {
            return None;
        }
        let mode = usize::from(self.at(next).is_some_and(|node| node.mode().is_some()));
        let at = next + mode;
        let at = at + usize::from(self.is(at, Word::At));
        let (rows, end) = self.number(at)?;
        self.is(end, Word::Rows).then(|| self.put(Quantity::Rows(product(rows, each)), first, end + 1))
    }
}

fn is_between(node: &Node) -> bool {
    let words = [Word::By, Word::Each, Word::At, Word::About, Word::Rows, Word::Filler, Word::And, Word::To];
    let thing = node.is_unknown() || node.mode().is_some();
    thing || node.is_any(&words) || matches!(node.what, What::Mark(Mark::Comma | Mark::Dash | Mark::Bracket))
}

fn product(a: Number, b: Number) -> Range {
    let times = |a: u32, b: u32| (a / 100).saturating_mul(b / 100);
    Range::new(times(a.lo, b.lo), times(a.hi, b.hi))
}
