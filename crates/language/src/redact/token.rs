//! Tokens: words, numbers, spaces, signs and masks of a scan, with the roles of cue words. Refuses to know
//! what becomes of them.

use super::cues::{Cues, List, Role, Roles};
use super::fold::is_letter;
use super::kind::Kind;
use super::scan::Scan;
use std::ops::Range;

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sort {
    /// Letters, with apostrophes between them.
    Word,
    /// Folded digits.
    Number,
    /// Spaces, and line breaks.
    Space,
    /// What was masked.
    Mask(Kind),
    /// One sign of any other sort.
    Sign,
}

/// A run of folded characters of one sort.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// What it is made of.
    pub sort: Sort,
    /// Its folded characters.
    pub range: Range<usize>,
    /// The roles of the phrases that end with it; of [`Role::Follows`], that start with it.
    pub roles: Roles,
}

/// The tokens of a scan, in text order, without gaps.
pub(super) struct Tokens {
    /// All of them.
    pub all: Vec<Token>,
    /// The roles found anywhere.
    pub roles: Roles,
    /// Is there a digit anywhere?
    pub has_number: bool,
}

impl Tokens {
    /// Cuts a scan as it stands: what is claimed already is a mask.
    pub fn new(scan: &Scan<'_>, cues: &Cues) -> Self {
        let mut all = Vec::with_capacity(scan.chars.len() / 3 + 1);
        let (mut at, mut has_number) = (0, false);
        while at < scan.chars.len() {
            let (sort, end) = cut(&scan.chars, at);
            has_number |= sort == Sort::Number;
            all.push(Token { sort, range: at..end, roles: Roles::NONE });
            at = end;
        }
        let mut tokens = Self { all, roles: Roles::NONE, has_number };
        tokens.mark(scan, cues);
        tokens
    }

    fn mark(&mut self, scan: &Scan<'_>, cues: &Cues) {
        for index in 0..self.all.len() {
            if self.all[index].sort != Sort::Word {
                continue;
            }
            for phrase in cues.phrases(&scan.chars[self.all[index].range.clone()]) {
                if let Some(last) = self.follow(scan, index, &phrase.rest) {
                    let place = if phrase.role == Role::Follows { index } else { last };
                    self.all[place].roles.add(phrase.role);
                    self.roles.add(phrase.role);
                }
            }
        }
    }

    /// The token where a phrase that starts at `index` ends.
    fn follow(&self, scan: &Scan<'_>, index: usize, rest: &[Box<[char]>]) -> Option<usize> {
        let mut last = index;
        for word in rest {
            let next = self.all.get(last + 2)?;
            let spaced = self.all[last + 1].sort == Sort::Space;
            if !spaced || next.sort != Sort::Word || scan.chars[next.range.clone()] != **word {
                return None;
            }
            last += 2;
        }
        Some(last)
    }

    /// Is a word of `role` among the `words` words before the token at `index`?
    pub fn is_cued(&self, index: usize, role: Role, words: usize) -> bool {
        self.roles.has(role)
            && self.all[..index]
                .iter()
                .rev()
                // Signs and spaces between words count too, so that a wall of them is not walked.
                .take(words * 4)
                .filter(|token| token.sort == Sort::Word)
                .take(words)
                .any(|token| token.roles.has(role))
    }

    /// The token that holds a folded character.
    pub fn index_of(&self, at: usize) -> usize {
        self.all.partition_point(|token| token.range.end <= at)
    }

    /// Does an amount end at `at`: is a unit or a currency what comes next?
    pub fn is_amount(&self, scan: &Scan<'_>, cues: &Cues, at: usize) -> bool {
        let mut index = self.index_of(at);
        if self.all.get(index).is_some_and(|token| token.sort == Sort::Space) {
            index += 1;
        }
        self.all.get(index).is_some_and(|token| match token.sort {
            Sort::Word => cues.has(List::Units, &scan.chars[token.range.clone()]),
            Sort::Sign => {
                matches!(
                    scan.chars[token.range.start],
                    '$' | '€' | '₽' | '₸' | '₴' | '₾' | '₺' | '£' | '%' | '°'
                )
            }
            _ => false,
        })
    }
}

fn cut(chars: &[char], at: usize) -> (Sort, usize) {
    let first = chars[at];
    if is_letter(first) {
        let mut end = run(chars, at, is_letter);
        while chars.get(end) == Some(&'\'') && chars.get(end + 1).is_some_and(|c| is_letter(*c)) {
            end = run(chars, end + 1, is_letter);
        }
        (Sort::Word, end)
    } else if first == ' ' || first.is_whitespace() {
        (Sort::Space, run(chars, at, char::is_whitespace))
    } else if first.is_ascii_digit() {
        (Sort::Number, run(chars, at, |c| c.is_ascii_digit()))
    } else if let Some(kind) = Kind::of_sentinel(first) {
        (Sort::Mask(kind), run(chars, at, |c| c == first))
    } else {
        (Sort::Sign, at + 1)
    }
}

fn run(chars: &[char], from: usize, inside: impl Fn(char) -> bool) -> usize {
    chars[from..].iter().position(|c| !inside(*c)).map_or(chars.len(), |length| from + length)
}
