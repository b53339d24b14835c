//! The table of what must hold: each figure for clean, fresh and seasoned worlds, its limit, and the best
//! that any baseline does. Refuses to round a figure into holding.

use super::cell::Outcome;
use super::fairness::Fairness;
use super::liars::Liars;
use super::score::{Score, WaitScore, poisson_bound};
use border::lang::Lang;
use serde::Serialize;
use std::fmt::Write as _;

/// The columns, and their names.
pub const COLUMNS: [(Liars, &str); 3] =
    [(Liars::None, "clean"), (Liars::Fresh, "fresh"), (Liars::Seasoned, "seasoned")];
/// The rates, in reports an hour.
pub const RATES: [u32; 2] = [30, 120];
/// By how much a baseline must be better to be said to beat us.
const BEATS: f64 = 0.95;

/// Everything of one column at one rate.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Pool {
    /// The board.
    pub ours: Score,
    /// Whoever knew all of each minute.
    pub all_knowing: Score,
    /// Baselines.
    pub baselines: Vec<(&'static str, Score)>,
    /// How languages fared.
    pub fairness: Fairness,
}

impl Pool {
    /// Adds a world.
    pub fn add(&mut self, outcome: &Outcome) {
        self.ours.merge(&outcome.ours);
        self.all_knowing.merge(&outcome.all_knowing);
        self.fairness.merge(&outcome.fairness);
        for (place, (name, score)) in outcome.baselines.iter().enumerate() {
            if self.baselines.len() <= place {
                self.baselines.push((name, Score::default()));
            }
            self.baselines[place].1.merge(score);
        }
    }

    fn merge(&mut self, other: &Self) {
        let (ours, baselines) = (other.ours.clone(), other.baselines.clone());
        let (fairness, all_knowing) = (other.fairness.clone(), other.all_knowing.clone());
        self.add(&Outcome { ours, all_knowing, baselines, fairness, ..Outcome::default() });
    }
}

/// Which side of its limit a figure must be on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// At most the limit.
    Most,
    /// At least the limit.
    Least,
    /// At least the limit and, in clean worlds, at most 83.
    Within,
}

/// One figure.
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// At which rate; at both together if none.
    rate: Option<u32>,
    /// The figure of a score.
    pub of: fn(&Score) -> Option<f64>,
    /// On which side of the limit it must be.
    pub must: Must,
    limits: [f64; 3],
}

fn ratio(wait: &WaitScore, share: f64) -> Option<f64> {
    wait.ratio.quantile(share)
}

fn covered(wait: &WaitScore) -> Option<f64> {
    (wait.shown > 0).then(|| 100.0 * wait.coverage())
}

/// A share of all minutes, of those that say anything of open and shut.
fn open_wrong(score: &Score) -> Option<f64> {
    (score.open_silent < score.talkative).then(|| score.percent(score.open_wrong))
}

/// All figures.
pub fn rows() -> Vec<Row> {
    use Must::{Least, Most, Within};
    let row = |name, rate, of, must, limits| Row { name, rate, of, must, limits };
    vec![
        row("wrong minutes, open, 30/h, %", Some(30), open_wrong, Most, [3.5, 4.5, 6.0]),
        row("wrong minutes, open, 120/h, %", Some(120), open_wrong, Most, [2.0, 2.5, 4.0]),
        row("wrong yes, men, %", None, men, Most, [0.5, 1.0, 1.5]),
        row("wrong absent, summonses, %", None, summons, Most, [0.5, 1.0, 1.5]),
        row("amber, median, 120/h, min", Some(120), |s| s.amber.quantile(0.5), Most, [8.0, 12.0, 15.0]),
        row("red, median, 120/h, min", Some(120), |s| s.red.quantile(0.5), Most, [15.0, 18.0, 25.0]),
        row("false red a month", None, false_red, Most, [0.3, 0.0, 2.0]),
        row("crossing, median ratio", None, |s| ratio(&s.crossing, 0.5), Most, [1.25, 1.35, 1.5]),
        row("crossing, p90 ratio", None, |s| ratio(&s.crossing, 0.9), Most, [1.8, 2.2, 2.8]),
        row("crossing, range covers, %", None, |s| covered(&s.crossing), Within, [78.0, 75.0, 70.0]),
        row("joining, median ratio", None, |s| ratio(&s.joining, 0.5), Most, [1.25, 1.35, 1.5]),
        row("joining, p90 ratio", None, |s| ratio(&s.joining, 0.9), Most, [1.8, 2.2, 2.8]),
        row("joining, range covers, %", None, |s| covered(&s.joining), Within, [78.0, 75.0, 70.0]),
        row("joining at pace, median", None, |s| ratio(&s.joining_at_pace, 0.5), Most, [1.25, 1.35, 1.5]),
        row("joining at pace, p90", None, |s| ratio(&s.joining_at_pace, 0.9), Most, [1.8, 2.2, 2.8]),
        row("joining at pace, covers, %", None, |s| covered(&s.joining_at_pace), Least, [78.0, 75.0, 70.0]),
        row("abstention, >= 12 reports/h, %", None, |s| Some(s.abstention()), Most, [10.0, 25.0, 30.0]),
    ]
}

fn men(score: &Score) -> Option<f64> {
    (score.open_silent < score.talkative).then(|| score.percent(score.men_wrong_yes))
}

fn summons(score: &Score) -> Option<f64> {
    (score.open_silent < score.talkative).then(|| score.percent(score.summons_wrong_absent))
}

fn false_red(score: &Score) -> Option<f64> {
    (score.open_silent < score.talkative).then(|| score.false_red as f64 / score.months())
}

impl Row {
    fn holds(&self, column: usize, figure: f64) -> bool {
        match self.must {
            Must::Most => figure <= self.limits[column],
            Must::Least => figure >= self.limits[column],
            Must::Within => figure >= self.limits[column] && (column > 0 || figure <= 83.0),
        }
    }

    fn limit(&self, column: usize) -> String {
        match self.must {
            Must::Most => format!("<= {}", self.limits[column]),
            Must::Within if column == 0 => format!("{}-83", self.limits[0]),
            _ => format!(">= {}", self.limits[column]),
        }
    }

    /// The pool it is of.
    fn pool(&self, pools: &[[Pool; 3]; 2], column: usize) -> Pool {
        let mut pool = Pool::default();
        for (place, rate) in RATES.iter().enumerate() {
            if self.rate.is_none_or(|only| only == *rate) {
                pool.merge(&pools[place][column]);
            }
        }
        pool
    }

    /// The best baseline, if there is one that gives this figure.
    fn best(&self, pool: &Pool) -> Option<(&'static str, f64)> {
        // Never to abstain is no merit, and ranges are compared by what they hold, not by how wide they are.
        if self.must != Must::Most || self.name.starts_with("abstention") {
            return None;
        }
        let figures = pool.baselines.iter().filter_map(|(name, score)| Some((*name, (self.of)(score)?)));
        figures.min_by(|a, b| a.1.total_cmp(&b.1))
    }

    fn cell(&self, pools: &[[Pool; 3]; 2], column: usize) -> String {
        let pool = self.pool(pools, column);
        let Some(figure) = (self.of)(&pool.ours) else { return "nothing shown".to_owned() };
        let verdict = if self.holds(column, figure) { "holds" } else { "FAILS" };
        let mut cell = format!("{figure:.2} ({}, {verdict})", self.limit(column));
        if self.name.starts_with("false red") {
            let bound = poisson_bound(pool.ours.false_red) / pool.ours.months();
            let _in_memory = write!(cell, ", at 95 % below {bound:.2}");
        }
        if let Some((name, best)) = self.best(&pool) {
            let beats = if best < BEATS * figure { "BEATEN BY" } else { "best other" };
            let _in_memory = write!(cell, "; {beats} {name} {best:.2}");
        }
        cell
    }
}

/// The table in Markdown.
pub fn written(pools: &[[Pool; 3]; 2]) -> String {
    let mut text = String::from("| figure | clean | fresh | seasoned |\n|---|---|---|---|\n");
    for row in rows() {
        let cells: Vec<String> = (0..3).map(|column| row.cell(pools, column)).collect();
        let _in_memory = writeln!(text, "| {} | {} |", row.name, cells.join(" | "));
    }
    let mut all = Pool::default();
    RATES.iter().enumerate().for_each(|(place, _)| all.merge(&pools[place][0]));
    for lang in Lang::ALL.iter().filter(|lang| **lang != Lang::Ru) {
        if let Some(ratio) = all.fairness.against_majority(*lang) {
            let verdict = if ratio <= 1.3 { "holds" } else { "FAILS" };
            let name = format!("reports in {lang}, error against ru");
            let _in_memory = writeln!(text, "| {name} | {ratio:.2} (<= 1.3, {verdict}) | | |");
        }
    }
    text
}
