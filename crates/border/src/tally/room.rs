//! Room: what each group of Voices can weigh in one slot of numbers, and which votes are one group (A2, point
//! 2; issue 4; for states see `tally/purse.rs`). Copies of one text have one
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

/// Sets `first`, `group` and `share` of every vote. Votes stand in their places, one source's side by side.
///
/// This is done for every claim that is heard, so no step is taken that cuts nothing.
pub(super) fn share(votes: &mut [Vote]) {
    let met = Met::among(votes);
    if met.is_plain() {
        return;
    }
    if met.is_copied {
        join_copies(votes);
    }
    let places = if met.is_of_hands_only() { met.places } else { (0..votes.len()).collect() };
    // Each hangs on one that stands before it, so that has the name of its group already.
    for place in &places {
        votes[*place].group = votes[votes[*place].group].group;
    }
    let mut rows: Vec<Row> = votes.iter().map(Row::of).collect();
    if met.is_copied {
        share_copies(votes, &mut rows);
    }
    if met.established > 0 {
        bound_fresh(&mut rows);
    }
    bound_groups(&places, &mut rows);
    if met.established >= HOLDING_GROUPS {
        bound_one_hand(&mut rows);
    }
    for place in places {
        let row = &rows[place];
        if row.units != row.fresh {
            let vote = &mut votes[place];
            vote.share = part(vote.heft, row.units, row.fresh.max(1));
        }
    }
}

/// Sets `first` and `group` of every vote, and nothing else.
pub(super) fn group(votes: &mut [Vote]) {
    let met = Met::among(votes);
    if met.is_copied {
        join_copies(votes);
    }
    if met.is_copied || !met.hands.is_empty() {
        for place in 0..votes.len() {
            votes[place].group = votes[votes[place].group].group;
        }
    }
}

/// A heft is below 2^53 and units are below 2^13: their product seldom needs the wider numbers.
fn part(heft: u64, units: u64, of: u64) -> u64 {
    match heft.checked_mul(units) {
        Some(product) => product / of,
        None => (u128::from(heft) * u128::from(units) / u128::from(of)) as u64,
    }
}

/// What is looked at of a vote again and again: votes themselves are so wide that each look at all of them
/// leaves the nearest memory.
struct Row {
    /// What it weighs when fresh, and what of that is left.
    fresh: u64,
    units: u64,
    quarter: i64,
    group: usize,
    state: Option<State>,
    is_established: bool,
}

impl Row {
    fn of(vote: &Vote) -> Self {
        let units = u64::from(vote.units());
        Self {
            fresh: units,
            units,
            quarter: vote.quarter,
            group: vote.group,
            state: state(vote),
            is_established: vote.standing.is_established(),
        }
    }
}

/// What of all that may cut a share was met among votes.
#[derive(Default)]
struct Met {
    /// Votes of established Voices.
    established: usize,
    /// Whether any is a near copy.
    is_copied: bool,
    /// Whether any source has more than a group's room.
    is_wide: bool,
    /// Where each cohort that may be one hand was met first; there are few in a slot.
    hands: Vec<(Cohort, usize)>,
    /// The votes of the sources that are of such a cohort.
    places: Vec<usize>,
}

impl Met {
    /// Looks through votes. Takes each source for a group of its own, from which nothing is cut, and joins
    /// those of one hand. A near copy is of its text's group and of no other: else a burst, or one Voice,
    /// that copies several people would make one hand of those.
    fn among(votes: &mut [Vote]) -> Self {
        let mut met = Self { places: Vec::with_capacity(votes.len()), ..Self::default() };
        let (mut first, mut sum, mut group) = (0, 0, NONE);
        for place in 0..votes.len() {
            // Whether it goes on with a source is anyone's guess, so nothing branches by it.
            let goes_on = place > 0 && votes[place].is_of_source(&votes[place - 1]);
            first = if goes_on { first } else { place };
            sum = if goes_on { sum } else { 0 };
            group = if goes_on { group } else { NONE };
            let vote = &mut votes[place];
            sum += vote.units();
            let is_copy = vote.copy_of.is_some();
            group = if group == NONE && !is_copy { place } else { group };
            (vote.first, vote.share) = (first, vote.heft);
            vote.group = if is_copy { place } else { group };
            met.established += usize::from(vote.standing.is_established());
            met.is_copied |= is_copy;
            met.is_wide |= sum > GROUP_ROOM as u32;
            if vote.is_one_hand
                && !is_copy
                && let Some(cohort) = vote.cohort
            {
                let next = met.places.last().map_or(first, |last| first.max(last + 1));
                met.places.extend(next..=place);
                met.join(votes, cohort, place);
            } else if met.places.last().is_some_and(|last| *last >= first) {
                met.places.push(place);
            }
        }
        met
    }

    fn join(&mut self, votes: &mut [Vote], cohort: Cohort, place: usize) {
        match self.hands.iter().find(|(other, _)| *other == cohort) {
            Some((_, first)) => unite(votes, *first, place),
            None => self.hands.push((cohort, place)),
        }
    }

    /// Whether nothing but one hand can have too much, so that nothing is cut but from its sources.
    fn is_of_hands_only(&self) -> bool {
        self.established == 0 && !self.is_copied && !self.is_wide
    }

    /// Whether nothing is cut: fresh Voices only, each a group of its own, none with more than its room.
    fn is_plain(&self) -> bool {
        self.is_of_hands_only() && self.hands.is_empty()
    }
}

/// Of no group yet.
const NONE: usize = usize::MAX;

/// Joins the groups that share a text.
fn join_copies(votes: &mut [Vote]) {
    let mut texts: Vec<Seq> = votes.iter().filter_map(|vote| vote.copy_of).collect();
    texts.sort_unstable();
    texts.dedup();
    let mut firsts: Vec<Option<usize>> = vec![None; texts.len()];
    for place in 0..votes.len() {
        if let Ok(text) = texts.binary_search(&votes[place].text()) {
            unite(votes, *firsts[text].get_or_insert(place), place);
        }
    }
}

/// Hangs the root of one of two votes up on that of the other, which stands before it.
fn unite(votes: &mut [Vote], a: usize, b: usize) {
    let (a, b) = (root(votes, a), root(votes, b));
    votes[a.max(b)].group = a.min(b);
}

/// The root of a place, with every place on the way hung up on the one above its own.
fn root(votes: &mut [Vote], mut place: usize) -> usize {
    while votes[place].group != place {
        votes[place].group = votes[votes[place].group].group;
        place = votes[place].group;
    }
    place
}

/// Near copies of one text by several Voices have one vote: the heaviest, of equal ones the first.
fn share_copies(votes: &[Vote], rows: &mut [Row]) {
    let mut heaviest: BTreeMap<Seq, (u64, std::cmp::Reverse<Seq>, Source)> = BTreeMap::new();
    for (vote, row) in votes.iter().zip(&*rows) {
        let this = (row.units, std::cmp::Reverse(vote.seq), vote.source());
        let best = heaviest.entry(vote.text()).or_insert(this);
        if (this.0, this.1) > (best.0, best.1) {
            *best = this;
        }
    }
    for (vote, row) in votes.iter().zip(rows) {
        if heaviest.get(&vote.text()).is_some_and(|(_, _, source)| *source != vote.source()) {
            row.units = 0;
        }
    }
}

/// Where established Voices speak of a slot, the fresh votes of a quarter have a room together. Where none
/// does, fresh ones are all there is.
fn bound_fresh(rows: &mut [Row]) {
    let all: u64 = rows.iter().map(|row| row.units * u64::from(!row.is_established)).sum();
    if all <= FRESH_ROOM {
        return;
    }
    let mut sums = Sums::with_room(rows.len(), rows[0].quarter);
    for row in &*rows {
        sums.of(0, row.quarter)[usize::from(row.is_established)] += row.units as u32;
    }
    for row in rows.iter_mut().filter(|row| !row.is_established) {
        let [fresh, established] = *sums.of(0, row.quarter);
        bound(&mut row.units, fresh.into(), FRESH_ROOM + u64::from(established) / FRESH_ONE_IN);
    }
}

/// What one group weighs in a quarter is at most its room. No group beyond these places weighs more.
fn bound_groups(places: &[usize], rows: &mut [Row]) {
    let mut whole = vec![0; rows.len()];
    for place in places {
        whole[rows[*place].group] += rows[*place].units;
    }
    let is_wide = |place: &usize| whole[rows[*place].group] > GROUP_ROOM;
    let places: Vec<usize> = places.iter().copied().filter(is_wide).collect();
    let Some(first) = places.first() else { return };
    let mut sums = Sums::with_room(places.len(), rows[*first].quarter);
    for row in places.iter().map(|place| &rows[*place]) {
        sums.of(row.group, row.quarter)[0] += row.units as u32;
    }
    for place in places {
        let row = &mut rows[place];
        let whole = sums.of(row.group, row.quarter)[0];
        bound(&mut row.units, whole.into(), GROUP_ROOM);
    }
}

/// Two sums for each part of the votes and quarter of an hour, in a table at most half full: a cell is looked
/// for from where its key falls on. Sorting votes by quarter costs several times as much. Units are below
/// 2^13, so 2^19 votes fit into a sum: far more than a slot has.
struct Sums {
    first: i64,
    shift: u32,
    cells: Vec<(u64, [u32; 2])>,
}

/// Bits of a quarter in a key: between two votes of one slot there are far fewer than 2^46 quarters.
const QUARTER_BITS: u32 = 46;
/// 2^64 / φ: spreads keys that lie close together (Knuth, 6.4).
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Sums {
    /// For so many parts and quarters, of which one is the first.
    fn with_room(many: usize, first: i64) -> Self {
        let cells = (2 * many).next_power_of_two().max(2);
        Self { first, shift: u64::BITS - cells.trailing_zeros(), cells: vec![(0, [0; 2]); cells] }
    }

    /// The sums of a part and quarter.
    fn of(&mut self, part: usize, quarter: i64) -> &mut [u32; 2] {
        let quarter = quarter.wrapping_sub(self.first) as u64 & ((1 << QUARTER_BITS) - 1);
        // No key is 0: that is an empty cell.
        let key = (part as u64 + 1) << QUARTER_BITS | quarter;
        let mut place = (key.wrapping_mul(SPREAD) >> self.shift) as usize;
        while self.cells[place].0 != key && self.cells[place].0 != 0 {
            place = (place + 1) & (self.cells.len() - 1);
        }
        self.cells[place].0 = key;
        &mut self.cells[place].1
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
    fn of(state: Option<State>, rows: &[Row]) -> Self {
        let (mut all, mut established) = (vec![0; rows.len()], vec![0; rows.len()]);
        for row in rows.iter().filter(|row| row.state == state) {
            all[row.group] += row.units;
            established[row.group] += row.units * u64::from(row.is_established);
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
fn bound_one_hand(rows: &mut [Row]) {
    let mut states: Vec<Option<State>> = Vec::new();
    for row in &*rows {
        if !states.contains(&row.state) {
            states.push(row.state);
        }
    }
    // Where all say one thing nobody is held against it.
    if let [Some(_)] = states[..] {
        return;
    }
    let camps: Vec<Camp> = states.into_iter().map(|state| Camp::of(state, rows)).collect();
    if camps.iter().all(|camp| camp.groups < HOLDING_GROUPS) {
        return;
    }
    for row in rows {
        let Some(own) = camps.iter().find(|camp| camp.state == row.state) else { continue };
        let rivals = camps.iter().filter(|camp| camp.state.is_none() || camp.state != row.state);
        if let Some(held) = rivals.filter_map(|camp| camp.held_against(row.group)).max() {
            let one_in = if row.state.is_some() { HELD_ONE_IN } else { HOLDING_GROUPS as u64 };
            bound(&mut row.units, own.all[row.group], held / one_in);
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
