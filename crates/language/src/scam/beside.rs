//! The words of a message as numbers, whatever they mean: in pieces, with what stands beside them, among the
//! cues, and the cues in their order. Refuses to know what any of it weighs (`net`).

use super::line::{Item, Line};
use super::shown::{OF_CUES, number};
use crate::token::{Kind, Token};

/// Numbers that words share; so many that few share one.
const OF_WORDS: u64 = 1 << 28;
/// Letters of a piece, the word's ends being letters too.
const PIECE: [usize; 2] = [4, 5];
/// Letters by which a word is told from others beside its neighbour: endings differ.
const STEM: usize = 5;
/// As many words from the first on tell how a message begins.
const FIRST: usize = 2;
/// How many places on a word still stands beside another, and a cue beside either.
const BESIDE: (usize, usize) = (2, 3);

/// What a number was made of.
#[derive(Clone, Copy)]
enum Of {
    Word,
    Stem,
    Piece,
    Beside,
    Begins,
    Ends,
    Among,
    Two,
    Three,
}

/// A number in the making (FNV-1a, 64 bits, folded).
#[derive(Clone, Copy)]
struct Hash(u64);

impl Hash {
    fn new(of: Of) -> Self {
        Self(0xcbf2_9ce4_8422_2325).byte(of as u8)
    }

    fn byte(self, byte: u8) -> Self {
        Self((self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }

    fn text(self, text: &str) -> Self {
        text.bytes().fold(self, Self::byte).byte(0)
    }

    const fn number(self) -> u32 {
        OF_CUES as u32 + ((self.0 ^ (self.0 >> 32)) % OF_WORDS) as u32
    }
}

/// The numbers of all words.
pub(super) fn of_words(line: &Line, tokens: &[Token], text: &str, found: &mut Vec<u32>) {
    for token in tokens.iter().filter(|token| token.kind == Kind::Word) {
        found.push(Hash::new(Of::Word).text(&token.word).number());
        pieces(&token.word, found);
    }
    let stems: Vec<(usize, &str)> =
        tokens.iter().enumerate().filter_map(|(n, token)| Some((n, stem(token, text)?))).collect();
    for (n, (_, stem)) in stems.iter().enumerate() {
        found.push(Hash::new(Of::Stem).text(stem).number());
        for (back, (_, before)) in (1..=BESIDE.0).zip(stems[..n].iter().rev()) {
            found.push(Hash::new(Of::Beside).byte(back as u8).text(before).text(stem).number());
        }
    }
    found.extend(stems.iter().take(FIRST).map(|(_, stem)| Hash::new(Of::Begins).text(stem).number()));
    found.extend(stems.last().map(|(_, stem)| Hash::new(Of::Ends).text(stem).number()));
    among(&line.items, &stems, found);
    in_order(line, found);
}

/// What a token is told by beside others; nothing of flags.
fn stem<'a>(token: &'a Token, text: &'a str) -> Option<&'a str> {
    Some(match token.kind {
        Kind::Word => {
            let end = token.word.char_indices().nth(STEM).map_or(token.word.len(), |(at, _)| at);
            &token.word[..end]
        }
        // How many digits, not which.
        Kind::Number(_) => &"000000000"[..(token.end - token.start).min(9) as usize],
        Kind::Mark(_) | Kind::Mask => &text[token.start as usize..token.end as usize],
        Kind::Flag(_) => return None,
    })
}

/// Runs of letters of a word, of each length.
fn pieces(word: &str, found: &mut Vec<u32>) {
    let framed = format!("^{word}$");
    let ends: Vec<usize> = framed.char_indices().map(|(at, _)| at).chain([framed.len()]).collect();
    for length in PIECE {
        let runs = ends.windows(length + 1).map(|run| &framed[run[0]..run[length]]);
        found.extend(runs.map(|run| Hash::new(Of::Piece).text(run).number()));
    }
}

/// A place in a message: a form with its cues, or a word that has none.
enum Place<'a> {
    Cues(&'a Item),
    Stem(&'a str),
}

impl Place<'_> {
    /// Adds each of what may stand here to what was made so far.
    fn add(&self, to: Hash, then: &mut impl FnMut(Hash)) {
        match self {
            Self::Cues(item) => item.cues.numbers().for_each(|cue| then(to.byte(1).byte(cue as u8))),
            Self::Stem(stem) => then(to.text(stem)),
        }
    }
}

/// Cues with the words and cues beside them: what one language teaches of a cue another may use.
fn among(items: &[Item], stems: &[(usize, &str)], found: &mut Vec<u32>) {
    let mut items = items.iter().peekable();
    let (mut places, mut free) = (Vec::with_capacity(stems.len()), 0);
    for (n, stem) in stems {
        while items.next_if(|item| item.tokens.0 < *n).is_some() {}
        if let Some(item) = items.next_if(|item| item.tokens.0 == *n) {
            places.push(Place::Cues(item));
            free = free.max(item.tokens.1 + 1);
        } else if *n >= free {
            places.push(Place::Stem(stem));
        }
    }
    for (n, one) in places.iter().enumerate() {
        for other in places[n + 1..].iter().take(BESIDE.1) {
            if !matches!((one, other), (Place::Stem(_), Place::Stem(_))) {
                one.add(Hash::new(Of::Among), &mut |one| {
                    other.add(one, &mut |both| found.push(both.number()));
                });
            }
        }
    }
}

/// Cues of a sentence that follow each other, two by mood and negation, and three.
fn in_order(line: &Line, found: &mut Vec<u32>) {
    for sentence in &line.sentences {
        let items = &line.items[sentence.items.clone()];
        let two = Hash::new(Of::Two).byte(number(sentence.mood) as u8);
        for (n, first) in items.iter().enumerate() {
            for (m, second) in items.iter().enumerate().skip(n + 1).take(BESIDE.1) {
                for (a, b) in pairs(first, second) {
                    let two =
                        two.byte(u8::from(first.negated)).byte(a).byte(u8::from(second.negated)).byte(b);
                    found.push(two.number());
                    let three = Hash::new(Of::Three).byte(a).byte(b);
                    let thirds = items[m + 1..].iter().take(BESIDE.1).flat_map(|item| item.cues.numbers());
                    found.extend(thirds.map(|c| three.byte(c as u8).number()));
                }
            }
        }
    }
}

/// Each cue of one with each of another.
fn pairs(one: &Item, other: &Item) -> impl Iterator<Item = (u8, u8)> {
    let others = other.cues;
    one.cues.numbers().flat_map(move |a| others.numbers().map(move |b| (a as u8, b as u8)))
}
