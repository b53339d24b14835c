//! Telling: which clauses of a message are told by one who was at a post. Refuses to know what they tell.

use crate::concept::Word;
use crate::mood::{ADVICE, Mood, asks_nothing, tells_beside};
use crate::node::Node;
use crate::quantity::Quantity;
use crate::scene::{Scene, is_count, says};

/// Which clauses are told by one who knows of a border.
pub fn told(scene: &Scene<'_>, moods: &[Mood], placed: bool, no_offers: bool) -> Vec<bool> {
    let at_border = placed
        || scene.says(&[Word::Customs, Word::Queue])
        || scene.nodes.iter().any(|node| node.stage().is_some());
    if no_post(scene) {
        return vec![false; scene.clauses.len()];
    }
    let asks = moods.contains(&Mood::Asks);
    // A post passed on from a body of the state that names the crossing tells of it.
    let of_body = scene.nodes.len() <= POST && scene.says(&[Word::Official]) && names_one_crossing(scene);
    let firsthand = [Word::Stand, Word::Passed, Word::Stuck, Word::Refuse, Word::Ahead, Word::InLine];
    let counted = |nodes: &[Node]| {
        nodes.iter().any(|node| node.crossing().is_some() || node.mode().is_some())
            && nodes.iter().any(is_count)
    };
    scene
        .clauses
        .iter()
        .enumerate()
        .map(|(n, clause)| {
            let sentence = scene.sentence(clause.sentence);
            // "I have been standing for two hours, how long were you?": the clause before the one that asks.
            let more = scene.clauses.get(n + 1).is_some_and(|next| next.sentence == clause.sentence);
            let nodes = scene.of(clause);
            let tells = moods[clause.sentence] == Mood::Tells
                || (moods[clause.sentence] == Mood::Aside && tells_beside(nodes, sentence))
                || (moods[clause.sentence] == Mood::Asks && more && witness(nodes) && asks_nothing(nodes));
            let sure = !asks || says(sentence, &firsthand) || counted(sentence);
            let timed = |node: &Node| matches!(node.quantity(), Some(Quantity::Minutes(_)));
            // "Id card refused, passport obligatory" was met with.
            let met = says(sentence, &[Word::Reject]);
            let needed = says(nodes, &[Word::Rule])
                && !says(nodes, &[Word::Advice])
                && (nodes.iter().any(timed) || met);
            let advises = says(nodes, ADVICE) && !needed;
            // "An hour ago it was still closed, now cars go": what was is over.
            let then = says(nodes, &[Word::Past]) && says(nodes, &[Word::Ago]) && !nodes.iter().any(is_count);
            let over = then && scene.clauses[n + 1..].iter().any(|next| says(scene.of(next), &[Word::Now]));
            let sure = sure && !advises && !over;
            tells && at_border && (no_offers || shut(nodes)) && sure && (!news(scene) || of_body)
        })
        .collect()
}

/// "Walked into Mexico in five minutes", "two hours by train, we stand at the border": one timed at a border
/// that no name and no room says.
pub fn crosses(scene: &Scene<'_>) -> bool {
    let timed = |node: &Node| matches!(node.quantity(), Some(Quantity::Minutes(_)));
    let at_border = scene.says(&[Word::Stand, Word::Stuck]) && scene.says(&[Word::Border]);
    let other = [Word::Elsewhere, Word::Old, Word::Wish, Word::Ago, Word::Ride, Word::Road];
    let once = scene.nodes.iter().filter(|node| timed(node)).count() == 1;
    once && (scene.says(&[Word::Passed]) || at_border) && !scene.says(&other)
}

/// "The border is shut, a seat by way of Baku 4500": a closing told beside an offer. That a post is open is
/// what those who sell seats say anyway.
fn shut(nodes: &[Node]) -> bool {
    let post = |node: &Node| node.crossing().is_some() || node.is_any(&[Word::Border, Word::Customs]);
    nodes.iter().any(post)
        && says(nodes, &[Word::Closed])
        && !says(nodes, &[Word::Seat, Word::While, Word::Not])
}

/// Nodes beyond which a message that names nothing of a post is none of its people's.
const LONG: usize = 16;

/// Nodes up to which a news post tells of one thing.
const POST: usize = 32;

fn names_one_crossing(scene: &Scene<'_>) -> bool {
    let mut named = scene.nodes.iter().filter_map(Node::crossing).map(|(index, _)| index);
    let first = named.next();
    first.is_some() && named.all(|index| Some(index) == first)
}

/// Nodes beyond which a message must name a post, a border or a queue.
const ARTICLE: usize = 48;

/// A long message with nothing of a post in it: a news item, a story, a quarrel.
fn no_post(scene: &Scene<'_>) -> bool {
    let of_post = [
        Word::Border,
        Word::Customs,
        Word::Queue,
        Word::Let,
        Word::Refuse,
        Word::Stand,
        Word::Passed,
        Word::Ahead,
        Word::InLine,
        Word::Guard,
    ];
    let post = |node: &Node| {
        node.stage().is_some() || node.crossing().is_some() || node.side().is_some() || node.is_any(&of_post)
    };
    let named =
        |node: &Node| node.crossing().is_some() || node.is_any(&[Word::Border, Word::Customs, Word::Queue]);
    let nodes = scene.nodes;
    nodes.len() > LONG && !nodes.iter().any(post) || nodes.len() > ARTICLE && !nodes.iter().any(named)
}

/// Who stood so long, or has so many ahead.
fn witness(nodes: &[Node]) -> bool {
    let timed = nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))));
    (says(nodes, &[Word::Stand, Word::Passed]) && timed)
        || (says(nodes, &[Word::Ahead, Word::InLine]) && nodes.iter().any(is_count))
}

/// A news post, by its own words: "subscribe", "the ministry".
pub fn news(scene: &Scene<'_>) -> bool {
    scene.says(&[Word::News])
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_post_of_a_state_body_on_one_crossing_tells_and_other_news_do_not() {
        let official = "Рух вантажівок через «Шегині» відновлено, — ДПСУ. Підписатись";
        assert_eq!(claimed("", official, None), ["pass truck yes"]);
        let other = "Рух вантажівок через «Шегині» відновлено. Підписатись";
        assert!(claimed("", other, None).is_empty());
        let both = "Рух вантажівок через «Шегині» і «Ягодин» відновлено, — ДПСУ. Підписатись";
        assert!(claimed("", both, None).is_empty());
    }

    #[test]
    fn a_closing_beside_an_offer_is_told_and_one_supposed_is_not() {
        let offer = "граница в Грузию закрыта, место в машине 4500 рублей";
        assert_eq!(claimed("verkhny-lars", offer, None), ["open no"]);
        let supposed = "когда граница закрыта, едем через Баку, 2 места до Тбилиси";
        assert!(claimed("verkhny-lars", supposed, None).is_empty());
    }
}
