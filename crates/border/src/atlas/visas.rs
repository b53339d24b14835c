//! An imported table of visas by passport and destination: `visas.toml` of a data directory, never shipped.
//! It is no office's word: it stands in where no rule speaks. Refuses to decide where a rule does.

use super::papers::Entry;
use super::{DataFault, read};
use crate::land::LandCode;
use crate::limits;
use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;

/// The table, as read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VisaTable {
    /// The day it was imported.
    pub imported_on: Date,
    /// Where it came from, as the one who imported it said.
    pub source: String,
    /// By passport, then by destination.
    rows: BTreeMap<LandCode, BTreeMap<LandCode, Tabled>>,
}

/// What the table says of one passport and one destination.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tabled {
    /// No visa, for so many days.
    Days(u16),
    /// No visa.
    Free,
    /// A visa at the border.
    OnArrival,
    /// A visa over the net.
    EVisa,
    /// A permission over the net.
    Eta,
    /// A visa from a consulate.
    Required,
    /// Nobody with this passport is let in.
    NoAdmission,
}

/// The file: `ru = "am:180 az:90 fi:visa"`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct VisasFile {
    imported_on: Date,
    source: String,
    passports: BTreeMap<LandCode, String>,
}

impl Tabled {
    const WORDS: [(&'static str, Self); 6] = [
        ("free", Self::Free),
        ("arrival", Self::OnArrival),
        ("e-visa", Self::EVisa),
        ("eta", Self::Eta),
        ("visa", Self::Required),
        ("none", Self::NoAdmission),
    ];

    /// Reads back what [`Display`](std::fmt::Display) writes.
    pub fn parse(word: &str) -> Option<Self> {
        let known = Self::WORDS.into_iter().find(|(name, _)| *name == word).map(|(_, tabled)| tabled);
        known.or_else(|| {
            let days = word.parse().ok().filter(|days| *days > 0)?;
            word.bytes().all(|byte| byte.is_ascii_digit()).then_some(Self::Days(days))
        })
    }

    /// Whether one may enter by it.
    pub fn entry(self) -> Entry {
        match self {
            Self::Days(_) | Self::Free => Entry::Free,
            Self::OnArrival => Entry::OnArrival,
            Self::EVisa => Entry::EVisa,
            Self::Eta => Entry::Eta,
            Self::Required => Entry::VisaBefore,
            Self::NoAdmission => Entry::Refused,
        }
    }

    /// For how many days, where it says.
    pub fn days(self) -> Option<u16> {
        match self {
            Self::Days(days) => Some(days),
            _ => None,
        }
    }
}

impl std::fmt::Display for Tabled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Days(days) => write!(f, "{days}"),
            _ => {
                f.write_str(Self::WORDS.iter().find(|(_, known)| known == self).map_or("", |(word, _)| word))
            }
        }
    }
}

impl Serialize for Tabled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl VisaTable {
    /// An empty table of a day and a source.
    pub fn new(imported_on: Date, source: impl Into<String>) -> Self {
        Self { imported_on, source: source.into(), rows: BTreeMap::new() }
    }

    /// Puts a row in; false where one of the same two is there already.
    pub fn add(&mut self, passport: LandCode, destination: LandCode, tabled: Tabled) -> bool {
        let row = self.rows.entry(passport).or_default();
        let is_new = !row.contains_key(&destination);
        row.entry(destination).or_insert(tabled);
        is_new
    }

    /// What it says of a passport at a destination.
    pub fn of(&self, passport: LandCode, destination: LandCode) -> Option<Tabled> {
        self.rows.get(&passport)?.get(&destination).copied()
    }

    /// Its passports, each with its destinations.
    pub fn rows(&self) -> &BTreeMap<LandCode, BTreeMap<LandCode, Tabled>> {
        &self.rows
    }

    /// As a file, which [`VisaTable::parse`] reads back.
    pub fn to_toml(&self) -> String {
        let row = |row: &BTreeMap<LandCode, Tabled>| {
            row.iter().map(|(land, tabled)| format!("{land}:{tabled}")).collect::<Vec<_>>().join(" ")
        };
        let passports = self.rows.iter().map(|(passport, lands)| (*passport, row(lands))).collect();
        let file = VisasFile { imported_on: self.imported_on, source: self.source.clone(), passports };
        toml::to_string(&file).unwrap_or_default()
    }

    /// Reads a file; what is wrong with it goes to `faults`.
    pub(super) fn parse(path: &str, text: &str, faults: &mut Vec<DataFault>) -> Option<Self> {
        let file = read::<VisasFile>(path, text, faults)?;
        let mut table = Self::new(file.imported_on, file.source);
        let mut wrong: Vec<String> = Vec::new();
        if !table.source.starts_with("https://") || table.source.len() > limits::NOTICE_LINK_BYTES {
            wrong.push("`source` is no https link".into());
        }
        for (passport, lands) in file.passports {
            for pair in lands.split_whitespace() {
                let read = pair.split_once(':').and_then(|(land, word)| {
                    let land = LandCode::parse(land).filter(LandCode::is_country)?;
                    Some((land, Tabled::parse(word)?))
                });
                let is_taken = read.is_some_and(|(land, tabled)| table.add(passport, land, tabled));
                if !is_taken && wrong.len() < limits::VISA_FAULTS {
                    let pair: String = pair.chars().take(limits::VISA_FAULT_CHARS).collect();
                    wrong.push(format!("passport `{passport}`: `{pair}` is no `land:what`, or there twice"));
                }
            }
        }
        faults.extend(wrong.into_iter().map(|what| DataFault { file: path.into(), what }));
        Some(table)
    }
}
