//! What was said of a categorical slot lately, by tens of minutes and by how much of it counted: what a claim
//! is held against an hour later, when most who saw the same have said something newer since. Refuses to know
//! who said it.

use crate::limits;
use crate::minute::Minute;
use crate::value::State;
use serde::{Deserialize, Serialize};

/// Minutes that are summed up together.
const SPAN: i64 = 10;

/// So many times what the proven said lately counts what strangers did: many who come at once are no throng
/// yet, and what a known one told an hour ago in error is no reason to ring because of them.
const CALM_PER_PROVEN: u64 = 4;

/// So long before a throng was noticed it had begun, in spans.
const SUSPECTED_SPANS: i64 = 2;

/// What counted for one state within ten minutes, in thousandths of a seasoned Voice's first-hand report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Sum {
    span: i64,
    state: State,
    proven: u32,
    /// Of strangers who were no throng.
    #[serde(default)]
    calm: u32,
    /// Of those of one.
    unproven: u32,
}

/// Whose word it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Whose {
    Proven,
    Calm,
    Unproven,
}

/// What counted lately.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Evidence(Vec<Sum>);

impl Evidence {
    /// Counts what was spent for a state that was so at `seen`.
    pub fn count(&mut self, state: State, seen: Minute, units: u32, whose: Whose) {
        let span = seen.0.div_euclid(SPAN);
        let newest = self.0.iter().map(|sum| sum.span).max().unwrap_or(span).max(span);
        self.0.retain(|sum| newest - sum.span <= limits::EVIDENCE_SPANS);
        if newest - span > limits::EVIDENCE_SPANS {
            return;
        }
        let place = self.0.iter().position(|sum| sum.span == span && sum.state == state);
        let place = place.unwrap_or_else(|| {
            self.0.push(Sum { span, state, proven: 0, calm: 0, unproven: 0 });
            self.0.len() - 1
        });
        let sum = &mut self.0[place];
        *(match whose {
            Whose::Proven => &mut sum.proven,
            Whose::Calm => &mut sum.calm,
            Whose::Unproven => &mut sum.unproven,
        }) += units;
    }

    /// A throng came: those taken for none just before were of it.
    pub fn suspect(&mut self) {
        let newest = self.newest();
        for sum in self.0.iter_mut().filter(|sum| newest - sum.span <= SUSPECTED_SPANS) {
            sum.unproven += std::mem::take(&mut sum.calm);
        }
    }

    fn newest(&self) -> i64 {
        self.0.iter().map(|sum| sum.span).max().unwrap_or_default()
    }

    /// What the proven said within the last minutes for a state and for all others, and, if asked, strangers
    /// who were no throng: of those for the state up to [`CALM_PER_PROVEN`] times what the proven said.
    pub fn of_known(&self, state: State, minutes: i64, counts_calm: bool) -> [u64; 2] {
        let newest = self.newest();
        let (mut proven, mut calm) = ([0; 2], [0; 2]);
        for sum in self.0.iter().filter(|sum| newest - sum.span <= minutes / SPAN) {
            let side = usize::from(sum.state != state);
            proven[side] += u64::from(sum.proven);
            calm[side] += if counts_calm { u64::from(sum.calm) } else { 0 };
        }
        [proven[0] + calm[0].min(CALM_PER_PROVEN * proven[0]), proven[1] + calm[1]]
    }

    /// What counted within so many minutes of `seen` for a state and for all others: of the proven and of
    /// strangers who were no throng, and of those who were.
    pub fn around(&self, state: State, seen: Minute, minutes: i64) -> ([u64; 2], [u64; 2]) {
        let (first, last) = ((seen.0 - minutes).div_euclid(SPAN), (seen.0 + minutes).div_euclid(SPAN));
        let (mut proven, mut unproven) = ([0; 2], [0; 2]);
        for sum in self.0.iter().filter(|sum| (first..=last).contains(&sum.span)) {
            let side = usize::from(sum.state != state);
            proven[side] += u64::from(sum.proven + sum.calm);
            unproven[side] += u64::from(sum.unproven);
        }
        (proven, unproven)
    }
}
