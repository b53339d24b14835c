//! `passage import official`: figures of offices from a file, a JSON object a line. Refuses a line that names
//! what is not known, and goes on with the next.

use super::is_mostly_bad;
use super::lines::next_line;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::house::Hands;
use crate::out;
use border::limits;
use border::minute::Minute;
use border::official::Figure;
use border::slug::Slug;
use border::topic::Mode;
use clap::Args;
use journal::embedded::Kind;
use live::clock::Stopwatch;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct OfficialArgs {
    /// The figures: one JSON object a line.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Make a data directory for looking back: nothing in it is ever deleted, and it is never served.
    #[arg(long)]
    archive: bool,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// End with what was done as JSON.
    #[arg(long)]
    json: bool,
}

/// A line as it is written.
#[derive(Deserialize)]
struct Line {
    crossing: String,
    toward: String,
    mode: Option<String>,
    at: String,
    wait_minutes: Option<f64>,
    vehicles: Option<f64>,
    metres: Option<f64>,
    source: String,
}

/// What was done.
#[derive(Debug, Default, Serialize)]
struct Report {
    lines: u64,
    taken: u64,
    /// Taken before, or older than another figure of the same hour.
    known: u64,
    bad: u64,
    /// The first of the bad ones.
    faults: Vec<Fault>,
    seconds: f64,
}

#[derive(Debug, Serialize)]
struct Fault {
    line: u64,
    why: String,
}

pub fn run(args: &OfficialArgs) -> Result<ExitCode, Failure> {
    let watch = Stopwatch::start();
    let ground = Ground::open(&args.data)?;
    let named = |error: std::io::Error| Failure::failed(format!("{}: {error}", args.file.display()));
    if args.file.is_dir() {
        return Err(Failure::failed(format!("{}: a folder, not a file of lines", args.file.display())));
    }
    let file = File::open(&args.file).map_err(named)?;
    let hands = match args.archive {
        true => Hands::open_own(&args.data, &ground, Kind::Archive)?,
        false => Hands::open(&args.data, &ground)?,
    };
    let now = live::clock::Clock::system().now();
    let mut intake =
        Intake { ground: &ground, hands: &hands, now, waiting: BTreeMap::new(), report: Report::default() };
    let read = intake.read(&mut BufReader::new(file)).and_then(|()| intake.flush());
    let mut report = intake.report;
    hands.close();
    read.map_err(|failure| Failure::failed(format!("{}: {failure}", args.file.display())))?;
    report.seconds = watch.seconds();
    say(&report, args)?;
    if report.lines == 0 {
        return Err(Failure::failed(format!("{}: there is nothing in it", args.file.display())));
    }
    if is_mostly_bad(report.bad, report.lines) {
        let why = "most lines of it could not be read; the others are taken in";
        return Err(Failure::failed(format!("{}: {why}", args.file.display())));
    }
    Ok(ExitCode::SUCCESS)
}

struct Intake<'a> {
    ground: &'a Ground,
    hands: &'a Hands,
    now: Minute,
    /// Figures that wait for their order to fill, by crossing.
    waiting: BTreeMap<Slug, Vec<Figure>>,
    report: Report,
}

impl Intake<'_> {
    fn read(&mut self, from: &mut impl BufRead) -> Result<(), Failure> {
        let mut line = Vec::new();
        let mut number = 0;
        while next_line(from, &mut line, limits::OFFICIAL_LINE_BYTES).map_err(Failure::failed)? {
            number += 1;
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            self.report.lines += 1;
            match self.figure(&line) {
                Ok((crossing, figure)) => self.wait(crossing, figure)?,
                Err(why) => {
                    self.report.bad += 1;
                    if self.report.faults.len() < limits::OFFICIAL_FAULTS {
                        self.report.faults.push(Fault { line: number, why });
                    }
                }
            }
        }
        Ok(())
    }

    /// What a line says, or what is wrong with it.
    fn figure(&self, line: &[u8]) -> Result<(Slug, Figure), String> {
        if line.len() > limits::OFFICIAL_LINE_BYTES {
            return Err(format!("longer than {} bytes", limits::OFFICIAL_LINE_BYTES));
        }
        let line: Line = serde_json::from_slice(line).map_err(|error| error.to_string())?;
        let crossing = self.ground.crossing(&line.crossing).map_err(|failure| failure.to_string())?;
        let sides = || crossing.sides.each_ref().map(|side| side.code.to_string()).join(" or ");
        let toward = border::land::LandCode::parse(&line.toward);
        let toward = toward.filter(|toward| crossing.leaving(*toward).is_some());
        let toward = toward.ok_or_else(|| format!("toward `{}`: expected {}", line.toward, sides()))?;
        let mode = line.mode.as_deref().map_or(Some(Mode::Car), Mode::parse);
        let modes = || Mode::ALL.iter().map(|mode| mode.as_str()).collect::<Vec<_>>().join(", ");
        let mode = mode.ok_or_else(|| format!("mode: expected one of {}", modes()))?;
        let told = Minute::parse(&line.at);
        let told =
            told.map_err(|_| format!("at `{}`: expected RFC 3339, as 2026-06-30T13:00:00Z", line.at))?;
        if told > self.now {
            return Err(format!("at `{}`: it is of a time to come", line.at));
        }
        let office = self.ground.atlas.office_meant(&line.source).ok_or_else(|| {
            let ids: Vec<&str> =
                self.ground.atlas.offices().iter().map(|office| office.id.as_str()).collect();
            format!(
                "source `{}` is no office known here; list it in DIR/offices.toml, or use one of {}",
                line.source,
                ids.join(", ")
            )
        })?;
        let lands = crossing.sides.each_ref().map(|side| side.code.country());
        if !office.speaks_of(&lands) {
            let why = "is an office of neither side of it";
            return Err(format!("source `{}` {why}: {}", line.source, crossing.slug));
        }
        let figure = Figure {
            toward,
            mode,
            told,
            source: office.id.clone(),
            wait_minutes: whole("wait_minutes", line.wait_minutes, limits::OFFICIAL_WAIT_MINUTES)?,
            vehicles: whole("vehicles", line.vehicles, limits::QUEUE_COUNT)?,
            metres: whole("metres", line.metres, limits::OFFICIAL_METRES)?,
        };
        if figure.counts().next().is_none() {
            return Err("none of wait_minutes, vehicles, metres is given".into());
        }
        Ok((crossing.slug.clone(), figure))
    }

    fn wait(&mut self, crossing: Slug, figure: Figure) -> Result<(), Failure> {
        let waiting = self.waiting.entry(crossing).or_default();
        waiting.push(figure);
        let is_full = waiting.len() >= limits::OFFICIAL_BATCH;
        let all: usize = self.waiting.values().map(Vec::len).sum();
        if is_full || all >= 4 * limits::OFFICIAL_BATCH { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        for (crossing, figures) in std::mem::take(&mut self.waiting) {
            let count = figures.len() as u64;
            let taken = self.hands.measure(&crossing, figures)? as u64;
            self.report.taken += taken;
            self.report.known += count - taken;
        }
        Ok(())
    }
}

/// A count as a whole number: offices give means with tenths.
fn whole(name: &str, count: Option<f64>, most: u32) -> Result<Option<u32>, String> {
    let Some(count) = count else { return Ok(None) };
    let rounded = count.round();
    match (0.0..=f64::from(most)).contains(&rounded) {
        true => Ok(Some(rounded as u32)),
        false => Err(format!("{name} {count}: expected 0 to {most}")),
    }
}

fn say(report: &Report, args: &OfficialArgs) -> Result<(), Failure> {
    if args.json {
        return out::json(report);
    }
    out::line(format_args!(
        "{} lines: {} taken, {} known already, {} bad, in {:.1} s",
        report.lines, report.taken, report.known, report.bad, report.seconds
    ))?;
    for fault in &report.faults {
        out::note(format_args!("{}:{}: {}", args.file.display(), fault.line, fault.why));
    }
    if report.bad > report.faults.len() as u64 {
        out::note(format_args!("and {} more", report.bad - report.faults.len() as u64));
    }
    Ok(())
}
