//! The scan: a text as folded characters, each with the bytes it came from, and what was found in it so far.
//! Refuses to know what a phone or a name looks like.

use super::fold::{self, fold_into};
use super::kind::Kind;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// A text under redaction. What is claimed turns into sentinels, so that later recognisers stop there.
pub(super) struct Scan<'a> {
    text: &'a str,
    /// Folded characters; a mask is one sentinel, or a run of the same one when claimed in this scan.
    pub chars: Vec<char>,
    /// The byte at which each of them starts; several folded from one character share it.
    starts: Vec<usize>,
    found: Vec<(Range<usize>, Kind)>,
}

impl<'a> Scan<'a> {
    /// Folds `text`, each character once.
    pub fn new(text: &'a str) -> Self {
        let mut scan = Self {
            text,
            chars: Vec::with_capacity(text.len()),
            starts: Vec::with_capacity(text.len()),
            found: Vec::new(),
        };
        let mut after_mask = 0;
        for (at, c) in text.char_indices() {
            if at < after_mask {
                continue;
            }
            if c == '['
                && let Some(kind) = Kind::at(&text[at..])
            {
                after_mask = at + kind.mask().len();
                scan.chars.push(kind.sentinel());
            } else {
                fold_into(c, &mut scan.chars);
            }
            scan.starts.resize(scan.chars.len(), at);
        }
        scan
    }

    /// The byte after the character that starts at a byte: marks belong to what they stand on, so that
    /// keycaps go with their digit; unseen controls stay.
    fn end_of(&self, start: usize) -> usize {
        let rest = &self.text[start..];
        if let Some(kind) = Kind::at(rest) {
            return start + kind.mask().len();
        }
        let marks = |(place, c): &(usize, char)| *place == 0 || is_combining_mark(*c);
        let last = rest.char_indices().take_while(marks).last();
        last.map_or(start, |(place, c)| start + place + c.len_utf8())
    }

    /// The folded character at `index`, if the text reaches there.
    pub fn at(&self, index: usize) -> Option<char> {
        self.chars.get(index).copied()
    }

    /// The folded character before `index`.
    pub fn before(&self, index: usize) -> Option<char> {
        self.at(index.checked_sub(1)?)
    }

    /// Was the character at `index` written as a capital letter?
    pub fn is_upper(&self, index: usize) -> bool {
        let start = self.starts.get(index).copied().unwrap_or(self.text.len());
        self.text[start..].chars().next().is_some_and(char::is_uppercase)
    }

    /// Are all letters of a range capital?
    pub fn is_all_upper(&self, range: Range<usize>) -> bool {
        range.clone().all(|index| self.is_upper(index) || !fold::is_letter(self.chars[index]))
    }

    /// Is the whole text written in capitals, so that capitals mean nothing?
    pub fn is_shouted(&self) -> bool {
        /// Fewer letters than these may be a plate and nothing else.
        const LETTERS: usize = 10;
        let (mut capitals, mut all) = (0_usize, 0_usize);
        for c in self.text.chars().filter(|c| !c.is_ascii() || c.is_ascii_alphabetic()) {
            // Georgian and letters of other scripts without case say nothing.
            let upper = c.is_uppercase();
            all += usize::from(upper || (c.is_lowercase() && !('ა'..='ჿ').contains(&c)));
            capitals += usize::from(upper);
        }
        all >= LETTERS && capitals * 10 >= all * 9
    }

    /// Masks a range of folded characters: it becomes a run of sentinels.
    pub fn claim(&mut self, range: Range<usize>, kind: Kind) {
        if range.is_empty() || range.end > self.chars.len() {
            return;
        }
        let bytes = self.starts[range.start]..self.end_of(self.starts[range.end - 1]);
        self.chars[range].fill(kind.sentinel());
        self.found.push((bytes, kind));
    }

    /// What was claimed, as ranges of bytes in text order without overlap.
    pub fn into_found(mut self) -> Vec<(Range<usize>, Kind)> {
        self.found.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
        // Two characters folded from one, claimed apart, share its bytes: the first claim keeps them.
        let mut end = 0;
        self.found.retain(|(bytes, _)| {
            let apart = bytes.start >= end;
            end = end.max(bytes.end);
            apart
        });
        debug_assert!(self.found.iter().all(|(bytes, _)| self.text.is_char_boundary(bytes.start)));
        self.found
    }
}

/// A sign of a word: a letter of any script.
pub(super) fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(fold::is_letter)
}

/// A folded digit.
pub(super) fn is_digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}
