//! What somebody at the crossing may say: mostly what is so, as the day goes. Refuses to know words.

use crate::dice::Dice;
use border::crossing::Crossing;
use border::reading::{Announced, ClockTime, Money, Said, SaidQueue, SaidValue, Stance};
use border::topic::{Mode, Stage, Topic, Who};
use border::value::{Currency, Range, Span, State};

/// Minutes after which what is so turns.
const TURN_MINUTES: i64 = 7 * 60;

/// One assertion, `minutes` into the log.
pub(super) fn claim(dice: &mut Dice, ground: &Crossing, minutes: i64) -> Said {
    let worse = (minutes / TURN_MINUTES) % 3 == 1;
    let topics = [
        Topic::Open,
        Topic::Open,
        Topic::Pass,
        Topic::Pass,
        Topic::Wait,
        Topic::Wait,
        Topic::Queue,
        Topic::Queue,
        Topic::Queue,
        Topic::Pace,
        Topic::Paper,
        Topic::Pet,
        Topic::Supply,
        Topic::Price,
        Topic::Hazard,
        Topic::Road,
    ];
    let topic = *dice.one_of(&topics);
    let mut said = Said::new(topic, value(dice, ground, topic, worse));
    said.item =
        (!topic.items().is_empty()).then(|| *dice.one_of(&topic.items()[..topic.items().len().min(4)]));
    said.mode = mode(dice, topic);
    said.stage = dice.one_in(3).then(|| *dice.one_of(Stage::ALL));
    if topic == Topic::Pass && dice.one_in(2) {
        said.who = Who::parse(dice.one_of::<&str>(&["men", "women", "children", "by"]));
    }
    said.stance = *dice.one_of(&[Stance::Firsthand, Stance::Firsthand, Stance::Hearsay, Stance::Official]);
    said.toward = dice.one_in(4).then(|| dice.one_of(&ground.sides).code);
    said.ago_minutes = dice.one_in(8).then(|| dice.below(400));
    said.at = if dice.one_in(12) { clock(dice) } else { None };
    said.confidence = 400 + 10 * dice.below(61) as u16;
    said
}

/// A statement about the future.
pub(super) fn announcement(dice: &mut Dice, ground: &Crossing, minutes: i64) -> Announced {
    let topic = *dice.one_of(&[Topic::Open, Topic::Pass]);
    let mut said = Said { topic, ..claim(dice, ground, minutes) };
    said.value = SaidValue::State(*dice.one_of(&[State::Yes, State::No, State::Limited]));
    said.mode = Some(Mode::Foot);
    Announced { said, from: None, source: None }
}

fn mode(dice: &mut Dice, topic: Topic) -> Option<Mode> {
    let modes = [Mode::Car, Mode::Car, Mode::Foot, Mode::Bus, Mode::Truck];
    (topic == Topic::Pass || dice.one_in(3)).then(|| *dice.one_of(&modes))
}

fn clock(dice: &mut Dice) -> Option<ClockTime> {
    ClockTime::new(dice.below(24), dice.below(60))
}

fn value(dice: &mut Dice, ground: &Crossing, topic: Topic, worse: bool) -> SaidValue {
    let n = dice.below(120) + if worse { 300 } else { 10 };
    let range = Range::new(n, n + 5 * dice.below(4));
    let liar = dice.one_in(9);
    let pick = |good, bad| SaidValue::State(if worse != liar { bad } else { good });
    match topic {
        Topic::Open | Topic::Pass | Topic::Pet | Topic::Supply if dice.one_in(10) => {
            SaidValue::State(State::Limited)
        }
        Topic::Open | Topic::Pass | Topic::Pet | Topic::Supply => pick(State::Yes, State::No),
        Topic::Wait if dice.one_in(5) => match clock(dice) {
            Some(since) => SaidValue::Since { since, span: Span::SoFar },
            None => SaidValue::Wait { minutes: range, span: Span::SoFar },
        },
        Topic::Wait => SaidValue::Wait { minutes: range, span: *dice.one_of(Span::ALL) },
        Topic::Pace => SaidValue::Pace { per_hour: Range::new(n / 10, n / 8) },
        Topic::Queue => SaidValue::Queue(queue(dice, ground, range)),
        Topic::Paper => {
            SaidValue::State(*dice.one_of(&[State::Required, State::NotRequired, State::Accepted]))
        }
        Topic::Price => SaidValue::Price(Money {
            amount_minor: Range::new(n * 1_000, n * 1_250),
            currency: *dice.one_of(&[Currency::Rub, Currency::Rub, Currency::Gel]),
        }),
        Topic::Hazard => pick(State::Absent, State::Present),
        Topic::Road => pick(State::Clear, State::Blocked),
    }
}

fn queue(dice: &mut Dice, ground: &Crossing, range: Range) -> SaidQueue {
    match dice.below(6) {
        0 => SaidQueue::People { range },
        1 => SaidQueue::Metres { range: Range::new(range.lo * 20, range.hi * 20) },
        2 => SaidQueue::Full {},
        3 if !ground.landmarks.is_empty() => {
            let landmark = dice.one_of(&ground.landmarks);
            SaidQueue::Landmark { at: dice.one_of(&landmark.names).clone() }
        }
        _ => SaidQueue::Vehicles { range },
    }
}
