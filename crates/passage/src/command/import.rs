//! `passage import`: a chat's export, figures and tables of others. Refuses to keep a message, an author or
//! an id.

use crate::failure::Failure;
use crate::ground::Ground;
use crate::house::{Hands, data_key};
use crate::out;
use clap::{Args, Subcommand};
use jiff::tz::TimeZone;
use journal::embedded::Kind;
use std::fs::File;
use std::path::PathBuf;
use std::process::ExitCode;
use telegram::import::{Import, Report};
use telegram::pseudonym::Pseudonyms;

mod gtfs;
mod lines;
mod official;
mod visas;

#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// Take in a Telegram Desktop export (result.json), of any size.
    #[command(after_help = "Example: passage import telegram result.json --zone Europe/Moscow\n\n\
        Messages are read, counted and dropped: no text, author or message id is kept. Importing the same \
        file \
        again adds only what is new.")]
    Telegram(TelegramArgs),
    /// Take in figures that offices give of the wait or the queue, a JSON object a line.
    #[command(after_help = "Example: passage import official figures.jsonl\n\n\
        A line: {\"crossing\": \"peace-arch\", \"toward\": \"us\", \"mode\": \"car\", \
        \"at\": \"2026-06-30T13:00:00Z\", \"wait_minutes\": 45, \"source\": \"us-cbp\"}; `vehicles` or \
        `metres` in place of the wait, or beside it. A source is an office of offices.toml. Importing the \
        same file again adds nothing.")]
    Official(official::OfficialArgs),
    /// Take in timetables (GTFS) of buses, trains and ferries over a known border.
    #[command(after_help = "Example: passage import gtfs feed.zip --via verkhny-lars \
        --source https://carrier.example/timetable\n\n\
        Writes DIR/transport/gtfs-NAME.toml. Broken rows are named by file and line, counted and left out. A \
        running house reads the file when it is next started.")]
    Gtfs(gtfs::GtfsArgs),
    /// Take in a table of visas by passport and destination, which stands in where no rule speaks.
    #[command(after_help = "Example: passage import visas passport-index-tidy.csv --source \
        https://github.com/ilyankou/passport-index-dataset\n\n\
        A row: Russia,Georgia,360 or RU,GE,360; in place of the days `visa free`, `visa on arrival`, \
        `e-visa`, `eta`, `visa required`, `no admission`; -1 is one's own country. The table \
        before is replaced.")]
    Visas(visas::VisasArgs),
}

#[derive(Debug, Args)]
pub struct TelegramArgs {
    /// The export.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The crossing of messages that name none, in chats whose name names none.
    #[arg(long, value_name = "SLUG")]
    crossing: Option<String>,
    /// The zone of the computer that made an old export, which holds local times only.
    #[arg(long, value_name = "IANA", value_parser = zone)]
    zone: Option<TimeZone>,
    /// Make a data directory for looking back: nothing in it is ever deleted, and it is never served.
    #[arg(long)]
    archive: bool,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// End with what was done as JSON.
    #[arg(long)]
    json: bool,
}

pub fn zone(name: &str) -> Result<TimeZone, String> {
    TimeZone::get(name).map_err(|_| format!("`{name}` is no IANA zone, as Europe/Moscow"))
}

pub fn run(command: &ImportCommand) -> Result<ExitCode, Failure> {
    match command {
        ImportCommand::Telegram(args) => telegram(args),
        ImportCommand::Official(args) => official::run(args),
        ImportCommand::Gtfs(args) => gtfs::run(args),
        ImportCommand::Visas(args) => visas::run(args),
    }
}

fn telegram(args: &TelegramArgs) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&args.data)?;
    let crossing = args.crossing.as_deref().map(|slug| ground.crossing(slug).cloned()).transpose()?;
    let named = |error| Failure::failed(format!("{}: {error}", args.file.display()));
    if args.file.is_dir() {
        return Err(named("a folder; the export is the file result.json in it".to_string()));
    }
    let file = File::open(&args.file).map_err(|error| named(error.to_string()))?;
    let kind = if args.archive { Kind::Archive } else { Kind::Live };
    let hands = match args.archive {
        true => Hands::open_own(&args.data, &ground, kind)?,
        false => Hands::open(&args.data, &ground)?,
    };
    let import = Import {
        atlas: ground.atlas.clone(),
        reader: ground.reader.clone(),
        crossing,
        zone: args.zone.clone(),
        now: live::clock::Clock::system().now(),
        data_key: data_key(&args.data)?,
        pseudonyms: pseudonyms()?,
    };
    let imported = hands.import(import, file)?;
    match imported {
        Ok(report) => {
            say(&report, args)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(halted) => {
            if halted.report.messages > 0 || args.json {
                say(&halted.report, args)?;
            }
            Err(named(halted.cause.to_string()))
        }
    }
}

/// A secret for this run alone.
pub fn pseudonyms() -> Result<Pseudonyms, Failure> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|error| Failure::failed(format!("no randomness: {error}")))?;
    Ok(Pseudonyms::of(secret))
}

fn say(report: &Report, args: &TelegramArgs) -> Result<(), Failure> {
    if args.json {
        return out::json(report);
    }
    out::line(format_args!(
        "{} messages, {} read, {} claims, {} of no known crossing, in {:.1} s",
        report.messages, report.read, report.claims, report.unplaced, report.seconds
    ))?;
    let report = serde_json::to_value(report).map_err(Failure::failed)?;
    out::line(format_args!("skipped: {}", counted(&report["skipped"])))?;
    out::line(format_args!("masked: {}", counted(&report["redacted"])))
}

/// Whether a file is not what it was taken for: more of its rows are bad than good. A few broken rows are
/// told of and passed over; a table that was damaged or is of another shape must not replace one that was
/// right.
fn is_mostly_bad(bad: u64, rows: u64) -> bool {
    bad * 2 > rows
}

/// `what 3, other 1`, or `nothing`.
fn counted(counts: &serde_json::Value) -> String {
    let counts = counts.as_object().into_iter().flatten();
    let listed: Vec<String> = counts.map(|(what, count)| format!("{what} {count}")).collect();
    if listed.is_empty() { "nothing".into() } else { listed.join(", ") }
}
