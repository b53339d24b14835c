//! What is remembered of each Voice within its term: since when it is heard, how its claims turned out, whose
//! word stands for it. A Voice is known by the place of its first entry; its name stands beside that and is
//! left out of a base (docs/decisions/0003). Refuses to let anything cross a term.

use super::pulse::bucket_of;
use crate::cohort::Cohort;
use crate::fact::{Digest, Seq, Via};
use crate::limits;
use crate::minute::Minute;
use crate::standing::{Family, Generation, Measure, Standing, Trust, Verdict};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

mod days;
mod record;
mod waves;
pub(super) use record::Heard;
use record::{DAY, Hearing, Place, Record};

/// The place of a Voice's first entry: what it is known by once its name is gone.
pub(super) type Who = Seq;

/// What a Voice is when it speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Speaking {
    pub who: Option<Who>,
    pub standing: Standing,
    /// Whether it is no secret made for the moment.
    pub is_steady: bool,
    pub cohort: Option<Cohort>,
}

/// Guests, and whoever is not remembered.
pub(super) const NOBODY: Speaking =
    Speaking { who: None, standing: Standing::Fresh, is_steady: false, cohort: None };

/// All Voices of this term.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Voices {
    names: BTreeMap<Voice, Who>,
    /// In a base: the first later entry by which a Voice is known again.
    returns: BTreeMap<Seq, Who>,
    records: BTreeMap<Who, Record>,
    /// How the claims of whole trees turned out.
    #[serde(with = "super::as_pairs")]
    cohorts: BTreeMap<(Cohort, Family), Trust>,
    /// How the claims of those turned out that were first heard in the same hours.
    #[serde(with = "super::as_pairs")]
    generations: BTreeMap<(i64, Family), Generation>,
    /// Invites that were used.
    used: BTreeSet<Digest<8>>,
    /// Trees of which a key was revoked.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    closed: BTreeSet<Digest<8>>,
    /// Made anew when read back.
    #[serde(skip)]
    places: BTreeSet<Place>,
    #[serde(skip)]
    hearings: BTreeSet<Hearing>,
    /// See `voices/days.rs`. Made anew when read back.
    #[serde(skip)]
    bends: usize,
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
        self.hearings = self.records.iter().filter_map(|(who, record)| record.hearing(*who)).collect();
        self.bends = self.bends_anew();
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
            let is_earlier = self.records.get(&who).is_some_and(|record| first < record.first);
            self.bends -= if is_earlier { self.bends_at(who) } else { 0 };
            self.touch(who, now, |record| {
                (record.last, record.heard) = (seq, now);
                record.first = record.first.min(first);
            });
            self.bends += if is_earlier { self.bends_at(who) } else { 0 };
            return Heard::Again;
        }
        let record = Record::new(voice, seq, now, first, via);
        self.places.insert(record.place(seq));
        self.hearings.extend(record.hearing(seq));
        self.names.insert(voice, seq);
        self.records.insert(seq, record);
        self.bends += self.bends_at(seq);
        if self.records.len() > limits::VOICES_PER_CROSSING {
            self.drop_first();
        }
        Heard::First
    }

    /// Changes a record and puts it in its place.
    fn touch(&mut self, who: Who, now: Minute, change: impl FnOnce(&mut Record)) {
        let Some(record) = self.records.get_mut(&who) else { return };
        self.places.remove(&record.place(who));
        if let Some(hearing) = record.hearing(who) {
            self.hearings.remove(&hearing);
        }
        change(record);
        record.rank = record.standing(now);
        if matches!(record.rank, Standing::Seasoned | Standing::Imported) {
            // It has shown by itself what it is, whoever came in the same ten minutes.
            record.cohort = record.cohort.filter(|cohort| matches!(cohort, Cohort::Tree(_)));
        }
        self.places.insert(record.place(who));
        self.hearings.extend(record.hearing(who));
    }

    fn drop_first(&mut self) {
        if let Some((.., who)) = self.places.pop_first() {
            self.bends -= self.bends_at(who);
            if let Some(record) = self.records.remove(&who) {
                if let Some(hearing) = record.hearing(who) {
                    self.hearings.remove(&hearing);
                }
                if let Some(name) = record.name {
                    self.names.remove(&name);
                }
            }
            self.bends += self.bend(who);
            self.returns.retain(|_, named| *named != who);
        }
    }

    /// What a Voice is at `now`.
    pub fn speaking(&self, voice: Voice, now: Minute) -> Speaking {
        let speaking = |(who, record): (Who, &Record)| Speaking {
            who: Some(who),
            standing: record.standing(now),
            is_steady: record.is_steady(now),
            cohort: record.cohort,
        };
        self.find(voice).map_or(NOBODY, speaking)
    }

    /// What a Voice that speaks is when it speaks of a family.
    pub fn speaking_of(&self, speaking: &Speaking, family: Family, now: Minute) -> Speaking {
        let record = match speaking.standing {
            Standing::Seasoned | Standing::Imported => speaking.who.and_then(|who| self.records.get(&who)),
            Standing::Fresh | Standing::Vouched | Standing::Anchor => None,
        };
        let standing = record.map_or(speaking.standing, |record| record.standing_in(family, now));
        Speaking { standing, ..*speaking }
    }

    /// Whether anyone is established at `now`: where nobody is, newcomers have none but each other.
    pub fn has_established(&self, now: Minute) -> bool {
        let ranked = self.places.iter().rev().take_while(|(is_established, ..)| *is_established);
        let mut records = ranked.filter_map(|(.., who)| self.records.get(who));
        records.any(|record| record.standing(now).is_established())
    }

    /// In which ten minutes a Voice was last counted among those who bring claims.
    pub fn counted(&self, who: Who) -> Option<i64> {
        self.records.get(&who)?.counted
    }

    /// Counts it in these.
    pub fn count(&mut self, who: Who, bucket: i64) {
        if let Some(record) = self.records.get_mut(&who) {
            record.counted = Some(bucket);
        }
    }

    /// Counts a settled claim of one Voice and of its tree.
    pub fn settle(&mut self, who: Who, family: Family, outcome: (Verdict, Measure), now: Minute) {
        let (day, (verdict, measure)) = (now.0.div_euclid(DAY), outcome);
        let Some(cohort) = self.records.get(&who).map(|record| record.cohort) else { return };
        self.touch(who, now, |record| {
            record.trust.entry(family).or_default().settle(verdict, measure, day);
            if verdict == Verdict::Wrong {
                return;
            }
            record.settled = record.settled.saturating_add(1);
            if record.days == 0 || record.last_day != day {
                record.days += 1;
                record.last_day = day;
            }
        });
        if let Some(cohort @ Cohort::Tree(_)) = cohort
            && (self.cohorts.contains_key(&(cohort, family))
                || self.cohorts.len() < limits::COHORTS_PER_CROSSING)
        {
            self.cohorts.entry((cohort, family)).or_default().settle(verdict, measure, day);
        }
    }

    /// Makes a Voice an anchor from one minute until before another, or no longer one. Its tree is then
    /// closed: a stolen key may have handed on invites.
    pub fn anchor(&mut self, voice: Voice, valid: Option<(Minute, Minute)>, now: Minute) {
        if valid.is_none()
            && let Some(tree) = self.tree(voice)
        {
            self.closed.insert(tree);
        }
        if let Some((who, _)) = self.find(voice) {
            self.touch(who, now, |record| {
                record.is_revoked = valid.is_none();
                record.anchor = valid.map(|(from, until)| (from.0, until.0));
                record.counted = None;
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

    /// Takes from all of a tree that somebody answers for them.
    pub fn fell(&mut self, tree: Digest<8>, now: Minute) {
        let stands_by_it =
            |record: &Record| record.cohort == Some(Cohort::Tree(tree)) && record.vouched.is_some();
        let of_tree = self.records.iter().filter(|(_, record)| stands_by_it(record));
        let of_tree: Vec<Who> = of_tree.map(|(who, _)| *who).collect();
        of_tree.into_iter().for_each(|who| self.touch(who, now, |record| record.vouched = None));
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

    /// Whether a tree is closed.
    pub fn is_closed(&self, tree: Digest<8>) -> bool {
        self.closed.contains(&tree)
    }

    /// Whether a Voice's key was revoked; none where it is not known.
    pub fn is_revoked(&self, voice: Voice) -> Option<bool> {
        self.find(voice).map(|(_, record)| record.is_revoked)
    }

    /// Whether no more invites are taken in this term.
    pub fn are_invites_full(&self) -> bool {
        self.used.len() >= limits::INVITES_PER_TERM
    }

    /// How many people filed within an hour, counted up to `most`: those that are not made for the moment,
    /// and all others as one.
    pub fn heard_within_an_hour(&self, now: Minute, most: usize) -> usize {
        let since = now.0 - 59;
        let steady = self.hearings.range((true, since, 0)..).take(most).count();
        let fresh = self.hearings.range((false, since, 0)..(true, i64::MIN, 0)).next();
        (steady + usize::from(fresh.is_some())).min(most)
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
