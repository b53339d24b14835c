//! Normal letters: what a person typed, as it is compared. Compatibility forms are resolved (NFKC), letters
//! are lower case, accents of Latin letters and `ё` are dropped, runs of one letter are cut, marks that only
//! direct or decorate are gone. Every normal letter knows where in the original it stood. Refuses to know
//! words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};

/// A normal letter or sign and the bytes of the original it came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Letter {
    /// The letter.
    pub c: char,
    /// Where its original begins.
    pub start: u32,
    /// Where its original ends.
    pub end: u32,
}

/// The normal letters of a text. Linear in the text; combining marks beyond the first are dropped.
pub fn letters(text: &str) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(text.len());
    let mut base: Option<Letter> = None;
    for (start, c) in text.char_indices() {
        let (start, end) = (start as u32, (start + c.len_utf8()) as u32);
        if is_noise(c) {
            continue;
        }
        if canonical_combining_class(c) != 0 {
            if let Some(letter) = &mut base {
                letter.c = compose(letter.c, c).unwrap_or(letter.c);
                letter.end = end;
            }
            continue;
        }
        flush(base.replace(Letter { c, start, end }), &mut out);
    }
    flush(base, &mut out);
    out
}

/// Signs that carry no words: bidirectional and zero-width controls, variation selectors, skin tones,
/// controls.
fn is_noise(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{115f}'..='\u{1160}' | '\u{3164}')
        || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

fn flush(letter: Option<Letter>, out: &mut Vec<Letter>) {
    let Some(Letter { c, start, end }) = letter else { return };
    let push = |out: &mut Vec<Letter>, c: char| {
        let n = out.len();
        // The table of letters is asked last: it is the slow part, and runs are rare.
        let run = n >= 2 && out[n - 1].c == c && out[n - 2].c == c && c.is_alphabetic();
        if run { out[n - 1].end = end } else { out.push(Letter { c, start, end }) }
    };
    if c.is_ascii() {
        return push(out, c.to_ascii_lowercase());
    }
    if matches!(c, 'а'..='я' | 'ა'..='ჰ') {
        return push(out, c);
    }
    if let Some(fraction) = fraction(c) {
        let whole = out.last().is_some_and(|letter| letter.c.is_ascii_digit());
        return fraction.chars().skip(usize::from(whole)).for_each(|c| push(out, c));
    }
    for lower in std::iter::once(c).nfkc().flat_map(char::to_lowercase) {
        match lower {
            'ё' => push(out, 'е'),
            'œ' => "oe".chars().for_each(|c| push(out, c)),
            'ß' => "ss".chars().for_each(|c| push(out, c)),
            'ł' => push(out, 'l'),
            'ø' => push(out, 'o'),
            'ı' => push(out, 'i'),
            '’' | 'ʼ' | '`' | '´' | '‘' => push(out, '\''),
            _ if canonical_combining_class(lower) != 0 => {}
            _ => push(out, plain_latin(lower)),
        }
    }
}

/// A fraction in one sign, as digits.
fn fraction(c: char) -> Option<&'static str> {
    match c {
        '½' => Some("0.5"),
        '¼' => Some("0.25"),
        '¾' => Some("0.75"),
        _ => None,
    }
}

/// A Latin letter without its accent; other letters keep theirs (`й` and `ї` are letters of their own).
fn plain_latin(c: char) -> char {
    let mut base = c;
    let mut first = true;
    decompose_canonical(c, |part| {
        if first && part.is_ascii_alphabetic() {
            base = part;
        }
        first = false;
    });
    base
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> String {
        letters(text).iter().map(|letter| letter.c).collect()
    }

    #[test]
    fn case_accents_width_and_decoration_do_not_matter() {
        for (typed, read) in [
            ("Ещё", "еще"),
            ("FERMÉ", "ferme"),
            ("й", "й"),
            ("\u{0438}\u{0306}", "й"),
            ("２０", "20"),
            ("1½ ½", "1.5 0.5"),
            ("пу\u{200b}сто", "пусто"),
            ("пустоооооо", "пустоо"),
            ("Ł’ÉTÉ", "l'ete"),
            ("ᲡᲐᲠᲤᲘ", "სარფი"),
        ] {
            assert_eq!(normal(typed), read, "{typed}");
        }
    }

    #[test]
    fn offsets_point_into_the_original() {
        let text = "À É";
        let found = letters(text);
        assert_eq!(&text[found[2].start as usize..found[2].end as usize], "É");
    }

    #[test]
    fn ten_thousand_marks_on_one_letter_stay_one_letter() {
        let text: String = std::iter::once('e').chain(std::iter::repeat_n('\u{301}', 10_000)).collect();
        assert_eq!(letters(&text).len(), 1);
    }
}
