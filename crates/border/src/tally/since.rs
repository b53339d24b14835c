//! What a slot showed last and before: its history, and what an alarm is held against. Refuses to estimate.

use super::{Estimate, Tally};
use crate::answer::{Earlier, Shown};
use crate::limits;
use crate::minute::Minute;
use crate::value::{State, Value};
use serde::{Deserialize, Serialize};

/// A state and since when it is shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Since {
    pub value: State,
    #[serde(with = "crate::minute::whole")]
    pub from: Minute,
}

impl Tally {
    /// Keeps the value that was shown before, once another one is.
    pub(super) fn remember(&mut self, estimate: &Estimate, now: Minute) {
        let Some(Shown::State(value)) = estimate.value else { return };
        match &self.shown {
            Some(since) if since.value == value => {}
            Some(since) => {
                self.history.insert(0, Earlier { value: since.value, from: since.from, to: now });
                self.history.truncate(limits::HISTORY_PER_ANSWER);
                self.shown = Some(Since { value, from: now });
            }
            None => self.shown = Some(Since { value, from: now }),
        }
    }

    /// Whether this is the shown state before the current one, for alerts.
    pub fn was(&self, state: State) -> bool {
        self.history.first().is_some_and(|earlier| earlier.value == state)
    }

    /// When the newest vote for a state saw it.
    pub fn newest_of(&self, state: State) -> Option<Minute> {
        let told = self.votes.iter().filter(|vote| vote.value == Value::State(state));
        told.map(|vote| vote.seen).max()
    }

    /// How much a state is believed, per mille.
    pub fn believed(&self, state: State) -> u64 {
        self.credence.per_mille(state)
    }

    /// Whether a state may ring an alarm.
    pub fn may_ring(&self, state: State) -> bool {
        self.credence.may_ring(self.slot.topic, self.throng.is_calm(), state)
    }
}
