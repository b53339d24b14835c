//! What the operator does, decided on the working fold. Refuses what would change nothing: the public log
//! would say that something was done, and whoever mistyped a number would be sure that it was.

use super::draft::Draft;
use crate::order::{Act, Idle, Unfiled};
use border::board::Board;
use border::deed::Deed;
use border::fact::{Fact, Seq, Target};
use border::fold::{DeedState, Done, Fold, Operation};
use border::item::Key;
use border::limits;
use border::minute::Minute;
use border::topic::Topic;

impl Draft {
    pub(super) fn act(&mut self, working: &mut Fold, act: &Act, now: Minute) -> Result<Seq, Unfiled> {
        if let Some(idle) = idle(working, act) {
            return Err(idle.into());
        }
        let fact = match act {
            Act::Notice(notice) => Fact::Noticed(notice.clone()),
            Act::Hide(what, reason) => {
                if let Target::Filing(seq) = what {
                    self.turn.forgotten.push(*seq);
                }
                Fact::Hidden { what: what.clone(), reason: *reason }
            }
            Act::Freeze(topic) => Fact::Froze { topic: *topic },
            Act::Thaw(topic) => Fact::Thawed { topic: *topic },
            Act::HoldAlerts { minutes } => {
                Fact::AlertsHeld { until: now + (*minutes).clamp(1, limits::ALERTS_HELD_MINUTES) }
            }
            Act::ReleaseAlerts => Fact::AlertsReleased,
        };
        let seq = working.seq() + 1;
        self.keep(working, now, vec![fact]);
        Ok(seq)
    }
}

/// Whether the operator took this off within 14 days.
pub(crate) fn is_taken_off(fold: &Fold, what: &Target) -> bool {
    let hides = |act: &Operation| matches!(act, Operation::Hide { what: hidden, .. } if hidden == what);
    fold.operated().any(|(_, operated)| hides(&operated.act))
}

/// Why an act would change nothing, if it would not.
fn idle(fold: &Fold, act: &Act) -> Option<Idle> {
    match act {
        Act::Hide(what, _) => hides_nothing(fold, what),
        Act::Freeze(topic) => (is_paused(fold, *topic) == Some(true)).then_some(Idle::PausedAlready),
        Act::Thaw(topic) => (is_paused(fold, *topic) == Some(false)).then_some(Idle::NotPaused),
        Act::ReleaseAlerts => fold.board().alerts_held_until.is_none().then_some(Idle::AlertsNotHeld),
        Act::Notice(_) | Act::HoldAlerts { .. } => None,
    }
}

fn hides_nothing(fold: &Fold, what: &Target) -> Option<Idle> {
    let is_there = match what {
        Target::Filing(seq) if *seq == 0 || *seq > fold.seq() => return Some(Idle::NoSuchFiling(*seq)),
        Target::Filing(_) => !is_taken_off(fold, what),
        Target::Item(key) => has(fold.board(), key) || (waits(fold, key) && !is_taken_off(fold, what)),
    };
    match what {
        _ if is_there => None,
        Target::Item(key) if !is_taken_off(fold, what) => Some(Idle::NotOnBoard(key.to_string())),
        _ => Some(Idle::HiddenAlready),
    }
}

fn has(board: &Board, key: &Key) -> bool {
    match key {
        Key::Answer(slot) => board.answers.contains_key(slot),
        Key::Alert(slot) => board.alerts.contains_key(slot),
        Key::Question(..) => board.questions.contains_key(key),
        Key::Notice(_) => board.notices.contains_key(key),
        Key::Rumour(..) => board.rumours.contains_key(key),
        Key::Official(..) => board.official.contains_key(key),
        Key::Ride(_) => board.rides.contains_key(key),
    }
}

/// Whether it is on no board yet, or held back, and could come to one: a notice of a key or of a day to come,
/// a ride that was warned of.
fn waits(fold: &Fold, key: &Key) -> bool {
    match key {
        Key::Notice(seq) => {
            let is_notice = |done: &Done| matches!(done.deed, Deed::Notice { .. });
            let put_up = |act: &Operation| matches!(act, Operation::Notice(_));
            fold.deed(*seq).is_some_and(is_notice)
                || fold.operated().any(|(entry, operated)| entry == *seq && put_up(&operated.act))
        }
        Key::Ride(seq) => fold.ride(*seq).is_some(),
        _ => false,
    }
}

/// Whether a topic is paused, or all; none where that is not known: a topic that nobody reports, and of which
/// the log of 14 days says nothing.
fn is_paused(fold: &Fold, topic: Option<Topic>) -> Option<bool> {
    let board = fold.board();
    let Some(topic) = topic else { return Some(board.paused_at.is_some()) };
    let operated = fold.operated().filter_map(|(seq, operated)| match operated.act {
        Operation::Freeze(of) if of == Some(topic) => Some((seq, true)),
        Operation::Thaw(of) if of == Some(topic) => Some((seq, false)),
        _ => None,
    });
    let agreed = fold.deeds().filter(|(_, done)| done.state == DeedState::Confirmed);
    let agreed = agreed.filter_map(|(_, done)| match done.deed {
        Deed::Freeze { topic: of, .. } if of == Some(topic) => Some((done.changed, true)),
        Deed::Thaw { topic: of, .. } if of == Some(topic) => Some((done.changed, false)),
        _ => None,
    });
    let newest = operated.chain(agreed).max_by_key(|(seq, _)| *seq);
    let mut answers = board.answers.values().filter(|answer| answer.key.topic == topic);
    // Where all is paused, an answer does not tell whether its topic is.
    let shown = answers.next().filter(|_| board.paused_at.is_none()).map(|answer| answer.paused_at.is_some());
    newest.map(|(_, is_paused)| is_paused).or(shown)
}
