//! `passage check`: is the configuration right, are the data files. Refuses to change any.

use super::Place;
use crate::failure::Failure;
use crate::ground::{Ground, overrides};
use crate::out;
use border::atlas::{Atlas, DataFault, HelpLine, Rule};
use border::limits::RULE_CHECKED_DAYS;
use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    place: Place,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
}

/// Rules whose source is of no listed office. A house starts in spite of them and shows none.
fn unfounded(atlas: &Atlas) -> Vec<DataFault> {
    let what = |rule: &Rule| {
        format!(
            "rule `{}` is shown nowhere: its source is of no office in offices.toml: {}",
            rule.id, rule.source
        )
    };
    let fault = |rule: &Rule| DataFault { file: "rules".into(), what: what(rule) };
    atlas.unfounded_rules().iter().map(fault).collect()
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
    over.chain(old).chain(never).chain(doubted_help(atlas, today)).collect()
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
    let (faults, doubts) = match Ground::of(&own) {
        Ok(ground) => (unfounded(&ground.atlas), doubts(&ground.atlas)),
        Err(faults) => (faults, vec![]),
    };
    if args.json {
        let faults: Vec<_> =
            faults.iter().map(|fault| json!({"file": fault.file, "what": fault.what})).collect();
        out::json(&json!({"replaced": own.keys().collect::<Vec<_>>(), "faults": faults, "doubts": doubts}))?;
    } else {
        for path in own.keys() {
            out::line(format_args!("{path}: read from {}", config.data.display()))?;
        }
        for fault in &faults {
            out::note(format_args!("passage: {fault}"));
        }
        for doubt in &doubts {
            out::line(format_args!("look again: {doubt}"))?;
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
