//! THE BINARY: commands, configuration, and the house that opens the rooms in order. Refuses to know anything
//! a room knows.

mod command;
mod config;
mod failure;
mod ground;
mod house;
mod out;
mod panics;
mod socket;

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    panics::say_place_only();
    let cli = command::Cli::parse();
    match command::run(cli) {
        Ok(code) => code,
        Err(failure) => {
            out::error(&failure);
            failure.code()
        }
    }
}
