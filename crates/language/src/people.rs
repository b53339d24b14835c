//! People meant by more than one word: a country beside "citizens", whose plates a car has, a relative and an
//! age. Refuses to judge whether they pass; the frames do.

use crate::concept::{Concept, Word};
use crate::node::{Node, What};
use crate::quantity::Quantity;
use border::topic::Group;

/// Under this age in years one is a child.
const GROWN: u32 = 18;
/// From this age in years on one is elderly, and not of call-up age.
const ELDERLY: u32 = 60;
/// Nodes between a relative and the age told of them: "брата, 41 год".
const AGE_REACH: usize = 3;

/// Names the people of a message.
pub fn people(mut nodes: Vec<Node>) -> Vec<Node> {
    if nodes.iter().any(|node| node.is(Word::Citizen)) {
        nodes = citizens(nodes);
    }
    for n in 0..nodes.len() {
        if nodes[n].is(Word::Plates) && foreign(&nodes, n) {
            nodes[n].prefer(Concept::Who(Group::OtherPlates));
        }
        if let Some(group) = nodes[n].who().and_then(|group| aged(&nodes, n, group)) {
            nodes[n].senses = nodes[n].senses.map(|c| match c {
                Some(Concept::Who(_)) => Some(Concept::Who(group)),
                other => other,
            });
        }
    }
    nodes
}

/// "Граждане Индии", "Turkish citizens": one node of the two.
fn citizens(nodes: Vec<Node>) -> Vec<Node> {
    let land = |node: &Node| node.land().map(|(land, _)| land).or_else(|| node.side());
    let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
    let mut at = 0;
    while let Some(node) = nodes.get(at) {
        at += 1;
        let mut node = node.clone();
        if node.is(Word::Citizen) {
            if let Some((next, code)) = nodes.get(at).and_then(|next| Some((next, land(next)?))) {
                node.prefer(Concept::Citizens(code.country()));
                node.last = next.last;
                at += 1;
            } else if let Some(code) = out.last().and_then(land) {
                node.prefer(Concept::Citizens(code.country()));
                node.first = out.pop().map_or(node.first, |before| before.first);
            }
        }
        out.push(node);
    }
    out
}

/// Plates named by a place or by a word no lexicon knows ("на армянских номерах"), unless it is of here.
fn foreign(nodes: &[Node], n: usize) -> bool {
    let Some(before) = n.checked_sub(1).map(|n| &nodes[n]) else { return false };
    let named = before.is_unknown()
        || before.land().is_some()
        || before.side().is_some()
        || before.citizens().is_some()
        || before.is(Word::Others);
    named && before.what == What::Word && !before.is_any(&[Word::Local, Word::Mine])
}

/// The group that an age told behind a relative makes of them.
fn aged(nodes: &[Node], n: usize, group: Group) -> Option<Group> {
    let near = nodes[n + 1..].iter().take(AGE_REACH);
    let age = near.take_while(|node| node.who().is_none()).find_map(|node| match node.quantity() {
        Some(Quantity::Age(years)) => Some(years),
        _ => None,
    })?;
    match group {
        Group::Men | Group::Women | Group::Children if age.hi < GROWN => Some(Group::Children),
        Group::Men | Group::Women if age.lo >= ELDERLY => Some(Group::Elderly),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::with_scene;
    use border::topic::{Group, Who};

    fn named(text: &str) -> Vec<Who> {
        with_scene(text, |scene| {
            let who = |node: &crate::node::Node| {
                node.who().map(Who::Group).or_else(|| node.citizens().map(Who::Citizens))
            };
            scene.nodes.iter().filter_map(who).collect()
        })
    }

    #[test]
    fn plates_of_elsewhere_citizens_and_ages_name_people() {
        assert_eq!(named("на армянских номерах"), [Who::Group(Group::OtherPlates)]);
        assert_eq!(named("на местных номерах"), []);
        assert_eq!(named("мужа, 63 года, выпустили"), [Who::Group(Group::Elderly)]);
        assert_eq!(named("мужа, 43 года, выпустили"), [Who::Group(Group::Men)]);
        let country =
            |text: &str| matches!(named(text)[..], [Who::Citizens(land)] if land.to_string() == "tj");
        assert!(country("граждан Таджикистана разворачивают"));
    }
}
