//! Figures of offices: what an office itself gives as the wait or the queue. Refuses to count them among what
//! people say: they stand beside it, with their own age.

use crate::closed::closed_list;
use crate::fact::Seq;
use crate::item::Key;
use crate::land::LandCode;
use crate::minute::{Minute, whole};
use crate::slug::Slug;
use crate::topic::Mode;
use serde::{Deserialize, Serialize};

closed_list! {
    /// What a figure counts.
    Unit {
        /// Minutes of wait.
        WaitMinutes = "wait_minutes",
        /// Vehicles in the queue.
        Vehicles = "vehicles",
        /// Metres of the queue.
        Metres = "metres",
    }
}

closed_list! {
    /// How an office's page stands, where the house fetches it by itself.
    FeedState {
        /// It answers, and can be read.
        Answers = "answers",
        /// It does not answer, or will not.
        Silent = "silent",
        /// It answers in another shape than it had: nothing of it is taken.
        Changed = "changed",
        /// It answers, and says the same for longer than it ever should.
        Stuck = "stuck",
    }
}

/// An office's page was fetched, and stands otherwise than before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fetched {
    /// The office's id.
    pub source: Slug,
    /// How its page stands.
    pub state: FeedState,
    /// Since when it stands so: of a page that fails, when it was last heard; of one that is stuck, of when
    /// it is what it says.
    #[serde(with = "whole")]
    pub since: Minute,
}

/// Why no newer figure comes, beside the one that is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedNote {
    /// How the office's page stands: never [`FeedState::Answers`].
    pub state: FeedState,
    /// Since when.
    pub since: Minute,
}

/// What an office gave, as kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// For those who go to which side.
    pub toward: LandCode,
    /// How they travel.
    pub mode: Mode,
    /// Of when it is.
    #[serde(with = "whole")]
    pub told: Minute,
    /// The office's id.
    pub source: Slug,
    /// Minutes of wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_minutes: Option<u32>,
    /// Vehicles in the queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vehicles: Option<u32>,
    /// Metres of the queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metres: Option<u32>,
}

impl Figure {
    /// What it counts, one by one.
    pub fn counts(&self) -> impl Iterator<Item = (Unit, u32)> {
        let all = [
            (Unit::WaitMinutes, self.wait_minutes),
            (Unit::Vehicles, self.vehicles),
            (Unit::Metres, self.metres),
        ];
        all.into_iter().filter_map(|(unit, count)| Some((unit, count?)))
    }

    /// The key of its item.
    pub fn key(&self) -> Key {
        Key::Official(self.toward, self.mode, self.source.clone())
    }
}

/// The newest figure of an office on the board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OfficialItem {
    /// `official/`, the side, the mode and the office.
    pub key: Key,
    /// The entry that last changed it.
    pub changed: Seq,
    /// For those who go to which side.
    pub toward: LandCode,
    /// How they travel.
    pub mode: Mode,
    /// The office's id.
    pub source: Slug,
    /// Minutes of wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_minutes: Option<u32>,
    /// Vehicles in the queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vehicles: Option<u32>,
    /// Metres of the queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metres: Option<u32>,
    /// Of when it is.
    pub at: Minute,
    /// Why none newer comes, where the house fetches them and cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feed: Option<FeedNote>,
}

impl OfficialItem {
    /// The item of a figure kept at `changed`.
    pub fn new(changed: Seq, figure: &Figure) -> Self {
        Self {
            key: figure.key(),
            changed,
            toward: figure.toward,
            mode: figure.mode,
            source: figure.source.clone(),
            wait_minutes: figure.wait_minutes,
            vehicles: figure.vehicles,
            metres: figure.metres,
            at: figure.told,
            feed: None,
        }
    }
}

/// By whose figures something is foretold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum By {
    /// What travellers settled on.
    Crowd,
    /// An office's.
    Office,
}

/// Names one history: of what, and whose.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryKey {
    /// Of those who go to which side.
    pub toward: LandCode,
    /// How they travel.
    pub mode: Mode,
    /// What is counted.
    pub unit: Unit,
    /// The office; absent for what travellers settled on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Slug>,
}

impl HistoryKey {
    /// By whose figures it is.
    pub fn by(&self) -> By {
        if self.source.is_some() { By::Office } else { By::Crowd }
    }
}
