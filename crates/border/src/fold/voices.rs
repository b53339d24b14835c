//! What is remembered of each Voice within its term: since when it is heard, how its claims turned out, whose
//! word stands for it. A Voice is known by the place of its first entry; its name stands beside that and is
//! left out of a base (docs/decisions/0003). Refuses to let anything cross a term.

use super::pulse::bucket_of;
use crate::cohort::Cohort;
use crate::fact::{Digest, Seq, Via};
use crate::limits;
use crate::minute::{Minute, whole};
use crate::standing::{Family, Measure, Standing, Trust, Verdict, weight_per_mille};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

const DAY: i64 = 24 * 60;
/// Minutes a Voice is heard before it may be seasoned (A4).
const SEASONED_MINUTES: i64 = 72 * 60;
/// Claims of it that were settled before it may be (A4), and on how many days.
const SEASONED_CLAIMS: u32 = 5;
const SEASONED_DAYS: u32 = 2;

/// The place of a Voice's first entry: what it is known by once its name is gone.
pub(super) type Who = Seq;

/// One Voice of this term.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Record {
    /// Its newest entry, and when that was kept.
    last: Seq,
    #[serde(with = "whole")]
    heard: Minute,
    /// When it was first heard; of an import, the earliest it told.
    #[serde(with = "whole")]
    first: Minute,
    via: Via,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cohort: Option<Cohort>,
    #[serde(default, skip_serializing_if = "is_zero")]
    settled: u32,
    /// Days on which a claim of it was settled, and the last of them.
    #[serde(default, skip_serializing_if = "is_zero")]
    days: u32,
    #[serde(default)]
    last_day: i64,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    trust: BTreeMap<Family, Trust>,
    /// From when until when the operator answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    anchor: Option<(i64, i64)>,
    /// By which key it ever was an anchor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    card: Option<Digest<8>>,
    /// When a seasoned Voice answered for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    vouched: Option<i64>,
    /// When it took invites, within a week.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    invites: Vec<i64>,
    /// What it was when last looked at: an established one's record goes last when room is short.
    rank: Standing,
    /// Its name, where it is known. Made anew when read back.
    #[serde(skip)]
    name: Option<Voice>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_zero(n: &u32) -> bool {
    *n == 0
}

impl Record {
    fn new(name: Voice, seq: Seq, now: Minute, first: Minute, via: Via) -> Self {
        // Of an import each author is a Voice, and the chat is no group.
        let cohort = (via != Via::Import).then(|| Cohort::Burst(bucket_of(now)));
        Self {
            name: Some(name),
            last: seq,
            heard: now,
            first,
            via,
            cohort,
            settled: 0,
            days: 0,
            last_day: 0,
            trust: BTreeMap::new(),
            anchor: None,
            card: None,
            vouched: None,
            invites: Vec::new(),
            rank: Standing::Fresh,
        }
    }

    fn standing(&self, now: Minute) -> Standing {
        let is_aged = now.since(self.first) >= SEASONED_MINUTES
            && self.settled >= SEASONED_CLAIMS
            && self.days >= SEASONED_DAYS;
        if self.anchor.is_some_and(|(from, until)| from <= now.0 && now.0 < until) {
            Standing::Anchor
        } else if is_aged && self.via != Via::Import {
            Standing::Seasoned
        } else if self.vouched.is_some() {
            Standing::Vouched
        } else if is_aged {
            Standing::Imported
        } else {
            Standing::Fresh
        }
    }

    fn place(&self, who: Who) -> Place {
        (self.rank.is_established(), self.last, who)
    }
}

/// In which order records go when room is short: fresh ones first, then the one not heard for longest. By
/// entries and not by Voices, so that it is the same where those are gone.
type Place = (bool, Seq, Who);

/// What a Voice is when it speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Speaking {
    pub who: Option<Who>,
    pub standing: Standing,
    pub cohort: Option<Cohort>,
}

/// Guests, and whoever is not remembered.
pub(super) const NOBODY: Speaking = Speaking { who: None, standing: Standing::Fresh, cohort: None };

/// All Voices of this term.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Voices {
    names: BTreeMap<Voice, Who>,
    /// In a base: the first later entry by which a Voice is known again.
    returns: BTreeMap<Seq, Who>,
    records: BTreeMap<Who, Record>,
    /// How the claims of whole cohorts turned out.
    #[serde(with = "super::as_pairs")]
    cohorts: BTreeMap<(Cohort, Family), Trust>,
    /// Invites that were used.
    used: BTreeSet<Digest<8>>,
    /// Made anew when read back.
    #[serde(skip)]
    places: BTreeSet<Place>,
}

impl Voices {
    /// Makes anew what is not written, as after reading back.
    pub fn make_anew(&mut self) {
        for (name, who) in &self.names {
            if let Some(record) = self.records.get_mut(who) {
                record.name = Some(*name);
            }
        }
        self.places = self.records.iter().map(|(who, record)| record.place(*who)).collect();
    }

    fn find(&self, voice: Voice) -> Option<(Who, &Record)> {
        let who = *self.names.get(&voice)?;
        self.records.get(&who).map(|record| (who, record))
    }

    /// Hears a Voice in an entry; who it is, and whether it is heard for the first time. Guests are nobody.
    pub fn hear(&mut self, seq: Seq, voice: Voice, told: Minute, via: Via, now: Minute) -> Heard {
        let again = self.returns.remove(&seq);
        let first = if via == Via::Import { told } else { now };
        if voice == Voice::GUEST {
            return Heard::Nobody;
        }
        if let Some(who) = again
            && !self.names.contains_key(&voice)
            && let Some(record) = self.records.get_mut(&who)
        {
            record.name = Some(voice);
            self.names.insert(voice, who);
        }
        if let Some((who, _)) = self.find(voice) {
            self.touch(who, now, |record| {
                (record.last, record.heard) = (seq, now);
                record.first = record.first.min(first);
            });
            return Heard::Again;
        }
        let record = Record::new(voice, seq, now, first, via);
        self.places.insert(record.place(seq));
        self.names.insert(voice, seq);
        self.records.insert(seq, record);
        if self.records.len() > limits::VOICES_PER_CROSSING {
            self.drop_first();
        }
        Heard::First
    }

    /// Changes a record and puts it in its place.
    fn touch(&mut self, who: Who, now: Minute, change: impl FnOnce(&mut Record)) {
        let Some(record) = self.records.get_mut(&who) else { return };
        self.places.remove(&record.place(who));
        change(record);
        record.rank = record.standing(now);
        self.places.insert(record.place(who));
    }

    fn drop_first(&mut self) {
        if let Some((_, _, who)) = self.places.pop_first() {
            if let Some(name) = self.records.remove(&who).and_then(|record| record.name) {
                self.names.remove(&name);
            }
            self.returns.retain(|_, named| *named != who);
        }
    }

    /// What a Voice is at `now`.
    pub fn speaking(&self, voice: Voice, now: Minute) -> Speaking {
        let speaking = |(who, record): (Who, &Record)| Speaking {
            who: Some(who),
            standing: record.standing(now),
            cohort: record.cohort,
        };
        self.find(voice).map_or(NOBODY, speaking)
    }

    /// What its claims of a family weigh against those of a seasoned Voice, per mille. A burst's cohort
    /// counts only once it is one: `is_burst` says so.
    pub fn weight(&self, speaking: &Speaking, family: Family, is_burst: impl Fn(i64) -> bool) -> u32 {
        let own = speaking.who.and_then(|who| self.records.get(&who)?.trust.get(&family));
        let counts = |cohort: &Cohort| !matches!(cohort, Cohort::Burst(at) if !is_burst(*at));
        let cohort = speaking.cohort.filter(counts).and_then(|cohort| self.cohorts.get(&(cohort, family)));
        let none = Trust::default();
        weight_per_mille(speaking.standing, own.unwrap_or(&none), cohort.unwrap_or(&none))
    }

    /// Counts a settled claim of one Voice and of its cohort.
    pub fn settle(&mut self, who: Who, family: Family, outcome: (Verdict, Measure), now: Minute) {
        let (day, (verdict, measure)) = (now.0.div_euclid(DAY), outcome);
        let Some(cohort) = self.records.get(&who).map(|record| record.cohort) else { return };
        self.touch(who, now, |record| {
            record.trust.entry(family).or_default().settle(verdict, measure, day);
            record.settled = record.settled.saturating_add(1);
            if record.days == 0 || record.last_day != day {
                record.days += 1;
                record.last_day = day;
            }
        });
        if let Some(cohort) = cohort
            && (self.cohorts.contains_key(&(cohort, family))
                || self.cohorts.len() < limits::COHORTS_PER_CROSSING)
        {
            self.cohorts.entry((cohort, family)).or_default().settle(verdict, measure, day);
        }
    }

    /// Makes a Voice an anchor from one minute until before another, or no longer one.
    pub fn anchor(&mut self, voice: Voice, valid: Option<(Minute, Minute)>, now: Minute) {
        if let Some((who, _)) = self.find(voice) {
            self.touch(who, now, |record| {
                record.anchor = valid.map(|(from, until)| (from.0, until.0));
                // Whom the operator answers for is no newcomer, whoever came in the same ten minutes.
                record.cohort = record.cohort.filter(|cohort| matches!(cohort, Cohort::Tree(_)));
            });
        }
    }

    /// Notes by which key a Voice is an anchor.
    pub fn note_card(&mut self, voice: Voice, card: Digest<8>, now: Minute) {
        if let Some((who, _)) = self.find(voice) {
            self.touch(who, now, |record| record.card = Some(card));
        }
    }

    /// The Voices that are or were anchors by a key.
    pub fn of_card(&self, card: Digest<8>) -> Vec<Voice> {
        let of_card = self.records.values().filter(|record| record.card == Some(card));
        of_card.filter_map(|record| record.name).collect()
    }

    /// Counts an invite of a Voice, whose subtree this is from now on.
    pub fn invite(&mut self, voice: Voice, tree: Digest<8>, now: Minute) {
        if let Some((who, _)) = self.find(voice) {
            self.touch(who, now, |record| {
                record.invites.retain(|at| now.0 - at < limits::INVITE_MINUTES);
                record.invites.push(now.0);
                record.cohort = Some(Cohort::Tree(tree));
            });
        }
    }

    /// Puts a Voice in a tree by an invite, which is then used.
    pub fn vouch(&mut self, voice: Voice, tree: Digest<8>, invite: Digest<8>, now: Minute) {
        if self.used.len() < limits::INVITES_PER_TERM {
            self.used.insert(invite);
        }
        if let Some((who, _)) = self.find(voice) {
            self.touch(who, now, |record| {
                record.vouched = Some(now.0);
                record.cohort = Some(Cohort::Tree(tree));
            });
        }
    }

    /// The tree a Voice is in.
    pub fn tree(&self, voice: Voice) -> Option<Digest<8>> {
        match self.find(voice)?.1.cohort {
            Some(Cohort::Tree(tree)) => Some(tree),
            _ => None,
        }
    }

    /// When a Voice that has taken its invites of this week may take the next; none while it has some left.
    pub fn next_invite(&self, voice: Voice, now: Minute) -> Option<Minute> {
        let (_, record) = self.find(voice)?;
        let within: Vec<i64> =
            record.invites.iter().copied().filter(|at| now.0 - at < limits::INVITE_MINUTES).collect();
        let spent = within.len().checked_sub(limits::INVITES_PER_WEEK)?;
        within.get(spent).map(|at| Minute(at + limits::INVITE_MINUTES))
    }

    /// Whether an invite was used.
    pub fn is_used(&self, invite: Digest<8>) -> bool {
        self.used.contains(&invite)
    }

    /// Whether no more invites are taken in this term.
    pub fn are_invites_full(&self) -> bool {
        self.used.len() >= limits::INVITES_PER_TERM
    }

    /// How many different people filed within an hour, counted up to `most`.
    pub fn heard_within_an_hour(&self, now: Minute, most: usize) -> usize {
        let newest = |is_established: bool| {
            let of_rank = self.places.range((is_established, 0, 0)..=(is_established, Seq::MAX, Seq::MAX));
            let records = of_rank.rev().filter_map(|(_, _, who)| self.records.get(who));
            records
                .take_while(move |record| now.since(record.heard) < 60)
                .filter(|record| record.via != Via::Import)
                .take(most)
                .count()
        };
        (newest(false) + newest(true)).min(most)
    }

    /// Remembers the first later entry by a Voice that is known.
    pub fn foresee(&mut self, seq: Seq, voice: Voice) {
        if let Some(who) = self.names.remove(&voice) {
            self.returns.insert(seq, who);
        }
    }

    /// Forgets every name: how the base holds none.
    pub fn scrub(&mut self) {
        self.names.clear();
        self.records.values_mut().for_each(|record| record.name = None);
    }
}

/// Whether a Voice was heard before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Heard {
    /// It is a guest.
    Nobody,
    /// Never in this term.
    First,
    /// It was.
    Again,
}
