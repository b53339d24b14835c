//! One character as recognisers see it: compatibility forms undone, lower case, no diacritics, digits of any
//! script as ASCII digits. Refuses to know of words: a look-alike letter becomes a digit only where a
//! recogniser has a reason.

use super::kind::Kind;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Zeros of the decimal digits that NFKC leaves as they are; the nine that follow each are its digits.
const ZEROS: [u32; 19] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xA620,
];
/// Ones of the ringed digits (1 to 9) that have no compatibility form.
const RINGED_ONES: [u32; 3] = [0x2776, 0x2780, 0x278A];

/// Adds what `c` folds to, nothing for a character that is not seen.
pub(super) fn fold_into(c: char, out: &mut Vec<char>) {
    match c {
        ' '..='@' | '['..='_' | '{'..='~' | 'a'..='z' | 'ა'..='ჰ' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        'й' | 'Й' => out.push('и'),
        'ё' | 'Ё' => out.push('е'),
        'а'..='я' | 'і' | 'є' | 'ґ' => out.push(c),
        'А'..='Я' => out.push(char::from_u32(c as u32 + 0x20).unwrap_or(c)),
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push('\n'),
        _ => fold_rare(c, out),
    }
}

fn fold_rare(c: char, out: &mut Vec<char>) {
    match c {
        '№' | '…' => out.push(c),
        'º' | '˚' | '°' => out.push('°'),
        '´' | '`' | '’' | '‘' | 'ʼ' | 'ʹ' | '′' | '‵' => out.push('\''),
        '″' | '“' | '”' | '„' | '«' | '»' | '‟' => out.push('"'),
        '‐'..='―' | '−' | '﹘' | '﹣' | '－' => out.push('-'),
        '。' | '․' | '．' => out.push('.'),
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\t' => out.push(' '),
        _ if is_unseen(c) => {}
        _ if Kind::of_sentinel(c).is_some() || c.is_control() => out.push(' '),
        _ => match digit_of(c as u32) {
            Some(digit) => out.push(digit),
            None => decompose(c, out),
        },
    }
}

/// The ASCII digit of a decimal or ringed digit without a compatibility form.
fn digit_of(code: u32) -> Option<char> {
    let decimal = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit <= 9));
    let ringed =
        || RINGED_ONES.iter().find_map(|one| code.checked_sub(one - 1).filter(|d| (1..=9).contains(d)));
    char::from_digit(decimal.or_else(ringed)?, 10)
}

/// Compatibility decomposition without its marks: й and ї lose theirs too, in texts and in cue words alike.
fn decompose(c: char, out: &mut Vec<char>) {
    for part in std::iter::once(c).nfkd().filter(|part| !is_combining_mark(*part)) {
        match part {
            '⁄' => out.push('/'),
            _ if part.is_whitespace() => out.push(' '),
            _ => out.extend(part.to_lowercase().filter(|lower| !is_combining_mark(*lower))),
        }
    }
}

/// Characters that nobody sees: zero-width, bidi controls, fillers, tags, NUL. They hide digits from rules.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\0' | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
        || is_combining_mark(c)
}

/// A letter. The scripts of the six languages come first: the table of all alphabets is slow to ask.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'а'..='я' | 'ა'..='ჰ') || (!c.is_ascii() && c.is_alphabetic())
}

/// A letter or a folded digit.
pub(super) fn is_sign(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c)
}

/// The Latin letter that a folded letter looks like on a number plate or in a host name.
pub(super) fn latin_twin(c: char) -> Option<char> {
    Some(match c {
        'a'..='z' => c,
        'а' => 'a',
        'в' => 'b',
        'е' => 'e',
        'к' => 'k',
        'м' => 'm',
        'н' | 'һ' => 'h',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'т' => 't',
        'у' | 'ү' => 'y',
        'х' => 'x',
        'і' => 'i',
        'ѕ' => 's',
        'ј' => 'j',
        _ => return None,
    })
}

/// The digit that a folded letter stands for inside a number, where people replace digits to pass filters.
pub(super) fn digit_twin(c: char) -> Option<char> {
    Some(match c {
        'o' | 'о' | 'ο' => '0',
        'l' | 'i' | 'і' => '1',
        'з' => '3',
        'б' => '6',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut out = Vec::new();
        text.chars().for_each(|c| fold_into(c, &mut out));
        out.into_iter().collect()
    }

    #[test]
    fn tricks_are_undone() {
        assert_eq!(folded("８９\u{200B}０\u{202E}３"), "8903");
        assert_eq!(folded("8\u{FE0F}\u{20E3}9\u{20E3}"), "89");
        assert_eq!(folded("③❾𝟕٤"), "3974");
        assert_eq!(folded("＠ｖａｓｙａ"), "@vasya");
        assert_eq!(folded("Звоните №5 – 20°"), "звоните №5 - 20°");
    }

    #[test]
    fn marks_fall_in_both_forms() {
        assert_eq!(folded("Пошлый"), folded("Пошлыи\u{306}"));
        assert_eq!(folded("Їжак"), "іжак");
        assert_eq!(folded("é"), "e");
        assert_eq!(folded(&"\u{301}".repeat(10_000)), "");
    }

    #[test]
    fn a_sentinel_in_the_input_is_a_space() {
        assert_eq!(folded("\u{F0000}"), " ");
    }
}
