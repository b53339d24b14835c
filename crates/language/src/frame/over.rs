//! Waits told by their end: "11 hours by bus, all behind us", "25 minutes and done". Refuses a time that a
//! word says to go on, to be left, or to be of the road.

use super::View;
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;

/// Words of a clause whose time is no wait, or one that is not over.
const OTHER: &[Word] = &[
    Word::Stand,
    Word::Stuck,
    Word::Queue,
    Word::Remaining,
    Word::WillPass,
    Word::Ahead,
    Word::Ride,
    Word::Road,
    Word::Until,
    Word::Ago,
    Word::Since,
    Word::Yet,
    Word::Already,
    Word::Future,
    Word::Later,
    Word::Works,
    Word::Closed,
    Word::Open,
];
/// Words that may stand beside the one that says it is over.
const SMALL: &[Word] =
    &[Word::Done, Word::Filler, Word::All, Word::And, Word::Thanks, Word::Total, Word::Now];
/// Nodes of a clause that says so and nothing else.
const SHORT: usize = 5;

/// Whether the one time of a clause was all of the wait, by what stands right behind it.
pub(super) fn told(view: &View<'_>) -> bool {
    let timed = |node: &Node| matches!(node.quantity(), Some(Quantity::Minutes(_)));
    let one = view.nodes.iter().filter(|node| node.quantity().is_some()).count() == 1;
    let last = view.nodes.last().is_some_and(|node| node.is(Word::Done) && !timed(node));
    one && !view.says(OTHER) && (last || view.follows().is_some_and(|next| ends(&next)))
}

/// A clause that says "done", "at last", and at most one word that no lexicon knows.
fn ends(view: &View<'_>) -> bool {
    let unknown = view.nodes.iter().filter(|node| node.is_unknown()).count();
    let light = |node: &Node| node.is_unknown() || node.is_any(SMALL);
    let short = view.nodes.len() <= SHORT && unknown <= 1;
    short && view.says(&[Word::Done]) && view.nodes.iter().all(light)
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_time_and_its_end_are_a_whole_wait() {
        for (text, want) in [
            ("Брузги автобусом 9 часов, наконец-то", &["wait bus 540 whole"][..]),
            ("Брузги 9 часов, всё позади", &["wait 540 whole"][..]),
            ("Краковець 40 хв і все", &["wait 40 whole"][..]),
            ("Медика пішки 2 години, нарешті", &["wait foot 120 whole"][..]),
            ("Medyka on foot, 3 hours. done, finally", &["wait foot 180 whole"][..]),
            ("Medyka 3 hrs start to finish", &["wait 180 whole"][..]),
            ("Medyka 2h30 à pied, enfin", &["wait foot 150 whole"][..]),
            ("სარფი 3 საათი, როგორც იქნა", &["wait 180 whole"][..]),
            ("Қордай 4 сағат, әйтеуір бітті", &["wait 240 whole"][..]),
            ("Медика ещё 2 часа, и всё", &["wait 120 left"][..]),
            ("стоим 5 часов, наконец двинулись", &["wait 300 so_far"][..]),
            ("ехали до границы 5 часов, наконец", &[][..]),
        ] {
            let found = claimed("", text, None);
            let found: Vec<&str> =
                found.iter().map(String::as_str).filter(|claim| claim.starts_with("wait")).collect();
            let room = claimed("verkhny-lars", text, None);
            let in_room: Vec<&str> =
                room.iter().map(String::as_str).filter(|claim| claim.starts_with("wait")).collect();
            assert!(found == want || in_room == want, "{text}: {found:?} {in_room:?}");
        }
    }
}
