//! What an operator does to a board: notice, hide, freeze, hold alerts. On a served directory it goes through
//! the server. Refuses to act without saying what it acts on.

use super::moment;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::house::{self, Hands};
use crate::out;
use border::fact::{Fact, Notice, Reason, Seq, Target};
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::topic::Topic;
use clap::{Args, Subcommand};
use live::order::Act;
use serde_json::json;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

/// A notice for longer than this is more often a slip in the year than a month's closure.
const NOTICE_MINUTES: i64 = 30 * 24 * 60;

#[derive(Debug, Subcommand)]
pub enum NoticeCommand {
    /// Add a notice.
    #[command(
        after_help = "Example: passage notice add --crossing verkhny-lars --text ru=\"Закрыто до 12:00\" \
        --text en=\"Closed until 12:00\" --link https://example.org/notice --source \"Georgian police\" \
        --until 2026-10-06T12:00:00Z"
    )]
    Add(NoticeArgs),
}

#[derive(Debug, Args)]
pub struct NoticeArgs {
    /// At which crossing.
    #[arg(long, value_name = "SLUG")]
    crossing: String,
    /// The text in one language; give one for each, English and Russian at least where you can.
    #[arg(long, value_name = "LANG=TEXT", value_parser = text_in, required = true)]
    text: Vec<(Lang, String)>,
    /// Where it is published.
    #[arg(long, value_name = "HTTPS-ADDRESS")]
    link: String,
    /// Whose it is.
    #[arg(long, value_name = "NAME")]
    source: String,
    /// Valid from; by default from now.
    #[arg(long, value_name = "RFC3339", value_parser = moment)]
    from: Option<Minute>,
    /// Valid until.
    #[arg(long, value_name = "RFC3339", value_parser = moment)]
    until: Minute,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Args)]
pub struct HideArgs {
    /// `SLUG/filing/SEQ`, or `SLUG/` and the key of an item on its board.
    #[arg(value_name = "ID")]
    id: String,
    /// wrong, personal, spam, flood, threat or outdated.
    #[arg(long, value_parser = reason, default_value = "wrong")]
    reason: Reason,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Args)]
pub struct FreezeArgs {
    /// The crossing.
    #[arg(value_name = "SLUG")]
    slug: String,
    /// The topic; without one the whole crossing is paused.
    #[arg(value_name = "TOPIC", value_parser = topic)]
    topic: Option<Topic>,
    /// End the pause.
    #[arg(long)]
    end: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Subcommand)]
pub enum AlertsCommand {
    /// Hold alerts back: none rings, and the page says so.
    #[command(after_help = "Example: passage alerts hold verkhny-lars --for 2h")]
    Hold(HoldArgs),
    /// Let alerts ring again; what was contradictory then rings too, if it is so.
    #[command(after_help = "Example: passage alerts release verkhny-lars")]
    Release(ReleaseArgs),
}

#[derive(Debug, Args)]
pub struct HoldArgs {
    /// The crossing.
    #[arg(value_name = "SLUG")]
    slug: String,
    /// For how long: minutes or hours, a day at most.
    #[arg(long = "for", value_name = "TIME", value_parser = held_for, default_value = "2h")]
    minutes: i64,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Args)]
pub struct ReleaseArgs {
    /// The crossing.
    #[arg(value_name = "SLUG")]
    slug: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Args)]
struct Common {
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
}

fn text_in(argument: &str) -> Result<(Lang, String), String> {
    let (lang, text) = argument.split_once('=').ok_or("expected LANG=TEXT, as en=\"Closed until noon\"")?;
    let lang = super::lang(lang)?;
    if text.is_empty() { Err("the text is empty".into()) } else { Ok((lang, text.to_string())) }
}

fn reason(word: &str) -> Result<Reason, String> {
    let all = Reason::ALL.iter().map(|reason| reason.as_str()).collect::<Vec<_>>().join(", ");
    Reason::parse(word).ok_or(format!("expected one of {all}"))
}

fn held_for(text: &str) -> Result<i64, String> {
    let most = limits::ALERTS_HELD_MINUTES;
    let minutes = super::board::step(text).map_err(|_| "expected a time as 30m or 2h")?;
    if minutes > most { Err(format!("at most {} hours", most / 60)) } else { Ok(minutes) }
}

fn topic(word: &str) -> Result<Topic, String> {
    let all = Topic::ALL.iter().map(|topic| topic.as_str()).collect::<Vec<_>>().join(", ");
    Topic::parse(word).ok_or(format!("expected one of {all}"))
}

pub fn notice(NoticeCommand::Add(args): &NoticeCommand) -> Result<ExitCode, Failure> {
    if !args.link.starts_with("https://") || args.link.len() > limits::NOTICE_LINK_BYTES {
        let most = limits::NOTICE_LINK_BYTES;
        return Err(Failure::usage(format!("--link must be an https:// address of at most {most} bytes")));
    }
    // Told here: where an argument is read, what is wrong with it comes after all of it.
    if let Some((lang, text)) = args.text.iter().find(|(_, text)| text.len() > limits::NOTICE_TEXT_BYTES) {
        let (len, most) = (text.len(), limits::NOTICE_TEXT_BYTES);
        return Err(Failure::usage(format!("--text {lang}: it has {len} bytes, at most {most} fit")));
    }
    if args.source.is_empty() || args.source.len() > limits::SOURCE_BYTES {
        return Err(Failure::usage(format!("--source must have 1 to {} bytes", limits::SOURCE_BYTES)));
    }
    let from = args.from.unwrap_or_else(|| live::clock::Clock::system().now());
    if args.until <= from {
        return Err(Failure::usage("--until must come after --from"));
    }
    if args.until.since(from) > NOTICE_MINUTES {
        let until = args.until;
        out::note(format_args!(
            "passage: it stands until {until}: should that be wrong, hide it and add it again"
        ));
    }
    let text: BTreeMap<Lang, String> = args.text.iter().cloned().collect();
    let (link, source) = (args.link.clone(), args.source.clone());
    let act = Act::Notice(Notice { text, link, source, from, until: args.until });
    act_on(&args.crossing, act, &args.common, |seq| format!("{}/notice/{seq}", args.crossing))
}

pub fn hide(args: &HideArgs) -> Result<ExitCode, Failure> {
    let form = "expected SLUG/filing/SEQ or SLUG/KEY, as verkhny-lars/pass/ge/foot//";
    let (slug, rest) = args.id.split_once('/').ok_or_else(|| Failure::usage(form))?;
    let target =
        Target::parse(rest).ok_or_else(|| Failure::usage(format!("`{rest}` names nothing; {form}")))?;
    if let Target::Filing(filing) = target {
        must_be_filing(slug, filing, &args.common)?;
    }
    act_on(slug, Act::Hide(target, args.reason), &args.common, |_| args.id.clone())
}

pub fn freeze(args: &FreezeArgs) -> Result<ExitCode, Failure> {
    let act = if args.end { Act::Thaw(args.topic) } else { Act::Freeze(args.topic) };
    act_on(&args.slug, act, &args.common, |_| args.slug.clone())
}

pub fn alerts(command: &AlertsCommand) -> Result<ExitCode, Failure> {
    let (slug, act, common) = match command {
        AlertsCommand::Hold(args) => (&args.slug, Act::HoldAlerts { minutes: args.minutes }, &args.common),
        AlertsCommand::Release(args) => (&args.slug, Act::ReleaseAlerts, &args.common),
    };
    act_on(slug, act, common, |_| slug.clone())
}

/// Says no to the number of what is no filing: it would be noted as taken off, and what was meant stays.
fn must_be_filing(slug: &str, filing: Seq, common: &Common) -> Result<(), Failure> {
    let ground = Ground::open(&common.data)?;
    let crossing = &ground.crossing(slug)?.slug;
    let journal = house::journal_read_only(&common.data)?;
    let floor = journal.base(crossing).map_err(Failure::failed)?.map_or(0, |base| base.seq);
    // What is folded into the base is known by its number no longer, and may still count.
    let mut is_filing = (1..=floor).contains(&filing);
    let read = journal.read(crossing, filing.saturating_sub(1), &mut |entry| {
        is_filing |= entry.seq == filing && brings_something(&entry.fact);
        ControlFlow::Break(())
    });
    read.map_err(Failure::failed)?;
    if is_filing { Ok(()) } else { Err(Failure::failed(format!("there is no filing {filing} at {slug}"))) }
}

/// Whether a fact is of somebody who told, asked or foretold something.
fn brings_something(fact: &Fact) -> bool {
    matches!(fact, Fact::Filed(_) | Fact::Claimed(_) | Fact::Asked(_) | Fact::Announced(_))
}

/// Acts through the serving house, or opens the directory if none serves it, and says what was done.
fn act_on(slug: &str, act: Act, common: &Common, id: impl Fn(u64) -> String) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&common.data)?;
    ground.crossing(slug)?;
    // A slip in --data must not act on an empty house made on the spot.
    drop(house::journal_read_only(&common.data)?);
    let hands = Hands::open(&common.data, &ground)?;
    let seq = hands.act(slug, act)?;
    hands.close();
    match common.json {
        true => out::json(&json!({"id": id(seq), "seq": seq}))?,
        false => out::line(format_args!("done: {} (entry {seq})", id(seq)))?,
    }
    Ok(ExitCode::SUCCESS)
}
