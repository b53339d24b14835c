//! The few beginnings of words by which a phone without a network finds what a question is about: of each
//! language's lexicon the shortest that begin words of one meaning and of no other. Refuses to be the reader:
//! what it is not sure of it leaves out, for a wrong line is worse than none.

use crate::concept::{Concept, Word};
use crate::lexicon::Form;
use crate::phrase::phrase;
use border::lang::Lang;
use border::limits;
use border::topic::{Item, Topic};
use std::collections::{BTreeMap, BTreeSet};

/// Letters that a beginning has at least: shorter ones begin too much that no lexicon knows.
const SHORTEST: usize = 4;

/// The beginnings of one language, as JSON: `{"m:foot": ["пешк", "=ног"], "long": ["how long"], …}`. What
/// begins with `=` is a whole word; what has a space is words one after another. The keys are `m:` modes,
/// `w:` people, `i:` items (several where a word may mean each), and signs of the question's kind ([`mark`]).
pub fn stems(lang: Lang, forms: &[Form]) -> String {
    let (mut singles, mut rows) = (Meanings::new(), Meanings::new());
    for form in forms.iter().filter(|form| form.lang == lang) {
        let plain = phrase(&form.text);
        let meanings = match plain.split(' ').count() {
            1 if !plain.is_empty() => singles.entry(plain).or_default(),
            2 | 3 => rows.entry(plain).or_default(),
            _ => continue,
        };
        meanings.extend(mark(form.concept));
    }
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (mark, beginnings) in beginnings(&singles) {
        found.insert(mark, commonest(beginnings, limits::STEMS_PER_MEANING));
    }
    let mut spelled: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (text, marks) in &rows {
        // The longer says no more where the shorter stands in it, and a word may say it all alone.
        let cut = text.rsplit_once(' ').map(|(shorter, _)| rows.get(shorter) == Some(marks));
        if let Some(mark) = one(marks).filter(|_| cut != Some(true)) {
            spelled.entry(mark).or_default().push((1, text.clone()));
        }
    }
    for (mark, texts) in spelled {
        found.entry(mark).or_default().extend(commonest(texts, limits::ROWS_PER_MEANING));
    }
    serde_json::to_string(&found).unwrap_or_default()
}

/// What each text of a lexicon may mean for a question; nothing where it says nothing by itself.
type Meanings = BTreeMap<String, BTreeSet<String>>;

/// The one key of what a text means: several items are one key, for the reader too takes the first that fits;
/// none where it may mean different things.
fn one(marks: &BTreeSet<String>) -> Option<String> {
    let passing = |mark: &String| mark == "let" || mark == "pass";
    match marks.len() {
        0 => None,
        1 => marks.first().cloned(),
        _ if marks.iter().all(|mark| mark.starts_with("i:")) => {
            Some(marks.iter().map(String::as_str).collect::<Vec<_>>().join(" "))
        }
        _ => marks.iter().all(passing).then(|| "let".to_owned()),
    }
}

/// The beginnings that stand for most forms; of equals the shortest.
fn commonest(mut all: Vec<(usize, String)>, most: usize) -> Vec<String> {
    all.sort_by_key(|(forms, text)| (std::cmp::Reverse(*forms), text.len()));
    all.truncate(most);
    let mut texts: Vec<String> = all.into_iter().map(|(_, text)| text).collect();
    texts.sort();
    texts
}

/// For each mark the shortest beginnings of which every word of the lexicon has that mark alone, each with
/// how many forms it stands for.
fn beginnings(words: &Meanings) -> BTreeMap<String, Vec<(usize, String)>> {
    let mut found: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for (word, marks) in words {
        let Some(mark) = one(marks) else { continue };
        let begins = |text: &str| {
            let alike = words.range(text.to_owned()..).take_while(|(other, _)| other.starts_with(text));
            alike.into_iter().all(|(_, others)| others == marks)
        };
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).skip(SHORTEST - 1);
        let text = ends.map(|end| &word[..end]).find(|text| begins(text));
        let text = text.map_or_else(|| format!("={word}"), str::to_owned);
        *found.entry(mark).or_default().entry(text).or_default() += 1;
    }
    let listed = |(mark, texts): (String, BTreeMap<String, usize>)| {
        (mark, texts.into_iter().map(|(text, forms)| (forms, text)).collect())
    };
    found.into_iter().map(listed).collect()
}

/// What a meaning does to a question; none for what does nothing by itself.
fn mark(concept: Concept) -> Option<String> {
    Some(match concept {
        Concept::Mode(mode) => format!("m:{mode}"),
        Concept::Who(group) => format!("w:{group}"),
        Concept::Item(item) if item != Item::Other => format!("i:{item}"),
        Concept::Word(word) => match word {
            Word::Queue => "queue",
            Word::HowLong => "long",
            Word::HowMany => "many",
            Word::HowMuch => "price",
            Word::Open | Word::Closed | Word::Works | Word::Reopened => "open",
            Word::Let | Word::Refuse | Word::NotLet => "let",
            Word::Allowed | Word::Passed | Word::WillPass | Word::Accept | Word::Reject => "pass",
            Word::Road | Word::RoadBad => "road",
            Word::Border => "border",
            Word::Stand | Word::Took | Word::Remaining => "stand",
            Word::Seat => "seat",
            Word::Phone => "phone",
            Word::Search | Word::Check => "check",
            Word::Bribe => "i:bribe",
            _ => return None,
        }
        .to_owned(),
        _ => return None,
    })
}

/// Of which topics each item may be asked, as JSON: what a phone needs beside the stems.
pub fn topics() -> BTreeMap<&'static str, Vec<&'static str>> {
    let topics = [Topic::Paper, Topic::Pet, Topic::Supply, Topic::Hazard, Topic::Price];
    let items = |topic: Topic| topic.items().iter().map(|item| item.as_str()).collect();
    topics.into_iter().map(|topic| (topic.as_str(), items(topic))).collect()
}
