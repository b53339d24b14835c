//! `passage serve`: opens the house and serves it until told to end. Refuses to serve an archive.

use super::{Listen, Place};
use crate::config::Config;
use crate::failure::Failure;
use crate::house;
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Default, Args)]
pub struct ServeArgs {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    listen: Listen,
    /// How to reach whoever runs the board; needed on a public address, a pseudonym's will do.
    #[arg(long, value_name = "TEXT")]
    contact: Option<String>,
    /// Show only; nothing is written.
    #[arg(long)]
    read_only: bool,
    /// Added to every commit, milliseconds: to try how a slow disk feels.
    #[arg(long, value_name = "MS", default_value_t = 0, hide = true)]
    commit_delay_ms: u64,
}

pub fn run(args: &ServeArgs) -> Result<ExitCode, Failure> {
    let mut config: Config = args.place.config()?;
    args.listen.over(&mut config);
    if let Some(contact) = &args.contact {
        config.contact.clone_from(contact);
    }
    if args.read_only {
        config.writing = live::Writing::ReadOnly;
    }
    house::serve(&config, std::time::Duration::from_millis(args.commit_delay_ms))?;
    Ok(ExitCode::SUCCESS)
}
