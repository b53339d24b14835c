//! Forms while a vocabulary is compiled: all their letters in one text, so that hundreds of thousands of them
//! come and go without leaving the heap in pieces. Refuses to be searched by messages; the table is.

use crate::concept::Concept;
use crate::tongue::Tongues;
use crate::vocabulary::Sense;

/// Forms with what they stand for.
#[derive(Debug, Default)]
pub struct Collected {
    text: String,
    entries: Vec<Entry>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    end: u32,
    /// Place among all that were added: what was added first is meant first.
    order: u32,
    open: bool,
    sense: Sense,
}

impl Collected {
    /// Adds a form; one of no letters is none.
    pub fn add(&mut self, form: &str, open: bool, concept: Concept, tongues: Tongues) {
        if form.is_empty() {
            return;
        }
        let (start, order) = (self.text.len() as u32, self.entries.len() as u32);
        self.text.push_str(form);
        let end = self.text.len() as u32;
        self.entries.push(Entry { start, end, order, open, sense: Sense { concept, tongues } });
    }

    fn form(&self, entry: &Entry) -> &str {
        &self.text[entry.start as usize..entry.end as usize]
    }

    /// Brings equal forms together.
    pub fn sort(&mut self) {
        let Self { text, entries } = self;
        let form = |entry: &Entry| &text[entry.start as usize..entry.end as usize];
        entries.sort_unstable_by(|a, b| {
            form(a).cmp(form(b)).then(a.open.cmp(&b.open)).then(a.order.cmp(&b.order))
        });
    }

    /// Whether a whole form stands for something in one of some tongues. Sorted before.
    pub fn holds(&self, form: &str, tongues: Tongues) -> bool {
        let first = self.entries.partition_point(|entry| self.form(entry) < form);
        let same = self.entries[first..].iter().take_while(|entry| self.form(entry) == form);
        same.filter(|entry| !entry.open).any(|entry| entry.sense.tongues.meet(tongues))
    }

    /// Each form once, with all it stands for; the same concept in another tongue widens the sense it has.
    /// Sorted before.
    pub fn each(&self, mut take: impl FnMut(&str, bool, Vec<Sense>)) {
        let same = |a: &Entry, b: &Entry| self.form(a) == self.form(b) && a.open == b.open;
        for group in self.entries.chunk_by(same) {
            let mut senses: Vec<Sense> = Vec::with_capacity(group.len());
            for Entry { sense, .. } in group {
                match senses.iter_mut().find(|known| known.concept == sense.concept) {
                    Some(known) => known.tongues = known.tongues.and(sense.tongues),
                    None => senses.push(*sense),
                }
            }
            take(self.form(&group[0]), group[0].open, senses);
        }
    }

    /// How many entries there are, equal forms counted each.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}
