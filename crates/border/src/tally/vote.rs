//! One live claim, as a tally holds it: who, what, when, and what it weighs against the others of its slot.
//! Refuses to know what is made of them.

use super::quantity;
use crate::fact::{Claim, Direction, Seq, Via};
use crate::minute::Minute;
use crate::reading::Stance;
use crate::value::{Span, Value};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};

/// A live claim, as the tally holds it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Vote {
    /// Who; a vote in the base or of an earlier term has none, nor have guests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Voice>,
    /// Tells nameless Voices apart; 0 where `by` is known, and for guests.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub nameless: u32,
    /// For a vote in a base: the first later entry by which its Voice is known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<Seq>,
    /// For a guest's: the quarter of an hour in which it was kept. All guests of one are one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<i64>,
    /// What it says.
    pub value: Value,
    /// When it was so.
    #[serde(with = "crate::minute::whole")]
    pub seen: Minute,
    /// What it weighs when fresh, per mille.
    pub weight: u32,
    /// The entry that brought it.
    pub seq: Seq,
    /// The filing it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Seq>,
    /// How its direction is known.
    pub direction: Direction,
    /// What it weighs against the tally's other votes: `weight · exp((seen - reference) / τ)` in fixed
    /// point, so that sums are the same in any order. Made anew when read back.
    #[serde(skip)]
    pub heft: u64,
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// Where a vote comes from, for counting sources.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Guests,
    Voice(Voice),
    Nameless(u32),
}

impl Vote {
    /// Whether this vote, of a later moment, takes the place of another: the same Voice's of the same kind;
    /// of guests, who are many people, any of the same quarter of an hour.
    pub fn replaces(&self, earlier: &Self) -> bool {
        match (self.window, self.by) {
            (Some(window), _) => earlier.window == Some(window),
            (None, Some(by)) => earlier.by == Some(by) && quantity::takes_place(&earlier.value, &self.value),
            (None, None) => false,
        }
    }

    /// Where it comes from.
    pub fn source(&self) -> Source {
        match (self.window, self.by) {
            (Some(_), _) => Source::Guests,
            (None, Some(by)) => Source::Voice(by),
            (None, None) => Source::Nameless(self.nameless),
        }
    }

    /// Where it stands among the votes of its tally: those of one source side by side.
    pub fn place(&self) -> (Source, Option<i64>, Minute, Seq) {
        (self.source(), self.window, self.seen, self.seq)
    }

    /// Weighs it against a reference at most [`REFERENCE_TAUS`] away. That does not depend on the time of
    /// asking, so nothing but a vote's coming or going changes a share.
    pub fn weigh(&mut self, tau_minutes: i64, reference: Minute) {
        let age = reference.since(self.seen) as f64;
        let weight = f64::from(self.weight) / 1000.0 * libm::exp(-age / tau_minutes as f64);
        self.heft = (weight * FRESH) as u64;
    }
}

/// The heft of a vote of full weight seen at the reference: 256 votes of e^8 times as much are below 2^53,
/// and one of a thousandth at e^-8 still counts.
const FRESH: f64 = (1_u64 << 32) as f64;

/// How far, in τ, a vote that comes may lie from the reference before that moves.
pub(super) const REFERENCE_TAUS: i64 = 8;

/// Whether a claim counts at all: not one of which the reader was not sure in the least, nor what it
/// "usually" takes, which says nothing of today.
pub(crate) fn weighs(claim: &Claim) -> bool {
    let is_usual = matches!(claim.value, Value::Wait { span: Span::Usual, .. });
    fresh_weight(claim) > 0 && !is_usual
}

/// What a claim weighs when fresh, per mille: how the writer knows, how sure the reader was, and half where
/// the direction is only the usual one.
pub(super) fn fresh_weight(claim: &Claim) -> u32 {
    let stance = match claim.stance {
        Stance::Firsthand | Stance::Official => 1000,
        Stance::Hearsay => 300,
    };
    let door = match claim.via {
        Via::Web => 1000,
        Via::Import | Via::Paste => 1000,
    };
    let direction = match claim.direction {
        Direction::Said | Direction::Remembered => 2,
        Direction::Inferred => 1,
    };
    stance * door / 1000 * u32::from(claim.sure.min(1000)) / 1000 * direction / 2
}

/// How many reports votes are, which stand in their places: one a Voice, whatever it counted in; of guests
/// one a quarter of an hour.
pub(super) fn reports<'a>(votes: impl Iterator<Item = &'a Vote>) -> u32 {
    distinct(votes.map(|vote| (vote.source(), vote.window)))
}

/// How many different sources stand behind votes, which stand in their places.
pub(super) fn sources<'a>(votes: impl Iterator<Item = &'a Vote>) -> u32 {
    distinct(votes.map(Vote::source))
}

/// How many different ones there are where equal ones stand side by side.
fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> u32 {
    let mut last = None;
    let mut count = 0;
    for one in all {
        if last.as_ref() != Some(&one) {
            count += 1;
            last = Some(one);
        }
    }
    count
}

/// The direction is inferred where no vote said it, now or within six hours.
pub(super) fn direction_of<'a>(mut votes: impl Iterator<Item = &'a Vote>) -> Direction {
    let known = votes.any(|vote| vote.direction != Direction::Inferred);
    if known { Direction::Said } else { Direction::Inferred }
}
