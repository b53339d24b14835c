//! Verdicts: whether those of a clause pass, by its verb or by a bare "yes" or "no". Refuses to say of whom.

use super::View;
use super::part::{nobody_does, none_of_them};
use super::subject::{Subject, subjects};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::topic::{Group, Item, Mode, Topic, Who};

/// Whether those of the clause pass, be it a part of them.
pub(super) fn verdict(view: &View<'_>) -> Option<bool> {
    judged(view).map(|passes| passes || view.not_all())
}

/// Whether those of the clause pass by its verb or verdict.
fn judged(view: &View<'_>) -> Option<bool> {
    if view.says(&[Word::NotDone]) && view.says(&[Word::Let, Word::Refuse]) {
        return None;
    }
    if view.says(&[Word::Let, Word::Refuse]) {
        return by_verbs(view);
    }
    let light = |mode: Mode| matches!(mode, Mode::Foot | Mode::Bicycle | Mode::Scooter | Mode::Motorcycle);
    if let Some(n) = view.nodes.iter().position(|node| node.is(Word::Passed)) {
        let subjects = subjects(view);
        let pet = subjects.iter().any(|(_, subject)| matches!(subject, Subject::Pet(_)));
        let people = subjects.iter().any(|(_, subject)| matches!(subject, Subject::Who(_)));
        let named = people || view.mode().is_some_and(light);
        return (pet || (named && !timed(view))).then(|| !view.negated(n));
    }
    // "Only had a birth certificate, not accepted" is of the paper.
    let of_paper = || subjects(view).is_empty() && view.earlier(1).is_some_and(|before| paper_named(&before));
    if view.says(&[Word::Accept, Word::Reject]) && !paper_named(view) && !of_paper() {
        let n = view.nodes.iter().position(|node| node.is_any(&[Word::Accept, Word::Reject]))?;
        return Some(view.is(n, &[Word::Accept]) != view.negated(n));
    }
    short_verdict(view)
}

/// What the verbs of letting through and turning back say; nothing where they contradict each other.
fn by_verbs(view: &View<'_>) -> Option<bool> {
    let passes = |n: usize| {
        let nobody = view.is(n + 1, &[Word::Nobody]) && !view.is(n + 1, &[Word::No]);
        let none = view.is(n, &[Word::Refuse]) && none_of_them(view, n);
        let not = view.negated(n) || nobody_does(view, n) || nobody || none;
        !view.is(n, &[Word::NotLet]) && view.is(n, &[Word::Let]) != not
    };
    let verb = |n: usize| view.is(n, &[Word::Let, Word::Refuse]);
    // Of two verbs side by side the second only says how the first was done ("қайтарып жіберді").
    let mut verbs =
        (0..view.nodes.len()).filter(|n| verb(*n) && !n.checked_sub(1).is_some_and(verb)).map(passes);
    let first = verbs.next()?;
    verbs.all(|passes| passes == first).then_some(first)
}

/// "на велике норм", "biélorusses niet", "пешком нельзя", "пешком нет".
fn short_verdict(view: &View<'_>) -> Option<bool> {
    let last = |node: &Node| view.nodes.last() == Some(node);
    let n = view.nodes.iter().position(|node| {
        node.is_any(&[Word::Fine, Word::Bad, Word::Allowed])
            || (last(node) && node.is_any(&[Word::Not, Word::NotAfter, Word::Yes]))
            || (node.is(Word::No) && (!node.is(Word::Not) || last(node)))
            || (node.is(Word::Yes) && last(node))
    })?;
    let subject = subjects(view);
    if subject.is_empty() {
        return of_named_before(view, n);
    }
    let people_counted = |k: usize| view.unit(k) == Some(crate::concept::Unit::Person);
    // "They let the lorries through, cars no": of cars a bare word is a verdict only behind one of others.
    let contrasted = view.earlier(1).is_some_and(|before| {
        let mode = before.mode().is_some() && !before.nodes.iter().any(crate::scene::is_count);
        let judged =
            [Word::Only, Word::Yes, Word::Fine, Word::Allowed, Word::Open, Word::Works, Word::Accept];
        before.says(&[Word::Let, Word::Refuse]) || mode && before.says(&judged)
    });
    let close = subject.iter().any(|(k, subject)| {
        let car = matches!(subject, Subject::Mode(Mode::Car | Mode::Truck | Mode::Bus));
        k.abs_diff(n) <= 3
            && !people_counted(*k)
            && (!car || contrasted || view.is(n, &[Word::Allowed, Word::Bad, Word::Fine]))
    });
    let other = view.nodes.iter().any(|node| {
        node.is_any(&[Word::Queue, Word::Road, Word::Phone, Word::Works])
            || !node.is(Word::Fine) && node.items().any(|item| !matches!(item, Item::Cat | Item::Dog))
    });
    let of_papers = view.earlier(1).is_some_and(|before| {
        paper_named(&before)
            && before.nodes.iter().any(|node| node.citizens().is_some() || node.side().is_some())
    });
    // "Men are asked for their military card, women not" is of what is asked.
    let of_deed = view.earlier(1).is_some_and(|before| {
        before.says(&[Word::Ask, Word::Check, Word::Search, Word::Needed, Word::Stand])
            && judged(&before).is_none()
            && !view.is(n, &[Word::Allowed, Word::Bad])
    });
    if !close || other || of_papers || of_deed {
        return None;
    }
    let yes = view.is(n, &[Word::Fine, Word::Allowed, Word::Yes]);
    let bare = view.is(n, &[Word::Not, Word::NotAfter, Word::No]) && !yes;
    Some(yes != (view.negated(n) && !bare))
}

/// "Two huskies, no questions": a clause that is a verdict and nothing else, behind one that names only them.
fn of_named_before(view: &View<'_>, n: usize) -> Option<bool> {
    let small = [Word::Filler, Word::Fine, Word::Bad, Word::Allowed, Word::All, Word::But, Word::And];
    let verdict = [Word::Fine, Word::Bad, Word::Allowed];
    let alone = view.nodes.len() <= 4 && view.is(n, &verdict) && !view.says(VERBS);
    let alone = alone && view.nodes.iter().all(|node| node.is_any(&small) || node.is(Word::Not));
    let before = view.earlier(1).filter(|before| alone && !before.says(VERBS) && before.nodes.len() <= 6)?;
    let plain = |node: &Node| {
        let count = matches!(node.quantity(), Some(Quantity::Count(range)) if range.hi <= 4);
        node.quantity().is_none() || count || matches!(node.quantity(), Some(Quantity::Age(_)))
    };
    let named = subjects(&before);
    let other = |subject: &Subject| {
        matches!(subject, Subject::Mode(_)) || *subject == Subject::Who(Who::Group(Group::OtherPlates))
    };
    let own = named.iter().any(|(_, subject)| !other(subject));
    let open = before.nodes.iter().all(plain) && !paper_named(&before);
    (own && open).then(|| (view.is(n, &[Word::Bad])) == view.negated(n))
}

/// Verbs and states of a clause that is no bare naming.
const VERBS: &[Word] = &[
    Word::Let,
    Word::Refuse,
    Word::Passed,
    Word::Stand,
    Word::Ask,
    Word::Check,
    Word::Accept,
    Word::Reject,
    Word::Queue,
    Word::Road,
    Word::Open,
    Word::Closed,
    Word::Works,
    Word::Guard,
    Word::Phone,
];

/// A passage timed says how long, not who may.
pub(super) fn timed(view: &View<'_>) -> bool {
    view.nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))))
}

pub(super) fn paper_named(view: &View<'_>) -> bool {
    view.nodes
        .iter()
        .any(|node| node.items().any(|item| Topic::Paper.items().contains(&item) && item != Item::Other))
}
