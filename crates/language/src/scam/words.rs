//! The words: forms of six languages by cue, from `scam/*.toml`, in one table, with the Latin spellings of
//! those that have another script. All languages are read together: such offers mix them. Refuses to know
//! what cues mean together.

use super::cue::{Cue, Cues};
use crate::forms::{Forms, Hit};
use crate::notation;
use crate::phrase::phrase;
use crate::token::Token;
use crate::translit;
use border::lang::Lang;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The compiled words.
pub(super) struct Words {
    forms: Forms,
    cues: Vec<Cues>,
}

/// The files inside the binary.
const FILES: [(Lang, &str); 6] = [
    (Lang::Ru, include_str!("../../scam/ru.toml")),
    (Lang::Uk, include_str!("../../scam/uk.toml")),
    (Lang::En, include_str!("../../scam/en.toml")),
    (Lang::Fr, include_str!("../../scam/fr.toml")),
    (Lang::Ka, include_str!("../../scam/ka.toml")),
    (Lang::Kk, include_str!("../../scam/kk.toml")),
];

static WORDS: LazyLock<Words> = LazyLock::new(|| match Words::parse(FILES) {
    Ok(words) => words,
    // Going on without them would let such offers through; the files are part of the build.
    Err(fault) => panic!("the built-in words of scams do not parse: {fault}"),
});

type File = BTreeMap<String, Vec<String>>;

impl Words {
    /// The built-in words, compiled once.
    pub fn builtin() -> &'static Self {
        &WORDS
    }

    fn parse<'a>(files: impl IntoIterator<Item = (Lang, &'a str)>) -> Result<Self, String> {
        let mut found: BTreeMap<(String, bool), Cues> = BTreeMap::new();
        for (lang, text) in files {
            let file: File = toml::from_str(text).map_err(|fault| format!("{lang}: {fault}"))?;
            for (key, entries) in &file {
                let cue = Cue::parse(key).ok_or_else(|| format!("{lang}: no `{key}`"))?;
                for entry in entries {
                    let forms =
                        notation::expand(entry).map_err(|fault| format!("{lang}: {entry}: {fault}"))?;
                    for (form, open) in forms {
                        for spelled in spellings(&phrase(&form), lang) {
                            let cues = found.entry((spelled, open)).or_default();
                            *cues = cues.and(Cues::of(&[cue]));
                        }
                    }
                }
            }
        }
        let mut words = Self { forms: Forms::with_capacity(found.len()), cues: vec![] };
        for ((form, open), cues) in found {
            let number = words.cues.len() as u32;
            words.forms.add(&form, open, number).map_err(|_| format!("{form}: shares its hash"))?;
            words.cues.push(cues);
        }
        Ok(words)
    }

    /// The forms in a message, the longest where several begin at one word, none inside another.
    pub fn find(&self, tokens: &[Token]) -> Vec<(Hit, Cues)> {
        let mut hits = self.forms.find(tokens);
        // A whole word goes before a stem of the same length.
        hits.sort_by_key(|hit| (hit.first, std::cmp::Reverse((hit.length, !hit.open))));
        let mut found: Vec<(Hit, Cues)> = Vec::new();
        let mut next = 0;
        for hit in hits {
            let cues = self.cues[hit.form as usize];
            match found.last_mut() {
                // Of one and the same words a stem may know what the whole form does not.
                Some((last, known))
                    if (hit.first, hit.last) == (last.first, last.last) && !known.has(Cue::Harmless) =>
                {
                    *known = cues.and(*known);
                }
                _ if hit.first >= next => {
                    next = hit.last + 1;
                    found.push((hit, cues));
                }
                _ => {}
            }
        }
        found
    }

    /// The longest form that these letters begin with: its bytes, and whether any ending may follow.
    pub fn longest(&self, letters: &str) -> Option<(usize, bool)> {
        let end = letters.char_indices().nth(LONGEST).map_or(letters.len(), |(at, _)| at);
        self.forms.longest(&letters[..end])
    }
}

/// Letters of the longest form there may be of one word.
const LONGEST: usize = 24;

/// Letters from which on a form has other spellings.
const LEAST_SPELLED: usize = 4;

/// A form as its language writes it and as people type it on a Latin or a Russian keyboard.
fn spellings(form: &str, lang: Lang) -> Vec<String> {
    let mut found = vec![form.to_owned()];
    // In Latin letters a word this short is one of another language: "me", "be", "my".
    if form.chars().count() < LEAST_SPELLED {
        return found;
    }
    let words: Vec<Vec<String>> = form.split(' ').map(|word| translit::latin(word, lang)).collect();
    let most = words.iter().map(Vec::len).max().unwrap_or(0);
    for n in 0..most {
        let spelled = |(word, choices): (&str, &Vec<String>)| {
            choices.get(n).or(choices.last()).cloned().unwrap_or_else(|| word.to_owned())
        };
        found.push(form.split(' ').zip(&words).map(spelled).collect::<Vec<_>>().join(" "));
    }
    if lang == Lang::Kk {
        found.extend(translit::russian_keyboard(form));
    }
    found.sort();
    found.dedup();
    found
}
