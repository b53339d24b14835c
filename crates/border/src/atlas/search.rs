//! Finding a crossing by what people call it: name, nickname, post, town, in either script, with typos.
//! Refuses to guess between equals: it gives an ordered list.

use super::Atlas;
use crate::crossing::Crossing;
use std::sync::Arc;

/// A name as it is compared: lower case, `ё` as `е`, only letters and digits, one space between words.
pub fn normalised(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'ё' => text.push('е'),
            _ if c.is_alphanumeric() => text.push(c),
            _ if !text.is_empty() && !text.ends_with(' ') => text.push(' '),
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    text
}

impl Crossing {
    /// Every name it is known by, on screen or among people.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        let sides = self.sides.iter().flat_map(|side| side.posts.iter().chain(&side.towns));
        std::iter::once(self.slug.as_str()).chain(
            self.names.values().chain(&self.nicknames).chain(&self.typos).chain(sides).map(String::as_str),
        )
    }
}

/// The longest query that is compared letter by letter; names are shorter.
const QUERY_CHARS: usize = 64;

/// Every name of every crossing, normalised once: a query is compared with all of them.
#[derive(Clone, Debug, Default)]
pub(super) struct KnownAs(Vec<(Vec<Name>, Arc<Crossing>)>);

/// A normalised name, and its letters for counting edits.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub text: String,
    pub letters: Vec<char>,
}

impl Name {
    pub fn of(name: &str) -> Self {
        let text = normalised(name);
        Self { letters: text.chars().collect(), text }
    }
}

impl KnownAs {
    pub fn of<'a>(crossings: impl Iterator<Item = &'a Arc<Crossing>>) -> Self {
        Self(crossings.map(|one| (one.all_names().map(Name::of).collect(), one.clone())).collect())
    }
}

impl Atlas {
    /// Crossings whose names contain or nearly are the query, best first, at most `most`. An empty query
    /// finds nothing.
    pub fn find(&self, query: &str, most: usize) -> Vec<Arc<Crossing>> {
        let query: String = normalised(query).chars().take(QUERY_CHARS).collect();
        let query = Name::of(&query);
        if query.text.is_empty() {
            return vec![];
        }
        let mut found: Vec<(usize, &Arc<Crossing>)> = self
            .known_as
            .0
            .iter()
            .filter_map(|(names, crossing)| {
                let best = names.iter().filter_map(|name| distance(&query, name)).min();
                best.map(|distance| (distance, crossing))
            })
            .collect();
        found.sort_by(|(a, one), (b, other)| (a, &one.slug).cmp(&(b, &other.slug)));
        found.into_iter().take(most).map(|(_, crossing)| crossing.clone()).collect()
    }

    /// Slugs nearest to one that does not exist, best first, at most three.
    pub fn nearest(&self, slug: &str) -> Vec<String> {
        self.find(slug, 3).iter().map(|crossing| crossing.slug.to_string()).collect()
    }
}

/// 0 equal, 1 begins with, 2 contains, 3.. edits away (at most a third of the letters); none: unlike.
pub(super) fn distance(query: &Name, name: &Name) -> Option<usize> {
    if name.text == query.text {
        return Some(0);
    }
    let (a, b) = (&query.letters, &name.letters);
    if a.len() >= 2 && name.text.starts_with(&query.text) {
        return Some(1);
    }
    if a.len() >= 3 && name.text.contains(&query.text) {
        return Some(2);
    }
    let allowed = a.len().min(b.len()) / 3;
    if allowed == 0 || a.len().abs_diff(b.len()) > allowed || b.len() > QUERY_CHARS {
        return None;
    }
    let edits = edits(a, b);
    (edits <= allowed).then_some(2 + edits)
}

/// Levenshtein distance.
fn edits(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (above + 1).min(row[j] + 1).min(corner + usize::from(x != y));
            corner = above;
        }
    }
    row[b.len()]
}
