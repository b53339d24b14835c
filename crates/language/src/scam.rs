//! Whether words offer what harms people at a border: money before a ride, passage guaranteed or bought,
//! forged papers, ways around the post, papers taken away, lone women and children lured. Refuses to judge
//! who wrote them, and to touch a person who asks about such an offer, warns of it or tells of one.
//!
//! What was typed to hide is undone (`undo`), forms of words are found as cues (`cue`, `words`), sentences
//! that only ask, warn or tell are put aside (`line`), and what is left is held against constructions
//! (`signs`): a few cues near each other, never a sentence known by heart. What all of it comes to, with the
//! words themselves, is weighed by what was learned from invented rows (`shown`, `beside`, `net`, `weights`).

mod beside;
mod cue;
mod line;
pub mod net;
pub mod shown;
mod signs;
mod sought;
mod undo;
pub mod weights;
mod words;

use crate::token::{Token, tokens as cut};
use border::limits::IMPORT_WORDS_BYTES;
use line::Line;
use std::borrow::Cow;
use std::collections::BTreeSet;
use weights::Weights;
use words::Words;

/// What such an offer does; a closed list, the worst first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Work, a bed or a ride for girls and children alone.
    Luring,
    /// The passenger's papers are to be handed over.
    TakingPapers,
    /// Across the border and not through a post.
    AroundThePost,
    /// Papers, stamps and tests made for money.
    ForgedPapers,
    /// Somebody at the post is paid, known or talked to.
    Bribe,
    /// Money before the ride, to a card, as a deposit, in coins of a chain.
    Prepayment,
    /// What no one can promise.
    Guarantee,
    /// Past the others who stand, or a place among them sold.
    QueueSkipping,
}

impl Kind {
    /// All kinds, the worst first.
    pub const ALL: [Self; 8] = [
        Self::Luring,
        Self::TakingPapers,
        Self::AroundThePost,
        Self::ForgedPapers,
        Self::Bribe,
        Self::Prepayment,
        Self::Guarantee,
        Self::QueueSkipping,
    ];

    /// Its word, as in keys of phrases and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Luring => "luring",
            Self::TakingPapers => "taking-papers",
            Self::AroundThePost => "around-the-post",
            Self::ForgedPapers => "forged-papers",
            Self::Bribe => "bribe",
            Self::Prepayment => "prepayment",
            Self::Guarantee => "guarantee",
            Self::QueueSkipping => "queue-skipping",
        }
    }

    /// Whether words that offer it are not taken at all; the others are shown with a warning.
    pub const fn is_blocked(self) -> bool {
        !matches!(self, Self::Prepayment | Self::Guarantee | Self::QueueSkipping)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What was found in words.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Judgement {
    /// What they offer.
    pub offered: BTreeSet<Kind>,
    /// Whether signs of it are there, or so much else that they may be refused by it; others are only shown
    /// with a warning.
    pub is_sure: bool,
    /// What unlawful thing they ask or look for.
    pub sought: BTreeSet<Kind>,
}

impl Judgement {
    /// The worst of what is offered, where words that offer it are not taken.
    pub fn blocked(&self) -> Option<Kind> {
        self.offered.first().copied().filter(|kind| kind.is_blocked() && self.is_sure)
    }

    /// The worst of what is offered, where they are taken and shown with a warning.
    pub fn labelled(&self) -> Option<Kind> {
        self.offered.first().copied().filter(|kind| !kind.is_blocked() || !self.is_sure)
    }

    /// Whether they offer anything of the kind.
    pub fn is_offer(&self) -> bool {
        !self.offered.is_empty()
    }
}

/// Judges words, masked or not. Never fails; linear in their length, of which it sees as much as the reader.
pub fn judge(words: &str) -> Judgement {
    judge_by(words, Weights::builtin())
}

/// The same by other weights than the built-in ones.
pub fn judge_by(words: &str, weights: &Weights) -> Judgement {
    let words = bounded(words);
    let tokens = cut(words);
    let seen = Seen::of(words, &tokens);
    Judgement { sought: sought::sought(&seen.line), ..seen.offered(weights) }
}

/// What a message that the reader has cut offers. To weigh all that it shows takes half as long as to read
/// it, so one that neither offers a ride nor names a price is weighed only where it speaks of what words
/// that no door takes are about.
pub(crate) fn offered(words: &str, tokens: &[Token], is_priced: bool) -> Judgement {
    let seen = Seen::of(words, tokens);
    if is_priced || seen.has_sign() || signs::matters(&seen.line) {
        seen.offered(Weights::builtin())
    } else {
        Judgement::default()
    }
}

/// What a message shows, by the numbers of [`mod@shown`]: what weights are learned of.
pub fn shown(words: &str) -> Vec<u32> {
    let words = bounded(words);
    Seen::of(words, &cut(words)).shown()
}

/// As much of a message as the reader sees.
fn bounded(words: &str) -> &str {
    &words[..words.floor_char_boundary(IMPORT_WORDS_BYTES)]
}

/// What is seen of a message before it is weighed.
struct Seen<'a> {
    words: &'a str,
    tokens: Cow<'a, [Token]>,
    line: Line,
    signs: BTreeSet<Kind>,
    plain: BTreeSet<Kind>,
}

impl<'a> Seen<'a> {
    fn of(words: &'a str, tokens: &'a [Token]) -> Self {
        let table = Words::builtin();
        let tokens = undo::tokens(table, words, tokens);
        let line = Line::new(table, &tokens, words);
        Self { words, signs: signs::offered(&line), plain: signs::plain(&line), tokens, line }
    }

    fn has_sign(&self) -> bool {
        !(self.signs.is_empty() && self.plain.is_empty())
    }

    fn shown(&self) -> Vec<u32> {
        shown::shown(&self.line, &self.tokens, self.words, &self.signs)
    }

    fn offered(&self, weights: &Weights) -> Judgement {
        let shown = self.shown();
        let evidence = weights.harm.evidence(&shown);
        let bound = if self.signs.is_empty() { weights.likely } else { weights.signed };
        let is_likely = evidence >= bound || !self.plain.is_empty();
        let is_sure = evidence >= weights.sure || self.has_sign();
        let offered = match (is_likely, self.has_sign()) {
            (false, _) => BTreeSet::new(),
            (true, false) => [weights.kind(&shown)].into(),
            (true, true) => self.signs.union(&self.plain).copied().collect(),
        };
        Judgement { offered, is_sure, ..Judgement::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_is_caught_and_who_asks_or_warns_is_not() {
        for (words, want) in [
            ("Довезу до Тбилиси, предоплата на карту", Some(Kind::Prepayment)),
            ("Довезу до Тбилиси, 3 места, без предоплаты", None),
            ("Просят предоплату, не ведитесь, мошенники", None),
            ("Проведу лесом мимо поста, пишите в лс", Some(Kind::AroundThePost)),
            ("Договорюсь с пограничником, пройдёте", Some(Kind::Bribe)),
            ("Is it true that one can pay to skip the queue?", None),
        ] {
            assert_eq!(judge(words).offered.first().copied(), want, "{words}");
        }
    }
}
