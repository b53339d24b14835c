//! People meant by more than one word: a country beside "citizens", whose plates a car has, a relative and an
//! age. Refuses to judge whether they pass; the frames do.

use crate::concept::{Concept, Word};
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::token::Mark;
use border::topic::Group;
use border::value::Range;

/// Under this age in years one is a child.
const GROWN: u32 = 18;
/// Over this age in years a man is not called up: he is none of the men asked about.
const CALLED_UP: u32 = 55;
/// From this age in years on one is elderly.
const ELDERLY: u32 = 60;
/// Nodes between a relative and the age told of them: "брата, 41 год".
const AGE_REACH: usize = 3;

/// Ages a bare number beside a relative may be.
const AGES: std::ops::RangeInclusive<u32> = 1..=110;

/// Names the people of a message.
pub fn people(mut nodes: Vec<Node>) -> Vec<Node> {
    own_ages(&mut nodes);
    if nodes.iter().any(|node| node.is(Word::Citizen)) {
        nodes = citizens(nodes);
    }
    if (0..nodes.len()).any(|n| told_age(&nodes, n).is_some()) {
        nodes = with_ages(nodes);
    }
    for n in 0..nodes.len() {
        if nodes[n].is(Word::Plates) && foreign(&nodes, n) {
            nodes[n].prefer(Concept::Who(Group::OtherPlates));
        }
        if let Some(known) = nodes[n].who()
            && let Some(group) = aged(&nodes, n, known)
        {
            nodes[n].replace(Concept::Who(known), Concept::Who(group));
        }
    }
    nodes
}

/// "Мне 27, пропустили", "моєму 20, випустили": a number behind oneself or a man of one's own, set off by a
/// sign, is an age where it is told who passes.
fn own_ages(nodes: &mut [Node]) {
    let passes = |node: &Node| node.is_any(&[Word::Let, Word::Refuse, Word::Passed]);
    for n in 1..nodes.len() {
        let Some(Quantity::Count(years)) = nodes[n].quantity() else { continue };
        let sign =
            matches!(nodes.get(n + 1).map(|node| node.what), Some(What::Mark(Mark::Comma | Mark::Stop)));
        let grown = years.lo == years.hi && (GROWN..=CALLED_UP).contains(&years.lo);
        let heads = n == 1 || matches!(nodes[n - 2].what, What::Mark(_));
        if nodes[n - 1].is(Word::Me) && heads && sign && grown && nodes[n + 1..].iter().any(passes) {
            nodes[n].what = What::Quantity(Quantity::Age(years));
        }
    }
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

/// A person with the age told of them ("husband (36)", "брата, 41 год,", "70 year old aunt"): one node, so
/// that the signs around the age do not cut the clause.
fn with_ages(nodes: Vec<Node>) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    let mut at = 0;
    while let Some(node) = nodes.get(at) {
        let Some((years, person, next)) = told_age(&nodes, at) else {
            out.push(node.clone());
            at += 1;
            continue;
        };
        let mut merged = nodes[person].clone();
        (merged.first, merged.last) = (node.first, nodes[next - 1].last);
        merged.joint = node.joint;
        if merged.who() == Some(Group::Men) && (CALLED_UP + 1..ELDERLY).contains(&years.lo) {
            merged.retain(|c| !matches!(c, Concept::Who(_)));
        }
        // "Up to 22 years old lads": what leads to an age makes it a limit.
        let limits = at > 0 && nodes[at - 1].is_any(&[Word::Bound, Word::Until]);
        let some = years.lo < years.hi && (years.lo > GROWN || years.hi < CALLED_UP);
        if merged.who() == Some(Group::Men) && (limits || some) {
            merged.add(Concept::Word(Word::Bound));
        }
        let group = match merged.who() {
            Some(group) => of_age(years, group),
            // Of a relative of whom the word says no group the age alone decides.
            None => of_age(years, Group::Men),
        };
        if let Some(group) = group {
            merged.retain(|c| !matches!(c, Concept::Who(_)));
            merged.prefer(Concept::Who(group));
        }
        out.push(merged);
        at = next;
    }
    out
}

/// The age told of the person that begins at a node, where the person stands, and the node after both.
fn told_age(nodes: &[Node], at: usize) -> Option<(Range, usize, usize)> {
    let person = |n: usize| nodes.get(n).is_some_and(|node| node.who().is_some() || node.is(Word::Family));
    let years = |n: usize| match nodes.get(n)?.quantity() {
        Some(Quantity::Age(years)) => Some(years),
        _ => None,
    };
    if let Some(age) = years(at).filter(|_| person(at + 1)) {
        return Some((age, at + 1, at + 2));
    }
    if !person(at) {
        return None;
    }
    // "Ma mère de 70 ans": what the age makes of a group stands in one phrase behind the person.
    if let Some(age) = years(at + 1) {
        return Some((age, at, at + 2));
    }
    // A group told by an age alone ("de 70 ans") says no more than the person of such an age.
    if nodes.get(at + 1).is_some_and(|next| next.who() == Some(Group::Elderly) && next.first < next.last)
        && nodes[at].is(Word::Family)
    {
        return Some((Range::of(ELDERLY), at, at + 2));
    }
    let mark = |n: usize| match nodes.get(n).map(|node| node.what) {
        Some(What::Mark(sign @ (Mark::Comma | Mark::Bracket))) => Some(sign),
        _ => None,
    };
    let sign = mark(at + 1)?;
    let bare = |n: usize| match nodes.get(n)?.quantity() {
        Some(Quantity::Count(years)) if AGES.contains(&years.lo) && AGES.contains(&years.hi) => Some(years),
        _ => None,
    };
    let closed = mark(at + 3) == Some(sign);
    let ends = sign == Mark::Comma && nodes.get(at + 3).is_none_or(|node| matches!(node.what, What::Mark(_)));
    if let Some(age) = bare(at + 2).filter(|_| closed) {
        return Some((age, at, at + 4));
    }
    let age = years(at + 2).filter(|_| closed || ends)?;
    Some((age, at, at + 3 + usize::from(closed)))
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
    of_age(age, group)
}

/// What an age makes of a group.
fn of_age(age: Range, group: Group) -> Option<Group> {
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
    fn an_age_told_of_a_person_does_not_cut_the_clause() {
        for text in ["husband (36) got stamped out", "мужа, 41 год, пропустили", "62-летнего мужа пропустили"]
        {
            assert_eq!(with_scene(text, |scene| scene.clauses.len()), 1, "{text}");
        }
    }

    #[test]
    fn a_bare_number_is_an_age_only_where_one_passes() {
        let men = Who::Group(Group::Men);
        let aged = |text: &str| {
            with_scene(text, |scene| {
                scene.nodes.iter().any(|node| matches!(node.quantity(), Some(super::Quantity::Age(_))))
            })
        };
        assert!(aged("мне 27, пропустили") && aged("моєму 20, випустили") && aged("im 33, let out"));
        assert!(
            !aged("мне 27 ждать") && !aged("передо мной 27, пропустили троих") && !aged("im 33, waiting")
        );
        assert_eq!(named("моему сыну 20, выпустили"), [men]);
    }

    #[test]
    fn plates_of_elsewhere_citizens_and_ages_name_people() {
        assert_eq!(named("на армянских номерах"), [Who::Group(Group::OtherPlates)]);
        assert_eq!(named("на местных номерах"), []);
        assert_eq!(named("мужа, 63 года, выпустили"), [Who::Group(Group::Elderly)]);
        assert_eq!(named("мужа, 43 года, выпустили"), [Who::Group(Group::Men)]);
        assert_eq!(named("мужчин 3 года не пускают"), [Who::Group(Group::Men)]);
        assert_eq!(named("my husband (64) was let out"), [Who::Group(Group::Elderly)]);
        let country =
            |text: &str| matches!(named(text)[..], [Who::Citizens(land)] if land.to_string() == "tj");
        assert!(country("граждан Таджикистана разворачивают"));
    }
}
