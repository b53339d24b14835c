//! An alert with all that whoever is called must know: what, since when, how sure; whether it rings; what
//! works meanwhile, what does not either, and what is not known. Refuses to take silence for a yes.

use super::{Arg, Speaker};
use border::answer::{Answer, Level, Shown, SlotParts};
use border::board::Board;
use border::item::{Alert, AlertKind, AlertLevel, Retraction, Silence};
use border::land::LandCode;
use border::limits;
use border::slot::Slot;
use border::topic::{Mode, Topic};
use border::value::State;

/// An alert in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alarm {
    /// What, by how many, since how long; or that it is over.
    pub head: String,
    /// All else, a line each.
    pub parts: Vec<String>,
}

/// What a board says of one way to pass, beside an alert.
enum Beside {
    Works(String),
    Shut(String),
    Unknown(String),
}

impl Speaker<'_> {
    /// An alert on its board; `near` are the names of other crossings that are said to be open, with how old
    /// that is.
    pub fn alarm(&self, board: &Board, alert: &Alert, near: &[(String, String)]) -> Alarm {
        let mut parts = Vec::new();
        if let Some(retraction) = alert.retraction {
            parts.push(match retraction {
                Retraction::Turned => self.say("alert-turned", &[]),
                Retraction::Lapsed => self.say("alert-lapsed", &[]),
                Retraction::Crowd => self.say("alert-crowd", &[]),
            });
        } else if alert.level == AlertLevel::Red || alert.silence.is_some() {
            parts.push(self.how_sure(alert));
            parts.extend(self.silence(alert));
            parts.extend(self.beside(board, alert, near));
        }
        Alarm { head: self.alert(alert), parts }
    }

    /// That alerts are held back, and until when.
    pub fn alerts_held(&self, board: &Board) -> Option<String> {
        let until = board.alerts_held_until.filter(|until| *until > self.now)?;
        let clock = self.clock(until, None);
        Some(self.say("alerts-held", &[("clock", Arg::Text(&clock))]))
    }

    /// Since when, and how many say the contrary; how many say so stands in the head, but of what is
    /// contradictory, where both are told here.
    fn how_sure(&self, alert: &Alert) -> String {
        let clock = self.clock(alert.since, Some(alert.slot.land));
        let since = self.say("alert-since", &[("clock", Arg::Text(&clock))]);
        let against = Arg::Number(i64::from(alert.against));
        let sides = if alert.silence == Some(Silence::Contradictory) {
            let value = self.state(&SlotParts::from(alert.slot), alert.value, None);
            let count = Arg::Number(i64::from(alert.reports));
            self.say("alert-sides", &[("value", Arg::Text(&value)), ("count", count), ("against", against)])
        } else {
            self.say("alert-against", &[("against", against)])
        };
        format!("{since}. {sides}")
    }

    fn silence(&self, alert: &Alert) -> Option<String> {
        let id = match alert.silence? {
            Silence::Budget => "alert-silent-budget",
            Silence::Held => "alert-silent-held",
            Silence::Contradictory => return Some(self.say("alert-silent-contradictory", &[])),
        };
        let clock = self.clock(alert.rings_at?, Some(alert.slot.land));
        Some(self.say(id, &[("clock", Arg::Text(&clock))]))
    }

    fn beside(&self, board: &Board, alert: &Alert, near: &[(String, String)]) -> Vec<String> {
        let (mut works, mut shut, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
        for slot in self.ways(board, alert) {
            match self.way(board, alert, &slot) {
                Beside::Works(way) => works.push(way),
                Beside::Shut(way) => shut.push(way),
                Beside::Unknown(way) => unknown.push(way),
            }
        }
        let open = board.questions.values().filter(|question| question.answered_at.is_none());
        let open = open.filter(|question| question.toward.is_none_or(|toward| toward == alert.slot.land));
        for asked in open.map(|question| self.asked(question.ask)) {
            let asked = inside(&asked);
            if !unknown.contains(&asked) {
                unknown.push(asked);
            }
        }
        let near = near.iter().map(|(name, age)| {
            self.say("alert-near-one", &[("name", Arg::Text(name)), ("age", Arg::Text(age))])
        });
        let works = match works.is_empty() {
            true => Some(self.say("alert-works-none", &[])),
            false => self.list("alert-works", works),
        };
        let rest = [
            self.list("alert-shut", shut),
            self.list("alert-unknown", unknown),
            self.list("alert-near", near.collect()),
        ];
        works.into_iter().chain(rest.into_iter().flatten()).collect()
    }

    fn list(&self, id: &str, mut names: Vec<String>) -> Option<String> {
        names.truncate(limits::NAMES_IN_A_SENTENCE);
        (!names.is_empty()).then(|| self.say(id, &[("list", Arg::Text(&names.join("; ")))]))
    }

    /// What one who is stopped by this may want to know: whether the post works both ways, and who passes by
    /// each mode that is usual here or told of.
    fn ways(&self, board: &Board, alert: &Alert) -> Vec<Slot> {
        let toward = alert.slot.land;
        let slot = |topic: Topic, land: LandCode, mode: Option<Mode>| Slot {
            topic,
            land,
            mode,
            stage: None,
            about: None,
        };
        let mut ways = vec![slot(Topic::Open, toward, None)];
        ways.extend(self.ground.modes.iter().map(|mode| slot(Topic::Pass, toward, Some(*mode))));
        ways.extend(self.ground.leaving(toward).map(|side| slot(Topic::Open, side.code, None)));
        let told = board.answers.keys().filter(|told| told.topic == Topic::Pass && !told.is_safety());
        for told in told.chain(board.alerts.keys()) {
            if told.stage.is_none() && told.about.is_none() && !ways.contains(told) {
                ways.push(*told);
            }
        }
        ways.retain(|way| *way != alert.slot);
        ways
    }

    fn way(&self, board: &Board, alert: &Alert, slot: &Slot) -> Beside {
        let parts = SlotParts::from(*slot);
        // Where it goes the same way the alert has said where.
        let is_same_way = slot.land == alert.slot.land;
        let title = if is_same_way { SlotParts { toward: None, ..parts } } else { parts };
        let title = inside(&self.title(&title));
        let Some(answer) = board.answers.get(slot).filter(|answer| self.is_told(answer)) else {
            return Beside::Unknown(title);
        };
        match answer.value {
            Some(Shown::State(State::Yes)) => {
                // That one passed before the post shut says nothing of now.
                let is_before = alert.kind == AlertKind::Closure && answer.newest_at < alert.since;
                if is_same_way && is_before {
                    return Beside::Unknown(title);
                }
                let value = self.state(&parts, State::Yes, Some(board));
                let age = self.age_of(answer);
                let parts =
                    [("title", Arg::Text(&title)), ("value", Arg::Text(&value)), ("age", Arg::Text(&age))];
                Beside::Works(self.say("alert-works-one", &parts))
            }
            Some(Shown::State(State::No)) => Beside::Shut(title),
            _ => Beside::Unknown(title),
        }
    }

    fn is_told(&self, answer: &Answer) -> bool {
        let is_fresh = answer.until > self.now && answer.paused_at.is_none();
        is_fresh && matches!(answer.level, Level::Confirmed | Level::Likely | Level::Single)
    }
}

/// A title as it stands inside a sentence; what is written in capitals stays so.
fn inside(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}
