//! A message as a line of cues in order, each with where it stands and whether it is negated; and of each
//! sentence, whether it offers, or only asks, warns or tells of others. Refuses to know what cues mean
//! together.

use super::cue::{Cue, Cues};
use super::words::Words;
use crate::token::{Kind, Mark, Token};
use std::ops::Range;

/// How far a negation reaches, words: forward, and back to a noun.
const NEGATES: (usize, usize) = (3, 2);
/// How far "without" reaches.
const LACKS: usize = 2;
/// How far a negation that stands behind reaches back.
const NEGATES_BEFORE: usize = 4;
/// Words at the head of a sentence among which it asks: "and how", "so is it".
const HEAD: usize = 2;
/// How far apart the end of a sentence sets words.
const GAP: usize = 3;
/// A number from which on it is money where nothing says what it counts.
const MONEY: u32 = 500;
/// A round number from which on it may be.
const LEAST_SUM: u32 = 20;
/// Words before a number that is asked for.
const FOR: &[&str] = &["за", "по", "for", "pour", "prend", "takes", "берет", "бере"];
/// Digits from which on a number is a telephone's.
const PHONE: u32 = 7;

/// Cues that are negated by what stands behind them, or before a verb that follows.
const NOUNS: Cues = Cues::of(&[
    Cue::Prepay,
    Cue::Before,
    Cue::Guarantee,
    Cue::Bribe,
    Cue::Card,
    Cue::Crypto,
    Cue::Pledge,
    Cue::Passport,
    Cue::Fake,
    Cue::Paper,
    Cue::Pay,
]);
/// Cues that lacking something does not take away: what is done, and by whom.
const DEEDS: Cues =
    Cues::of(&[Cue::Me, Cue::Lead, Cue::Make, Cue::Sell, Cue::Contact, Cue::Ad, Cue::Arrange, Cue::Girls]);
/// Cues that steer and are no matter themselves.
const STEERS: Cues = Cues::of(&[
    Cue::Not,
    Cue::NotAfter,
    Cue::Without,
    Cue::WithoutAfter,
    Cue::Harmless,
    Cue::Asks,
    Cue::AsksFirst,
    Cue::How,
    Cue::Truth,
    Cue::Warn,
    Cue::Told,
]);

/// A cue or several of one form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// What it may be.
    pub cues: Cues,
    /// Where it stands: words, and more at the ends of sentences.
    pub at: usize,
    /// Its first and last token.
    pub tokens: (usize, usize),
    /// Its clause.
    clause: usize,
    /// Whether it is negated.
    pub negated: bool,
}

/// What a sentence does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mood {
    /// Offers, or may.
    Says,
    /// Asks.
    Asks,
    /// Looks for somebody or something.
    Seeks,
    /// Warns.
    Warns,
    /// Tells what others do or what was.
    Tells,
}

/// A sentence.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    /// Its items.
    pub items: Range<usize>,
    pub mood: Mood,
}

/// A message.
#[derive(Debug)]
pub(super) struct Line {
    pub items: Vec<Item>,
    pub sentences: Vec<Sentence>,
}

impl Line {
    /// The line of some tokens.
    pub fn new(words: &Words, tokens: &[Token], text: &str) -> Self {
        let (mut items, ends) = items(words, tokens, text);
        negate(&mut items);
        let sentences: Vec<Sentence> = ends
            .into_iter()
            .map(|end| Sentence { mood: mood(&items[end.items.clone()], &end), items: end.items })
            .collect();
        let mut line = Self { items, sentences };
        line.advertise();
        line.doubt();
        line
    }

    /// What is said and not negated, in order.
    pub fn said(&self) -> Vec<Item> {
        self.of(|mood| mood == Mood::Says)
    }

    /// The same of sentences of some mood.
    pub fn of(&self, wanted: impl Fn(Mood) -> bool) -> Vec<Item> {
        let sentences = self.sentences.iter().filter(|sentence| wanted(sentence.mood));
        let items = sentences.flat_map(|sentence| &self.items[sentence.items.clone()]);
        items.filter(|item| !item.negated).copied().collect()
    }

    /// What is said, looked for or asked of anybody who reads, not of how or whether.
    pub fn sought(&self) -> Vec<Item> {
        let asks = Cues::of(&[Cue::Truth, Cue::Asks, Cue::Seek]);
        let how = Cues::of(&[Cue::How, Cue::AsksFirst]);
        let gives = Cues::of(&[Cue::Me, Cue::WithMe, Cue::Free]);
        let is_said = |sentence: &&Sentence| match sentence.mood {
            Mood::Says | Mood::Seeks => true,
            Mood::Asks => {
                let says = |cues| self.items[sentence.items.clone()].iter().any(|item| item.cues.meets(cues));
                !says(asks) && (!says(how) || says(gives))
            }
            Mood::Warns | Mood::Tells => false,
        };
        let items = self.sentences.iter().filter(is_said).flat_map(|it| &self.items[it.items.clone()]);
        items.filter(|item| !item.negated).copied().collect()
    }

    /// "Need a stamp? Write to me": a question that the rest of the message answers with an offer is one.
    fn advertise(&mut self) {
        let says = |cues| move |item: &Item| item.cues.meets(cues) && !item.negated;
        let offers = self.said().iter().any(says(Cues::of(&[Cue::Me, Cue::Contact, Cue::Ad, Cue::Price])));
        let makes = self.said().iter().any(|item| item.cues.has(Cue::Make) && item.cues.has(Cue::Me));
        for sentence in &mut self.sentences {
            let items = &self.items[sentence.items.clone()];
            let papers = items.iter().any(says(Cues::of(&[Cue::Paper, Cue::Visa])));
            let needs = items.iter().any(says(Cues::of(&[Cue::YouNeed, Cue::Yields])));
            let own = items.iter().any(says(Cues::of(&[Cue::Seek, Cue::How, Cue::Truth, Cue::Asks])));
            if sentence.mood == Mood::Asks && offers && (needs || makes && papers) && !own {
                sentence.mood = Mood::Says;
            }
        }
    }

    /// A warning, or a doubt of what was told, is of the whole message; unless it goes on to offer.
    fn doubt(&mut self) {
        let warns = self.sentences.iter().any(|sentence| sentence.mood == Mood::Warns);
        let truth = |sentence: &Sentence| {
            let items = &self.items[sentence.items.clone()];
            sentence.mood == Mood::Asks && items.iter().any(|item| item.cues.has(Cue::Truth))
        };
        let doubts = self.sentences.iter().any(truth);
        let said = self.said();
        let says = |cue| said.iter().any(|item| item.cues.has(cue));
        if (warns || doubts) && !(says(Cue::Me) && says(Cue::Contact)) {
            for sentence in self.sentences.iter_mut().filter(|sentence| sentence.mood == Mood::Says) {
                sentence.mood = if warns { Mood::Warns } else { Mood::Asks };
            }
        }
    }
}

/// A sentence as it is cut.
struct Cut {
    items: Range<usize>,
    /// Where its first word stands.
    at: usize,
    /// Whether it ends with a question mark.
    asked: bool,
}

/// The items, and the sentences as ranges of them.
fn items(words: &Words, tokens: &[Token], text: &str) -> (Vec<Item>, Vec<Cut>) {
    let mut forms = words.find(tokens).into_iter().peekable();
    let (mut items, mut sentences) = (Vec::new(), Vec::new());
    let (mut first, mut start, mut at, mut clause, mut skip) = (0, 0, 0, 0, 0);
    for (n, token) in tokens.iter().enumerate() {
        at += 1;
        let mut cues = of_token(tokens, n, text);
        let mut last = n;
        if forms.peek().is_some_and(|(hit, _)| hit.first == n)
            && let Some((hit, found)) = forms.next()
        {
            cues = cues.and(found);
            (skip, last) = (hit.last, hit.last);
        }
        if cues != Cues::default() {
            items.push(Item { cues, at, tokens: (n, last), clause, negated: false });
        }
        let Kind::Mark(mark) = token.kind else { continue };
        if n < skip {
            continue;
        }
        match mark {
            Mark::Question | Mark::Exclaim | Mark::Line | Mark::Stop => {
                if first < items.len() {
                    let asked = mark == Mark::Question;
                    sentences.push(Cut { items: first..items.len(), at: start, asked });
                } else if mark == Mark::Question
                    && let Some(last) = sentences.last_mut()
                {
                    last.asked = true;
                }
                (first, clause, at) = (items.len(), clause + 1, at + GAP);
                start = at;
            }
            Mark::Comma | Mark::Dash | Mark::Colon | Mark::Bracket | Mark::Slash | Mark::Other => clause += 1,
            _ => {}
        }
    }
    if first < items.len() {
        sentences.push(Cut { items: first..items.len(), at: start, asked: false });
    }
    (items, sentences)
}

/// What numbers, signs and masks say by themselves.
fn of_token(tokens: &[Token], n: usize, text: &str) -> Cues {
    let token = &tokens[n];
    let next = tokens.get(n + 1).map(|token| token.kind);
    match token.kind {
        Kind::Mask => match &text[token.start as usize..token.end as usize] {
            "[card]" => Cues::of(&[Cue::Card]),
            "[phone]" | "[handle]" | "[email]" | "[url]" => Cues::of(&[Cue::Contact]),
            _ => Cues::default(),
        },
        Kind::Number(figure) => {
            let digits = token.end - token.start;
            let whole = figure.whole().unwrap_or(0);
            match next {
                Some(Kind::Mark(Mark::Percent)) if whole == 100 => Cues::of(&[Cue::Surely]),
                Some(Kind::Mark(Mark::Percent)) => Cues::of(&[Cue::Price, Cue::Part]),
                _ if digits >= PHONE => Cues::of(&[Cue::Contact]),
                Some(Kind::Word) if whole < MONEY && !is_asked(tokens, n) => Cues::default(),
                Some(Kind::Number(_)) if whole < MONEY => Cues::default(),
                Some(Kind::Mark(Mark::Colon | Mark::Dash | Mark::Slash)) if whole < MONEY => Cues::default(),
                _ if (LEAST_SUM..MONEY).contains(&whole) && whole % 10 == 0 => Cues::of(&[Cue::Sum]),
                _ if whole >= MONEY && !(1900..2100).contains(&whole) => Cues::of(&[Cue::Price]),
                _ => Cues::default(),
            }
        }
        Kind::Mark(Mark::Other) => match &text[token.start as usize..token.end as usize] {
            "@" if matches!(next, Some(Kind::Word)) => Cues::of(&[Cue::Contact]),
            "💯" => Cues::of(&[Cue::Surely]),
            "📞" | "📲" | "📱" | "✉" | "☎" => Cues::of(&[Cue::Contact]),
            _ => Cues::default(),
        },
        Kind::Word | Kind::Flag(_) | Kind::Mark(_) => Cues::default(),
    }
}

/// Whether the word before a number asks for it: "for 100", "takes 200".
fn is_asked(tokens: &[Token], n: usize) -> bool {
    let before = n.checked_sub(1).map(|before| tokens[before].word.as_str());
    before.is_some_and(|word| FOR.contains(&word))
}

/// Marks what is negated within its clause.
fn negate(items: &mut [Item]) {
    let negated: Vec<usize> = (0..items.len()).flat_map(|n| negated_by(items, n)).collect();
    negated.into_iter().for_each(|n| items[n].negated = true);
}

/// What an item negates. What only steers is not negated, but a warning: "no fraud".
fn negated_by(items: &[Item], n: usize) -> Vec<usize> {
    let steer = items[n];
    let has_matter = |m: usize| items[m].cues.less(STEERS) != Cues::default() || items[m].cues.has(Cue::Warn);
    let near = |m: usize, reach: usize| {
        items[m].clause == steer.clause && items[m].at.abs_diff(steer.at) <= reach && has_matter(m)
    };
    let behind = |reach: usize| (n + 1..items.len().min(n + 1 + reach)).filter(move |m| near(*m, reach));
    let before = |reach: usize| (n.saturating_sub(reach)..n).filter(move |m| near(*m, reach));
    let mut found = Vec::new();
    if steer.cues.has(Cue::Not) {
        found.extend(behind(NEGATES.0));
        found.extend(before(NEGATES.1).filter(|m| items[*m].cues.meets(NOUNS)));
    }
    if steer.cues.has(Cue::Without) {
        found.extend(behind(LACKS).filter(|m| !items[*m].cues.meets(DEEDS)));
    }
    if steer.cues.has(Cue::NotAfter) {
        found.extend(before(NEGATES_BEFORE));
    }
    if steer.cues.has(Cue::WithoutAfter) {
        found.extend(before(LACKS).next_back());
    }
    found
}

/// What a sentence does, by its items and its end.
fn mood(items: &[Item], cut: &Cut) -> Mood {
    let says = |cue: Cue| items.iter().any(|item| item.cues.has(cue) && !item.negated);
    let first = items.first().filter(|item| item.at <= cut.at + HEAD);
    let asks_first = first.is_some_and(|item| item.cues.has(Cue::AsksFirst));
    match () {
        () if says(Cue::Warn) => Mood::Warns,
        () if cut.asked || says(Cue::Asks) || says(Cue::Truth) || asks_first => Mood::Asks,
        () if says(Cue::Seek) => Mood::Seeks,
        () if offers_first(items) => Mood::Says,
        () if says(Cue::Told) || says(Cue::Rule) => Mood::Tells,
        () if says(Cue::Past) && !says(Cue::Me) && !says(Cue::Contact) => Mood::Tells,
        () => Mood::Says,
    }
}

/// "I lead you through the marsh, guards do not walk there": what is done for others stands in a clause
/// before what others do.
fn offers_first(items: &[Item]) -> bool {
    let deeds = Cues::of(&[Cue::Lead, Cue::Make, Cue::Sell, Cue::Arrange]);
    let deed = items.iter().find(|item| item.cues.meets(deeds) && item.cues.has(Cue::Me) && !item.negated);
    let told = items.iter().find(|item| item.cues.meets(Cues::of(&[Cue::Told, Cue::Rule])));
    let paid = items.iter().any(|item| item.cues.meets(Cues::of(&[Cue::Price, Cue::Sum, Cue::Contact])));
    let ruled = |told: &Item| told.cues.has(Cue::Rule) && !told.cues.has(Cue::Told);
    deed.zip(told)
        .is_some_and(|(deed, told)| deed.clause < told.clause || paid && ruled(told) && deed.at < told.at)
}
