//! What the board knows of a question, before anything is posted. Refuses to guess: what was not understood
//! has no answer.

use crate::door::Door;
use border::answer::{Answer, Level};
use border::board::Board;
use border::crossing::Crossing;
use border::land::LandCode;
use border::reading::Ask;
use border::slug::Slug;
use language::Context;
use language::redact::redact;

/// Answers shown to one question: more is no answer.
const ANSWERS: usize = 12;

/// A question and its answers.
pub(crate) struct Answered {
    /// The question, redacted; blank where it was chosen from the list.
    pub words: String,
    /// What was understood of it.
    pub asks: Vec<Ask>,
    pub toward: Option<LandCode>,
    /// The crossing it names, where that is another one.
    pub elsewhere: Option<Slug>,
    /// What the board holds of it, in the order asked, freshest first.
    pub answers: Vec<Answer>,
    fresh: usize,
}

impl Answered {
    /// Reads a question and looks its answers up.
    pub fn of_words(door: &Door, crossing: &Crossing, board: &Board, words: &str) -> Self {
        let words = redact(words).text;
        let told_at = door.site.live.clock().now();
        let context = Context { crossing: Some(crossing), quoted: None, before: None, told_at };
        let reading = door.site.reader.read(&words, &context);
        let elsewhere = reading.crossing.filter(|slug| *slug != crossing.slug);
        Self { words, elsewhere, ..Self::of_asks(board, reading.asks, reading.toward) }
    }

    /// Looks up the answers to what was chosen from the list.
    pub fn of_asks(board: &Board, asks: Vec<Ask>, toward: Option<LandCode>) -> Self {
        let mut answers: Vec<Answer> = Vec::new();
        let mut fresh = 0;
        for ask in &asks {
            let found = board.answers_to(*ask, toward);
            fresh += usize::from(found.iter().any(|answer| answer.level != Level::Stale));
            for answer in found {
                if answers.len() < ANSWERS && answers.iter().all(|known| known.key != answer.key) {
                    answers.push(answer.clone());
                }
            }
        }
        Self { words: String::new(), asks, toward, elsewhere: None, answers, fresh }
    }

    /// Whether something was asked, and all of it has an answer that is not stale.
    pub fn is_whole(&self) -> bool {
        !self.asks.is_empty() && self.fresh == self.asks.len()
    }
}
