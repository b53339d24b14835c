//! What an office demands of papers and animals, with its dates and where it says so: `data/rules/*.toml`.
//! Refuses to know what is asked for in practice: that is an answer of the board, and the two never merge.

use super::published::Published;
use super::{Atlas, DataFault, read};
use crate::crossing::Crossing;
use crate::land::LandCode;
use crate::lang::Lang;
use crate::limits;
use crate::minute::Minute;
use crate::slot::{About, Slot};
use crate::slug::Slug;
use crate::topic::{Item, Topic};
use crate::value::State;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One demand of an office, or that it makes none.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id, of all files together.
    pub id: Slug,
    /// `paper` or `pet`.
    pub topic: Topic,
    /// Which paper, or which animal.
    pub item: Item,
    /// What of it: `required`, `accepted`, … of a paper; `yes`, `no`, `limited` of an animal.
    pub need: State,
    /// Of whom; of everyone where nothing is said.
    #[serde(default, skip_serializing_if = "Whom::is_everyone")]
    pub who: Whom,
    /// Lands that one leaves; any where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<LandCode>,
    /// Lands that one goes to; any where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<LandCode>,
    /// How many days one may stay so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stay_days: Option<u16>,
    /// Of a visa that is required: which kinds there are, the easiest first; one got beforehand where nothing
    /// is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visa: Vec<VisaKind>,
    /// What else must be known, in any of the six languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub text: BTreeMap<Lang, String>,
    /// Where the office says so: a link to a page of a listed office, else the rule is shown nowhere.
    pub source: String,
    /// The first day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The last day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// When somebody last read it there; shown as not checked where nobody has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Date>,
}

/// Of whom a rule speaks: of those of whom all of this is so.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whom {
    /// Citizens of one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub citizens: Vec<LandCode>,
    /// With this document in hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Item>,
    /// So many years old or older.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<u8>,
    /// Younger than so many years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_under: Option<u8>,
    /// With how many parents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents: Option<Parents>,
    /// With one of these animals: `cat`, `dog`, `other`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pet: Vec<Item>,
    /// In what car.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub car: Option<Car>,
}

crate::closed::closed_list! {
    /// With how many parents a child goes.
    Parents {
        Both = "both",
        One = "one",
        None = "none",
    }
}

crate::closed::closed_list! {
    /// In what car one goes.
    Car {
        Own = "own",
        /// By letter of its owner.
        Others = "others",
        Rented = "rented",
        /// Registered in another country than that gone to.
        ForeignPlates = "foreign_plates",
    }
}

impl Car {
    /// Whether a rule of such cars speaks of this one. A car that crosses a border has the plates of another
    /// country than the one it comes to, whoever drives it.
    pub(super) fn covers(self, car: Self) -> bool {
        self == car || self == Self::ForeignPlates
    }
}

crate::closed::closed_list! {
    /// How one comes by a visa.
    VisaKind {
        /// At the border.
        OnArrival = "on_arrival",
        /// Over the net, before the journey.
        EVisa = "e_visa",
        /// A permission over the net, which is no visa.
        Eta = "eta",
        /// From a consulate, before the journey.
        Before = "before",
    }
}

/// What is known of the rule of one paper or animal at a crossing: beside the answers of its slot in any
/// mode, and in none. Nothing `official` says: there is no official source here.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Ruled<'a> {
    /// The slot without a mode.
    pub key: Slot,
    /// The rules that hold or are to come, those of citizens first.
    pub official: Vec<&'a Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    rules: Vec<Rule>,
}

impl Whom {
    /// Whether it leaves nobody out.
    pub fn is_everyone(&self) -> bool {
        *self == Self::default()
    }

    /// Whether there may be someone of whom both speak.
    fn meets(&self, other: &Self) -> bool {
        let ages = |whom: &Self| (whom.age_from.unwrap_or(0), whom.age_under.unwrap_or(u8::MAX));
        let ((from, under), (other_from, other_under)) = (ages(self), ages(other));
        is_shared(&self.citizens, &other.citizens)
            && is_like(self.document, other.document)
            && from.max(other_from) < under.min(other_under)
            && is_like(self.parents, other.parents)
            && is_shared(&self.pet, &other.pet)
            && self.car.zip(other.car).is_none_or(|(car, own)| car.covers(own) || own.covers(car))
    }
}

/// Whether two lists, each of which means anything where it is empty, have anything in common.
fn is_shared<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|one| b.contains(one))
}

fn is_like<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.is_none() || b.is_none() || a == b
}

impl Rule {
    /// Whether its last day is before this one.
    pub fn is_over(&self, today: Date) -> bool {
        self.published().is_over(today)
    }

    /// Whether its first day is after this one.
    pub fn is_to_come(&self, today: Date) -> bool {
        self.published().is_to_come(today)
    }

    fn published(&self) -> Published<'_> {
        let Self { text, source, valid_from, valid_until, .. } = self;
        Published { text, source, days: (*valid_from, *valid_until) }
    }

    /// The host of its source.
    pub fn host(&self) -> &str {
        super::host_of(&self.source)
    }

    pub(super) fn is_of_way(&self, leaving: LandCode, toward: LandCode) -> bool {
        let covers = |lands: &[LandCode], land| lands.is_empty() || lands.contains(&land);
        covers(&self.from, leaving) && covers(&self.to, toward)
    }

    /// Whether it speaks of what a slot asks: its paper or animal, or a paper that such an animal needs.
    fn is_about(&self, topic: Topic, item: Item) -> bool {
        (self.topic, self.item) == (topic, item) || (topic == Topic::Pet && self.who.pet.contains(&item))
    }

    /// Whether there may be a journey of which both speak.
    fn meets(&self, other: &Self) -> bool {
        let days =
            |rule: &Self| (rule.valid_from.unwrap_or(Date::MIN), rule.valid_until.unwrap_or(Date::MAX));
        let ((first, last), (other_first, other_last)) = (days(self), days(other));
        (self.topic, self.item) == (other.topic, other.item)
            && is_shared(&self.from, &other.from)
            && is_shared(&self.to, &other.to)
            && first.max(other_first) <= last.min(other_last)
            && self.who.meets(&other.who)
    }

    fn contradicts(&self, other: &Self) -> bool {
        let is_exception = self.is_exception_to(other) || other.is_exception_to(self);
        self.meets(other) && self.differs(other) && !is_exception
    }

    fn overrules(&self, wider: &Self) -> bool {
        self.is_exception_to(wider) && self.meets(wider) && self.differs(wider)
    }

    /// Of a visa it may be said that only some are let in with one.
    fn is_limited_visa(&self) -> bool {
        (self.item, self.need) == (Item::Visa, State::Limited)
    }

    /// What is wrong with it by itself.
    fn faults(&self) -> Vec<&'static str> {
        let who = &self.who;
        let states: &[State] = match self.topic {
            Topic::Paper => &[State::Required, State::NotRequired, State::Accepted, State::Refused],
            Topic::Pet => &[State::Yes, State::No, State::Limited],
            _ => &[],
        };
        let is_pet = |item: &Item| Topic::Pet.items().contains(item);
        let is_paper = |item: Item| Topic::Paper.items().contains(&item);
        let checks = [
            (states.is_empty(), "`topic` is paper or pet"),
            (!self.topic.items().contains(&self.item), "`item` is none of its topic"),
            (
                !states.is_empty() && !states.contains(&self.need) && !self.is_limited_visa(),
                "`need` is no state of its topic",
            ),
            (
                !self.visa.is_empty() && (self.item != Item::Visa || self.need == State::NotRequired),
                "`visa` goes with the item visa where one is needed",
            ),
            (self.from.is_empty() && self.to.is_empty(), "`from` or `to` is needed"),
            (!who.citizens.iter().all(LandCode::is_country), "`citizens` are of countries"),
            (who.document.is_some_and(|item| !is_paper(item)), "`document` is no paper"),
            (!who.pet.iter().all(is_pet), "`pet` lists cat, dog, other"),
            (
                who.age_from.zip(who.age_under).is_some_and(|(from, under)| from >= under),
                "nobody is of this age",
            ),
            (who.parents.is_some() && who.age_under.is_none(), "with `parents` goes `age_under`"),
        ];
        let checks = checks.into_iter().chain(self.published().checks());
        checks.filter(|(is_wrong, _)| *is_wrong).map(|(_, what)| what).collect()
    }
}

/// Reads all files of rules.
pub(super) fn gather(files: &BTreeMap<&str, &str>, faults: &mut Vec<DataFault>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut ids: BTreeMap<Slug, &str> = BTreeMap::new();
    for (&path, &text) in files.iter().filter(|(path, _)| is_rules(path)) {
        let Some(file) = read::<RulesFile>(path, text, faults) else { continue };
        for rule in file.rules {
            let wrong = rule.faults().into_iter().map(|what| format!("rule `{}`: {what}", rule.id));
            faults.extend(wrong.map(|what| DataFault { file: path.into(), what }));
            if let Some(other) = ids.insert(rule.id.clone(), path) {
                let what = format!("rule `{}` is there twice, also in {other}", rule.id);
                faults.push(DataFault { file: path.into(), what });
            }
            rules.push(rule);
        }
        if rules.len() > limits::RULES {
            faults.push(DataFault { file: path.into(), what: format!("more than {} rules", limits::RULES) });
            break;
        }
    }
    rules
}

fn is_rules(path: &str) -> bool {
    path.strip_prefix("rules/").is_some_and(|name| name.ends_with(".toml") && !name.contains('/'))
}

impl Atlas {
    /// All rules that are shown while they hold.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Rules whose page is of no listed office, and which are shown nowhere: whoever replaces the list of
    /// offices may leave out one that a built-in rule needs, and that must stop no house.
    pub fn unfounded_rules(&self) -> &[Rule] {
        &self.unfounded_rules
    }

    /// Pairs of rules that speak of the same people, way and days and say different things, neither of them
    /// an exception to the other. Both are shown, each with its dates; `passage check` names them.
    pub fn disputed_rules(&self) -> Vec<(&Rule, &Rule)> {
        let mut pairs = Vec::new();
        for (place, rule) in self.rules.iter().enumerate() {
            let against = self.rules[..place].iter().filter(|other| rule.contradicts(other));
            pairs.extend(against.map(|other| (other, rule)));
        }
        pairs
    }

    /// Pairs of rules of which the second is an exception to the first: it wins, and the first is not shown
    /// to those of whom both speak. `passage check` names them.
    pub fn overruled_rules(&self) -> Vec<(&Rule, &Rule)> {
        let all =
            self.rules.iter().flat_map(|wider| self.rules.iter().map(move |narrower| (wider, narrower)));
        all.filter(|(wider, narrower)| narrower.overrules(wider)).collect()
    }

    /// What is known of the rule of a slot at a crossing, at a moment; none for slots that have none. Rules
    /// of a region are named by its own code: a country's do not hold where another one rules.
    pub fn ruled(&self, ground: &Crossing, slot: &Slot, at: Minute) -> Option<Ruled<'_>> {
        let About::Item(item) = slot.about.filter(|_| slot.is_practice())? else { return None };
        let leaving = ground.leaving(slot.land)?;
        let today = at.local(&leaving.zone).date();
        let holds = |rule: &&Rule| {
            rule.is_about(slot.topic, item) && rule.is_of_way(leaving.code, slot.land) && !rule.is_over(today)
        };
        let mut official: Vec<&Rule> = self.rules.iter().filter(holds).collect();
        official.sort_by_key(|rule| (rule.is_to_come(today), rule.who.citizens.is_empty()));
        Some(Ruled { key: slot.of_any_mode(), official })
    }

    /// What is known of the rules of a crossing at a moment: of each paper and animal of which there is a
    /// rule, and of those that are answered.
    pub fn all_ruled<'s>(
        &self,
        ground: &Crossing,
        answered: impl IntoIterator<Item = &'s Slot>,
        at: Minute,
    ) -> Vec<Ruled<'_>> {
        let answered: BTreeSet<Slot> =
            answered.into_iter().filter(|slot| slot.is_practice()).map(Slot::of_any_mode).collect();
        let about =
            |land, topic, item| Slot { topic, land, mode: None, stage: None, about: Some(About::Item(item)) };
        let mut slots = answered.clone();
        for side in &ground.sides {
            for rule in &self.rules {
                slots.insert(about(side.code, rule.topic, rule.item));
                slots.extend(rule.who.pet.iter().map(|pet| about(side.code, Topic::Pet, *pet)));
            }
        }
        let ruled = slots.iter().filter_map(|slot| self.ruled(ground, slot, at));
        ruled.filter(|ruled| !ruled.official.is_empty() || answered.contains(&ruled.key)).collect()
    }
}
