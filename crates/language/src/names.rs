//! Names: crossings, countries and towns of one atlas as they are written in a sentence.
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
}

/// A name of a town.
#[derive(Debug)]
pub struct Place {
    /// Its base form as the atlas writes it.
    pub base: String,
    /// Whose land.
    pub land: LandCode,
}

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
            self.decline(name, |case| Concept::Crossing(index, case));
        }
    }

    /// The forms of which typos are looked for: crossings in one word, without the endings that are words of
    /// their own elsewhere.
    pub fn typed(&self) -> impl Iterator<Item = &str> {
        let whole = |form: &str, concept: &Concept| {
            matches!(concept, Concept::Crossing(_, Case::Plain)) && !form.contains(' ')
        };
        self.forms.iter().filter(move |(form, concept)| whole(form, concept)).map(|(form, _)| form.as_str())
    }

    /// The name of a land in a language.
    pub fn land(&self, land: LandCode, lang: Option<Lang>) -> Option<&str> {
        self.lands.get(&land)?.get(lang?.as_str()).map(String::as_str)
    }
}

/// A word with a capital, as names are shown.
pub fn titled(word: &str) -> String {
    // Georgian has no capitals in a sentence.
    if word.starts_with(|c| ('ა'..='ჰ').contains(&c)) {
        return word.to_owned();
    }
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
