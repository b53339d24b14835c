//! Questions that the board could not answer: merged by what is asked, answered by the first claim of their
//! slot. Refuses to take a question as evidence of anything.

use super::Fold;
use crate::answer::Level;
use crate::board::Board;
use crate::fact::{Asked, Seq};
use crate::item::{Key, Question};
use crate::land::LandCode;
use crate::limits;
use crate::minute::Minute;
use crate::reading::Ask;
use crate::slot::{About, Slot};
use crate::topic::Topic;

/// A question that nobody repeats is gone after a day.
const OPEN_MINUTES: i64 = 24 * 60;
/// An answered one stays for the asker's next visit.
const ANSWERED_MINUTES: i64 = 6 * 60;

pub(super) fn expiry(question: &Question) -> Minute {
    question.answered_at.map_or(question.newest_at + OPEN_MINUTES, |at| at + ANSWERED_MINUTES)
}

/// Whether a slot is what an ask asks for, going to `toward` (none: either way).
pub fn is_asked(ask: Ask, toward: Option<LandCode>, slot: &Slot) -> bool {
    let right_way = slot.topic.is_of_a_side() || toward.is_none_or(|toward| toward == slot.land);
    let right_thing = match ask {
        Ask::Situation => true,
        Ask::Topic(topic) => slot.topic == topic,
        Ask::Mode(mode) => slot.topic == Topic::Pass && slot.mode == Some(mode),
        Ask::Who(who) => slot.about == Some(About::Who(who)),
        Ask::Item(topic, item) => slot.topic == topic && slot.about == Some(About::Item(item)),
    };
    right_way && right_thing
}

impl Board {
    /// The answers to an ask, freshest first; all answers to `situation`.
    pub fn answers_to(&self, ask: Ask, toward: Option<LandCode>) -> Vec<&crate::answer::Answer> {
        let asked = self.answers.values().filter(|answer| is_asked(ask, toward, &answer.key));
        let mut answers: Vec<_> = asked.collect();
        answers.sort_by_key(|answer| (std::cmp::Reverse(answer.newest_at), answer.key));
        answers
    }
}

impl Fold {
    pub(super) fn asked(&mut self, place: Seq, asked: &Asked) {
        self.heard(asked.told);
        let (seq, now) = (self.board.seq, self.board.at);
        let key = Key::Question(asked.ask, asked.toward);
        if let Some(crowd) = self.crowds.get_mut(&key) {
            crowd.recognise(place, asked.by);
        }
        if now.since(asked.told) >= OPEN_MINUTES {
            return;
        }
        let question = self.board.questions.entry(key.clone()).or_insert(Question {
            key: key.clone(),
            changed: seq,
            ask: asked.ask,
            toward: asked.toward,
            askers: 0,
            first_at: asked.told,
            newest_at: asked.told,
            answer: None,
            answered_at: None,
        });
        let crowd = self.crowds.entry(key.clone()).or_default();
        crowd.join(asked.by, asked.of, asked.told);
        question.changed = seq;
        question.askers = crowd.count();
        question.first_at = question.first_at.min(asked.told);
        question.newest_at = question.newest_at.max(asked.told);
        question.answer = None;
        question.answered_at = None;
        let expiry = expiry(question);
        self.board.gone.remove(&key);
        self.schedule.set(key, Some(expiry));
        self.drop_oldest_question();
    }

    fn drop_oldest_question(&mut self) {
        if self.board.questions.len() > limits::QUESTIONS_PER_BOARD {
            let oldest =
                self.board.questions.values().min_by_key(|question| (question.newest_at, question.changed));
            if let Some(key) = oldest.map(|question| question.key.clone()) {
                self.bury(key);
            }
        }
    }

    /// Marks the questions that a claim of this slot answers. What is stale answers nobody, here as when
    /// asking.
    pub(super) fn answer_questions(&mut self, slot: &Slot) {
        let (seq, now) = (self.board.seq, self.board.at);
        if self.board.answers.get(slot).is_none_or(|answer| answer.level == Level::Stale) {
            return;
        }
        for question in self.board.questions.values_mut() {
            if question.answered_at.is_none() && is_asked(question.ask, question.toward, slot) {
                question.answer = Some(*slot);
                question.answered_at = Some(now);
                question.changed = seq;
                self.schedule.set(question.key.clone(), Some(expiry(question)));
            }
        }
    }
}
