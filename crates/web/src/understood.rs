//! What was understood of a filing, in words, so that its sender can see it at once. Each assertion is worded
//! as the answer it alone would make, by the one maker of words. Refuses to judge it.

use crate::ground::land_slots;
use border::answer::{Answer, Grain, Level, Minutes, Shown, ShownQueue, ShownWait};
use border::crossing::Crossing;
use border::fact::Direction;
use border::item::{Key, Question};
use border::land::LandCode;
use border::minute::Minute;
use border::reading::{Reading, Said, SaidQueue, SaidValue};
use border::slot::{About, Slot};
use border::topic::Topic;
use border::value::{Deal, LandmarkId, Packed, Range, Span};
use language::say::Speaker;

/// One line for each thing understood; none if nothing was.
pub(crate) fn lines(speaker: &Speaker<'_>, reading: &Reading) -> Vec<String> {
    let claims = claims(speaker, reading).into_iter().map(|(_, line)| line);
    claims.chain(asks(speaker, reading)).collect()
}

/// The assertions that can be worded, each with its words and with the way it goes.
pub(crate) fn claims(speaker: &Speaker<'_>, reading: &Reading) -> Vec<(Said, String)> {
    let usual = reading.toward.or(speaker.ground.usual_toward);
    let worded = |said: &Said| {
        let answer = answer(said, speaker.ground, usual, speaker.now)?;
        let worded = speaker.answer(&answer);
        let said = Said { toward: said.toward.or(reading.toward), ..said.clone() };
        Some((said, format!("{}: {}", worded.title, worded.value)))
    };
    reading.claims.iter().filter_map(worded).collect()
}

/// What is asked.
pub(crate) fn asks(speaker: &Speaker<'_>, reading: &Reading) -> Vec<String> {
    let toward = reading.toward.or(speaker.ground.usual_toward);
    let worded = reading.asks.iter().map(|ask| {
        speaker.question(&Question {
            key: Key::Question(*ask, toward),
            changed: 0,
            ask: *ask,
            toward,
            askers: 1,
            first_at: speaker.now,
            newest_at: speaker.now,
            answer: None,
            answered_at: None,
        })
    });
    worded.collect()
}

/// The answer that one assertion alone would make.
fn answer(said: &Said, ground: &Crossing, toward: Option<LandCode>, now: Minute) -> Option<Answer> {
    let toward = said.toward.or(toward)?;
    let (leaving, second) = land_slots(ground, toward)?;
    let of_side = said.topic.is_of_a_side();
    let land = match (of_side, said.stage) {
        (true, Some(border::topic::Stage::SecondPost)) => second,
        (true, _) => leaving,
        (false, _) => toward,
    };
    let about = match said.topic {
        Topic::Pass => said.who.map(About::Who),
        _ => said.item.map(About::Item),
    };
    let key = Slot { topic: said.topic, land, mode: said.mode, stage: said.stage, about }.canonical()?;
    Some(Answer {
        key,
        slot: key.into(),
        changed: 0,
        value: Some(shown(said, ground)?),
        values: vec![],
        practice: vec![],
        level: Level::Single,
        reports: 1,
        against: 0,
        against_at: None,
        sources: 1,
        groups: 1,
        newest_at: now,
        oldest_at: now,
        until: now,
        direction: Direction::Said,
        paused_at: None,
        grain: Grain::Minute,
        history: vec![],
    })
}

fn three(range: Range) -> [u32; 3] {
    [range.lo, range.middle(), range.hi]
}

fn shown(said: &Said, ground: &Crossing) -> Option<Shown> {
    Some(match &said.value {
        SaidValue::State(state) => Shown::State(*state),
        SaidValue::Wait { minutes, span } => {
            let minutes = Some(Minutes { minutes: three(*minutes) });
            Shown::Wait(match span {
                Span::Whole => ShownWait { crossing_now: minutes, ..ShownWait::default() },
                Span::Stage => ShownWait { one_post: minutes, ..ShownWait::default() },
                Span::SoFar => ShownWait { standing_now: minutes, ..ShownWait::default() },
                Span::Left | Span::Usual => ShownWait { joining_now: minutes, ..ShownWait::default() },
            })
        }
        SaidValue::Since { .. } => return None,
        SaidValue::Queue(queue) => Shown::Queue(shown_queue(queue, ground)?),
        SaidValue::Pace { per_hour } => Shown::Pace { per_hour: three(*per_hour) },
        SaidValue::Price(money) => {
            let (amount_minor, currency) = (three(money.amount_minor), money.currency);
            let deal = if said.deal == Some(Deal::Paid) { Deal::Paid } else { Deal::Told };
            Shown::Price { amount_minor, currency, deal, n_eff: 1, paid: None, unusual: 0 }
        }
    })
}

fn shown_queue(queue: &SaidQueue, ground: &Crossing) -> Option<ShownQueue> {
    let empty = ShownQueue::default();
    Some(match queue {
        SaidQueue::Vehicles { range } => ShownQueue { vehicles: Some(three(*range)), ..empty },
        SaidQueue::People { range } => ShownQueue { people: Some(three(*range)), ..empty },
        SaidQueue::Metres { range } => ShownQueue { metres: Some(three(*range)), ..empty },
        SaidQueue::Landmark { at } => ShownQueue { landmark: Some(landmark(at, ground)?), ..empty },
        SaidQueue::Full {} => ShownQueue { packed: Some(Packed::Full), ..empty },
    })
}

fn landmark(word: &str, ground: &Crossing) -> Option<LandmarkId> {
    let same = |name: &String| border::atlas::normalised(name) == border::atlas::normalised(word);
    ground
        .landmarks
        .iter()
        .find(|landmark| landmark.names.iter().any(same))
        .map(|landmark| landmark.id.clone())
}
