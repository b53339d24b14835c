//! What is so for those who go one way, in the order in which they need it: the state, who passes, by what
//! and how fast, then all else. Refuses to leave out an answer of the board.

use super::board::{AlertLine, alert_beside_state, alert_of_state};
use super::lasting;
use super::others::{self, Other};
use super::road;
use super::row::{Row, Tone, legend};
use super::still;
use super::strip::Drawn;
use crate::door::Door;
use crate::ground;
use border::answer::{Answer, SlotParts};
use border::land::LandCode;
use border::minute::Minute;
use border::topic::{self, Item, Mode, Topic, Who};
use language::say::{Glance, RuleSaid, Speaker, WhoPassed, rank};
use live::hub::Published;
use live::soon::Soon;
use live::strip::Strips;

mod mode;
pub(crate) use mode::ModeLine;

/// What is so for those who go one way.
pub(crate) struct Way {
    pub code: LandCode,
    pub name: String,
    pub clock: String,
    /// Of whose clock that is: the id of its zone, and its town.
    pub zone: String,
    pub place: String,
    pub glance: Glance,
    pub tone: &'static str,
    /// When the state is greyed, if nothing more is heard.
    pub until: Option<String>,
    /// The answer that the state is made of, where one says it alone.
    pub state: Option<Row>,
    /// The alert that says the same, or that it is said otherwise by now.
    pub alarm: Option<AlertLine>,
    /// The alert says another thing than the state.
    pub is_disputed: bool,
    pub groups: Vec<Group>,
    /// That who is stopped rarely writes, where groups are told of.
    pub rarely: Option<String>,
    /// What all others were asked for.
    pub asked: Option<String>,
    pub modes: Vec<ModeLine>,
    /// The modes usual here of which nobody writes.
    pub silent: Option<String>,
    pub queues: Vec<Row>,
    /// The queue on the road to the post, drawn.
    pub road: Option<String>,
    /// Figures of offices and forecasts of what no row is of.
    pub beside: Vec<String>,
    /// The last two days, drawn.
    pub strips: Option<Drawn>,
    pub papers: Vec<Row>,
    /// Rules of papers and animals of which no row is, each with what it is of.
    pub rules: Vec<(String, RuleSaid)>,
    pub parts: Vec<Part>,
    pub legend: Vec<(&'static str, String)>,
    pub others: Vec<Other>,
    /// Whether the other crossings come before all that is not needed by one who is stopped.
    pub is_shut: bool,
}

/// Of people of one kind: how many passed and how many did not, and what they were asked for.
pub(crate) struct Group {
    pub row: Row,
    /// None of people in general, of whom a state is told and no count.
    pub counts: Option<WhoPassed>,
    /// The newest word, where some passed and some were turned back.
    pub newest: Option<Newest>,
    /// Its newest word is older than the closing of the way.
    pub is_before: bool,
    pub asked: Option<String>,
}

/// The newest word of a group: its look, when it was, and how long ago that is in words.
pub(crate) struct Newest {
    pub class: &'static str,
    pub at: String,
    pub ago: String,
}

/// Rows under a heading.
pub(crate) struct Part {
    /// The phrase of its heading.
    pub title: &'static str,
    pub rows: Vec<Row>,
}

/// What else a board has, in the order in which it is needed.
const PARTS: [(&str, &[Topic]); 3] = [
    ("look-supplies", &[Topic::Supply]),
    ("look-dangers", &[Topic::Hazard, Topic::Road]),
    ("look-prices", &[Topic::Price]),
];
/// What one freezes, thirsts or stands still without comes first of what is there.
const NEEDED: [Item; 4] = [Item::Fuel, Item::Water, Item::Warmth, Item::Food];
/// What a way is made of.
pub(crate) struct Sources<'a> {
    pub door: &'a Door,
    pub speaker: &'a Speaker<'a>,
    pub published: &'a Published,
    pub soon: &'a [Soon],
    pub strips: &'a Strips,
}

impl Sources<'_> {
    fn row(&self, answer: &Answer) -> Row {
        let account = self.door.site.live.why(self.speaker.ground.slug.as_str(), &answer.key);
        let why = self.speaker.why(&answer.slot, &account);
        let can_file = self.door.site.live.settings().writing == live::Writing::Open;
        let toward = self.toward(answer).filter(|_| can_file);
        let still = toward.map(|code| still::still(answer, code)).unwrap_or_default();
        Row { why, still, ..Row::new(self.speaker, &self.published.board, answer) }
    }

    /// Which way those go whom an answer concerns: what is on a side is for those who leave it.
    fn toward(&self, answer: &Answer) -> Option<LandCode> {
        let beyond = |side| self.speaker.ground.sides.iter().find(|other| other.code != side);
        answer.slot.toward.or_else(|| answer.slot.side.and_then(beyond).map(|side| side.code))
    }

    fn rows<'b>(&self, answers: &[&'b Answer], fits: impl Fn(&'b Answer) -> bool) -> Vec<Row> {
        answers.iter().filter(|answer| fits(answer)).map(|answer| self.row(answer)).collect()
    }

    /// The answers of one way in the order shown.
    fn answers(&self, code: LandCode) -> Vec<&Answer> {
        // What is on a side matters to those who leave it.
        let leaving = self.speaker.ground.leaving(code).map(|side| side.code);
        let here = |answer: &&Answer| match answer.slot.side {
            Some(side) => Some(side) == leaving,
            None => answer.slot.toward == Some(code),
        };
        let needed = |item: Item| NEEDED.iter().position(|needed| *needed == item).unwrap_or(NEEDED.len());
        let mut answers: Vec<&Answer> = self.published.board.answers.values().filter(here).collect();
        answers.sort_by_key(|answer| (rank(answer.slot.topic), answer.slot.item.map(needed), answer.key));
        answers
    }

    /// Those of a group or of no mode told.
    fn group(&self, code: LandCode, answer: &Answer) -> Group {
        let counts = answer.slot.who.map(|_| self.speaker.who_passed(answer));
        let newest = |[passed, stopped]: [Minute; 2]| {
            let (class, at) = if passed > stopped { ("good", passed) } else { ("bad", stopped) };
            Newest { class, at: at.to_string(), ago: self.speaker.age_at(answer.grain, at) }
        };
        let closed = lasting::closed_since(self.speaker, &self.published.board, code);
        let own = |item: Item| owners(item).iter().any(|group| Some(Who::Group(*group)) == answer.slot.who);
        Group {
            row: self.row(answer),
            newest: counts.as_ref().and_then(|counts| counts.newest).map(newest),
            counts,
            is_before: closed.is_some_and(|since| answer.newest_at < since),
            asked: self.speaker.asked_for(&self.published.board, code, own),
        }
    }

    /// Puts figures of offices and forecasts under the row of what travellers say of the same; those of which
    /// they say nothing are left over.
    fn beside(&self, code: LandCode, modes: &mut [(Mode, ModeLine)], queues: &mut [Row]) -> Vec<String> {
        let official = self.published.board.official.values().filter(|item| item.toward == code);
        let official = official.map(|item| {
            let topic = if item.wait_minutes.is_some() { Topic::Wait } else { Topic::Queue };
            (topic, item.mode, self.speaker.official(item))
        });
        let soon = self.soon.iter().filter(|soon| soon.toward == code).map(|soon| {
            let [low, _, high] = soon.minutes;
            (Topic::Wait, soon.mode, self.speaker.forecast(soon.mode, soon.by, soon.hours, [low, high]))
        });
        let mut left = Vec::new();
        for (topic, mode, line) in official.chain(soon) {
            let wait =
                modes.iter_mut().find(|(known, _)| *known == mode).and_then(|(_, line)| line.wait.as_mut());
            let queue = queues.iter_mut().find(|row| row.key.topic == topic && row.key.mode == Some(mode));
            match wait.filter(|_| topic == Topic::Wait).or(queue) {
                Some(row) => row.notes.push(line),
                None => left.push(line),
            }
        }
        left
    }

    /// The modes usual here of which nobody writes.
    fn silent(&self, modes: &[(Mode, ModeLine)], queues: &[Row]) -> Option<String> {
        let has_queue = |mode: &Mode| queues.iter().any(|row| row.key.mode == Some(*mode));
        let is_told = |mode: &Mode| modes.iter().any(|(known, _)| known == mode) || has_queue(mode);
        let usual = self.speaker.ground.modes.iter().copied();
        let silent: Vec<Mode> = usual.filter(|mode| !is_told(mode)).collect();
        self.speaker.unknown_modes(&silent)
    }

    fn rules(&self, code: LandCode) -> Vec<(String, RuleSaid)> {
        let rules = self.speaker.other_rules(&self.published.board).into_iter();
        let titled =
            |slot: border::slot::Slot| self.speaker.title(&SlotParts { toward: None, ..slot.into() });
        rules.filter(|(slot, _)| slot.land == code).map(|(slot, rule)| (titled(slot), rule)).collect()
    }
}

/// Whose papers these are by their nature; all others anybody's.
fn owners(item: Item) -> &'static [topic::Group] {
    use topic::Group;
    match item {
        Item::MilitaryId => &[Group::Men],
        Item::ChildPassport | Item::BirthCertificate | Item::Consent => &[Group::Children, Group::Families],
        Item::CarPapers | Item::CarInsurance => &[Group::OtherPlates],
        _ => &[],
    }
}

impl Way {
    /// Whether any mode or group was last told of before the way was shut.
    pub fn has_before(&self) -> bool {
        self.modes.iter().any(|mode| mode.is_before) || self.groups.iter().any(|group| group.is_before)
    }

    /// Whether any mode says what one who joins should expect.
    pub fn has_joining(&self) -> bool {
        self.modes.iter().any(|mode| mode.joining.is_some())
    }

    /// When the drawn queue is greyed.
    pub fn queue_until(&self) -> Option<&String> {
        self.queues.iter().map(|row| &row.until).max()
    }

    pub fn has_queue(&self) -> bool {
        !self.queues.is_empty() || !self.beside.is_empty() || self.strips.is_some()
    }

    /// All rows, in the order in which they are needed.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        let of_modes = self.modes.iter().flat_map(|mode| [&mode.pass, &mode.wait, &mode.pace]).flatten();
        let of_parts = self.parts.iter().flat_map(|part| &part.rows);
        let first = self.state.iter().chain(self.groups.iter().map(|group| &group.row)).chain(of_modes);
        first.chain(&self.queues).chain(&self.papers).chain(of_parts)
    }

    pub fn has_rows(&self) -> bool {
        self.rows().next().is_some()
    }

    pub fn new(from: &Sources<'_>, code: LandCode) -> Self {
        let (speaker, board) = (from.speaker, &from.published.board);
        let answers = from.answers(code);
        let is_of_people = |answer: &&&Answer| answer.slot.topic == Topic::Pass && answer.slot.mode.is_none();
        let late = |answer: &&&Answer| speaker.is_of_late(answer);
        let groups = answers.iter().filter(is_of_people).filter(late);
        let groups: Vec<Group> = groups.map(|answer| from.group(code, answer)).collect();
        // Of no group that is shown: what only those were asked for would else be nowhere at a glance.
        let shown = |kind: &topic::Group| groups.iter().any(|group| group.row.is_of(*kind));
        let asked = speaker.asked_for(board, code, |item| !owners(item).iter().any(shown));
        let is_general = |answer: &Answer| answer.slot.topic == Topic::Wait && answer.slot.mode.is_none();
        let mut queues =
            from.rows(&answers, |answer| answer.slot.topic == Topic::Queue || is_general(answer));
        let mut modes = from.modes(code, &answers);
        let silent = from.silent(&modes, &queues).filter(|_| board.newest_at.is_some());
        let beside = from.beside(code, &mut modes, &mut queues);
        let papers = from.rows(&answers, |answer| answer.key.is_practice());
        let parts = PARTS.map(|(title, topics)| {
            let rows = from.rows(&answers, |answer| topics.contains(&answer.slot.topic));
            Part { title, rows }
        });
        let glance = speaker.glance(board, code);
        let state = from.rows(&answers, |answer| answer.slot.topic == Topic::Open).into_iter().next();
        let (zone, place) = speaker.zone_of(code);
        let glance_differs = alert_of_state(speaker, board, code).is_none();
        Self {
            zone,
            place,
            code,
            name: ground::toward_name(speaker.atlas, code, speaker.lang),
            clock: speaker.clock(speaker.now, Some(code)),
            tone: Tone::of_glance(&glance).class(),
            until: lasting::until(board, code),
            is_shut: glance.passes == Some(false),
            glance,
            legend: {
                let lines = modes.iter().flat_map(|(_, line)| [&line.pass, &line.wait, &line.pace]);
                let rows = state
                    .iter()
                    .chain(groups.iter().map(|group| &group.row))
                    .chain(lines.flatten())
                    .chain(&queues)
                    .chain(&papers);
                legend(rows.chain(parts.iter().flat_map(|part| &part.rows)))
            },
            state,
            alarm: alert_beside_state(speaker, board, code)
                .map(|alert| AlertLine::new(from.door, speaker, board, alert)),
            is_disputed: glance_differs,
            rarely: groups.iter().any(|group| group.counts.is_some()).then(|| speaker.few_stopped_write()),
            groups,
            asked,
            modes: modes.into_iter().map(|(_, line)| line).collect(),
            silent,
            queues,
            road: road::drawn(speaker, board, code),
            beside,
            strips: Drawn::new(speaker, from.strips, code),
            papers,
            rules: from.rules(code),
            parts: parts.into_iter().filter(|part| !part.rows.is_empty()).collect(),
            others: others::of(from.door, speaker, code),
        }
    }
}
