//! Nobody stands: "empty", "nobody", "no queue". Refuses nobody who passes, asks or is let through.

use super::View;
use super::noun::is_unit;
use crate::concept::{Unit, Word};
use crate::node::Node;
use crate::quantity::Quantity;
use border::topic::{Mode, Topic};

/// What a clause with nobody in it is about instead of a queue.
const DEEDS: &[Word] = &[
    Word::Let,
    Word::Refuse,
    Word::Check,
    Word::Ask,
    Word::Give,
    Word::Search,
    Word::Passed,
    Word::See,
    Word::Phone,
    Word::Moves,
    Word::Hearsay,
    Word::Open,
    Word::Closed,
    Word::Works,
];

/// Verbs of those who get by a queue.
const PASSING: &[Word] = &[Word::Passed, Word::Moves, Word::Let, Word::Accept, Word::Import];

/// Nobody stands: "пусто", "никого", "очереди нет", "без черги", "пеших нет".
pub(super) fn empty(view: &View<'_>, n: usize) -> bool {
    let node = &view.nodes[n];
    let supply = view
        .nodes
        .iter()
        .any(|node| Topic::Supply.items().iter().any(|item| node.items().any(|i| i == *item)));
    if node.is(Word::Empty) {
        // "Прошла без очереди": who jumps the queue says nothing of its length.
        let by_people = node.is(Word::OutOfTurn) && view.nodes.iter().any(|node| node.who().is_some());
        let jumped = node.is(Word::Queue)
            && view
                .nodes
                .iter()
                .any(|node| node.who().is_some() || node.mode().is_some_and(|mode| mode != Mode::Car));
        if jumped || by_people || out_of_turn(view, n) || passes_by(view, n) || of_beside(view, n) {
            return false;
        }
        if none_let(view, n) || freely(view, n) {
            return false;
        }
        let of_other = node.first == node.last
            && view.at(n + 1).is_some_and(|next| {
                next.is_unknown()
                    && !view.nodes[..n].iter().any(|node| node.crossing().is_some() || node.stage().is_some())
            });
        return !view.negated(n) && !supply && !of_other && !view.says(&[Word::Road]);
    }
    if node.is(Word::Nobody) {
        let placed = view.stages().next().is_some()
            || view.nodes.iter().any(|node| node.crossing().is_some() || node.is(Word::Ahead))
            || view.nodes.iter().any(|node| node.land().is_some()) && counts_beside(view);
        return placed && !shut_before(view) && !view.says(DEEDS) && !supply;
    }
    let queue = node.is(Word::Queue) || (node.mode().is_some() && is_unit(node, Unit::Person));
    let said = (n + 1..n + 3).find(|k| !view.is(*k, &[Word::Filler, Word::Now]) || view.is(*k, &[Word::No]));
    let said = said.unwrap_or(n + 1);
    // "За место в голове очереди и испарился": who vanished is not what there is none of.
    let thing = view.at(said).is_some_and(|node| node.items().next().is_some());
    let bare_no = !thing
        && view.is(said, &[Word::No])
        && (!view.is(said, &[Word::Not]) || said + 1 == view.nodes.len());
    let none = bare_no
        || said + 1 < view.nodes.len() && view.is(said, &[Word::Not]) && view.is(said + 1, &[Word::Exists])
        || (node.is(Word::Queue)
            && (view.before(n, &[Word::No, Word::Without]) || n >= 2 && view.is(n - 2, &[Word::No])));
    (queue && none && !supply && !passes_by(view, n)) || no_vehicles(view, n)
}

/// "The disabled are let out, even without queueing": those of the clause before go past who stands.
fn out_of_turn(view: &View<'_>, n: usize) -> bool {
    let small = |k: usize| k == n || view.is(k, &[Word::Filler, Word::And]) || view.nodes[k].is_unknown();
    let alone = view.nodes.len() <= 3 && (0..view.nodes.len()).all(small);
    let let_in = |before: View<'_>| {
        let people = (0..before.nodes.len()).any(|k| before.who(k).is_some());
        people && before.says(&[Word::Let, Word::Passed, Word::Allowed])
    };
    view.is(n, &[Word::OutOfTurn]) && alone && view.earlier(1).is_some_and(let_in)
}

/// "No cars allowed through": of whom none is let in, not of whom none stands.
pub(super) fn none_let(view: &View<'_>, n: usize) -> bool {
    let named = view.at(n).is_some_and(|node| node.is(Word::Empty) && node.mode().is_some());
    let verb = || (n + 1..view.nodes.len()).find(|k| !view.is(*k, &[Word::Filler, Word::Not]));
    named && verb().is_some_and(|verb| view.is(verb, &[Word::Let, Word::Allowed]))
}

/// "Women pass freely" by a word that elsewhere says that a place is free.
fn freely(view: &View<'_>, n: usize) -> bool {
    let people = (0..n).any(|k| view.who(k).is_some());
    let node = &view.nodes[n];
    people && node.first == node.last && n > 0 && view.is(n - 1, &[Word::Let, Word::Passed])
}

/// "Buses drive in without a queue", "they offer to bring you in without one": how some get by, and not how
/// many stand.
fn passes_by(view: &View<'_>, n: usize) -> bool {
    let node = &view.nodes[n];
    let without = node.first < node.last || node.is(Word::Queue);
    let others = |node: &Node| node.mode().is_some_and(|mode| !matches!(mode, Mode::Car | Mode::Foot));
    let verb = |k: usize| view.at(k).is_some_and(|node| node.is_unknown() || node.is_any(PASSING));
    let goes = verb(n + 1) || n > 0 && verb(n - 1);
    let paid = view.nodes.iter().any(|node| {
        node.is(Word::Bribe) || matches!(node.quantity(), Some(Quantity::Money(..) | Quantity::Thousands(_)))
    });
    without && goes && (paid || view.nodes.iter().any(others))
}

/// "The other one's empty", "the fast lane empty, the slow one an hour": of one of two things.
fn of_beside(view: &View<'_>, n: usize) -> bool {
    let thing = |node: &Node| node.items().any(|item| Topic::Supply.items().contains(&item));
    let post = |node: &Node| {
        node.crossing().is_some()
            || node.stage().is_some()
            || node.mode().is_some()
            || node.is_any(&[Word::Border, Word::Customs, Word::Queue])
    };
    let before = || view.earlier(1).is_some_and(|before| before.nodes.iter().any(thing));
    // "The green lane empty, the red one packed."
    let named = |view: &View<'_>, n: usize| view.nodes[n].is_unknown() && !view.nodes.iter().any(post);
    let told = |node: &Node| {
        node.is(Word::Full) || matches!(node.quantity(), Some(Quantity::Minutes(_) | Quantity::Count(_)))
    };
    let lane = n > 0 && (named(view, n - 1) || view.is(n - 1, &[Word::Let]));
    if lane && view.later().is_some_and(|next| named(&next, 0) && next.nodes.iter().any(told)) {
        return true;
    }
    n > 0 && view.says(&[Word::Others]) && !view.nodes.iter().any(post) && before()
}

/// "Out of there 35 cars, in nobody": of a way alone nobody is said to stand only beside others who do.
fn counts_beside(view: &View<'_>) -> bool {
    view.sentence().iter().any(|node| crate::scene::is_count(node) || node.is(Word::Queue))
}

/// "They shut it, nobody there": who is not there does not pass, and leaves no empty queue.
fn shut_before(view: &View<'_>) -> bool {
    view.sentence().iter().any(|node| node.is_any(&[Word::Closed, Word::Refuse]))
}

/// "120 lorries, cars none": vehicles of which there are none, beside others counted or a post named.
fn no_vehicles(view: &View<'_>, n: usize) -> bool {
    let vehicle =
        view.nodes[n].mode().is_some_and(|mode| matches!(mode, Mode::Car | Mode::Truck | Mode::Bus));
    let none = view.is(n + 1, &[Word::No, Word::Nobody]) && n + 2 == view.nodes.len()
        || view.before(n, &[Word::No, Word::Nobody]) && n == 1;
    let counted =
        view.sentence().iter().any(|node| crate::scene::is_count(node) || node.crossing().is_some());
    // "Only for people on foot, no cars": of whom the post is open for.
    let judged = [Word::Only, Word::Open, Word::Works, Word::Limited, Word::Let, Word::Refuse, Word::Accept];
    let of_passing = view.earlier(1).is_some_and(|before| before.mode().is_some() && before.says(&judged));
    vehicle && none && counted && view.nodes.len() <= 3 && !view.says(DEEDS) && !of_passing
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn who_gets_by_a_queue_and_one_of_two_lanes_leave_no_empty_border() {
        for text in [
            "предлагают за 7к провести без очереди",
            "зеленый коридор пустой, красный битком",
            "ATM is broken, the other one's empty",
            "живой очереди нет, все по электронной",
            "тірі кезек жоқ, тек электронды",
        ] {
            let found = claimed("verkhny-lars", text, None);
            assert!(found.iter().all(|claim| !claim.starts_with("queue")), "{text}: {found:?}");
        }
        for (text, who) in [
            ("інвалідів випускають, навіть без черги", "disabled"),
            ("инвалидов пропускают, причем вне очереди", "disabled"),
            ("families are let through, without queueing", "families"),
            ("ils laissent passer les femmes, hors file", "women"),
            ("ინვალიდებს უშვებენ, ურიგოდ", "disabled"),
            ("мүгедектерді өткізеді, кезексіз", "disabled"),
            ("інвалідів без черги пропускають", "disabled"),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [format!("pass {who} yes")], "{text}");
        }
        let both = ["queue 0 vehicles", "pass women yes"];
        let mut found = claimed("verkhny-lars", "женщин пускают, очереди нет", None);
        found.sort_unstable_by(|a, b| b.cmp(a));
        assert_eq!(found, both);
        assert_eq!(claimed("verkhny-lars", "автобусы без очереди заезжают", None), ["pass bus yes"]);
    }

    #[test]
    fn a_border_with_nobody_at_it_is_empty() {
        for text in ["Ларс пустой", "без очереди, прошли сразу", "очереди нет"]
        {
            let found = claimed("verkhny-lars", text, None);
            assert!(found.contains(&"queue 0 vehicles".to_owned()), "{text}: {found:?}");
        }
    }
}
