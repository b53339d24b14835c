//! Standing: how much a Voice's claims may count, and why. A class by what the Voice has shown, and within it
//! how often its claims of a kind turned out right. Refuses to know who a Voice is, and to count a known liar
//! backwards: what is always wrong weighs nothing, or "always lie" would be a way to speak.

use crate::closed::closed_list;
use crate::topic::Topic;
use serde::{Deserialize, Serialize};

closed_list! {
    /// What a Voice has shown, the least first.
    Standing {
        /// Nothing yet; guests too.
        Fresh = "fresh",
        /// In a file: 72 h of history, and five claims that turned out right.
        Imported = "imported",
        /// A seasoned Voice answers for it.
        Vouched = "vouched",
        /// 72 h, and five claims that turned out right, on two days. In families in which none did it is
        /// fresh.
        Seasoned = "seasoned",
        /// The operator answers for it, and may take that back.
        Anchor = "anchor",
    }
}

impl Standing {
    /// What the class counts against a seasoned Voice, per mille (ω in table A2 of the design's research). An
    /// anchor's weight is fixed at 3.0 nats, see [`weight_per_mille`].
    const fn class_per_mille(self) -> u32 {
        match self {
            Self::Fresh => 350,
            Self::Imported => 500,
            Self::Vouched => 800,
            Self::Seasoned => 1000,
            Self::Anchor => 5214,
        }
    }

    /// Whether it is more than fresh: only such Voices move the room that fresh ones have.
    pub fn is_established(self) -> bool {
        self != Self::Fresh
    }
}

closed_list! {
    /// Topics that one and the same watching makes one good at: who sees the queue is no authority on visas.
    Family {
        /// Open, pass.
        Passage = "passage",
        /// Wait, queue, pace.
        Queue = "queue",
        /// Paper, pet.
        Papers = "papers",
        /// Supply, price, hazard, road.
        Roadside = "roadside",
    }
}

impl Family {
    /// The family of a topic.
    pub fn of(topic: Topic) -> Self {
        match topic {
            Topic::Open | Topic::Pass => Self::Passage,
            Topic::Wait | Topic::Queue | Topic::Pace => Self::Queue,
            Topic::Paper | Topic::Pet => Self::Papers,
            Topic::Supply | Topic::Price | Topic::Hazard | Topic::Road => Self::Roadside,
        }
    }
}

/// How a claim turned out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// As it was said.
    Right,
    /// Otherwise.
    Wrong,
}

/// By what a claim was settled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// An anchor's word of the same half hour: counts two.
    Anchors,
    /// What other groups hold: counts a half.
    Others,
}

impl Measure {
    /// What it counts, in halves of a claim (k in A2, point 3).
    const fn halves(self) -> u32 {
        match self {
            Self::Anchors => 4,
            Self::Others => 1,
        }
    }
}

/// Right claims gained in a day at most, in halves: camouflage by a day of easy truths buys little (A2).
const GAIN_PER_DAY: u32 = 4;
/// Beyond so many settled claims, in halves, both counts are cut in half: a Voice is what it was lately (A2:
/// forget at n > 60).
const FORGET_BEYOND: u32 = 120;

/// Claims of one family that turned out right and wrong, in halves of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Trust {
    right: u32,
    wrong: u32,
    /// The day of the newest gain, and what was gained on it.
    day: i64,
    gained: u32,
}

impl Trust {
    /// Counts one settled claim. Gains of a day are capped, losses are not.
    pub fn settle(&mut self, verdict: Verdict, measure: Measure, day: i64) {
        match verdict {
            Verdict::Wrong => self.wrong += measure.halves(),
            Verdict::Right => {
                if self.day != day {
                    (self.day, self.gained) = (day, 0);
                }
                let gain = measure.halves().min(GAIN_PER_DAY - self.gained);
                self.gained += gain;
                self.right += gain;
            }
        }
        if self.right + self.wrong > FORGET_BEYOND {
            (self.right, self.wrong) = (self.right / 2, self.wrong / 2);
        }
    }

    /// Whether any of them turned out right.
    pub(crate) fn has_right(&self) -> bool {
        self.right > 0
    }

    /// The mean of a Beta prior with these settled claims added; prior counts in halves too.
    fn mean(&self, right: f64, all: f64) -> f64 {
        (right + f64::from(self.right)) / (all + f64::from(self.right) + f64::from(self.wrong))
    }
}

/// Claims of one family by all Voices first heard in the same hours, that turned out right and wrong, in
/// halves of a claim: whoever comes in a wave of liars is taken for one until it has shown otherwise, also
/// when it has become old.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Generation {
    right: u32,
    wrong: u32,
}

/// Beyond so many settled claims, in halves, both counts of a generation are cut in half.
const GENERATION_FORGETS: u32 = 400;
/// A generation is proven by so many settled claims, in halves, …
const PROVEN_CLAIMS: u32 = 16;
/// … of which so many were right, per mille.
const PROVEN_PER_MILLE: u32 = 650;

/// So many settled claims of the generation before count for one, in halves: a wave of liars goes on.
const HANDED_ON: u32 = 40;

impl Generation {
    /// Counts one settled claim.
    pub fn settle(&mut self, verdict: Verdict, measure: Measure) {
        match verdict {
            Verdict::Right => self.right += measure.halves(),
            Verdict::Wrong => self.wrong += measure.halves(),
        }
        if self.right + self.wrong > GENERATION_FORGETS {
            (self.right, self.wrong) = (self.right / 2, self.wrong / 2);
        }
    }

    /// Whether enough of it turned out right.
    pub fn is_proven(&self) -> bool {
        let all = self.right + self.wrong;
        all >= PROVEN_CLAIMS && self.right * 1000 >= all * PROVEN_PER_MILLE
    }

    /// With what is known of those before it: of a generation that has only begun nothing else is.
    pub(crate) fn after(self, before: Self) -> Self {
        let all = before.right + before.wrong;
        if all == 0 {
            return self;
        }
        let kept = all.min(HANDED_ON);
        Self { right: self.right + before.right * kept / all, wrong: self.wrong + before.wrong * kept / all }
    }

    /// How often one of it is right, pulled towards what is believed of anyone.
    fn mean(&self) -> f64 {
        let all = f64::from(self.right) + f64::from(self.wrong);
        (COHORT_RIGHT + f64::from(self.right)) / (COHORT_ALL + all)
    }
}

/// What a Voice has shown beside its standing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proof {
    /// No more than a new secret can.
    None,
    /// It is old and was right before, and so were those first heard when it was: too little to be seasoned,
    /// as most people write a few times a week.
    Old,
}

/// What the class of fresh ones counts with that proof.
const PROVEN_CLASS_PER_MILLE: u32 = 700;

/// Whom a Voice is like while little is known of itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kin {
    /// Those that one of an invite tree answers for.
    Tree(Trust),
    /// Those first heard in the same hours.
    Generation(Generation),
}

impl Kin {
    fn mean(&self) -> f64 {
        match self {
            Self::Tree(trust) => trust.mean(COHORT_RIGHT, COHORT_ALL),
            Self::Generation(generation) => generation.mean(),
        }
    }
}

/// Beta(6.4, 3.6), what is believed of a cohort of which nothing is known (A2), in halves.
const COHORT_RIGHT: f64 = 12.8;
const COHORT_ALL: f64 = 20.0;
/// Strength of the cohort's mean in what is believed of one of its Voices: n0 = 4 (A2), in halves.
const OWN_ALL: f64 = 8.0;
/// Nobody is believed to be right more often; one report is then at most .94 nats. A2 has .92: whoever told
/// nothing but truths for a week then outweighs two honest people who err as people do.
const MOST: f64 = 0.72;
/// Who is right less often says nothing (A2).
const LEAST: f64 = 0.55;

/// What a claim of a Voice weighs against one of a seasoned Voice of which nothing else is known, per mille:
/// class · ln(α/(1-α)) / ln(.64/.36), α being how often it was right, pulled towards its kin (A2, point 2).
pub fn weight_per_mille(standing: Standing, proof: Proof, own: &Trust, kin: &Kin) -> u32 {
    if standing == Standing::Anchor {
        return standing.class_per_mille();
    }
    let class = match (standing, proof) {
        (Standing::Fresh, Proof::Old) => PROVEN_CLASS_PER_MILLE,
        _ => standing.class_per_mille(),
    };
    let alpha = own.mean(OWN_ALL * kin.mean(), OWN_ALL);
    if alpha < LEAST {
        return 0;
    }
    let ratio = log_odds(alpha.min(MOST)) / log_odds(COHORT_RIGHT / COHORT_ALL);
    (f64::from(class) * ratio + 0.5) as u32
}

/// ln(p / (1-p)) for p in [.5, .92], as 2·artanh(2p-1) by its power series: + * / alone, so the same to the
/// bit on every machine. At .92 the terms left out are below 0.1 %.
fn log_odds(p: f64) -> f64 {
    let z = 2.0 * p - 1.0;
    let (mut power, mut sum) = (z, 0.0);
    for odd in (1..=27).step_by(2) {
        sum += power / f64::from(odd);
        power = power * z * z;
    }
    2.0 * sum
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: Trust = Trust { right: 0, wrong: 0, day: 0, gained: 0 };

    fn weight(standing: Standing, own: &Trust) -> u32 {
        weight_per_mille(standing, Proof::None, own, &Kin::Tree(NEW))
    }

    fn after(verdicts: &[(Verdict, i64)]) -> Trust {
        let mut trust = NEW;
        verdicts.iter().for_each(|(verdict, day)| trust.settle(*verdict, Measure::Others, *day));
        trust
    }

    #[test]
    fn log_odds_are_those_of_the_table() {
        for (p, nats) in [(0.55, 0.2007), (0.64, 0.5754), (0.8, 1.3863), (0.92, 2.4423)] {
            assert!((log_odds(p) - nats).abs() < 0.002, "{p}: {}", log_odds(p));
        }
    }

    #[test]
    fn a_class_counts_what_its_table_says_while_nothing_is_settled() {
        let classes = Standing::ALL.iter().map(|standing| weight(*standing, &NEW));
        assert_eq!(classes.collect::<Vec<_>>(), [350, 500, 800, 1000, 5214]);
    }

    #[test]
    fn a_day_of_truths_gains_little_and_one_lie_a_day_costs_more() {
        let day: Vec<_> = (0..50).map(|_| (Verdict::Right, 3)).collect();
        let week: Vec<_> = (0..50).map(|n| (Verdict::Right, n / 4)).collect();
        assert_eq!(weight(Standing::Seasoned, &after(&week)), 1_642, "nobody counts more");
        let lies_borne = |trust: Trust| {
            let mut trust = trust;
            let lie = |_: &usize| {
                trust.settle(Verdict::Wrong, Measure::Others, 20);
                weight(Standing::Seasoned, &trust) >= 1_000
            };
            (0..60).take_while(lie).count()
        };
        assert!(lies_borne(after(&day)) < 8 && lies_borne(after(&week)) > 20);
        let mut turned = after(&week);
        for _ in 0..60 {
            turned.settle(Verdict::Wrong, Measure::Others, 20);
        }
        assert_eq!(weight(Standing::Seasoned, &turned), 0, "losses know no cap");
    }

    #[test]
    fn a_bad_cohort_pulls_down_whoever_is_new_in_it() {
        let bad = after(&[(Verdict::Wrong, 0); 6]);
        assert_eq!(weight_per_mille(Standing::Vouched, Proof::None, &NEW, &Kin::Tree(bad)), 0);
    }

    #[test]
    fn what_was_long_ago_is_forgotten() {
        let mut trust = NEW;
        for day in 0..1_000 {
            trust.settle(Verdict::Right, Measure::Anchors, day);
        }
        assert!(trust.right + trust.wrong <= FORGET_BEYOND);
        for _ in 0..30 {
            trust.settle(Verdict::Wrong, Measure::Anchors, 1_000);
        }
        assert_eq!(weight(Standing::Seasoned, &trust), 0);
    }
}
