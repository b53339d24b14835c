//! A data directory in which some Voices have standing from the start, by secrets that `flood` or `load` use:
//! anchors, or Voices seasoned by four days in which they told the truth. Refuses a directory that already
//! has a log for the crossing.

#![expect(clippy::disallowed_methods, reason = "standing begins now, by the machine's clock")]

use border::entry::Entry;
use border::fact::{Anchored, Claim, Digest, Direction, Fact, Filed, Via};
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::reading::Stance;
use border::slot::Slot;
use border::slug::Slug;
use border::standing::Standing;
use border::value::{State, Value};
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
    /// By what they are known.
    #[arg(long, value_enum, default_value = "anchors")]
    pub by: By,
    /// Whose secrets they have.
    #[arg(long, value_enum, default_value = "flood")]
    pub secrets: Secrets,
}

/// By what Voices are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum By {
    /// The operator answers for them.
    Anchors,
    /// They told the truth for four days beside one anchor.
    History,
}

/// Which of the other commands files by them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Secrets {
    /// `flood`: its known Voices.
    Flood,
    /// `load`: all of its Voices are the first 5,000.
    Load,
}

/// The secret of one of `flood`'s.
pub fn secret(number: usize) -> String {
    format!("known-{number:06}")
}

const HALF_DAY: i64 = 12 * 60;
/// Half days of history, and minutes of each in which the Voices tell, one after the other.
const HALF_DAYS: i64 = 8;
const TELLING: usize = 600;
/// Minutes between two words of the anchor of a history.
const ANCHOR_EVERY: i64 = 15;

/// Makes them known from now until the term ends.
///
/// # Errors
/// What stands in the way, in words.
pub fn make(wanted: &Wanted) -> Result<(), String> {
    let slug = Slug::parse(&wanted.crossing).ok_or_else(|| format!("`{}` is no slug", wanted.crossing))?;
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?.as_secs();
    let now = Minute(i64::try_from(seconds / 60).unwrap_or(i64::MAX));
    let secret = |number: usize| match wanted.secrets {
        Secrets::Flood => secret(number),
        Secrets::Load => format!("voice-{number:08}"),
    };
    let voice = |number: usize| Voice::derive(&slug, Term::of(now), secret(number).as_bytes());
    let voices: Vec<Voice> = (0..wanted.voices).map(voice).collect();
    let entries = match wanted.by {
        By::Anchors => anchors(&voices, now),
        By::History => history(&voices, now)?,
    };
    check(&slug, &entries, &voices, now)?;
    keep(wanted, &slug, entries)
}

fn anchored(by: Voice, from: Minute) -> Fact {
    Fact::Anchored(Anchored { by, from, until: Term::of(from).end(), card: None })
}

fn anchors(voices: &[Voice], now: Minute) -> Vec<Entry> {
    let entry = |(by, seq): (&Voice, u64)| Entry { seq, at: now, fact: anchored(*by, now) };
    voices.iter().zip(1..).map(entry).collect()
}

/// Four days on which an anchor tells every quarter of an hour that the post is open, and everyone says so
/// twice a day.
fn history(voices: &[Voice], now: Minute) -> Result<Vec<Entry>, String> {
    let begin = now - HALF_DAYS * HALF_DAY;
    if Term::of(begin) != Term::of(now) {
        return Err(
            "a term began less than four days ago, and nobody is seasoned before its fourth".to_owned()
        );
    }
    let anchor = Voice([0xa7; 16]);
    let mut told: Vec<(Minute, Voice)> = Vec::new();
    for half_day in 0..HALF_DAYS {
        let at = begin + half_day * HALF_DAY;
        told.extend((0..HALF_DAY / ANCHOR_EVERY).map(|n| (at + n * ANCHOR_EVERY, anchor)));
        let place = |n: usize| i64::try_from(n * TELLING / voices.len().max(1)).unwrap_or(0);
        told.extend(voices.iter().enumerate().map(|(n, by)| (at + place(n), *by)));
    }
    told.sort_unstable_by_key(|(at, _)| *at);
    let mut entries = vec![Entry { seq: 1, at: begin, fact: anchored(anchor, begin) }];
    for (at, by) in told {
        let seq = entries.len() as u64 + 1;
        let [taken, said] = open(by, at, seq);
        entries.extend([Entry { seq, at, fact: taken }, Entry { seq: seq + 1, at, fact: said }]);
    }
    Ok(entries)
}

/// A filing by which a Voice says that the post is open.
fn open(by: Voice, told: Minute, seq: u64) -> [Fact; 2] {
    let slot = Slot::parse("open/ge///");
    let filed = Filed {
        id: Digest(seq.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()),
        content: Digest([7; 8]),
        by,
        told,
        lang: None,
        intents: [border::reading::Intent::Report].into(),
        words: None,
        reply_to: None,
        via: Via::Web,
        held_minutes: None,
        aside_of: None,
    };
    let claim = slot.map(|slot| Claim {
        by,
        slot,
        value: Value::State(State::Yes),
        told,
        seen: told,
        stance: Stance::Firsthand,
        sure: 1000,
        direction: Direction::Said,
        via: Via::Web,
        of: Some(seq),
        copy_of: None,
        held_minutes: None,
    });
    [Fact::Filed(filed), claim.map_or(Fact::Passed { to: told }, Fact::Claimed)]
}

/// Whether all of them have standing by these entries.
fn check(slug: &Slug, entries: &[Entry], voices: &[Voice], now: Minute) -> Result<(), String> {
    let mut fold = Fold::empty(slug.clone());
    for entry in entries {
        fold.apply(entry).map_err(|error| error.to_string())?;
    }
    let passed = Entry { seq: fold.seq() + 1, at: now, fact: Fact::Passed { to: now } };
    fold.apply(&passed).map_err(|error| error.to_string())?;
    let known = voices.iter().filter(|by| fold.standing_of(**by, now) != Standing::Fresh).count();
    if known == voices.len() { Ok(()) } else { Err(format!("only {known} of {} are known", voices.len())) }
}

fn keep(wanted: &Wanted, slug: &Slug, entries: Vec<Entry>) -> Result<(), String> {
    let journal =
        Embedded::open(Options::new(&wanted.data, Kind::Live)).map_err(|error| error.to_string())?;
    for part in entries.chunks(limits::TURN_ENTRIES) {
        let after = part.first().map_or(0, |entry| entry.seq - 1);
        // What is guessed of a load test's Voices harms nobody: the salt need not be drawn.
        let entries = part.iter().map(|entry| (entry.clone(), [0; 16]));
        let turn = Turn { entries: entries.collect(), ..Turn::default() };
        let (done, kept) = channel();
        let tell = move |result: Result<(), _>| drop(done.send(result));
        journal.append(slug, after, turn, Box::new(tell));
        kept.recv()
            .map_err(|error| error.to_string())?
            .map_err(|error: journal::AppendError| error.to_string())?;
    }
    Ok(())
}
