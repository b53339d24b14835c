//! The scene: a message cut into sentences and clauses over its nodes, with what all stages after need of it.
//! Refuses to decide what anything asserts.

use crate::concept::{Word, Words};
use crate::cut::cuts;
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::token::{Mark, Token};
use crate::vocabulary::Vocabulary;
use border::lang::Lang;
use std::ops::Range;

/// A message before anything of it is understood.
#[derive(Debug)]
pub struct Scene<'a> {
    /// What words may stand for.
    pub vocabulary: &'a Vocabulary,
    /// The message.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: &'a [Token],
    /// Its nodes, quantities merged.
    pub nodes: &'a [Node],
    /// The language of most of it.
    pub lang: Option<Lang>,
    /// Its sentences, as ranges of nodes.
    pub sentences: Vec<Sentence>,
    /// Its clauses, in order.
    pub clauses: Vec<Clause>,
    /// The grammar words of all of it.
    words: Words,
}

/// A sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its nodes.
    pub nodes: Range<usize>,
    /// Whether it ends with a question mark.
    pub end: End,
}

/// How a sentence ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    Plain,
    Question,
}

/// A clause: what stands between commas, dashes, "but" and "because", or is cut where no sign is set.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Its nodes.
    pub nodes: Range<usize>,
    /// The index of its sentence.
    pub sentence: usize,
    /// The grammar words in it.
    pub words: Words,
}

impl<'a> Scene<'a> {
    /// Cuts a message.
    pub fn new(
        vocabulary: &'a Vocabulary,
        text: &'a str,
        tokens: &'a [Token],
        nodes: &'a [Node],
        lang: Option<Lang>,
    ) -> Self {
        let sentences = sentences(nodes, tokens);
        let clauses = clauses(nodes, &sentences);
        let words = words_of(nodes);
        Self { vocabulary, text, tokens, nodes, lang, sentences, clauses, words }
    }

    /// The nodes of a clause.
    pub fn of(&self, clause: &Clause) -> &'a [Node] {
        &self.nodes[clause.nodes.clone()]
    }

    /// The nodes of a sentence.
    pub fn sentence(&self, n: usize) -> &'a [Node] {
        &self.nodes[self.sentences[n].nodes.clone()]
    }

    /// Whether any node may be one of these words.
    pub fn says(&self, words: &[Word]) -> bool {
        self.words.any(words)
    }

    /// The original words of some nodes.
    pub fn original(&self, nodes: Range<usize>) -> &'a str {
        let (start, end) = self.bytes(nodes);
        &self.text[start as usize..end as usize]
    }

    /// Where in the original some nodes begin and end; of none, the beginning.
    pub fn bytes(&self, nodes: Range<usize>) -> (u32, u32) {
        let Some(nodes) = self.nodes.get(nodes).filter(|nodes| !nodes.is_empty()) else { return (0, 0) };
        (self.tokens[nodes[0].first].start, self.tokens[nodes[nodes.len() - 1].last].end)
    }

    /// The crossing named last, up to the end of a clause: index in the names.
    pub fn crossing_before(&self, clause: usize) -> Option<u16> {
        let end = self.clauses[clause].nodes.end;
        self.nodes[..end].iter().rev().find_map(Node::crossing).map(|(index, _)| index)
    }

    /// The base form of a landmark.
    pub fn landmark(&self, index: u16) -> &'a str {
        self.vocabulary.landmarks.get(usize::from(index)).map_or("", String::as_str)
    }
}

/// The grammar words that some nodes may be.
fn words_of(nodes: &[Node]) -> Words {
    let mut words = Words::default();
    nodes.iter().for_each(|node| words.join(node.words()));
    words
}

/// Whether any of some nodes may be one of these words.
pub fn says(nodes: &[Node], words: &[Word]) -> bool {
    nodes.iter().any(|node| node.is_any(words))
}

/// Whether a node counts something.
pub fn is_count(node: &Node) -> bool {
    matches!(node.quantity(), Some(Quantity::Count(_) | Quantity::Rows(_)))
}

fn sentences(nodes: &[Node], tokens: &[Token]) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut first = 0;
    for (n, node) in nodes.iter().enumerate() {
        let What::Mark(mark) = node.what else { continue };
        let end = match mark {
            Mark::Question => End::Question,
            Mark::Exclaim | Mark::Line | Mark::Laugh => End::Plain,
            Mark::Stop if !abbreviates(nodes, n, tokens) => End::Plain,
            _ => continue,
        };
        if first < n {
            found.push(Sentence { nodes: first..n, end });
        } else if end == End::Question
            && let Some(before) = found.last_mut()
        {
            before.end = End::Question;
        }
        first = n + 1;
    }
    if first < nodes.len() {
        found.push(Sentence { nodes: first..nodes.len(), end: End::Plain });
    }
    found
}

/// A full stop typed on a short known word, with a word close behind: "рос. сторона", "15 мин. стоим".
fn abbreviates(nodes: &[Node], stop: usize, tokens: &[Token]) -> bool {
    let (Some(before), Some(_)) = (stop.checked_sub(1).and_then(|n| nodes.get(n)), nodes.get(stop + 1))
    else {
        return false;
    };
    let short = tokens[before.last].word.chars().count();
    before.side().is_some() && (2..=4).contains(&short)
}

/// "Пешком — нет, на машине — да": a dash or colon before a bare verdict belongs to what it is on.
fn verdict_follows(nodes: &[Node], sign: usize) -> bool {
    let joins = matches!(nodes[sign].what, What::Mark(Mark::Dash | Mark::Colon));
    let verdict = nodes.get(sign + 1).is_some_and(|node| node.is_any(&[Word::Yes, Word::No]));
    let ends = nodes.get(sign + 2).is_none_or(|node| matches!(node.what, What::Mark(_)));
    joins && verdict && ends
}

fn clauses(nodes: &[Node], sentences: &[Sentence]) -> Vec<Clause> {
    let mut found = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        let mut first = sentence.nodes.start;
        for n in sentence.nodes.clone() {
            let node = &nodes[n];
            let sign = matches!(
                node.what,
                What::Mark(Mark::Comma | Mark::Dash | Mark::Colon | Mark::Bracket | Mark::Other)
            );
            let sign = sign && !(n > first && verdict_follows(nodes, n));
            let but = node.is_any(&[Word::But, Word::Because]) && n > first;
            if sign || but {
                part(nodes, first..n, index, &mut found);
                first = if sign { n + 1 } else { n };
            }
        }
        part(nodes, first..sentence.nodes.end, index, &mut found);
    }
    found
}

/// Adds the clauses of nodes that no sign parts.
fn part(nodes: &[Node], range: Range<usize>, sentence: usize, found: &mut Vec<Clause>) {
    if range.is_empty() {
        return;
    }
    let words = words_of(&nodes[range.clone()]);
    let cuts = cuts(&nodes[range.clone()], words);
    if cuts.is_empty() {
        return found.push(Clause { nodes: range, sentence, words });
    }
    let ends = cuts.into_iter().map(|cut| range.start + cut);
    let mut first = range.start;
    for end in ends.chain([range.end]) {
        found.push(Clause { nodes: first..end, sentence, words: words_of(&nodes[first..end]) });
        first = end;
    }
}
