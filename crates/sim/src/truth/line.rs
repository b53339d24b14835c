//! Scores in lines of text. Refuses to judge them.

use super::cell::{Outcome, Setting};
use super::score::{Score, WaitScore};
use super::table::Pool;
use std::fmt::Write as _;

/// A cell in one line.
pub fn of_cell(setting: &Setting, outcome: &Outcome) -> String {
    let [read, shown] = outcome.seconds;
    let seed = setting.seed;
    let score = of_score(&outcome.ours);
    format!("seed {seed:4} {score} [{} messages, {read:.1} + {shown:.1} s]", outcome.messages)
}

/// Many worlds: a line for the board, one for each baseline, one for the languages.
pub fn of_pool(pool: &Pool) -> String {
    let mut text = format!("{:22} {}\n", "ours", of_score(&pool.ours));
    let _in_memory = writeln!(text, "{:22} {}", "knows all of now", of_score(&pool.all_knowing));
    for (name, score) in &pool.baselines {
        let _in_memory = writeln!(text, "{name:22} {}", of_score(score));
    }
    let fares = pool.fairness.0.iter().map(|(lang, fare)| {
        let kept = 100.0 * fare.kept as f64 / fare.said.max(1) as f64;
        format!("{lang} {kept:.1}% error {:.1}%", 100.0 * fare.error())
    });
    let fares: Vec<String> = fares.collect();
    let _in_memory = writeln!(text, "{:22} {}", "kept as meant", fares.join(", "));
    text
}

/// A score in one line.
pub fn of_score(score: &Score) -> String {
    let minutes = |of: Option<f64>| of.map_or("-".to_owned(), |number| format!("{number:.0}"));
    format!(
        "open wrong {:.2}% silent {:.1}% | \
         amber {} red {} of {} (early {}, contradictory {}) false red {}+{} | \
         men yes {:.2}% no {:.1}% summons {:.2}% | foot wrong {:.1}% silent {:.0}% | \
         crossing {} joining {} (open {} | shut {}) at pace {} | on foot {} {} | queue {} fee {} | \
         rumour {:.0}%",
        score.percent(score.open_wrong),
        score.abstention(),
        minutes(score.amber.quantile(0.5)),
        minutes(score.red.quantile(0.5)),
        score.red.len(),
        score.early,
        score.contradictory,
        score.false_red,
        score.false_red_rule,
        score.percent(score.men_wrong_yes),
        score.percent(score.men_wrong_no),
        score.percent(score.summons_wrong_absent),
        score.percent(score.foot_wrong),
        score.percent(score.foot_silent),
        of_wait(&score.crossing),
        of_wait(&score.joining),
        of_wait(&score.joining_open),
        of_wait(&score.joining_shut),
        of_wait(&score.joining_at_pace),
        of_wait(&score.foot_crossing),
        of_wait(&score.foot_joining),
        of_wait(&score.queue),
        of_wait(&score.fee),
        100.0 * score.rumour_shown as f64 / score.rumoured.max(1) as f64,
    )
}

/// Median, p90, coverage, and how often nothing is shown.
fn of_wait(of: &WaitScore) -> String {
    let [middle, most] = [0.5, 0.9].map(|share| of.ratio.quantile(share));
    let (Some(middle), Some(most)) = (middle, most) else { return "-".to_owned() };
    let silent = 100.0 * of.silent as f64 / (of.silent + of.shown) as f64;
    format!("{middle:.2}/{most:.2} cov {:.0}% silent {silent:.0}%", 100.0 * of.coverage())
}
