//! For whom something is limited: made of the board's answers about who may pass. Refuses to guess: where
//! the board does not say, the reader is sent to see who passes.

use super::{Arg, Speaker};
use border::answer::{Answer, Level, Shown, SlotParts};
use border::board::Board;
use border::limits;
use border::topic::Topic;
use border::value::State;

impl Speaker<'_> {
    /// "only: women and children", of those the board's standing answers let through in the same direction;
    /// where they let none through but stop some, "not for all; not let through: men".
    pub(super) fn for_whom(&self, slot: &SlotParts, board: &Board) -> Option<String> {
        let let_through = self.people_with(State::Yes, slot, board);
        if !let_through.is_empty() {
            return Some(self.say("limited-only", &[("people", Arg::Text(&self.and(&let_through)))]));
        }
        let stopped = self.people_with(State::No, slot, board);
        let stopped = (!stopped.is_empty()).then(|| self.and(&stopped))?;
        Some(self.say("limited-except", &[("people", Arg::Text(&stopped))]))
    }

    /// The groups, and for a whole crossing the modes, that stand at `state` toward the same side.
    fn people_with(&self, state: State, slot: &SlotParts, board: &Board) -> Vec<String> {
        let is_standing = |answer: &&Answer| {
            answer.slot.topic == Topic::Pass
                && answer.slot.toward == slot.toward
                && answer.value == Some(Shown::State(state))
                && answer.level != Level::Stale
                && self.now < answer.until
        };
        let standing = || board.answers.values().filter(is_standing);
        let by_mode = standing().filter_map(|answer| {
            let mode = answer.slot.mode.filter(|_| slot.topic == Topic::Open)?;
            Some(self.say_word("mode", mode.as_str()))
        });
        // An answer about these very people would say of them what it is asked to explain.
        let of_people = standing().filter_map(|answer| answer.slot.who.filter(|who| slot.who != Some(*who)));
        by_mode
            .chain(of_people.map(|who| self.people(who, "who")))
            .take(limits::NAMES_IN_A_SENTENCE)
            .collect()
    }

    /// "a, b and c".
    fn and(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = first.join(", ");
                self.say("list-and", &[("first", Arg::Text(&first)), ("last", Arg::Text(last))])
            }
        }
    }
}
