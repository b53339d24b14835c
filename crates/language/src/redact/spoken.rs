//! Spoken numbers: telephone numbers written out in words, in six languages, with digits between or without.
//! Refuses to know their value: it counts digits.

use super::cues::Role;
use super::token::{Sort, Token};
use super::view::View;
use std::ops::Range;

/// Digits of the shortest telephone number that is told digit by digit.
const DIGITS: usize = 7;
/// Digits of the shortest one told in larger numbers: counts and prices are shorter.
const LARGER_DIGITS: usize = 9;
/// The same near a cue.
const CUED_DIGITS: usize = 6;
/// Signs between two words of a number.
const GAP: usize = 3;

/// The ranges of spoken numbers, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !view.tokens.roles.is_number() {
        return found;
    }
    let mut index = 0;
    while index < view.tokens.all.len() {
        if !is_number(&view.tokens.all[index]) {
            index += 1;
            continue;
        }
        let run = Run::from(view, index);
        if run.is_phone(view, index) {
            found.push(run.range(view, index));
        }
        index = run.end;
    }
    found
}

fn is_number(token: &Token) -> bool {
    token.sort == Sort::Number || token.roles.is_number()
}

/// A run of numbers in words and digits.
struct Run {
    /// The token after its last number.
    end: usize,
    digits: usize,
    words: usize,
    /// Is every word one digit?
    is_spelled: bool,
}

impl Run {
    fn from(view: &View<'_>, start: usize) -> Self {
        let mut run = Self { end: start, digits: 0, words: 0, is_spelled: true };
        // How many digits the next word can still fill: 2 after "сто", 1 after "двадцать".
        let mut room = 0;
        let mut index = start;
        while let Some(token) = view.token(index).filter(|token| is_number(token)) {
            let joined = index > start && view.sign(index - 1) == Some('-') && run.words > 0;
            run.add(token, joined, &mut room);
            run.end = index + 1;
            match next(view, index) {
                Some(next) => index = next,
                None => break,
            }
        }
        run
    }

    fn add(&mut self, token: &Token, joined: bool, room: &mut usize) {
        let has = |role| token.roles.has(role);
        let (digits, opens) = if token.sort == Sort::Number {
            (token.range.len(), 0)
        } else if has(Role::Digit) {
            (1, 0)
        } else if has(Role::Teen) {
            (2, 0)
        } else if has(Role::Ten) {
            (2, 1)
        } else {
            (3, 2)
        };
        self.words += usize::from(token.sort == Sort::Word);
        self.is_spelled &= has(Role::Digit) || token.sort == Sort::Number;
        // "quatre-vingt-dix" is two digits, "жетi жүз" three, however many words they take.
        let filled = if joined && digits <= 2 && !has(Role::Digit) { digits.min(2) - 1 } else { 0 };
        let filled = filled.max(if *room >= digits { digits } else { 0 });
        let filled = if has(Role::Hundred) && self.words > 1 && *room == 0 { 1 } else { filled };
        self.digits += digits - filled;
        *room = if digits == 1 || opens == 0 { 0 } else { opens };
    }

    fn is_phone(&self, view: &View<'_>, start: usize) -> bool {
        let least = if self.is_spelled { DIGITS } else { LARGER_DIGITS };
        let least = if view.tokens.is_cued(start, Role::Phone, 4) { CUED_DIGITS } else { least };
        // One word among digits is "8903 и один", not a way to hide a number.
        self.words >= 2 && self.digits >= least
    }

    fn range(&self, view: &View<'_>, start: usize) -> Range<usize> {
        let first = view.tokens.all[start].range.start;
        let from = if view.scan.before(first) == Some('+') { first - 1 } else { first };
        from..view.tokens.all[self.end - 1].range.end
    }
}

/// The next number of the run, over spaces, commas, hyphens and words like "and".
fn next(view: &View<'_>, index: usize) -> Option<usize> {
    let mut at = index + 1;
    let mut fillers = 0;
    while at <= index + GAP * 2 {
        let token = view.token(at)?;
        match token.sort {
            _ if is_number(token) => return Some(at),
            Sort::Space => {}
            Sort::Word if token.roles.has(Role::Filler) && fillers == 0 => fillers += 1,
            Sort::Sign
                if matches!(view.scan.at(token.range.start), Some('-' | ',' | '.' | '…' | '(' | ')')) => {}
            _ => return None,
        }
        at += 1;
    }
    None
}
