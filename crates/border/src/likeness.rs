//! How like two texts are, and which lately filed ones are near copies of each other. A likeness is made of
//! words and tells of them, so it lives in a desk's memory for a day and enters no fact: only that an entry
//! copies another one does. Refuses to know the words.

use crate::fact::Seq;
use crate::limits;
use crate::minute::Minute;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

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
}

impl Copies {
    /// The entry whose words a text nearly copies: another Voice's, of the last day. Guests are many people,
    /// and copy each other.
    pub fn copied(&self, likeness: Likeness, by: Voice, told: Minute) -> Option<Seq> {
        let is_lately = |text: &&Text| told.since(text.told).abs() <= limits::COPY_MINUTES;
        let is_others = |text: &&Text| text.by != by || by == Voice::GUEST;
        let mut near = self.recent.iter().rev().filter(is_lately).filter(is_others);
        near.find(|text| text.likeness.is_near(likeness)).map(|text| text.head)
    }

    /// Remembers a text that was filed; `head` is the entry it copies, else its own.
    pub fn remember(&mut self, likeness: Likeness, by: Voice, told: Minute, head: Seq) {
        if self.recent.len() >= limits::COPIES_PER_CROSSING {
            self.recent.pop_front();
        }
        self.recent.push_back(Text { likeness, by, told, head });
    }
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
    fn so_many_texts_are_remembered_and_no_more() {
        let mut copies = Copies::default();
        for n in 0..limits::COPIES_PER_CROSSING as u64 + 1 {
            copies.remember(Likeness(n << 32 | !n & 0xffff_ffff), A, Minute(0), n);
        }
        assert_eq!(copies.recent.len(), limits::COPIES_PER_CROSSING);
        assert_eq!(copies.recent.front().map(|text| text.head), Some(1));
    }
}
