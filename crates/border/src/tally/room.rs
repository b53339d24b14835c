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
use crate::limits;
use crate::value::{State, Value};
use std::collections::BTreeMap;

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
///
/// This is done for every claim that is heard, so no step looks twice at votes that nothing is cut from.
pub(super) fn share(votes: &mut [Vote]) {
    group(votes);
    if is_plain(votes) {
        votes.iter_mut().for_each(|vote| vote.share = vote.heft);
        return;
    }
    let mut units: Vec<u64> = votes.iter().map(|vote| u64::from(vote.units())).collect();
    share_copies(votes, &mut units);
    bound_fresh(votes, &mut units);
    bound_groups(votes, &mut units);
    bound_one_hand(votes, &mut units);
    for (vote, units) in votes.iter_mut().zip(units) {
        let fresh = u64::from(vote.units());
        vote.share = match units == fresh {
            true => vote.heft,
            // A heft is below 2^53 and units are below 2^13.
            false => (u128::from(vote.heft) * u128::from(units) / u128::from(fresh.max(1))) as u64,
        };
    }
}

/// Whether nothing is cut: fresh Voices only, each a group of its own, none with more than its room.
fn is_plain(votes: &[Vote]) -> bool {
    let (mut group, mut units) = (0, 0);
    votes.iter().enumerate().all(|(place, vote)| {
        let is_first = place == 0 || votes[place - 1].source() != vote.source();
        (group, units) = if is_first { (place, 0) } else { (group, units) };
        units += u64::from(vote.units());
        let is_apart = vote.group == group && !vote.is_one_hand && vote.copy_of.is_none();
        is_apart && units <= GROUP_ROOM && !vote.standing.is_established()
    })
}

/// What votes of several Voices share that may be one hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Cohort(Cohort),
    Text(Seq),
}

/// Names each group by the place of its first vote.
fn group(votes: &mut [Vote]) {
    // Where a mark was met first; there are few of them in a slot.
    let mut marks: Vec<(Mark, usize)> = Vec::new();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    let mut texts: Vec<Seq> = votes.iter().filter_map(|vote| vote.copy_of).collect();
    texts.sort_unstable();
    for place in 0..votes.len() {
        let is_same = place > 0 && votes[place - 1].source() == votes[place].source();
        votes[place].group = if is_same { votes[place - 1].group } else { place };
        let vote = &votes[place];
        let cohort = vote.cohort.filter(|_| vote.is_one_hand).map(Mark::Cohort);
        let is_copied = !texts.is_empty() && texts.binary_search(&vote.text()).is_ok();
        for mark in [cohort, is_copied.then(|| Mark::Text(vote.text()))].into_iter().flatten() {
            match marks.iter().find(|(other, _)| *other == mark) {
                Some((_, first)) => joined.push((*first, place)),
                None => marks.push((mark, place)),
            }
        }
    }
    if joined.is_empty() {
        return;
    }
    let mut parents: Vec<usize> = votes.iter().map(|vote| vote.group).collect();
    for (a, b) in joined {
        let (a, b) = (root(&mut parents, a), root(&mut parents, b));
        parents[a.max(b)] = a.min(b);
    }
    for (place, vote) in votes.iter_mut().enumerate() {
        vote.group = root(&mut parents, place);
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
    let fresh = votes.iter().zip(&*units).filter(|(vote, _)| !vote.standing.is_established());
    let all: u64 = fresh.map(|(_, units)| units).sum();
    if all <= FRESH_ROOM || !votes.iter().any(|vote| vote.standing.is_established()) {
        return;
    }
    by_quarter(
        votes,
        |_| Some(0),
        |places| {
            let (mut established, mut fresh) = (0, 0);
            for place in places.iter().copied() {
                *(if votes[place].standing.is_established() { &mut established } else { &mut fresh }) +=
                    units[place];
            }
            for place in places.iter().filter(|place| !votes[**place].standing.is_established()) {
                bound(&mut units[*place], fresh, FRESH_ROOM + established / FRESH_ONE_IN);
            }
        },
    );
}

/// What one group weighs in a quarter is at most its room.
fn bound_groups(votes: &[Vote], units: &mut [u64]) {
    let mut whole = vec![0; votes.len()];
    votes.iter().zip(&*units).for_each(|(vote, units)| whole[vote.group] += units);
    if whole.iter().all(|sum| *sum <= GROUP_ROOM) {
        return;
    }
    let wide = |vote: &Vote| (whole[vote.group] > GROUP_ROOM).then_some(vote.group);
    by_quarter(votes, wide, |places| {
        let sum = places.iter().map(|place| units[*place]).sum();
        places.iter().for_each(|place| bound(&mut units[*place], sum, GROUP_ROOM));
    });
}

/// Bits of a place among the votes of a slot.
const PLACE_BITS: u32 = limits::CLAIMS_PER_SLOT.ilog2() + 1;

/// Hands out the places of the votes of each part and quarter; those of no part are left out. Part, quarter
/// and place are packed into one number, which sorts several times faster than a tuple; between two
/// votes of one slot there are far fewer than 2^46 quarters.
fn by_quarter(votes: &[Vote], part: impl Fn(&Vote) -> Option<usize>, mut of: impl FnMut(&[usize])) {
    let first = votes.iter().map(|vote| vote.quarter).min().unwrap_or(0);
    let key = |(vote, place): (&Vote, u64)| {
        let quarter = vote.quarter.abs_diff(first) << PLACE_BITS;
        Some((part(vote)? as u64) << (u64::BITS - PLACE_BITS) | quarter | place)
    };
    let mut keys: Vec<u64> = votes.iter().zip(0..).filter_map(key).collect();
    keys.sort_unstable();
    let mut places: Vec<usize> = Vec::new();
    for keys in keys.chunk_by(|a, b| a >> PLACE_BITS == b >> PLACE_BITS) {
        places.clear();
        places.extend(keys.iter().map(|key| (key & ((1 << PLACE_BITS) - 1)) as usize));
        of(&places);
    }
}

/// The votes for one state, or all that say a number, by group.
struct Camp {
    state: Option<State>,
    all: Vec<u64>,
    /// Of those the established ones, and how much and how many they are together.
    established: Vec<u64>,
    sum: u64,
    groups: usize,
}

impl Camp {
    fn of(state: Option<State>, votes: &[Vote], units: &[u64]) -> Self {
        let (mut all, mut established) = (vec![0; votes.len()], vec![0; votes.len()]);
        for (vote, units) in votes.iter().zip(units).filter(|(vote, _)| self::state(vote) == state) {
            all[vote.group] += units;
            established[vote.group] += if vote.standing.is_established() { *units } else { 0 };
        }
        let groups = established.iter().filter(|units| **units > 0).count();
        Self { state, sum: established.iter().sum(), groups, all, established }
    }

    /// What established groups other than this one hold here, if they are enough to hold it.
    fn held_against(&self, group: usize) -> Option<u64> {
        let own = self.established[group];
        (self.groups - usize::from(own > 0) >= HOLDING_GROUPS).then(|| self.sum - own)
    }
}

/// Against what three other established groups say, a group weighs a fifth of those at most, whatever it is
/// and however often it comes: a stolen key moves nothing that others hold. Among numbers no group weighs
/// more than three others do on the average. Ages are left out, so that what is old is not held against one
/// who comes with news; and once three say otherwise, both sides are held alike.
fn bound_one_hand(votes: &[Vote], units: &mut [u64]) {
    if votes.iter().filter(|vote| vote.standing.is_established()).count() < HOLDING_GROUPS {
        return;
    }
    let mut states: Vec<Option<State>> = Vec::new();
    for state in votes.iter().map(state) {
        if !states.contains(&state) {
            states.push(state);
        }
    }
    let camps: Vec<Camp> = states.into_iter().map(|state| Camp::of(state, votes, units)).collect();
    if camps.iter().all(|camp| camp.groups < HOLDING_GROUPS) {
        return;
    }
    for (vote, units) in votes.iter().zip(units) {
        let state = state(vote);
        let Some(own) = camps.iter().find(|camp| camp.state == state) else { continue };
        let rivals = camps.iter().filter(|camp| camp.state.is_none() || camp.state != state);
        if let Some(held) = rivals.filter_map(|camp| camp.held_against(vote.group)).max() {
            let one_in = if state.is_some() { HELD_ONE_IN } else { HOLDING_GROUPS as u64 };
            bound(units, own.all[vote.group], held / one_in);
        }
    }
}

fn state(vote: &Vote) -> Option<State> {
    match vote.value {
        Value::State(state) => Some(state),
        _ => None,
    }
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
    let crowding = majority(votes);
    let order = |vote: &Vote| {
        let is_crowding = crowding.is_some() && vote.cohort == crowding;
        (!is_crowding, vote.standing.is_established(), vote.seen, vote.seq)
    };
    let first = votes.iter().enumerate().min_by_key(|(_, vote)| order(vote));
    first.map_or(0, |(place, _)| place)
}

/// The cohort that has more than half of the places (Boyer and Moore 1981: all others cannot outvote it).
fn majority(votes: &[Vote]) -> Option<Cohort> {
    let (mut candidate, mut lead) = (None, 0_usize);
    for vote in votes {
        match (lead, vote.cohort == candidate) {
            (0, _) => (candidate, lead) = (vote.cohort, 1),
            (_, true) => lead += 1,
            (_, false) => lead -= 1,
        }
    }
    let size = votes.iter().filter(|vote| vote.cohort == candidate).count();
    candidate.filter(|_| 2 * size > votes.len())
}
