//! Of whom a rule speaks, surely or perhaps, and which of two is the narrower. Refuses to know what a rule
//! demands of them.

use super::super::rule::{Rule, Whom};
use super::{ADULT, Traveller};
use crate::land::LandCode;
use crate::topic::{Item, Topic};
use crate::value::State;

/// How a rule speaks of somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    Surely,
    /// He has not said his age, and of some grown-ups it speaks and of others not.
    Perhaps,
}

impl Traveller {
    fn is_of(&self, who: &Whom) -> bool {
        let is_in =
            |list: &[LandCode]| list.is_empty() || self.citizenship.is_some_and(|c| list.contains(&c));
        is_in(&who.citizens)
            && who.document.is_none_or(|item| self.document == Some(item))
            && who.parents.is_none_or(|parents| self.parents == Some(parents))
            && (who.pet.is_empty() || self.pet.is_some_and(|pet| who.pet.contains(&pet)))
            && who.car.is_none_or(|car| self.car.is_some_and(|own| car.covers(own)))
    }
}

impl Rule {
    /// How it speaks of a traveller on a way, whatever the day; not at all where none. No country asks a visa
    /// of its own citizens: a rule of everyone's visa is not theirs.
    pub(super) fn reach(&self, traveller: &Traveller, from: LandCode, to: LandCode) -> Option<Reach> {
        let is_home = traveller.citizenship == Some(to) && self.item == Item::Visa;
        let is_own_pet = self.topic != Topic::Pet || traveller.pet == Some(self.item);
        let is_of_him = self.is_of_way(from, to)
            && traveller.is_of(&self.who)
            && is_own_pet
            && !(is_home && self.who.citizens.is_empty());
        self.who.of_age(traveller.age).filter(|_| is_of_him)
    }

    /// Whether it holds back grown-ups of some ages who leave: without what it asks they are not let out, and
    /// by its words of one sex only, which no traveller says.
    pub fn holds_some_back(&self) -> bool {
        let is_of_leaving = !self.from.is_empty() && self.to.is_empty();
        let is_demand = matches!(self.need, State::Required | State::Refused);
        is_of_leaving && is_demand && self.who.is_of_some_adults()
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
    /// Whether it speaks of some grown-ups and not of others, by their age.
    fn is_of_some_adults(&self) -> bool {
        let starts_late = self.age_from.is_some_and(|from| from > ADULT);
        self.age_under.map_or(starts_late, |under| under > ADULT)
    }

    /// How it speaks of somebody of an age; of a grown-up of any age where none is said.
    fn of_age(&self, age: Option<u8>) -> Option<Reach> {
        let Some(age) = age else {
            let is_of_none = self.age_under.is_some_and(|under| under <= ADULT);
            let reach = if self.is_of_some_adults() { Reach::Perhaps } else { Reach::Surely };
            return (!is_of_none).then_some(reach);
        };
        let is_of_it =
            self.age_from.is_none_or(|from| age >= from) && self.age_under.is_none_or(|under| age < under);
        is_of_it.then_some(Reach::Surely)
    }

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
