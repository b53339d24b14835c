//! Phrases: words with one space between, signs gone, as forms of the lexica and of names are compared with
//! text. Refuses to know what they mean.

use crate::token::{Kind, Token, tokens};

/// The phrase of a form: its words and numbers.
pub fn phrase(form: &str) -> String {
    let mut out = String::new();
    for token in tokens(form) {
        push_word(&mut out, &token);
    }
    out.truncate(out.trim_end().len());
    out
}

/// The phrases of a message in one string, each word between spaces, each sign a line's end, so that nothing
/// is found across a sign; with where in it each token begins.
pub fn haystack(tokens: &[Token]) -> (String, Vec<u32>) {
    let mut out = String::from(" ");
    let mut starts = Vec::with_capacity(tokens.len());
    for token in tokens {
        starts.push(out.len() as u32);
        if !push_word(&mut out, token) {
            out.push_str("\n ");
        }
    }
    (out, starts)
}

/// Adds a word and a space, or nothing.
fn push_word(out: &mut String, token: &Token) -> bool {
    match token.kind {
        Kind::Word => out.push_str(&token.word),
        Kind::Number(figure) => match figure.whole() {
            Some(number) => out.push_str(&number.to_string()),
            None => return false,
        },
        _ => return false,
    }
    out.push(' ');
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_go_and_words_stay() {
        assert_eq!(phrase("Сим-карта!"), "сим карта");
        assert_eq!(phrase("l'État"), "l etat");
        assert_eq!(phrase("24/7"), "24 7");
        assert_eq!(haystack(&tokens("а, б")).0, " а \n б ");
    }
}
