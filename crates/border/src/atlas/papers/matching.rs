//! Of whom a rule speaks, and which of two is the narrower. Refuses to know what a rule demands of them.

use super::super::rule::{Rule, Whom};
use super::{ADULT, Traveller};
use crate::land::LandCode;
use crate::topic::{Item, Topic};

impl Traveller {
    fn is_of(&self, who: &Whom) -> bool {
        let age = self.age.unwrap_or(ADULT);
        let is_in =
            |list: &[LandCode]| list.is_empty() || self.citizenship.is_some_and(|c| list.contains(&c));
        is_in(&who.citizens)
            && who.document.is_none_or(|item| self.document == Some(item))
            && who.age_from.is_none_or(|from| age >= from)
            && who.age_under.is_none_or(|under| age < under)
            && who.parents.is_none_or(|parents| self.parents == Some(parents))
            && (who.pet.is_empty() || self.pet.is_some_and(|pet| who.pet.contains(&pet)))
            && who.car.is_none_or(|car| self.car.is_some_and(|own| car.covers(own)))
    }
}

impl Rule {
    /// Whether it speaks of a traveller on a way, whatever the day. No country asks a visa of its own
    /// citizens: a rule of everyone's visa is not theirs.
    pub(super) fn is_for(&self, traveller: &Traveller, from: LandCode, to: LandCode) -> bool {
        let is_home = traveller.citizenship == Some(to) && self.item == Item::Visa;
        let is_own_pet = self.topic != Topic::Pet || traveller.pet == Some(self.item);
        self.is_of_way(from, to)
            && traveller.is_of(&self.who)
            && is_own_pet
            && !(is_home && self.who.citizens.is_empty())
    }

    /// Whether they speak of one thing and cannot both be followed.
    pub(in crate::atlas) fn differs(&self, other: &Self) -> bool {
        let days = self.stay_days.zip(other.stay_days).is_some_and(|(a, b)| a != b);
        let kinds = !self.visa.is_empty() && !other.visa.is_empty() && self.visa != other.visa;
        self.need != other.need || days || kinds
    }

    /// Whether whoever it speaks of is one of those of whom the other does, and not the other way round.
    pub(in crate::atlas) fn is_narrower(&self, other: &Self) -> bool {
        let within = |a: &Self, b: &Self| {
            a.who.is_within(&b.who) && is_part(&a.from, &b.from) && is_part(&a.to, &b.to)
        };
        within(self, other) && !within(other, self)
    }
}

impl Whom {
    fn is_within(&self, other: &Self) -> bool {
        let is_like = |a: bool, b: bool| a || b;
        is_part(&self.citizens, &other.citizens)
            && is_like(other.document.is_none(), self.document == other.document)
            && self.age_from.unwrap_or(0) >= other.age_from.unwrap_or(0)
            && self.age_under.unwrap_or(u8::MAX) <= other.age_under.unwrap_or(u8::MAX)
            && is_like(other.parents.is_none(), self.parents == other.parents)
            && is_part(&self.pet, &other.pet)
            && other.car.is_none_or(|car| self.car.is_some_and(|own| car.covers(own)))
    }
}

/// Whether all of one list are in another, where an empty one means anything.
fn is_part<T: PartialEq>(part: &[T], whole: &[T]) -> bool {
    whole.is_empty() || (!part.is_empty() && part.iter().all(|one| whole.contains(one)))
}
