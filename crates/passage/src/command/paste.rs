//! `passage paste`: messages copied from a chat, from standard input. Refuses to keep a name, a text, or
//! anything at all with `--dry-run`.

use super::import::zone;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::house::Hands;
use crate::out;
use border::filing::Filing;
use border::limits::PASTE_BYTES;
use border::slug::Slug;
use clap::Args;
use jiff::tz::TimeZone;
use live::order::Batch;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::PathBuf;
use std::process::ExitCode;
use telegram::paste::{Pasting, paste};

#[derive(Debug, Args)]
pub struct PasteArgs {
    /// The crossing of messages that name none.
    #[arg(long, value_name = "SLUG")]
    crossing: Option<String>,
    /// In which zone the times are: that of the phone they were copied on.
    #[arg(long, value_name = "IANA", value_parser = zone)]
    zone: TimeZone,
    /// Only say how it was read.
    #[arg(long)]
    dry_run: bool,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

pub fn run(args: &PasteArgs) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&args.data)?;
    let crossing = args.crossing.as_deref().map(|slug| ground.crossing(slug).cloned()).transpose()?;
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(PASTE_BYTES as u64).read_to_end(&mut bytes);
    read.map_err(|error| Failure::failed(format!("standard input: {error}")))?;
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::failed("standard input: there is nothing in it"));
    }
    let pasting = Pasting {
        atlas: &ground.atlas,
        reader: &ground.reader,
        crossing: crossing.as_deref(),
        zone: &args.zone,
        now: live::clock::Clock::system().now(),
        voice: None,
    };
    let pasted = paste(&String::from_utf8_lossy(&bytes), &pasting);
    let mut by_crossing: BTreeMap<Slug, Vec<Filing>> = BTreeMap::new();
    for (slug, filing) in pasted.filings {
        by_crossing.entry(slug).or_default().push(filing);
    }
    let mut claims = BTreeMap::new();
    if args.dry_run {
        for (slug, filings) in &by_crossing {
            claims.insert(slug.clone(), filings.iter().map(|filing| filing.reading.claims.len()).sum());
        }
    } else {
        let hands = Hands::open(&args.data, &ground)?;
        for (slug, filings) in by_crossing {
            claims.insert(slug.clone(), hands.file(&slug, Batch { filings, imported: None })?);
        }
        hands.close();
    }
    match args.json {
        true => out::json(&json!({
            "messages": pasted.messages, "timed": pasted.timed, "unplaced": pasted.unplaced,
            "redacted": pasted.redacted, "claims": claims,
        }))?,
        false => {
            out::line(format_args!(
                "{} messages, {} with a time, {} of no known crossing",
                pasted.messages, pasted.timed, pasted.unplaced
            ))?;
            for (slug, count) in &claims {
                out::line(format_args!("{slug}: {count} claims"))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
