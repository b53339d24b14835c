//! Learns the net that tells offers that harm: row by row, with a pace of its own for each weight (AdaGrad,
//! Duchi, Hazan and Singer 2011). The same rows give the same net: chance comes from a seed, and the
//! exponential from `libm`.
//!
//! Each time a row comes half of what it shows is left out, so that no weight may rely on one other; and one
//! in some rows comes with an honest one behind it, as an offer that harms may stand among honest words.
//! Every unit begins lifted, and the first round begins gently: the first steps of AdaGrad are its longest,
//! and a unit that they leave holding nothing of any row is never moved again.
//!
//! Several nets of a few units, each learned from draws of its own, are averaged: side by side they are one.

use super::Rows;
use crate::dice::Dice;
use language::scam::net::{Net, SLOTS, UNITS, Unit, slot, slots};
use std::collections::BTreeMap;

/// Units learned together.
const OWN: usize = 4;
/// Times that each row comes, and after how many of them what was learned is averaged.
const ROUNDS: u32 = 12;
const SETTLED: u32 = 6;
/// How far a weight goes at first, the first time; and what part of it is gone in the last round.
const PACE: f32 = 0.1;
const SLOWER: f32 = 0.9;
/// Weights before anything is learned lie within so much of nothing.
const AROUND: f32 = 0.1;
/// What each unit is lifted by at first: one that holds nothing of any row learns nothing any more.
const BEGINS: f32 = 0.5;
/// What the squares of slopes begin with: those of weights, and those of the units' ends.
const FIRST: (f32, f32) = (0.01, 1.0);
/// One row in so many comes with an honest one behind it.
const BEHIND: u32 = 6;
/// Rows that must show a number that is weighed.
const LEAST: u32 = 3;
/// Small whole numbers of one sign.
const SMALL: f32 = 127.0;

/// A net of a few units while it is learned; or something for each of its figures.
#[derive(Clone)]
struct Part {
    constant: f32,
    biases: [f32; OWN],
    outs: [f32; OWN],
    weights: Vec<[f32; OWN]>,
}

/// A row: the slots it shows, whether it harms, and its language.
struct Row<'a> {
    slots: Vec<u32>,
    harms: bool,
    lang: &'a str,
}

/// What tells rows that harm from the others, learned of some.
pub(super) fn net(rows: &Rows, of: impl Fn(usize) -> bool) -> Net {
    let chosen: Vec<usize> = (0..rows.shown.len()).filter(|n| of(*n)).collect();
    let checks = checks(rows, &chosen);
    let row = |n: &usize| Row {
        slots: slots(&checks, &rows.shown[*n]).map(|at| at as u32).collect(),
        harms: rows.kinds[*n].is_some(),
        lang: &rows.langs[*n],
    };
    let rows: Vec<Row<'_>> = chosen.iter().map(row).collect();
    let parts: Vec<Part> = (0..UNITS / OWN).map(|seed| learn(&rows, seed as u64)).collect();
    together(&parts, checks)
}

/// Which number has each slot: of those that enough rows show the one that tells most, by how far the harmful
/// ones among them are from what chance would give.
fn checks(rows: &Rows, chosen: &[usize]) -> Vec<u8> {
    let mut seen: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    for n in chosen {
        for number in &rows.shown[*n] {
            let (all, harmful) = seen.entry(*number).or_default();
            *all += 1;
            *harmful += u32::from(rows.kinds[*n].is_some());
        }
    }
    let harmful = chosen.iter().filter(|n| rows.kinds[**n].is_some()).count();
    let share = harmful as f64 / chosen.len().max(1) as f64;
    let mut best = vec![(-1.0, 0); SLOTS];
    for (number, (all, harmful)) in seen.into_iter().filter(|(_, (all, _))| *all >= LEAST) {
        let all = f64::from(all);
        let tells = (f64::from(harmful) - all * share).abs() / all.sqrt();
        let (at, check) = slot(number);
        if tells > best[at].0 {
            best[at] = (tells, check);
        }
    }
    best.into_iter().map(|(_, check)| check).collect()
}

/// Learns a part.
fn learn(rows: &[Row<'_>], seed: u64) -> Part {
    let mut dice = Dice::new(seed);
    let mut part = Part::new(&mut dice);
    let mut squares = Part::filled(FIRST);
    let mut mean = Part::filled((0.0, 0.0));
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let honest = Honest::of(rows);
    let mut shown = Vec::new();
    for round in 0..ROUNDS {
        for n in (1..order.len()).rev() {
            order.swap(n, dice.below(n as u32 + 1) as usize);
        }
        let pace = PACE * (1.0 - SLOWER * round as f32 / ROUNDS as f32);
        for (so_far, n) in order.iter().enumerate() {
            let row = &rows[*n];
            let warm = if round == 0 { so_far as f32 / rows.len() as f32 } else { 1.0 };
            shown.clear();
            shown.extend(&row.slots);
            if dice.one_in(BEHIND) {
                honest.add(row.lang, &mut dice, &mut shown);
            }
            halve(&mut shown, &mut dice);
            part.step(&mut squares, &shown, row.harms, pace * warm);
        }
        if round >= SETTLED {
            mean.add(&part, 1.0 / (ROUNDS - SETTLED) as f32);
        }
    }
    mean
}

/// Leaves out half, by chance.
fn halve(shown: &mut Vec<u32>, dice: &mut Dice) {
    let (mut bits, mut left) = (0, 0);
    shown.retain(|_| {
        if left == 0 {
            (bits, left) = (dice.bits(), u64::BITS);
        }
        left -= 1;
        bits >> left & 1 == 1
    });
}

/// Honest rows, of each language and all.
struct Honest<'a> {
    langs: BTreeMap<&'a str, Vec<&'a Row<'a>>>,
    all: Vec<&'a Row<'a>>,
}

impl<'a> Honest<'a> {
    fn of(rows: &'a [Row<'a>]) -> Self {
        let all: Vec<&Row<'_>> = rows.iter().filter(|row| !row.harms).collect();
        let mut langs: BTreeMap<&str, Vec<&Row<'_>>> = BTreeMap::new();
        all.iter().for_each(|row| langs.entry(row.lang).or_default().push(row));
        Self { langs, all }
    }

    /// Adds one behind a row: as often of its own language as of any.
    fn add(&self, lang: &str, dice: &mut Dice, to: &mut Vec<u32>) {
        let from = self.langs.get(lang).filter(|_| dice.one_in(2)).unwrap_or(&self.all);
        if !from.is_empty() {
            to.extend(&dice.one_of(from).slots);
            to.sort_unstable();
            to.dedup();
        }
    }
}

/// A step down a slope by what was seen of its squares.
fn descend(at: &mut f32, squares: &mut f32, slope: f32, pace: f32) {
    *squares += slope * slope;
    *at -= pace * slope / squares.sqrt();
}

impl Part {
    fn new(dice: &mut Dice) -> Self {
        let mut part = Self::filled((0.0, 0.0));
        part.biases = [BEGINS; OWN];
        // A half of the units speak for harm, a half against it.
        part.outs = std::array::from_fn(|unit| if unit % 2 == 0 { 1.0 } else { -1.0 });
        for weight in part.weights.iter_mut().flatten() {
            *weight = AROUND * (dice.below(1 << 20) as f32 / (1 << 19) as f32 - 1.0);
        }
        part
    }

    fn filled((weight, end): (f32, f32)) -> Self {
        Self { constant: end, biases: [weight; OWN], outs: [end; OWN], weights: vec![[weight; OWN]; SLOTS] }
    }

    /// Goes a step down the slope of a row's loss, `ln(1 + exp(-evidence))` where it harms.
    fn step(&mut self, squares: &mut Self, shown: &[u32], harms: bool, pace: f32) {
        let length = 1.0 / (shown.len().max(1) as f32).sqrt();
        let mut held = [0.0; OWN];
        for at in shown {
            held.iter_mut().zip(&self.weights[*at as usize]).for_each(|(held, weight)| *held += weight);
        }
        for (held, bias) in held.iter_mut().zip(self.biases) {
            *held = (bias + *held * length).max(0.0);
        }
        let evidence = self.constant + held.iter().zip(self.outs).map(|(held, out)| held * out).sum::<f32>();
        let slope = 1.0 / (1.0 + libm::expf(-evidence)) - f32::from(u8::from(harms));
        descend(&mut self.constant, &mut squares.constant, slope, pace);
        for unit in (0..OWN).filter(|unit| held[*unit] > 0.0) {
            let of_unit = slope * self.outs[unit];
            descend(&mut self.outs[unit], &mut squares.outs[unit], slope * held[unit], pace);
            descend(&mut self.biases[unit], &mut squares.biases[unit], of_unit, pace);
            for at in shown {
                let at = *at as usize;
                let (weight, square) = (&mut self.weights[at][unit], &mut squares.weights[at][unit]);
                descend(weight, square, of_unit * length, pace);
            }
        }
    }

    fn add(&mut self, other: &Self, share: f32) {
        self.constant += share * other.constant;
        for unit in 0..OWN {
            self.biases[unit] += share * other.biases[unit];
            self.outs[unit] += share * other.outs[unit];
        }
        for (mine, theirs) in self.weights.iter_mut().flatten().zip(other.weights.iter().flatten()) {
            *mine += share * theirs;
        }
    }
}

/// Parts side by side: the evidence is the mean of theirs, the weights small whole numbers.
fn together(parts: &[Part], checks: Vec<u8>) -> Net {
    let share = 1.0 / parts.len() as f32;
    let mut units = [Unit::default(); UNITS];
    let mut weights = vec![[0; UNITS]; SLOTS];
    for (n, unit) in units.iter_mut().enumerate() {
        let (part, own) = (&parts[n / OWN], n % OWN);
        let has = |at: &usize| checks[*at] != 0;
        let most = (0..SLOTS).filter(has).fold(1e-9, |most: f32, at| most.max(part.weights[at][own].abs()));
        *unit = Unit { bias: part.biases[own], scale: most / SMALL, out: share * part.outs[own] };
        for at in (0..SLOTS).filter(has) {
            weights[at][n] = (part.weights[at][own] / unit.scale).round() as i8;
        }
    }
    let constant = share * parts.iter().map(|part| part.constant).sum::<f32>();
    Net { constant, units, checks, weights }
}
