//! The part of a crossing's page that moves: alerts first, then what is so each way, then what is said and
//! asked. Refuses to order by anything but topic and freshness.

use super::row::{Row, Tone, legend, rank};
use super::strip::Drawn;
use crate::door::Door;
use crate::ground;
use border::answer::{Answer, SlotParts};
use border::crossing::Crossing;
use border::item::AlertLevel;
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::topic::Topic;
use language::say::{Arg, Speaker};
use live::hub::Published;
use live::soon::Soon;
use live::strip::Strips;

/// The part that moves.
pub(crate) struct BoardView {
    pub cursor: String,
    pub at: String,
    pub updated: String,
    /// That all of it is old, or that nothing was ever told.
    pub banner: Option<String>,
    pub paused: Option<String>,
    pub is_empty: bool,
    pub alerts: Vec<Line>,
    pub ways: Vec<Way>,
    pub rumours: Vec<String>,
    pub notices: Vec<NoticeLine>,
    pub questions: Vec<Line>,
}

/// A sentence with its look.
pub(crate) struct Line {
    pub text: String,
    pub class: &'static str,
}

/// A notice with where it is published.
pub(crate) struct NoticeLine {
    pub text: String,
    pub link: String,
}

/// What is so for those who go one way.
pub(crate) struct Way {
    pub code: LandCode,
    pub name: String,
    pub clock: String,
    pub rows: Vec<Row>,
    /// Figures of offices and forecasts of what no row is of.
    pub beside: Vec<String>,
    pub legend: Option<String>,
    /// The last two days, drawn.
    pub strips: Option<Drawn>,
    pub nothing: String,
}

impl BoardView {
    pub fn new(door: &Door, crossing: &Crossing, published: &Published, lang: Lang) -> Self {
        let speaker = super::speaker(door, crossing, lang);
        let soon = door.site.live.soon(crossing.slug.as_str());
        let strips = door.site.live.strips(crossing.slug.as_str());
        let board = &published.board;
        let is_empty = board.newest_at.is_none() && board.notices.is_empty() && board.official.is_empty();
        let newest = board.newest_at.filter(|_| !is_empty);
        Self {
            cursor: published.cursor().to_string(),
            at: speaker.now.to_string(),
            updated: speaker.clock(speaker.now, None),
            banner: newest.and_then(|newest| speaker.stale_banner(Some(newest))),
            paused: board
                .paused_at
                .map(|at| paused(door, &speaker, at))
                .or_else(|| speaker.flooded(board.flooded_at)),
            is_empty,
            alerts: alerts(&speaker, published),
            ways: ground::ways(crossing)
                .map(|code| Way::new(&speaker, published, &soon, &strips, code))
                .into(),
            rumours: board.rumours.values().map(|rumour| speaker.rumour(rumour)).collect(),
            notices: notices(&speaker, published),
            questions: questions(&speaker, published),
        }
    }
}

fn paused(door: &Door, speaker: &Speaker<'_>, at: Minute) -> String {
    let clock = speaker.clock(at, None);
    door.site.phrases.with(speaker.lang, "page-paused", &[("clock", Arg::Text(&clock))])
}

/// Standing alerts, the loudest and newest first, then those taken back.
fn alerts(speaker: &Speaker<'_>, published: &Published) -> Vec<Line> {
    let mut alerts: Vec<_> = published.board.alerts.values().collect();
    alerts.sort_by_key(|alert| {
        (alert.retracted_at.is_some(), std::cmp::Reverse(alert.level), std::cmp::Reverse(alert.since))
    });
    let class = |alert: &border::item::Alert| match (alert.retracted_at, alert.level) {
        (Some(_), _) => "retracted",
        (None, AlertLevel::Red) => "red",
        (None, AlertLevel::Amber) => "amber",
    };
    alerts.into_iter().map(|alert| Line { text: speaker.alert(alert), class: class(alert) }).collect()
}

/// Notices that hold or are to come.
fn notices(speaker: &Speaker<'_>, published: &Published) -> Vec<NoticeLine> {
    let valid = published.board.notices.values().filter(|notice| notice.until > speaker.now);
    valid.map(|notice| NoticeLine { text: speaker.notice(notice), link: notice.link.clone() }).collect()
}

fn questions(speaker: &Speaker<'_>, published: &Published) -> Vec<Line> {
    let mut questions: Vec<_> = published.board.questions.values().collect();
    questions.sort_by_key(|question| (question.answered_at.is_some(), std::cmp::Reverse(question.newest_at)));
    let line = |question: &border::item::Question| Line {
        text: speaker.question(question),
        class: if question.answered_at.is_some() { "answered" } else { "open" },
    };
    questions.into_iter().map(line).collect()
}

impl Way {
    fn new(
        speaker: &Speaker<'_>,
        published: &Published,
        soon: &[Soon],
        strips: &Strips,
        code: LandCode,
    ) -> Self {
        let ground = speaker.ground;
        // What is on a side matters to those who leave it.
        let leaving = ground.leaving(code).map(|side| side.code);
        let here = |answer: &&Answer| match answer.slot.side {
            Some(side) => Some(side) == leaving,
            None => answer.slot.toward == Some(code),
        };
        let mut answers: Vec<&Answer> = published.board.answers.values().filter(here).collect();
        answers.sort_by_key(|answer| (rank(answer.slot.topic), answer.slot.who.is_some(), answer.key));
        let mut topic = None;
        let rows = answers.into_iter().map(|answer| {
            let begins = topic.replace(answer.slot.topic) != Some(answer.slot.topic);
            Row { begins, ..Row::new(speaker, &published.board, answer) }
        });
        let mut rows: Vec<Row> = rows.collect();
        let beside = beside(speaker, published, soon, code, &mut rows);
        Self {
            code,
            name: ground::toward_name(speaker.atlas, code, speaker.lang),
            clock: speaker.clock(speaker.now, Some(code)),
            legend: legend(&rows),
            strips: Drawn::new(speaker, strips, code),
            rows,
            beside,
            nothing: speaker.nothing(),
        }
    }
}

/// Puts figures of offices and forecasts under the row of what travellers say of the same; those of which
/// they say nothing are left over.
fn beside(
    speaker: &Speaker<'_>,
    published: &Published,
    soon: &[Soon],
    toward: LandCode,
    rows: &mut [Row],
) -> Vec<String> {
    let official = published.board.official.values().filter(|item| item.toward == toward);
    let official = official.map(|item| {
        let topic = if item.wait_minutes.is_some() { Topic::Wait } else { Topic::Queue };
        (topic, item.mode, speaker.official(item))
    });
    let soon = soon.iter().filter(|soon| soon.toward == toward).map(|soon| {
        let [low, _, high] = soon.minutes;
        (Topic::Wait, soon.mode, speaker.forecast(soon.mode, soon.by, soon.hours, [low, high]))
    });
    let mut left = Vec::new();
    for (topic, mode, line) in official.chain(soon) {
        match rows.iter_mut().find(|row| row.key.topic == topic && row.key.mode == Some(mode)) {
            Some(row) => row.notes.push(line),
            None => left.push(line),
        }
    }
    left
}

/// The answer that says most at a glance of whether one gets through, for a list of crossings.
pub(crate) struct Headline {
    pub tone: Tone,
    pub value: String,
    pub support: String,
}

/// Whether the post is open for those who go one way, else who was last said to pass.
pub(crate) fn headline(speaker: &Speaker<'_>, published: &Published, toward: LandCode) -> Option<Headline> {
    let board = &published.board;
    let goes = |answer: &&Answer| answer.slot.toward == Some(toward);
    let of = |topic: Topic| {
        let fits = board.answers.values().filter(goes).filter(move |answer| answer.slot.topic == topic);
        fits.max_by_key(|answer| answer.newest_at)
    };
    let said = |answer: &Answer| {
        let said = speaker.answer_on(board, answer);
        Headline { tone: Tone::at_a_glance(answer), value: said.value, support: said.support }
    };
    if let Some(open) = of(Topic::Open) {
        return Some(said(open));
    }
    let pass = of(Topic::Pass)?;
    let label = speaker.title(&SlotParts { toward: None, ..pass.slot });
    let headline = said(pass);
    Some(Headline { value: format!("{label}: {}", headline.value), ..headline })
}
