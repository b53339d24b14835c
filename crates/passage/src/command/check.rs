//! `passage check`: is the configuration right, are the data files. Refuses to change any.

use super::Place;
use crate::failure::Failure;
use crate::ground::{Ground, overrides};
use crate::out;
use clap::Args;
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

pub fn run(args: &CheckArgs) -> Result<ExitCode, Failure> {
    let config = args.place.config()?;
    let own = overrides(&config.data)?;
    let faults = match Ground::of(&own) {
        Ok(_) => vec![],
        Err(faults) => faults,
    };
    if args.json {
        let faults: Vec<_> =
            faults.iter().map(|fault| json!({"file": fault.file, "what": fault.what})).collect();
        out::json(&json!({"replaced": own.keys().collect::<Vec<_>>(), "faults": faults}))?;
    } else {
        for path in own.keys() {
            out::line(format_args!("{path}: read from {}", config.data.display()))?;
        }
        for fault in &faults {
            out::note(format_args!("passage: {fault}"));
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
