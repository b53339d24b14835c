//! Cues: the words around personal data, in six languages, from `redaction/*.toml`. Refuses to know what
//! follows from a cue.

#![expect(clippy::disallowed_types, reason = "looked up under a fixed hasher, never iterated")]

use super::fold::fold_into;
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// A hasher without a seed, for tables that are filled from the built-in files alone and never walked: no
/// stranger chooses what is in them. Rotate, add, multiply (Fx): short words hash fastest so.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u32(u32::from(*byte)));
    }

    fn write_u32(&mut self, value: u32) {
        self.0 = (self.0.rotate_left(5) ^ u64::from(value)).wrapping_mul(0x517C_C1B7_2722_0A95);
    }

    fn write_usize(&mut self, value: usize) {
        self.0 = (self.0.rotate_left(5) ^ value as u64).wrapping_mul(0x517C_C1B7_2722_0A95);
    }
}

type Fixed = BuildHasherDefault<Quick>;
type Words = HashSet<Box<[char]>, Fixed>;

/// What a word or phrase announces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// A telephone number is near.
    Phone,
    /// A registration is near.
    Plate,
    /// The number of a document is near.
    Document,
    /// A bank card is near.
    Card,
    /// The name of a network, before the name of an account.
    Handle,
    /// "at", spoken.
    At,
    /// "dot", spoken.
    Dot,
    /// "slash", spoken.
    Slash,
    /// One digit, spoken.
    Digit,
    /// A number of two digits that takes no unit after it.
    Teen,
    /// A number of two digits that takes a unit after it.
    Ten,
    /// A number of three digits.
    Hundred,
    /// A word between spoken digits.
    Filler,
    /// A name follows, whatever it looks like.
    Introduces,
    /// A name may follow, with a capital.
    Calls,
    /// A name may precede.
    Follows,
    /// A name may follow, and only a known one counts.
    Addresses,
}

/// A set of roles.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Roles(u32);

impl Roles {
    /// No role.
    pub const NONE: Self = Self(0);

    /// Is the role in the set?
    pub fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u32) != 0
    }

    /// Adds a role.
    pub fn add(&mut self, role: Role) {
        self.0 |= 1 << role as u32;
    }

    /// Is no role in the set?
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// Is any of the roles that spell a number in the set?
    pub fn is_number(self) -> bool {
        [Role::Digit, Role::Teen, Role::Ten, Role::Hundred].into_iter().any(|role| self.has(role))
    }
}

/// A phrase after its first word.
pub(super) struct Phrase {
    /// The words that must follow the first, one space apart.
    pub rest: Vec<Box<[char]>>,
    /// What the phrase announces.
    pub role: Role,
}

/// The cue words of all languages together: chats mix languages, and a mask too many is cheaper than a leak.
#[derive(Default)]
pub(super) struct Cues {
    phrases: HashMap<Box<[char]>, Vec<Phrase>, Fixed>,
    units: Words,
    links: Words,
    places: Words,
    degrees: Words,
    minutes: Words,
    given: Words,
    endings: Words,
    joins: Words,
    never: Words,
}

/// A sort of words of which only membership is asked.
#[derive(Clone, Copy, Debug)]
pub(super) enum List {
    /// Units and currencies: the number before one is an amount.
    Units,
    /// Words between a document's name and its number.
    Links,
    /// Words within a pair of coordinates.
    Places,
    /// "degree".
    Degrees,
    /// "minute" of an angle.
    Minutes,
    /// "and" between names.
    Joins,
    /// Words that are no name, whatever cue precedes.
    Never,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct File {
    phone: Near,
    plate: Near,
    card: Near,
    document: DocumentWords,
    handle: HandleWords,
    number: NumberWords,
    amount: AmountWords,
    coordinates: CoordinateWords,
    name: NameWords,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Near {
    cues: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct DocumentWords {
    cues: Vec<String>,
    links: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct HandleWords {
    cues: Vec<String>,
    at: Vec<String>,
    dot: Vec<String>,
    slash: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct NumberWords {
    digits: Vec<String>,
    teens: Vec<String>,
    tens: Vec<String>,
    hundreds: Vec<String>,
    fillers: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct AmountWords {
    units: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct CoordinateWords {
    words: Vec<String>,
    degrees: Vec<String>,
    minutes: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct NameWords {
    introduces: Vec<String>,
    calls: Vec<String>,
    follows: Vec<String>,
    addresses: Vec<String>,
    joins: Vec<String>,
    given: Vec<String>,
    endings: Vec<String>,
    never: Vec<String>,
}

/// The files inside the binary, by language.
const FILES: [(&str, &str); 6] = [
    ("ru.toml", include_str!("../../redaction/ru.toml")),
    ("uk.toml", include_str!("../../redaction/uk.toml")),
    ("en.toml", include_str!("../../redaction/en.toml")),
    ("fr.toml", include_str!("../../redaction/fr.toml")),
    ("ka.toml", include_str!("../../redaction/ka.toml")),
    ("kk.toml", include_str!("../../redaction/kk.toml")),
];

static CUES: LazyLock<Cues> = LazyLock::new(|| match Cues::parse(FILES) {
    Ok(cues) => cues,
    // Going on without cues would let names through; the files are part of the build and a test reads them.
    Err(fault) => panic!("the built-in redaction words do not parse: {fault}"),
});

impl Cues {
    /// The built-in cues, compiled once.
    pub fn builtin() -> &'static Self {
        &CUES
    }

    fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, String> {
        let mut cues = Self::default();
        for (name, text) in files {
            let file: File = toml::from_str(text).map_err(|fault| format!("{name}: {fault}"))?;
            cues.add(file);
        }
        Ok(cues)
    }

    fn add(&mut self, file: File) {
        let File { phone, plate, card, document, handle, number, amount, coordinates, name } = file;
        for (role, phrases) in [
            (Role::Phone, phone.cues),
            (Role::Plate, plate.cues),
            (Role::Card, card.cues),
            (Role::Document, document.cues),
            (Role::Handle, handle.cues),
            (Role::At, handle.at),
            (Role::Dot, handle.dot),
            (Role::Slash, handle.slash),
            (Role::Digit, number.digits),
            (Role::Teen, number.teens),
            (Role::Ten, number.tens),
            (Role::Hundred, number.hundreds),
            (Role::Filler, number.fillers),
            (Role::Introduces, name.introduces),
            (Role::Calls, name.calls),
            (Role::Follows, name.follows),
            (Role::Addresses, name.addresses),
        ] {
            phrases.iter().for_each(|phrase| self.add_phrase(role, phrase));
        }
        self.given.extend(name.given.iter().map(|word| stem(&folded(word))));
        for (words, list) in [
            (&mut self.units, amount.units),
            (&mut self.links, document.links),
            (&mut self.places, coordinates.words),
            (&mut self.degrees, coordinates.degrees),
            (&mut self.minutes, coordinates.minutes),
            (&mut self.endings, name.endings),
            (&mut self.joins, name.joins),
            (&mut self.never, name.never),
        ] {
            words.extend(list.iter().map(|word| folded(word).into_boxed_slice()));
        }
    }

    fn add_phrase(&mut self, role: Role, phrase: &str) {
        let mut words = phrase.split(' ').map(|word| folded(word).into_boxed_slice());
        if let Some(first) = words.next() {
            self.phrases.entry(first).or_default().push(Phrase { rest: words.collect(), role });
        }
    }

    /// The phrases that start with a folded word.
    pub fn phrases(&self, first: &[char]) -> &[Phrase] {
        self.phrases.get(first).map_or(&[], Vec::as_slice)
    }

    /// Is a folded word on a list?
    pub fn has(&self, list: List, word: &[char]) -> bool {
        let words = match list {
            List::Units => &self.units,
            List::Links => &self.links,
            List::Places => &self.places,
            List::Degrees => &self.degrees,
            List::Minutes => &self.minutes,
            List::Joins => &self.joins,
            List::Never => &self.never,
        };
        words.contains(word)
    }

    /// Is a folded word a frequent given name, in any of its cases?
    pub fn is_given_name(&self, word: &[char]) -> bool {
        /// The longest case ending, letters.
        const ENDING: usize = 6;
        let shortest = word.len().saturating_sub(ENDING).max(2);
        (shortest..=word.len()).any(|cut| {
            self.given.contains(&word[..cut]) && (cut == word.len() || self.endings.contains(&word[cut..]))
        })
    }
}

fn folded(text: &str) -> Vec<char> {
    let mut out = Vec::with_capacity(text.len());
    text.chars().for_each(|c| fold_into(c, &mut out));
    out
}

/// A name without the ending of its nominative, so that case endings can follow.
fn stem(name: &[char]) -> Box<[char]> {
    let cut = match name {
        [.., 'и' | 'ь' | 'а' | 'я' | 'о' | 'ი' | 'ა' | 'ე' | 'ო'] if name.len() > 3 => {
            name.len() - 1
        }
        _ => name.len(),
    };
    name[..cut].into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_files_parse() {
        assert!(Cues::parse(FILES).is_ok_and(|cues| !cues.phrases.is_empty() && !cues.given.is_empty()));
    }

    #[test]
    fn an_unknown_key_is_a_fault_with_its_file() {
        let fault = Cues::parse([("xx.toml", "[name]\ncuse = []\n")]).err();
        assert!(fault.is_some_and(|fault| fault.starts_with("xx.toml") && fault.contains("cuse")));
    }

    #[test]
    fn names_are_known_in_their_cases() {
        let is_name = |word: &str| Cues::builtin().is_given_name(&folded(word));
        for word in
            ["Марина", "Мариной", "Сергею", "Андрієві", "Giorgi", "გიორგის", "ნინოს", "Маратқа", "Айгүлден"]
        {
            assert!(is_name(word), "{word}");
        }
        for word in ["очередь", "машина", "таможня", "საზღვარი", "queue"]
        {
            assert!(!is_name(word), "{word}");
        }
    }
}
