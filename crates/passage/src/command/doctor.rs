//! `passage doctor`: can this machine serve, what is in the way, and what would betray those who write.
//! Refuses to mend anything itself.

mod finding;
mod secrecy;

use super::Place;
use crate::config::Config;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::house::moderators;
use crate::out;
use clap::Args;
use finding::{Finding, Verdict};
use journal::embedded::{Embedded, OpenError};
use std::path::Path;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct DoctorArgs {
    #[command(flatten)]
    place: Place,
    /// One JSON object a finding.
    #[arg(long)]
    json: bool,
}

/// What helps against damage.
const MEND: &str =
    "stop what serves it, then `passage salvage DIR --into NEW`, or `passage restore` a backup";

/// Followers need a descriptor each; below this only a small circle can follow.
const DESCRIPTORS: u64 = 16_384;

pub fn run(args: &DoctorArgs) -> Result<ExitCode, Failure> {
    let config = args.place.config()?;
    let mut findings =
        vec![data_files(&config), directory(&config), free_space(&config), port(&config), descriptors()];
    findings.extend(kept(&config));
    findings.push(keyring(&config));
    findings.extend(words(&config));
    findings.push(feeds(&config));
    let secrecy = secrecy::findings(&config.data).into_iter();
    match serves_only_this_machine(&config) {
        true => findings.extend(secrecy.map(Finding::for_loopback)),
        false => findings.extend(secrecy),
    }
    for finding in &findings {
        match args.json {
            true => out::json(finding)?,
            false => out::line(finding)?,
        }
    }
    let bad = findings.iter().any(|finding| finding.verdict == Verdict::Bad);
    Ok(if bad { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// On loopback, and nobody could be reached by others: a trial. With a contact, a proxy may stand in front.
fn serves_only_this_machine(config: &Config) -> bool {
    config.listen.ip().is_loopback() && config.contact.trim().is_empty()
}

/// Whether what is kept can be served; nothing where there is none yet.
fn kept(config: &Config) -> Option<Finding> {
    let what = "journal";
    match Embedded::open_read_only(&config.data) {
        Err(OpenError::Absent { .. }) => None,
        // Whoever serves it brings it up to date.
        Err(error @ OpenError::Unmigrated { .. }) => Some(Finding::weak(what, error.to_string())),
        Err(error) => Some(Finding::bad(what, error.to_string(), MEND)),
        Ok(journal) => Some(match journal.examine() {
            Ok(()) => Finding::good(what, "all of it can be read"),
            Err(error) => Finding::bad(what, error.to_string(), MEND),
        }),
    }
}

/// Whether the keys that were handed out can be read.
fn keyring(config: &Config) -> Finding {
    let held = moderators(&config.data, live::clock::Clock::system().now());
    finding(
        "keys",
        held.map(|held| format!("{held} of moderators hold")).map_err(|failure| failure.to_string()),
    )
}

/// Whether kept words can be read; nothing where there is no journal yet.
fn words(config: &Config) -> Option<Finding> {
    let lost = Embedded::open_read_only(&config.data).ok()?.lost_words().ok()?;
    let days: Vec<String> =
        lost.iter().map(|lost| format!("{} ({} filings)", lost.day, lost.filings)).collect();
    Some(match days.is_empty() {
        true => Finding::good("words", "all that are kept can be read"),
        false => Finding::weak(
            "words",
            format!("the key is missing or damaged of {}; nothing else is lost", days.join(", ")),
        ),
    })
}

/// Which offices are asked, and what boards say of them.
fn feeds(config: &Config) -> Finding {
    let what = "feeds";
    if config.feeds.is_empty() {
        return Finding::good(what, "no office is asked");
    }
    match super::feeds::standing(config) {
        Ok((lines, true)) => Finding::good(what, lines),
        Ok((lines, false)) => Finding::weak(what, lines),
        Err(failure) => Finding::bad(what, failure.to_string(), "see `passage check`"),
    }
}

fn finding(what: &'static str, found: Result<String, String>) -> Finding {
    match found {
        Ok(detail) => Finding::good(what, detail),
        Err(detail) => Finding { what, verdict: Verdict::Bad, detail, mend: None },
    }
}

fn data_files(config: &Config) -> Finding {
    let read =
        Ground::open(&config.data).map(|ground| format!("{} crossings", ground.atlas.crossings().count()));
    finding("data files", read.map_err(|failure| failure.to_string()))
}

fn directory(config: &Config) -> Finding {
    let dir = &config.data;
    let found = match std::fs::metadata(dir) {
        Ok(about) if !about.is_dir() => Err(format!("{} is not a folder", dir.display())),
        Ok(_) => writable(dir),
        Err(_) => writable(parent(dir)).map(|_| format!("{} will be made", dir.display())),
    };
    finding("data directory", found)
}

fn parent(dir: &Path) -> &Path {
    dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn writable(dir: &Path) -> Result<String, String> {
    rustix::fs::access(dir, rustix::fs::Access::WRITE_OK)
        .map(|()| format!("{} can be written", dir.display()))
        .map_err(|error| format!("{} cannot be written: {error}; choose another with --data", dir.display()))
}

fn free_space(config: &Config) -> Finding {
    let dir = if config.data.exists() { config.data.as_path() } else { parent(&config.data) };
    let found = match rustix::fs::statvfs(dir) {
        Ok(stat) => {
            let megabytes = stat.f_bavail.saturating_mul(stat.f_frsize) / (1024 * 1024);
            let needed = border::limits::FREE_BYTES / (1024 * 1024);
            match megabytes >= needed {
                true => Ok(format!("{megabytes} MB")),
                false => Err(format!("{megabytes} MB; filings are refused below {needed} MB")),
            }
        }
        Err(error) => Err(error.to_string()),
    };
    finding("free space", found)
}

fn port(config: &Config) -> Finding {
    let found = std::net::TcpListener::bind(config.listen).map(|_| format!("{} is free", config.listen));
    finding(
        "port",
        found.map_err(|error| format!("{}: {error}; choose another with --listen", config.listen)),
    )
}

fn descriptors() -> Finding {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
    let most = limit.maximum.unwrap_or(u64::MAX);
    let verdict = if most >= DESCRIPTORS { Verdict::Good } else { Verdict::Weak };
    let detail =
        format!("at most {most} open at once, one a follower (raise with `ulimit -n` or LimitNOFILE=)");
    Finding { what: "descriptors", verdict, detail, mend: None }
}
