//! How many get through an hour, or that nothing moves. Refuses batches ("by ten") and words without a
//! number.

use super::{Claims, View};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::reading::{Said, SaidValue};
use border::topic::{Mode, Topic};
use border::value::Range;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    if let Some((per_hour, mode)) = flow(view) {
        push(view, claims, per_hour, mode);
    } else if let Some(mode) = stuck(view) {
        push(view, claims, Range::of(0), mode);
    }
}

fn push(view: &View<'_>, claims: &mut Claims, per_hour: Range, mode: Option<Mode>) {
    let stage = view.one_stage();
    claims.push(view, Said { mode, stage, ..Said::new(Topic::Pace, SaidValue::Pace { per_hour }) });
}

/// "8 машин в час", "за 15 минут 2 авто", "за час прошло 15".
fn flow(view: &View<'_>) -> Option<(Range, Option<Mode>)> {
    let (n, count) = view.nodes.iter().enumerate().find_map(|(n, node)| match node.quantity() {
        Some(Quantity::Count(range)) => Some((n, range)),
        _ => None,
    })?;
    let mode = [n + 1, n + 2, n.wrapping_sub(1)].into_iter().find_map(|k| view.at(k)?.mode());
    if view.says(&[Word::PerHour]) {
        return Some((count, mode.or_else(|| view.mode_of_sentence())));
    }
    let verbs = [Word::Let, Word::Moves, Word::Passed, Word::Took];
    if (0..view.nodes.len()).any(|k| view.is(k, &verbs) && view.negated(k)) {
        return None;
    }
    let minutes = view.nodes.iter().enumerate().find_map(|(k, node)| match node.quantity() {
        Some(Quantity::Minutes(range))
            if view.before(k, &[Word::Within])
                || view.is(k, &[Word::Within])
                || view.says(&[Word::Let]) && view.before(k, &[Word::Passed])
                || view.is(k + 1, &[Word::Within]) =>
        {
            Some(range)
        }
        _ => None,
    })?;
    let flows = mode.is_some() && !ours(view, n) || view.says(&[Word::Let, Word::Moves]);
    let per_hour = |count: u32, minutes: u32| (count.min(100_000) * 60).checked_div(minutes).unwrap_or(0);
    (flows && minutes.lo > 0)
        .then(|| (Range::new(per_hour(count.lo, minutes.hi), per_hour(count.hi, minutes.lo)), mode))
}

/// "Not one metre in two hours".
pub(super) fn not_a_metre(view: &View<'_>) -> bool {
    let metre = |node: &Node| node.quantity() == Some(Quantity::Metres(Range::of(1)));
    view.nodes.iter().any(metre) && view.says(&[Word::Not, Word::Nobody, Word::No])
}

/// Whether a passage timed beside a count is the writer's own. "За час ушло 6 машин" is not: what passes is
/// what is counted.
fn ours(view: &View<'_>, n: usize) -> bool {
    if view.says(&[Word::WillPass, Word::Stand, Word::Ahead, Word::InLine]) {
        return true;
    }
    let counted = view.at(n + 1).is_some_and(|node| node.mode().is_some());
    let vehicles = counted && !view.before(n, &[Word::At, Word::With]);
    view.says(&[Word::Passed, Word::Took]) && !vehicles
}

/// Whether a duration of the clause is that of a pace.
pub(super) fn paced(view: &View<'_>) -> bool {
    flow(view).is_some()
}

/// "Не двигается", "стоим глухо", "ни одной машины не запустили".
fn stuck(view: &View<'_>) -> Option<Option<Mode>> {
    let nodes = 0..view.nodes.len();
    let none_let = view.says(&[Word::Nobody])
        && view.mode().is_some_and(|mode| mode != Mode::Foot)
        && nodes.clone().any(|n| {
            (view.is(n, &[Word::Let]) && view.negated(n)) || (view.is(n, &[Word::Refuse]) && !view.negated(n))
        });
    if none_let {
        return Some(view.mode());
    }
    let said = nodes.clone().any(|n| view.is(n, &[Word::Stuck]) && !view.negated(n));
    let moves_not = not_a_metre(view)
        || nodes.clone().any(|n| {
            let none = view.negated(n)
                || view.is(n + 1, &[Word::No])
                || view.at(n + 1).and_then(|node| node.quantity()) == Some(Quantity::Count(Range::of(0)));
            view.is(n, &[Word::Moves]) && none
        });
    ((said && !view.says(&[Word::Closed])) || moves_not)
        .then(|| view.mode().filter(|mode| *mode != Mode::Foot))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn what_passes_in_a_time_is_a_pace_and_neither_wait_nor_queue() {
        for (text, want) in [
            ("they do six an hour", &["pace 6"][..]),
            ("20 машин за час не прошло", &[][..]),
            ("за час ушло 6 машин", &["pace car 6"][..]),
            ("they let five through in twenty minutes", &["pace 15"][..]),
            ("trucks 5 km, moving 10 an hour", &["queue truck 5000 metres", "pace truck 10"][..]),
            (
                "trucks 5 km, cars none, moving 10 an hour",
                &["queue truck 5000 metres", "queue car 0 vehicles", "pace 10"][..],
            ),
            ("прошли за час, впереди было 6 машин", &["wait 60 whole", "queue car 6 vehicles"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
