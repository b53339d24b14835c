//! The command line of the simulator. Refuses to be part of what is shipped.

use clap::{Parser, Subcommand};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

/// Invented worlds and files, for development only.
#[derive(Parser)]
#[command(name = "sim", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write an invented export of a busy group to standard output.
    #[command(after_help = "Example: sim export --megabytes 200 --seed 1 > result.json")]
    Export {
        /// How long it is, megabytes of 1,000,000 bytes.
        #[arg(long, default_value_t = 200)]
        megabytes: u64,
        /// The same seed writes the same file.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Write the invented entries of one crossing's log to standard output, one JSON object a line.
    #[command(after_help = "Example: sim facts --seed 1 --count 10000 > facts.jsonl")]
    Facts(sim::facts::Options),
    /// Make Voices with standing in a data directory that is not served, for `flood`.
    #[command(after_help = "Example: sim known --data DIR --voices 200")]
    Known(sim::known::Wanted),
    /// Flood a board that is served on this machine, and say how readers and known Voices fared.
    #[command(after_help = "Example: sim flood --address 127.0.0.1:8080 --fresh 10000 --rate 1000 --pid PID")]
    Flood(sim::flood::Flood),
    /// Hold boards against worlds whose truth is known.
    #[command(after_help = "Example: sim truth --seeds 1000..1004 --rate 120 --attack fresh")]
    Truth(sim::truth::Truth),
    /// Learn the weights of offers that harm from rows of them, or count what is caught.
    #[command(after_help = "Example: sim scam corpus/scam/fresh6\n         \
        sim scam corpus/scam/tuned corpus/scam/held --learn scam/weights.bin")]
    Scam(sim::scam::Scam),
    /// Load a board that is served on this machine, and say how long filings took.
    #[command(
        after_help = "Example: sim load --address 127.0.0.1:8080 --rate 1000 --seconds 60 --followers 1000"
    )]
    Load {
        /// Where it is served; loopback only.
        #[arg(long)]
        address: std::net::SocketAddr,
        /// Which crossing.
        #[arg(long, default_value = "verkhny-lars")]
        crossing: String,
        /// Filings a second.
        #[arg(long, default_value_t = 1_000)]
        rate: u64,
        /// For how long.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// How many follow meanwhile.
        #[arg(long, default_value_t = 1_000)]
        followers: usize,
        /// Connections that file.
        #[arg(long, default_value_t = 100)]
        connections: usize,
    },
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Export { megabytes, seed } => export(megabytes, seed),
        Command::Facts(options) => facts(&options),
        Command::Known(wanted) => match sim::known::make(&wanted) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&error),
        },
        Command::Flood(flood) => run(sim::flood::run(flood)),
        Command::Truth(truth) => match sim::truth::run(&truth, &mut io::stdout()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                let _nobody_reads = writeln!(io::stderr(), "sim: {error}");
                ExitCode::FAILURE
            }
        },
        Command::Scam(scam) => match sim::scam::run(&scam, &mut io::stdout()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&error),
        },
        Command::Load { address, crossing, rate, seconds, followers, connections } => {
            run(sim::load::run(sim::load::Load { address, crossing, rate, seconds, followers, connections }))
        }
    }
}

fn facts(options: &sim::facts::Options) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    match sim::facts::write(options, &mut out).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads had enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

/// Runs a load and prints what came of it.
fn run<T: serde::Serialize>(load: impl Future<Output = Result<T, sim::load::LoadFault>>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    match runtime.block_on(load) {
        Ok(outcome) => {
            let text = serde_json::to_string(&outcome).unwrap_or_default();
            let _nobody_reads = writeln!(io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(error) => failed(&error),
    }
}

fn failed(error: &dyn std::fmt::Display) -> ExitCode {
    let _nobody_reads = writeln!(io::stderr(), "sim: {error}");
    ExitCode::FAILURE
}

fn export(megabytes: u64, seed: u64) -> ExitCode {
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let bytes = megabytes.saturating_mul(1_000_000);
    let written = sim::export::write(&mut out, bytes, seed).and_then(|written| out.flush().map(|()| written));
    let said = match &written {
        Ok(written) => format!("{} messages, {} bytes", written.messages, written.bytes),
        Err(error) => format!("sim: failed to write: {error}"),
    };
    // Where nobody reads on, nobody reads this either.
    let _nowhere_to_say_it = writeln!(io::stderr(), "{said}");
    match written {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
