//! `sim truth`: worlds whose truth is known, told by people and liars in six languages, read by the real
//! reader on the real import path, and the board held against the truth minute by minute. Refuses to let the
//! estimator see anything but messages.

use anchors::Anchors;
use border::lang::Lang;
use cell::{Outcome, Setting};
use clap::Args;
use import::Door;
use lars::Timeline;
use liars::{Attack, Liars, Lie};
use people::Speech;
use std::io::{self, Write};
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::Arc;
use table::{COLUMNS, Pool, RATES};
use without::Without;

mod anchors;
mod baseline;
mod cell;
pub mod chance;
pub mod chat;
mod fairness;
mod guard;
pub mod import;
mod lars;
pub mod liars;
mod line;
mod observer;
pub mod people;
pub mod phrases;
mod picture;
pub mod queue;
pub mod saying;
pub mod score;
mod table;
pub mod temper;
mod tongue;
mod without;
pub mod world;
mod written;

/// Which worlds, and what is asked of them.
#[derive(Clone, Debug, Args)]
pub struct Truth {
    /// The worlds: 0..49 are to tune by, 1000..1099 to report by.
    #[arg(long, value_name = "A..B", value_parser = seeds, default_value = "1000..1002")]
    seeds: RangeInclusive<u64>,
    /// Honest reports an hour.
    #[arg(long, default_value_t = 30)]
    rate: u32,
    /// Who lies.
    #[arg(long, value_enum, default_value = "none")]
    attack: Liars,
    /// How they lie.
    #[arg(long, value_enum, default_value = "opposite")]
    lie: Lie,
    /// Liars of a hundred people.
    #[arg(long, default_value_t = 30)]
    share: u32,
    /// Identities of each liar; 10 for fresh ones, 1 for seasoned ones, if not given.
    #[arg(long)]
    identities: Option<u32>,
    /// Accounts that the operator answers for.
    #[arg(long, default_value_t = 0)]
    anchors: u32,
    /// How many of them lie after the quiet days.
    #[arg(long, default_value_t = 0)]
    stolen: u32,
    /// The dated list of what was observed at Verkhny Lars in 2022, in place of worlds drawn from seeds.
    #[arg(long, value_name = "CSV")]
    lars: Option<PathBuf>,
    /// That list, read.
    #[arg(skip)]
    timeline: Option<Arc<Timeline>>,
    /// Days of each world, the first seven quiet.
    #[arg(long, default_value_t = 28)]
    days: usize,
    /// Of which crossing.
    #[arg(long, default_value = "verkhny-lars")]
    crossing: String,
    /// All write in this language.
    #[arg(long, value_parser = lang)]
    lang: Option<Lang>,
    /// Takes something away before the board sees it.
    #[arg(long, value_enum)]
    without: Vec<Without>,
    /// Baselines too.
    #[arg(long)]
    baselines: bool,
    /// The table of what must hold: both rates, clean, fresh and seasoned, with baselines.
    #[arg(long)]
    table: bool,
    /// Worlds made at once.
    #[arg(long, default_value_t = 1)]
    jobs: usize,
    /// Keeps logs of imports there and takes them from there: for whoever changes the estimator alone.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Shares of 0, 10, 30 and 45 liars of a hundred, with 1, 3 and 10 identities each.
    #[arg(long)]
    grid: bool,
    /// Runs clean, fresh and seasoned worlds at one rate and fails if a figure is worse than kept there.
    #[arg(long, value_name = "FILE")]
    guard: Option<PathBuf>,
    /// Keeps the figures of this run there, to guard.
    #[arg(long, value_name = "FILE", conflicts_with = "guard")]
    guard_anew: Option<PathBuf>,
    /// JSON.
    #[arg(long)]
    json: bool,
    /// Writes the export and the truth of the first seed there, and scores nothing.
    #[arg(long, value_name = "DIR")]
    write: Option<PathBuf>,
    /// Reads every phrase of every language, says which are read otherwise, and scores nothing.
    #[arg(long)]
    phrases: bool,
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| "expected ru, uk, en, fr, ka or kk".to_owned())
}

fn seeds(text: &str) -> Result<RangeInclusive<u64>, String> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let number = |part: &str| part.parse::<u64>().map_err(|_| "expected seeds as 0..49".to_owned());
    let (first, last) = (number(first)?, number(last.trim_start_matches('='))?);
    if first > last || last - first > 1_000 {
        return Err("expected at most 1,000 seeds, the lower one first".to_owned());
    }
    Ok(first..=last)
}

/// Does what is asked and prints what came of it.
///
/// # Errors
/// What stopped it, in words.
pub fn run(truth: &Truth, out: &mut impl Write) -> Result<(), String> {
    let failed = |error: io::Error| error.to_string();
    let mut door = Door::open(&truth.crossing)?;
    door.kept.clone_from(&truth.keep);
    let mut truth = truth.clone();
    if let Some(path) = &truth.lars {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        truth.timeline = Some(Arc::new(Timeline::read(&text)?));
    }
    if truth.phrases {
        return out.write_all(phrases::read(&door)?.written().as_bytes()).map_err(failed);
    }
    if let Some(dir) = &truth.write {
        let setting = truth.setting(*truth.seeds.start(), truth.rate, truth.attack);
        return written::write(&setting.tell(truth.speech()), dir).map_err(failed);
    }
    if truth.table {
        return truth.print_table(&door, out);
    }
    if truth.grid {
        return truth.print_grid(&door, out);
    }
    if let Some(file) = &truth.guard {
        return guard::check(&truth.columns(&door, truth.rate)?, file, out);
    }
    if let Some(file) = &truth.guard_anew {
        return guard::write(&truth.columns(&door, truth.rate)?, file);
    }
    let settings = truth.settings(truth.rate, truth.attack);
    let mut pool = Pool::default();
    truth.each(&door, &settings, truth.baselines, |setting, outcome| {
        pool.add(&outcome);
        let line = match truth.json {
            true => serde_json::to_string(&(setting, &outcome)).map_err(|error| error.to_string())?,
            false => line::of_cell(setting, &outcome),
        };
        writeln!(out, "{line}").map_err(failed)
    })?;
    if !truth.json {
        out.write_all(line::of_pool(&pool).as_bytes()).map_err(failed)?;
    }
    Ok(())
}

impl Truth {
    fn speech(&self) -> Speech {
        Speech { only: self.lang }
    }

    fn setting(&self, seed: u64, rate: u32, liars: Liars) -> Setting {
        let identities = self.identities.unwrap_or(if liars == Liars::Fresh { 10 } else { 1 });
        let attack = Attack { liars, lie: self.lie, share: self.share, identities };
        let anchors = Anchors { all: self.anchors, stolen: self.stolen };
        let (lars, without) = (self.timeline.clone(), self.without.clone());
        Setting { seed, days: self.days, rate, attack, anchors, lars, without }
    }

    fn settings(&self, rate: u32, liars: Liars) -> Vec<Setting> {
        self.seeds.clone().map(|seed| self.setting(seed, rate, liars)).collect()
    }

    /// Runs cells, some at once, and hands on what came of each in their order.
    fn each(
        &self,
        door: &Door,
        settings: &[Setting],
        with_baselines: bool,
        mut then: impl FnMut(&Setting, Outcome) -> Result<(), String>,
    ) -> Result<(), String> {
        let speech = self.speech();
        for batch in settings.chunks(self.jobs.clamp(1, 64)) {
            let outcomes: Vec<Result<Outcome, String>> = std::thread::scope(|scope| {
                let run = |setting: &'_ Setting| {
                    let setting = setting.clone();
                    scope.spawn(move || setting.run(door, speech, with_baselines))
                };
                let running: Vec<_> = batch.iter().map(run).collect();
                let broken = |_| Err("a world broke".to_owned());
                running.into_iter().map(|thread| thread.join().unwrap_or_else(broken)).collect()
            });
            for (setting, outcome) in batch.iter().zip(outcomes) {
                then(setting, outcome?)?;
            }
        }
        Ok(())
    }

    /// Clean, fresh and seasoned worlds at one rate.
    fn columns(&self, door: &Door, rate: u32) -> Result<[Pool; 3], String> {
        let mut pools: [Pool; 3] = Default::default();
        for (pool, (liars, _)) in pools.iter_mut().zip(COLUMNS) {
            self.each(door, &self.settings(rate, liars), false, |_, outcome| {
                pool.add(&outcome);
                Ok(())
            })?;
        }
        Ok(pools)
    }

    fn print_grid(&self, door: &Door, out: &mut impl Write) -> Result<(), String> {
        for share in [0, 10, 30, 45] {
            for identities in [1, 3, 10] {
                if share == 0 && identities > 1 {
                    continue;
                }
                let grid = Self { share, identities: Some(identities), ..self.clone() };
                let mut pool = Pool::default();
                self.each(door, &grid.settings(self.rate, self.attack), false, |_, outcome| {
                    pool.add(&outcome);
                    Ok(())
                })?;
                let line = format!("{share:2} % x {identities:2}: {}", line::of_score(&pool.ours));
                writeln!(out, "{line}").map_err(|error| error.to_string())?;
            }
        }
        Ok(())
    }

    fn print_table(&self, door: &Door, out: &mut impl Write) -> Result<(), String> {
        let failed = |error: io::Error| error.to_string();
        let mut pools: [[Pool; 3]; 2] = Default::default();
        for (row, rate) in RATES.into_iter().enumerate() {
            for (column, (liars, name)) in COLUMNS.into_iter().enumerate() {
                let settings = self.settings(rate, liars);
                let pool = &mut pools[row][column];
                self.each(door, &settings, true, |_, outcome| {
                    pool.add(&outcome);
                    Ok(())
                })?;
                if !self.json {
                    writeln!(out, "== {name}, {rate} reports an hour").map_err(failed)?;
                    out.write_all(line::of_pool(pool).as_bytes()).map_err(failed)?;
                }
            }
        }
        let text = match self.json {
            true => serde_json::to_string(&pools).map_err(|error| error.to_string())? + "\n",
            false => format!("\n{}", table::written(&pools)),
        };
        out.write_all(text.as_bytes()).map_err(failed)
    }
}
