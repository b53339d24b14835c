//! `passage check`: is the configuration right, are the data files. Refuses to change any.

use super::Place;
use crate::failure::Failure;
use crate::ground::{Ground, readable, unread};
use crate::house::{moderators, seats_lack};
use crate::out;
use border::atlas::{Atlas, DataFault, HelpLine, Rule};
use border::limits::{RULE_CHECKED_DAYS, RUN_CHECKED_DAYS};
use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;
use std::process::ExitCode;

/// So many doubts of what time does are told of before the verdict would be out of sight.
const FIRST: usize = 12;

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    place: Place,
    /// Every rule, number and run to look at again, not only those that contradict and the first of the rest.
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
    let of_ground = atlas.unfounded_rules().iter().map(fault).chain(atlas.misplaced_runs().iter().cloned());
    of_ground.chain(atlas.checked_in_days_to_come(today())).collect()
}

fn today() -> Date {
    live::clock::Clock::system().now().local(&TimeZone::UTC).date()
}

/// What is to be looked at again.
#[derive(Default)]
struct Doubts {
    /// What contradicts or is overruled, and what the house lacks: always told in full.
    first: Vec<String>,
    /// What is over or was looked up long ago: the first few.
    aged: Vec<String>,
    /// What nobody has looked up: so many rules, runs and lands whose numbers were not.
    never: Vec<String>,
}

impl Doubts {
    fn told(&self, all: bool) -> Vec<String> {
        let mut told = self.first.clone();
        if all {
            told.extend(self.aged.iter().chain(&self.never).cloned());
            return told;
        }
        told.extend(self.aged.iter().take(FIRST).cloned());
        let more = self.aged.len().saturating_sub(FIRST);
        let more =
            (more > 0).then(|| format!("{more} more that are over or were looked up long ago, with --all"));
        let never = self.never.len();
        let never = (never > 0)
            .then(|| format!("{never} rules, runs, numbers and shut posts never looked up, with --all"));
        told.extend(more.into_iter().chain(never));
        told
    }
}

/// What of the rules time has made doubtful. None of it is a fault: what is over is shown nowhere, and what
/// nobody has looked up says so on every page.
fn doubts(atlas: &Atlas) -> Doubts {
    let today = today();
    let old = |rule: &&Rule| rule.checked_on.is_some_and(|day| (today - day).get_days() > RULE_CHECKED_DAYS);
    let over = atlas.rules().iter().filter(|rule| rule.is_over(today));
    let over = over.map(|rule| format!("rule `{}` is over, and shown nowhere", rule.id));
    let standing = || atlas.rules().iter().filter(|rule| !rule.is_over(today));
    let old = standing().filter(old);
    let old =
        old.map(|rule| format!("rule `{}` was last looked up over {RULE_CHECKED_DAYS} days ago", rule.id));
    let never = standing().filter(|rule| rule.checked_on.is_none());
    let never = never.map(|rule| format!("rule `{}` was never looked up at {}", rule.id, rule.source));
    let mut doubts = Doubts {
        first: disputed(atlas, today).into_iter().chain(overruled(atlas, today)).collect(),
        aged: over.chain(old).collect(),
        never: never.collect(),
    };
    doubt_help(atlas, today, &mut doubts);
    doubt_runs(atlas, today, &mut doubts);
    doubt_posts(atlas, today, &mut doubts);
    doubts
}

/// Rules that an exception wins over, where neither is over: those of the exception are not shown the wider.
fn overruled(atlas: &Atlas, today: Date) -> Vec<String> {
    let is_now = |(a, b): &(&Rule, &Rule)| !a.is_over(today) && !b.is_over(today);
    let what = |(wider, narrower): (&Rule, &Rule)| {
        format!(
            "rule {} overrules rule {}, the wider one, which is not shown to whom both speak of",
            told(narrower),
            told(wider)
        )
    };
    atlas.overruled_rules().into_iter().filter(is_now).map(what).collect()
}

/// A rule by its id, with what it says and from when to when.
fn told(rule: &Rule) -> String {
    let day = |day: Option<Date>| day.map_or_else(|| "…".into(), |day| day.to_string());
    format!("`{}` ({}, {} to {})", rule.id, rule.need, day(rule.valid_from), day(rule.valid_until))
}

/// Runs that nobody has looked up for a season, or that are over.
fn doubt_runs(atlas: &Atlas, today: Date, doubts: &mut Doubts) {
    for run in atlas.runs() {
        let id = &run.id;
        if run.is_over(today) {
            doubts.aged.push(format!("run `{id}` is over, and shown for its own days only"));
        } else if run.checked_on.is_none() {
            doubts.never.push(format!("run `{id}` was never looked up at {}", run.source));
        } else if run.is_old(today) {
            doubts.aged.push(format!("run `{id}` was last looked up over {RUN_CHECKED_DAYS} days ago"));
        }
    }
}

/// Posts that are said to be shut today by an order that nobody has looked up of late, or ever.
fn doubt_posts(atlas: &Atlas, today: Date, doubts: &mut Doubts) {
    for (post, order) in atlas.crossings().filter_map(|post| Some((post, post.shut_on(today)?))) {
        let what = format!("`{}`, shut from {}", post.slug, order.from);
        match order.checked_on {
            None => doubts.never.push(format!("{what}, was never looked up at {}", order.source)),
            Some(day) if (today - day).get_days() > RULE_CHECKED_DAYS => {
                doubts.aged.push(format!("{what}, was last looked up over {RULE_CHECKED_DAYS} days ago"));
            }
            Some(_) => {}
        }
    }
}

/// Rules that say different things of the same people, way and days. A house shows both, with their dates.
fn disputed(atlas: &Atlas, today: Date) -> Vec<String> {
    let is_now = |(a, b): &(&Rule, &Rule)| !a.is_over(today) && !b.is_over(today);
    let what =
        |(a, b): (&Rule, &Rule)| format!("rule {} contradicts rule {}: both are shown", told(b), told(a));
    atlas.disputed_rules().into_iter().filter(is_now).map(what).collect()
}

/// Numbers to call that nobody has looked up of late, or ever: one line a land.
fn doubt_help(atlas: &Atlas, today: Date, doubts: &mut Doubts) {
    let is_old =
        |line: &&HelpLine| line.checked_on.is_some_and(|day| (today - day).get_days() > RULE_CHECKED_DAYS);
    let list =
        |lines: Vec<&HelpLine>| lines.iter().map(|line| line.number.as_str()).collect::<Vec<_>>().join(", ");
    for (land, lines) in atlas.helped() {
        let old: Vec<&HelpLine> = lines.iter().filter(is_old).collect();
        let never: Vec<&HelpLine> = lines.iter().filter(|line| line.checked_on.is_none()).collect();
        if !old.is_empty() {
            let numbers = list(old);
            doubts
                .aged
                .push(format!("help/{land}: {numbers} last looked up over {RULE_CHECKED_DAYS} days ago"));
        }
        if !never.is_empty() {
            doubts.never.push(format!("help/{land}: {} never looked up at its source", list(never)));
        }
    }
}

pub fn run(args: &CheckArgs) -> Result<ExitCode, Failure> {
    let config = args.place.config()?;
    let (own, unreadable) = readable(&config.data);
    let (mut faults, mut doubts) = match Ground::of(&own) {
        Ok(ground) => (unfounded(&ground.atlas), doubts(&ground.atlas)),
        Err(faults) => (faults, Doubts::default()),
    };
    faults.splice(..0, unreadable);
    let moderators = moderators(&config.data, live::clock::Clock::system().now())?;
    let what = |name| format!("`{name}` is no name of a data file or folder of them: nothing of it is read");
    doubts.first.splice(
        ..0,
        seats_lack(&config, moderators).into_iter().chain(unread(&config.data).into_iter().map(what)),
    );
    if args.json {
        let all = doubts.told(true);
        let faults: Vec<_> =
            faults.iter().map(|fault| json!({"file": fault.file, "what": fault.what})).collect();
        out::json(&json!({"replaced": own.keys().collect::<Vec<_>>(), "faults": faults, "doubts": all}))?;
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
        for doubt in doubts.told(args.all) {
            out::line(format_args!("look again: {doubt}"))?;
        }
    }
    if !faults.is_empty() {
        return Ok(ExitCode::from(1));
    }
    if !args.json {
        let which = if config.data.is_dir() { "" } else { ", the built-in ones: there are no others" };
        out::line(format_args!("all data files are right{which}"))?;
    }
    Ok(ExitCode::SUCCESS)
}
