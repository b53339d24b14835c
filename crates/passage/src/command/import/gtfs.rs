//! `passage import gtfs`: timetables of a feed that lead over a known border, as a file of `transport/` in
//! the data directory. Refuses to take what is no bus, train or ferry over a border, and to guess a broken
//! row.

mod crossings;
mod feed;
mod packed;
mod table;
mod trips;

use super::is_mostly_bad;
use crate::failure::Failure;
use crate::ground::{self, Ground, overrides};
use crate::out;
use border::atlas::Run;
use border::crossing::Crossing;
use border::limits;
use clap::Args;
use feed::Feed;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use live::clock::{Clock, Stopwatch};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;
use table::Broken;
use trips::Trips;

#[derive(Debug, Args)]
pub struct GtfsArgs {
    /// The feed: a zip file, or the folder it was unpacked to.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The post by which all of it crosses; by default the one of each border that lies least out of the way.
    #[arg(long, value_name = "SLUG")]
    via: Option<String>,
    /// The page that says so, https; by default that of each carrier in the feed.
    #[arg(long, value_name = "LINK")]
    source: Option<String>,
    /// The day on which somebody got the feed from there; by default today.
    #[arg(long, value_name = "DATE", value_parser = day)]
    checked: Option<Date>,
    /// The name of the file that is written; by default that of the feed.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// End with what was done as JSON.
    #[arg(long)]
    json: bool,
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "expected a day, as 2026-11-20".to_string())
}

/// What was done.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Rows of all files.
    rows: u64,
    /// Trips that lead over a border.
    trips: u64,
    /// Runs made of them.
    runs: u64,
    /// Those whose last day is over: they are written, and shown for their own days only.
    over: u64,
    /// The last day of the latest of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    over_since: Option<Date>,
    /// Why other trips were left out.
    skipped: BTreeMap<&'static str, u64>,
    /// Broken rows, by file.
    broken: BTreeMap<String, u64>,
    /// The first of them.
    faults: Vec<Fault>,
    /// The file written; empty where nothing was.
    written: String,
    seconds: f64,
}

#[derive(Debug, Serialize)]
struct Fault {
    file: String,
    line: u64,
    why: String,
}

impl Report {
    fn broken(&mut self, file: &str, broken: Broken) {
        *self.broken.entry(file.to_owned()).or_default() += 1;
        if self.faults.len() < limits::GTFS_FAULTS {
            self.faults.push(Fault { file: file.to_owned(), line: broken.line, why: broken.what });
        }
    }

    fn skip(&mut self, why: &'static str) {
        *self.skipped.entry(why).or_default() += 1;
    }
}

#[derive(Serialize, Deserialize)]
struct RunsFile<'a> {
    runs: Cow<'a, [Run]>,
}

/// Says of how many runs the post that was named is not said: those that go over other borders, or by rail.
fn note_via(via: &Crossing, runs: &[Run]) {
    let without = runs.iter().filter(|run| !run.via.contains(&via.slug)).count();
    if without > 0 {
        out::note(format_args!("--via {}: {without} of {} runs do not pass it", via.slug, runs.len()));
    }
}

pub fn run(args: &GtfsArgs) -> Result<ExitCode, Failure> {
    let watch = Stopwatch::start();
    let atlas = ground::atlas(&args.data)?;
    let via = args.via.as_deref().map(|slug| ground::crossing(&atlas, slug).cloned()).transpose()?;
    let name = name(args)?;
    if args.source.as_deref().is_some_and(|link| !link.starts_with("https://")) {
        return Err(Failure::usage("--source: expected a link that begins with https://"));
    }
    let today = Clock::system().now().local(&TimeZone::UTC).date();
    // Somewhere it is tomorrow already.
    if args.checked.is_some_and(|day| (day - today).get_days() > 1) {
        return Err(Failure::usage("--checked: a day to come; nobody has looked then yet"));
    }
    let named = |what: String| Failure::failed(format!("{}: {what}", args.file.display()));
    let feed = Feed::open(&args.file).map_err(named)?;
    let mut report = Report::default();
    let finder = crossings::Finder::new(&atlas);
    let trips = Trips::read(&feed, &|point| finder.town(point), &|town| finder.land(town), &mut report);
    let trips = trips.map_err(named)?;
    let checked = args.checked.unwrap_or(today);
    let means =
        crossings::Means { name: &name, via: via.as_deref(), source: args.source.as_deref(), checked };
    let runs = finder.runs(&trips, &means, &mut report);
    if let Some(via) = via.as_deref() {
        note_via(via, &runs);
    }
    report.runs = runs.len() as u64;
    report.over = runs.iter().filter(|run| run.is_over(today)).count() as u64;
    report.over_since = runs.iter().filter(|run| run.is_over(today)).filter_map(|run| run.valid_until).max();
    let unfit = unfit(&report);
    if unfit.is_none() {
        report.written = write(args, &name, &runs)?;
    }
    report.seconds = watch.seconds();
    say(&report, args.json)?;
    unfit.map_or(Ok(ExitCode::SUCCESS), |why| Err(named(why)))
}

/// Why nothing is written of a feed: what was there before is better than it.
fn unfit(report: &Report) -> Option<String> {
    let stays = "nothing was written, what was there stays";
    match () {
        () if is_mostly_bad(report.broken.values().sum(), report.rows) => {
            Some(format!("most rows of it could not be read: {stays}"))
        }
        () if report.runs == 0 => Some(format!("no trip of it leads over a border known here: {stays}")),
        () => None,
    }
}

/// What the file is named after, in letters that a name of a file has everywhere.
fn name(args: &GtfsArgs) -> Result<String, Failure> {
    let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if args.name.as_deref().is_some_and(|name| !is_plain(name)) {
        return Err(Failure::usage("--name: expected letters a to z, digits and `-`; it is no path"));
    }
    let stem = args.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let wanted = args.name.as_deref().unwrap_or(stem).to_ascii_lowercase();
    let letters = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let plain: String = wanted.chars().map(letters).take(limits::GTFS_NAME_CHARS).collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Err(Failure::usage("--name: the feed's name has no letter a file may be named by; give one"));
    }
    Ok(parts.join("-"))
}

/// Writes the runs beside the other data files, if a house would start with them.
fn write(args: &GtfsArgs, name: &str, runs: &[Run]) -> Result<String, Failure> {
    let path = format!("transport/gtfs-{name}.toml");
    let head = "# Made by `passage import gtfs`; the next import of the same feed replaces it.\n\n";
    let body = toml::to_string(&RunsFile { runs: runs.into() }).map_err(Failure::failed)?;
    let text = format!("{head}{body}");
    let mut own = overrides(&args.data)?;
    if let Some(twin) = twin(&own, &path, runs) {
        return Err(Failure::usage(format!(
            "nothing was written: {twin} has the same runs, and they would be shown twice; give its --name \
             to replace it, or take it away"
        )));
    }
    own.insert(path.clone(), text.clone());
    Ground::of(&own).map_err(|faults| {
        let lines: Vec<String> = faults.iter().take(limits::GTFS_FAULTS).map(ToString::to_string).collect();
        Failure::failed(format!("nothing was written: {}", lines.join("; ")))
    })?;
    let file = args.data.join(&path);
    let named = |error: std::io::Error| Failure::failed(format!("{}: {error}", file.display()));
    std::fs::create_dir_all(args.data.join("transport")).map_err(named)?;
    let beside = file.with_extension("part");
    std::fs::write(&beside, &text).map_err(named)?;
    std::fs::rename(&beside, &file).map_err(named)?;
    Ok(file.display().to_string())
}

/// The file of another feed in which most of these runs stand already.
fn twin(own: &BTreeMap<String, String>, path: &str, runs: &[Run]) -> Option<String> {
    let what = |run: &Run| {
        let ends = (run.from.clone(), run.to.clone(), run.via.clone());
        (run.carrier.clone(), run.mode.as_str(), ends, run.departs.clone(), run.days.clone())
    };
    let fresh: BTreeSet<_> = runs.iter().map(what).collect();
    let is_twin = |text: &str| {
        let known = toml::from_str::<RunsFile<'_>>(text).map(|file| file.runs).unwrap_or_default();
        known.iter().map(what).filter(|run| fresh.contains(run)).count() * 2 > fresh.len()
    };
    let others = own.iter().filter(|(known, _)| known.starts_with("transport/") && *known != path);
    others.into_iter().find(|(_, text)| is_twin(text)).map(|(known, _)| known.clone())
}

fn say(report: &Report, as_json: bool) -> Result<(), Failure> {
    if as_json {
        return out::json(report);
    }
    out::line(format_args!(
        "{} rows, {} trips over a border, {} runs, in {:.1} s",
        report.rows, report.trips, report.runs, report.seconds
    ))?;
    if let Some(since) = report.over_since {
        let are = if report.over == report.runs { "all over" } else { "over" };
        out::line(format_args!("{are}: {} runs, the last day of the latest was {since}", report.over))?;
    }
    let listed = |counts: Vec<String>| if counts.is_empty() { "nothing".into() } else { counts.join(", ") };
    let skipped = report.skipped.iter().map(|(why, count)| format!("{why} {count}")).collect();
    out::line(format_args!("left out: {}", listed(skipped)))?;
    let broken = report.broken.iter().map(|(file, count)| format!("{file} {count}")).collect();
    out::line(format_args!("broken rows: {}", listed(broken)))?;
    for fault in &report.faults {
        out::line(format_args!("  {}:{}: {}", fault.file, fault.line, fault.why))?;
    }
    match report.written.is_empty() {
        true => Ok(()),
        false => out::line(format_args!("written to {}; a house reads it when it starts", report.written)),
    }
}
