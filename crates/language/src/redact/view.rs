//! The view a recogniser gets: a scan, its tokens and the cues. Refuses to change any of them.

use super::cues::Cues;
use super::digits::Chain;
use super::scan::{Scan, is_digit, is_letter};
use super::token::{Sort, Token, Tokens};

/// What a recogniser may look at.
pub(super) struct View<'v> {
    /// The folded text.
    pub scan: &'v Scan<'v>,
    /// Its tokens.
    pub tokens: &'v Tokens,
    /// Its chains of digits.
    pub chains: &'v [Chain],
    /// The cue words.
    pub cues: &'v Cues,
}

impl<'v> View<'v> {
    /// The folded characters of a token.
    pub fn word(&self, token: &Token) -> &'v [char] {
        &self.scan.chars[token.range.clone()]
    }

    /// The token at `index`.
    pub fn token(&self, index: usize) -> Option<&'v Token> {
        self.tokens.all.get(index)
    }

    /// Is the token at `index` of this sort?
    pub fn is(&self, index: usize, sort: Sort) -> bool {
        self.token(index).is_some_and(|token| token.sort == sort)
    }

    /// The sign at `index`, if the token there is one.
    pub fn sign(&self, index: usize) -> Option<char> {
        self.token(index)
            .filter(|token| token.sort == Sort::Sign)
            .and_then(|token| self.scan.at(token.range.start))
    }

    /// The index after a space, if there is one at `index`.
    pub fn skip_space(&self, index: usize) -> usize {
        index + usize::from(self.is(index, Sort::Space))
    }

    /// May a word or number start at this character?
    pub fn is_start(&self, at: usize) -> bool {
        let before = self.scan.before(at);
        !is_letter(before) && !is_digit(before)
    }

    /// May a word or number end before this character?
    pub fn is_end(&self, at: usize) -> bool {
        let next = self.scan.at(at);
        !is_letter(next) && !is_digit(next)
    }
}
