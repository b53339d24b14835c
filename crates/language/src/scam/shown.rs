//! What a message shows to whoever weighs it, as numbers: its cues by the mood of their sentences, pairs of
//! them, what the signs found, and its words in pieces, whatever they mean. Refuses to know what any of it
//! weighs (`weights`).

use super::Kind;
use super::cue::Cues;
use super::line::{Line, Mood};
use crate::token::{Kind as TokenKind, Token};
use std::collections::BTreeSet;

/// Room for cues: a set of them is 128 bits.
const CUES: usize = 128;
/// Pairs of different cues.
const PAIRS: usize = CUES * (CUES - 1) / 2;
/// Where each part begins.
const NEGATED: usize = CUES;
const BY_MOOD: usize = 2 * CUES;
const MOODS: usize = BY_MOOD + 5 * CUES;
const SIGNS: usize = MOODS + 5;
/// That some sign was found.
pub const ANY_SIGN: usize = SIGNS + Kind::ALL.len();
const BY_LENGTH: usize = ANY_SIGN + 1;
const TOGETHER: usize = BY_LENGTH + LENGTHS.len() * Kind::ALL.len();
const NEAR: usize = TOGETHER + PAIRS;
/// Numbers that stand for cues; those of pieces follow.
pub const OF_CUES: usize = NEAR + PAIRS;
/// Numbers that pieces of words share.
const PIECES: usize = 1 << 17;
/// All numbers.
pub const ALL: usize = OF_CUES + PIECES;
/// Words of a message up to which a sign tells so much of it: of few it is most, of many a small part.
const LENGTHS: [usize; 5] = [4, 8, 16, 32, usize::MAX];
/// How near two cues stand, words.
const REACH: usize = 6;
/// Letters of a piece, the word's ends being letters too.
const PIECE: [usize; 2] = [4, 5];
/// Letters by which a word is told from others beside its neighbour: endings differ.
const STEM: usize = 5;

/// The numbers of a message, each once, in order.
pub(super) fn shown(line: &Line, tokens: &[Token], text: &str, signs: &BTreeSet<Kind>) -> Vec<u32> {
    let mut found = Vec::with_capacity(16 * tokens.len());
    of_cues(line, &mut found);
    found.extend(signs.iter().map(|kind| SIGNS + *kind as usize));
    found.extend((!signs.is_empty()).then_some(ANY_SIGN));
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word).count();
    let length = LENGTHS.iter().take_while(|most| words > **most).count();
    found.extend(signs.iter().map(|kind| BY_LENGTH + length * Kind::ALL.len() + *kind as usize));
    of_words(tokens, text, &mut found);
    let mut found: Vec<u32> = found.into_iter().map(|number| number as u32).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn of_cues(line: &Line, found: &mut Vec<usize>) {
    let mut all = Cues::default();
    for sentence in &line.sentences {
        let mood = match sentence.mood {
            Mood::Says => 0,
            Mood::Asks => 1,
            Mood::Seeks => 2,
            Mood::Warns => 3,
            Mood::Tells => 4,
        };
        found.push(MOODS + mood);
        for item in &line.items[sentence.items.clone()] {
            let base = if item.negated { NEGATED } else { 0 };
            found.extend(item.cues.numbers().map(|cue| base + cue));
            if !item.negated {
                found.extend(item.cues.numbers().map(|cue| BY_MOOD + mood * CUES + cue));
                all = all.and(item.cues);
            }
        }
    }
    of_pairs(all, all, TOGETHER, found);
    let said: Vec<_> = line.items.iter().filter(|item| !item.negated).collect();
    for (n, item) in said.iter().enumerate() {
        let near = said[n + 1..].iter().take(REACH).take_while(|other| other.at - item.at <= REACH);
        near.for_each(|other| of_pairs(item.cues, other.cues, NEAR, found));
    }
}

/// Pairs of a cue of one set and another cue of the other.
fn of_pairs(a: Cues, b: Cues, base: usize, found: &mut Vec<usize>) {
    for one in a.numbers() {
        for other in b.numbers().filter(|other| *other != one) {
            let (low, high) = (one.min(other), one.max(other));
            found.push(base + high * (high - 1) / 2 + low);
        }
    }
}

fn of_words(tokens: &[Token], text: &str, found: &mut Vec<usize>) {
    let mut before: [Option<&str>; 2] = [None; 2];
    for token in tokens {
        let stem = match token.kind {
            TokenKind::Word => {
                found.push(piece(0, &[&token.word]));
                pieces(&token.word, found);
                &token.word[..end_of(&token.word, STEM)]
            }
            // How many digits, not which.
            TokenKind::Number(_) => &"000000000"[..(token.end - token.start).min(9) as usize],
            TokenKind::Mark(_) | TokenKind::Mask => &text[token.start as usize..token.end as usize],
            TokenKind::Flag(_) => continue,
        };
        found.push(piece(1, &[stem]));
        for (what, before) in [(3, before[0]), (4, before[1])] {
            found.extend(before.map(|before| piece(what, &[before, stem])));
        }
        before = [Some(stem), before[0]];
    }
}

/// Byte at which so many letters end.
fn end_of(word: &str, letters: usize) -> usize {
    word.char_indices().nth(letters).map_or(word.len(), |(at, _)| at)
}

/// Runs of letters of a word, of each length.
fn pieces(word: &str, found: &mut Vec<usize>) {
    let framed = format!("^{word}$");
    let ends: Vec<usize> = framed.char_indices().map(|(at, _)| at).chain([framed.len()]).collect();
    for length in PIECE {
        found.extend(ends.windows(length + 1).map(|run| piece(2, &[&framed[run[0]..run[length]]])));
    }
}

/// The number of a piece (FNV-1a, 64 bits, folded).
fn piece(what: u8, parts: &[&str]) -> usize {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    add(what);
    for part in parts {
        part.bytes().for_each(&mut add);
        add(0);
    }
    OF_CUES + ((hash ^ (hash >> 32)) as usize) % PIECES
}
