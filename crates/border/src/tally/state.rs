//! Categorical topics: the value with the greatest weight, dissent shown and not averaged.

use super::vote::{Vote, direction_of, groups, sources};
use super::{Estimate, Extent, level_of};
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

pub(super) fn estimate(votes: &[Vote]) -> Option<Estimate> {
    let camps = camps(votes);
    let total: u64 = camps.iter().map(|camp| camp.heft).sum();
    let first = camps.first()?;
    let in_dispute = camps.iter().take_while(|camp| camp.heft * DISPUTED_ONE_IN >= total).count();
    if in_dispute >= 2 {
        return dispute(&camps[..in_dispute], votes);
    }
    let shown = || votes.iter().filter(|vote| is(vote, first.state));
    let (sources, groups) = (sources(shown()), groups(shown()));
    Some(Estimate {
        value: Some(Shown::State(first.state)),
        values: vec![],
        level: level_of(groups),
        reports: first.reports,
        against: votes.len() as u32 - first.reports,
        against_at: newest(votes.iter().filter(|vote| !is(vote, first.state))),
        sources,
        groups,
        direction: direction_of(shown()),
        seen: Extent::of(shown())?,
    })
}

fn newest<'a>(votes: impl Iterator<Item = &'a Vote>) -> Option<Minute> {
    votes.map(|vote| vote.seen).max()
}

fn is(vote: &Vote, state: State) -> bool {
    vote.value == Value::State(state)
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

fn dispute(in_dispute: &[Camp], votes: &[Vote]) -> Option<Estimate> {
    let is_heard = |vote: &&Vote| in_dispute.iter().any(|camp| is(vote, camp.state));
    let reports: u32 = in_dispute.iter().map(|camp| camp.reports).sum();
    let held = |camp: &Camp| Held {
        value: camp.state,
        reports: camp.reports,
        sources: sources(votes.iter().filter(|vote| is(vote, camp.state))),
        newest_at: camp.newest.0,
    };
    Some(Estimate {
        value: None,
        values: in_dispute.iter().map(held).collect(),
        level: Level::Disputed,
        reports,
        against: votes.len() as u32 - reports,
        against_at: newest(votes.iter().filter(|vote| !is_heard(vote))),
        sources: sources(votes.iter().filter(is_heard)),
        groups: groups(votes.iter().filter(is_heard)),
        direction: direction_of(votes.iter().filter(is_heard)),
        seen: Extent::of(votes.iter().filter(is_heard))?,
    })
}
