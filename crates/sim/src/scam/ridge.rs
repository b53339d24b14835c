//! Learns which cues tell a kind of harm: a logistic regression with features of 0 and 1, rows of length 1
//! and a ridge, by Nesterov's accelerated gradient over all rows at once: the same rows give the same
//! weights.

use super::Rows;
use language::scam::Kind;
use language::scam::shown::OF_CUES;
use language::scam::weights::Head;

/// How much a row counts against the ridge.
const ROW: f64 = 40.0;
/// Steps of the gradient.
const STEPS: usize = 800;
/// Small whole numbers of one sign.
const SMALL: f64 = 127.0;

/// What tells harmful rows of a kind from other harmful ones.
pub(super) fn head(rows: &Rows, kind: Kind) -> Head {
    let harmful = rows.shown.iter().zip(&rows.kinds).filter_map(|(shown, of)| Some((shown, (*of)?)));
    let harmful = harmful.map(|(shown, of)| (cut(shown), if of == kind { 1.0 } else { -1.0 }));
    let (rows, signs): (Vec<&[u32]>, Vec<f64>) = harmful.unzip();
    small(&descend(&rows, &signs, OF_CUES))
}

/// Those numbers that stand for cues; they are in order.
fn cut(shown: &[u32]) -> &[u32] {
    &shown[..shown.partition_point(|number| (*number as usize) < OF_CUES)]
}

/// The weights that make `|w|²/2 + ROW Σ ln(1 + exp(-sign (w·x + c)))` least, the constant last.
fn descend(rows: &[&[u32]], signs: &[f64], width: usize) -> Vec<f64> {
    let length: Vec<f64> = rows.iter().map(|row| 1.0 / (row.len().max(1) as f64).sqrt()).collect();
    let dot = |row: usize, w: &[f64]| {
        rows[row].iter().map(|number| w[*number as usize]).sum::<f64>() * length[row] + w[width]
    };
    let add = |row: usize, much: f64, to: &mut [f64]| {
        rows[row].iter().for_each(|number| to[*number as usize] += much * length[row]);
        to[width] += much;
    };
    let step = 1.0 / (1.0 + ROW / 4.0 * steepest(rows.len(), width + 1, &dot, &add));
    let (mut at, mut ahead) = (vec![0.0; width + 1], vec![0.0; width + 1]);
    let mut pace: f64 = 1.0;
    for _ in 0..STEPS {
        let mut slope = ahead.clone();
        // The constant is not held back.
        slope[width] = 0.0;
        for (row, sign) in signs.iter().enumerate() {
            let doubt = 1.0 / (1.0 + libm::exp(sign * dot(row, &ahead)));
            add(row, -ROW * sign * doubt, &mut slope);
        }
        let next: Vec<f64> = ahead.iter().zip(&slope).map(|(w, slope)| w - step * slope).collect();
        let faster = (1.0 + (1.0 + 4.0 * pace * pace).sqrt()) / 2.0;
        let push = (pace - 1.0) / faster;
        ahead = next.iter().zip(&at).map(|(next, at)| next + push * (next - at)).collect();
        (at, pace) = (next, faster);
    }
    at
}

/// The greatest eigenvalue of the rows' products, by the power method.
fn steepest(
    rows: usize,
    width: usize,
    dot: &impl Fn(usize, &[f64]) -> f64,
    add: &impl Fn(usize, f64, &mut [f64]),
) -> f64 {
    let mut along = vec![1.0 / (width as f64).sqrt(); width];
    let mut most = 1.0;
    for _ in 0..20 {
        let mut next = vec![0.0; width];
        (0..rows).for_each(|row| add(row, dot(row, &along), &mut next));
        most = next.iter().map(|much| much * much).sum::<f64>().sqrt().max(1e-9);
        along = next.iter().map(|much| much / most).collect();
    }
    // It comes from below.
    most * 1.05
}

/// Weights as small whole numbers.
fn small(exact: &[f64]) -> Head {
    let (weights, constant) = exact.split_at(exact.len() - 1);
    let scale = weights.iter().fold(1e-9, |most: f64, w| most.max(w.abs())) / SMALL;
    let weights = weights.iter().map(|w| (w / scale).round() as i8).collect();
    Head { constant: constant[0] as f32, scale: scale as f32, weights }
}
