//! Claims that are not shown yet: their minute would betray their writer. Each waits until its time, and one
//! that tells how its writer travels until three sources tell the same. It is then dated by when it is shown,
//! "within the hour before". Refuses to let anyone see that something waits.

use super::vote::{Vote, Witness, Word};
use super::{Tally, horizon_minutes};
use crate::answer::Grain;
use crate::fact::{Claim, Seq};
use crate::limits;
use crate::minute::Minute;
use crate::slot::{About, Slot};
use crate::topic::Topic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// People who must share a mode, a stage, a pet or what they are before such claims are shown with it (issue
/// 4).
const SHARING: usize = 3;
const HOUR: i64 = 60;

/// A claim that waits.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Held {
    /// From when it may be shown.
    pub due: i64,
    pub vote: Vote,
}

/// How many people must tell of a slot before any of them is shown in it.
fn sharing(slot: &Slot) -> usize {
    let tells_who = matches!(slot.about, Some(About::Who(_))) || slot.topic == Topic::Pet;
    if slot.mode.is_some() || slot.stage.is_some() || tells_who { SHARING } else { 1 }
}

impl Tally {
    /// Takes a claim in that may be shown from `due` on. A later one of the same Voice takes its place, as
    /// among those that are shown.
    pub fn hold(&mut self, seq: Seq, claim: &Claim, word: &Word, now: Minute, due: Minute) {
        self.wait_until(due, Self::held_vote(seq, claim, word, now, due));
    }

    pub(super) fn held_vote(seq: Seq, claim: &Claim, word: &Word, now: Minute, due: Minute) -> Vote {
        let ago = now.since(claim.seen).max(0) / HOUR * HOUR;
        Vote { seen: due - ago, grain: Grain::Hour, ..Vote::new(seq, claim, word, now) }
    }

    pub(super) fn wait_until(&mut self, due: Minute, vote: Vote) {
        let stands = |other: &Vote| other.seen > vote.seen && other.replaces(&vote);
        if self.votes.iter().any(stands) {
            return;
        }
        self.held.retain(|held| !vote.replaces(&held.vote));
        if self.held.len() >= limits::HELD_PER_SLOT {
            self.held.remove(0);
        }
        self.held.push(Held { due: due.0, vote });
    }

    /// Shows what may be shown by now; whether anything was.
    pub(super) fn reveal(&mut self, now: Minute) -> bool {
        let horizon = horizon_minutes(&self.slot);
        self.held.retain(|held| now.since(held.vote.seen) < horizon);
        self.lapse_aside(now);
        if self.next_reveal().is_none_or(|minute| minute > now) {
            return false;
        }
        let (due, held) = std::mem::take(&mut self.held).into_iter().partition(|held| held.due <= now.0);
        self.held = held;
        for held in due {
            self.insert(held.vote);
        }
        true
    }

    /// When the next claims are shown if nothing more is heard.
    pub(super) fn next_reveal(&self) -> Option<Minute> {
        if self.held.is_empty() {
            return None;
        }
        let mut witnesses: BTreeSet<Witness> = self.votes.iter().filter_map(Vote::witness).collect();
        let mut dues: Vec<(i64, _)> = self.held.iter().map(|held| (held.due, held.vote.witness())).collect();
        dues.sort_unstable();
        let needed = sharing(&self.slot);
        let reached = dues.into_iter().find(|(_, witness)| {
            witnesses.extend(*witness);
            witnesses.len() >= needed || needed == 1
        });
        reached.map(|(due, _)| Minute(due))
    }

    /// Takes back what a claim contradicts of its own Voice, as if it took its place; whether there was such.
    pub fn take_back(&mut self, seq: Seq, claim: &Claim, word: &Word, now: Minute) -> bool {
        let vote = Vote::new(seq, claim, word, now);
        let stands =
            |other: &Vote| other.value == vote.value || other.seen > vote.seen || !vote.replaces(other);
        let before = self.votes.len() + self.held.len();
        self.votes.retain(stands);
        self.held.retain(|held| stands(&held.vote));
        self.measure();
        self.votes.len() + self.held.len() != before
    }

    /// When the last of what waits no longer counts; where no answer is made (`until`), of all there is.
    pub fn lapses(&self, until: Option<Minute>) -> Option<Minute> {
        let unseen = self.votes.iter().filter(|_| until.is_none()).map(|vote| vote.lapses(&self.slot)).max();
        let held = self.held.iter().map(|held| held.vote.seen);
        let seen = held.chain(self.aside.iter().map(|aside| aside.vote.seen)).max();
        unseen.max(seen.map(|seen| seen + horizon_minutes(&self.slot)))
    }

    /// Every vote: shown, held and set aside.
    pub(super) fn all_votes(&mut self) -> impl Iterator<Item = &mut Vote> {
        let held = self.held.iter_mut().map(|held| &mut held.vote);
        self.votes.iter_mut().chain(held).chain(self.aside.iter_mut().map(|aside| &mut aside.vote))
    }
}
