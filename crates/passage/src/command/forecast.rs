//! `passage forecast`: the next hours of a crossing's wait, from its history up to a moment. Refuses to see
//! past that moment, and to guess where there is no history.

use super::board::step;
use super::moment;
use crate::failure::Failure;
use crate::{ground, house, out};
use border::atlas::Atlas;
use border::crossing::Crossing;
use border::fold::{AsOf, Fold};
use border::forecast::{Ahead, Forecaster};
use border::hourly::Hourly;
use border::land::LandCode;
use border::limits;
use border::minute::Minute;
use border::official::{HistoryKey, Unit};
use border::slug::Slug;
use border::topic::Mode;
use clap::Args;
use serde_json::{Map, Value, json};
use std::cmp::Reverse;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct ForecastArgs {
    /// The crossing.
    #[arg(value_name = "SLUG")]
    slug: String,
    /// From what was known at this moment; by default now.
    #[arg(long, value_name = "RFC3339", value_parser = moment, conflicts_with_all = ["from", "to"])]
    at: Option<Minute>,
    /// How many hours ahead.
    #[arg(long, value_name = "HOURS", default_value_t = limits::FORECAST_HOURS as u64,
        value_parser = clap::value_parser!(u64).range(1..=limits::FORECAST_HOURS as u64))]
    hours: u64,
    /// For those who go to this side; by default the usual one, or the one with most history.
    #[arg(long, value_name = "SIDE", value_parser = side)]
    toward: Option<LandCode>,
    /// Of those who travel so; by default the one with most history.
    #[arg(long, value_name = "MODE", value_parser = mode)]
    mode: Option<Mode>,
    /// From this office's figures, or `crowd`; by default the office with most history, else the crowd.
    #[arg(long, value_name = "OFFICE")]
    source: Option<String>,
    /// Of wait_minutes, vehicles or metres; by default the first of them that has a history.
    #[arg(long, value_name = "UNIT", value_parser = unit)]
    of: Option<Unit>,
    /// A forecast at each step from this moment on, a JSON line each.
    #[arg(long, value_name = "RFC3339", value_parser = moment, requires = "to")]
    from: Option<Minute>,
    /// To this moment.
    #[arg(long, value_name = "RFC3339", value_parser = moment, requires = "from")]
    to: Option<Minute>,
    /// The step: minutes or hours, as 30m, 1h.
    #[arg(long, value_name = "STEP", value_parser = step, default_value = "1h", requires = "from")]
    every: i64,
    /// As JSON.
    #[arg(long)]
    json: bool,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

/// More forecasts in one run than ten years of hours is a slip of the keyboard.
const MOST_STEPS: i64 = 10 * 366 * 24;

fn side(text: &str) -> Result<LandCode, String> {
    LandCode::parse(text).ok_or_else(|| "expected the code of a side, as ge".into())
}

fn mode(text: &str) -> Result<Mode, String> {
    let all = || Mode::ALL.iter().map(|mode| mode.as_str()).collect::<Vec<_>>().join(", ");
    Mode::parse(text).ok_or_else(|| format!("expected one of {}", all()))
}

fn unit(text: &str) -> Result<Unit, String> {
    Unit::parse(text).ok_or_else(|| "expected wait_minutes, vehicles or metres".into())
}

pub fn run(args: &ForecastArgs) -> Result<ExitCode, Failure> {
    let atlas = ground::atlas(&args.data)?;
    let crossing = ground::crossing(&atlas, &args.slug)?;
    let wanted = Wanted::new(args, &atlas, crossing)?;
    let journal = house::journal_read_only(&args.data)?;
    let (base, entries) =
        journal::restore::all_entries(&*journal, &crossing.slug).map_err(Failure::failed)?;
    let mut as_of = AsOf::new(base, entries);
    let mut asking = Asking { wanted, taught: None };
    if let (Some(from), Some(to)) = (args.from, args.to) {
        return steps(&mut asking, &mut as_of, from, to);
    }
    let at = args.at.unwrap_or_else(|| live::clock::Clock::system().now());
    match asking.ask(as_of.fold_at(at), at) {
        Ok((key, ahead)) if args.json => out::json(&listed(key.unit, &ahead))?,
        Ok((key, ahead)) => say(&key, &ahead)?,
        Err(why) => {
            if args.json {
                out::json(&json!({ "error": why }))?;
            }
            return Err(Failure::failed(why));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn steps(asking: &mut Asking<'_>, as_of: &mut AsOf, from: Minute, to: Minute) -> Result<ExitCode, Failure> {
    let every = asking.wanted.args.every;
    if to.since(from) < 0 || to.since(from) / every > MOST_STEPS {
        return Err(Failure::usage("--to must come after --from, within ten years of hours"));
    }
    let mut at = from;
    while at <= to {
        match asking.ask(as_of.fold_at(at), at) {
            Ok((key, ahead)) => out::json(&json!({ "as_of": at, "forecast": listed(key.unit, &ahead) }))?,
            Err(why) => out::json(&json!({ "as_of": at, "error": why }))?,
        }
        at = at + every;
    }
    Ok(ExitCode::SUCCESS)
}

/// Which history is asked of.
struct Wanted<'a> {
    args: &'a ForecastArgs,
    crossing: &'a Crossing,
    /// The office; the inner none is the crowd.
    source: Option<Option<Slug>>,
}

impl<'a> Wanted<'a> {
    fn new(args: &'a ForecastArgs, atlas: &Atlas, crossing: &'a Crossing) -> Result<Self, Failure> {
        if let Some(toward) = args.toward.filter(|toward| crossing.leaving(*toward).is_none()) {
            let sides = crossing.sides.each_ref().map(|side| side.code.to_string()).join(" or ");
            return Err(Failure::usage(format!("--toward {toward}: {} leads to {sides}", crossing.slug)));
        }
        let source = match args.source.as_deref() {
            None => None,
            Some("crowd") => Some(None),
            Some(name) => {
                let office = atlas.office_meant(name);
                let office = office.ok_or_else(|| {
                    Failure::usage(format!(
                        "--source {name}: no such office in offices.toml, and not `crowd`"
                    ))
                })?;
                Some(Some(office.id.clone()))
            }
        };
        Ok(Self { args, crossing, source })
    }

    /// The history to go by, of all at one moment.
    fn choose<'f>(&self, fold: &'f Fold) -> Option<(&'f HistoryKey, &'f Hourly)> {
        let fits = |key: &HistoryKey| {
            self.args.toward.is_none_or(|toward| toward == key.toward)
                && self.args.mode.is_none_or(|mode| mode == key.mode)
                && self.args.of.is_none_or(|unit| unit == key.unit)
                && self.source.as_ref().is_none_or(|source| *source == key.source)
        };
        let usual = |key: &HistoryKey| self.crossing.usual_toward == Some(key.toward);
        let rank = |(key, hourly): &(&HistoryKey, &Hourly)| {
            (Reverse(key.unit), usual(key), key.source.is_some(), hourly.len())
        };
        fold.histories().filter(|(key, _)| fits(key)).max_by_key(rank)
    }
}

/// Asks at one moment after another.
struct Asking<'a> {
    wanted: Wanted<'a>,
    /// What a history has taught so far.
    taught: Option<(HistoryKey, Forecaster)>,
}

impl Asking<'_> {
    fn ask(&mut self, fold: &Fold, at: Minute) -> Result<(HistoryKey, Vec<Ahead>), String> {
        let slug = &self.wanted.crossing.slug;
        let (key, hourly) = self.wanted.choose(fold).ok_or_else(|| {
            format!("{slug}: no history to forecast from at {at}; `passage import official` takes figures in")
        })?;
        let taught = self.taught.take().filter(|(taught, _)| taught == key);
        let (_, forecaster) =
            self.taught.insert(taught.unwrap_or_else(|| (key.clone(), Forecaster::default())));
        let side = self.wanted.crossing.leaving(key.toward);
        let zone = side.map_or(jiff::tz::TimeZone::UTC, |side| side.zone.clone());
        let hours = self.wanted.args.hours as usize;
        let ahead = forecaster.foretell(&hourly.until(at), at, 1..=hours, &zone);
        ahead.map(|ahead| (key.clone(), ahead)).map_err(|why| format!("{slug}: no forecast at {at}: {why}"))
    }
}

/// As `{at, minutes: [q10, q50, q90]}`, or `vehicles`, or `metres`; to a tenth.
fn listed(unit: Unit, ahead: &[Ahead]) -> Vec<Value> {
    let name = match unit {
        Unit::WaitMinutes => "minutes",
        Unit::Vehicles => "vehicles",
        Unit::Metres => "metres",
    };
    let tenths = |figure: f64| (figure * 10.0).round() / 10.0;
    let one = |hour: &Ahead| {
        let figures = hour.figures.map(tenths);
        Value::Object(Map::from_iter([("at".into(), json!(hour.at)), (name.into(), json!(figures))]))
    };
    ahead.iter().map(one).collect()
}

fn say(key: &HistoryKey, ahead: &[Ahead]) -> Result<(), Failure> {
    let source = key.source.as_ref().map_or("what travellers said", Slug::as_str);
    out::line(format_args!("toward {}, {}, {}, from {source}", key.toward, key.mode, key.unit))?;
    for hour in ahead {
        let [low, middle, high] = hour.figures;
        out::line(format_args!("{}  {middle:.0}  ({low:.0}–{high:.0})", hour.at))?;
    }
    Ok(())
}
