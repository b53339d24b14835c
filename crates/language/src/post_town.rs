//! The post of a town: "in Uzhhorod they ask for insurance", where nobody names the post and no room says it.
//! Refuses a town in which something else is shut, sold or asked for.

use crate::concept::{Concept, Word};
use crate::node::Node;
use crate::phrase::phrase;
use crate::scene::{Scene, says};
use border::crossing::Crossing;
use border::topic::{Item, Topic};

/// The one post of which a message tells by its town.
pub fn told<'a>(scene: &Scene<'a>) -> Option<&'a Crossing> {
    let index = |node: &Node| {
        node.concepts().find_map(|c| if let Concept::PostTown(index) = c { Some(index) } else { None })
    };
    let mut towns = scene.nodes.iter().enumerate().filter_map(|(n, node)| Some((n, index(node)?)));
    let (n, post) = towns.next()?;
    if towns.any(|(_, other)| other != post) {
        return None;
    }
    let several = scene.nodes[n].concepts().filter(|c| matches!(c, Concept::PostTown(_))).count() > 1;
    let crossing = scene.vocabulary.names.crossings.get(usize::from(post)).filter(|_| !several)?;
    let clause = scene.clauses.iter().find(|clause| clause.nodes.contains(&n)).map(|c| scene.of(c))?;
    let is_post = || is_post(scene, crossing, &scene.nodes[n]);
    (asks_for_paper(clause) || shuts(clause) && is_post()).then_some(&**crossing)
}

/// "They demand medical insurance": papers are looked at where people cross.
fn asks_for_paper(clause: &[Node]) -> bool {
    let paper =
        |node: &Node| node.items().any(|item| Topic::Paper.items().contains(&item) && item != Item::Other);
    let money = [Word::Cost, Word::Sell, Word::Bribe];
    let sold = clause.iter().any(|node| node.is_any(&money) && !node.is_any(&[Word::Ask, Word::Check]));
    says(clause, &[Word::Ask, Word::Check]) && clause.iter().any(paper) && !sold
}

/// "They shut Ninotsminda": nothing in the clause but the town and its state.
fn shuts(clause: &[Node]) -> bool {
    let states = [Word::Open, Word::Closed, Word::Reopened];
    let small = [
        Word::Filler,
        Word::Now,
        Word::When,
        Word::Later,
        Word::Already,
        Word::Hearsay,
        Word::Since,
        Word::From,
    ];
    let town = |node: &Node| node.concepts().any(|c| matches!(c, Concept::PostTown(_)));
    let light = |node: &Node| town(node) || node.is_any(&states) || node.is_any(&small);
    says(clause, &states) && clause.iter().all(light)
}

/// Whether the post itself is called as its town is.
fn is_post(scene: &Scene<'_>, crossing: &Crossing, node: &Node) -> bool {
    let town = node.place().and_then(|(index, _)| scene.vocabulary.names.places.get(usize::from(index)));
    let named = |name: &String| town.is_some_and(|town| phrase(&town.base) == phrase(name));
    crossing.sides.iter().flat_map(|side| &side.posts).any(named)
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::read;

    #[test]
    fn a_town_is_its_post_where_papers_are_asked_for_or_the_post_is_shut() {
        let post = |text: &str| read("", text, None).crossing.map(|slug| slug.to_string());
        for text in [
            "свекровь говорит, в Ужгороде требуют страховку",
            "кума каже на Ужгороді вимагають страховку",
            "a mate of mine says they want medical insurance at Uzhhorod",
        ] {
            assert_eq!(post(text).as_deref(), Some("uzhhorod-vysne-nemecke"), "{text}");
        }
        assert_eq!(post("ნინოწმინდას კეტავენო").as_deref(), Some("ninotsminda-bavra"));
        for text in [
            "в Ужгороде аптека закрыта",
            "в Ужгороде закрыто",
            "в Ужгороде продают страховку",
            "живу в Ужгороде, страховку купил",
            "в Ужгороде требуют страховку?",
        ] {
            let reading = read("", text, None);
            assert!(reading.claims.is_empty(), "{text}: {reading:?}");
        }
    }
}
