//! Whether words say that somebody under eighteen travels without a parent: by an age of one's own, by being
//! said, or by a child of such an age who goes alone. Such words are answered with those who help and never
//! with a seat. Words are data (`underage/`). Refuses to guess an age, and to take a child that somebody
//! takes along for one that is alone.

use crate::token::{Kind, Token, tokens};
use border::lang::Lang;
use serde::Deserialize;
use std::sync::LazyLock;

/// Years from which on one travels as a grown-up.
const OF_AGE: u32 = 18;
/// So many words lie between a word and its company, at most.
const NEAR: usize = 2;

/// The words of one language: normal letters, several in a row; `*` ends a stem.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    /// What stands before one's own age, or after it and its years; and years that are one's own.
    own: Vec<String>,
    own_after: Vec<String>,
    own_years: Vec<String>,
    /// What an age is counted in; whether it may stand without, and what may then follow it.
    years: Vec<String>,
    bare: bool,
    goes_on: Vec<String>,
    /// Said in so many words.
    said: Vec<String>,
    /// Who may be of any age, who is a child, by what either is meant again, and what stands between them and
    /// an age.
    kin: Vec<String>,
    child: Vec<String>,
    meant: Vec<String>,
    between: Vec<String>,
    /// Without anybody; "one" or "self", which is so where somebody goes or is sent near it; and
    /// by what it is
    /// the writer who is alone.
    alone: Vec<String>,
    one: Vec<String>,
    goes: Vec<String>,
    mine: Vec<String>,
    /// Before whom one takes along, and such in one word.
    with: Vec<String>,
    company: Vec<String>,
}

impl Words {
    fn parse(lang: Lang) -> Self {
        let text = match lang {
            Lang::Ru => include_str!("../underage/ru.toml"),
            Lang::Uk => include_str!("../underage/uk.toml"),
            Lang::En => include_str!("../underage/en.toml"),
            Lang::Fr => include_str!("../underage/fr.toml"),
            Lang::Ka => include_str!("../underage/ka.toml"),
            Lang::Kk => include_str!("../underage/kk.toml"),
        };
        // A test reads each: a list that is none would find nothing.
        toml::from_str(text).unwrap_or_default()
    }
}

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Lang::ALL.iter().copied().map(Words::parse).collect());

/// Whether words say so.
pub fn alone(words: &str) -> bool {
    let tokens = tokens(words);
    WORDS.iter().any(|words| Text { tokens: &tokens, words }.is_of_a_child_alone())
}

/// A text as the words of one language see it.
struct Text<'t> {
    tokens: &'t [Token],
    words: &'t Words,
}

impl Text<'_> {
    fn is_of_a_child_alone(&self) -> bool {
        let places = || 0..self.tokens.len();
        places().any(|at| self.begins_any(at, &self.words.said))
            || places().any(|at| self.is_own_age(at))
            || self.is_sent_alone()
    }

    /// The word at a place.
    fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).filter(|token| token.kind == Kind::Word).map(|token| &*token.word)
    }

    fn is(&self, at: Option<usize>, list: &[String]) -> bool {
        at.and_then(|at| self.word(at)).is_some_and(|word| list.iter().any(|known| is_like(word, known)))
    }

    /// Whether words of a list stand in a row from a place on, whatever signs are between.
    fn begins_any(&self, at: usize, list: &[String]) -> bool {
        self.word(at).is_some()
            && list.iter().any(|known| {
                let mut said = (at..self.tokens.len()).filter_map(|at| self.word(at));
                known.split(' ').all(|part| said.next().is_some_and(|word| is_like(word, part)))
            })
    }

    /// Full years that a number may mean.
    fn years(&self, at: usize) -> Option<u32> {
        let Kind::Number(figure) = self.tokens.get(at)?.kind else { return None };
        figure.whole().filter(|years| (1..120).contains(years))
    }

    /// Whether a number that is followed by no years may be an age: a part ends with it, or goes on with
    /// somebody.
    fn stands_alone(&self, at: usize) -> bool {
        self.words.bare && (self.word(at + 1).is_none() || self.is(Some(at + 1), &self.words.goes_on))
    }

    /// Whether a number is one's own age, and of a child.
    fn is_own_age(&self, at: usize) -> bool {
        if self.years(at).is_none_or(|years| years >= OF_AGE) {
            return false;
        }
        let is_age = self.is(Some(at + 1), &self.words.years);
        let is_own = self.is(at.checked_sub(1), &self.words.own);
        let is_mine = |after: usize| self.is(Some(at + after), &self.words.own_after);
        is_own && (is_age || self.stands_alone(at))
            || is_age && (is_mine(2) || is_mine(3))
            || self.is(Some(at + 1), &self.words.own_years)
    }

    /// The years of somebody's age that stands at a place: counted in years, or right after whose it is.
    fn age(&self, at: usize) -> Option<u32> {
        let years = self.years(at)?;
        let before = |back: usize| at.checked_sub(back);
        // A sign may stand between: "my son, 13".
        let last = (1..=2).filter_map(before).find(|at| self.word(*at).is_some());
        let is_whose = |at: &usize| self.is_somebody(*at) || self.is(Some(*at), &self.words.meant);
        let whose = last.filter(is_whose).or_else(|| {
            let last = last.filter(|at| self.is(Some(*at), &self.words.between))?;
            last.checked_sub(1).filter(is_whose)
        });
        let is_age = self.is(Some(at + 1), &self.words.years);
        (is_age || whose.is_some() && self.stands_alone(at)).then_some(years)
    }

    fn is_somebody(&self, at: usize) -> bool {
        self.is(Some(at), &self.words.kin) || self.is(Some(at), &self.words.child)
    }

    /// Whether a child is sent on its way alone.
    fn is_sent_alone(&self) -> bool {
        let places = || 0..self.tokens.len();
        let somebody: Vec<usize> = places().filter(|at| self.is_somebody(*at)).collect();
        let is_along = somebody.iter().any(|at| self.is_taken_along(*at))
            || places().any(|at| self.is(Some(at), &self.words.company));
        if somebody.is_empty() || is_along || !places().any(|at| self.is_alone(at)) {
            return false;
        }
        let ages: Vec<u32> = places().filter_map(|at| self.age(at)).collect();
        let is_child = somebody.iter().any(|at| self.is(Some(*at), &self.words.child));
        ages.iter().any(|years| *years < OF_AGE) || is_child && ages.is_empty()
    }

    /// Whether it is said that somebody other than the writer goes alone.
    fn is_alone(&self, at: usize) -> bool {
        let near = || at.saturating_sub(NEAR)..=at + NEAR;
        let goes = || near().any(|at| self.is(Some(at), &self.words.goes));
        let is_said = self.begins_any(at, &self.words.alone) || self.is(Some(at), &self.words.one) && goes();
        let around = at.saturating_sub(NEAR)..=at + 1;
        is_said && !around.into_iter().any(|at| self.is(Some(at), &self.words.mine))
    }

    /// Whether somebody comes along with the writer: "with my little son", in one part of a sentence.
    fn is_taken_along(&self, at: usize) -> bool {
        let back = (1..=NEAR).map_while(|back| at.checked_sub(back).filter(|at| self.word(*at).is_some()));
        back.into_iter().any(|at| self.is(Some(at), &self.words.with))
    }
}

/// Whether a word is a known one, or begins with its stem.
fn is_like(word: &str, known: &str) -> bool {
    known.strip_suffix('*').map_or(word == known, |stem| word.starts_with(stem))
}

#[cfg(test)]
mod tests;
