//! `passage check`: is the configuration right, are the data files. Refuses to change any.

use super::Place;
use crate::failure::Failure;
use crate::ground::{Ground, overrides};
use crate::house::{moderators, seats_lack};
use crate::out;
use border::atlas::{Atlas, DataFault, HelpLine, Rule, Run};
use border::limits::{RULE_CHECKED_DAYS, RUN_CHECKED_DAYS};
use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;
use std::process::ExitCode;

/// So many doubts are told of before the verdict would be out of sight.
const FIRST: usize = 12;

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    place: Place,
    /// Every rule, number and run to look at again, not only the first of them.
    #[arg(long)]
    all: bool,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
}

/// Rules whose source is of no listed office, and runs of which the ground has not the towns. A house starts
/// in spite of them and shows none.
fn unfounded(atlas: &Atlas) -> Vec<DataFault> {
    let what = |rule: &Rule| {
        format!(
            "rule `{}` is shown nowhere: its source is of no office in offices.toml: {}",
            rule.id, rule.source
        )
    };
    let fault = |rule: &Rule| DataFault { file: "rules".into(), what: what(rule) };
    atlas.unfounded_rules().iter().map(fault).chain(atlas.misplaced_runs().iter().cloned()).collect()
}

/// What of the rules time has made doubtful. None of it is a fault: what is over is shown nowhere, and what
/// nobody has looked up says so on every page.
fn doubts(atlas: &Atlas) -> Vec<String> {
    let today = live::clock::Clock::system().now().local(&TimeZone::UTC).date();
    let old = |rule: &&Rule| rule.checked_on.is_some_and(|day| (today - day).get_days() > RULE_CHECKED_DAYS);
    let over = atlas.rules().iter().filter(|rule| rule.is_over(today));
    let over = over.map(|rule| format!("rule `{}` is over, and shown nowhere", rule.id));
    let standing = || atlas.rules().iter().filter(|rule| !rule.is_over(today));
    let old = standing().filter(old);
    let old =
        old.map(|rule| format!("rule `{}` was last looked up over {RULE_CHECKED_DAYS} days ago", rule.id));
    let never = standing().filter(|rule| rule.checked_on.is_none());
    let never = never.map(|rule| format!("rule `{}` was never looked up at {}", rule.id, rule.source));
    let (help, runs) = (doubted_help(atlas, today), doubted_runs(atlas, today));
    let doubts = disputed(atlas).into_iter().chain(over).chain(old).chain(never).chain(help).chain(runs);
    doubts.chain(overruled(atlas, today)).collect()
}

/// Rules that a narrower one wins over, where neither is over: those of the narrower are not shown the wider.
fn overruled(atlas: &Atlas, today: Date) -> Vec<String> {
    let is_now = |(a, b): &(&Rule, &Rule)| !a.is_over(today) && !b.is_over(today);
    let what = |(wider, narrower): (&Rule, &Rule)| {
        format!("rule {} overrules rule {}, the wider one", told(narrower), told(wider))
    };
    atlas.overruled_rules().into_iter().filter(is_now).map(what).collect()
}

/// A rule by its id, with what it says and from when to when.
fn told(rule: &Rule) -> String {
    let day = |day: Option<Date>| day.map_or_else(|| "…".into(), |day| day.to_string());
    format!("`{}` ({}, {} to {})", rule.id, rule.need, day(rule.valid_from), day(rule.valid_until))
}

/// Runs that nobody has looked up for a season, or that are over.
fn doubted_runs(atlas: &Atlas, today: Date) -> Vec<String> {
    let doubt = |run: &Run| {
        let id = &run.id;
        if run.is_over(today) {
            return Some(format!("run `{id}` is over, and shown for its own days only"));
        }
        match run.checked_on {
            None => Some(format!("run `{id}` was never looked up at {}", run.source)),
            Some(_) if run.is_old(today) => {
                Some(format!("run `{id}` was last looked up over {RUN_CHECKED_DAYS} days ago"))
            }
            Some(_) => None,
        }
    };
    atlas.runs().iter().filter_map(doubt).collect()
}

/// Rules that say different things of the same people, way and days. A house shows both, with their dates.
fn disputed(atlas: &Atlas) -> Vec<String> {
    let what =
        |(a, b): (&Rule, &Rule)| format!("rule {} contradicts rule {}: both are shown", told(b), told(a));
    atlas.disputed_rules().into_iter().map(what).collect()
}

/// Numbers to call that nobody has looked up of late, or ever: one line a land.
fn doubted_help(atlas: &Atlas, today: Date) -> Vec<String> {
    let is_old =
        |line: &&HelpLine| line.checked_on.is_some_and(|day| (today - day).get_days() > RULE_CHECKED_DAYS);
    let list =
        |lines: Vec<&HelpLine>| lines.iter().map(|line| line.number.as_str()).collect::<Vec<_>>().join(", ");
    let mut doubts = Vec::new();
    for (land, lines) in atlas.helped() {
        let old: Vec<&HelpLine> = lines.iter().filter(is_old).collect();
        let never: Vec<&HelpLine> = lines.iter().filter(|line| line.checked_on.is_none()).collect();
        if !old.is_empty() {
            let numbers = list(old);
            doubts.push(format!("help/{land}: {numbers} last looked up over {RULE_CHECKED_DAYS} days ago"));
        }
        if !never.is_empty() {
            doubts.push(format!("help/{land}: {} never looked up at its source", list(never)));
        }
    }
    doubts
}

pub fn run(args: &CheckArgs) -> Result<ExitCode, Failure> {
    let config = args.place.config()?;
    let own = overrides(&config.data)?;
    let (faults, mut doubts) = match Ground::of(&own) {
        Ok(ground) => (unfounded(&ground.atlas), doubts(&ground.atlas)),
        Err(faults) => (faults, vec![]),
    };
    let moderators = moderators(&config.data, live::clock::Clock::system().now())?;
    doubts.splice(..0, seats_lack(&config, moderators));
    if args.json {
        let faults: Vec<_> =
            faults.iter().map(|fault| json!({"file": fault.file, "what": fault.what})).collect();
        out::json(&json!({"replaced": own.keys().collect::<Vec<_>>(), "faults": faults, "doubts": doubts}))?;
    } else {
        if !config.data.is_dir() {
            let dir = config.data.display();
            out::line(format_args!(
                "{dir}: there is no such data directory yet; the built-in files are checked"
            ))?;
        }
        for path in own.keys() {
            out::line(format_args!("{path}: read from {}", config.data.display()))?;
        }
        for fault in &faults {
            out::note(format_args!("passage: {fault}"));
        }
        let shown = if args.all { doubts.len() } else { FIRST.min(doubts.len()) };
        for doubt in &doubts[..shown] {
            out::line(format_args!("look again: {doubt}"))?;
        }
        if shown < doubts.len() {
            out::line(format_args!("look again: {} more, with --all", doubts.len() - shown))?;
        }
    }
    if !faults.is_empty() {
        return Ok(ExitCode::from(1));
    }
    if !args.json {
        out::line("all data files are right")?;
    }
    Ok(ExitCode::SUCCESS)
}
