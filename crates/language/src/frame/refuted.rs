//! Refuted numbers: a wait or a count that is denied, heard, thought or shown by a map, with what it really
//! was beside it ("not 50 but 150", "they said 3 hours, it took 11"). Refuses to correct a number that
//! nothing is set against.

use super::{Claims, View};
use crate::concept::Word;
use crate::node::{Node, What};
use crate::quantity::Quantity;
use border::topic::Mode;
use border::value::Range;

/// Deeds by which a clause says how long it really was.
const DEEDS: &[Word] = &[Word::Took, Word::Passed, Word::Stand, Word::Stuck];
/// How one comes to a number that is not one's own.
const HEARD: &[Word] = &[Word::Hearsay, Word::Official];
/// What is still to come, which a wait so far corrects in nothing.
const LEFT: &[Word] = &[Word::Yet, Word::Remaining, Word::WillPass];
/// Nodes of a clause that corrects a number by a bare one.
const BARE: usize = 5;

/// Whether the quantity at a node gives way to one behind it.
pub(super) fn refuted(view: &View<'_>, n: usize) -> bool {
    denied(view, n) || view.later().is_some_and(|next| answers(view, n, &next) && outcome(view, &next))
}

/// Whether a clause holds a number of the kind of the one at a node, or a bare one behind a deed.
fn answers(view: &View<'_>, n: usize, next: &View<'_>) -> bool {
    let counted = matches!(view.at(n).and_then(Node::quantity), Some(Quantity::Count(_)));
    (0..next.nodes.len()).any(|k| match next.nodes[k].quantity() {
        Some(Quantity::Count(_)) => counted || is_bare(next, k),
        Some(Quantity::Minutes(_)) => !counted,
        _ => false,
    })
}

/// "Not 50 cars, 150": a bare "not" right before a number, and another number behind it.
fn denied(view: &View<'_>, n: usize) -> bool {
    let Some(not) = n.checked_sub(1) else { return false };
    let other = [Word::No, Word::Nobody, Word::NotAll];
    // "Pas 20 voitures": behind a verb it would be the verb's.
    let of_verb = not > 0 && view.is(not, &[Word::NotAfter]);
    let bare = view.is(not, &[Word::Not]) && !view.is(not, &other) && !of_verb;
    let behind = View { nodes: &view.nodes[n + 1..], ..*view };
    bare && (answers(view, n, &behind) || view.later().is_some_and(|next| answers(view, n, &next)))
}

/// Whether the next clause tells what became of a wait that was heard of, or thought, in this one.
fn outcome(view: &View<'_>, next: &View<'_>) -> bool {
    let ours = next.says(DEEDS);
    let but = next.is(0, &[Word::But, Word::Real]);
    // "On foot 20 minutes, but by car we stood for an hour": of another way, place or post.
    let other = placed(next) || next.nodes.iter().any(|node| node.mode().is_some());
    // A map that shows what is left is heard of, too.
    let left = view.nodes.iter().any(|node| node.is_any(LEFT) && !node.is_any(HEARD));
    if other || left {
        return false;
    }
    let own = view.says(DEEDS) || view.nodes.iter().any(|node| node.mode().is_some()) || placed(view);
    view.says(HEARD) && !next.says(HEARD) && (ours || but) || but && ours && !own && !view.says(&[Word::Ago])
}

fn placed(view: &View<'_>) -> bool {
    view.nodes.iter().any(|node| {
        node.stage().is_some() || node.side().is_some() || node.land().is_some() || node.crossing().is_some()
    })
}

/// The length of a wait that a bare number corrects: "not 3 hours, we stand for 10"; "said 3 h, took 11".
pub(super) fn corrected(view: &View<'_>, n: usize, count: Range) -> Option<Range> {
    let before = view.earlier(1).filter(|_| is_bare(view, n) && view.says(DEEDS))?;
    let timed = |k: usize| match before.nodes[k].quantity() {
        Some(Quantity::Minutes(minutes)) if refuted(&before, k) => Some(minutes),
        _ => None,
    };
    let first = (0..before.nodes.len()).find_map(timed)?;
    let per = if first.hi.is_multiple_of(60) || first.hi > 120 { 60 } else { 1 };
    Some(Range::new(count.lo.saturating_mul(per), count.hi.saturating_mul(per)))
}

/// The way to travel of the vehicles whose number a bare one corrects: "not 50 cars but 150".
pub(super) fn recounted(view: &View<'_>, n: usize, claims: &Claims) -> Option<Mode> {
    let before = view.earlier(1).filter(|_| is_bare(view, n) && !view.says(DEEDS))?;
    let told = claims.drafts.iter().any(|draft| draft.clause == view.clause);
    let counted = |k: &usize| {
        let count = matches!(before.nodes[*k].quantity(), Some(Quantity::Count(_)));
        count && refuted(&before, *k)
    };
    let first = (0..before.nodes.len()).find(counted).filter(|_| !told)?;
    before.at(first + 1)?.mode()
}

/// Whether a number counts nothing that its clause names.
fn is_bare(view: &View<'_>, n: usize) -> bool {
    let next = view.at(n + 1);
    let counts = next.is_some_and(|node| {
        node.is_unknown() || node.mode().is_some() || node.who().is_some() || node.items().next().is_some()
    });
    let alone = view.nodes.iter().filter(|node| matches!(node.what, What::Quantity(_))).count() == 1;
    alone && !counts && view.nodes.len() <= BARE
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_refuted_number_gives_way_to_the_true_one() {
        for (text, want) in [
            ("не 40 машин а 120", &["queue car 120 vehicles"][..]),
            ("не 30 фур, а 300", &["queue truck 300 vehicles"][..]),
            ("not 40 cars, 120", &["queue car 120 vehicles"][..]),
            ("pas 40 voitures mais 120", &["queue car 120 vehicles"][..]),
            ("не 2 часа а 9 стоим", &["wait 540 so_far"][..]),
            ("сказали 2 часа, а вышло 9", &["wait 540 whole"][..]),
            ("казали 3 години а вийшло 8", &["wait 480 whole"][..]),
            ("they said 3 hours, took us 9", &["wait 540 whole"][..]),
            ("мы думали час, а простояли 7", &["wait 420 whole"][..]),
            ("attente annoncée 3h, finalement 7h", &[][..]),
            ("гугл показує 25 хв, реально 4 години", &["wait 240 left"][..]),
            ("google says 25 min but it took 5 hours", &["wait 300 whole"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }

    #[test]
    fn a_number_with_nothing_set_against_it_stands() {
        for (text, want) in [
            ("говорят 40 машин", "queue car 40 vehicles"),
            ("стоим 3 часа", "wait 180 so_far"),
            ("не больше 20 машин", "queue car 20 vehicles"),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [want], "{text}");
        }
    }
}
