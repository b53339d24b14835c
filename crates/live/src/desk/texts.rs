//! The texts of one turn, by which its filings and later ones are known as near copies. Refuses to remember
//! any before the turn is kept: a place that was never taken names nothing.

use border::fact::Seq;
use border::filing::Filing;
use border::likeness::{Copies, Likeness, is_beyond_echo};
use border::minute::Minute;
use border::voice::Voice;

/// Texts in the order they came.
#[derive(Default)]
pub(super) struct Texts {
    own: Copies,
    noted: Vec<(Likeness, Voice, Minute, Seq)>,
}

impl Texts {
    /// The entry whose words a filing nearly copies, of this turn or of those before.
    pub fn copied(&self, before: &Copies, filing: &Filing) -> Option<Seq> {
        let likeness = filing.trace.likeness?;
        let copied = |copies: &Copies| copies.copied(likeness, filing.by, filing.told);
        copied(before).or_else(|| copied(&self.own))
    }

    /// Whether more told the words that an entry began than an echo explains, before a filing.
    pub fn is_beyond_echo(&self, before: &Copies, head: Seq, filing: &Filing) -> bool {
        is_beyond_echo(before.tellers(head).chain(self.own.tellers(head)), filing.by)
    }

    /// Notes the text of a filing whose first entry is `seq`.
    pub fn note(&mut self, filing: &Filing, seq: Seq) {
        if let Some(likeness) = filing.trace.likeness {
            let head = filing.trace.copy_of.unwrap_or(seq);
            self.own.remember(likeness, filing.by, filing.told, head);
            self.noted.push((likeness, filing.by, filing.told, head));
        }
    }

    /// Remembers the texts of a turn that is kept.
    pub fn remember_in(&self, copies: &mut Copies) {
        for (likeness, by, told, head) in &self.noted {
            copies.remember(*likeness, *by, *told, *head);
        }
    }
}
