//! The claims behind an answer, as anyone may see them: what each says, about when, and in three steps how
//! much its age and its telling leave of it. Refuses to tell one Voice from another: what standing gives a
//! claim is not shown, or an anchor could be picked out of a list and followed through it.

use super::behind::Behind;
use super::vote::{Vote, Witness};
use super::{Tally, room, tau_minutes};
use crate::answer::Grain;
use crate::closed::closed_list;
use crate::fact::Direction;
use crate::limits;
use crate::minute::Minute;
use crate::reading::Stance;
use crate::value::Value;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

const HOUR: i64 = 60;

closed_list! {
    /// How much a claim counts by its age and by how its writer knows, whoever that is; the least first.
    Weight {
        /// Old hearsay, and what is older than three halves of what its topic is stale after.
        Little = "little",
        /// Fresh hearsay, and what was seen a while ago.
        Some = "some",
        /// Seen by the writer, within half of what its topic is stale after.
        Much = "much",
    }
}

closed_list! {
    /// Why a claim counts so much, whoever made it.
    Because {
        /// Seen within half of what its topic is stale after.
        Fresh = "fresh",
        /// Seen a while ago.
        Ageing = "ageing",
        /// Seen more than three halves of that ago.
        Old = "old",
        /// Its writer has it from others.
        Hearsay = "hearsay",
        /// Its direction is only the usual one: it weighs half.
        Inferred = "inferred",
        /// Its words are nearly those of others: together they have one vote.
        Copy = "copy",
    }
}

impl Because {
    fn of(vote: &Vote, tau_minutes: i64, now: Minute) -> Vec<Self> {
        let age = match 2 * now.since(vote.seen) / tau_minutes {
            ..=0 => Self::Fresh,
            1..=2 => Self::Ageing,
            _ => Self::Old,
        };
        let more = [
            (vote.stance == Stance::Hearsay).then_some(Self::Hearsay),
            (vote.direction == Direction::Inferred).then_some(Self::Inferred),
            vote.copy_of.is_some().then_some(Self::Copy),
        ];
        std::iter::once(age).chain(more.into_iter().flatten()).collect()
    }
}

impl Weight {
    fn of(vote: &Vote, tau_minutes: i64, now: Minute) -> Self {
        let halves = 2 * now.since(vote.seen) / tau_minutes;
        match (halves, vote.stance) {
            (..=0, Stance::Firsthand | Stance::Official) => Self::Much,
            (..=0, Stance::Hearsay) | (1..=2, Stance::Firsthand | Stance::Official) => Self::Some,
            _ => Self::Little,
        }
    }
}

/// A live claim behind an answer, without who made it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Counted {
    /// What it says.
    pub value: Value,
    /// When it was so; the hour that holds it, where few saw anything in that hour.
    pub seen_at: Minute,
    /// Whether that is a minute or the hour that holds it.
    pub grain: Grain,
    /// How much it counts, whoever made it.
    pub weight: Weight,
    /// Why so much.
    pub because: Vec<Because>,
    /// How its direction is known.
    pub direction: Direction,
    /// What it weighs against the heaviest claim of the slot, per mille. Written nowhere: it tells what its
    /// Voice is.
    #[serde(skip)]
    pub share_per_mille: u32,
}

impl Tally {
    /// The votes at `now`, newest first, without who made them: of one shown moment in no other order than
    /// what they say, or their order would tell what their moments do not.
    pub fn counted(&self, now: Minute) -> Vec<Counted> {
        let mut shared = self.votes.clone();
        room::share(&mut shared);
        let heaviest = shared.iter().map(|vote| vote.share).max().unwrap_or(0).max(1);
        let (tau, busy) = (tau_minutes(&self.slot), self.busy_hours());
        let counted = |vote: &Vote| {
            let (seen_at, grain) = match busy.contains(&hour(vote)) {
                true => (vote.seen, Grain::Minute),
                false => (Minute(hour(vote) * HOUR), Grain::Hour),
            };
            Counted {
                value: vote.value.clone(),
                seen_at,
                grain,
                weight: Weight::of(vote, tau, now),
                because: Because::of(vote, tau, now),
                direction: vote.direction,
                share_per_mille: ((vote.share * 1000 + heaviest / 2) / heaviest) as u32,
            }
        };
        let mut claims: Vec<Counted> = shared.iter().map(counted).collect();
        claims.sort_by_cached_key(|claim| {
            let said = serde_json::to_string(&claim.value).unwrap_or_default();
            (std::cmp::Reverse((claim.seen_at, claim.weight)), said, claim.because.clone())
        });
        claims
    }

    /// The hours in which so many saw this that a minute points at nobody; none where the answer itself is
    /// dated by the hour.
    fn busy_hours(&self) -> BTreeSet<i64> {
        if Behind::of(self.votes.iter()).seen().is_none_or(|seen| seen.grain == Grain::Hour) {
            return BTreeSet::new();
        }
        let mut hours: BTreeMap<i64, BTreeSet<Witness>> = BTreeMap::new();
        for vote in &self.votes {
            hours.entry(hour(vote)).or_default().extend(vote.witness());
        }
        hours.retain(|_, witnesses| witnesses.len() >= limits::QUIET_SOURCES);
        for vote in self.votes.iter().filter(|vote| vote.grain == Grain::Hour) {
            hours.remove(&hour(vote));
        }
        hours.into_keys().collect()
    }
}

fn hour(vote: &Vote) -> i64 {
    vote.seen.0.div_euclid(HOUR)
}
