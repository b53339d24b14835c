//! What a message shows to whoever weighs it, as numbers: its cues by the mood of their sentences, pairs of
//! them, what the signs found, and its words (`beside`). Refuses to know what any of it weighs (`net`,
//! `weights`).

use super::Kind;
use super::beside::of_words;
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
/// Numbers that stand for cues; those of words follow.
pub const OF_CUES: usize = NEAR + PAIRS;
/// Words of a message up to which a sign tells so much of it: of few it is most, of many a small part.
const LENGTHS: [usize; 5] = [4, 8, 16, 32, usize::MAX];
/// How near two cues stand, words.
const REACH: usize = 6;
/// The numbers of a message, each once, in order.
pub(super) fn shown(line: &Line, tokens: &[Token], text: &str, signs: &BTreeSet<Kind>) -> Vec<u32> {
    let mut found = Vec::new();
    of_cues(line, &mut found);
    found.extend(signs.iter().map(|kind| SIGNS + *kind as usize));
    found.extend((!signs.is_empty()).then_some(ANY_SIGN));
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word).count();
    let length = LENGTHS.iter().take_while(|most| words > **most).count();
    found.extend(signs.iter().map(|kind| BY_LENGTH + length * Kind::ALL.len() + *kind as usize));
    let mut found: Vec<u32> = found.into_iter().map(|number| number as u32).collect();
    of_words(line, tokens, text, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

fn of_cues(line: &Line, found: &mut Vec<usize>) {
    let mut all = Cues::default();
    for sentence in &line.sentences {
        let mood = number(sentence.mood);
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

/// What stands for a mood.
pub(super) const fn number(mood: Mood) -> usize {
    match mood {
        Mood::Says => 0,
        Mood::Asks => 1,
        Mood::Seeks => 2,
        Mood::Warns => 3,
        Mood::Tells => 4,
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
