//! The flow of each direction and mode: what is told of its waits, queue and pace bears on one another. A
//! wait is estimated with the votes of queue and pace beside its own, and again when those change.

use super::Fold;
use crate::answer::{Level, Shown};
use crate::minute::Minute;
use crate::slot::Slot;
use crate::tally::{Flow, Sights, horizon_minutes};
use crate::topic::{Mode, Stage, Topic};
use crate::value::State;
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
        if self.is_shut(slot) {
            sights.shut();
        }
        Some(sights)
    }

    /// Whether the board says that this way is shut, for all or for those of a mode.
    fn is_shut(&self, wait: &Slot) -> bool {
        let open = |mode: Option<Mode>| Slot { topic: Topic::Open, mode, stage: None, about: None, ..*wait };
        self.says_shut(&open(None)) || self.says_shut(&open(wait.mode))
    }

    /// Whether a slot tells that a way is shut, and is shown as so.
    pub(super) fn says_shut(&self, slot: &Slot) -> bool {
        let is_shown = |level: Level| matches!(level, Level::Confirmed | Level::Likely | Level::Single);
        slot.topic == Topic::Open
            && self
                .board
                .answers
                .get(slot)
                .is_some_and(|answer| answer.value == Some(Shown::State(State::No)) && is_shown(answer.level))
    }

    /// Estimates anew what bears on a slot that was just settled: a wait once its queue or pace changed, and
    /// all waits of a way once it opened or shut.
    pub(super) fn settle_waits_beside(&mut self, slot: &Slot, was_shut: bool) {
        self.settle_wait_beside(slot);
        if slot.topic == Topic::Open && self.says_shut(slot) != was_shut {
            let is_behind = |wait: &&Slot| wait.topic == Topic::Wait && wait.land == slot.land;
            let waits: Vec<Slot> = self.tallies.keys().filter(is_behind).copied().collect();
            waits.into_iter().for_each(|wait| self.settle(wait));
        }
    }

    /// Estimates a wait anew once its queue or pace changed.
    fn settle_wait_beside(&mut self, slot: &Slot) {
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
