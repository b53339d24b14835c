//! The atlas: all crossings, borders, countries and places, from the built-in files of `data/` and the
//! files that replace them. Refuses to open a file by itself: it is given texts.

use crate::crossing::Crossing;
use crate::land::LandCode;
use crate::limits;
use crate::slug::Slug;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

mod border;
mod builtin;
mod help;
mod meant;
mod office;
mod papers;
mod published;
mod rule;
mod search;
mod transport;
mod visas;
pub use border::{Border, Caveat, Earlier, Known, OneWay, OneWayFor, Openness, Period};
pub use help::{HelpKind, HelpLine};
pub use meant::Meant;
pub use office::Office;
pub use papers::{ADULT, Along, Basis, Checklist, Entry, Point, Traveller, YOUNG};
pub use published::looked_up;
pub use rule::{Car, Parents, Rule, Ruled, VisaKind, Whom};
pub use search::normalised;
pub use transport::{Run, RunKind, RunMode, RunPrice, Weekday};
pub use visas::{Tabled, VisaTable};

/// The host of a link that begins with `https://`; empty of any other.
pub fn host_of(link: &str) -> &str {
    let rest = link.strip_prefix("https://").unwrap_or_default();
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default()
}

/// Everything known of the ground, whatever happens on it.
#[derive(Clone, Debug)]
pub struct Atlas {
    crossings: BTreeMap<Slug, Arc<Crossing>>,
    borders: Vec<Border>,
    countries: BTreeMap<LandCode, Country>,
    places: Vec<Place>,
    offices: Vec<Office>,
    rules: Vec<Rule>,
    unfounded_rules: Vec<Rule>,
    visas: Option<VisaTable>,
    help: BTreeMap<LandCode, Vec<HelpLine>>,
    runs: transport::Runs,
    /// Every name of every crossing as it is compared.
    known_as: search::KnownAs,
}

/// A country or region: its names in the six languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// Its name.
    pub name: BTreeMap<String, String>,
    /// "to it", as shown for a direction.
    pub toward: BTreeMap<String, String>,
    /// "from it".
    pub from: BTreeMap<String, String>,
    /// Words and abbreviations people write for it, lower case.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// A town people travel from or to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its id: kebab-case ASCII.
    pub id: Slug,
    /// Whose land.
    pub land: LandCode,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// In a part of its land that no road within the land leads to.
    #[serde(default)]
    pub detached: bool,
    /// Names by language.
    pub names: BTreeMap<String, String>,
    /// Short forms people write.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// What is wrong with a data file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {what}")]
pub struct DataFault {
    /// Path of the file below `data/`.
    pub file: String,
    /// What is wrong, with line and column where the parser knows them.
    pub what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacesFile {
    places: Vec<Place>,
}

impl Atlas {
    /// Reads the data files, `(path below data/, text)` each; a later file of the same path replaces an
    /// earlier one. Paths it does not know are left alone: other rooms have data there.
    ///
    /// # Errors
    /// All faults of all files at once.
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Vec<DataFault>> {
        let files: BTreeMap<&str, &str> = files.into_iter().collect();
        let mut faults = Vec::new();
        let mut atlas = Self {
            crossings: BTreeMap::new(),
            borders: vec![],
            countries: BTreeMap::new(),
            places: vec![],
            offices: vec![],
            rules: vec![],
            unfounded_rules: vec![],
            visas: None,
            help: help::gather(&files, &mut faults),
            runs: transport::Runs::default(),
            known_as: search::KnownAs::default(),
        };
        for (&path, &text) in &files {
            match path {
                "borders.toml" => {
                    let file = read::<border::BordersFile>(path, text, &mut faults);
                    atlas.borders = file.map_or(vec![], |file| border::checked(path, file, &mut faults));
                }
                "countries.toml" => atlas.countries = read(path, text, &mut faults).unwrap_or_default(),
                "places.toml" => {
                    atlas.places = read::<PlacesFile>(path, text, &mut faults).map_or(vec![], |f| f.places);
                }
                "visas.toml" => atlas.visas = VisaTable::parse(path, text, &mut faults),
                "offices.toml" => atlas.add_offices(path, text, &mut faults),
                _ if is_crossing(path) => atlas.add_crossing(path, text, &mut faults),
                _ => {}
            }
        }
        let rules = rule::gather(&files, &mut faults).into_iter();
        (atlas.rules, atlas.unfounded_rules) = rules.partition(|rule| atlas.office_of(rule.host()).is_some());
        atlas.runs = transport::gather(&files, &atlas, &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        atlas.known_as = search::KnownAs::of(atlas.crossings());
        Ok(atlas)
    }

    fn add_offices(&mut self, path: &str, text: &str, faults: &mut Vec<DataFault>) {
        let Some(file) = read::<office::OfficesFile>(path, text, faults) else { return };
        let mut wrong: Vec<String> = file.offices.iter().filter_map(Office::faults).collect();
        if file.offices.len() > limits::OFFICES {
            wrong.push(format!("more than {} offices", limits::OFFICES));
        }
        faults.extend(wrong.into_iter().map(|what| DataFault { file: path.into(), what }));
        self.offices = file.offices;
    }

    fn add_crossing(&mut self, path: &str, text: &str, faults: &mut Vec<DataFault>) {
        let Some(crossing) = read::<Crossing>(path, text, faults) else { return };
        let mut wrong = crossing.faults();
        if path != format!("crossings/{}.toml", crossing.slug) {
            wrong.push(format!("the file of `{}` must be crossings/{}.toml", crossing.slug, crossing.slug));
        }
        if self.crossings.len() >= limits::CROSSINGS {
            wrong.push(format!("more than {} crossings", limits::CROSSINGS));
        }
        faults.extend(wrong.into_iter().map(|what| DataFault { file: path.into(), what }));
        self.crossings.insert(crossing.slug.clone(), Arc::new(crossing));
    }

    /// This atlas with one crossing only, named "EXAMPLE (…)" in every language: for sample days, so that
    /// nobody takes one for the real thing. None where there is no such crossing.
    pub fn example(&self, slug: &str) -> Option<Self> {
        let mut crossing = Crossing::clone(self.crossing(slug)?);
        for name in crossing.names.values_mut() {
            *name = format!("EXAMPLE ({name})");
        }
        let crossings = BTreeMap::from([(crossing.slug.clone(), Arc::new(crossing))]);
        Some(Self { crossings, ..self.clone() })
    }

    /// Rules, runs, numbers to call and days on which a post was shut, of which it is said that somebody
    /// looked them up on a day to come.
    /// Each is shown as not checked, and `passage check` names it as a fault.
    pub fn checked_in_days_to_come(&self, today: Date) -> Vec<DataFault> {
        let fault = |file: &str, what: String, day: Option<Date>| {
            let day = day.filter(|day| looked_up(Some(*day), today).is_none())?;
            let what = format!("{what} was looked up on a day to come: checked_on = \"{day}\"");
            Some(DataFault { file: file.into(), what })
        };
        let rules = self.rules.iter().map(|rule| ("rules", format!("rule `{}`", rule.id), rule.checked_on));
        let runs = self.runs().iter().map(|run| ("transport", format!("run `{}`", run.id), run.checked_on));
        let lines = self.help.iter().flat_map(|(land, lines)| lines.iter().map(move |line| (land, line)));
        let lines = lines.map(|(land, line)| ("help", format!("{land}: {}", line.number), line.checked_on));
        let orders = self.crossings().flat_map(|post| post.shut.iter().map(move |shut| (post, shut)));
        let orders = orders.map(|(post, shut)| {
            ("crossings", format!("`{}`, shut from {}", post.slug, shut.from), shut.checked_on)
        });
        let all = rules.chain(runs).chain(lines).chain(orders);
        all.filter_map(|(file, what, day)| fault(file, what, day)).collect()
    }

    /// All crossings, by slug.
    pub fn crossings(&self) -> impl Iterator<Item = &Arc<Crossing>> {
        self.crossings.values()
    }

    /// The crossing of a slug.
    pub fn crossing(&self, slug: &str) -> Option<&Arc<Crossing>> {
        self.crossings.get(slug)
    }

    /// All borders.
    pub fn borders(&self) -> &[Border] {
        &self.borders
    }

    /// The border between two lands, whichever way one goes.
    pub fn border_between(&self, a: LandCode, b: LandCode) -> Option<&Border> {
        self.borders.iter().find(|border| border.is_between(a, b))
    }

    /// All countries and regions with names.
    pub fn countries(&self) -> &BTreeMap<LandCode, Country> {
        &self.countries
    }

    /// All offices.
    pub fn offices(&self) -> &[Office] {
        &self.offices
    }

    /// The office of an id.
    pub fn office(&self, id: &Slug) -> Option<&Office> {
        self.offices.iter().find(|office| office.id == *id)
    }

    /// The office that publishes on a host.
    pub fn office_of(&self, host: &str) -> Option<&Office> {
        self.offices.iter().find(|office| office.has_host(host))
    }

    /// The office that a file means: by its id, a name, or a host or link of its.
    pub fn office_meant(&self, name: &str) -> Option<&Office> {
        office::meant(&self.offices, name)
    }

    /// The imported table of visas, where there is one.
    pub fn visas(&self) -> Option<&VisaTable> {
        self.visas.as_ref()
    }

    /// All places.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The place of an id.
    pub fn place(&self, id: &Slug) -> Option<&Place> {
        self.places.iter().find(|place| place.id == *id)
    }
}

fn is_crossing(path: &str) -> bool {
    path.strip_prefix("crossings/").is_some_and(|name| name.ends_with(".toml") && !name.contains('/'))
}

fn read<T: for<'de> Deserialize<'de>>(path: &str, text: &str, faults: &mut Vec<DataFault>) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| faults.push(DataFault { file: path.into(), what: error.to_string().trim().into() }))
        .ok()
}
