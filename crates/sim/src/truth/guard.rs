//! Figures kept of one run, so that a later one that is worse is noticed: the same seeds give the same
//! figures, so whatever moved them is a change of the code. Refuses to notice what is as good as before.

use super::table::{COLUMNS, Must, Pool, rows};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// By how much a figure may be worse: a change that helps one may cost another this.
const FACTOR: f64 = 1.1;
const SLACK: f64 = 0.2;
/// For shares of how often a range holds, points.
const POINTS: f64 = 3.0;
/// What stands for "never" in a file.
const NEVER: f64 = 1e9;

/// The figures of clean, fresh and seasoned worlds, by name and column.
fn figures(pools: &[Pool; 3]) -> BTreeMap<String, (f64, Must)> {
    let mut figures = BTreeMap::new();
    for (pool, (_, column)) in pools.iter().zip(COLUMNS) {
        for row in rows() {
            let name = row.name.replace(", 30/h", "").replace(", 120/h", "");
            if let Some(figure) = (row.of)(&pool.ours) {
                let figure = if figure.is_finite() { figure } else { NEVER };
                figures.insert(format!("{column}: {name}"), (figure, row.must));
            }
        }
    }
    figures
}

/// Keeps the figures.
///
/// # Errors
/// The disk's, in words.
pub fn write(pools: &[Pool; 3], file: &Path) -> Result<(), String> {
    let rounded = |figure: f64| (figure * 100.0 + 0.5) as i64 as f64 / 100.0;
    let kept: BTreeMap<String, f64> =
        figures(pools).into_iter().map(|(name, (figure, _))| (name, rounded(figure))).collect();
    let text = serde_json::to_string_pretty(&kept).map_err(|error| error.to_string())?;
    std::fs::write(file, text + "\n").map_err(|error| format!("{}: {error}", file.display()))
}

/// Prints each figure beside the kept one.
///
/// # Errors
/// Figures that are worse or gone, by name; a file that is none.
pub fn check(pools: &[Pool; 3], file: &Path, out: &mut impl Write) -> Result<(), String> {
    let broken = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| broken(&error))?;
    let kept: BTreeMap<String, f64> = serde_json::from_str(&text).map_err(|error| broken(&error))?;
    let figures = figures(pools);
    let mut worse = Vec::new();
    for (name, before) in kept {
        let now = figures.get(&name);
        let is_worse = now.is_none_or(|(now, must)| is_worse(*now, before, *must));
        let shown = now.map_or("nothing shown".to_owned(), |(now, _)| format!("{now:.2}"));
        let verdict = if is_worse { "WORSE" } else { "holds" };
        writeln!(out, "{name}: {shown}, before {before:.2}: {verdict}").map_err(|error| error.to_string())?;
        if is_worse {
            worse.push(name);
        }
    }
    if worse.is_empty() { Ok(()) } else { Err(format!("worse than before: {}", worse.join("; "))) }
}

fn is_worse(now: f64, before: f64, must: Must) -> bool {
    match must {
        Must::Most => now > before * FACTOR + SLACK,
        Must::Least | Must::Within => now < before - POINTS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fall_is_noticed_and_a_rise_is_none() {
        for (now, before, must, worse) in [
            (2.0, 2.0, Must::Most, false),
            (2.5, 2.0, Must::Most, true),
            (0.1, 2.0, Must::Most, false),
            (NEVER, 12.0, Must::Most, true),
            (70.0, 80.0, Must::Within, true),
            (78.0, 80.0, Must::Least, false),
        ] {
            assert_eq!(is_worse(now, before, must), worse, "{now} after {before}");
        }
    }

    #[test]
    fn what_is_kept_is_read_back_and_held_against() {
        let file = std::env::temp_dir().join(format!("guard-{}.json", std::process::id()));
        let mut good: [Pool; 3] = Default::default();
        good.iter_mut().for_each(|pool| {
            (pool.ours.minutes, pool.ours.talkative, pool.ours.open_wrong) = (1_000, 1_000, 10);
        });
        write(&good, &file).expect("a disk");
        let mut out = Vec::new();
        check(&good, &file, &mut out).expect("as good as before");
        good[1].ours.open_wrong = 100;
        let worse = check(&good, &file, &mut out).expect_err("worse");
        assert_eq!(worse, "worse than before: fresh: wrong minutes, open, %");
        std::fs::remove_file(file).expect("a disk");
    }
}
