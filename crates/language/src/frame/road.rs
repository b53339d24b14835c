//! The road to and from the post. Refuses weather that says nothing of the road.

use super::{Claims, View, state};
use crate::concept::Word;
use crate::node::Node;
use border::topic::Topic;
use border::value::State;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let of_road = |before: &View<'_>| before.says(&[Word::Road, Word::RoadBad]);
    let road = view.says(&[Word::Road]) || view.earlier(1).is_some_and(|before| of_road(&before));
    let find = |words: &[Word]| {
        view.nodes.iter().enumerate().find(|(_, node)| node.is_any(words)).map(|(n, _)| view.negated(n))
    };
    if view.says(&[Word::Closed, Word::RoadBlocked]) && for_some(view) {
        return;
    }
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
        match () {
            // "The snow is ploughed" needs no word for the road.
            () if not || cleared(view) => (road || view.says(&[Word::RoadClear])).then_some(State::Clear),
            // "The post is shut for a storm" is of the post.
            () if !road && shut_for_it(view) => None,
            () => Some(State::Difficult),
        }
    } else {
        None
    };
    if let Some(value) = value {
        claims.push(view, state(Topic::Road, value));
    }
}

/// "The pass is shut for lorries": for the others it is not.
fn for_some(view: &View<'_>) -> bool {
    let named = |n: usize| view.at(n).is_some_and(|node| node.mode().is_some()) || view.who(n).is_some();
    (0..view.nodes.len()).any(|n| {
        let leads = view.is(n + 1, &[Word::Filler, Word::To]);
        // "For trailers the pass is shut."
        let before = n >= 2 && view.is(n - 2, &[Word::Filler, Word::To]) && named(n - 1);
        let shut = view.is(n, &[Word::Closed, Word::RoadBlocked]);
        shut && (named(n + 1) || leads && named(n + 2) || before)
    })
}

/// A post named and shut: the weather beside it is why.
fn shut_for_it(view: &View<'_>) -> bool {
    let named = view.nodes.iter().any(|node| node.crossing().is_some() || node.is(Word::Border));
    named && view.says(&[Word::Closed, Word::RoadBlocked])
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

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn snow_ploughed_is_clear_and_a_post_shut_for_weather_is_no_road() {
        for (text, want) in [
            ("snow's been ploughed", "road clear"),
            ("Сарпи перекрыли из-за шторма", "open no"),
            ("rockslide, nothing gets by", "road blocked"),
            ("перевал закрыт", "road blocked"),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [want], "{text}");
        }
    }

    #[test]
    fn a_road_shut_for_some_is_not_shut() {
        for text in ["перевал закрыт для фур", "перевал закрито для вантажівок", "перевал для фур закрыт"]
        {
            assert_eq!(claimed("verkhny-lars", text, None), [""; 0], "{text}");
        }
    }
}
