//! What was typed to hide, undone: letters of two scripts in one word, letters typed apart, digits and signs
//! for letters. Only what makes a known word of it is undone; all else stays as the reader cuts it. Refuses
//! to know what the words mean.

use super::words::Words;
use crate::token::{Joint, Kind, Mark, Token, is_cyrillic, tokens as cut};
use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Range;

/// Letters a word put together must have: less is made of chance.
const LEAST: usize = 4;
/// Tokens that are looked at as one hidden word at most.
const PIECES: usize = 12;
/// Digits and signs for letters in one word at most: each doubles what is tried.
const SIGNS: usize = 4;
/// Words that are tried in one message at most: a page of hidden words, and what garbage may cost.
const TRIES: usize = 1_024;

/// The tokens of a text with what hid words undone: the same ones where nothing was hidden.
pub(super) fn tokens<'a>(words: &Words, text: &str, tokens: &'a [Token]) -> Cow<'a, [Token]> {
    let mut cut = Cow::Borrowed(tokens);
    let mostly_cyrillic = LazyCell::new(|| is_mostly_cyrillic(text));
    for (n, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
        if let Some(word) = one_script(token, text, || *mostly_cyrillic) {
            cut.to_mut()[n].word = word;
        }
    }
    let undone = undone(words, &cut, text);
    if undone.is_empty() {
        return cut;
    }
    let (mut out, mut at) = (Vec::with_capacity(cut.len()), 0);
    for (hidden, shown) in undone {
        out.extend_from_slice(&cut[at..hidden.start]);
        out.extend(shown);
        at = hidden.end;
    }
    out.extend_from_slice(&cut[at..]);
    Cow::Owned(out)
}

/// What hid words, in order, each with the words it hid.
fn undone(words: &Words, tokens: &[Token], text: &str) -> Vec<(Range<usize>, Vec<Token>)> {
    let mut found = Vec::new();
    let (mut at, mut left) = (0, TRIES);
    while at < tokens.len() {
        let apart = typed_apart(tokens, at);
        if apart.len() >= LEAST {
            at = apart.end;
            let shown = put_together(words, &tokens[apart.clone()]);
            found.extend(shown.map(|shown| (apart, shown)));
            continue;
        }
        let glued = glued(tokens, at);
        let mut ends = glued.start + 2..=glued.end;
        let shown =
            ends.find_map(|end| Some((at..end, with_signs(words, &tokens[at..end], text, &mut left)?)));
        at = shown.as_ref().map_or(at + 1, |(hidden, _)| hidden.end);
        found.extend(shown.map(|(hidden, word)| (hidden, vec![word])));
    }
    found
}

fn is_mostly_cyrillic(text: &str) -> bool {
    let many = |of: fn(char) -> bool| text.chars().filter(|c| of(*c)).count();
    many(is_cyrillic) > many(|c| c.is_ascii_alphabetic())
}

/// A word of two scripts, or all in letters that both have, as the one it is of; none where it stays.
fn one_script(token: &Token, text: &str, mostly_cyrillic: impl Fn() -> bool) -> Option<String> {
    let typed = &text[token.start as usize..token.end as usize];
    if !typed.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let cyrillic = typed.chars().any(is_cyrillic);
    let twins_only = || typed.chars().all(|c| to_cyrillic(c).is_some()) && mostly_cyrillic();
    if !cyrillic && !twins_only() {
        return None;
    }
    let only_cyrillic = typed.chars().any(|c| is_cyrillic(c) && to_latin(c).is_none());
    let only_latin = || typed.chars().any(|c| c.is_ascii_alphabetic() && to_cyrillic(c).is_none());
    let other = if only_cyrillic || !only_latin() && mostly_cyrillic() { to_cyrillic } else { to_latin };
    let word: String = typed.chars().map(|c| other(c).unwrap_or(c)).collect();
    Some(cut(&word).into_iter().map(|token| token.word).collect())
}

/// The Cyrillic letter that a Latin one, as typed, looks like.
fn to_cyrillic(c: char) -> Option<char> {
    Some(match c {
        'a' | 'A' => 'а',
        'B' | 'b' => 'в',
        'c' | 'C' => 'с',
        'e' | 'E' => 'е',
        'H' | 'h' => 'н',
        'i' | 'I' => 'і',
        'k' | 'K' => 'к',
        'm' | 'M' => 'м',
        'o' | 'O' => 'о',
        'p' | 'P' => 'р',
        't' | 'T' => 'т',
        'x' | 'X' => 'х',
        'y' | 'Y' => 'у',
        _ => return None,
    })
}

/// The Latin letter that a Cyrillic one looks like.
fn to_latin(c: char) -> Option<char> {
    Some(match c {
        'а' | 'А' => 'a',
        'В' => 'b',
        'с' | 'С' => 'c',
        'е' | 'Е' | 'ё' | 'Ё' => 'e',
        'Н' | 'һ' => 'h',
        'і' | 'І' => 'i',
        'к' | 'К' => 'k',
        'м' | 'М' => 'm',
        'о' | 'О' => 'o',
        'р' | 'Р' => 'p',
        'Т' | 'т' => 't',
        'х' | 'Х' => 'x',
        'у' | 'У' => 'y',
        'ѕ' => 's',
        'ј' => 'j',
        _ => return None,
    })
}

/// The run of letters typed one by one from here on: "п р е д", "п.р.е.д", "b-r-i-b-e".
fn typed_apart(tokens: &[Token], first: usize) -> Range<usize> {
    let single = |token: &Token| match token.kind {
        Kind::Word => token.word.chars().count() == 1,
        Kind::Number(_) => token.end - token.start == 1,
        _ => false,
    };
    let sign = |token: &Token| matches!(token.kind, Kind::Mark(mark) if mark != Mark::Line);
    let (mut end, mut letters, mut signs) = (first, 0, 0);
    for token in &tokens[first..] {
        // What touches is one word with digits in it, and not typed apart.
        let touches = letters > 0 && token.joint == Joint::Glued;
        match () {
            () if single(token) && !touches => (letters, signs) = (letters + 1, 0),
            () if sign(token) && letters > 0 && signs == 0 => signs += 1,
            () => break,
        }
        end += 1;
    }
    end -= signs;
    if letters < LEAST { first..first } else { first..end }
}

/// The known words that letters typed apart are of; none where they are of none.
fn put_together(words: &Words, tokens: &[Token]) -> Option<Vec<Token>> {
    let letters: String = tokens.iter().filter(|token| token.kind == Kind::Word).map(|t| &*t.word).collect();
    let (start, end) = (tokens.first()?.start, tokens.last()?.end);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        match words.longest(&letters[at..]) {
            Some((length, _)) => {
                let word = letters[at..at + length].to_owned();
                found.push(Token { kind: Kind::Word, word, joint: Joint::Apart, start, end });
                at += length;
            }
            None => at += letters[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    let is_long = found.iter().any(|token| token.word.chars().count() >= LEAST);
    is_long.then_some(found)
}

/// Tokens from here on with nothing between them, at least one no letter: "пр3доплата", "b*ribe".
fn glued(tokens: &[Token], first: usize) -> Range<usize> {
    let mut end = first + 1;
    let ends = |token: &Token| matches!(token.kind, Kind::Mark(Mark::Line | Mark::Question) | Kind::Mask);
    while let Some(next) = tokens.get(end).filter(|_| end - first < PIECES) {
        let touches = tokens[end - 1].end == next.start || next.joint == Joint::Hyphen;
        if !touches || ends(next) || ends(&tokens[end - 1]) {
            break;
        }
        end += 1;
    }
    while end > first && !matches!(tokens[end - 1].kind, Kind::Word | Kind::Number(_)) {
        end -= 1;
    }
    first..end.max(first + 1)
}

/// One word of glued tokens, where the last of them is part of it.
fn with_signs(words: &Words, tokens: &[Token], text: &str, left: &mut usize) -> Option<Token> {
    let is_word = |token: &Token| token.kind == Kind::Word;
    if *left == 0
        || !tokens.iter().any(is_word)
        || tokens.last().is_some_and(|last| matches!(last.kind, Kind::Mark(_)))
    {
        return None;
    }
    let (start, end) = (tokens[0].start, tokens[tokens.len() - 1].end);
    let mut tries = vec![String::new()];
    let mut signs = 0;
    for token in tokens {
        let typed = &text[token.start as usize..token.end as usize];
        let pieces: Vec<&[&str]> = match token.kind {
            Kind::Word => vec![],
            _ => typed.chars().map(stands_for).collect(),
        };
        if token.kind == Kind::Word {
            tries.iter_mut().for_each(|head| head.push_str(&token.word));
        }
        for choices in pieces {
            signs += usize::from(choices.len() > 1);
            if signs > SIGNS {
                return None;
            }
            let heads = std::mem::take(&mut tries);
            tries.extend(heads.iter().flat_map(|head| choices.iter().map(move |c| format!("{head}{c}"))));
        }
    }
    let last = tokens.last().map_or(0, |last| last.word.len().max(1));
    let spans = |word: &String| {
        let known = words.longest(word).filter(|(length, open)| *open || *length == word.len());
        word.chars().count() >= LEAST && known.is_some_and(|(length, _)| length + last > word.len())
    };
    // Spent is spent: what comes after is not even put together.
    *left = left.saturating_sub(tries.len());
    let word = tries.into_iter().find(spans)?;
    Some(Token { kind: Kind::Word, word, joint: Joint::Apart, start, end })
}

/// What a digit or sign inside a word may stand for; of what stands for no letter, nothing.
fn stands_for(c: char) -> &'static [&'static str] {
    match c {
        '0' => &["о", "o"],
        '1' => &["и", "i", "і", "l"],
        '3' => &["е", "з", "e"],
        '4' => &["ч", "a", "а"],
        '5' => &["s", "п"],
        '6' => &["б", "b"],
        '7' => &["т", "t"],
        '8' => &["в", "b"],
        '9' => &["д", "g"],
        '@' => &["а", "a"],
        '$' => &["s", "с"],
        '€' => &["е", "e"],
        '!' | '|' => &["и", "i", "l"],
        _ => &[""],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let tokens = tokens(Words::builtin(), text, &cut(text)).into_owned();
        tokens.into_iter().map(|token| token.word).filter(|word| !word.is_empty()).collect()
    }

    #[test]
    fn what_hides_a_word_is_undone() {
        for (text, want) in [
            ("П р е д о п л а т а", "предоплат"),
            ("п.р.е.д.о.п.л.а.т.а", "предоплат"),
            ("пр3д0плата", "предоплата"),
            ("предопл@та", "предоплата"),
            ("пред💰оплата", "предоплата"),
            ("пpeдoплата", "предоплата"),
            ("prepаyment", "prepayment"),
            ("b.r.i.b.e", "bribe"),
            ("d3p0sit", "deposit"),
        ] {
            assert_eq!(found(text).first().map(String::as_str), Some(want), "{text}");
        }
    }

    #[test]
    fn what_hides_none_stays() {
        assert_eq!(found("рф7 машин, 15косарей"), ["рф", "машин", "косарей"]);
        assert_eq!(found("в 5 и 6 у ж/д"), ["в", "и", "у", "жд"]);
        assert_eq!(found("места.Выезд завтра,цена"), ["места", "выезд", "завтра", "цена"]);
    }
}
