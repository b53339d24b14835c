//! A crossing: one official post between two sides, with its names, zones, modes and landmarks, as the
//! files of `data/crossings` give it. Refuses to know what is so there now.

use crate::atlas::host_of;
use crate::closed::closed_list;
use crate::land::LandCode;
use crate::limits;
use crate::slug::{HOUSE, Slug};
use crate::topic::Mode;
use crate::value::LandmarkId;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use std::collections::BTreeMap;

closed_list! {
    /// Who may use a crossing.
    Users {
        All = "all",
        /// Citizens of its two sides only.
        CitizensOfBoth = "citizens_of_both",
        /// People of the border zone only.
        Locals = "locals",
    }
}

closed_list! {
    /// What a position is of.
    PositionKind {
        /// The post itself.
        Post = "post",
        /// The settlement it is named after.
        Town = "town",
    }
}

/// One official post between two sides.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crossing {
    /// Its name in addresses.
    pub slug: Slug,
    /// The side most go to; absent where it is balanced.
    pub usual_toward: Option<LandCode>,
    /// Opening hours, local: `24/7` or `HH:MM-HH:MM`.
    pub hours: Option<String>,
    /// Who may use it.
    pub who: Users,
    /// Modes that may normally pass.
    pub modes: Vec<Mode>,
    /// Who says so.
    pub modes_source: String,
    /// What people call it.
    #[serde(default)]
    pub nicknames: Vec<String>,
    /// How people misspell it.
    #[serde(default)]
    pub typos: Vec<String>,
    /// Its name on screen by language (ISO 639); `en` and `ru` always.
    pub names: BTreeMap<String, String>,
    /// Days on which it was or is shut to travellers while the border around it need not be, the first first.
    #[serde(default)]
    pub shut: Vec<Shut>,
    /// Its two sides.
    pub sides: [Side; 2],
    /// Where it is.
    pub position: Position,
    /// What people name on the way to it.
    #[serde(default)]
    pub landmarks: Vec<Landmark>,
}

/// Days on which a post was shut to travellers, by an office's order.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shut {
    /// The first day.
    pub from: Date,
    /// The last day; absent while it is shut.
    pub until: Option<Date>,
    /// The page that says so.
    pub source: String,
    /// When somebody last read it there; shown as not checked where nobody has.
    pub checked_on: Option<Date>,
}

impl Shut {
    fn is_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// One side of a crossing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Whose land.
    pub code: LandCode,
    /// Its IANA zone.
    #[serde(deserialize_with = "zone")]
    pub zone: TimeZone,
    /// Names of this side's post.
    #[serde(default)]
    pub posts: Vec<String>,
    /// Towns by which people mean this side's post.
    #[serde(default)]
    pub towns: Vec<String>,
}

fn zone<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<TimeZone, D::Error> {
    let name = String::deserialize(deserializer)?;
    TimeZone::get(&name).map_err(serde::de::Error::custom)
}

/// A point and how it is known.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Of the post or of the town.
    pub kind: PositionKind,
    /// Who says so.
    pub source: String,
}

/// Something on the approach by which people tell how far the queue reaches.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Landmark {
    /// Its id within the crossing.
    pub id: LandmarkId,
    /// On the approach of those going to this side.
    pub toward: LandCode,
    /// Metres from the first barrier along the road.
    pub metres: u32,
    /// How wrong that may be, metres either way.
    pub spread_metres: u32,
    /// How it is known.
    pub source: String,
    /// What people call it, base forms, any language.
    pub names: Vec<String>,
}

impl Crossing {
    /// The side with this code.
    pub fn side(&self, code: LandCode) -> Option<&Side> {
        self.sides.iter().find(|side| side.code == code)
    }

    /// The side one leaves when going to `toward`; none where `toward` is not a side of this crossing.
    pub fn leaving(&self, toward: LandCode) -> Option<&Side> {
        match &self.sides {
            [a, b] if b.code == toward => Some(a),
            [a, b] if a.code == toward => Some(b),
            _ => None,
        }
    }

    /// The order by which it is shut on a day; none where none is known.
    pub fn shut_on(&self, day: Date) -> Option<&Shut> {
        self.shut.iter().find(|shut| shut.is_on(day))
    }

    /// What is wrong with the days on which it is said to be shut.
    fn shut_faults(&self) -> Vec<String> {
        let spans = &self.shut;
        let is_apart = |pair: &[Shut]| pair[0].until.is_some_and(|until| until < pair[1].from);
        let checks = [
            (
                spans.iter().any(|shut| shut.until.is_some_and(|until| until < shut.from)),
                "`shut`: `until` is before `from`",
            ),
            (
                !spans.windows(2).all(is_apart),
                "`shut`: each begins after the last day of the one before, and only the last leaves it out",
            ),
            (
                spans.iter().any(|shut| !host_of(&shut.source).contains('.')),
                "`shut`: `source` is no https link",
            ),
            (
                spans.iter().any(|shut| shut.source.len() > limits::NOTICE_LINK_BYTES),
                "`shut`: `source` is too long",
            ),
            (spans.len() > limits::SHUT_SPANS, "it was `shut` too often"),
        ];
        checks.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, what)| what.into()).collect()
    }

    /// The name on screen, in English where the language has none.
    pub fn name(&self, lang: &str) -> &str {
        self.names.get(lang).or_else(|| self.names.get("en")).map_or(self.slug.as_str(), String::as_str)
    }

    /// What is wrong with the file beyond its shape; empty if nothing is.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut fault = |wrong: bool, what: String| {
            if wrong {
                faults.push(what);
            }
        };
        fault(self.slug.as_str() == HOUSE, format!("the slug `{HOUSE}` is reserved"));
        fault(self.sides[0].code == self.sides[1].code, "its two sides are the same".into());
        let both = [self.sides[0].code, self.sides[1].code];
        if let Some(toward) = self.usual_toward {
            fault(!both.contains(&toward), format!("usual_toward `{toward}` is not one of its sides"));
        }
        for lang in ["en", "ru"] {
            fault(!self.names.contains_key(lang), format!("it has no name in `{lang}`"));
        }
        fault(self.modes.is_empty(), "it has no modes".into());
        let inside =
            (-90.0..=90.0).contains(&self.position.lat) && (-180.0..=180.0).contains(&self.position.lon);
        fault(!inside, "its position is not on Earth".into());
        fault(self.landmarks.len() > limits::LANDMARKS_PER_CROSSING, "it has too many landmarks".into());
        for landmark in &self.landmarks {
            let id = &landmark.id.0;
            fault(!both.contains(&landmark.toward), format!("landmark `{id}` is toward neither side"));
            fault(Slug::parse(id).is_none(), format!("landmark id `{id}` is not kebab-case ASCII"));
        }
        faults.extend(self.shut_faults());
        faults
    }
}
