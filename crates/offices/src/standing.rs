//! How a feed stands: what boards and the one who runs the house are told of it. A failing page is told
//! from one whose shape changed, and both from one that says the same as ever and calls it now. Refuses to
//! fetch.

use crate::adapter::Statement;
use crate::answered::Answered;
use border::limits;
use border::minute::Minute;
use border::official::FeedState;

/// What one try brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Tried {
    /// Figures, or an answer without any.
    Answered(Answered),
    /// The word that nothing changed.
    Unchanged,
    /// An answer of another shape.
    Changed,
    /// No answer.
    Silent,
}

/// How a feed stands after all tries so far.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    statement: Statement,
    quiet_minutes: i64,
    state: FeedState,
    since: Minute,
    failures: u32,
    /// When it last answered so that it could be read.
    heard: Minute,
    /// What it said last, since when, and how often since.
    says: Option<(u64, Minute, u32)>,
    newest: Option<Minute>,
    /// The state that boards were told last, and when; none since this house began.
    said: Option<(FeedState, Minute)>,
}

impl Standing {
    /// A feed that was never asked.
    pub fn new(statement: Statement, quiet_minutes: i64, now: Minute) -> Self {
        Self {
            statement,
            quiet_minutes,
            state: FeedState::Answers,
            since: now,
            failures: 0,
            heard: now,
            says: None,
            newest: None,
            said: None,
        }
    }

    /// How it stands, and since when.
    pub fn state(&self) -> (FeedState, Minute) {
        (self.state, self.since)
    }

    /// The newest time that its office stated.
    pub fn newest(&self) -> Option<Minute> {
        self.newest
    }

    /// Takes in what a try at `now` brought; whether its figures are of now and to be taken. Those of an
    /// office that states no time are not while it is stuck: each would look new.
    pub fn note(&mut self, tried: &Tried, now: Minute) -> bool {
        let (state, since) = match tried {
            Tried::Silent => {
                self.failures += 1;
                // One hiccup is no news; how it stood before goes on.
                match self.failures >= limits::FEED_FAILURES {
                    true => (FeedState::Silent, self.heard),
                    false => (self.state, self.since),
                }
            }
            Tried::Changed => {
                self.failures = 0;
                (FeedState::Changed, self.heard)
            }
            Tried::Answered(answered) => {
                self.newest = self.newest.max(answered.newest);
                self.hear(Some(answered.says), now)
            }
            Tried::Unchanged => self.hear(None, now),
        };
        if state != self.state {
            (self.state, self.since) = (state, since);
        }
        state == FeedState::Answers || self.statement == Statement::Own
    }

    /// It answered; what it says is absent where it said that nothing changed.
    fn hear(&mut self, says: Option<u64>, now: Minute) -> (FeedState, Minute) {
        (self.failures, self.heard) = (0, now);
        let before = self.says.filter(|(known, ..)| says.is_none_or(|says| says == *known));
        let (digest, first, answers) = match before {
            Some((digest, first, answers)) => (digest, first, answers.saturating_add(1)),
            None => (says.unwrap_or_default(), now, 1),
        };
        self.says = Some((digest, first, answers));
        // Of when it is what it says: its own word where it gives one, else when it began to say so.
        let of = match self.statement {
            Statement::Own => self.newest.unwrap_or(first),
            Statement::Now => first,
        };
        let is_stuck = answers >= limits::FEED_SAME_ANSWERS && now.since(of) >= self.quiet_minutes;
        match is_stuck {
            true => (FeedState::Stuck, of),
            false => (FeedState::Answers, now),
        }
    }

    /// What boards are to be told now: at most one word an hour. The first word of a house is said whatever
    /// it is, since boards remember what was wrong before; that a page answers only once it did. What is
    /// asked for counts as said.
    pub fn to_say(&mut self, now: Minute) -> Option<(FeedState, Minute)> {
        let is_news = match self.said {
            Some((state, at)) => state != self.state && now.since(at) >= limits::FEED_SAID_MINUTES,
            None => self.state != FeedState::Answers || self.says.is_some(),
        };
        if !is_news {
            return None;
        }
        self.said = Some((self.state, now));
        Some((self.state, self.since))
    }
}
