//! Direction: to which side the travellers of each clause go, from names, flags, arrows, pairs, sides and the
//! order of posts. Refuses to take the name of one side's post for a direction.

use crate::concept::{Case, Word};
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::scene::{Clause, Scene, says};
use crate::token::{Joint, Kind, Mark};
use border::crossing::Crossing;
use border::land::LandCode;
use border::lang::Lang;

/// The two sides one may go to, as far as they are known.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The crossing the message speaks of.
    pub crossing: Option<&'a Crossing>,
}

impl Sides<'_> {
    /// The side of the crossing that a named land is: itself, or the region of it (or the country of it) that
    /// is one.
    pub fn own(self, land: LandCode) -> Option<LandCode> {
        let sides = &self.crossing?.sides;
        let same = sides.iter().find(|side| side.code == land);
        let kin = || sides.iter().find(|side| side.code.country() == land.country());
        same.or_else(kin).map(|side| side.code)
    }

    /// The other side.
    pub fn other(self, land: LandCode) -> Option<LandCode> {
        let own = self.own(land)?;
        self.crossing?.leaving(own).map(|side| side.code)
    }

    fn toward(self, land: LandCode) -> Option<LandCode> {
        match self.crossing {
            Some(_) => self.own(land),
            None => Some(land),
        }
    }
}

/// The direction of each clause, `None` where it says none.
pub fn directions(scene: &Scene<'_>, sides: Sides<'_>) -> Vec<Option<LandCode>> {
    let found: Vec<_> = scene.clauses.iter().map(|clause| of_clause(scene, clause, sides)).collect();
    let two_sides = scene.nodes.iter().filter(|node| node.side().is_some()).count() > 1
        && scene.nodes.iter().all(|node| node.land().is_none() || node.side().is_some());
    if two_sides || found.iter().all(Option::is_none) {
        let order = order_of_posts(scene, sides);
        return vec![order; found.len()];
    }
    found
}

/// The direction one clause says.
fn of_clause(scene: &Scene<'_>, clause: &Clause, sides: Sides<'_>) -> Option<LandCode> {
    let range = clause.nodes.clone();
    // A pair or an arrow may stand across a dash that parts clauses.
    let pair = range.clone().find_map(|n| pair(scene, n, sides));
    let mut from = None;
    let mut to = None;
    for n in range {
        match way(scene, n) {
            Some(Way::From(land)) => from = from.or(sides.other(land)),
            Some(Way::To(land)) => to = to.or(sides.toward(land)),
            None => {}
        }
    }
    pair.or(to).or(from)
}

enum Way {
    From(LandCode),
    To(LandCode),
}

/// The land a node names: by name, flag, or two letters beside an arrow or hyphen.
fn land(scene: &Scene<'_>, n: usize) -> Option<(LandCode, Case)> {
    let node = scene.nodes.get(n)?;
    if let Some(land) = node.land() {
        return Some(land);
    }
    let token = &scene.tokens[node.first];
    let arrow = |n: Option<usize>| {
        let node = n.and_then(|n| scene.nodes.get(n));
        node.is_some_and(|node| node.is_mark(Mark::Arrow) || node.is_mark(Mark::ArrowBack))
    };
    let code = node.first == node.last && token.kind == Kind::Word && token.word.len() == 2;
    let joined = arrow(n.checked_sub(1)) || arrow(Some(n + 1));
    if code && joined { LandCode::parse(&token.word).map(|code| (code, Case::Plain)) } else { None }
}

/// "РФ-ДНР", "ДНР РФ", "🇬🇪➡️🇷🇺": two lands next to each other read from–to.
fn pair(scene: &Scene<'_>, n: usize, sides: Sides<'_>) -> Option<LandCode> {
    let (first, _) = land(scene, n)?;
    let between = scene.nodes.get(n + 1)?;
    let back = between.is_mark(Mark::ArrowBack);
    let sign = back
        || matches!(between.what, What::Mark(Mark::Arrow | Mark::Dash | Mark::Minus | Mark::Slash))
        || between.is_any(&[Word::To]);
    let next = if sign { n + 2 } else { n + 1 };
    let (second, case) = land(scene, next)?;
    let (first, second) = if back { (second, first) } else { (first, second) };
    let told = n > 0 && scene.nodes[n - 1].is_any(&[Word::From, Word::To]) && !sign;
    if first == second || case == Case::From || told {
        return None;
    }
    match (sides.crossing, sides.own(first), sides.own(second)) {
        (None, ..) => Some(second),
        (Some(_), Some(a), Some(b)) if a != b => Some(b),
        _ => None,
    }
}

fn way(scene: &Scene<'_>, n: usize) -> Option<Way> {
    let node = &scene.nodes[n];
    if node.crossing().is_some() {
        return None;
    }
    if node.land().is_none() && node.place().is_some() {
        return town(scene, n);
    }
    let side = || node.side().map(|land| (land, Case::Plain));
    let (land, case) = land(scene, n).or_else(side)?;
    let before = n.checked_sub(1).map(|n| &scene.nodes[n]);
    let after = scene.nodes.get(n + 1);
    let is = |node: Option<&Node>, words: &[Word]| node.is_some_and(|node| node.is_any(words));
    if node.side().is_some() && node.land().is_none() {
        if is(after, &[Word::Toward]) {
            return Some(Way::To(land));
        }
        // "Through to the Polish side": in English and French the word for "into" is none for "at".
        let lead = before.filter(|node| !node.is(Word::Filler) || node.is(Word::To));
        let lead = lead.or_else(|| n.checked_sub(2).map(|n| &scene.nodes[n]));
        let into = lead.is_some_and(|node| node.is(Word::To) && !node.is(Word::At));
        if into && is(after, &[Word::Side]) {
            return Some(Way::To(land));
        }
        let beside = is(before, &[Word::SideOf]) || is(after, &[Word::Side]);
        return beside.then_some(Way::From(land));
    }
    let border_with = n >= 2 && scene.nodes[n - 2].is(Word::Border) && is(before, &[Word::From]);
    if border_with {
        return None;
    }
    if case == Case::From || is(before, &[Word::From, Word::SideOf]) || is(after, &[Word::SideOf]) {
        return Some(Way::From(land));
    }
    let named = |node: Option<&Node>| {
        node.is_some_and(|node| node.crossing().is_some() || node.land().is_some() || node.place().is_some())
    };
    let toward_it = is(after, &[Word::Toward]) && !named(scene.nodes.get(n + 2));
    let goes = case == Case::To || goes_into(scene, n, case);
    if goes || (is(before, &[Word::To, Word::Toward]) && !stays(scene, n, case)) || toward_it {
        return Some(Way::To(land));
    }
    // "Новоазовск-рф", "РФ в сторону Мариновки".
    let hyphen = node.joint == Joint::Hyphen && before.is_some_and(|node| node.crossing().is_some());
    if hyphen && node.land().is_some() {
        return Some(Way::To(land));
    }
    let toward = is(after, &[Word::Toward]) || is(scene.nodes.get(n + 2), &[Word::Toward]);
    let post = scene.nodes[n + 1..].iter().take(3).any(|node| node.crossing().is_some());
    (toward && post && node.land().is_some()).then_some(Way::From(land))
}

/// "В Грузии", "на Украине": where one is, unless one will have got there.
fn stays(scene: &Scene<'_>, n: usize, case: Case) -> bool {
    let near = &scene.nodes[n.saturating_sub(4)..n];
    let arrives = near.iter().any(|node| node.is(Word::WillPass));
    case == Case::At && n > 0 && scene.nodes[n - 1].is(Word::At) && !arrives
}

/// A form that says both "in" and "into", with a verb of going beside it.
fn goes_into(scene: &Scene<'_>, n: usize, case: Case) -> bool {
    let near = &scene.nodes[n.saturating_sub(3)..(n + 4).min(scene.nodes.len())];
    let verbs = [Word::Passed, Word::WillPass, Word::Ride, Word::Let, Word::Refuse];
    let goes = near.iter().any(|node| node.is_any(&verbs));
    case == Case::Into && goes && !near.iter().any(|node| node.is_any(&[Word::Queue, Word::Stand]))
}

/// A town beyond the border that one goes to; one that is left, passed or only reached by a queue says
/// nothing.
fn town(scene: &Scene<'_>, n: usize) -> Option<Way> {
    let (index, case) = scene.nodes[n].place()?;
    let land = scene.vocabulary.names.places.get(usize::from(index))?.land;
    let before = |k: usize| n.checked_sub(k).map(|n| &scene.nodes[n]);
    let to = before(1).is_some_and(|node| node.is_any(&[Word::To, Word::Toward]) && !node.is(Word::Until));
    // French says "à" of both.
    let at = scene.lang == Some(Lang::Fr) && before(1).is_some_and(|node| node.is(Word::At));
    let goes = says(&scene.nodes[n.saturating_sub(6)..n], &[Word::Ride, Word::WillPass]);
    let to = to && (!at || goes);
    let bends = before(2).is_some_and(|node| node.landmark().is_some() || node.is(Word::Road));
    let near = &scene.nodes[n.saturating_sub(6)..(n + 6).min(scene.nodes.len())];
    let priced =
        near.iter().any(|node| matches!(node.quantity(), Some(Quantity::Money(..) | Quantity::Thousands(_))));
    let until = scene.nodes.get(n + 1).is_some_and(|node| node.is(Word::Until));
    let goes = (to && !stays(scene, n, case)) || (case == Case::To && !until) || goes_into(scene, n, case);
    (goes && !bends && !priced).then_some(Way::To(land))
}

/// "Прошли РФ, стоим на нуле", "une heure côté russe, dix minutes chez les Géorgiens": who passes one side's
/// post first leaves that side.
fn order_of_posts(scene: &Scene<'_>, sides: Sides<'_>) -> Option<LandCode> {
    let passed = scene.says(&[Word::Passed]);
    if let Some(toward) = second_post(scene, sides) {
        return Some(toward);
    }
    let measured = |n: usize| {
        let near = scene.nodes[n.saturating_sub(3)..(n + 4).min(scene.nodes.len())].iter();
        near.clone().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))))
    };
    scene.nodes.iter().enumerate().find_map(|(n, node)| {
        let plain_land = node.land().filter(|(_, case)| *case == Case::Plain).map(|(land, _)| land);
        let side = node.side().filter(|_| passed || measured(n));
        let land = side.or(plain_land.filter(|_| passed))?;
        let other = sides.other(land)?;
        let second = scene.says(&[Word::OfThem]) && side.is_some() && Some(land) != first_side(scene);
        (!second).then_some(other)
    })
}

/// "Перед палкой 0, на нейтралке 30, и РФ забита": the post named after the stages before it is the second
/// one.
fn second_post(scene: &Scene<'_>, sides: Sides<'_>) -> Option<LandCode> {
    let staged = scene.nodes.iter().position(|node| node.stage().is_some())?;
    scene.nodes.iter().enumerate().skip(staged).find_map(|(n, node)| {
        let (land, case) = node.land()?;
        let does = scene.nodes.get(n + 1).is_some_and(|node| node.is_any(&[Word::Full, Word::Empty]));
        let prepositions = [Word::From, Word::To, Word::SideOf, Word::Toward];
        let alone = n == 0 || !scene.nodes[n - 1].is_any(&prepositions);
        (does && alone && case == Case::Plain).then(|| sides.own(land)).flatten()
    })
}

fn first_side(scene: &Scene<'_>) -> Option<LandCode> {
    scene.nodes.iter().find_map(Node::side)
}

/// The direction of the whole message, and of each clause with what is said before carried on.
pub fn carried(found: &[Option<LandCode>]) -> (Option<LandCode>, Vec<Option<LandCode>>) {
    let mut all: Vec<LandCode> = found.iter().flatten().copied().collect();
    all.dedup();
    all.sort_unstable();
    all.dedup();
    if let [one] = all[..] {
        return (Some(one), vec![Some(one); found.len()]);
    }
    let mut last = None;
    let carried = found.iter().map(|way| {
        last = way.or(last);
        last
    });
    (None, carried.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::tests::with_scene;
    use border::atlas::Atlas;

    fn toward(slug: &str, text: &str) -> Option<String> {
        let atlas = Atlas::builtin().expect("built-in data");
        let crossing = atlas.crossing(slug).map(|found| &**found);
        let found = with_scene(text, |scene| directions(scene, Sides { crossing }));
        carried(&found).0.map(|land| land.to_string())
    }

    #[test]
    fn names_flags_pairs_sides_and_towns_say_the_way() {
        for (slug, text, want) in [
            ("uspenka", "в РФ", Some("ru")),
            ("uspenka", "из РФ", Some("ua-14")),
            ("uspenka", "РФ-ДНР", Some("ua-14")),
            ("uspenka", "ДНР РФ", Some("ru")),
            ("uspenka", "со стороны РФ", Some("ua-14")),
            ("uspenka", "на Донецк", Some("ua-14")),
            ("uspenka", "РФ в сторону Успенки", Some("ua-14")),
            ("uspenka", "прошли РФ, стоим на нуле", Some("ua-14")),
            ("verkhny-lars", "🇬🇪➡️🇷🇺", Some("ru")),
            ("verkhny-lars", "в Грузии дождь", None),
            ("verkhny-lars", "во Владикавказе", None),
            ("verkhny-lars", "на русской границе", None),
            ("", "just got through to the Polish side", Some("pl")),
            ("medyka-shehyni", "still on the Polish side", Some("ua")),
            ("redki-krasnaya-gorka", "двойное рб/рф", None),
            ("medyka-shehyni", "dual PL/UA", None),
            ("redki-krasnaya-gorka", "рб/рф", Some("ru")),
            ("sarpi", "თურქეთისკენ", Some("tr")),
            ("sarpi", "არ უშვებენ თურქეთში", Some("tr")),
            ("porubne-siret", "в Румунію не пустили", Some("ro")),
            ("malanville-gaya", "à Gaya tout est fermé", None),
            ("syrym-mashtakovo", "Ресейден Қазақстанға қарай", Some("kz")),
        ] {
            assert_eq!(toward(slug, text).as_deref(), want, "{text}");
        }
    }
}
