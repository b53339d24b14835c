//! Asking for ways: from where, to where, who, with what, when. Refuses to keep any of it.

use super::fields::{Fields, Form};
use crate::caller::Caller;
use crate::door::Door;
use crate::page::ways;
use crate::problem::Problem;
use axum::extract::State;
use axum::response::Response;
use border::atlas::{Atlas, Car, Meant, Parents, Traveller};
use border::land::LandCode;
use border::limits;
use border::topic::Item;
use jiff::civil::Date;

/// Letters of a name that are looked at.
const NAME_CHARS: usize = 64;
/// Years of which a day may be: those of which anything is known, with room.
const DAYS: std::ops::RangeInclusive<i16> = 2000..=2099;
/// A child is younger.
const GROWN: u8 = border::atlas::ADULT;

/// What was asked, as it was written.
#[derive(Clone, Default)]
pub(crate) struct Asked {
    pub from: String,
    pub over: String,
    pub to: String,
    pub citizenship: String,
    pub document: String,
    pub children: String,
    pub child_document: String,
    pub parents: String,
    pub pet: String,
    pub car: String,
    pub day: String,
    pub may_return: bool,
}

/// What of it was understood.
pub(crate) struct Understood<'a> {
    pub from: Option<Meant<'a>>,
    pub over: Option<Meant<'a>>,
    pub to: Option<Meant<'a>>,
    pub travellers: Vec<Traveller>,
    pub day: Option<Date>,
}

/// The ways.
pub(crate) async fn post(
    State(door): State<Door>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    Ok(ways::found(&door, caller.lang, Asked::of(&fields)))
}

impl Asked {
    fn of(fields: &Fields) -> Self {
        let text = |name: &str| {
            fields.text(name).chars().filter(|c| !c.is_control()).take(NAME_CHARS).collect::<String>()
        };
        // A name like the one nobody knew, if it was tapped.
        let town = |name: &str| {
            let meant = text(&format!("meant_{name}"));
            let words = if meant.is_empty() { text(name) } else { meant };
            words.trim().to_owned()
        };
        Self {
            from: town("from"),
            over: town("over"),
            to: town("to"),
            citizenship: text("citizenship"),
            document: text("document"),
            children: text("children"),
            child_document: text("child_document"),
            parents: text("parents"),
            pet: text("pet"),
            car: text("car"),
            day: text("day").trim().to_owned(),
            may_return: fields.text("may_return") == "yes",
        }
    }

    /// Whether it says who travels.
    pub fn says_who(&self) -> bool {
        let said = [&self.citizenship, &self.document, &self.children, &self.child_document, &self.parents];
        said.into_iter().chain([&self.pet, &self.car]).any(|words| !words.is_empty())
    }

    /// What it means.
    pub fn understood<'a>(&self, atlas: &'a Atlas) -> Understood<'a> {
        Understood {
            from: atlas.meant(&self.from),
            over: atlas.meant(&self.over),
            to: atlas.meant(&self.to),
            travellers: self.travellers(),
            day: self.day.parse().ok().filter(|day: &Date| DAYS.contains(&day.year())),
        }
    }

    /// What is said of the children's ages, one by one.
    fn ages(&self) -> impl Iterator<Item = &str> {
        let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '+' | '&');
        self.children.split(is_between).filter(|words| !words.is_empty())
    }

    /// The first that is no age of a child: "6 months" would else be a child of six.
    pub fn no_age(&self) -> Option<&str> {
        self.ages().find(|words| age(words).is_err())
    }

    /// A grown-up first, then the children.
    fn travellers(&self) -> Vec<Traveller> {
        let grown = Traveller {
            citizenship: LandCode::parse(&self.citizenship).filter(LandCode::is_country),
            document: paper(&self.document),
            age: None,
            parents: None,
            pet: Item::parse(&self.pet).filter(|item| border::topic::Topic::Pet.items().contains(item)),
            car: Car::parse(&self.car),
        };
        let ages = self.ages().filter_map(|words| age(words).ok());
        let child = |age| Traveller {
            document: paper(&self.child_document),
            age: Some(age),
            parents: Parents::parse(&self.parents),
            pet: None,
            car: None,
            ..grown.clone()
        };
        let children = ages.map(child).take(limits::TRAVELLERS - 1);
        std::iter::once(grown.clone()).chain(children.collect::<Vec<_>>()).collect()
    }
}

/// Full years of a child.
fn age(words: &str) -> Result<u8, &str> {
    words.parse().ok().filter(|age| *age < GROWN).ok_or(words)
}

fn paper(word: &str) -> Option<Item> {
    Item::parse(word).filter(|item| border::topic::Topic::Paper.items().contains(item))
}
