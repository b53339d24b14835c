//! Room: what each group of Voices can weigh in one slot (A2, point 2; issue 4). Copies of one text have one
//! vote. Where established Voices speak, fresh ones have room by how much those say. A group has 1.6 nats a
//! quarter of an hour. And what three established groups hold, one hand moves by a fifth at most. Refuses to
//! look at what the votes say, and at the time: nothing but a vote's coming or going changes a share.
//!
//! Weights are in units of a thousandth of a seasoned Voice's first-hand report, which is ln(.64/.36) = 0.575
//! nats; the nats of table A2 are divided by that.

use super::vote::{Source, Vote};
use crate::cohort::Cohort;
use crate::fact::Seq;
use crate::value::{State, Value};
use std::collections::{BTreeMap, BTreeSet};

/// One group's room in a quarter of an hour: 1.6 nats.
const GROUP_ROOM: u64 = 2_781;
/// What all fresh votes of a quarter have room for beside established ones: .4 nats, and a quarter of what
/// the established ones of that quarter weigh.
const FRESH_ROOM: u64 = 695;
const FRESH_ONE_IN: u64 = 4;
/// Where so many other established groups say otherwise …
const HOLDING_GROUPS: usize = 3;
/// … a group weighs one in so many of them at most. Of six parts it then has one, so p moves by .17; by .2,
/// what P11 allows, once the others are older by τ·ln(5/4), 40 minutes for `open`.
const HELD_ONE_IN: u64 = 5;

/// Sets `group` and `share` of every vote. Votes stand in their places, one source's side by side.
pub(super) fn share(votes: &mut [Vote], bursts: &BTreeSet<i64>) {
    group(votes, bursts);
    let mut units: Vec<u64> = votes.iter().map(|vote| u64::from(vote.units())).collect();
    share_copies(votes, &mut units);
    bound_fresh(votes, &mut units);
    bound_groups(votes, &mut units);
    bound_one_hand(votes, &mut units);
    for (vote, units) in votes.iter_mut().zip(units) {
        let fresh = u64::from(vote.units()).max(1);
        // A heft is below 2^53 and units are below 2^13.
        vote.share = (u128::from(vote.heft) * u128::from(units) / u128::from(fresh)) as u64;
    }
}

/// What votes of several Voices share that may be one hand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Cohort(Cohort),
    Text(Seq),
}

/// Numbers groups by the first entry in each: the same in any order and with or without names.
fn group(votes: &mut [Vote], bursts: &BTreeSet<i64>) {
    let is_copied = votes.iter().any(|vote| vote.copy_of.is_some());
    let mut parents: Vec<usize> = (0..votes.len()).collect();
    let mut marks: Vec<(Mark, usize)> = Vec::new();
    for (place, vote) in votes.iter().enumerate() {
        if place > 0 && votes[place - 1].source() == vote.source() {
            parents[place] = place - 1;
        }
        let is_one_hand = |cohort: &Cohort| !matches!(cohort, Cohort::Burst(at) if !bursts.contains(at));
        marks.extend(vote.cohort.filter(is_one_hand).map(|cohort| (Mark::Cohort(cohort), place)));
        if is_copied {
            marks.push((Mark::Text(vote.text()), place));
        }
    }
    marks.sort_unstable();
    for pair in marks.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        let (a, b) = (root(&mut parents, pair[0].1), root(&mut parents, pair[1].1));
        parents[a.max(b)] = a.min(b);
    }
    let mut first: Vec<Seq> = vec![Seq::MAX; votes.len()];
    for (place, vote) in votes.iter().enumerate() {
        let root = root(&mut parents, place);
        first[root] = first[root].min(vote.seq);
    }
    for (place, vote) in votes.iter_mut().enumerate() {
        vote.group = first[root(&mut parents, place)];
    }
}

/// The root of a place, with every place on the way hung up on the one above its own.
fn root(parents: &mut [usize], mut place: usize) -> usize {
    while parents[place] != place {
        parents[place] = parents[parents[place]];
        place = parents[place];
    }
    place
}

/// Near copies of one text by several Voices have one vote: the heaviest, of equal ones the first.
fn share_copies(votes: &[Vote], units: &mut [u64]) {
    if votes.iter().all(|vote| vote.copy_of.is_none()) {
        return;
    }
    let mut heaviest: BTreeMap<Seq, (u64, std::cmp::Reverse<Seq>, Source)> = BTreeMap::new();
    for (vote, units) in votes.iter().zip(&*units) {
        let this = (*units, std::cmp::Reverse(vote.seq), vote.source());
        let best = heaviest.entry(vote.text()).or_insert(this);
        if (this.0, this.1) > (best.0, best.1) {
            *best = this;
        }
    }
    for (vote, units) in votes.iter().zip(units) {
        if heaviest.get(&vote.text()).is_some_and(|(_, _, source)| *source != vote.source()) {
            *units = 0;
        }
    }
}

/// Where established Voices speak of a slot, the fresh votes of a quarter have a room together. Where none
/// does, fresh ones are all there is.
fn bound_fresh(votes: &[Vote], units: &mut [u64]) {
    if !votes.iter().any(|vote| vote.standing.is_established()) {
        return;
    }
    let mut by_quarter: BTreeMap<i64, (u64, u64)> = BTreeMap::new();
    for (vote, units) in votes.iter().zip(&*units) {
        let (established, fresh) = by_quarter.entry(vote.quarter).or_default();
        *(if vote.standing.is_established() { established } else { fresh }) += units;
    }
    for (vote, units) in votes.iter().zip(units).filter(|(vote, _)| !vote.standing.is_established()) {
        let (established, fresh) = by_quarter.get(&vote.quarter).copied().unwrap_or_default();
        bound(units, fresh, FRESH_ROOM + established / FRESH_ONE_IN);
    }
}

/// What one group weighs in a quarter is at most its room.
fn bound_groups(votes: &[Vote], units: &mut [u64]) {
    let sums = sums(votes, units, |vote| (vote.group, vote.quarter));
    for (units, sum) in units.iter_mut().zip(sums) {
        bound(units, sum, GROUP_ROOM);
    }
}

/// Against what three other established groups say, a group weighs a fifth of those at most, whatever it is
/// and however often it comes: a stolen key moves nothing that others hold. Among numbers no group weighs
/// more than three others do on the average. Ages are left out, so that what is old is not held against one
/// who comes with news; and once three say otherwise, both sides are held alike.
fn bound_one_hand(votes: &[Vote], units: &mut [u64]) {
    let mut camps: BTreeMap<Option<State>, BTreeMap<Seq, u64>> = BTreeMap::new();
    for (vote, units) in votes.iter().zip(&*units) {
        if vote.standing.is_established() && *units > 0 {
            *camps.entry(state(vote)).or_default().entry(vote.group).or_default() += units;
        }
    }
    camps.retain(|_, groups| groups.len() >= HOLDING_GROUPS);
    if camps.is_empty() {
        return;
    }
    let sums = sums(votes, units, |vote| (vote.group, state(vote)));
    for ((vote, units), sum) in votes.iter().zip(units).zip(sums) {
        let own = state(vote);
        let rivals = camps.iter().filter(|(camp, _)| camp.is_none() || **camp != own);
        let held = rivals.filter_map(|(_, groups)| {
            let others = groups.iter().filter(|(group, _)| **group != vote.group);
            let units = others.clone().map(|(_, units)| units).sum::<u64>();
            (others.count() >= HOLDING_GROUPS).then_some(units)
        });
        if let Some(held) = held.max() {
            let one_in = if own.is_some() { HELD_ONE_IN } else { HOLDING_GROUPS as u64 };
            bound(units, sum, held / one_in);
        }
    }
}

fn state(vote: &Vote) -> Option<State> {
    match vote.value {
        Value::State(state) => Some(state),
        _ => None,
    }
}

/// For every vote the sum of the units of those that have the same key.
fn sums<K: Ord>(votes: &[Vote], units: &[u64], key: impl Fn(&Vote) -> K) -> Vec<u64> {
    let mut order: Vec<(K, usize)> = votes.iter().map(key).zip(0..).collect();
    order.sort_unstable();
    let mut sums = vec![0; votes.len()];
    for same in order.chunk_by(|a, b| a.0 == b.0) {
        let sum = same.iter().map(|(_, place)| units[*place]).sum();
        same.iter().for_each(|(_, place)| sums[*place] = sum);
    }
    sums
}

/// Cuts one part of a sum so that the whole has its room.
fn bound(part: &mut u64, sum: u64, room: u64) {
    if sum > room {
        *part = *part * room / sum;
    }
}

/// The vote that goes when there are too many: the oldest of a cohort that has more than half of the places,
/// which would drive out all others; else the oldest fresh one; else the oldest.
pub(super) fn first_to_go(votes: &[Vote]) -> usize {
    let mut sizes: BTreeMap<Cohort, usize> = BTreeMap::new();
    for cohort in votes.iter().filter_map(|vote| vote.cohort) {
        *sizes.entry(cohort).or_default() += 1;
    }
    let crowding = sizes.into_iter().find(|(_, size)| 2 * size > votes.len()).map(|(cohort, _)| cohort);
    let order = |vote: &Vote| {
        let is_crowding = crowding.is_some() && vote.cohort == crowding;
        (!is_crowding, vote.standing.is_established(), vote.seen, vote.seq)
    };
    let first = votes.iter().enumerate().min_by_key(|(_, vote)| order(vote));
    first.map_or(0, |(place, _)| place)
}
