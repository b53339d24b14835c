//! Cards: bank cards and account numbers. Refuses to know whose they are.

use super::cues::Role;
use super::digits::Chain;
use super::scan::{is_digit, is_letter};
use super::token::Sort;
use super::view::View;
use std::ops::Range;

/// Digits of a card number.
const DIGITS: std::ops::RangeInclusive<usize> = 13..=19;
/// Signs of an IBAN.
const IBAN: std::ops::RangeInclusive<usize> = 15..=34;
/// How many words before a number a cue may stand.
const CUE_WORDS: usize = 4;

/// The ranges of cards and accounts, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found = ibans(view);
    for chain in
        view.chains.iter().filter(|chain| chain.digits(0..chain.groups.len()).len() >= *DIGITS.start())
    {
        let mut start = 0;
        while start < chain.groups.len() {
            match end(view, chain, start) {
                Some(end) => {
                    found.push(chain.range(view, start..end));
                    start = end;
                }
                None => start += 1,
            }
        }
    }
    found
}

fn end(view: &View<'_>, chain: &Chain, start: usize) -> Option<usize> {
    /// Digits of an account at a Russian bank.
    const ACCOUNT: usize = 20;
    if chain.groups[start].plus {
        return None;
    }
    let index = view.tokens.index_of(chain.groups[start].range.start);
    let is_cued = view.tokens.is_cued(index, Role::Card, CUE_WORDS);
    chain.ends(start, ACCOUNT).find(|end| {
        let digits = chain.digits(start..*end);
        let lengths = chain.lengths(start..*end);
        let is_fours = matches!(lengths[..], [4, 4, 4, 4] | [4, 4, 4, 4, 1..=3]);
        let is_cut =
            matches!(lengths[..], [_] | [4, 6, 5] | [4, 4, 4, 1..=3] | [4, 4, 8] | [8, 8] | [4, 12] | [6, _])
                || is_fours
                || lengths.iter().all(|length| *length == 1);
        match digits.len() {
            ACCOUNT => is_cued || lengths.len() == 1,
            _ if !DIGITS.contains(&digits.len()) => false,
            // A card with a mistyped digit is still somebody's card.
            _ => {
                is_fours || is_cued || (is_cut && (luhn(digits) || digits.len() >= 16 && lengths.len() == 1))
            }
        }
    })
}

/// The check digit of bank cards (ISO/IEC 7812-1, annex B).
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let value = u32::from(digit - b'0') << (place % 2);
            value / 10 + value % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Account numbers with a country: two letters, a check of two digits, groups of four or one piece.
fn ibans(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for token in &view.tokens.all {
        let start = token.range.start;
        let is_free = found.last().is_none_or(|last| last.end <= start) && view.is_start(start);
        if token.sort == Sort::Word
            && token.range.len() == 2
            && is_free
            && let Some(end) = iban_end(view, start)
        {
            found.push(start..end);
        }
    }
    found
}

fn iban_end(view: &View<'_>, start: usize) -> Option<usize> {
    if !is_digit(view.scan.at(start + 2)) || !is_digit(view.scan.at(start + 3)) {
        return None;
    }
    let mut signs = Vec::with_capacity(*IBAN.end());
    let mut end = None;
    let mut at = start;
    while signs.len() < *IBAN.end() {
        match view.scan.at(at) {
            Some(c @ ('a'..='z' | '0'..='9')) => signs.push(c),
            Some(' ' | '-') if is_letter(view.scan.at(at + 1)) || is_digit(view.scan.at(at + 1)) => {}
            _ => break,
        }
        at += 1;
        if IBAN.contains(&signs.len()) && view.is_end(at) && is_checked(&signs) {
            end = Some(at);
        }
    }
    end
}

/// The check of an IBAN (ISO 7064, mod 97-10).
fn is_checked(signs: &[char]) -> bool {
    let rest = signs.iter().cycle().skip(4).take(signs.len()).fold(0, |rest, c| {
        let value = c.to_digit(36).unwrap_or(0);
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_checked() {
        assert!(luhn(b"4111111111111111"));
        assert!(!luhn(b"4111111111111112"));
        assert!(is_checked(&"gb82west12345698765432".chars().collect::<Vec<_>>()));
        assert!(!is_checked(&"gb82west12345698765433".chars().collect::<Vec<_>>()));
    }
}
