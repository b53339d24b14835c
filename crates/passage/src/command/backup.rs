//! `passage backup` and `passage restore`. Refuses to put words in a backup, or a backup over what is there.

use crate::failure::Failure;
use crate::out;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct BackupArgs {
    /// The file to write; it must not exist.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The backup.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The data directory to make; it must not exist or be empty.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

pub fn backup(args: &BackupArgs) -> Result<ExitCode, Failure> {
    journal::embedded::backup(&args.data, &args.file).map_err(Failure::failed)?;
    out::line(format_args!(
        "{}: everything but words, which live 72 hours and no longer",
        args.file.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}

pub fn restore(args: &RestoreArgs) -> Result<ExitCode, Failure> {
    journal::embedded::restore(&args.file, &args.data).map_err(Failure::failed)?;
    out::line(format_args!("{}: restored; followers will fetch their boards anew", args.data.display()))?;
    if args.data.join(journal::embedded::KEYRING).exists() {
        out::line("keys are as they were: revoke again what was revoked since (`passage watch list`)")?;
    }
    Ok(ExitCode::SUCCESS)
}
