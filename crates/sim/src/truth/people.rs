//! Honest people with phones: who is there and writes, when it gets through, under which account, in which
//! language; who only repeats; who chats and asks. Refuses to know of liars but by what they wrote.

use super::chance::{Favourites, between, chance, count, wait};
use super::chat::{Message, Side};
use super::observer;
use super::saying::{Knowing, Saying, Timing};
use super::tongue::{self, Dress};
use super::world::{DAY, World};
use crate::dice::Dice;
use border::lang::Lang;

/// Accounts that come back, for each report an hour: so each brings some five a week.
const REGULARS_PER_RATE: u32 = 16;
/// From here on accounts write once.
const FIRST_ONCE: u32 = 1_000_000;
/// How many of those who write Russian go the other way.
const BACK: f64 = 0.07;
/// Minutes between holes in the coverage, how many of those in one wait for its end.
const HOLE_EVERY: f64 = 300.0;
const IN_A_HOLE: f64 = 0.35;
/// Minutes that a message is fresh enough to be repeated.
const REPEATED_MINUTES: i64 = 45;
/// Chatter and questions for each report, and at most so many an hour: they cost time and say nothing.
const CHATTER: f64 = 0.35;
const CHATTER_MOST: f64 = 20.0;

/// In which language an account writes; one may be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Speech {
    /// The language of all, if there is but one.
    pub only: Option<Lang>,
}

impl Speech {
    /// The language of an account: ru 80, ka 6, en 5, uk 4, kk 3, fr 2 of a hundred.
    pub fn of(self, author: u32) -> Lang {
        let mut dice = Dice::new(u64::from(author) ^ 0x6c61_6e67);
        dice.bits();
        self.only.unwrap_or(match dice.below(100) {
            0..80 => Lang::Ru,
            80..86 => Lang::Ka,
            86..91 => Lang::En,
            91..95 => Lang::Uk,
            95..98 => Lang::Kk,
            _ => Lang::Fr,
        })
    }
}

/// The honest people of a world.
pub struct People<'a> {
    world: &'a World,
    dice: Dice,
    speech: Speech,
    rate: f64,
    /// Loudness at a usual minute.
    usual: f64,
    regulars: Favourites,
    once: u32,
    holes: Vec<(f64, f64)>,
}

impl<'a> People<'a> {
    /// Those of a world, who write so many reports an hour.
    pub fn new(world: &'a World, seed: u64, rate: u32, speech: Speech) -> Self {
        let mut dice = Dice::new(seed ^ 0x7065_6f70);
        let mut holes = Vec::new();
        let mut at = wait(&mut dice, HOLE_EVERY);
        while at < world.minutes as f64 {
            let end = at + between(&mut dice, 15.0, 45.0);
            holes.push((at, end));
            at = end + wait(&mut dice, HOLE_EVERY);
        }
        Self {
            world,
            dice,
            speech,
            rate: f64::from(rate),
            usual: world.usual_loudness(),
            regulars: Favourites::new(regulars(rate), 1.1),
            once: FIRST_ONCE,
            holes,
        }
    }

    /// What those who were there write.
    pub fn reports(&mut self) -> Vec<Message> {
        let mut messages = Vec::new();
        for minute in 0..self.world.minutes {
            let share = self.rate * (1.0 - self.world.temper.echoes) / 60.0;
            let mean = share * self.world.loudness(minute) / self.usual;
            for _ in 0..count(&mut self.dice, mean) {
                let author = self.author();
                let is_back = self.speech.of(author) == Lang::Ru && chance(&mut self.dice, BACK);
                let look = if is_back { observer::look_back } else { observer::look };
                let sayings = look(self.world, minute, &mut self.dice);
                messages.extend(self.write(minute, author, sayings));
            }
        }
        messages
    }

    fn author(&mut self) -> u32 {
        if chance(&mut self.dice, self.world.temper.once) {
            self.once += 1;
            return self.once;
        }
        self.regulars.draw(&mut self.dice)
    }

    /// A message of something seen at a minute: later, and perhaps with its time. None that comes too late.
    fn write(&mut self, minute: usize, author: u32, sayings: Vec<Saying>) -> Option<Message> {
        let (dice, temper) = (&mut self.dice, &self.world.temper);
        let mut lag = wait(dice, temper.lag_minutes);
        let seen = minute as f64;
        let hole = self.holes.iter().find(|(from, to)| (*from..*to).contains(&seen));
        if let Some((_, end)) = hole.filter(|_| chance(dice, IN_A_HOLE)) {
            lag += end - seen;
        }
        let sent = seen + lag;
        if sent >= self.world.minutes as f64 {
            return None;
        }
        let lang = self.speech.of(author);
        let says_when = if lag > 40.0 { 0.8 } else { temper.timed };
        let timing = match (chance(dice, says_when), dice.one_in(3)) {
            (true, true) => Timing::At(clock(minute, &sayings)),
            (true, false) if lag >= 3.0 => Timing::Ago(((lag / 5.0 + 0.5) as u32 * 5).max(5)),
            _ => Timing::Plain,
        };
        let timing = if tongue::is_timed(lang, &sayings, timing) { timing } else { Timing::Plain };
        let words = tongue::message(lang, &sayings, timing, Knowing::Seen, Dress::Tailed, dice);
        Some(Message {
            sent: self.world.begin.unix_seconds() + (sent * 60.0) as i64,
            author,
            words,
            lang,
            side: Side::Honest,
            sayings,
            timing,
            knowing: Knowing::Seen,
            seen: self.world.at(minute),
        })
    }

    /// What is repeated of what others wrote shortly before, whoever they were; they are in order.
    pub fn echoes(&mut self, written: &[Message]) -> Vec<Message> {
        let (mut first, mut last) = (0, 0);
        let mut messages = Vec::new();
        for minute in 0..self.world.minutes {
            let share = self.rate * self.world.temper.echoes / 60.0;
            let mean = share * self.world.loudness(minute) / self.usual;
            for _ in 0..count(&mut self.dice, mean) {
                let now = self.world.at(minute).unix_seconds() + i64::from(self.dice.below(60));
                last += written[last..].partition_point(|message| message.sent < now);
                first += written[first..last]
                    .partition_point(|message| message.sent < now - REPEATED_MINUTES * 60);
                if first < last {
                    let repeated = &written[first + self.dice.below((last - first) as u32) as usize];
                    let is_lie = repeated.side == Side::Liar;
                    if !is_lie || chance(&mut self.dice, self.world.temper.credulity) {
                        messages.push(self.echo(now, repeated));
                    }
                }
            }
        }
        messages
    }

    /// One of what a message says, in one's own words; how long somebody else stands is always heard.
    fn echo(&mut self, now: i64, repeated: &Message) -> Message {
        let author = self.author();
        let dice = &mut self.dice;
        let saying = *dice.one_of(&repeated.sayings);
        let is_own = matches!(saying, Saying::Took(..) | Saying::Standing(..));
        let knowing = if is_own || dice.one_in(3) { Knowing::Heard } else { Knowing::Seen };
        let lang = self.speech.of(author);
        let words = tongue::message(lang, &[saying], Timing::Plain, knowing, Dress::Tailed, dice);
        Message {
            sent: now,
            author,
            words,
            lang,
            side: Side::Echo,
            sayings: vec![saying],
            timing: Timing::Plain,
            knowing,
            seen: repeated.seen,
        }
    }

    /// Those who chat and ask.
    pub fn chatter(&mut self) -> Vec<Message> {
        let mut messages = Vec::new();
        for minute in 0..self.world.minutes {
            let mean = (self.rate * CHATTER).min(CHATTER_MOST) / 60.0;
            for _ in 0..count(&mut self.dice, mean * self.world.loudness(minute) / self.usual) {
                let author = self.author();
                let (dice, lang) = (&mut self.dice, self.speech.of(author));
                let asks = dice.one_in(3);
                let words = if asks { tongue::question(lang, dice) } else { tongue::chatter(lang, dice) };
                messages.push(Message {
                    sent: self.world.at(minute).unix_seconds() + i64::from(dice.below(60)),
                    author,
                    words,
                    lang,
                    side: Side::Bystander,
                    sayings: vec![],
                    timing: Timing::Plain,
                    knowing: Knowing::Seen,
                    seen: self.world.at(minute),
                });
            }
        }
        messages
    }
}

/// The time of day on the clocks of the side one leaves, in fives: an hour later on the other one.
fn clock(minute: usize, sayings: &[Saying]) -> u32 {
    let ahead = if sayings.iter().any(|saying| saying.is_back()) { 60 } else { 0 };
    ((minute + ahead) % DAY) as u32 / 5 * 5
}

/// Accounts that come back where so many reports an hour are written.
pub fn regulars(rate: u32) -> u32 {
    rate * REGULARS_PER_RATE
}
