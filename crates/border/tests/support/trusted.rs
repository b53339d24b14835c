//! What changes whom a board believes, drawn by proptest: anchors, invites, bursts of newcomers, near copies
//! and claims that are shown later. Refuses to draw what no decision makes.

use super::log::{Log, claim, voice};
use border::deed::{Cause, Wish, decide_deed};
use border::fact::{Anchored, Claim, Digest, Fact, Filed, Seq, Via};
use border::limits;
use border::minute::Minute;
use border::rumour::{Ruling, Rumour};
use border::slot::Slot;
use border::topic::Topic;
use border::value::Value;
use border::voice::Voice;
use proptest::prelude::*;

/// One such thing.
#[derive(Clone, Debug)]
pub enum Act {
    Anchor { by: u8, minutes: u16 },
    Revoke { by: u8 },
    Invite { by: u8, tree: u8 },
    Vouch { by: u8, tree: u8, invite: u8 },
    Burst { from: u8, many: u8, slot: u8, value: u8 },
    Copies { by: u8, many: u8, slot: u8, value: u8 },
    Held { by: u8, slot: u8, value: u8, minutes: u8 },
    Moderate { key: u8, wish: u8, line: u8 },
}

pub fn acts() -> impl Strategy<Value = Act> {
    let by = || 1..7_u8;
    let said = || (0..4_u8, any::<u8>());
    prop_oneof![
        (by(), 0..9_000_u16).prop_map(|(by, minutes)| Act::Anchor { by, minutes }),
        by().prop_map(|by| Act::Revoke { by }),
        (by(), 0..3_u8).prop_map(|(by, tree)| Act::Invite { by, tree }),
        (by(), 0..3_u8, any::<u8>()).prop_map(|(by, tree, invite)| Act::Vouch { by, tree, invite }),
        (8..60_u8, 5..9_u8, said()).prop_map(|(from, many, (slot, value))| Act::Burst {
            from,
            many,
            slot,
            value
        }),
        (by(), 1..6_u8, said()).prop_map(|(by, many, (slot, value))| Act::Copies { by, many, slot, value }),
        (by(), said(), 10..31_u8).prop_map(|(by, (slot, value), minutes)| Act::Held {
            by,
            slot,
            value,
            minutes
        }),
        (0..3_u8, any::<u8>(), any::<u8>()).prop_map(|(key, wish, line)| Act::Moderate { key, wish, line }),
    ]
}

impl Act {
    /// The facts of it, kept at `now` after what a log holds.
    pub fn facts(&self, log: &Log, slots: &[Slot], now: Minute) -> Vec<Fact> {
        let next = log.fold.seq() + 1;
        match *self {
            Self::Anchor { by, minutes } => {
                let until = now + i64::from(minutes);
                vec![Fact::Anchored(Anchored { by: voice(by), from: now, until, card: None })]
            }
            Self::Revoke { by } => vec![Fact::Revoked { by: voice(by) }],
            Self::Invite { by, tree } => vec![Fact::Invited { by: voice(by), tree: Digest([tree; 8]) }],
            Self::Vouch { by, tree, invite } => {
                let (tree, invite) = (Digest([tree; 8]), Digest([invite; 8]));
                vec![Fact::Vouched { by: voice(by), tree, invite }]
            }
            Self::Burst { from, many, slot, value } => (from..from + many)
                .zip((next..).step_by(2))
                .flat_map(|(by, seq)| filed(voice(by), seq, tapped(by, slots, slot, value, now), now))
                .collect(),
            Self::Copies { by, many, slot, value } => (by..by + many)
                .zip((next..).step_by(2))
                .flat_map(|(by, seq)| {
                    let said = tapped(by, slots, slot, value, now);
                    let copy_of = (seq > next).then_some(next);
                    let facts = filed(voice(by), seq, Claim { copy_of, ..said }, now);
                    if seq > next + 2 * limits::ECHO_VOICES as u64 { aside(facts, next) } else { facts }
                })
                .collect(),
            Self::Held { by, slot, value, minutes } => {
                let said = tapped(by, slots, slot, value, now);
                filed(voice(by), next, Claim { held_minutes: Some(minutes), ..said }, now).into()
            }
            Self::Moderate { key, wish, line } => {
                let wish = wish_of(wish, next.saturating_sub(1 + u64::from(line % 16)), log);
                decide_deed(&log.fold, Digest([key; 8]), &wish, now).into_iter().collect()
            }
        }
    }
}

/// What a key wants, of a filing lately or of the newest deed.
fn wish_of(wish: u8, line: Seq, log: &Log) -> Wish {
    let deed = log.fold.deeds().next().map_or(line, |(seq, _)| seq);
    let topic = Topic::ALL.get(usize::from(wish / 16)).copied();
    match wish % 16 {
        0 => Wish::Freeze(topic),
        1 => Wish::Thaw(topic),
        2 => Wish::HoldWords,
        3 => Wish::ShowWords,
        4 => Wish::Let([line].into()),
        5 => Wish::Undo,
        6..11 => Wish::Confirm(deed),
        11 => Wish::Count(log.fold.aside()),
        12..14 => {
            let rumours: Vec<&Rumour> =
                log.fold.board().rumours.values().chain(log.fold.past_rumours()).collect();
            let ruling = Ruling::ALL[usize::from(wish / 16) % Ruling::ALL.len()];
            match rumours.get(line as usize % rumours.len().max(1)) {
                Some(rumour) => Wish::Rule(rumour.slot, rumour.value, ruling),
                None => Wish::Undo,
            }
        }
        n => Wish::Hide([line].into(), Cause::ALL[usize::from(n) % Cause::ALL.len()]),
    }
}

fn tapped(by: u8, slots: &[Slot], slot: u8, value: u8, now: Minute) -> Claim {
    let slot = slots[usize::from(slot)];
    let states = super::world::states(slot.topic);
    let value = Value::State(states[usize::from(value) % states.len()]);
    Claim { slot, value, ..claim(by, "open/ge///", Value::State(states[0]), now) }
}

/// A filing at its place with one claim.
pub fn filed(by: Voice, seq: Seq, claim: Claim, now: Minute) -> [Fact; 2] {
    let mut id = [0xa5; 8];
    id.copy_from_slice(&(seq * 0x9e37_79b9 + 1).to_be_bytes());
    let filed = Filed {
        id: Digest(id),
        content: Digest([7; 8]),
        by,
        told: now,
        lang: None,
        intents: [border::reading::Intent::Report].into(),
        words: None,
        reply_to: None,
        via: Via::Web,
        held_minutes: claim.held_minutes,
        aside_of: None,
    };
    [Fact::Filed(filed), Fact::Claimed(Claim { by, of: Some(seq), ..claim })]
}

/// The same, set aside as a copy of what an entry began.
pub fn aside([taken, said]: [Fact; 2], head: Seq) -> [Fact; 2] {
    let Fact::Filed(taken) = taken else { return [taken, said] };
    [Fact::Filed(Filed { aside_of: Some(head), ..taken }), said]
}
