//! Homonyms: words of which the place in the clause says which of two meanings they have. Refuses to weigh
//! what only the whole message tells apart; the frames do.

use crate::concept::{Concept, Word};
use crate::node::{Node, What};
use border::topic::Item;

/// Drops of each homonym the meaning it cannot have where it stands.
pub fn homonyms(mut nodes: Vec<Node>) -> Vec<Node> {
    for n in 1..nodes.len() {
        if !nodes[n].is(Word::Now) || !nodes[n].means(Concept::Item(Item::Cash)) {
            continue;
        }
        // "What's the wait like atm?": at the end of a clause it is "at the moment" and no machine.
        let ends = nodes.get(n + 1).is_none_or(|next| matches!(next.what, What::Mark(_)));
        if ends && nodes[n - 1].what != What::Mark(crate::token::Mark::Comma) {
            nodes[n].retain(|concept| *concept != Concept::Item(Item::Cash));
        }
    }
    nodes
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::{claimed, read};
    use border::reading::Ask;
    use border::topic::Topic;

    #[test]
    fn atm_at_the_end_of_a_clause_is_at_the_moment() {
        assert_eq!(read("verkhny-lars", "is the border open atm?", None).asks, [Ask::Topic(Topic::Open)]);
        assert_eq!(claimed("verkhny-lars", "atm eats cards", None), ["supply cash no"]);
    }
}
