//! What is no witness's: disbelief, laughter, long ago, two sides quoted against each other. Refuses to know
//! what is told.

use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use crate::scene::{Clause, Scene, says};
use crate::token::Mark;

/// A message that is no witness's: disbelief, laughter over nothing counted, long ago.
pub fn is_idle(scene: &Scene<'_>, year: i16) -> bool {
    let witness = |n: usize| {
        let nodes = scene.sentence(n);
        says(nodes, &[Word::Passed, Word::See, Word::Stand]) && !says(nodes, &[Word::Disbelief])
    };
    let price = (0..scene.sentences.len()).any(|n| outraged(scene, n));
    if scene.says(&[Word::Disbelief]) && !price && !(0..scene.sentences.len()).any(witness) {
        return true;
    }
    let counted = scene.nodes.iter().any(|node| {
        matches!(
            node.quantity(),
            Some(
                Quantity::Count(_)
                    | Quantity::Money(..)
                    | Quantity::Thousands(_)
                    | Quantity::Rows(_)
                    | Quantity::Minutes(_)
                    | Quantity::Metres(_)
            )
        )
    });
    let laughs = laughs(scene);
    let placed = scene.nodes.iter().any(|node| node.crossing().is_some());
    let witness = scene.says(&[Word::Passed, Word::Took]) && !scene.says(&[Word::Elsewhere]);
    if laughs && ((!counted && !placed && !witness) || scene.says(&[Word::Family])) {
        return true;
    }
    let year = year.unsigned_abs();
    let past_year = scene.nodes.iter().enumerate().any(|(n, node)| match node.quantity() {
        Some(Quantity::Year(told)) => told < year && !lasts_since(scene, n),
        Some(Quantity::InLine(place)) => place < 30 && n > 0 && scene.nodes[n - 1].is(Word::Month),
        _ => false,
    });
    past_year && !scene.says(&[Word::Now])
}

/// "Shut since 2023": what has been so since a year is so now.
fn lasts_since(scene: &Scene<'_>, n: usize) -> bool {
    let since = n > 0 && scene.nodes[n - 1].is_any(&[Word::Since, Word::From]);
    let states = [Word::Closed, Word::Open, Word::Works];
    let told = scene.clauses.iter().find(|clause| clause.nodes.contains(&n));
    since && told.is_some_and(|clause| clause.words.any(&states))
}

pub fn laughs(scene: &Scene<'_>) -> bool {
    scene.says(&[Word::Laughter]) || scene.nodes.iter().any(|node| node.is_mark(Mark::Laugh))
}

/// "A bicycle 200 dollars, what nonsense": a cry at a price is no doubt of it.
pub fn outraged(scene: &Scene<'_>, n: usize) -> bool {
    let money = |node: &Node| matches!(node.quantity(), Some(Quantity::Money(..)));
    let mut clauses = scene.clauses.iter().filter(|clause| clause.sentence == n).rev();
    let cry = clauses.next().is_some_and(|last| {
        last.words.has(Word::Disbelief) && scene.of(last).iter().all(|node| node.quantity().is_none())
    });
    let before = |clause: &Clause| {
        scene.of(clause).iter().any(money) && !clause.words.any(&[Word::Disbelief, Word::Hearsay])
    };
    cry && clauses.next().is_some_and(before)
}

/// Nodes of a clause among which stands whom it quotes.
const HEAD: usize = 2;

/// "Some write it is empty, others that it is packed": what two sides say against each other is nobody's
/// report.
pub fn two_sides(scene: &Scene<'_>, n: usize) -> bool {
    if !says(scene.sentence(n), &[Word::Hearsay]) {
        return false;
    }
    let heads = |clause: &Clause, words: &[Word]| {
        let small = [Word::But, Word::And];
        let mut head = scene.of(clause).iter().skip_while(|node| node.is_any(&small)).take(HEAD);
        head.any(|node| node.is_any(words))
    };
    let mut clauses = scene.clauses.iter().filter(|clause| clause.sentence == n);
    let one = |clause: &Clause| clause.words.has(Word::Hearsay) && heads(clause, &[Word::Some, Word::Only]);
    let state = [Word::Empty, Word::Full, Word::Open, Word::Closed, Word::Let, Word::Refuse, Word::Works];
    let other = |clause: &Clause| heads(clause, &[Word::Others, Word::Some]) && clause.words.any(&state);
    clauses.any(one) && clauses.any(other)
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::{claimed, read};
    use border::reading::Intent;

    #[test]
    fn two_sides_quoted_are_talk() {
        for text in [
            "одни пишут что открыто, другие что закрыто",
            "одні пишуть пусто, інші забито",
            "some say it's empty, others say packed",
            "les uns disent vide, les autres fermé",
            "ზოგი წერს ცარიელიაო, ზოგი სავსეაო",
            "біреулері бос дейді, басқалары толы дейді",
        ] {
            let reading = read("vale", text, None);
            assert!(
                reading.claims.is_empty() && reading.intents.contains(&Intent::Talk),
                "{text}: {reading:?}"
            );
        }
        assert_eq!(claimed("vale", "пишут что пусто", None), ["queue 0 vehicles"]);
        let there = claimed("vale", "одни пишут открыто, другие закрыто, мы стоим 2 часа", None);
        assert_eq!(there, ["wait 120 so_far"]);
    }

    #[test]
    fn a_cry_at_a_price_leaves_it_told() {
        for text in ["велосипед 200 долларов, чушь какая-то", "vélo 200 dollars, n'importe quoi"]
        {
            assert_eq!(claimed("verkhny-lars", text, None), ["price bicycle 200 USD"], "{text}");
        }
        assert_eq!(claimed("verkhny-lars", "fermé ? n'importe quoi", None), [""; 0]);
    }
}
