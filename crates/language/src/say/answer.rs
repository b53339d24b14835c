//! An answer in words: what is asked, what is so, who says so, how old it is, what else must be known.
//! Refuses to word a level by an adjective: counts say how well an answer stands.

use super::{Arg, Speaker};
use border::answer::{Answer, Grain, Level, Shown};
use border::board::Board;
use border::fact::Direction;
use border::topic::Topic;
use border::value::State;

/// An answer in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// What was asked: "On foot, to Georgia".
    pub title: String,
    /// What is so: "not let through".
    pub value: String,
    /// Who says so: "6 independent people and chats say so".
    pub support: String,
    /// How old it is, then the local time: "8 min ago (08:40, Moscow)"; of a stale answer, whose `support`
    /// says how old it is, the local time alone; "within the last hour" where a minute would tell too much.
    pub age: String,
    /// That the direction is only the usual one; absent where it was said.
    pub assumed: Option<String>,
    /// What else must be known: dissent, a pause, what was so before.
    pub notes: Vec<String>,
}

impl Speaker<'_> {
    /// An answer in words. Where the board is at hand, [`Speaker::answer_on`] also says for whom it is
    /// limited.
    pub fn answer(&self, answer: &Answer) -> Said {
        self.said(answer, None)
    }

    /// An answer in words; `limited` says for whom by the other answers of its board.
    pub fn answer_on(&self, board: &Board, answer: &Answer) -> Said {
        self.said(answer, Some(board))
    }

    /// An answer in one line of text, notes included.
    pub fn line(&self, answer: &Answer) -> String {
        self.one_line(self.said(answer, None))
    }

    /// [`Speaker::line`] with the words of [`Speaker::answer_on`].
    pub fn line_on(&self, board: &Board, answer: &Answer) -> String {
        self.one_line(self.said(answer, Some(board)))
    }

    fn one_line(&self, said: Said) -> String {
        let parts = [
            ("title", Arg::Text(&said.title)),
            ("value", Arg::Text(&said.value)),
            ("support", Arg::Text(&said.support)),
            ("age", Arg::Text(&said.age)),
        ];
        let mut line = vec![self.say("answer-line", &parts)];
        line.extend(said.notes);
        line.extend(said.assumed);
        line.join(" · ")
    }

    /// Whether an answer is stale: as folded, or since nobody has folded it again.
    pub(super) fn is_stale(&self, answer: &Answer) -> bool {
        answer.level == Level::Stale || self.now >= answer.until
    }

    fn said(&self, answer: &Answer, board: Option<&Board>) -> Said {
        let side = self.side_of(&answer.slot);
        let clock = self.clock_of(answer.newest_at, side);
        let age = self.age_of(answer);
        Said {
            title: self.title(&answer.slot),
            value: self.what_is_so(answer, board),
            support: self.support(answer, &age),
            age: self.aged(answer, clock),
            assumed: (answer.direction == Direction::Inferred).then(|| self.say("note-inferred", &[])),
            notes: self.notes(answer, board),
        }
    }

    /// How old an answer is, under a heading that names the clock: a moment of today needs no place.
    pub fn age_under_clock(&self, answer: &Answer) -> String {
        let side = self.side_of(&answer.slot);
        let clock = self.clock_today(answer.newest_at, side);
        let clock = clock.map(|clock| self.marked("c", answer.newest_at, clock));
        self.aged(answer, clock.unwrap_or_else(|| self.clock_of(answer.newest_at, side)))
    }

    fn aged(&self, answer: &Answer, clock: String) -> String {
        let age = self.age_of(answer);
        match (answer.grain, self.is_stale(answer)) {
            (Grain::Hour, _) => age,
            (Grain::Minute, true) => clock,
            (Grain::Minute, false) => {
                self.say("age-clock", &[("age", Arg::Text(&age)), ("clock", Arg::Text(&clock))])
            }
        }
    }

    fn what_is_so(&self, answer: &Answer, board: Option<&Board>) -> String {
        if !answer.practice.is_empty() {
            return self.practice(answer);
        }
        if let Some(value) = &answer.value {
            return self.shown(&answer.slot, value, board);
        }
        if answer.slot.topic == Topic::Pass && answer.key.is_safety() {
            return self.passed(answer);
        }
        let sides = answer.values.iter().map(|held| {
            let value = self.state(&answer.slot, held.value, board);
            let parts = [("value", Arg::Text(&value)), ("count", Arg::Number(i64::from(held.reports)))];
            self.say("held", &parts)
        });
        let sides: Vec<String> = sides.collect();
        // Where too little is known for a state, all may still say the same.
        match sides.as_slice() {
            [all] => all.clone(),
            _ => self.say("differ", &[("sides", Arg::Text(&sides.join(", ")))]),
        }
    }

    /// Of how many what was seen: "9 of 11 let through without it". Where a wrong yes costs dearly and nobody
    /// wrote of being stopped, that says little, and it is said.
    fn practice(&self, answer: &Answer) -> String {
        let all: i64 = answer.practice.iter().map(|held| i64::from(held.reports)).sum();
        let seen = answer.practice.iter().map(|held| {
            let id = format!("practice-{}", answer.slot.topic);
            let id = format!("{id}-{}", held.value.as_str().replace('_', "-"));
            let parts = [("count", Arg::Number(held.reports.into())), ("all", Arg::Number(all))];
            self.say(&id, &parts)
        });
        let stopped = |state: State| matches!(state, State::Required | State::Refused | State::No);
        let is_bare = answer.key.is_safety() && !answer.practice.iter().any(|held| stopped(held.value));
        seen.chain(is_bare.then(|| self.say("practice-none-stopped", &[]))).collect::<Vec<_>>().join(", ")
    }

    /// How many of a group passed and how many did not: no number of those who passed makes a bare yes.
    fn passed(&self, answer: &Answer) -> String {
        let of = |state: State| {
            let held = answer.values.iter().filter(|held| held.value == state);
            held.map(|held| i64::from(held.reports)).sum::<i64>()
        };
        let (passed, stopped, in_part) = (of(State::Yes), of(State::No), of(State::Limited));
        let mut told = vec![self.count("practice-passed", passed)];
        if stopped > 0 {
            told.push(self.count("practice-stopped", stopped));
        } else if in_part == 0 {
            told.push(self.say("practice-none-stopped", &[]));
        }
        told.extend((in_part > 0).then(|| self.count("glance-in-part", in_part)));
        told.join(", ")
    }

    fn support(&self, answer: &Answer, age: &str) -> String {
        if self.is_stale(answer) {
            return self.say("support-stale", &[("age", Arg::Text(age))]);
        }
        match answer.level {
            Level::Single => self.say("support-single", &[]),
            _ if !answer.practice.is_empty() => {
                let sources = answer.practice.iter().map(|held| i64::from(held.sources)).sum();
                self.count("support-practice", sources)
            }
            Level::Confirmed => self.count("support-confirmed", i64::from(answer.groups)),
            Level::Likely => self.count("support-likely", i64::from(answer.reports)),
            Level::Disputed | Level::Stale => self.count("support-disputed", i64::from(answer.reports)),
        }
    }

    /// How many say otherwise, and how long ago the last of them.
    pub(super) fn against(&self, answer: &Answer) -> Option<String> {
        let (count, age) = (Arg::Number(i64::from(answer.against)), self.age(answer.against_at?));
        Some(self.say("note-against", &[("count", count), ("age", Arg::Text(&age))]))
    }

    fn notes(&self, answer: &Answer, board: Option<&Board>) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(at) = answer.paused_at {
            let clock = self.clock_of(at, self.side_of(&answer.slot));
            notes.push(self.say("note-paused", &[("clock", Arg::Text(&clock))]));
        }
        let left_out = match answer.value {
            Some(Shown::Price { unusual, .. }) => unusual,
            _ => 0,
        };
        if left_out > 0 {
            notes.push(self.count("note-unusual", left_out.into()));
        }
        // What is seen otherwise is part of practice already; a price that is left out is said to be.
        let is_said = !answer.practice.is_empty() || left_out >= answer.against;
        notes.extend(self.against(answer).filter(|_| !is_said));
        if let Some(earlier) = answer.history.first() {
            // What an import turned, turned no later than the newest word of it.
            let clock = self.clock_of(earlier.to.min(answer.newest_at), self.side_of(&answer.slot));
            let value = self.state(&answer.slot, earlier.value, board);
            notes.push(
                self.say("note-earlier", &[("clock", Arg::Text(&clock)), ("value", Arg::Text(&value))]),
            );
        }
        notes
    }
}
