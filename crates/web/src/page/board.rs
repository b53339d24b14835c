//! The part of a crossing's page that moves: alerts first, then what is so each way, then what is said and
//! asked. Refuses to order by anything but topic and freshness.

use super::nearby;
use super::way::{Sources, Way};
use crate::door::Door;
use crate::ground;
use border::answer::Shown;
use border::board::Board;
use border::crossing::Crossing;
use border::item::{Alert, AlertLevel, Silence};
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::slot::Slot;
use border::topic::Topic;
use language::say::{Alarm, Arg, Looked, Speaker};
use live::hub::Published;

/// The part that moves.
pub(crate) struct BoardView {
    /// Whether each answer is offered to be said again.
    pub can_file: bool,
    pub cursor: String,
    pub at: String,
    pub updated: String,
    /// Its moment with day and clock, for what is taken along.
    pub when: String,
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
    pub questions: Vec<QuestionLine>,
}

/// A question with its look, and what a later look compares.
pub(crate) struct QuestionLine {
    pub text: String,
    pub class: &'static str,
    pub looked: Looked,
}

/// An alert with its look and all that is said beside it.
pub(crate) struct AlertLine {
    /// Names the part that is folded, so that it stays as it was left.
    pub id: String,
    pub head: String,
    pub parts: Vec<String>,
    pub class: &'static str,
    /// Of what rang, or rang and was taken back: which and when, so that a page calls once for each.
    pub rings: Option<String>,
    /// When one that stands is greyed, if nothing more is heard.
    pub until: Option<String>,
    pub looked: Option<Looked>,
}

/// A rumour: what moderators found of it, what is said, and what is known of that.
pub(crate) struct RumourLine {
    pub verdict: Option<String>,
    pub text: String,
    pub notes: String,
    pub class: &'static str,
    pub looked: Looked,
}

/// A notice with where it is published.
pub(crate) struct NoticeLine {
    pub text: String,
    pub link: String,
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
        let sources = Sources { door, speaker: &speaker, published, soon: &soon, strips: &strips };
        Self {
            can_file: door.site.live.settings().writing == live::Writing::Open,
            cursor: published.cursor().to_string(),
            at: speaker.now.to_string(),
            updated: speaker.clock(speaker.now, None),
            when: speaker.moment_here(speaker.now),
            banner: newest.and_then(|newest| speaker.stale_banner(Some(newest))),
            paused: board
                .paused_at
                .map(|at| paused(door, &speaker, at))
                .or_else(|| speaker.flooded(board.flooded_at)),
            is_empty,
            alerts: alerts(door, &speaker, published),
            held: speaker.alerts_held(board),
            ways: ground::ways(crossing).map(|code| Way::new(&sources, code)).into(),
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
        let (notes, looked) = (told.notes.join(". "), speaker.looked_of_rumour(rumour));
        RumourLine { verdict: told.verdict, text: told.text, notes, class, looked }
    };
    rumours.into_iter().map(line).collect()
}

/// What rings or rang and was taken back within the last hours, the newest first; then what is for the page
/// only, then the rest that was taken back. What a way's own state or a mode's row says stands there and not
/// twice.
fn alerts(door: &Door, speaker: &Speaker<'_>, published: &Published) -> Vec<AlertLine> {
    let board = &published.board;
    let is_said_below = |alert: &Alert| {
        let state = alert_beside_state(speaker, board, alert.slot.land);
        let row = alert_beside_mode(speaker, board, &alert.slot);
        [state, row].into_iter().flatten().any(|own| own == alert)
    };
    let mut alerts: Vec<&Alert> = board.alerts.values().filter(|alert| !is_said_below(alert)).collect();
    let newest = |alert: &Alert| alert.retracted_at.or(alert.rang_at).unwrap_or(alert.since);
    alerts.sort_by_key(|alert| {
        (alert.rang_at.is_none(), alert.retracted_at.is_some(), std::cmp::Reverse(newest(alert)))
    });
    alerts.into_iter().map(|alert| AlertLine::new(door, speaker, board, alert)).collect()
}

/// The alert that says the same as the state of a way: it stands there, and not twice.
pub(crate) fn alert_of_state<'a>(
    speaker: &Speaker<'_>,
    board: &'a Board,
    toward: LandCode,
) -> Option<&'a Alert> {
    let slot = Slot { topic: Topic::Open, land: toward, mode: None, stage: None, about: None };
    let alert = board.alerts.get(&slot).filter(|alert| alert.retracted_at.is_none())?;
    let state = board.answers.get(&slot).filter(|answer| answer.until > speaker.now)?;
    (state.value == Some(Shown::State(alert.value))).then_some(alert)
}

/// The same, or the alert of a state of which reports differ by now: it is said within that state.
pub(crate) fn alert_beside_state<'a>(
    speaker: &Speaker<'_>,
    board: &'a Board,
    toward: LandCode,
) -> Option<&'a Alert> {
    let slot = Slot { topic: Topic::Open, land: toward, mode: None, stage: None, about: None };
    let differ = || {
        let alert = board.alerts.get(&slot).filter(|alert| alert.retracted_at.is_none())?;
        let state = board.answers.get(&slot).filter(|answer| answer.until > speaker.now)?;
        state.value.is_none().then_some(alert)
    };
    alert_of_state(speaker, board, toward).or_else(differ)
}

/// The silent alert of one mode that was called and taken back: where reports of that mode differ by now, its
/// row shows both sides, and the alert is said within it.
pub(crate) fn alert_beside_mode<'a>(
    speaker: &Speaker<'_>,
    board: &'a Board,
    slot: &Slot,
) -> Option<&'a Alert> {
    let is_mode =
        slot.topic == Topic::Pass && slot.mode.is_some() && slot.stage.is_none() && slot.about.is_none();
    let alert = board.alerts.get(slot).filter(|_| is_mode)?;
    let answer = board.answers.get(slot).filter(|answer| answer.until > speaker.now)?;
    let is_silent = alert.silence == Some(Silence::Contradictory) && alert.retracted_at.is_none();
    (is_silent && answer.value.is_none()).then_some(alert)
}

impl AlertLine {
    pub fn new(door: &Door, speaker: &Speaker<'_>, board: &Board, alert: &Alert) -> Self {
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
        let answer = board.answers.get(&alert.slot).filter(|_| alert.retracted_at.is_none());
        let until = answer.map(|answer| answer.until.to_string());
        let looked = speaker.looked_of_alert(alert);
        Self { id: alert.key.to_string(), head, parts, class, rings, until, looked }
    }
}

/// Notices that hold or are to come.
fn notices(speaker: &Speaker<'_>, published: &Published) -> Vec<NoticeLine> {
    let valid = published.board.notices.values().filter(|notice| notice.until > speaker.now);
    valid.map(|notice| NoticeLine { text: speaker.notice(notice), link: notice.link.clone() }).collect()
}

fn questions(speaker: &Speaker<'_>, published: &Published) -> Vec<QuestionLine> {
    let mut questions: Vec<_> = published.board.questions.values().collect();
    questions.sort_by_key(|question| (question.answered_at.is_some(), std::cmp::Reverse(question.newest_at)));
    let line = |question: &border::item::Question| QuestionLine {
        text: speaker.question(question),
        looked: speaker.looked_of_question(question),
        class: if question.answered_at.is_some() { "answered" } else { "open" },
    };
    questions.into_iter().map(line).collect()
}
