//! What can be said of a crossing: topics, modes, stages, items and groups of people, each a closed list
//! (READING.md). Refuses to know any word of any language for them.

use crate::closed::closed_list;
use crate::land::LandCode;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

closed_list! {
    /// What a claim is about.
    Topic {
        /// Works, is shut, or works in part.
        Open = "open",
        /// May a mode or a group of people pass.
        Pass = "pass",
        /// How long it takes.
        Wait = "wait",
        /// How many get through an hour.
        Pace = "pace",
        /// How much stands.
        Queue = "queue",
        /// A document asked for.
        Paper = "paper",
        /// May an animal pass.
        Pet = "pet",
        /// Is there something one needs.
        Supply = "supply",
        /// What something costs.
        Price = "price",
        /// A danger.
        Hazard = "hazard",
        /// The road to or from the post.
        Road = "road",
    }
}

closed_list! {
    /// How one travels.
    Mode {
        Foot = "foot",
        Bicycle = "bicycle",
        Scooter = "scooter",
        Motorcycle = "motorcycle",
        Car = "car",
        Bus = "bus",
        Truck = "truck",
        Train = "train",
        Ferry = "ferry",
    }
}

closed_list! {
    /// Where in the post something stands or happens.
    Stage {
        /// Before the first barrier.
        Approach = "approach",
        /// Inside the first post, that of the side one leaves.
        Post = "post",
        /// Between the posts.
        Neutral = "neutral",
        /// Inside the post of the side one goes to.
        SecondPost = "second_post",
    }
}

closed_list! {
    /// What a paper, pet, supply, price or hazard claim is about; `other` belongs to paper, pet and price.
    Item {
        Passport = "passport",
        IdCard = "id_card",
        ChildPassport = "child_passport",
        BirthCertificate = "birth_certificate",
        Consent = "consent",
        Visa = "visa",
        CarPapers = "car_papers",
        CarInsurance = "car_insurance",
        MedicalInsurance = "medical_insurance",
        MilitaryId = "military_id",
        CovidTest = "covid_test",
        PetPassport = "pet_passport",
        PetChip = "pet_chip",
        PetVaccination = "pet_vaccination",
        DrivingLicence = "driving_licence",
        Cat = "cat",
        Dog = "dog",
        Fuel = "fuel",
        Food = "food",
        Water = "water",
        Toilet = "toilet",
        Lodging = "lodging",
        Cash = "cash",
        Sim = "sim",
        Internet = "internet",
        Power = "power",
        Medicine = "medicine",
        Warmth = "warmth",
        Transport = "transport",
        Baby = "baby",
        Seat = "seat",
        Taxi = "taxi",
        Bicycle = "bicycle",
        Scooter = "scooter",
        Insurance = "insurance",
        Fine = "fine",
        Scam = "scam",
        Robbery = "robbery",
        Police = "police",
        Summons = "summons",
        PhoneCheck = "phone_check",
        Bribe = "bribe",
        Violence = "violence",
        Cold = "cold",
        Heat = "heat",
        Other = "other",
    }
}

impl Topic {
    /// The items this topic may be about; empty where it takes none.
    pub fn items(self) -> &'static [Item] {
        use Item::*;
        match self {
            Self::Paper => &[
                Passport,
                IdCard,
                ChildPassport,
                BirthCertificate,
                Consent,
                Visa,
                CarPapers,
                CarInsurance,
                MedicalInsurance,
                MilitaryId,
                CovidTest,
                PetPassport,
                PetChip,
                PetVaccination,
                DrivingLicence,
                Other,
            ],
            Self::Pet => &[Cat, Dog, Other],
            Self::Supply => &[
                Fuel, Food, Water, Toilet, Lodging, Cash, Sim, Internet, Power, Medicine, Warmth, Transport,
                Baby,
            ],
            Self::Price => &[Seat, Taxi, Fuel, Bicycle, Scooter, Insurance, Lodging, Fine, Other],
            Self::Hazard => &[Scam, Robbery, Police, Summons, PhoneCheck, Bribe, Violence, Cold, Heat],
            Self::Open | Self::Pass | Self::Wait | Self::Pace | Self::Queue | Self::Road => &[],
        }
    }
}

closed_list! {
    /// A group of people by what they are, not by whose citizens.
    Group {
        /// Men of call-up age.
        Men = "men",
        Women = "women",
        Children = "children",
        Families = "families",
        Elderly = "elderly",
        Disabled = "disabled",
        Foreigners = "foreigners",
        /// Cars registered elsewhere.
        OtherPlates = "other_plates",
    }
}

/// Of whom a `pass` claim speaks: a group, or the citizens of a country.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Who {
    /// A group such as `men`.
    Group(Group),
    /// The citizens of a country, by its two-letter code.
    Citizens(LandCode),
}

impl Who {
    /// The word of a group, or the country's code.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Group(group) => group.as_str(),
            Self::Citizens(land) => land.as_str(),
        }
    }

    /// A group's word or a country's code (ISO 3166-1 alpha-2, lower case); anything else is none.
    pub fn parse(word: &str) -> Option<Self> {
        Group::parse(word)
            .map(Self::Group)
            .or_else(|| LandCode::parse(word).filter(LandCode::is_country).map(Self::Citizens))
    }
}

impl std::fmt::Display for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Who {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Who {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&word)
            .ok_or_else(|| D::Error::custom(format!("`{word}` is no group and no country code")))
    }
}
