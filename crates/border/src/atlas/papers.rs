//! What one traveller needs on one way at one day: the rules that speak of him there, sorted, and whether he
//! may enter. Refuses to guess: where no rule and no table speaks, that is said.

use super::Atlas;
use super::rule::{Car, Parents, Rule, VisaKind};
use super::visas::Tabled;
use crate::land::LandCode;
use crate::topic::{Item, Topic};
use crate::value::State;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

mod deciding;
mod matching;
use matching::Reach;

/// From this age on one is grown up. Whose age is not said is a grown-up of any age: no rule of children
/// speaks of him, and one of some grown-ups perhaps.
pub const ADULT: u8 = 18;
/// Who goes with a child's paper and says no age is a child younger than this, of any age: from here on most
/// countries at hand give one's own identity document.
pub const YOUNG: u8 = 14;
/// A child's papers: only children go with these alone.
const CHILDS: [Item; 2] = [Item::ChildPassport, Item::BirthCertificate];
/// Each does where the other is demanded.
const PASSPORTS: [Item; 2] = [Item::Passport, Item::ChildPassport];
/// Documents to enter with. A birth certificate that is demanded is shown beside one of the others.
const DOCUMENTS: [Item; 4] = [Item::Passport, Item::ChildPassport, Item::IdCard, Item::BirthCertificate];

/// Who travels, as far as he said. Of what is not said only rules speak that ask nothing of it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Traveller {
    /// Whose citizen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<LandCode>,
    /// The document in hand; `other` is none of those that rules name, or none at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Item>,
    /// Years; where nothing is said a young child with a child's paper, else a grown-up, of any age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
    /// With how many parents a child goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents: Option<Parents>,
    /// With which animal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pet: Option<Item>,
    /// In what car.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub car: Option<Car>,
}

crate::closed::closed_list! {
    /// Whether a traveller may enter, as the rules say.
    Entry {
        /// It is the country whose citizen he is.
        Home = "home",
        /// Without a visa.
        Free = "free",
        /// With a permission got over the net beforehand.
        Eta = "eta",
        /// With a visa given at the border.
        OnArrival = "on_arrival",
        /// With a visa got over the net beforehand.
        EVisa = "e_visa",
        /// With a visa got from a consulate beforehand.
        VisaBefore = "visa_before",
        /// Only those of whom the rule's text speaks.
        Limited = "limited",
        /// Not with the document in hand.
        OtherDocument = "other_document",
        /// Not at all.
        Refused = "refused",
        /// Rules contradict each other.
        Disputed = "disputed",
        /// No rule is known here.
        Unknown = "unknown",
    }
}

crate::closed::closed_list! {
    /// By what it is known whether a traveller may enter.
    Basis {
        /// By rules of offices.
        Rule = "rule",
        /// By the imported table only, which is no office's.
        Table = "table",
        /// By nothing.
        Nothing = "nothing",
    }
}

crate::closed::closed_list! {
    /// What one takes along and may need papers for, or that one is a child who leaves its own country.
    Along {
        Pet = "pet",
        Car = "car",
        Child = "child",
    }
}

/// What one traveller needs on one way at one day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Checklist<'a> {
    /// Whether he may enter.
    pub entry: Entry,
    /// For how many days, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// By what that is known.
    pub basis: Basis,
    /// What the imported table says of this citizenship there, also where a rule says more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<Tabled>,
    /// What the rules say of the document in hand; absent where they say nothing of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<State>,
    /// Whether one is let in with the document in hand; absent where no rule says so or otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fits: Option<bool>,
    /// The rules by which he may enter or not, of all that stand in `points`; none where none decides.
    #[serde(skip)]
    pub entry_by: Vec<&'a Rule>,
    /// The rules by which the document in hand is enough or not.
    #[serde(skip)]
    pub fits_by: Vec<&'a Rule>,
    /// When the rules that decide were last looked up, the longest ago of them; absent where one never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Date>,
    /// What holds on that day, one point a paper or animal: what is required first, then what is accepted.
    pub points: Vec<Point<'a>>,
    /// Rules that hold on that day and are of some ages only, where no age is said: his may be one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub perhaps: Vec<&'a Rule>,
    /// Whether it depends on his age or sex if he is let through.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub depends: bool,
    /// Of what he takes along no rule of the land gone to speaks, or of a child's leaving none of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unruled: Vec<Along>,
    /// What he takes along and may not, whatever is said of himself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barred: Vec<Along>,
    /// The documents with which he is let in, where he is not with the one in hand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<Item>,
    /// Rules of this traveller and way whose first day is after that day, the next first.
    pub to_come: Vec<&'a Rule>,
}

/// What is said of one paper or animal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Point<'a> {
    /// `paper` or `pet`.
    pub topic: Topic,
    /// Which.
    pub item: Item,
    /// What of it; absent where rules contradict each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<State>,
    /// The rules that say so, or that contradict each other.
    pub rules: Vec<&'a Rule>,
}

impl Traveller {
    /// Whether he is said to be a child, by his age or, where none is said, by a child's paper.
    pub fn is_child(&self) -> bool {
        self.age.map_or_else(|| self.has_childs_paper(), |age| age < ADULT)
    }

    fn has_childs_paper(&self) -> bool {
        self.document.is_some_and(|item| CHILDS.contains(&item))
    }

    /// What he takes along of which no rule of coming in speaks, and whether none speaks of a child's
    /// leaving.
    fn unruled(&self, held: &[&Rule], is_child_unruled: bool) -> Vec<Along> {
        let of_coming = || held.iter().filter(|rule| !rule.to.is_empty());
        let is_of_pet = |rule: &&Rule| rule.topic == Topic::Pet || !rule.who.pet.is_empty();
        let is_unruled = |what: &Along| match what {
            Along::Pet => self.pet.is_some() && !of_coming().any(is_of_pet),
            Along::Car => self.car.is_some() && !of_coming().any(|rule| rule.who.car.is_some()),
            Along::Child => is_child_unruled,
        };
        Along::ALL.iter().copied().filter(is_unruled).collect()
    }

    /// Himself with the document that counts: a child's passport is none of whoever is not said to be one.
    fn with_own_document(&self) -> Self {
        let is_a_childs = self.document == Some(Item::ChildPassport) && !self.is_child();
        let document = if is_a_childs { Some(Item::Other) } else { self.document };
        Self { document, ..self.clone() }
    }
}

impl<'a> Point<'a> {
    /// What stands of the rules of one item that hold: an exception wins over the wider rule that says
    /// otherwise; where both say the same, both stand, for each may say more in words.
    fn of(held: &[&'a Rule]) -> Option<Self> {
        let first = held.first()?;
        let is_beaten =
            |rule: &Rule| held.iter().any(|other| other.is_exception_to(rule) && other.differs(rule));
        let rules: Vec<&Rule> = held.iter().copied().filter(|rule| !is_beaten(rule)).collect();
        let is_one = rules.iter().all(|rule| rules.iter().all(|other| !rule.differs(other)));
        let need = rules.first().filter(|_| is_one).map(|rule| rule.need);
        Some(Self { topic: first.topic, item: first.item, need, rules })
    }

    /// The order in which points are told: what to have, what is enough, what will not do, what is not asked.
    fn place(&self) -> (usize, Topic, Item) {
        let place = match self.need {
            Some(State::Required) => 0,
            None => 1,
            Some(State::Accepted) => 2,
            Some(State::Yes | State::Limited) => 3,
            Some(State::Refused | State::No) => 4,
            Some(_) => 5,
        };
        (place, self.topic, self.item)
    }

    /// Of rules that contradict each other neither's days are told.
    fn days(&self) -> Option<u16> {
        self.need?;
        self.rules.iter().find_map(|rule| rule.stay_days)
    }

    /// When anybody last looked up what it says.
    fn checked_on(&self) -> Option<Date> {
        self.rules.iter().filter_map(|rule| rule.checked_on).max()
    }

    /// Whether it turns back what one takes along.
    fn bars(&self, what: Along) -> bool {
        let is_of = |rule: &&Rule| match what {
            Along::Pet => rule.topic == Topic::Pet || !rule.who.pet.is_empty(),
            Along::Car => rule.who.car.is_some(),
            Along::Child => false,
        };
        matches!(self.need, Some(State::Refused | State::No)) && self.rules.iter().any(is_of)
    }

    /// Whether it must be in hand beside the document one goes with, and a visa.
    fn is_more(&self, own: Option<Item>) -> bool {
        let is_identity = DOCUMENTS.contains(&self.item) && self.item != Item::BirthCertificate;
        let is_needed = (self.topic, self.need) == (Topic::Paper, Some(State::Required));
        is_needed && !is_identity && self.item != Item::Visa && own != Some(self.item)
    }

    /// Whether one is let in with this paper. What a land asks of those who leave it opens no other.
    fn is_enough(&self) -> bool {
        let is_document = DOCUMENTS.contains(&self.item) && self.item != Item::BirthCertificate;
        let is_said = match self.need {
            Some(State::Accepted) => true,
            Some(State::Required) => is_document,
            _ => false,
        };
        is_said && self.rules.iter().any(|rule| !rule.to.is_empty())
    }

    /// Whether one may enter, as what is said of visas goes.
    fn entry(&self) -> Entry {
        match self.need {
            None => Entry::Disputed,
            Some(State::NotRequired) => Entry::Free,
            Some(State::Limited) => Entry::Limited,
            Some(State::Refused) => Entry::Refused,
            Some(State::Required) => match self.rules.iter().find_map(|rule| rule.visa.first()) {
                Some(VisaKind::OnArrival) => Entry::OnArrival,
                Some(VisaKind::EVisa) => Entry::EVisa,
                Some(VisaKind::Eta) => Entry::Eta,
                Some(VisaKind::Before) | None => Entry::VisaBefore,
            },
            // That some visa will do does not say whether one is asked for.
            Some(_) => Entry::Unknown,
        }
    }
}

impl Atlas {
    /// What a traveller needs on a way from one land to another at a day.
    pub fn papers(&self, traveller: &Traveller, from: LandCode, to: LandCode, today: Date) -> Checklist<'_> {
        let traveller = &traveller.with_own_document();
        let standing = self.rules.iter().filter(|rule| !rule.is_over(today));
        let own = standing.filter_map(|rule| Some((rule.reach(traveller, from, to)?, rule)));
        let (to_come, held): (Vec<_>, Vec<_>) = own.partition(|(_, rule)| rule.is_to_come(today));
        let mut to_come: Vec<&Rule> = to_come.into_iter().map(|(_, rule)| rule).collect();
        to_come.sort_by_key(|rule| rule.valid_from);
        let of = |wanted| held.iter().filter(move |(reach, _)| *reach == wanted).map(|(_, rule)| *rule);
        let (held, perhaps): (Vec<&Rule>, Vec<&Rule>) =
            (of(Reach::Surely).collect(), of(Reach::Perhaps).collect());
        let mut points = points(&held);
        if traveller.is_child() {
            join_passports(&mut points);
        }
        let tabled = traveller.citizenship.and_then(|citizenship| self.visas.as_ref()?.of(citizenship, to));
        let mut list = Checklist {
            entry: Entry::Unknown,
            days: None,
            basis: Basis::Nothing,
            table: tabled,
            document: None,
            fits: None,
            entry_by: vec![],
            fits_by: vec![],
            checked_on: None,
            points,
            depends: !perhaps.is_empty() || held.iter().any(|rule| rule.holds_some_back()),
            unruled: traveller.unruled(&held, self.is_child_unruled(traveller, (from, to), today)),
            barred: vec![],
            instead: vec![],
            perhaps,
            to_come,
        };
        list.decide(traveller, to);
        list.bar();
        list
    }
}

impl Atlas {
    /// Whether a child leaves its own country and no rule says what is asked of that, whoever goes with it.
    fn is_child_unruled(&self, child: &Traveller, (from, to): (LandCode, LandCode), today: Date) -> bool {
        let is_at_home = child.is_child() && child.citizenship == Some(from.country());
        let is_of_its_leaving = |rule: &Rule| {
            let citizens = &rule.who.citizens;
            let is_named =
                citizens.is_empty() || child.citizenship.is_some_and(|own| citizens.contains(&own));
            let is_of_children = rule.who.age_under.is_some_and(|under| under <= ADULT);
            let holds = !rule.is_over(today) && !rule.is_to_come(today) && rule.is_of_way(from, to);
            holds && is_named && is_of_children && !rule.from.is_empty()
        };
        is_at_home && !self.rules.iter().any(is_of_its_leaving)
    }
}

/// One point a paper or animal, in the order in which they are told.
fn points<'a>(held: &[&'a Rule]) -> Vec<Point<'a>> {
    let mut points: Vec<Point<'a>> = Vec::new();
    for rule in held {
        if points.iter().any(|point| (point.topic, point.item) == (rule.topic, rule.item)) {
            continue;
        }
        let alike: Vec<&Rule> =
            held.iter().copied().filter(|o| (o.topic, o.item) == (rule.topic, rule.item)).collect();
        points.extend(Point::of(&alike));
    }
    points.sort_by_key(Point::place);
    points
}

/// Of two passports demanded of a child its own is the one to carry: one point, by the rules of both.
fn join_passports(points: &mut Vec<Point<'_>>) {
    let is_demand = |point: &Point<'_>, item| {
        (point.topic, point.item, point.need) == (Topic::Paper, item, Some(State::Required))
    };
    let Some(any) = points.iter().position(|point| is_demand(point, Item::Passport)) else { return };
    if !points.iter().any(|point| is_demand(point, Item::ChildPassport)) {
        return;
    }
    let any = points.remove(any);
    if let Some(own) = points.iter_mut().find(|point| is_demand(point, Item::ChildPassport)) {
        own.rules.extend(any.rules);
    }
}
