//! Seats at the door: whether they are offered at all, and what somebody wants of them, let in as filings
//! are. Refuses to show anyone's hold to others than the two it is between, and to keep a secret.

use crate::admission::{Work, admit};
use crate::door::Door;
use crate::filing::voice;
use crate::problem::{Kind, Problem};
use crate::site::Seats;
use crate::stack::wiped;
use border::crossing::Crossing;
use border::fact::Seq;
use border::filing::Identity;
use border::minute::Minute;
use border::refusal::Refusal;
use border::ride::{Asking, NoSeat, PartyTag, Terms, Wanted, party_tag};
use border::voice::Voice;
use live::order::Seated;
use live::seats::Own;

/// Moderators' keys without which no seats are offered: what two groups warn of waits for two.
pub const SEATS_KEYS: usize = 2;

/// What the operator lacks for seats.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unmet {
    /// Fewer than two moderators' keys hold.
    Keys,
    /// Nobody can be reached.
    Contact,
}

/// Whether seats are offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Offering {
    On,
    /// The operator did not turn them on.
    Off,
    /// The operator did, and something is missing.
    Unmet(Unmet),
}

impl Offering {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unmet(Unmet::Keys) => "too-few-keys",
            Self::Unmet(Unmet::Contact) => "no-contact",
        }
    }
}

impl Unmet {
    /// What is missing for seats that are wanted; none where nothing is.
    pub fn of(moderators: usize, contact: &str) -> Option<Self> {
        match () {
            () if moderators < SEATS_KEYS => Some(Self::Keys),
            () if contact.trim().is_empty() => Some(Self::Contact),
            () => None,
        }
    }
}

/// Whether seats are offered now: keys end and are given out while the house runs.
pub(crate) fn state(door: &Door) -> Offering {
    if door.site.seats == Seats::Off {
        return Offering::Off;
    }
    let now = door.site.live.clock().now();
    let keys = door.site.keys.as_ref().map_or(0, |keys| keys.moderators(now));
    Unmet::of(keys, &door.site.about.contact).map_or(Offering::On, Offering::Unmet)
}

/// Says no where no seats are offered.
pub(crate) fn check(door: &Door) -> Result<(), Problem> {
    match state(door) {
        Offering::On => Ok(()),
        Offering::Off | Offering::Unmet(_) => Err(Problem::of(Kind::SeatsOff)),
    }
}

/// One who wants something of seats.
pub(crate) struct Rider<'a> {
    pub door: &'a Door,
    pub crossing: &'a Crossing,
    pub secret: &'a str,
}

impl Rider<'_> {
    fn now(&self) -> Minute {
        self.door.site.live.clock().now()
    }

    /// Of a secret: to be called where the stack is wiped.
    fn tag(&self, departs: Minute) -> PartyTag {
        party_tag(&self.crossing.slug, departs, self.secret.as_bytes())
    }

    /// Puts a ride up. `id` is the client's own, so that the same one sent twice is taken once; from another
    /// secret it is another's.
    pub async fn offer(&self, id: &str, terms: Terms, work: &Work) -> Result<Seated, Problem> {
        let mut content = serde_json::to_vec(&terms).unwrap_or_default();
        content.extend(wiped(|| self.tag(terms.departs)).0);
        let identity = Identity::of(&self.crossing.slug, id, &content);
        let by = match self.admitted(work) {
            Ok(by) => by,
            // Nobody works for what cannot be.
            Err(problem) => {
                terms.check(self.door.site.live.atlas(), self.crossing, self.now()).map_err(Refusal::Seat)?;
                return Err(problem);
            }
        };
        self.ask(terms.departs, by, Wanted::Offer(identity, Box::new(terms))).await
    }

    /// Wants something of a ride. What one holds or put up is one's own by what was done for it: only who
    /// comes anew is let in by work.
    pub async fn want(&self, ride: Seq, wanted: Wanted, work: &Work) -> Result<Seated, Problem> {
        let (live, slug) = (&self.door.site.live, self.crossing.slug.as_str());
        let departs = live.departs(slug, ride).ok_or(Refusal::Seat(NoSeat::NoSuchRide))?;
        let is_party = live.ride_party(slug, ride, wiped(|| self.tag(departs))).is_some();
        let by = match wanted {
            Wanted::Hold { .. } | Wanted::Report { .. } => self.admitted(work)?,
            _ if is_party => voice(self.crossing, Some(self.secret), self.now()),
            Wanted::Unhold { .. } => return Err(Refusal::Seat(NoSeat::NotHeld).into()),
            _ => return Err(Refusal::Seat(NoSeat::NotYours).into()),
        };
        self.ask(departs, by, wanted).await
    }

    /// As whom one is let in; whoever did no work is a guest, and guests have no seats.
    fn admitted(&self, work: &Work) -> Result<Voice, Problem> {
        let now = self.now();
        match admit(self.door, self.crossing, voice(self.crossing, Some(self.secret), now), work, now)? {
            Voice::GUEST => Err(Problem::of(Kind::WorkNeeded)),
            by => Ok(by),
        }
    }

    async fn ask(&self, departs: Minute, by: Voice, wanted: Wanted) -> Result<Seated, Problem> {
        let asking = Asking { by, party: wiped(|| self.tag(departs)), wanted };
        let seated = self.door.site.live.seat(self.crossing.slug.as_str(), asking).await?;
        self.door.site.live.shown(self.crossing.slug.as_str(), seated.seq).await;
        Ok(seated)
    }

    /// The rides that one warned of.
    pub fn warned(&self) -> Vec<Seq> {
        let slug = self.crossing.slug.as_str();
        wiped(|| self.door.site.live.warned_rides(slug, |departs| self.tag(departs)))
    }

    /// All rides of one's own.
    pub fn own(&self) -> Vec<Own> {
        let slug = self.crossing.slug.as_str();
        wiped(|| self.door.site.live.own_rides(slug, |departs| self.tag(departs)))
    }
}
