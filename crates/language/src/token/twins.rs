//! Twins: Latin letters that look like Cyrillic ones, typed for them on the wrong keyboard. Refuses to
//! touch a word whose letters do not all have one.

use super::{Kind, Token, is_cyrillic};

/// Letters up to which a word all in twins is taken for a Cyrillic one: longer ones are names and words of
/// their own.
const SHORT: usize = 3;

/// A Latin letter that looks like a Cyrillic one, inside a Cyrillic word.
pub(super) fn cyrillic(c: char) -> char {
    match c {
        'a' => 'а',
        'e' => 'е',
        'o' => 'о',
        'p' => 'р',
        'c' => 'с',
        'x' => 'х',
        'y' => 'у',
        'k' => 'к',
        'm' => 'м',
        't' => 'т',
        'b' => 'в',
        'h' => 'н',
        'i' => 'і',
        _ => c,
    }
}

/// Makes short words all in Latin twins Cyrillic, in a message mostly Cyrillic: "C 4:30 утра".
pub(super) fn restore(tokens: &mut [Token], text: &str) {
    let words = || tokens.iter().filter(|token| token.kind == Kind::Word);
    let letters = |cyrillic: bool| -> usize {
        words()
            .filter(|token| token.word.starts_with(is_cyrillic) == cyrillic)
            .map(|token| token.word.len())
            .sum()
    };
    // A Cyrillic letter is two bytes.
    let (own, others) = (letters(true) / 2, letters(false));
    if others == 0 || own <= others {
        return;
    }
    for token in tokens.iter_mut().filter(|token| token.kind == Kind::Word) {
        let typed = &text[token.start as usize..token.end as usize];
        if token.word.len() <= SHORT && typed.chars().all(is_twin) {
            token.word = token.word.chars().map(cyrillic).collect();
        }
    }
}

/// Whether a letter as typed looks like a Cyrillic one; some do so only as capitals.
fn is_twin(c: char) -> bool {
    matches!(c, 'a' | 'c' | 'e' | 'i' | 'k' | 'm' | 'o' | 'p' | 'x' | 'y')
        || matches!(c, 'A' | 'B' | 'C' | 'E' | 'H' | 'I' | 'K' | 'M' | 'O' | 'P' | 'T' | 'X' | 'Y')
}

#[cfg(test)]
mod tests {
    use crate::token::tokens;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).filter(|word| !word.is_empty()).collect()
    }

    #[test]
    fn short_words_in_twins_are_cyrillic_among_cyrillic() {
        assert_eq!(words("C 4:30 утра торчим"), ["с", "утра", "торчим"]);
        assert_eq!(words("РФ c утра"), ["рф", "с", "утра"]);
        assert_eq!(words("едем 2h через Lars"), ["едем", "h", "через", "lars"]);
        assert_eq!(words("a car at РФ"), ["a", "car", "at", "рф"]);
    }
}
