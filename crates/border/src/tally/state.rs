//! Categorical topics: the value with the greatest weight, dissent shown and not averaged.

use super::behind::Behind;
use super::vote::Vote;
use super::{Estimate, level_of};
use crate::answer::{Grain, Held, Level, Shown};
use crate::fact::Seq;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::topic::Topic;
use crate::value::{State, Value};

/// Two values are in dispute when the second holds one in so many of the weight or more.
const DISPUTED_ONE_IN: u64 = 4;

/// The votes for one state.
struct Camp {
    state: State,
    heft: u64,
    reports: u32,
    newest: (Minute, Seq),
}

impl Camp {
    fn has(&self, vote: &Vote) -> bool {
        matches!(vote.value, Value::State(state) if state == self.state)
    }
}

pub(super) fn estimate(slot: &Slot, votes: &[Vote]) -> Option<Estimate> {
    let mut camps = camps(votes);
    let total: u64 = camps.iter().map(|camp| camp.heft).sum();
    let in_dispute = camps.iter().take_while(|camp| camp.heft * DISPUTED_ONE_IN >= total).count();
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
        level: level_of(behind.groups()),
        reports: first.reports,
        against: votes.len() as u32 - first.reports,
        against_at: newest(&camps[1..]),
        sources: behind.sources,
        groups: behind.groups(),
        direction: behind.direction(),
        seen: behind.seen()?,
    })
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
        State::No | State::Refused | State::Required => 2,
        State::Limited => 1,
        _ => 0,
    }
}

/// The states told, heaviest first; equal weights by the newest vote.
fn camps(votes: &[Vote]) -> Vec<Camp> {
    let mut camps: Vec<Camp> = Vec::new();
    for vote in votes {
        let Value::State(state) = vote.value else { continue };
        let when = (vote.seen, vote.seq);
        match camps.iter_mut().find(|camp| camp.state == state) {
            Some(camp) => {
                camp.heft += vote.share;
                camp.reports += 1;
                camp.newest = camp.newest.max(when);
            }
            None => camps.push(Camp { state, heft: vote.share, reports: 1, newest: when }),
        }
    }
    camps.sort_by_key(|camp| std::cmp::Reverse((camp.heft, camp.newest)));
    camps
}

fn dispute(camps: &[Camp], in_dispute: usize, votes: &[Vote]) -> Option<Estimate> {
    let (in_dispute, others) = camps.split_at(in_dispute);
    let behind = Behind::of(votes.iter().filter(|vote| in_dispute.iter().any(|camp| camp.has(vote))));
    let reports: u32 = in_dispute.iter().map(|camp| camp.reports).sum();
    let held = |camp: &Camp| Held {
        value: camp.state,
        reports: camp.reports,
        sources: Behind::of(votes.iter().filter(|vote| camp.has(vote))).sources,
        newest_at: camp.newest.0,
    };
    Some(Estimate {
        value: None,
        values: in_dispute.iter().map(held).collect(),
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
