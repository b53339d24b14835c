//! `passage read`: messages in, readings out, one a line. Refuses to keep anything.

use super::moment;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::out;
use border::crossing::Crossing;
use border::limits::IMPORT_WORDS_BYTES;
use border::minute::Minute;
use border::reading::Reading;
use clap::Args;
use language::redact::redact;
use language::{Context, Reader};
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Read as _};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct ReadArgs {
    /// The crossing in whose room the messages were written.
    #[arg(long, value_name = "SLUG")]
    crossing: Option<String>,
    /// When they were sent; a line's own `sent_at` goes before it.
    #[arg(long, value_name = "RFC3339", value_parser = moment)]
    sent_at: Option<Minute>,
    /// Lines are JSON: {id, text, crossing?|room?, sent_at?, quoted?}; other fields are ignored.
    #[arg(long)]
    jsonl: bool,
    /// The data directory, for its lexica.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

/// A line of JSON.
#[derive(Deserialize)]
struct Line {
    id: serde_json::Value,
    text: String,
    #[serde(default)]
    crossing: Option<String>,
    #[serde(default)]
    room: Option<String>,
    #[serde(default)]
    sent_at: Option<Minute>,
    #[serde(default)]
    quoted: Option<String>,
}

#[derive(Serialize)]
struct Output<'a> {
    id: &'a serde_json::Value,
    #[serde(flatten)]
    reading: &'a Reading,
}

/// A line of input that is longer is cut: no message is.
const LINE_BYTES: u64 = 1024 * 1024;

pub fn run(args: &ReadArgs) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&args.data)?;
    let room = args.crossing.as_deref().map(|slug| ground.crossing(slug)).transpose()?;
    let now = args.sent_at.unwrap_or_else(|| live::clock::Clock::system().now());
    let mut input = std::io::stdin().lock();
    for number in 1_u64.. {
        let Some(text) = next_line(&mut input)? else { break };
        let line = match args.jsonl {
            false => {
                Line { id: number.into(), text, crossing: None, room: None, sent_at: None, quoted: None }
            }
            true if text.trim().is_empty() => continue,
            true => serde_json::from_str(&text)
                .map_err(|error| Failure::failed(format!("line {number} is not {{id, text, …}}: {error}")))?,
        };
        let own = line.crossing.as_deref().or(line.room.as_deref());
        let here = own.and_then(|slug| ground.atlas.crossing(slug)).or(room).map(|crossing| &**crossing);
        let reading = read(&ground.reader, &line, here, line.sent_at.unwrap_or(now));
        out::json(&Output { id: &line.id, reading: &reading })?;
    }
    Ok(ExitCode::SUCCESS)
}

fn read(reader: &Reader, line: &Line, crossing: Option<&Crossing>, told_at: Minute) -> Reading {
    let context = |quoted| Context { crossing, quoted, before: None, told_at };
    let quoted = line.quoted.as_deref().map(|text| reader.read(&redact(text).text, &context(None)));
    reader.read(&redact(&line.text).text, &context(quoted.as_ref()))
}

/// The next line without its end; bytes that are not UTF-8 are replaced.
fn next_line(input: &mut impl BufRead) -> Result<Option<String>, Failure> {
    let mut bytes = Vec::new();
    let read = input.by_ref().take(LINE_BYTES).read_until(b'\n', &mut bytes);
    if read.map_err(|error| Failure::failed(format!("standard input: {error}")))? == 0 {
        return Ok(None);
    }
    if !bytes.ends_with(b"\n") && bytes.len() as u64 == LINE_BYTES {
        skip_rest(input)?;
        bytes.truncate(IMPORT_WORDS_BYTES);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(text.trim_end_matches(['\n', '\r']).to_string()))
}

/// Reads past the end of a line that was cut.
fn skip_rest(input: &mut impl BufRead) -> Result<(), Failure> {
    loop {
        let buffer = input.fill_buf().map_err(|error| Failure::failed(format!("standard input: {error}")))?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let (taken, done) = end.map_or((buffer.len(), buffer.is_empty()), |end| (end + 1, true));
        input.consume(taken);
        if done {
            return Ok(());
        }
    }
}
