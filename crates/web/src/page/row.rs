//! One answer as a line of the board. Refuses to say more of it than its speaker does.

use super::still::Still;
use border::answer::{Answer, Level, Shown, SlotParts};
use border::board::Board;
use border::slot::{About, Slot};
use border::topic::{Group, Topic, Who};
use border::value::State;
use language::say::{Glance, RulesSaid, Speaker, metres, rank};

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

    fn of(answer: &Answer) -> Self {
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

    /// The tone of a way as a whole.
    pub fn of_glance(glance: &Glance) -> Self {
        match glance.passes {
            Some(true) => Self::Good,
            Some(false) => Self::Bad,
            None if glance.is_mixed => Self::Mixed,
            None => Self::Plain,
        }
    }

    /// The tone of one answer: what one person alone says, or an old report, is no colour yet.
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
    /// The whole title, for whoever takes the row out of its heading.
    pub title: String,
    pub label: String,
    /// Small where it decides a journey.
    pub rank: u8,
    /// The middle of a queue measured so.
    pub metres: Option<u32>,
    pub value: String,
    pub support: String,
    pub age: String,
    /// The same without its clock, where there is little room.
    pub ago: String,
    /// That the way is only the usual one; said once below the rows, and here by a sign.
    pub assumed: Option<String>,
    pub notes: Vec<String>,
    /// Why it is so, on a crossing's own page.
    pub why: Vec<String>,
    /// What one tap says of it, on a crossing's own page.
    pub still: Vec<Still>,
    /// Of papers and animals: the rule beside it, or that none is known here.
    pub ruled: RulesSaid,
    pub tone: Tone,
    pub at: String,
    /// When whoever shows it greys it, if nothing more is heard.
    pub until: String,
    pub is_stale: bool,
    pub is_single: bool,
    pub out: Out,
}

/// What of a line may leave the house.
pub(crate) struct Out {
    /// Who says so, and the number in it.
    pub count: String,
    pub number: u32,
    /// The moment it speaks of, with its day and clock.
    pub when: String,
    /// Where its line and its short link are to be had. They change with every word that is heard, the way
    /// to them does not: so a phone that holds the row need not fetch it again for them.
    pub path: String,
}

impl Row {
    pub fn new(speaker: &Speaker<'_>, board: &Board, answer: &Answer) -> Self {
        let said = speaker.answer_on(board, answer);
        // Under a heading that names the way and its clock, the title and the age need not.
        let label = speaker.title(&SlotParts { toward: None, side: None, ..answer.slot });
        Self {
            key: answer.key,
            title: said.title,
            label,
            rank: rank(answer.slot.topic),
            metres: metres(answer),
            value: said.value,
            support: said.support,
            age: speaker.age_under_clock(answer),
            ago: speaker.age_of(answer),
            assumed: said.assumed,
            notes: said.notes,
            why: vec![],
            still: vec![],
            ruled: speaker.rule_of(&answer.key),
            tone: Tone::at_a_glance(answer),
            at: answer.newest_at.to_string(),
            until: answer.until.to_string(),
            is_single: answer.level == Level::Single,
            is_stale: answer.level == Level::Stale || answer.until <= speaker.now,
            out: Out::new(speaker, answer),
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
        format!("{}{single}{stale}", self.tone.class())
    }

    /// Whether it is of the passing of these people.
    pub fn is_of(&self, group: Group) -> bool {
        self.key.topic == Topic::Pass && self.key.about == Some(About::Who(Who::Group(group)))
    }
}

impl Out {
    pub fn new(speaker: &Speaker<'_>, answer: &Answer) -> Self {
        let path = format!("/{}/out?slot={}", speaker.ground.slug, answer.key.key());
        Self {
            count: speaker.by_how_many(answer),
            number: speaker.how_many(answer),
            when: speaker.moment_of(answer),
            path,
        }
    }
}

/// What the signs beside some of the rows mean, each said once; none that no row has.
pub(crate) fn legend<'a>(rows: impl IntoIterator<Item = &'a Row> + Clone) -> Vec<(&'static str, String)> {
    let first =
        |said: fn(&Row) -> &Option<String>| rows.clone().into_iter().find_map(|row| said(row).clone());
    let assumed = first(|row| &row.assumed).map(|said| ("*", said));
    let no_rule = first(|row| &row.ruled.none).map(|said| ("†", said));
    assumed.into_iter().chain(no_rule).collect()
}
