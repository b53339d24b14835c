//! `passage import visas`: a table of visas by passport and destination into `visas.toml` of the data
//! directory. Refuses a row that names what is not known, and goes on with the next.

use super::is_mostly_bad;
use super::lines::next_line;
use crate::failure::Failure;
use crate::out;
use border::atlas::{Tabled, VisaTable};
use border::land::LandCode;
use border::limits;
use clap::Args;
use jiff::tz::TimeZone;
use serde::Serialize;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod names;

#[derive(Debug, Args)]
pub struct VisasArgs {
    /// The table: passport, destination, requirement.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where the table comes from; shown beside whatever is said by it.
    #[arg(long, value_name = "URL", value_parser = source)]
    source: String,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// End with what was done as JSON.
    #[arg(long)]
    json: bool,
}

/// What was done.
#[derive(Debug, Default, Serialize)]
struct Report {
    rows: u64,
    taken: u64,
    /// Of a passport in its own country.
    own: u64,
    bad: u64,
    /// The first of the bad ones.
    faults: Vec<Fault>,
    /// Whether the file went on after as many rows as are read.
    is_cut: bool,
    passports: usize,
    /// Whether the table now stands in the place of the one before.
    is_written: bool,
}

#[derive(Debug, Serialize)]
struct Fault {
    line: u64,
    why: String,
}

/// What a row says.
enum Row {
    Head([usize; 3]),
    Own,
    Tabled(LandCode, LandCode, Tabled),
}

fn source(text: &str) -> Result<String, String> {
    let is_link = text.starts_with("https://") && text.len() <= limits::NOTICE_LINK_BYTES;
    let is_plain = text.chars().all(|c| c.is_ascii_graphic());
    (is_link && is_plain).then(|| text.to_owned()).ok_or_else(|| "expected an https link".into())
}

pub fn run(args: &VisasArgs) -> Result<ExitCode, Failure> {
    let named = |error: std::io::Error| Failure::failed(format!("{}: {error}", args.file.display()));
    if args.file.is_dir() {
        return Err(Failure::failed(format!("{}: a folder, not a table", args.file.display())));
    }
    let file = File::open(&args.file).map_err(named)?;
    let today = live::clock::Clock::system().now().local(&TimeZone::UTC).date();
    let mut table = VisaTable::new(today, &args.source);
    let mut report = read(&mut BufReader::new(file), &mut table).map_err(named)?;
    report.passports = table.rows().len();
    report.is_written = report.taken > 0 && !is_mostly_bad(report.bad, report.rows);
    if report.is_written {
        write(&args.data, &table)?;
    }
    say(&report, args)?;
    let why = match report.taken {
        _ if report.is_written => return Ok(ExitCode::SUCCESS),
        0 => "no row of it was read",
        _ => "most rows of it could not be read: nothing was written, what was there stays",
    };
    Err(Failure::failed(format!("{}: {why}", args.file.display())))
}

fn read(from: &mut impl BufRead, table: &mut VisaTable) -> std::io::Result<Report> {
    let mut report = Report::default();
    let mut line = Vec::new();
    let mut columns = [0, 1, 2];
    let mut number = 0;
    while next_line(from, &mut line, limits::OFFICIAL_LINE_BYTES)? {
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if number > limits::VISA_ROWS as u64 {
            report.is_cut = true;
            break;
        }
        let fault = match row(&line, columns, number == 1) {
            Ok(Row::Head(found)) => {
                columns = found;
                continue;
            }
            Ok(Row::Own) => {
                report.own += 1;
                None
            }
            Ok(Row::Tabled(passport, destination, tabled)) => {
                let is_new = table.add(passport, destination, tabled);
                report.taken += u64::from(is_new);
                (!is_new).then(|| format!("`{passport}` to `{destination}` was there before"))
            }
            Err(why) => Some(why),
        };
        report.rows += 1;
        report.bad += u64::from(fault.is_some());
        let has_room = report.faults.len() < limits::VISA_FAULTS;
        report.faults.extend(fault.filter(|_| has_room).map(|why| Fault { line: number, why }));
    }
    Ok(report)
}

/// What a line says, or what is wrong with it.
fn row(line: &[u8], columns: [usize; 3], is_first: bool) -> Result<Row, String> {
    if line.len() > limits::OFFICIAL_LINE_BYTES {
        return Err(format!("longer than {} bytes", limits::OFFICIAL_LINE_BYTES));
    }
    let text = std::str::from_utf8(line).map_err(|_| "no text (UTF-8)".to_string())?;
    let cells = cells(text.trim_start_matches('\u{feff}').trim_end());
    if let Some(found) = is_first.then(|| head(&cells)).flatten() {
        return Ok(Row::Head(found));
    }
    let cell = |column: usize| cells.get(columns[column]).map(|cell| cell.trim());
    let (Some(passport), Some(destination), Some(requirement)) = (cell(0), cell(1), cell(2)) else {
        return Err(format!("{} columns; expected passport, destination, requirement", cells.len()));
    };
    let land = |what: &str, word: &str| {
        names::country(word).ok_or_else(|| format!("{what} `{}` is no country known here", short(word)))
    };
    let (passport, destination) = (land("passport", passport)?, land("destination", destination)?);
    if requirement == "-1" || passport == destination {
        return Ok(Row::Own);
    }
    let tabled = tabled(requirement).ok_or_else(|| {
        format!("requirement `{}` is neither days nor a word of such tables", short(requirement))
    })?;
    Ok(Row::Tabled(passport, destination, tabled))
}

/// Where the three columns stand, if this is a line of headings.
fn head(cells: &[String]) -> Option<[usize; 3]> {
    let at = |name: &str| cells.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
    Some([at("passport")?, at("destination")?, at("requirement")?])
}

/// The cells of a line; a comma or a doubled quote may stand between quotes.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cells.last_mut().into_iter().for_each(|cell| cell.push('"'));
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            _ => cells.last_mut().into_iter().for_each(|cell| cell.push(letter)),
        }
    }
    cells
}

fn tabled(requirement: &str) -> Option<Tabled> {
    let words = requirement.to_lowercase();
    Some(match words.as_str() {
        "visa free" | "visa-free" => Tabled::Free,
        "visa on arrival" => Tabled::OnArrival,
        "e-visa" | "evisa" => Tabled::EVisa,
        "eta" => Tabled::Eta,
        "visa required" => Tabled::Required,
        "no admission" => Tabled::NoAdmission,
        days => Tabled::parse(days).filter(|tabled| tabled.days().is_some())?,
    })
}

/// Words of a faulty row as they may be told.
fn short(words: &str) -> String {
    let shown = |c: char| if c.is_control() { '·' } else { c };
    words.chars().take(limits::VISA_FAULT_CHARS).map(shown).collect()
}

/// Puts the table in the place of the one before, whole or not at all.
fn write(dir: &Path, table: &VisaTable) -> Result<(), Failure> {
    let (path, fresh) = (dir.join("visas.toml"), dir.join("visas.toml.new"));
    let named = |error: std::io::Error| Failure::failed(format!("{}: {error}", path.display()));
    std::fs::create_dir_all(dir).map_err(named)?;
    let head = "# Visas by passport and destination, from `passage import visas`. No office says so: it\n\
        # stands in where no rule speaks. Take the file away to show none of it.\n";
    std::fs::write(&fresh, format!("{head}{}", table.to_toml())).map_err(named)?;
    std::fs::rename(&fresh, &path).map_err(named)
}

fn say(report: &Report, args: &VisasArgs) -> Result<(), Failure> {
    if args.json {
        return out::json(report);
    }
    out::line(format_args!(
        "{} rows: {} taken of {} passports, {} of one's own country, {} bad",
        report.rows, report.taken, report.passports, report.own, report.bad
    ))?;
    for fault in &report.faults {
        out::note(format_args!("{}:{}: {}", args.file.display(), fault.line, fault.why));
    }
    if report.bad > report.faults.len() as u64 {
        out::note(format_args!("and {} more", report.bad - report.faults.len() as u64));
    }
    if report.is_cut {
        out::note(format_args!("only the first {} rows were read", limits::VISA_ROWS));
    }
    if report.is_written {
        let path = args.data.join("visas.toml");
        out::line(format_args!("written to {}; a house reads it when it starts", path.display()))?;
    }
    Ok(())
}
