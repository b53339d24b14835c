//! Who tells of the queue, and what: with lag, rounding and exaggeration, echoes of others, and lies.

use super::dice::Dice;
use super::world::{LENGTH, QUIET, World};
use border::value::{Range, Span, Value};

/// Who lies, and how.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Lies {
    None,
    /// Three in ten, by ten new Voices each.
    Fresh,
    /// Three in ten, who told the truth for a week.
    Seasoned,
    /// The same, and their queue is long.
    Longer,
}

/// What somebody files at a minute.
pub struct Told {
    pub minute: usize,
    /// Below [`KNOWN`] one of those who tell again and again; else a new one.
    pub by: u32,
    pub is_echo: bool,
    pub values: Vec<Value>,
}

/// Voices that tell again and again: honest ones, and those that will lie.
pub const HONEST: u32 = 120;
pub const KNOWN: u32 = HONEST + 51;

fn rounded(minutes: f64) -> u32 {
    let step = match minutes as u32 {
        0..100 => 5.0,
        100..400 => 30.0,
        400..1_500 => 60.0,
        _ => 120.0,
    };
    (libm::round(minutes / step) * step).max(5.0) as u32
}

fn wait(minutes: f64, span: Span) -> Value {
    Value::Wait { wait_minutes: Range::of(rounded(minutes)), span }
}

fn metres(vehicles: f64) -> Value {
    let metres = vehicles * 7.0;
    let step = if metres < 1_000.0 { 100.0 } else { 500.0 };
    let metres = (libm::round(metres / step) * step).max(50.0) as u32;
    Value::Metres { queue_metres: Range::of(metres), landmark: None }
}

/// What one who is honest says.
fn honest(world: &World, minute: usize, dice: &mut Dice) -> Vec<Value> {
    let queue = |dice: &mut Dice| {
        let part = if dice.is(0.12) { dice.unit() } else { 1.0 };
        metres(world.queue[minute] * part * dice.blur(0.35))
    };
    let kind = dice.unit();
    let passes = (world.service[minute] / world.full).min(1.0);
    let mut values = if kind < 0.35 && dice.is(passes) {
        vec![wait(world.crossing(minute) * dice.blur(0.15) * dice.between(1.0, 1.15), Span::Whole)]
    } else if kind < 0.65 {
        match world.standing(minute, dice) {
            Some(stood) => vec![wait(stood * dice.between(1.0, 1.3), Span::SoFar)],
            None => vec![queue(dice)],
        }
    } else if kind < 0.9 {
        vec![queue(dice)]
    } else {
        vec![wait(world.at_this_pace(minute) * dice.blur(0.5), Span::Left)]
    };
    if dice.is(0.2) && kind < 0.65 {
        values.push(queue(dice));
    }
    values
}

fn lie(lies: Lies) -> Vec<Value> {
    match lies {
        Lies::Longer => vec![wait(2_400.0, Span::Whole), metres(30_000.0 / 7.0)],
        _ => vec![wait(90.0, Span::Whole), metres(500.0 / 7.0)],
    }
}

/// All that is told, in the order it arrives; so many people an hour.
pub fn told(world: &World, lies: Lies, an_hour: f64, seed: u64) -> Vec<Told> {
    let mut dice = Dice(seed ^ 0x70_1d);
    let (mut told, mut newest, mut moment) = (Vec::<Told>::new(), KNOWN, 0.0);
    loop {
        moment += dice.exponential(60.0 / an_hour);
        let seen = moment as usize;
        if seen >= LENGTH - 120 {
            break;
        }
        let is_liar = lies != Lies::None && dice.is(0.3);
        let mean_lag = if dice.is(0.1) { 60.0 } else { 8.0 };
        let lag = dice.exponential(mean_lag);
        let minute = (seen + lag as usize).min(LENGTH - 1);
        let mut new = || {
            newest += 1;
            newest
        };
        if is_liar && lies == Lies::Fresh {
            for _ in 0..if seen < QUIET { 0 } else { 1 + dice.below(10) } {
                let minute = (seen + dice.below(30) as usize).min(LENGTH - 1);
                told.push(Told { minute, by: new(), is_echo: false, values: lie(lies) });
            }
            continue;
        }
        let by = match (is_liar, dice.is(0.5)) {
            (true, _) => HONEST + dice.below(u64::from(KNOWN - HONEST)) as u32,
            (false, true) => dice.below(HONEST.into()) as u32,
            (false, false) => new(),
        };
        if is_liar && seen >= QUIET {
            told.push(Told { minute, by, is_echo: false, values: lie(lies) });
        } else if dice.is(0.15) && !told.is_empty() {
            let heard = told.len() - 1 - dice.below(told.len().min(20) as u64) as usize;
            let values = told[heard].values.clone();
            told.push(Told { minute, by, is_echo: true, values });
        } else {
            told.push(Told { minute, by, is_echo: false, values: honest(world, seen, &mut dice) });
        }
    }
    told.sort_by_key(|told| told.minute);
    told
}
