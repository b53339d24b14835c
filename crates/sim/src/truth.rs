//! `sim truth`: worlds whose truth is known, told by people and liars in six languages, read by the real
//! reader on the real import path, and the board held against the truth minute by minute. Refuses to let the
//! estimator see anything but messages.

use clap::Args;
use liars::{Attack, Liars, Lie};
use live::clock::Stopwatch;
use people::Speech;
use score::Score;
use std::io::{self, Write};
use std::ops::RangeInclusive;

mod cell;
pub mod chance;
pub mod chat;
pub mod import;
pub mod liars;
mod observer;
pub mod people;
pub mod phrases;
mod picture;
pub mod queue;
pub mod saying;
pub mod score;
pub mod temper;
mod tongue;
pub mod world;

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
    /// Days of each world, the first seven quiet.
    #[arg(long, default_value_t = 28)]
    days: usize,
    /// Of which crossing.
    #[arg(long, default_value = "verkhny-lars")]
    crossing: String,
    /// A JSON line for each world.
    #[arg(long)]
    json: bool,
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

/// Runs the worlds and prints what came of them.
///
/// # Errors
/// What stopped an import, or the writer, in words.
pub fn run(truth: &Truth, out: &mut impl Write) -> Result<(), String> {
    let door = import::Door::open(&truth.crossing)?;
    let land = door.atlas.crossing(&truth.crossing).and_then(|ground| ground.usual_toward);
    let land = land.ok_or("this crossing has no usual direction")?;
    let mut all = Score::default();
    let failed = |error: io::Error| error.to_string();
    for seed in truth.seeds.clone() {
        let watch = Stopwatch::start();
        let identities = truth.identities.unwrap_or(if truth.attack == Liars::Fresh { 10 } else { 1 });
        let attack = Attack { liars: truth.attack, lie: truth.lie, share: truth.share, identities };
        let setting = cell::Setting { seed, days: truth.days, rate: truth.rate, attack };
        let told = setting.tell(Speech { only: None });
        let made = watch.seconds();
        let imported = told.import(&door)?;
        let read = watch.seconds();
        let score = told.score(imported, land);
        let took = [made, read - made, watch.seconds() - read];
        let line = if truth.json {
            serde_json::to_string(&(setting, &score)).map_err(|error| error.to_string())?
        } else {
            format!("seed {seed:4} {} [{} messages, {took:.1?} s]", said(&score), told.messages.len())
        };
        writeln!(out, "{line}").map_err(failed)?;
        all.merge(&score);
    }
    if !truth.json {
        writeln!(out, "all       {}", said(&all)).map_err(failed)?;
    }
    Ok(())
}

/// A score in one line.
fn said(score: &Score) -> String {
    let number = |of: Option<f64>| of.map_or("-".to_owned(), |number| format!("{number:.2}"));
    let minutes = |of: Option<f64>| of.map_or("-".to_owned(), |number| format!("{number:.0}"));
    let wait = |of: &score::WaitScore| {
        let [middle, most] = [0.5, 0.9].map(|share| number(of.ratio.quantile(share)));
        format!("{middle}/{most} cov {:.0}%", 100.0 * of.coverage())
    };
    format!(
        "open wrong {:.2}% silent {:.1}% | amber {} red {} of {} (early {}) false red {}+{} | men wrong yes {:.2}% \
         no {:.1}% | foot wrong {:.1}% silent {:.0}% | crossing {} joining {} at pace {}",
        score.percent(score.open_wrong),
        score.abstention(),
        minutes(score.amber.quantile(0.5)),
        minutes(score.red.quantile(0.5)),
        score.red.len(),
        score.early,
        score.false_red,
        score.false_red_rule,
        score.percent(score.men_wrong_yes),
        score.percent(score.men_wrong_no),
        score.percent(score.foot_wrong),
        score.percent(score.foot_silent),
        wait(&score.crossing),
        wait(&score.joining),
        wait(&score.joining_at_pace),
    )
}
