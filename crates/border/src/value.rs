//! What a claim asserts of its slot, as kept: closed words and whole numbers. Refuses to hold a quotation.

use crate::closed::closed_list;
use serde::{Deserialize, Serialize};

closed_list! {
    /// A state of a categorical topic.
    State {
        Yes = "yes",
        No = "no",
        /// For some, or in part.
        Limited = "limited",
        Required = "required",
        NotRequired = "not_required",
        Accepted = "accepted",
        Refused = "refused",
        Present = "present",
        Absent = "absent",
        Clear = "clear",
        Difficult = "difficult",
        Blocked = "blocked",
    }
}

closed_list! {
    /// What part of the way a wait is of.
    Span {
        /// All of it, and it is over.
        Whole = "whole",
        /// One post or one stage, and it is over.
        Stage = "stage",
        /// Still standing: the true wait is longer.
        SoFar = "so_far",
        /// Still expected, also by one who joins now.
        Left = "left",
        /// What it usually takes; says nothing of today.
        Usual = "usual",
    }
}

closed_list! {
    /// ISO 4217 codes of the money named at the crossings of the atlas.
    Currency {
        Rub = "RUB",
        Uah = "UAH",
        Usd = "USD",
        Eur = "EUR",
        Gel = "GEL",
        Kzt = "KZT",
        Amd = "AMD",
        Azn = "AZN",
        Try = "TRY",
        Pln = "PLN",
        Byn = "BYN",
        Kgs = "KGS",
        Uzs = "UZS",
        Mnt = "MNT",
        Cny = "CNY",
        Ron = "RON",
        Mdl = "MDL",
        Bgn = "BGN",
        Rsd = "RSD",
        Huf = "HUF",
        Czk = "CZK",
        Gbp = "GBP",
        Cad = "CAD",
        Ils = "ILS",
        Egp = "EGP",
        Irr = "IRR",
        Xof = "XOF",
        Ghs = "GHS",
        Ngn = "NGN",
        Tjs = "TJS",
        Sek = "SEK",
        Nok = "NOK",
        Chf = "CHF",
        Inr = "INR",
    }
}

closed_list! {
    /// How a price is known.
    Deal {
        /// By one who neither sells nor says that they paid it.
        Told = "told",
        /// By one who sells: a driver's own offer.
        Offered = "offered",
        /// By one who paid it.
        Paid = "paid",
    }
}

pub(crate) fn told() -> Deal {
    Deal::Told
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
pub(crate) fn is_told(deal: &Deal) -> bool {
    *deal == Deal::Told
}

/// A whole-number range, both ends included, low end first. As JSON `[lo, hi]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(from = "[u32; 2]", into = "[u32; 2]")]
pub struct Range {
    /// The low end.
    pub lo: u32,
    /// The high end, never below `lo`.
    pub hi: u32,
}

impl Range {
    /// The range between two numbers, whichever is the smaller.
    pub fn new(a: u32, b: u32) -> Self {
        Self { lo: a.min(b), hi: a.max(b) }
    }

    /// The range of one number.
    pub fn of(n: u32) -> Self {
        Self { lo: n, hi: n }
    }

    /// The whole number in the middle, rounded down.
    pub fn middle(self) -> u32 {
        self.lo + (self.hi - self.lo) / 2
    }
}

impl From<[u32; 2]> for Range {
    fn from([a, b]: [u32; 2]) -> Self {
        Self::new(a, b)
    }
}

impl From<Range> for [u32; 2] {
    fn from(range: Range) -> Self {
        [range.lo, range.hi]
    }
}

/// The value of a kept claim. Its JSON is short and canonical: a state's word, or an object with one key.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A categorical topic's state.
    State(State),
    /// A wait in minutes and what part of the way it is of.
    Wait {
        /// Minutes.
        wait_minutes: Range,
        /// Of which part.
        span: Span,
    },
    /// A queue counted in vehicles.
    Vehicles {
        /// How many stand.
        vehicles: Range,
    },
    /// A queue counted in people.
    People {
        /// How many stand.
        people: Range,
    },
    /// A queue's length on the road; from a landmark or said so.
    Metres {
        /// Metres from the first barrier.
        queue_metres: Range,
        /// The landmark it reaches, by its id in the crossing's file, where one was named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        landmark: Option<LandmarkId>,
    },
    /// The place is packed, no number said.
    Full {
        /// Always [`Packed::Full`].
        queue: Packed,
    },
    /// Vehicles (or people) that get through an hour.
    Pace {
        /// How many an hour.
        per_hour: Range,
    },
    /// Money asked or paid.
    Price {
        /// In hundredths of the currency's unit.
        amount_minor: Range,
        /// ISO 4217.
        currency: Currency,
        /// How it is known.
        #[serde(default = "told", skip_serializing_if = "is_told")]
        deal: Deal,
    },
}

closed_list! {
    /// The one word of a packed place.
    Packed {
        Full = "full",
    }
}

/// A landmark's id in its crossing's file (kebab-case ASCII, at most 32 characters).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LandmarkId(pub std::sync::Arc<str>);

/// Money in JSON: units of the currency, whole where they are whole; here hundredths of them.
pub(crate) mod hundredths {
    use super::{Deserialize, Range};
    use serde::{Deserializer, Serializer, de::Error as _};

    pub fn serialize<S: Serializer, const N: usize>(minor: &[u32; N], to: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeTuple as _;
        let mut list = to.serialize_tuple(N)?;
        for &amount in minor {
            if amount.is_multiple_of(100) {
                list.serialize_element(&(amount / 100))?;
            } else {
                list.serialize_element(&(f64::from(amount) / 100.0))?;
            }
        }
        list.end()
    }

    pub fn deserialize<'de, D: Deserializer<'de>, const N: usize>(from: D) -> Result<[u32; N], D::Error> {
        let units = Vec::<f64>::deserialize(from)?;
        let mut minor = [0; N];
        if units.len() != N {
            return Err(D::Error::custom(format!("expected {N} amounts")));
        }
        for (amount, unit) in minor.iter_mut().zip(units) {
            let hundredths = unit * 100.0 + 0.5;
            if !(0.0..4e9).contains(&hundredths) {
                return Err(D::Error::custom("an amount is between 0 and 40,000,000"));
            }
            *amount = hundredths as u32;
        }
        Ok(minor)
    }

    pub mod of_range {
        use super::{Deserializer, Range, Serializer};

        pub fn serialize<S: Serializer>(range: &Range, to: S) -> Result<S::Ok, S::Error> {
            super::serialize(&[range.lo, range.hi], to)
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Range, D::Error> {
            super::deserialize(from).map(|[lo, hi]| Range::new(lo, hi))
        }
    }
}
