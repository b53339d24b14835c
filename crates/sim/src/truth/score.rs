//! Pictures held against the truth, minute by minute. Refuses to know who drew them.

use super::picture::{Picture, Waits};
use super::queue::Queue;
use super::world::{DAY, QUIET_DAYS, World};
use border::item::AlertLevel;
use border::value::State;
use serde::Serialize;

mod quantiles;
pub use quantiles::Sample;

/// A red alarm is false where nothing was so within as many minutes before.
const FALSE_AFTER: usize = 15;
/// A closing that is over sooner cannot be told in time, and is not asked for.
const SHORT_CLOSING: usize = 30;
/// Below so many minutes waits are alike.
const LEAST_WAIT: f64 = 15.0;
/// Below so many metres nobody calls it a queue.
const LEAST_METRES: f64 = 100.0;
/// Reports within the hour from which on a board should know.
const TALKATIVE: u32 = 12;

/// How well pictures fit, of one world or of many together.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Score {
    /// Minutes looked at.
    pub minutes: u64,
    /// Of them, wrong about open and shut.
    pub open_wrong: u64,
    /// Minutes with twelve reports in the hour before, and those of them without a word on it.
    pub talkative: u64,
    /// See [`Score::talkative`].
    pub open_silent: u64,
    /// Minutes that those on foot are told wrongly.
    pub foot_wrong: u64,
    /// Minutes that said nothing of those on foot.
    pub foot_silent: u64,
    /// Minutes that said yes to men who are stopped; that said no to those who are not.
    pub men_wrong_yes: u64,
    /// See [`Score::men_wrong_yes`].
    pub men_wrong_no: u64,
    /// Minutes that men are stopped.
    pub men_stopped: u64,
    /// Minutes in which a ban was rumoured, and those of them that told so.
    pub rumoured: u64,
    /// See [`Score::rumoured`].
    pub rumour_shown: u64,
    /// Minutes that said there are no summonses where there are.
    pub summons_wrong_absent: u64,
    /// Minutes from a closing to its first amber, and red.
    pub amber: Sample,
    /// See [`Score::amber`].
    pub red: Sample,
    /// Closings that never rang because they turned a second time within six hours: the rule wants them
    /// silent, so they are not among those of which red is asked.
    pub contradictory: u64,
    /// Closings that an alarm stood before already.
    pub early: u64,
    /// Red alarms of a closing that was none, and of rules that had not changed so.
    pub false_red: u64,
    /// See [`Score::false_red`].
    pub false_red_rule: u64,
    /// Waits of cars crossing now; of those joining now, as it came out; and at the pace of that minute.
    pub crossing: WaitScore,
    /// See [`Score::crossing`].
    pub joining: WaitScore,
    /// See [`Score::crossing`].
    pub joining_at_pace: WaitScore,
    /// Of those joining now apart: who joins while it is open, and while it is shut, of which nobody can know
    /// when it ends.
    pub joining_open: WaitScore,
    /// See [`Score::joining_open`].
    pub joining_shut: WaitScore,
    /// Metres of the queue of cars, and the price of a place; for the price the range is one of quartiles.
    pub queue: WaitScore,
    /// See [`Score::queue`].
    pub fee: WaitScore,
    /// Waits on foot: crossing, joining.
    pub foot_crossing: WaitScore,
    /// See [`Score::foot_crossing`].
    pub foot_joining: WaitScore,
}

/// How well waits fit.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WaitScore {
    /// By which factor the shown middle was off.
    pub ratio: Sample,
    /// Minutes in which it was shown, in which the range held the truth, and in which nothing was shown.
    pub shown: u64,
    /// See [`WaitScore::shown`].
    pub covered: u64,
    /// See [`WaitScore::shown`].
    pub silent: u64,
}

impl WaitScore {
    fn add(&mut self, shown: Option<[f64; 3]>, truth: Option<f64>) {
        let Some(truth) = truth else { return };
        let Some([low, middle, high]) = shown else {
            self.silent += 1;
            return;
        };
        self.shown += 1;
        // Ranges are shown in whole minutes.
        self.covered += u64::from(low - 0.5 <= truth && truth <= high + 0.5);
        let (middle, truth) = (middle.max(LEAST_WAIT), truth.max(LEAST_WAIT));
        self.ratio.add((middle / truth).max(truth / middle));
    }

    fn merge(&mut self, other: &Self) {
        self.ratio.merge(&other.ratio);
        self.shown += other.shown;
        self.covered += other.covered;
        self.silent += other.silent;
    }

    /// How often the range held the truth.
    pub fn coverage(&self) -> f64 {
        self.covered as f64 / self.shown.max(1) as f64
    }
}

/// Scores one world.
pub struct Scorer<'a> {
    world: &'a World,
    /// Honest reports in the hour before, minute by minute.
    reports: &'a [u32],
    /// What came of it so far.
    pub score: Score,
    before: Picture,
    closing: Option<Closing>,
}

/// A closing that goes on.
struct Closing {
    since: usize,
    amber: Option<usize>,
    red: Option<usize>,
    is_contradictory: bool,
}

impl Closing {
    fn at(since: usize) -> Self {
        Self { since, amber: None, red: None, is_contradictory: false }
    }
}

impl<'a> Scorer<'a> {
    /// Of a world with so many honest reports in the hour before each minute.
    pub fn new(world: &'a World, reports: &'a [u32]) -> Self {
        let (score, before) = (Score::default(), Picture::default());
        Self { world, reports, score, before, closing: None }
    }

    /// Looks at one minute; they come in order.
    pub fn look(&mut self, minute: usize, picture: &Picture) {
        if minute >= QUIET_DAYS * DAY {
            self.score.minutes += 1;
            self.states(minute, picture);
            self.safety(minute, picture);
            self.alarms(minute, picture);
            self.false_alarms(minute, picture);
            self.waits(minute, picture);
        }
        self.before = *picture;
    }

    fn states(&mut self, minute: usize, picture: &Picture) {
        let score = &mut self.score;
        let open = if self.world.open[minute] { State::Yes } else { State::No };
        score.open_wrong += u64::from(picture.open.is_some_and(|shown| shown != open));
        if self.reports[minute] >= TALKATIVE {
            score.talkative += 1;
            score.open_silent += u64::from(picture.open.is_none());
        }
        score.foot_wrong += u64::from(picture.foot.is_some_and(|shown| shown != self.world.foot[minute]));
        score.foot_silent += u64::from(picture.foot.is_none());
    }

    fn safety(&mut self, minute: usize, picture: &Picture) {
        let (score, may_pass) = (&mut self.score, self.world.men[minute]);
        score.men_stopped += u64::from(!may_pass);
        score.men_wrong_yes += u64::from(!may_pass && picture.men == Some(State::Yes));
        score.men_wrong_no += u64::from(may_pass && picture.men == Some(State::No));
        score.rumoured += u64::from(self.world.is_rumoured[minute]);
        score.rumour_shown += u64::from(self.world.is_rumoured[minute] && picture.rumour);
        let is_absent = picture.summons == Some(State::Absent);
        score.summons_wrong_absent += u64::from(self.world.summons[minute] && is_absent);
    }

    /// How soon a closing is said, from its first minute on.
    fn alarms(&mut self, minute: usize, picture: &Picture) {
        let open = &self.world.open;
        if open[minute] {
            self.end_closing(minute);
            return;
        }
        if open[minute - 1] && minute > QUIET_DAYS * DAY {
            if self.before.alarm.is_some() {
                self.score.early += 1;
            } else {
                self.closing = Some(Closing::at(minute));
            }
        }
        if let Some(closing) = &mut self.closing {
            let after = minute - closing.since;
            if picture.alarm.is_some() {
                closing.amber.get_or_insert(after);
            }
            if picture.alarm == Some(AlertLevel::Red) {
                closing.red.get_or_insert(after);
            }
            closing.is_contradictory |= picture.is_contradictory;
        }
    }

    fn end_closing(&mut self, minute: usize) {
        let Some(closing) = self.closing.take() else { return };
        if minute - closing.since >= SHORT_CLOSING {
            let soon = |after: Option<usize>| after.map_or(f64::INFINITY, |after| after as f64);
            self.score.amber.add(soon(closing.amber));
            if closing.red.is_none() && closing.is_contradictory {
                self.score.contradictory += 1;
            } else {
                self.score.red.add(soon(closing.red));
            }
        }
    }

    fn false_alarms(&mut self, minute: usize, picture: &Picture) {
        let rises = |before: Option<AlertLevel>, now: Option<AlertLevel>| {
            now == Some(AlertLevel::Red) && before != Some(AlertLevel::Red)
        };
        let lately = minute - FALSE_AFTER..=minute;
        let world = self.world;
        if rises(self.before.alarm, picture.alarm) && world.open[lately.clone()].iter().all(|open| *open) {
            self.score.false_red += 1;
        }
        if rises(self.before.foot_alarm, picture.foot_alarm)
            && world.foot[lately.clone()].iter().all(|rule| *rule == State::Yes)
        {
            self.score.false_red_rule += 1;
        }
        if rises(self.before.men_alarm, picture.men_alarm) && world.men[lately].iter().all(|may| *may) {
            self.score.false_red_rule += 1;
        }
    }

    fn waits(&mut self, minute: usize, picture: &Picture) {
        let (score, world) = (&mut self.score, self.world);
        let cars: &Queue = &world.cars;
        score.crossing.add(picture.cars.crossing, cars.crossing(minute));
        let (joining, came) = (picture.cars.joining, cars.joining(minute));
        score.joining.add(joining, came);
        let apart = if world.open[minute] { &mut score.joining_open } else { &mut score.joining_shut };
        apart.add(joining, came);
        score.joining_at_pace.add(picture.cars.joining, cars.at_this_pace(minute));
        let metres = cars.standing(minute) * world.temper.car_metres;
        score.queue.add(picture.queue, (metres >= LEAST_METRES).then_some(metres));
        score.fee.add(picture.fee, Some(world.fee[minute]));
        if world.foot[minute] != State::No {
            let Waits { crossing, joining } = picture.walkers;
            score.foot_crossing.add(crossing, world.walkers.crossing(minute));
            score.foot_joining.add(joining, world.walkers.joining(minute));
        }
    }
}

impl Score {
    /// Adds another world's.
    pub fn merge(&mut self, other: &Self) {
        let pairs = [
            (&mut self.minutes, other.minutes),
            (&mut self.open_wrong, other.open_wrong),
            (&mut self.talkative, other.talkative),
            (&mut self.open_silent, other.open_silent),
            (&mut self.foot_wrong, other.foot_wrong),
            (&mut self.foot_silent, other.foot_silent),
            (&mut self.men_wrong_yes, other.men_wrong_yes),
            (&mut self.men_wrong_no, other.men_wrong_no),
            (&mut self.men_stopped, other.men_stopped),
            (&mut self.summons_wrong_absent, other.summons_wrong_absent),
            (&mut self.rumoured, other.rumoured),
            (&mut self.rumour_shown, other.rumour_shown),
            (&mut self.contradictory, other.contradictory),
            (&mut self.early, other.early),
            (&mut self.false_red, other.false_red),
            (&mut self.false_red_rule, other.false_red_rule),
        ];
        pairs.into_iter().for_each(|(sum, more)| *sum += more);
        self.amber.merge(&other.amber);
        self.red.merge(&other.red);
        self.crossing.merge(&other.crossing);
        self.joining.merge(&other.joining);
        self.joining_at_pace.merge(&other.joining_at_pace);
        self.joining_open.merge(&other.joining_open);
        self.joining_shut.merge(&other.joining_shut);
        self.queue.merge(&other.queue);
        self.fee.merge(&other.fee);
        self.foot_crossing.merge(&other.foot_crossing);
        self.foot_joining.merge(&other.foot_joining);
    }

    /// A share of all minutes, in percent.
    pub fn percent(&self, minutes: u64) -> f64 {
        100.0 * minutes as f64 / self.minutes.max(1) as f64
    }

    /// How often nothing was said of open and shut while many reported, in percent.
    pub fn abstention(&self) -> f64 {
        100.0 * self.open_silent as f64 / self.talkative.max(1) as f64
    }

    /// Months of thirty days looked at.
    pub fn months(&self) -> f64 {
        self.minutes as f64 / (30.0 * DAY as f64)
    }
}

/// The most events that a count speaks for at 95 %, of events that come without memory (one-sided).
pub fn poisson_bound(count: u64) -> f64 {
    let (mut low, mut high) = (0.0, 20.0 + 3.0 * count as f64);
    for _ in 0..60 {
        let mean = 0.5 * (low + high);
        let (mut term, mut sum) = (libm::exp(-mean), 0.0);
        for k in 0..=count {
            sum += term;
            term *= mean / (k + 1) as f64;
        }
        if sum > 0.05 { low = mean } else { high = mean }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_those_of_the_tables() {
        for (count, bound) in [(0, 2.996), (1, 4.744), (5, 10.513)] {
            assert!((poisson_bound(count) - bound).abs() < 0.001, "{count}");
        }
    }
}
