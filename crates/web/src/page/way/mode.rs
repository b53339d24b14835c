//! One mode of those who go one way: whether it passes, what one who joins should expect, and how its queue
//! moves. Refuses to tell a time to those who would join in vain.

use super::super::board::{AlertLine, alert_beside_mode};
use super::super::lasting;
use super::super::row::Row;
use super::Sources;
use border::answer::{Answer, Shown};
use border::land::LandCode;
use border::strip::Gauge;
use border::topic::{Mode, Topic};
use border::value::State;
use language::say::{Joining, Trend};

/// Against how long ago a queue is said to move faster or slower, hours.
const TREND_HOURS: i64 = 2;
/// Two words of one mode that are no farther apart have one age, minutes.
const SAME_AGE_MINUTES: i64 = 15;
/// Beyond which part of what it was a wait has changed, percent.
const TREND_PERCENT: u64 = 20;

/// One mode: whether it passes, what one who joins should expect, how it moves.
pub(crate) struct ModeLine {
    pub mode: Mode,
    pub name: String,
    pub pass: Option<Row>,
    /// How many were let through and how many were not, where reports of it differ.
    pub sides: Option<[u32; 2]>,
    /// The alert of it that is silent because reports differ.
    pub alarm: Option<AlertLine>,
    /// Its newest word is older than the closing of the way.
    pub is_before: bool,
    /// Whether it is no use to join: nobody is let through by it now.
    pub is_in_vain: bool,
    pub wait: Option<Row>,
    /// Whether the wait is of another time than what is said of passing: else one age is enough.
    pub is_aged_apart: bool,
    pub joining: Option<Joining>,
    pub pace: Option<Row>,
    pub moving: Option<Moving>,
}

/// How a queue moves: in a word with its look, and in full.
pub(crate) struct Moving {
    pub class: &'static str,
    pub word: String,
    pub said: String,
}

impl Sources<'_> {
    /// A line for each mode that is told of.
    pub(super) fn modes(&self, code: LandCode, answers: &[&Answer]) -> Vec<(Mode, ModeLine)> {
        let closed = lasting::closed_since(self.speaker, &self.published.board, code);
        let line = |mode: &Mode| {
            let of = |topic: Topic| {
                let is = |answer: &&&Answer| answer.slot.topic == topic && answer.slot.mode == Some(*mode);
                answers.iter().find(is).copied()
            };
            let (pass, wait, pace) = (of(Topic::Pass), of(Topic::Wait), of(Topic::Pace));
            let name = self.speaker.by_mode(*mode);
            let newest = pass.or(wait).map(|answer| answer.newest_at);
            let known = pass.or(wait).or(pace).is_some();
            let is_before = closed.is_some_and(|since| newest.is_some_and(|at| at < since));
            let is_in_vain = is_before || pass.is_some_and(|answer| self.refuses(answer));
            let joining = wait.filter(|_| !is_in_vain).and_then(|answer| self.speaker.joining(answer));
            let moving = self.stands(pace).or_else(|| self.moving(code, *mode));
            let line = ModeLine {
                mode: *mode,
                name,
                pass: pass.map(|answer| self.row(answer)),
                sides: pass.and_then(|answer| self.sides(answer)),
                alarm: pass.and_then(|answer| self.alarm(answer)),
                is_before,
                is_in_vain,
                is_aged_apart: pass
                    .zip(wait)
                    .is_none_or(|(pass, wait)| pass.newest_at.since(wait.newest_at).abs() > SAME_AGE_MINUTES),
                wait: wait.map(|answer| self.wait(answer, joining.as_ref(), moving.as_ref())),
                joining,
                pace: pace.map(|answer| self.row(answer)),
                moving,
            };
            known.then_some((*mode, line))
        };
        Mode::ALL.iter().filter_map(line).collect()
    }

    /// Whether nobody is let through by a mode, as far as is known now.
    fn refuses(&self, answer: &Answer) -> bool {
        answer.value == Some(Shown::State(State::No)) && answer.until > self.speaker.now
    }

    /// The two sides of reports that differ; none of those that agree, or that tell of a third.
    fn sides(&self, answer: &Answer) -> Option<[u32; 2]> {
        let counts = self.speaker.who_passed(answer);
        let is_two = answer.value.is_none() && counts.in_part.is_none();
        is_two.then_some([counts.passed, counts.stopped])
    }

    fn alarm(&self, answer: &Answer) -> Option<AlertLine> {
        let board = &self.published.board;
        let alert = alert_beside_mode(self.speaker, board, &answer.key)?;
        Some(AlertLine::new(self.door, self.speaker, board, alert))
    }

    /// A wait by what one who joins now should expect, all else of it below.
    fn wait(&self, answer: &Answer, joining: Option<&Joining>, moving: Option<&Moving>) -> Row {
        let mut row = self.row(answer);
        let rest = joining.map(|joining| &joining.rest).filter(|rest| !rest.is_empty());
        row.notes.splice(0..0, rest.into_iter().chain(moving.map(|moving| &moving.said)).cloned());
        if let Some(joining) = joining {
            row.value.clone_from(&joining.said);
        }
        row
    }

    /// That a queue does not move at all, where anybody fresh says so.
    fn stands(&self, pace: Option<&Answer>) -> Option<Moving> {
        let is_none = |answer: &&Answer| matches!(answer.value, Some(Shown::Pace { per_hour: [_, _, 0] }));
        let pace = pace.filter(is_none).filter(|answer| answer.until > self.speaker.now)?;
        let said = self.speaker.answer(pace).value;
        Some(Moving { class: "stands", word: said.clone(), said })
    }

    /// How a queue moves, by what those who joined were told to expect some hours ago and now.
    fn moving(&self, code: LandCode, mode: Mode) -> Option<Moving> {
        let is = |key: &border::strip::StripKey| {
            key.of == Gauge::WaitMinutes && key.slot.land == code && key.slot.mode == Some(mode)
        };
        let (_, points) = self.strips.said.iter().find(|(key, _)| is(key))?;
        let ago = |hours: i64| {
            let at = self.strips.at - hours * 60;
            points.iter().rev().find(|point| point.at <= at && at.since(point.at) < 60)
        };
        let (now, then) = (u64::from(ago(0)?.range[1]), u64::from(ago(TREND_HOURS)?.range[1]));
        let trend = match () {
            () if now * 100 <= then * (100 - TREND_PERCENT) => Trend::Faster,
            () if now * 100 >= then * (100 + TREND_PERCENT) => Trend::Slower,
            () => Trend::Same,
        };
        Some(Moving {
            class: trend.as_str(),
            word: self.speaker.trend_word(trend),
            said: self.speaker.trend(trend, TREND_HOURS),
        })
    }
}
