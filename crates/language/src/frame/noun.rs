//! What a number counts: vehicles of a mode, or people. Refuses to know whether they stand.

use super::View;
use crate::concept::{Unit, Word};
use crate::node::Node;
use crate::quantity::Quantity;
use border::topic::Mode;

/// A noun that a number may count.
pub(super) enum Noun {
    Mode(Mode),
    People,
}

/// What a number counts: the noun behind it, or before it ("машин 50", "фур штук 30", "пеших чел 200").
pub(super) fn counted(view: &View<'_>, n: usize) -> Option<Noun> {
    let filler = |node: &Node| {
        let plain = [Word::About, Word::Already, Word::Queue, Word::Yet, Word::See, Word::Exists, Word::Only];
        node.is_any(&plain) || is_unit(node, Unit::Piece)
    };
    let people = |k: usize| view.unit(k) == Some(Unit::Person);
    for k in n + 1..=n + 2 {
        let Some(node) = view.at(k) else { break };
        if let Some(mode) = node.mode() {
            let own = n.checked_sub(1).and_then(|k| view.uncounted_before(k));
            let of_next = (k + 1..=k + 2).any(|k| view.at(k).is_some_and(crate::scene::is_count));
            if let Some(mode) = own.filter(|_| of_next) {
                return Some(Noun::Mode(mode));
            }
            return Some(Noun::Mode(truck_cars(view, mode)));
        }
        if people(k) {
            return before_mode(view, n, &filler).map(Noun::Mode).or(Some(Noun::People));
        }
        if !filler(node) {
            break;
        }
    }
    if let Some(mode) = before_mode(view, n, &filler) {
        return Some(Noun::Mode(mode));
    }
    let mut before = n.checked_sub(1)?;
    while before > 0 && view.is(before, &[Word::About]) {
        before -= 1;
    }
    people(before).then(|| before_mode(view, before, &filler).map_or(Noun::People, Noun::Mode))
}

impl View<'_> {
    /// A mode at a node with no number before it.
    fn uncounted_before(&self, n: usize) -> Option<Mode> {
        let counted = n.checked_sub(1).and_then(|k| self.at(k)).is_some_and(crate::scene::is_count);
        self.at(n)?.mode().filter(|_| !counted)
    }
}

pub(super) fn is_unit(node: &Node, unit: Unit) -> bool {
    node.means(crate::concept::Concept::Unit(unit))
}

fn before_mode(view: &View<'_>, n: usize, filler: &impl Fn(&Node) -> bool) -> Option<Mode> {
    for k in (n.saturating_sub(3)..n).rev() {
        let node = view.at(k)?;
        if let Some(mode) = node.mode() {
            let of_other = k > 1 && view.uncounted_before(k - 2).is_some();
            let counted = !of_other
                && k > 0
                && matches!(view.at(k - 1).and_then(Node::quantity), Some(Quantity::Count(_)));
            return (!counted).then(|| truck_cars(view, mode));
        }
        if !filler(node) && !is_unit(node, Unit::Person) {
            return None;
        }
    }
    None
}

/// "Грузовые … 150 машин": lorries are cars too.
fn truck_cars(view: &View<'_>, mode: Mode) -> Mode {
    let trucks = view.nodes.iter().any(|node| node.mode() == Some(Mode::Truck));
    let cars_counted = view.nodes.iter().filter(|node| node.mode().is_some()).count() == 2;
    let counts = view.nodes.iter().filter(|node| crate::scene::is_count(node)).count();
    if mode == Mode::Car && trucks && cars_counted && counts == 1 { Mode::Truck } else { mode }
}
