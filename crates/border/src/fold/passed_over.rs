//! What was kept of a slot and not counted, by hour and reason, for a day: part of why an answer stands.
//! Refuses to know whose it was, and to be looked at before its hour is over: a count that moves when a claim
//! comes would tell when its writer wrote.

use super::Fold;
use crate::fact::Claim;
use crate::limits;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::tally::{Account, PutAside, Spurned, horizon_minutes, is_heard, weighs};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const HOUR: i64 = 60;

/// Claims by the hour in which they would have been shown, slot and reason.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct PassedOver(#[serde(with = "super::as_pairs")] BTreeMap<(i64, Slot, Spurned), u32>);

impl PassedOver {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn note(&mut self, at: Minute, slot: Slot, why: Spurned) {
        let count = self.0.entry((at.0.div_euclid(HOUR), slot, why)).or_insert(0);
        *count = count.saturating_add(1);
        if self.0.len() > limits::PASSED_OVER_PER_CROSSING {
            self.0.pop_first();
        }
    }

    /// Forgets what is a day old.
    pub fn forget(&mut self, now: Minute) {
        let first = (now - limits::TALK_MINUTES).0.div_euclid(HOUR);
        while self.0.first_key_value().is_some_and(|((hour, ..), _)| *hour < first) {
            self.0.pop_first();
        }
    }

    /// How many of a slot, of hours that are over.
    fn of(&self, slot: &Slot, now: Minute) -> BTreeMap<Spurned, u32> {
        let mut counts = BTreeMap::new();
        let over = self.0.iter().take_while(|((hour, ..), _)| (hour + 1) * HOUR <= now.0);
        for ((_, _, why), count) in over.filter(|((_, of, _), _)| of == slot) {
            *counts.entry(*why).or_insert(0) += count;
        }
        counts
    }
}

impl Fold {
    /// Notes a claim that is kept and not counted, if it is, and why. What would have been shown later is
    /// noted of then.
    pub(super) fn note_passed_over(&mut self, claim: &Claim) {
        let now = self.board.at;
        let why = if now.since(claim.seen) >= horizon_minutes(&claim.slot) {
            Spurned::Old
        } else if !weighs(claim) {
            Spurned::Unsure
        } else if is_heard(claim) {
            Spurned::Heard
        } else if self.is_paused(claim.slot.topic) {
            Spurned::Paused
        } else if self.board.flooded_at.is_some() {
            Spurned::Flood
        } else {
            return;
        };
        let shown = now + i64::from(claim.held_minutes.unwrap_or(0));
        self.passed_over.note(shown, claim.slot, why);
    }

    /// Why an answer stands: what counted, how much and why, and what did not.
    pub fn account(&self, slot: &Slot) -> Account {
        let now = self.board.at;
        let mut counts = self.passed_over.of(slot, now);
        let mut account = self.tallies.get(slot).map_or_else(Account::default, |tally| {
            let (account, put_aside) = tally.account(now);
            for (why, count) in put_aside {
                *counts.entry(why).or_insert(0) += count;
            }
            account
        });
        // That all is paused, or that newcomers do not count, everyone sees of the board itself.
        if self.is_paused(slot.topic) {
            counts.entry(Spurned::Paused).or_insert(0);
        }
        if self.board.flooded_at.is_some() {
            counts.entry(Spurned::Flood).or_insert(0);
        }
        let is_public = |why: Spurned| {
            why == Spurned::Paused && self.is_paused(slot.topic)
                || why == Spurned::Flood && self.board.flooded_at.is_some()
        };
        let put_aside = counts.into_iter().filter_map(|(why, count)| {
            let at_least = coarse(count);
            (at_least.is_some() || is_public(why)).then_some(PutAside { why, at_least })
        });
        account.put_aside = put_aside.collect();
        account
    }
}

/// A count in steps; none where so few are meant that they could be told apart.
fn coarse(count: u32) -> Option<u32> {
    const STEPS: [u32; 8] = [limits::QUIET_SOURCES as u32, 10, 20, 50, 100, 200, 500, 1000];
    STEPS.into_iter().rev().find(|step| *step <= count)
}
