//! The filing ids of the last seven days, hashed: the same filing is taken once. Refuses to know an id in
//! clear.

use crate::fact::{Digest, Seq};
use crate::limits;
use crate::minute::Minute;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// What is remembered of a filing id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spent {
    /// Hash of what was filed.
    pub content: Digest<8>,
    /// The entry that took it.
    pub seq: Seq,
    /// When.
    pub at: Minute,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct SpentIds {
    by_id: BTreeMap<Digest<8>, Spent>,
    /// By place in the log, which is also by time.
    by_seq: BTreeSet<(Seq, Digest<8>)>,
}

impl SpentIds {
    pub fn get(&self, id: Digest<8>) -> Option<&Spent> {
        self.by_id.get(&id)
    }

    pub fn insert(&mut self, id: Digest<8>, spent: Spent) {
        if let Some(old) = self.by_id.insert(id, spent) {
            self.by_seq.remove(&(old.seq, id));
        }
        self.by_seq.insert((spent.seq, id));
        if self.by_id.len() > limits::SPENT_IDS_PER_CROSSING {
            self.drop_oldest();
        }
    }

    fn drop_oldest(&mut self) {
        if let Some((_, id)) = self.by_seq.pop_first() {
            self.by_id.remove(&id);
        }
    }

    /// Forgets ids older than seven days.
    pub fn forget(&mut self, now: Minute) {
        let old = now - limits::SPENT_ID_MINUTES;
        while let Some((_, id)) = self.by_seq.first() {
            if self.by_id.get(id).is_some_and(|spent| spent.at > old) {
                break;
            }
            self.drop_oldest();
        }
    }
}

impl Serialize for SpentIds {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.by_id.iter().map(|(id, spent)| (id, spent.content, spent.seq, spent.at.0)))
    }
}

impl<'de> Deserialize<'de> for SpentIds {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let list = Vec::<(Digest<8>, Digest<8>, Seq, i64)>::deserialize(from)?;
        let spent = |(id, content, seq, at)| (id, Spent { content, seq, at: Minute(at) });
        let by_seq = list.iter().map(|(id, _, seq, _)| (*seq, *id)).collect();
        Ok(Self { by_id: list.into_iter().map(spent).collect(), by_seq })
    }
}
