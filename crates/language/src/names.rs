//! Names: crossings, countries and towns of one atlas as they are written in a sentence, with their typos.
//! Refuses to know any of them by itself: all come from the atlas.

use crate::concept::{Case, Concept};
use crate::declension;
use crate::phrase::phrase;
use border::atlas::Atlas;
use border::crossing::Crossing;
use border::land::LandCode;
use border::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The names of one atlas.
#[derive(Debug, Default)]
pub struct Names {
    /// Crossings, by the index of [`Concept::Crossing`].
    pub crossings: Vec<Arc<Crossing>>,
    /// Towns, by the index of [`Concept::Place`]: a name a town goes by in one language is an entry of its
    /// own.
    pub places: Vec<Place>,
    /// Forms with what they name; in phrases (see [`phrase`]).
    pub forms: Vec<(String, Concept)>,
    lands: BTreeMap<LandCode, BTreeMap<String, String>>,
    typos: BTreeMap<String, u32>,
    typed: Vec<(String, Concept)>,
}

/// A name of a town.
#[derive(Debug)]
pub struct Place {
    /// Its base form as the atlas writes it.
    pub base: String,
    /// Whose land.
    pub land: LandCode,
}

/// Letters a name must have before a word one edit away counts as it.
const TYPO_LETTERS: usize = 6;
/// Letters a mistyped name must have to count outside the room of its crossing: shorter ones are near
/// ordinary words.
const SURE_LETTERS: usize = 8;
/// Letters beyond which a word is no name.
const NAME_LETTERS: usize = 24;

impl Names {
    /// The names of an atlas.
    pub fn new(atlas: &Atlas) -> Self {
        let mut names = Self::default();
        let mut towns = BTreeSet::new();
        for place in atlas.places() {
            for base in place.names.values().chain(&place.aliases) {
                let plain = phrase(base);
                if plain.chars().count() < 2 || !towns.insert(plain.clone()) {
                    continue;
                }
                let Ok(index) = u16::try_from(names.places.len()) else { break };
                let shown = if place.aliases.contains(base) { titled(base) } else { base.clone() };
                names.places.push(Place { base: shown, land: place.land });
                names.decline(&plain, |case| Concept::Place(index, case));
            }
        }
        names.add_lands(atlas);
        for crossing in atlas.crossings() {
            names.add_crossing(crossing, &towns);
        }
        names
    }

    fn decline(&mut self, plain: &str, concept: impl Fn(Case) -> Concept) {
        let forms = declension::forms(plain);
        self.forms.extend(forms.into_iter().map(|(form, case)| (form, concept(case))));
    }

    fn add_lands(&mut self, atlas: &Atlas) {
        for (&code, country) in atlas.countries() {
            self.lands.insert(code, country.name.clone());
            for name in country.name.values() {
                self.decline(&phrase(name), |case| Concept::Land(code, case));
            }
            for alias in &country.aliases {
                self.forms.push((phrase(alias), Concept::Land(code, Case::Plain)));
            }
            for (phrases, case) in [(&country.toward, Case::To), (&country.from, Case::From)] {
                let whole_words =
                    phrases.values().map(|text| phrase(text)).filter(|text| !text.contains(' '));
                self.forms.extend(whole_words.map(|text| (text, Concept::Land(code, case))));
            }
        }
    }

    /// A display name of two posts is a name of each; one that is also a town's is the town's, unless people
    /// use it for the post.
    fn add_crossing(&mut self, crossing: &Arc<Crossing>, towns: &BTreeSet<String>) {
        let Ok(index) = u16::try_from(self.crossings.len()) else { return };
        self.crossings.push(crossing.clone());
        let mut plain: BTreeSet<String> = BTreeSet::new();
        let mut at_posts: BTreeSet<String> = BTreeSet::new();
        for side in &crossing.sides {
            at_posts.extend(side.posts.iter().chain(&side.towns).map(|name| phrase(name)));
        }
        for town in at_posts.intersection(towns) {
            self.decline(town, |_| Concept::PostTown(index));
        }
        for name in crossing.all_names() {
            let called = crossing.nicknames.iter().chain(&crossing.typos).any(|used| used == name);
            let parts = name.split(['–', '—', '/']).chain([name]);
            plain.extend(
                parts
                    .map(phrase)
                    .filter(|part| part.chars().count() >= 2 && (called || !towns.contains(part))),
            );
        }
        for name in &plain {
            let first = self.forms.len();
            self.decline(name, |case| Concept::Crossing(index, case));
            let declined = self.forms[first..].to_vec();
            for (form, concept) in declined {
                let letters = form.chars().count();
                let slavic = matches!(concept, Concept::Crossing(_, Case::Plain));
                if slavic && (TYPO_LETTERS..=NAME_LETTERS).contains(&letters) && !form.contains(' ') {
                    self.add_typos(form, concept);
                }
            }
        }
    }

    /// Every form with one letter left out, so that a word with one letter left out meets it.
    fn add_typos(&mut self, form: String, concept: Concept) {
        let Ok(index) = u32::try_from(self.typed.len()) else { return };
        for shorter in deletions(&form).chain([form.clone()]) {
            self.typos.entry(shorter).or_insert(index);
        }
        self.typed.push((form, concept));
    }

    /// The name of a land in a language.
    pub fn land(&self, land: LandCode, lang: Option<Lang>) -> Option<&str> {
        self.lands.get(&land)?.get(lang?.as_str()).map(String::as_str)
    }

    /// The crossing that a word no lexicon knows is one edit away from, first letters equal.
    pub fn mistyped(&self, word: &str) -> Option<Concept> {
        let letters = word.chars().count();
        if !(TYPO_LETTERS - 1..=NAME_LETTERS).contains(&letters) {
            return None;
        }
        let candidates = deletions(word).chain([word.to_owned()]).filter_map(|key| self.typos.get(&key));
        let near =
            candidates.map(|index| &self.typed[*index as usize]).find(|(form, _)| one_edit(form, word));
        near.map(|(form, concept)| match *concept {
            Concept::Crossing(index, _) if form.chars().count() < SURE_LETTERS => Concept::PostTown(index),
            concept => concept,
        })
    }
}

/// A word with each of its letters but the first left out.
fn deletions(word: &str) -> impl Iterator<Item = String> {
    word.char_indices().skip(1).map(move |(at, c)| format!("{}{}", &word[..at], &word[at + c.len_utf8()..]))
}

/// Whether two words are one insertion, deletion, replacement or swap apart.
fn one_edit(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (x, y) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);
    let swapped = x.len() == 2 && y.len() == 2 && x[0] == y[1] && x[1] == y[0];
    head > 0 && (x.len().max(y.len()) <= 1 || swapped)
}

/// A word with a capital, as names are shown.
pub fn titled(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_is_one_edit() {
        for (a, b, near) in [
            ("новоазовск", "новозовск", true),
            ("успенка", "упсенка", true),
            ("успенка", "успанка", true),
            ("успенка", "уснпка", false),
            ("успенка", "суенка", false),
        ] {
            assert_eq!(one_edit(a, b), near, "{a} {b}");
        }
    }
}
