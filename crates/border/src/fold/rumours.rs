//! Rumours: what people say will be, and what they heard of others, joined by what it is about. They stand
//! beside the slot and never in it. Refuses to let one count as a state, and to let one hand pass for many.

use super::crowd::Carrying;
use super::{Fold, as_pairs};
use crate::board::Board;
use crate::fact::{Claim, Foretold, Seq};
use crate::item::Key;
use crate::limits;
use crate::minute::Minute;
use crate::reading::Stance;
use crate::rumour::{Named, Ruling, Rumour, Verdict};
use crate::slot::Slot;
use crate::tally::{Vote, Word, weighs};
use crate::topic::Topic;
use crate::value::{State, Value};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod sights;
use sights::{Sight, Sights};

/// A rumour that nobody repeats is gone after two days, and can be ruled on for two more.
const RUMOUR_MINUTES: i64 = 48 * 60;
/// What moderators found stays for a day at least, for those who saw the rumour and come back.
const VERDICT_MINUTES: i64 = 24 * 60;
/// What they found longer ago says nothing of what is told now.
const VERDICT_HOLDS_MINUTES: i64 = RUMOUR_MINUTES;

fn expiry(rumour: &Rumour) -> Minute {
    let told = rumour.newest_at + RUMOUR_MINUTES;
    rumour.verdict.map_or(told, |verdict| told.max(verdict.at + VERDICT_MINUTES))
}

/// When it changes by time alone: it goes, or what moderators found does.
pub(super) fn next_change(rumour: &Rumour) -> Minute {
    let ends = rumour.verdict.map(|verdict| verdict.at + VERDICT_HOLDS_MINUTES);
    ends.map_or(expiry(rumour), |ends| ends.min(expiry(rumour)))
}

/// What is known of rumours beside what a board shows of them and who carries them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Rumours {
    /// What was seen since, of each rumour that is on the board or past.
    #[serde(with = "as_pairs")]
    sights: BTreeMap<Key, Sights>,
    /// Those that went off the board by time alone and can still be ruled on.
    #[serde(with = "as_pairs")]
    past: BTreeMap<Key, Rumour>,
}

impl Rumours {
    pub fn is_empty(&self) -> bool {
        self.sights.is_empty() && self.past.is_empty()
    }

    pub fn forget(&mut self, key: &Key) {
        self.sights.remove(key);
        self.past.remove(key);
    }

    pub fn forget_voices(&mut self) {
        self.sights.values_mut().for_each(Sights::forget_voices);
    }

    /// A rumour that is on the board or past.
    pub fn known<'a>(&'a mut self, board: &'a mut Board, key: &Key) -> Option<&'a mut Rumour> {
        board.rumours.get_mut(key).or_else(|| self.past.get_mut(key))
    }

    /// The rumours of a slot, whatever they say.
    fn of_slot(&self, slot: Slot) -> Vec<Key> {
        let (Some(first), Some(last)) = (State::ALL.first(), State::ALL.last()) else { return vec![] };
        let of_slot = Key::Rumour(slot, *first)..=Key::Rumour(slot, *last);
        self.sights.range(of_slot).map(|(key, _)| key.clone()).collect()
    }
}

/// One telling of a rumour.
struct Telling {
    key: Key,
    slot: Slot,
    value: State,
    by: Voice,
    told: Minute,
    stance: Stance,
    of: Option<Seq>,
    copy_of: Option<Seq>,
    /// Of what will be.
    ahead: bool,
}

impl Telling {
    /// What is said of a slot's present by someone who did not see it; none of what somebody saw.
    fn of_claim(claim: &Claim) -> Option<Self> {
        let Claim { by, slot, told, stance, of, copy_of, .. } = *claim;
        let Value::State(value) = claim.value else { return None };
        let key = Key::Rumour(slot, value);
        let telling = || Self { key, slot, value, by, told, stance, of, copy_of, ahead: false };
        (stance != Stance::Firsthand).then(telling)
    }

    fn of_foretold(foretold: &Foretold) -> Option<Self> {
        let Foretold { by, slot, told, stance, of, copy_of, .. } = *foretold;
        let Value::State(value) = foretold.value else { return None };
        let key = Key::Rumour(slot, value);
        Some(Self { key, slot, value, by, told, stance, of, copy_of, ahead: true })
    }
}

impl Fold {
    /// Counts a statement about the future into its rumour. Only states are rumoured; a number is not.
    pub(super) fn foretold(&mut self, place: Seq, foretold: &Foretold) {
        self.heard(foretold.told);
        self.hear(place, foretold.by, foretold.told, foretold.via);
        let Some(telling) = Telling::of_foretold(foretold) else { return };
        self.recognise_teller(place, &telling);
        let speaking = self.voices.speaking(foretold.by, self.board.at);
        let word = self.word_of(foretold.slot.topic, foretold.via, &speaking);
        self.carry(&telling, &word);
    }

    /// Counts what somebody heard into its rumour; in the slot it has no part. What an office is shown to say
    /// of the present stands in the slot: it names the source of a rumour, and begins none.
    pub(super) fn retold(&mut self, place: Seq, claim: &Claim, word: &Word) {
        let Some(telling) = Telling::of_claim(claim) else { return };
        self.recognise_teller(place, &telling);
        let begins = claim.stance == Stance::Hearsay || self.board.rumours.contains_key(&telling.key);
        let is_aside = claim.of.is_some_and(|filing| self.is_aside(filing));
        if begins && weighs(claim) && !is_aside && claim.held_minutes.is_none() {
            self.carry(&telling, word);
        }
    }

    fn recognise_teller(&mut self, place: Seq, telling: &Telling) {
        if let Some(crowd) = self.crowds.get_mut(&telling.key) {
            crowd.recognise(place, telling.by);
        }
    }

    fn carry(&mut self, telling: &Telling, word: &Word) {
        let (seq, now) = (self.board.seq, self.board.at);
        let is_paused = self.is_paused(telling.slot.topic);
        if now.since(telling.told) >= RUMOUR_MINUTES || word.trust == 0 || is_paused {
            return;
        }
        let Telling { key, by, told, of, copy_of, .. } = telling;
        let is_new = !self.board.rumours.contains_key(key);
        if is_new {
            // What was told before the last two days is another rumour.
            self.bury(key.clone());
        }
        let begun = || Rumour::begun(telling.slot, telling.value, *told);
        let rumour = self.board.rumours.entry(key.clone()).or_insert_with(begun);
        let crowd = self.crowds.entry(key.clone()).or_default();
        let another = crowd.join(*by, *of, *told);
        let named = (telling.stance == Stance::Official).then_some(Named::Office);
        let carrying = Carrying { cohort: word.cohort, copy_of: *copy_of, of: *of, named };
        if crowd.note(*by, &carrying) {
            crowd.carry(rumour, self.pulse.bursts());
        }
        let looks_back = is_new || *told < rumour.first_at;
        if *told >= rumour.newest_at {
            rumour.ahead = telling.ahead;
        }
        rumour.changed = seq;
        rumour.first_at = rumour.first_at.min(*told);
        rumour.newest_at = rumour.newest_at.max(*told);
        rumour.reports = rumour.reports.saturating_add(u32::from(another));
        let change = next_change(rumour);
        self.board.gone.remove(key);
        self.schedule.set(key.clone(), Some(change));
        self.rumours.sights.entry(key.clone()).or_default();
        if looks_back {
            self.look_back(&telling.slot);
            self.look_back_at_passing(&telling.slot);
        }
        self.make_room(key);
    }

    /// Takes one off where there are too many: not what was just told, else nothing new came up.
    fn make_room(&mut self, told: &Key) {
        if self.board.rumours.len() > limits::RUMOURS_PER_BOARD {
            let others = self.board.rumours.values().filter(|rumour| rumour.key != *told);
            let weakest = others.min_by_key(|rumour| {
                (rumour.verdict.is_some(), rumour.groups, rumour.newest_at, rumour.changed)
            });
            if let Some(key) = weakest.map(|rumour| rumour.key.clone()) {
                self.bury(key);
            }
        }
    }

    /// Holds what somebody saw against the rumours of it.
    pub(super) fn saw(&mut self, claim: &Claim, word: &Word) {
        if claim.stance == Stance::Firsthand && !self.rumours.sights.is_empty() {
            let vote = Vote::new(self.board.seq, claim, word, self.board.at);
            self.hold_against(claim.slot, &vote);
        }
    }

    /// Holds what is known of a slot against the rumours of it.
    pub(super) fn look_back(&mut self, slot: &Slot) {
        if self.rumours.sights.is_empty() {
            return;
        }
        let votes = self.tallies.get(slot).map(|tally| tally.firsthand().cloned().collect());
        let votes: Vec<Vote> = votes.unwrap_or_default();
        votes.iter().for_each(|vote| self.hold_against(*slot, vote));
    }

    /// The same of those who passed, where a rumour says whether the post is open.
    fn look_back_at_passing(&mut self, slot: &Slot) {
        if slot.topic == Topic::Open {
            let passing = |other: &&Slot| other.topic == Topic::Pass && other.land == slot.land;
            let passing: Vec<Slot> = self.tallies.keys().filter(passing).copied().collect();
            passing.iter().for_each(|slot| self.look_back(slot));
        }
    }

    fn hold_against(&mut self, slot: Slot, vote: &Vote) {
        let Value::State(value) = vote.value else { return };
        let mut keys = self.rumours.of_slot(slot);
        // Where somebody passed it was open.
        if slot.topic == Topic::Pass && value == State::Yes {
            let open = Slot { topic: Topic::Open, mode: None, stage: None, about: None, ..slot };
            keys.extend(self.rumours.of_slot(open));
        }
        for key in keys {
            let since = self.rumours.known(&mut self.board, &key).map(|rumour| rumour.first_at);
            if since.is_some_and(|since| since <= vote.seen)
                && let Some(sight) = Sight::of_vote(vote, value)
                && let Some(sights) = self.rumours.sights.get_mut(&key)
            {
                sights.take(sight);
                self.count_seen(&key);
            }
        }
    }

    /// Takes back what one filing saw.
    pub(super) fn unsee(&mut self, filing: Seq) {
        let of_filing = |(key, sights): (&Key, &mut Sights)| sights.retract(filing).then(|| key.clone());
        let touched: Vec<Key> = self.rumours.sights.iter_mut().filter_map(of_filing).collect();
        touched.iter().for_each(|key| self.count_seen(key));
    }

    fn count_seen(&mut self, key: &Key) {
        let Some(sights) = self.rumours.sights.get(key) else { return };
        let seen = sights.counted(self.pulse.bursts());
        let seq = self.board.seq;
        if let Some(rumour) = self.rumours.known(&mut self.board, key)
            && rumour.seen_since != seen
        {
            (rumour.seen_since, rumour.changed) = (seen, seq);
        }
    }

    /// Newcomers turned out to be one hand: counts groups anew.
    pub(super) fn regroup_rumours(&mut self) {
        let keys: Vec<Key> = self.rumours.sights.keys().cloned().collect();
        let seq = self.board.seq;
        for key in &keys {
            self.count_seen(key);
            let Some(crowd) = self.crowds.get(key) else { continue };
            let Some(rumour) = self.rumours.known(&mut self.board, key) else { continue };
            let before = rumour.groups;
            crowd.carry(rumour, self.pulse.bursts());
            if rumour.groups != before {
                rumour.changed = seq;
            }
        }
    }

    /// Counts what a base of before there were groups does not have.
    pub(super) fn make_rumours_anew(&mut self) {
        for (key, rumour) in self.board.rumours.iter_mut().filter(|(_, rumour)| rumour.groups == 0) {
            self.rumours.sights.entry(key.clone()).or_default();
            if let Some(crowd) = self.crowds.get(key) {
                crowd.carry(rumour, self.pulse.bursts());
            }
        }
    }

    /// A rumour that can be ruled on at `now`: on the board, or off it for no more than two days.
    pub fn rumour(&self, key: &Key, now: Minute) -> Option<&Rumour> {
        let past = self.rumours.past.get(key).filter(|past| now.since(expiry(past)) < RUMOUR_MINUTES);
        self.board.rumours.get(key).or(past)
    }

    /// Those that went off the board by time alone and can still be ruled on.
    pub fn past_rumours(&self) -> impl Iterator<Item = &Rumour> {
        self.rumours.past.values()
    }

    /// Two keys said what a rumour was found to be. One that is past is shown again, for those who saw it.
    pub(super) fn ruled(&mut self, key: &Key, ruling: Ruling) {
        let (seq, now) = (self.board.seq, self.board.at);
        if let Some(past) = self.rumours.past.remove(key) {
            self.board.gone.remove(key);
            self.board.rumours.insert(key.clone(), past);
        }
        let Some(rumour) = self.board.rumours.get_mut(key) else { return };
        rumour.verdict = Some(Verdict { ruling, at: now });
        rumour.changed = seq;
        let change = next_change(rumour);
        self.schedule.set(key.clone(), Some(change));
        self.make_room(key);
    }

    /// What moderators found is too old to be said of what is told now, or nobody tells the rumour any more.
    pub(super) fn rumour_falls_due(&mut self, key: &Key) {
        let (seq, now) = (self.board.seq, self.board.at);
        let Some(rumour) = self.board.rumours.get_mut(key) else { return };
        if expiry(rumour) > now {
            (rumour.verdict, rumour.changed) = (None, seq);
            let change = next_change(rumour);
            return self.schedule.set(key.clone(), Some(change));
        }
        if rumour.verdict.is_some() || rumour.groups < limits::RUMOUR_GROUPS {
            return self.bury(key.clone());
        }
        let past = rumour.clone();
        self.board.bury(key.clone(), seq, now);
        self.rumours.past.insert(key.clone(), past);
        if self.rumours.past.len() > limits::RUMOURS_PAST {
            let oldest = self.rumours.past.values().min_by_key(|past| (past.newest_at, past.changed));
            if let Some(key) = oldest.map(|past| past.key.clone()) {
                self.bury(key);
            }
        }
    }

    /// Forgets what can be ruled on no longer.
    pub(super) fn forget_past_rumours(&mut self, now: Minute) {
        let is_over = |past: &&Rumour| now.since(expiry(past)) >= RUMOUR_MINUTES;
        let over: Vec<Key> =
            self.rumours.past.values().filter(is_over).map(|past| past.key.clone()).collect();
        over.into_iter().for_each(|key| self.bury(key));
    }
}
