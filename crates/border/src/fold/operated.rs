//! What the operator did at a crossing, for the public log: as much of it as of moderators' keys. Refuses to
//! know who the operator is.

use super::Fold;
use crate::entry::Entry;
use crate::fact::{Fact, Reason, Seq, Target};
use crate::limits;
use crate::minute::{Minute, whole};
use crate::topic::Topic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One act of the operator, which stands at once.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Operated {
    /// When.
    #[serde(with = "whole")]
    pub at: Minute,
    /// What.
    pub act: Operation,
}

/// What an operator does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Took something off.
    Hide {
        /// What.
        what: Target,
        /// Why.
        reason: Reason,
    },
    /// Paused a topic, or all.
    Freeze(Option<Topic>),
    /// Ended a pause.
    Thaw(Option<Topic>),
    /// Put up a notice of this source.
    Notice(String),
    /// Held alerts back until then.
    HoldAlerts {
        /// Until when.
        #[serde(with = "whole")]
        until: Minute,
    },
    /// Let alerts ring again.
    ReleaseAlerts,
}

impl Operation {
    fn of(fact: &Fact) -> Option<Self> {
        Some(match fact {
            Fact::Hidden { what, reason } => Self::Hide { what: what.clone(), reason: *reason },
            Fact::Froze { topic } => Self::Freeze(*topic),
            Fact::Thawed { topic } => Self::Thaw(*topic),
            Fact::Noticed(notice) => Self::Notice(notice.source.clone()),
            Fact::AlertsHeld { until } => Self::HoldAlerts { until: *until },
            Fact::AlertsReleased => Self::ReleaseAlerts,
            _ => return None,
        })
    }
}

/// Acts by their entries.
pub(super) type OperatedActs = BTreeMap<Seq, Operated>;

impl Fold {
    pub(super) fn note_operated(&mut self, entry: &Entry) {
        let Some(act) = Operation::of(&entry.fact) else { return };
        self.operated.insert(entry.seq, Operated { at: self.board.at, act });
        if self.operated.len() > limits::DEEDS_PER_CROSSING {
            self.operated.pop_first();
        }
    }

    /// Forgets what the log tells no longer.
    pub(super) fn forget_operated(&mut self, now: Minute) {
        let is_over = |at: Minute| now.since(at) >= limits::ENTRY_MINUTES;
        while self.operated.first_key_value().is_some_and(|(_, operated)| is_over(operated.at)) {
            self.operated.pop_first();
        }
    }

    /// What the operator did, newest first; at most [`limits::DEEDS_PER_CROSSING`], for 14 days.
    pub fn operated(&self) -> impl Iterator<Item = (Seq, &Operated)> {
        self.operated.iter().rev().map(|(seq, operated)| (*seq, operated))
    }
}
