//! A data directory in which some Voices have standing from the start: anchors of one crossing, by secrets
//! that `flood` knows. Refuses a directory that already has a log for the crossing.

#![expect(clippy::disallowed_methods, reason = "standing begins now, by the machine's clock")]

use border::entry::Entry;
use border::fact::{Anchored, Fact};
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use border::voice::{Term, Voice};
use journal::Journal as _;
use journal::embedded::{Embedded, Kind, Options};
use journal::turn::Turn;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::{SystemTime, UNIX_EPOCH};

/// What to make.
#[derive(Clone, Debug, clap::Args)]
pub struct Wanted {
    /// The data directory; made if it is not there.
    #[arg(long)]
    pub data: PathBuf,
    /// Which crossing.
    #[arg(long, default_value = "verkhny-lars")]
    pub crossing: String,
    /// How many Voices.
    #[arg(long, default_value_t = 200)]
    pub voices: usize,
}

/// The secret of one of them.
pub fn secret(number: usize) -> String {
    format!("known-{number:06}")
}

/// Makes them anchors from now until the term ends.
///
/// # Errors
/// What stands in the way, in words.
pub fn make(wanted: &Wanted) -> Result<(), String> {
    let slug = Slug::parse(&wanted.crossing).ok_or_else(|| format!("`{}` is no slug", wanted.crossing))?;
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?.as_secs();
    let now = Minute(i64::try_from(seconds / 60).unwrap_or(i64::MAX));
    let journal =
        Embedded::open(Options::new(&wanted.data, Kind::Live)).map_err(|error| error.to_string())?;
    let until = Term::of(now).end();
    let anchored = |number: usize| {
        let by = Voice::derive(&slug, Term::of(now), secret(number).as_bytes());
        Fact::Anchored(Anchored { by, from: now, until, card: None })
    };
    let mut after = 0;
    for first in (0..wanted.voices).step_by(limits::TURN_ENTRIES) {
        let last = wanted.voices.min(first + limits::TURN_ENTRIES);
        let entries = (first..last).zip(after + 1..).map(|(number, seq)| {
            // What is guessed of a load test's Voices harms nobody: the salt need not be drawn.
            (Entry { seq, at: now, fact: anchored(number) }, [0; 16])
        });
        let turn = Turn { entries: entries.collect(), ..Turn::default() };
        let (done, kept) = channel();
        let tell = move |result: Result<(), _>| drop(done.send(result));
        journal.append(&slug, after, turn, Box::new(tell));
        kept.recv()
            .map_err(|error| error.to_string())?
            .map_err(|error: journal::AppendError| error.to_string())?;
        after += (last - first) as u64;
    }
    Ok(())
}
