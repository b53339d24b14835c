//! `passage salvage`: what can be saved of a damaged data directory, and what is lost. Refuses to touch the
//! damaged one, and to write over anything.

use crate::failure::Failure;
use crate::out;
use clap::Args;
use journal::embedded::{Fate, Report, Saved, salvage};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct SalvageArgs {
    /// The damaged data directory; stop what serves it first.
    #[arg(value_name = "DIR")]
    damaged: PathBuf,
    /// The data directory to make; it must not exist or be empty.
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
    /// As one JSON object.
    #[arg(long)]
    json: bool,
}

/// A report as JSON.
#[derive(Serialize)]
struct Printed<'a> {
    crossings: Vec<PrintedCrossing<'a>>,
    unreadable_turns: u64,
    words: u64,
    key: &'static str,
}

#[derive(Serialize)]
struct PrintedCrossing<'a> {
    crossing: &'a str,
    entries: u64,
    lost: &'a [(u64, u64)],
    base: &'static str,
}

impl<'a> PrintedCrossing<'a> {
    fn of(saved: &'a Saved) -> Self {
        let Saved { crossing, entries, lost, base } = saved;
        Self { crossing, entries: *entries, lost, base: word(*base) }
    }
}

fn word(fate: Fate) -> &'static str {
    match fate {
        Fate::Absent => "absent",
        Fate::Kept => "kept",
        Fate::Lost => "lost",
    }
}

pub fn run(args: &SalvageArgs) -> Result<ExitCode, Failure> {
    let report = salvage(&args.damaged, &args.into).map_err(Failure::failed)?;
    match args.json {
        true => out::json(&printed(&report))?,
        false => say(&report, &args.into)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn printed(report: &Report) -> Printed<'_> {
    Printed {
        crossings: report.crossings.iter().map(PrintedCrossing::of).collect(),
        unreadable_turns: report.unreadable_turns,
        words: report.words,
        key: word(report.key),
    }
}

fn say(report: &Report, into: &Path) -> Result<(), Failure> {
    for Saved { crossing, entries, lost, base } in &report.crossings {
        let lost_entries: u64 = lost.iter().map(|(first, last)| last - first + 1).sum();
        let places: Vec<String> = lost.iter().map(|(first, last)| format!("{first}-{last}")).collect();
        let gaps = match lost_entries {
            0 => "none lost between them".to_string(),
            count => format!("{count} lost, now empty: {}", places.join(", ")),
        };
        let base = if *base == Fate::Lost { "; what came before its first entry is lost" } else { "" };
        out::line(format_args!("{crossing}: {entries} entries saved, {gaps}{base}"))?;
    }
    let Report { unreadable_turns, words, .. } = report;
    out::line(format_args!("{words} filings' words saved; {unreadable_turns} turns could not be read"))?;
    if report.key == Fate::Lost {
        out::line("the key is lost: exports imported before will count again if they are imported again")?;
    }
    out::line(format_args!("{}: ready to be served; followers will fetch their boards anew", into.display()))
}
