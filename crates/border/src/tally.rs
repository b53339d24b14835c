//! The estimator's state of one slot: its live claims, one a Voice, and the answer made of them. This is
//! the seam behind which a stronger estimator may stand: the fold knows `observe`, `advance`, `retract` and
//! `estimate` only.
//!
//! The estimator here is plain and honest. A claim weighs `exp(-age / τ)` with τ by topic (the "stale
//! after" column of table A2 in the design's research), so it weighs a twentieth of a fresh one at 3 τ and
//! is then dropped. One live vote a Voice; all guests together one per 15 minutes.

use crate::answer::{Answer, Earlier, Held, Level, Shown};
use crate::fact::{Claim, Direction, Seq};
use crate::limits;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::topic::{Mode, Topic};
use crate::value::{State, Value};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod quantity;
mod state;
mod vote;
pub(crate) use vote::weighs;
use vote::{REFERENCE_TAUS, Source, Vote, fresh_weight};

/// τ of a topic in minutes: a claim weighs 1/e after it, and an answer is stale when its newest claim is
/// that old.
pub(crate) fn tau_minutes(slot: &Slot) -> i64 {
    const HOUR: i64 = 60;
    match slot.topic {
        Topic::Open => 3 * HOUR,
        Topic::Pass => match slot.mode {
            Some(Mode::Foot | Mode::Bicycle | Mode::Scooter) | None => 24 * HOUR,
            Some(_) => 12 * HOUR,
        },
        Topic::Wait | Topic::Queue | Topic::Pace => 2 * HOUR,
        Topic::Supply => 3 * HOUR,
        Topic::Road => 6 * HOUR,
        Topic::Hazard => 12 * HOUR,
        Topic::Price => 9 * HOUR,
        Topic::Paper | Topic::Pet => 30 * 24 * HOUR,
    }
}

/// How old a claim may be to count at all: at 3 τ it weighs exp(-3), a twentieth of a fresh one.
pub(crate) fn horizon_minutes(slot: &Slot) -> i64 {
    3 * tau_minutes(slot)
}

/// A live claim behind an answer, without who made it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Counted {
    /// What it says.
    pub value: Value,
    /// When it was so.
    pub seen_at: Minute,
    /// What it weighs against the heaviest claim of the slot, per mille.
    pub weight_per_mille: u32,
    /// How its direction is known.
    pub direction: Direction,
}

/// The estimator's state of one slot.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Tally {
    slot: Slot,
    /// The minute at which a vote of full weight has the heft of a fresh one: only ratios matter, so it moves
    /// only now and then.
    #[serde(with = "crate::minute::whole")]
    reference: Minute,
    /// In their places ([`Vote::place`]).
    votes: Vec<Vote>,
    history: Vec<Earlier>,
    /// The state shown last and since when: what the history is made of.
    shown: Option<Since>,
    /// When the oldest vote saw it. Made anew when read back.
    #[serde(skip)]
    oldest: Option<Minute>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Since {
    value: State,
    #[serde(with = "crate::minute::whole")]
    from: Minute,
}

impl Tally {
    pub fn new(slot: Slot) -> Self {
        Self { slot, reference: Minute(0), votes: Vec::new(), history: Vec::new(), shown: None, oldest: None }
    }

    /// Makes anew what is not written, as after reading back.
    pub fn weigh(&mut self) {
        let (tau, reference) = (tau_minutes(&self.slot), self.reference);
        self.votes.iter_mut().for_each(|vote| vote.weigh(tau, reference));
        self.votes.sort_unstable_by_key(Vote::place);
        self.measure();
    }

    fn measure(&mut self) {
        self.oldest = self.votes.iter().map(|vote| vote.seen).min();
    }

    /// Takes a claim in, kept at `now`, in place of the same Voice's earlier one. If that is of a later
    /// moment (this one comes from a phone that was off, or from an export), it stands.
    pub fn observe(&mut self, seq: Seq, claim: &Claim, now: Minute) {
        let is_guest = claim.by == Voice::GUEST;
        let mut vote = Vote {
            by: (!is_guest).then_some(claim.by),
            nameless: 0,
            returns: None,
            window: is_guest.then(|| now.0.div_euclid(limits::GUEST_VOTE_MINUTES)),
            value: claim.value.clone(),
            seen: claim.seen,
            weight: fresh_weight(claim),
            seq,
            of: claim.of,
            direction: claim.direction,
            heft: 0,
        };
        let own = self.of_source(vote.source());
        let stands = |other: &Vote| other.seen > vote.seen && other.replaces(&vote);
        if self.votes[own.clone()].iter().any(stands) {
            return;
        }
        for place in own.rev() {
            let other = &self.votes[place];
            if other.seen <= vote.seen && vote.replaces(other) {
                self.votes.remove(place);
            }
        }
        let tau = tau_minutes(&self.slot);
        if claim.seen.since(self.reference).abs() > REFERENCE_TAUS * tau {
            self.reference = claim.seen;
            self.weigh();
        }
        vote.weigh(tau, self.reference);
        let place = self.votes.partition_point(|other| other.place() < vote.place());
        self.votes.insert(place, vote);
        if self.votes.len() > limits::CLAIMS_PER_SLOT {
            let oldest = self.votes.iter().enumerate().min_by_key(|(_, vote)| (vote.seen, vote.seq));
            if let Some((oldest, _)) = oldest {
                self.votes.remove(oldest);
            }
        }
        self.measure();
    }

    /// Where the votes of a source stand.
    fn of_source(&self, source: Source) -> std::ops::Range<usize> {
        let start = self.votes.partition_point(|vote| vote.source() < source);
        start..start + self.votes[start..].partition_point(|vote| vote.source() == source)
    }

    /// Drops the votes that weigh too little at `now`; whether none is left.
    pub fn advance(&mut self, now: Minute) -> bool {
        let horizon = horizon_minutes(&self.slot);
        if self.oldest.is_some_and(|oldest| now.since(oldest) >= horizon) {
            self.votes.retain(|vote| now.since(vote.seen) < horizon);
            self.measure();
        }
        self.votes.is_empty()
    }

    /// Takes back what one filing claimed; whether it had claimed something here.
    pub fn retract(&mut self, filing: Seq) -> bool {
        let before = self.votes.len();
        self.votes.retain(|vote| vote.of != Some(filing));
        self.measure();
        self.votes.len() != before
    }

    /// The next minute after `now` at which the estimate changes with nothing heard; `until` is when the
    /// answer last made of it goes stale.
    pub fn next_change(&self, until: Option<Minute>, now: Minute) -> Option<Minute> {
        let dropped = self.oldest? + horizon_minutes(&self.slot);
        Some(until.filter(|stale| *stale > now).map_or(dropped, |stale| stale.min(dropped)))
    }

    /// The answer at `now`; none while no vote is left.
    pub fn estimate(&mut self, now: Minute) -> Option<Answer> {
        let estimate = match self.slot.topic {
            Topic::Wait | Topic::Queue | Topic::Pace | Topic::Price => {
                quantity::estimate(&self.slot, &self.votes)
            }
            _ => state::estimate(&self.votes),
        }?;
        self.remember(&estimate, now);
        let until = estimate.seen.newest + tau_minutes(&self.slot);
        let level = if until <= now { Level::Stale } else { estimate.level };
        Some(Answer {
            key: self.slot,
            slot: self.slot.into(),
            changed: 0,
            value: estimate.value,
            values: estimate.values,
            level,
            reports: estimate.reports,
            against: estimate.against,
            against_at: estimate.against_at,
            sources: estimate.sources,
            groups: estimate.sources,
            newest_at: estimate.seen.newest,
            oldest_at: estimate.seen.oldest,
            until,
            direction: estimate.direction,
            paused_at: None,
            history: self.history.clone(),
        })
    }

    /// Keeps the value that was shown before, once another one is.
    fn remember(&mut self, estimate: &Estimate, now: Minute) {
        let Some(Shown::State(value)) = estimate.value else { return };
        match &self.shown {
            Some(since) if since.value == value => {}
            Some(since) => {
                self.history.insert(0, Earlier { value: since.value, from: since.from, to: now });
                self.history.truncate(limits::HISTORY_PER_ANSWER);
                self.shown = Some(Since { value, from: now });
            }
            None => self.shown = Some(Since { value, from: now }),
        }
    }

    /// Whether this is the shown state before the current one, for alerts.
    pub fn was(&self, state: State) -> bool {
        self.history.first().is_some_and(|earlier| earlier.value == state)
    }

    /// The votes, newest first, without who made them.
    pub fn counted(&self) -> Vec<Counted> {
        let heaviest = self.votes.iter().map(|vote| vote.heft).max().unwrap_or(0).max(1);
        let mut votes: Vec<&Vote> = self.votes.iter().collect();
        votes.sort_by_key(|vote| std::cmp::Reverse((vote.seen, vote.seq)));
        let counted = |vote: &Vote| Counted {
            value: vote.value.clone(),
            seen_at: vote.seen,
            weight_per_mille: ((vote.heft * 1000 + heaviest / 2) / heaviest) as u32,
            direction: vote.direction,
        };
        votes.into_iter().map(counted).collect()
    }

    /// When the newest vote for a state saw it.
    pub fn newest_of(&self, state: State) -> Option<Minute> {
        let told = self.votes.iter().filter(|vote| vote.value == Value::State(state));
        told.map(|vote| vote.seen).max()
    }

    /// Remembers the first later entry by a Voice that has votes here.
    pub fn foresee(&mut self, seq: Seq, by: Voice) {
        for vote in &mut self.votes {
            if vote.by == Some(by) && vote.returns.is_none() {
                vote.returns = Some(seq);
            }
        }
    }

    /// Knows a Voice again by an entry that the base foresaw.
    pub fn recognise(&mut self, seq: Seq, by: Voice) {
        // The nameless stand last.
        if self.votes.last().is_none_or(|vote| vote.by.is_some()) {
            return;
        }
        for vote in self.votes.iter_mut().filter(|vote| vote.returns == Some(seq)) {
            (vote.by, vote.nameless, vote.returns) = (Some(by), 0, None);
        }
        self.votes.sort_unstable_by_key(Vote::place);
    }

    /// Makes the votes nameless for good: in the next term every Voice is another one.
    pub fn forget_voices(&mut self) {
        self.scrub();
        self.votes.iter_mut().for_each(|vote| vote.returns = None);
    }

    /// Makes the votes nameless, told apart by number only: how the base holds no Voice. Numbers go by which
    /// came first, so that nothing of a Voice is left in their order.
    pub fn scrub(&mut self) {
        let mut next = self.votes.iter().map(|vote| vote.nameless).max().unwrap_or(0);
        let mut numbers: BTreeMap<Voice, u32> = BTreeMap::new();
        self.votes.sort_unstable_by_key(|vote| vote.seq);
        for vote in &mut self.votes {
            if let Some(by) = vote.by.take() {
                vote.nameless = *numbers.entry(by).or_insert_with(|| {
                    next += 1;
                    next
                });
            }
        }
        self.votes.sort_unstable_by_key(Vote::place);
    }
}

/// What an estimator found, before age is looked at.
pub(crate) struct Estimate {
    pub value: Option<Shown>,
    pub values: Vec<Held>,
    pub level: Level,
    pub reports: u32,
    pub against: u32,
    /// When the newest vote that is not part of what is shown saw it.
    pub against_at: Option<Minute>,
    pub sources: u32,
    pub direction: Direction,
    /// When the votes that are part of what is shown saw it.
    pub seen: Extent,
}

/// The oldest and the newest of some moments.
#[derive(Clone, Copy)]
pub(crate) struct Extent {
    pub oldest: Minute,
    pub newest: Minute,
}

impl Extent {
    fn of<'a>(votes: impl Iterator<Item = &'a Vote>) -> Option<Self> {
        votes.map(|vote| vote.seen).fold(None, |extent: Option<Self>, seen| {
            let Self { oldest, newest } = extent.unwrap_or(Self { oldest: seen, newest: seen });
            Some(Self { oldest: oldest.min(seen), newest: newest.max(seen) })
        })
    }
}

/// The level of an undisputed value by its number of independent sources.
fn level_of(sources: u32) -> Level {
    match sources {
        0 | 1 => Level::Single,
        2 => Level::Likely,
        _ => Level::Confirmed,
    }
}
