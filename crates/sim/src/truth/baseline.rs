//! What others would do with the same claims as they were read: votes, decayed votes, Dawid and Skene, means
//! and medians of what was said, queue by a fixed pace. Refuses to look at words or at the truth, but for one
//! thing: the fixed pace is the true mean one.

use super::picture::{Picture, Slots, Waits};
use super::world::World;
use border::entry::Entry;
use border::fact::Fact;
use border::item::AlertLevel;
use border::slot::Slot;
use border::value::{Range, Span, State, Value};
use border::voice::Voice;
use std::collections::BTreeMap;

mod skene;
mod votes;
mod waits;

use skene::Skene;
use votes::{Decayed, Majority};
use waits::{Completed, FixedPace, MeanSaid};

/// A claim as baselines see it.
#[derive(Clone, Copy, Debug)]
pub struct Heard {
    /// The minute it was told, of the world.
    told: i64,
    /// The minute it speaks of.
    seen: i64,
    /// Whose, numbered.
    by: u32,
    what: What,
}

/// What it says.
#[derive(Clone, Copy, Debug)]
enum What {
    /// Of one of the slots with a state, numbered.
    State(usize, State),
    /// Minutes cars wait; the whole way, so far, still.
    Wait(Span, f64),
    /// Cars that stand.
    Cars(f64),
}

/// The slots with a state: open, foot, men, summonses.
const STATES: usize = 4;

/// The claims of a log that baselines look at, in the order they were told.
pub fn heard(entries: &[Entry], slots: &Slots, world: &World) -> Vec<Heard> {
    let mut numbers: BTreeMap<Voice, u32> = BTreeMap::new();
    let states = [slots.open, slots.foot, slots.men, slots.summons];
    let mut heard = Vec::new();
    for entry in entries {
        let Fact::Claimed(claim) = &entry.fact else { continue };
        let Some(what) = what(&claim.slot, &claim.value, slots, &states, world.temper.car_metres) else {
            continue;
        };
        let next = numbers.len() as u32;
        let by = *numbers.entry(claim.by).or_insert(next);
        heard.push(Heard { told: world.minute_of(claim.told), seen: world.minute_of(claim.seen), by, what });
    }
    heard.sort_by_key(|heard| heard.told);
    heard
}

fn what(slot: &Slot, value: &Value, slots: &Slots, states: &[Slot; STATES], car_metres: f64) -> Option<What> {
    let middle = |range: &Range| f64::from(range.middle());
    if let Value::State(state) = value {
        return states.iter().position(|of| of == slot).map(|place| What::State(place, *state));
    }
    let is_queue = slot.topic == border::topic::Topic::Queue && slot.mode == slots.cars.mode;
    match value {
        Value::Wait { wait_minutes, span } if *slot == slots.cars => {
            Some(What::Wait(*span, middle(wait_minutes)))
        }
        Value::Metres { queue_metres, .. } if is_queue && slot.land == slots.cars.land => {
            Some(What::Cars(middle(queue_metres) / car_metres))
        }
        Value::Vehicles { vehicles } if is_queue && slot.land == slots.cars.land => {
            Some(What::Cars(middle(vehicles)))
        }
        _ => None,
    }
}

/// A baseline: hears claims in order, and draws a picture of each minute.
trait Baseline {
    fn hear(&mut self, heard: &Heard);
    fn picture(&mut self, minute: i64) -> Picture;
}

/// All baselines over one log.
pub struct Baselines<'a> {
    heard: &'a [Heard],
    next: usize,
    all: Vec<(&'static str, Box<dyn Baseline>)>,
}

impl<'a> Baselines<'a> {
    /// With the mean number of cars that are let through in an hour.
    pub fn new(heard: &'a [Heard], pace: f64) -> Self {
        let voices = heard.iter().map(|heard| heard.by + 1).max().unwrap_or(0) as usize;
        let all: Vec<(&str, Box<dyn Baseline>)> = vec![
            ("majority of 20 min", Box::new(Majority::default())),
            ("decayed majority", Box::new(Decayed::default())),
            ("Dawid-Skene 30 min", Box::new(Skene::new(voices))),
            ("mean of hours said", Box::new(MeanSaid::default())),
            ("median completed 3 h", Box::new(Completed::default())),
            ("queue / fixed pace", Box::new(FixedPace::new(pace))),
        ];
        Self { heard, next: 0, all }
    }

    /// Their names, in their order.
    pub fn names(&self) -> Vec<&'static str> {
        self.all.iter().map(|(name, _)| *name).collect()
    }

    /// Their pictures of a minute; minutes come in order.
    pub fn pictures(&mut self, minute: usize) -> Vec<Picture> {
        let minute = minute as i64;
        while let Some(heard) = self.heard.get(self.next).filter(|heard| heard.told <= minute) {
            self.all.iter_mut().for_each(|(_, baseline)| baseline.hear(heard));
            self.next += 1;
        }
        self.all.iter_mut().map(|(_, baseline)| baseline.picture(minute)).collect()
    }
}

/// States as a picture; alarms where it is said to be shut.
fn states(states: [Option<State>; STATES], alarms: [Option<AlertLevel>; STATES]) -> Picture {
    Picture {
        open: states[0],
        foot: states[1],
        men: states[2],
        summons: states[3],
        alarm: alarms[0],
        foot_alarm: alarms[1],
        men_alarm: alarms[2],
        ..Picture::default()
    }
}

/// A wait of cars as a picture.
fn cars(range: Option<[f64; 3]>) -> Picture {
    Picture { cars: Waits { crossing: range, joining: range }, ..Picture::default() }
}
