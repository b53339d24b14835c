//! Which way each Voice said it goes, for six hours: a later message of the same Voice without a direction
//! means the same one. Refuses to remember a direction that was inferred, or only remembered itself: six
//! hours are counted from when it was said.

use crate::fact::{Claim, Direction};
use crate::land::LandCode;
use crate::limits;
use crate::minute::Minute;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<(Voice, LandCode, i64)>", into = "Vec<(Voice, LandCode, i64)>")]
pub(super) struct Directions {
    by_voice: BTreeMap<Voice, (LandCode, Minute)>,
    by_minute: BTreeSet<(Minute, Voice)>,
}

impl Directions {
    /// Remembers the direction of a claim that said it itself. Guests are many people and have none.
    pub fn note(&mut self, claim: &Claim, now: Minute) {
        let says = claim.direction == Direction::Said && !claim.slot.topic.is_of_a_side();
        if !says || claim.by == Voice::GUEST || now.since(claim.told) > limits::DIRECTION_MINUTES {
            return;
        }
        if self.by_voice.get(&claim.by).is_some_and(|(_, told)| *told > claim.told) {
            return;
        }
        if let Some((_, told)) = self.by_voice.insert(claim.by, (claim.slot.land, claim.told)) {
            self.by_minute.remove(&(told, claim.by));
        }
        self.by_minute.insert((claim.told, claim.by));
        if self.by_voice.len() > limits::DIRECTIONS_PER_CROSSING {
            self.drop_oldest();
        }
    }

    pub fn get(&self, voice: Voice, now: Minute) -> Option<LandCode> {
        let (land, told) = self.by_voice.get(&voice)?;
        (now.since(*told).abs() <= limits::DIRECTION_MINUTES).then_some(*land)
    }

    pub fn forget(&mut self, now: Minute) {
        while self.by_minute.first().is_some_and(|(told, _)| now.since(*told) > limits::DIRECTION_MINUTES) {
            self.drop_oldest();
        }
    }

    fn drop_oldest(&mut self) {
        if let Some((_, voice)) = self.by_minute.pop_first() {
            self.by_voice.remove(&voice);
        }
    }
}

impl From<Vec<(Voice, LandCode, i64)>> for Directions {
    fn from(list: Vec<(Voice, LandCode, i64)>) -> Self {
        let by_minute = list.iter().map(|(voice, _, told)| (Minute(*told), *voice)).collect();
        let by_voice = list.into_iter().map(|(voice, land, told)| (voice, (land, Minute(told)))).collect();
        Self { by_voice, by_minute }
    }
}

impl From<Directions> for Vec<(Voice, LandCode, i64)> {
    fn from(directions: Directions) -> Self {
        directions.by_voice.into_iter().map(|(voice, (land, told))| (voice, land, told.0)).collect()
    }
}
