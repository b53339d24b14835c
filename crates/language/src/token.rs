//! Tokens: words, numbers, flags, signs and masks, glued ones taken apart ("рф7", "70авто", "9h20"). Refuses
//! to know what any word means.

use crate::normal::{Letter, letters};
use border::land::LandCode;
use border::limits::TOKENS_PER_MESSAGE;

mod digits;
mod twins;
pub use digits::{Figure, Shape};

/// A token and where in the original it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its normal letters; empty for anything but a word.
    pub word: String,
    /// How it hangs on the token before it.
    pub joint: Joint,
    /// Byte where its original begins.
    pub start: u32,
    /// Byte where its original ends.
    pub end: u32,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Letters of one script, or a currency sign.
    Word,
    /// Digits.
    Number(Figure),
    /// A flag.
    Flag(LandCode),
    /// A sign.
    Mark(Mark),
    /// Something masked before we saw it.
    Mask,
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// A space or a sign.
    Apart,
    /// Nothing.
    Glued,
    /// One hyphen.
    Hyphen,
}

/// A sign that means something to the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Stop,
    Comma,
    Question,
    Exclaim,
    Colon,
    Dash,
    Arrow,
    ArrowBack,
    Slash,
    Plus,
    About,
    Minus,
    Line,
    Quote,
    Bracket,
    Laugh,
    Percent,
    Degree,
    Other,
}

/// The tokens of a text, at most [`TOKENS_PER_MESSAGE`].
pub fn tokens(text: &str) -> Vec<Token> {
    let found = letters(text);
    let mut scan =
        Scan { letters: &found, at: 0, out: Vec::with_capacity(found.len() / 4 + 4), gap: Gap::Space };
    while scan.at < found.len() && scan.out.len() < TOKENS_PER_MESSAGE {
        scan.step();
    }
    twins::restore(&mut scan.out, text);
    scan.out
}

/// What was passed since the last token.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    None,
    Hyphen,
    Space,
}

struct Scan<'a> {
    letters: &'a [Letter],
    at: usize,
    out: Vec<Token>,
    gap: Gap,
}

impl Scan<'_> {
    fn peek(&self, ahead: usize) -> char {
        self.letters.get(self.at + ahead).map_or(' ', |letter| letter.c)
    }

    fn step(&mut self) {
        let c = self.peek(0);
        match c {
            '\n' | '\r' => self.mark(Mark::Line, 1),
            _ if c.is_whitespace() => self.skip(),
            '[' if self.mask() => {}
            '\'' => self.apostrophe(),
            _ if is_letter(c) => self.word(),
            _ if c.is_ascii_digit() => self.number(),
            '\u{1f1e6}'..='\u{1f1ff}' => self.flag(),
            '-' | '–' | '—' | '−' | '‐' | '‑' => self.dash(),
            _ => self.sign(c),
        }
    }

    fn skip(&mut self) {
        self.at += 1;
        self.gap = Gap::Space;
    }

    fn push(&mut self, kind: Kind, word: String, taken: usize) {
        let joint = match self.gap {
            Gap::Hyphen => Joint::Hyphen,
            Gap::None if !self.out.is_empty() => Joint::Glued,
            _ => Joint::Apart,
        };
        let (start, end) = (self.letters[self.at].start, self.letters[self.at + taken - 1].end);
        self.out.push(Token { kind, word, joint, start, end });
        self.at += taken;
        self.gap = Gap::None;
    }

    fn mark(&mut self, mark: Mark, taken: usize) {
        self.push(Kind::Mark(mark), String::new(), taken);
        self.gap = Gap::Space;
    }

    /// `[phone]` and its kin: a word of ASCII letters in brackets.
    fn mask(&mut self) -> bool {
        let inside = (1..16).take_while(|i| self.peek(*i).is_ascii_lowercase()).count();
        let masked = inside >= 3 && self.peek(inside + 1) == ']';
        if masked {
            self.push(Kind::Mask, String::new(), inside + 2);
        }
        masked
    }

    /// An apostrophe inside a Cyrillic word is dropped ("в'їзд"); elsewhere it parts words ("n'avance",
    /// "can't"), or stands for a century ("'22").
    fn apostrophe(&mut self) {
        let apart = self.at == 0 || self.letters[self.at - 1].c.is_whitespace();
        let year = apart && !self.peek(3).is_alphanumeric();
        match (self.peek(1).to_digit(10), self.peek(2).to_digit(10)) {
            (Some(tens), Some(ones)) if year => {
                self.push(Kind::Number(Figure::year(tens * 10 + ones)), String::new(), 3);
            }
            _ => self.at += 1,
        }
    }

    fn word(&mut self) {
        let mut word = String::new();
        let (mut taken, mut latin, mut other) = (0, 0_usize, 0_usize);
        loop {
            let c = self.peek(taken);
            let inside = c == '\''
                && taken > 0
                && is_cyrillic(self.peek(taken - 1))
                && is_cyrillic(self.peek(taken + 1));
            if is_letter(c) {
                if c.is_ascii() {
                    latin += 1
                } else {
                    other += 1
                }
                word.push(c);
            } else if !inside {
                break;
            }
            taken += 1;
        }
        if latin > 0 && other > 0 && word.chars().any(is_cyrillic) {
            word = word.chars().map(twins::cyrillic).collect();
        }
        let taken = if taken == 1 { self.abbreviation(&mut word) } else { taken };
        self.push(Kind::Word, word, taken);
    }

    /// Two letters with a slash between are one word ("w/o", "ж/д"); the slash of "w/" is no sign. The
    /// letters taken.
    fn abbreviation(&self, word: &mut String) -> usize {
        let apart = self.at == 0 || !matches!(self.letters[self.at - 1].c, '/' | '\'' | '0'..='9');
        if self.peek(1) != '/' || !apart {
            return 1;
        }
        let second = self.peek(2);
        if second.is_alphabetic() && !self.peek(3).is_alphanumeric() && self.peek(3) != '/' {
            word.push(second);
            return 3;
        }
        if word == "w" { 2 } else { 1 }
    }

    fn number(&mut self) {
        let (figure, taken) = digits::figure(&self.letters[self.at..]);
        self.push(Kind::Number(figure), String::new(), taken);
    }

    fn flag(&mut self) {
        let letter = |c: char| match c {
            '\u{1f1e6}'..='\u{1f1ff}' => Some((b'a' + (c as u32 - 0x1f1e6) as u8) as char),
            _ => None,
        };
        match (letter(self.peek(0)), letter(self.peek(1))) {
            (Some(a), Some(b)) => match LandCode::parse(&format!("{a}{b}")) {
                Some(code) => self.push(Kind::Flag(code), String::new(), 2),
                None => self.mark(Mark::Other, 2),
            },
            _ => self.mark(Mark::Other, 1),
        }
    }

    /// A hyphen inside a word or number pair, a minus before a number, an arrow, or a dash.
    fn dash(&mut self) {
        let run = (0..8).take_while(|i| matches!(self.peek(*i), '-' | '–' | '—' | '−')).count().max(1);
        if self.peek(run) == '>' {
            return self.mark(Mark::Arrow, run + 1);
        }
        let before = self.at > 0 && self.letters[self.at - 1].c.is_alphanumeric();
        let after = self.peek(run).is_alphanumeric();
        if run == 1 && before && after {
            self.at += 1;
            self.gap = Gap::Hyphen;
            return;
        }
        let minus = run == 1 && !before && self.peek(1).is_ascii_digit();
        self.mark(if minus { Mark::Minus } else { Mark::Dash }, run);
    }

    /// "<-", "<--", "<="; with a head at either end it says no way.
    fn arrow_back(&mut self) {
        let shaft = (1..8).take_while(|i| matches!(self.peek(*i), '-' | '–' | '—' | '−' | '=')).count();
        if self.peek(shaft + 1) == '>' {
            return self.mark(Mark::Other, shaft + 2);
        }
        self.mark(Mark::ArrowBack, shaft + 1);
    }

    fn sign(&mut self, c: char) {
        let mark = match c {
            '.' | '…' => Mark::Stop,
            ',' | ';' => Mark::Comma,
            '?' => Mark::Question,
            '!' | '‼' | '❗' | '⁉' => Mark::Exclaim,
            ':' => Mark::Colon,
            '/' | '|' | '\\' => Mark::Slash,
            '+' => Mark::Plus,
            '~' | '≈' | '±' => Mark::About,
            '"' | '«' | '»' | '“' | '”' | '„' => Mark::Quote,
            '(' | ')' | '[' | ']' => Mark::Bracket,
            '%' => Mark::Percent,
            '°' | 'º' => Mark::Degree,
            '→' | '➡' | '⇒' | '➔' | '⟶' | '➜' => Mark::Arrow,
            '>' => Mark::Arrow,
            '←' | '⬅' | '⇐' | '⟵' => Mark::ArrowBack,
            '<' if matches!(self.peek(1), '-' | '–' | '—' | '−' | '=') => return self.arrow_back(),
            '=' if self.peek(1) == '>' => return self.mark(Mark::Arrow, 2),
            '😂' | '🤣' | '😄' | '😅' | '😆' | '🤡' | '😁' | '😀' | '😃' | '😜' | '😝' => {
                Mark::Laugh
            }
            '$' | '€' | '₽' | '₸' | '₾' | '₴' | '£' | '₺' => {
                return self.push(Kind::Word, c.to_string(), 1);
            }
            _ => Mark::Other,
        };
        self.mark(mark, 1);
    }
}

/// Whether it is a letter; those of our languages are told without the table of all the world's.
fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'а'..='я' | 'ა'..='ჰ') || c.is_alphabetic()
}

pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let shown = |t: Token| match t.kind {
            Kind::Word => t.word,
            Kind::Number(figure) => format!("#{}", figure.hundredths),
            Kind::Flag(code) => format!("^{code}"),
            Kind::Mark(mark) => format!("{mark:?}"),
            Kind::Mask => "[]".into(),
        };
        tokens(text).into_iter().map(shown).collect()
    }

    #[test]
    fn glued_words_and_numbers_come_apart() {
        assert_eq!(words("рф7 машин 15косарей"), ["рф", "#700", "машин", "#1500", "косарей"]);
        assert_eq!(words("n'avance в'їзд can't"), ["n", "avance", "вїзд", "can", "t"]);
        assert_eq!(words("🇬🇪➡️🇦🇲 Pф"), ["^ge", "Arrow", "^am", "рф"]);
        assert_eq!(words("[phone]: a -> b"), ["[]", "Colon", "a", "Arrow", "b"]);
        assert_eq!(
            words("🇷🇺⬅️🇬🇪 рф <- днр <-> b"),
            ["^ru", "ArrowBack", "^ge", "рф", "ArrowBack", "днр", "Other", "b"]
        );
    }

    #[test]
    fn slashed_letters_are_a_word_and_a_short_year_is_a_number() {
        assert_eq!(
            words("w/o visa, w/ dog, 70 y/o, ж/д"),
            ["wo", "visa", "Comma", "w", "dog", "Comma", "#7000", "yo", "Comma", "жд"]
        );
        assert_eq!(words("км/ч a/b/c"), ["км", "Slash", "ч", "a", "Slash", "b", "Slash", "c"]);
        assert_eq!(words("in '22 l'état"), ["in", "#202200", "l", "etat"]);
    }

    #[test]
    fn hyphens_join_and_dashes_part() {
        let found = tokens("рф-днр 20-25 а - б");
        assert_eq!(found[1].joint, Joint::Hyphen);
        assert_eq!(found[3].joint, Joint::Hyphen);
        assert_eq!(found[5].kind, Kind::Mark(Mark::Dash));
    }

    #[test]
    fn tokens_are_bounded() {
        assert!(tokens(&"a ".repeat(50_000)).len() <= TOKENS_PER_MESSAGE);
    }
}
