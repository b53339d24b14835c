//! A fit: the weights that would have told best what followed the moments known, and what it missed by.
//! Refuses to run away where there are few moments: it then stays with what it began from.

use super::moment::{BEFORE, KNOWN, Known, NOW, OFF_DAY, OFF_MORNING, USUAL_NOW, USUAL_THEN, known};
use super::usual::Usual;

pub(super) type Weights = [f64; KNOWN];

/// How much of what is off the usual is left an hour later, before anything is learnt.
const HOUR_KEEPS: f64 = 0.85;
/// How many moments what one begins from is worth, for what all hours have in common and for one hour's own.
const COMMON_WORTH: f64 = 20.0;
const OWN_WORTH: f64 = 2.0;
/// What is tried where there are few moments: how much of the usual's move is made, and how much of what
/// now is off it fades. "As now" stands first, and is kept where nothing is nearer.
const MOVES: [f64; 4] = [0.0, 0.25, 0.5, 1.0];
const FADES: [f64; 6] = [0.0, 0.05, 0.15, 0.3, 0.6, 1.0];
/// Times the fit is made anew, each time with less weight on what it missed by far: an error counts as it is,
/// not squared.
const ROUNDS: usize = 4;
/// Hours of a year, and how many days away within it a moment counts little more than one of another season.
const YEAR: i64 = 8_766;
const SEASON_DAYS: f64 = 45.0;
/// What a moment of another season counts.
const OTHER_SEASON: f64 = 0.4;

/// One moment learnt from.
pub(super) struct Row {
    /// What moments are alike by.
    like: [f64; 6],
    /// What the weights make of it, pressed.
    pub fitted: f64,
    /// What followed, pressed.
    followed: f64,
}

impl Row {
    /// The row of a moment by these weights; what followed is not known.
    pub fn of(usual: &Usual, from: usize, ahead: usize, weights: &Weights) -> Self {
        Self::new(&known(usual, from, ahead), weights, 0.0)
    }

    fn new(known: &Known, weights: &Weights, followed: f64) -> Self {
        let fitted = dot(known, weights);
        let [now, before, then, day, morning] =
            [NOW, BEFORE, USUAL_THEN, OFF_DAY, OFF_MORNING].map(|place| known[place]);
        Self { like: [2.0 * fitted, now, before, then, morning, day], fitted, followed }
    }

    fn apart(&self, other: &Self) -> f64 {
        self.like.iter().zip(&other.like).map(|(a, b)| (a - b) * (a - b)).sum()
    }
}

/// What was learnt of one hour of the day and one number of hours ahead.
pub(super) struct Fit {
    pub weights: Weights,
    rows: Vec<Row>,
    taught: Taught,
}

/// By how much a fit was taught.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taught {
    Well,
    Little,
}

impl Fit {
    /// Learns from moments, beginning from what all hours have in common.
    pub fn of(usual: &Usual, moments: &[usize], ahead: usize, common: &Weights) -> Self {
        let followed = |from: usize| usual.told(from + ahead).unwrap_or_default();
        let taught: Vec<(Known, f64)> =
            moments.iter().map(|from| (known(usual, *from, ahead), followed(*from))).collect();
        let season: Vec<f64> = moments.iter().map(|from| season(usual.learnt() - from)).collect();
        let mut weights = *common;
        for round in 0..ROUNDS {
            let mut sums = Sums::new(OWN_WORTH);
            for ((known, followed), season) in taught.iter().zip(&season) {
                let counts = match round {
                    0 => *season,
                    _ => season * steepness(usual, dot(known, &weights), *followed),
                };
                sums.add(known, followed - dot(known, common), counts);
            }
            weights = sums.solve(common);
        }
        let rows = taught.iter().map(|(known, followed)| Row::new(known, &weights, *followed)).collect();
        Self { weights, rows, taught: Taught::Well }
    }

    /// Weighs between "as now" and the usual by what was nearest in these moments, each with how far ahead it
    /// was. Nothing else is fitted, so what it missed then is what it misses.
    pub fn plain(usual: &Usual, moments: &[(usize, usize)], ahead: usize) -> Self {
        let taught: Vec<(Known, f64)> = moments
            .iter()
            .map(|(from, ahead)| (known(usual, *from, *ahead), usual.told(from + ahead).unwrap_or_default()))
            .collect();
        let missed = |weights: &Weights| -> f64 {
            let missed = |(known, followed): &(Known, f64)| {
                (usual.figure(dot(known, weights)) - usual.figure(*followed)).abs()
            };
            taught.iter().map(missed).sum()
        };
        let all = MOVES.iter().flat_map(|moves| FADES.iter().map(|fades| between(*moves, *fades)));
        let nearest = all.map(|weights| (missed(&weights), weights)).min_by(|a, b| a.0.total_cmp(&b.0));
        let weights = nearest.map_or_else(|| fading(ahead), |(_, weights)| weights);
        let rows = taught.iter().map(|(known, followed)| Row::new(known, &weights, *followed)).collect();
        Self { weights, rows, taught: Taught::Little }
    }

    /// By how much the `count` moments most like this one were missed, the middle one of them; nothing where
    /// there are few.
    pub fn like(&self, row: &Row, count: usize, usual: &Usual) -> f64 {
        if self.taught == Taught::Little {
            return 0.0;
        }
        let apart = |other: &Row| other.apart(row);
        let near = self.nearest(count, apart);
        let missed = near.into_iter().map(|row| usual.figure(row.followed) - usual.figure(row.fitted));
        quantile(missed.collect(), 0.5)
    }

    /// q10 and q90 of what was missed, pressed, where about as much had been told.
    pub fn range(&self, fitted: f64, count: usize) -> [f64; 2] {
        let near = self.nearest(count, |row| (row.fitted - fitted).abs());
        let missed: Vec<f64> = near.into_iter().map(|row| row.followed - row.fitted).collect();
        [quantile(missed.clone(), 0.1), quantile(missed, 0.9)]
    }

    /// The nearest rows; of those equally far the older.
    fn nearest(&self, count: usize, apart: impl Fn(&Row) -> f64) -> Vec<&Row> {
        let mut by: Vec<(f64, usize)> =
            self.rows.iter().enumerate().map(|(place, row)| (apart(row), place)).collect();
        let order = |a: &(f64, usize), b: &(f64, usize)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
        if count < by.len() {
            by.select_nth_unstable_by(count, order);
            by.truncate(count);
        }
        by.into_iter().map(|(_, place)| &self.rows[place]).collect()
    }
}

/// What all hours of the day teach together: plain least squares around "what is off the usual fades".
pub(super) fn pool(usual: &Usual, moments: &[usize], ahead: usize) -> Weights {
    let weights = fading(ahead);
    let mut sums = Sums::new(COMMON_WORTH);
    for from in moments {
        let known = known(usual, *from, ahead);
        sums.add(&known, usual.told(from + ahead).unwrap_or_default() - dot(&known, &weights), 1.0);
    }
    sums.solve(&weights)
}

/// "What is off the usual fades".
fn fading(ahead: usize) -> Weights {
    between(1.0, 1.0 - (0..ahead).fold(1.0, |left, _| left * HOUR_KEEPS))
}

/// As now, moved by this part of how the usual moves, less this part of what now is off the usual.
fn between(moves: f64, fades: f64) -> Weights {
    let mut weights = [0.0; KNOWN];
    (weights[NOW], weights[USUAL_THEN], weights[USUAL_NOW]) = (1.0 - fades, moves, fades - moves);
    weights
}

/// How much a moment counts by the time of the year, `hours` hours before what is learnt to.
fn season(hours: usize) -> f64 {
    let hours = hours as i64 % YEAR;
    let days = hours.min(YEAR - hours) as f64 / 24.0 / SEASON_DAYS;
    OTHER_SEASON + (1.0 - OTHER_SEASON) * libm::exp(-days * days)
}

/// What makes a squared pressed error count as the error it is.
fn steepness(usual: &Usual, fitted: f64, followed: f64) -> f64 {
    let slope = libm::exp(fitted.clamp(0.0, 5.0));
    let missed = (usual.figure(followed) - usual.scale * libm::expm1(fitted)).abs() / usual.scale;
    slope * slope / ((missed + 0.1) * 4.0)
}

fn dot(a: &Weights, b: &Weights) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The quantile of some numbers, between the two nearest; 0 of none.
fn quantile(mut numbers: Vec<f64>, at: f64) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let Some(most) = numbers.len().checked_sub(1) else { return 0.0 };
    let place = at * most as f64;
    let low = place as usize;
    let (a, b) = (numbers[low], numbers[(low + 1).min(most)]);
    a + (b - a) * (place - low as f64)
}

/// Sums for least squares, with a ridge.
struct Sums {
    /// The lower half of the matrix.
    matrix: [[f64; KNOWN]; KNOWN],
    right: Weights,
}

impl Sums {
    fn new(ridge: f64) -> Self {
        let mut matrix = [[0.0; KNOWN]; KNOWN];
        (0..KNOWN).for_each(|place| matrix[place][place] = ridge);
        Self { matrix, right: [0.0; KNOWN] }
    }

    fn add(&mut self, known: &Known, missed: f64, counts: f64) {
        for (row, number) in known.iter().enumerate() {
            let weighted = number * counts;
            self.right[row] += weighted * missed;
            self.matrix[row][..=row]
                .iter_mut()
                .zip(known)
                .for_each(|(cell, other)| *cell += weighted * other);
        }
    }

    /// `from` and what the sums say should be added to it, by Cholesky's decomposition: the ridge keeps every
    /// root above zero.
    fn solve(mut self, from: &Weights) -> Weights {
        let lower = &mut self.matrix;
        for row in 0..KNOWN {
            for column in 0..=row {
                let done: f64 = (0..column).map(|k| lower[row][k] * lower[column][k]).sum();
                let rest = lower[row][column] - done;
                lower[row][column] =
                    if row == column { rest.max(1e-9).sqrt() } else { rest / lower[column][column] };
            }
        }
        let mut solution = self.right;
        for row in 0..KNOWN {
            let done: f64 = (0..row).map(|k| lower[row][k] * solution[k]).sum();
            solution[row] = (solution[row] - done) / lower[row][row];
        }
        for row in (0..KNOWN).rev() {
            let done: f64 = (row + 1..KNOWN).map(|k| lower[k][row] * solution[k]).sum();
            solution[row] = (solution[row] - done) / lower[row][row];
        }
        solution.iter_mut().zip(from).for_each(|(number, from)| *number += from);
        solution
    }
}
