//! Whom to call where a life, freedom or rights are at stake: `data/help/*.toml`, one file a land. Refuses to
//! lend one land's numbers to another: where none is known, none is shown.

use super::{Atlas, DataFault, read};
use crate::crossing::Crossing;
use crate::land::LandCode;
use crate::limits;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

crate::closed::closed_list! {
    /// What a line is for, the most urgent first.
    HelpKind {
        /// All services.
        Emergency = "emergency",
        /// An ambulance.
        Medical = "medical",
        Police = "police",
        /// For whoever is held, sold or made to work.
        Trafficking = "trafficking",
        /// For whoever is under age, and of one who is.
        Child = "child",
        Legal = "legal",
        /// People who help and are no office.
        Ngo = "ngo",
    }
}

/// A number that people may call.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// What it is for.
    pub kind: HelpKind,
    /// As it is dialled in that land: digits, or `+` and digits.
    pub number: String,
    /// Who answers, as they call themselves; needed unless it is a service of the state that all know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// In which languages, where known: ISO 639-1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// When, where known: `24/7` or local `HH:MM-HH:MM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Where those who answer, or the state, say so.
    pub source: String,
    /// When somebody last read it there; shown as not checked where nobody has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpFile {
    lines: Vec<HelpLine>,
}

/// Languages in which people answer, each by its own name.
const TONGUES: [(&str, &str); 28] = [
    ("ar", "العربية"),
    ("az", "Azərbaycanca"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("ka", "ქართული"),
    ("kk", "Қазақша"),
    ("ky", "Кыргызча"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mn", "Монгол"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("uz", "O‘zbekcha"),
];

impl HelpKind {
    /// Whether it is for a danger of this minute.
    pub fn is_urgent(self) -> bool {
        matches!(self, Self::Emergency | Self::Medical | Self::Police)
    }
}

impl HelpLine {
    /// The languages by their own names.
    pub fn tongues(&self) -> impl Iterator<Item = &'static str> {
        self.languages.iter().filter_map(|code| tongue(code))
    }

    /// The host of its source.
    pub fn host(&self) -> &str {
        super::host_of(&self.source)
    }

    /// What is wrong with it by itself.
    fn faults(&self) -> Vec<&'static str> {
        let name = self.name.as_deref();
        let is_named = name.is_none_or(|name| (1..=limits::SOURCE_BYTES).contains(&name.len()));
        let checks = [
            (!is_number(&self.number), "`number` is 2 to 15 digits, with + before them at most"),
            (name.is_none() && !self.kind.is_urgent(), "`name` says who answers, and is missing"),
            (!is_named, "`name` is blank or too long"),
            (self.languages.iter().any(|code| tongue(code).is_none()), "`languages` has an unknown one"),
            (self.hours.as_deref().is_some_and(|hours| !is_hours(hours)), "`hours` is 24/7 or HH:MM-HH:MM"),
            (self.source.len() > limits::NOTICE_LINK_BYTES, "`source` is too long"),
            (!self.host().contains('.'), "`source` is no https link"),
        ];
        checks.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, what)| what).collect()
    }
}

fn tongue(code: &str) -> Option<&'static str> {
    TONGUES.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}

fn is_number(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    (2..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_hours(hours: &str) -> bool {
    let is_time = |time: &str| {
        time.len() == 5
            && time.split_once(':').is_some_and(|(hour, minute)| {
                let within = |part: &str, end: u8| part.parse::<u8>().is_ok_and(|n| n < end);
                within(hour, 25) && within(minute, 60)
            })
    };
    hours == "24/7" || hours.split_once('-').is_some_and(|(from, to)| is_time(from) && is_time(to))
}

/// Reads all files of help.
pub(super) fn gather(
    files: &BTreeMap<&str, &str>,
    faults: &mut Vec<DataFault>,
) -> BTreeMap<LandCode, Vec<HelpLine>> {
    let mut help = BTreeMap::new();
    for (&path, &text) in files {
        let Some(code) = path.strip_prefix("help/").and_then(|name| name.strip_suffix(".toml")) else {
            continue;
        };
        let mut wrong = |what: String| faults.push(DataFault { file: path.into(), what });
        let Some(land) = LandCode::parse(code) else {
            wrong(format!("`{code}` is no land: a file of help is named by one, as help/ge.toml"));
            continue;
        };
        let Some(HelpFile { mut lines }) = read(path, text, faults) else { continue };
        let mut wrong = |what: String| faults.push(DataFault { file: path.into(), what });
        for (n, line) in lines.iter().enumerate() {
            line.faults().into_iter().for_each(|what| wrong(format!("line `{}`: {what}", line.number)));
            if lines[..n].iter().any(|known| known.kind == line.kind && known.number == line.number) {
                wrong(format!("line `{}` is there twice as {}", line.number, line.kind));
            }
        }
        if lines.len() > limits::HELP_LINES {
            wrong(format!("more than {} lines", limits::HELP_LINES));
        }
        lines.sort_by_key(|line| line.kind);
        help.insert(land, lines);
    }
    help
}

impl Atlas {
    /// The numbers of a land, the most urgent first; none where none is known. A region's are its own: who
    /// answers there need not be the country's.
    pub fn help(&self, land: LandCode) -> &[HelpLine] {
        self.help.get(&land).map_or(&[], Vec::as_slice)
    }

    /// The numbers of both sides of a crossing, that usually left first.
    pub fn help_at(&self, ground: &Crossing) -> [(LandCode, &[HelpLine]); 2] {
        let toward = ground.usual_toward.unwrap_or(ground.sides[1].code);
        let [a, b] = [ground.sides[0].code, ground.sides[1].code];
        let order = if toward == a { [b, a] } else { [a, b] };
        order.map(|land| (land, self.help(land)))
    }

    /// All lands of which a number is known.
    pub fn helped(&self) -> impl Iterator<Item = (LandCode, &[HelpLine])> {
        self.help.iter().map(|(land, lines)| (*land, lines.as_slice()))
    }
}
