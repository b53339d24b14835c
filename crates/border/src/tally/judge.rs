//! Whether a claim turned out right, an hour later: against an anchor's word of the same half hour, else
//! against what other groups hold almost alone (A2, point 3). Its own group is left out. Refuses to
//! judge where others are too few, too divided or all unknown, and to let one key judge what three hold.

use super::behind::Groups;
use super::evidence::Evidence;
use super::vote::Vote;
use crate::cohort::Cohort;
use crate::fact::Seq;
use crate::fold::Pending;
use crate::standing::{Measure, Standing, Verdict};
use crate::value::{Range, Span, State, Value};
use std::collections::BTreeSet;

/// An anchor's word settles what was seen within so many minutes of it (A2).
const ANCHOR_MINUTES: i64 = 30;
/// Others settle a claim of a state by what they saw within so many minutes of it, where few did in more …
const WINDOWS: [i64; 3] = [20, 40, 60];
/// … if they outweigh the rest by 1.44 nats, which is p = .8, in thousandths of a seasoned Voice's report, …
const SURE: u64 = 2_500;
/// … and by so many tenths of it, so that nobody is judged where two camps are about as strong; …
const CLEAR_TENTHS: u64 = 15;
/// … a throng of those who have shown nothing yet by a quarter of the others at most, …
const UNPROVEN_ONE_IN: u64 = 4;
/// … and are so many groups: fewer are no more than a `likely`.
const GROUPS: u32 = 3;
/// Where nobody is established yet, they are so many, first heard on more than one day: else the secrets that
/// one hand makes in an evening would season each other.
const UNKNOWN_GROUPS: u32 = 5;
/// What so many established groups hold is settled by no anchor: a key may be stolen.
const HOLDING_GROUPS: u32 = 3;
/// A number is right within a factor of two of the median of others, wrong beyond four: between them people
/// in one queue differ (A1: honest waits spread by 2.4 in a surge).
const RIGHT_FACTOR: u64 = 2;
const WRONG_FACTOR: u64 = 4;
/// Added to both before they are compared: five minutes and ten do not contradict each other.
const SLACK: u64 = 15;

/// What is known of the Voices of a crossing when a claim is settled.
pub(crate) struct Bench<'a> {
    /// Which newcomers are one hand.
    pub bursts: &'a BTreeSet<i64>,
    /// Whether anyone has shown more than a new secret can.
    pub has_proven: bool,
    /// The day on which a Voice was first heard.
    pub first_day: &'a dyn Fn(Seq) -> Option<i64>,
    /// Whether all Voices from one to another were surely first heard on one day.
    pub is_one_day: &'a dyn Fn(Seq, Seq) -> bool,
}

pub(super) fn judge(
    votes: &[Vote],
    evidence: &Evidence,
    pending: &Pending,
    bench: &Bench<'_>,
) -> Option<(Verdict, Measure)> {
    let own = Own {
        who: Some(pending.who),
        text: pending.copy_of.or(pending.of),
        cohort: pending.cohort.filter(|cohort| cohort.is_one_hand(bench.bursts)),
    };
    let mut nearest: Option<((i64, Seq), usize, usize)> = None;
    let mut others = Others::new(&pending.value, bench);
    for vote in votes {
        if !is_comparable(&vote.value, &pending.value) || own.has(vote) {
            continue;
        }
        let zone = others.count(vote);
        if vote.standing == Standing::Anchor {
            let away = (vote.seen.since(pending.seen).abs(), vote.seq);
            if away.0 <= ANCHOR_MINUTES && nearest.is_none_or(|(nearest, ..)| away < nearest) {
                nearest = Some((away, zone, vote.group));
            }
        }
    }
    if let Some((_, zone, group)) = nearest
        && (ZONES[zone] != Some(Verdict::Wrong) || !others.hold_against(group, votes))
    {
        return ZONES[zone].map(|verdict| (verdict, Measure::Anchors));
    }
    let verdict = others.verdict(evidence, pending)?;
    others.may_settle(verdict, votes, &own).then_some((verdict, Measure::Others))
}

/// What makes a vote one of the same hand as a claim: its Voice, its text, or a cohort that may be one hand.
struct Own {
    who: Option<Seq>,
    text: Option<Seq>,
    cohort: Option<Cohort>,
}

impl Own {
    #[inline]
    fn has(&self, vote: &Vote) -> bool {
        vote.who == self.who
            || self.text.is_some_and(|text| vote.text() == text)
            || (self.cohort.is_some() && vote.cohort == self.cohort)
    }
}

/// Whether two values speak of the same thing.
#[inline]
fn is_comparable(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Wait { span: a, .. }, Value::Wait { span: b, .. }) => a == b && *a != Span::SoFar,
        (Value::Price { currency: a, .. }, Value::Price { currency: b, .. }) => a == b,
        (Value::Full { .. }, _) | (_, Value::Full { .. }) => false,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

#[inline]
fn number(value: &Value) -> Option<u64> {
    let range: Range = match value {
        Value::Wait { wait_minutes, .. } => *wait_minutes,
        Value::Vehicles { vehicles } => *vehicles,
        Value::People { people } => *people,
        Value::Metres { queue_metres, .. } => *queue_metres,
        Value::Pace { per_hour } => *per_hour,
        Value::Price { amount_minor, .. } => *amount_minor,
        Value::State(_) | Value::Full { .. } => return None,
    };
    Some(u64::from(range.middle()))
}

/// What a claim is if the truth lies so: from far below to far above it.
const ZONES: [Option<Verdict>; 5] =
    [Some(Verdict::Wrong), None, Some(Verdict::Right), None, Some(Verdict::Wrong)];
const RIGHT: usize = 2;

/// In which zone of a number another one lies.
#[inline]
fn zone(claimed: u64, truth: u64) -> usize {
    let (claimed, truth) = (claimed + SLACK, truth + SLACK);
    let is_past = [
        WRONG_FACTOR * truth >= claimed,
        RIGHT_FACTOR * truth >= claimed,
        truth > RIGHT_FACTOR * claimed,
        truth > WRONG_FACTOR * claimed,
    ];
    is_past.into_iter().map(usize::from).sum()
}

/// What others hold against a claim, as votes are counted one after the other.
struct Others<'a> {
    claimed: &'a Value,
    number: Option<u64>,
    bench: &'a Bench<'a>,
    groups: Groups,
    shares: [u64; ZONES.len()],
    /// Of those that have shown nothing yet.
    unproven: [u64; ZONES.len()],
    /// In which zones a proven Voice speaks.
    proven: [bool; ZONES.len()],
}

impl<'a> Others<'a> {
    fn new(claimed: &'a Value, bench: &'a Bench<'a>) -> Self {
        let (groups, shares, unproven, proven) = Default::default();
        Self { claimed, number: number(claimed), bench, groups, shares, unproven, proven }
    }

    #[inline]
    fn zone_of(&self, vote: &Vote) -> usize {
        match (self.number, number(&vote.value)) {
            (Some(claimed), Some(number)) => zone(claimed, number),
            _ if vote.value == *self.claimed => RIGHT,
            _ => 0,
        }
    }

    /// Counts a vote; in which zone of the claim it lies.
    #[inline]
    fn count(&mut self, vote: &Vote) -> usize {
        let zone = self.zone_of(vote);
        if self.counts(vote) {
            self.groups.add(vote);
            let shares = if vote.is_proven { &mut self.shares } else { &mut self.unproven };
            shares[zone] += vote.share;
            self.proven[zone] |= vote.is_proven;
        }
        zone
    }

    #[inline]
    fn counts(&self, vote: &Vote) -> bool {
        vote.share > 0 || (self.number.is_none() && vote.units() > 0)
    }

    /// Whether those that were counted were first heard on more than one day. It is asked last, for it asks
    /// for each of them.
    fn are_of_days(&self, votes: &[Vote], own: &Own) -> bool {
        let is_counted =
            |vote: &&Vote| is_comparable(&vote.value, self.claimed) && !own.has(vote) && self.counts(vote);
        let who = || votes.iter().filter(is_counted).filter_map(|vote| vote.who);
        let ends = |ends: Option<(Seq, Seq)>, who: Seq| {
            Some(ends.map_or((who, who), |(first, last)| (first.min(who), last.max(who))))
        };
        let Some((first, last)) = who().fold(None, ends) else { return false };
        if (self.bench.is_one_day)(first, last) {
            return false;
        }
        let (begin, end) = ((self.bench.first_day)(first), (self.bench.first_day)(last));
        if begin.is_some() && end.is_some() && begin != end {
            return true;
        }
        let mut days = who().filter_map(self.bench.first_day);
        let first = days.next();
        days.any(|day| Some(day) != first)
    }

    /// Whether established groups other than an anchor's hold what is claimed, the claimant's among them.
    fn hold_against(&self, anchor: usize, votes: &[Vote]) -> bool {
        let mut holding = Groups::default();
        let holds = |vote: &&Vote| {
            vote.standing.is_established()
                && vote.share > 0
                && vote.group != anchor
                && is_comparable(&vote.value, self.claimed)
                && self.zone_of(vote) == RIGHT
        };
        votes.iter().filter(holds).for_each(|vote| holding.add(vote));
        holding.count() >= HOLDING_GROUPS
    }

    /// Whether others are such that their word settles a claim. Where anyone is established, one that is must
    /// say the same: newcomers who bear each other out have shown nothing.
    fn may_settle(&self, verdict: Verdict, votes: &[Vote], own: &Own) -> bool {
        let bears_out = |zone: usize| self.proven[zone] && ZONES[zone] == Some(verdict);
        if self.bench.has_proven {
            return self.groups.count() >= GROUPS && (0..ZONES.len()).any(bears_out);
        }
        self.groups.count() >= UNKNOWN_GROUPS && self.are_of_days(votes, own)
    }

    fn verdict(&self, evidence: &Evidence, pending: &Pending) -> Option<Verdict> {
        match pending.value {
            Value::State(state) => self.of_state(evidence, state, pending),
            _ => of_median(&self.bounded()),
        }
    }

    /// A state by how much more was said by others who saw the same, or another one, about then; where few
    /// did, within a longer time.
    fn of_state(&self, evidence: &Evidence, state: State, pending: &Pending) -> Option<Verdict> {
        WINDOWS.iter().find_map(|minutes| {
            let (proven, unproven) = evidence.around(state, pending.seen, *minutes);
            let room = self.room(proven.iter().sum());
            let all: u64 = unproven.iter().sum();
            let of = |side: usize| proven[side] + cut(unproven[side], all, room);
            weighed(of(0).saturating_sub(pending.counted.into()), of(1))
        })
    }

    /// What those who have shown nothing yet have room for beside those who have.
    fn room(&self, proven: u64) -> u64 {
        if self.bench.has_proven { proven / UNPROVEN_ONE_IN } else { u64::MAX }
    }

    /// The shares of all, those who have shown nothing yet with the room they have beside those who have.
    fn bounded(&self) -> [u64; ZONES.len()] {
        let all = self.unproven.iter().sum();
        let room = self.room(self.shares.iter().sum());
        std::array::from_fn(|zone| self.shares[zone] + cut(self.unproven[zone], all, room))
    }
}

/// A part of a sum, cut so that the whole has its room.
fn cut(part: u64, all: u64, room: u64) -> u64 {
    if all <= room {
        return part;
    }
    (u128::from(part) * u128::from(room) / u128::from(all)) as u64
}

/// Whether one side of two outweighs the other.
fn weighed(agreeing: u64, others: u64) -> Option<Verdict> {
    let outweighs = |a: u64, b: u64| a >= b + SURE && a * 10 >= b * CLEAR_TENTHS;
    if outweighs(agreeing, others) {
        Some(Verdict::Right)
    } else {
        outweighs(others, agreeing).then_some(Verdict::Wrong)
    }
}

/// A number against the zone in which the weighted median lies: zones are in the order of numbers, so no
/// number has to be sorted.
fn of_median(shares: &[u64; ZONES.len()]) -> Option<Verdict> {
    let (all, mut sum): (u64, u64) = (shares.iter().sum(), 0);
    let reached = shares.iter().position(|share| {
        sum += share;
        2 * sum >= all
    });
    reached.and_then(|zone| ZONES[zone])
}
