//! `passage board`: a crossing's board as text or JSON, as of now, a moment, many moments, or what changed
//! since one. Refuses to write anything: it opens the journal read-only, also beside a running server.

use super::{lang, moment};
use crate::failure::Failure;
use crate::ground::Ground;
use crate::house;
use crate::out;
use border::board::Board;
use border::entry::Entry;
use border::fact::Fact;
use border::fold::{AsOf, Fold};
use border::lang::Lang;
use border::minute::Minute;
use clap::Args;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use journal::Journal;
use std::path::PathBuf;
use std::process::ExitCode;

mod text;

#[derive(Debug, Args)]
pub struct BoardArgs {
    /// The crossing.
    #[arg(value_name = "SLUG")]
    slug: String,
    /// As it would have been seen at this moment.
    #[arg(long, value_name = "RFC3339", value_parser = moment, conflicts_with_all = ["from", "to"])]
    at: Option<Minute>,
    /// A board at each step from this moment on, a JSON line each.
    #[arg(long, value_name = "RFC3339", value_parser = moment, requires = "to")]
    from: Option<Minute>,
    /// To this moment.
    #[arg(long, value_name = "RFC3339", value_parser = moment, requires = "from")]
    to: Option<Minute>,
    /// The step: minutes or hours, as 1m, 15m, 2h.
    #[arg(long, value_name = "STEP", value_parser = step, default_value = "1m", requires = "from")]
    every: i64,
    /// Only what changed since this moment, or since this clock time of the last 24 hours at the post.
    #[arg(long, value_name = "RFC3339|HH:MM", value_parser = since, conflicts_with = "from")]
    since: Option<Since>,
    /// As JSON.
    #[arg(long, conflicts_with = "text")]
    json: bool,
    /// As text (the default).
    #[arg(long)]
    text: bool,
    /// In which language.
    #[arg(long, value_parser = lang, default_value = "en")]
    lang: Lang,
    /// With the claims behind each answer.
    #[arg(long)]
    why: bool,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

/// Since when: a moment, or a time on the clock of the side that the board shows first.
#[derive(Debug, Clone, Copy)]
enum Since {
    Moment(Minute),
    Clock(Time),
}

fn since(text: &str) -> Result<Since, String> {
    let clock = || Time::strptime("%H:%M", text).ok().map(Since::Clock);
    let found = Minute::parse(text).ok().map(Since::Moment).or_else(clock);
    found.ok_or_else(|| "expected RFC 3339, as 2026-10-06T00:30:00Z, or a clock time as 08:40".to_string())
}

impl Since {
    /// The last minute before one at which the clock of a place showed this time.
    fn before(self, end: Minute, zone: &TimeZone) -> Result<Minute, Failure> {
        let time = match self {
            Self::Moment(at) => return Ok(at),
            Self::Clock(time) => time,
        };
        let today = end.local(zone).date();
        let days = [Some(today), today.yesterday().ok()].into_iter().flatten();
        let mut moments = days.filter_map(|day| {
            let second = zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible().ok()?.as_second();
            Some(Minute(second.div_euclid(60)))
        });
        let found = moments.find(|at| *at <= end);
        found.ok_or_else(|| Failure::usage("--since: the clock showed that time on no day near"))
    }
}

/// More boards in one run than a year of minutes is a slip of the keyboard.
const MOST_STEPS: i64 = 366 * 24 * 60;

pub(super) fn step(text: &str) -> Result<i64, String> {
    let minutes = match text.strip_suffix('m') {
        Some(minutes) => minutes.parse().ok(),
        None => text.strip_suffix('h').and_then(|hours| hours.parse::<i64>().ok()?.checked_mul(60)),
    };
    minutes.filter(|minutes: &i64| *minutes > 0).ok_or_else(|| "expected a step as 1m, 15m or 2h".into())
}

pub fn run(args: &BoardArgs) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&args.data)?;
    let crossing = ground.crossing(&args.slug)?.clone();
    let journal = house::journal_read_only(&args.data)?;
    let show = Show { args, ground: &ground, crossing: &crossing };
    match (args.at, args.from, args.to, args.since) {
        (_, Some(from), Some(to), _) => steps(args, &mut as_of(&*journal, &args.slug)?, from, to)?,
        (at, _, _, Some(since)) => {
            let end = at.unwrap_or_else(now);
            let toward = crossing.usual_toward;
            let side = toward.and_then(|toward| crossing.leaving(toward)).unwrap_or(&crossing.sides[0]);
            let since = since.before(end, &side.zone)?;
            let mut as_of = as_of(&*journal, &args.slug)?;
            let before = as_of.fold_at(since).board().clone();
            show.changes(&before, as_of.fold_at(end))?;
        }
        (Some(at), ..) => show.board(as_of(&*journal, &args.slug)?.fold_at(at), text::Moment::Past)?,
        (None, ..) => show.board(&current(&*journal, &args.slug)?, text::Moment::Now)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn now() -> Minute {
    live::clock::Clock::system().now()
}

/// The crossing's fold as kept, with the time moved to now.
pub fn current(journal: &dyn Journal, slug: &str) -> Result<Fold, Failure> {
    let slug =
        border::slug::Slug::parse(slug).ok_or_else(|| Failure::usage(format!("`{slug}` is no slug")))?;
    let mut fold = journal::restore::open_fold(journal, &slug).map_err(Failure::failed)?;
    let to = now().max(fold.at());
    let passed = Entry { seq: fold.seq() + 1, at: to, fact: Fact::Passed { to } };
    fold.apply(&passed).map_err(Failure::failed)?;
    Ok(fold)
}

/// The crossing's facts in the order they were told.
fn as_of(journal: &dyn Journal, slug: &str) -> Result<AsOf, Failure> {
    let slug =
        border::slug::Slug::parse(slug).ok_or_else(|| Failure::usage(format!("`{slug}` is no slug")))?;
    let (base, entries) = journal::restore::all_entries(journal, &slug).map_err(Failure::failed)?;
    Ok(AsOf::new(base, entries))
}

fn steps(args: &BoardArgs, as_of: &mut AsOf, from: Minute, to: Minute) -> Result<(), Failure> {
    if to.since(from) < 0 || to.since(from) / args.every > MOST_STEPS {
        return Err(Failure::usage("--to must come after --from, within a year of minutes"));
    }
    let mut at = from;
    while at <= to {
        out::json(&text::Printed::new(as_of.fold_at(at), text::Moment::Past, args.why))?;
        at = at + args.every;
    }
    Ok(())
}

/// How to show a board.
struct Show<'a> {
    args: &'a BoardArgs,
    ground: &'a Ground,
    crossing: &'a border::crossing::Crossing,
}

impl Show<'_> {
    fn board(&self, fold: &Fold, moment: text::Moment) -> Result<(), Failure> {
        if self.args.json {
            let printed = text::Printed::new(fold, moment, self.args.why);
            return out::json(&printed.with_rules(self.ground, self.crossing));
        }
        self.writer(fold.board()).board(fold, moment, self.args.why)
    }

    fn changes(&self, before: &Board, after: &Fold) -> Result<(), Failure> {
        if self.args.json {
            return out::json(&text::changes(before, after.board()));
        }
        self.writer(after.board()).since(before)
    }

    fn writer<'b>(&'b self, board: &'b Board) -> text::Writer<'b> {
        text::Writer::new(self.ground, self.crossing, self.args.lang, board)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_time_is_the_last_one_at_the_post_and_no_other_word_is() {
        let at = |text: &str| Minute::parse(text).expect("a moment");
        let zone = TimeZone::get("Asia/Tbilisi").expect("a zone");
        let end = at("2026-10-06T06:00:00Z");
        let told = |text: &str| since(text).expect(text).before(end, &zone).expect(text);
        assert_eq!(told("08:40"), at("2026-10-06T04:40:00Z"), "this morning");
        assert_eq!(told("10:00"), end, "now");
        assert_eq!(told("10:01"), at("2026-10-05T06:01:00Z"), "yesterday");
        assert_eq!(told("2026-10-01T00:00:00Z"), at("2026-10-01T00:00:00Z"));
        for text in ["24:00", "8", "08:4x", "", "yesterday"] {
            assert!(since(text).is_err(), "{text}");
        }
    }
}
