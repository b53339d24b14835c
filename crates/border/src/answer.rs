//! An answer: what the board holds of a slot now, with its count, age, spread and dissent. Refuses to know
//! how it was estimated: that is the tally.

use crate::closed::closed_list;
use crate::fact::{Direction, Seq};
use crate::land::LandCode;
use crate::minute::Minute;
use crate::slot::{About, Slot};
use crate::topic::{Item, Mode, Stage, Topic, Who};
use crate::value::{Currency, Deal, LandmarkId, Packed, State};
use serde::{Deserialize, Serialize};

closed_list! {
    /// How well an answer stands.
    Level {
        /// Three or more independent sources agree.
        Confirmed = "confirmed",
        /// Two or more sources, no real dissent.
        Likely = "likely",
        /// One source.
        Single = "single",
        /// Two values each hold a quarter or more.
        Disputed = "disputed",
        /// Past its time.
        Stale = "stale",
    }
}

closed_list! {
    /// How exactly a moment is told.
    Grain {
        /// To the minute.
        Minute = "minute",
        /// Within the hour before it: a minute would point at whoever passed just then.
        Hour = "hour",
    }
}

/// What the board holds of a slot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// The slot's key.
    pub key: Slot,
    /// The slot, spelled out.
    pub slot: SlotParts,
    /// The entry that last changed it.
    pub changed: Seq,
    /// What is so; absent while disputed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Shown>,
    /// The values in dispute, heaviest first; empty otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Held>,
    /// Of papers and animals: how often each thing was seen to happen, the most believed first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub practice: Vec<Held>,
    /// How well it stands; practice alone is never `confirmed`.
    pub level: Level,
    /// Live claims for the shown value (for all of `values` while disputed).
    pub reports: u32,
    /// Live claims for other values.
    pub against: u32,
    /// Voices behind `reports`.
    pub sources: u32,
    /// Groups of Voices behind `reports`.
    pub groups: u32,
    /// When the newest of `against` saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against_at: Option<Minute>,
    /// When the newest of `reports` saw it.
    pub newest_at: Minute,
    /// How exactly `newest_at` is told.
    #[serde(default = "minute", skip_serializing_if = "is_minute")]
    pub grain: Grain,
    /// When the oldest of `reports` saw it.
    pub oldest_at: Minute,
    /// When it goes stale if nothing more is heard for it: another value keeps no value fresh.
    pub until: Minute,
    /// How most of its claims' direction is known.
    #[serde(default = "said", skip_serializing_if = "is_said")]
    pub direction: Direction,
    /// Since when the topic is paused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_at: Option<Minute>,
    /// Earlier values, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Earlier>,
}

pub(crate) fn minute() -> Grain {
    Grain::Minute
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
pub(crate) fn is_minute(grain: &Grain) -> bool {
    *grain == Grain::Minute
}

fn said() -> Direction {
    Direction::Said
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_said(direction: &Direction) -> bool {
    *direction == Direction::Said
}

/// A slot as an object: `toward` for where one goes, `side` for where it is so (supply, road).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SlotParts {
    /// The topic.
    pub topic: Topic,
    /// The side one goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toward: Option<LandCode>,
    /// The side where it is so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<LandCode>,
    /// The mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// The stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// The people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
}

impl From<Slot> for SlotParts {
    fn from(slot: Slot) -> Self {
        let of_side = slot.topic.is_of_a_side();
        Self {
            topic: slot.topic,
            toward: (!of_side).then_some(slot.land),
            side: of_side.then_some(slot.land),
            mode: slot.mode,
            stage: slot.stage,
            item: slot.about.and_then(|about| if let About::Item(item) = about { Some(item) } else { None }),
            who: slot.about.and_then(|about| if let About::Who(who) = about { Some(who) } else { None }),
        }
    }
}

/// A value as shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Shown {
    /// A state's word.
    State(State),
    /// A wait, in up to four honest kinds.
    Wait(ShownWait),
    /// A queue, by what it was counted in.
    Queue(ShownQueue),
    /// How many get through an hour: q10, q50, q90.
    Pace {
        /// Vehicles, or people on foot.
        per_hour: [u32; 3],
    },
    /// Money.
    Price {
        /// p25, p50, p75 in hundredths of the unit; in JSON in units.
        #[serde(rename = "amount", with = "crate::value::hundredths")]
        amount_minor: [u32; 3],
        /// ISO 4217.
        currency: Currency,
        /// `paid` where only what was paid is known; else it is what is told and asked.
        #[serde(
            rename = "of",
            default = "crate::value::told",
            skip_serializing_if = "crate::value::is_told"
        )]
        deal: Deal,
        /// How many claims of equal weight would tell as much.
        #[serde(default)]
        n_eff: u32,
        /// What was paid, where both are known: never mixed with what is asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        paid: Option<Paid>,
        /// How many claims are so far off that they are left out.
        #[serde(default, skip_serializing_if = "is_zero")]
        unusual: u32,
    },
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// What was paid.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paid {
    /// p25, p50, p75 in hundredths of the unit; in JSON in units.
    #[serde(rename = "amount", with = "crate::value::hundredths")]
    pub amount_minor: [u32; 3],
    /// How many claims of equal weight would tell as much.
    pub n_eff: u32,
}

/// A wait: what those through now waited, what one who joins now should expect, how long those still standing
/// stand already, and what one post alone took. Never a mean.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownWait {
    /// Of those who got through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crossing_now: Option<Minutes>,
    /// For one who joins now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joining_now: Option<Minutes>,
    /// Of those still standing: a bound from below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing_now: Option<Minutes>,
    /// Of one post or stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_post: Option<Minutes>,
    /// Which of the first two nobody told: they are computed from what else is told of wait, queue and pace.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub derived: Vec<DerivedWait>,
}

closed_list! {
    /// A wait that is computed from other tellings.
    DerivedWait {
        /// Of those who got through, from those who stand.
        CrossingNow = "crossing_now",
        /// For one who joins, from those through and how the queue grew.
        JoiningNow = "joining_now",
    }
}

/// q10, q50, q90 in minutes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// q10, q50, q90.
    pub minutes: [u32; 3],
}

closed_list! {
    /// A count of a queue that is computed from another one.
    Derived {
        /// Metres, from the vehicles told: 5 to 10 m a car.
        Metres = "metres",
        /// Vehicles, from the metres told.
        Vehicles = "vehicles",
    }
}

/// A queue, q10, q50, q90 of each kind of count that was told.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownQueue {
    /// Length in metres from the first barrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metres: Option<[u32; 3]>,
    /// The landmark that the newest such claim named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub landmark: Option<LandmarkId>,
    /// Vehicles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vehicles: Option<[u32; 3]>,
    /// People.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<[u32; 3]>,
    /// Said to be packed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packed: Option<Packed>,
    /// Which of the counts nobody told: it is computed from the other, with the spread of the spacing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derived>,
}

/// One of several values, as in dispute or in practice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Held {
    /// The value.
    pub value: State,
    /// Live claims for it.
    pub reports: u32,
    /// Voices behind them.
    pub sources: u32,
    /// When the newest saw it.
    pub newest_at: Minute,
}

/// A value the slot had before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Earlier {
    /// The value.
    pub value: State,
    /// Since when.
    pub from: Minute,
    /// Until when.
    pub to: Minute,
}
