//! The part of a crossing's page that moves: alerts first, then what is so each way, then what is said and
//! asked. Refuses to order by anything but topic and freshness.

use super::nearby;
use super::row::{Row, Tone, legend, rank};
use super::strip::Drawn;
use crate::door::Door;
use crate::ground;
use border::answer::{Answer, SlotParts};
use border::crossing::Crossing;
use border::item::{Alert, AlertLevel};
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::topic::Topic;
use language::say::{Alarm, Arg, RuleSaid, Speaker};
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
    pub alerts: Vec<AlertLine>,
    /// That alerts are held back.
    pub held: Option<String>,
    pub ways: Vec<Way>,
    pub rumours: Vec<RumourLine>,
    /// Those folded away, and how that is said.
    pub more_rumours: Vec<RumourLine>,
    pub more: String,
    pub notices: Vec<NoticeLine>,
    pub questions: Vec<Line>,
}

/// A sentence with its look.
pub(crate) struct Line {
    pub text: String,
    pub class: &'static str,
}

/// An alert with its look and all that is said beside it.
pub(crate) struct AlertLine {
    pub head: String,
    pub parts: Vec<String>,
    pub class: &'static str,
    /// Of what rang, or rang and was taken back: which and when, so that a page calls once for each.
    pub rings: Option<String>,
}

/// A rumour: what moderators found of it, what is said, and what is known of that.
pub(crate) struct RumourLine {
    pub verdict: Option<String>,
    pub text: String,
    pub notes: String,
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
    /// Rules of papers and animals of which no row is, each with what it is of.
    pub rules: Vec<(String, RuleSaid)>,
    pub legend: Vec<(&'static str, String)>,
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
        let mut rumours = rumours(&speaker, published);
        let more_rumours = rumours.split_off(rumours.len().min(limits::RUMOURS_SHOWN));
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
            alerts: alerts(door, &speaker, published),
            held: speaker.alerts_held(board),
            ways: ground::ways(crossing)
                .map(|code| Way::new(door, &speaker, published, &soon, &strips, code))
                .into(),
            rumours,
            more: more(door, &speaker, more_rumours.len()),
            more_rumours,
            notices: notices(&speaker, published),
            questions: questions(&speaker, published),
        }
    }
}

fn paused(door: &Door, speaker: &Speaker<'_>, at: Minute) -> String {
    let clock = speaker.clock(at, None);
    door.site.phrases.with(speaker.lang, "page-paused", &[("clock", Arg::Text(&clock))])
}

fn more(door: &Door, speaker: &Speaker<'_>, count: usize) -> String {
    let count = [("count", Arg::Number(count as i64))];
    door.site.phrases.with(speaker.lang, "page-rumours-more", &count)
}

fn rumours(speaker: &Speaker<'_>, published: &Published) -> Vec<RumourLine> {
    let mut rumours: Vec<_> = published.board.rumours.values().collect();
    rumours.sort_by_key(|rumour| rumour.rank());
    let line = |rumour: &border::rumour::Rumour| {
        let told = speaker.rumour(rumour);
        let class = rumour.verdict.map_or("open", |verdict| verdict.ruling.as_str());
        RumourLine { verdict: told.verdict, text: told.text, notes: told.notes.join(". "), class }
    };
    rumours.into_iter().map(line).collect()
}

/// What rings or rang and was taken back within the last hours, the newest first; then what is for the page
/// only, then the rest that was taken back.
fn alerts(door: &Door, speaker: &Speaker<'_>, published: &Published) -> Vec<AlertLine> {
    let board = &published.board;
    let mut alerts: Vec<&Alert> = board.alerts.values().collect();
    let newest = |alert: &Alert| alert.retracted_at.or(alert.rang_at).unwrap_or(alert.since);
    alerts.sort_by_key(|alert| {
        (alert.rang_at.is_none(), alert.retracted_at.is_some(), std::cmp::Reverse(newest(alert)))
    });
    let line = |alert: &Alert| {
        let near = if alert.level == AlertLevel::Red && alert.retracted_at.is_none() {
            nearby::open(door, speaker, alert.slot.land)
        } else {
            vec![]
        };
        let Alarm { head, parts } = speaker.alarm(board, alert, &near);
        let class = match (alert.retracted_at, alert.rang_at) {
            (Some(_), Some(_)) => "retracted loud",
            (Some(_), None) => "retracted",
            (None, Some(_)) => "red",
            (None, None) => "amber",
        };
        let rings = alert.rang_at.map(|at| format!("{} {}", alert.key, alert.retracted_at.unwrap_or(at)));
        AlertLine { head, parts, class, rings }
    };
    alerts.into_iter().map(line).collect()
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
        door: &Door,
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
            let account = door.site.live.why(ground.slug.as_str(), &answer.key);
            let why = speaker.why(&answer.slot, &account);
            Row { begins, why, ..Row::new(speaker, &published.board, answer) }
        });
        let mut rows: Vec<Row> = rows.collect();
        let beside = beside(speaker, published, soon, code, &mut rows);
        let of_others =
            speaker.other_rules(&published.board).into_iter().filter(|(slot, ..)| slot.land == code);
        let rules =
            of_others.map(|(slot, rule)| (speaker.title(&SlotParts { toward: None, ..slot.into() }), rule));
        Self {
            code,
            name: ground::toward_name(speaker.atlas, code, speaker.lang),
            clock: speaker.clock(speaker.now, Some(code)),
            legend: legend(&rows),
            strips: Drawn::new(speaker, strips, code),
            rows,
            beside,
            rules: rules.collect(),
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
