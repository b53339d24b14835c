//! One ride and who holds its seats: taken by the order of the log, for a quarter of an hour, then by the
//! next in line. Refuses to count a seat twice, and to look at who holds it.

use super::{PartyTag, RideItem, RideState, Terms};
use crate::closed::closed_list;
use crate::cohort::Cohort;
use crate::fact::{Digest, Seq};
use crate::item::Key;
use crate::limits;
use crate::minute::{Minute, whole};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

closed_list! {
    /// Which of the two that meet at a ride.
    Side {
        /// Whoever put it on the board.
        Offerer = "offerer",
        /// Whoever holds seats of it.
        Holder = "holder",
    }
}

closed_list! {
    /// Who is given the other's contact once both agree.
    Handing {
        /// Each is given the other's.
        Both = "both",
        /// Whoever rides is given the driver's; the driver is given none: those of his kind had theirs today.
        ToRider = "to_rider",
    }
}

/// What those have in common who may be one hand where contacts are given out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hand {
    /// Nothing was shown: all such are one.
    Fresh,
    /// Somebody answers for them: one tree is one.
    Tree(Digest<8>),
    /// Stands for itself, known by the place of its first entry.
    One(Seq),
}

/// How a hold stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum HoldState {
    /// None were free: it moves up when enough are.
    Waiting,
    /// They are held until then.
    Held {
        /// Until when.
        #[serde(with = "whole")]
        until: Minute,
    },
    /// Both agreed, then.
    Agreed {
        /// When.
        #[serde(with = "whole")]
        at: Minute,
        /// Who is given the other's contact.
        handing: Handing,
    },
}

/// Seats that somebody wants.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Hold {
    /// Who, while their Voice lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Voice>,
    /// By which they are known again; a base knows nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyTag>,
    /// With whom they may be one hand.
    pub hand: Hand,
    /// The place of their first entry.
    pub who: Seq,
    /// How many.
    pub seats: u8,
    /// How it stands.
    pub state: HoldState,
    /// Who of the two agreed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreed: Vec<Side>,
}

impl Hold {
    fn counts(&self) -> bool {
        !matches!(self.state, HoldState::Waiting)
    }

    /// Whether both agreed.
    pub fn is_agreed(&self) -> bool {
        matches!(self.state, HoldState::Agreed { .. })
    }
}

/// One who reported a ride.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Warner {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyTag>,
    pub who: Seq,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohort: Option<Cohort>,
}

/// A ride, and who holds its seats.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ride {
    /// What is offered or sought.
    pub terms: Terms,
    /// Who put it up, while their Voice lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Voice>,
    /// By which they are known again; a base knows nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyTag>,
    /// With whom they may be one hand.
    pub hand: Hand,
    /// The place of their first entry.
    pub who: Seq,
    /// When it was put up; none in a base that is older than this field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_since: Option<Minute>,
    /// Holds by their entries: who came first is first.
    holds: BTreeMap<Seq, Hold>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) warners: Vec<Warner>,
    /// Whether two keys looked at it and let it stand: it is not held again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_cleared: bool,
    /// Whether reports hold it back from everyone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_held_back: bool,
    /// See [`RideItem::usual_minor`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual_minor: Option<u32>,
}

/// Who one is at a ride.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Party {
    /// Which side.
    pub side: Side,
    /// The hold of one who holds.
    pub hold: Option<Seq>,
}

impl Ride {
    /// Put up at `now`.
    pub(crate) fn new(
        terms: Terms,
        (by, party): (Voice, PartyTag),
        (hand, who): (Hand, Seq),
        now: Minute,
    ) -> Self {
        Self {
            terms,
            by: Some(by),
            party: Some(party),
            hand,
            who,
            up_since: Some(now),
            holds: BTreeMap::new(),
            warners: Vec::new(),
            is_cleared: false,
            is_held_back: false,
            usual_minor: None,
        }
    }

    /// Holds by their entries, the first first.
    pub fn holds(&self) -> &BTreeMap<Seq, Hold> {
        &self.holds
    }

    /// Seats that are held or taken; never more than there are.
    pub fn used(&self) -> u8 {
        self.holds.values().filter(|hold| hold.counts()).map(|hold| hold.seats).sum()
    }

    /// Seats that nobody holds and nobody has.
    pub fn free(&self) -> u8 {
        self.terms.seats.saturating_sub(self.used())
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.holds.values().filter(|hold| !hold.counts()).count()
    }

    /// Whether it has left at `now`.
    pub fn has_left(&self, now: Minute) -> bool {
        now >= self.terms.departs
    }

    /// When it is gone from the board.
    pub fn gone_at(&self) -> Minute {
        self.terms.departs + limits::RIDE_GONE_MINUTES
    }

    /// Who a tag is here; none where it is nobody.
    pub fn party(&self, tag: PartyTag) -> Option<Party> {
        if self.party == Some(tag) {
            return Some(Party { side: Side::Offerer, hold: None });
        }
        let mut own = self.holds.iter().filter(|(_, hold)| hold.party == Some(tag));
        own.next().map(|(seq, _)| Party { side: Side::Holder, hold: Some(*seq) })
    }

    /// Whether one warned of it.
    pub fn is_warned_by(&self, tag: PartyTag) -> bool {
        self.warners.iter().any(|warner| warner.party == Some(tag))
    }

    /// Whether somebody is given the other's contact.
    pub fn is_given(&self, side: Side, handing: Handing) -> bool {
        handing == Handing::Both || side != self.driver()
    }

    /// Which side drives.
    pub fn driver(&self) -> Side {
        match self.terms.kind {
            super::RideKind::Offered => Side::Offerer,
            super::RideKind::Sought => Side::Holder,
        }
    }

    /// Takes a hold in: held where seats are free and nobody waits before it, else last in line, where there
    /// is room for one.
    pub(crate) fn take(&mut self, seq: Seq, hold: Hold, now: Minute) {
        let fits = hold.seats > 0 && hold.seats <= self.terms.seats && !self.has_left(now);
        if fits && (self.waiting() < limits::WAITING_PER_RIDE || self.free() >= hold.seats) {
            self.holds.insert(seq, Hold { state: HoldState::Waiting, agreed: vec![], ..hold });
            self.move_up(now);
        }
    }

    /// Holds free seats for those who wait, the first for whom there are enough.
    fn move_up(&mut self, now: Minute) {
        let mut free = self.free();
        for hold in self.holds.values_mut() {
            if !hold.counts() && hold.seats <= free {
                free -= hold.seats;
                hold.state = HoldState::Held { until: now + limits::HOLD_MINUTES };
            }
        }
    }

    /// Lets go of a hold.
    pub(crate) fn drop_hold(&mut self, hold: Seq, now: Minute) {
        if self.holds.remove(&hold).is_some() && !self.has_left(now) {
            self.move_up(now);
        }
    }

    /// One side agrees to a hold. The first to do so gives the other as long again as a hold lasts. Whether
    /// both have now, and nothing says who is given what yet.
    pub(crate) fn accept(&mut self, hold: Seq, side: Side, now: Minute) -> bool {
        let Some(hold) = self.holds.get_mut(&hold) else { return false };
        if !matches!(hold.state, HoldState::Held { .. }) || hold.agreed.contains(&side) {
            return false;
        }
        hold.agreed.push(side);
        hold.state = HoldState::Held { until: now + limits::HOLD_MINUTES };
        hold.agreed.len() == 2
    }

    /// Both agreed to a hold: its seats are taken.
    pub(crate) fn agree(&mut self, hold: Seq, handing: Handing, now: Minute) {
        if let Some(hold) = self.holds.get_mut(&hold) {
            hold.state = HoldState::Agreed { at: now, handing };
        }
    }

    /// Drops what time has ended: holds that ran out, and, once it has left, all that nobody agreed to.
    pub(crate) fn pass(&mut self, now: Minute) {
        let has_left = self.has_left(now);
        self.holds.retain(|_, hold| match hold.state {
            HoldState::Agreed { .. } => true,
            HoldState::Held { until } => until > now && !has_left,
            HoldState::Waiting => !has_left,
        });
        if !has_left {
            self.move_up(now);
        }
    }

    /// When time changes it next.
    pub(crate) fn next_change(&self, now: Minute) -> Minute {
        let ends = self.holds.values().filter_map(|hold| match hold.state {
            HoldState::Held { until } => Some(until),
            _ => None,
        });
        let leaves = if self.has_left(now) { self.gone_at() } else { self.terms.departs };
        ends.chain([leaves]).min().unwrap_or(leaves)
    }

    /// Forgets Voices, which end with their term; at this ride people are known by their tags.
    pub(crate) fn forget_voices(&mut self) {
        self.by = None;
        self.holds.values_mut().for_each(|hold| hold.by = None);
    }

    /// Forgets who, for a base.
    pub(crate) fn scrub(&mut self) {
        self.forget_voices();
        self.party = None;
        self.holds.values_mut().for_each(|hold| hold.party = None);
        self.warners.iter_mut().for_each(|warner| warner.party = None);
    }

    /// The ride as shown.
    pub fn item(&self, seq: Seq, changed: Seq, now: Minute) -> RideItem {
        let free = self.free();
        let state = match free {
            _ if self.has_left(now) => RideState::Left,
            0 => RideState::Full,
            _ => RideState::Open,
        };
        let Terms { kind, vehicle, from, toward, to, departs, seats, fare, traits } = self.terms.clone();
        RideItem {
            key: Key::Ride(seq),
            changed,
            kind,
            vehicle,
            from,
            toward,
            to,
            departs,
            state,
            seats,
            free,
            waiting: self.waiting() as u32,
            fare,
            usual_minor: self.usual_minor,
            up_since: self.up_since,
            traits,
        }
    }
}
