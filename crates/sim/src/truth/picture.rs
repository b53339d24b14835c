//! What a reader sees of one minute: on our board, or of a baseline. Refuses to know how it came about.

use super::queue::Queue;
use super::world::World;
use border::answer::{Answer, Level, Shown, ShownWait};
use border::board::Board;
use border::item::{Alert, AlertLevel, Key, Silence};
use border::land::LandCode;
use border::slot::{About, Slot};
use border::topic::{Group, Item, Mode, Topic, Who};
use border::value::State;

/// The slots that have a truth here.
#[derive(Clone, Copy, Debug)]
pub struct Slots {
    /// Whether it works.
    pub open: Slot,
    /// Whether one may pass on foot.
    pub foot: Slot,
    /// Whether men may pass.
    pub men: Slot,
    /// Whether summonses are handed out.
    pub summons: Slot,
    /// The wait of cars.
    pub cars: Slot,
    /// The wait on foot.
    pub walkers: Slot,
    /// The queue of cars.
    pub queue: Slot,
    /// The price of a place in a car.
    pub fee: Slot,
}

impl Slots {
    /// Those toward a side.
    pub fn toward(land: LandCode) -> Self {
        let bare = Slot { topic: Topic::Open, land, mode: None, stage: None, about: None };
        let men = Some(About::Who(Who::Group(Group::Men)));
        let summons = Some(About::Item(Item::Summons));
        Self {
            open: bare,
            foot: Slot { topic: Topic::Pass, mode: Some(Mode::Foot), ..bare },
            men: Slot { topic: Topic::Pass, about: men, ..bare },
            summons: Slot { topic: Topic::Hazard, about: summons, ..bare },
            cars: Slot { topic: Topic::Wait, mode: Some(Mode::Car), ..bare },
            walkers: Slot { topic: Topic::Wait, mode: Some(Mode::Foot), ..bare },
            queue: Slot { topic: Topic::Queue, mode: Some(Mode::Car), ..bare },
            fee: Slot { topic: Topic::Price, about: Some(About::Item(Item::Seat)), ..bare },
        }
    }
}

/// A wait as shown: q10, q50, q90 in minutes.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Waits {
    /// Of those crossing now.
    pub crossing: Option<[f64; 3]>,
    /// Of those joining now.
    pub joining: Option<[f64; 3]>,
}

/// What is seen at one minute. A state is there if it is shown as so; disputed and stale are nothing.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Picture {
    /// Whether it works.
    pub open: Option<State>,
    /// Whether one may pass on foot.
    pub foot: Option<State>,
    /// Whether men may pass.
    pub men: Option<State>,
    /// Whether summonses are handed out.
    pub summons: Option<State>,
    /// The wait of cars.
    pub cars: Waits,
    /// The wait on foot.
    pub walkers: Waits,
    /// Metres of the queue of cars: q10, q50, q90.
    pub queue: Option<[f64; 3]>,
    /// The price of a place, roubles: p25, p50, p75.
    pub fee: Option<[f64; 3]>,
    /// Whether it is told that a ban for men is rumoured.
    pub rumour: bool,
    /// How loudly it is said that it shut.
    pub alarm: Option<AlertLevel>,
    /// Whether that is kept from ringing because it turned twice.
    pub is_contradictory: bool,
    /// Whether it is said loudly that those on foot are stopped.
    pub foot_alarm: Option<AlertLevel>,
    /// Whether it is said loudly that men are stopped.
    pub men_alarm: Option<AlertLevel>,
}

impl Picture {
    /// What whoever knew all of a minute would show.
    pub fn all_knowing(world: &World, minute: usize) -> Self {
        let state = |is_so: bool, yes: State, no: State| Some(if is_so { yes } else { no });
        let range = |number: f64| [0.8 * number, number, 1.25 * number];
        let waits = |queue: &Queue| Waits {
            crossing: queue.crossing(minute).map(range),
            joining: queue.at_this_pace(minute).map(range),
        };
        let red = |is_so: bool| is_so.then_some(AlertLevel::Red);
        Self {
            open: state(world.open[minute], State::Yes, State::No),
            foot: Some(world.foot[minute]),
            men: state(world.men[minute], State::Yes, State::No),
            summons: state(world.summons[minute], State::Present, State::Absent),
            cars: waits(&world.cars),
            walkers: waits(&world.walkers),
            queue: Some(range(world.cars.standing(minute) * world.temper.car_metres)),
            fee: Some(range(world.fee[minute])),
            rumour: world.is_rumoured[minute],
            alarm: red(!world.open[minute]),
            is_contradictory: false,
            foot_alarm: red(world.foot[minute] == State::No),
            men_alarm: red(!world.men[minute]),
        }
    }

    /// What a board shows.
    pub fn of(board: &Board, slots: &Slots) -> Self {
        let alarm = |slot: &Slot| {
            let alert = board.alerts.get(slot).filter(|alert| alert.retracted_at.is_none());
            alert.map(|alert| alert.level)
        };
        Self {
            open: state(board.answers.get(&slots.open)),
            foot: state(board.answers.get(&slots.foot)),
            men: state(board.answers.get(&slots.men)),
            summons: state(board.answers.get(&slots.summons)),
            cars: waits(board.answers.get(&slots.cars)),
            walkers: waits(board.answers.get(&slots.walkers)),
            queue: metres(board.answers.get(&slots.queue)),
            fee: fee(board.answers.get(&slots.fee)),
            rumour: board.rumours.contains_key(&Key::Rumour(slots.men, State::No)),
            alarm: alarm(&slots.open),
            is_contradictory: board.alerts.get(&slots.open).is_some_and(is_contradictory),
            foot_alarm: alarm(&slots.foot),
            men_alarm: alarm(&slots.men),
        }
    }
}

fn is_contradictory(alert: &Alert) -> bool {
    alert.retracted_at.is_none() && alert.silence == Some(Silence::Contradictory)
}

fn is_shown(answer: &&Answer) -> bool {
    matches!(answer.level, Level::Confirmed | Level::Likely | Level::Single)
}

fn state(answer: Option<&Answer>) -> Option<State> {
    match answer.filter(is_shown)?.value {
        Some(Shown::State(state)) => Some(state),
        _ => None,
    }
}

fn metres(answer: Option<&Answer>) -> Option<[f64; 3]> {
    match &answer.filter(is_shown)?.value {
        Some(Shown::Queue(queue)) => queue.metres.map(|metres| metres.map(f64::from)),
        _ => None,
    }
}

fn fee(answer: Option<&Answer>) -> Option<[f64; 3]> {
    match &answer.filter(is_shown)?.value {
        Some(Shown::Price { amount_minor, .. }) => Some(amount_minor.map(|amount| f64::from(amount) / 100.0)),
        _ => None,
    }
}

fn waits(answer: Option<&Answer>) -> Waits {
    let Some(Shown::Wait(ShownWait { crossing_now, joining_now, .. })) =
        answer.filter(is_shown).and_then(|answer| answer.value.as_ref())
    else {
        return Waits::default();
    };
    let minutes = |shown: &border::answer::Minutes| shown.minutes.map(f64::from);
    Waits { crossing: crossing_now.as_ref().map(minutes), joining: joining_now.as_ref().map(minutes) }
}
