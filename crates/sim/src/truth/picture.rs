//! What a reader sees of one minute: on our board, or of a baseline. Refuses to know how it came about.

use border::answer::{Answer, Level, Shown, ShownWait};
use border::board::Board;
use border::item::AlertLevel;
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
    /// How loudly it is said that it shut.
    pub alarm: Option<AlertLevel>,
    /// Whether it is said loudly that those on foot are stopped.
    pub foot_alarm: Option<AlertLevel>,
    /// Whether it is said loudly that men are stopped.
    pub men_alarm: Option<AlertLevel>,
}

impl Picture {
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
            alarm: alarm(&slots.open),
            foot_alarm: alarm(&slots.foot),
            men_alarm: alarm(&slots.men),
        }
    }
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

fn waits(answer: Option<&Answer>) -> Waits {
    let Some(Shown::Wait(ShownWait { crossing_now, joining_now, .. })) =
        answer.filter(is_shown).and_then(|answer| answer.value.as_ref())
    else {
        return Waits::default();
    };
    let minutes = |shown: &border::answer::Minutes| shown.minutes.map(f64::from);
    Waits { crossing: crossing_now.as_ref().map(minutes), joining: joining_now.as_ref().map(minutes) }
}
