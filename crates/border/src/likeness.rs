//! How like two texts are, and which lately filed ones are near copies of each other. A likeness is made of
//! words and tells of them, so it lives in a desk's memory for a day and enters no fact: only that an entry
//! copies another one does. Refuses to know the words.

use crate::fact::Seq;
use crate::limits;
use crate::minute::Minute;
use crate::voice::{Term, Voice};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, VecDeque};

/// A SimHash of a text's words (Charikar 2002): like texts have hashes that differ in few bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Likeness(pub u64);

/// Texts whose hashes differ in so many bits at most are near copies (Manku, Jain and Das Sarma 2007: 3 of
/// 64).
const NEAR_BITS: u32 = 3;

impl Likeness {
    /// Whether one text is a near copy of another.
    pub fn is_near(self, other: Self) -> bool {
        (self.0 ^ other.0).count_ones() <= NEAR_BITS
    }
}

/// A likeness in so many blocks, of which two near ones have at least one alike.
const BLOCKS: u32 = NEAR_BITS + 1;
const BLOCK_BITS: u32 = u64::BITS / BLOCKS;

/// A text that was filed.
#[derive(Clone, Copy, Debug)]
struct Text {
    likeness: Likeness,
    by: Voice,
    told: Minute,
    /// The entry of the first of its near copies.
    head: Seq,
}

/// The texts filed lately at one crossing.
#[derive(Clone, Debug, Default)]
pub struct Copies {
    recent: VecDeque<Text>,
    /// How many were there before those.
    gone: u64,
    /// Which text has which block where, so that none but likely ones are compared.
    blocks: BTreeSet<(u32, u16, u64)>,
    /// The term of its texts: no Voice is remembered beyond it.
    term: Option<Term>,
}

impl Copies {
    /// The entry whose words a text nearly copies: another Voice's, of the last day. Guests are many people,
    /// and copy each other.
    pub fn copied(&self, likeness: Likeness, by: Voice, told: Minute) -> Option<Seq> {
        let is_near = |text: &Text| {
            text.likeness.is_near(likeness)
                && told.since(text.told).abs() <= limits::COPY_MINUTES
                && (text.by != by || by == Voice::GUEST)
        };
        let newest = |(place, block): (u32, u16)| {
            let alike = self.blocks.range((place, block, 0)..=(place, block, u64::MAX));
            alike.rev().map(|(_, _, number)| *number).find(|number| self.text(*number).is_some_and(&is_near))
        };
        let newest = blocks(likeness).filter_map(newest).max()?;
        self.text(newest).map(|text| text.head)
    }

    /// Who told the words that an entry began, the first first.
    pub fn tellers(&self, head: Seq) -> impl Iterator<Item = Voice> {
        self.recent.iter().filter(move |text| text.head == head).map(|text| text.by)
    }

    fn text(&self, number: u64) -> Option<&Text> {
        self.recent.get(number.checked_sub(self.gone)? as usize)
    }

    /// Remembers a text that was filed; `head` is the entry it copies, else its own.
    pub fn remember(&mut self, likeness: Likeness, by: Voice, told: Minute, head: Seq) {
        if self.recent.len() >= limits::COPIES_PER_CROSSING {
            self.drop_first();
        }
        let number = self.gone + self.recent.len() as u64;
        self.blocks.extend(blocks(likeness).map(|(place, block)| (place, block, number)));
        self.recent.push_back(Text { likeness, by, told, head });
    }

    /// Forgets what no text of `now` can be a copy of any more, and all when a term ends.
    pub fn forget(&mut self, now: Minute) {
        let term = Term::of(now);
        if self.term.is_some_and(|before| before != term) {
            *self = Self::default();
        }
        self.term = Some(term);
        while self.recent.front().is_some_and(|text| now.since(text.told) > limits::COPY_MINUTES) {
            self.drop_first();
        }
    }

    fn drop_first(&mut self) {
        if let Some(text) = self.recent.pop_front() {
            for (place, block) in blocks(text.likeness) {
                self.blocks.remove(&(place, block, self.gone));
            }
            self.gone += 1;
        }
    }
}

/// Whether so many told the same words before a Voice, in the order given, that an honest echo explains no
/// more of them. Guests are many people; who is among the first may say it again.
pub fn is_beyond_echo(tellers: impl IntoIterator<Item = Voice>, by: Voice) -> bool {
    let (mut named, mut people) = (BTreeSet::new(), 0);
    for teller in tellers {
        if teller == by && by != Voice::GUEST {
            return false;
        }
        people += usize::from(teller == Voice::GUEST || named.insert(teller));
        if people > limits::ECHO_VOICES {
            return true;
        }
    }
    false
}

fn blocks(likeness: Likeness) -> impl Iterator<Item = (u32, u16)> {
    (0..BLOCKS).map(move |place| (place, (likeness.0 >> (place * BLOCK_BITS)) as u16))
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Voice = Voice([1; 16]);
    const B: Voice = Voice([2; 16]);

    #[test]
    fn a_near_copy_leads_to_the_first_of_all_and_ones_own_words_are_no_copy() {
        let mut copies = Copies::default();
        let now = Minute(1_000);
        copies.remember(Likeness(0b1111), A, now, 7);
        assert_eq!(copies.copied(Likeness(0b1110), B, now), Some(7));
        assert_eq!(copies.copied(Likeness(0b1110), A, now), None);
        copies.remember(Likeness(0b1000), B, now, 7);
        assert_eq!(copies.copied(Likeness(0b0000), Voice([3; 16]), now), Some(7), "through the second");
        assert_eq!(copies.copied(Likeness(u64::MAX), B, now), None);
        assert_eq!(copies.copied(Likeness(0b1111), B, now + limits::COPY_MINUTES + 1), None);
    }

    #[test]
    fn three_bits_anywhere_are_near_and_four_are_not() {
        let mut copies = Copies::default();
        let text = Likeness(0x0123_4567_89ab_cdef);
        copies.remember(text, A, Minute(0), 7);
        for bits in 0..64 {
            let three = 0b10_0000_0000_0001_0000_0000_0000_0001_u64.rotate_left(bits);
            assert_eq!(copies.copied(Likeness(text.0 ^ three), B, Minute(0)), Some(7), "{bits}");
            let four = three | 1 << ((bits + 1) % 64);
            assert_eq!(copies.copied(Likeness(text.0 ^ four), B, Minute(0)), None, "{bits}");
        }
    }

    #[test]
    fn two_may_echo_and_whoever_is_among_the_first_may_say_it_again() {
        let mut copies = Copies::default();
        for (by, head) in [(A, 7), (Voice([9; 16]), 8), (B, 7), (A, 7), (Voice([3; 16]), 7)] {
            copies.remember(Likeness(1), by, Minute(0), head);
        }
        let is_beyond = |by| is_beyond_echo(copies.tellers(7), by);
        assert!(is_beyond(Voice([4; 16])) && is_beyond(Voice::GUEST) && !is_beyond(B));
        assert!(!is_beyond_echo(copies.tellers(7).take(3), Voice([4; 16])), "two people told it");
        assert!(is_beyond_echo([Voice::GUEST; 3], Voice::GUEST) && !is_beyond_echo([A; 9], B));
    }

    #[test]
    fn a_text_is_forgotten_after_a_day_and_all_when_a_term_ends() {
        let (mut copies, now) = (Copies::default(), Minute(limits::TERM_MINUTES));
        copies.forget(now);
        copies.remember(Likeness(1), A, now, 7);
        copies.remember(Likeness(2), A, now + 60, 8);
        copies.forget(now + limits::COPY_MINUTES);
        assert_eq!(copies.recent.len(), 2);
        copies.forget(now + limits::COPY_MINUTES + 1);
        assert_eq!((copies.recent.len(), copies.blocks.len()), (1, BLOCKS as usize));
        copies.remember(Likeness(3), A, Term::of(now).end() + -1, 9);
        copies.forget(Term::of(now).end());
        assert!(copies.recent.is_empty() && copies.blocks.is_empty());
    }

    #[test]
    fn so_many_texts_are_remembered_and_no_more() {
        let mut copies = Copies::default();
        for n in 0..limits::COPIES_PER_CROSSING as u64 + 1 {
            copies.remember(Likeness(n << 32 | !n & 0xffff_ffff), A, Minute(0), n);
        }
        assert_eq!(copies.recent.len(), limits::COPIES_PER_CROSSING);
        assert_eq!(copies.recent.front().map(|text| text.head), Some(1));
        assert_eq!(copies.blocks.len(), limits::COPIES_PER_CROSSING * BLOCKS as usize);
        let last = limits::COPIES_PER_CROSSING as u64;
        let of = |n: u64| copies.copied(Likeness((n << 32 | !n & 0xffff_ffff) ^ 0x1_0001), B, Minute(0));
        assert!(of(last).is_some() && of(1).is_some());
    }
}
