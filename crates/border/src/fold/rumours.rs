//! Rumours: what people say will be, beside the slot and never in it. Refuses to let one count as a state.

use super::Fold;
use crate::fact::{Foretold, Seq};
use crate::item::{Key, Rumour};
use crate::limits;
use crate::minute::Minute;
use crate::value::Value;

/// A rumour that nobody repeats is gone after two days.
const RUMOUR_MINUTES: i64 = 48 * 60;

pub(super) fn expiry(rumour: &Rumour) -> Minute {
    rumour.newest_at + RUMOUR_MINUTES
}

impl Fold {
    /// Counts a statement about the future into its rumour. Only states are rumoured; a number is not.
    pub(super) fn foretold(&mut self, place: Seq, foretold: &Foretold) {
        self.heard(foretold.told);
        let (seq, now) = (self.board.seq, self.board.at);
        let Value::State(value) = foretold.value else { return };
        let key = Key::Rumour(foretold.slot, value);
        if let Some(crowd) = self.crowds.get_mut(&key) {
            crowd.recognise(place, foretold.by);
        }
        if now.since(foretold.told) >= RUMOUR_MINUTES || self.is_paused(foretold.slot.topic) {
            return;
        }
        let rumour = self.board.rumours.entry(key.clone()).or_insert(Rumour {
            key: key.clone(),
            changed: seq,
            slot: foretold.slot,
            value,
            first_at: foretold.told,
            newest_at: foretold.told,
            reports: 0,
            sources: 0,
        });
        let crowd = self.crowds.entry(key.clone()).or_default();
        let another = crowd.join(foretold.by, foretold.of, foretold.told);
        rumour.changed = seq;
        rumour.first_at = rumour.first_at.min(foretold.told);
        rumour.newest_at = rumour.newest_at.max(foretold.told);
        rumour.reports = rumour.reports.saturating_add(u32::from(another));
        rumour.sources = crowd.count();
        let expiry = expiry(rumour);
        self.board.gone.remove(&key);
        self.schedule.set(key, Some(expiry));
        self.drop_oldest_rumour();
    }

    fn drop_oldest_rumour(&mut self) {
        if self.board.rumours.len() > limits::RUMOURS_PER_BOARD {
            let oldest = self.board.rumours.values().min_by_key(|rumour| (rumour.newest_at, rumour.changed));
            if let Some(key) = oldest.map(|rumour| rumour.key.clone()) {
                self.bury(key);
            }
        }
    }
}
