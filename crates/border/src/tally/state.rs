//! Categorical topics: the state believed most, dissent shown and not averaged.

use super::behind::Behind;
use super::credence::Credence;
use super::vote::Vote;
use super::{Estimate, level_of};
use crate::answer::{Grain, Held, Level, Shown};
use crate::fact::Seq;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::topic::Topic;
use crate::value::{State, Value};

/// A state stands if it is believed so much more than the others that were told, per mille of all that were;
/// one that is shown already stands with less: it does not flicker.
const STANDS: (u64, u64) = (760, 690);
/// Of whether the way is open each claim says more (`tally/credence.rs`), and more is asked; …
const OPEN_STANDS: (u64, u64) = (850, 800);
/// … and less where nobody who has shown something speaks.
const STANDS_AMONG_STRANGERS: (u64, u64) = (730, 650);
/// A state is one of those in dispute if it is believed so much, per mille of all that were told.
const IN_DISPUTE: u64 = 150;

/// The votes for one state.
struct Camp {
    state: State,
    /// How much it is believed, per mille.
    believed: u64,
    reports: u32,
    newest: (Minute, Seq),
}

impl Camp {
    fn has(&self, vote: &Vote) -> bool {
        matches!(vote.value, Value::State(state) if state == self.state)
    }

    fn held(&self, votes: &[Vote]) -> Held {
        Held {
            value: self.state,
            reports: self.reports,
            sources: Behind::of(votes.iter().filter(|vote| self.has(vote))).sources,
            newest_at: self.newest.0,
        }
    }
}

/// The answer of votes by what is believed, where `shown` was shown before.
pub(super) fn estimate(
    slot: &Slot,
    votes: &[Vote],
    credence: &Credence,
    shown: Option<State>,
) -> Option<Estimate> {
    let mut camps = camps(votes, credence);
    if slot.is_safety() && camps.first().is_some_and(|first| care(first.state) == 0) {
        return dispute(&camps, camps.len(), votes);
    }
    let in_dispute = in_dispute(stands(slot, credence), &camps, shown);
    if in_dispute >= 2 {
        if !mixes_modes(slot, votes) {
            return dispute(&camps, in_dispute, votes);
        }
        let careful = (0..in_dispute).rev().max_by_key(|place| care(camps[*place].state))?;
        camps[..=careful].rotate_right(1);
    }
    let first = camps.first()?;
    let behind = Behind::of(votes.iter().filter(|vote| first.has(vote)));
    Some(Estimate {
        value: Some(Shown::State(first.state)),
        values: vec![],
        level: level(slot, behind.groups()),
        reports: first.reports,
        against: votes.len() as u32 - first.reports,
        against_at: newest(&camps[1..]),
        sources: behind.sources,
        groups: behind.groups(),
        direction: behind.direction(),
        seen: behind.seen()?,
    })
}

/// Practice is never more than likely: the next officer may go by the rule.
fn level(slot: &Slot, groups: u32) -> Level {
    match level_of(groups) {
        Level::Confirmed if slot.is_practice() => Level::Likely,
        level => level,
    }
}

/// How much more a state of a slot is believed to stand, and one that is shown.
fn stands(slot: &Slot, credence: &Credence) -> (u64, u64) {
    match (slot.topic, credence.has_established()) {
        (_, false) => STANDS_AMONG_STRANGERS,
        (Topic::Open, true) => OPEN_STANDS,
        (_, true) => STANDS,
    }
}

/// How many of the states told are in dispute, the most believed first: fewer than two if one stands.
fn in_dispute((anew, still): (u64, u64), camps: &[Camp], shown: Option<State>) -> usize {
    let total: u64 = camps.iter().map(|camp| camp.believed).sum();
    let Some(first) = camps.first() else { return 0 };
    let needed = if shown == Some(first.state) { still } else { anew };
    if camps.len() < 2 || first.believed * 1000 >= total * needed {
        return 0;
    }
    camps.iter().take_while(|camp| camp.believed * 1000 >= total * IN_DISPUTE).count().max(2)
}

fn newest(camps: &[Camp]) -> Option<Minute> {
    camps.iter().map(|camp| camp.newest.0).max()
}

/// Whether votes of different modes stand here together, because their modes would tell who wrote: those on
/// foot and those in cars then contradict each other without any dispute.
fn mixes_modes(slot: &Slot, votes: &[Vote]) -> bool {
    slot.mode.is_none()
        && matches!(slot.topic, Topic::Pass | Topic::Paper)
        && votes.iter().any(|vote| vote.grain == Grain::Hour)
}

/// By which of several states one goes who cannot know which is meant: the greatest costs least if it is
/// wrong.
fn care(state: State) -> u8 {
    match state {
        State::No | State::Refused | State::Required | State::Present => 2,
        State::Limited => 1,
        _ => 0,
    }
}

/// The states told, the most believed first; of equal ones by the newest vote.
fn camps(votes: &[Vote], credence: &Credence) -> Vec<Camp> {
    let mut camps: Vec<Camp> = Vec::new();
    for vote in votes {
        let Value::State(state) = vote.value else { continue };
        let when = (vote.seen, vote.seq);
        match camps.iter_mut().find(|camp| camp.state == state) {
            Some(camp) => {
                camp.reports += 1;
                camp.newest = camp.newest.max(when);
            }
            None => {
                camps.push(Camp { state, believed: credence.per_mille(state), reports: 1, newest: when });
            }
        }
    }
    camps.sort_by_key(|camp| std::cmp::Reverse((camp.believed, camp.newest)));
    camps
}

/// What was seen to happen, of a slot whose answer is practice: all of it, and how often.
pub(super) fn practice(slot: &Slot, votes: &[Vote], credence: &Credence) -> Vec<Held> {
    match slot.is_practice() {
        true => camps(votes, credence).iter().map(|camp| camp.held(votes)).collect(),
        false => vec![],
    }
}

fn dispute(camps: &[Camp], in_dispute: usize, votes: &[Vote]) -> Option<Estimate> {
    let (in_dispute, others) = camps.split_at(in_dispute);
    let behind = Behind::of(votes.iter().filter(|vote| in_dispute.iter().any(|camp| camp.has(vote))));
    let reports: u32 = in_dispute.iter().map(|camp| camp.reports).sum();
    Some(Estimate {
        value: None,
        values: in_dispute.iter().map(|camp| camp.held(votes)).collect(),
        level: Level::Disputed,
        reports,
        against: votes.len() as u32 - reports,
        against_at: newest(others),
        sources: behind.sources,
        groups: behind.groups(),
        direction: behind.direction(),
        seen: behind.seen()?,
    })
}
