//! From what was said to what is kept: landmarks become metres, clock times durations, words of another
//! topic nothing. Refuses to keep a quotation.

use super::when::last_time;
use crate::atlas::normalised;
use crate::crossing::{Crossing, Landmark};
use crate::land::LandCode;
use crate::minute::Minute;
use crate::reading::{Said, SaidQueue, SaidValue};
use crate::topic::Topic;
use crate::value::{Deal, Packed, Range, State, Value};
use jiff::tz::TimeZone;

/// Bounds of what is believed at all; beyond them a number is a slip or a joke.
const MAX_WAIT_MINUTES: u32 = 14 * 24 * 60;
const MAX_VEHICLES: u32 = 20_000;
const MAX_PEOPLE: u32 = 100_000;
const MAX_METRES: u32 = 200_000;
const MAX_PER_HOUR: u32 = 10_000;

/// The kept value of an assertion; none where the topic does not take it, a number is beyond belief, or a
/// landmark is not known on this approach.
pub(super) fn settle(
    said: &Said,
    ground: &Crossing,
    toward: LandCode,
    seen: Minute,
    zone: &TimeZone,
) -> Option<Value> {
    let within = |range: Range, most: u32| (range.hi <= most).then_some(range);
    match (&said.value, said.topic) {
        (SaidValue::State(state), topic) => takes(topic, *state).then_some(Value::State(*state)),
        (SaidValue::Wait { minutes, span }, Topic::Wait) => {
            within(*minutes, MAX_WAIT_MINUTES).map(|wait_minutes| Value::Wait { wait_minutes, span: *span })
        }
        (SaidValue::Since { since, span }, Topic::Wait) => {
            let stood = seen.since(last_time(*since, seen, zone));
            let wait_minutes = Range::of(u32::try_from(stood).ok()?);
            Some(Value::Wait { wait_minutes, span: *span })
        }
        (SaidValue::Queue(queue), Topic::Queue) => match queue {
            SaidQueue::Vehicles { range } => {
                within(*range, MAX_VEHICLES).map(|vehicles| Value::Vehicles { vehicles })
            }
            SaidQueue::People { range } => within(*range, MAX_PEOPLE).map(|people| Value::People { people }),
            SaidQueue::Metres { range } => {
                within(*range, MAX_METRES).map(|queue_metres| Value::Metres { queue_metres, landmark: None })
            }
            SaidQueue::Landmark { at } => landmark(ground, toward, at).map(reaches),
            SaidQueue::Full {} => Some(Value::Full { queue: Packed::Full }),
        },
        (SaidValue::Pace { per_hour }, Topic::Pace) => {
            within(*per_hour, MAX_PER_HOUR).map(|per_hour| Value::Pace { per_hour })
        }
        (SaidValue::Price(money), Topic::Price) => {
            let deal = said.deal.unwrap_or(Deal::Told);
            Some(Value::Price { amount_minor: money.amount_minor, currency: money.currency, deal })
        }
        _ => None,
    }
}

/// The states a topic takes.
fn takes(topic: Topic, state: State) -> bool {
    use State::*;
    match topic {
        Topic::Open | Topic::Pass | Topic::Pet | Topic::Supply => matches!(state, Yes | No | Limited),
        Topic::Paper => matches!(state, Required | NotRequired | Accepted | Refused),
        Topic::Hazard => matches!(state, Present | Absent),
        Topic::Road => matches!(state, Clear | Difficult | Blocked),
        Topic::Wait | Topic::Pace | Topic::Queue | Topic::Price => false,
    }
}

/// The landmark of this approach that people call so.
fn landmark<'a>(ground: &'a Crossing, toward: LandCode, word: &str) -> Option<&'a Landmark> {
    let word = normalised(word);
    let here = ground.landmarks.iter().filter(|landmark| landmark.toward == toward);
    let called = |landmark: &&Landmark| landmark.names.iter().any(|name| normalised(name) == word);
    here.clone().find(called).or_else(|| here.clone().find(|landmark| *landmark.id.0 == *word))
}

fn reaches(landmark: &Landmark) -> Value {
    let (metres, spread) = (landmark.metres, landmark.spread_metres);
    let queue_metres = Range::new(metres.saturating_sub(spread), metres.saturating_add(spread));
    Value::Metres { queue_metres, landmark: Some(landmark.id.clone()) }
}
