//! Nodes: the words of a message with what each may stand for, the longest known phrase first. Refuses to
//! decide between the meanings of one phrase; the grammar does, by what stands around it.

use crate::concept::{Case, Concept, Word, Words};
use crate::forms::Hit;
use crate::quantity::Quantity;
use crate::token::{Figure, Joint, Kind, Mark, Token};
use crate::tongue::Tongues;
use crate::vocabulary::Vocabulary;
use border::land::LandCode;
use border::topic::{Group, Item, Mode, Stage};

/// Meanings kept of one phrase; the rarest words have three.
const SENSES: usize = 4;

/// A phrase, number, flag or sign of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub what: What,
    /// What it may stand for.
    senses: [Option<Concept>; SENSES],
    /// The grammar words among it.
    words: Words,
    /// Its first token.
    pub first: usize,
    /// Its last token.
    pub last: usize,
    /// How it hangs on what stands before it.
    pub joint: Joint,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    /// A word or phrase; one without senses is unknown.
    Word,
    /// Digits not yet read as a quantity.
    Figure(Figure),
    /// A quantity.
    Quantity(Quantity),
    /// A flag.
    Flag(LandCode),
    /// A sign.
    Mark(Mark),
    /// Something masked.
    Mask,
}

impl Node {
    /// A node with no meanings yet.
    pub fn new(what: What, first: usize, last: usize, joint: Joint) -> Self {
        Self { what, senses: [None; SENSES], words: Words::default(), first, last, joint }
    }

    /// The grammar words it may be.
    pub fn words(&self) -> Words {
        self.words
    }

    /// Its meanings.
    pub fn concepts(&self) -> impl Iterator<Item = Concept> {
        self.senses.iter().flatten().copied()
    }

    /// Whether it may stand for this.
    pub fn means(&self, concept: Concept) -> bool {
        self.senses.contains(&Some(concept))
    }

    /// Whether it may be this word of the grammar.
    pub fn is(&self, word: Word) -> bool {
        self.words.has(word)
    }

    /// Whether it may be one of these words.
    pub fn is_any(&self, words: &[Word]) -> bool {
        self.words.any(words)
    }

    /// Whether it is this sign.
    pub fn is_mark(&self, mark: Mark) -> bool {
        self.what == What::Mark(mark)
    }

    /// A word that no lexicon knows.
    pub fn is_unknown(&self) -> bool {
        self.what == What::Word && self.senses[0].is_none()
    }

    /// A way to travel it names.
    pub fn mode(&self) -> Option<Mode> {
        self.concepts().find_map(|c| if let Concept::Mode(mode) = c { Some(mode) } else { None })
    }

    /// A place in the post it names.
    pub fn stage(&self) -> Option<Stage> {
        self.concepts().find_map(|c| if let Concept::Stage(stage) = c { Some(stage) } else { None })
    }

    /// A group of people it names.
    pub fn who(&self) -> Option<Group> {
        self.concepts().find_map(|c| if let Concept::Who(group) = c { Some(group) } else { None })
    }

    /// The country whose citizens it names.
    pub fn citizens(&self) -> Option<LandCode> {
        self.concepts().find_map(|c| if let Concept::Citizens(land) = c { Some(land) } else { None })
    }

    /// The things it may name.
    pub fn items(&self) -> impl Iterator<Item = Item> {
        self.concepts().filter_map(|c| if let Concept::Item(item) = c { Some(item) } else { None })
    }

    /// The land it names, by name or flag, and what its ending says.
    pub fn land(&self) -> Option<(LandCode, Case)> {
        if let What::Flag(land) = self.what {
            return Some((land, Case::Plain));
        }
        self.concepts()
            .find_map(|c| if let Concept::Land(land, case) = c { Some((land, case)) } else { None })
    }

    /// The side whose post or people it names.
    pub fn side(&self) -> Option<LandCode> {
        self.concepts().find_map(|c| if let Concept::Side(land) = c { Some(land) } else { None })
    }

    /// The crossing it names.
    pub fn crossing(&self) -> Option<(u16, Case)> {
        self.concepts().find_map(|c| if let Concept::Crossing(n, case) = c { Some((n, case)) } else { None })
    }

    /// The town it names.
    pub fn place(&self) -> Option<(u16, Case)> {
        self.concepts().find_map(|c| if let Concept::Place(n, case) = c { Some((n, case)) } else { None })
    }

    /// The landmark it names.
    pub fn landmark(&self) -> Option<u16> {
        self.concepts().find_map(|c| if let Concept::Landmark(n) = c { Some(n) } else { None })
    }

    /// The quantity it is.
    pub fn quantity(&self) -> Option<Quantity> {
        if let What::Quantity(quantity) = self.what { Some(quantity) } else { None }
    }

    /// Keeps only the meanings that fit, in their order.
    pub fn retain(&mut self, fits: impl Fn(&Concept) -> bool) {
        let mut kept = self.senses.iter().flatten().filter(|concept| fits(concept)).copied();
        self.senses = std::array::from_fn(|_| kept.next());
        self.count_words();
    }

    /// Puts a meaning first; a meaning beyond the most it keeps falls off.
    pub fn prefer(&mut self, concept: Concept) {
        self.senses.rotate_right(1);
        self.senses[0] = Some(concept);
        self.count_words();
    }

    /// Adds a meaning; beyond the most it keeps, none.
    pub fn add(&mut self, concept: Concept) {
        if self.means(concept) {
            return;
        }
        if let Some(free) = self.senses.iter_mut().find(|sense| sense.is_none()) {
            *free = Some(concept);
            if let Concept::Word(word) = concept {
                self.words.insert(word);
            }
        }
    }

    /// Puts one meaning in another's place.
    pub fn replace(&mut self, old: Concept, new: Concept) {
        if let Some(sense) = self.senses.iter_mut().find(|sense| **sense == Some(old)) {
            *sense = Some(new);
            self.count_words();
        }
    }

    fn count_words(&mut self) {
        self.words = Words::default();
        for concept in self.senses.iter().flatten() {
            if let Concept::Word(word) = concept {
                self.words.insert(*word);
            }
        }
    }
}

/// The nodes of a message: leftmost, then longest phrases; within one span exact forms before stems, and
/// forms of the message's tongues before borrowed ones.
pub fn nodes(tokens: &[Token], found: &[Hit], tongues: Tongues, vocabulary: &Vocabulary) -> Vec<Node> {
    let mut at_token: Vec<Vec<(&Hit, Rank)>> = vec![vec![]; tokens.len()];
    for form in found {
        if let Some(rank) = rank(form, &tokens[form.first], tongues, vocabulary) {
            at_token[form.first].push((form, rank));
        }
    }
    let mut nodes = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if nodes.last().is_some_and(counts) {
            unit_of_number(&mut at_token[at], vocabulary);
        }
        let node = node(tokens, at, &at_token[at], tongues, vocabulary);
        at = node.last + 1;
        nodes.push(node);
    }
    nodes
}

fn counts(node: &Node) -> bool {
    matches!(node.what, What::Figure(_)) || node.concepts().any(|c| matches!(c, Concept::Number(_)))
}

/// Drops phrases for "at" and "within" that begin with a unit where it is that of a number before it: "за 14
/// часов в Грузию" is not "часов в 9".
fn unit_of_number(forms: &mut Vec<(&Hit, Rank)>, vocabulary: &Vocabulary) {
    let means = |form: &Hit, fits: &dyn Fn(Concept) -> bool| {
        vocabulary.senses(form).iter().any(|sense| fits(sense.concept))
    };
    let unit = |form: &Hit| form.last == form.first && means(form, &|c| matches!(c, Concept::Unit(_)));
    let at = |form: &Hit| {
        let times = [Concept::Word(Word::At), Concept::Word(Word::Within)];
        form.last > form.first && means(form, &|c| times.contains(&c))
    };
    if forms.iter().any(|(form, _)| unit(form)) {
        forms.retain(|(form, _)| !at(form));
    }
}

/// How well a form fits: lower is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Rank {
    Exact,
    Stem,
    Borrowed,
}

/// Letters below which a word is never borrowed from another language of its script.
const BORROWED_LETTERS: usize = 4;

fn rank(form: &Hit, token: &Token, tongues: Tongues, vocabulary: &Vocabulary) -> Option<Rank> {
    let senses = vocabulary.senses(form);
    if senses.iter().any(|sense| sense.tongues.meet(tongues)) {
        return Some(if form.open { Rank::Stem } else { Rank::Exact });
    }
    let native = senses.iter().any(|sense| sense.tongues.meet(Tongues::NATIVE));
    (native && token.word.chars().count() >= BORROWED_LETTERS).then_some(Rank::Borrowed)
}

fn node(
    tokens: &[Token],
    at: usize,
    forms: &[(&Hit, Rank)],
    tongues: Tongues,
    vocabulary: &Vocabulary,
) -> Node {
    let token = &tokens[at];
    let what = match token.kind {
        Kind::Word => What::Word,
        Kind::Number(figure) => What::Figure(figure),
        Kind::Flag(land) => What::Flag(land),
        Kind::Mark(mark) => What::Mark(mark),
        Kind::Mask => What::Mask,
    };
    let mut node = Node::new(what, at, at, token.joint);
    let own = forms.iter().any(|(_, rank)| *rank < Rank::Borrowed);
    let fits = |rank: Rank| !own || rank < Rank::Borrowed;
    let Some(last) = forms.iter().filter(|(_, rank)| fits(*rank)).map(|(form, _)| form.last).max() else {
        if what == What::Word {
            vocabulary.mistyped(&token.word, tongues).into_iter().for_each(|concept| node.add(concept));
        }
        return node;
    };
    let widest = forms.iter().filter(|(form, rank)| form.last == last && fits(*rank));
    let Some((best, length)) = widest
        .clone()
        .map(|(form, rank)| (*rank, form.length))
        .min_by_key(|(rank, length)| (*rank, std::cmp::Reverse(*length)))
    else {
        return node;
    };
    for (form, _) in
        widest.filter(|(form, rank)| *rank == best && (best == Rank::Exact || form.length == length))
    {
        let senses = vocabulary.senses(form).iter();
        let at_home = |concept: Tongues| best == Rank::Borrowed || concept.meet(tongues);
        senses.filter(|sense| at_home(sense.tongues)).for_each(|sense| node.add(sense.concept));
    }
    if last > at {
        node.what = What::Word;
    }
    node.last = last;
    node
}
