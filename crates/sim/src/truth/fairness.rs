//! Whether what is told in one language fares as what is told in another: of honest reports of open and shut,
//! how many were read at all, and how many of those read were true. Refuses to weigh languages against each
//! other by how many speak them.

use super::chat::{Message, Side};
use super::import::Door;
use super::saying::Saying;
use super::world::World;
use border::entry::Entry;
use border::fact::{Claim, Fact};
use border::lang::Lang;
use border::minute::Minute;
use border::topic::Topic;
use border::value::{State, Value};
use border::voice::Voice;
use serde::Serialize;
use std::collections::BTreeMap;

/// How reports of one language fared.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Fare {
    /// Sayings of honest people, of every kind.
    pub said: u64,
    /// Of them, kept as they were meant.
    pub kept: u64,
    /// Reports of open and shut by those who were there.
    pub open: u64,
    /// Of them, kept and true of the minute they were kept for.
    pub open_true: u64,
}

impl Fare {
    /// The share of reports of open and shut that were lost or untrue.
    pub fn error(&self) -> f64 {
        1.0 - self.open_true as f64 / self.open.max(1) as f64
    }
}

/// How each language fared.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Fairness(pub BTreeMap<Lang, Fare>);

impl Fairness {
    /// Of a world's messages and what was kept of them.
    ///
    /// # Errors
    /// The crossing has no usual direction.
    pub fn of(door: &Door, told: (&World, &[Message]), entries: &[Entry]) -> Result<Self, String> {
        let (world, messages) = told;
        let toward = door.toward()?;
        let now = world.now();
        let mut claims: BTreeMap<(Minute, Voice), Vec<&Claim>> = BTreeMap::new();
        for entry in entries {
            if let Fact::Claimed(claim) = &entry.fact {
                claims.entry((claim.told, claim.by)).or_default().push(claim);
            }
        }
        let mut fairness = Self::default();
        for message in messages.iter().filter(|message| message.side == Side::Honest) {
            let voice = door.voice(&message.account(), now);
            let kept = claims.get(&(message.told(), voice)).map_or(&[][..], Vec::as_slice);
            let fare = fairness.0.entry(message.lang).or_default();
            // A rumour is no claim.
            for saying in message.sayings.iter().filter(|saying| **saying != Saying::BanComing) {
                fare.said += 1;
                fare.kept += u64::from(kept.iter().any(|claim| saying.is_said_by(claim, toward)));
                if matches!(saying, Saying::Open(_)) {
                    fare.open += 1;
                    let of_open = kept
                        .iter()
                        .find(|claim| claim.slot.topic == Topic::Open && claim.slot.land == toward);
                    fare.open_true += u64::from(of_open.is_some_and(|claim| is_true(world, claim)));
                }
            }
        }
        Ok(fairness)
    }

    /// Adds another world's.
    pub fn merge(&mut self, other: &Self) {
        for (lang, fare) in &other.0 {
            let sum = self.0.entry(*lang).or_default();
            sum.said += fare.said;
            sum.kept += fare.kept;
            sum.open += fare.open;
            sum.open_true += fare.open_true;
        }
    }

    /// A language's error against Russian's.
    pub fn against_majority(&self, lang: Lang) -> Option<f64> {
        let majority = self.0.get(&Lang::Ru).filter(|fare| fare.error() > 0.0)?;
        self.0.get(&lang).map(|fare| fare.error() / majority.error())
    }
}

fn is_true(world: &World, claim: &Claim) -> bool {
    let minute = world.minute_of(claim.seen);
    let open = usize::try_from(minute).ok().and_then(|minute| world.open.get(minute));
    open.is_some_and(|open| claim.value == Value::State(if *open { State::Yes } else { State::No }))
}
