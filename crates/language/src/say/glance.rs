//! What one takes in at one look: the state of a way in one sentence and one word, who passes by counts, what
//! one who joins now should expect, what the queue does. Refuses to say yes where only one person does.

use super::{Arg, Speaker};
use border::answer::{Answer, DerivedWait, Level, Shown, ShownWait, SlotParts};
use border::board::Board;
use border::land::LandCode;
use border::limits;
use border::minute::Minute;
use border::topic::{Item, Mode, Topic, Who};
use border::value::State;

/// How long a group's reports are told, minutes.
const GROUP_MINUTES: i64 = 48 * 60;
/// How long one person's word stands for a whole way, minutes: as long as one of whether the post works.
const HEADING_MINUTES: i64 = 3 * 60;

/// The state of one way at one look.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glance {
    /// One word for it, with a question mark where one person alone says so or it is old.
    pub word: String,
    /// One sentence: "closed", or by what one is let through.
    pub value: String,
    /// Who says so; blank where nobody does.
    pub support: String,
    /// How old the newest of it is; blank where there is none.
    pub age: String,
    /// Whether people get through: none where reports differ, or nobody fresh says, or one alone does.
    pub passes: Option<bool>,
    /// Whether any fresh report is behind it.
    pub is_told: bool,
    /// Whether several say so, and it is neither a yes nor a no for all.
    pub is_mixed: bool,
}

/// How many of a group passed and how many did not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WhoPassed {
    /// How many say so of themselves or others.
    pub passed: u32,
    /// How many were turned back.
    pub stopped: u32,
    /// When the newest of either was seen, where some passed and some were turned back.
    pub newest: Option<[Minute; 2]>,
    /// That some passed only in part.
    pub in_part: Option<String>,
}

/// Whether a queue moves on better than some hours ago.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trend {
    /// One who joins waits less.
    Faster,
    /// One who joins waits longer.
    Slower,
    /// Neither.
    Same,
}

impl Trend {
    /// Its name in phrases and styles.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Faster => "faster",
            Self::Slower => "slower",
            Self::Same => "same",
        }
    }
}

/// What one who joins a queue now should expect.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Joining {
    /// "if you join now:", for who cannot see what heads the column.
    pub lead: String,
    /// "4–9 h", with a sign where nobody told it but it is computed.
    pub range: String,
    /// Both in words: "if you join now: 4–9 h (computed)".
    pub said: String,
    /// All else told of the wait; blank where there is nothing.
    pub rest: String,
}

impl Speaker<'_> {
    /// The state of the way to one side.
    pub fn glance(&self, board: &Board, toward: LandCode) -> Glance {
        let goes = |answer: &&Answer| answer.slot.toward == Some(toward);
        let open = board.answers.values().filter(goes).find(|answer| answer.slot.topic == Topic::Open);
        if let Some(open) = open {
            return self.glance_of(board, open);
        }
        let is_of_mode = |answer: &&Answer| answer.slot.topic == Topic::Pass && answer.slot.mode.is_some();
        let fresh = board.answers.values().filter(goes).filter(|answer| !self.is_stale(answer));
        let modes: Vec<&Answer> =
            fresh.clone().filter(|answer| is_of_mode(answer) && self.is_of_now(answer)).collect();
        if modes.is_empty() {
            self.glance_of_none(fresh.count())
        } else {
            self.glance_of_modes(board, &modes)
        }
    }

    /// Whether an answer may stand for a whole way: rules for those on foot hold for a day, but what one
    /// person wrote longer ago than a word of the post holds is no state of it.
    fn is_of_now(&self, answer: &Answer) -> bool {
        answer.level != Level::Single || self.now.since(answer.newest_at) < HEADING_MINUTES
    }

    fn glance_of(&self, board: &Board, open: &Answer) -> Glance {
        let said = self.answer_on(board, open);
        let (is_sure, is_told) = (self.is_sure(open), !self.is_stale(open));
        let state = match &open.value {
            Some(Shown::State(state)) => Some(*state),
            _ => None,
        };
        let word = match state {
            Some(state) => self.say_word("glance-open", state.as_str()),
            None => self.say("glance-differ", &[]),
        };
        let word = if is_sure { word } else { self.say("glance-perhaps", &[("word", Arg::Text(&word))]) };
        let passes = match state.filter(|_| is_sure) {
            Some(State::Yes) => Some(true),
            Some(State::No) => Some(false),
            _ => None,
        };
        let is_mixed = state.is_none() || (is_sure && state == Some(State::Limited));
        let support = match self.against(open).filter(|_| is_told && state.is_some()) {
            Some(against) => format!("{} · {against}", said.support),
            None => said.support,
        };
        Glance { word, value: said.value, support, age: said.age, passes, is_told, is_mixed }
    }

    /// Where nobody says whether one gets through, but this much else is told.
    fn glance_of_none(&self, told: usize) -> Glance {
        let word = self.say("glance-nothing", &[]);
        let value = if told > 0 { self.say("nothing-of-open", &[]) } else { self.nothing() };
        let (support, age) = (String::new(), String::new());
        Glance { word, value, support, age, passes: None, is_told: false, is_mixed: false }
    }

    /// By what one is let through and by what not, where nobody says whether the post works.
    fn glance_of_modes(&self, board: &Board, modes: &[&Answer]) -> Glance {
        let Some(newest) = modes.iter().max_by_key(|answer| answer.newest_at) else {
            return self.glance_of_none(0);
        };
        let with = |state: Option<State>| {
            let fits = modes.iter().filter(move |answer| match answer.value {
                Some(Shown::State(shown)) => Some(shown) == state,
                _ => state.is_none(),
            });
            fits.filter_map(|answer| Some(self.say_word("mode", answer.slot.mode?.as_str())))
        };
        let mut parts = Vec::new();
        for state in [Some(State::Yes), Some(State::Limited), Some(State::No), None] {
            let list = with(state).collect::<Vec<_>>().join(", ");
            let value = match state {
                Some(State::Limited) => self.say("glance-open-limited", &[]),
                Some(state) => self.state(&newest.slot, state, Some(board)),
                None => self.say("glance-differ", &[]),
            };
            if !list.is_empty() {
                let both = [("modes", Arg::Text(&list)), ("value", Arg::Text(&value))];
                parts.push(self.say("glance-modes", &both));
            }
        }
        let sure: Vec<&&Answer> = modes.iter().filter(|answer| self.is_sure(answer)).collect();
        let is = |state: State| move |answer: &&&Answer| answer.value == Some(Shown::State(state));
        // Who knows of one mode alone that it is shut does not know that nobody gets through.
        let shut =
            |mode: &Mode| sure.iter().any(|answer| answer.slot.mode == Some(*mode) && is(State::No)(answer));
        let all_shut = sure.iter().all(is(State::No)) && self.ground.modes.iter().all(shut);
        let passes = match sure.iter().any(is(State::Yes)) {
            true => Some(true),
            false => (all_shut && !sure.is_empty()).then_some(false),
        };
        let all = parts.join(&self.say("and-also", &[]));
        let word = match passes {
            Some(true) => self.say("glance-some", &[]),
            Some(false) => self.say("glance-none", &[]),
            None if !sure.is_empty() && sure.iter().all(is(State::No)) => all.clone(),
            None => self.say("glance-unsure", &[]),
        };
        let reports = modes.iter().map(|answer| i64::from(answer.reports)).sum();
        Glance {
            word,
            value: all,
            support: self.count("support-disputed", reports),
            age: self.age_of(newest),
            passes,
            is_told: true,
            is_mixed: passes.is_none() && !sure.is_empty(),
        }
    }

    /// Whether more than one says so, and lately.
    fn is_sure(&self, answer: &Answer) -> bool {
        matches!(answer.level, Level::Confirmed | Level::Likely) && !self.is_stale(answer)
    }

    /// How many of a group passed and how many were turned back, each with its word: "passed:" 3; of how many
    /// only some passed, where any did.
    pub fn who_passed(&self, answer: &Answer) -> WhoPassed {
        let counts: Vec<(State, u32, Option<Minute>)> = match &answer.value {
            Some(Shown::State(state)) => {
                let other = if *state == State::Yes { State::No } else { State::Yes };
                vec![
                    (*state, answer.reports, Some(answer.newest_at)),
                    (other, answer.against, answer.against_at),
                ]
            }
            _ => answer.values.iter().map(|held| (held.value, held.reports, Some(held.newest_at))).collect(),
        };
        let told = |state: State| counts.iter().filter(move |(told, count, _)| *told == state && *count > 0);
        let of = |state: State| told(state).map(|(_, count, _)| *count).sum::<u32>();
        let newest = |state: State| told(state).filter_map(|(.., at)| *at).max();
        let limited = of(State::Limited);
        WhoPassed {
            passed: of(State::Yes),
            stopped: of(State::No),
            newest: newest(State::Yes).zip(newest(State::No)).map(|(passed, stopped)| [passed, stopped]),
            in_part: (limited > 0).then(|| self.count("glance-in-part", limited.into())),
        }
    }

    /// What the count of those who were stopped does not say: who is stopped rarely writes.
    pub fn few_stopped_write(&self) -> String {
        self.say("glance-stopped-rarely", &[])
    }

    /// Whether a group's reports are of the last two days.
    pub fn is_of_late(&self, answer: &Answer) -> bool {
        let newest = answer.against_at.map_or(answer.newest_at, |at| at.max(answer.newest_at));
        self.now.since(newest) <= GROUP_MINUTES
    }

    /// What those who go one way were asked for, of those papers that `of` takes: "asked for: military record
    /// – 1 of 2"; none where nobody wrote of any.
    pub fn asked_for(&self, board: &Board, toward: LandCode, of: impl Fn(Item) -> bool) -> Option<String> {
        let papers = board.answers.values().filter(|answer| {
            answer.slot.topic == Topic::Paper
                && answer.slot.toward == Some(toward)
                && answer.slot.item.is_some_and(&of)
                && self.is_of_late(answer)
        });
        let asked = papers.filter_map(|answer| {
            let all: i64 = answer.practice.iter().map(|held| i64::from(held.reports)).sum();
            let held = answer.practice.iter().find(|held| held.value == State::Required)?;
            let item = self.title(&SlotParts { toward: None, ..answer.slot });
            let parts = [
                ("item", Arg::Text(&item)),
                ("count", Arg::Number(held.reports.into())),
                ("all", Arg::Number(all)),
            ];
            Some(self.say("glance-asked-one", &parts))
        });
        let list: Vec<String> = asked.take(limits::NAMES_IN_A_SENTENCE).collect();
        (!list.is_empty()).then(|| self.say("glance-asked", &[("list", Arg::Text(&list.join(", ")))]))
    }

    /// The name of a group, "Men"; of people of no group told, "People".
    pub fn who(&self, who: Option<Who>) -> String {
        who.map_or_else(|| self.say("pass-any", &[]), |who| self.people(who, "pass"))
    }

    /// The name of a mode as a way to pass, "On foot".
    pub fn by_mode(&self, mode: Mode) -> String {
        self.say_word("pass", mode.as_str())
    }

    /// That nobody fresh says whether these modes pass: "Not known: by bus, by lorry"; none for no mode.
    pub fn unknown_modes(&self, modes: &[Mode]) -> Option<String> {
        let list: Vec<String> = modes.iter().map(|mode| self.say_word("mode", mode.as_str())).collect();
        (!list.is_empty()).then(|| self.say("glance-unknown", &[("list", Arg::Text(&list.join(", ")))]))
    }

    /// What one who joins now should expect, and all else told of the wait; none where nobody can say.
    pub fn joining(&self, answer: &Answer) -> Option<Joining> {
        let Some(Shown::Wait(wait)) = &answer.value else { return None };
        let [low, _, high] = wait.joining_now?.minutes;
        let alone = ShownWait { crossing_now: None, standing_now: None, one_post: None, ..wait.clone() };
        let rest = ShownWait { joining_now: None, ..wait.clone() };
        let sign = if wait.derived.contains(&DerivedWait::JoiningNow) { "≈ " } else { "" };
        Some(Joining {
            lead: self.say("wait-joining-now", &[("range", Arg::Text(""))]).trim_end().to_owned(),
            range: format!("{sign}{}", self.range(low, high)),
            said: self.wait(&alone),
            rest: self.wait(&rest),
        })
    }

    /// How a queue moves now, against some hours ago: "moving slower than 2 h ago".
    pub fn trend(&self, trend: Trend, hours: i64) -> String {
        self.count(&format!("glance-{}", trend.as_str()), hours)
    }

    /// The same in a word: "slower".
    pub fn trend_word(&self, trend: Trend) -> String {
        self.say_word("glance-word", trend.as_str())
    }

    /// "about 40 km from here in a straight line".
    pub fn distance(&self, metres: u32) -> String {
        self.say("glance-far", &[("length", Arg::Text(&self.metres(metres)))])
    }
}
