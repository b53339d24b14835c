//! Ablations of what the estimator is given: the same claims without identities, without the times people
//! said, and so on. What an estimator has of its own is switched off where it lives, not here. Refuses to
//! touch what is claimed.

use super::chat::{Message, Side};
use border::entry::Entry;
use border::fact::{Claim, Fact};
use border::reading::Stance;
use border::topic::Topic;
use border::value::{Span, Value};
use border::voice::Voice;
use clap::ValueEnum;
use serde::Serialize;

/// What is taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Without {
    /// Each claim is of a Voice of its own.
    Identities,
    /// All claims are of one Voice.
    Voices,
    /// What was said is of when it was written.
    Times,
    /// What is told as heard counts as seen.
    Stances,
    /// Near copies count as texts of their own.
    Copies,
    /// Nobody repeats anything.
    Echoes,
    /// Nobody says how long they stand already.
    Standing,
    /// Nobody counts the queue or the pace.
    Queues,
}

impl Without {
    /// Takes it from what is written.
    pub fn of_messages(self, messages: &mut Vec<Message>) {
        if self == Self::Echoes {
            messages.retain(|message| message.side != Side::Echo);
        }
    }

    /// Takes it from what was kept.
    pub fn of_entries(self, entries: &mut Vec<Entry>) {
        entries.retain(|entry| !matches!(&entry.fact, Fact::Claimed(claim) if self.drops(claim)));
        for entry in entries {
            if let Fact::Claimed(claim) = &mut entry.fact {
                self.change(entry.seq, claim);
            }
        }
    }

    fn drops(self, claim: &Claim) -> bool {
        match self {
            Self::Standing => matches!(claim.value, Value::Wait { span: Span::SoFar, .. }),
            Self::Queues => matches!(claim.slot.topic, Topic::Queue | Topic::Pace),
            _ => false,
        }
    }

    fn change(self, seq: u64, claim: &mut Claim) {
        let numbered = |number: u64| {
            let mut voice = [1; 16];
            voice[..8].copy_from_slice(&number.to_be_bytes());
            Voice(voice)
        };
        match self {
            Self::Identities => claim.by = numbered(seq),
            Self::Voices => claim.by = numbered(0),
            Self::Times => claim.seen = claim.told,
            Self::Stances => claim.stance = Stance::Firsthand,
            Self::Copies => claim.copy_of = None,
            Self::Echoes | Self::Standing | Self::Queues => {}
        }
    }
}
