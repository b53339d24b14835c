//! Whether words read as an emergency, in six languages: somebody at the edge of life, or held, hurt, sold.
//! Words are data (`emergency/`), and which of them make a cry together is here. It decides only whether
//! numbers to call are shown before the words are sent. Refuses to judge, count or keep them: no reading and
//! no fact knows of it.

use crate::normal::letters;
use border::lang::Lang;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The words of one language: normal letters, several in a row; `*` ends a stem.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    /// Cries by themselves.
    cries: Vec<String>,
    /// Anybody, and what nobody gets over alone.
    people: Vec<String>,
    ails: Vec<String>,
    /// Children, the old, who is with child, and what they do not bear.
    frail: Vec<String>,
    suffers: Vec<String>,
    /// Who treats, that they are wanted, and what a doctor is spoken of for at a border else.
    ambulance: Vec<String>,
    urgently: Vec<String>,
    office: Vec<String>,
    /// To whom violence is done, and what.
    us: Vec<String>,
    hurts: Vec<String>,
    /// That somebody is held, and that what they would go by was taken.
    held: Vec<String>,
    taken: Vec<String>,
    papers: Vec<String>,
}

/// One of each list stands so near the others, and none of the last list anywhere.
#[derive(Serialize)]
struct Sign<'a> {
    /// Words from the first of them to the last.
    near: usize,
    of: Vec<&'a [String]>,
    unless: &'a [String],
}

/// Side by side, in a part of a sentence, in a sentence.
const CLOSE: usize = 3;
const NEAR: usize = 5;
const FAR: usize = 14;

impl Words {
    fn parse(lang: Lang) -> Self {
        let text = match lang {
            Lang::Ru => include_str!("../emergency/ru.toml"),
            Lang::Uk => include_str!("../emergency/uk.toml"),
            Lang::En => include_str!("../emergency/en.toml"),
            Lang::Fr => include_str!("../emergency/fr.toml"),
            Lang::Ka => include_str!("../emergency/ka.toml"),
            Lang::Kk => include_str!("../emergency/kk.toml"),
        };
        // A test reads each: a list that is none would find nothing.
        toml::from_str(text).unwrap_or_default()
    }

    fn signs(&self) -> Vec<Sign<'_>> {
        let sign = |near, of| Sign { near, of, unless: &[] };
        vec![
            sign(0, vec![&self.cries]),
            sign(NEAR, vec![&self.people, &self.ails]),
            sign(NEAR, vec![&self.frail, &self.suffers]),
            Sign { unless: &self.office, ..sign(CLOSE, vec![&self.ambulance, &self.urgently]) },
            sign(NEAR, vec![&self.us, &self.hurts]),
            sign(FAR, vec![&self.held, &self.taken, &self.papers]),
        ]
    }
}

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Lang::ALL.iter().copied().map(Words::parse).collect());

/// Whether somebody who writes this may need help at once. Linear in the text for lists of fixed length.
pub fn is_emergency(words: &str) -> bool {
    let normal: String = letters(words).into_iter().map(|letter| letter.c).collect();
    let is_letter = |c: char| c.is_alphanumeric() || c == '\'';
    let spoken: Vec<&str> = normal.split(|c| !is_letter(c)).filter(|word| !word.is_empty()).collect();
    WORDS.iter().flat_map(Words::signs).any(|sign| sign.is_in(&spoken))
}

/// The same for a phone without a network, of one language, as JSON.
pub(crate) fn signs(lang: Lang) -> String {
    let words = Lang::ALL.iter().zip(WORDS.iter()).find(|(known, _)| **known == lang);
    words.map_or_else(String::new, |(_, words)| serde_json::to_string(&words.signs()).unwrap_or_default())
}

/// The same of all six languages: who is in need writes in their own, whatever the page is in.
pub fn cries() -> String {
    let signs: Vec<Sign<'_>> = WORDS.iter().flat_map(Words::signs).collect();
    format!("{{\"cries\":{}}}", serde_json::to_string(&signs).unwrap_or_default())
}

impl Sign<'_> {
    fn is_in(&self, spoken: &[&str]) -> bool {
        let places = |list: &[String]| -> Vec<usize> {
            let begins = |at: &usize| list.iter().any(|words| begins(&spoken[*at..], words));
            (0..spoken.len()).filter(begins).collect()
        };
        let of: Vec<Vec<usize>> = self.of.iter().map(|list| places(list)).collect();
        let near = |first: &usize| {
            let is_near = |at: &usize| at.abs_diff(*first) <= self.near;
            of.iter().all(|places| places.iter().any(is_near))
        };
        of.first().is_some_and(|first| first.iter().any(near)) && places(self.unless).is_empty()
    }
}

/// Whether what is said begins with words in a row.
fn begins(spoken: &[&str], words: &str) -> bool {
    // Most words of a list begin with another letter.
    if spoken.first().and_then(|word| word.bytes().next()) != words.bytes().next() {
        return false;
    }
    let parts = words.split(' ').count();
    let is_part = |(word, part): (&&str, &str)| match part.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => *word == part,
    };
    parts <= spoken.len() && spoken.iter().zip(words.split(' ')).all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences that are cries and such that are none, in six languages; the phone is held to the same.
    const SAID: &str = include_str!("../../../docs/protocol/vectors/emergency.json");

    #[derive(Deserialize)]
    struct Said {
        cries: Vec<(String, String)>,
        none: Vec<(String, String)>,
    }

    fn said() -> Said {
        serde_json::from_str(SAID).expect("a list of sentences")
    }

    #[test]
    fn cries_of_six_languages_are_read() {
        let missed: Vec<_> = said().cries.into_iter().filter(|(_, words)| !is_emergency(words)).collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn what_is_said_of_queues_papers_cold_and_quarrels_is_none() {
        let wrong: Vec<_> = said().none.into_iter().filter(|(_, words)| is_emergency(words)).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(!is_emergency("") && !is_emergency("*"));
    }

    #[test]
    fn every_word_is_written_as_it_is_compared() {
        for lang in Lang::ALL.iter().copied() {
            let words = Words::parse(lang);
            for sign in words.signs() {
                assert!(sign.of.iter().all(|list| !list.is_empty()), "{lang}");
                for word in sign.of.iter().copied().flatten().chain(sign.unless) {
                    let normal: String = letters(word).into_iter().map(|letter| letter.c).collect();
                    assert_eq!(normal, *word, "{lang}");
                    assert!(!word.contains("* ") || word.split(' ').all(|part| !part.is_empty()), "{word}");
                }
            }
        }
    }
}
