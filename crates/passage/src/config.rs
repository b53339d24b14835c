//! Configuration: the raw file and flags in, typed settings out, all faults at once. Refuses to open
//! anything.

use offices::adapter::Adapter;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// The sample configuration: it IS the defaults.
pub const SAMPLE: &str = include_str!("../../../passage.toml");

/// Everything that can be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where pages and API are served.
    pub listen: SocketAddr,
    /// Where everything is kept.
    pub data: PathBuf,
    /// Where metrics are served, if at all.
    pub metrics: Option<SocketAddr>,
    /// Whether filings are counted, and fresh Voices asked for work.
    pub admission: Admission,
    /// Whether anything is written.
    pub writing: live::Writing,
    /// Whether others' words are shown.
    pub words: live::WordsShown,
    /// Who runs the board.
    pub operator: String,
    /// How to reach them.
    pub contact: String,
    /// Which offices are asked for their figures.
    pub feeds: Vec<Adapter>,
    /// Minutes between two questions; an adapter that bears fewer is asked more seldom.
    pub feed_minutes: i64,
    /// Whether seats are offered, where two moderators and a contact stand behind it.
    pub seats: web::Seats,
}

/// Whether filings are rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Admission {
    /// No rates: closed circles, load tests.
    Open,
    /// Rated by bucket.
    Guarded,
}

/// All that is wrong with a configuration.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {}", .faults.join("\n  "))]
pub struct ConfigFaults {
    /// The file.
    pub file: String,
    /// One line a fault.
    pub faults: Vec<String>,
}

/// Every key, with the table it stands in.
const KEYS: &[&str] = &[
    "listen",
    "data",
    "metrics",
    "admission",
    "read_only",
    "words",
    "about.operator",
    "about.contact",
    "feeds.ask",
    "feeds.interval_minutes",
    "seats.on",
];

impl Config {
    /// The defaults.
    ///
    /// # Errors
    /// Never in a released binary: a test reads them.
    pub fn defaults() -> Result<Self, ConfigFaults> {
        Self::parse("passage.toml", SAMPLE)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(path: &Path) -> Result<Self, ConfigFaults> {
        let file = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|error| ConfigFaults { file: file.clone(), faults: vec![error.to_string()] })?;
        Self::parse(&file, &text)
    }

    /// Reads a text over the defaults.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn parse(file: &str, text: &str) -> Result<Self, ConfigFaults> {
        let fault = |faults| ConfigFaults { file: file.into(), faults };
        let table = |text: &str| {
            text.parse::<Table>().map_err(|error| fault(vec![error.to_string().trim().to_string()]))
        };
        let mut fields =
            Fields { given: flat(&table(text)?), defaults: flat(&table(SAMPLE)?), faults: vec![] };
        fields.refuse_unknown();
        let config = fields.config();
        match (config, fields.faults) {
            (Some(config), faults) if faults.is_empty() => Ok(config),
            (_, faults) => Err(fault(faults)),
        }
    }
}

/// `table.key` to value; tables one deep.
fn flat(table: &Table) -> Vec<(String, Value)> {
    let mut flat = Vec::new();
    for (key, value) in table {
        match value {
            Value::Table(inner) => {
                flat.extend(inner.iter().map(|(name, value)| (format!("{key}.{name}"), value.clone())));
            }
            value => flat.push((key.clone(), value.clone())),
        }
    }
    flat
}

struct Fields {
    given: Vec<(String, Value)>,
    defaults: Vec<(String, Value)>,
    faults: Vec<String>,
}

impl Fields {
    fn refuse_unknown(&mut self) {
        let unknown = self.given.iter().map(|(key, _)| key).filter(|key| !KEYS.contains(&key.as_str()));
        let faults: Vec<String> =
            unknown.map(|key| format!("`{key}` is not a key: {}", KEYS.join(", "))).collect();
        self.faults.extend(faults);
    }

    fn value(&self, key: &str) -> Option<Value> {
        let of = |list: &[(String, Value)]| list.iter().find(|(name, _)| name == key).map(|(_, v)| v.clone());
        of(&self.given).or_else(|| of(&self.defaults))
    }

    /// The value of a key, or a fault that says what it must be.
    fn get<T>(&mut self, key: &str, must: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let value = self.value(key);
        let typed = value.as_ref().and_then(read);
        if typed.is_none() {
            let given = value.map_or("nothing".into(), |value| value.to_string());
            self.faults.push(format!("`{key}` must be {must}, not {given}"));
        }
        typed
    }

    fn text(&mut self, key: &str) -> Option<String> {
        self.get(key, "a text", |value| value.as_str().map(str::to_string))
    }

    fn one_of<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let must = words.iter().map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ");
        self.get(key, &must, |value| {
            let word = value.as_str()?;
            words.iter().find(|(known, _)| *known == word).map(|(_, typed)| *typed)
        })
    }

    fn config(&mut self) -> Option<Config> {
        let address = |value: &Value| value.as_str()?.parse::<SocketAddr>().ok();
        let listen = self.get("listen", "an address with a port, as \"127.0.0.1:8080\"", address);
        let metrics =
            self.get("metrics", "an address with a port, or \"\"", |value| match value.as_str()? {
                "" => Some(None),
                _ => address(value).map(Some),
            });
        let data = self.text("data");
        let admission =
            self.one_of("admission", &[("open", Admission::Open), ("guarded", Admission::Guarded)]);
        let read_only = self.get("read_only", "true or false", Value::as_bool);
        let words = self.one_of(
            "words",
            &[
                ("hidden", live::WordsShown::No),
                ("watched", live::WordsShown::Watched),
                ("shown", live::WordsShown::Yes),
            ],
        );
        let (operator, contact) = (self.text("about.operator"), self.text("about.contact"));
        let (feeds, feed_minutes) = (self.feeds(), self.feed_minutes());
        let seats = self.get("seats.on", "true or false", Value::as_bool);
        Some(Config {
            listen: listen?,
            data: data?.into(),
            metrics: metrics?,
            admission: admission?,
            writing: if read_only? { live::Writing::ReadOnly } else { live::Writing::Open },
            words: words?,
            operator: operator?,
            contact: contact?,
            feeds: feeds?,
            feed_minutes: feed_minutes?,
            seats: if seats? { web::Seats::On } else { web::Seats::Off },
        })
    }

    fn feeds(&mut self) -> Option<Vec<Adapter>> {
        let names = Adapter::ALL.map(|adapter| format!("\"{}\"", adapter.name())).join(", ");
        self.get("feeds.ask", &format!("a list of {names}"), |value| {
            let of_name = |name: &Value| Adapter::of_name(name.as_str()?);
            let mut asked = value.as_array()?.iter().map(of_name).collect::<Option<Vec<_>>>()?;
            asked.sort();
            asked.dedup();
            Some(asked)
        })
    }

    fn feed_minutes(&mut self) -> Option<i64> {
        let most = border::limits::FEED_BACKOFF_MINUTES;
        self.get("feeds.interval_minutes", &format!("minutes, 15 to {most}"), |value| {
            value.as_integer().filter(|minutes| (15..=most).contains(minutes))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_the_defaults_and_holds_every_key() {
        let config = Config::defaults().expect("the sample reads");
        assert_eq!(config, Config::parse("empty", "").expect("an empty file reads"));
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        let sample = flat(&SAMPLE.parse().expect("TOML"));
        let keys: Vec<&str> = sample.iter().map(|(key, _)| key.as_str()).collect();
        for key in KEYS {
            assert!(keys.contains(key), "{key} is not in passage.toml");
        }
        assert_eq!(keys.len(), KEYS.len());
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let text = "listen = 80\nlissen = 1\nadmission = \"shut\"\n[about]\nname = 1\noperator = 2\n\
            [feeds]\nask = [\"cbp\", \"everyone\"]\ninterval_minutes = 1\n";
        let faults = Config::parse("bad.toml", text).expect_err("faults").faults;
        assert_eq!(faults.len(), 7, "{faults:#?}");
    }

    #[test]
    fn no_office_is_asked_unless_the_operator_says_so() {
        assert!(Config::defaults().expect("the sample reads").feeds.is_empty());
    }
}
