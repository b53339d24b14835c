//! What `language` understood of one message (`READING.md`): it may quote, so it never enters a fact as it
//! is. Refuses to know how a message is read.

use crate::closed::closed_list;
use crate::land::LandCode;
use crate::lang::Lang;
use crate::slug::Slug;
use crate::topic::{Item, Mode, Stage, Topic, Who};
use crate::value::{Currency, Deal, Range, Span, State};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::collections::BTreeSet;

mod ask;
pub use ask::Ask;

closed_list! {
    /// What a message does.
    Intent {
        Report = "report",
        Question = "question",
        Offer = "offer",
        Request = "request",
        Advice = "advice",
        Talk = "talk",
    }
}

closed_list! {
    /// How the writer knows.
    Stance {
        Firsthand = "firsthand",
        Hearsay = "hearsay",
        Official = "official",
    }
}

/// What was understood of one message. An empty reading (no intents) is of a message not read.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The language it is written in, where it is one of the six.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// What it does.
    pub intents: BTreeSet<Intent>,
    /// The crossing it names, if any.
    #[serde(default)]
    pub crossing: Option<Slug>,
    /// The side its writer goes to, where said.
    #[serde(default)]
    pub toward: Option<LandCode>,
    /// What it asserts, at most [`crate::limits::CLAIMS_PER_READING`].
    #[serde(default)]
    pub claims: Vec<Said>,
    /// What it asks.
    #[serde(default)]
    pub asks: Vec<Ask>,
    /// Seats and parcels offered and sought.
    #[serde(default)]
    pub offers: Vec<Offer>,
    /// What its questions ask the truth of, as claims: never evidence and never kept, not in JSON. By it a
    /// reply of one word ("closed?" "not any more") is understood.
    #[serde(skip)]
    pub questioned: Vec<Said>,
    /// By what its questions ask how it is, where they name one way to travel: never kept, not in JSON.
    #[serde(skip)]
    pub by: Option<Mode>,
    /// What it says will be: a rumour, not a state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub announced: Vec<Announced>,
}

/// One assertion of a message, or one tap: a claim before it is decided on. Unknown fields are ignored here
/// (it is flattened into [`Announced`]); a door that wants to refuse them compares with [`Said::FIELDS`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Said {
    /// What it is about.
    pub topic: Topic,
    /// What it says of it.
    pub value: SaidValue,
    /// How one travels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Where in the post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Which thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// Which people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// How the writer knows.
    #[serde(default = "firsthand")]
    pub stance: Stance,
    /// Its own direction, where it differs from the message's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toward: Option<LandCode>,
    /// Its own crossing, where it differs from the message's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crossing: Option<Slug>,
    /// How long ago it was so, minutes, where said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ago_minutes: Option<u32>,
    /// At what local time it was so, where said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<ClockTime>,
    /// Of a price, how it is known, where that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal: Option<Deal>,
    /// How sure the reader is, per mille; a tap is sure.
    #[serde(default = "sure")]
    pub confidence: u16,
}

fn firsthand() -> Stance {
    Stance::Firsthand
}

fn sure() -> u16 {
    1000
}

impl Said {
    /// The names of its fields in JSON.
    pub const FIELDS: &'static [&'static str] = &[
        "topic",
        "value",
        "mode",
        "stage",
        "item",
        "who",
        "stance",
        "toward",
        "crossing",
        "ago_minutes",
        "at",
        "deal",
        "confidence",
    ];

    /// A first-hand assertion of a topic with nothing else said.
    pub fn new(topic: Topic, value: SaidValue) -> Self {
        Self {
            topic,
            value,
            mode: None,
            stage: None,
            item: None,
            who: None,
            stance: Stance::Firsthand,
            toward: None,
            crossing: None,
            ago_minutes: None,
            at: None,
            deal: None,
            confidence: 1000,
        }
    }
}

/// The value of an assertion, in the shapes of READING.md.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SaidValue {
    /// `"yes"`, `"required"`, …
    State(State),
    /// `{"minutes": [lo, hi], "span": S}`
    Wait {
        /// Minutes.
        minutes: Range,
        /// Of which part.
        span: Span,
    },
    /// `{"since": "05:00", "span": "so_far"}`
    Since {
        /// The local time since when they stand.
        since: ClockTime,
        /// Of which part.
        span: Span,
    },
    /// `{"unit": "vehicles", "range": [20, 25]}` and its kin
    Queue(SaidQueue),
    /// `{"per_hour": [lo, hi]}`
    Pace {
        /// How many an hour.
        per_hour: Range,
    },
    /// `{"amount": [lo, hi], "currency": "RUB"}`
    Price(Money),
}

/// How a queue was said.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "unit", rename_all = "lowercase", deny_unknown_fields)]
pub enum SaidQueue {
    /// Cars, lorries, buses counted.
    Vehicles {
        /// How many.
        range: Range,
    },
    /// People counted.
    People {
        /// How many.
        range: Range,
    },
    /// Length.
    Metres {
        /// Metres.
        range: Range,
    },
    /// It reaches a landmark: the word of the text, in its base form.
    Landmark {
        /// The word.
        at: String,
    },
    /// Packed.
    Full {},
}

/// An amount of money; in JSON in the currency's units, here in hundredths of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Hundredths of the unit.
    #[serde(rename = "amount", with = "crate::value::hundredths::of_range")]
    pub amount_minor: Range,
    /// ISO 4217.
    pub currency: Currency,
}

/// A time of day, local to the side it was said of. As JSON "HH:MM".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ClockTime {
    /// Minutes since local midnight, below 1,440.
    minutes: u16,
}

impl ClockTime {
    /// The time, if there is one: hours 0 to 23 (24:00 is midnight), minutes 0 to 59.
    pub fn new(hour: u32, minute: u32) -> Option<Self> {
        let in_day = (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
        in_day.then_some(Self { minutes: ((hour % 24) * 60 + minute) as u16 })
    }

    /// Hours of the day, 0 to 23.
    pub fn hour(self) -> u32 {
        u32::from(self.minutes) / 60
    }

    /// Minutes of the hour.
    pub fn minute(self) -> u32 {
        u32::from(self.minutes) % 60
    }

    /// Reads "HH:MM".
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(hour) || !digits(minute) {
            return None;
        }
        Self::new(hour.parse().ok()?, minute.parse().ok()?)
    }
}

impl std::fmt::Display for ClockTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no time of day (HH:MM)")))
    }
}

closed_list! {
    /// What is offered or sought.
    OfferKind {
        SeatOffer = "seat_offer",
        SeatRequest = "seat_request",
        ParcelOffer = "parcel_offer",
        ParcelRequest = "parcel_request",
    }
}

/// A seat or parcel offered or sought, in the text's own words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Which.
    pub kind: OfferKind,
    /// From where, in the base form of the text's word.
    pub from: Option<String>,
    /// Where to.
    pub to: Option<String>,
    /// How many seats, where said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u8>,
    /// Price, where said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// The words of the text for when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// An assertion about the future.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Announced {
    /// What will be.
    #[serde(flatten)]
    pub said: Said,
    /// The words of the text for when.
    pub from: Option<String>,
    /// Who is said to have said it.
    pub source: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_reading_has_the_json_of_reading_md() {
        let text = json!({
            "lang": "ru", "intents": ["report"], "crossing": "uspenka", "toward": "ua-14",
            "claims": [
                {"topic": "queue", "mode": "car", "stage": "approach",
                 "value": {"unit": "vehicles", "range": [20, 25]}},
                {"topic": "queue", "value": {"unit": "landmark", "at": "мост"}, "stance": "hearsay"},
                {"topic": "queue", "value": {"unit": "full"}},
                {"topic": "wait", "value": {"since": "05:00", "span": "so_far"}},
                {"topic": "price", "item": "seat", "value": {"amount": [12.5, 20], "currency": "EUR"}},
                {"topic": "pass", "who": "men", "value": "no"},
            ],
            "asks": ["situation", "paper:visa", "pass:by"], "offers": []
        });
        let reading: Reading = serde_json::from_value(text).expect("the schema");
        let again: Reading =
            serde_json::from_str(&serde_json::to_string(&reading).expect("JSON")).expect("its own JSON");
        assert_eq!(reading, again);
        assert_eq!(reading.claims.len(), 6);
        let amount_minor = Range::new(1250, 2000);
        let asked = Money { amount_minor, currency: Currency::Eur };
        assert_eq!(reading.claims[4].value, SaidValue::Price(asked));
    }

    #[test]
    fn midnight_may_be_written_24_00() {
        assert_eq!(ClockTime::parse("24:00"), ClockTime::parse("00:00"));
        assert_eq!(ClockTime::parse("24:01"), None);
        assert_eq!(ClockTime::parse("9:15"), None);
    }
}
