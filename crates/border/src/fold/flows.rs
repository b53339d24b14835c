//! The flow of each direction and mode: what is told of its waits, queue and pace bears on one another. A
//! wait is estimated with the votes of queue and pace beside its own, and again when those change.

use super::Fold;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::tally::{Flow, Sights, horizon_minutes};
use crate::topic::{Stage, Topic};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is remembered of each flow, by the slot of its wait.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Flows(#[serde(with = "super::as_pairs")] BTreeMap<Slot, Flow>);

impl Flows {
    /// The flow of a wait.
    pub fn of(&mut self, wait: Slot) -> &mut Flow {
        self.0.entry(wait).or_default()
    }

    /// Forgets how the flow was that a slot bears on, for as long as a vote of that counts: one was taken
    /// off.
    pub fn forget(&mut self, slot: &Slot, now: Minute) {
        let wait = Slot { topic: Topic::Wait, stage: None, ..*slot };
        if matches!(slot.topic, Topic::Wait | Topic::Queue | Topic::Pace)
            && let Some(flow) = self.0.get_mut(&wait)
        {
            flow.forget_since(now + -horizon_minutes(slot));
        }
    }
}

impl Fold {
    /// What queue and pace say of the flow of a wait; none where the slot is another one's.
    pub(super) fn flow_beside(&self, slot: &Slot) -> Option<Sights> {
        if slot.topic != Topic::Wait {
            return None;
        }
        let mut sights = Sights::none(slot.mode);
        if slot.mode.is_some() {
            let queue = Slot { topic: Topic::Queue, ..*slot };
            let approach = Slot { stage: Some(Stage::Approach), ..queue };
            let pace = Slot { topic: Topic::Pace, ..*slot };
            for tally in [queue, approach, pace, *slot].iter().filter_map(|slot| self.tallies.get(slot)) {
                tally.meet(&mut sights);
            }
            for tally in [queue, approach, pace].iter().filter_map(|slot| self.tallies.get(slot)) {
                tally.see(&mut sights, self.board.at);
            }
        }
        Some(sights)
    }

    /// Estimates a wait anew once its queue or pace changed.
    pub(super) fn settle_wait_beside(&mut self, slot: &Slot) {
        let is_beside = match slot.topic {
            Topic::Queue => matches!(slot.stage, None | Some(Stage::Approach)),
            Topic::Pace => true,
            _ => false,
        };
        let wait = Slot { topic: Topic::Wait, stage: None, ..*slot };
        if is_beside && self.tallies.contains_key(&wait) {
            self.settle(wait);
        }
    }
}
