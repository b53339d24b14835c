//! The road to and from the post. Refuses weather that says nothing of the road.

use super::{Claims, View, state};
use crate::concept::Word;
use crate::node::Node;
use border::topic::Topic;
use border::value::State;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let road = view.says(&[Word::Road]) || view.earlier(1).is_some_and(|before| before.says(&[Word::Road]));
    let find = |words: &[Word]| {
        view.nodes.iter().enumerate().find(|(_, node)| node.is_any(words)).map(|(n, _)| view.negated(n))
    };
    let value = if let Some(not) = find(&[Word::RoadBlocked]).filter(|_| road) {
        Some(if not { State::Clear } else { State::Blocked })
    } else if let Some(not) = find(&[Word::Closed]).filter(|_| road && !post(view)) {
        Some(if not { State::Clear } else { State::Blocked })
    } else if let Some(not) =
        find(&[Word::RoadClear, Word::Open, Word::Fine, Word::Reopened]).filter(|_| road && !post(view))
    {
        Some(if not { State::Difficult } else { State::Clear })
    } else if let Some(not) = find(&[Word::RoadHard]).filter(|_| road) {
        (!not).then_some(State::Difficult)
    } else if let Some(not) = find(&[Word::RoadBad]) {
        if not || cleared(view) { road.then_some(State::Clear) } else { Some(State::Difficult) }
    } else {
        None
    };
    if let Some(value) = value {
        claims.push(view, state(Topic::Road, value));
    }
}

/// Whether the post is spoken of, and not as the end of the road: "the road to the post was cleared".
fn post(view: &View<'_>) -> bool {
    let road = view.nodes.iter().position(|node| node.is(Word::Road));
    let end_of_it =
        |n: usize| road.is_some_and(|road| road < n) && view.before(n, &[Word::Until, Word::To, Word::From]);
    view.nodes.iter().enumerate().any(|(n, node): (usize, &Node)| node.is(Word::Border) && !end_of_it(n))
}

fn cleared(view: &View<'_>) -> bool {
    view.says(&[Word::RoadClear])
        || view
            .nodes
            .iter()
            .enumerate()
            .any(|(n, _)| view.before(n, &[Word::No]) && view.is(n, &[Word::RoadBad]))
}
