//! Buses, trains and ferries over a border, and whoever runs them for nothing: `data/transport/*.toml`.
//! Refuses to know whether one runs today or has a seat: a timetable is what its carrier said when somebody
//! looked.

use super::published::{Published, looked_up};
use super::{Atlas, DataFault, read};
use crate::land::LandCode;
use crate::lang::Lang;
use crate::limits;
use crate::slug::Slug;
use crate::topic::Mode;
use crate::value::Currency;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

crate::closed::closed_list! {
    /// Who runs it, in the order in which it is shown.
    RunKind {
        /// By a timetable, for everyone.
        Scheduled = "scheduled",
        /// By people who help and sell nothing.
        Ngo = "ngo",
    }
}

crate::closed::closed_list! {
    /// By what one rides.
    RunMode {
        Bus = "bus",
        Train = "train",
        Ferry = "ferry",
    }
}

crate::closed::closed_list! {
    /// A day of the week.
    Weekday {
        Mon = "mon",
        Tue = "tue",
        Wed = "wed",
        Thu = "thu",
        Fri = "fri",
        Sat = "sat",
        Sun = "sun",
    }
}

/// One run of a carrier between two towns, one way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// Its id, of all files together.
    pub id: Slug,
    /// Who runs it, as they call themselves.
    pub carrier: String,
    /// Scheduled, or people who help.
    pub kind: RunKind,
    /// By what one rides.
    pub mode: RunMode,
    /// The town it leaves: an id of the atlas.
    pub from: Slug,
    /// The town it goes to.
    pub to: Slug,
    /// Posts it passes, in their order; empty where not known, or where the atlas has none of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<Slug>,
    /// Days on which it leaves; empty where not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Weekday>,
    /// When it leaves, local `HH:MM`, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub departs: Option<String>,
    /// How long it takes by its timetable, minutes, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// What a grown-up pays, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<RunPrice>,
    /// What else must be known, in any of the six languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub text: BTreeMap<Lang, String>,
    /// Where whoever runs or sells it says so.
    pub source: String,
    /// The first day it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The last day it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// When somebody last read it there; shown as not checked where nobody has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Date>,
}

/// What a seat costs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunPrice {
    /// In minor units: 450000 is 4,500.00. Nothing is free.
    pub minor: u64,
    /// Of which money.
    pub currency: Currency,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RunsFile {
    #[serde(default)]
    runs: Vec<Run>,
}

impl Run {
    fn published(&self) -> Published<'_> {
        let Self { text, source, valid_from, valid_until, .. } = self;
        Published { text, source, days: (*valid_from, *valid_until) }
    }

    /// Whether its last day is before this one.
    pub fn is_over(&self, today: Date) -> bool {
        self.published().is_over(today)
    }

    /// The host of its source.
    pub fn host(&self) -> &str {
        super::host_of(&self.source)
    }

    /// Whether it runs in the season of a day; on which days of the week is another matter.
    pub fn is_in_season(&self, day: Date) -> bool {
        !self.published().is_over(day) && !self.published().is_to_come(day)
    }

    /// Whether nobody has looked at its source for so long that it is greyed, or ever.
    pub fn is_old(&self, today: Date) -> bool {
        looked_up(self.checked_on, today)
            .is_none_or(|day| (today - day).get_days() > limits::RUN_CHECKED_DAYS)
    }

    fn is_sold_by_helpers(&self) -> bool {
        self.kind == RunKind::Ngo && self.price.is_some_and(|price| price.minor > 0)
    }

    /// What is wrong with it by itself.
    fn faults(&self) -> Vec<&'static str> {
        let is_named = (1..=limits::SOURCE_BYTES).contains(&self.carrier.trim().len());
        let days: BTreeSet<Weekday> = self.days.iter().copied().collect();
        let checks = [
            (!is_named, "`carrier` says who runs it"),
            (self.from == self.to, "`from` and `to` are the same town"),
            (self.via.len() > limits::RUN_CROSSINGS, "`via` is too long"),
            (days.len() != self.days.len(), "`days` has one twice"),
            (self.departs.as_deref().is_some_and(|at| !is_clock(at)), "`departs` is local HH:MM"),
            (self.minutes == Some(0), "`minutes` is how long it takes"),
            (self.is_sold_by_helpers(), "`price`: whoever helps sells nothing, kind `ngo` has none"),
        ];
        let checks = checks.into_iter().chain(self.published().checks());
        checks.filter(|(is_wrong, _)| *is_wrong).map(|(_, what)| what).collect()
    }

    /// What is wrong with it on this ground.
    fn misplaced(&self, atlas: &Atlas) -> Vec<String> {
        let mut wrong = Vec::new();
        let lands = [("from", &self.from), ("to", &self.to)].map(|(end, id)| {
            let place = atlas.place(id);
            if place.is_none() {
                wrong.push(format!("`{end}` is no town of places.toml: {id}"));
            }
            place.map(|place| place.land)
        });
        if let [Some(from), Some(to)] = lands
            && from == to
            && self.via.is_empty()
        {
            wrong.push(format!("it crosses no border: both towns are in {from}"));
        }
        for slug in &self.via {
            let Some(crossing) = atlas.crossing(slug.as_str()) else {
                wrong.push(format!("`via` is no crossing: {slug}"));
                continue;
            };
            if self.mode == RunMode::Bus && !crossing.modes.contains(&Mode::Bus) {
                wrong.push(format!("`via`: no bus passes {slug}"));
            }
        }
        wrong
    }
}

fn is_clock(text: &str) -> bool {
    let part = |part: &str, end: u8| part.len() == 2 && part.parse::<u8>().is_ok_and(|n| n < end);
    text.split_once(':').is_some_and(|(hour, minute)| part(hour, 24) && part(minute, 60))
}

fn is_transport(path: &str) -> bool {
    path.strip_prefix("transport/").is_some_and(|name| name.ends_with(".toml") && !name.contains('/'))
}

/// All runs of the files.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs {
    /// Those that are shown, the scheduled ones first.
    pub runs: Vec<Run>,
    /// Why others are shown nowhere: whoever replaces the list of towns may leave out one that a built-in run
    /// needs, and that must stop no house.
    pub misplaced: Vec<DataFault>,
}

/// Reads all files of runs.
pub(super) fn gather(files: &BTreeMap<&str, &str>, atlas: &Atlas, faults: &mut Vec<DataFault>) -> Runs {
    let mut all = Runs::default();
    let runs = &mut all.runs;
    let mut known: BTreeMap<Slug, &str> = BTreeMap::new();
    for (&path, &text) in files.iter().filter(|(path, _)| is_transport(path)) {
        let Some(file) = read::<RunsFile>(path, text, faults) else { continue };
        let mut wrong = |what: String| faults.push(DataFault { file: path.into(), what });
        for run in file.runs {
            run.faults().into_iter().for_each(|what| wrong(format!("run `{}`: {what}", run.id)));
            if let Some(other) = known.insert(run.id.clone(), path) {
                wrong(format!("run `{}` is there twice, also in {other}", run.id));
            }
            let misplaced = run.misplaced(atlas).into_iter();
            let misplaced: Vec<DataFault> = misplaced
                .map(|what| DataFault { file: path.into(), what: format!("run `{}`: {what}", run.id) })
                .collect();
            if misplaced.is_empty() {
                runs.push(run);
            }
            all.misplaced.extend(misplaced);
        }
        if runs.len() > limits::RUNS {
            wrong(format!("more than {} runs", limits::RUNS));
            break;
        }
    }
    runs.sort_by(|a, b| (a.kind, &a.from, &a.to, &a.id).cmp(&(b.kind, &b.from, &b.to, &b.id)));
    all
}

impl Atlas {
    /// All runs, the scheduled ones first.
    pub fn runs(&self) -> &[Run] {
        &self.runs.runs
    }

    /// Runs that are shown nowhere, since the ground has not what they name.
    pub fn misplaced_runs(&self) -> &[DataFault] {
        &self.runs.misplaced
    }

    /// The lands that a run passes, in their order, as far as its towns and posts tell.
    pub fn lands_of(&self, run: &Run) -> Vec<LandCode> {
        let land = |id| self.place(id).map(|place| place.land);
        let mut lands: Vec<LandCode> = land(&run.from).into_iter().collect();
        let end = land(&run.to);
        for crossing in run.via.iter().filter_map(|slug| self.crossing(slug.as_str())) {
            let [a, b] = [crossing.sides[0].code, crossing.sides[1].code];
            let next = match lands.last() {
                Some(last) if *last == a => vec![b],
                Some(last) if *last == b => vec![a],
                // It comes over a border that nobody named.
                _ if end == Some(a) => vec![b, a],
                _ => vec![a, b],
            };
            lands.extend(next);
        }
        lands.extend(end.filter(|end| lands.last() != Some(end)));
        lands
    }
}
