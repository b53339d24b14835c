//! What Voices weigh by those who came in the same hours: whoever comes in a wave of liars is taken for one
//! until it has shown otherwise. Refuses to remember any one Voice: that is its record's.

use super::record::{self, Record};
use super::{Speaking, Voices, Who};
use crate::cohort::Cohort;
use crate::limits;
use crate::minute::Minute;
use crate::standing::{Family, Generation, Kin, Measure, Proof, Trust, Verdict, weight_per_mille};

impl Voices {
    /// What its claims of a family weigh against those of a seasoned Voice, per mille, and would if it came
    /// alone. A tree answers for its own; else those answer for each other that were first heard in the same
    /// hours.
    pub fn weights(&self, speaking: &Speaking, proof: Proof, family: Family) -> (u32, u32) {
        let record = speaking.who.and_then(|who| self.records.get(&who));
        let own = record.and_then(|record| record.trust.get(&family));
        let tree = speaking.cohort.filter(|cohort| matches!(cohort, Cohort::Tree(_)));
        let kin = match (tree, record) {
            (Some(tree), _) => Kin::Tree(self.cohorts.get(&(tree, family)).copied().unwrap_or_default()),
            (None, Some(record)) => {
                let before = self.generation_before(record, family);
                Kin::Generation(self.generation(record, family).after(before))
            }
            (None, None) => Kin::Generation(Generation::default()),
        };
        let alone = if tree.is_some() { kin } else { Kin::Generation(Generation::default()) };
        let own = own.copied().unwrap_or_default();
        let weigh = |kin: &Kin| weight_per_mille(speaking.standing, proof, &own, kin);
        (weigh(&kin), weigh(&alone))
    }

    fn generation(&self, record: &Record, family: Family) -> Generation {
        self.generations.get(&(record.generation(), family)).copied().unwrap_or_default()
    }

    /// The one before a Voice's own, of which anything is known.
    fn generation_before(&self, record: &Record, family: Family) -> Generation {
        let mut before = self.generations.range(..(record.generation(), family)).rev();
        before.find(|((_, of), _)| *of == family).map(|(_, generation)| *generation).unwrap_or_default()
    }

    /// What a Voice has shown of a family beside its standing.
    pub fn proof(&self, speaking: &Speaking, family: Family, now: Minute) -> Proof {
        let is_old = |record: &Record| {
            record.is_aged(now)
                && record.trust.get(&family).is_some_and(Trust::has_right)
                && self.generation(record, family).is_proven()
        };
        let record = speaking.who.and_then(|who| self.records.get(&who));
        if record.is_some_and(is_old) { Proof::Old } else { Proof::None }
    }

    /// Whether anyone has shown more than a new secret can.
    pub fn has_proven(&self, family: Family, now: Minute) -> bool {
        let is_old = |((at, of), generation): (&(i64, Family), &Generation)| {
            *of == family && record::is_old(*at, now) && generation.is_proven()
        };
        self.generations.iter().any(is_old) || self.has_established(now)
    }

    /// Counts a settled claim of one of those first heard in the same hours.
    pub fn settle_generation(&mut self, generation: (i64, Family), (verdict, measure): (Verdict, Measure)) {
        self.generations.entry(generation).or_default().settle(verdict, measure);
        while self.generations.len() > limits::GENERATIONS_PER_CROSSING {
            self.generations.pop_first();
        }
    }

    /// In which hours a Voice was first heard.
    pub fn generation_of(&self, who: Who) -> i64 {
        self.records.get(&who).map_or(0, Record::generation)
    }
}
