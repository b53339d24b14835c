//! Rides in the fold: what the log says of seats, in its order, and what time does to them. Facts name holds
//! by their entries, so that nothing here depends on knowing anybody again. Refuses to let more seats be held
//! than there are, whatever a log says.

use super::Fold;
use super::fares::Fares;
use super::voices::Speaking;
use crate::cohort::Cohort;
use crate::fact::Seq;
use crate::item::Key;
use crate::limits;
use crate::minute::Minute;
use crate::ride::{Hand, Handing, Hold, HoldState, Ride, Seated, Side};
use crate::standing::Standing;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// All rides of a crossing, and what they teach.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Rides {
    open: BTreeMap<Seq, Ride>,
    #[serde(skip_serializing_if = "Fares::is_empty")]
    fares: Fares,
    /// When each was given a contact within a day.
    #[serde(with = "super::as_pairs", skip_serializing_if = "BTreeMap::is_empty")]
    given: BTreeMap<Hand, Vec<i64>>,
}

fn is_of_a_day(at: i64, now: Minute) -> bool {
    now.0 - at < limits::HANDOVER_DAY_MINUTES
}

impl Rides {
    pub fn is_empty(&self) -> bool {
        self.open.is_empty() && self.fares.is_empty() && self.given.is_empty()
    }

    pub fn open(&self) -> impl Iterator<Item = (Seq, &Ride)> {
        self.open.iter().map(|(seq, ride)| (*seq, ride))
    }

    pub fn remove(&mut self, ride: Seq) {
        self.open.remove(&ride);
    }

    pub fn forget_voices(&mut self) {
        self.open.values_mut().for_each(Ride::forget_voices);
    }

    pub fn scrub(&mut self) {
        self.open.values_mut().for_each(Ride::scrub);
    }

    /// Forgets what is past its time and is on no board.
    pub fn forget(&mut self, now: Minute) {
        self.fares.forget(now);
        self.given.retain(|_, given| {
            given.retain(|at| is_of_a_day(*at, now));
            !given.is_empty()
        });
    }

    fn given(&self, hand: Hand, now: Minute) -> u32 {
        let given = self.given.get(&hand).map_or(&[][..], Vec::as_slice);
        given.iter().filter(|at| is_of_a_day(**at, now)).count() as u32
    }

    /// Whether the driver's side may be given a contact today.
    fn may_give(&self, hands: &[Hand], now: Minute) -> bool {
        let is_known = hands.iter().all(|hand| self.given.contains_key(hand));
        (is_known || self.given.len() + hands.len() <= limits::HANDOVER_PURSES)
            && hands.iter().all(|hand| self.given(*hand, now) < limits::HANDOVERS_PER_DAY)
    }

    fn give(&mut self, hands: &[Hand], now: Minute) {
        for hand in hands {
            if self.given.len() < limits::HANDOVER_PURSES || self.given.contains_key(hand) {
                let given = self.given.entry(*hand).or_default();
                given.retain(|at| is_of_a_day(*at, now));
                given.push(now.0);
            }
        }
    }
}

/// Whose purse a contact comes out of: one's own, and that of those with whom one may be one hand.
fn purses(hand: Hand, who: Seq) -> Vec<Hand> {
    BTreeSet::from([hand, Hand::One(who)]).into_iter().collect()
}

impl Fold {
    /// A ride that is open, or left lately.
    pub fn ride(&self, seq: Seq) -> Option<&Ride> {
        self.rides.open.get(&seq)
    }

    /// All such rides by their entries.
    pub fn rides(&self) -> impl Iterator<Item = (Seq, &Ride)> {
        self.rides.open()
    }

    /// How many contacts these were given within a day of `now`.
    pub fn handovers_of(&self, hand: Hand, now: Minute) -> u32 {
        self.rides.given(hand, now)
    }

    pub(super) fn seated(&mut self, seq: Seq, seated: &Seated) {
        let now = self.board.at;
        let speaking = seated.by().map(|by| self.hear_rider(seq, by));
        match (seated, speaking) {
            (Seated::Offered { id, content, by, party, terms }, Some(speaking)) => {
                let spent = super::Spent { content: *content, seq, at: now };
                self.spent.insert(*id, spent);
                let is_over = terms.departs <= now || terms.seats == 0;
                if is_over || self.rides.open.len() >= limits::RIDES_PER_BOARD {
                    return;
                }
                let (hand, who) = (hand_of(&speaking, seq), speaking.who.unwrap_or(seq));
                let ride = Ride::new(terms.clone(), (*by, *party), (hand, who), now);
                self.rides.open.insert(seq, ride);
                self.price_ride(seq, &speaking);
                self.show_ride(seq);
            }
            (Seated::Held { by, party, ride, seats }, Some(speaking)) => {
                let (hand, who) = (hand_of(&speaking, seq), speaking.who.unwrap_or(seq));
                let (by, party, state) = (Some(*by), Some(*party), HoldState::Waiting);
                let hold = Hold { by, party, hand, who, seats: *seats, state, agreed: vec![] };
                self.change_ride(*ride, |ride| ride.take(seq, hold, now));
            }
            (Seated::Reported { party, ride, .. }, Some(speaking)) => {
                let who = speaking.who.unwrap_or(seq);
                self.warned(*ride, Some(*party), who, speaking.cohort);
            }
            (Seated::Accepted { ride, hold, side }, _) => self.accepted(*ride, *hold, *side),
            (Seated::Unheld { ride, hold }, _) => {
                self.change_ride(*ride, |ride| ride.drop_hold(*hold, now));
            }
            (Seated::Cancelled { ride, hold: Some(hold) }, _) => {
                self.change_ride(*ride, |ride| ride.drop_hold(*hold, now));
            }
            (Seated::Cancelled { ride, hold: None }, _) => self.end_ride(*ride),
            (_, None) => {}
        }
    }

    fn hear_rider(&mut self, seq: Seq, by: Voice) -> Speaking {
        let now = self.board.at;
        self.hear(seq, by, now, crate::fact::Via::Web);
        self.voices.speaking(by, now)
    }

    /// Changes a ride and shows what came of it.
    fn change_ride(&mut self, seq: Seq, change: impl FnOnce(&mut Ride)) {
        if let Some(ride) = self.rides.open.get_mut(&seq) {
            change(ride);
            self.show_ride(seq);
        }
    }

    /// One side agrees; where both have, contacts go as far as the driver's purse for the day.
    fn accepted(&mut self, seq: Seq, hold: Seq, side: Side) {
        let now = self.board.at;
        let Some(ride) = self.rides.open.get_mut(&seq) else { return };
        if ride.has_left(now) || !ride.accept(hold, side, now) {
            return self.show_ride(seq);
        }
        let Some(held) = ride.holds().get(&hold) else { return };
        let (offerer, holder) = ((ride.hand, ride.who), (held.hand, held.who));
        let (driver, rider) = match ride.driver() {
            Side::Offerer => (offerer, holder),
            Side::Holder => (holder, offerer),
        };
        let drivers = purses(driver.0, driver.1);
        let handing = if self.rides.may_give(&drivers, now) { Handing::Both } else { Handing::ToRider };
        if handing == Handing::Both {
            self.rides.give(&drivers, now);
        }
        self.rides.give(&[Hand::One(rider.1)], now);
        self.change_ride(seq, |ride| ride.agree(hold, handing, now));
    }

    /// Notes a warning; where two groups warn, the ride is held back from everyone until two keys decide.
    fn warned(&mut self, seq: Seq, party: Option<crate::ride::PartyTag>, who: Seq, cohort: Option<Cohort>) {
        let bursts = self.pulse.bursts();
        let Some(ride) = self.rides.open.get_mut(&seq) else { return };
        if ride.warners.len() >= limits::REPORTS_PER_RIDE || ride.warners.iter().any(|one| one.who == who) {
            return;
        }
        ride.warners.push(crate::ride::Warner { party, who, cohort });
        let group = |one: &crate::ride::Warner| match one.cohort {
            Some(cohort) if cohort.is_one_hand(bursts) => (Some(cohort), 0),
            _ => (None, one.who),
        };
        let groups: BTreeSet<_> = ride.warners.iter().map(group).collect();
        if groups.len() >= limits::RIDE_REPORTS && !ride.is_cleared && !ride.is_held_back {
            ride.is_held_back = true;
            self.show_ride(seq);
        }
    }

    /// What two keys found of a ride that was warned of.
    pub(super) fn ride_ruled(&mut self, seq: Seq, stays: bool) {
        if !stays {
            return self.end_ride(seq);
        }
        self.change_ride(seq, |ride| (ride.is_cleared, ride.is_held_back) = (true, false));
    }

    fn end_ride(&mut self, seq: Seq) {
        self.rides.remove(seq);
        self.bury(Key::Ride(seq));
    }

    pub(super) fn ride_falls_due(&mut self, seq: Seq) {
        let now = self.board.at;
        match self.rides.open.get(&seq) {
            Some(ride) if now < ride.gone_at() => self.change_ride(seq, |ride| ride.pass(now)),
            Some(_) => self.end_ride(seq),
            None => {}
        }
    }

    /// Puts a ride on the board as it stands, or off it while it is held back.
    fn show_ride(&mut self, seq: Seq) {
        let (changed, now, key) = (self.board.seq, self.board.at, Key::Ride(seq));
        let Some(ride) = self.rides.open.get(&seq) else { return };
        self.schedule.set(key.clone(), Some(ride.next_change(now)));
        if ride.is_held_back {
            return self.board.bury(key, changed, now);
        }
        let mut item = ride.item(seq, changed, now);
        let before = self.board.rides.get(&key);
        item.changed = before.map_or(changed, |before| before.changed);
        if before != Some(&item) {
            item.changed = changed;
            self.board.gone.remove(&key);
            self.board.rides.insert(key, item);
        }
    }

    /// Learns from a ride's price, and says beside each of its way what is usual.
    fn price_ride(&mut self, seq: Seq, speaking: &Speaking) {
        let now = self.board.at;
        let Some(ride) = self.rides.open.get(&seq) else { return };
        let Some(fare) = ride.terms.fare else { return };
        let way = (ride.terms.toward, fare.currency);
        self.rides.fares.note(way, fare.minor, speaking.who.unwrap_or(seq), speaking.cohort, now);
        let usual = self.rides.fares.usual(way, self.pulse.bursts());
        let same_way =
            |ride: &Ride| ride.terms.fare.map(|fare| (ride.terms.toward, fare.currency)) == Some(way);
        let is_other = |ride: &Ride| ride.usual_minor != usual && same_way(ride) && !ride.has_left(now);
        let others: Vec<Seq> =
            self.rides.open().filter(|(_, ride)| is_other(ride)).map(|(seq, _)| seq).collect();
        for other in others {
            let moved = self.rides.open.get(&other).is_some_and(|ride| has_moved(ride.usual_minor, usual));
            if moved || other == seq {
                self.change_ride(other, |ride| ride.usual_minor = usual);
            }
        }
    }
}

/// Whether what is usual moved by an eighth or more: less is not worth a patch for every ride of the way.
fn has_moved(before: Option<u32>, after: Option<u32>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => before.abs_diff(after) >= before / 8,
        (before, after) => before != after,
    }
}

/// With whom a Voice may be one hand where contacts are given out.
fn hand_of(speaking: &Speaking, seq: Seq) -> Hand {
    match (speaking.standing, speaking.cohort) {
        (Standing::Fresh, _) => Hand::Fresh,
        (_, Some(Cohort::Tree(tree))) => Hand::Tree(tree),
        _ => Hand::One(speaking.who.unwrap_or(seq)),
    }
}
