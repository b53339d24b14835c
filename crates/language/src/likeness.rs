//! A SimHash of a text's words, by which near copies are known (Charikar, "Similarity Estimation Techniques
//! from Rounding Algorithms", 2002). Refuses short texts: "closed on foot" is what many say, not what one
//! copies.

use crate::normal::letters;
use border::likeness::Likeness;
use border::limits;

/// Words from which on a text is one's own: below it people say the same by chance.
const LEAST_WORDS: usize = 8;

/// The likeness of a masked text; none where it is too short to be anyone's own. Linear in the text; words
/// are compared by their normal letters, so case, accents and signs make no other text.
pub fn likeness(text: &str) -> Option<Likeness> {
    let normal: String = letters(text).into_iter().map(|letter| letter.c).collect();
    let words = normal.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut balance = [0_i32; 64];
    let mut many = 0;
    for word in words.take(limits::TOKENS_PER_MESSAGE) {
        let hash = spread(word);
        for (bit, balance) in balance.iter_mut().enumerate() {
            *balance += if hash >> bit & 1 == 1 { 1 } else { -1 };
        }
        many += 1;
    }
    let bits = balance.iter().enumerate().filter(|(_, balance)| **balance > 0);
    (many >= LEAST_WORDS).then(|| Likeness(bits.fold(0, |hash, (bit, _)| hash | 1 << bit)))
}

/// FNV-1a of a word's bytes, its bits mixed as in SplitMix64, so that like words have unlike hashes.
fn spread(word: &str) -> u64 {
    let fnv = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325, fnv);
    let hash = (hash ^ hash >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ hash >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ hash >> 31
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Пешком сегодня никого не пускают, стоим у шлагбаума с пяти утра, автобусов нет совсем";

    #[test]
    fn a_copy_with_other_case_signs_and_accents_is_near() {
        let copied = TEXT.to_uppercase().replace(',', " !!! ").replace('е', "ё");
        let (text, copy) = (likeness(TEXT).expect("long"), likeness(&copied).expect("long"));
        assert!(text.is_near(copy), "{:b}", text.0 ^ copy.0);
    }

    #[test]
    fn other_words_are_another_text() {
        let others = [
            "На машине прошли за четыре часа, досмотр быстрый, очередь до заправки и дальше почти пусто",
            "Walked over this morning without any trouble, two hours in all, nobody asked for anything",
        ];
        for other in others {
            let (text, other) = (likeness(TEXT).expect("long"), likeness(other).expect("long"));
            assert!(!text.is_near(other));
        }
    }

    #[test]
    fn what_many_say_alike_has_no_likeness() {
        for short in ["", "пешком не пускают", "очередь 5 км, стоим 3 часа", "?!"]
        {
            assert_eq!(likeness(short), None, "{short}");
        }
    }
}
