//! The claims of a message so far: one a slot, the better witness's where two speak of it. Refuses to read.

use super::View;
use crate::concept::Word;
use crate::quantity::Quantity;
use crate::scene::says;
use border::limits::CLAIMS_PER_READING;
use border::reading::{Said, SaidValue};
use border::topic::{Mode, Topic};
use border::value::State;

/// Words of what was and is told beside what is now.
const PAST: &[Word] = &[Word::Past, Word::Yesterday];

/// A claim and the clause it is of.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The claim.
    pub said: Said,
    /// Index of its clause.
    pub clause: usize,
}

/// The claims of a message so far.
#[derive(Debug, Default)]
pub struct Claims {
    /// In the order they were made.
    pub drafts: Vec<Draft>,
}

impl Claims {
    /// Adds a claim unless its slot has one. Two states of one supply make it limited; a road made difficult
    /// by what then blocks it is blocked; of two others the first stays.
    pub(super) fn push(&mut self, view: &View<'_>, said: Said) {
        let same = |draft: &&mut Draft| {
            let known = &draft.said;
            known.topic == said.topic
                && known.item == said.item
                && known.who == said.who
                && known.stage == said.stage
                && same_mode(known, &said)
                && kind(&known.value) == kind(&said.value)
                && view.toward(draft.clause) == view.toward(view.clause)
                && view.scene.crossing_before(draft.clause) == view.scene.crossing_before(view.clause)
                && !at_other_time(view, draft.clause)
        };
        // "It was shut, now it is open": what is now goes before what was.
        if let SaidValue::State(_) = said.value
            && now_not_then(view)
            && let Some(draft) = self.drafts.iter_mut().find(|draft| {
                let known = &draft.said;
                let slot = |said: &Said| (said.topic, said.mode, said.item, said.who, said.stage);
                slot(known) == slot(&said) && was(view, draft.clause)
            })
        {
            *draft = Draft { said, clause: view.clause };
            return;
        }
        if let Some(draft) = self.drafts.iter_mut().find(same) {
            if seen(view, view.clause) && !seen(view, draft.clause) && heard(view, draft.clause) {
                *draft = Draft { said, clause: view.clause };
                return;
            }
            let named = said.who.is_some() && (0..view.nodes.len()).any(|n| view.who(n) == said.who);
            let opposed =
                [&draft.said.value, &said.value].map(|value| *value == SaidValue::State(State::Yes));
            let of_people = said.topic == Topic::Pass && named && opposed[0] != opposed[1];
            // "My husband was let through, his friend turned back": of such people some pass.
            if (said.topic == Topic::Supply || of_people) && draft.said.value != said.value {
                draft.said.value = SaidValue::State(State::Limited);
            }
            let worse = [SaidValue::State(State::Difficult), SaidValue::State(State::Blocked)];
            if said.topic == Topic::Road && [&draft.said.value, &said.value] == worse.each_ref() {
                draft.said.value = said.value;
            }
        } else if self.drafts.len() < CLAIMS_PER_READING {
            self.drafts.push(Draft { said, clause: view.clause });
        }
    }

    pub(super) fn has(&self, topic: Topic) -> bool {
        self.drafts.iter().any(|draft| draft.said.topic == topic)
    }
}

/// Whether a clause speaks of now and not of what was.
fn now_not_then(view: &View<'_>) -> bool {
    view.says(&[Word::Now]) && !view.says(&[Word::Past])
}

fn was(view: &View<'_>, clause: usize) -> bool {
    view.scene.clauses[clause].words.any(PAST)
}

fn seen(view: &View<'_>, clause: usize) -> bool {
    says(view.scene.of(&view.scene.clauses[clause]), &[Word::See, Word::Stand, Word::Ahead, Word::Passed])
}

/// "They write it is empty, I counted fifty": what one saw goes before what others say.
fn heard(view: &View<'_>, clause: usize) -> bool {
    says(view.scene.of(&view.scene.clauses[clause]), &[Word::Hearsay])
}

/// Whether two clauses are each of a time of day of their own: "at 7 it was empty, by 9 there were 40".
fn at_other_time(view: &View<'_>, clause: usize) -> bool {
    let clock = |clause: usize| {
        let nodes = view.scene.of(&view.scene.clauses[clause]);
        nodes.iter().find_map(|node| match node.quantity() {
            Some(Quantity::Clock(time)) => Some(time),
            _ => None,
        })
    };
    let then =
        |clause: usize| clock(clause).is_some() || says(view.scene.of(&view.scene.clauses[clause]), PAST);
    if clause != view.clause && then(clause) && view.says(&[Word::Now]) && !view.says(&[Word::Past]) {
        return true;
    }
    clause != view.clause
        && clock(clause).is_some()
        && clock(view.clause).is_some_and(|t| Some(t) != clock(clause))
}

fn same_mode(a: &Said, b: &Said) -> bool {
    let by_default = matches!(a.topic, Topic::Queue | Topic::Wait | Topic::Pace);
    let mode = |said: &Said| if by_default { said.mode.or(Some(Mode::Car)) } else { said.mode };
    mode(a) == mode(b)
}

/// Values that answer the same question of a slot: a wait left and a wait so far are two.
fn kind(value: &SaidValue) -> (u8, Option<border::value::Span>) {
    use border::reading::SaidQueue;
    match value {
        SaidValue::State(_) => (0, None),
        SaidValue::Wait { span, .. } | SaidValue::Since { span, .. } => (1, Some(*span)),
        SaidValue::Queue(SaidQueue::Vehicles { .. } | SaidQueue::People { .. }) => (2, None),
        SaidValue::Queue(SaidQueue::Metres { .. }) => (3, None),
        SaidValue::Queue(SaidQueue::Landmark { .. }) => (4, None),
        SaidValue::Queue(SaidQueue::Full {}) => (2, None),
        SaidValue::Pace { .. } => (5, None),
        SaidValue::Price(_) => (6, None),
    }
}
