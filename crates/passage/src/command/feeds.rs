//! `passage feeds`: the offices that can be asked, how each stands on the boards, and what comes of an
//! answer that somebody has in a file. Refuses to ask anyone: only a house that serves does.

use super::{Place, moment};
use crate::config::Config;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::out;
use border::limits;
use border::minute::Minute;
use border::official::{FeedNote, OfficialItem};
use clap::{Args, Subcommand};
use journal::embedded::Embedded;
use offices::adapter::Adapter;
use offices::answered::Answered;
use offices::feed::Feed;
use serde::Serialize;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct FeedsArgs {
    #[command(subcommand)]
    command: Option<FeedsCommand>,
    #[command(flatten)]
    place: Place,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum FeedsCommand {
    /// Read an answer of an office from a file, and say what would come of it. Nothing is kept.
    #[command(after_help = "Example: passage feeds try granica answer.csv --json")]
    Try(TryArgs),
}

#[derive(Debug, Args)]
struct TryArgs {
    /// Which: cbp, dpsu, echerha or granica.
    #[arg(value_name = "NAME", value_parser = adapter)]
    adapter: Adapter,
    /// The answer, as the office gave it, or a recording of it.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// When it came; now where left out.
    #[arg(long, value_name = "RFC3339", value_parser = moment)]
    at: Option<Minute>,
    /// Which post was asked for, where the answer does not name it (granica's own).
    #[arg(long, value_name = "POST")]
    post: Option<String>,
    /// The data directory, for its files.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// One JSON object: the counts and the figures.
    #[arg(long)]
    json: bool,
}

/// A feed as it is listed.
#[derive(Serialize)]
struct Listed {
    name: &'static str,
    office: String,
    asked: bool,
    interval_minutes: i64,
    hosts: &'static [&'static str],
    posts: usize,
    /// The newest of its figures that a board shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    newest_at: Option<Minute>,
    /// What boards say is wrong with its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    wrong: Option<FeedNote>,
}

fn adapter(name: &str) -> Result<Adapter, String> {
    Adapter::of_name(name)
        .ok_or_else(|| format!("expected one of {}", Adapter::ALL.map(Adapter::name).join(", ")))
}

pub fn run(args: &FeedsArgs) -> Result<ExitCode, Failure> {
    match &args.command {
        Some(FeedsCommand::Try(args)) => try_answer(args),
        None => list(args),
    }
}

fn list(args: &FeedsArgs) -> Result<ExitCode, Failure> {
    let config = args.place.config()?;
    let ground = Ground::open(&config.data)?;
    for feed in ground.feeds.iter() {
        let listed = listed(feed, &config, &shown(feed, &config));
        if args.json {
            out::json(&listed)?;
            continue;
        }
        let asked = match listed.asked {
            true => format!("asked every {} min", listed.interval_minutes),
            false => "not asked".into(),
        };
        out::line(format_args!("{:<8} {}: {asked}, {} posts", listed.name, listed.office, listed.posts))?;
        out::line(format_args!("         {}", line(&listed)))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// How the feeds that are asked stand, in a line; whether all bring figures and nothing is wrong with any.
pub(super) fn standing(config: &Config) -> Result<(String, bool), Failure> {
    let ground = Ground::open(&config.data)?;
    let asked = ground.feeds.iter().filter(|feed| config.feeds.contains(&feed.adapter));
    let listed: Vec<Listed> = asked.map(|feed| listed(feed, config, &shown(feed, config))).collect();
    let lines: Vec<String> = listed.iter().map(|feed| format!("{}: {}", feed.name, line(feed))).collect();
    let all_well = listed.iter().all(|feed| feed.wrong.is_none() && feed.newest_at.is_some());
    Ok((lines.join("; "), all_well))
}

/// How a feed stands, in a line.
fn line(listed: &Listed) -> String {
    let newest = listed.newest_at.map_or("no figure on any board".into(), |at| format!("newest figure {at}"));
    match listed.wrong {
        None => newest,
        Some(note) => format!("{newest}; {} since {}", note.state, note.since),
    }
}

fn listed(feed: &Feed, config: &Config, shown: &[OfficialItem]) -> Listed {
    Listed {
        name: feed.name(),
        office: feed.office.to_string(),
        asked: config.feeds.contains(&feed.adapter),
        interval_minutes: config.feed_minutes.max(feed.adapter.least_minutes()),
        hosts: feed.adapter.hosts(),
        posts: feed.posts.len(),
        newest_at: shown.iter().map(|item| item.at).max(),
        wrong: shown.iter().find_map(|item| item.feed),
    }
}

/// What boards show of a feed's office; nothing where there is no journal, or none that can be read.
fn shown(feed: &Feed, config: &Config) -> Vec<OfficialItem> {
    let Ok(journal) = Embedded::open_read_only(&config.data) else { return vec![] };
    let mut items = Vec::new();
    for crossing in feed.crossings() {
        let Ok(fold) = super::board::current(&journal, crossing.as_str()) else { continue };
        items.extend(fold.board().official.values().filter(|item| item.source == feed.office).cloned());
    }
    items
}

fn try_answer(args: &TryArgs) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&args.data)?;
    let named = |why: &dyn std::fmt::Display| Failure::failed(format!("{}: {why}", args.file.display()));
    let about = std::fs::metadata(&args.file).map_err(|error| named(&error))?;
    if about.len() > limits::FEED_ANSWER_BYTES {
        return Err(named(&format_args!("larger than {} bytes", limits::FEED_ANSWER_BYTES)));
    }
    let bytes = std::fs::read(&args.file).map_err(|error| named(&error))?;
    let at = args.at.unwrap_or_else(|| live::clock::Clock::system().now());
    let feed = ground.feeds.iter().find(|feed| feed.adapter == args.adapter);
    let feed = feed.ok_or_else(|| Failure::failed("it has no file in data/feeds"))?;
    let answered = Answered::of(feed, &[(bytes, args.post.clone())], at).map_err(|fault| named(&fault))?;
    say(&answered, args)?;
    Ok(if answered.counts.figures > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn say(answered: &Answered, args: &TryArgs) -> Result<(), Failure> {
    let Answered { figures, counts, newest, .. } = answered;
    if args.json {
        let figures = figures.iter().map(|(crossing, figure)| {
            json!({
                "crossing": crossing,
                "toward": figure.toward,
                "mode": figure.mode,
                "at": figure.told,
                "wait_minutes": figure.wait_minutes,
                "vehicles": figure.vehicles,
                "source": figure.source,
            })
        });
        let figures: Vec<_> = figures.collect();
        return out::json(&json!({"counts": counts, "newest_at": newest, "figures": figures}));
    }
    for (crossing, figure) in figures {
        let counts: Vec<String> = figure.counts().map(|(unit, count)| format!("{count} {unit}")).collect();
        let (toward, mode, told) = (figure.toward, figure.mode, figure.told);
        out::line(format_args!("{crossing} toward {toward}, {mode}: {}, {told}", counts.join(", ")))?;
    }
    out::line(format_args!(
        "{} rows: {} figures ({} of them too old to be shown), {} not used, {} of unknown posts, \
         {} of a time to come, {} out of bounds, {} unread",
        counts.rows,
        counts.figures,
        counts.old,
        counts.not_used,
        counts.unknown,
        counts.future,
        counts.out_of_bounds,
        counts.unread
    ))?;
    if !counts.unknown_posts.is_empty() {
        let names: Vec<&str> = counts.unknown_posts.iter().map(String::as_str).collect();
        out::note(format_args!("posts that no crossing here is: {}", names.join("; ")));
    }
    Ok(())
}
