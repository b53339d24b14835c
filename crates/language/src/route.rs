//! Routes: from where to where somebody drives, in the base form of the text's own words, the way between
//! left out. Refuses to look for roads.

use crate::concept::{Case, Concept, Word};
use crate::names::{Place, titled};
use crate::node::{Node, What};
use crate::phrase::phrase;
use crate::scene::Scene;
use crate::token::{Joint, Mark};
use border::lang::Lang;
use std::cmp::Reverse;
use std::ops::Range;

/// Both ends of a way, where said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// From where.
    pub from: Option<String>,
    /// Where to.
    pub to: Option<String>,
}

impl Route {
    /// The way back.
    pub fn back(&self) -> Self {
        Self { from: self.to.clone(), to: self.from.clone() }
    }

    /// Whether it names neither end.
    pub fn is_empty(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    From,
    To,
    Via,
    Stop,
}

/// The route that some nodes of a message name.
pub fn route(scene: &Scene<'_>, nodes: Range<usize>) -> Route {
    let stops: Vec<(usize, Role)> = nodes.filter_map(|n| stop(scene, n).map(|role| (n, role))).collect();
    let towns = stops.iter().filter(|(n, _)| scene.nodes[*n].crossing().is_none()).count();
    let stops: Vec<(usize, Role)> = stops
        .into_iter()
        .filter(|(n, role)| towns < 2 && *role != Role::Stop || !is_post(&scene.nodes[*n]))
        .collect();
    let known = |n: usize| !scene.nodes[n].is_unknown();
    let named = |role: Role| {
        let mut of_role = stops.iter().filter(|(_, r)| *r == role).map(|(n, _)| *n);
        of_role.clone().find(|n| known(*n)).or_else(|| of_role.next())
    };
    let free: Vec<usize> = stops.iter().filter(|(_, role)| *role == Role::Stop).map(|(n, _)| *n).collect();
    let via = stops.iter().find(|(_, r)| *r == Role::Via).map(|(n, _)| *n);
    // "A packet with papers, Lviv - Lublin": a pair joined by a sign goes before a word no atlas knows.
    let pair = |n: usize| free.len() > 1 && !known(n);
    let from = named(Role::From)
        .filter(|n| !pair(*n))
        .or_else(|| {
            let first = free.first().copied()?;
            (free.len() > 1 || named(Role::To).is_some_and(|to| to > first)).then_some(first)
        })
        .or(via);
    let to = named(Role::To).filter(|n| known(*n) || free.len() < 2).or_else(|| {
        let last = free.last().copied().filter(|last| Some(*last) != from)?;
        (free.len() > 1 || from.is_some()).then_some(last)
    });
    Route { from: from.map(|n| name(scene, n)), to: to.map(|n| name(scene, n)) }
}

/// A post that is no town.
fn is_post(node: &Node) -> bool {
    node.crossing().is_some() && node.place().is_none()
}

/// Whether a node is a stop, and which end of the way.
fn stop(scene: &Scene<'_>, n: usize) -> Option<Role> {
    let node = &scene.nodes[n];
    let known = node.place().or(node.crossing()).map(|(_, case)| case).or(node.land().map(|(_, case)| case));
    let before = |k: usize| n.checked_sub(k).and_then(|n| scene.nodes.get(n));
    let word_before = before(1).filter(|node| !matches!(node.what, What::Mark(Mark::Colon))).or(before(2));
    let is = |words: &[Word]| word_before.is_some_and(|node| node.is_any(words));
    let after = scene.nodes.get(n + 1);
    if known.is_none() && !may_be_place(scene, n) {
        return None;
    }
    let case = known.or_else(|| village(scene, n).map(|(_, case)| case));
    let role = match case {
        Some(Case::From) => Role::From,
        Some(Case::To | Case::Until) => Role::To,
        _ if is(&[Word::From, Word::FromLabel]) => Role::From,
        _ if is(&[Word::To, Word::Toward, Word::Until, Word::ToLabel]) => Role::To,
        _ if is(&[Word::Via]) => Role::Via,
        _ if after.is_some_and(|node| node.is(Word::Toward)) => Role::To,
        Some(Case::Into) => Role::To,
        _ => Role::Stop,
    };
    (known.is_some() || role != Role::Stop || chained(scene, n)).then_some(role)
}

/// Endings of a village no atlas knows that say from or to, and what its base form has in their place.
const VILLAGE: &[(&str, &str, Case)] = &[
    ("იდან", "ი", Case::From),
    ("დან", "", Case::From),
    ("ისკენ", "ი", Case::To),
    ("კენ", "", Case::To),
    ("ამდე", "ი", Case::To),
    ("ში", "ი", Case::To),
    ("дан", "", Case::From),
    ("ден", "", Case::From),
    ("тан", "", Case::From),
    ("тен", "", Case::From),
    ("нан", "", Case::From),
    ("нен", "", Case::From),
    ("ға", "", Case::To),
    ("ге", "", Case::To),
    ("қа", "", Case::To),
    ("ке", "", Case::To),
];

/// An unknown word beside a stop that a known name makes, with an ending that says the other end: its base
/// form. Elsewhere such endings are those of any noun.
fn village(scene: &Scene<'_>, n: usize) -> Option<(String, Case)> {
    let node = scene.nodes.get(n)?;
    if !node.is_unknown() || !matches!(scene.lang, Some(Lang::Ka | Lang::Kk)) {
        return None;
    }
    let word = &scene.tokens[node.first].word;
    let named = |k: Option<usize>| {
        let node = k.and_then(|k| scene.nodes.get(k));
        let land = |node: &Node| node.land().map(|(_, case)| case);
        let case =
            |node: &Node| node.place().or(node.crossing()).map(|(_, case)| case).or_else(|| land(node));
        node.and_then(case).is_some_and(|case| case != Case::Plain)
    };
    let beside = named(n.checked_sub(1)) || named(Some(n + 1));
    let (ending, base, case) = VILLAGE.iter().find(|(ending, ..)| beside && word.ends_with(ending))?;
    let stem = word.strip_suffix(ending).filter(|stem| stem.chars().count() >= 2)?;
    let vowel = stem.ends_with(['ა', 'ე', 'ი', 'ო', 'უ']);
    Some((format!("{stem}{}", if vowel { "" } else { base }), *case))
}

/// A word no lexicon knows, of three letters at least: it may be a village.
fn may_be_place(scene: &Scene<'_>, n: usize) -> bool {
    let node = &scene.nodes[n];
    node.is_unknown() && scene.tokens[node.first].word.chars().count() >= 3
}

/// Joined by a hyphen, dash or arrow to another stop.
fn chained(scene: &Scene<'_>, n: usize) -> bool {
    let place = |k: Option<usize>| {
        k.and_then(|k| scene.nodes.get(k)).is_some_and(|node| {
            node.place().is_some() || node.land().is_some() || node.crossing().is_some() || node.is_unknown()
        })
    };
    let sign = |k: Option<usize>| {
        k.and_then(|k| scene.nodes.get(k))
            .is_some_and(|node| matches!(node.what, What::Mark(Mark::Dash | Mark::Arrow)))
    };
    let hyphen = |k: usize| scene.nodes.get(k).is_some_and(|node| node.joint == Joint::Hyphen);
    (sign(Some(n + 1)) && place(Some(n + 2)))
        || (sign(n.checked_sub(1)) && place(n.checked_sub(2)))
        || (hyphen(n) && place(n.checked_sub(1)))
        || (hyphen(n + 1) && place(Some(n + 1)))
}

/// Letters by which a name is known to be the one typed.
const SAME_LETTERS: usize = 4;

/// "Бишкек": of the names of one land the one that is spelled as the text spells it, where the one found is
/// another language's.
fn spelled<'a>(scene: &Scene<'a>, word: &str, found: &'a Place) -> &'a Place {
    let common = |place: &Place| {
        let base = phrase(&place.base);
        base.chars().zip(word.chars()).take_while(|(a, b)| a == b).count()
    };
    let letters = word.chars().count();
    let own = common(found);
    if own >= SAME_LETTERS.min(letters) {
        return found;
    }
    let near = |place: &&Place| {
        let same = common(place);
        same >= SAME_LETTERS && same + SAME_LETTERS > letters && same > own
    };
    let places = scene.vocabulary.names.places.iter().filter(|place| place.land == found.land);
    places.filter(near).max_by_key(|place| (common(place), Reverse(place.base.len()))).unwrap_or(found)
}

/// The base form of a stop.
fn name(scene: &Scene<'_>, n: usize) -> String {
    let node = &scene.nodes[n];
    let word = &scene.tokens[node.first].word;
    if let Some(base) =
        node.place().and_then(|(index, _)| scene.vocabulary.names.places.get(usize::from(index)))
    {
        let base = spelled(scene, word, base);
        // A name spelled without its marks stays so.
        if phrase(&base.base) == *word && base.base.is_ascii() != scene.original(n..n + 1).is_ascii() {
            return titled(scene.original(n..n + 1));
        }
        return base.base.clone();
    }
    if let Some((base, _)) = village(scene, n) {
        return titled(&base);
    }
    for concept in node.concepts() {
        match concept {
            Concept::Land(..) if word.chars().count() <= 3 => return word.to_uppercase(),
            Concept::Land(land, _) => {
                if let Some(name) = scene.vocabulary.names.land(land, scene.lang) {
                    return name.to_owned();
                }
            }
            Concept::Crossing(index, _) => {
                let Some(crossing) = scene.vocabulary.names.crossings.get(usize::from(index)) else {
                    continue;
                };
                let head: String = word.chars().take(4).collect();
                let base = crossing.all_names().find(|name| phrase(name).starts_with(&head));
                return titled(base.unwrap_or(word));
            }
            _ => {}
        }
    }
    titled(word)
}
