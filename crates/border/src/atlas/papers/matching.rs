//! Of whom a rule speaks, surely or perhaps, and which of two is the narrower. Refuses to know what a rule
//! demands of them.

use super::super::rule::{Rule, Whom};
use super::{ADULT, Traveller, YOUNG};
use crate::land::LandCode;
use crate::topic::{Item, Topic};
use crate::value::State;

/// How a rule speaks of somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    Surely,
    /// He has not said his age, and of some of his kind, grown-ups or children, it speaks and of others not.
    Perhaps,
}

impl Traveller {
    /// The ages he may have: from the first on, and below the last.
    fn ages(&self) -> (u16, u16) {
        match self.age {
            Some(age) => (age.into(), u16::from(age) + 1),
            None if self.is_child() => (0, YOUNG.into()),
            None => (ADULT.into(), u16::MAX),
        }
    }

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
        self.who.of_ages(traveller.ages()).filter(|_| is_of_him)
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

    /// Whether it is an exception to a wider one and wins over it: it asks something of age, document or the
    /// like that the wider one does not, or names whom or what way that one leaves open. Where both name
    /// citizens or lands, the shorter list is no exception: whoever is on both was named by both.
    pub(in crate::atlas) fn is_exception_to(&self, wider: &Self) -> bool {
        let is_named_alike = self.who.asks_as(&wider.who)
            && self.from.is_empty() == wider.from.is_empty()
            && self.to.is_empty() == wider.to.is_empty();
        self.is_narrower(wider) && !is_named_alike
    }
}

impl Whom {
    /// Whether it speaks of some grown-ups and not of others, by their age.
    fn is_of_some_adults(&self) -> bool {
        let starts_late = self.age_from.is_some_and(|from| from > ADULT);
        self.age_under.map_or(starts_late, |under| under > ADULT)
    }

    /// How it speaks of somebody who has one of some ages.
    fn of_ages(&self, (from, under): (u16, u16)) -> Option<Reach> {
        let own = (self.age_from.map_or(0, u16::from), self.age_under.map_or(u16::MAX, u16::from));
        let is_of_all = own.0 <= from && under <= own.1;
        let is_of_any = own.0.max(from) < own.1.min(under);
        is_of_any.then_some(if is_of_all { Reach::Surely } else { Reach::Perhaps })
    }

    /// Whether it asks the same of them, but for which citizens and animals are listed.
    fn asks_as(&self, other: &Self) -> bool {
        (self.document, self.age_from, self.age_under, self.parents, self.car)
            == (other.document, other.age_from, other.age_under, other.parents, other.car)
            && self.citizens.is_empty() == other.citizens.is_empty()
            && self.pet.is_empty() == other.pet.is_empty()
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
