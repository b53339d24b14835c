//! What one look takes in of a board, for comparing it with a later look: the same words as on the page.
//! Refuses to compare.

use super::{Kind, Looked, Speaker};
use border::answer::{Answer, Shown, SlotParts};
use border::board::Board;
use border::item::{Alert, Question};
use border::rumour::Rumour;
use border::topic::Topic;

impl Speaker<'_> {
    /// All of a board that is looked at: alerts that rang, answers, rumours, questions.
    pub fn looked_at(&self, board: &Board) -> Vec<Looked> {
        let alerts = board.alerts.values().filter_map(|alert| self.looked_of_alert(alert));
        let answers = board.answers.values().map(|answer| self.looked_of_answer(board, answer));
        let rumours = board.rumours.values().map(|rumour| self.looked_of_rumour(rumour));
        let questions = board.questions.values().map(|question| self.looked_of_question(question));
        alerts.chain(answers).chain(rumours).chain(questions).collect()
    }

    /// An alert; none where it never rang, for its answer says it then.
    pub fn looked_of_alert(&self, alert: &Alert) -> Option<Looked> {
        let slot = SlotParts::from(alert.slot);
        alert.rang_at?;
        Some(Looked {
            kind: if alert.retracted_at.is_some() { Kind::Back } else { Kind::Rang },
            key: alert.key.to_string(),
            title: self.title(&slot),
            value: self.state(&slot, alert.value, None),
            rank: 0,
            metres: None,
        })
    }

    fn looked_of_answer(&self, board: &Board, answer: &Answer) -> Looked {
        let said = self.answer_on(board, answer);
        let stands = self.now < answer.until;
        Looked {
            kind: Kind::Answer,
            key: answer.key.to_string(),
            title: said.title,
            value: if stands { said.value } else { String::new() },
            rank: rank(answer.slot.topic),
            metres: metres(answer).map(i64::from),
        }
    }

    /// A rumour, with what moderators found of it.
    pub fn looked_of_rumour(&self, rumour: &Rumour) -> Looked {
        let slot = SlotParts::from(rumour.slot);
        let (title, value) = (self.title(&slot), self.rumoured(rumour));
        let found = rumour.verdict.map(|verdict| self.say_word("ruling", verdict.ruling.as_str()));
        Looked {
            kind: Kind::Rumour,
            key: rumour.key.to_string(),
            title: format!("{title}: {value}"),
            value: found.unwrap_or_default(),
            rank: 0,
            metres: None,
        }
    }

    /// A question; its value is not blank once there is an answer.
    pub fn looked_of_question(&self, question: &Question) -> Looked {
        let title = self.question_of(question);
        let value = question.answered_at.map(|_| title.clone());
        Looked {
            kind: Kind::Question,
            key: question.key.to_string(),
            title,
            value: value.unwrap_or_default(),
            rank: 0,
            metres: None,
        }
    }
}

/// The order of topics: what decides a journey first.
pub fn rank(topic: Topic) -> u8 {
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

/// The middle of a queue told in metres.
pub fn metres(answer: &Answer) -> Option<u32> {
    match &answer.value {
        Some(Shown::Queue(queue)) => queue.metres.map(|[_, middle, _]| middle),
        _ => None,
    }
}
