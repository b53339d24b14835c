//! Lengths, counts and money in the common way of each language. Refuses to give a mean.

use super::{Arg, Speaker};
use border::value::Currency;

impl Speaker<'_> {
    /// A length: "700 m" to the nearest ten metres, "1.2 km" to a tenth, whole kilometres from ten.
    pub fn metres(&self, metres: u32) -> String {
        self.metres_range(metres, metres)
    }

    /// A range of lengths in one unit, that of its high end: "250–550 m", "0.7–1.2 km"; "up to 6 km" from
    /// zero.
    pub fn metres_range(&self, low: u32, high: u32) -> String {
        let (low, high) = (low.min(high), low.max(high));
        let figure = |metres: u32| match high {
            ..995 => (u64::from(metres) + 5) / 10 * 10,
            995..10_000 => (u64::from(metres) + 50) / 100,
            _ => (u64::from(metres) + 500) / 1000 * 10,
        };
        let (id, lo, hi) = if high < 995 {
            ("in-metres", figure(low).to_string(), figure(high).to_string())
        } else {
            ("in-kilometres", self.tenths(figure(low)), self.tenths(figure(high)))
        };
        let unit = |figures: &str| self.say(id, &[("figures", Arg::Text(figures))]);
        match (low, high) {
            (0, 1..) => self.say("up-to", &[("most", Arg::Text(&unit(&hi)))]),
            _ => unit(&between(&lo, &hi)),
        }
    }

    /// A count of something: figures with the phrase's noun; "up to" from zero.
    pub(super) fn counted(&self, id: &str, [low, _, high]: [u32; 3]) -> String {
        let (lo, hi) = (self.whole(low.into(), high.into()), self.whole(high.into(), high.into()));
        if low == 0 && high > 0 {
            let most = self.amount_of(id, i64::from(high), &hi);
            return self.say("up-to", &[("most", Arg::Text(&most))]);
        }
        self.amount_of(id, i64::from(high), &between(&lo, &hi))
    }

    /// Money: the range of hundredths of a unit from `low` to `high`, with the currency's sign where the
    /// language knows one. Hundredths are told only where there are some and the high end is under a
    /// hundred units.
    pub fn money(&self, low: u32, high: u32, currency: Currency) -> String {
        let has_hundredths = |minor: u32| !minor.is_multiple_of(100);
        let exact = (has_hundredths(low) || has_hundredths(high)) && high < 10_000;
        let units = |minor: u32| (u64::from(minor) + 50) / 100;
        let figure = |minor: u32| {
            if exact {
                let mark = self.say("decimal-mark", &[]);
                format!("{}{mark}{:02}", minor / 100, minor % 100)
            } else {
                self.whole(units(minor), units(high))
            }
        };
        let amount = between(&figure(low), &figure(high));
        self.say("money", &[("amount", Arg::Text(&amount)), ("currency", Arg::Text(currency.as_str()))])
    }

    /// A whole number, grouped by thousands where the widest it stands beside has five digits.
    fn whole(&self, number: u64, widest: u64) -> String {
        if widest < 10_000 {
            return number.to_string();
        }
        let (digits, mark) = (number.to_string(), self.say("digit-group", &[]));
        let first = digits.len() % 3;
        let (head, tail) = digits.split_at(first);
        let mut groups: Vec<&str> = if head.is_empty() { vec![] } else { vec![head] };
        groups.extend((0..tail.len()).step_by(3).map(|at| &tail[at..at + 3]));
        groups.join(&mark)
    }

    /// A number of tenths: "1.5", and "3" where there is no tenth.
    pub(super) fn tenths(&self, tenths: u64) -> String {
        match tenths % 10 {
            0 => (tenths / 10).to_string(),
            tenth => format!("{}{}{tenth}", tenths / 10, self.say("decimal-mark", &[])),
        }
    }
}

/// Both ends of a range, or the one number where they read the same.
fn between(low: &str, high: &str) -> String {
    if low == high { low.to_owned() } else { format!("{low}–{high}") }
}
