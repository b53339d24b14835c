//! What the board knows of a question, before anything is posted. Refuses to guess: what was not understood
//! has no answer.

use crate::door::Door;
use border::answer::{Answer, Level};
use border::board::Board;
use border::crossing::Crossing;
use border::land::LandCode;
use border::reading::Ask;
use border::slug::Slug;
use border::topic::Mode;
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
    /// Where to its words say that it asks.
    pub named: Option<LandCode>,
    /// Where to it asks: as it says, else as who asks looks at the board.
    pub toward: Option<LandCode>,
    /// The crossing it names, where that is another one.
    pub elsewhere: Option<Slug>,
    /// What the board holds of it going there, and by what is asked, in the order asked, freshest first.
    pub answers: Vec<Answer>,
    /// What it holds of the same going the other way, where who asks did not say which, and by all else.
    pub beside: Vec<Answer>,
    fresh: usize,
}

impl Answered {
    /// Reads a question of who looks at the way toward a land, and looks its answers up.
    pub fn of_words(
        door: &Door,
        crossing: &Crossing,
        board: &Board,
        words: &str,
        looked: Option<LandCode>,
    ) -> Self {
        let words = redact(words).text;
        let told_at = door.site.live.clock().now();
        let context = Context { crossing: Some(crossing), quoted: None, before: None, told_at };
        let reading = door.site.reader.read(&words, &context);
        let elsewhere = reading.crossing.filter(|slug| *slug != crossing.slug);
        let looked = looked.filter(|land| crossing.leaving(*land).is_some());
        let toward = reading.toward.or(looked);
        let found = Self::found(board, reading.asks, (reading.toward, toward), reading.by);
        Self { words, elsewhere, ..found }
    }

    /// Looks up the answers to what was chosen from the list.
    pub fn of_asks(board: &Board, asks: Vec<Ask>, toward: Option<LandCode>) -> Self {
        Self::found(board, asks, (toward, toward), None)
    }

    /// Of all that goes where it was `said` to, first what goes `toward` a land and `by` what was named.
    fn found(
        board: &Board,
        asks: Vec<Ask>,
        (said, toward): (Option<LandCode>, Option<LandCode>),
        by: Option<Mode>,
    ) -> Self {
        let (mut answers, mut beside): (Vec<Answer>, Vec<Answer>) = (vec![], vec![]);
        let mut fresh = 0;
        let is_meant = |answer: &Answer| {
            let slot = &answer.key;
            (slot.topic.is_of_a_side() || toward.is_none_or(|land| land == slot.land))
                && by.is_none_or(|by| slot.mode.is_none_or(|mode| mode == by))
        };
        for ask in &asks {
            let found = board.answers_to(*ask, said);
            let is_fresh = |answer: &Answer| answer.level != Level::Stale && is_meant(answer);
            fresh += usize::from(found.iter().any(|answer| is_fresh(answer)));
            for answer in found {
                let place = if is_meant(answer) { &mut answers } else { &mut beside };
                if place.len() < ANSWERS && place.iter().all(|known| known.key != answer.key) {
                    place.push(answer.clone());
                }
            }
        }
        Self { words: String::new(), asks, named: said, toward, elsewhere: None, answers, beside, fresh }
    }

    /// Whether something was asked, and all of it has an answer that is not stale.
    pub fn is_whole(&self) -> bool {
        !self.asks.is_empty() && self.fresh == self.asks.len()
    }
}
