//! Which earlier questions a question resembles: by what they ask, the concepts their words stand for, and the
//! letters of words no lexicon knows. Refuses to answer: a likeness is a suggestion and nothing more.
//!
//! Likeness is the cosine of the two feature vectors, each feature weighted by the square root of its rarity in
//! the pool: tf-idf cosine (Salton and Buckley 1988) with a root in place of the logarithm, which the standard
//! library computes alike on every machine.

use crate::concept::{Concept, Word};
use crate::node::Node;
use crate::reading;
use crate::scene::Scene;
use crate::{Context, Reader};
use std::collections::BTreeMap;

/// Weight of a topic asked, of a concept, and of three letters of a word.
const ASK: f64 = 3.0;
const CONCEPT: f64 = 1.5;
const LETTERS: f64 = 0.5;
/// Features kept of one question: a longer text is no question.
const FEATURES: usize = 512;

/// What a question is compared by.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Hashes of features with their weights, each once, in order.
    features: Vec<(u64, f64)>,
}

impl Reader {
    /// The signature of a question, masked already. Never fails; bounded as a reading is.
    pub fn signature(&self, text: &str, context: &Context<'_>) -> Signature {
        self.with_scene(text, |scene| of(scene, context))
    }
}

fn of(scene: &Scene<'_>, context: &Context<'_>) -> Signature {
    let mut found: BTreeMap<u64, f64> = BTreeMap::new();
    let mut add = |key: &str, weight: f64| {
        if found.len() < FEATURES {
            found.entry(hash(key)).or_insert(weight);
        }
    };
    let reading = reading::of(scene, context).reading;
    for ask in &reading.asks {
        add(&format!("ask {ask}"), ASK);
    }
    if let Some(toward) = reading.toward {
        add(&format!("toward {toward}"), CONCEPT);
    }
    for node in scene.nodes {
        for concept in node.concepts().filter(|concept| telling(*concept)) {
            add(&format!("{concept:?}"), CONCEPT);
        }
        if !says_nothing(node) {
            letters(scene, node, &mut add);
        }
    }
    Signature { features: found.into_iter().collect() }
}

/// Groups of three letters of a node's words, their edges marked.
fn letters(scene: &Scene<'_>, node: &Node, add: &mut impl FnMut(&str, f64)) {
    for token in &scene.tokens[node.first..=node.last] {
        let word: Vec<char> = format!(" {} ", token.word).chars().collect();
        for three in word.windows(3) {
            add(&three.iter().collect::<String>(), LETTERS);
        }
    }
}

/// Whether a concept says something of what is asked: words that only ask or greet do not.
fn telling(concept: Concept) -> bool {
    let empty =
        [Word::Filler, Word::TellMe, Word::Thanks, Word::IsIt, Word::What, Word::And, Word::Or, Word::At];
    !matches!(concept, Concept::Word(word) if empty.contains(&word))
}

fn says_nothing(node: &Node) -> bool {
    node.concepts().next().is_some() && !node.concepts().any(telling)
}

/// FNV-1a, 64 bits: the same on every machine.
fn hash(key: &str) -> u64 {
    key.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The questions of a pool most like one, best first: index and likeness, over 0 and up to 1, at most `most`.
/// Equal ones stand in the order of the pool.
pub fn similar(question: &Signature, pool: &[Signature], most: usize) -> Vec<(usize, f64)> {
    let mut known: BTreeMap<u64, u32> = BTreeMap::new();
    for (feature, _) in pool.iter().flat_map(|other| &other.features) {
        *known.entry(*feature).or_default() += 1;
    }
    let rarity = |feature: u64| {
        let holders = known.get(&feature).copied().unwrap_or_default();
        (f64::from(pool.len() as u32 + 1) / f64::from(holders + 1)).sqrt()
    };
    let squared = |(feature, weight): &(u64, f64)| (weight * rarity(*feature)) * (weight * rarity(*feature));
    let length = |other: &Signature| other.features.iter().map(squared).sum::<f64>().sqrt();
    let own = length(question);
    let likeness = |other: &Signature| {
        let lengths = own * length(other);
        if lengths > 0.0 {
            shared(question, other).map(|pair| squared(&pair)).sum::<f64>() / lengths
        } else {
            0.0
        }
    };
    let mut found: Vec<(usize, f64)> =
        pool.iter().map(likeness).enumerate().filter(|(_, like)| *like > 0.0).collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found.truncate(most);
    found
}

/// The features two questions share: both are in order.
fn shared<'a>(a: &'a Signature, b: &'a Signature) -> impl Iterator<Item = (u64, f64)> + 'a {
    let in_b = |feature: &u64| b.features.binary_search_by_key(feature, |(known, _)| *known).is_ok();
    a.features.iter().filter(move |(feature, _)| in_b(feature)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use border::atlas::Atlas;

    #[test]
    fn the_same_question_in_other_words_is_first() {
        let reader = Reader::new(&Atlas::builtin().expect("built-in data")).expect("built-in lexica");
        let signature = |text: &&str| reader.signature(text, &Context::default());
        let pool: Vec<Signature> =
            ["есть ли бензин до границы", "пешком пропускают?", "сколько стоять на Ларсе"]
                .iter()
                .map(signature)
                .collect();
        assert_eq!(similar(&signature(&"пеших пускают сейчас?"), &pool, 2)[0].0, 1);
        assert_eq!(similar(&signature(&"где заправиться 95-м бензином?"), &pool, 2)[0].0, 0);
        assert_eq!(similar(&Signature::default(), &pool, 2), []);
    }
}
