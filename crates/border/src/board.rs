//! The board: everything shown of one crossing, keyed, each item with the entry that last changed it.
//! Pages, API and streams are made of this and nothing else. Refuses to know how answers come about.

use crate::answer::Answer;
use crate::entry::Cursor;
use crate::fact::Seq;
use crate::item::{Alert, Key, NoticeItem, Question};
use crate::limits;
use crate::minute::Minute;
use crate::official::OfficialItem;
use crate::ride::RideItem;
use crate::rumour::Rumour;
use crate::slot::Slot;
use crate::slug::Slug;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything shown of one crossing at one place of its log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Board {
    /// Which crossing.
    pub crossing: Slug,
    /// The last entry in it.
    pub seq: Seq,
    /// The minute it is of.
    pub at: Minute,
    /// When the newest thing on it was told; absent while nothing ever was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest_at: Option<Minute>,
    /// Since when the whole crossing is paused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_at: Option<Minute>,
    /// Since when only established Voices count: too many fresh ones came at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flooded_at: Option<Minute>,
    /// Until when the operator holds alerts back: none rings before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alerts_held_until: Option<Minute>,
    /// What is so.
    #[serde(with = "as_list")]
    pub answers: BTreeMap<Slot, Answer>,
    /// What turned for the worse.
    #[serde(with = "as_list")]
    pub alerts: BTreeMap<Slot, Alert>,
    /// What people say, unseen.
    #[serde(with = "as_list")]
    pub rumours: BTreeMap<Key, Rumour>,
    /// What is asked and not answered.
    #[serde(with = "as_list")]
    pub questions: BTreeMap<Key, Question>,
    /// What offices say.
    #[serde(with = "as_list")]
    pub notices: BTreeMap<Key, NoticeItem>,
    /// What offices count themselves.
    #[serde(default, with = "as_list", skip_serializing_if = "BTreeMap::is_empty")]
    pub official: BTreeMap<Key, OfficialItem>,
    /// Seats offered and sought.
    #[serde(default, with = "as_list", skip_serializing_if = "BTreeMap::is_empty")]
    pub rides: BTreeMap<Key, RideItem>,
    /// What was taken off within the last day: key, and the entry and minute that did it.
    #[serde(with = "as_list")]
    pub gone: BTreeMap<Key, Gone>,
    /// The newest tombstone that was dropped: a cursor before it cannot be served a patch.
    #[serde(default)]
    pub forgotten: Seq,
}

/// A tombstone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Gone {
    /// What is gone.
    pub key: Key,
    /// The entry that took it off.
    pub changed: Seq,
    /// When.
    pub at: Minute,
}

/// What has its key inside it, so that a list says the same as a map.
pub trait Keyed<K> {
    /// The key.
    fn key(&self) -> K;
}

impl Keyed<Slot> for Answer {
    fn key(&self) -> Slot {
        self.key
    }
}

impl Keyed<Slot> for Alert {
    fn key(&self) -> Slot {
        self.slot
    }
}

macro_rules! keyed_by_key {
    ($($item:ty),+) => { $(
        impl Keyed<Key> for $item {
            fn key(&self) -> Key { self.key.clone() }
        }
    )+ };
}
keyed_by_key!(Question, NoticeItem, OfficialItem, RideItem, Gone);

mod as_list {
    use super::{BTreeMap, Deserialize, Keyed, Serialize};
    use serde::{Deserializer, Serializer};

    pub fn serialize<K, V: Serialize, S: Serializer>(map: &BTreeMap<K, V>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(map.values())
    }

    pub fn deserialize<'de, K: Ord, V, D>(from: D) -> Result<BTreeMap<K, V>, D::Error>
    where
        V: Deserialize<'de> + Keyed<K>,
        D: Deserializer<'de>,
    {
        Ok(Vec::<V>::deserialize(from)?.into_iter().map(|item| (item.key(), item)).collect())
    }
}

/// The items changed since a cursor, whole, and the keys that are gone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Patch {
    /// From where.
    pub from: Cursor,
    /// To where.
    pub cursor: Cursor,
    /// The minute of the board.
    pub at: Minute,
    /// When the newest thing on the board was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest_at: Option<Minute>,
    /// Since when the whole crossing is paused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_at: Option<Minute>,
    /// Since when only established Voices count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flooded_at: Option<Minute>,
    /// Until when alerts are held back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alerts_held_until: Option<Minute>,
    /// Changed answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Changed alerts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alerts: Vec<Alert>,
    /// Changed rumours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rumours: Vec<Rumour>,
    /// Changed questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// Changed notices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<NoticeItem>,
    /// Changed figures of offices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub official: Vec<OfficialItem>,
    /// Changed rides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rides: Vec<RideItem>,
    /// Keys of what is gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Key>,
}

impl Patch {
    /// Whether nothing on the board changed (the time and the cursor may have).
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.alerts.is_empty()
            && self.rumours.is_empty()
            && self.questions.is_empty()
            && self.notices.is_empty()
            && self.official.is_empty()
            && self.gone.is_empty()
    }
}

impl Board {
    /// The board of a crossing of which nothing was ever told.
    pub fn empty(crossing: Slug, at: Minute) -> Self {
        Self {
            crossing,
            seq: 0,
            at,
            newest_at: None,
            paused_at: None,
            flooded_at: None,
            alerts_held_until: None,
            answers: BTreeMap::new(),
            alerts: BTreeMap::new(),
            rumours: BTreeMap::new(),
            questions: BTreeMap::new(),
            notices: BTreeMap::new(),
            official: BTreeMap::new(),
            rides: BTreeMap::new(),
            gone: BTreeMap::new(),
            forgotten: 0,
        }
    }

    /// What changed since `from`; none where this board cannot say: another epoch, a later place than its
    /// own, or a place before the oldest tombstone. The follower then fetches the board anew.
    pub fn since(&self, from: Cursor, epoch: crate::entry::Epoch) -> Option<Patch> {
        if from.epoch != epoch || from.seq > self.seq || from.seq < self.forgotten {
            return None;
        }
        let newer = |changed: Seq| changed > from.seq;
        Some(Patch {
            from,
            cursor: Cursor { epoch, seq: self.seq },
            at: self.at,
            newest_at: self.newest_at,
            paused_at: self.paused_at,
            flooded_at: self.flooded_at,
            alerts_held_until: self.alerts_held_until,
            answers: self.answers.values().filter(|item| newer(item.changed)).cloned().collect(),
            alerts: self.alerts.values().filter(|item| newer(item.changed)).cloned().collect(),
            rumours: self.rumours.values().filter(|item| newer(item.changed)).cloned().collect(),
            questions: self.questions.values().filter(|item| newer(item.changed)).cloned().collect(),
            notices: self.notices.values().filter(|item| newer(item.changed)).cloned().collect(),
            official: self.official.values().filter(|item| newer(item.changed)).cloned().collect(),
            rides: self.rides.values().filter(|item| newer(item.changed)).cloned().collect(),
            gone: self
                .gone
                .values()
                .filter(|item| newer(item.changed))
                .map(|gone| gone.key.clone())
                .collect(),
        })
    }

    /// Lays a patch over the board it starts from: items replaced by key, gone keys removed. Tombstones of a
    /// patched board are those it was told of.
    pub fn patch(&mut self, patch: &Patch) {
        for key in &patch.gone {
            self.take(key);
            let gone = Gone { key: key.clone(), changed: patch.cursor.seq, at: patch.at };
            self.gone.insert(key.clone(), gone);
        }
        for item in &patch.answers {
            self.gone.remove(&Key::Answer(item.key));
            self.answers.insert(item.key, item.clone());
        }
        for item in &patch.alerts {
            self.gone.remove(&item.key);
            self.alerts.insert(item.slot, item.clone());
        }
        for item in &patch.rumours {
            self.gone.remove(&item.key);
            self.rumours.insert(item.key.clone(), item.clone());
        }
        for item in &patch.questions {
            self.gone.remove(&item.key);
            self.questions.insert(item.key.clone(), item.clone());
        }
        for item in &patch.notices {
            self.gone.remove(&item.key);
            self.notices.insert(item.key.clone(), item.clone());
        }
        for item in &patch.official {
            self.gone.remove(&item.key);
            self.official.insert(item.key.clone(), item.clone());
        }
        for item in &patch.rides {
            self.gone.remove(&item.key);
            self.rides.insert(item.key.clone(), item.clone());
        }
        self.seq = patch.cursor.seq;
        self.at = patch.at;
        self.newest_at = patch.newest_at;
        self.paused_at = patch.paused_at;
        self.flooded_at = patch.flooded_at;
        self.alerts_held_until = patch.alerts_held_until;
    }

    /// Removes an item; whether it was there.
    pub(crate) fn take(&mut self, key: &Key) -> bool {
        match key {
            Key::Answer(slot) => self.answers.remove(slot).is_some(),
            Key::Alert(slot) => self.alerts.remove(slot).is_some(),
            Key::Rumour(..) => self.rumours.remove(key).is_some(),
            Key::Question(..) => self.questions.remove(key).is_some(),
            Key::Notice(_) => self.notices.remove(key).is_some(),
            Key::Official(..) => self.official.remove(key).is_some(),
            Key::Ride(_) => self.rides.remove(key).is_some(),
        }
    }

    /// Removes an item and leaves a tombstone, if it was there.
    pub(crate) fn bury(&mut self, key: Key, changed: Seq, at: Minute) {
        if self.take(&key) {
            self.gone.insert(key.clone(), Gone { key, changed, at });
        }
    }

    /// Drops tombstones older than a day. It looks at all of them: once a minute that passes is enough.
    pub(crate) fn forget(&mut self, now: Minute) {
        let old = now - limits::TOMBSTONE_MINUTES;
        let mut forgotten = self.forgotten;
        self.gone.retain(|_, gone| {
            let keep = gone.at > old;
            if !keep {
                forgotten = forgotten.max(gone.changed);
            }
            keep
        });
        self.forgotten = forgotten;
    }

    /// Drops the oldest tombstones beyond the bound.
    pub(crate) fn bound(&mut self) {
        let Some(over) = self.gone.len().checked_sub(limits::TOMBSTONES_PER_BOARD + 1) else { return };
        let mut places: Vec<Seq> = self.gone.values().map(|gone| gone.changed).collect();
        let (_, newest_dropped, _) = places.select_nth_unstable(over);
        let newest_dropped = *newest_dropped;
        // Of one entry's tombstones all go or none: whoever is before that entry must fetch the board anew
        // either way.
        self.gone.retain(|_, gone| gone.changed > newest_dropped);
        self.forgotten = self.forgotten.max(newest_dropped);
    }

    /// Whether a reader who saw `before` would see anything new.
    pub fn differs_from(&self, before: &Self) -> bool {
        let newer = |changed: Seq| changed > before.seq;
        self.newest_at != before.newest_at
            || self.paused_at != before.paused_at
            || self.flooded_at != before.flooded_at
            || self.alerts_held_until != before.alerts_held_until
            || self.answers.values().any(|item| newer(item.changed))
            || self.alerts.values().any(|item| newer(item.changed))
            || self.rumours.values().any(|item| newer(item.changed))
            || self.questions.values().any(|item| newer(item.changed))
            || self.notices.values().any(|item| newer(item.changed))
            || self.official.values().any(|item| newer(item.changed))
            || self.rides.values().any(|item| newer(item.changed))
            || self.gone.values().any(|item| newer(item.changed))
    }

    /// Whether the newest thing on it was told a day or longer before `now`: whoever shows it says so before
    /// anything else. A board on which nothing was ever told is empty, not old.
    pub fn is_old(&self, now: Minute) -> bool {
        self.newest_at.is_some_and(|newest| now.since(newest) >= limits::OLD_BOARD_MINUTES)
    }

    /// What a reader sees, without what only followers need: for comparing a patched board with a fresh one.
    pub fn shown(&self) -> Self {
        Self { gone: BTreeMap::new(), forgotten: 0, ..self.clone() }
    }
}
