//! Pauses: while a topic or the whole crossing is paused, claims are kept and not counted. Refuses to
//! forget what stood before.

use super::Fold;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::topic::Topic;

impl Fold {
    pub(super) fn is_paused(&self, topic: Topic) -> bool {
        self.paused_since(topic).is_some()
    }

    pub(super) fn paused_since(&self, topic: Topic) -> Option<Minute> {
        self.board.paused_at.or_else(|| self.paused.get(&topic).map(|at| Minute(*at)))
    }

    pub(super) fn pause(&mut self, topic: Option<Topic>) {
        let now = self.board.at;
        match topic {
            Some(topic) => drop(self.paused.entry(topic).or_insert(now.0)),
            None => drop(self.board.paused_at.get_or_insert(now)),
        }
        self.settle_all(topic);
    }

    pub(super) fn resume(&mut self, topic: Option<Topic>) {
        match topic {
            Some(topic) => drop(self.paused.remove(&topic)),
            None => self.board.paused_at = None,
        }
        self.settle_all(topic);
        self.look_at_all();
    }

    pub(super) fn settle_all(&mut self, topic: Option<Topic>) {
        let of_topic = |slot: &&Slot| topic.is_none_or(|topic| slot.topic == topic);
        let slots: Vec<Slot> = self.tallies.keys().filter(of_topic).copied().collect();
        for slot in slots {
            self.settle(slot);
        }
    }
}
