//! How far a queue reaches: the landmark it stands up to. Refuses a landmark where something else happens.

use super::View;
use crate::concept::{Case, Word};
use crate::node::What;
use crate::quantity::Quantity;
use border::lang::Lang;
use border::topic::{Item, Topic};

/// The landmark up to which it stands, in its base form.
pub(super) fn landmark(view: &View<'_>) -> Option<(usize, String)> {
    let paid = view.nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Money(..))));
    let danger = view
        .nodes
        .iter()
        .any(|node| node.items().any(|item| Topic::Hazard.items().contains(&item) && item != Item::Other));
    let deeds = [Word::Moves, Word::Passed, Word::Took, Word::Road, Word::Refuse, Word::Guard, Word::Phone];
    let thing = |node: &crate::node::Node| {
        let item = || node.items().any(|item| Topic::Supply.items().contains(&item));
        node.is(Word::RoadBad) || node.landmark().is_none() && item()
    };
    let stands = view.says(&[Word::Queue, Word::Stand]) || view.mode().is_some();
    let placed = view.nodes.iter().any(|node| node.crossing().is_some() || node.land().is_some());
    if paid || danger || view.says(&deeds) || (!stands && view.nodes.iter().any(thing)) {
        return None;
    }
    let measured = |node: &crate::node::Node| {
        matches!(node.quantity(), Some(Quantity::Metres(_) | Quantity::Minutes(_)))
    };
    if !stands && !placed && view.nodes.iter().any(measured) {
        return None;
    }
    view.nodes.iter().enumerate().find_map(|(n, node)| {
        let near = if stands || placed { Word::Near } else { Word::Until };
        let reach = [Word::Until, Word::Behind, near];
        let said_before = view.before(n, &reach)
            || n >= 2 && view.is(n - 2, &reach) && view.at(n - 1).is_some_and(|node| node.what == What::Word);
        // "Хвіст аж на АЗС".
        let even_at = n >= 2 && view.before(n, &[Word::At]) && view.is(n - 2, &[Word::About]);
        let said_before = said_before || even_at && view.says(&[Word::Queue, Word::Stand]);
        let postposed = view.scene.lang == Some(Lang::Kk) && view.is(n + 1, &[Word::Until]);
        let reached = said_before || postposed;
        if let Some(index) = node.landmark() {
            let georgian = view.scene.landmark(index).starts_with(|c| ('ა'..='ჰ').contains(&c));
            let reached = reached || (georgian && view.says(&[Word::Stand, Word::Queue]));
            return reached.then(|| (n, view.scene.landmark(index).to_owned()));
        }
        if node.is_unknown() && view.before(n, &[Word::Until, Word::Behind]) {
            return unknown_landmark(view, n).map(|at| (n, at));
        }
        let (index, case) = node.place()?;
        let stands = view.says(&[Word::Stand, Word::Queue]) || view.mode().is_some();
        let place = view.scene.vocabulary.names.places.get(usize::from(index))?;
        let until = case == Case::Until || view.before(n, &[Word::Until]) || view.is(n + 1, &[Word::Until]);
        (until && stands).then(|| (n, place.base.clone()))
    })
}

/// Letters below which an unknown word is no landmark.
const LANDMARK_LETTERS: usize = 4;

/// "Очередь до автосервиса": a word no lexicon knows, up to which a queue is said to stand.
fn unknown_landmark(view: &View<'_>, n: usize) -> Option<String> {
    let stands =
        view.says(&[Word::Queue, Word::Stand]) || view.nodes[..n].iter().any(|node| node.mode().is_some());
    let word = &view.scene.tokens[view.at(n)?.first].word;
    let timed = view
        .nodes
        .iter()
        .any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_) | Quantity::Clock(_))));
    (stands && !timed && word.chars().count() >= LANDMARK_LETTERS).then(|| word.clone())
}
