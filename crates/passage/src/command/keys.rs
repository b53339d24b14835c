//! Keys to hand out on the spot: to moderators (`passage watch`) and to those who report from a post
//! (`passage anchor`). A key is shown once, as a link and as a picture to photograph. Refuses to note who got
//! it.

use crate::failure::Failure;
use crate::ground::Ground;
use crate::house::{self, Hands, KeyAsk, KeyTold};
use crate::out;
use border::fact::Digest;
use border::keyring::{Kept, KeyKind};
use border::limits;
use border::slug::Slug;
use border::voice::{hex, unhex};
use clap::{Args, Subcommand};
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub enum WatchCommand {
    /// Make a moderator's key; it is shown this once.
    #[command(
        after_help = "Example: passage watch invite --site https://passage.example --data /var/lib/passage"
    )]
    Invite(WatchInvite),
    /// List moderators' keys: number, id, until when.
    #[command(after_help = "Example: passage watch list --json")]
    List(Common),
    /// End a moderator's key at once.
    #[command(after_help = "Example: passage watch revoke 0f1e2d3c4b5a6978")]
    Revoke(Revoke),
}

#[derive(Debug, Subcommand)]
pub enum AnchorCommand {
    /// Make a key whose holder's reports count as the operator's own word; it is shown this once.
    #[command(after_help = "Example: passage anchor invite --crossing verkhny-lars --data /var/lib/passage")]
    Invite(AnchorInvite),
    /// List anchors' keys: number, id, crossing, until when.
    #[command(after_help = "Example: passage anchor list")]
    List(Common),
    /// End an anchor's key at once, with the standing of all it made, also of what they said before.
    #[command(after_help = "Example: passage anchor revoke 0f1e2d3c4b5a6978")]
    Revoke(Revoke),
}

#[derive(Debug, Args)]
pub struct WatchInvite {
    #[command(flatten)]
    made: Made,
}

#[derive(Debug, Args)]
pub struct AnchorInvite {
    /// At which crossing.
    #[arg(long, value_name = "SLUG")]
    crossing: String,
    #[command(flatten)]
    made: Made,
}

#[derive(Debug, Args)]
struct Made {
    /// How many days it holds.
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(i64).range(1..=limits::KEY_DAYS))]
    days: i64,
    /// The address of the site, for the link.
    #[arg(long, value_name = "ADDRESS", default_value = "http://127.0.0.1:8080", value_parser = site)]
    site: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Args)]
pub struct Revoke {
    /// The key's id, as `list` shows it.
    #[arg(value_name = "KEY-ID", value_parser = key_id)]
    id: Digest<8>,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Args)]
pub struct Common {
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
}

fn key_id(text: &str) -> Result<Digest<8>, String> {
    unhex(text).map(Digest).ok_or_else(|| "expected the 16 hexadecimal digits that `list` shows".into())
}

pub fn watch(command: &WatchCommand) -> Result<ExitCode, Failure> {
    match command {
        WatchCommand::Invite(args) => invite(None, &args.made),
        WatchCommand::List(common) => list(KeyKind::Watch, common),
        WatchCommand::Revoke(args) => revoke(KeyKind::Watch, args),
    }
}

pub fn anchor(command: &AnchorCommand) -> Result<ExitCode, Failure> {
    match command {
        AnchorCommand::Invite(args) => invite(Some(&args.crossing), &args.made),
        AnchorCommand::List(common) => list(KeyKind::Anchor, common),
        AnchorCommand::Revoke(args) => revoke(KeyKind::Anchor, args),
    }
}

/// What was told, and whether by a house that serves the directory.
fn ask(common: &Common, ask: KeyAsk) -> Result<(KeyTold, bool), Failure> {
    let ground = Ground::open(&common.data)?;
    // A slip in --data must neither make a key that opens nothing nor say that there are none.
    drop(house::journal_read_only(&common.data)?);
    let hands = Hands::open(&common.data, &ground)?;
    let (told, is_served) = (hands.keys(&common.data, ask), hands.is_served());
    hands.close();
    told.map(|told| (told, is_served))
}

/// Where a site is: what a browser opens, or the link and its picture lead nowhere.
fn site(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match host.map(|host| host.trim_end_matches('/')) {
        Some(host) if !host.is_empty() && !host.contains(char::is_whitespace) => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => Err("expected an address as https://passage.example".into()),
    }
}

/// Whether whoever stands on the way could read the key: plain HTTP, and not on this machine.
fn is_read_on_the_way(site: &str) -> bool {
    let host = site.strip_prefix("http://").map(|host| host.split('/').next().unwrap_or_default());
    host.is_some_and(|host| {
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        name != "localhost" && !name.starts_with("127.") && name != "[::1]"
    })
}

fn unexpected() -> Failure {
    Failure::failed("the serving house answered something else")
}

fn invite(crossing: Option<&str>, made: &Made) -> Result<ExitCode, Failure> {
    let crossing: Option<Slug> = match crossing {
        Some(slug) => Some(Ground::open(&made.common.data)?.crossing(slug)?.slug.clone()),
        None => None,
    };
    let (told, is_served) = ask(&made.common, KeyAsk::Invite { crossing, days: made.days })?;
    let KeyTold::Invited { kept, secret } = told else { return Err(unexpected()) };
    let site = &made.site;
    if is_read_on_the_way(site) {
        out::note(format_args!("passage: {site}: without https whoever stands on the way reads the key"));
    }
    let link = match &kept.crossing {
        Some(slug) => format!("{site}/{slug}/anchor#{secret}"),
        None => format!("{site}/watch#{secret}"),
    };
    if made.common.json {
        out::json(&json!({"key": secret, "link": link, "id": kept.id, "number": kept.number,
            "until": kept.until, "crossing": kept.crossing}))?;
        return Ok(ExitCode::SUCCESS);
    }
    // Most terminals are dark: what is light on paper is a block here.
    let code = QrCode::new(&link).map_err(Failure::failed)?;
    out::line(code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build())?;
    out::line(&link)?;
    out::line(format_args!("key k{}, id {}, until {}", kept.number, hex(&kept.id.0), kept.until))?;
    out::line("It is shown this once: whoever has the link has the key. Hand it over in person.")?;
    let dir = made.common.data.display();
    out::line(match is_served {
        true => format!("The house that serves {dir} knows it."),
        false => format!("No house serves {dir} now: it opens the desk once one does."),
    })?;
    Ok(ExitCode::SUCCESS)
}

fn list(kind: KeyKind, common: &Common) -> Result<ExitCode, Failure> {
    let (KeyTold::Listed(keys), _) = ask(common, KeyAsk::List { kind })? else { return Err(unexpected()) };
    for kept in keys {
        if common.json {
            out::json(&told(&kept))?;
            continue;
        }
        let crossing = kept.crossing.as_ref().map_or("", Slug::as_str);
        let ended = kept.revoked.map_or_else(String::new, |at| format!("  revoked {at}"));
        let id = hex(&kept.id.0);
        out::line(format_args!("k{:<4} {id}  until {}  {crossing}{ended}", kept.number, kept.until))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn revoke(kind: KeyKind, args: &Revoke) -> Result<ExitCode, Failure> {
    let (told, _) = ask(&args.common, KeyAsk::Revoke { kind, id: args.id })?;
    let KeyTold::Revoked(kept) = told else { return Err(unexpected()) };
    match args.common.json {
        true => out::json(&self::told(&kept))?,
        false => out::line(format_args!("revoked: k{}", kept.number))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn told(kept: &Kept) -> serde_json::Value {
    json!({"number": kept.number, "id": kept.id, "kind": kept.kind, "crossing": kept.crossing,
        "until": kept.until, "revoked": kept.revoked})
}
