//! Which language a message is in: by script, by letters only one language has, and by how many of its words
//! each lexicon knows. Cyrillic and Latin words are judged apart, for people mix. Refuses to ask a
//! statistical model.

use crate::forms::Hit;
use crate::token::{Kind, Token, is_cyrillic};
use crate::vocabulary::Vocabulary;
use border::lang::Lang;

/// A language in one script.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    Ru,
    Uk,
    Kk,
    Ka,
    En,
    Fr,
    RuLatin,
    UkLatin,
    KkLatin,
    KaLatin,
}

/// A set of tongues.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tongues(u16);

/// A stem says which language a word is in where it is longer than this, with the space before it: four
/// letters.
const STEM_BYTES: usize = 7;
/// The same of a stem in Latin letters, which more languages share: six letters.
const LATIN_STEM_BYTES: usize = 6;

const CYRILLIC: [Tongue; 3] = [Tongue::Ru, Tongue::Uk, Tongue::Kk];
const LATIN: [Tongue; 6] =
    [Tongue::En, Tongue::Fr, Tongue::RuLatin, Tongue::UkLatin, Tongue::KkLatin, Tongue::KaLatin];

impl Tongue {
    /// A language in its own script.
    pub fn native(lang: Lang) -> Self {
        match lang {
            Lang::Ru => Self::Ru,
            Lang::Uk => Self::Uk,
            Lang::En => Self::En,
            Lang::Fr => Self::Fr,
            Lang::Ka => Self::Ka,
            Lang::Kk => Self::Kk,
        }
    }

    /// A language on a Latin keyboard, where that is not its own.
    pub fn latin(lang: Lang) -> Option<Self> {
        match lang {
            Lang::Ru => Some(Self::RuLatin),
            Lang::Uk => Some(Self::UkLatin),
            Lang::Ka => Some(Self::KaLatin),
            Lang::Kk => Some(Self::KkLatin),
            Lang::En | Lang::Fr => None,
        }
    }

    /// Which language it is.
    pub fn lang(self) -> Lang {
        match self {
            Self::Ru | Self::RuLatin => Lang::Ru,
            Self::Uk | Self::UkLatin => Lang::Uk,
            Self::Kk | Self::KkLatin => Lang::Kk,
            Self::Ka | Self::KaLatin => Lang::Ka,
            Self::En => Lang::En,
            Self::Fr => Lang::Fr,
        }
    }
}

impl Tongues {
    /// Names: at home in every tongue.
    pub const ANY: Self = Self(u16::MAX);
    /// Own-script tongues: what may be borrowed between languages of one script.
    pub const NATIVE: Self = Self(0b11_1111);
    const NONE: Self = Self(0);

    /// One tongue.
    pub const fn of(tongue: Tongue) -> Self {
        Self(1 << tongue as u16)
    }

    /// Both sets.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether they share one.
    pub fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The tongues of a message, and the language of most of it.
pub fn judge(tokens: &[Token], found: &[Hit], vocabulary: &Vocabulary) -> (Tongues, Option<Lang>) {
    let mut known = vec![Tongues::NONE; tokens.len()];
    let tells = |form: &&Hit| {
        let latin = tokens[form.first].word.is_ascii();
        !form.open || form.length > if latin { LATIN_STEM_BYTES } else { STEM_BYTES }
    };
    for form in found.iter().filter(tells) {
        for sense in vocabulary.senses(form).iter().filter(|sense| sense.tongues != Tongues::ANY) {
            for token in &mut known[form.first..=form.last] {
                *token = token.and(sense.tongues);
            }
        }
    }
    let mut judged = Scores::default();
    for (token, tongues) in tokens.iter().zip(&known).filter(|(token, _)| token.kind == Kind::Word) {
        judged.add(&token.word, *tongues);
    }
    judged.verdict()
}

#[derive(Default)]
struct Scores {
    cyrillic: [u32; 3],
    latin: [u32; 6],
    letters: [u32; 3],
}

impl Scores {
    fn add(&mut self, word: &str, tongues: Tongues) {
        let Some(first) = word.chars().next() else { return };
        let weight = word.chars().count().min(8) as u32;
        if is_cyrillic(first) {
            self.letters[0] += weight;
            for (score, tongue) in self.cyrillic.iter_mut().zip(CYRILLIC) {
                *score += if tongues.meet(Tongues::of(tongue)) { weight } else { 0 } + telling(word, tongue);
            }
        } else if first.is_ascii() {
            self.letters[1] += weight;
            for (score, tongue) in self.latin.iter_mut().zip(LATIN) {
                *score += if tongues.meet(Tongues::of(tongue)) { weight } else { 0 };
            }
        } else if ('ა'..='ჰ').contains(&first) {
            self.letters[2] += weight;
        }
    }

    fn verdict(&self) -> (Tongues, Option<Lang>) {
        let cyrillic = best(&self.cyrillic, &CYRILLIC).unwrap_or(Tongue::Ru);
        let latin = best(&self.latin, &LATIN);
        let mut tongues = Tongues::of(cyrillic).and(Tongues::of(Tongue::Ka));
        if let Some(tongue) = latin {
            tongues = tongues.and(Tongues::of(tongue));
        }
        let [in_cyrillic, in_latin, in_georgian] = self.letters;
        let most = in_cyrillic.max(in_latin).max(in_georgian);
        let main = match most {
            0 => None,
            _ if most == in_georgian => Some(Tongue::Ka),
            _ if most == in_cyrillic => Some(cyrillic),
            _ => latin,
        };
        (tongues, main.map(Tongue::lang))
    }
}

/// The first of the best; none where all are nothing.
fn best(scores: &[u32], tongues: &[Tongue]) -> Option<Tongue> {
    let (mut top, mut winner) = (0, None);
    for (score, tongue) in scores.iter().zip(tongues) {
        if *score > top {
            (top, winner) = (*score, Some(*tongue));
        }
    }
    winner
}

/// What letters alone say for a language.
fn telling(word: &str, tongue: Tongue) -> u32 {
    let has = |is: fn(char) -> bool| word.chars().any(is);
    match tongue {
        Tongue::Kk if has(|c| matches!(c, 'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ')) => 12,
        Tongue::Uk if has(|c| matches!(c, 'ї' | 'є' | 'ґ')) => 12,
        Tongue::Kk | Tongue::Uk if has(|c| c == 'і') => 4,
        Tongue::Ru | Tongue::Kk if has(|c| matches!(c, 'ы' | 'э')) => 3,
        Tongue::Ru if has(|c| c == 'ъ') => 3,
        _ => 0,
    }
}
