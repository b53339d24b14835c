//! A slot: what can be asked of a crossing. Refuses to know what is answered.

use crate::land::LandCode;
use crate::topic::{Item, Mode, Stage, Topic, Who};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The part of a slot that is an item or a group of people, by topic.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum About {
    /// Paper, pet, supply, price, hazard.
    Item(Item),
    /// `pass` of a group of people.
    Who(Who),
}

/// What can be asked of a crossing. Which parts are set is fixed by the topic ([`Slot::canonical`]):
/// `open(toward) pass(toward, mode|who) wait, pace(toward, mode) queue(toward, mode, stage)
/// paper(toward, item, mode) pet(toward, item) supply(side, item) price(toward, item) hazard(toward, item)
/// road(side)`. `land` is the side one goes to, or the side where it is so for supply and road.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Slot {
    /// What it is about.
    pub topic: Topic,
    /// Toward which side, or on which side for supply and road.
    pub land: LandCode,
    /// How one travels.
    pub mode: Option<Mode>,
    /// Where in the post.
    pub stage: Option<Stage>,
    /// Which thing, or which people.
    pub about: Option<About>,
}

impl Topic {
    /// Whether the slot's land is the side where something is, and not the side one goes to.
    pub fn is_of_a_side(self) -> bool {
        matches!(self, Self::Supply | Self::Road)
    }
}

impl Slot {
    /// The slot with the dimensions its topic has: others dropped, a missing mode of wait, queue and pace
    /// `car`. None where a dimension that the topic needs is missing.
    pub fn canonical(self) -> Option<Self> {
        use Topic::*;
        let item = match self.about {
            Some(About::Item(item)) if self.topic.items().contains(&item) => Some(About::Item(item)),
            _ => None,
        };
        let bare = Self { mode: None, stage: None, about: None, ..self };
        match self.topic {
            Open | Road => Some(bare),
            Pass => match (self.about, self.mode) {
                (Some(About::Who(who)), _) => Some(Self { about: Some(About::Who(who)), ..bare }),
                (_, Some(mode)) => Some(Self { mode: Some(mode), ..bare }),
                _ => None,
            },
            Wait | Pace => Some(Self { mode: self.mode.or(Some(Mode::Car)), ..bare }),
            Queue => Some(Self { mode: self.mode.or(Some(Mode::Car)), stage: self.stage, ..bare }),
            Paper => item.map(|item| Self { mode: self.mode, about: Some(item), ..bare }),
            Pet | Supply | Price | Hazard => item.map(|item| Self { about: Some(item), ..bare }),
        }
    }

    /// Whether a wrong yes here may cost a person dearly: may these people pass, is there a danger, is a
    /// draft paper asked for. Who is stopped rarely writes: no number of those who passed makes a bare yes.
    pub fn is_safety(&self) -> bool {
        match (self.topic, self.about) {
            (Topic::Pass, Some(About::Who(_))) | (Topic::Hazard, _) => true,
            (Topic::Paper, Some(About::Item(item))) => item == Item::MilitaryId,
            _ => false,
        }
    }

    /// Whether what people tell of it is practice, beside which a rule may stand: papers and animals.
    /// Practice confirms nothing: the next officer may go by the rule.
    pub fn is_practice(&self) -> bool {
        matches!(self.topic, Topic::Paper | Topic::Pet)
    }

    /// The same without a mode and stage.
    pub fn of_any_mode(&self) -> Self {
        Self { mode: None, stage: None, ..*self }
    }

    /// The slot of any mode and stage: where a claim stands while these would tell who made it. Only
    /// [`Topic::Pass`], [`Topic::Wait`] and [`Topic::Paper`] have one.
    pub fn general(self) -> Self {
        match self.topic {
            Topic::Pass | Topic::Wait | Topic::Paper => Self { mode: None, stage: None, ..self },
            _ => self,
        }
    }

    /// Whether it is of any mode where its topic else has one.
    pub fn is_general(&self) -> bool {
        let is_bare = self.mode.is_none() && self.stage.is_none() && self.about.is_none();
        is_bare && matches!(self.topic, Topic::Pass | Topic::Wait)
    }

    /// The slot's key: `topic/toward-or-side/mode/stage/item-or-who`, blanks kept.
    pub fn key(&self) -> String {
        self.to_string()
    }

    /// Reads a key back; only canonical and general slots have one.
    pub fn parse(key: &str) -> Option<Self> {
        let mut parts = key.split('/');
        let mut next = || parts.next();
        let topic = Topic::parse(next()?)?;
        let land = LandCode::parse(next()?)?;
        let mode = optional(next()?, Mode::parse)?;
        let stage = optional(next()?, Stage::parse)?;
        let about = optional(next()?, |word| match topic {
            Topic::Pass => Who::parse(word).map(About::Who),
            _ => Item::parse(word).map(About::Item),
        })?;
        if parts.next().is_some() {
            return None;
        }
        let slot = Self { topic, land, mode, stage, about };
        (slot.canonical() == Some(slot) || slot.is_general()).then_some(slot)
    }
}

/// A blank is absent; a word must be on its list.
fn optional<T>(word: &str, parse: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if word.is_empty() { Some(None) } else { parse(word).map(Some) }
}

impl std::fmt::Display for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let about = match &self.about {
            Some(About::Item(item)) => item.as_str(),
            Some(About::Who(who)) => who.as_str(),
            None => "",
        };
        let mode = self.mode.map_or("", Mode::as_str);
        let stage = self.stage.map_or("", Stage::as_str);
        write!(f, "{}/{}/{mode}/{stage}/{about}", self.topic, self.land)
    }
}

impl Serialize for Slot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Slot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&key).ok_or_else(|| D::Error::custom(format!("`{key}` is no key of a slot")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back_and_only_canonical_and_general_ones() {
        for key in [
            "pass/ge/foot//",
            "pass/ge///men",
            "pass/ge///",
            "wait/ge///",
            "open/ua-14///",
            "supply/ru///fuel",
        ] {
            assert_eq!(Slot::parse(key).map(|slot| slot.key()).as_deref(), Some(key));
        }
        for key in ["", "pass/ge/foot/post/", "queue/ge///", "supply/ge///cat", "open/ge////", "open/xx///"] {
            assert_eq!(Slot::parse(key), None, "{key}");
        }
    }

    #[test]
    fn a_wait_without_a_mode_is_of_cars() {
        let land = LandCode::parse("ge").expect("a country");
        let slot = Slot { topic: Topic::Wait, land, mode: None, stage: Some(Stage::Post), about: None };
        assert_eq!(slot.canonical().map(|slot| slot.key()).as_deref(), Some("wait/ge/car//"));
    }
}
