//! Whom somebody answers for: accounts that the operator made anchors, of which some may be stolen, and
//! accounts that known ones vouch for. No message brings such facts, so they are put into the log after the
//! import. Refuses to answer for anyone whose secret is not an account of this world.

use super::chance::{chance, count};
use super::chat::{Message, Side, account};
use super::import::{Door, Imported};
use super::liars::{Lie, lie};
use super::observer;
use super::people::Speech;
use super::saying::{Knowing, Timing};
use super::tongue::{self, Dress};
use super::world::{DAY, QUIET_DAYS, World};
use crate::dice::Dice;
use border::entry::Entry;
use border::fact::{Anchored, Digest, Fact};
use serde::Serialize;

/// From here on accounts are anchors.
const FIRST: u32 = 300_000;
/// How much of all reports anchors bring.
const SHARE: f64 = 0.02;

/// The anchors of a world.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Anchors {
    /// How many.
    pub all: u32,
    /// How many of them lie after the quiet days.
    pub stolen: u32,
}

impl Anchors {
    /// What they write: a fiftieth of all reports, together.
    pub fn messages(&self, told: (&World, Lie), seed: u64, rate: u32, speech: Speech) -> Vec<Message> {
        let (world, lying) = told;
        let (mut dice, mut messages) = (Dice::new(seed ^ 0x616e_6368), Vec::new());
        let mean = if self.all > 0 { SHARE * f64::from(rate) / 60.0 } else { 0.0 };
        for minute in 0..world.minutes {
            for _ in 0..count(&mut dice, mean) {
                let place = dice.below(self.all);
                let lies = place < self.stolen && minute >= QUIET_DAYS * DAY;
                let mut sayings = observer::look(world, minute, &mut dice);
                if lies {
                    sayings.iter_mut().for_each(|saying| *saying = lie(lying, world, minute, *saying));
                }
                let dress = if chance(&mut dice, 0.5) { Dress::Tailed } else { Dress::Bare };
                let lang = speech.of(FIRST + place);
                let (timing, knowing) = (Timing::Plain, Knowing::Seen);
                messages.push(Message {
                    sent: world.at(minute).unix_seconds() + i64::from(dice.below(60)),
                    author: FIRST + place,
                    words: tongue::message(lang, &sayings, timing, knowing, dress, &mut dice),
                    lang,
                    side: if lies { Side::Liar } else { Side::Honest },
                    sayings,
                    timing,
                    knowing,
                    seen: world.at(minute),
                });
            }
        }
        messages
    }

    /// Puts into the log that they are anchors from the first minute on, and who answers for whom.
    pub fn enter(&self, door: &Door, imported: &mut Imported, vouches: &[(usize, u32, u32)], world: &World) {
        let (begin, now) = (world.begin, world.now());
        let voice = |author: u32| door.voice(&account(author), now);
        let anchored = (0..self.all).map(|place| {
            let (by, until) = (voice(FIRST + place), now + DAY as i64);
            (begin, Fact::Anchored(Anchored { by, from: begin, until, card: None }))
        });
        let vouched = vouches.iter().flat_map(|(minute, root, child)| {
            let digest = |number: u32| Digest(u64::from(number).to_be_bytes());
            let tree = digest(*root);
            let invited = Fact::Invited { by: voice(*root), tree };
            let vouched = Fact::Vouched { by: voice(*child), tree, invite: digest(*child) };
            [invited, vouched].map(|fact| (world.at(*minute), fact))
        });
        let mut seq = imported.entries.last().map_or(0, |entry| entry.seq);
        let entries = anchored.chain(vouched).map(|(at, fact)| {
            seq += 1;
            Entry { seq, at, fact }
        });
        imported.entries.extend(entries.collect::<Vec<_>>());
    }
}
