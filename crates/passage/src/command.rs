//! The command line: what can be asked of Passage, and which command does it. Refuses to do anything itself.

use crate::config::{Admission, Config};
use crate::failure::Failure;
use border::minute::Minute;
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

mod ask;
mod backup;
mod board;
mod check;
mod crossings;
mod demo;
mod doctor;
mod explain;
mod feeds;
mod forecast;
mod import;
mod keys;
mod operate;
mod paste;
mod read;
mod salvage;
mod serve;
mod way;

/// A live, sourced board per border crossing, from what people write.
#[derive(Debug, Parser)]
#[command(version, about, long_about = None, after_help = "With no command: serve, with all defaults.")]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the boards.
    #[command(after_help = "Example: passage serve --data ./passage-data --listen 127.0.0.1:8080")]
    Serve(serve::ServeArgs),
    /// Serve a living EXAMPLE board: a sample day at speed, offline, nothing kept.
    #[command(after_help = "Example: passage demo --listen 127.0.0.1:8080 --speed 60")]
    Demo(demo::DemoArgs),
    /// List the offices that can be asked for their figures and how each stands, or try an answer of one.
    #[command(after_help = "Example: passage feeds --data ./passage-data\n         \
        passage feeds try cbp answer.json --at 2026-10-06T00:30:00Z")]
    Feeds(feeds::FeedsArgs),
    /// Take messages or figures in from a file.
    #[command(subcommand)]
    Import(import::ImportCommand),
    /// Take in messages copied from a chat, from standard input.
    #[command(after_help = "Example: passage paste --crossing uspenka --zone Europe/Moscow < copied.txt")]
    Paste(paste::PasteArgs),
    /// Put up an official or NGO notice.
    #[command(subcommand)]
    Notice(operate::NoticeCommand),
    /// Take something off a board at once; a tombstone stays.
    #[command(after_help = "Example: passage hide verkhny-lars/filing/812 --reason personal")]
    Hide(operate::HideArgs),
    /// Pause a crossing or one topic of it, or end the pause.
    #[command(after_help = "Example: passage freeze verkhny-lars open\n         \
        passage freeze verkhny-lars open --end")]
    Freeze(operate::FreezeArgs),
    /// Hold a crossing's alerts back, or let them ring again.
    #[command(subcommand)]
    Alerts(operate::AlertsCommand),
    /// Keys of moderators, for the desk at /watch.
    #[command(subcommand)]
    Watch(keys::WatchCommand),
    /// Keys of those who report from a post and whom the operator answers for.
    #[command(subcommand)]
    Anchor(keys::AnchorCommand),
    /// Read messages from standard input, one reading a line.
    #[command(after_help = "Example: echo 'Ларс закрыт' | passage read")]
    Read(read::ReadArgs),
    /// Show how one message is read: words, sentences, clauses, claims, with their places.
    #[command(
        after_help = "Example: passage explain \"пешком нет, но на велике прошёл\" --crossing verkhny-lars"
    )]
    Explain(explain::ExplainArgs),
    /// Print a crossing's board as of now or of another moment.
    #[command(after_help = "Example: passage board uspenka --at 2026-10-06T00:30:00Z --text --lang ru")]
    Board(board::BoardArgs),
    /// Say what the next hours will probably bring, with the range.
    #[command(
        after_help = "Example: passage forecast peace-arch --at 2017-07-01T17:00:00Z --json\n         \
        passage forecast peace-arch --from 2017-01-01T00:00:00Z --to 2017-12-31T23:00:00Z --every 1h --json"
    )]
    Forecast(forecast::ForecastArgs),
    /// Ask a board.
    #[command(after_help = "Example: passage ask verkhny-lars \"пешком пускают?\"")]
    Ask(ask::AskArgs),
    /// List the crossings.
    #[command(after_help = "Example: passage crossings --find ларс")]
    Crossings(crossings::CrossingsArgs),
    /// Say by which borders one comes from a town to a country, and what papers each asks for.
    #[command(
        after_help = "Example: passage way novosibirsk karaganda --citizen ru --document passport\n         \
        passage way Караганда Тбилиси --citizen ru --age 28 --document passport --age 0 \\\n           \
        --document birth_certificate --on 2022-09-23 --return --lang ru"
    )]
    Way(way::WayArgs),
    /// Check the configuration and the data files.
    #[command(after_help = "Example: passage check --data ./passage-data --config passage.toml")]
    Check(check::CheckArgs),
    /// Look whether this machine can serve, and say what is in the way.
    #[command(after_help = "Example: passage doctor --data ./passage-data")]
    Doctor(doctor::DoctorArgs),
    /// Copy everything kept but words to one file, also beside a running server.
    #[command(after_help = "Example: passage backup passage.backup --data ./passage-data")]
    Backup(backup::BackupArgs),
    /// Make a data directory of a backup.
    #[command(after_help = "Example: passage restore passage.backup --data ./restored")]
    Restore(backup::RestoreArgs),
    /// Save what can be read of a damaged data directory into a new one, and say what is lost.
    #[command(after_help = "Example: passage salvage ./passage-data --into ./saved")]
    Salvage(salvage::SalvageArgs),
}

/// Where things are kept and configured.
#[derive(Clone, Debug, Default, Args)]
pub struct Place {
    /// The configuration file.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The data directory.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Place {
    /// The configuration with the flags over it.
    pub fn config(&self) -> Result<Config, Failure> {
        let config = match &self.config {
            Some(path) => Config::read(path),
            None => Config::defaults(),
        };
        let mut config = config.map_err(Failure::usage)?;
        if let Some(data) = &self.data {
            config.data.clone_from(data);
        }
        Ok(config)
    }
}

/// Where and how to listen.
#[derive(Clone, Debug, Default, Args)]
pub struct Listen {
    /// Address and port of pages and API.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// Address and port of the metrics; "" turns them off.
    #[arg(long, value_name = "ADDRESS", value_parser = metrics)]
    metrics: Option<Metrics>,
    /// `open` lifts the rates: closed circles, load tests.
    #[arg(long, value_enum)]
    admission: Option<Admission>,
}

impl Listen {
    fn over(&self, config: &mut Config) {
        config.listen = self.listen.unwrap_or(config.listen);
        config.metrics = match self.metrics {
            Some(Metrics::At(address)) => Some(address),
            Some(Metrics::Off) => None,
            None => config.metrics,
        };
        config.admission = self.admission.unwrap_or(config.admission);
    }
}

/// Where metrics are served.
#[derive(Clone, Copy, Debug)]
enum Metrics {
    Off,
    At(SocketAddr),
}

fn metrics(text: &str) -> Result<Metrics, String> {
    if text.is_empty() {
        return Ok(Metrics::Off);
    }
    text.parse().map(Metrics::At).map_err(|_| "expected an address as 127.0.0.1:9090, or \"\"".to_string())
}

/// No border was told of before: what is earlier is a slip.
const FIRST: Minute = Minute(0);

/// Reads an RFC 3339 moment from the command line.
fn moment(text: &str) -> Result<Minute, String> {
    let moment = Minute::parse(text).map_err(|_| "expected RFC 3339, as 2026-10-06T00:30:00Z".to_string())?;
    if moment < FIRST { Err("expected a time after 1970".into()) } else { Ok(moment) }
}

/// Reads a language's code from the command line.
fn lang(text: &str) -> Result<border::lang::Lang, String> {
    border::lang::Lang::parse(text).ok_or_else(|| "expected one of ru, uk, en, fr, ka, kk".to_string())
}

/// Runs the command.
///
/// # Errors
/// [`Failure`], to be said and made an exit code of.
pub fn run(cli: Cli) -> Result<ExitCode, Failure> {
    match cli.command.unwrap_or(Command::Serve(serve::ServeArgs::default())) {
        Command::Serve(args) => serve::run(&args),
        Command::Demo(args) => demo::run(&args),
        Command::Feeds(args) => feeds::run(&args),
        Command::Import(command) => import::run(&command),
        Command::Paste(args) => paste::run(&args),
        Command::Notice(command) => operate::notice(&command),
        Command::Hide(args) => operate::hide(&args),
        Command::Freeze(args) => operate::freeze(&args),
        Command::Alerts(command) => operate::alerts(&command),
        Command::Watch(command) => keys::watch(&command),
        Command::Anchor(command) => keys::anchor(&command),
        Command::Read(args) => read::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Board(args) => board::run(&args),
        Command::Forecast(args) => forecast::run(&args),
        Command::Ask(args) => ask::run(&args),
        Command::Crossings(args) => crossings::run(&args),
        Command::Way(args) => way::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Doctor(args) => doctor::run(&args),
        Command::Backup(args) => backup::backup(&args),
        Command::Restore(args) => backup::restore(&args),
        Command::Salvage(args) => salvage::run(&args),
    }
}
