//! Plates: vehicle registrations of the countries around, in either alphabet. Refuses to know of roads, units
//! and currencies, which share letters with them.

use super::cues::Role;
use super::fold::{is_letter, latin_twin};
use super::scan::is_digit;
use super::token::Sort;
use super::view::View;
use std::cell::LazyCell;
use std::ops::Range;

/// How many words before a plate a cue may stand.
const CUE_WORDS: usize = 4;
/// Signs that may stand between two signs of a plate.
const GAP: usize = 3;

/// How much a shape proves by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// Any writing in one piece, any in capitals.
    Own,
    /// Capitals, whatever stands between, and no round number: two letters of a town and five digits.
    Town,
    /// Capitals in one piece or with hyphens.
    Capitals,
    /// Capitals with hyphens.
    Hyphens,
    /// Only near a cue.
    Cue,
}

/// Shapes: `R` one of the twelve letters of both alphabets, `L` a Latin letter or its twin, `C` any letter,
/// `9` a digit, `-` a hyphen. The longer of two that start alike comes first.
const SHAPES: [(&[u8], Proof); 71] = [
    (b"R999RR999", Proof::Own),
    (b"R999RR99", Proof::Own),
    (b"R999RR", Proof::Capitals),
    (b"9999RR99", Proof::Own),
    (b"R999999", Proof::Cue),
    (b"RR999999", Proof::Cue),
    (b"RR99999", Proof::Capitals),
    (b"L9999999", Proof::Cue),
    (b"LL9999LL", Proof::Own),
    (b"LL999LL", Proof::Own),
    (b"999LLL99", Proof::Own),
    (b"999LL99", Proof::Own),
    (b"L999LLL", Proof::Own),
    (b"9999LL9", Proof::Own),
    (b"LL99999", Proof::Town),
    (b"L999LL9", Proof::Own),
    (b"LL999LLL", Proof::Capitals),
    (b"99LL999LLL", Proof::Own),
    (b"99999LLL", Proof::Own),
    (b"99L999LL", Proof::Own),
    (b"99LLL999", Proof::Own),
    (b"99LLL99", Proof::Own),
    (b"99LL9999", Proof::Own),
    (b"99LL999", Proof::Own),
    (b"99L99999", Proof::Town),
    (b"99L9999", Proof::Town),
    (b"99999LL", Proof::Hyphens),
    (b"9999CCC", Proof::Capitals),
    (b"LLL999LL", Proof::Own),
    (b"LLL99LL", Proof::Own),
    (b"LLL99999", Proof::Town),
    (b"LLL9999L", Proof::Town),
    (b"LLLL999", Proof::Cue),
    (b"LLLLL99", Proof::Cue),
    (b"LLL9LL9", Proof::Cue),
    (b"LLL9L99", Proof::Own),
    (b"LLL99L9", Proof::Cue),
    (b"LLL99L", Proof::Capitals),
    (b"LLL9LL", Proof::Capitals),
    (b"LLL9999", Proof::Town),
    (b"LL9999L", Proof::Own),
    (b"LL99LLL", Proof::Own),
    (b"L99LLL", Proof::Capitals),
    (b"LL99LL", Proof::Capitals),
    (b"LLL-LL999", Proof::Town),
    (b"LLL-L9999", Proof::Town),
    (b"LLL-LL99", Proof::Town),
    (b"LLL-L999", Proof::Town),
    (b"LL-LL9999", Proof::Town),
    (b"LL-LL999", Proof::Town),
    (b"LL-LL99", Proof::Town),
    (b"LL-L9999", Proof::Town),
    (b"LL-L999", Proof::Town),
    (b"L-LL9999", Proof::Town),
    (b"L-LL999", Proof::Town),
    (b"L-L9999", Proof::Town),
    (b"LL9L999", Proof::Town),
    (b"LL99L99", Proof::Town),
    (b"L9L9999", Proof::Capitals),
    (b"LL999L", Proof::Capitals),
    (b"L9999L", Proof::Capitals),
    (b"9L99999", Proof::Capitals),
    (b"LL9999", Proof::Hyphens),
    (b"LLL999", Proof::Hyphens),
    (b"999LLL", Proof::Hyphens),
    (b"LLL99", Proof::Cue),
    (b"L99999", Proof::Cue),
    (b"L9999", Proof::Cue),
    (b"L999L", Proof::Cue),
    (b"9999LL", Proof::Cue),
    (b"999LL", Proof::Cue),
];

/// Units and currencies: an amount, however it is written.
const UNITS: [&str; 16] = [
    "km", "kg", "usd", "eur", "rub", "pln", "gel", "kzt", "uah", "amd", "azn", "kgs", "uzs", "byn", "com",
    "gbp",
];
/// Hours, countries and makes: no plate when spaces stand around them.
const CODES: [&str; 20] = [
    "am", "pm", "ru", "ua", "ge", "by", "pl", "tr", "kz", "eu", "id", "no", "mb", "gb", "vw", "bmw", "man",
    "daf", "vaz", "gaz",
];
/// Short words of all languages in Latin twins, in a line without capitals or in nothing but capitals.
const SHORT_WORDS: [&str; 40] = [
    "mm", "cm", "mt", "som", "lei", "min", "max", "ha", "ot", "he", "ho", "to", "bo", "co", "ko", "mo", "ax",
    "yx", "tc", "tk", "of", "in", "at", "or", "up", "et", "de", "la", "le", "du", "on", "un", "es", "est",
    "for", "age", "sms", "gps", "sim", "vpn",
];

/// Is it a part of a longer number in which the letter O stands for zeros?
fn is_in_number(view: &View<'_>, range: Range<usize>, writing: &Writing) -> bool {
    let all_zeros = writing.groups.iter().all(|group| group.chars().all(|c| c == 'o'));
    let is_sign = |c: &char| !matches!(*c, ' ' | '-' | '.' | '_' | '(' | ')');
    let goes_on = |c: Option<&char>| c.is_some_and(|c| c.is_ascii_digit() || matches!(c, '+' | 'о' | 'o'));
    let chars = &view.scan.chars;
    all_zeros
        && (goes_on(chars[..range.start].iter().rev().take(GAP).find(|c| is_sign(c)))
            || goes_on(chars[range.end..].iter().take(GAP).find(|c| is_sign(c))))
}

/// How a plate is written.
#[derive(Default)]
struct Writing {
    spaced: bool,
    hyphened: bool,
    lower: bool,
    /// Letters in digits' places or the reverse.
    swaps: usize,
    /// Its letters, in Latin.
    groups: Vec<String>,
    /// Do its digits end like an amount, in two zeros, or are they a year?
    is_round: bool,
}

/// The ranges of plates, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let shapes = SHAPES.iter().zip(&Places::OF_SHAPES);
    let shouted = LazyCell::new(|| view.scan.is_shouted());
    for (index, token) in view.tokens.all.iter().enumerate() {
        let start = token.range.start;
        let may_start = match token.sort {
            Sort::Word => token.range.len() <= 3,
            Sort::Number => token.range.len() <= 8,
            _ => false,
        };
        let is_tag = view.scan.before(start) == Some('#');
        if !may_start || is_tag || !view.is_start(start) || found.last().is_some_and(|last| last.end > start)
        {
            continue;
        }
        let Some(places) = Places::at(view, index) else { continue };
        let cued = view.tokens.is_cued(index, Role::Plate, CUE_WORDS);
        let end =
            shapes.clone().filter(|(_, wanted)| places.allow(wanted)).find_map(|((shape, proof), _)| {
                let (end, writing) = fit(view, start, shape)?;
                let proved = is_proved(shape, *proof, &writing, cued, *shouted)
                    && !is_in_number(view, start..end, &writing);
                proved.then_some(end)
            });
        if let Some(end) = end {
            found.push(start..with_country(view, end));
        }
    }
    found
}

/// Places as bits, the first the lowest: which may hold a digit, which a letter. Most places that could start
/// a plate are dropped by these alone.
#[derive(Clone, Copy)]
struct Places {
    digits: u16,
    letters: u16,
    length: u32,
}

impl Places {
    /// Signs of the longest shape.
    const MOST: u32 = 10;
    /// Signs of the shortest shape.
    const LEAST: u32 = 4;
    /// Letters that stand together on a plate.
    const LETTERS: usize = 5;
    const NONE: Self = Self { digits: 0, letters: 0, length: 0 };
    /// Those of the shapes, in their order.
    const OF_SHAPES: [Self; SHAPES.len()] = {
        let mut all = [Self::NONE; SHAPES.len()];
        let mut index = 0;
        while index < SHAPES.len() {
            let mut place = 0;
            while place < SHAPES[index].0.len() {
                match SHAPES[index].0[place] {
                    b'-' => {}
                    b'9' => all[index] = all[index].with(1, 0),
                    _ => all[index] = all[index].with(0, 1),
                }
                place += 1;
            }
            index += 1;
        }
        all
    };

    const fn with(self, digit: u16, letter: u16) -> Self {
        Self {
            digits: self.digits | (digit << self.length),
            letters: self.letters | (letter << self.length),
            length: self.length + 1,
        }
    }

    /// Those of the text from a token on, if both digits and letters are among them.
    fn at(view: &View<'_>, index: usize) -> Option<Self> {
        let mut places = Self::NONE;
        let mut gap = 0;
        for token in &view.tokens.all[index..] {
            match token.sort {
                Sort::Word if token.range.len() > Self::LETTERS => break,
                Sort::Word | Sort::Number => gap = 0,
                Sort::Space | Sort::Sign if gap < GAP => {
                    gap += 1;
                    continue;
                }
                _ => break,
            }
            for c in view.word(token) {
                if places.length == Self::MOST {
                    break;
                }
                places = match c {
                    // Look-alikes of each other.
                    '0' | 'o' | 'о' | 'з' => places.with(1, 1),
                    '1'..='9' => places.with(1, 0),
                    _ => places.with(0, 1),
                };
            }
            if places.length == Self::MOST {
                break;
            }
        }
        (places.length >= Self::LEAST && places.digits != 0 && places.letters != 0).then_some(places)
    }

    /// Could a shape of these places stand here?
    fn allow(self, shape: &Self) -> bool {
        shape.length <= self.length && shape.digits & !self.digits == 0 && shape.letters & !self.letters == 0
    }
}

/// Where the shape ends that starts at `start`, and how it is written.
fn fit(view: &View<'_>, start: usize, shape: &[u8]) -> Option<(usize, Writing)> {
    let mut writing = Writing::default();
    let mut at = start;
    let mut before = 0;
    for (place, wanted) in shape.iter().enumerate() {
        if *wanted == b'-' {
            (view.scan.at(at) == Some('-')).then_some(())?;
            // What stands behind it is a group of its own: "RU-GE 150" are two countries.
            before = 0;
            continue;
        }
        if place > 0 {
            at = skip_gap(view, at, &mut writing)?;
        }
        let c = view.scan.at(at)?;
        let near_digit = is_digit(view.scan.before(at)) || is_digit(view.scan.at(at + 1));
        let (sign, swaps) = sign(c, *wanted, place > 0 && near_digit)?;
        writing.swaps += swaps;
        if *wanted != b'9' {
            writing.lower |= !view.scan.is_upper(at) && swaps == 0;
            if before == b'9' || before == 0 {
                writing.groups.push(String::new());
            }
            if let Some(group) = writing.groups.last_mut() {
                group.push(sign);
            }
        }
        before = *wanted;
        at += 1;
    }
    writing.is_round = is_round(&view.scan.chars[start..at]);
    let ends = view.is_end(at) || is_country(view, at);
    (ends && writing.swaps <= 1).then_some((at, writing))
}

/// Do the digits at the end read as an amount or as a year?
fn is_round(signs: &[char]) -> bool {
    let digits = signs.len() - signs.iter().rev().take_while(|c| c.is_ascii_digit()).count();
    let is_year = matches!(signs[digits..], ['1', '9', _, _] | ['2', '0', _, _]);
    signs.ends_with(&['0', '0']) || is_year
}

/// The sign a place takes, and whether a look-alike stands there.
fn sign(c: char, wanted: u8, may_swap: bool) -> Option<(char, usize)> {
    const BOTH_ALPHABETS: &str = "abekmhopctyx";
    match wanted {
        b'9' if c.is_ascii_digit() => Some((c, 0)),
        b'9' if may_swap => match c {
            'o' | 'о' => Some(('0', 1)),
            'з' => Some(('3', 1)),
            _ => None,
        },
        b'R' if c == '0' && may_swap => Some(('o', 1)),
        b'R' => latin_twin(c).filter(|twin| BOTH_ALPHABETS.contains(*twin)).map(|twin| (twin, 0)),
        b'L' => latin_twin(c).map(|twin| (twin, 0)),
        b'C' if is_letter(c) => Some((c, 0)),
        _ => None,
    }
}

fn skip_gap(view: &View<'_>, from: usize, writing: &mut Writing) -> Option<usize> {
    for at in from..from + GAP {
        match view.scan.at(at)? {
            ' ' => writing.spaced = true,
            '-' | '.' | '_' | '·' | '•' | '|' | '/' => writing.hyphened = true,
            _ => return Some(at),
        }
    }
    Some(from + GAP)
}

fn is_proved(shape: &[u8], proof: Proof, writing: &Writing, cued: bool, shouted: bool) -> bool {
    let is_glued = !writing.spaced && !writing.hyphened;
    let is_misread = writing.swaps > 0 && !is_glued;
    if (writing.lower || !cued) && (is_misread || is_amount(shape, writing, shouted)) {
        return false;
    }
    match proof {
        _ if cued && (!writing.lower || is_glued || proof == Proof::Own || shape.starts_with(b"R999")) => {
            true
        }
        Proof::Own if writing.lower => !writing.spaced || shape.starts_with(b"R999RR9"),
        Proof::Own => true,
        Proof::Town => !writing.lower && !shouted && !writing.is_round,
        Proof::Capitals if shape == b"R999RR" && writing.lower => is_glued && !is_short(writing),
        Proof::Capitals => !writing.lower && !writing.spaced && (is_glued || !shouted),
        Proof::Hyphens => !writing.lower && !writing.spaced && writing.hyphened,
        Proof::Cue => false,
    }
}

/// Is one of its groups of letters a short word?
fn is_short(writing: &Writing) -> bool {
    writing
        .groups
        .iter()
        .any(|group| SHORT_WORDS.contains(&group.as_str()) || UNITS.contains(&group.as_str()))
}

/// Do its letters say that it counts something: "15 KM 200", "10 AM 345", "с 150 км 20"?
fn is_amount(shape: &[u8], writing: &Writing, shouted: bool) -> bool {
    /// Signs from which on a shape is like nothing else.
    const LONG: usize = 9;
    let is = |list: &[&str], group: &String| list.contains(&group.as_str());
    let is_glued = !writing.spaced && !writing.hyphened;
    let is_plain = (writing.lower || shouted) && !is_glued;
    let is_word = |group: &String| is(&UNITS, group) || is(&CODES, group) || is(&SHORT_WORDS, group);
    match &writing.groups[..] {
        _ if shape.len() >= LONG => false,
        [unit] => {
            is(&UNITS, unit) && (is_glued || writing.spaced)
                || (is(&CODES, unit) && writing.spaced)
                || (is_plain && is(&SHORT_WORDS, unit))
        }
        // "GE 300 RU": two countries and a count between.
        groups if writing.spaced && groups.iter().all(|group| is(&CODES, group)) => true,
        groups => is_plain && groups.iter().any(is_word),
    }
}

/// A country's letters after a plate: А123ВС77RUS.
fn with_country(view: &View<'_>, end: usize) -> usize {
    let from = if view.is_end(end) && view.scan.at(end) == Some(' ') { end + 1 } else { end };
    if is_country(view, from) { from + 3 } else { end }
}

fn is_country(view: &View<'_>, at: usize) -> bool {
    let letters = view.scan.chars.get(at..at + 3).unwrap_or_default();
    (letters == ['r', 'u', 's'] || letters == ['d', 'p', 'r'] || letters == ['р', 'у', 'с'])
        && view.is_end(at + 3)
}
