//! The vocabulary: one automaton over every form of every lexicon and every name, so that a message is
//! searched once whatever its language. Refuses to understand: it says which words may stand for what.

use crate::concept::Concept;
use crate::lexicon::Lexicon;
use crate::names::Names;
use crate::phrase::{haystack, phrase};
use crate::token::Token;
use crate::tongue::{Tongue, Tongues};
use crate::translit;
use border::atlas::DataFault;
use border::lang::Lang;
use daachorse::DoubleArrayAhoCorasick;
use std::collections::BTreeMap;

/// The compiled forms.
pub struct Vocabulary {
    automaton: DoubleArrayAhoCorasick<u32>,
    patterns: Vec<Pattern>,
    senses: Vec<Sense>,
    /// The names, for what a concept's index means.
    pub names: Names,
    /// Base forms of landmarks.
    pub landmarks: Vec<String>,
}

/// What one form stands for, in which tongues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    /// The concept.
    pub concept: Concept,
    /// Where it stands for it.
    pub tongues: Tongues,
}

#[derive(Clone, Copy, Debug)]
struct Pattern {
    first: u32,
    count: u32,
    open: bool,
}

/// A form found in a message.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Its first token.
    pub first: usize,
    /// Its last token.
    pub last: usize,
    /// Whether it is a stem whose ending was not looked at, and how long the stem is.
    pub open: bool,
    /// Bytes that agree.
    pub length: usize,
    pattern: u32,
}

impl std::fmt::Debug for Vocabulary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vocabulary").field("forms", &self.patterns.len()).finish_non_exhaustive()
    }
}

impl Vocabulary {
    /// Compiles lexica and names.
    ///
    /// # Errors
    /// More forms than an automaton can hold.
    pub fn new(lexicon: Lexicon, names: Names) -> Result<Self, DataFault> {
        let mut forms: BTreeMap<String, Vec<Sense>> = BTreeMap::new();
        for form in &lexicon.forms {
            let plain = phrase(&form.text);
            let native = Tongue::native(form.lang);
            add(&mut forms, &plain, form.open, form.concept, Tongues::of(native));
            if form.lang == Lang::Kk
                && let Some(typed) = translit::russian_keyboard(&plain)
            {
                add(&mut forms, &typed, form.open, form.concept, Tongues::of(native));
            }
            if let Some(tongue) = Tongue::latin(form.lang) {
                for latin in translit::latin(&plain, form.lang) {
                    add(&mut forms, &latin, form.open, form.concept, Tongues::of(tongue));
                }
            }
        }
        for (form, concept) in &names.forms {
            add(&mut forms, form, false, *concept, Tongues::ANY);
            let typed = translit::russian_keyboard(form);
            if let Some(typed) = &typed {
                add(&mut forms, typed, false, *concept, Tongues::ANY);
            }
            let (lang, most) = match form.chars().any(|c| ('ა'..='ჰ').contains(&c)) {
                true => (Lang::Ka, 2),
                false if typed.is_some() => (Lang::Kk, 4),
                false => (Lang::Ru, 2),
            };
            for latin in translit::latin(form, lang).into_iter().take(most) {
                if latin.len() >= 4 {
                    add(&mut forms, &latin, false, *concept, Tongues::ANY);
                }
            }
        }
        Self::compile(forms, lexicon.landmarks, names)
    }

    fn compile(
        forms: BTreeMap<String, Vec<Sense>>,
        landmarks: Vec<String>,
        names: Names,
    ) -> Result<Self, DataFault> {
        let (mut patterns, mut senses) = (Vec::with_capacity(forms.len()), Vec::new());
        for (form, found) in &forms {
            let (first, count) = (senses.len() as u32, found.len() as u32);
            patterns.push(Pattern { first, count, open: !form.ends_with(' ') });
            senses.extend_from_slice(found);
        }
        let texts = forms.keys().enumerate().map(|(n, form)| (form.as_str(), n as u32));
        let automaton = DoubleArrayAhoCorasick::with_values(texts)
            .map_err(|error| DataFault { file: "lexicon".into(), what: error.to_string() })?;
        Ok(Self { automaton, patterns, senses, names, landmarks })
    }

    /// Every form in a message that begins and ends where words do.
    pub fn find(&self, tokens: &[Token]) -> Vec<Found> {
        let (text, starts) = haystack(tokens);
        let token_at = |byte: usize| starts.partition_point(|start| *start as usize <= byte).wrapping_sub(1);
        let mut found = Vec::with_capacity(tokens.len() * 2);
        for hit in self.automaton.find_overlapping_iter(&text) {
            let pattern = self.patterns[hit.value() as usize];
            let (first, last) =
                (token_at(hit.start() + 1), token_at(hit.end() - 1 - usize::from(!pattern.open)));
            let length = hit.end() - hit.start();
            found.push(Found { first, last, open: pattern.open, length, pattern: hit.value() });
        }
        found
    }

    /// What a found form may stand for.
    pub fn senses(&self, found: &Found) -> &[Sense] {
        let Pattern { first, count, .. } = self.patterns[found.pattern as usize];
        &self.senses[first as usize..(first + count) as usize]
    }
}

/// Adds a form; the same concept in another tongue widens the sense it has.
fn add(
    forms: &mut BTreeMap<String, Vec<Sense>>,
    plain: &str,
    open: bool,
    concept: Concept,
    tongues: Tongues,
) {
    if plain.is_empty() {
        return;
    }
    let padded = if open { format!(" {plain}") } else { format!(" {plain} ") };
    let senses = forms.entry(padded).or_default();
    match senses.iter_mut().find(|sense| sense.concept == concept) {
        Some(sense) => sense.tongues = sense.tongues.and(tongues),
        None => senses.push(Sense { concept, tongues }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::builtin;
    use border::atlas::Atlas;

    #[test]
    fn the_built_in_vocabulary_stays_small() {
        let (mut lexicon, mut faults) = (Lexicon::default(), vec![]);
        for lang in Lang::ALL {
            lexicon.add(*lang, lang.as_str(), builtin(*lang), &mut faults);
        }
        let names = Names::new(&Atlas::builtin().expect("built-in data"));
        let named = names.forms.len();
        let vocabulary = Vocabulary::new(lexicon, names).expect("it compiles");
        let (forms, bytes) = (vocabulary.patterns.len(), vocabulary.automaton.heap_bytes());
        eprintln!("{forms} forms, {named} of names, {bytes} bytes");
        assert!(forms < 250_000 && bytes < 48 << 20, "{forms} forms, {bytes} bytes");
    }
}
