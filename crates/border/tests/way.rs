//! Ways: the journeys of the story on the day it began and today, and what must hold of any way between any
//! two towns. The rules are those of the data files, so that an example that is no longer right fails here.

mod way {
    mod always;
    mod shut;
    mod story;
}

use border::atlas::{Atlas, Place, Traveller};
use border::land::LandCode;
use border::slug::Slug;
use border::topic::Item;
use border::way::{Journey, Stop};
use jiff::civil::{Date, date};
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::builtin().expect("the built-in data files"));

/// The day on which the story begins.
const THEN: Date = date(2022, 9, 23);
/// The day on which the examples were last worked out.
const NOW: Date = date(2026, 11, 27);

fn land(code: &str) -> LandCode {
    LandCode::parse(code).expect("a code")
}

fn town(id: &str) -> &'static Place {
    ATLAS.place(&Slug::parse(id).expect("an id")).expect("a town of the atlas")
}

fn at(id: &str) -> Stop<'static> {
    Stop { land: town(id).land, place: Some(town(id)) }
}

fn person(age: u8, document: Item) -> Traveller {
    Traveller {
        citizenship: Some(land("ru")),
        document: Some(document),
        age: Some(age),
        ..Traveller::default()
    }
}

fn man() -> Vec<Traveller> {
    vec![person(30, Item::Passport)]
}

/// A mother, and an infant of two months with a document of its own.
fn mother_and_infant(document: Item) -> Vec<Traveller> {
    let infant = Traveller { parents: Some(border::atlas::Parents::One), ..person(0, document) };
    vec![person(28, Item::Passport), infant]
}

fn journey(from: &str, to: &str, travellers: Vec<Traveller>, day: Date) -> Journey<'static> {
    Journey { from: at(from), stops: vec![], to: at(to), travellers, day, may_return: false }
}
