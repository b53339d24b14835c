//! Rides: seats offered and sought, as facts and boards hold them. No words, no contacts: closed lists, ids
//! of places, numbers. Refuses to know who rides, and to sell a seat twice.

use crate::closed::closed_list;
use crate::fact::{Digest, Seq};
use crate::item::Key;
use crate::land::LandCode;
use crate::minute::{Minute, whole};
use crate::slug::Slug;
use crate::value::Currency;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use sha2::Digest as _;
use std::collections::BTreeSet;

mod asked;
mod fitting;
mod kept;
mod likely;
pub use asked::{Asking, NoSeat, Wanted, decide_seat};
pub use fitting::{fits, fitting};
pub(crate) use kept::Warner;
pub use kept::{Hand, Handing, Hold, HoldState, Party, Ride, Side};

closed_list! {
    /// Whether there are seats or people without one.
    RideKind {
        Offered = "offered",
        Sought = "sought",
    }
}

closed_list! {
    /// In what one rides.
    Vehicle {
        Car = "car",
        Bus = "bus",
    }
}

closed_list! {
    /// What else is said of a ride. Nobody checks any of it.
    Trait {
        /// There is room for luggage; of who seeks: they have some.
        Luggage = "luggage",
        /// There is a child seat; of who seeks: one is needed.
        ChildSeat = "child_seat",
        /// Animals may come; of who seeks: one comes.
        Pets = "pets",
        /// Says that a woman drives; of who seeks: only with one.
        WomanDriver = "woman_driver",
    }
}

closed_list! {
    /// How a ride stands.
    RideState {
        /// Seats are free.
        Open = "open",
        /// All are held or taken; one may wait.
        Full = "full",
        /// It has left.
        Left = "left",
    }
}

/// By which whoever offered or holds is known again, at this ride alone: no Voice, which ends with its term.
pub type PartyTag = Digest<16>;

/// `SHA-256("ride" ‖ 0 ‖ crossing ‖ 0 ‖ departure as 8 bytes big-endian ‖ secret)`, the first 16 bytes: the
/// same for one person's rides of one minute, and for no others.
pub fn party_tag(crossing: &Slug, departs: Minute, secret: &[u8]) -> PartyTag {
    let hash = sha2::Sha256::new()
        .chain_update(b"ride\0")
        .chain_update(crossing.as_str())
        .chain_update([0])
        .chain_update(departs.0.to_be_bytes())
        .chain_update(secret)
        .finalize();
    Digest(std::array::from_fn(|at| hash[at]))
}

/// What a seat costs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fare {
    /// Hundredths of the currency's unit; 0 where nothing is asked.
    pub minor: u32,
    /// Of which money.
    pub currency: Currency,
}

/// What is offered or sought.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Which of the two.
    pub kind: RideKind,
    /// In what.
    pub vehicle: Vehicle,
    /// From which place of the atlas.
    pub from: Slug,
    /// To which side of the crossing.
    pub toward: LandCode,
    /// To which place of the atlas.
    pub to: Slug,
    /// When it leaves.
    #[serde(with = "whole")]
    pub departs: Minute,
    /// How many seats.
    pub seats: u8,
    /// What one costs; absent where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fare: Option<Fare>,
    /// What else is said.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub traits: BTreeSet<Trait>,
}

/// What happened to seats.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "s", rename_all = "snake_case", deny_unknown_fields)]
pub enum Seated {
    /// Seats were offered or sought.
    Offered {
        /// Hash of the client's id: the same offer is taken once.
        id: Digest<8>,
        /// Hash of what was offered.
        content: Digest<8>,
        /// Who.
        by: Voice,
        /// By which they are known again at this ride.
        party: PartyTag,
        /// What.
        terms: Terms,
    },
    /// Somebody wants seats of a ride: they are held, or wait where none are free.
    Held {
        /// Who.
        by: Voice,
        /// By which they are known again at this ride.
        party: PartyTag,
        /// The ride.
        ride: Seq,
        /// How many.
        seats: u8,
    },
    /// One side agrees; once both have, the seats are taken.
    Accepted {
        /// The ride.
        ride: Seq,
        /// The entry of the hold.
        hold: Seq,
        /// Which side.
        side: Side,
    },
    /// Whoever held lets go.
    Unheld {
        /// The ride.
        ride: Seq,
        /// The entry of the hold.
        hold: Seq,
    },
    /// Whoever offered takes the ride back, or turns one away who holds.
    Cancelled {
        /// The ride.
        ride: Seq,
        /// The hold that is turned away; absent where all is off.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hold: Option<Seq>,
    },
    /// Somebody warns of a ride.
    Reported {
        /// Who.
        by: Voice,
        /// By which they are known again at this ride.
        party: PartyTag,
        /// The ride.
        ride: Seq,
    },
}

impl Seated {
    /// Whose Voice it names.
    pub fn by(&self) -> Option<Voice> {
        match self {
            Self::Offered { by, .. } | Self::Held { by, .. } | Self::Reported { by, .. } => Some(*by),
            Self::Accepted { .. } | Self::Unheld { .. } | Self::Cancelled { .. } => None,
        }
    }
}

/// A ride on the board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RideItem {
    /// `ride/` and the entry that brought it.
    pub key: Key,
    /// The entry that last changed it.
    pub changed: Seq,
    /// Offered or sought.
    pub kind: RideKind,
    /// In what.
    pub vehicle: Vehicle,
    /// From which place.
    pub from: Slug,
    /// To which side.
    pub toward: LandCode,
    /// To which place.
    pub to: Slug,
    /// When it leaves.
    pub departs: Minute,
    /// How it stands.
    pub state: RideState,
    /// Seats in all.
    pub seats: u8,
    /// Seats that nobody holds and nobody has.
    pub free: u8,
    /// People who wait for seats.
    #[serde(default, skip_serializing_if = "is_none_waiting")]
    pub waiting: u32,
    /// What a seat costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fare: Option<Fare>,
    /// What one usually costs this way, in the same money and its hundredths: the median of three groups or
    /// more, each with its newest price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual_minor: Option<u32>,
    /// When it was put up, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_since: Option<Minute>,
    /// What else is said.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub traits: BTreeSet<Trait>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_none_waiting(n: &u32) -> bool {
    *n == 0
}

impl RideItem {
    /// Which ride it is.
    pub fn seq(&self) -> Seq {
        match self.key {
            Key::Ride(seq) => seq,
            _ => 0,
        }
    }

    /// How many whole times the usual price it costs, where that is twice or more.
    pub fn times_usual(&self) -> Option<u32> {
        let (fare, usual) = (self.fare?, self.usual_minor.filter(|usual| *usual > 0)?);
        Some(fare.minor / usual).filter(|times| *times >= 2)
    }
}
