//! Forms by hash: a table in which a phrase is found word by word, by the hash of the words so far, so that a
//! message is searched in one pass whatever its languages, and hundreds of thousands of forms take a few
//! megabytes. The forms themselves are not kept. Refuses to know what a form means.
//!
//! An automaton over letters (Aho and Corasick 1975) does the same with a state a letter: two million of them
//! here, ten times the memory and a second to build. Words are what we match, so the table has an entry a
//! word.

use crate::token::{Kind, Token};

/// Where an empty phrase begins.
const START: u64 = 0x9ae1_6a3b_2f90_404f;
/// Sets stems apart from whole words in the one table.
const STEM: u64 = 0x5bd1_e995_7f4a_7c15;
/// No form ends here.
const NONE: u32 = u32::MAX;
/// Bits of `ends` a slot: one in twelve is set at most.
const ENDS_PER_SLOT: usize = 4;

/// The table.
#[derive(Debug)]
pub struct Forms {
    slots: Vec<Slot>,
    filled: usize,
    /// A bit for each last word of an open form, by its key, and for few others: most beginnings of words are
    /// none, and to find that out in the table itself costs a look far away in memory for each letter.
    ends: Vec<u64>,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    /// Hash of the words so far; zero where nothing is.
    key: u64,
    /// The form that ends here.
    form: u32,
    /// Whether a longer form goes on; of a stem, whether a form ends in it.
    more: bool,
    /// Whether it is of a stem.
    is_stem: bool,
}

/// A slot in which nothing is.
const EMPTY: Slot = Slot { key: 0, form: NONE, more: false, is_stem: false };

/// A form found in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its first token.
    pub first: usize,
    /// Its last token.
    pub last: usize,
    /// Whether it is a stem whose ending was not looked at.
    pub open: bool,
    /// Bytes that agree, a sign for each edge of a word among them.
    pub length: usize,
    /// Its number.
    pub form: u32,
}

impl Forms {
    /// A table for so many forms of at most a few words each.
    pub fn with_capacity(forms: usize) -> Self {
        let slots = (forms * 2).next_power_of_two().max(16);
        Self { slots: vec![EMPTY; slots], filled: 0, ends: vec![0; slots * ENDS_PER_SLOT / 64] }
    }

    /// Adds a form: words with one space between, the last one a stem where it is open.
    ///
    /// # Errors
    /// The number of another form with the same hash: one in a hundred million lexica has such a pair.
    pub fn add(&mut self, form: &str, open: bool, number: u32) -> Result<(), u32> {
        let mut so_far = START;
        let (head, last) = form.rsplit_once(' ').map_or((None, form), |(head, last)| (Some(head), last));
        for word in head.into_iter().flat_map(|head| head.split(' ')) {
            so_far = join(so_far, hash(word));
            self.slot(so_far).more = true;
        }
        let end = if open { join(so_far ^ STEM, hash(last)) } else { join(so_far, hash(last)) };
        if open {
            let key = hash(last) ^ STEM;
            let slot = self.slot(key);
            (slot.more, slot.is_stem) = (true, true);
            self.mark(key);
        }
        let slot = self.slot(end);
        if slot.form != NONE {
            return Err(slot.form);
        }
        slot.form = number;
        Ok(())
    }

    /// Bytes of the table.
    #[cfg(test)]
    pub fn heap_bytes(&self) -> usize {
        self.slots.len() * size_of::<Slot>()
    }

    /// The slot of a key, a new one where there is none.
    fn slot(&mut self, key: u64) -> &mut Slot {
        let key = key.max(1);
        if self.filled * 4 > self.slots.len() * 3 {
            self.grow();
        }
        let mut at = self.at(key);
        while self.slots[at].key != 0 && self.slots[at].key != key {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.filled += usize::from(self.slots[at].key == 0);
        self.slots[at].key = key;
        &mut self.slots[at]
    }

    fn grow(&mut self) {
        let larger = vec![EMPTY; self.slots.len() * 2];
        self.ends = vec![0; larger.len() * ENDS_PER_SLOT / 64];
        for old in std::mem::replace(&mut self.slots, larger).into_iter().filter(|slot| slot.key != 0) {
            if old.is_stem {
                self.mark(old.key);
            }
            let mut at = self.at(old.key);
            while self.slots[at].key != 0 {
                at = (at + 1) & (self.slots.len() - 1);
            }
            self.slots[at] = old;
        }
    }

    /// Where the bit of a stem's key stands: the word, and the bit in it.
    fn end(&self, key: u64) -> (usize, u64) {
        let bit = (key.max(1) >> 16) as usize & (self.ends.len() * 64 - 1);
        (bit / 64, 1 << (bit % 64))
    }

    fn mark(&mut self, key: u64) {
        let (at, bit) = self.end(key);
        self.ends[at] |= bit;
    }

    /// Whether some open form ends in these letters.
    fn ends(&self, key: u64) -> bool {
        let (at, bit) = self.end(key);
        self.ends[at] & bit != 0 && self.get(key).is_some_and(|slot| slot.more)
    }

    fn at(&self, key: u64) -> usize {
        (key ^ (key >> 29)) as usize & (self.slots.len() - 1)
    }

    fn get(&self, key: u64) -> Option<&Slot> {
        let key = key.max(1);
        let mut at = self.at(key);
        loop {
            let slot = &self.slots[at];
            match slot.key {
                0 => return None,
                found if found == key => return Some(slot),
                _ => at = (at + 1) & (self.slots.len() - 1),
            }
        }
    }

    /// Every form in a message that begins and ends where words do; none goes across a sign.
    pub fn find(&self, tokens: &[Token]) -> Vec<Hit> {
        let words: Vec<Option<Typed>> = tokens.iter().map(|token| self.typed(token)).collect();
        let mut found = Vec::with_capacity(tokens.len() * 2);
        for first in 0..words.len() {
            let (mut so_far, mut length) = (START, 1);
            for (last, word) in words.iter().enumerate().skip(first) {
                let Some(word) = word else { break };
                for (bytes, stem) in &word.stems {
                    if let Some(form) = self.form(join(so_far ^ STEM, *stem)) {
                        found.push(Hit { first, last, open: true, length: length + bytes, form });
                    }
                }
                so_far = join(so_far, word.hash);
                let Some(slot) = self.get(so_far) else { break };
                length += word.bytes + 1;
                if slot.form != NONE {
                    found.push(Hit { first, last, open: false, length, form: slot.form });
                }
                if !slot.more {
                    break;
                }
            }
        }
        found
    }

    fn form(&self, key: u64) -> Option<u32> {
        self.get(key).map(|slot| slot.form).filter(|form| *form != NONE)
    }

    /// The longest form of one word that these letters begin with: its bytes, and whether it is a stem.
    pub fn longest(&self, letters: &str) -> Option<(usize, bool)> {
        let (mut state, mut longest) = (FNV, None);
        for (at, c) in letters.char_indices() {
            let end = at + c.len_utf8();
            state = letters.as_bytes()[at..end].iter().fold(state, |state, byte| fold(state, *byte));
            let hash = mix(state);
            if self.form(join(START, hash)).is_some() {
                longest = Some((end, false));
            } else if self.ends(hash ^ STEM) && self.form(join(START ^ STEM, hash)).is_some() {
                longest = Some((end, true));
            }
        }
        longest
    }

    /// A word as the table compares it, with the stems it may be of; none for a sign.
    fn typed(&self, token: &Token) -> Option<Typed> {
        match token.kind {
            Kind::Word => Some(self.word(&token.word)),
            Kind::Number(figure) => figure.whole().map(|number| self.word(&number.to_string())),
            _ => None,
        }
    }

    fn word(&self, word: &str) -> Typed {
        let (mut state, mut stems) = (FNV, Vec::new());
        for (at, c) in word.char_indices() {
            let end = at + c.len_utf8();
            state = word.as_bytes()[at..end].iter().fold(state, |state, byte| fold(state, *byte));
            let hash = mix(state);
            if self.ends(hash ^ STEM) {
                stems.push((end, hash));
            }
        }
        Typed { hash: mix(state), bytes: word.len(), stems }
    }
}

/// A word of a message.
struct Typed {
    hash: u64,
    bytes: usize,
    /// Bytes and hash of each of its beginnings that is some form's stem.
    stems: Vec<(usize, u64)>,
}

const FNV: u64 = 0xcbf2_9ce4_8422_2325;

fn fold(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

/// The hash of a word: FNV-1a with its bits mixed, so that words a letter apart are far apart.
fn hash(word: &str) -> u64 {
    mix(word.bytes().fold(FNV, fold))
}

fn mix(state: u64) -> u64 {
    let state = (state ^ (state >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    state ^ (state >> 32)
}

/// The hash of the words so far and one more.
fn join(so_far: u64, word: u64) -> u64 {
    mix(so_far.rotate_left(23) ^ word.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    fn found(forms: &[(&str, bool)], text: &str) -> Vec<(u32, usize, usize, bool)> {
        let mut table = Forms::with_capacity(1);
        for (n, (form, open)) in forms.iter().enumerate() {
            table.add(form, *open, n as u32).expect("another hash");
        }
        table.find(&tokens(text)).into_iter().map(|hit| (hit.form, hit.first, hit.last, hit.open)).collect()
    }

    #[test]
    fn words_phrases_and_stems_are_found_where_words_begin_and_end() {
        let forms =
            [("не", false), ("не пускают", false), ("пуска", true), ("не пус", true), ("24 7", false)];
        let want = vec![(0, 0, 0, false), (3, 0, 1, true), (1, 0, 1, false), (2, 1, 1, true)];
        assert_eq!(found(&forms, "не пускают"), want);
        assert_eq!(found(&forms, "нет, пус"), []);
        assert_eq!(found(&forms, "не, пускают"), [(0, 0, 0, false), (2, 2, 2, true)]);
        assert_eq!(found(&forms, "24 7"), [(4, 0, 1, false)]);
    }

    #[test]
    fn a_table_grows_and_keeps_what_it_has() {
        // No letter stands twice in a row, for a run of one is cut before it is looked up.
        let letter = |(at, digit): (usize, u8)| char::from(digit - b'0' + b'a' + 10 * (at % 2) as u8);
        let letters = |n: usize| n.to_string().bytes().enumerate().map(letter).collect::<String>();
        let words: Vec<String> = (0..5_000).map(|n| format!("{} tail", letters(n))).collect();
        let mut table = Forms::with_capacity(1);
        for (n, word) in words.iter().enumerate() {
            table.add(word, false, n as u32).expect("another hash");
        }
        for (n, word) in words.iter().enumerate() {
            assert!(table.find(&tokens(word)).iter().any(|hit| hit.form == n as u32), "{word}");
        }
        assert_eq!(table.add(&words[7], false, 9_999), Err(7));
    }
}
