//! What each hand may still spend in a slot in this quarter of an hour (table A2 of the design's research,
//! point 2; issue 4): a group has 1.6 nats, and all fresh Voices of a throng together .4 and half of what the
//! established ones spent. Refuses to look at what is said.

use super::vote::Vote;
use crate::cohort::Cohort;
use crate::fact::Seq;
use serde::{Deserialize, Serialize};

/// One group's room in a quarter of an hour: 1.6 nats, in thousandths of a seasoned Voice's first-hand
/// report.
const GROUP_ROOM: u32 = 2_781;
/// What all fresh votes of a quarter have room for beside established ones: .4 nats …
const FRESH_ROOM: u32 = 695;
/// … and one in so many of what those spent.
const FRESH_ONE_IN: u32 = 2;
/// What a fresh word counts more by where nobody else speaks, per mille: a class of .35 becomes one of 1.
pub(super) const ALL_THERE_IS: u64 = 2_857;
/// For so long after an established Voice spoke, a day, fresh ones do not have all the room.
const HEARD_QUARTERS: i64 = 96;
/// Hands told apart in a quarter. Beyond them the one that spent least is forgotten: it has most of its room
/// left in any case.
const HANDS: usize = 48;

/// Who spends from one purse.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Hand {
    /// Newcomers or a tree that may be one hand.
    Cohort(Cohort),
    /// A Voice, by its first entry.
    Who(Seq),
    Guests,
    /// Nobody knows whose.
    Unknown(Seq),
}

impl Hand {
    pub fn of(vote: &Vote) -> Self {
        match (vote.cohort.filter(|_| vote.is_one_hand), vote.who) {
            _ if vote.window.is_some() => Self::Guests,
            (Some(cohort), _) => Self::Cohort(cohort),
            (None, Some(who)) => Self::Who(who),
            (None, None) => Self::Unknown(vote.seq),
        }
    }
}

/// What was spent in a quarter of an hour.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Purse {
    /// Which it is; the first comes after this.
    quarter: i64,
    fresh: u32,
    established: u32,
    hands: Vec<(Hand, u32)>,
    /// The last quarter in which anyone established spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    heard: Option<i64>,
}

impl Purse {
    /// Spends what a vote weighs, at most `room`, as far as there is room; how much that was. Where nobody
    /// established spoke of the slot of late, fresh ones are all there is, and count as those would.
    pub fn spend(&mut self, vote: &Vote, room: u32) -> u32 {
        if vote.quarter > self.quarter {
            (self.quarter, self.fresh, self.established) = (vote.quarter, 0, 0);
            self.hands.clear();
        }
        let wanted = vote.units();
        let is_established = vote.is_proven;
        if is_established {
            self.heard = Some(self.quarter);
        }
        let has_established = self.has_established();
        let fresh_room = FRESH_ROOM + self.established / FRESH_ONE_IN;
        let wanted = match (is_established, has_established) {
            (true, _) => wanted,
            (false, _) if vote.is_calm => wanted,
            (false, true) => wanted.min(fresh_room.saturating_sub(self.fresh)),
            (false, false) => (u64::from(wanted) * ALL_THERE_IS / 1000) as u32,
        };
        let spent = self.spend_of_hand(Hand::of(vote), wanted.min(room));
        *(if is_established { &mut self.established } else { &mut self.fresh }) += spent;
        spent
    }

    /// Whether anyone who has shown something spoke within a day.
    pub fn has_established(&self) -> bool {
        self.heard.is_some_and(|heard| self.quarter - heard < HEARD_QUARTERS)
    }

    fn spend_of_hand(&mut self, hand: Hand, wanted: u32) -> u32 {
        let place = self.hands.iter().position(|(other, _)| *other == hand).unwrap_or_else(|| {
            if self.hands.len() == HANDS
                && let Some((place, _)) = self.hands.iter().enumerate().min_by_key(|(_, (_, spent))| *spent)
            {
                self.hands.remove(place);
            }
            self.hands.push((hand, 0));
            self.hands.len() - 1
        });
        let spent = &mut self.hands[place].1;
        let now = wanted.min(GROUP_ROOM.saturating_sub(*spent));
        *spent += now;
        now
    }
}
