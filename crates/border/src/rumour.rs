//! A rumour: what people say will be, or heard of others, about one thing. It stands beside the slot it is
//! of. Refuses to know how it comes about and to be a state: what moderators found is said of it alone.

use crate::board::Keyed;
use crate::closed::closed_list;
use crate::fact::Seq;
use crate::item::Key;
use crate::minute::Minute;
use crate::slot::Slot;
use crate::value::State;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

closed_list! {
    /// What moderators found a rumour to be.
    Ruling {
        /// It is not so.
        False = "false",
        /// Some of it is so.
        Partly = "partly",
        /// It is so.
        True = "true",
        /// They looked, and do not know.
        Unknown = "unknown",
    }
}

closed_list! {
    /// Which source those who carry a rumour name.
    Named {
        /// A page of a listed office.
        Office = "office",
    }
}

/// What moderators found, and when.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Verdict {
    /// What.
    pub ruling: Ruling,
    /// When a second key agreed.
    pub at: Minute,
}

/// What some saw on the spot since a rumour was first told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Seen {
    /// What.
    pub value: State,
    /// How many saw it, each by its last word.
    pub sources: u32,
    /// Of how many independent groups.
    pub groups: u32,
    /// When it was last seen.
    pub newest_at: Minute,
}

/// What people say, unseen by whoever says it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Rumour {
    /// `rumour/`, the slot's key and the value.
    pub key: Key,
    /// The entry that last changed it.
    pub changed: Seq,
    /// Of what.
    pub slot: Slot,
    /// What is said.
    pub value: State,
    /// When it was first told.
    pub first_at: Minute,
    /// When it was last told.
    pub newest_at: Minute,
    /// How many told it.
    pub reports: u32,
    /// By how many sources.
    pub sources: u32,
    /// Of how many independent groups: near copies of one text are one, and whoever may be one hand. A base
    /// of before they were counted has none.
    #[serde(default)]
    pub groups: u32,
    /// Whether it is of what will be, by whoever told it last; else of what is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ahead: bool,
    /// The source that somebody shows for it; absent where nobody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<Named>,
    /// What was seen on the spot since it was first told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen_since: Vec<Seen>,
    /// What moderators found; absent where they said nothing, or long ago.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
}

impl Rumour {
    /// A rumour that nobody carries yet.
    pub(crate) fn begun(slot: Slot, value: State, told: Minute) -> Self {
        Self {
            key: Key::Rumour(slot, value),
            changed: 0,
            slot,
            value,
            first_at: told,
            newest_at: told,
            reports: 0,
            sources: 0,
            groups: 0,
            ahead: false,
            named: None,
            seen_since: vec![],
            verdict: None,
        }
    }
}

impl Rumour {
    /// Its place among others: those of which moderators found something, then those that the most carry.
    pub fn rank(&self) -> (Reverse<Option<Minute>>, Reverse<u32>, Reverse<Minute>) {
        let found = self.verdict.map(|verdict| verdict.at);
        (Reverse(found), Reverse(self.groups), Reverse(self.newest_at))
    }
}

impl Keyed<Key> for Rumour {
    fn key(&self) -> Key {
        self.key.clone()
    }
}
