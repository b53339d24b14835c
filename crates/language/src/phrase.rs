//! Phrases: words with one space between, signs gone, as forms of the lexica and of names are compared with
//! text. Refuses to know what they mean.

use crate::token::{Kind, tokens};

/// The phrase of a form: its words and whole numbers.
pub fn phrase(form: &str) -> String {
    let word = |token: crate::token::Token| match token.kind {
        Kind::Word => Some(token.word),
        Kind::Number(figure) => figure.whole().map(|number| number.to_string()),
        _ => None,
    };
    tokens(form).into_iter().filter_map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_go_and_words_stay() {
        assert_eq!(phrase("Сим-карта!"), "сим карта");
        assert_eq!(phrase("l'État"), "l etat");
        assert_eq!(phrase("24/7"), "24 7");
    }
}
