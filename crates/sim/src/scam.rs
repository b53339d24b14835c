//! Learns what each thing weighs that words of offers that harm show (`net`, `ridge`), and says how well.

mod net;
mod ridge;

use clap::Args;
use language::scam::shown::ANY_SIGN;
use language::scam::weights::Weights;
use language::scam::{Kind, judge_by, shown};
use sha2::{Digest as _, Sha256};
use std::io::{self, Error, Write};
use std::path::{Path, PathBuf};

/// Parts of the rows, each judged by what the others teach.
const PARTS: usize = 5;
/// Of a thousand honest rows not learned from so many may be touched, and so many refused. Most were
/// written to be close to harmful ones: of usual ones, of a hand that was not learned from, less than half as
/// many are touched then.
const TOUCHED: usize = 25;
const REFUSED: usize = 4;

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
    /// The names of their files.
    langs: Vec<String>,
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

/// A row of a folder.
struct Row {
    kind: Option<Kind>,
    words: String,
    /// The name of its file.
    lang: String,
}

/// Rows of a folder, in the order of its files.
fn rows(dir: &Path) -> io::Result<Vec<Row>> {
    let named = |error: Error| Error::new(error.kind(), format!("{}: {error}", dir.display()));
    let entries = std::fs::read_dir(dir).map_err(named)?.collect::<io::Result<Vec<_>>>().map_err(named)?;
    let mut files: Vec<PathBuf> = entries.iter().map(std::fs::DirEntry::path).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let mut rows = Vec::new();
    for file in files {
        let lang = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (n, row) in std::fs::read_to_string(&file)?.lines().enumerate().filter(|(_, row)| !row.is_empty())
        {
            let fault = || Error::other(format!("{}:{}: expected KIND | words", file.display(), n + 1));
            let (kind, words) = row.split_once(" | ").ok_or_else(fault)?;
            let known = Kind::ALL.into_iter().find(|known| known.as_str() == kind);
            if known.is_none() && kind != "-" {
                return Err(fault());
            }
            rows.push(Row { kind: known, words: words.to_owned(), lang: lang.clone() });
        }
    }
    Ok(rows)
}

/// Says what of a folder's rows is caught, and of which kinds.
fn count(dir: &Path, weights: &Weights, out: &mut impl Write) -> io::Result<()> {
    let (mut harmful, mut caught, mut refused, mut honest, mut touched, mut blocked) = (0, 0, 0, 0, 0, 0);
    for Row { kind, words, .. } in rows(dir)? {
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
    let mut unseen = vec![0.0; found.shown.len()];
    for part in 0..PARTS {
        let others = net::net(&found, |n| n % PARTS != part);
        for n in (part..unseen.len()).step_by(PARTS) {
            unseen[n] = others.evidence(&found.shown[n]);
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
    let kinds = Kind::ALL.iter().map(|kind| ridge::head(&found, *kind)).collect();
    let harm = net::net(&found, |_| true);
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

/// The bounds without and with a sign by which most is caught of what may be touched. A sign never asks for
/// more evidence: those who are honest hardly ever show one outside of rows that were written to.
fn bounds(judged: &[Judged]) -> (f32, f32) {
    let shared = (0..=TOUCHED).map(|part| {
        let signed = bound(judged, part, |row| row.has_sign);
        (bound(judged, TOUCHED - part, |row| !row.has_sign), signed)
    });
    let shared = shared.filter(|(likely, signed)| signed <= likely);
    let caught =
        |(likely, signed): &(f32, f32)| judged.iter().filter(|row| row.is_caught(*likely, *signed)).count();
    shared.max_by_key(caught).unwrap_or((0.0, 0.0))
}

impl Rows {
    /// The rows of some folders, in the order of their names.
    fn read(dirs: &[PathBuf]) -> io::Result<Self> {
        let mut found = Self { shown: vec![], kinds: vec![], langs: vec![], hash: [0; 8] };
        let mut hash = Sha256::new();
        let mut dirs = dirs.to_vec();
        dirs.sort();
        for dir in dirs {
            for Row { kind, words, lang } in rows(&dir)? {
                hash.update(format!("{} | {words}\n", kind.map_or("-", Kind::as_str)));
                found.shown.push(shown(&words));
                found.kinds.push(kind);
                found.langs.push(lang);
            }
        }
        found.hash.copy_from_slice(&hash.finalize()[..8]);
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::scam::net::{UNITS, slots};

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
    fn every_unit_of_the_built_in_net_holds_something_of_many_rows() {
        let found = Rows::read(&corpus("learned")).expect("rows");
        let net = &Weights::builtin().harm;
        let mut holds = [0; UNITS];
        for shown in &found.shown {
            let at: Vec<usize> = slots(&net.checks, shown).collect();
            for (n, unit) in net.units.iter().enumerate() {
                let sum: i32 = at.iter().map(|at| i32::from(net.weights[*at][n])).sum();
                let held = unit.bias + sum as f32 * unit.scale / (at.len().max(1) as f32).sqrt();
                holds[n] += usize::from(held > 0.0);
            }
        }
        let least = found.shown.len() / 10;
        assert!(holds.iter().all(|rows| *rows > least), "{holds:?} of {}", found.shown.len());
    }

    #[test]
    fn what_was_learned_tells_rows_apart_that_one_thing_tells_apart() {
        let shown = (0..200_u32).map(|n| vec![n % 2, 2 + n % 7]).collect();
        let kinds = (0..200).map(|n| (n % 2 == 1).then_some(Kind::Bribe)).collect();
        let rows = Rows { shown, kinds, langs: vec!["en".to_owned(); 200], hash: [0; 8] };
        let (net, head) = (net::net(&rows, |_| true), ridge::head(&rows, Kind::Bribe));
        for (row, kind) in rows.shown.iter().zip(&rows.kinds) {
            assert_eq!(net.evidence(row) > 0.0, kind.is_some(), "{row:?}");
        }
        assert!(head.evidence(&[1]) > 0.0, "all that harm are of the kind");
        assert_eq!(net::net(&rows, |_| true), net, "the same rows give the same net");
    }
}
