//! What is remembered of one Voice, and what it is by that. Refuses to know its name for longer than the list
//! of names does.

use super::{Who, bucket_of};
use crate::cohort::Cohort;
use crate::fact::{Digest, Seq, Via};
use crate::minute::{Minute, whole};
use crate::standing::{Family, Standing, Trust};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub(super) const DAY: i64 = 24 * 60;
/// Minutes a Voice is heard before it may be seasoned (A4).
const SEASONED_MINUTES: i64 = 72 * 60;
/// Claims of it that turned out right before it may be, and on how many days. A4 asks that they be settled;
/// who is always wrong would be seasoned by that.
const SEASONED_CLAIMS: u32 = 5;
const SEASONED_DAYS: u32 = 2;

/// Those first heard within so many minutes are one generation: who comes in a wave is told apart from who
/// came before it.
const GENERATION_MINUTES: i64 = 6 * 60;

/// Whether all of a generation may be seasoned by their age.
pub(super) fn is_old(generation: i64, now: Minute) -> bool {
    now.since(Minute((generation + 1) * GENERATION_MINUTES)) >= SEASONED_MINUTES
}

/// One Voice of this term.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Record {
    /// Its newest entry, and when that was kept.
    pub last: Seq,
    #[serde(with = "whole")]
    pub heard: Minute,
    /// When it was first heard; of an import, the earliest it told.
    #[serde(with = "whole")]
    pub first: Minute,
    pub via: Via,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohort: Option<Cohort>,
    /// Claims of it that turned out right: to be settled is no merit.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub settled: u32,
    /// Days on which one did, and the last of them.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub days: u32,
    #[serde(default)]
    pub last_day: i64,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub trust: BTreeMap<Family, Trust>,
    /// From when until when the operator answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<(i64, i64)>,
    /// By which key it ever was an anchor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Digest<8>>,
    /// Whether the operator took that back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_revoked: bool,
    /// When a seasoned Voice answered for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vouched: Option<i64>,
    /// When it took invites, within a week.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invites: Vec<i64>,
    /// The ten minutes in which it was last counted among those who bring claims.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<i64>,
    /// What it was when last looked at: an established one's record goes last when room is short.
    pub rank: Standing,
    /// Its name, where it is known. Made anew when read back.
    #[serde(skip)]
    pub name: Option<Voice>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_zero(n: &u32) -> bool {
    *n == 0
}

impl Record {
    pub fn new(name: Voice, seq: Seq, now: Minute, first: Minute, via: Via) -> Self {
        // Of an import each author is a Voice, and the chat is no group.
        let cohort = (via != Via::Import).then(|| Cohort::Burst(bucket_of(now)));
        Self {
            name: Some(name),
            last: seq,
            heard: now,
            first,
            via,
            cohort,
            settled: 0,
            days: 0,
            last_day: 0,
            trust: BTreeMap::new(),
            anchor: None,
            card: None,
            is_revoked: false,
            vouched: None,
            invites: Vec::new(),
            counted: None,
            rank: Standing::Fresh,
        }
    }

    pub fn standing(&self, now: Minute) -> Standing {
        self.class(self.is_proven(now), now)
    }

    /// What it is in one family: who was right of the queue has shown nothing of visas.
    pub fn standing_in(&self, family: Family, now: Minute) -> Standing {
        let has_right = self.trust.get(&family).is_some_and(Trust::has_right);
        self.class(has_right && self.is_proven(now), now)
    }

    /// Whether it was heard for long enough, and right often enough.
    fn is_proven(&self, now: Minute) -> bool {
        self.is_aged(now) && self.settled >= SEASONED_CLAIMS && self.days >= SEASONED_DAYS
    }

    /// The day on which it was first heard.
    pub fn first_day(&self) -> i64 {
        self.first.0.div_euclid(DAY)
    }

    /// In which hours it was first heard.
    pub fn generation(&self) -> i64 {
        self.first.0.div_euclid(GENERATION_MINUTES)
    }

    pub fn is_aged(&self, now: Minute) -> bool {
        now.since(self.first) >= SEASONED_MINUTES
    }

    fn class(&self, is_proven: bool, now: Minute) -> Standing {
        if self.anchor.is_some_and(|(from, until)| from <= now.0 && now.0 < until) {
            Standing::Anchor
        } else if is_proven && self.via != Via::Import {
            Standing::Seasoned
        } else if self.vouched.is_some() {
            Standing::Vouched
        } else if is_proven {
            Standing::Imported
        } else {
            Standing::Fresh
        }
    }

    pub fn place(&self, who: Who) -> Place {
        (self.rank.is_established(), self.settled.min(SEASONED_CLAIMS), self.last, who)
    }

    /// Whether it cost more than a new secret: it is established, or was heard for the first time 72 h
    /// before.
    pub fn is_steady(&self, now: Minute) -> bool {
        self.standing(now).is_established() || self.is_aged(now)
    }

    /// Where it stands among those heard lately; who was imported is not there.
    pub fn hearing(&self, who: Who) -> Option<Hearing> {
        (self.via != Via::Import).then(|| (self.is_steady(self.heard), self.heard.0, who))
    }
}

/// In which order records go when room is short: fresh ones first, then those of which less turned out right
/// (a flood of new secrets drives out none that has begun to be proven), then the one not heard for longest.
/// By entries and not by Voices, so that it is the same where those are gone.
pub(super) type Place = (bool, u32, Seq, Who);

/// Whether a record is of one that is not made for the moment, and when that was heard.
pub(super) type Hearing = (bool, i64, Who);

/// Whether a Voice was heard before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heard {
    /// It is a guest.
    Nobody,
    /// Never in this term.
    First,
    /// It was.
    Again,
}
