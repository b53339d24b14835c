//! One answer as a line of the board. Refuses to say more of it than its speaker does.

use border::answer::{Answer, Level, Shown, SlotParts};
use border::board::Board;
use border::slot::Slot;
use border::topic::Topic;
use border::value::State;
use language::say::{RulesSaid, Speaker};

/// How an answer looks at a glance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tone {
    Good,
    Bad,
    Mixed,
    Plain,
}

impl Tone {
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Mixed => "mixed",
            Self::Plain => "plain",
        }
    }

    pub fn of(answer: &Answer) -> Self {
        match Self::of_value(answer) {
            // What was let through in practice gives nobody a right: the rule stands beside it.
            Self::Good if answer.key.is_practice() => Self::Plain,
            tone => tone,
        }
    }

    fn of_value(answer: &Answer) -> Self {
        match (&answer.value, answer.slot.topic) {
            (None, _) => Self::Mixed,
            (Some(Shown::State(state)), _) => Self::of_state(*state),
            (Some(_), _) => Self::Plain,
        }
    }

    /// The tone where no count stands beside it: that of one person alone, or of an old report, is no colour
    /// yet.
    pub fn at_a_glance(answer: &Answer) -> Self {
        match answer.level {
            Level::Single | Level::Stale => Self::Plain,
            Level::Confirmed | Level::Likely | Level::Disputed => Self::of(answer),
        }
    }

    fn of_state(state: State) -> Self {
        match state {
            State::Yes | State::NotRequired | State::Accepted | State::Absent | State::Clear => Self::Good,
            State::No | State::Refused | State::Present | State::Blocked => Self::Bad,
            State::Limited | State::Required | State::Difficult => Self::Mixed,
        }
    }
}

/// One line.
pub(crate) struct Row {
    pub key: Slot,
    pub label: String,
    pub value: String,
    pub support: String,
    pub age: String,
    /// That the way is only the usual one; said once below the rows, and here by a sign.
    pub assumed: Option<String>,
    pub notes: Vec<String>,
    /// Why it is so, on a crossing's own page.
    pub why: Vec<String>,
    /// Of papers and animals: the rule beside it, or that none is known here.
    pub ruled: RulesSaid,
    pub tone: Tone,
    pub at: String,
    /// When whoever shows it greys it, if nothing more is heard.
    pub until: String,
    pub is_stale: bool,
    pub is_single: bool,
    /// Whether another topic begins here.
    pub begins: bool,
}

impl Row {
    pub fn new(speaker: &Speaker<'_>, board: &Board, answer: &Answer) -> Self {
        let said = speaker.answer_on(board, answer);
        // Under a heading that names the way and its clock, the title and the age need not.
        let label = speaker.title(&SlotParts { toward: None, side: None, ..answer.slot });
        Self {
            key: answer.key,
            label,
            value: said.value,
            support: said.support,
            age: speaker.age_under_clock(answer),
            assumed: said.assumed,
            notes: said.notes,
            why: vec![],
            ruled: speaker.rule_of(&answer.key),
            tone: Tone::of(answer),
            at: answer.newest_at.to_string(),
            until: answer.until.to_string(),
            is_single: answer.level == Level::Single,
            is_stale: answer.level == Level::Stale || answer.until <= speaker.now,
            begins: false,
        }
    }

    /// The same with the whole title and clock, where no heading names the way.
    pub fn titled(speaker: &Speaker<'_>, board: &Board, answer: &Answer) -> Self {
        let age = speaker.answer_on(board, answer).age;
        Self { label: speaker.title(&answer.slot), age, ..Self::new(speaker, board, answer) }
    }

    pub fn class(&self) -> String {
        let stale = if self.is_stale { " stale" } else { "" };
        let single = if self.is_single { " single" } else { "" };
        let begins = if self.begins { " begins" } else { "" };
        format!("{}{single}{stale}{begins}", self.tone.class())
    }
}

/// What the signs beside some of the rows mean, each said once; none that no row has.
pub(crate) fn legend(rows: &[Row]) -> Vec<(&'static str, String)> {
    let assumed = rows.iter().find_map(|row| row.assumed.clone()).map(|said| ("*", said));
    let no_rule = rows.iter().find_map(|row| row.ruled.none.clone()).map(|said| ("†", said));
    assumed.into_iter().chain(no_rule).collect()
}

/// The order of topics on a board: what decides a journey first.
pub(crate) fn rank(topic: Topic) -> u8 {
    match topic {
        Topic::Open => 0,
        Topic::Pass => 1,
        Topic::Wait => 2,
        Topic::Queue => 3,
        Topic::Pace => 4,
        Topic::Hazard => 5,
        Topic::Paper => 6,
        Topic::Pet => 7,
        Topic::Road => 8,
        Topic::Supply => 9,
        Topic::Price => 10,
    }
}
