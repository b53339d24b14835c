//! Whether a claim's time would betray its writer: where few report, "I passed" and "I was stopped" point at
//! whoever passed just then. Such a claim is shown later, by minutes that were drawn. Refuses to draw: chance
//! is an argument, as time is.

use crate::fact::{Claim, Via};
use crate::fold::Fold;
use crate::limits;
use crate::minute::Minute;
use crate::reading::{Reading, SaidValue, Stance};
use crate::topic::Topic;
use crate::value::{Span, Value};

/// Minutes after which such a claim is shown, at least and at most (issue 4).
const HELD_MINUTES: std::ops::RangeInclusive<u16> = 10..=30;

/// Whether so few were heard at a crossing within the hour that a time points at a person. Secrets made for
/// the moment are one person together: else whoever asks who wrote would file with five.
pub(super) fn is_quiet(fold: &Fold, now: Minute) -> bool {
    fold.heard_within_an_hour(now, limits::QUIET_SOURCES) < limits::QUIET_SOURCES
}

/// For how many minutes claims are held by what was drawn for their filing.
pub(super) fn minutes(draw: u16) -> u8 {
    let span = HELD_MINUTES.end() - HELD_MINUTES.start() + 1;
    (HELD_MINUTES.start() + draw % span) as u8
}

/// For how many of the minutes drawn a claim is held that is `ago` minutes old: one older than the longest
/// delay is not held back any more, only dated by the hour and shown without how one travels.
pub(super) fn left(minutes: u8, ago: i64) -> u8 {
    if ago > i64::from(*HELD_MINUTES.end()) { 0 } else { minutes }
}

/// Whether a claim says that its writer passed or was stopped: first hand, of passing, of a paper that was
/// asked for, of the pet one has, or of a way that is over. What is shut and what is dangerous goes at once.
pub(super) fn betrays(claim: &Claim) -> bool {
    let is_of_the_way = match claim.slot.topic {
        Topic::Pass | Topic::Paper | Topic::Pet => true,
        Topic::Wait => {
            matches!(claim.value, Value::Wait { span: Span::Whole | Span::Stage, .. })
        }
        _ => false,
    };
    is_of_the_way && claim.stance == Stance::Firsthand && claim.via == Via::Web
}

/// Whether a reading has anything that [`betrays`] may hold: what a desk goes by where only words are left.
pub fn may_betray(reading: &Reading) -> bool {
    reading.claims.iter().any(|said| {
        let is_of_the_way = match &said.value {
            SaidValue::Wait { span, .. } | SaidValue::Since { span, .. } => {
                matches!(span, Span::Whole | Span::Stage)
            }
            _ => matches!(said.topic, Topic::Pass | Topic::Paper | Topic::Pet),
        };
        is_of_the_way && said.stance == Stance::Firsthand
    })
}
