//! Homonyms: words of which the place in the clause says which of two meanings they have. Refuses to weigh
//! what only the whole message tells apart; the frames do.

use crate::concept::{Concept, Word};
use crate::node::{Node, What};
use border::topic::{Group, Item};

/// Drops of each homonym the meaning it cannot have where it stands.
pub fn homonyms(mut nodes: Vec<Node>) -> Vec<Node> {
    for n in 0..nodes.len() {
        // "На груз стороне", "из груз в рф": short for Georgia, where a lorry would have no place.
        if nodes[n].side().is_some() && nodes[n].mode().is_some() && is_land(&nodes, n) {
            nodes[n].retain(|concept| !matches!(concept, Concept::Mode(_)));
        }
    }
    for n in 1..nodes.len() {
        told_apart(&mut nodes, n);
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

/// Meanings that the words right beside a word leave it.
fn told_apart(nodes: &mut [Node], n: usize) {
    let cash = Concept::Item(Item::Cash);
    let drink = |node: &Node| node.items().any(|item| matches!(item, Item::Water | Item::Food));
    let machine = n >= 2 && nodes[n].means(cash) && nodes[n - 1].is_any(&[Word::To, Word::At, Word::From]);
    // "Fresh water at the machine": it gives what was named, and no money.
    if machine && drink(&nodes[n - 2]) {
        nodes[n].replace(cash, Concept::Word(Word::Exists));
    }
    // "10 cars an hour if that": an "if" with nothing behind it supposes nothing.
    let small = |node: &Node| node.is(Word::Filler) && !node.is(Word::Wish);
    let ends = nodes.get(n + 2).is_none_or(|next| matches!(next.what, What::Mark(_)));
    if nodes[n].is(Word::Wish) && small_word(&nodes[n]) && nodes.get(n + 1).is_some_and(small) && ends {
        nodes[n].retain(|concept| *concept != Concept::Word(Word::Wish));
    }
    if nodes[n].means(Concept::Item(Item::Medicine)) && is_medic(nodes, n) {
        nodes[n].retain(|concept| !matches!(concept, Concept::Item(_)));
    }
}

/// A conjunction in one word, which the lexica also list among words that say nothing.
fn small_word(node: &Node) -> bool {
    node.is(Word::Filler) && node.first == node.last
}

/// "Жінок-медиків випускають?": who is let through as one of the men or women is a person, and no medicine.
fn is_medic(nodes: &[Node], n: usize) -> bool {
    let people = |node: &Node| matches!(node.who(), Some(Group::Men | Group::Women));
    let beside = people(&nodes[n - 1]) || nodes.get(n + 1).is_some_and(people);
    beside && nodes.iter().any(|node| node.is_any(&[Word::Let, Word::Refuse, Word::Passed]))
}

/// Whether a word between a lorry and a land stands where only a land does.
fn is_land(nodes: &[Node], n: usize) -> bool {
    let place = [Word::Side, Word::SideOf, Word::Border, Word::Customs, Word::Guard];
    let behind = nodes.get(n + 1).is_some_and(|next| next.is_any(&place) || next.stage().is_some());
    let from = n > 0 && nodes[n - 1].is_any(&[Word::From, Word::SideOf]);
    let into = nodes.get(n + 2).is_some_and(|node| node.land().is_some() || node.side().is_some());
    behind || from && (into || nodes.get(n + 1).is_none_or(|next| next.is(Word::To)))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::{claimed, read};
    use border::reading::Ask;
    use border::topic::Topic;

    #[test]
    fn a_land_and_a_lorry_of_one_word_are_told_apart_by_what_stands_beside() {
        for text in ["на груз стороне 25 мин", "груз граница 15 мин", "из груз в рф 30 машин"]
        {
            let found = claimed("verkhny-lars", text, None);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(!found[0].contains("truck"), "{text}: {found:?}");
        }
        assert_eq!(claimed("verkhny-lars", "грузовых 30 штук", None), ["queue truck 30 vehicles"]);
    }

    #[test]
    fn atm_at_the_end_of_a_clause_is_at_the_moment() {
        assert_eq!(read("verkhny-lars", "is the border open atm?", None).asks, [Ask::Topic(Topic::Open)]);
        assert_eq!(claimed("verkhny-lars", "atm eats cards", None), ["supply cash no"]);
    }
}
