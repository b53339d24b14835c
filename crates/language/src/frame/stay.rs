//! Stays told by two times of day: since when one stood there and when one was through. Refuses opening
//! hours.

use super::{Claims, View};
use crate::concept::Word;
use crate::quantity::Quantity;
use border::reading::{ClockTime, Said, SaidValue};
use border::topic::{Mode, Topic};
use border::value::{Range, Span};

const DAY: u32 = 24 * 60;
/// Words of a clause whose times are not of a traveller.
const OTHERS: &[Word] = &[
    Word::Open,
    Word::Closed,
    Word::Reopened,
    Word::Works,
    Word::Let,
    Word::Usually,
    Word::Ride,
    Word::Past,
    Word::Future,
];

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let Some(minutes) = from_until(view).or_else(|| came_and_left(view)) else { return };
    let value = SaidValue::Wait { minutes: Range::of(minutes), span: Span::Whole };
    let mode = view.mode_so_far().filter(|mode| *mode != Mode::Car);
    claims.push(view, Said { mode, ..Said::new(Topic::Wait, value) });
}

/// Whether a time of this clause is one end of a stay.
pub(super) fn told(view: &View<'_>) -> bool {
    from_until(view).is_some() || view.later().is_some_and(|next| came_and_left(&next).is_some())
}

fn clocks(view: &View<'_>) -> Vec<(usize, ClockTime)> {
    let clock = |(n, node): (usize, &crate::node::Node)| match node.quantity() {
        Some(Quantity::Clock(time)) => Some((n, time)),
        _ => None,
    };
    view.nodes.iter().enumerate().filter_map(clock).collect()
}

/// "Waited from 10pm till quarter to 3".
fn from_until(view: &View<'_>) -> Option<u32> {
    let [(first, from), (second, until)] = clocks(view)[..] else { return None };
    let since = view.before(first, &[Word::Since, Word::From]) || view.is(first, &[Word::Since]);
    let until_said = view.before(second, &[Word::Until, Word::To]) || view.is(second + 1, &[Word::Until]);
    let stays = view.says(&[Word::Stand, Word::Took, Word::Passed, Word::Queue, Word::Stuck]);
    (since && until_said && stays && !view.says(OTHERS)).then(|| between(from, until))
}

/// "Joined at 6, out at 9:30": the clause before tells when one came.
fn came_and_left(view: &View<'_>) -> Option<u32> {
    let before = view.earlier(1)?;
    let ([(_, out)], [(_, came)]) = (&clocks(view)[..], &clocks(&before)[..]) else { return None };
    let through = view.says(&[Word::Passed]) && !view.says(OTHERS);
    let other = before.says(OTHERS) || before.says(&[Word::Passed, Word::Empty, Word::Nobody, Word::Until]);
    let counted = before.nodes.iter().any(crate::scene::is_count);
    (through && !other && !counted).then(|| between(*came, *out))
}

/// Minutes from one time of day to the next other.
fn between(from: ClockTime, until: ClockTime) -> u32 {
    let of_day = |time: ClockTime| time.hour() * 60 + time.minute();
    (of_day(until) + DAY - of_day(from)) % DAY
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn two_times_of_day_are_a_stay_and_no_hours_of_opening() {
        for (text, want) in [
            ("waited from 10pm till quarter to 3", &["wait 285 whole"][..]),
            ("встали в 6 утра, прошли в 9:30", &["wait 210 whole"][..]),
            ("открыт с 6 утра до 9:30", &["open yes"][..]),
            ("прошли РФ в 6 утра, прошли Грузию в 9:30", &[][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
