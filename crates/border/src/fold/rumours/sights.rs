//! What was seen on the spot since a rumour was first told: the last word of each who saw it. Refuses to
//! decide by it whether the rumour is so.

use crate::answer::Grain;
use crate::cohort::Cohort;
use crate::fact::Seq;
use crate::limits;
use crate::minute::Minute;
use crate::rumour::Seen;
use crate::tally::Vote;
use crate::value::State;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

const HOUR: i64 = 60;

/// One person's last word.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Sight {
    /// Who, as the place of its first entry; 0 is any guest, and one of an earlier term is below 0.
    who: i64,
    value: State,
    /// When; of what is dated by the hour, the hour.
    seen: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cohort: Option<Cohort>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    copy_of: Option<Seq>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<Seq>,
}

impl Sight {
    /// What a first-hand vote saw; none where nobody knows whose it is.
    pub fn of_vote(vote: &Vote, value: State) -> Option<Self> {
        let who = match (vote.window, vote.who) {
            (Some(_), _) => 0,
            (None, who) => who? as i64,
        };
        let seen = match vote.grain {
            Grain::Minute => vote.seen.0,
            Grain::Hour => vote.seen.0.div_euclid(HOUR) * HOUR,
        };
        Some(Self { who, value, seen, cohort: vote.cohort, copy_of: vote.copy_of, of: vote.of })
    }
}

/// Those of one rumour, by who.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Sights(Vec<Sight>);

/// By what sights are of one group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hand {
    Cohort(Cohort),
    Text(Seq),
}

impl Sights {
    /// Takes a sight in, in place of an earlier one of the same person. Where there is no room the oldest
    /// goes.
    pub fn take(&mut self, sight: Sight) {
        match self.0.binary_search_by_key(&sight.who, |other| other.who) {
            Ok(place) if self.0[place].seen <= sight.seen => self.0[place] = sight,
            Ok(_) => {}
            Err(place) => self.0.insert(place, sight),
        }
        if self.0.len() > limits::SIGHTS_PER_RUMOUR {
            let oldest = (0..self.0.len()).min_by_key(|place| self.0[*place].seen);
            self.0.remove(oldest.unwrap_or(0));
        }
    }

    /// Takes back what one filing saw; whether it saw something.
    pub fn retract(&mut self, filing: Seq) -> bool {
        let before = self.0.len();
        self.0.retain(|sight| sight.of != Some(filing));
        self.0.len() != before
    }

    /// Forgets who saw it: in the next term every Voice is another one.
    pub fn forget_voices(&mut self) {
        for (sight, who) in self.0.iter_mut().rev().filter(|sight| sight.who != 0).zip(1..) {
            sight.who = -who;
        }
        self.0.sort_by_key(|sight| sight.who);
    }

    /// By state how many saw it, of how many groups, and when last.
    pub fn counted(&self, bursts: &BTreeSet<i64>) -> Vec<Seen> {
        let mut counted: Vec<Seen> = Vec::new();
        // Few are of one hand: nothing but those is compared.
        let copied: Vec<Seq> = self.0.iter().filter_map(|sight| sight.copy_of).collect();
        let mut hands: Vec<(State, Hand)> = Vec::new();
        for sight in &self.0 {
            let place = counted.iter().position(|seen| seen.value == sight.value).unwrap_or_else(|| {
                let newest_at = Minute(sight.seen);
                counted.push(Seen { value: sight.value, sources: 0, groups: 0, newest_at });
                counted.len() - 1
            });
            let seen = &mut counted[place];
            seen.sources += 1;
            seen.newest_at = seen.newest_at.max(Minute(sight.seen));
            let text = sight.copy_of.or(sight.of.filter(|of| copied.contains(of)));
            let cohort = sight.cohort.filter(|cohort| cohort.is_one_hand(bursts));
            let hand = text.map(Hand::Text).or(cohort.map(Hand::Cohort)).map(|hand| (sight.value, hand));
            if hand.is_none_or(|hand| !hands.contains(&hand)) {
                seen.groups += 1;
                hands.extend(hand);
            }
        }
        counted.sort_by_key(|seen| seen.value);
        counted
    }
}
