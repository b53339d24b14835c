//! Those who lie: who they are, when they write, and what. They know the truth and the estimator's rules.
//! Refuses to lie in the first quiet days: the known tell the truth in them, the others are not there.

use super::chance::{chance, count};
use super::chat::{Message, Side};
use super::observer;
use super::people::{Speech, regulars};
use super::saying::{Knowing, Saying, Timing};
use super::tongue::{self, Dress};
use super::world::{DAY, QUIET_DAYS, World};
use crate::dice::Dice;
use border::topic::Mode;
use border::value::State;
use clap::ValueEnum;
use serde::Serialize;

/// Who lies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ValueEnum, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Liars {
    /// Nobody.
    None,
    /// Accounts that come after the quiet days and do not last.
    Fresh,
    /// Accounts that told the truth in the quiet days, each on its own.
    Seasoned,
    /// Accounts that others answer for, three a week each; those others write nothing.
    Vouched,
}

/// How they lie.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ValueEnum, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lie {
    /// The opposite of what is so, all the time; a short wait, men pass.
    Opposite,
    /// That it is shut, all the time.
    Fixed,
    /// The opposite, five minutes long, every few hours, all at once.
    Burst,
    /// The opposite, a few at a time.
    Drip,
    /// The truth, but for two hours a day.
    Camouflage,
    /// What others truly wrote half a day ago, as if it were of now.
    Replay,
    /// What one of them wrote, in other words by all.
    Paraphrase,
    /// That they have stood forty hours.
    Poison,
    /// Some the opposite, some nothing wrong: each group by itself looks sound.
    Split,
    /// Much that is true, so that newcomers count no longer; lies around turns.
    Force,
    /// That men pass freely; else the truth.
    Lure,
}

/// An attack.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Attack {
    /// Who.
    pub liars: Liars,
    /// How.
    pub lie: Lie,
    /// Liars of a hundred people.
    pub share: u32,
    /// Identities of each, which write as often as one honest person each.
    pub identities: u32,
}

/// Minutes an identity that does not last is used.
const LASTS_MINUTES: usize = 2_880;
/// From here on accounts are liars'.
const FIRST_KNOWN: u32 = 400_000;
const FIRST_FRESH: u32 = 2_000_000;

impl Attack {
    /// Lies for each honest report. Known liars are a share of those with known accounts, and write as these
    /// do.
    fn volume(&self, world: &World) -> f64 {
        let share = f64::from(self.share.min(95)) / 100.0;
        let known = if self.liars == Liars::Seasoned { 1.0 - world.temper.once } else { 1.0 };
        share / (1.0 - share) * known * f64::from(self.identities)
    }

    /// How many they are where honest people write so much.
    fn people(&self, rate: u32) -> u32 {
        (regulars(rate) * self.share).div_ceil(100 - self.share.min(95)).max(3)
    }

    /// Who answers for whom, at which minute of the world: known ones, each for three a week.
    pub fn vouches(&self, rate: u32, minutes: usize) -> Vec<(usize, u32, u32)> {
        if self.liars != Liars::Vouched {
            return vec![];
        }
        let weeks = 1..minutes.div_ceil(7 * DAY) as u32;
        let of_person = |person: u32| {
            let weeks = weeks.clone();
            let of_week = move |week: u32| {
                (0..VOUCHES_PER_WEEK).map(move |place| {
                    let minute = week as usize * 7 * DAY + person as usize % 720;
                    (minute, FIRST_KNOWN + person, vouched(person, week, place))
                })
            };
            weeks.flat_map(of_week)
        };
        (0..self.people(rate)).flat_map(of_person).collect()
    }

    /// Everything they write in a world where honest people write so much.
    pub fn messages(&self, world: &World, seed: u64, rate: u32, speech: Speech) -> Vec<Message> {
        if self.liars == Liars::None || self.share == 0 {
            return vec![];
        }
        let dice = Dice::new(seed ^ 0x6c69_6172);
        let people = self.people(rate);
        Party { attack: self, world, dice, speech, people }.write(rate)
    }
}

/// Whom a known account answers for in a week.
const VOUCHES_PER_WEEK: u32 = 3;
/// From here on accounts are answered for.
const FIRST_VOUCHED: u32 = 3_000_000;

/// The account that a person answers for, in which week, and which of three.
fn vouched(person: u32, week: u32, place: u32) -> u32 {
    FIRST_VOUCHED + (person * 8 + week % 8) * VOUCHES_PER_WEEK + place
}

struct Party<'a> {
    attack: &'a Attack,
    world: &'a World,
    dice: Dice,
    speech: Speech,
    /// How many they are.
    people: u32,
}

impl Party<'_> {
    fn write(mut self, rate: u32) -> Vec<Message> {
        let mut messages = Vec::new();
        let usual = self.world.usual_loudness();
        for minute in 0..self.world.minutes {
            let is_quiet = minute < QUIET_DAYS * DAY;
            if is_quiet && matches!(self.attack.liars, Liars::Fresh | Liars::Vouched) {
                continue;
            }
            let volume = if is_quiet { self.attack.volume(self.world) } else { self.volume_at(minute) };
            // Known ones write when others write; those with many names do nothing else.
            let volume = match self.attack.liars {
                Liars::Seasoned => volume * self.world.loudness(minute) / usual,
                _ => volume,
            };
            for _ in 0..count(&mut self.dice, volume * f64::from(rate) / 60.0) {
                let author = self.author(minute);
                let sayings = self.sayings(minute, author, is_quiet);
                messages.push(self.message(minute, author, sayings));
            }
        }
        messages
    }

    /// Lies for each honest report at a minute.
    fn volume_at(&self, minute: usize) -> f64 {
        let volume = self.attack.volume(self.world);
        match self.attack.lie {
            // As much as all in three hours, within five minutes.
            Lie::Burst => volume * if minute % 180 < 5 { 36.0 } else { 0.0 },
            Lie::Drip => volume.min(0.1),
            _ => volume,
        }
    }

    fn author(&mut self, minute: usize) -> u32 {
        let person = self.dice.below(self.people);
        let identity = person * self.attack.identities + self.dice.below(self.attack.identities);
        match self.attack.liars {
            Liars::Fresh => {
                let term = ((minute + 977 * identity as usize) / LASTS_MINUTES) as u32;
                FIRST_FRESH + identity * 32 + term % 32
            }
            Liars::Vouched => {
                // One of those that were answered for until now.
                let weeks = (minute / (7 * DAY)) as u32;
                vouched(person, 1 + self.dice.below(weeks.max(1)), self.dice.below(VOUCHES_PER_WEEK))
            }
            _ => FIRST_KNOWN + identity,
        }
    }

    fn sayings(&mut self, minute: usize, author: u32, is_quiet: bool) -> Vec<Saying> {
        let (world, dice) = (self.world, &mut self.dice);
        let honest = match self.attack.lie {
            Lie::Replay if !is_quiet => return observer::look(world, minute.saturating_sub(720), dice),
            // All say what one of them says in this half hour.
            Lie::Paraphrase => observer::look(world, minute, &mut Dice::new(minute as u64 / 30)),
            _ => observer::look(world, minute, dice),
        };
        let day = minute % DAY;
        let lies = match self.attack.lie {
            _ if is_quiet => false,
            Lie::Camouflage => (720..840).contains(&day),
            Lie::Split => author.is_multiple_of(2),
            Lie::Force => world.since_turn[minute] < 90,
            _ => true,
        };
        if !lies {
            return honest;
        }
        honest.into_iter().map(|saying| lie(self.attack.lie, world, minute, saying)).collect()
    }

    fn message(&mut self, minute: usize, author: u32, sayings: Vec<Saying>) -> Message {
        let (lang, dice) = (self.speech.of(author), &mut self.dice);
        let dress = if chance(dice, 0.5) { Dress::Tailed } else { Dress::Bare };
        let words = tongue::message(lang, &sayings, Timing::Plain, Knowing::Seen, dress, dice);
        Message {
            sent: self.world.at(minute).unix_seconds() + i64::from(dice.below(60)),
            author,
            words,
            lang,
            side: Side::Liar,
            sayings,
            timing: Timing::Plain,
            knowing: Knowing::Seen,
            seen: self.world.at(minute),
        }
    }
}

/// What is said in place of something true.
pub fn lie(lie: Lie, world: &World, minute: usize, honest: Saying) -> Saying {
    let opposite = |is_so: bool| if is_so { State::No } else { State::Yes };
    match (lie, honest) {
        (Lie::Lure, Saying::Men(_) | Saying::Open(_)) => Saying::Men(State::Yes),
        (Lie::Lure, other) => other,
        (Lie::Fixed, Saying::Open(_)) => Saying::Open(State::No),
        (Lie::Poison, _) => Saying::Standing(Mode::Car, 2_400),
        (_, Saying::Open(_)) => Saying::Open(opposite(world.open[minute])),
        (_, Saying::Foot(_)) => Saying::Foot(opposite(world.foot[minute] != State::No)),
        (_, Saying::Men(_)) => Saying::Men(State::Yes),
        (_, Saying::Summons(_)) => {
            Saying::Summons(if world.summons[minute] { State::Absent } else { State::Present })
        }
        (_, Saying::Took(mode, _) | Saying::Standing(mode, _)) => Saying::Took(mode, 90),
        (_, Saying::Left(_)) => Saying::Left(90),
        (_, Saying::Metres(_)) => Saying::Metres(500),
        (_, Saying::Vehicles(_)) => Saying::Vehicles(70),
        (_, Saying::Pace(_)) => Saying::Pace(200),
        (_, Saying::Fee(fee)) => Saying::Fee(fee * 10),
        (_, other @ (Saying::Back(_) | Saying::BackTook(_) | Saying::BanComing)) => other,
    }
}
