//! Categorical topics: the value with the greatest weight, dissent shown and not averaged.

use super::behind::Behind;
use super::vote::Vote;
use super::{Estimate, level_of};
use crate::answer::{Held, Level, Shown};
use crate::fact::Seq;
use crate::minute::Minute;
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

pub(super) fn estimate(votes: &[Vote]) -> Option<Estimate> {
    let camps = camps(votes);
    let total: u64 = camps.iter().map(|camp| camp.heft).sum();
    let first = camps.first()?;
    let in_dispute = camps.iter().take_while(|camp| camp.heft * DISPUTED_ONE_IN >= total).count();
    if in_dispute >= 2 {
        return dispute(&camps, in_dispute, votes);
    }
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
