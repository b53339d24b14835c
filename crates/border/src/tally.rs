//! The estimator's state of one slot: its live claims, one a Voice, and the answer made of them. This is
//! the seam behind which a stronger estimator may stand: the fold knows `observe`, `advance`, `retract` and
//! `estimate` only.
//!
//! States are believed by `tally/credence.rs`, one step a claim; waits, queues and paces by `tally/flow.rs`,
//! of all that is told of a way; prices are weighted quantiles of votes. Votes fade with `exp(-age / τ)`
//! (τ is "stale after" in table A2 of the design's research; at 3 τ a vote is dropped) and have each group's
//! room (`tally/room.rs`). One live vote a Voice; all guests together one per 15 minutes; levels count
//! groups.

use crate::answer::{Answer, Earlier, Held as HeldValue, Level, Shown};
use crate::cohort::Cohort;
use crate::fact::{Claim, Direction, Seq};
use crate::fold::Pending;
use crate::limits;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::standing::{Measure, Standing, Verdict};
use crate::topic::{Mode, Topic};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

mod account;
#[doc(hidden)]
pub mod alone;
mod aside;
mod behind;
mod belief;
mod contest;
mod counted;
mod credence;
mod crowding;
mod evidence;
mod flow;
mod held;
mod judge;
mod names;
mod price;
mod purse;
mod quantity;
mod ringing;
mod room;
mod seen;
mod sides;
mod sign;
mod since;
mod spacing;
mod state;
mod throng;
mod vote;
pub use account::{Account, Newcomers, PutAside, Spurned};
use aside::Aside;
use behind::Extent;
pub use counted::{Because, Counted, Weight};
use credence::Credence;
pub(crate) use flow::{Flow, Sights};
use held::Held;
pub(crate) use judge::Bench;
pub(crate) use sign::{sign_of, slot_of_signs};
use since::Since;
use throng::Throng;
use vote::{REFERENCE_TAUS, Source};
pub(crate) use vote::{Vote, Word, is_heard, quarter_of, weighs};

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

/// Whether something that was held is shown now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Revealed {
    Nothing,
    Some,
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
    /// In the order they came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    held: Vec<Held>,
    /// In the order they came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aside: Vec<Aside>,
    history: Vec<Earlier>,
    /// How many strangers speak.
    #[serde(default)]
    throng: Throng,
    /// What is believed, of a categorical slot. A base of before it was kept has none.
    #[serde(default)]
    credence: Credence,
    /// The state shown last and since when: what the history is made of.
    shown: Option<Since>,
    /// When the next vote counts no longer. Made anew when read back.
    #[serde(skip)]
    drops: Option<Minute>,
}

impl Tally {
    pub fn new(slot: Slot) -> Self {
        Self {
            slot,
            reference: Minute(0),
            votes: Vec::new(),
            held: Vec::new(),
            aside: Vec::new(),
            history: Vec::new(),
            throng: Throng::default(),
            credence: Credence::new(slot.topic),
            shown: None,
            drops: None,
        }
    }

    /// Makes anew what is not written, as after reading back.
    pub fn make_anew(&mut self, bursts: &BTreeSet<i64>) {
        self.weigh();
        for vote in self.all_votes() {
            vote.is_one_hand = vote.cohort.is_some_and(|cohort| cohort.is_one_hand(bursts));
        }
        self.credence.complete(&self.slot, &self.votes, self.throng.is_calm());
        self.regroup();
    }

    /// Tells groups apart anew; of numbers also what each has room for.
    fn regroup(&mut self) {
        match self.slot.topic {
            Topic::Wait | Topic::Queue | Topic::Pace | Topic::Price => room::share(&mut self.votes),
            _ => room::group(&mut self.votes),
        }
    }

    /// Marks the votes of newcomers by which of their ten minutes were a burst.
    pub fn mark(&mut self, bursts: &BTreeSet<i64>) {
        let mut is_touched = false;
        for vote in self.all_votes() {
            let is_one_hand = vote.cohort.is_some_and(|cohort| cohort.is_one_hand(bursts));
            is_touched |= is_one_hand != vote.is_one_hand;
            vote.is_one_hand = is_one_hand;
        }
        if is_touched {
            self.credence = Credence::anew(&self.slot, &self.votes, self.throng.is_calm());
        }
    }

    fn weigh(&mut self) {
        let (tau, reference) = (tau_minutes(&self.slot), self.reference);
        self.votes.iter_mut().for_each(|vote| vote.weigh(tau, reference));
        self.votes.sort_unstable_by_key(Vote::place);
        self.measure();
    }

    fn measure(&mut self) {
        self.drops = self.votes.iter().map(|vote| vote.lapses(&self.slot)).min();
    }

    /// The same after one came that lapses then, and some went: all are asked only if the first to lapse did.
    fn measure_after(&mut self, lapses: Minute, gone: &[Vote]) {
        let first = self.drops.map_or(lapses, |drops| drops.min(lapses));
        self.drops = Some(first);
        if gone.iter().any(|vote| vote.lapses(&self.slot) <= first) {
            self.measure();
        }
    }

    /// Takes a claim in, kept at `now`, in place of the same Voice's earlier one. If that is of a later
    /// moment (this one comes from a phone that was off, or from an export), it stands. How much of it
    /// counted.
    pub fn observe(&mut self, seq: Seq, claim: &Claim, word: &Word, now: Minute) -> u32 {
        let vote = Vote::new(seq, claim, word, now);
        self.held.retain(|held| !vote.replaces(&held.vote));
        self.aside.retain(|aside| !vote.replaces(&aside.vote));
        self.insert(vote)
    }

    fn insert(&mut self, mut vote: Vote) -> u32 {
        let own = self.of_source(vote.source());
        let stands = |other: &Vote| other.seen > vote.seen && other.replaces(&vote);
        if self.votes[own.clone()].iter().any(stands) {
            return 0;
        }
        let counted = if self.is_said_again(&vote, own.clone()) {
            0
        } else {
            self.credence.take(&self.slot, &vote, self.throng.is_calm())
        };
        let mut gone = Vec::new();
        for place in own.rev() {
            let other = &self.votes[place];
            if other.seen <= vote.seen && vote.replaces(other) {
                gone.push(self.votes.remove(place));
            }
        }
        let tau = tau_minutes(&self.slot);
        if vote.seen.since(self.reference).abs() > REFERENCE_TAUS * tau {
            self.reference = vote.seen;
            self.weigh();
        }
        vote.weigh(tau, self.reference);
        let lapses = vote.lapses(&self.slot);
        gone.extend(self.put(vote));
        self.measure_after(lapses, &gone);
        counted
    }

    /// Whether the same Voice said the same just before, among its own votes, or anyone in the same words:
    /// that adds nothing to what is believed.
    fn is_said_again(&self, vote: &Vote, own: std::ops::Range<usize>) -> bool {
        let again = |other: &Vote| {
            other.value == vote.value && vote.seen.since(other.seen).abs() < limits::AGAIN_MINUTES
        };
        let is_copied = |other: &Vote| other.text() == vote.text() && other.seq != vote.seq;
        self.votes[own].iter().any(again) || (vote.copy_of.is_some() && self.votes.iter().any(is_copied))
    }

    /// Where the votes of a source stand.
    fn of_source(&self, source: Source) -> std::ops::Range<usize> {
        let start = self.votes.partition_point(|vote| vote.source() < source);
        start..start + self.votes[start..].partition_point(|vote| vote.source() == source)
    }

    /// Drops the votes that weigh too little at `now`, and shows what was held until now; whether anything
    /// was shown so.
    pub fn advance(&mut self, now: Minute) -> Revealed {
        let is_revealed = self.reveal(now);
        if self.drops.is_some_and(|drops| drops <= now) {
            self.votes.retain(|vote| vote.lapses(&self.slot) > now);
            self.measure();
        }
        if is_revealed { Revealed::Some } else { Revealed::Nothing }
    }

    /// Whether nothing is left, shown, held or set aside.
    pub fn is_empty(&self) -> bool {
        self.votes.is_empty() && self.held.is_empty() && self.aside.is_empty()
    }

    /// Takes back what one filing claimed; whether it had claimed something here.
    pub fn retract(&mut self, filing: Seq) -> bool {
        let before = self.votes.len() + self.held.len();
        self.forget_aside(filing);
        self.votes.retain(|vote| vote.of != Some(filing));
        self.held.retain(|held| held.vote.of != Some(filing));
        self.measure();
        let is_touched = self.votes.len() + self.held.len() != before;
        if is_touched {
            self.credence = Credence::anew(&self.slot, &self.votes, self.throng.is_calm());
        }
        is_touched
    }

    /// The next minute after `now` at which the estimate changes with nothing heard; `until` is when the
    /// answer last made of it goes stale. Where none is made, what drops out changes nothing.
    pub fn next_change(&self, until: Option<Minute>, now: Minute) -> Option<Minute> {
        let stale = until.filter(|stale| *stale > now);
        [self.drops.filter(|_| until.is_some()), stale, self.next_reveal()].into_iter().flatten().min()
    }

    /// Counts how many votes of a flow each Voice has here.
    pub fn meet(&self, sights: &mut Sights) {
        sights.meet(self.votes.iter());
    }

    /// What its votes say of the flow, as they weighed when it was last estimated.
    pub fn see(&self, sights: &mut Sights, now: Minute) {
        sights.see(self.votes.iter(), now);
    }

    /// The answer at `now`; none while no vote is left. Newcomers of a burst are one group. A wait is made of
    /// the flow with all that is seen of it beside.
    pub fn estimate(&mut self, flow: Option<(&mut Flow, Sights)>, now: Minute) -> Option<Answer> {
        self.regroup();
        let estimate = match self.slot.topic {
            Topic::Wait => {
                let (flow, mut sights) = flow?;
                sights.see(self.votes.iter(), now);
                sights.bound();
                let waits = flow.look(&sights, now);
                quantity::estimate_wait(&self.votes, &waits)
            }
            Topic::Queue | Topic::Pace | Topic::Price => quantity::estimate(&self.slot, &self.votes, now),
            _ => {
                let shown = self.shown.as_ref().map(|since| since.value);
                state::estimate(&self.slot, &self.votes, &self.credence, shown)
            }
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
            practice: state::practice(&self.slot, &self.votes, &self.credence),
            level,
            reports: estimate.reports,
            against: estimate.against,
            against_at: estimate.against_at,
            sources: estimate.sources,
            groups: estimate.groups,
            newest_at: estimate.seen.newest,
            grain: estimate.seen.grain,
            oldest_at: estimate.seen.oldest,
            until,
            direction: estimate.direction,
            paused_at: None,
            history: self.history.clone(),
        })
    }

    /// Takes an anchor's weight from the votes of a Voice, and from those of its tree that it may have
    /// answered for; whether there were such votes here.
    pub fn revoke(&mut self, by: Voice, tree: Option<Cohort>) -> bool {
        let mut is_touched = false;
        let falls = |vote: &&mut Vote| match vote.standing {
            Standing::Anchor => vote.by == Some(by),
            Standing::Vouched => tree.is_some() && vote.cohort == tree,
            _ => false,
        };
        for vote in self.all_votes().filter(falls) {
            vote.revoke();
            is_touched = true;
        }
        self.weigh();
        if is_touched {
            self.credence = Credence::anew(&self.slot, &self.votes, self.throng.is_calm());
        }
        is_touched
    }

    /// How a claim turned out by what stands here of others.
    pub fn judge(&self, pending: &Pending, bench: &Bench<'_>) -> Option<(Verdict, Measure)> {
        judge::judge(&self.votes, self.credence.evidence(), pending, bench)
    }
}

/// What an estimator found, before age is looked at.
pub(crate) struct Estimate {
    pub value: Option<Shown>,
    pub values: Vec<HeldValue>,
    pub level: Level,
    pub reports: u32,
    pub against: u32,
    /// When the newest vote that is not part of what is shown saw it.
    pub against_at: Option<Minute>,
    pub sources: u32,
    pub groups: u32,
    pub direction: Direction,
    /// When the votes that are part of what is shown saw it.
    pub seen: Extent,
}

/// The level of an undisputed value by its number of independent groups.
fn level_of(groups: u32) -> Level {
    match groups {
        0 | 1 => Level::Single,
        2 => Level::Likely,
        _ => Level::Confirmed,
    }
}
