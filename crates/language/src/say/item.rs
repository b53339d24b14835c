//! Alerts, questions, notices, figures of offices and forecasts in one line each. Refuses to say more than
//! the item holds: a question is never worded as a report.

use super::{Arg, Speaker};
use border::answer::SlotParts;
use border::item::{Alert, NoticeItem, Question, Retraction, Silence};
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::official::{By, FeedState, OfficialItem};
use border::topic::Mode;

impl Speaker<'_> {
    /// An alert: what may have turned or has turned for the worse, by how many, since how long; or that it
    /// is over.
    pub fn alert(&self, alert: &Alert) -> String {
        let slot = SlotParts::from(alert.slot);
        let (title, value) = (self.title(&slot), self.state(&slot, alert.value, None));
        let place = self.place(&slot).unwrap_or_default();
        let age = self.age(alert.retracted_at.unwrap_or(alert.since));
        let id = match (alert.retracted_at, alert.silence) {
            (Some(_), _) => "alert-retracted".to_owned(),
            (None, Some(Silence::Contradictory)) => "alert-contradictory".to_owned(),
            // It is as sure as one that rings.
            (None, Some(_)) => format!("alert-{}-red", alert.kind),
            (None, None) => format!("alert-{}-{}", alert.kind, alert.level),
        };
        let parts = [
            ("title", Arg::Text(&title)),
            ("value", Arg::Text(&value)),
            ("place", Arg::Text(&place)),
            ("count", Arg::Number(i64::from(alert.independent()))),
            ("age", Arg::Text(&age)),
        ];
        let said = self.say(&id, &parts);
        // A retraction is no all-clear while some still say so.
        let is_still_said = alert.retraction == Some(Retraction::Turned) && alert.reports > 0;
        if !is_still_said {
            return said;
        }
        let still = [("retracted", Arg::Text(&said)), ("count", Arg::Number(i64::from(alert.reports)))];
        self.say("alert-retracted-still", &still)
    }

    /// A question: what is asked, by how many, last when; or that there is an answer now.
    pub fn question(&self, question: &Question) -> String {
        let what = self.question_of(question);
        let age = self.age(question.answered_at.unwrap_or(question.newest_at));
        let id = if question.answered_at.is_some() { "question-answered" } else { "question" };
        let parts = [
            ("what", Arg::Text(&what)),
            ("count", Arg::Number(i64::from(question.askers))),
            ("age", Arg::Text(&age)),
        ];
        self.say(id, &parts)
    }

    /// What is asked, and of which way.
    pub(super) fn question_of(&self, question: &Question) -> String {
        let what = self.asked(question.ask);
        let Some(toward) = question.toward else { return what };
        let parts = [("what", Arg::Text(&what)), ("place", Arg::Text(&self.toward(toward)))];
        self.say("question-toward", &parts)
    }

    /// A notice: its own text in this language, else in English, else in the first it has; then whose it is
    /// and until when it holds, or from when where that is yet to come.
    pub fn notice(&self, notice: &NoticeItem) -> String {
        let own = notice.text.get(&self.lang).or_else(|| notice.text.get(&Lang::En));
        let text = own.or_else(|| notice.text.values().next()).map_or("", String::as_str);
        let is_coming = notice.from > self.now;
        let clock = self.clock(if is_coming { notice.from } else { notice.until }, None);
        let id = if is_coming { "notice-coming" } else { "notice" };
        let parts =
            [("text", Arg::Text(text)), ("source", Arg::Text(&notice.source)), ("clock", Arg::Text(&clock))];
        self.say(id, &parts)
    }

    /// What an office gives: the wait, else the queue; how old it is and whose.
    pub fn official(&self, item: &OfficialItem) -> String {
        let wait = item.wait_minutes.map(|minutes| self.range(minutes, minutes));
        let vehicles = item.vehicles.map(|count| self.counted("in-vehicles", [count; 3]));
        let metres = item.metres.map(|metres| self.metres(metres));
        let value = [wait, vehicles, metres].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let office = self.atlas.office(&item.source).map_or(item.source.as_str(), |office| &office.name);
        let parts = [
            ("mode", Arg::Text(&self.say_word("mode", item.mode.as_str()))),
            ("value", Arg::Text(&value)),
            ("age", Arg::Text(&self.age(item.at))),
            ("source", Arg::Text(office)),
        ];
        let line = self.say("official", &parts);
        let Some(feed) = self.feed(item) else { return line };
        self.say("feed-beside", &[("line", Arg::Text(&line)), ("feed", Arg::Text(&feed))])
    }

    /// Why no newer figure comes, and since when; none where the house knows of nothing that is wrong.
    fn feed(&self, item: &OfficialItem) -> Option<String> {
        let note = item.feed?;
        let (id, at) = match note.state {
            FeedState::Answers => return None,
            FeedState::Silent => ("feed-silent", item.at),
            FeedState::Changed => ("feed-changed", item.at),
            FeedState::Stuck => ("feed-stuck", note.since.min(item.at)),
        };
        let clock = self.clock(at, Some(item.toward));
        Some(self.say(id, &[("clock", Arg::Text(&clock))]))
    }

    /// What one who comes in some hours should probably expect, in minutes, by whose figures: only ever as a
    /// range.
    pub fn forecast(&self, mode: Mode, by: By, hours: usize, [low, high]: [u32; 2]) -> String {
        let id = match by {
            By::Office => "forecast-official",
            By::Crowd => "forecast-crowd",
        };
        let parts = [
            ("mode", Arg::Text(&self.say_word("mode", mode.as_str()))),
            ("hours", Arg::Number(i64::try_from(hours).unwrap_or(i64::MAX))),
            ("range", Arg::Text(&self.range(low, high))),
        ];
        self.say(id, &parts)
    }

    /// What is said where nobody reports.
    pub fn nothing(&self) -> String {
        self.say("nothing", &[])
    }

    /// When anything was told last, of a crossing of which nobody says whether it is open.
    pub fn last_told(&self, at: Minute) -> String {
        self.say("last-told", &[("age", Arg::Text(&self.age(at)))])
    }

    /// Names of crossings like the one that was asked for: "did you mean …"; none where there are none.
    pub fn nearest(&self, names: &[&str]) -> Option<String> {
        let names = names.get(..limits::NAMES_IN_A_SENTENCE).unwrap_or(names);
        let list = names.join(", ");
        (!names.is_empty()).then(|| self.say("page-problem-nearest", &[("names", Arg::Text(&list))]))
    }
}
