//! Which town or land people mean by what they write, in any of the six languages, with a slip of the pen.
//! Refuses to choose between two that are equally like it: those are given as a list.

use super::search::{Name, distance};
use super::{Atlas, Place};
use crate::land::LandCode;
use crate::lang::Lang;
use std::collections::BTreeSet;

/// What somebody means.
#[derive(Clone, Copy, Debug)]
pub enum Meant<'a> {
    /// A country or region.
    Land(LandCode),
    /// A town.
    Town(&'a Place),
}

/// Letters from which on one slip makes no other town of it: Omsk and Orsk have four.
const SLIP_LETTERS: usize = 6;
/// Letters from which on the beginning of a name is enough.
const BEGINNING_LETTERS: usize = 4;
/// Longer is no name.
const NAME_CHARS: usize = 64;

impl<'a> Meant<'a> {
    /// Whose land it is or lies in.
    pub fn land(&self) -> LandCode {
        match self {
            Self::Land(land) => *land,
            Self::Town(place) => place.land,
        }
    }

    /// The town, where it is one.
    pub fn place(&self) -> Option<&'a Place> {
        match self {
            Self::Land(_) => None,
            Self::Town(place) => Some(place),
        }
    }

    /// Its name in a language.
    pub fn name(&self, atlas: &'a Atlas, lang: Lang) -> String {
        let names = match self {
            Self::Land(land) => atlas.countries().get(land).map(|country| &country.name),
            Self::Town(place) => Some(&place.names),
        };
        let name = names.and_then(|names| names.get(lang.as_str()).or_else(|| names.get("en")));
        name.cloned().unwrap_or_else(|| self.land().as_str().to_uppercase())
    }

    /// By what it is known apart from others.
    fn id(&self) -> (Option<&'a str>, LandCode) {
        (self.place().map(|place| place.id.as_str()), self.land())
    }
}

impl Atlas {
    /// The town or land of a name; a land before a town of the same name. None where two are equally like it.
    pub fn meant(&self, words: &str) -> Option<Meant<'_>> {
        let alike = self.alike(words);
        let (best, first) = *alike.first()?;
        let letters = name_of(words).letters.len();
        let is_alone = alike.get(1).is_none_or(|(next, _)| *next > best);
        let is_near = match best {
            0 => true,
            1 => is_alone && letters >= BEGINNING_LETTERS,
            3 => is_alone && letters >= SLIP_LETTERS,
            _ => false,
        };
        is_near.then_some(first)
    }

    /// Names of towns and lands that are like one, the most like first.
    pub fn names_like(&self, words: &str, lang: Lang, most: usize) -> Vec<String> {
        self.alike(words).into_iter().take(most).map(|(_, meant)| meant.name(self, lang)).collect()
    }

    /// All that are like a name at all, with how unlike, the most like first.
    fn alike(&self, words: &str) -> Vec<(usize, Meant<'_>)> {
        let wanted = name_of(words);
        if wanted.text.is_empty() {
            return vec![];
        }
        let far = |names: &mut dyn Iterator<Item = &String>| {
            names.filter_map(|name| distance(&wanted, &Name::of(name))).min()
        };
        let lands = self.countries().iter().filter_map(|(code, country)| {
            let is_code = code.as_str() == words.trim().to_ascii_lowercase();
            let own = far(&mut country.name.values().chain(&country.aliases));
            Some((if is_code { 0 } else { own? }, Meant::Land(*code)))
        });
        let towns = self.places().iter().filter_map(|place| {
            let is_id = place.id.as_str() == wanted.text.replace(' ', "-");
            let own = far(&mut place.names.values().chain(&place.aliases));
            Some((if is_id { 0 } else { own? }, Meant::Town(place)))
        });
        let mut alike: Vec<(usize, Meant<'_>)> = lands.chain(towns).collect();
        alike.sort_by_key(|(far, meant)| (*far, meant.place().is_some(), meant.id()));
        let mut seen = BTreeSet::new();
        alike.retain(|(_, meant)| seen.insert(meant.id()));
        alike
    }
}

/// A name as it is compared; what is longer than any name is cut.
fn name_of(words: &str) -> Name {
    Name::of(&words.chars().take(NAME_CHARS).collect::<String>())
}
