//! Learns what each thing weighs that words of offers that harm show, and says how well. A logistic
//! regression with features of 0 and 1, rows of length 1 and a ridge, by Nesterov's accelerated gradient over
//! all rows at once: the same rows give the same weights.

use clap::Args;
use language::scam::shown::{ALL, ANY_SIGN, OF_CUES};
use language::scam::weights::{Head, Weights};
use language::scam::{Kind, judge_by, shown};
use sha2::{Digest as _, Sha256};
use std::io::{self, Error, Write};
use std::path::{Path, PathBuf};

/// How much a row counts against the ridge.
const ROW: f64 = 40.0;
/// Steps of the gradient.
const STEPS: usize = 800;
/// Parts of the rows, each judged by what the others teach.
const PARTS: usize = 5;
/// Of a thousand honest rows nobody learned from so many may be touched, and so many refused.
const TOUCHED: usize = 20;
const REFUSED: usize = 2;
/// Small whole numbers of one sign.
const SMALL: f64 = 127.0;

/// `sim scam`.
#[derive(Debug, Args)]
pub struct Scam {
    /// Folders of rows, one file a language.
    #[arg(required = true, value_name = "DIR")]
    rows: Vec<PathBuf>,
    /// Learn of them and write the weights; else only count what is caught with those of this build.
    #[arg(long, value_name = "FILE")]
    learn: Option<PathBuf>,
    /// Count by the weights of a file and not by those of this build.
    #[arg(long, value_name = "FILE", conflicts_with = "learn")]
    weights: Option<PathBuf>,
}

/// Rows as they are learned from.
struct Rows {
    shown: Vec<Vec<u32>>,
    kinds: Vec<Option<Kind>>,
    hash: [u8; 8],
}

/// Runs the command.
///
/// # Errors
/// A folder cannot be read, a row is none, or the weights cannot be written.
pub fn run(args: &Scam, out: &mut impl Write) -> io::Result<()> {
    if let Some(file) = &args.learn {
        return learn(&args.rows, file, out);
    }
    let read = |file: &PathBuf| {
        let weights = Weights::parse(&std::fs::read(file)?);
        weights.ok_or_else(|| Error::other(format!("{}: no weights of this build", file.display())))
    };
    let own = args.weights.as_ref().map(read).transpose()?;
    let weights = own.as_ref().unwrap_or_else(|| Weights::builtin());
    args.rows.iter().try_for_each(|dir| count(dir, weights, out))
}

/// Rows of a folder, in the order of its files: what each is, and its words.
fn rows(dir: &Path) -> io::Result<Vec<(Option<Kind>, String)>> {
    let named = |error: Error| Error::new(error.kind(), format!("{}: {error}", dir.display()));
    let entries = std::fs::read_dir(dir).map_err(named)?.collect::<io::Result<Vec<_>>>().map_err(named)?;
    let mut files: Vec<PathBuf> = entries.iter().map(std::fs::DirEntry::path).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let mut rows = Vec::new();
    for file in files {
        for (n, row) in std::fs::read_to_string(&file)?.lines().enumerate().filter(|(_, row)| !row.is_empty())
        {
            let fault = || Error::other(format!("{}:{}: expected KIND | words", file.display(), n + 1));
            let (kind, words) = row.split_once(" | ").ok_or_else(fault)?;
            let known = Kind::ALL.into_iter().find(|known| known.as_str() == kind);
            if known.is_none() && kind != "-" {
                return Err(fault());
            }
            rows.push((known, words.to_owned()));
        }
    }
    Ok(rows)
}

/// Says what of a folder's rows is caught, and of which kinds.
fn count(dir: &Path, weights: &Weights, out: &mut impl Write) -> io::Result<()> {
    let (mut harmful, mut caught, mut refused, mut honest, mut touched, mut blocked) = (0, 0, 0, 0, 0, 0);
    for (kind, words) in rows(dir)? {
        let found = judge_by(&words, weights);
        let is_right = found.is_offer() == kind.is_some();
        match kind {
            Some(_) => {
                harmful += 1;
                caught += usize::from(found.is_offer());
                refused += usize::from(found.blocked().is_some());
            }
            None => {
                honest += 1;
                touched += usize::from(found.is_offer());
                blocked += usize::from(found.blocked().is_some());
            }
        }
        if !is_right {
            let kind = kind.map_or("-", Kind::as_str);
            writeln!(out, "  {kind} | {words} -> {:?}", found.offered)?;
        }
    }
    writeln!(
        out,
        "{}: caught {caught} of {harmful}, refused {refused}; touched {touched} of {honest}, \
         refused {blocked}",
        dir.display()
    )
}

fn learn(dirs: &[PathBuf], file: &Path, out: &mut impl Write) -> io::Result<()> {
    let found = Rows::read(dirs)?;
    let is_harm = |kind: &Option<Kind>| kind.is_some();
    let mut unseen = vec![0.0; found.shown.len()];
    for part in 0..PARTS {
        let of = |n: usize| n % PARTS != part;
        let head = found.head(ALL, of, is_harm);
        for n in (part..unseen.len()).step_by(PARTS) {
            unseen[n] = head.evidence(&found.shown[n]);
        }
    }
    let rows = unseen.iter().zip(&found.shown).zip(&found.kinds);
    let judged: Vec<Judged> =
        rows.map(|((evidence, shown), kind)| Judged::of(*evidence, shown, *kind)).collect();
    let (likely, signed) = bounds(&judged);
    let sure = bound(&judged, REFUSED, |_| true);
    let caught = |likely: f32, signed: f32| judged.iter().filter(|row| row.is_caught(likely, signed)).count();
    writeln!(
        out,
        "{} rows, {} of them harmful; judged by the others of five parts, {} are caught where {TOUCHED} of a \
         thousand honest ones are touched, {} where {REFUSED} are",
        judged.len(),
        judged.iter().filter(|row| row.is_harm).count(),
        caught(likely, signed),
        caught(sure, sure)
    )?;
    let kinds = Kind::ALL
        .iter()
        .map(|kind| found.head(OF_CUES, |n| found.kinds[n].is_some(), |of| *of == Some(*kind)));
    let kinds = kinds.collect();
    let harm = found.head(ALL, |_| true, is_harm);
    let weights = Weights { likely, signed, sure, learned_from: found.hash, harm, kinds };
    std::fs::write(file, weights.to_bytes())
}

/// A row as it was judged by what the others teach.
struct Judged {
    evidence: f32,
    has_sign: bool,
    is_harm: bool,
}

impl Judged {
    fn of(evidence: f32, shown: &[u32], kind: Option<Kind>) -> Self {
        let has_sign = shown.binary_search(&(ANY_SIGN as u32)).is_ok();
        Self { evidence, has_sign, is_harm: kind.is_some() }
    }

    fn is_caught(&self, likely: f32, signed: f32) -> bool {
        self.is_harm && self.evidence >= if self.has_sign { signed } else { likely }
    }
}

/// The bound above which so many of a thousand honest rows stand, those being meant that are chosen.
fn bound(judged: &[Judged], of_thousand: usize, chosen: impl Fn(&Judged) -> bool) -> f32 {
    let honest = judged.iter().filter(|row| !row.is_harm);
    let most = honest.clone().count() * of_thousand / 1000;
    let mut evidence: Vec<f32> = honest.filter(|row| chosen(row)).map(|row| row.evidence).collect();
    evidence.sort_by(|a, b| b.total_cmp(a));
    evidence.get(most).copied().unwrap_or(f32::MIN)
}

/// The bounds without and with a sign by which most is caught of all that may be touched.
fn bounds(judged: &[Judged]) -> (f32, f32) {
    let shared = (0..=TOUCHED).map(|part| {
        let signed = bound(judged, part, |row| row.has_sign);
        (bound(judged, TOUCHED - part, |row| !row.has_sign), signed)
    });
    let caught =
        |(likely, signed): &(f32, f32)| judged.iter().filter(|row| row.is_caught(*likely, *signed)).count();
    shared.max_by_key(caught).unwrap_or((0.0, 0.0))
}

impl Rows {
    /// The rows of some folders, in the order of their names.
    fn read(dirs: &[PathBuf]) -> io::Result<Self> {
        let mut found = Self { shown: vec![], kinds: vec![], hash: [0; 8] };
        let mut hash = Sha256::new();
        let mut dirs = dirs.to_vec();
        dirs.sort();
        for dir in dirs {
            for (kind, words) in rows(&dir)? {
                hash.update(format!("{} | {words}\n", kind.map_or("-", Kind::as_str)));
                found.shown.push(shown(&words));
                found.kinds.push(kind);
            }
        }
        found.hash.copy_from_slice(&hash.finalize()[..8]);
        Ok(found)
    }

    /// What tells rows that are `meant` from the others, learned of some.
    fn head(&self, width: usize, of: impl Fn(usize) -> bool, meant: impl Fn(&Option<Kind>) -> bool) -> Head {
        let chosen: Vec<usize> = (0..self.shown.len()).filter(|n| of(*n)).collect();
        let rows: Vec<&[u32]> = chosen.iter().map(|n| cut(&self.shown[*n], width)).collect();
        let signs: Vec<f64> =
            chosen.iter().map(|n| if meant(&self.kinds[*n]) { 1.0 } else { -1.0 }).collect();
        small(&descend(&rows, &signs, width))
    }
}

/// Those numbers that are below a bound; they stand in order.
fn cut(shown: &[u32], width: usize) -> &[u32] {
    &shown[..shown.partition_point(|number| (*number as usize) < width)]
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
    let (cues, pieces) = weights.split_at(OF_CUES.min(weights.len()));
    let scale = |part: &[f64]| part.iter().fold(1e-9, |most: f64, w| most.max(w.abs())) / SMALL;
    let scales = [scale(cues), scale(pieces)];
    let whole =
        |part: &[f64], scale: f64| -> Vec<i8> { part.iter().map(|w| (w / scale).round() as i8).collect() };
    Head {
        constant: constant[0] as f32,
        scales: scales.map(|scale| scale as f32),
        weights: [whole(cues, scales[0]), whole(pieces, scales[1])].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corpus(of: &str) -> Vec<PathBuf> {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../language/corpus/scam").join(of);
        let entries = std::fs::read_dir(&dir).expect("a folder of sets");
        entries.map(|entry| entry.expect("a set").path()).collect()
    }

    #[test]
    fn the_built_in_weights_are_of_the_rows_beside_them() {
        let found = Rows::read(&corpus("learned")).expect("rows");
        let hint = "learn anew: sim scam corpus/scam/learned/* --learn scam/weights.bin";
        assert_eq!(found.hash, Weights::builtin().learned_from, "{hint}");
    }

    #[test]
    fn what_was_learned_tells_rows_apart_that_one_thing_tells_apart() {
        let shown = (0..200_u32).map(|n| vec![n % 2, 2 + n % 7]).collect();
        let kinds = (0..200).map(|n| (n % 2 == 1).then_some(Kind::Bribe)).collect();
        let rows = Rows { shown, kinds, hash: [0; 8] };
        let head = rows.head(16, |_| true, Option::is_some);
        for (row, kind) in rows.shown.iter().zip(&rows.kinds) {
            assert_eq!(head.evidence(row) > 0.0, kind.is_some(), "{row:?}");
        }
    }
}
