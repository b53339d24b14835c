//! What becomes of what somebody wants of seats: a fact, or a refusal. Refuses to change the fold it looks
//! at, and to take a word for a place: both ends are ids of the atlas.

use super::{PartyTag, Ride, RideKind, Seated, Side, Terms, Vehicle};
use crate::atlas::Atlas;
use crate::closed::closed_list;
use crate::crossing::Crossing;
use crate::decide::Decision;
use crate::fact::{Fact, Seq};
use crate::filing::Identity;
use crate::fold::Fold;
use crate::limits;
use crate::minute::Minute;
use crate::refusal::Refusal;
use crate::slug::Slug;
use crate::voice::Voice;

closed_list! {
    /// Why something about seats is not taken.
    NoSeat {
        /// It leaves in the past.
        Past = "past",
        /// It leaves in more than a week.
        TooFar = "too-far",
        /// A car has 1 to 8 seats, a bus up to 60.
        Seats = "seats",
        /// It goes nowhere.
        SamePlace = "same-place",
        /// It begins on the side it goes to, ends on the side it leaves, or does not go by this crossing.
        WrongWay = "wrong-way",
        /// A place is not in the atlas, or the side is none of this crossing.
        UnknownPlace = "unknown-place",
        /// It costs more than a seat can.
        Price = "price",
        /// Who offers has as many open as they may.
        RidesOpen = "rides-open",
        /// A car of theirs is on this road at about that hour already.
        Overlap = "overlap",
        /// The board has as many as it holds.
        BoardFull = "board-full",
        /// There is no such ride, or it is gone.
        NoSuchRide = "no-such-ride",
        /// It has left.
        Left = "left",
        /// One's own.
        OwnRide = "own-ride",
        /// One holds seats of it already.
        HeldAlready = "held-already",
        /// One holds none of it, or the hold ran out.
        NotHeld = "not-held",
        /// Somebody else's.
        NotYours = "not-yours",
        /// Who holds has as many holds open as they may.
        HoldsOpen = "holds-open",
        /// Too many wait for it.
        LineFull = "line-full",
        /// It has fewer seats in all.
        TooFewSeats = "too-few-seats",
        /// Reports hold it back until moderators have looked.
        HeldBack = "held-back",
        /// One has reported it.
        ReportedAlready = "reported-already",
        /// Who rides was given as many contacts as one is in a day.
        HandoversSpent = "handovers-spent",
        /// One has agreed.
        AgreedAlready = "agreed-already",
    }
}

impl From<NoSeat> for Refusal {
    fn from(why: NoSeat) -> Self {
        Self::Seat(why)
    }
}

/// Who wants something of seats.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asking {
    /// Their Voice of this term.
    pub by: Voice,
    /// Their tag at the ride.
    pub party: PartyTag,
    /// What they want.
    pub wanted: Wanted,
}

/// What is wanted of seats.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// To put a ride up. The same one sent twice is taken once.
    Offer(Identity, Box<Terms>),
    /// To hold seats of one.
    Hold {
        /// The ride.
        ride: Seq,
        /// How many.
        seats: u8,
    },
    /// To let go of them.
    Unhold {
        /// The ride.
        ride: Seq,
    },
    /// To agree: whoever holds, to the ride; whoever offered, to a hold.
    Accept {
        /// The ride.
        ride: Seq,
        /// The hold; absent where one's own is meant.
        hold: Option<Seq>,
    },
    /// To take one's own ride back, or turn one away who holds.
    Cancel {
        /// The ride.
        ride: Seq,
        /// Whom; absent where all is off.
        hold: Option<Seq>,
    },
    /// To warn of a ride.
    Report {
        /// The ride.
        ride: Seq,
    },
}

/// Decides what somebody wants of seats, at `now`, which is at or after `fold.at()`.
///
/// # Errors
/// A [`Refusal`]: of each thing that may be in the way its own.
pub fn decide_seat(
    fold: &Fold,
    atlas: &Atlas,
    ground: &Crossing,
    asking: &Asking,
    now: Minute,
) -> Result<Decision, Refusal> {
    let Asking { by, party, ref wanted } = *asking;
    if by == Voice::GUEST {
        return Err(Refusal::NotAVoice);
    }
    let at = Standing { fold, by, party, now };
    let seated = match *wanted {
        Wanted::Offer(identity, ref terms) => {
            if let Some(spent) = fold.spent(identity.id) {
                return match spent.content == identity.content {
                    true => Ok(Decision::Repeated { seq: spent.seq }),
                    false => Err(Refusal::OtherContent { seq: spent.seq }),
                };
            }
            terms.check(atlas, ground, now)?;
            at.may_offer(terms)?;
            let (id, content) = (identity.id, identity.content);
            Seated::Offered { id, content, by, party, terms: (**terms).clone() }
        }
        Wanted::Hold { ride, seats } => {
            at.may_hold(ride, seats)?;
            Seated::Held { by, party, ride, seats }
        }
        Wanted::Unhold { ride } => {
            let hold = at.own_hold(at.ride(ride)?)?;
            Seated::Unheld { ride, hold }
        }
        Wanted::Accept { ride, hold } => {
            let (hold, side) = at.may_accept(ride, hold)?;
            Seated::Accepted { ride, hold, side }
        }
        Wanted::Cancel { ride, hold } => {
            let open = at.ride(ride)?;
            if open.party != Some(party) {
                return Err(NoSeat::NotYours.into());
            }
            if hold.is_some_and(|hold| !open.holds().contains_key(&hold)) {
                return Err(NoSeat::NotHeld.into());
            }
            Seated::Cancelled { ride, hold }
        }
        Wanted::Report { ride } => {
            let open = at.ride(ride)?;
            if open.party == Some(party) {
                return Err(NoSeat::OwnRide.into());
            }
            if open.warners.iter().any(|warner| warner.party == Some(party)) {
                return Err(NoSeat::ReportedAlready.into());
            }
            Seated::Reported { by, party, ride }
        }
    };
    Ok(Decision::New(vec![Fact::Seated(seated)]))
}

impl Terms {
    /// Whether a ride can be at all, before a crossing at a moment.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check(&self, atlas: &Atlas, ground: &Crossing, now: Minute) -> Result<(), NoSeat> {
        let most = match (self.kind, self.vehicle) {
            (RideKind::Offered, Vehicle::Bus) => limits::BUS_SEATS,
            _ => limits::CAR_SEATS,
        };
        let country = |id: &Slug| atlas.place(id).map(|place| place.land.country());
        let (from, to) = (country(&self.from), country(&self.to));
        let left = ground.leaving(self.toward).map(|side| side.code.country());
        let goal = self.toward.country();
        // Between two parts of one country a town's country tells nothing of the way.
        let is_wrong_way = left != Some(goal) && (from == Some(goal) || to == left);
        match self {
            _ if self.departs <= now => Err(NoSeat::Past),
            _ if self.departs.since(now) > limits::RIDE_AHEAD_MINUTES => Err(NoSeat::TooFar),
            _ if self.seats == 0 || self.seats > most => Err(NoSeat::Seats),
            _ if self.from == self.to => Err(NoSeat::SamePlace),
            _ if from.is_none() || to.is_none() || left.is_none() => Err(NoSeat::UnknownPlace),
            _ if is_wrong_way || !self.passes(atlas, ground) => Err(NoSeat::WrongWay),
            _ if self.is_beyond_price(atlas, ground) => Err(NoSeat::Price),
            _ => Ok(()),
        }
    }
}

impl Terms {
    /// Whether both are cars that nobody can drive alone: the same way, at about one hour.
    fn overlaps(&self, other: &Self) -> bool {
        let is_car = |terms: &Self| (terms.kind, terms.vehicle) == (RideKind::Offered, Vehicle::Car);
        let apart = self.departs.since(other.departs).abs();
        let is_one_road = self.toward == other.toward && apart < limits::RIDE_APART_MINUTES;
        is_car(self) && is_car(other) && is_one_road
    }
}

/// One who asks, before a fold.
struct Standing<'a> {
    fold: &'a Fold,
    by: Voice,
    party: PartyTag,
    now: Minute,
}

impl<'a> Standing<'a> {
    fn ride(&self, seq: Seq) -> Result<&'a Ride, NoSeat> {
        self.fold.ride(seq).filter(|ride| self.now < ride.gone_at()).ok_or(NoSeat::NoSuchRide)
    }

    /// A ride that goes on and is held back by nobody.
    fn open(&self, seq: Seq) -> Result<&'a Ride, NoSeat> {
        match self.ride(seq)? {
            ride if ride.has_left(self.now) => Err(NoSeat::Left),
            ride if ride.is_held_back => Err(NoSeat::HeldBack),
            ride => Ok(ride),
        }
    }

    fn may_offer(&self, terms: &Terms) -> Result<(), NoSeat> {
        let rides = || self.fold.rides().map(|(_, ride)| ride);
        let own = |ride: &&Ride| ride.by == Some(self.by) && !ride.has_left(self.now);
        if rides().filter(own).count() >= limits::RIDES_PER_VOICE {
            return Err(NoSeat::RidesOpen);
        }
        if rides().filter(own).any(|ride| ride.terms.overlaps(terms)) {
            return Err(NoSeat::Overlap);
        }
        if rides().count() >= limits::RIDES_PER_BOARD { Err(NoSeat::BoardFull) } else { Ok(()) }
    }

    fn may_hold(&self, seq: Seq, seats: u8) -> Result<(), NoSeat> {
        let ride = self.open(seq)?;
        if ride.party == Some(self.party) || ride.by == Some(self.by) {
            return Err(NoSeat::OwnRide);
        }
        if ride.party(self.party).is_some() {
            return Err(NoSeat::HeldAlready);
        }
        if seats == 0 || seats > ride.terms.seats {
            return Err(NoSeat::TooFewSeats);
        }
        let holds = self.fold.rides().flat_map(|(_, ride)| ride.holds().values());
        let open = holds.filter(|hold| hold.by == Some(self.by) && !hold.is_agreed());
        if open.count() >= limits::HOLDS_PER_VOICE {
            return Err(NoSeat::HoldsOpen);
        }
        if ride.free() < seats && ride.waiting() >= limits::WAITING_PER_RIDE {
            return Err(NoSeat::LineFull);
        }
        Ok(())
    }

    /// The hold that is one's own.
    fn own_hold(&self, ride: &Ride) -> Result<Seq, NoSeat> {
        ride.party(self.party).and_then(|party| party.hold).ok_or(NoSeat::NotHeld)
    }

    fn may_accept(&self, seq: Seq, hold: Option<Seq>) -> Result<(Seq, Side), NoSeat> {
        let ride = self.open(seq)?;
        let party = ride.party(self.party).ok_or(NoSeat::NotYours)?;
        let hold = match (party.side, party.hold, hold) {
            (Side::Offerer, _, Some(hold)) | (Side::Holder, Some(hold), None) => hold,
            (Side::Holder, Some(own), Some(hold)) if own == hold => own,
            _ => return Err(NoSeat::NotYours),
        };
        let held = ride.holds().get(&hold).ok_or(NoSeat::NotHeld)?;
        if held.is_agreed() || held.agreed.contains(&party.side) {
            return Err(NoSeat::AgreedAlready);
        }
        if !matches!(held.state, super::HoldState::Held { .. }) {
            return Err(NoSeat::NotHeld);
        }
        let rider = if ride.driver() == Side::Offerer { held.who } else { ride.who };
        if self.fold.handovers_of(super::Hand::One(rider), self.now) >= limits::HANDOVERS_PER_DAY {
            return Err(NoSeat::HandoversSpent);
        }
        Ok((hold, party.side))
    }
}
