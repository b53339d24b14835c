//! Whether a traveller may enter, with which document, and what he may not take along, as the points of his
//! checklist say. Refuses to know of whom a rule speaks.

use super::{Along, Basis, Checklist, DOCUMENTS, Entry, PASSPORTS, Point, Traveller};
use crate::land::LandCode;
use crate::topic::{Item, Topic};
use crate::value::State;

impl<'a> Checklist<'a> {
    /// What is said of one paper.
    pub fn paper(&self, item: Item) -> Option<&Point<'a>> {
        self.points.iter().find(|point| (point.topic, point.item) == (Topic::Paper, item))
    }

    /// What of that which one takes along the points turn back.
    pub(super) fn bar(&mut self) {
        let is_barred = |what: &&Along| self.points.iter().any(|point| point.bars(**what));
        self.barred = Along::ALL.iter().filter(is_barred).copied().collect();
    }

    /// The points that turn back what one takes along.
    pub fn barring(&self, what: Along) -> impl Iterator<Item = &Point<'a>> {
        self.points.iter().filter(move |point| point.bars(what))
    }

    /// How many papers must be in hand beside the document one goes with, and a visa.
    pub fn more(&self, own: Option<Item>) -> usize {
        self.points.iter().filter(|point| point.is_more(own)).count()
    }

    /// Whether rules contradict each other in anything.
    pub fn is_disputed(&self) -> bool {
        self.points.iter().any(|point| point.need.is_none())
    }

    /// The documents that one is let in with, or that are demanded.
    fn documents(&self) -> Vec<Item> {
        let is_demanded =
            |point: &Point<'_>| point.need == Some(State::Required) && point.item != Item::BirthCertificate;
        let will_do =
            |item: &&Item| self.paper(**item).is_some_and(|point| point.is_enough() || is_demanded(point));
        DOCUMENTS.iter().filter(will_do).copied().collect()
    }

    /// Whether the traveller may enter: by rules, else by the table, else not known.
    pub(super) fn decide(&mut self, traveller: &Traveller, to: LandCode) {
        let ruled = self.paper(Item::Visa).filter(|point| point.entry() != Entry::Unknown).cloned();
        (self.entry, self.days, self.basis, self.checked_on) = match (&ruled, self.table) {
            (Some(visa), _) => (visa.entry(), visa.days(), Basis::Rule, visa.checked_on()),
            (None, _) if traveller.citizenship == Some(to) => (Entry::Home, None, Basis::Rule, None),
            (None, Some(tabled)) => (tabled.entry(), tabled.days(), Basis::Table, None),
            (None, None) => (Entry::Unknown, None, Basis::Nothing, None),
        };
        self.entry_by = ruled.map_or(vec![], |visa| visa.rules);
        let Some(own) = traveller.document else { return };
        self.document = self.document(own).and_then(|point| point.need);
        let Some((fits, point)) = self.fits(own).map(|(fits, point)| (fits, point.clone())) else { return };
        let on = point.checked_on();
        self.fits = Some(fits);
        self.fits_by = point.rules;
        match fits {
            false if self.entry != Entry::Refused => {
                (self.entry, self.days, self.basis) = (Entry::OtherDocument, None, Basis::Rule);
                self.checked_on = on;
                self.entry_by.clone_from(&self.fits_by);
                self.instead = self.documents();
            }
            true if self.entry == Entry::Home => self.checked_on = on,
            // What was never looked up comes before any day.
            true if self.basis == Basis::Rule => self.checked_on = self.checked_on.min(on),
            _ => {}
        }
    }

    /// What is said of a document in hand. No rule of other papers speaks of one that nobody has named.
    fn document(&self, own: Item) -> Option<&Point<'a>> {
        self.paper(own).filter(|_| own != Item::Other)
    }

    /// Whether one is let in with a document, and what says so; nothing where no rule says so or otherwise.
    /// That a lesser paper will do does not say that a passport will not.
    fn fits(&self, own: Item) -> Option<(bool, &Point<'a>)> {
        let is_passport = PASSPORTS.contains(&own);
        let said = self.document(own);
        let need = said.and_then(|point| point.need);
        let enough = |item: &Item| self.paper(*item).filter(|point| point.is_enough());
        let demanded = |item: &Item| self.paper(*item).filter(|point| point.need == Some(State::Required));
        if let Some(point) = said.filter(|_| need == Some(State::Refused)) {
            return Some((false, point));
        }
        let is_accepted = need == Some(State::Accepted) && said.is_some_and(Point::is_enough);
        if let Some(point) = PASSPORTS.iter().find_map(demanded).filter(|_| !is_passport && !is_accepted) {
            return Some((false, point));
        }
        let alike: &[Item] = if is_passport { &PASSPORTS } else { &[own] };
        let is_of_it = |point: &&Point<'_>| point.rules.iter().any(|rule| rule.who.document == Some(own));
        let by_visa = || self.paper(Item::Visa).filter(is_of_it);
        let by_paper = alike.iter().filter(|item| **item != Item::Other).find_map(enough);
        if let Some(point) = by_paper.or_else(by_visa) {
            return Some((true, point));
        }
        let named = DOCUMENTS.iter().find_map(enough).filter(|_| !is_passport && said.is_none());
        named.map(|point| (false, point))
    }
}
