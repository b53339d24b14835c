//! The offices whose figures are taken and whose links make a claim official: `data/offices.toml`. Refuses to
//! know what they say.

use crate::land::LandCode;
use crate::limits;
use crate::slug::Slug;
use serde::Deserialize;

/// An office that gives figures or rules of its own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Its id: what a figure names as its source.
    pub id: Slug,
    /// Its name as shown.
    pub name: String,
    /// The hosts it publishes on; what ends in `.HOST` is its too.
    pub domains: Vec<String>,
    /// Other names that a file may give it.
    #[serde(default)]
    pub also: Vec<String>,
    /// The countries whose borders it gives figures of; of any where none is named.
    #[serde(default)]
    pub lands: Vec<LandCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficesFile {
    pub offices: Vec<Office>,
}

impl Office {
    /// Whether it may give figures of a border between these.
    pub fn speaks_of(&self, lands: &[LandCode]) -> bool {
        self.lands.is_empty() || self.lands.iter().any(|land| lands.contains(land))
    }

    /// Whether a host is one of this office's.
    pub fn has_host(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        self.domains.iter().any(|domain| {
            host.strip_suffix(domain.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    /// Whether a file means it by this name: its id, one of its names, a host of its, or a link to one.
    fn is_meant_by(&self, name: &str) -> bool {
        let host = name.split_once("://").map_or(name, |(_, rest)| rest);
        let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let own = [self.id.as_str(), &self.name].into_iter().chain(self.also.iter().map(String::as_str));
        self.has_host(host) || own.map(plain).any(|own| own == plain(name))
    }

    /// What is wrong with it.
    pub(super) fn faults(&self) -> Option<String> {
        let is_host = |host: &String| {
            let letters = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.');
            host.contains('.') && host.bytes().all(letters) && !host.starts_with('.') && !host.ends_with('.')
        };
        let is_named = (1..=limits::SOURCE_BYTES).contains(&self.name.len());
        (self.domains.is_empty() || !self.domains.iter().all(is_host) || !is_named).then(|| {
            format!("office `{}`: a name, and one host or more in lower case, as granica.gov.pl", self.id)
        })
    }
}

/// The office that a file means by a name.
pub(super) fn meant<'a>(offices: &'a [Office], name: &str) -> Option<&'a Office> {
    offices
        .iter()
        .find(|office| office.id.as_str() == name)
        .or_else(|| offices.iter().find(|office| !name.is_empty() && office.is_meant_by(name)))
}

/// Letters and digits in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
