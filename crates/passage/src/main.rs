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
use std::alloc::System;
use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// What is freed is overwritten first. A request's head and the words as they were typed pass through buffers
/// of other crates, which free them as they are; without this they would be read from memory hours later.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

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
