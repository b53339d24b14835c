//! How many get through an hour, or that nothing moves. Refuses batches ("by ten") and words without a
//! number.

use super::{Claims, View};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::reading::{Said, SaidValue};
use border::topic::{Mode, Topic};
use border::value::Range;

/// Vehicles an hour beyond which a number that counts nothing is none of vehicles: "moved 800 in an hour".
const FASTEST: u32 = 400;

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
                || view.is(k + 1, &[Word::Within])
                || k > 0 && last_hour(view, k - 1) =>
        {
            Some(range)
        }
        _ => None,
    })?;
    let last = (0..view.nodes.len()).any(|k| last_hour(view, k)) && view.says(&[Word::Passed]);
    let flows = mode.is_some() && !ours(view, n) || last || view.says(&[Word::Let, Word::Moves]);
    let flows = flows || minutes == Range::of(60) && alone(view);
    let per_hour = |count: u32, minutes: u32| (count.min(100_000) * 60).checked_div(minutes).unwrap_or(0);
    let pace = Range::new(per_hour(count.lo, minutes.hi), per_hour(count.hi, minutes.lo));
    let of_cars = mode.is_some() || pace.hi <= FASTEST;
    (flows && minutes.lo > 0 && of_cars).then_some((pace, mode))
}

/// "4 in an hour": a number and an hour that head a message, and nothing else.
fn alone(view: &View<'_>) -> bool {
    let small = [Word::Within, Word::Filler, Word::About, Word::Only, Word::Now, Word::By, Word::Each];
    let light = |node: &Node| {
        node.is_any(&small) || matches!(node.quantity(), Some(Quantity::Count(_) | Quantity::Minutes(_)))
    };
    let quantities = view.nodes.iter().filter(|node| node.quantity().is_some()).count();
    view.clause == 0 && quantities == 2 && view.nodes.iter().all(light)
}

/// "За останню годину": the phrase that heads it is both "within" and "now".
fn last_hour(view: &View<'_>, n: usize) -> bool {
    view.is(n, &[Word::Within]) && view.is(n, &[Word::Now])
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
    if none_passed(view) {
        return Some(view.mode().filter(|mode| *mode != Mode::Foot));
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

/// "За сорок минут ни одной", "pas une voiture n'est passée", "никто не едет полчаса".
fn none_passed(view: &View<'_>) -> bool {
    let none = |node: &Node| {
        let vehicle = node.mode().is_some_and(|mode| mode != Mode::Foot);
        node.is_any(&[Word::Nobody]) || node.is(Word::Empty) && vehicle
    };
    // "Pas une voiture n'est passée", "not a single car in forty minutes": a phrase for none of a kind.
    let kind = |node: &Node| node.is(Word::Empty) && node.first < node.last && !node.is(Word::Queue);
    let passed = (0..view.nodes.len()).any(|n| view.is(n, &[Word::Passed]) && view.negated(n));
    if !view.says(&[Word::Nobody, Word::Empty, Word::No]) || view.says(OTHER) {
        return false;
    }
    // "Pas un camion n'est entré."
    let no_vehicle = (1..view.nodes.len()).any(|n| {
        let vehicle = view.nodes[n].mode().is_some_and(|mode| mode != Mode::Foot);
        vehicle && view.is(n - 1, &[Word::No, Word::Nobody]) && !view.is(n - 1, &[Word::Empty])
    });
    if no_vehicle && passed {
        return true;
    }
    let none_of_kind =
        view.nodes.iter().any(kind) && (passed || !view.says(&[Word::Passed]) && view.says(&[Word::Within]));
    if none_of_kind {
        return passed || view.nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))));
    }
    if !view.nodes.iter().any(none) {
        return false;
    }
    let time = |node: &Node| matches!(node.quantity(), Some(Quantity::Minutes(_)));
    let timed = view.nodes.iter().any(time);
    let vehicle = view.nodes.iter().any(|node| node.mode().is_some_and(|mode| mode != Mode::Foot));
    let goes = view.says(&[Word::Passed, Word::Ride, Word::Moves]);
    let within = view.says(&[Word::Within]);
    goes && (vehicle || timed) || timed && (within || vehicle) && view.nodes.len() <= 6
}

/// What a clause with nobody in it may be about instead.
const OTHER: &[Word] = &[
    Word::Ask,
    Word::Check,
    Word::Search,
    Word::Phone,
    Word::Give,
    Word::See,
    Word::Queue,
    Word::Ahead,
    Word::Refuse,
    Word::Let,
    Word::Ago,
    Word::Stand,
];

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn what_passes_in_a_time_is_a_pace_and_neither_wait_nor_queue() {
        for (text, want) in [
            ("за сорок минут ни одной", &["pace 0"][..]),
            ("никто не едет полчаса", &["pace 0"][..]),
            ("pas une voiture n'est passée", &["pace 0"][..]),
            ("not a single car in forty minutes", &["pace 0"][..]),
            ("за останню годину заїхали вісім", &["pace 8"][..]),
            ("they do six an hour", &["pace 6"][..]),
            ("5 за час, и то радость", &["pace 5"][..]),
            ("6 за годину, курять", &["pace 6"][..]),
            ("7 in an hour, they don't hurry", &["pace 7"][..]),
            ("6 en une heure, ils dorment", &["pace 6"][..]),
            ("8 cars an hour if that", &["pace car 8"][..]),
            ("обошли 4 кафе за час", &[][..]),
            ("4 сумки за час", &[][..]),
            ("20 машин за час не прошло", &[][..]),
            ("за час проехали метров 700", &[][..]),
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
