//! The desk's pages: the box for a key, the crossings, and one crossing's cases with what can be done about
//! them. Refuses to show more of anyone than talk could.

use super::deed::{self, DeedLine};
use super::frame::Frame;
use crate::door::Door;
use crate::form::fields::Fields;
use crate::keys::Moderator;
use crate::problem::{Kind, Problem, sentence};
use crate::understood;
use crate::watch::Unfit;
use askama::Template;
use axum::response::Response;
use border::answer::SlotParts;
use border::crossing::Crossing;
use border::deed::Cause;
use border::fact::Seq;
use border::lang::Lang;
use border::rumour::Ruling;
use border::topic::Topic;
use language::say::{Arg, Speaker};
use live::cases::{Case, CaseKind, Place};
use live::talk::TalkLine;
use live::{BoardState, Live};

mod typed;
use typed::{Typed, unfit_line};

/// Lines of a case that are shown at once; of the others only how many there are.
const LINES_SHOWN: usize = 8;

/// Whose desk it is.
pub(crate) struct Opened<'a> {
    /// The key, for the next form.
    pub key: &'a str,
    pub moderator: Moderator,
}

/// What came of what was pressed.
pub(crate) enum Outcome {
    /// Nothing was.
    Looked,
    /// It is kept in this entry.
    Done(Seq),
    /// So many messages copied from a chat were read.
    Pasted(usize),
    Refused(Problem),
    /// A notice will not do as it was filled in.
    Unfit(Vec<Unfit>, Fields),
}

#[derive(Template)]
#[template(path = "watch.html")]
struct LockedPage<'a> {
    frame: Frame<'a>,
    refused: Option<String>,
}

#[derive(Template)]
#[template(path = "watch-crossings.html")]
struct CrossingsPage<'a> {
    frame: Frame<'a>,
    key: &'a str,
    you: String,
    crossings: Vec<CrossingLine>,
}

struct CrossingLine {
    slug: String,
    name: String,
    cases: usize,
    is_flooded: bool,
}

#[derive(Template)]
#[template(path = "watch-desk.html")]
struct DeskPage<'a> {
    frame: Frame<'a>,
    key: &'a str,
    you: String,
    slug: &'a str,
    name: &'a str,
    said: Option<Said>,
    held: Option<String>,
    cases: Vec<CaseView>,
    topics: Vec<(&'static str, String)>,
    can_paste: bool,
    typed: Typed,
}

/// What is said of what was pressed.
struct Said {
    text: String,
    class: &'static str,
    can_undo: bool,
}

struct CaseView {
    class: &'static str,
    title: String,
    about: String,
    deed: Option<DeedLine>,
    is_own: bool,
    lines: Vec<LineView>,
    more: i64,
    /// All lines of the case, where it is acted on whole; none where each is ticked.
    all: Option<String>,
    topic: Option<&'static str>,
    /// The key of the rumour that it is about.
    rumour: Option<String>,
    /// The key of the ride that it is about.
    ride: Option<String>,
    acts: Acts,
    causes: Vec<(&'static str, String)>,
    rulings: Vec<(&'static str, String)>,
}

struct LineView {
    seq: Seq,
    words: Option<String>,
    understood: String,
    age: String,
}

/// What can be done about a case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Acts {
    Hide,
    HideAndFreeze,
    LetOrHide,
    CountOrHide,
    Confirm,
    Freeze,
    Rule,
    Seat,
}

impl CaseView {
    fn can_hide(&self) -> bool {
        let offers =
            matches!(self.acts, Acts::Hide | Acts::HideAndFreeze | Acts::LetOrHide | Acts::CountOrHide);
        offers && !self.lines.is_empty()
    }

    fn can_freeze(&self) -> bool {
        matches!(self.acts, Acts::HideAndFreeze | Acts::Freeze)
    }

    fn can_let(&self) -> bool {
        self.acts == Acts::LetOrHide
    }

    fn can_count(&self) -> bool {
        self.acts == Acts::CountOrHide
    }

    fn can_rule(&self) -> bool {
        self.acts == Acts::Rule
    }

    fn can_confirm(&self) -> bool {
        self.acts == Acts::Confirm && !self.is_own
    }
}

/// The box for a key; with why another one opened nothing.
pub(crate) fn locked(door: &Door, lang: Lang, refused: Option<&Problem>) -> Response {
    let title = door.site.phrases.text(lang, "watch-title");
    let refused_status = refused.map(|problem| problem.kind.status());
    let refused = refused.map(|problem| sentence(door, lang, problem));
    let page = LockedPage { frame: Frame::new(door, lang, "/watch", title), refused };
    let mut response = super::once(&page);
    if let Some(status) = refused_status {
        *response.status_mut() = status;
    }
    response
}

/// All crossings, those with the most to look at first.
pub(crate) fn crossings(door: &Door, lang: Lang, opened: &Opened<'_>) -> Response {
    let live = &door.site.live;
    let line = |crossing: &std::sync::Arc<Crossing>| {
        let slug = crossing.slug.as_str();
        CrossingLine {
            cases: live.cases(slug).len(),
            is_flooded: is_flooded(live, slug),
            name: crossing.name(lang.as_str()).to_owned(),
            slug: slug.to_owned(),
        }
    };
    let mut crossings: Vec<CrossingLine> = live.atlas().crossings().map(line).collect();
    crossings.sort_by_key(|line| (!line.is_flooded, std::cmp::Reverse(line.cases)));
    let frame = Frame::new(door, lang, "/watch", door.site.phrases.text(lang, "watch-title"));
    super::once(&CrossingsPage {
        frame,
        key: opened.key,
        you: format!("k{}", opened.moderator.number),
        crossings,
    })
}

fn is_flooded(live: &Live, slug: &str) -> bool {
    matches!(live.board(slug), BoardState::Ready(published) if published.board.flooded_at.is_some())
}

/// One crossing's cases.
pub(crate) fn desk(
    door: &Door,
    lang: Lang,
    opened: &Opened<'_>,
    crossing: &Crossing,
    outcome: Outcome,
) -> Response {
    let slug = crossing.slug.as_str();
    let speaker = super::speaker(door, crossing, lang);
    let live = &door.site.live;
    let held = live.words_held_until(slug).map(|until| speaker.clock(until, None));
    let status = match &outcome {
        Outcome::Refused(problem) => Some(problem.kind.status()),
        Outcome::Unfit(..) => Some(Kind::Unfit.status()),
        Outcome::Looked | Outcome::Done(_) | Outcome::Pasted(_) => None,
    };
    let typed = Typed::new(&outcome);
    let view = |case| View { door, speaker: &speaker, opened }.case(case);
    let page = DeskPage {
        frame: Frame::new(door, lang, "/watch", crossing.name(lang.as_str())),
        key: opened.key,
        you: format!("k{}", opened.moderator.number),
        slug,
        name: crossing.name(lang.as_str()),
        said: said(door, &speaker, slug, outcome),
        held: held.map(|clock| door.site.phrases.with(lang, "watch-held", &[("clock", Arg::Text(&clock))])),
        cases: live.cases(slug).iter().map(view).collect(),
        topics: Topic::ALL
            .iter()
            .map(|topic| (topic.as_str(), deed::topic_name(door, &speaker, *topic)))
            .collect(),
        can_paste: door.site.paste.is_some(),
        typed,
    };
    let mut response = super::once(&page);
    if let Some(status) = status {
        *response.status_mut() = status;
    }
    response
}

fn said(door: &Door, speaker: &Speaker<'_>, slug: &str, outcome: Outcome) -> Option<Said> {
    match outcome {
        Outcome::Looked => None,
        Outcome::Refused(problem) => {
            Some(Said { text: sentence(door, speaker.lang, &problem), class: "refused", can_undo: false })
        }
        Outcome::Unfit(unfit, _) => {
            Some(Said { text: unfit_line(door, speaker.lang, &unfit), class: "refused", can_undo: false })
        }
        Outcome::Pasted(messages) => {
            let count = [("count", Arg::Number(messages as i64))];
            let text = door.site.phrases.with(speaker.lang, "page-paste-done", &count);
            Some(Said { text, class: "done", can_undo: false })
        }
        Outcome::Done(entry) => {
            let (seq, done) = door.site.live.deed_of(slug, entry)?;
            let line = deed::line(door, speaker, seq, &done);
            let can_undo = seq == entry && done.is_open();
            Some(Said { text: format!("{}. {}", line.what, line.state), class: "done", can_undo })
        }
    }
}

struct View<'a> {
    door: &'a Door,
    speaker: &'a Speaker<'a>,
    opened: &'a Opened<'a>,
}

impl View<'_> {
    fn case(&self, case: &Case) -> CaseView {
        let deed = match (&case.kind, &case.deed) {
            (CaseKind::Pending(seq), Some(done)) => Some(deed::line(self.door, self.speaker, *seq, done)),
            _ => None,
        };
        let is_whole = matches!(case.kind, CaseKind::Flood(_) | CaseKind::Copies | CaseKind::Waiting);
        let all = case.lines.iter().map(|line| line.seq.to_string()).collect::<Vec<_>>().join(",");
        let (class, acts) = look(case);
        CaseView {
            class,
            title: self.title(&case.kind),
            about: self.about(case),
            is_own: case.deed.as_ref().is_some_and(|done| done.key == self.opened.moderator.key),
            deed,
            lines: case.lines.iter().take(LINES_SHOWN).map(|line| self.line(line)).collect(),
            more: case.lines.len().saturating_sub(LINES_SHOWN) as i64,
            all: is_whole.then_some(all),
            topic: match &case.kind {
                CaseKind::Disputed(slot) => Some(slot.topic.as_str()),
                _ => None,
            },
            rumour: case.rumour.as_ref().map(|(rumour, _)| rumour.key.to_string()),
            ride: case.ride.as_ref().map(|ride| ride.key.to_string()),
            acts,
            causes: self.causes(),
            rulings: self.rulings(),
        }
    }

    fn causes(&self) -> Vec<(&'static str, String)> {
        let name = |cause: &Cause| self.say(&format!("cause-{cause}"));
        Cause::ALL.iter().map(|cause| (cause.as_str(), name(cause))).collect()
    }

    fn rulings(&self) -> Vec<(&'static str, String)> {
        let name = |ruling: &Ruling| self.say(&format!("ruling-{ruling}"));
        Ruling::ALL.iter().map(|ruling| (ruling.as_str(), name(ruling))).collect()
    }

    fn say(&self, id: &str) -> String {
        self.door.site.phrases.text(self.speaker.lang, id)
    }

    fn title(&self, kind: &CaseKind) -> String {
        let id = match kind {
            CaseKind::Flood(_) => "watch-flood",
            CaseKind::Copies => "watch-copies",
            CaseKind::Pending(_) => "watch-pending",
            CaseKind::Waiting => "watch-waiting",
            CaseKind::Disputed(_) => "watch-disputed",
            CaseKind::Rumour(_) => "watch-rumour",
            CaseKind::Ride(_) => "seat-case",
            CaseKind::Talk => "watch-talk",
        };
        self.say(id)
    }

    fn about(&self, case: &Case) -> String {
        let board = match self.door.site.live.board(self.speaker.ground.slug.as_str()) {
            BoardState::Ready(published) => Some(published),
            _ => None,
        };
        match &case.kind {
            CaseKind::Disputed(slot) => {
                let answer = board.as_ref().and_then(|published| published.board.answers.get(slot));
                answer.map_or_else(|| self.title_of(slot), |answer| self.speaker.line(answer))
            }
            CaseKind::Rumour(_) => case.rumour.as_ref().map_or_else(String::new, |(rumour, place)| {
                let line = self.speaker.rumour(rumour).headed();
                match place {
                    Place::Shown => line,
                    Place::Past => format!("{} – {line}", self.say("watch-rumour-past")),
                }
            }),
            CaseKind::Ride(_) => case.ride.as_ref().map_or_else(String::new, |ride| self.speaker.ride(ride)),
            CaseKind::Pending(_) => String::new(),
            kind => {
                let newest = case.lines.first().map(|line| self.speaker.age(line.told));
                let since = match kind {
                    CaseKind::Flood(since) => Some(self.speaker.age(*since)),
                    _ => newest,
                };
                let (lines, people) = (case.lines.len() as i64, case.people as i64);
                let counts = [("count", Arg::Number(lines)), ("people", Arg::Number(people))];
                let counted = self.door.site.phrases.with(self.speaker.lang, "watch-counts", &counts);
                let aside = (case.aside() > 0).then(|| {
                    let count = [("count", Arg::Number(case.aside() as i64))];
                    self.door.site.phrases.with(self.speaker.lang, "watch-aside", &count)
                });
                let parts = [Some(counted), since, aside];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
            }
        }
    }

    fn title_of(&self, slot: &border::slot::Slot) -> String {
        self.speaker.title(&SlotParts::from(*slot))
    }

    fn line(&self, line: &TalkLine) -> LineView {
        LineView {
            seq: line.seq,
            words: line.words.clone(),
            understood: understood::lines(self.speaker, &line.reading).join("; "),
            age: self.speaker.age(line.told),
        }
    }
}

/// How a case looks, and what can be done about it.
fn look(case: &Case) -> (&'static str, Acts) {
    match case.kind {
        CaseKind::Flood(_) => ("flood", Acts::HideAndFreeze),
        CaseKind::Copies if case.aside() > 0 => ("copies", Acts::CountOrHide),
        CaseKind::Copies => ("copies", Acts::Hide),
        CaseKind::Pending(_) => ("pending", Acts::Confirm),
        CaseKind::Waiting => ("waiting", Acts::LetOrHide),
        CaseKind::Disputed(_) => ("disputed", Acts::Freeze),
        CaseKind::Rumour(_) => ("rumour", Acts::Rule),
        CaseKind::Ride(_) => ("rumour", Acts::Seat),
        CaseKind::Talk => ("talk", Acts::Hide),
    }
}
