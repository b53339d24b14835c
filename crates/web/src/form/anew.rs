//! "No longer" under a number: how much it is now only who is there can say, so it leads to the form by taps
//! with all chosen but the number. Its twin on the phone is app/anew.js. Refuses to make a claim.

use super::fields::Fields;
use super::taps::Unit;
use border::answer::{Answer, Derived, Shown, ShownQueue};
use border::land::LandCode;
use border::topic::{Item, Mode, Topic};
use border::value::{Currency, State};
use std::fmt;

/// What of the form is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Anew {
    /// The step.
    pub see: &'static str,
    pub mode: Option<Mode>,
    pub toward: LandCode,
    /// What a price is of.
    pub thing: Option<Item>,
    /// What a queue is counted in.
    pub unit: Option<Unit>,
    pub currency: Option<Currency>,
}

/// The steps that it leads to.
const STEPS: [&str; 5] = ["pass", "queue", "wait", "pace", "price"];

impl Anew {
    /// Of an answer that is a number, or in part; none of a state that has a contrary.
    pub fn of(answer: &Answer, toward: LandCode) -> Option<Self> {
        let see = match (&answer.value, answer.slot.topic) {
            (Some(Shown::State(State::Limited)), Topic::Pass) if answer.slot.mode.is_some() => "pass",
            (Some(Shown::Queue(_)), _) => "queue",
            (Some(Shown::Wait(_)), _) => "wait",
            (Some(Shown::Pace { .. }), _) => "pace",
            (Some(Shown::Price { .. }), _) => "price",
            _ => return None,
        };
        let thing = answer.slot.item.filter(|_| see == "price");
        let (unit, currency) = match &answer.value {
            Some(Shown::Queue(queue)) => (unit(queue), None),
            Some(Shown::Price { currency, .. }) => (None, Some(*currency)),
            _ => (None, None),
        };
        Some(Self { see, mode: answer.slot.mode, toward, thing, unit, currency })
    }

    /// As a button says it; none where that is not how one does.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('/').collect();
        let &[see, mode, toward, thing, measure] = parts.as_slice() else { return None };
        Some(Self {
            see: STEPS.into_iter().find(|known| *known == see)?,
            mode: Mode::parse(mode),
            toward: LandCode::parse(toward)?,
            thing: Item::parse(thing),
            unit: Unit::parse(measure),
            currency: Currency::parse(measure),
        })
    }
}

impl Anew {
    /// What of the form is chosen, as it would be sent.
    pub fn fields(&self) -> Fields {
        let mode = self.mode.map(|mode| ("mode", mode.to_string()));
        let thing = self.thing.map(|thing| ("thing", thing.to_string()));
        let unit = self.unit.map(|unit| ("unit", unit.as_str().to_owned()));
        let currency = self.currency.map(|currency| ("currency", currency.to_string()));
        let first = [("see", self.see.to_owned()), ("toward", self.toward.to_string())].map(Some);
        let pairs = first.into_iter().chain([mode, thing, unit, currency]).flatten();
        Fields::of_pairs(pairs.map(|(name, value)| (name.to_owned(), value)).collect())
    }
}

impl fmt::Display for Anew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = self.mode.map_or("", |mode| mode.as_str());
        let thing = self.thing.map_or("", |thing| thing.as_str());
        let unit = self.unit.map_or("", |unit| unit.as_str());
        let currency = self.currency.map_or("", |currency| currency.as_str());
        write!(f, "{}/{mode}/{}/{thing}/{unit}{currency}", self.see, self.toward)
    }
}

/// What people counted it in.
fn unit(queue: &ShownQueue) -> Option<Unit> {
    match queue {
        ShownQueue { derived: Some(Derived::Vehicles), .. } => Some(Unit::Km),
        ShownQueue { vehicles: Some(_), .. } => Some(Unit::Vehicles),
        ShownQueue { people: Some(_), .. } => Some(Unit::People),
        ShownQueue { metres: Some(_), .. } => Some(Unit::Km),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_button_says_is_read_again_and_garbage_is_nothing() {
        for text in ["queue/car/ge//km", "wait/foot/ua-14//", "price//ge/seat/RUB", "pass/bus/ru//"] {
            assert_eq!(Anew::parse(text).map(|anew| anew.to_string()).as_deref(), Some(text));
        }
        for text in ["", "queue", "flying/car/ge//", "queue/car/nowhere//km", "queue/car/ge//km/x"] {
            assert_eq!(Anew::parse(text), None, "{text}");
        }
    }
}
