//! Which earlier questions a question resembles: by what they ask, of whom or what, where, which way and
//! when; by the sense of their other words, and by the letters of words no lexicon knows. Refuses to answer:
//! a likeness is a suggestion and nothing more.
//!
//! Two questions in the same words are different ones if one is of bicycles and the other of men, and the
//! same question is asked in words that share no letter. So a question is compared facet by facet: in each by
//! the cosine of its features, weighted by the square root of their rarity in the pool (tf-idf after Salton
//! and Buckley 1988, with a root in place of the logarithm, which the standard library computes alike on
//! every machine); in what is asked, by how much of the lesser question the greater holds. What both name and
//! differ in sets them apart, whatever else they share; what only one names does so less, since who is in a
//! room need not name it.

use crate::concept::{Concept, Word};
use crate::node::Node;
use crate::reading;
use crate::scene::Scene;
use crate::{Context, Reader};
use border::reading::Ask;
use border::topic::{Group, Item, Mode, Topic};
use std::collections::BTreeMap;

/// Features kept of one question: a longer text is no question.
const FEATURES: usize = 512;

/// What two questions may have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Facet {
    /// What is asked.
    Asks,
    /// Of which mode, people or thing.
    Of,
    /// At which crossing, of which towns.
    Where,
    /// Toward which land.
    Way,
    /// Of another time than now.
    When,
    /// The senses of all other words.
    Sense,
    /// The letters of words no lexicon knows.
    Letters,
}

/// How a facet counts.
struct Weight {
    /// Its part of the mean; half of it where only one of two questions has it.
    weight: f64,
    /// What is left of a likeness where both have it and share nothing of it.
    apart: f64,
    /// What is left where only one has it.
    alone: f64,
}

/// Those of the facets, in their order. What is asked weighs little in the mean, since it is often not
/// understood, and where both are understood it sets apart.
const FACETS: [Weight; 7] = [
    Weight { weight: 1.0, apart: 0.5, alone: 1.0 },
    Weight { weight: 3.0, apart: 0.2, alone: 0.8 },
    Weight { weight: 2.0, apart: 0.2, alone: 0.9 },
    Weight { weight: 2.0, apart: 0.2, alone: 1.0 },
    Weight { weight: 1.0, apart: 0.2, alone: 0.6 },
    Weight { weight: 1.5, apart: 0.5, alone: 1.0 },
    Weight { weight: 1.5, apart: 0.9, alone: 0.9 },
];

/// A feature: its facet and the hash of what it is.
type Feature = (Facet, u64);

/// What a question is compared by.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Features with their weights, each once, in order.
    features: Vec<(Feature, f64)>,
}

impl Reader {
    /// The signature of a question, masked already. Never fails; bounded as a reading is.
    pub fn signature(&self, text: &str, context: &Context<'_>) -> Signature {
        self.with_scene(text, |scene| of(scene, context))
    }
}

fn of(scene: &Scene<'_>, context: &Context<'_>) -> Signature {
    let mut found: BTreeMap<Feature, f64> = BTreeMap::new();
    let mut add = |facet: Facet, key: &str, weight: f64| {
        if found.len() < FEATURES {
            found.entry((facet, hash(key))).or_insert(weight);
        }
    };
    let reading = reading::of(scene, context).reading;
    for ask in &reading.asks {
        add(Facet::Asks, &ask.to_string(), 1.0);
        add(Facet::Asks, family_of(ask), 0.5);
        add(Facet::Sense, family_of(ask), 1.0);
    }
    if let Some(toward) = reading.toward {
        add(Facet::Way, &toward.to_string(), 2.0);
    }
    for node in scene.nodes {
        let words = scene.tokens[node.first..=node.last].iter().map(|token| token.word.as_str());
        if is_other_time(node) {
            add(Facet::When, "other", 0.5);
            words.clone().for_each(|word| add(Facet::When, word, 1.0));
        }
        // A bank or an airport is what such a question is of.
        if node.is(Word::Elsewhere) {
            words.clone().for_each(|word| add(Facet::Of, word, 1.0));
        }
        for concept in node.concepts() {
            if let Some(facet) = facet_of(concept) {
                let plain = concept == Concept::Mode(Mode::Car);
                add(facet, &key_of(concept), if plain { 0.3 } else { 1.0 });
            }
            if let Concept::Place(index, _) = concept {
                let name = scene.vocabulary.names.places.get(usize::from(index));
                letters(name.map_or("", |place| &place.base), |three| add(Facet::Where, three, 0.3));
            }
            if let Some(kin) = kin_of(concept) {
                add(Facet::Of, kin, 0.7);
            }
        }
        // A name may be unknown in another case, or cut short.
        let is_name = node.concepts().any(|concept| facet_of(concept) == Some(Facet::Where));
        if node.is_unknown() || is_name {
            words.for_each(|word| letters(word, |three| add(Facet::Letters, three, 1.0)));
        }
    }
    Signature { features: found.into_iter().collect() }
}

/// Asks that one answer serves: how much stands, how fast it goes and how long it takes.
fn family_of(ask: &Ask) -> &'static str {
    match ask {
        Ask::Situation | Ask::Topic(Topic::Wait | Topic::Queue | Topic::Pace) => "busy",
        Ask::Topic(topic) | Ask::Item(topic, _) => topic.as_str(),
        Ask::Mode(_) | Ask::Who(_) => Topic::Pass.as_str(),
    }
}

/// Where a concept counts; none of those that only build a sentence.
fn facet_of(concept: Concept) -> Option<Facet> {
    match concept {
        Concept::Word(Word::Fuel) => Some(Facet::Of),
        Concept::Word(Word::Future) => Some(Facet::When),
        Concept::Word(word) => sense_of(word).map(|_| Facet::Sense),
        Concept::Mode(_) | Concept::Who(_) | Concept::Citizens(_) | Concept::Item(_) => Some(Facet::Of),
        Concept::Landmark(_) => Some(Facet::Of),
        Concept::Land(..) | Concept::Side(_) => Some(Facet::Way),
        Concept::Stage(_) => Some(Facet::Sense),
        Concept::PostTown(_) | Concept::Crossing(..) | Concept::Place(..) => Some(Facet::Where),
        Concept::Unit(_) | Concept::Currency(_) | Concept::Number(_) | Concept::Times(_) => None,
    }
}

/// What a concept is called among features: names without their endings, words by their sense.
fn key_of(concept: Concept) -> String {
    match concept {
        // Fuel by its number is fuel.
        Concept::Word(Word::Fuel) => key_of(Concept::Item(Item::Fuel)),
        Concept::Word(Word::Future) => "to come".to_owned(),
        Concept::Word(word) => sense_of(word).unwrap_or_default().to_owned(),
        Concept::Land(land, _) | Concept::Side(land) => format!("land {land}"),
        Concept::PostTown(index) | Concept::Crossing(index, _) => format!("crossing {index}"),
        Concept::Place(index, _) => format!("place {index}"),
        other => format!("{other:?}"),
    }
}

/// Whose a thing is: a dog's chip and its vaccination are both asked of a dog.
fn kin_of(concept: Concept) -> Option<&'static str> {
    Some(match concept {
        Concept::Item(Item::Dog | Item::Cat) => "pet",
        Concept::Item(Item::PetChip | Item::PetPassport | Item::PetVaccination) => "pet",
        Concept::Item(Item::ChildPassport | Item::BirthCertificate | Item::Consent) => "child",
        Concept::Who(Group::Children) => "child",
        Concept::Item(Item::CarPapers | Item::CarInsurance | Item::DrivingLicence) => "car",
        Concept::Mode(Mode::Car) => "car",
        Concept::Item(Item::MilitaryId | Item::Summons) | Concept::Who(Group::Men) => "men",
        Concept::Item(Item::Taxi | Item::Transport | Item::Seat) | Concept::Mode(Mode::Bus) => "ride",
        Concept::Word(Word::Seat | Word::Ride | Word::Driver) => "ride",
        _ => return None,
    })
}

/// The sense of a word in a question, where yes and no are one: "are they let in?" asks what "are they turned
/// back?" does.
fn sense_of(word: Word) -> Option<&'static str> {
    use Word as W;
    Some(match word {
        W::Let | W::Refuse | W::Passed | W::WillPass | W::Allowed | W::Accept | W::Reject => "pass",
        W::Open | W::Closed | W::Works | W::Reopened | W::Limited => "open",
        W::Ask | W::NotAsk | W::Check | W::Needed | W::Rule | W::Enough | W::Document => "paper",
        W::Queue | W::HowLong | W::Stand | W::Moves | W::Stuck | W::Full | W::Empty => "busy",
        W::Ahead | W::InLine | W::Weight | W::Remaining | W::Took | W::PerHour | W::Rows => "busy",
        W::HowMuch | W::Cost | W::Money => "price",
        W::Road | W::RoadBad | W::RoadHard | W::RoadClear | W::RoadBlocked => "road",
        W::Ride | W::Driver | W::Seat | W::Passenger | W::WhoGoes => "ride",
        W::Phone | W::Search => "search",
        W::Guard | W::Customs => "post",
        W::Parcel | W::Carry | W::Import => "parcel",
        W::Bribe => "bribe",
        W::Animal => "animal",
        W::Family => "family",
        W::Plates | W::Local | W::Citizen | W::Age | W::Exempt => "who",
        W::Without => "without",
        _ => return None,
    })
}

/// Whether a word names another time than now.
fn is_other_time(node: &Node) -> bool {
    let times =
        [Word::When, Word::Later, Word::Morning, Word::Evening, Word::Weekday, Word::Month, Word::Old];
    node.is_any(&times) && !node.is(Word::Now)
}

/// Groups of three letters of a word, its edges marked.
fn letters(word: &str, mut add: impl FnMut(&str)) {
    let word: Vec<char> = format!(" {word} ").chars().collect();
    for three in word.windows(3) {
        add(&three.iter().collect::<String>());
    }
}

/// FNV-1a, 64 bits: the same on every machine.
fn hash(key: &str) -> u64 {
    key.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The questions of a pool most like one, best first: index and likeness, over 0 and up to 1, at most `most`.
/// Equal ones stand in the order of the pool.
pub fn similar(question: &Signature, pool: &[Signature], most: usize) -> Vec<(usize, f64)> {
    let mut known: BTreeMap<Feature, u32> = BTreeMap::new();
    for (feature, _) in pool.iter().flat_map(|other| &other.features) {
        *known.entry(*feature).or_default() += 1;
    }
    let weigh = |of: &Signature| Weighed::new(of, &known, pool.len());
    let own = weigh(question);
    let mut found: Vec<(usize, f64)> = pool
        .iter()
        .map(|other| own.likeness(&weigh(other)))
        .enumerate()
        .filter(|(_, like)| *like > 0.0)
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found.truncate(most);
    found
}

/// A signature against a pool.
struct Weighed {
    /// Features with their weights times their rarity, in order.
    features: Vec<(Feature, f64)>,
    /// The length of each facet's vector, squared.
    squares: [f64; FACETS.len()],
}

impl Weighed {
    fn new(of: &Signature, known: &BTreeMap<Feature, u32>, pool: usize) -> Self {
        let rarity = |feature: &Feature| {
            let holders = known.get(feature).copied().unwrap_or_default();
            (f64::from(pool as u32 + 1) / f64::from(holders + 1)).sqrt()
        };
        let features: Vec<(Feature, f64)> =
            of.features.iter().map(|(feature, weight)| (*feature, weight * rarity(feature))).collect();
        let mut squares = [0.0; FACETS.len()];
        for ((facet, _), weight) in &features {
            squares[*facet as usize] += weight * weight;
        }
        Self { features, squares }
    }

    /// The mean of how far the facets agree, each by its weight, less what tells the two apart.
    fn likeness(&self, other: &Self) -> f64 {
        let mut products = [0.0; FACETS.len()];
        for ((facet, key), weight) in &self.features {
            if let Ok(at) = other.features.binary_search_by_key(&(*facet, *key), |(known, _)| *known) {
                products[*facet as usize] += weight * other.features[at].1;
            }
        }
        let (mut agreed, mut all, mut apart) = (0.0, 0.0, 1.0);
        for (at, facet) in FACETS.iter().enumerate() {
            let lengths = self.squares[at] * other.squares[at];
            if lengths > 0.0 {
                // Who asks two things asks each of them.
                let least = self.squares[at].min(other.squares[at]);
                let agrees = if at <= Facet::Of as usize {
                    (products[at] / least).min(1.0)
                } else {
                    products[at] / lengths.sqrt()
                };
                agreed += facet.weight * agrees;
                all += facet.weight;
                apart *= agrees + (1.0 - agrees) * facet.apart;
            } else if self.squares[at] + other.squares[at] > 0.0 {
                all += facet.weight * 0.5;
                apart *= facet.alone;
            }
        }
        if all > 0.0 { apart * agreed / all } else { 0.0 }
    }
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
